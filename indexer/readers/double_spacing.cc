#include "indexer/readers/double_spacing.h"

#include <algorithm>

#include "common/ascii.h"
#include "common/utf8.h"

namespace dateline {
namespace {

constexpr std::size_t kLeastLines = 5;
constexpr std::size_t kNarrowest = 40;
constexpr std::size_t kWidest = 100;

std::string_view first_word(std::string_view line) {
  return line.substr(0, line.find(' '));
}

bool is_multibyte(char c) { return static_cast<unsigned char>(c) >= 0x80; }

// Not with a mark; scripts without spaces have no words to wrap.
bool ends_inside_clause(std::string_view line) {
  const char last = line.back();
  if (is_letter(last) || is_digit(last)) return true;
  return is_multibyte(last) && !line.ends_with("”") && !line.ends_with("»") &&
         !line.ends_with("…") && line.find(' ') != std::string_view::npos;
}

bool ends_sentence(std::string_view line) {
  const std::size_t last = line.find_last_not_of("\"') ");
  return last != std::string_view::npos &&
         std::string_view(".!?").find(line[last]) != std::string_view::npos;
}

// What nine lines of ten do not exceed: characters that print as several may
// have been wrapped as one.
std::size_t width_of(const std::vector<SpacedLine>& lines) {
  std::vector<std::size_t> widths;
  widths.reserve(lines.size());
  for (const SpacedLine& line : lines) widths.push_back(code_points(line.text));
  const auto at = widths.end() - 1 - static_cast<long>(widths.size() / 10);
  std::nth_element(widths.begin(), at, widths.end());
  return *at;
}

std::size_t least_blank(const std::vector<SpacedLine>& lines) {
  return std::min_element(lines.begin() + 1, lines.end(),
                          [](const SpacedLine& a, const SpacedLine& b) {
                            return a.blank_before < b.blank_before;
                          })
      ->blank_before;
}

}  // namespace

std::optional<DoubleSpacing> DoubleSpacing::of(
    const std::vector<SpacedLine>& lines) {
  if (lines.size() < kLeastLines) return std::nullopt;
  const std::size_t blank = least_blank(lines);
  if (blank == 0) return std::nullopt;
  const DoubleSpacing spacing(width_of(lines), blank);
  if (spacing.width_ < kNarrowest || spacing.width_ > kWidest ||
      !spacing.holds(lines)) {
    return std::nullopt;
  }
  return spacing;
}

bool DoubleSpacing::holds(const std::vector<SpacedLine>& lines) const {
  std::size_t full = 0;
  std::size_t inside = 0;
  std::size_t small = 0;
  bool has_small = false;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    const std::string_view next = lines[i + 1].text;
    full += is_full(lines[i].text, next) ? 1 : 0;
    inside += ends_inside_clause(lines[i].text) ? 1 : 0;
    small += is_lower(next.front()) || is_digit(next.front()) ? 1 : 0;
    has_small |= std::any_of(next.begin(), next.end(), is_lower);
  }
  const std::size_t all = lines.size() - 1;
  return 5 * full >= 2 * all && 3 * inside >= 2 * all &&
         (!has_small || 2 * small >= all);
}

bool DoubleSpacing::parts(const SpacedLine& line,
                          const SpacedLine& next) const {
  return next.blank_before > blank_ ||
         (ends_sentence(line.text) && !is_full(line.text, next.text));
}

bool DoubleSpacing::is_full(std::string_view line,
                            std::string_view next) const {
  constexpr std::size_t kLongestWord = 40;
  const std::size_t word = code_points(first_word(next));
  return word < kLongestWord && code_points(line) + 1 + word > width_;
}

}  // namespace dateline
