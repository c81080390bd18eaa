#include "common/word_order.h"

#include <algorithm>

#include "common/bytes.h"

namespace dateline {
namespace {

constexpr std::size_t kCodeBytes = 3;
constexpr std::uint32_t kMark = 0;

void append_code(std::string& out, std::uint32_t code) {
  out += static_cast<char>(code);
  out += static_cast<char>(code >> 8);
  out += static_cast<char>(code >> 16);
}

std::uint32_t code_at(std::string_view codes, std::size_t word) {
  const auto byte = [&](std::size_t i) {
    return static_cast<std::uint32_t>(
        static_cast<unsigned char>(codes[word * kCodeBytes + i]));
  };
  return byte(0) | byte(1) << 8 | byte(2) << 16;
}

void append_words(std::string& out, const std::vector<Token>& tokens) {
  for (const Token& token : tokens) {
    if (token.is(kParagraphStart)) append_code(out, kMark);
    append_code(out, word_code(token.form));
  }
}

bool holds(const std::vector<std::uint32_t>& codes, std::uint32_t code) {
  return std::find(codes.begin(), codes.end(), code) != codes.end();
}

}  // namespace

std::uint32_t word_code(std::string_view form) {
  const std::uint64_t hash = hash_of(form);
  const auto code =
      static_cast<std::uint32_t>((hash ^ hash >> 24 ^ hash >> 48) & 0xFFFFFFU);
  return code == kMark ? kMark + 1 : code;
}

std::string encode_word_order(const std::vector<Token>& title,
                              const std::vector<Token>& body) {
  std::string codes;
  codes.reserve((title.size() + body.size()) * (kCodeBytes + 1));
  append_words(codes, title);
  std::string out;
  out.reserve(codes.capacity() + kCodeBytes);
  append_number(out, codes.size() / kCodeBytes);
  append_words(codes, body);
  return out.append(codes);
}

bool WordSequence::is_in(std::string_view encoded) const {
  ByteReader reader(encoded);
  const std::uint64_t title = reader.number();
  const std::string_view codes = reader.rest();
  std::size_t words = codes.size() / kCodeBytes;
  if (title_only_) words = std::min<std::size_t>(words, title);
  for (std::size_t first = 0; first + places_.size() <= words; ++first) {
    std::size_t same = 0;
    while (same < places_.size() &&
           holds(places_[same], code_at(codes, first + same))) {
      ++same;
    }
    if (same == places_.size()) return true;
  }
  return false;
}

}  // namespace dateline
