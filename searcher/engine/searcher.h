#ifndef DATELINE_SEARCHER_ENGINE_SEARCHER_H_
#define DATELINE_SEARCHER_ENGINE_SEARCHER_H_

#include <memory>
#include <optional>
#include <string>

#include "searcher/request.h"
#include "searcher/results.h"

namespace dateline {

// Answers requests on one index: the door to Xapian. An index that is replaced
// meanwhile is opened again and the whole request repeated. Not thread-safe.
class Searcher {
 public:
  // Throws Error where the folder is no index that this program can read.
  explicit Searcher(const std::string& directory);
  ~Searcher();
  Searcher(const Searcher&) = delete;
  Searcher& operator=(const Searcher&) = delete;

  // Throws UsageError on an unknown country or request.like, Error on a damaged
  // index.
  Results search(const Request& request);

  // Nothing where no article has the id.
  std::optional<ShownArticle> show(const std::string& id);

 private:
  class Impl;
  std::string directory_;
  std::unique_ptr<Impl> impl_;
};

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_SEARCHER_H_
