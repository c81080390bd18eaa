#ifndef DATELINE_COMMON_QUANTITY_H_
#define DATELINE_COMMON_QUANTITY_H_

#include <cstdint>
#include <string>
#include <string_view>

namespace dateline {

// "21,578".
std::string with_thousands(std::uint64_t number);

// "1 article", "21,578 articles": the plural takes an s.
std::string count_of(std::uint64_t number, std::string_view noun);

// "512 B", "3.4 kB", "29.1 MB": powers of 1000.
std::string byte_size(std::uint64_t bytes);

}  // namespace dateline

#endif  // DATELINE_COMMON_QUANTITY_H_
