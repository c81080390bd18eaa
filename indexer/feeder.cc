#include "indexer/feeder.h"

#include <filesystem>
#include <utility>

#include "common/text.h"
#include "indexer/interrupt.h"
#include "indexer/roots.h"
#include "indexer/walk.h"

namespace dateline {
namespace {

// Articles of a batch at most, however short they are.
constexpr std::size_t kMaxBatchArticles = 1000;

// The path of a file as ids show it: relative to the PATH that holds it, and
// well-formed UTF-8.
std::string relative_path(const std::string& path, const std::string& root) {
  if (path == root) {
    return repair_utf8(std::filesystem::path(path).filename().string());
  }
  return repair_utf8(path.substr(root == "/" ? 1 : root.size() + 1));
}

}  // namespace

Feeder::Feeder(BatchQueue<Batch>& queue, Counters& counters,
               std::size_t batch_bytes, std::string own_index)
    : queue_(queue),
      counters_(counters),
      batch_bytes_(batch_bytes),
      own_index_(std::move(own_index)) {}

void Feeder::feed(const std::string& root) {
  if (root == kStandardInput) {
    ByteSource source(root);
    const auto file = std::make_shared<const SourceFile>(
        SourceFile{root, root, root, &json_lines_format()});
    cut(file, source);
    return;
  }
  Walk found = walk(root, own_index_);
  for (FolderFailure& failure : found.failures) {
    rejected_.push_back(
        {std::move(failure.path), std::nullopt, std::move(failure.reason)});
  }
  for (const std::string& path : found.files) feed_file(path, root);
}

void Feeder::feed_file(const std::string& path, const std::string& root) {
  stop_if_interrupted();
  ByteSource source(path);
  source.fill(kHeadSize);
  const std::string_view head = source.buffered().substr(0, kHeadSize);
  if (!source.error().empty()) {
    rejected_.push_back({path, std::nullopt, source.error()});
    return;
  }
  if (source.exhausted() && trim(head).empty()) {
    rejected_.push_back({path, std::nullopt, "is empty"});
    return;
  }
  const std::string relative = relative_path(path, root);
  const Format* const format = find_format(relative, head);
  if (format == nullptr) {
    ++skipped_;
    counters_.bytes += source.bytes_read();
    return;
  }
  const auto file = std::make_shared<const SourceFile>(
      SourceFile{path, root, relative, format});
  cut(file, source);
}

void Feeder::cut(const std::shared_ptr<const SourceFile>& file,
                 ByteSource& source) {
  std::size_t pieces = 0;
  file->format->split(source, [&](RawArticle raw) {
    stop_if_interrupted();
    ++pieces;
    add(file, std::move(raw));
    return true;
  });
  counters_.bytes += source.bytes_read();
  if (!source.error().empty()) {
    rejected_.push_back({file->path, std::nullopt, source.error()});
  } else if (pieces == 0 && file->path != kStandardInput) {
    rejected_.push_back({file->path, std::nullopt, "holds no article"});
  }
}

void Feeder::add(const std::shared_ptr<const SourceFile>& file,
                 RawArticle raw) {
  if (!raw.rejected.empty()) {
    std::optional<std::uint32_t> ordinal;
    if (raw.ordinal > 0) ordinal = raw.ordinal;
    rejected_.push_back({file->path, ordinal, std::move(raw.rejected)});
    return;
  }
  batch_.bytes += raw.bytes.size();
  batch_.items.push_back({file, std::move(raw)});
  if (batch_.bytes >= batch_bytes_ ||
      batch_.items.size() >= kMaxBatchArticles) {
    hand_out();
  }
}

void Feeder::hand_out() {
  if (batch_.items.empty()) return;
  const std::size_t next = batch_.number + 1;
  queue_.push(std::exchange(batch_, Batch{}));
  batch_.number = next;
}

void Feeder::finish() { hand_out(); }

}  // namespace dateline
