#include "indexer/entities/name_words.h"

#include <algorithm>
#include <array>

#include "common/stop_words.h"
#include "indexer/entities/is_one_of.h"

namespace dateline {
namespace {

// "II" of "Elizabeth II".
bool is_regnal_number(std::string_view form) {
  return form.size() > 1 && form.size() < 6 &&
         form.find_first_not_of("ivx") == std::string_view::npos &&
         form != "xi";
}

// "Außenminister", "Bundeskanzlerin", "Regierungssprecher".
bool is_german_office(std::string_view form) {
  constexpr std::array<std::string_view, 20> kEndings = {
      "minister",    "ministerin",   "prasident",    "prasidentin", "kanzler",
      "kanzlerin",   "sprecher",     "sprecherin",   "trainer",     "trainerin",
      "vorsitzende", "vorsitzender", "vorsitzenden", "chef",        "chefin",
      "meister",     "meisterin",    "fuhrer",       "senator",     "sekretar"};
  return std::any_of(
      kEndings.begin(), kEndings.end(),
      [form](std::string_view ending) { return form.ends_with(ending); });
}

}  // namespace

std::string_view NameWords::between(std::size_t right) const {
  return text_.gap(right);
}

bool NameWords::joined(std::size_t right) const {
  const Token& token = tokens_[right];
  if (token.is(kParagraphStart) || token.is(kSentenceStart)) return false;
  if (tokens_[right - 1].is(kPossessive)) return false;
  const std::string_view gap = between(right);
  if (gap == " " || gap == "-") return true;
  // "d'Estaing", "N'Goran" are two tokens.
  if (gap == "'" || gap == "’") {
    return tokens_[right - 1].form == "d" ||
           (tokens_[right - 1].form.size() == 1 &&
            tokens_[right - 1].is(kCapitalised) && token.is(kCapitalised));
  }
  // "J. Lee", "Gen. Lee", "John \"Jack\" Lee".
  const bool quoted = gap == " \"" || gap == "\" " || gap == " “" ||
                      gap == "” " || gap == " '" || gap == "' ";
  return quoted || (gap == ". " && tokens_[right - 1].is(kFullStop));
}

bool NameWords::is_name_word(std::size_t i) const {
  const Token& token = tokens_[i];
  if (!token.is(kCapitalised) || token.is(kNumber)) return false;
  if (is_regnal_number(token.form)) return i > 0 && joined(i);
  const bool capitals = token.is(kAllCapitals) && !token.is(kCapitalLine);
  if (is_french_title(i)) return false;
  if (capitals && !is_initials(i)) return false;
  if (token.is(kInitial)) {
    const bool word =
        token.form == "i" || (token.form == "a" && !token.is(kFullStop));
    return !word || inside_name(i);
  }
  const std::string_view form = token.form;
  if (is_korean(i) || (i > 0 && is_korean(i - 1))) return true;
  if (is_title(form) || is_german_title(form)) {
    return lexicon_.is_surname(form) &&
           (behind_given_name(i) || behind_initial(i) ||
            behind_courtesy_title(i));
  }
  if (is_plain_place(i)) return false;
  if (lexicon_.is_thing(form)) {
    return before_surname(i) || lexicon_.is_surname(form);
  }
  const bool common = lexicon_.is_common(form) || is_stop_word(form);
  return !common || (text_.is_english() && before_surname(i)) ||
         (!is_stop_word(form) && behind_given_name(i)) ||
         ((!is_stop_word(form) || lexicon_.is_family_first(form)) &&
          behind_courtesy_title(i));
}

bool NameWords::is_initials(std::size_t i) const {
  constexpr std::size_t kMost = 6;
  const Token& token = tokens_[i];
  if (token.is(kAcronym)) {
    return token.form.size() <= (token.is(kFullStop) ? kMost : 3);
  }
  return token.form.size() == 2 && i + 1 < tokens_.size() && joined(i + 1) &&
         tokens_[i + 1].is(kCapitalised) && !tokens_[i + 1].is(kAllCapitals) &&
         lexicon_.is_surname(tokens_[i + 1].form);
}

bool NameWords::is_french_title(std::size_t i) const {
  const Token& token = tokens_[i];
  return text_.language == "fr" && token.is(kCapitalised) &&
         ((token.form == "m" && token.is(kFullStop)) || token.form == "mm");
}

bool NameWords::is_korean(std::size_t i) const {
  return i + 2 < tokens_.size() && joined(i + 1) && joined(i + 2) &&
         lexicon_.is_family_first(tokens_[i].form) &&
         tokens_[i + 1].is(kCapitalised) &&
         lexicon_.is_syllable(tokens_[i + 1].form) &&
         lexicon_.is_syllable(tokens_[i + 2].form) &&
         (between(i + 2) == "-" || tokens_[i + 2].is(kCapitalised));
}

bool NameWords::behind_given_name(std::size_t i) const {
  while (i > 0 && joined(i) && is_particle(tokens_[i - 1].form)) --i;
  return i > 0 && joined(i) && tokens_[i - 1].is(kCapitalised) &&
         lexicon_.is_given_name(tokens_[i - 1].form);
}

bool NameWords::behind_initial(std::size_t i) const {
  return i > 0 && joined(i) && tokens_[i - 1].is(kInitial) &&
         tokens_[i - 1].is(kFullStop);
}

bool NameWords::behind_courtesy_title(std::size_t i) const {
  while (i > 0 && joined(i) && is_particle(tokens_[i - 1].form)) --i;
  return i > 0 && joined(i) && lexicon_.is_courtesy_title(tokens_[i - 1].form);
}

bool NameWords::before_surname(std::size_t i) const {
  if (!lexicon_.is_given_name(tokens_[i].form) || i + 1 == tokens_.size()) {
    return false;
  }
  const Token& next = tokens_[i + 1];
  if (lexicon_.is_common(next.form) || is_stop_word(next.form)) return false;
  return joined(i + 1) && tokens_[i].form.size() > 2 &&
         (!lexicon_.is_thing(next.form) || lexicon_.is_surname(next.form)) &&
         (next.is(kCapitalised) || is_particle(next.form));
}

bool NameWords::inside_name(std::size_t i) const {
  return i > 0 && i + 1 < tokens_.size() && joined(i) && joined(i + 1) &&
         lexicon_.is_given_name(tokens_[i - 1].form);
}

bool NameWords::is_plain_place(std::size_t i) const {
  if (!lexicon_.is_place(tokens_[i].form)) return false;
  const bool is_given_itself = lexicon_.is_given_name(tokens_[i].form) &&
                               i + 1 < tokens_.size() && joined(i + 1) &&
                               tokens_[i + 1].is(kCapitalised) &&
                               !tokens_[i + 1].is(kCapitalLine) &&
                               !lexicon_.is_thing(tokens_[i + 1].form);
  const bool is_titled =
      behind_courtesy_title(i) && tokens_[i - 1].form != "miss";
  return !behind_given_name(i) && !is_given_itself && !is_titled;
}

bool NameWords::is_german_title(std::string_view form) const {
  return text_.language == "de" && is_german_office(form);
}

bool NameWords::is_title(std::string_view form) const {
  using Lexicon = PersonLexicon;
  return (lexicon_.classes_of(form) & (Lexicon::kCourtesy | Lexicon::kOffice |
                                       Lexicon::kTrade | Lexicon::kRelative)) !=
         0;
}

bool NameWords::is_word(std::string_view form) const {
  constexpr std::array<std::string_view, 8> kVerbs = {
      "rose", "said", "will", "may", "than", "per", "way", "lack"};
  return is_stop_word(form) || is_one_of(kVerbs, form) ||
         (!lexicon_.is_surname(form) && lexicon_.is_english_word(form) &&
          !lexicon_.is_strong_given_name(form));
}

bool NameWords::is_plain_word(std::size_t i) const {
  using Lexicon = PersonLexicon;
  const Token& token = tokens_[i];
  return text_.is_english() && !token.is(kInitial) && token.form.size() > 2 &&
         !is_particle(token.form) &&
         (lexicon_.classes_of(token.form) &
          (Lexicon::kGiven | Lexicon::kSurname | Lexicon::kFamilyFirst)) == 0 &&
         lexicon_.is_english_word(token.form);
}

bool NameWords::is_strong_given(std::size_t i) const {
  return lexicon_.is_strong_given_name(tokens_[i].form) && between(i) == " ";
}

bool NameWords::is_no_given_name(std::size_t i) const {
  using Lexicon = PersonLexicon;
  const Token& token = tokens_[i];
  const Lexicon::Classes classes = lexicon_.classes_of(token.form);
  if (token.is(kInitial) || is_particle(token.form)) return false;
  if ((classes & (Lexicon::kPlace | Lexicon::kTown | Lexicon::kTeam)) != 0) {
    return true;
  }
  return !text_.is_english() &&
         (classes & (Lexicon::kGiven | Lexicon::kFamilyFirst)) == 0;
}

}  // namespace dateline
