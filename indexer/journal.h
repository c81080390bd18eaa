#ifndef DATELINE_INDEXER_JOURNAL_H_
#define DATELINE_INDEXER_JOURNAL_H_

#include <cstddef>
#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "indexer/file_state.h"
#include "indexer/readers/reader.h"
#include "indexer/report.h"

namespace dateline {

// What the index knows of a file: the state in which it was read last, and what
// came of it.
struct FileEntry {
  std::uint64_t file = 0;     // hash of the absolute path
  std::uint64_t size = 0;     // bytes
  std::uint64_t times = 0;    // FileState::times
  std::uint64_t content = 0;  // hash of all its bytes; 0 where unknown
  std::uint32_t root = 0;     // number of its PATH
  std::uint32_t recipe = 0;   // how it was read: recipe_of() in run.cc
  std::uint32_t articles = 0;
  std::uint32_t done = 0;  // pieces read of a file cut short; 0 for the whole
  bool doubtful = false;   // may have changed unseen since it was read
  bool skipped = false;    // is no text
  bool vanished = false;   // but kept, as too many had at once
  bool seen = false;       // met by the present run; not stored
};

// What of a file was rejected when it was read last.
struct FileProblems {
  std::string path;  // absolute
  std::vector<Rejection> rejections;
};

// Whether the file is as it was read last, as far as its state tells.
inline bool is_in_state(const FileEntry& entry, const FileState& state) {
  return entry.size == state.size && entry.times == state.times;
}

// As a report lists them.
std::vector<Rejected> rejected_of(const FileProblems& problems);

// Every file that the index has read, by the hash of its path. It is stored in
// the index in pages, so that it changes with the articles or not at all.
// Memory: some 100 bytes a file.
class Journal {
 public:
  using Metadata = std::function<std::string(const std::string& key)>;

  // Reads the pages. `metadata` gives the value of a key, empty for none.
  void load(const Metadata& metadata);

  // Null where the file is unknown. Valid until put() or remove().
  FileEntry* find(std::uint64_t file);
  const FileProblems* problems(std::uint64_t file) const;

  void put(const FileEntry& entry, FileProblems problems = {});
  void remove(std::uint64_t file);
  // `entry` is one of the journal's.
  void set_vanished(FileEntry& entry, bool vanished);

  std::size_t size() const { return entries_.size(); }
  // In no particular order.
  void for_each(const std::function<void(FileEntry&)>& visit);

  // Hands on the metadata that has changed since load(); with `grow` the number
  // of pages may follow the number of files, which changes them all.
  using Sink =
      std::function<void(const std::string& key, const std::string& value)>;
  void write_changes(bool grow, const Sink& sink);

 private:
  std::uint32_t page_of(std::uint64_t file) const;
  std::string encode(const std::vector<const FileEntry*>& entries) const;
  void decode(const std::string& page);

  std::uint32_t page_bits_ = 0;
  bool is_new_ = true;
  std::unordered_map<std::uint64_t, FileEntry> entries_;
  std::unordered_map<std::uint64_t, FileProblems> problems_;
  std::set<std::uint32_t> dirty_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_JOURNAL_H_
