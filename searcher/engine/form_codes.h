#ifndef DATELINE_SEARCHER_ENGINE_FORM_CODES_H_
#define DATELINE_SEARCHER_ENGINE_FORM_CODES_H_

#include <xapian.h>

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "common/word_order.h"
#include "searcher/pattern.h"

namespace dateline {

// The codes that the forms of one place have in the order of an article's
// words. Only forms that the article holds have codes of their own, so each is
// looked up among its terms, unless it is known to be there.
class FormCodes {
 public:
  // `forms` must outlive it. `one_is_held`: each article holds one of them.
  FormCodes(const FormSet& forms, bool one_is_held, Xapian::Database database);

  // Replaces `codes`. REQUIRES: articles in ascending order.
  void find(const WordOrder& order, Xapian::docid docid,
            std::vector<std::uint32_t>& codes);

 private:
  struct Form {
    HashedForm hashed;
    Xapian::PostingIterator at;
    Xapian::PostingIterator end;
  };

  void find_by_postings(const WordOrder& order, Xapian::docid docid,
                        std::vector<std::uint32_t>& codes);
  void find_by_terms(const WordOrder& order, Xapian::docid docid,
                     std::vector<std::uint32_t>& codes) const;

  const FormSet* forms_;
  Xapian::Database database_;
  bool is_held_;           // the one form
  std::vector<Form> few_;  // where there are few
};

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_FORM_CODES_H_
