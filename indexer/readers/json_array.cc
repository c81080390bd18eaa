#include "indexer/readers/json_array.h"

#include <string_view>
#include <utility>

#include "common/text.h"

namespace dateline {
namespace {

// Follows the structure of JSON byte by byte.
class Scanner {
 public:
  // Whether the byte ends an element of the outermost array: its comma, or the
  // bracket that closes the array.
  bool ends_element(char c) {
    if (in_string_) {
      if (escaped_) {
        escaped_ = false;
      } else if (c == '\\') {
        escaped_ = true;
      } else if (c == '"') {
        in_string_ = false;
      }
      return false;
    }
    switch (c) {
      case '"':
        in_string_ = true;
        return false;
      case '[':
      case '{':
        ++depth_;
        return false;
      case ']':
      case '}':
        if (depth_ == 0) closed_ = true;
        if (depth_ > 0) --depth_;
        return closed_;
      default:
        return c == ',' && depth_ == 0;
    }
  }

  // Whether the outermost array has been closed.
  bool closed() const { return closed_; }

 private:
  std::size_t depth_ = 0;
  bool in_string_ = false;
  bool escaped_ = false;
  bool closed_ = false;
};

}  // namespace

void split_json_array(ByteSource& source,
                      const std::function<bool(RawArticle)>& sink) {
  constexpr std::size_t kStep = 1U << 18;
  source.take(source.buffered().find('[') + 1);
  Scanner scanner;
  RawArticle raw;
  std::uint32_t ordinal = 0;
  const auto hand_out = [&] {
    if (raw.rejected.empty() && trim(raw.bytes).empty()) return true;
    raw.ordinal = ++ordinal;
    return sink(std::exchange(raw, {}));
  };
  while (!scanner.closed()) {
    source.fill(kStep);
    const std::string_view block = source.buffered();
    if (block.empty()) {
      raw.bytes.clear();
      raw.rejected = "is cut off: the array does not end";
      hand_out();
      return;
    }
    for (const char c : block) {
      if (scanner.ends_element(c)) {
        if (!raw.rejected.empty()) raw.bytes.clear();
        if (!hand_out() || scanner.closed()) return;
      } else if (raw.bytes.size() < kMaxArticle) {
        raw.bytes += c;
      } else {
        raw.rejected = kTooLarge;
      }
    }
    source.take(block.size());
  }
}

}  // namespace dateline
