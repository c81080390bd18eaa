#include "indexer/entities/capital_names.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "indexer/entities/name_form.h"
#include "indexer/entities/name_words.h"

namespace dateline {
namespace {

using Lexicon = PersonLexicon;

constexpr Lexicon::Classes kName =
    Lexicon::kGiven | Lexicon::kSurname | Lexicon::kFamilyFirst;

// "STALINISM", "BAATHISTS": made of names, and none.
bool is_derived(std::string_view form) {
  constexpr std::array<std::string_view, 9> kEndings = {
      "ism", "ist", "ists", "ites", "ians", "ness", "ings", "ized", "ship"};
  return std::any_of(
      kEndings.begin(), kEndings.end(),
      [form](std::string_view ending) { return form.ends_with(ending); });
}

class CapitalRun {
 public:
  CapitalRun(const NamedText& text, const NameWords& words, std::size_t first,
             bool titled)
      : text_(text), words_(words), first_(first), titled_(titled) {}

  std::size_t end_from(std::size_t end) const {
    if (const std::size_t known = known_end(); known > 0) return known;
    if (text_.is(first_, Lexicon::kCommon)) return end;
    if (!text_.token(first_).is(kInitial) && words_.is_word(first_)) return end;
    std::size_t last = end;
    while (end < text_.size() && end - first_ < kMaxRun && words_.joined(end) &&
           goes_on(end)) {
      if (text_.is(end, Lexicon::kParticle)) {
        ++end;
        continue;
      }
      if (!may_end(end)) break;
      last = ++end;
    }
    return last;
  }

 private:
  // Behind the name of a head of state or the like; 0 where there is none.
  std::size_t known_end() const {
    constexpr std::size_t kMost = 4;
    if (!text_.is(first_, Lexicon::kLeadsKnown)) return 0;
    std::size_t end = first_ + 1;
    while (end < text_.size() && end - first_ < kMost && words_.joined(end)) {
      ++end;
      if (is_known(text_, NameRun{first_, end - first_})) return end;
    }
    return 0;
  }

  // Behind given names, initials, particles and names of other languages.
  bool goes_on(std::size_t i) const {
    const Token& before = text_.token(i - 1);
    const bool initials = before.is(kAcronym) && before.is(kFullStop) &&
                          !text_.is(i - 1, Lexicon::kPlace);
    return text_.gap(i) == "-" || before.is(kInitial) || initials ||
           text_.is(i - 1, Lexicon::kParticle | Lexicon::kGiven) ||
           is_no_word_pair(i) || is_family_led(i) || is_titled_pair(i);
  }

  // "EMANUEL" of "MAYOR RAHM EMANUEL".
  bool is_titled_pair(std::size_t i) const {
    return titled_ && i == first_ + 1 &&
           text_.is(i, Lexicon::kSurname | Lexicon::kGiven) &&
           !Lexicon::instance().is_english_word(text_.token(i).form);
  }

  // "SOUVANNA PHOUMA", "NAZEM EL-KOUDSI".
  bool is_no_word_pair(std::size_t i) const {
    if (!is_no_word(text_, i - 1)) return false;
    while (i + 1 < text_.size() && text_.is(i, Lexicon::kParticle) &&
           words_.joined(i + 1)) {
      ++i;
    }
    return is_no_word(text_, i);
  }

  // "MAO TSE-TUNG", "KIM SUNG UN".
  bool is_family_led(std::size_t i) const {
    if (!text_.is(first_, Lexicon::kFamilyFirst) || i > first_ + 2)
      return false;
    const bool hyphened = i + 1 < text_.size() && text_.gap(i + 1) == "-";
    return hyphened || text_.is(i, Lexicon::kSyllable) || is_no_word(text_, i);
  }

  // No word that is hardly a surname.
  bool may_end(std::size_t i) const {
    if (!words_.is_name_word(i)) return false;
    if (!text_.is(i, kName) && is_derived(text_.token(i).form)) return false;
    const bool initial =
        text_.token(i).is(kInitial) && text_.token(i).is(kFullStop);
    return initial || text_.gap(i) == "-" || !words_.is_word(i) ||
           (text_.is(i, Lexicon::kWordSurname) && is_no_word(text_, first_) &&
            text_.is_strong_given_name(first_));
  }

  const NamedText& text_;
  const NameWords& words_;
  const std::size_t first_;
  const bool titled_;
};

}  // namespace

bool is_no_word(const NamedText& text, std::size_t i) {
  constexpr Lexicon::Classes kOther =
      Lexicon::kTitles | Lexicon::kThing | Lexicon::kFollower |
      Lexicon::kLeader | Lexicon::kCommon | Lexicon::kPlace | Lexicon::kTeam |
      Lexicon::kTown | Lexicon::kStopWord | Lexicon::kVessel |
      Lexicon::kSpeaking | Lexicon::kParticle;
  constexpr std::size_t kShortest = 3;
  const Token& token = text.token(i);
  if (!text.is_english() || !token.is(kAllCapitals) || token.is(kAcronym) ||
      text.is(i, kOther)) {
    return false;
  }
  if (Lexicon::instance().is_english_word(token.form)) return false;
  return text.is(i, kName) ||
         (token.form.size() >= kShortest && !is_derived(token.form));
}

bool holds_no_word(const NamedText& text, const NameRun& run) {
  if (!run.in_capitals || run.size < 2) return false;
  for (std::size_t i = run.first; i < run.end(); ++i) {
    const bool within =
        i > run.first && i + 1 < run.end() && text.is(i, Lexicon::kParticle);
    if (!within && !is_no_word(text, i)) return false;
  }
  return true;
}

std::size_t end_in_capitals(const NamedText& text, const NameWords& words,
                            std::size_t first, std::size_t end, bool titled) {
  return CapitalRun(text, words, first, titled).end_from(end);
}

}  // namespace dateline
