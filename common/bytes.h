#ifndef DATELINE_COMMON_BYTES_H_
#define DATELINE_COMMON_BYTES_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

// The binary encoding of what the index stores: unsigned integers as
// little-endian base 128 (7 bits a byte, the high bit says that more follow),
// strings as their length and their bytes.

void append_number(std::string& out, std::uint64_t value);
void append_string(std::string& out, std::string_view text);

// Reads what the functions above wrote. After a failed read every further one
// fails too, so that a caller may check once, at the end.
class ByteReader {
 public:
  explicit ByteReader(std::string_view bytes) : rest_(bytes) {}

  std::uint64_t number() {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
      if (rest_.empty()) break;
      const auto byte = static_cast<unsigned char>(rest_.front());
      rest_.remove_prefix(1);
      value |= std::uint64_t{byte & 0x7FU} << shift;
      if (byte < 0x80) return value;
    }
    failed_ = true;
    rest_ = {};
    return 0;
  }

  // 0 where the number is too large.
  std::uint32_t number32() {
    const std::uint64_t value = number();
    return value <= UINT32_MAX ? static_cast<std::uint32_t>(value) : 0;
  }

  // A view into the bytes that the reader was made with.
  std::string_view string();

  // The next `size` bytes; empty where there are fewer.
  std::string_view bytes(std::uint64_t size) {
    if (size > rest_.size()) {
      failed_ = true;
      rest_ = {};
      return {};
    }
    const std::string_view text = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return text;
  }

  std::string_view rest() const { return rest_; }
  bool at_end() const { return rest_.empty(); }
  bool failed() const { return failed_; }

 private:
  std::string_view rest_;
  bool failed_ = false;
};

// Bytes that both texts begin with.
std::size_t shared_prefix(std::string_view a, std::string_view b);

// FNV-1a, 64 bits: names files and paths in terms. `state` goes on from the
// hash of what came before.
inline constexpr std::uint64_t kHashOfNothing = 0xcbf29ce484222325U;
std::uint64_t hash_of(std::string_view bytes,
                      std::uint64_t state = kHashOfNothing);

}  // namespace dateline

#endif  // DATELINE_COMMON_BYTES_H_
