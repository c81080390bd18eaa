#include "indexer/survey.h"

#include <algorithm>
#include <map>

#include "common/bytes.h"
#include "common/quantity.h"
#include "indexer/interrupt.h"

namespace dateline {
namespace {

constexpr std::size_t kVanishedUnasked = 20;

class Surveyor {
 public:
  Surveyor(const SurveyOptions& options, const PreviousIndex& previous,
           Journal& journal)
      : options_(options), previous_(previous), journal_(journal) {}

  void visit(const Root& root) {
    survey_.folders.push_back({root, {}});
    const auto failures =
        walk(root.path, options_.walk,
             [&](const std::string& path, const FileState& state) {
               meet(path, state, root);
               return !interrupted();
             });
    stop_if_interrupted();
    for (const FolderFailure& failure : failures) {
      survey_.rejected.push_back({failure.path, std::nullopt, failure.reason});
      unreadable_.push_back(failure.path);
    }
  }

  Survey finish(const Roots& roots) {
    std::map<std::uint32_t, std::string> paths;  // of PATHs, by number
    for (const Root& root : roots.read) paths[root.number] = root.path;
    for (const Root& root : roots.absorbed) paths[root.number] = root.path;
    std::map<std::uint32_t, std::size_t> files;
    std::map<std::uint32_t, std::vector<FileEntry*>> gone;
    journal_.for_each([&](FileEntry& entry) {
      if (!paths.contains(entry.root)) return;
      ++files[entry.root];
      if (!entry.seen && !is_unreadable(entry)) {
        gone[entry.root].push_back(&entry);
      }
    });
    for (const auto& of_root : gone) {
      const std::uint32_t number = of_root.first;
      const auto& entries = of_root.second;
      const bool is_read =
          std::any_of(roots.read.begin(), roots.read.end(),
                      [&](const Root& root) { return root.number == number; });
      if (is_read && !may_remove(entries, files[number])) {
        refuse(paths[number], entries, files[number]);
        continue;
      }
      for (const FileEntry* const entry : entries) {
        survey_.vanished.push_back({entry->file, paths[number]});
      }
    }
    return std::move(survey_);
  }

 private:
  void meet(const std::string& path, const FileState& state, const Root& root) {
    FileEntry* const entry = journal_.find(hash_of(path));
    if (entry != nullptr) {
      entry->seen = true;
      journal_.set_vanished(*entry, false);
    }
    const bool unchanged = entry != nullptr && entry->root == root.number &&
                           is_in_state(*entry, state) &&
                           entry->recipe == options_.recipe &&
                           entry->done == 0 && !entry->doubtful;
    if (!unchanged) {
      survey_.folders.back().files.add(path);
      ++survey_.files;
      survey_.bytes += state.size;
      return;
    }
    survey_.unchanged += entry->articles;
    survey_.skipped += entry->skipped ? 1 : 0;
    if (const FileProblems* const problems = journal_.problems(entry->file)) {
      const std::vector<Rejected> rejected = rejected_of(*problems);
      survey_.rejected.insert(survey_.rejected.end(), rejected.begin(),
                              rejected.end());
    }
  }

  // Whether a file that was not met may lie in a folder that could not be read:
  // of one that is no text nothing tells where it lay.
  bool is_unreadable(const FileEntry& entry) const {
    if (unreadable_.empty()) return false;
    const auto articles = previous_.articles_of_file(entry.file);
    const FileProblems* const problems = journal_.problems(entry.file);
    if (articles.empty() && problems == nullptr) return true;
    const std::string path = articles.empty()
                                 ? problems->path
                                 : previous_.file_of(articles.front().docid);
    return std::any_of(unreadable_.begin(), unreadable_.end(),
                       [&](const std::string& folder) {
                         return path == folder || is_within(path, folder);
                       });
  }

  // What was kept once stays, however many files have come since: the same
  // ones may lie at another place now.
  bool may_remove(const std::vector<FileEntry*>& gone, std::size_t all) const {
    if (options_.prune || gone.size() <= kVanishedUnasked) return true;
    return gone.size() * 2 <= all &&
           std::none_of(gone.begin(), gone.end(),
                        [](const FileEntry* entry) { return entry->vanished; });
  }

  void refuse(const std::string& path, const std::vector<FileEntry*>& gone,
              std::size_t all) {
    for (FileEntry* const entry : gone) journal_.set_vanished(*entry, true);
    survey_.rejected.push_back(
        {path, std::nullopt,
         with_thousands(gone.size()) + " of its " + count_of(all, "file") +
             " have vanished; their articles are kept (--prune removes "
             "them)"});
  }

  const SurveyOptions& options_;
  const PreviousIndex& previous_;
  Journal& journal_;
  std::vector<std::string> unreadable_;
  Survey survey_;
};

}  // namespace

void PathList::add(std::string_view path) {
  const std::size_t shared = shared_prefix(path, last_);
  append_number(paths_, shared);
  append_string(paths_, path.substr(shared));
  last_ = path;
  ++size_;
}

void PathList::for_each(
    const std::function<bool(const std::string&)>& visit) const {
  ByteReader reader(paths_);
  std::string path;
  for (std::size_t i = 0; i < size_; ++i) {
    path.resize(reader.number());
    path += reader.string();
    if (!visit(path)) return;
  }
}

Survey survey(const Roots& roots, const SurveyOptions& options,
              const PreviousIndex& previous, Journal& journal) {
  Surveyor surveyor(options, previous, journal);
  for (const Root& root : roots.read) {
    if (root.path != kStandardInput) surveyor.visit(root);
  }
  return surveyor.finish(roots);
}

}  // namespace dateline
