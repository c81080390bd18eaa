#include "common/tables/tsv.h"

#include <fstream>
#include <sstream>

#include "common/error.h"

namespace dateline {

std::vector<std::vector<std::string>> read_tsv(const std::string& path,
                                               std::size_t columns) {
  std::ifstream file(path);
  if (!file) throw Error(path + ": cannot be read");
  std::vector<std::vector<std::string>> rows;
  std::size_t number = 0;
  for (std::string line; std::getline(file, line);) {
    ++number;
    if (line.empty() || line.front() == '#') continue;
    std::vector<std::string> cells;
    std::istringstream text(line);
    for (std::string cell; std::getline(text, cell, '\t');) {
      cells.push_back(cell);
    }
    if (cells.size() != columns) {
      throw Error(path + ":" + std::to_string(number) + ": has " +
                  std::to_string(cells.size()) + " cells, not " +
                  std::to_string(columns));
    }
    rows.push_back(std::move(cells));
  }
  return rows;
}

}  // namespace dateline
