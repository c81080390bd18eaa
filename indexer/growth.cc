#include "indexer/growth.h"

#include <algorithm>

#include "common/schema.h"
#include "indexer/memory_plan.h"

namespace dateline {
namespace {

// ReadArticle: while its vector grows, and once more with those of all threads.
constexpr std::size_t kPerArticle = 48;

}  // namespace

std::size_t Growth::bytes() const {
  std::size_t bytes =
      (mirror_.given_way() - given_way_before_) * kBytesPerGivenWay;
  // The first article of each file is planned with the file.
  const std::size_t files = shared_.counters.files;
  const std::size_t articles = shared_.counters.articles;
  bytes += (articles - std::min(articles, files)) * kPerArticle;
  for (const schema::NameKind kind : schema::kNameKinds) {
    bytes += shared_.dictionaries[kind].bytes();
  }
  return bytes;
}

}  // namespace dateline
