#include "searcher/engine/edit_rows.h"

#include <algorithm>

#include "common/bytes.h"
#include "common/utf8.h"

namespace dateline {
EditRows::EditRows(std::string_view form, std::uint32_t most)
    : form_(to_utf32(form)), most_(most), width_(form_.size() + 2) {
  rows_.resize(width_);
  for (std::size_t j = 0; j < width_; ++j) {
    rows_[j] = static_cast<std::uint32_t>(j);
  }
}

bool EditRows::read(std::string_view word, std::size_t same) {
  if (too_far_ > 0 && same >= too_far_) return false;
  too_far_ = 0;
  while (!ends_.empty() && ends_.back() > same) {
    ends_.pop_back();
    word_.pop_back();
  }
  for (std::size_t at = ends_.empty() ? 0 : ends_.back(); at < word.size();) {
    word_ += next_code_point(word, at);
    ends_.push_back(at);
    if (add_row() <= most_) continue;
    too_far_ = at;
    return false;
  }
  return word_.size() + most_ >= form_.size() &&
         rows_[word_.size() * width_ + form_.size()] <= most_;
}

bool EditRows::read(std::string_view word) {
  const std::size_t same = shared_prefix(word, read_);
  read_ = word;
  return read(word, same);
}

std::uint32_t EditRows::add_row() {
  const std::size_t i = word_.size();
  const std::size_t n = form_.size();
  const std::uint32_t far = most_ + 1;
  if (i > n + most_) return far;
  if (rows_.size() < (i + 1) * width_) rows_.resize((i + 1) * width_);
  std::uint32_t* const row = &rows_[i * width_];
  const std::uint32_t* const above = row - width_;
  const std::size_t first = i > most_ ? i - most_ : 1;
  const std::size_t last = std::min(n, i + most_);
  row[first - 1] = first == 1 ? static_cast<std::uint32_t>(i) : far;
  std::uint32_t least = row[first - 1];
  for (std::size_t j = first; j <= last; ++j) {
    const std::uint32_t cost = word_[i - 1] == form_[j - 1] ? 0 : 1;
    row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + cost});
    if (i > 1 && j > 1 && word_[i - 1] == form_[j - 2] &&
        word_[i - 2] == form_[j - 1]) {
      row[j] = std::min(row[j], (above - width_)[j - 2] + 1);
    }
    least = std::min(least, row[j]);
  }
  row[last + 1] = far;
  return least;
}

}  // namespace dateline
