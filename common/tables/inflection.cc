#include "common/tables/inflection.h"

#include <sstream>

#include "common/error.h"
#include "common/tables/tsv.h"

namespace dateline {
namespace {

constexpr const char* kNothing = "-";

}  // namespace

Inflections::Inflections(const std::string& folder) {
  for (const auto& row : read_tsv(folder + "/inflections.tsv", 3)) {
    std::istringstream endings(row[2]);
    for (std::string ending; endings >> ending;) {
      endings_[{row[0], row[1]}].push_back(ending == kNothing ? "" : ending);
    }
  }
}

std::vector<std::string> Inflections::forms(const std::string& language,
                                            const std::string& name) const {
  std::vector<std::string> forms{""};
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t mark = std::min(name.find('~', at), name.size());
    for (std::string& form : forms) form += name.substr(at, mark - at);
    if (mark == name.size()) break;
    const std::size_t end = std::min(name.find(' ', mark), name.size());
    const std::string ending = name.substr(mark + 1, end - mark - 1);
    const auto found =
        endings_.find({language, ending.empty() ? kNothing : ending});
    if (found == endings_.end()) {
      throw Error(std::string("inflections.tsv: no ending '")
                      .append(ending)
                      .append("' of ")
                      .append(language)
                      .append(" for ")
                      .append(name));
    }
    std::vector<std::string> longer;
    for (const std::string& form : forms) {
      for (const std::string& other : found->second) {
        longer.push_back(form + other);
      }
    }
    forms = std::move(longer);
    at = end;
  }
  return forms;
}

}  // namespace dateline
