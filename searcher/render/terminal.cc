#include "searcher/render/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>

#include "common/text.h"

namespace dateline {
namespace {

constexpr std::size_t kMinWidth = 40;
constexpr std::size_t kMaxWidth = 100;
constexpr const char* kReset = "\x1b[0m";

const char* colour_of(Role role) {
  switch (role) {
    case Role::kTitle:
      return "\x1b[1m";
    case Role::kMatch:
      return "\x1b[1;33m";
    case Role::kFaint:
      return "\x1b[2m";
    case Role::kPlain:
      break;
  }
  return "";
}

// Bytes of the text's begin that take at most `columns`, and at least one code
// point.
std::size_t fitting(std::string_view text, std::size_t columns) {
  std::size_t end = 0;
  std::size_t width = 0;
  while (end < text.size()) {
    std::size_t next = end;
    next_code_point(text, next);
    width += display_width(text.substr(end, next - end));
    if (width > columns && end > 0) break;
    end = next;
  }
  return end;
}

// Appends words to lines of a width.
class Lines {
 public:
  Lines(std::size_t indent, const Style& style)
      : indent_(indent), style_(style), column_(indent) {}

  // A piece of text of one role, spaces included.
  void add(std::string_view text, Role role) {
    const std::string safe = printable(text);
    for (std::size_t begin = 0; begin < safe.size();) {
      const std::size_t end = std::min(safe.find(' ', begin), safe.size());
      add_to_word(std::string_view(safe).substr(begin, end - begin), role);
      if (end < safe.size()) end_word();
      begin = end + 1;
    }
  }

  std::string take() {
    end_word();
    for (std::size_t at = text_.find(kNoBreak); at != std::string::npos;
         at = text_.find(kNoBreak, at)) {
      text_.replace(at, kNoBreak.size(), " ");
    }
    return std::move(text_);
  }

 private:
  void add_to_word(std::string_view text, Role role) {
    const std::size_t room = style_.width - indent_;
    while (word_width_ + display_width(text) > room) {
      const std::size_t left = room - std::min(room, word_width_);
      const std::string_view fits = text.substr(0, fitting(text, left));
      word_ += styled(fits, role, style_);
      word_width_ += display_width(fits);
      text.remove_prefix(fits.size());
      end_word();
    }
    word_ += styled(text, role, style_);
    word_width_ += display_width(text);
  }

  void end_word() {
    if (word_.empty()) return;
    const bool first = column_ == indent_;
    if (!first && column_ + 1 + word_width_ > style_.width) {
      text_ += '\n' + std::string(indent_, ' ');
      column_ = indent_;
    } else if (!first) {
      text_ += ' ';
      ++column_;
    }
    text_ += word_;
    column_ += word_width_;
    word_.clear();
    word_width_ = 0;
  }

  const std::size_t indent_;
  const Style& style_;
  std::size_t column_;
  std::string word_;
  std::size_t word_width_ = 0;
  std::string text_;
};

}  // namespace

Style terminal_style() {
  Style style;
  if (::isatty(STDOUT_FILENO) == 0) return style;
  const char* const terminal = std::getenv("TERM");
  const bool dumb = terminal == nullptr || std::string_view(terminal) == "dumb";
  const char* const no_colour = std::getenv("NO_COLOR");
  style.colour = !dumb && (no_colour == nullptr || *no_colour == '\0');
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
    style.width = std::clamp<std::size_t>(size.ws_col, kMinWidth, kMaxWidth);
  }
  return style;
}

std::string styled(std::string_view text, Role role, const Style& style) {
  std::string safe = printable(text);
  if (!style.colour || role == Role::kPlain || safe.empty()) return safe;
  return colour_of(role) + safe + kReset;
}

std::string wrapped(const HighlightedText& text, Role role, std::size_t indent,
                    const Style& style) {
  Lines lines(indent, style);
  const std::string_view all = text.text;
  std::size_t at = 0;
  for (const Highlight& word : text.highlights) {
    lines.add(all.substr(at, word.begin - at), role);
    lines.add(all.substr(word.begin, word.end - word.begin), Role::kMatch);
    at = word.end;
  }
  lines.add(all.substr(at), role);
  return lines.take();
}

}  // namespace dateline
