#include "indexer/html/tag_reader.h"

#include <algorithm>

namespace dateline {
namespace {

bool ends_name(char c) { return is_html_space(c) || c == '/' || c == '>'; }

}  // namespace

bool starts_with_lower(std::string_view text, std::string_view lower) {
  if (text.size() < lower.size()) return false;
  for (std::size_t i = 0; i < lower.size(); ++i) {
    const char c = text[i];
    if ((c >= 'A' && c <= 'Z' ? c | 0x20 : c) != lower[i]) return false;
  }
  return true;
}

TagReader::TagReader(std::string_view html, std::size_t name_at)
    : html_(html), at_(name_at) {
  while (at_ < html_.size() && !ends_name(html_[at_])) ++at_;
  name_ = html_.substr(name_at, at_ - name_at);
}

bool TagReader::next(Attribute& attribute) {
  bool slash = false;  // just before
  for (; at_ < html_.size(); ++at_) {
    const char c = html_[at_];
    if (!ends_name(c)) break;
    if (c == '>') {
      end_ = at_ + 1;
      closes_itself_ = slash;
      return false;
    }
    slash = c == '/';
  }
  if (at_ >= html_.size()) return false;
  const std::size_t from = at_++;  // even "=" begins a name
  while (at_ < html_.size() && !ends_name(html_[at_]) && html_[at_] != '=') {
    ++at_;
  }
  attribute.name = html_.substr(from, at_ - from);
  attribute.value = {};
  std::size_t end = at_;
  skip_spaces();
  if (at_ < html_.size() && html_[at_] == '=') {
    attribute.value = take_value();
    end = at_;
  }
  attribute.whole = html_.substr(from, end - from);
  return true;
}

void TagReader::skip_spaces() {
  while (at_ < html_.size() && is_html_space(html_[at_])) ++at_;
}

// The value behind the "=".
std::string_view TagReader::take_value() {
  ++at_;
  skip_spaces();
  if (at_ >= html_.size()) return {};
  std::size_t from = at_;
  const char first = html_[at_];
  if (first == '"' || first == '\'') {
    const std::size_t close = std::min(html_.find(first, ++from), html_.size());
    at_ = std::min(close + 1, html_.size());
    return html_.substr(from, close - from);
  }
  while (at_ < html_.size() && !is_html_space(html_[at_]) &&
         html_[at_] != '>') {
    ++at_;
  }
  return html_.substr(from, at_ - from);
}

}  // namespace dateline
