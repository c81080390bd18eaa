#include "indexer/entities/russian_name.h"

#include <algorithm>
#include <optional>
#include <string>

#include "common/text.h"

namespace dateline {
namespace {

using Reading = RussianLexicon::Reading;

// Bytes of a Cyrillic letter.
constexpr std::size_t kLetter = 2;

std::string stem_of(std::string_view form) {
  return std::string(russian_stem(form));
}

std::string printed(const RussianUnit& unit, std::string_view text) {
  return collapse_spaces(text.substr(unit.begin, unit.end - unit.begin));
}

bool all_initials(std::vector<RussianUnit>::const_iterator first,
                  std::vector<RussianUnit>::const_iterator last) {
  return first != last && std::all_of(first, last, [](const RussianUnit& unit) {
           return unit.is_initial;
         });
}

// An unknown given name in front of a known one: not a word in the genitive.
bool may_be_given(const RussianUnit& unit) {
  if (unit.is_adjective || unit.form.find('-') != std::string::npos) {
    return false;
  }
  for (const std::string_view ending :
       {"а", "я", "ы", "и", "ой", "ей", "ов", "ев"}) {
    if (unit.form.ends_with(ending)) return false;
  }
  return true;
}

// How the article's case of a name is taken back.
struct Resolved {
  const Reading* reading = nullptr;
  unsigned cases = 0;  // of the reading, those meant
  std::optional<RussianChange> family;
  int score = 0;
};

// The reading of the given name that agrees best with the surname and with what
// stands in front.
Resolved resolve(const RussianName& name, const RussianRun& run) {
  Resolved best;
  const RussianUnit& given = name.units[name.given];
  if (given.given == nullptr) return best;
  const std::string_view family = name.units[name.family].form;
  for (const Reading& reading : *given.given) {
    for (const unsigned cases :
         {reading.cases & kNominative,
          reading.cases & ~static_cast<unsigned>(kNominative)}) {
      if (cases == 0) continue;
      Resolved one{&reading, cases,
                   to_nominative(family, reading.gender, cases), 1};
      if (one.family) one.score += one.family->is_safe ? 8 : 5;
      if ((cases & run.title_cases) != 0) one.score += 4;
      if (cases == kNominative && !run.before_genitive) one.score += 2;
      if (run.before_genitive && (cases & kGenitive) != 0) one.score += 3;
      if (one.score > best.score) best = one;
    }
  }
  return best;
}

std::string changed(std::string text, const RussianChange& change) {
  text.resize(text.size() - std::min(change.cut, text.size()));
  return text.append(change.added);
}

// A unit in the nominative. False where it cannot be told.
bool show(const RussianUnit& unit, const Resolved& resolved,
          std::string_view text, std::string& shown) {
  shown = printed(unit, text);
  if (unit.is_initial || resolved.cases == kNominative) return true;
  const RussianGender gender = resolved.reading->gender;
  if (unit.given != nullptr) {
    for (const Reading& own : *unit.given) {
      if (own.gender != gender || (own.cases & resolved.cases) == 0) {
        continue;
      }
      if (unit.form.find('-') == std::string::npos ||
          own.name.find('-') != std::string_view::npos) {
        shown = own.name;
      } else {
        shown = shown.substr(0, shown.rfind('-') + 1).append(own.name);
      }
      return true;
    }
  }
  const auto change = to_nominative(unit.form, gender, resolved.cases);
  if (!change || !change->is_safe) return false;
  shown = changed(shown, *change);
  return true;
}

// The name in the nominative; as printed where that cannot be told.
std::string display(const RussianName& name, const Resolved& resolved,
                    std::string_view text, int& quality) {
  std::string whole;
  const bool nominative =
      resolved.reading == nullptr || resolved.cases == kNominative;
  quality = nominative ? 3 : 2;
  if (resolved.reading != nullptr) {
    for (std::size_t i = 0; i < name.units.size(); ++i) {
      std::string shown;
      bool told = true;
      if (i == name.family && resolved.family) {
        shown = changed(printed(name.units[i], text), *resolved.family);
        told = resolved.family->is_safe;
      } else {
        told = show(name.units[i], resolved, text, shown);
      }
      if (!told) quality = 1;
      if (!whole.empty()) whole += ' ';
      whole += shown;
    }
    if (quality > 1) return whole;
  }
  return collapse_spaces(
      text.substr(name.units.front().begin,
                  name.units.back().end - name.units.front().begin));
}

std::string initial_of(std::string_view form) {
  return std::string(form.substr(0, kLetter)) + '.';
}

// A Chinese or Korean given name stands in the case of a male one.
std::string family_first_stem(std::string_view form) {
  constexpr std::size_t kShortest = 4 * kLetter;
  for (const std::string_view ending : {"ом", "ем", "а", "у", "е"}) {
    if (form.ends_with(ending) && form.size() - ending.size() >= kShortest) {
      return std::string(form.substr(0, form.size() - ending.size()));
    }
  }
  return std::string(form);
}

PersonCollector::Name describe_family_first(const RussianName& name,
                                            std::string_view text) {
  PersonCollector::Name result;
  const std::string& last = name.units.back().form;
  const std::string stem = family_first_stem(last);
  for (std::size_t i = 0; i + 1 < name.units.size(); ++i) {
    result.key += name.units[i].form + ' ';
  }
  result.key += stem;
  result.display = collapse_spaces(
      text.substr(name.units.front().begin,
                  name.units.back().end - name.units.front().begin));
  result.display.resize(result.display.size() - (last.size() - stem.size()));
  result.parts = {name.units.front().form, stem};
  result.rank = static_cast<int>(10 * name.units.size() + (stem == last));
  return result;
}

// "Си Цзиньпин" from a unit on.
bool is_family_first(const std::vector<RussianUnit>& units, std::size_t at) {
  const std::size_t size = units.size() - at;
  if (size < 2 || size > 3 || !units[at].is_family_first ||
      units[at + 1].is_initial) {
    return false;
  }
  // "-пин", "-минь", "-янь" are syllables.
  const std::string_view stem = russian_stem(units.back().form);
  return !is_russian_surname(units.back().form) || stem.ends_with("ин") ||
         stem.ends_with("ян");
}

// Says which units are given name and surname, where the first that is known as
// a given name stands at `at`, and drops what stands in front of the name.
void place_given(RussianName& name, std::size_t at) {
  std::vector<RussianUnit>& units = name.units;
  const auto known = units.begin() + static_cast<std::ptrdiff_t>(at);
  const bool official =
      at == 1 &&
      ((units.size() == 3 && units[2].is_patronymic && !units[1].is_initial) ||
       all_initials(known, units.end()));
  if (official) {
    name.given = 1;
    name.family = 0;
    return;
  }
  const bool drops =
      at > 0 && (name.begins_sentence || known->is_initial ||
                 (at + 1 < units.size() &&
                  !std::all_of(units.begin(), known, may_be_given)));
  if (drops) units.erase(units.begin(), known);
  // An initial behind a surname begins another sentence.
  while (units.size() > 1 && units.back().is_initial) units.pop_back();
  name.given = drops ? 0 : at;
  if (name.given + 1 == units.size() && at > 0) name.given = 0;
  name.family = units.size() - 1;
}

}  // namespace

RussianName name_in(const RussianRun& run) {
  RussianName name{run.units};
  std::vector<RussianUnit>& units = name.units;
  name.begins_sentence = run.sentence_start;
  if (run.sentence_start && units.size() > 2 && units[0].given == nullptr &&
      is_family_first(units, 1)) {
    units.erase(units.begin());
    name.begins_sentence = false;
  }
  if (is_family_first(units, 0)) {
    name.family_first = name.is_known = true;
    return name;
  }
  const auto known =
      std::find_if(units.begin(), units.end(), [](const RussianUnit& unit) {
        return unit.given != nullptr || unit.is_initial;
      });
  if (known == units.end()) {
    name.family = units.size() - 1;
    return name;
  }
  name.is_known = true;
  place_given(name, static_cast<std::size_t>(known - units.begin()));
  return name;
}

PersonCollector::Name described(const RussianName& name, const RussianRun& run,
                                std::string_view text,
                                const RussianLexicon& lexicon) {
  if (name.family_first) return describe_family_first(name, text);
  PersonCollector::Name result;
  const Resolved resolved = resolve(name, run);
  const RussianUnit& given = name.units[name.given];
  const std::string family = stem_of(name.units[name.family].form);
  std::string first = given.is_initial ? initial_of(given.form)
                      : resolved.reading != nullptr
                          ? std::string(resolved.reading->lemma)
                          : stem_of(given.form);
  result.key = first + ' ' + family;
  result.parts = {family, name.units[name.family].form,
                  initial_of(first) + ' ' + family};
  const std::string any_family = first + " *";
  if (name.units.size() == 2 && name.units.back().is_patronymic) {
    result.fallback = any_family;
  } else {
    result.parts.push_back(any_family);
  }
  for (const RussianUnit& unit : name.units) {
    if (unit.is_patronymic) {
      result.parts.push_back(first + ' ' + stem_of(unit.form));
    }
    result.rank += unit.is_initial ? 4 : 10;
  }
  int quality = 0;
  result.display = display(name, resolved, text, quality);
  if (quality < 3 && name.units.size() == 2) {
    const std::string_view head = lexicon.head(result.key);
    if (!head.empty()) {
      result.display = head;
      quality = 2;
    }
  }
  result.rank += quality;
  if (!result.fallback.empty()) result.rank = 9;
  return result;
}

}  // namespace dateline
