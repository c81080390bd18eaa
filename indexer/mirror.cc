#include "indexer/mirror.h"

#include <algorithm>

#include "indexer/article_id.h"

namespace dateline {

std::size_t Mirror::replace_file(std::uint64_t file, const std::string& root) {
  return add(previous_.articles_of_file(file), root, {0, 0, file, false});
}

void Mirror::replace_root(const std::string& root) {
  add(previous_.articles_of_root(root), root, {0, 0, 0, false});
}

void Mirror::replace_read(const std::string& root) {
  add(previous_.articles_of_root(root), root, {0, 0, 0, true});
}

std::size_t Mirror::add(const std::vector<PreviousIndex::Known>& known,
                        const std::string& root, const Earlier& common) {
  if (known.empty()) return 0;
  const std::lock_guard lock(mutex_);
  const std::size_t before = earlier_.size();
  for (const PreviousIndex::Known& article : known) {
    if (!met_.insert(article.docid).second) continue;
    Earlier earlier = common;
    earlier.docid = article.docid;
    earlier.article = article_hash(root, article.id);
    earlier_.push_back(earlier);
    first_indexed_.emplace(earlier.article, article.first_indexed);
  }
  return earlier_.size() - before;
}

std::int64_t Mirror::first_indexed(std::uint64_t article) const {
  const std::lock_guard lock(mutex_);
  const auto found = first_indexed_.find(article);
  return found == first_indexed_.end() ? 0 : found->second;
}

std::vector<Mirror::Earlier> Mirror::giving_way(
    const std::vector<ReadArticle>& read) const {
  std::unordered_set<std::uint64_t> hashes;
  const bool any_conditional =
      std::any_of(earlier_.begin(), earlier_.end(),
                  [](const Earlier& article) { return article.only_if_read; });
  if (any_conditional) {
    for (const ReadArticle& article : read) hashes.insert(article.article);
  }
  std::vector<Earlier> given_way;
  for (const Earlier& article : earlier_) {
    if (kept_.contains(article.file)) continue;
    if (article.only_if_read && !hashes.contains(article.article)) continue;
    given_way.push_back(article);
  }
  return given_way;
}

std::vector<Xapian::docid> Mirror::supersede(
    const std::vector<ReadArticle>& read, Report& report) const {
  std::vector<Xapian::docid> docids;
  std::unordered_multiset<std::uint64_t> before;
  for (const Earlier& article : giving_way(read)) {
    docids.push_back(article.docid);
    before.insert(article.article);
  }
  for (const ReadArticle& article : read) {
    const auto found = before.find(article.article);
    if (found == before.end()) continue;
    before.erase(found);
    ++report.updated;
  }
  report.added = read.size() - report.updated;
  report.removed = before.size();
  std::sort(docids.begin(), docids.end());
  return docids;
}

}  // namespace dateline
