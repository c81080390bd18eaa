#include "indexer/entities/organisation_cues.h"

#include <algorithm>
#include <array>
#include <span>

#include "common/stop_words.h"
#include "indexer/entities/gazetteer.h"
#include "indexer/entities/is_one_of.h"
#include "indexer/entities/organisation_lexicon.h"
#include "indexer/entities/organisation_shape.h"
#include "indexer/entities/person_lexicon.h"
#include "indexer/entities/token_gap.h"

namespace dateline {
namespace {

using Lexicon = OrganisationLexicon;

constexpr std::size_t kMaxRun = 4;
// Words in which an apposition tells what a name is.
constexpr std::size_t kApposition = 7;

bool has_digit(std::string_view form) {
  return std::any_of(form.begin(), form.end(),
                     [](char c) { return c >= '0' && c <= '9'; });
}

bool is_preposition(std::string_view form) {
  return form == "of" || form == "at" || form == "for" || form == "with" ||
         form == "in";
}

class CueReader {
 public:
  CueReader(std::string_view text, const std::vector<Token>& tokens,
            const std::vector<TokenUse>& uses, bool team_sport)
      : lexicon_(Lexicon::instance()),
        persons_(PersonLexicon::instance()),
        text_(text),
        tokens_(tokens),
        uses_(uses),
        team_sport_(team_sport) {}

  void read(std::vector<OrganisationSpan>& spans) const {
    for (std::size_t i = 0; i < tokens_.size();) {
      if (!is_name_word(i)) {
        ++i;
        continue;
      }
      const std::size_t sign = call_sign_end(text_, tokens_, i);
      if (sign > i) {
        spans.push_back({i, sign - i});
        i = sign;
        continue;
      }
      const std::size_t run = run_end(i);
      std::size_t end = run;
      std::size_t first = i;
      while (end > first && persons_.is_common(tokens_[end - 1].form) &&
             !tokens_[end - 1].is(kAllCapitals)) {
        --end;
      }
      while (first < end && !can_begin(first)) ++first;
      // "York" of "New York shares" is no name.
      const bool cut = first > i && !tokens_[i].is(kSentenceStart);
      if (first < end && !cut && is_told(first, end)) {
        OrganisationSpan span{first, end - first};
        span.company = span.size > 1;
        spans.push_back(span);
      }
      i = run;
    }
  }

 private:
  bool is(std::size_t i, Lexicon::Classes classes) const {
    return (lexicon_.classes_of(tokens_[i].form) & classes) != 0;
  }

  std::string_view gap(std::size_t right) const {
    return token_gap(text_, tokens_, right);
  }

  bool is_name_word(std::size_t i) const {
    const Token& token = tokens_[i];
    if (!token.is(kCapitalised) || token.is(kCapitalLine) ||
        uses_[i] != TokenUse::kFree) {
      return false;
    }
    using Person = PersonLexicon;
    return (persons_.classes_of(token.form) &
            (Person::kCourtesy | Person::kOffice)) == 0;
  }

  std::size_t run_end(std::size_t first) const {
    std::size_t end = first + 1;
    while (end < tokens_.size() && is_name_word(end) &&
           !tokens_[end].is(kSentenceStart) &&
           !tokens_[end - 1].is(kPossessive) &&
           (gap(end) == " " || gap(end) == "-" || gap(end) == "&" ||
            gap(end) == " & ")) {
      ++end;
    }
    return end;
  }

  bool can_begin(std::size_t i) const {
    const Token& token = tokens_[i];
    return !is_stop_word(token.form) && !persons_.is_common(token.form) &&
           !token.is(kInitial);
  }

  bool is_told(std::size_t first, std::size_t end) const {
    if (end - first > kMaxRun || is(end - 1, Lexicon::kVoid)) return false;
    for (std::size_t i = first; i < end; ++i) {
      if (tokens_[i].is(kNumber)) return false;
    }
    if (team_sport_ && is_playing(first, end)) return true;
    if (end - first == 1) {
      const std::string_view form = tokens_[first].form;
      if (form.size() < 2 || persons_.is_place(form) ||
          is(first, Lexicon::kPlain | Lexicon::kGeneric | Lexicon::kTopic |
                        Lexicon::kSuffix | Lexicon::kBeginsKnown)) {
        return false;
      }
      if (has_organisation_shape(text_, tokens_, first)) return true;
      if (tokens_[first].is(kSentenceStart) || persons_.leads_thing(form)) {
        return false;
      }
    }
    return (told_before(first, end) || told_behind(first, end) ||
            stands_beside_one(first, end)) &&
           !is_country(first, end);
  }

  bool is_country(std::size_t first, std::size_t end) const {
    return dateline::is_country(std::span(tokens_).subspan(first, end - first));
  }

  // "X beat Y", where neither is a country.
  bool is_playing(std::size_t first, std::size_t end) const {
    const bool beats =
        end < tokens_.size() && gap(end) == " " && is(end, Lexicon::kBeats);
    const bool beaten =
        first > 0 && gap(first) == " " && is(first - 1, Lexicon::kBeaten);
    return (beats || beaten) && !is(first, Lexicon::kPlain) &&
           !is_country(first, end);
  }

