#include <array>

#include "indexer/entities/is_one_of.h"
#include "indexer/entities/name_words.h"

namespace dateline {
namespace {

using Lexicon = PersonLexicon;

constexpr std::size_t kMaxSyllable = 5;

}  // namespace

bool NameWords::is_korean(std::size_t i) const {
  return i + 2 < tokens_.size() && text_.is(i, Lexicon::kFamilyFirst) &&
         tokens_[i + 1].is(kCapitalised) &&
         text_.is(i + 1, Lexicon::kSyllable) &&
         text_.is(i + 2, Lexicon::kSyllable) && joined(i + 1) &&
         joined(i + 2) &&
         (between(i + 2) == "-" || tokens_[i + 2].is(kCapitalised));
}

// "Jun" in "Xu Jun", which is a month too; "Lo" in "Ma Wei-Lo".
bool NameWords::is_syllable_behind_family(std::size_t i) const {
  if (i > 1 && between(i) == "-" && joined(i - 1) &&
      text_.is(i - 2, Lexicon::kFamilyFirst) &&
      tokens_[i - 2].is(kCapitalised)) {
    return tokens_[i].form.size() <= kMaxSyllable;
  }
  return i > 0 && joined(i) && text_.is(i, Lexicon::kSyllable) &&
         text_.is(i - 1, Lexicon::kFamilyFirst) &&
         tokens_[i - 1].is(kCapitalised);
}

// "He" of "He Weifang, a colleague".
bool NameWords::is_before_unknown(std::size_t i) const {
  return text_.field == Field::kBody && text_.is_english() &&
         i + 1 < tokens_.size() && joined(i + 1) && between(i + 1) == " " &&
         tokens_[i + 1].is(kCapitalised) && !tokens_[i + 1].is(kAllCapitals) &&
         text_.classes[i + 1] == 0 &&
         !lexicon_.is_english_word(tokens_[i + 1].form);
}

// "To" of "the minister To Lam".
bool NameWords::is_behind_rank(std::size_t i) const {
  return text_.field == Field::kBody && i > 0 && joined(i) &&
         i + 1 < tokens_.size() && joined(i + 1) &&
         tokens_[i].is(kCapitalised) && !tokens_[i].is(kCapitalLine) &&
         tokens_[i + 1].is(kCapitalised) &&
         text_.is(i - 1, Lexicon::kOffice | Lexicon::kTrade) &&
         (text_.is(i + 1, Lexicon::kSyllable | Lexicon::kSurname) ||
          !lexicon_.is_english_word(tokens_[i + 1].form));
}

// "Lo" of "Lo Wen-hui", "Le" of "Le Van Hau", which are small words as well.
bool NameWords::is_short_family_name(std::size_t i) const {
  constexpr std::array<std::string_view, 6> kFamilies = {"lo", "so", "an",
                                                         "le", "do", "to"};
  constexpr std::array<std::string_view, 20> kMiddle = {
      "van",  "thi",  "duc",  "minh", "quang", "thanh", "huu",
      "xuan", "hong", "ngoc", "dinh", "hoang", "trong", "cong",
      "anh",  "kim",  "viet", "quoc", "tuan",  "phuong"};
  if (tokens_[i].form.size() != 2) return false;
  if (tokens_[i].form == "he") return is_before_unknown(i);
  if (is_one_of(kFamilies, tokens_[i].form) && is_behind_rank(i)) return true;
  if (!is_one_of(kFamilies, tokens_[i].form) || i + 2 >= tokens_.size() ||
      !tokens_[i].is(kCapitalised) || !tokens_[i + 1].is(kCapitalised) ||
      between(i + 1) != " ") {
    return false;
  }
  if (between(i + 2) == "-") {
    return tokens_[i + 1].form.size() <= kMaxSyllable &&
           tokens_[i + 2].form.size() <= kMaxSyllable &&
           !tokens_[i + 2].is(kCapitalised);
  }
  return between(i + 2) == " " && tokens_[i + 2].is(kCapitalised) &&
         is_one_of(kMiddle, tokens_[i + 1].form);
}

}  // namespace dateline
