#include "common/quantity.h"

#include <array>
#include <cstdio>

namespace dateline {

std::string with_thousands(std::uint64_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t i = digits.size(); i > 3; i -= 3) digits.insert(i - 3, ",");
  return digits;
}

std::string count_of(std::uint64_t number, std::string_view noun) {
  std::string text = with_thousands(number).append(" ").append(noun);
  if (number != 1) text += 's';
  return text;
}

std::string listing(std::span<const std::string> first, std::size_t all) {
  std::string text;
  for (const std::string& item : first) {
    text.append(text.empty() ? "" : ", ").append(item);
  }
  if (all <= first.size()) return text;
  text += text.empty() ? "… " : ", … ";
  return text + with_thousands(all - first.size()) + " more";
}

std::string byte_size(std::uint64_t bytes) {
  static constexpr std::array<const char*, 4> kUnits = {"kB", "MB", "GB", "TB"};
  if (bytes < 1000) return std::to_string(bytes) + " B";
  double size = static_cast<double>(bytes) / 1000;
  std::size_t unit = 0;
  for (; size >= 999.95 && unit + 1 < kUnits.size(); ++unit) size /= 1000;
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.1f %s", size, kUnits[unit]);
  return text.data();
}

}  // namespace dateline
