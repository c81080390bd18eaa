#ifndef DATELINE_SEARCHER_ENGINE_SUGGESTER_H_
#define DATELINE_SEARCHER_ENGINE_SUGGESTER_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "searcher/engine/index.h"
#include "searcher/engine/spelling.h"
#include "searcher/query/query.h"
#include "searcher/request.h"

namespace dateline {

// What a request was probably meant to be, by the words and names of the index:
// how often they occur, and occur together with the rest of the query.
class Suggester {
 public:
  // The arguments must outlive it.
  Suggester(Index& index, Analyzer& analyzer)
      : index_(index), analyzer_(analyzer) {}

  // The request with other words and names, where any of its own are doubtful
  // and others more likely; misspelt filters have become fields of the query.
  // `in_vain`: it finds nothing as it is.
  std::optional<Request> suggest(const Request& request, bool in_vain);

 private:
  // A word of the query.
  struct Place {
    QueryNode* node = nullptr;
    std::uint32_t begin = 0;  // in node->text
    std::uint32_t end = 0;
    std::string form;
    Xapian::doccount articles = 0;
    bool may_be_parted = false;
  };

  void correct_fields(QueryNode& node);
  void correct_filters(Request& request);
  void join_words(QueryNode& node);
  bool belong_together(const std::string& a, const std::string& b) const;
  void collect(QueryNode& node, bool in_series);
  void correct_words();
  void correct(Place& place);
  std::size_t together(std::string_view forms, const Place& place) const;

  Index& index_;
  Analyzer& analyzer_;
  std::vector<Place> places_;
  bool in_vain_ = false;
  bool changed_ = false;
};

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_SUGGESTER_H_
