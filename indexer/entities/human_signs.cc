#include "indexer/entities/human_signs.h"

#include <algorithm>
#include <array>
#include <utility>

#include "indexer/entities/article_words.h"
#include "indexer/entities/is_one_of.h"
#include "indexer/entities/name_surroundings.h"

namespace dateline {
namespace {

using Lexicon = PersonLexicon;

// Points; they have been weighed by hand.
constexpr int kEnough = 3;
constexpr int kAge = 2;
constexpr int kAgeAndWho = 3;
constexpr int kAct = 2;
constexpr int kKin = 2;
constexpr int kSelf = 2;
constexpr int kPronoun = 1;
constexpr int kTrade = 1;
constexpr int kTown = 1;  // more for what is also a town

constexpr std::array<std::string_view, 4> kPronouns = {"he", "she", "his",
                                                       "her"};

// Companies say, believe and hope; they do none of these.
bool is_act(std::string_view form) {
  static const TableSet acts = {
      "laughs",   "smiles",   "joked",     "jokes",   "quipped",   "chuckled",
      "recalled", "recalls",  "remembers", "grinned", "sighed",    "felt",
      "feels",    "enlisted", "slept",     "woke",    "lives",     "lived",
      "knew",     "thought",  "thinks",    "walked",  "drove",     "ate",
      "listened", "studied",  "taught",    "coached", "whispered", "shouted",
      "yelled",   "gestured", "sings",     "wrote",   "writes",    "paints",
      "mused",    "muttered", "sat"};
  return acts.contains(form) || is_human_verb(form);
}

// What is somebody's.
bool is_of_people(std::string_view form) {
  static const TableSet belongings = {
      "family",    "parents", "children",   "lawyer",    "attorney",
      "funeral",   "death",   "life",       "career",    "resignation",
      "arrest",    "body",    "girlfriend", "boyfriend", "widow",
      "childhood", "eyes",    "face",       "voice",     "apartment",
      "diary",     "autopsy", "relatives",  "friends",   "memoirs"};
  return belongings.contains(form);
}

// Of companies, places and things: "the Ortel", "Ortel shares", "in Ortel".
bool is_other(const NamedText& text, const NameRun& run) {
  constexpr std::array<std::string_view, 14> kBefore = {
      "the",  "a",    "an",  "its",    "this",    "in",     "at",
      "near", "into", "via", "across", "outside", "inside", "every"};
  constexpr std::array<std::string_view, 9> kBehind = {
      "which", "itself", "its", "shares",   "stock",
      "inc",   "corp",   "plc", "customers"};
  const std::size_t next = run.end();
  if (run.before_thing || run.after_thing) return true;
  if (run.first > 0 && text.gap(run.first) == " " &&
      is_one_of(kBefore, text.token(run.first - 1).form)) {
    return true;
  }
  return next < text.size() && !text.token(next).is(kSentenceStart) &&
         is_one_of(kBehind, text.token(next).form);
}

// "Ortel recalled", "Ortel also laughed", "Ortel grew up".
bool is_acting(const NamedText& text, const NameRun& run) {
  constexpr std::array<std::string_view, 6> kBetween = {
      "also", "never", "still", "later", "once", "often"};
  std::size_t next = run.end();
  if (next + 1 >= text.size() || text.gap(next) != " ") return false;
  if (is_one_of(kBetween, text.token(next).form)) ++next;
  if (text.token(next).is(kSentenceStart)) return false;
  const std::string_view verb = text.token(next).form;
  return is_act(verb) || (verb == "grew" && next + 1 < text.size() &&
                          text.token(next + 1).form == "up");
}

// "Ortel's wife", "Ortel and her father".
bool has_kin(const NamedText& text, const NameRun& run) {
  const std::size_t next = run.end();
  if (next + 1 >= text.size() || text.gap(next) != " ") return false;
  if (text.token(next - 1).is(kPossessive)) {
    return text.is(next, Lexicon::kRelative) ||
           is_of_people(text.token(next).form);
  }
  const std::string_view joint = text.token(next).form;
  return (joint == "and" || joint == "with") &&
         is_one_of(kPronouns, text.token(next + 1).form);
}

// "Ortel hugged his wife".
bool acts_on_kin(const NamedText& text, const NameRun& run) {
  const std::size_t verb = run.end();
  return verb + 2 < text.size() && text.gap(verb) == " " &&
         text.gap(verb + 1) == " " && !text.token(verb).is(kCapitalised) &&
         is_one_of(kPronouns, text.token(verb + 1).form) &&
         text.is(verb + 2, Lexicon::kRelative);
}

// The sentence, or what is behind a quotation.
bool begins(const NamedText& text, const NameRun& run) {
  if (run.first == 0 || text.token(run.first).is(kSentenceStart)) return true;
  const std::string_view gap = text.gap(run.first);
  return gap.ends_with("\" ") || gap.ends_with("” ");
}

}  // namespace

void HumanSigns::begin(const NamedText& text) {
  text_ = &text;
  is_read_ = false;
}

void HumanSigns::collect(const NamedText& text) {
  signs_.clear();
  if (!text.is_english()) return;
  for (std::size_t i = 0; i < text.runs.size(); ++i) {
    const NameRun& run = text.runs[i];
    if (run.full || run.credited || run.in_capitals) continue;
    if (run.size == 1) {
      if (may_be(text, run)) add(text, i);
      continue;
    }
    for (std::size_t k = run.first; k < run.end(); ++k) {
      signs_[text.token(k).form].other = true;
    }
  }
}

bool HumanSigns::is_person(std::string_view form) {
  if (!std::exchange(is_read_, true)) collect(*text_);
  const auto found = signs_.find(form);
  if (found == signs_.end() || found->second.other) return false;
  const Signs& signs = found->second;
  const Lexicon::Classes classes = lexicon_.classes_of(form);
  const int named = (classes & (Lexicon::kGiven | Lexicon::kSurname)) != 0;
  const int needed = kEnough + ((classes & Lexicon::kTown) != 0 ? kTown : 0);
  return signs.human > 0 &&
         signs.human + std::min(signs.spoken, 1) + named >= needed;
}

// At the beginning of a sentence words have capitals, too.
bool HumanSigns::may_be(const NamedText& text, const NameRun& run) const {
  const std::string_view form = text.token(run.first).form;
  constexpr Lexicon::Classes kTownToo = Lexicon::kTown | Lexicon::kSurname;
  constexpr Lexicon::Classes kOther =
      Lexicon::kPlace | Lexicon::kTeam | Lexicon::kThing | Lexicon::kCommon;
  const Lexicon::Classes classes = text.classes[run.first];
  const bool surname =
      (classes & kTownToo) == kTownToo && (classes & kOther) == 0;
  return (surname || lexicon_.may_be_lone(form)) &&
         !(run.sentence_start && lexicon_.is_english_word(form));
}

void HumanSigns::add(const NamedText& text, std::size_t index) {
  const NameRun& run = text.runs[index];
  Signs& signs = signs_[text.token(run.first).form];
  signs.other |= is_other(text, run);
  const std::size_t next = run.end();
  if (next + 1 < text.size() && has_age(text, run) &&
      text.gap(next + 1).starts_with(",")) {
    signs.human += text.token(next + 1).form == "who" ? kAgeAndWho : kAge;
  }
  if (is_acting(text, run) || is_befallen(text, run)) signs.human += kAct;
  if (has_kin(text, run) || acts_on_kin(text, run)) signs.human += kKin;
  if (run.title == Title::kTrade) signs.human += kTrade;
  add_pronoun(text, index, signs);
  if (is_spoken(text, run, lexicon_)) ++signs.spoken;
}

// "Ortel bought it for herself", "Ortel said. She", but "Ortel told its", with
// nobody in between.
void HumanSigns::add_pronoun(const NamedText& text, std::size_t index,
                             Signs& signs) {
  constexpr std::size_t kReach = 12;  // tokens
  constexpr std::size_t kDirectly = 3;
  const NameRun& run = text.runs[index];
  const std::size_t end =
      std::min({run.end() + kReach, text.size(),
                index + 1 < text.runs.size() ? text.runs[index + 1].first
                                             : text.size()});
  for (std::size_t i = run.end(); i < end; ++i) {
    const std::string_view form = text.token(i).form;
    if (text.token(i).is(kParagraphStart)) return;
    if (form == "himself" || form == "herself") {
      signs.human += kSelf;
      return;
    }
    const bool other =
        (form == "its" || form == "itself") && i < run.end() + kDirectly;
    if (other || is_one_of(kPronouns, form)) {
      if (!begins(text, run)) return;
      signs.other |= other;
      signs.human += other ? 0 : kPronoun;
      return;
    }
  }
}

}  // namespace dateline
