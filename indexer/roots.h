#ifndef DATELINE_INDEXER_ROOTS_H_
#define DATELINE_INDEXER_ROOTS_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

// Standard input as a PATH.
inline constexpr const char* kStandardInput = "-";

// A recorded PATH.
struct Root {
  std::uint32_t number = 0;  // stays with the path, never given twice
  std::string path;          // real; kStandardInput for standard input
};

// The metadata of the schema's kRootsKey.
std::string encode_roots(const std::vector<Root>& roots);
std::vector<Root> decode_roots(std::string_view bytes);

// Which PATHs a run reads and which the index has recorded afterwards.
struct Roots {
  std::vector<Root> read;      // in the order of `recorded`
  std::vector<Root> missing;   // recorded, to be read, but gone
  std::vector<Root> absorbed;  // recorded before, within one of `read`
  std::vector<Root> forgotten;
  std::vector<Root> recorded;  // after the run, in the order of their first run
};

// PATHs as named on the command line.
struct NamedPaths {
  std::vector<std::string> read;    // none, and nothing to forget: all recorded
  std::vector<std::string> forget;  // need not exist any more
};

// A PATH within another named one is left out. Throws UsageError where one to
// be read does not exist, is neither a file nor a folder, or lies within a
// recorded one, where one to be forgotten is not recorded, and where there is
// nothing to do at all.
Roots resolve_roots(const NamedPaths& named, const std::vector<Root>& recorded);

// The same where all that is recorded is read again, named or not. Throws Error
// where a part of it cannot be.
Roots resolve_all_roots(NamedPaths named, const std::vector<Root>& recorded);

bool is_within(std::string_view path, std::string_view folder);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ROOTS_H_
