#include "indexer/facet_rows_writer.h"

#include <unistd.h>

#include <cstdint>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <memory>
#include <string_view>

#include "common/error.h"
#include "common/facet_rows.h"
#include "common/schema.h"

namespace dateline {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kBufferSize = 1 << 20;

// A file that is added to.
class Extended {
 public:
  // Keeps so many bytes of it.
  Extended(const std::string& path, std::uint64_t size)
      : path_(path), file_(std::fopen(path.c_str(), "ab"), &std::fclose) {
    if (file_ == nullptr) fail();
    fs::resize_file(path, size);
  }

  void write(std::string& bytes) {
    if (std::fwrite(bytes.data(), 1, bytes.size(), file_.get()) !=
            bytes.size() ||
        std::fflush(file_.get()) != 0) {
      fail();
    }
    bytes.clear();
  }

  void bring_to_disk() {
    if (::fsync(::fileno(file_.get())) != 0) fail();
  }

 private:
  [[noreturn]] void fail() const { throw Error(path_ + ": cannot be written"); }

  std::string path_;
  std::unique_ptr<std::FILE, int (*)(std::FILE*)> file_;
};

// What there is of the rows of a database.
struct Extent {
  std::uint64_t rows = 0;
  std::uint64_t bytes = 0;
};

Extent extent_of(const std::string& folder) {
  const FacetRows rows(folder);
  return {rows.size(), rows.end()};
}

class Writer {
 public:
  Writer(const std::string& folder, Extent extent)
      : extent_(extent),
        rows_file_(folder + std::string(kFacetRowsName), extent.bytes),
        ends_file_(folder + std::string(kFacetEndsName),
                   extent.rows * kFacetEndSize) {}

  std::uint64_t rows() const { return extent_.rows; }

  void add(std::string_view row) {
    rows_ += row;
    ++extent_.rows;
    extent_.bytes += row.size();
    for (unsigned i = 0; i < kFacetEndSize; ++i) {
      ends_ += static_cast<char>(extent_.bytes >> 8 * i);
    }
    if (rows_.size() + ends_.size() >= kBufferSize) flush();
  }

  void close() {
    flush();
    rows_file_.bring_to_disk();
    ends_file_.bring_to_disk();
  }

 private:
  // Rows before their ends, for searches that open them meanwhile.
  void flush() {
    rows_file_.write(rows_);
    ends_file_.write(ends_);
  }

  Extent extent_;
  std::string rows_;
  std::string ends_;
  Extended rows_file_;
  Extended ends_file_;
};

void add_rows(const Xapian::Database& database, const std::string& folder) {
  const Xapian::docid last = database.get_lastdocid();
  Writer writer(folder, extent_of(folder));
  auto value = database.valuestream_begin(schema::kFacetSlot);
  const auto end = database.valuestream_end(schema::kFacetSlot);
  if (value != end) {
    value.skip_to(static_cast<Xapian::docid>(writer.rows() + 1));
  }
  for (; value != end; ++value) {
    while (writer.rows() + 1 < value.get_docid()) writer.add({});
    writer.add(*value);
  }
  while (writer.rows() < last) writer.add({});
  writer.close();
}

}  // namespace

void add_facet_rows(const Xapian::Database& database,
                    const std::string& folder) noexcept {
  try {
    add_rows(database, folder);
  } catch (const std::exception& /*error*/) {
  } catch (const Xapian::Error& /*error*/) {
  }
}

}  // namespace dateline
