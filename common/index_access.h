#ifndef DATELINE_COMMON_INDEX_ACCESS_H_
#define DATELINE_COMMON_INDEX_ACCESS_H_

#include <string>
#include <string_view>

namespace dateline {

// Throws an Error that names the first part of the index in `directory` that
// the system denies this user. Does nothing where there is no such index.
void require_permission(const std::string& directory);

// Throws the Error of an index that cannot be read: for want of permission, or
// else for `reason`, the words of Xapian.
[[noreturn]] void fail_to_read(const std::string& directory,
                               std::string_view reason);

}  // namespace dateline

#endif  // DATELINE_COMMON_INDEX_ACCESS_H_
