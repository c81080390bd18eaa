#include "common/breaks.h"

#include <unicode/brkiter.h>
#include <unicode/filteredbrk.h>
#include <unicode/utext.h>

#include <algorithm>
#include <memory>
#include <string>

#include "common/icu_status.h"
#include "common/text.h"

namespace dateline {
namespace {

// Whether the text ends with an initial or a dotted acronym ("J.", "U.S."),
// whose full stop need not end a sentence.
bool ends_with_initial(std::string_view text) {
  text = trim(text);
  if (text.size() < 2 || text.back() != '.') return false;
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  if (!is_capital(text[text.size() - 2])) return false;
  return text.size() == 2 || text[text.size() - 3] == '.' ||
         text[text.size() - 3] == ' ';
}

// The sentence iterator of this thread; ICU's iterators are not thread-safe.
icu::BreakIterator& sentence_iterator() {
  thread_local const std::unique_ptr<icu::BreakIterator> iterator = [] {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale english = icu::Locale::getEnglish();
    const std::unique_ptr<icu::FilteredBreakIteratorBuilder> builder(
        icu::FilteredBreakIteratorBuilder::createInstance(english, status));
    require(status, "sentence suppressions");
    std::unique_ptr<icu::BreakIterator> plain(
        icu::BreakIterator::createSentenceInstance(english, status));
    require(status, "sentence iterator");
    std::unique_ptr<icu::BreakIterator> filtered(
        builder->wrapIteratorWithFilter(plain.release(), status));
    require(status, "sentence filter");
    return filtered;
  }();
  return *iterator;  // NOLINT(clang-analyzer-cplusplus.NewDelete)
}

icu::BreakIterator& grapheme_iterator() {
  thread_local const std::unique_ptr<icu::BreakIterator> iterator = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> created(
        icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(),
                                                    status));
    require(status, "grapheme iterator");
    return created;
  }();
  return *iterator;  // NOLINT(clang-analyzer-cplusplus.NewDelete)
}

// Sets the iterator on the text while the object lives.
class OpenText {
 public:
  OpenText(icu::BreakIterator& iterator, std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    utext_openUTF8(&text_, text.data(), static_cast<std::int64_t>(text.size()),
                   &status);
    iterator.setText(&text_, status);
    require(status, "text");
  }
  ~OpenText() { utext_close(&text_); }
  OpenText(const OpenText&) = delete;
  OpenText& operator=(const OpenText&) = delete;

 private:
  UText text_ = UTEXT_INITIALIZER;
};

}  // namespace

std::string_view truncate(std::string_view text, std::size_t bytes) {
  if (text.size() <= bytes) return text;
  icu::BreakIterator& iterator = grapheme_iterator();
  const OpenText open(iterator, text);
  auto end = static_cast<std::int32_t>(bytes);
  if (iterator.isBoundary(end) == 0) end = iterator.preceding(end);
  return text.substr(0, static_cast<std::size_t>(std::max(end, 0)));
}

std::vector<std::uint32_t> sentence_starts(std::string_view text) {
  icu::BreakIterator& iterator = sentence_iterator();
  const OpenText open(iterator, text);
  std::vector<std::uint32_t> starts;
  for (std::int32_t at = iterator.first(); at != icu::BreakIterator::DONE;
       at = iterator.next()) {
    const auto start = static_cast<std::uint32_t>(at);
    if (!ends_with_initial(text.substr(0, start))) starts.push_back(start);
  }
  if (starts.empty() || starts.front() != 0) starts.insert(starts.begin(), 0);
  if (starts.back() != text.size()) {
    starts.push_back(static_cast<std::uint32_t>(text.size()));
  }
  return starts;
}

}  // namespace dateline
