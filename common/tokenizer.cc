#include "common/tokenizer.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <array>
#include <string>

#include "common/icu_status.h"

namespace dateline {
namespace {

// What a character is to the rules of UAX #29, for ASCII.
enum Kind : std::uint8_t {
  kOther = 0,
  kLetter = 1,
  kDigit = 2,
  kUnderscore = 4,      // joins words on both sides
  kBetweenLetters = 8,  // joins two letters
  kBetweenDigits = 16,  // joins two digits
  kForeign = 32,        // not ASCII
};
constexpr unsigned kWord = kLetter | kDigit | kUnderscore;
constexpr unsigned kBetween = kBetweenLetters | kBetweenDigits;

constexpr std::array<std::uint8_t, 256> kKinds = [] {
  std::array<std::uint8_t, 256> kinds{};
  for (unsigned c = 'a'; c <= 'z'; ++c) kinds[c] = kinds[c - 32] = kLetter;
  for (unsigned c = '0'; c <= '9'; ++c) kinds[c] = kDigit;
  for (unsigned c = 0x80; c < 0x100; ++c) kinds[c] = kForeign;
  kinds['@'] = kLetter;  // as ICU has it
  kinds['_'] = kUnderscore;
  kinds['\''] = kinds['.'] = kBetween;
  kinds[','] = kinds[';'] = kBetweenDigits;
  return kinds;
}();

// A character: one byte of ASCII, a quotation mark or dash of three bytes that
// news is full of, or the first byte of something else.
struct Character {
  unsigned kind = kOther;
  std::size_t size = 1;
};

Character character_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {};
  const unsigned kind = kKinds[static_cast<unsigned char>(text[at])];
  if (kind != kForeign || !text.substr(at).starts_with("\xE2\x80")) {
    return {kind, 1};
  }
  switch (static_cast<unsigned char>(text[at + 2])) {
    case 0x98:  // ‘
    case 0x99:  // ’
      return {kBetween, 3};
    case 0x93:  // –
    case 0x94:  // —
    case 0x9C:  // “
    case 0x9D:  // ”
      return {kOther, 3};
    default:
      return {kForeign, 1};
  }
}

// Where the words go on that ICU must part: before a space with an ASCII word
// behind it.
std::size_t foreign_end(std::string_view text, std::size_t at) {
  for (;; ++at) {
    at = std::min(text.find_first_of(" \n", at), text.size());
    if (at + 1 >= text.size()) return text.size();
    const auto next = static_cast<unsigned char>(text[at + 1]);
    if ((kKinds[next] & kWord) != 0) return at;
  }
}

// The word boundaries of a stretch of text.
class IcuWords {
 public:
  IcuWords() {
    UErrorCode status = U_ZERO_ERROR;
    iterator_.reset(
        icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    require(status, "word boundaries");
  }
  ~IcuWords() { utext_close(&text_); }
  IcuWords(const IcuWords&) = delete;
  IcuWords& operator=(const IcuWords&) = delete;

  void open(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    utext_openUTF8(&text_, text.data(), static_cast<std::int64_t>(text.size()),
                   &status);
    iterator_->setText(&text_, status);
    require(status, "word boundaries");
    at_ = iterator_->first();
  }

  bool next(std::size_t& begin, std::size_t& end) {
    for (;;) {
      const std::int32_t from = at_;
      at_ = iterator_->next();
      if (at_ == icu::BreakIterator::DONE) return false;
      if (iterator_->getRuleStatus() < UBRK_WORD_NONE_LIMIT) continue;
      begin = static_cast<std::size_t>(from);
      end = static_cast<std::size_t>(at_);
      return true;
    }
  }

 private:
  std::unique_ptr<icu::BreakIterator> iterator_;
  UText text_ = UTEXT_INITIALIZER;
  std::int32_t at_ = 0;
};

}  // namespace

class Tokenizer::Impl {
 public:
  void open(std::string_view text) {
    text_ = text;
    at_ = 0;
    foreign_ = false;
  }

  bool next(std::size_t& begin, std::size_t& end) {
    for (;;) {
      if (foreign_ && next_foreign(begin, end)) return true;
      Character c = character_at(text_, at_);
      while (at_ < text_.size() && (c.kind & (kWord | kForeign)) == 0) {
        at_ += c.size;
        c = character_at(text_, at_);
      }
      if (at_ >= text_.size()) return false;
      begin = at_;
      if (c.kind != kForeign && take_word(end)) return true;
      if (c.kind == kForeign || foreign_) open_foreign(begin);
    }
  }

 private:
  // Moves behind the ASCII word at hand. False where it goes on with characters
  // that are not ASCII, which sets `foreign_`, or is one underscore.
  bool take_word(std::size_t& end) {
    const std::size_t begin = at_;
    for (unsigned before = 0;;) {
      const Character c = character_at(text_, at_);
      if ((c.kind & kWord) != 0) {
        before = c.kind;
        at_ += c.size;
        continue;
      }
      const unsigned next = character_at(text_, at_ + c.size).kind;
      const bool may_join =
          ((c.kind & kBetweenLetters) != 0 && before == kLetter) ||
          ((c.kind & kBetweenDigits) != 0 && before == kDigit);
      foreign_ = c.kind == kForeign || (may_join && next == kForeign);
      if (foreign_) return false;
      if (!may_join || next != before) break;
      at_ += c.size;
    }
    end = at_;
    return at_ - begin > 1 || text_[begin] != '_';
  }

  void open_foreign(std::size_t begin) {
    const std::size_t end = foreign_end(text_, begin);
    icu_.open(text_.substr(begin, end - begin));
    at_ = end;
    foreign_begin_ = begin;
    foreign_ = true;
  }

  bool next_foreign(std::size_t& begin, std::size_t& end) {
    foreign_ = icu_.next(begin, end);
    begin += foreign_begin_;
    end += foreign_begin_;
    return foreign_;
  }

  IcuWords icu_;
  std::string_view text_;
  std::size_t at_ = 0;
  bool foreign_ = false;  // whether ICU parts the text before at_
  std::size_t foreign_begin_ = 0;
};

Tokenizer::Tokenizer() : impl_(std::make_unique<Impl>()) {}
Tokenizer::~Tokenizer() = default;

void Tokenizer::open(std::string_view text) { impl_->open(text); }

bool Tokenizer::next(std::uint32_t& begin, std::uint32_t& end) {
  std::size_t from = 0;
  std::size_t to = 0;
  if (!impl_->next(from, to)) return false;
  begin = static_cast<std::uint32_t>(from);
  end = static_cast<std::uint32_t>(to);
  return true;
}

}  // namespace dateline
