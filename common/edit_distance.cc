#include "common/edit_distance.h"

#include <algorithm>
#include <vector>

#include "common/text.h"

namespace dateline {
std::size_t edit_distance(std::string_view a, std::string_view b,
                          std::size_t most) {
  const std::u32string from = to_utf32(a);
  const std::u32string to = to_utf32(b);
  const std::size_t longer = std::max(from.size(), to.size());
  if (longer - std::min(from.size(), to.size()) > most) return most + 1;
  // Rows of the distances between prefixes: two back, one back, this one.
  std::vector<std::size_t> before(to.size() + 1);
  std::vector<std::size_t> above(to.size() + 1);
  std::vector<std::size_t> row(to.size() + 1);
  for (std::size_t j = 0; j <= to.size(); ++j) above[j] = j;
  for (std::size_t i = 1; i <= from.size(); ++i) {
    row[0] = i;
    std::size_t least = i;
    for (std::size_t j = 1; j <= to.size(); ++j) {
      const std::size_t cost = from[i - 1] == to[j - 1] ? 0 : 1;
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + cost});
      if (i > 1 && j > 1 && from[i - 1] == to[j - 2] &&
          from[i - 2] == to[j - 1]) {
        row[j] = std::min(row[j], before[j - 2] + 1);
      }
      least = std::min(least, row[j]);
    }
    if (least > most) return most + 1;
    before.swap(above);
    above.swap(row);
  }
  return std::min(above[to.size()], most + 1);
}

std::string nearest(std::string_view typed,
                    std::span<const std::string_view> candidates) {
  std::size_t least = code_points(typed) <= 4 ? 1 : 2;
  std::string found;
  for (const std::string_view candidate : candidates) {
    const std::size_t distance = edit_distance(typed, candidate, least);
    if (distance > least) continue;
    if (distance == least && !found.empty()) continue;
    found = candidate;
    least = distance;
  }
  return found;
}

}  // namespace dateline
