#include "searcher/engine/form_codes.h"

#include <string>
#include <utility>

namespace dateline {
namespace {

// Beyond so many forms an article's own terms are fewer.
constexpr std::size_t kFew = 32;

}  // namespace

FormCodes::FormCodes(const FormSet& forms, bool one_is_held,
                     Xapian::Database database)
    : forms_(&forms),
      database_(std::move(database)),
      is_held_(one_is_held && forms.size() == 1) {
  if (forms.size() > kFew) return;
  for (const std::string& form : forms) {
    Form one{HashedForm(form), {}, {}};
    if (!is_held_) {
      one.at = database_.postlist_begin(form);
      one.end = database_.postlist_end(form);
    }
    few_.push_back(std::move(one));
  }
}

void FormCodes::find(const WordOrder& order, Xapian::docid docid,
                     std::vector<std::uint32_t>& codes) {
  codes.clear();
  if (is_held_) {
    codes.push_back(order.code_of(few_.front().hashed));
  } else if (few_.empty()) {
    find_by_terms(order, docid, codes);
  } else {
    find_by_postings(order, docid, codes);
  }
}

void FormCodes::find_by_postings(const WordOrder& order, Xapian::docid docid,
                                 std::vector<std::uint32_t>& codes) {
  for (Form& form : few_) {
    if (form.at == form.end) continue;
    form.at.skip_to(docid);
    if (form.at == form.end || *form.at != docid) continue;
    codes.push_back(order.code_of(form.hashed));
  }
}

void FormCodes::find_by_terms(const WordOrder& order, Xapian::docid docid,
                              std::vector<std::uint32_t>& codes) const {
  const auto end = database_.termlist_end(docid);
  for (auto term = database_.termlist_begin(docid); term != end; ++term) {
    const std::string form = *term;
    if (forms_->contains(form))
      codes.push_back(order.code_of(HashedForm(form)));
  }
}

}  // namespace dateline
