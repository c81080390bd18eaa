#include "indexer/tables/table.h"

#include <algorithm>
#include <charconv>

namespace dateline {
namespace {

std::vector<std::string_view> split(std::string_view text, char between) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(between, begin), text.size());
    if (end > begin) parts.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

}  // namespace

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
