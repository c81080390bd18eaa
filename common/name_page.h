#ifndef DATELINE_COMMON_NAME_PAGE_H_
#define DATELINE_COMMON_NAME_PAGE_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

// The dictionary of persons or sources lies in metadata as pages of
// kNamesPerPage names; the id of a name is its place over all pages, from 0.
inline constexpr std::uint32_t kNamesPerPage = 256;

std::string encode_name_page(std::span<const std::string> names);

// Fewer names than were written where the bytes are damaged.
std::vector<std::string> decode_name_page(std::string_view bytes);

}  // namespace dateline

#endif  // DATELINE_COMMON_NAME_PAGE_H_