  // "Boeing and X", "X and Boeing".
  bool stands_beside_one(std::size_t first, std::size_t end) const {
    const auto is_and = [&](std::size_t i) {
      return i > 0 && i + 1 < tokens_.size() && tokens_[i].form == "and" &&
             gap(i) == " " && gap(i + 1) == " ";
    };
    const bool before = first > 1 && is_and(first - 1) &&
                        uses_[first - 2] == TokenUse::kOrganisation;
    // "Rohm and Haas Co" is one.
    const auto is_firm = [&](std::size_t i) {
      while (i < tokens_.size() && uses_[i] == TokenUse::kOrganisation) ++i;
      return is(i - 1, Lexicon::kSuffix);
    };
    const bool behind = end + 1 < tokens_.size() && is_and(end) &&
                        uses_[end + 1] == TokenUse::kOrganisation &&
                        !is_firm(end + 1);
    return (before || behind) && is_coined(first, end);
  }

  // Of no word of English, a place or a person.
  bool is_coined(std::size_t first, std::size_t end) const {
    for (std::size_t i = first; i < end; ++i) {
      const std::string_view form = tokens_[i].form;
      if (form.size() < 3 ||
          (form.size() < 4 && !tokens_[i].is(kAllCapitals)) ||
          persons_.is_english_word(form) || persons_.is_place(form) ||
          persons_.is_given_name(form) || has_digit(form)) {
        return false;
      }
    }
    return true;
  }

  // "spokesman for X", "shares of X"; "retailer X".
  bool told_before(std::size_t first, std::size_t end) const {
    if (first == 0 || tokens_[first].is(kSentenceStart)) return false;
    if (gap(first) == ", ") return is_apposed(first, end);
    if (gap(first) != " ") return false;
    // "a charity called X".
    if (first > 1 &&
        (tokens_[first - 1].form == "called" ||
         tokens_[first - 1].form == "named") &&
        gap(first - 1) == " " && is(first - 2, Lexicon::kKind)) {
      return true;
    }
    if (is(first - 1, Lexicon::kKind) && !tokens_[first - 1].is(kCapitalised) &&
        !tokens_[first - 1].is(kPossessive)) {
      return true;
    }
    return first > 1 && is_preposition(tokens_[first - 1].form) &&
           is(first - 2, Lexicon::kOwned) && gap(first - 1) == " ";
  }

  // "its parent company, X, said": not of kinds that are persons too.
  bool is_apposed(std::size_t first, std::size_t end) const {
    constexpr std::array<std::string_view, 14> kBodies = {
        "company", "firm",      "agency",     "body",     "airline",
        "bank",    "newspaper", "magazine",   "retailer", "insurer",
        "parent",  "affiliate", "subsidiary", "charity"};
    const std::size_t kind = first - 1;
    return end < tokens_.size() && gap(end).starts_with(",") &&
           is_one_of(kBodies, tokens_[kind].form) &&
           !tokens_[kind].is(kCapitalised) &&
           !persons_.is_given_name(tokens_[first].form);
  }

  // "X shares", "X's shares", "X said it", "X, a retailer".
  bool told_behind(std::size_t first, std::size_t end) const {
    if (end >= tokens_.size() || tokens_[end].is(kParagraphStart)) return false;
    const std::string_view between = gap(end);
    if (between == " ") {
      if (is(end, Lexicon::kOwned) && !tokens_[end].is(kCapitalised)) {
        return true;
      }
      const bool said =
          tokens_[end].form == "said" || tokens_[end].form == "says";
      if (!said || end + 1 >= tokens_.size()) return false;
      const std::string_view next = tokens_[end + 1].form;
      return (next == "it" || next == "its") && gap(end + 1) == " ";
    }
    if (between != ", ") return false;
    const std::string_view article = tokens_[end].form;
    // Not "Cincinnati, Ohio, which makes".
    const bool inset = first > 0 && gap(first) == ", ";
    if (article == "which") return !inset && does_business(end + 1);
    const bool lands = tokens_[end].is(kPossessive) && is_country(end, end + 1);
    if (article != "a" && article != "an" && article != "the" && !lands) {
      return false;
    }
    for (std::size_t i = end + 1;
         i < std::min(end + kApposition, tokens_.size()); ++i) {
      if (gap(i) != " " && gap(i) != "-") return false;
      if (is(i, Lexicon::kKind)) return true;
      if (is_preposition(tokens_[i].form) || is_stop_word(tokens_[i].form)) {
        return false;
      }
    }
    return false;
  }

  // "which owns", "which makes".
  bool does_business(std::size_t verb) const {
    constexpr std::array<std::string_view, 16> kVerbs = {
        "owns",    "operates",   "makes",    "employs",    "sells",   "runs",
        "insures", "manages",    "supplies", "publishes",  "exports", "imports",
        "markets", "represents", "bought",   "distributes"};
    return verb < tokens_.size() && gap(verb) == " " &&
           is_one_of(kVerbs, tokens_[verb].form);
  }

  const OrganisationLexicon& lexicon_;
  const PersonLexicon& persons_;
  const std::string_view text_;
  const std::vector<Token>& tokens_;
  const std::vector<TokenUse>& uses_;
  const bool team_sport_;
};

}  // namespace

void find_cued(std::string_view text, const std::vector<Token>& tokens,
               const std::vector<TokenUse>& uses, bool team_sport,
               std::vector<OrganisationSpan>& spans) {
  CueReader(text, tokens, uses, team_sport).read(spans);
}

}  // namespace dateline
