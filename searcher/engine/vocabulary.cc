#include "searcher/engine/vocabulary.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "common/form_page.h"
#include "common/schema.h"
#include "common/text.h"
#include "searcher/engine/edit_rows.h"

namespace dateline {
namespace {

// Calls `visit(reader)` with each page of the form table that may hold forms
// with the beginning.
template <typename Visit>
void for_each_page(const Xapian::Database& database, std::string_view beginning,
                   Visit visit) {
  const std::vector<FormRange> ranges =
      decode_form_ranges(database.get_metadata(std::string(schema::kFormsKey)));
  for (std::size_t i = 0; i < ranges.size(); ++i) {
    const FormRange& range = ranges[i];
    const std::string_view first =
        std::string_view(range.first).substr(0, beginning.size());
    const std::string_view last = range.last;
    if (last < beginning || first > beginning) continue;
    const std::string page = database.get_metadata(schema::form_page_key(i));
    visit(FormPageReader(page));
  }
}

// Whether the text is of the pattern: greedy, going back to the last * only, so
// at most quadratic in the short text.
bool is_like(std::u32string_view text, std::u32string_view pattern) {
  std::size_t t = 0;
  std::size_t p = 0;
  std::size_t star = std::u32string_view::npos;
  std::size_t star_at = 0;
  while (t < text.size()) {
    if (p < pattern.size() && pattern[p] == U'*') {
      star = p++;
      star_at = t;
    } else if (p < pattern.size() &&
               (pattern[p] == U'?' || pattern[p] == text[t])) {
      ++p;
      ++t;
    } else if (star != std::u32string_view::npos) {
      p = star + 1;
      t = ++star_at;
    } else {
      return false;
    }
  }
  while (p < pattern.size() && pattern[p] == U'*') ++p;
  return p == pattern.size();
}

// A pattern of * and ?, made ready for many forms.
class Wildcard {
 public:
  explicit Wildcard(std::string_view pattern) : points_(to_utf32(pattern)) {
    constexpr std::string_view kWild = "*?";
    for (std::size_t begin = 0; begin <= pattern.size();) {
      const std::size_t end =
          std::min(pattern.find_first_of(kWild, begin), pattern.size());
      const std::string_view piece = pattern.substr(begin, end - begin);
      if (begin == 0) beginning_ = piece;
      if (end == pattern.size()) ending_ = piece;
      if (piece.size() > longest_.size()) longest_ = piece;
      begin = end + 1;
    }
  }

  const std::string& beginning() const { return beginning_; }

  bool matches(std::string_view form) const {
    return has_ending(form) && form.starts_with(beginning_) &&
           form.find(longest_) != std::string_view::npos &&
           is_like(to_utf32(form), points_);
  }

 private:
  // From the back, where most forms differ at once: quicker than ends_with.
  bool has_ending(std::string_view form) const {
    return form.size() >= ending_.size() &&
           std::equal(ending_.rbegin(), ending_.rend(), form.rbegin());
  }

  // Of the pieces between the wildcards.
  std::string beginning_;
  std::string ending_;
  std::string longest_;
  std::u32string points_;
};

}  // namespace

FormSet forms_like(const Xapian::Database& database, std::string_view pattern) {
  const Wildcard wildcard(pattern);
  FormSet forms;
  for_each_page(database, wildcard.beginning(), [&](FormPageReader page) {
    while (forms.size() <= kMaxExpansion && page.next()) {
      if (!wildcard.matches(page.form())) continue;
      std::string form(page.form());
      if (database.term_exists(form)) forms.insert(std::move(form));
    }
  });
  return forms;
}

FormSet forms_near(const Xapian::Database& database, std::string_view form,
                   std::uint32_t edits) {
  FormSet forms;
  for_each_page(database, "", [&](FormPageReader page) {
    EditRows rows(form, edits);
    while (forms.size() <= kMaxExpansion && page.next()) {
      if (!rows.read(page.form(), page.same())) continue;
      std::string near(page.form());
      if (database.term_exists(near)) forms.insert(std::move(near));
    }
  });
  return forms;
}

}  // namespace dateline
