#include "indexer/entities/gazetteer.h"

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>

#include "indexer/tables/table.h"

namespace dateline {
namespace {

constexpr const char* kEnglish = "en";

// Whether nothing but what joins the words of a name stands between tokens.
bool joined(std::string_view text, const Token& left, const Token& right) {
  if (right.is(kParagraphStart)) return false;
  const std::string_view between =
      text.substr(left.end, right.begin - left.end);
  return between == " " || between == "-" || between == ", " ||
         between == "." || between == ". " || between == "'" ||
         between == "’" || between.empty();
}

}  // namespace

const Gazetteer& Gazetteer::of(const std::string& language) {
  static std::mutex mutex;
  static std::map<std::string, std::unique_ptr<Gazetteer>> tables;
  const std::lock_guard lock(mutex);
  std::unique_ptr<Gazetteer>& table = tables[language];
  if (!table) table.reset(new Gazetteer(language));
  return *table;
}

Gazetteer::Gazetteer(const std::string& language) {
  add(kEnglish);
  if (language != kEnglish) add(language);
  const auto is_before = [&language](const Form& a, const Form& b) {
    if (a.words.size() != b.words.size()) {
      return a.words.size() > b.words.size();
    }
    return a.place.language == language && b.place.language != language;
  };
  forms_.for_each([&is_before](std::vector<Form>& forms) {
    std::stable_sort(forms.begin(), forms.end(), is_before);
  });
}

void Gazetteer::add(std::string_view language) {
  for (const PlaceForm& place : place_forms_of(language)) {
    Form form{place, words_of(place.form)};
    const std::string_view word = form.words.front();
    forms_[word].push_back(std::move(form));
  }
}

Gazetteer::Match Gazetteer::longest(std::string_view text,
                                    std::span<const Token> tokens) const {
  const std::vector<Form>* const forms = forms_.find(tokens.front().form);
  if (forms == nullptr) return {};
  for (const Form& form : *forms) {
    const std::size_t size = form.words.size();
    if (size > tokens.size()) continue;
    std::size_t same = 1;
    while (same < size && tokens[same].form == form.words[same] &&
           joined(text, tokens[same - 1], tokens[same])) {
      ++same;
    }
    if (same == size) return {form.place, size};
  }
  return {};
}

bool is_country(std::span<const Token> tokens) {
  std::string form;
  for (const Token& token : tokens) {
    if (!form.empty()) form += ' ';
    form += token.form;
  }
  return is_country_form(form);
}

}  // namespace dateline
