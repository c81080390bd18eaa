#include "indexer/entities/russian_declension.h"

#include <algorithm>
#include <array>
#include <utility>

#include "indexer/entities/russian_letters.h"

namespace dateline {
namespace {

using russian::ends_in;
using russian::kHushers;
using russian::kLetter;
using russian::kVelars;
using russian::kVowels;

using Endings = std::array<std::string_view, 5>;  // from genitive on

std::vector<RussianForm> declined(std::string_view nominative, std::size_t cut,
                                  const Endings& endings,
                                  unsigned accusative_like) {
  constexpr std::array<unsigned, 5> kCases = {kGenitive, kDative, kAccusative,
                                              kInstrumental, kPrepositional};
  const std::string stem(nominative.substr(0, nominative.size() - cut));
  std::vector<RussianForm> forms{{std::string(nominative), kNominative}};
  for (std::size_t i = 0; i < endings.size(); ++i) {
    if (kCases[i] == kAccusative && endings[i].empty()) {
      for (RussianForm& form : forms) {
        if ((form.cases & accusative_like) != 0) form.cases |= kAccusative;
      }
      continue;
    }
    std::string form = stem + std::string(endings[i]);
    const auto same =
        std::find_if(forms.begin(), forms.end(),
                     [&](const RussianForm& f) { return f.form == form; });
    if (same != forms.end()) {
      same->cases |= kCases[i];
    } else {
      forms.push_back({std::move(form), kCases[i]});
    }
  }
  return forms;
}

std::vector<RussianForm> indeclinable(std::string_view nominative) {
  return {{std::string(nominative), kAnyCase}};
}

// "Анна", "Никита", "Мария", "Илья".
std::vector<RussianForm> forms_in_a(std::string_view nominative,
                                    RussianGender gender) {
  if (nominative.ends_with("ия") && gender == RussianGender::kFemale) {
    return declined(nominative, kLetter, {"и", "и", "ю", "ей", "и"}, 0);
  }
  if (nominative.ends_with("я")) {
    return declined(nominative, kLetter, {"и", "е", "ю", "ей", "е"}, 0);
  }
  const std::string_view stem =
      nominative.substr(0, nominative.size() - kLetter);
  const bool husher = ends_in(kHushers, stem);
  const bool hard = !husher && !ends_in(kVelars, stem);
  return declined(nominative, kLetter,
                  {hard ? "ы" : "и", "е", "у", husher ? "ей" : "ой", "е"}, 0);
}

// "Дмитрий", "Сергей", "Игорь".
std::vector<RussianForm> soft_male_forms(std::string_view nominative) {
  const std::string_view prepositional = nominative.ends_with("ий") ? "и" : "е";
  return declined(nominative, kLetter, {"я", "ю", "", "ем", prepositional},
                  kGenitive);
}

std::vector<RussianForm> hard_male_forms(std::string_view nominative) {
  // "Павел" is "Павла", "Лев" is "Льва", "знаменосец" is "знаменосца".
  if (nominative == "павел") {
    return declined(nominative, 2 * kLetter, {"ла", "лу", "", "лом", "ле"},
                    kGenitive);
  }
  if (nominative == "лев") {
    return declined(nominative, 2 * kLetter, {"ьва", "ьву", "", "ьвом", "ьве"},
                    kGenitive);
  }
  if (nominative.ends_with("ец") && nominative.size() > 4 * kLetter) {
    return declined(nominative, 2 * kLetter, {"ца", "цу", "", "цем", "це"},
                    kGenitive);
  }
  const std::string_view instrumental =
      ends_in(kHushers, nominative) ? "ем" : "ом";
  return declined(nominative, 0, {"а", "у", "", instrumental, "е"}, kGenitive);
}

}  // namespace

std::vector<RussianForm> russian_forms(std::string_view nominative,
                                       RussianGender gender) {
  const bool male = gender == RussianGender::kMale;
  if (nominative.size() < 2 * kLetter) return indeclinable(nominative);
  if (ends_in("ая", nominative)) return forms_in_a(nominative, gender);
  if (nominative.ends_with("ь") && !male) {
    return declined(nominative, kLetter, {"и", "и", "", "ью", "и"},
                    kNominative);
  }
  if (!male || ends_in(kVowels, nominative)) return indeclinable(nominative);
  return ends_in("йь", nominative) ? soft_male_forms(nominative)
                                   : hard_male_forms(nominative);
}

bool is_russian_adjective(std::string_view nominative) {
  if (nominative.size() < 5 * kLetter) return false;
  for (const std::string_view ending :
       {"ый", "щий", "ский", "цкий", "жний", "дний", "рхний", "ижний", "кий",
        "ой", "ая", "яя", "ое"}) {
    if (nominative.ends_with(ending)) return true;
  }
  return false;
}

std::vector<RussianForm> russian_adjective_forms(std::string_view nominative) {
  const std::string stem(nominative.substr(0, nominative.size() - 2 * kLetter));
  const bool soft = nominative.ends_with("ний") || nominative.ends_with("яя") ||
                    ends_in(kHushers, stem);
  const bool velar = soft || ends_in(kVelars, stem);
  const std::string o = soft ? "е" : "о";
  const std::string y = velar ? "и" : "ы";
  const bool female = nominative.ends_with("ая") || nominative.ends_with("яя");
  const std::string u = nominative.ends_with("яя") ? "юю" : "ую";
  std::vector<RussianForm> forms{{std::string(nominative), kNominative},
                                 {stem + o + "й", kOblique},
                                 {stem + u, kAccusative}};
  if (female) return forms;
  forms.push_back({stem + y + "й", kNominative});
  forms.push_back({stem + "ая", kNominative});
  forms.push_back({stem + o + "е", kNominative | kAccusative});
  forms.push_back({stem + y + "е", kNominative | kAccusative});
  forms.push_back({stem + o + "го", kGenAcc});
  forms.push_back({stem + o + "му", kDative});
  forms.push_back({stem + y + "м", kInstrumental});
  forms.push_back({stem + o + "м", kPrepositional});
  forms.push_back({stem + y + "х", kGenAcc | kPrepositional});
  forms.push_back({stem + y + "ми", kInstrumental});
  return forms;
}

}  // namespace dateline
