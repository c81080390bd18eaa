#include "indexer/entities/person_lexicon.h"

#include <algorithm>
#include <array>

#include "common/analyzer.h"
#include "common/country.h"
#include "common/stop_words.h"
#include "indexer/tables/table.h"

namespace dateline {
namespace {

constexpr std::array<std::string_view, 36> kParticles = {
    "van", "von",  "der",   "den",  "de",  "del", "della", "di",  "da",
    "do",  "dos",  "das",   "du",   "la",  "le",  "bin",   "ibn", "al",
    "el",  "ben",  "arap",  "ter",  "ten", "zu",  "d",     "dal", "degli",
    "af",  "bint", "binti", "ould", "abu", "ur",  "ul",    "ud",  "ni"};

// Years after office in which a surname alone still means its bearer.
constexpr int kYearsAfter = 2;

// The year up to which somebody is remembered who is not forgotten.
constexpr int kAlways = 2100;

// Folded already.
bool is_plain(std::string_view name) {
  return std::all_of(name.begin(), name.end(),
                     [](char c) { return c >= 'a' && c <= 'z'; });
}

std::string surname_of(std::string_view key, bool family_first) {
  return std::string(family_first ? key.substr(0, key.find(' '))
                                  : key.substr(key.rfind(' ') + 1));
}

std::vector<std::string> forms_of(std::string_view key) {
  const std::vector<std::string_view> forms = words_of(key);
  return {forms.begin(), forms.end()};
}

}  // namespace

const PersonLexicon& PersonLexicon::instance() {
  static const PersonLexicon lexicon;
  return lexicon;
}

PersonLexicon::PersonLexicon() {
  constexpr std::size_t kForms = 60000;
  classes_.reserve(kForms);
  read_titles();
  read_names("given_names");
  read_names("name_lists");
  read_short_forms();
  read_words();
  read_things();
  read_heads();
  read_places();
  add_small_words();
}

// The words of a cell that need not be folded.
void PersonLexicon::add_folded(Analyzer& analyzer, std::string_view cell,
                               Classes classes) {
  for (const std::string_view word : words_of(cell)) {
    if (is_plain(word)) {
      classes_[word] |= classes;
      continue;
    }
    const std::string& key = folded_.emplace_back(analyzed_key(analyzer, word));
    classes_[key] |= classes;
  }
}

void PersonLexicon::read_titles() {
  Analyzer analyzer;
  for (const auto& row : rows_of(embedded_table("person_titles"))) {
    add_folded(analyzer, row[1],
               row[0] == "courtesy"   ? kCourtesy
               : row[0] == "office"   ? kOffice
               : row[0] == "relative" ? kRelative
               : row[0] == "female"   ? kFemale
               : row[0] == "male"     ? kMale
               : row[0] == "speaking" ? kSpeaking
                                      : kTrade);
  }
}

void PersonLexicon::read_names(std::string_view table) {
  Analyzer analyzer;
  for (const auto& row : rows_of(embedded_table(table))) {
    add_folded(analyzer, row[1],
               row[0] == "family"     ? kFamilyFirst | kSurname
               : row[0] == "surname"  ? kSurname
               : row[0] == "syllable" ? kSyllable
               : row[0] == "female"   ? kFemale
               : row[0] == "town"     ? kTown
               : row[0] == "word"     ? kWordSurname
               : row[0] == "weak"     ? kGiven | kWeakGiven
                                      : kGiven);
  }
}

void PersonLexicon::read_short_forms() {
  std::size_t set = 0;
  for (const auto& row : rows_of(embedded_table("short_names"))) {
    for (const std::string_view form : words_of(row[0])) {
      short_forms_[form].push_back(set);
    }
    ++set;
  }
}

bool PersonLexicon::are_short_forms(std::string_view a,
                                    std::string_view b) const {
  const auto sets = short_forms_.find(a);
  const auto others = short_forms_.find(b);
  if (sets == short_forms_.end() || others == short_forms_.end()) return false;
  return std::find_first_of(sets->second.begin(), sets->second.end(),
                            others->second.begin(),
                            others->second.end()) != sets->second.end();
}

void PersonLexicon::read_words() {
  constexpr std::size_t kWords = 64000;
  words_.reserve(kWords);
  for (const auto& row : rows_of(embedded_table("english_words"))) {
    for (const std::string_view word : words_of(row[0])) words_.insert(word);
  }
}

void PersonLexicon::read_things() {
  Analyzer analyzer;
  for (const auto& row : rows_of(embedded_table("not_persons"))) {
    if (row[0] == "phrase" || row[0] == "brand") {
      for (std::string_view rest = row[1]; !rest.empty();) {
        const std::size_t end = std::min(rest.find('|'), rest.size());
        const std::string_view phrase = rest.substr(0, end);
        (row[0] == "brand" ? brands_ : phrases_).emplace(phrase);
        if (row[0] == "brand") {
          const std::string_view first = phrase.substr(0, phrase.find(' '));
          classes_[folded_.emplace_back(first)] |= kLeadsBrand;
        }
        rest.remove_prefix(std::min(end + 1, rest.size()));
      }
      continue;
    }
    add_folded(analyzer, row[1],
               row[0] == "part"     ? kThing
               : row[0] == "behind" ? kFollower
               : row[0] == "before" ? kLeader
               : row[0] == "team"   ? kTeam
               : row[0] == "vessel" ? kVessel
                                    : kCommon);
  }
}

void PersonLexicon::read_heads() {
  Analyzer analyzer;
  for (const auto& row : rows_of(embedded_table("heads"))) {
    const std::string key = analyzed_key(analyzer, row[0]);
    const std::string_view first =
        std::string_view(key).substr(0, key.find(' '));
    if (first.size() < key.size()) {
      classes_[folded_.emplace_back(first)] |= kLeadsKnown;
      known_names_.insert(key);
    }
    if (row[5] == "full") continue;
    const bool family_first =
        row[5] == "first" ||
        (row[5] != "last" && is_family_first(first) &&
         (row[1] == "CN" || row[1] == "KR" || row[1] == "KP" ||
          row[1] == "TW" || row[1] == "VN" || row[1] == "SG"));
    const std::string surname = surname_of(key, family_first);
    classes_[folded_.emplace_back(surname)] |= kSurname;
    heads_[surname].push_back({row[0], forms_of(key), year_of(row[3]),
                               year_of(row[4]), row[5] == "titled"});
  }
}

void PersonLexicon::read_places() {
  for (const PlaceForm& place : place_forms_of("en")) {
    classes_[place.form] |= kPlace;
  }
}

void PersonLexicon::add_small_words() {
  for (const std::string_view word : kParticles) classes_[word] |= kParticle;
  for (const std::string_view word : stop_words()) classes_[word] |= kStopWord;
}

std::optional<PersonLexicon::KnownName> PersonLexicon::well_known(
    std::string_view surname, std::optional<Date> date, bool titled) const {
  const auto found = heads_.find(std::string(surname));
  if (found == heads_.end()) return std::nullopt;
  const int year = date ? static_cast<int>(date->year()) : 0;
  const bool always =
      !date && std::any_of(found->second.begin(), found->second.end(),
                           [](const Head& head) { return head.to >= kAlways; });
  const Head* bearer = nullptr;
  for (const Head& head : found->second) {
    if (head.needs_title && !titled) return std::nullopt;
    if (date && (year < head.from || year > head.to + kYearsAfter)) continue;
    if (always && head.to < kAlways) continue;
    if (bearer == nullptr) {
      bearer = &head;
    } else if (bearer->words != head.words) {
      return std::nullopt;
    }
  }
  if (bearer == nullptr) return std::nullopt;
  return KnownName{bearer->name, bearer->words};
}

}  // namespace dateline
