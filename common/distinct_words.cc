#include "common/distinct_words.h"

#include <algorithm>

namespace dateline {
namespace {

std::uint64_t first_bytes(std::string_view form) {
  std::uint64_t first = 0;
  for (std::size_t i = 0; i < sizeof first; ++i) {
    const char byte = i < form.size() ? form[i] : '\0';
    first = first << 8 | static_cast<unsigned char>(byte);
  }
  return first;
}

}  // namespace

void DistinctWords::assign(const std::vector<Token>& title,
                           const std::vector<Token>& body) {
  occurrences_.clear();
  sentences_.clear();
  size_ = 0;
  add(title);
  title_size_ = size_;
  add(body);
  std::sort(occurrences_.begin(), occurrences_.end(),
            [](const Occurrence& a, const Occurrence& b) {
              return a.first != b.first ? a.first < b.first
                                        : a.token->form < b.token->form;
            });
  words_.clear();
  std::uint32_t end = 0;
  for (const Occurrence& occurrence : occurrences_) {
    const std::string_view form = occurrence.token->form;
    if (words_.empty() || words_.back().form != form) {
      words_.push_back({form, end, end});
    }
    words_.back().end = ++end;
  }
}

void DistinctWords::add(const std::vector<Token>& tokens) {
  for (const Token& token : tokens) {
    if (token.is(kParagraphStart)) {
      if (size_ > 0) ++size_;  // the mark
    } else if (token.is(kSentenceStart)) {
      sentences_.push_back(static_cast<std::uint32_t>(occurrences_.size()));
    }
    occurrences_.push_back(
        {first_bytes(token.form), &token, static_cast<std::uint32_t>(size_)});
    ++size_;
  }
}

}  // namespace dateline
