#include "indexer/entities/lone_names.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

#include "indexer/entities/introduction.h"
#include "indexer/entities/is_one_of.h"
#include "indexer/entities/name_form.h"
#include "indexer/entities/name_list.h"
#include "indexer/entities/name_surroundings.h"
#include "indexer/entities/organisation_lexicon.h"
#include "indexer/entities/place_table.h"

namespace dateline {
namespace {

using Lexicon = PersonLexicon;

// "his wife, Pippa,".
bool is_after_relative(const NamedText& text, const NameRun& run) {
  return run.first > 0 && text.gap(run.first) == ", " &&
         text.is(run.first - 1, Lexicon::kRelative);
}

// "Their grandchildren Tess" of a longer list.
bool begins_relatives(const NamedText& text, const NameRun& run) {
  if (!run.relative && !is_after_relative(text, run)) return false;
  const std::string_view form = text.token(run.first - 1).form;
  return form.ends_with('s') || form.ends_with("children");
}

// "her grandchildren, Tess, Olaf and Jo", "the cousins Tess and Jo".
bool is_among_relatives(const NamedText& text, std::size_t index) {
  const std::size_t first = list_begin(text, index);
  return first != index && begins_relatives(text, text.runs[first]);
}

bool is_known_organisation(const NamedText& text, const NameRun& run) {
  return OrganisationLexicon::instance().longest(text.text, *text.tokens,
                                                 run.first) != nullptr;
}

bool is_place(const NamedText& text, const NameRun& run) {
  const std::span<const Token> tokens(*text.tokens);
  return longest_place(text.text, tokens.subspan(run.first)).words >= run.size;
}

// "his son Ortel", "Jo Lee's mother Ortel": no word, place or company.
bool is_somebodys(const NamedText& text, const NameRun& run) {
  constexpr std::array<std::string_view, 5> kWhose = {"his", "her", "my",
                                                      "their", "whose"};
  const std::size_t rank = run.first - 1;
  const Token& name = text.token(run.first);
  return rank > 0 && !text.token(rank).is(kCapitalised) &&
         !name.is(kAllCapitals) && text.gap(rank) == " " &&
         (is_one_of(kWhose, text.token(rank - 1).form) ||
          (text.token(rank - 1).is(kPossessive) &&
           text.token(rank - 1).is(kCapitalised) &&
           !text.is(rank - 1, Lexicon::kPlace))) &&
         !Lexicon::instance().is_english_word(name.form) &&
         !is_known_organisation(text, run) && !is_place(text, run);
}

// "Jo Lee" and "Jo Ann Lee" of "Al and Jo Ann Lee".
bool shares_surname(const NamedText& text, const NameRun& run) {
  constexpr std::size_t kMost = 3;
  if (!run.full || run.size > kMost || !text.is(run.first, Lexicon::kGiven)) {
    return false;
  }
  return run.size < kMost || (text.gap(run.first + 1) == " " &&
                              text.is_strong_given_name(run.first + 1));
}

// "Tess, Olaf and Jo Lee": the sentence begins with them.
bool begins_siblings(const NamedText& text, std::size_t index) {
  const std::size_t first = list_begin(text, index);
  for (std::size_t i = first; i <= index; ++i) {
    const NameRun& run = text.runs[i];
    if (run.size != 1 || !text.is_strong_given_name(run.first)) return false;
  }
  return text.token(text.runs[first].first).is(kSentenceStart);
}

}  // namespace

void LoneNames::collect(const NamedText& text) {
  results_.collect(text);
  signs_.begin(text);
}

bool LoneNames::is_person(const NamedText& text, std::size_t index) {
  const NameRun& run = text.runs[index];
  return results_.is_person(text, run) || is_called(text, run) ||
         is_phoned(text, run) || is_relative(text, run) || is_aged(text, run) ||
         is_given_alone(text, index) || is_introduced(text, run) ||
         has_signs(text, run);
}

bool LoneNames::has_signs(const NamedText& text, const NameRun& run) {
  return run.size == 1 && signs_.is_person(text.token(run.first).form) &&
         !is_known_organisation(text, run) &&
         (text.is(run.first, Lexicon::kSurname) || !is_place(text, run));
}

bool LoneNames::is_introduced(const NamedText& text, const NameRun& run) const {
  const Token& name = text.token(run.first);
  return run.size == 1 && !run.before_thing && !run.after_thing &&
         !run.credited && !name.is(kAllCapitals) && !name.is(kPossessive) &&
         lexicon_.may_be_lone(name.form) &&
         introduces_person(text, run, lexicon_) &&
         !is_known_organisation(text, run) && !is_place(text, run) &&
         !is_brand_like(text.text.substr(name.begin, name.end - name.begin));
}

// "who called himself Abu Ortel", "gave his name as Ortel".
bool LoneNames::calls_himself(const NamedText& text, const NameRun& run) const {
  constexpr std::array<std::string_view, 3> kSelf = {"himself", "herself",
                                                     "themselves"};
  if (run.first < 3 || text.gap(run.first) != " " ||
      !lexicon_.may_be_lone(text.token(run.end() - 1).form)) {
    return false;
  }
  const std::string_view before = text.token(run.first - 1).form;
  const std::string_view verb = text.token(run.first - 2).form;
  if (is_one_of(kSelf, before)) return verb == "called" || verb == "calls";
  const bool only = before == "as" && verb == "only";
  const std::string_view name = text.token(run.first - (only ? 3 : 2)).form;
  return before == "as" && (name == "name" || is_one_of(kSelf, name));
}

// "a man named Ortel", "known only as Ortel", "Ortel et al".
bool LoneNames::is_called(const NamedText& text, const NameRun& run) const {
  if (calls_himself(text, run)) return true;
  if (run.size != 1 || !lexicon_.may_be_lone(text.token(run.first).form)) {
    return false;
  }
  const std::size_t next = run.end();
  if (next + 1 < text.size() && text.token(next).form == "et" &&
      text.token(next + 1).form == "al") {
    return true;
  }
  // "Ortel alias Tarsk"
  if (next + 1 < text.size() && text.token(next).form == "alias" &&
      text.token(next + 1).is(kCapitalised)) {
    return true;
  }
  if (run.first < 2 || text.gap(run.first) != " ") return false;
  const std::string_view before = text.token(run.first - 1).form;
  const std::string_view who = text.token(run.first - 2).form;
  if (before == "is") return who == "surname" || who == "name";
  if (before == "named" || before == "called") {
    return text.is(run.first - 2, Lexicon::kTrade | Lexicon::kRelative) ||
           is_people(who);
  }
  if (before != "as" || who != "only" || run.first < 3) return false;
  const std::string_view known = text.token(run.first - 3).form;
  return known == "known" || known == "identified";
}

// "For details call Doreen at 555-0100".
bool LoneNames::is_phoned(const NamedText& text, const NameRun& run) const {
  constexpr std::array<std::string_view, 6> kCalls = {
      "call", "phone", "contact", "telephone", "ring", "text"};
  const std::size_t next = run.end();
  if (run.size != 1 || run.first == 0 || next + 1 >= text.size() ||
      !text.is_strong_given_name(run.first)) {
    return false;
  }
  const std::string_view behind = text.token(next).form;
  return text.gap(run.first) == " " && text.gap(next) == " " &&
         is_one_of(kCalls, text.token(run.first - 1).form) &&
         (behind == "at" || behind == "on") && text.token(next + 1).is(kNumber);
}

// "whose son Ortel, 9,", "his son Ortel was".
bool LoneNames::is_relative(const NamedText& text, const NameRun& run) const {
  const std::size_t next = run.end();
  if (run.size != 1 || !run.relative || next >= text.size() ||
      !lexicon_.may_be_lone(text.token(run.first).form)) {
    return false;
  }
  return (text.gap(next) == ", " && text.token(next).is(kNumber)) ||
         is_somebodys(text, run);
}

// "Ortel, 34, of Leeds".
bool LoneNames::is_aged(const NamedText& text, const NameRun& run) const {
  constexpr std::array<std::string_view, 4> kThen = {"of", "who", "was",
                                                     "from"};
  const std::size_t next = run.end();
  return run.size == 1 && next + 1 < text.size() && has_age(text, run) &&
         text.gap(next + 1) == ", " &&
         is_one_of(kThen, text.token(next + 1).form) &&
         (text.is(run.first, Lexicon::kGiven | Lexicon::kSurname) ||
          text.token(next + 1).form != "was") &&
         lexicon_.may_be_lone(text.token(run.first).form);
}

// "his daughter Zoe", "Joanne and Edward Corr", "Mary said".
bool LoneNames::is_given_alone(const NamedText& text, std::size_t index) const {
  const NameRun& run = text.runs[index];
  const Lexicon::Classes classes = text.classes[run.first];
  if (run.size != 1 ||
      (classes & (Lexicon::kGiven | Lexicon::kTeam)) != Lexicon::kGiven) {
    return false;
  }
  const bool weak = (classes & Lexicon::kWeakGiven) != 0;
  if (!weak &&
      ((run.title == Title::kTrade && !is_home(text, run)) ||
       is_after_relative(text, run) || is_among_relatives(text, index) ||
       is_spoken(text, run, lexicon_) || is_described(text, run, lexicon_))) {
    return true;
  }
  return family_of(text, index) != nullptr;
}

const NameRun* LoneNames::family_of(const NamedText& text,
                                    std::size_t index) const {
  constexpr Lexicon::Classes kOther =
      Lexicon::kPlace | Lexicon::kTown | Lexicon::kTeam;
  std::optional<bool> related;  // asked for once, and seldom
  const std::size_t end = std::min(text.runs.size() - 1, index + kMostListed);
  for (std::size_t i = index; i < end; ++i) {
    const NameRun& run = text.runs[i];
    const NameRun& next = text.runs[i + 1];
    const Lexicon::Classes classes = text.classes[run.first];
    if (run.size != 1 || (classes & Lexicon::kGiven) == 0 ||
        ((classes & Lexicon::kWeakGiven) != 0 && (classes & kOther) != 0)) {
      return nullptr;
    }
    if (next.first == run.end() + 1 && text.token(run.end()).form == "and") {
      return shares_surname(text, next) ? &next : nullptr;
    }
    if (!are_listed(text, run, next)) return nullptr;
    if (!related) {
      related = is_among_relatives(text, index) ||
                begins_relatives(text, text.runs[index]) ||
                begins_siblings(text, index);
    }
    if (!*related) return nullptr;
  }
  return nullptr;
}

// One name that is no place, club, company or word.
bool LoneNames::may_be_listed(const NamedText& text, const NameRun& run) const {
  return (run.size == 1 || is_one_name(text, run)) && !run.in_capitals &&
         !run.before_thing && !run.after_thing && !run.credited &&
         !text.token(run.end() - 1).is(kPossessive) &&
         lexicon_.may_be_lone(text.token(run.end() - 1).form) &&
         !is_known_organisation(text, run) && !is_place(text, run);
}

bool LoneNames::is_listed(const NamedText& text, std::size_t index) const {
  constexpr std::size_t kLeastPersons = 2;
  constexpr std::size_t kLeastLetters = 4;
  const std::vector<NameRun>& runs = text.runs;
  const std::size_t first = list_begin(text, index);
  const std::size_t last = list_last(text, index);
  if (last - first < kLeastPersons || !may_be_listed(text, runs[index])) {
    return false;
  }
  std::size_t persons = 0;
  for (std::size_t i = first; i <= last; ++i) {
    if (runs[i].person) {
      ++persons;
    } else if (i != index && !may_be_listed(text, runs[i])) {
      return false;
    }
  }
  const std::size_t size = last + 1 - first;
  const bool name =
      text.is(runs[index].end() - 1, Lexicon::kSurname | Lexicon::kGiven);
  return 2 * persons >= size && persons >= kLeastPersons &&
         text.token(runs[index].end() - 1).form.size() >=
             (name ? kLeastLetters - 1 : kLeastLetters);
}

}  // namespace dateline
