#include "common/form_page.h"

#include "common/bytes.h"

namespace dateline {

std::string encode_form_page(std::span<const std::string> forms) {
  std::string page;
  std::string_view before;
  for (const std::string& form : forms) {
    const std::size_t same = shared_prefix(form, before);
    page += static_cast<char>(same);
    page += static_cast<char>(form.size() - same);
    page.append(form, same);
    before = form;
  }
  return page;
}

std::string encode_form_ranges(std::span<const FormRange> ranges) {
  std::string bytes;
  for (const FormRange& range : ranges) {
    append_string(bytes, range.first);
    append_string(bytes, range.last);
  }
  return bytes;
}

std::vector<FormRange> decode_form_ranges(std::string_view bytes) {
  std::vector<FormRange> ranges;
  ByteReader reader(bytes);
  while (!reader.at_end()) {
    const std::string_view first = reader.string();
    const std::string_view last = reader.string();
    if (reader.failed()) break;
    ranges.push_back({std::string(first), std::string(last)});
  }
  return ranges;
}

}  // namespace dateline
