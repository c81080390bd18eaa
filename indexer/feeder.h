#ifndef DATELINE_INDEXER_FEEDER_H_
#define DATELINE_INDEXER_FEEDER_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "indexer/batch.h"
#include "indexer/batch_queue.h"
#include "indexer/growth.h"
#include "indexer/journal.h"
#include "indexer/mirror.h"
#include "indexer/progress.h"
#include "indexer/report.h"
#include "indexer/survey.h"

namespace dateline {

// What the feeder works on; all must outlive it.
struct FeederContext {
  BatchQueue<Batch>& queue;
  Counters& counters;
  Journal& journal;
  Mirror& mirror;
  const Growth& growth;
  BatchLimit limit;
  std::uint32_t recipe;  // FileEntry::recipe of what is read now
};

// Reads files in order, cuts them into articles and hands these out in batches
// of neighbours; keeps the journal of what it has read. Stops early where the
// run is interrupted or the memory is full: what has been handed out then
// stays. One thread.
class Feeder {
 public:
  explicit Feeder(const FeederContext& context) : context_(context) {}

  // Either feeds one PATH, or all of standard input.
  void feed(const Survey::Folder& folder);
  void feed_standard_input(const Root& root);
  // Hands out what is left in the last batch.
  void finish() { hand_out(); }

  // The file in whose midst it stopped.
  const std::optional<std::uint64_t>& cut_short() const { return cut_short_; }

  // Files read now whose earlier articles are to give way, as they stood in
  // the journal.
  const std::unordered_map<std::uint64_t, FileEntry>& replaced() const {
    return replaced_;
  }

  // Files that stay in the journal, if they are there, as they were: of which
  // not all could be read, or that were cut short and keep earlier articles.
  const std::unordered_set<std::uint64_t>& unread() const { return unread_; }

  // Of files that are as they were, although their state is not.
  std::uint64_t bytes_compared() const { return bytes_compared_; }

  // Whether it stopped before all was read.
  bool stopped() const { return stopped_; }

  // Files that have been dealt with, to their end.
  std::size_t files() const { return files_; }
  std::size_t unchanged() const { return unchanged_; }  // articles
  std::size_t skipped() const { return skipped_; }      // files
  const std::vector<Rejected>& rejected() const { return rejected_; }

 private:
  bool stops(bool where_full);
  void feed_file(const std::string& path, const Root& root);
  bool is_unchanged(const std::string& path, const Root& root);
  bool has_same_bytes(const std::string& path, FileEntry& entry);
  void read(const std::string& path, const Root& root, ByteSource& source);
  bool read_articles(const SourceFile& file, ByteSource& source,
                     FileEntry& entry);
  FileEntry begin_entry(const std::string& path, const Root& root,
                        const ByteSource& source);
  void keep_rejections(std::uint64_t file);
  void replace_articles(const FileEntry& entry, const std::string& root);
  void reject(const std::string& path, std::string reason);
  std::uint32_t cut(const SourceFile& file, ByteSource& source,
                    std::uint32_t done);
  void count_bytes(const ByteSource& source);
  std::optional<std::uint64_t> unread_bytes() const;
  void add(const std::shared_ptr<const SourceFile>& file, RawArticle raw);
  void hand_out();

  FeederContext context_;
  Batch batch_;
  std::unordered_map<std::uint64_t, FileEntry> replaced_;
  std::unordered_set<std::uint64_t> unread_;
  std::optional<std::uint64_t> cut_short_;
  std::uint64_t bytes_compared_ = 0;
  bool stopped_ = false;
  std::size_t files_ = 0;
  std::uint64_t counted_ = 0;  // bytes of the present file
  std::size_t unchanged_ = 0;
  std::size_t skipped_ = 0;
  std::vector<Rejected> rejected_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_FEEDER_H_
