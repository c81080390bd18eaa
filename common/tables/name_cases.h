#ifndef DATELINE_COMMON_TABLES_NAME_CASES_H_
#define DATELINE_COMMON_TABLES_NAME_CASES_H_

#include <unicode/regex.h>

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

// The cases that name_cases.tsv makes of names: what CLDR lists as "Polska"
// stands as "Polsce" in print.
class NameCases {
 public:
  // `folder`: common/data. Throws Error where the table cannot be read.
  explicit NameCases(const std::string& folder);

  // The further forms of a name in a language; none where it has no cases.
  std::vector<std::string> forms(const std::string& language,
                                 std::string_view name) const;

 private:
  enum class Words { kEach, kLast, kFirst };

  struct Rule {
    Words words = Words::kEach;
    std::unique_ptr<icu::RegexPattern> pattern;
    std::vector<icu::UnicodeString> cases;
  };

  using Rules = std::vector<Rule>;

  static std::vector<std::string> cases_of(const Rules& rules, Words words,
                                           const std::string& word);

  std::map<std::string, Rules> rules_;  // by language
};

}  // namespace dateline

#endif  // DATELINE_COMMON_TABLES_NAME_CASES_H_
