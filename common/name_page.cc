#include "common/name_page.h"

#include "common/bytes.h"

namespace dateline {

std::string encode_name_page(std::span<const std::string> names) {
  std::string page;
  for (const std::string& name : names) append_string(page, name);
  return page;
}

std::vector<std::string> decode_name_page(std::string_view bytes) {
  std::vector<std::string> names;
  ByteReader reader(bytes);
  while (!reader.at_end()) {
    const std::string_view name = reader.string();
    if (!reader.failed()) names.emplace_back(name);
  }
  return names;
}

}  // namespace dateline
