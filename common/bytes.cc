#include "common/bytes.h"

#include <algorithm>

namespace dateline {

void append_number(std::string& out, std::uint64_t value) {
  while (value >= 0x80) {
    out += static_cast<char>((value & 0x7FU) | 0x80U);
    value >>= 7;
  }
  out += static_cast<char>(value);
}

void append_string(std::string& out, std::string_view text) {
  append_number(out, text.size());
  out += text;
}

std::string_view ByteReader::string() { return bytes(number()); }

std::uint64_t hash_of(std::string_view bytes, std::uint64_t state) {
  for (const char byte : bytes) {
    state ^= static_cast<unsigned char>(byte);
    state *= 0x100000001b3U;
  }
  return state;
}

std::size_t shared_prefix(std::string_view a, std::string_view b) {
  const auto differ = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  return static_cast<std::size_t>(differ.first - a.begin());
}

}  // namespace dateline
