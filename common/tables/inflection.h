#ifndef DATELINE_COMMON_TABLES_INFLECTION_H_
#define DATELINE_COMMON_TABLES_INFLECTION_H_

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace dateline {

// The endings of inflections.tsv.
class Inflections {
 public:
  // `folder`: common/data. Throws Error where the table cannot be read.
  explicit Inflections(const std::string& folder);

  // All forms of a name in which "~" stands before each ending that varies:
  // "Росси~я" is Россия, России, … Throws Error on an ending without a row.
  std::vector<std::string> forms(const std::string& language,
                                 const std::string& name) const;

 private:
  // By language and ending.
  std::map<std::pair<std::string, std::string>, std::vector<std::string>>
      endings_;
};

}  // namespace dateline

#endif  // DATELINE_COMMON_TABLES_INFLECTION_H_
