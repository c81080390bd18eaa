#ifndef DATELINE_INDEXER_READERS_DOUBLE_SPACING_H_
#define DATELINE_INDEXER_READERS_DOUBLE_SPACING_H_

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace dateline {

// A line that is not blank, without spaces at its ends.
struct SpacedLine {
  std::string_view text;
  std::size_t blank_before = 0;  // blank lines right in front
};

// Running text each of whose lines, filled to one width, is followed by a blank
// one, as old archives print it. Poems, lists and addresses are none: their
// lines are not filled, or end where a clause does.
class DoubleSpacing {
 public:
  static std::optional<DoubleSpacing> of(const std::vector<SpacedLine>& lines);

  // Whether a paragraph ends between two neighbouring lines.
  bool parts(const SpacedLine& line, const SpacedLine& next) const;

  // Whether the first word of the next line would not have fitted on the line.
  bool is_full(std::string_view line, std::string_view next) const;

 private:
  DoubleSpacing(std::size_t width, std::size_t blank)
      : width_(width), blank_(blank) {}

  bool holds(const std::vector<SpacedLine>& lines) const;

  std::size_t width_;  // characters that a line takes
  std::size_t blank_;  // blank lines between two
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_READERS_DOUBLE_SPACING_H_
