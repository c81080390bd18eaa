#include "searcher/render/trec.h"

#include <array>
#include <cstdio>

namespace dateline {
namespace {

std::string without_spaces(const std::string& id) {
  std::string encoded;
  for (const char c : id) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte > 0x20 && c != '%' && byte != 0x7F) {
      encoded += c;
      continue;
    }
    std::array<char, 4> code{};
    std::snprintf(code.data(), code.size(), "%%%02X", byte);
    encoded += code.data();
  }
  return encoded;
}

}  // namespace

std::string trec_lines(const Results& results, const std::string& run) {
  std::string lines;
  for (const Hit& hit : results.hits) {
    std::array<char, 32> score{};
    std::snprintf(score.data(), score.size(), "%.6f", hit.score);
    lines += without_spaces(results.id.value_or("")) + " Q0 " +
             without_spaces(hit.id) + ' ' + std::to_string(hit.rank) + ' ' +
             score.data() + ' ' + without_spaces(run) + '\n';
  }
  return lines;
}

}  // namespace dateline
