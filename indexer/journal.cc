#include "indexer/journal.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "common/bytes.h"
#include "common/schema.h"

namespace dateline {
namespace {

constexpr std::size_t kFilesPerPage = 256;
constexpr std::uint32_t kMaxPageBits = 14;

// Rejections of one file that are kept; of more the last one kept says how many
// there are.
constexpr std::size_t kMaxRejections = 1000;

constexpr unsigned kDoubtful = 1;
constexpr unsigned kSkipped = 2;
constexpr unsigned kHasProblems = 4;
constexpr unsigned kVanished = 8;

void append_hash(std::string& out, std::uint64_t hash) {
  for (unsigned shift = 0; shift < 64; shift += 8) {
    out += static_cast<char>(hash >> shift & 0xFFU);
  }
}

std::uint64_t read_hash(ByteReader& reader) {
  std::uint64_t hash = 0;
  unsigned shift = 0;
  for (const char byte : reader.bytes(8)) {
    hash |= std::uint64_t{static_cast<unsigned char>(byte)} << shift;
    shift += 8;
  }
  return hash;
}

void append_problems(std::string& out, const FileProblems& problems) {
  append_string(out, problems.path);
  append_number(out, problems.rejections.size());
  for (const Rejection& rejection : problems.rejections) {
    append_number(out, rejection.ordinal.value_or(0));
    append_string(out, rejection.reason);
  }
}

FileProblems read_problems(ByteReader& reader) {
  FileProblems problems;
  problems.path = reader.string();
  for (std::uint64_t n = reader.number(); n > 0 && !reader.failed(); --n) {
    Rejection rejection;
    const std::uint32_t ordinal = reader.number32();
    if (ordinal > 0) rejection.ordinal = ordinal;
    rejection.reason = reader.string();
    problems.rejections.push_back(std::move(rejection));
  }
  return problems;
}

void bound(std::vector<Rejection>& rejections) {
  if (rejections.size() <= kMaxRejections) return;
  const std::size_t more = rejections.size() - kMaxRejections;
  rejections.resize(kMaxRejections);
  rejections.back().reason += "; and " + std::to_string(more) + " more of it";
}

}  // namespace

std::vector<Rejected> rejected_of(const FileProblems& problems) {
  std::vector<Rejected> rejected;
  for (const Rejection& rejection : problems.rejections) {
    rejected.push_back({problems.path, rejection.ordinal, rejection.reason});
  }
  return rejected;
}

void Journal::load(const Metadata& metadata) {
  const std::string pages = metadata(std::string(schema::kJournalKey));
  std::uint32_t count = 0;
  std::from_chars(pages.data(), pages.data() + pages.size(), count);
  is_new_ = count == 0;
  page_bits_ = 0;
  while ((1U << page_bits_) < count && page_bits_ < kMaxPageBits) ++page_bits_;
  entries_.reserve(count * kFilesPerPage);
  for (std::uint32_t page = 0; page < count; ++page) {
    decode(metadata(schema::journal_page_key(page)));
  }
}

FileEntry* Journal::find(std::uint64_t file) {
  const auto found = entries_.find(file);
  return found == entries_.end() ? nullptr : &found->second;
}

const FileProblems* Journal::problems(std::uint64_t file) const {
  const auto found = problems_.find(file);
  return found == problems_.end() ? nullptr : &found->second;
}

void Journal::put(const FileEntry& entry, FileProblems problems) {
  entries_[entry.file] = entry;
  problems_.erase(entry.file);
  if (!problems.rejections.empty()) {
    bound(problems.rejections);
    problems_.emplace(entry.file, std::move(problems));
  }
  dirty_.insert(page_of(entry.file));
}

void Journal::set_vanished(FileEntry& entry, bool vanished) {
  if (entry.vanished == vanished) return;
  entry.vanished = vanished;
  dirty_.insert(page_of(entry.file));
}

void Journal::remove(std::uint64_t file) {
  if (entries_.erase(file) == 0) return;
  problems_.erase(file);
  dirty_.insert(page_of(file));
}

void Journal::for_each(const std::function<void(FileEntry&)>& visit) {
  for (auto& [file, entry] : entries_) visit(entry);
}

std::uint32_t Journal::page_of(std::uint64_t file) const {
  return page_bits_ == 0
             ? 0
             : static_cast<std::uint32_t>(file >> (64 - page_bits_));
}

void Journal::write_changes(bool grow, const Sink& sink) {
  std::uint32_t bits = page_bits_;
  while (grow && bits < kMaxPageBits &&
         entries_.size() > kFilesPerPage << bits) {
    ++bits;
  }
  const bool all = is_new_ || bits != page_bits_;
  page_bits_ = bits;
  if (!all && dirty_.empty()) return;
  std::vector<std::vector<const FileEntry*>> pages(std::size_t{1} << bits);
  for (const auto& [file, entry] : entries_) {
    pages[page_of(file)].push_back(&entry);
  }
  for (std::uint32_t page = 0; page < pages.size(); ++page) {
    if (!all && !dirty_.contains(page)) continue;
    sink(schema::journal_page_key(page), encode(pages[page]));
  }
  if (all) {
    sink(std::string(schema::kJournalKey), std::to_string(pages.size()));
  }
}

std::string Journal::encode(
    const std::vector<const FileEntry*>& entries) const {
  std::string out;
  append_number(out, entries.size());
  for (const FileEntry* entry : entries) {
    const auto found = problems_.find(entry->file);
    const bool has_problems = found != problems_.end();
    append_hash(out, entry->file);
    append_hash(out, entry->times);
    append_hash(out, entry->content);
    append_number(out, (entry->doubtful ? kDoubtful : 0) |
                           (entry->skipped ? kSkipped : 0) |
                           (has_problems ? kHasProblems : 0) |
                           (entry->vanished ? kVanished : 0));
    append_number(out, entry->size);
    append_number(out, entry->root);
    append_number(out, entry->recipe);
    append_number(out, entry->articles);
    append_number(out, entry->done);
    if (has_problems) append_problems(out, found->second);
  }
  return out;
}

void Journal::decode(const std::string& page) {
  ByteReader reader(page);
  for (std::uint64_t n = reader.number(); n > 0 && !reader.failed(); --n) {
    FileEntry entry;
    entry.file = read_hash(reader);
    entry.times = read_hash(reader);
    entry.content = read_hash(reader);
    const std::uint32_t flags = reader.number32();
    entry.doubtful = (flags & kDoubtful) != 0;
    entry.skipped = (flags & kSkipped) != 0;
    entry.vanished = (flags & kVanished) != 0;
    entry.size = reader.number();
    entry.root = reader.number32();
    entry.recipe = reader.number32();
    entry.articles = reader.number32();
    entry.done = reader.number32();
    FileProblems problems;
    if ((flags & kHasProblems) != 0) problems = read_problems(reader);
    if (reader.failed()) return;
    entries_[entry.file] = entry;
    if (!problems.rejections.empty()) {
      problems_.emplace(entry.file, std::move(problems));
    }
  }
}

}  // namespace dateline
