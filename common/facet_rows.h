#ifndef DATELINE_COMMON_FACET_ROWS_H_
#define DATELINE_COMMON_FACET_ROWS_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "common/mapped_file.h"

namespace dateline {

// The values of kFacetSlot once more, in two files beside the tables of a
// database: `facet_rows`, one after the other by docid, from 1 on, and
// `facet_ends`, where each of them ends, in eight bytes. A search reads them of
// all that it matches, and to find one in Xapian's streams of values takes some
// thirty times as long. Rows are only ever added, behind the commit of their
// articles, so that each row is right whatever state of the database is read,
// and what has no row yet is read from the slot.
inline constexpr std::string_view kFacetRowsName = "/facet_rows";
inline constexpr std::string_view kFacetEndsName = "/facet_ends";
inline constexpr std::size_t kFacetEndSize = 8;

class FacetRows {
 public:
  FacetRows() = default;

  // Those of the database in the folder; none where they are missing or do not
  // fit each other.
  explicit FacetRows(const std::string& folder);

  // How many docids have one, and how many bytes they take.
  std::size_t size() const { return size_; }
  std::uint64_t end() const {
    return size_ == 0 ? 0 : end_of(static_cast<std::uint32_t>(size_));
  }

  // Lets the end of a docid's row, and then its row, come into the processor's
  // caches meanwhile. REQUIRES: there is one.
  void expect_end(std::uint32_t docid) const {
    __builtin_prefetch(ends_.bytes().data() + (docid - 1) * kFacetEndSize);
  }
  void expect_row(std::uint32_t docid) const {
    const std::uint64_t begin = begin_of(docid);
    if (begin < rows_.bytes().size()) {
      __builtin_prefetch(rows_.bytes().data() + begin);
    }
  }

  std::optional<std::string_view> row(std::uint32_t docid) const {
    if (docid == 0 || docid > size_) return std::nullopt;
    const std::uint64_t begin = begin_of(docid);
    const std::uint64_t end = end_of(docid);
    if (begin > end || end > rows_.bytes().size()) return std::nullopt;
    return rows_.bytes().substr(begin, end - begin);
  }

 private:
  std::uint64_t begin_of(std::uint32_t docid) const {
    return docid == 1 ? 0 : end_of(docid - 1);
  }
  std::uint64_t end_of(std::uint32_t docid) const {
    const char* at = ends_.bytes().data() + (docid - 1) * kFacetEndSize;
    std::uint64_t end = 0;
    for (unsigned i = 0; i < kFacetEndSize; ++i) {
      end |= std::uint64_t{static_cast<unsigned char>(at[i])} << 8 * i;
    }
    return end;
  }

  MappedFile ends_;
  MappedFile rows_;
  std::size_t size_ = 0;
};

}  // namespace dateline

#endif  // DATELINE_COMMON_FACET_ROWS_H_
