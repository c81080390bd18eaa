#include "indexer/feeder.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "common/bytes.h"
#include "common/text.h"
#include "indexer/interrupt.h"
#include "indexer/roots.h"

namespace dateline {
namespace {

// The path of a file as ids show it: relative to the PATH that holds it, and
// well-formed UTF-8.
std::string relative_path(const std::string& path, const std::string& root) {
  if (path == root) {
    return repair_utf8(std::filesystem::path(path).filename().string());
  }
  return repair_utf8(path.substr(root == "/" ? 1 : root.size() + 1));
}

}  // namespace

bool Feeder::stops(bool where_full) {
  stopped_ =
      stopped_ || interrupted() || (where_full && context_.growth.is_full());
  return stopped_;
}

void Feeder::feed(const Survey::Folder& folder) {
  folder.files.for_each([&](const std::string& path) {
    if (stops(true)) return false;
    feed_file(path, folder.root);
    if (cut_short_) return false;
    ++files_;
    ++context_.counters.files;
    return true;
  });
}

void Feeder::feed_standard_input(const Root& root) {
  if (stops(true)) return;
  context_.mirror.replace_read(root.path);
  context_.counters.total_bytes = 0;
  ByteSource source(root.path, interrupted);
  counted_ = 0;
  cut({root.path, root.path, root.path, &json_lines_format()}, source, 0);
  stopped_ |= interrupted();
  if (!source.error().empty()) reject(root.path, source.error());
  count_bytes(source);
}

void Feeder::feed_file(const std::string& path, const Root& root) {
  if (is_unchanged(path, root)) return;
  ByteSource source(path);
  counted_ = 0;
  if (source.is_gone()) {
    context_.mirror.replace_file(hash_of(path), root.path);
    context_.journal.remove(hash_of(path));
    return;
  }
  source.fill(kHeadSize);
  if (source.error().empty()) {
    read(path, root, source);
  } else {
    reject(path, source.error());
    unread_.insert(hash_of(path));
  }
  count_bytes(source);
}

// Whether the file, known in another state or a doubtful one, holds the same
// bytes as when it was read.
bool Feeder::is_unchanged(const std::string& path, const Root& root) {
  const FileEntry* const known = context_.journal.find(hash_of(path));
  if (known == nullptr || known->root != root.number ||
      known->recipe != context_.recipe || known->content == 0 ||
      known->done > 0) {
    return false;
  }
  FileEntry entry = *known;
  if (!has_same_bytes(path, entry)) return false;
  FileProblems problems;
  if (const auto* const found = context_.journal.problems(entry.file)) {
    problems = *found;
  }
  const std::vector<Rejected> rejected = rejected_of(problems);
  rejected_.insert(rejected_.end(), rejected.begin(), rejected.end());
  bytes_compared_ += entry.size;
  unchanged_ += entry.articles;
  skipped_ += entry.skipped ? 1 : 0;
  context_.journal.put(entry, std::move(problems));
  return true;
}

// If so, gives the entry the file's present state.
bool Feeder::has_same_bytes(const std::string& path, FileEntry& entry) {
  ByteSource source(path);
  const FileState state = source.state();
  if (state.size != entry.size) return false;
  const std::int64_t now = wall_clock();
  while (!source.exhausted()) {
    source.fill(kHeadSize);
    source.take(source.buffered().size());
  }
  context_.counters.bytes += source.bytes_read();
  if (!source.error().empty() || source.hash() != entry.content) return false;
  entry.times = state.times;
  entry.doubtful = is_doubtful(state, now) || source.state() != state;
  entry.seen = true;
  return true;
}

void Feeder::read(const std::string& path, const Root& root,
                  ByteSource& source) {
  const std::string_view head = source.buffered().substr(0, kHeadSize);
  const std::string relative = relative_path(path, root.path);
  const Format* const format = find_format(relative, head);
  FileEntry entry = begin_entry(path, root, source);
  if (entry.done == 0) replace_articles(entry, root.path);
  if (source.exhausted() && trim(head).empty()) {
    reject(path, "is empty");
  } else if (format == nullptr) {
    ++skipped_;
    entry.skipped = true;
  } else if (!read_articles({path, root.path, relative, format}, source,
                            entry)) {
    unread_.insert(entry.file);
    return;
  }
  if (source.exhausted()) entry.content = source.hash();
  entry.doubtful |= !is_in_state(entry, source.state());
  context_.journal.put(entry);
}

// Whether the file is as `entry` says now: not where reading failed, or was cut
// short before the first article or where there are earlier ones to keep.
bool Feeder::read_articles(const SourceFile& file, ByteSource& source,
                           FileEntry& entry) {
  const std::uint32_t pieces = cut(file, source, entry.done);
  if (!source.error().empty()) {
    reject(file.path, source.error() + ", beyond byte " +
                          std::to_string(source.bytes_read()));
    // Where an earlier run has begun it, what was read now is not to be read
    // again.
    if (entry.done == 0) return false;
    entry.done = pieces;
    return true;
  }
  if (cut_short_ && replaced_.contains(entry.file)) return false;
  entry.done = cut_short_ ? pieces : 0;
  if (pieces > 0) return true;
  if (cut_short_) return false;
  reject(file.path, "holds no article");
  return true;
}

// The entry of a file that is being read; `done` where an earlier run has read
// a part of it.
FileEntry Feeder::begin_entry(const std::string& path, const Root& root,
                              const ByteSource& source) {
  const FileState state = source.state();
  FileEntry entry;
  entry.file = hash_of(path);
  entry.size = state.size;
  entry.times = state.times;
  entry.root = root.number;
  entry.recipe = context_.recipe;
  entry.doubtful = is_doubtful(state, wall_clock());
  entry.seen = true;
  const FileEntry* const known = context_.journal.find(entry.file);
  if (known != nullptr && known->done > 0 && is_in_state(*known, state) &&
      known->root == entry.root && known->recipe == entry.recipe) {
    entry.done = known->done;
    entry.articles = known->articles;
    unchanged_ += known->articles;
    keep_rejections(entry.file);
  }
  return entry;
}

// Those of articles that an earlier run has met in a part of the file.
void Feeder::keep_rejections(std::uint64_t file) {
  const auto* const problems = context_.journal.problems(file);
  if (problems == nullptr) return;
  for (Rejected& rejected : rejected_of(*problems)) {
    if (rejected.ordinal) rejected_.push_back(std::move(rejected));
  }
}

void Feeder::replace_articles(const FileEntry& entry, const std::string& root) {
  const std::size_t earlier = context_.mirror.replace_file(entry.file, root);
  if (earlier == 0) return;
  const FileEntry* const known = context_.journal.find(entry.file);
  FileEntry& replaced = replaced_[entry.file];
  replaced = known != nullptr ? *known : entry;
  replaced.articles = static_cast<std::uint32_t>(earlier);
}

void Feeder::reject(const std::string& path, std::string reason) {
  rejected_.push_back({path, std::nullopt, std::move(reason)});
}

// Hands out the articles of a file from piece `done` on. Returns how many
// pieces of it have been handed out in all.
std::uint32_t Feeder::cut(const SourceFile& source_file, ByteSource& source,
                          std::uint32_t done) {
  const auto file = std::make_shared<const SourceFile>(source_file);
  const Activity::Work work(context_.counters.activity, kFeederSlot,
                            {file, &file->path});
  // A file that has earlier articles keeps them until it is read to its end,
  // and standard input cannot be read again.
  const bool may_be_left =
      file->path != kStandardInput && !replaced_.contains(hash_of(file->path));
  std::uint32_t pieces = 0;
  file->format->split(source, [&](RawArticle raw) {
    if (stops(may_be_left)) {
      cut_short_ = hash_of(file->path);
      return false;
    }
    count_bytes(source);
    if (++pieces > done) add(file, std::move(raw));
    return true;
  });
  return std::max(pieces, done);
}

// Piece by piece, so that a large file does not hide how far a run is.
void Feeder::count_bytes(const ByteSource& source) {
  context_.counters.bytes += source.bytes_read() - counted_;
  counted_ = source.bytes_read();
}

void Feeder::add(const std::shared_ptr<const SourceFile>& file,
                 RawArticle raw) {
  if (!raw.rejected.empty()) {
    std::optional<std::uint32_t> ordinal;
    if (raw.ordinal > 0) ordinal = raw.ordinal;
    rejected_.push_back({file->path, ordinal, std::move(raw.rejected)});
    return;
  }
  if (!context_.limit.holds(batch_.bytes + raw.bytes.size())) hand_out();
  batch_.bytes += raw.bytes.size();
  batch_.items.push_back({file, std::move(raw)});
  if (context_.limit.is_reached(batch_, unread_bytes())) hand_out();
}

std::optional<std::uint64_t> Feeder::unread_bytes() const {
  const std::uint64_t total = context_.counters.total_bytes;
  if (total == 0) return std::nullopt;
  return total - std::min<std::uint64_t>(total, context_.counters.bytes);
}

void Feeder::hand_out() {
  if (batch_.items.empty()) return;
  const std::size_t next = batch_.number + 1;
  context_.queue.push(std::exchange(batch_, Batch{}));
  batch_.number = next;
}

}  // namespace dateline
