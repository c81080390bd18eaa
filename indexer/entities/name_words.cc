#include "indexer/entities/name_words.h"

#include <array>

#include "indexer/entities/is_one_of.h"
#include "indexer/entities/local_titles.h"

namespace dateline {
namespace {

using Lexicon = PersonLexicon;

// "II" of "Elizabeth II".
bool is_regnal_number(std::string_view form) {
  return form.size() > 1 && form.size() < 6 &&
         form.find_first_not_of("ivx") == std::string_view::npos &&
         form != "xi";
}

}  // namespace

std::string_view NameWords::between(std::size_t right) const {
  return text_.gap(right);
}

bool NameWords::is_joined_by_marks(std::size_t right) const {
  const Token& token = tokens_[right];
  const std::string_view gap = between(right);
  // "d'Estaing", "N'Goran" are two tokens.
  if (gap == "'" || gap == "’") {
    return tokens_[right - 1].form == "d" ||
           (tokens_[right - 1].form.size() == 1 &&
            tokens_[right - 1].is(kCapitalised) && token.is(kCapitalised));
  }
  // "J. Lee", "Gen. Lee", "John \"Jack\" Lee".
  const bool quoted = gap == " \"" || gap == "\" " || gap == " “" ||
                      gap == "” " || gap == " '" || gap == "' " ||
                      (gap == " ’" && token.form == "t");
  return quoted ||
         ((gap == ". " || gap == " . ") && tokens_[right - 1].is(kFullStop));
}

bool NameWords::is_name_word(std::size_t i) const {
  const Token& token = tokens_[i];
  if (!token.is(kCapitalised) || token.is(kNumber)) return false;
  if (is_regnal_number(token.form)) return i > 0 && joined(i);
  const bool capitals = token.is(kAllCapitals) && !token.is(kCapitalLine);
  if (is_french_title(i)) return false;
  if (capitals && is_capital_name(i)) return true;
  if (capitals && !is_initials(i)) return false;
  if (is_dotted_initials(i)) return true;
  if (token.is(kInitial)) {
    const bool word = (token.form == "i" && !begins_name(i)) ||
                      (token.form == "a" && !token.is(kFullStop));
    return !word || inside_name(i);
  }
  if (is_korean(i) || (i > 0 && is_korean(i - 1)) ||
      (i > 1 && is_korean(i - 2))) {
    return true;
  }
  const Lexicon::Classes classes = text_.classes[i];
  if ((classes & Lexicon::kTitles) != 0 || is_local_title(token.form)) {
    if (is_given_title(i)) return true;
    if (is_part_of_title(i)) return false;
    return (classes & Lexicon::kSurname) != 0 && !leads_full_name(i) &&
           (behind_given_name(i) || behind_initial(i) ||
            behind_courtesy_title(i));
  }
  if (is_saint(i)) return true;
  if (is_plain_place(i)) return false;
  if ((classes & Lexicon::kThing) != 0) {
    return (classes & Lexicon::kSurname) != 0 || before_surname(i) ||
           is_second_half(i);
  }
  if ((classes & (Lexicon::kCommon | Lexicon::kStopWord)) == 0) return true;
  const bool stop = (classes & Lexicon::kStopWord) != 0;
  if (!stop && is_syllable_behind_family(i)) return true;
  if (is_short_family_name(i)) return true;
  // "Jan" is a month in English alone.
  return ((text_.is_english() || token.form == "jan") && before_surname(i)) ||
         (!stop && behind_given_name(i) && !is_day_behind_name(i)) ||
         ((!stop || (classes & Lexicon::kFamilyFirst) != 0) &&
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
         text_.is(i + 1, Lexicon::kSurname);
}

bool NameWords::is_french_title(std::size_t i) const {
  const Token& token = tokens_[i];
  return token.is(kCapitalised) && text_.language == "fr" &&
         ((token.form == "m" && token.is(kFullStop)) || token.form == "mm" ||
          token.form == "ne" || token.form == "nee");
}

bool NameWords::behind_given_name(std::size_t i) const {
  while (i > 0 && joined(i) && text_.is(i - 1, Lexicon::kParticle)) --i;
  return i > 0 && joined(i) && tokens_[i - 1].is(kCapitalised) &&
         text_.is(i - 1, Lexicon::kGiven);
}

bool NameWords::is_saint(std::size_t i) const {
  constexpr std::array<std::string_view, 20> kSaints = {
      "clair", "john",   "johns",   "pierre", "james", "laurent", "germain",
      "denis", "george", "jean",    "onge",   "cyr",   "aubin",   "hilaire",
      "amant", "martin", "vincent", "andre",  "leger", "amour"};
  return tokens_[i].form == "st" && behind_given_name(i) &&
         i + 1 < tokens_.size() && joined(i + 1) &&
         is_one_of(kSaints, tokens_[i + 1].form);
}

// "Bridge" of "Ann Waller-Bridge".
bool NameWords::is_second_half(std::size_t i) const {
  return i > 1 && between(i) == "-" && between(i - 1) == " " &&
         text_.is_english() && tokens_[i - 1].is(kCapitalised) &&
         tokens_[i - 2].is(kCapitalised) && text_.is_strong_given_name(i - 2) &&
         !text_.is(i - 1, Lexicon::kPlace | Lexicon::kThing) &&
         (i + 1 == tokens_.size() || !joined(i + 1) ||
          !tokens_[i + 1].is(kCapitalised));
}

// "Monroe Mayor Robert Routson"
bool NameWords::leads_full_name(std::size_t i) const {
  return i + 2 < tokens_.size() && joined(i + 1) && joined(i + 2) &&
         tokens_[i + 1].is(kCapitalised) && tokens_[i + 2].is(kCapitalised) &&
         text_.is_strong_given_name(i + 1);
}

// "Justice" of "Mrs Justice Orme".
bool NameWords::is_part_of_title(std::size_t i) const {
  return tokens_[i].form == "justice" && behind_courtesy_title(i) &&
         i + 1 < tokens_.size() && joined(i + 1) &&
         tokens_[i + 1].is(kCapitalised);
}

// "Mahmoud Abbas Saturday said"
bool NameWords::is_day_behind_name(std::size_t i) const {
  constexpr std::string_view kDay = "day";
  return tokens_[i].form.ends_with(kDay) && tokens_[i].form != kDay && i > 1 &&
         joined(i - 1) && tokens_[i - 2].is(kCapitalised) &&
         !text_.is(i - 2, Lexicon::kTitles);
}

// "Earl" of "Earl Warren", but "the Earl of Kent".
bool NameWords::is_given_title(std::size_t i) const {
  const std::string_view form = tokens_[i].form;
  if ((form != "earl" && form != "duke") || i + 1 >= tokens_.size() ||
      !joined(i + 1) || !tokens_[i + 1].is(kCapitalised) ||
      (i > 0 && tokens_[i - 1].form == "the")) {
    return false;
  }
  return lexicon_.may_be_surname(tokens_[i + 1].form) &&
         !text_.is(i + 1, Lexicon::kThing | Lexicon::kPlace);
}

bool NameWords::behind_initial(std::size_t i) const {
  return i > 0 && joined(i) && tokens_[i - 1].is(kFullStop) &&
         (tokens_[i - 1].is(kInitial) || tokens_[i - 1].is(kAcronym));
}

bool NameWords::is_dotted_initials(std::size_t i) const {
  constexpr Lexicon::Classes kOther = Lexicon::kTitles | Lexicon::kThing |
                                      Lexicon::kTeam | Lexicon::kPlace |
                                      Lexicon::kCommon | Lexicon::kStopWord;
  return tokens_[i].is(kAcronym) && tokens_[i].is(kFullStop) &&
         !text_.is(i, Lexicon::kPlace) && i + 1 < tokens_.size() &&
         joined(i + 1) && tokens_[i + 1].is(kCapitalised) &&
         !tokens_[i + 1].is(kAllCapitals) &&
         lexicon_.may_be_surname(tokens_[i + 1].form) &&
         !text_.is(i + 1, kOther);
}

bool NameWords::is_capital_name(std::size_t i) const {
  const auto in_capitals = [this](std::size_t k) {
    constexpr std::size_t kLeast = 3;
    return tokens_[k].is(kAllCapitals) && !tokens_[k].is(kCapitalLine) &&
           !tokens_[k].is(kAcronym) && tokens_[k].form.size() >= kLeast;
  };
  constexpr Lexicon::Classes kOther = Lexicon::kThing | Lexicon::kTeam |
                                      Lexicon::kPlace | Lexicon::kCommon |
                                      Lexicon::kStopWord;
  // "DEAN HARRIS scored".
  const auto leads = [&](std::size_t k) {
    if (!in_capitals(k) || k + 1 >= tokens_.size() || !in_capitals(k + 1) ||
        !joined(k + 1) || text_.is(k + 1, kOther)) {
      return false;
    }
    if (text_.is_strong_given_name(k))
      return lexicon_.may_be_surname(tokens_[k + 1].form);
    return text_.field == Field::kBody && tokens_[k].is(kParagraphStart) &&
           text_.is(k, Lexicon::kGiven) && text_.is(k + 1, Lexicon::kSurname);
  };
  return leads(i) || (i > 0 && leads(i - 1)) ||
         (i > 1 && between(i) == "-" && in_capitals(i) && leads(i - 2));
}

bool NameWords::behind_courtesy_title(std::size_t i) const {
  while (i > 0 && joined(i) && text_.is(i - 1, Lexicon::kParticle)) --i;
  return i > 0 && joined(i) && text_.is(i - 1, Lexicon::kCourtesy);
}

bool NameWords::before_surname(std::size_t i) const {
  if (!text_.is(i, Lexicon::kGiven) || i + 1 == tokens_.size()) {
    return false;
  }
  const Token& next = tokens_[i + 1];
  const Lexicon::Classes classes = text_.classes[i + 1];
  if ((classes & (Lexicon::kCommon | Lexicon::kStopWord)) != 0) return false;
  return joined(i + 1) && tokens_[i].form.size() > 2 &&
         (classes & (Lexicon::kThing | Lexicon::kSurname)) != Lexicon::kThing &&
         (next.is(kCapitalised) || (classes & Lexicon::kParticle) != 0);
}

bool NameWords::inside_name(std::size_t i) const {
  if (i == 0 || i + 1 >= tokens_.size() || !joined(i) || !joined(i + 1)) {
    return false;
  }
  return text_.is(i - 1, Lexicon::kGiven) ||
         (tokens_[i - 1].is(kInitial) && text_.is(i + 1, Lexicon::kSurname));
}

bool NameWords::begins_name(std::size_t i) const {
  return tokens_[i].is(kFullStop) && i + 1 < tokens_.size() && joined(i + 1) &&
         tokens_[i + 1].is(kCapitalised) && !tokens_[i + 1].is(kAllCapitals) &&
         (i == 0 || !joined(i) || !tokens_[i - 1].is(kCapitalised) ||
          text_.is(i - 1, Lexicon::kTitles));
}

bool NameWords::is_plain_place(std::size_t i) const {
  if (!text_.is(i, Lexicon::kPlace)) return false;
  const bool is_given_itself =
      text_.is(i, Lexicon::kGiven) && i + 1 < tokens_.size() && joined(i + 1) &&
      tokens_[i + 1].is(kCapitalised) && !tokens_[i + 1].is(kCapitalLine) &&
      !text_.is(i + 1, Lexicon::kThing);
  const bool is_titled =
      behind_courtesy_title(i) && tokens_[i - 1].form != "miss";
  // "la" of "Anche la Germania" is no part of a name.
  const bool is_surname =
      behind_given_name(i) &&
      (text_.is_english() || text_.is(i - 1, Lexicon::kGiven));
  return !is_surname && !is_given_itself && !is_titled;
}

bool NameWords::is_local_title(std::string_view form) const {
  return !text_.is_english() && is_title_of(text_.language, form);
}

bool NameWords::is_word(std::size_t i) const {
  constexpr std::array<std::string_view, 8> kVerbs = {
      "rose", "said", "will", "may", "than", "per", "way", "lack"};
  const std::string_view form = tokens_[i].form;
  return text_.is(i, Lexicon::kStopWord) || is_one_of(kVerbs, form) ||
         (!text_.is(i, Lexicon::kSurname) && !text_.is_strong_given_name(i) &&
          lexicon_.is_english_word(form));
}

bool NameWords::is_plain_word(std::size_t i) const {
  const Token& token = tokens_[i];
  return text_.is_english() && !token.is(kInitial) && token.form.size() > 2 &&
         !text_.is(i, Lexicon::kParticle | Lexicon::kGiven | Lexicon::kSurname |
                          Lexicon::kFamilyFirst) &&
         lexicon_.is_english_word(token.form);
}

bool NameWords::is_strong_given(std::size_t i) const {
  return text_.is_strong_given_name(i) && between(i) == " ";
}

bool NameWords::is_no_given_name(std::size_t i) const {
  const Token& token = tokens_[i];
  const Lexicon::Classes classes = text_.classes[i];
  if (token.is(kInitial) || (classes & Lexicon::kParticle) != 0) return false;
  if ((classes & (Lexicon::kPlace | Lexicon::kTown | Lexicon::kTeam)) != 0) {
    return true;
  }
  return !text_.is_english() &&
         (classes & (Lexicon::kGiven | Lexicon::kFamilyFirst)) == 0;
}

}  // namespace dateline
