#include "common/tables/name_cases.h"

#include <algorithm>
#include <sstream>

#include "common/icu_status.h"
#include "common/tables/tsv.h"

namespace dateline {
namespace {

constexpr const char* kNothing = "-";

std::vector<std::string> split_words(std::string_view name) {
  std::istringstream text{std::string(name)};
  std::vector<std::string> words;
  for (std::string word; text >> word;) words.push_back(word);
  return words;
}

std::string join(const std::vector<std::string>& words) {
  std::string name;
  for (const std::string& word : words) {
    if (!name.empty()) name += ' ';
    name += word;
  }
  return name;
}

}  // namespace

NameCases::NameCases(const std::string& folder) {
  for (const auto& row : read_tsv(folder + "/name_cases.tsv", 4)) {
    Rule rule;
    if (row[1] == "last") rule.words = Words::kLast;
    if (row[1] == "first") rule.words = Words::kFirst;
    UErrorCode status = U_ZERO_ERROR;
    rule.pattern.reset(icu::RegexPattern::compile(
        icu::UnicodeString::fromUTF8(row[2]), 0, status));
    require(status, row[2].c_str());
    for (const std::string& ending : split_words(row[3])) {
      rule.cases.push_back(
          icu::UnicodeString::fromUTF8(ending == kNothing ? "" : ending));
    }
    rules_[row[0]].push_back(std::move(rule));
  }
}

// By the first rule that fits the word.
std::vector<std::string> NameCases::cases_of(const Rules& rules, Words words,
                                             const std::string& word) {
  const icu::UnicodeString text = icu::UnicodeString::fromUTF8(word);
  std::vector<std::string> forms;
  for (const Rule& rule : rules) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::RegexMatcher> matcher(
        rule.pattern->matcher(text, status));
    if (rule.words != words || !matcher->find(status)) continue;
    for (const icu::UnicodeString& ending : rule.cases) {
      matcher->reset();
      matcher->replaceFirst(ending, status).toUTF8String(forms.emplace_back());
    }
    require(status, word.c_str());
    break;
  }
  return forms;
}

std::vector<std::string> NameCases::forms(const std::string& language,
                                          std::string_view name) const {
  const auto rules = rules_.find(language);
  const std::vector<std::string> words = split_words(name);
  if (rules == rules_.end() || words.empty()) return {};
  std::vector<std::vector<std::string>> cases;
  std::size_t count = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    cases.push_back(cases_of(rules->second, Words::kEach, words[i]));
    if (i == 0 && cases[i].empty()) {
      cases[i] = cases_of(rules->second, Words::kFirst, words[i]);
    }
    if (i + 1 == words.size() && cases[i].empty()) {
      cases[i] = cases_of(rules->second, Words::kLast, words[i]);
    }
    count = std::max(count, cases[i].size());
  }
  std::vector<std::string> forms;
  for (std::size_t at = 0; at < count; ++at) {
    std::vector<std::string> form = words;
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (at < cases[i].size()) form[i] = cases[i][at];
    }
    forms.push_back(join(form));
  }
  return forms;
}

}  // namespace dateline
