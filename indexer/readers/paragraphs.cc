#include "indexer/readers/paragraphs.h"

#include <algorithm>

#include "common/text.h"
#include "indexer/readers/double_spacing.h"

namespace dateline {
namespace {

// No hard-wrapped line is longer.
constexpr std::size_t kWrappedLine = 120;

struct Line {
  std::string_view text;  // as it stands
  bool blank = false;
  bool indented = false;
};

std::vector<Line> lines_of(std::string_view text) {
  std::vector<Line> lines;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    const bool blank = trim(line).empty();
    lines.push_back(
        {line, blank, !blank && (line.front() == ' ' || line.front() == '\t')});
    begin = end + 1;
  }
  return lines;
}

// Which lines begin a paragraph besides those after a blank one.
enum class Break { kNone, kIndented, kEveryLine };

Break break_of(const std::vector<Line>& lines) {
  std::size_t filled = 0;
  std::size_t indented = 0;
  std::size_t long_lines = 0;
  for (const Line& line : lines) {
    if (line.blank) continue;
    ++filled;
    indented += line.indented ? 1 : 0;
    long_lines += line.text.size() > kWrappedLine ? 1 : 0;
  }
  if (long_lines * 4 > filled) return Break::kEveryLine;
  if (indented > 0 && indented * 2 <= filled + 1) return Break::kIndented;
  return Break::kNone;
}

// None where a line follows another at once: such text is not double-spaced.
std::vector<SpacedLine> spaced_lines(const std::vector<Line>& lines) {
  std::vector<SpacedLine> spaced;
  std::size_t blank = 0;
  for (const Line& line : lines) {
    if (line.blank) {
      ++blank;
      continue;
    }
    if (blank == 0 && !spaced.empty()) return {};
    spaced.push_back({trim(line.text), blank});
    blank = 0;
  }
  return spaced;
}

std::vector<std::string> join(const std::vector<SpacedLine>& lines,
                              const DoubleSpacing& spacing) {
  std::vector<std::string> paragraphs;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i == 0 || spacing.parts(lines[i - 1], lines[i])) {
      paragraphs.emplace_back();
    } else {
      paragraphs.back() += ' ';
    }
    paragraphs.back() += collapse_spaces(lines[i].text);
  }
  return paragraphs;
}

}  // namespace

std::vector<std::string> paragraphs_of(std::string_view text) {
  const std::vector<Line> lines = lines_of(text);
  const std::vector<SpacedLine> spaced = spaced_lines(lines);
  if (const auto spacing = DoubleSpacing::of(spaced)) {
    return join(spaced, *spacing);
  }
  const Break breaks = break_of(lines);
  std::vector<std::string> paragraphs;
  bool open = false;
  for (const Line& line : lines) {
    if (line.blank) {
      open = false;
      continue;
    }
    const bool begins = !open || breaks == Break::kEveryLine ||
                        (breaks == Break::kIndented && line.indented);
    const std::string clean = collapse_spaces(line.text);
    if (clean.empty()) continue;
    if (begins) {
      paragraphs.push_back(clean);
    } else {
      paragraphs.back().append(" ").append(clean);
    }
    open = true;
  }
  return paragraphs;
}

bool runs_on(std::string_view text) {
  const std::vector<SpacedLine> lines = spaced_lines(lines_of(text));
  const auto spacing = DoubleSpacing::of(lines);
  return spacing && spacing->is_full(lines[0].text, lines[1].text);
}

std::string body_of(const std::vector<std::string>& paragraphs) {
  std::string body;
  for (const std::string& paragraph : paragraphs) {
    if (paragraph.empty()) continue;
    if (!body.empty()) body += "\n\n";
    body += paragraph;
  }
  return body;
}

}  // namespace dateline
