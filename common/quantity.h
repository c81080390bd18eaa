#ifndef DATELINE_COMMON_QUANTITY_H_
#define DATELINE_COMMON_QUANTITY_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace dateline {

// "21,578".
std::string with_thousands(std::uint64_t number);

// "1 article", "21,578 articles": the plural takes an s.
std::string count_of(std::uint64_t number, std::string_view noun);

// The first items of a list of so many: "Xi, Putin, … 3 more".
std::string listing(std::span<const std::string> first, std::size_t all);

// "512 B", "3.4 kB", "29.1 MB": powers of 1000.
std::string byte_size(std::uint64_t bytes);

}  // namespace dateline

#endif  // DATELINE_COMMON_QUANTITY_H_
