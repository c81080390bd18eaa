#include "common/tokenizer.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <string>

#include "common/error.h"

namespace dateline {

class Tokenizer::Impl {
 public:
  Impl() {
    UErrorCode status = U_ZERO_ERROR;
    iterator_.reset(
        icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    check(status);
  }
  ~Impl() { utext_close(&text_); }
  Impl(const Impl&) = delete;
  Impl& operator=(const Impl&) = delete;

  void open(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    utext_openUTF8(&text_, text.data(), static_cast<std::int64_t>(text.size()),
                   &status);
    iterator_->setText(&text_, status);
    check(status);
    at_ = iterator_->first();
  }

  bool next(std::uint32_t& begin, std::uint32_t& end) {
    for (;;) {
      const std::int32_t from = at_;
      at_ = iterator_->next();
      if (at_ == icu::BreakIterator::DONE) return false;
      if (iterator_->getRuleStatus() < UBRK_WORD_NONE_LIMIT) continue;
      begin = static_cast<std::uint32_t>(from);
      end = static_cast<std::uint32_t>(at_);
      return true;
    }
  }

 private:
  static void check(UErrorCode status) {
    if (U_FAILURE(status)) {
      throw Error(std::string("ICU: word boundaries: ") + u_errorName(status));
    }
  }

  std::unique_ptr<icu::BreakIterator> iterator_;
  UText text_ = UTEXT_INITIALIZER;
  std::int32_t at_ = 0;
};

Tokenizer::Tokenizer() : impl_(std::make_unique<Impl>()) {}
Tokenizer::~Tokenizer() = default;

void Tokenizer::open(std::string_view text) { impl_->open(text); }

bool Tokenizer::next(std::uint32_t& begin, std::uint32_t& end) {
  return impl_->next(begin, end);
}

}  // namespace dateline
