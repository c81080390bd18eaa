#include "indexer/entities/russian_case.h"

#include <algorithm>
#include <array>

#include "indexer/entities/russian_letters.h"

namespace dateline {
namespace {

using russian::ends_in;
using russian::kHushers;
using russian::kLetter;
using russian::kVelars;
using russian::kVowels;

constexpr unsigned kDatPrep = kDative | kPrepositional;

// What the letter before an ending must be.
enum class Before { kAny, kConsonant, kVowel, kHusher, kVelarOrHusher };

bool is_before(Before before, std::string_view stem) {
  switch (before) {
    case Before::kConsonant:
      return !stem.empty() && !ends_in(kVowels, stem) && !ends_in("йьъ", stem);
    case Before::kVowel:
      return ends_in(kVowels, stem);
    case Before::kHusher:
      return ends_in(kHushers, stem);
    case Before::kVelarOrHusher:
      return ends_in(kHushers, stem) || ends_in(kVelars, stem);
    default:
      return !stem.empty();
  }
}

struct Rule {
  std::string_view ending;
  unsigned cases;
  std::string_view nominative;
  Before before = Before::kAny;
  bool is_safe = true;
};

// The first that fits holds.
constexpr std::array kMaleRules = {
    Rule{"ского", kGenAcc, "ский"},
    Rule{"скому", kDative, "ский"},
    Rule{"ским", kInstrumental, "ский"},
    Rule{"ском", kPrepositional, "ский"},
    Rule{"цкого", kGenAcc, "цкий"},
    Rule{"цкому", kDative, "цкий"},
    Rule{"цким", kInstrumental, "цкий"},
    Rule{"цком", kPrepositional, "цкий"},
    Rule{"овым", kInstrumental, "ов"},
    Rule{"евым", kInstrumental, "ев"},
    Rule{"иным", kInstrumental, "ин"},
    Rule{"ыным", kInstrumental, "ын"},
    Rule{"ове", kPrepositional, "ов"},
    Rule{"еве", kPrepositional, "ев"},
    Rule{"ине", kPrepositional, "ин"},
    Rule{"еску", kAnyCase, "еску"},
    Rule{"оглу", kAnyCase, "оглу"},
    Rule{"вца", kGenAcc, "вец"},
    Rule{"вцу", kDative, "вец"},
    Rule{"вцом", kInstrumental, "вец"},
    Rule{"вцем", kInstrumental, "вец"},
    Rule{"ого", kGenAcc, "", Before::kAny, false},
    Rule{"его", kGenAcc, "ий"},
    Rule{"ому", kDative, "", Before::kAny, false},
    Rule{"ему", kDative, "ий"},
    Rule{"а", kGenAcc, "", Before::kConsonant},
    Rule{"у", kDative, "", Before::kConsonant},
    Rule{"у", kAccusative, "а", Before::kConsonant},
    Rule{"ом", kInstrumental, "", Before::kConsonant},
    Rule{"ем", kInstrumental, "", Before::kHusher},
    Rule{"ем", kInstrumental, "й", Before::kVowel},
    Rule{"ем", kInstrumental, "ь", Before::kConsonant},
    Rule{"ом", kPrepositional, "", Before::kAny, false},
    Rule{"е", kPrepositional, "", Before::kConsonant},
    Rule{"е", kDative, "", Before::kConsonant, false},
    Rule{"я", kGenAcc, "й", Before::kVowel},
    Rule{"ю", kDative, "й", Before::kVowel},
    Rule{"я", kGenAcc, "ь", Before::kConsonant},
    Rule{"ю", kDative, "ь", Before::kConsonant},
    Rule{"ы", kGenitive, "а", Before::kConsonant},
    Rule{"и", kGenitive, "а", Before::kVelarOrHusher},
    Rule{"ой", kInstrumental, "а", Before::kConsonant},
    Rule{"ей", kInstrumental, "а", Before::kHusher},
    Rule{"и", kAnyCase, "и"},
    Rule{"о", kAnyCase, "о"},
    Rule{"е", kAnyCase, "е"},
    Rule{"э", kAnyCase, "э"},
    Rule{"у", kAnyCase, "у", Before::kAny, false},
    Rule{"ю", kAnyCase, "ю"},
    Rule{"ых", kAnyCase, "ых"},
    Rule{"их", kAnyCase, "их"},
    // A nominative as well as a case of an indeclinable given name's bearer.
    Rule{"а", kNominative, "а", Before::kConsonant, false},
    Rule{"ом", kNominative, "ом", Before::kConsonant, false},
    Rule{"", kNominative, ""},
};

constexpr std::array kFemaleRules = {
    Rule{"ская", kNominative, "ская"},
    Rule{"цкая", kNominative, "цкая"},
    Rule{"овой", kOblique, "ова"},
    Rule{"евой", kOblique, "ева"},
    Rule{"иной", kOblique, "ина"},
    Rule{"ыной", kOblique, "ына"},
    Rule{"ову", kAccusative, "ова"},
    Rule{"еву", kAccusative, "ева"},
    Rule{"ину", kAccusative, "ина"},
    Rule{"ыну", kAccusative, "ына"},
    Rule{"ской", kOblique, "ская"},
    Rule{"скую", kAccusative, "ская"},
    Rule{"цкой", kOblique, "цкая"},
    Rule{"цкую", kAccusative, "цкая"},
    Rule{"овы", kNominative, "ова"},
    Rule{"евы", kNominative, "ева"},
    Rule{"ины", kNominative, "ина"},
    Rule{"а", kNominative, "а"},
    Rule{"я", kNominative, "я"},
    Rule{"ы", kGenitive, "а", Before::kConsonant},
    Rule{"у", kAccusative, "а", Before::kConsonant},
    Rule{"ую", kAccusative, "ая"},
    Rule{"ой", kOblique, "", Before::kConsonant, false},
    Rule{"е", kDatPrep, "", Before::kConsonant, false},
    Rule{"а", kGenAcc, "", Before::kConsonant, false},
    Rule{"", kAnyCase, ""},
};

template <std::size_t size>
std::optional<RussianChange> change_by(const std::array<Rule, size>& rules,
                                       std::string_view surname,
                                       unsigned cases) {
  for (const Rule& rule : rules) {
    if ((rule.cases & cases) == 0 || !surname.ends_with(rule.ending)) continue;
    const std::string_view stem =
        surname.substr(0, surname.size() - rule.ending.size());
    if (!is_before(rule.before, stem)) continue;
    return RussianChange{rule.ending.size(), rule.nominative, rule.is_safe};
  }
  return std::nullopt;
}

std::string_view without(std::string_view form, std::string_view ending) {
  return form.ends_with(ending) ? form.substr(0, form.size() - ending.size())
                                : form;
}

// Takes off "-го", "-му", "-м", "-ми", "-х" where a vowel stands before them.
std::string_view without_adjective_ending(std::string_view form) {
  for (const std::string_view ending : {"го", "му", "ми", "м", "х"}) {
    const std::string_view stem = without(form, ending);
    if (stem.size() < form.size() && ends_in("оеыи", stem)) return stem;
  }
  return form;
}

}  // namespace

std::optional<RussianChange> to_nominative(std::string_view surname,
                                           RussianGender gender,
                                           unsigned cases) {
  return gender == RussianGender::kMale
             ? change_by(kMaleRules, surname, cases)
             : change_by(kFemaleRules, surname, cases);
}

std::string_view russian_stem(std::string_view form) {
  constexpr std::size_t kShortest = 3 * kLetter;
  std::string_view stem = without_adjective_ending(form);
  while (stem.size() > kShortest &&
         (ends_in(kVowels, stem) || ends_in("йь", stem))) {
    stem.remove_suffix(kLetter);
  }
  if (stem.size() < kShortest || ends_in(kVowels, stem)) stem = form;
  return stem;
}

bool is_patronymic(std::string_view form) {
  if (form.size() < 5 * kLetter) return false;
  const std::string_view stem = russian_stem(form);
  for (const std::string_view ending :
       {"ович", "евич", "овн", "евн", "ьич", "иничн", "кичн"}) {
    if (stem.ends_with(ending)) return true;
  }
  return false;
}

bool is_russian_surname(std::string_view form) {
  const std::string_view stem = russian_stem(form);
  if (stem.size() < 4 * kLetter) return false;
  for (const std::string_view ending :
       {"ов",  "ев",  "ин",    "ын",   "ск",    "цк",   "енк",
        "чук", "юк",  "ович",  "евич", "дз",    "швил", "ян",
        "нко", "айт", "айтис", "берг", "штейн", "ман"}) {
    if (stem.ends_with(ending)) return true;
  }
  return false;
}

}  // namespace dateline
