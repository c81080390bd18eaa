#include "indexer/tables/table.h"

#include <charconv>

#include "common/split.h"

namespace dateline {

std::vector<std::vector<std::string_view>> rows_of(std::string_view table) {
  std::vector<std::vector<std::string_view>> rows;
  for (const std::string_view line : split(table, '\n')) {
    if (!line.starts_with('#')) rows.push_back(split(line, '\t'));
  }
  return rows;
}

std::vector<std::string_view> words_of(std::string_view cell) {
  return split(cell, ' ');
}

int year_of(std::string_view cell) {
  int year = 0;
  std::from_chars(cell.data(), cell.data() + cell.size(), year);
  return year;
}

}  // namespace dateline
