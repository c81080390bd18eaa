#include "indexer/entities/organisation_shape.h"

#include <algorithm>
#include <array>

#include "common/ascii.h"
#include "common/stop_words.h"
#include "indexer/entities/is_one_of.h"
#include "indexer/entities/organisation_lexicon.h"
#include "indexer/entities/person_lexicon.h"
#include "indexer/entities/token_gap.h"

namespace dateline {
namespace {

using Lexicon = OrganisationLexicon;

// "WeWork", but not "McDonald".
bool is_camel(std::string_view text, const Token& token) {
  constexpr std::array<std::string_view, 9> kOfPersons = {
      "Mc", "Mac", "De", "Di", "La", "Le", "Du", "Van", "Fitz"};
  const std::string_view printed =
      text.substr(token.begin, token.end - token.begin);
  const char before = token.begin == 0 ? ' ' : text[token.begin - 1];
  if (printed.size() < 5 || before == '#' || before == '@') return false;
  for (std::size_t k = 2; k + 1 < printed.size(); ++k) {
    if (is_lower(printed[k - 1]) && is_upper(printed[k]) &&
        is_lower(printed[k + 1])) {
      return !is_one_of(kOfPersons, printed.substr(0, k));
    }
  }
  return false;
}

// "the XYZ", "XYZ officials".
bool is_told_acronym(std::string_view text, const std::vector<Token>& tokens,
                     std::size_t i) {
  const Token& token = tokens[i];
  if (!token.is(kAllCapitals) || token.form.size() < 3 ||
      token.form.size() > 6 ||
      !std::all_of(token.form.begin(), token.form.end(), is_lower) ||
      PersonLexicon::instance().is_english_word(token.form)) {
    return false;
  }
  const auto gap = [&](std::size_t right) {
    return token_gap(text, tokens, right);
  };
  const bool the = i > 0 && tokens[i - 1].form == "the" && gap(i) == " ";
  const bool last = i + 1 == tokens.size();
  if (!last && gap(i + 1) == "-") return false;
  const bool followed = !last && gap(i + 1) == " ";
  const bool member =
      followed && (Lexicon::instance().classes_of(tokens[i + 1].form) &
                   Lexicon::kMember) != 0;
  const bool before_noun = followed && !is_stop_word(tokens[i + 1].form);
  return member || (the && (token.is(kPossessive) || !before_noun));
}

// "the firm's latest GlowPanel".
bool is_made(const std::vector<Token>& tokens, std::size_t i) {
  if (i == 0) return false;
  const Token& left = tokens[i - 1];
  return left.is(kPossessive) || left.form == "latest" || left.form == "new";
}

}  // namespace

bool has_organisation_shape(std::string_view text,
                            const std::vector<Token>& tokens, std::size_t i) {
  return (is_camel(text, tokens[i]) && !is_made(tokens, i)) ||
         is_told_acronym(text, tokens, i);
}

std::size_t call_sign_end(std::string_view text,
                          const std::vector<Token>& tokens, std::size_t first) {
  constexpr std::array<std::string_view, 3> kBands = {"tv", "fm", "am"};
  const Token& sign = tokens[first];
  const std::size_t band = first + 1;
  const bool letters = sign.is(kAllCapitals) && sign.form.size() >= 3 &&
                       sign.form.size() <= 4 &&
                       (sign.form.front() == 'k' || sign.form.front() == 'w');
  if (!letters || band >= tokens.size() ||
      token_gap(text, tokens, band) != "-") {
    return first;
  }
  const std::string_view form = tokens[band].form;
  const bool channel = form.size() >= 2 &&
                       is_one_of(kBands, form.substr(0, 2)) &&
                       std::all_of(form.begin() + 2, form.end(), is_digit);
  return channel ? band + 1 : first;
}

}  // namespace dateline
