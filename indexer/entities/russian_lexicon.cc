#include "indexer/entities/russian_lexicon.h"

#include <utility>

#include "common/text.h"
#include "indexer/entities/russian_declension.h"

namespace dateline {
namespace {

constexpr std::string_view kTable = "russian_names";

std::string stem_of(std::string_view form) {
  return std::string(russian_stem(form));
}

std::vector<RussianForm> forms_of(std::string_view nominative,
                                  RussianGender gender) {
  return is_russian_adjective(nominative) ? russian_adjective_forms(nominative)
                                          : russian_forms(nominative, gender);
}

}  // namespace

const RussianLexicon& RussianLexicon::instance() {
  static const RussianLexicon lexicon;
  return lexicon;
}

RussianLexicon::RussianLexicon()
    : words_(kTable, {{"speech", kSpeech},
                      {"common", kCommon},
                      {"family_first", kFamilyFirst},
                      {"particle", kParticle},
                      {"before_genitive", kBeforeGenitive},
                      {"weak", kWeak}}) {
  add_places("ru", kPlace, words_);
  read_given_names("given_m", RussianGender::kMale);
  read_given_names("given_f", RussianGender::kFemale);
  read_titles("title_m", RussianGender::kMale);
  read_titles("title_f", RussianGender::kFemale);
  read_places();
  read_heads();
}

std::string_view RussianLexicon::keep(std::string word) {
  return kept_.emplace_back(std::move(word));
}

void RussianLexicon::read_given_names(std::string_view kind,
                                      RussianGender gender) {
  for (const std::string_view name : words_of_kind(kTable, kind)) {
    const std::string_view lemma = keep(fold(name));
    for (RussianForm& form : russian_forms(lemma, gender)) {
      given_[keep(std::move(form.form))].push_back(
          {name, lemma, gender, form.cases});
    }
  }
}

void RussianLexicon::read_titles(std::string_view kind, RussianGender gender) {
  for (const std::string_view title : words_of_kind(kTable, kind)) {
    for (RussianForm& form : forms_of(fold(title), gender)) {
      titles_[keep(std::move(form.form))] |= form.cases;
    }
  }
}

void RussianLexicon::read_places() {
  for (const auto& [kind, classes] :
       {std::pair("place", kPlace), std::pair("eponym", kEponym),
        std::pair("thing", kThing)}) {
    for (const std::string_view word : words_of_kind(kTable, kind)) {
      const std::string form = fold(word);
      const bool female = form.ends_with("а") || form.ends_with("я");
      const RussianGender gender =
          female ? RussianGender::kFemale : RussianGender::kMale;
      for (RussianForm& one : forms_of(form, gender)) {
        words_.add_key(std::move(one.form), classes);
      }
    }
  }
}

void RussianLexicon::read_heads() {
  for (const LocalHead& head : local_heads("ru")) {
    const std::string key = fold(head.name);
    const std::string first = key.substr(0, key.find(' '));
    const std::string last = key.substr(key.rfind(' ') + 1);
    heads_.emplace(first + ' ' + stem_of(last), head.name);
    const bool family_first =
        is(first, kFamilyFirst) && !is_russian_surname(last);
    const auto [alone, is_new] =
        heads_.emplace(family_first ? key : stem_of(last), head.name);
    // Of two with one surname neither is meant alone.
    if (!is_new && alone->second != head.name) alone->second = {};
  }
}

const std::vector<RussianLexicon::Reading>& RussianLexicon::given_names(
    std::string_view form) const {
  static const std::vector<Reading> none;
  const auto found = given_.find(form);
  return found == given_.end() ? none : found->second;
}

unsigned RussianLexicon::title_cases(std::string_view form) const {
  const auto found = titles_.find(form);
  return found == titles_.end() ? 0 : found->second;
}

std::string_view RussianLexicon::head(const std::string& key) const {
  const auto found = heads_.find(key);
  return found == heads_.end() ? std::string_view() : found->second;
}

}  // namespace dateline
