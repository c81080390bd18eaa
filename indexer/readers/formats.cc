#include <algorithm>
#include <array>

#include "indexer/readers/html.h"
#include "indexer/readers/json.h"
#include "indexer/readers/json_lines.h"
#include "indexer/readers/plain_text.h"
#include "indexer/readers/reader.h"
#include "indexer/readers/reuters.h"
#include "indexer/readers/trec.h"

namespace dateline {
namespace {

constexpr std::array<Format, 6> kFormats = {{
    {"Reuters SGML", claims_reuters, split_reuters, parse_reuters, false},
    {"TREC SGML", claims_trec, split_trec, parse_trec, false},
    {"JSON Lines", claims_json_lines, split_json_lines, parse_json_lines, true},
    {"JSON", claims_json, split_json, parse_json, true},
    {"HTML", claims_html, split_whole, parse_html, false},
    {"plain text", claims_plain_text, split_whole, parse_plain_text, true},
}};

constexpr std::size_t kJsonLines = 2;

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return result;
}

}  // namespace

std::span<const Format> formats() { return kFormats; }

const Format& json_lines_format() { return kFormats[kJsonLines]; }

const Format* find_format(std::string_view file_name, std::string_view head) {
  const std::string name = lower(file_name);
  const auto found = std::find_if(
      kFormats.begin(), kFormats.end(),
      [&](const Format& format) { return format.claims(name, head); });
  return found == kFormats.end() ? nullptr : &*found;
}

void split_whole(ByteSource& source,
                 const std::function<bool(RawArticle)>& sink) {
  source.fill(kMaxArticle + 1);
  if (source.buffered().size() > kMaxArticle) {
    sink({{}, 0, kTooLarge});
    return;
  }
  sink({std::string(source.buffered()), 0, {}});
}

Parsed reject_file(std::string reason) {
  return {{}, {{std::nullopt, std::move(reason)}}, false};
}

}  // namespace dateline
