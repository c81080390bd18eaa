#include "searcher/engine/term_lists.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "common/schema.h"

namespace dateline {

TermList::TermList(const Xapian::Database& database, Xapian::docid article) {
  constexpr std::size_t kUsual = 256;  // forms
  constexpr std::size_t kUsualLength = 8;
  const auto end = database.termlist_end(article);
  std::vector<std::size_t> ends;
  ends.reserve(kUsual);
  entries_.reserve(kUsual);
  text_.reserve(kUsual * kUsualLength);
  for (auto at = database.termlist_begin(article); at != end; ++at) {
    const std::string term = *at;
    if (!schema::is_form(term)) continue;
    text_ += term;
    ends.push_back(text_.size());
    entries_.push_back({{}, at.get_wdf()});
  }
  const std::string_view text = text_;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < ends.size(); ++i) {
    entries_[i].form = text.substr(begin, ends[i] - begin);
    begin = ends[i];
  }
}

bool TermList::holds(std::string_view form) const {
  const auto at =
      std::lower_bound(entries_.begin(), entries_.end(), form,
                       [](const Entry& entry, std::string_view one) {
                         return entry.form < one;
                       });
  return at != entries_.end() && at->form == form;
}

TermLists::TermLists(Xapian::Database database)
    : database_(std::move(database)) {}

const TermList& TermLists::of(Xapian::docid article) {
  return lists_.try_emplace(article, database_, article).first->second;
}

TermLists::Holder TermLists::holder(Xapian::docid article) const {
  Holder holder;
  if (const auto read = lists_.find(article); read != lists_.end()) {
    holder.list_ = &read->second;
  } else {
    holder.at_ = database_.termlist_begin(article);
    holder.end_ = database_.termlist_end(article);
  }
  return holder;
}

bool TermLists::Holder::operator()(const std::string& form) {
  if (list_ != nullptr) return list_->holds(form);
  if (at_ == end_) return false;
  at_.skip_to(form);
  return at_ != end_ && *at_ == form;
}

}  // namespace dateline
