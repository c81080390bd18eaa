#ifndef DATELINE_INDEXER_INDEX_DIRECTORY_H_
#define DATELINE_INDEXER_INDEX_DIRECTORY_H_

#include <string>

namespace dateline {

// The folder that holds an index, open for one writer. A run builds a new
// generation (a whole database) in the scratch folder and publishes it at the
// end by replacing the stub; until then, and if it never comes to that, the
// index is what it was. The generation before stays for readers that have it
// open, until the next run.
class IndexDirectory {
 public:
  // Makes the folder where it is missing, locks it, and removes what stopped
  // runs have left. Throws Error where the folder cannot be used, holds
  // something else than an index, or is locked by another run.
  explicit IndexDirectory(const std::string& path);
  // Removes the scratch folder; a folder made for nothing goes too.
  ~IndexDirectory();
  IndexDirectory(const IndexDirectory&) = delete;
  IndexDirectory& operator=(const IndexDirectory&) = delete;

  // Removes what the run so far has left, like a new run, but keeps the lock.
  void begin_again();

  // Without links, as a walk through folders meets it.
  std::string real_path() const;

  // The live database; empty where there is none yet.
  std::string live() const;

  // A private folder inside, for shards and the generation being built.
  const std::string& scratch() const { return scratch_; }

  // Removes the scratch folder of this process, where nothing is unwound.
  static void abandon() noexcept;

  // Makes the finished database at `database`, a folder within scratch(), the
  // live one, durably.
  void publish(const std::string& database);

 private:
  void lock();
  void require_index_or_empty() const;
  void remove_leftovers() const;

  std::string path_;
  std::string scratch_;
  bool created_ = false;
  int lock_ = -1;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_INDEX_DIRECTORY_H_
