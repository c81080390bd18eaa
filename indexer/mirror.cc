#include "indexer/mirror.h"

#include <algorithm>
#include <unordered_set>

namespace dateline {
namespace {

// Whether a file was rejected as a whole, or lies in a folder that was.
bool is_kept(const std::string& file, const std::vector<Rejected>& rejected) {
  return std::any_of(
      rejected.begin(), rejected.end(), [&file](const Rejected& entry) {
        return !entry.ordinal &&
               (file == entry.file || file.starts_with(entry.file + "/"));
      });
}

bool any_whole(const std::vector<Rejected>& rejected) {
  return std::any_of(rejected.begin(), rejected.end(),
                     [](const Rejected& entry) { return !entry.ordinal; });
}

}  // namespace

Mirror::Mirror(const PreviousIndex& previous, const Roots& roots)
    : previous_(previous) {
  const auto take = [this](const std::string& root) {
    for (const PreviousIndex::Known& known : previous_.articles_of(root)) {
      earlier_.push_back(
          {known.docid, article_hash(root, known.id), root == kStandardInput});
    }
  };
  std::for_each(roots.read.begin(), roots.read.end(), take);
  std::for_each(roots.absorbed.begin(), roots.absorbed.end(), take);
}

std::vector<Xapian::docid> Mirror::superseded(
    const std::vector<ReadArticle>& read,
    const std::vector<Rejected>& rejected) const {
  std::unordered_set<std::uint64_t> hashes;
  for (const ReadArticle& article : read) hashes.insert(article.id);
  const bool some_kept = any_whole(rejected);
  std::vector<Xapian::docid> dropped;
  for (const Earlier& article : earlier_) {
    if (article.kept_unless_read && !hashes.contains(article.hash)) continue;
    if (some_kept && is_kept(previous_.file_of(article.docid), rejected)) {
      continue;
    }
    dropped.push_back(article.docid);
  }
  return dropped;
}

void Mirror::count(const std::vector<ReadArticle>& read, std::size_t superseded,
                   Report& report) const {
  std::unordered_multiset<std::uint64_t> before;
  for (const Earlier& article : earlier_) before.insert(article.hash);
  const auto take = [&before](std::uint64_t hash) {
    const auto found = before.find(hash);
    if (found == before.end()) return false;
    before.erase(found);
    return true;
  };
  for (const ReadArticle& article : read) {
    if (take(article.id) || take(article.fallback)) ++report.updated;
  }
  report.added = read.size() - report.updated;
  report.removed =
      superseded > report.updated ? superseded - report.updated : 0;
}

}  // namespace dateline
