#ifndef DATELINE_COMMON_FORM_PAGE_H_
#define DATELINE_COMMON_FORM_PAGE_H_

#include <array>
#include <cstddef>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

// The form table: every form of an index, so that wildcards, fuzzy words and
// suggestions need not walk the table of postings, which holds the same forms
// scattered over all its blocks. Pages of forms in byte order, each told by how
// much of it the one before begins with: some six bytes a form. It may hold
// forms of articles that are gone.
inline constexpr std::size_t kFormsPerPage = 8192;

// REQUIRES: ascending, distinct, each of at most 255 bytes.
std::string encode_form_page(std::span<const std::string> forms);

// Walks over a page, which must outlive it.
class FormPageReader {
 public:
  explicit FormPageReader(std::string_view page) : rest_(page) {}

  // Moves to the next form, the first at first; false at the end and where the
  // page is damaged.
  bool next() {
    if (rest_.size() < 2) return false;
    same_ = static_cast<unsigned char>(rest_[0]);
    const std::size_t more = static_cast<unsigned char>(rest_[1]);
    if (same_ > size_ || more > rest_.size() - 2) return false;
    // A copy of a fixed size takes one instruction.
    if (more <= kBlock && rest_.size() >= 2 + kBlock) {
      std::memcpy(form_.data() + same_, rest_.data() + 2, kBlock);
    } else {
      std::memcpy(form_.data() + same_, rest_.data() + 2, more);
    }
    size_ = same_ + more;
    rest_.remove_prefix(2 + more);
    return true;
  }

  // Valid until the next one.
  std::string_view form() const { return {form_.data(), size_}; }
  // Its bytes that the form before begins with.
  std::size_t same() const { return same_; }

 private:
  static constexpr std::size_t kBlock = 16;
  static constexpr std::size_t kMost = 2 * 255;  // bytes of a damaged form

  std::string_view rest_;
  std::array<char, kMost + kBlock> form_;
  std::size_t size_ = 0;
  std::size_t same_ = 0;
};

// What the pages span, so that few of them need be read for one beginning.
struct FormRange {
  std::string first;
  std::string last;
};
std::string encode_form_ranges(std::span<const FormRange> ranges);
std::vector<FormRange> decode_form_ranges(std::string_view bytes);

}  // namespace dateline

#endif  // DATELINE_COMMON_FORM_PAGE_H_
