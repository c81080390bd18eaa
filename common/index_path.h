#ifndef DATELINE_COMMON_INDEX_PATH_H_
#define DATELINE_COMMON_INDEX_PATH_H_

#include <string>
#include <string_view>

namespace dateline {

// How an index lies on disk: DIR/XAPIANDB, a Xapian stub of one line, names the
// folder beside it that is the live database. Replacing the stub replaces the
// index at once.
inline constexpr std::string_view kStubName = "XAPIANDB";

std::string stub_path(std::string_view directory);

// The stub's text for a database folder beside it.
std::string stub_text(std::string_view name);

// The name of the database folder that the stub of `directory` points at; empty
// where there is no such stub.
std::string live_name(std::string_view directory);

}  // namespace dateline

#endif  // DATELINE_COMMON_INDEX_PATH_H_
