#include "searcher/render/trec.h"

#include <array>
#include <cstdio>

namespace dateline {

std::string trec_token(const std::string& id) {
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

std::string trec_lines(const Results& results, const std::string& run) {
  std::string lines;
  for (const Hit& hit : results.hits) {
    std::array<char, 32> score{};
    std::snprintf(score.data(), score.size(), "%.6f", hit.score);
    lines += trec_token(results.id.value_or("")) + " Q0 " + trec_token(hit.id) +
             ' ' + std::to_string(hit.rank) + ' ' + score.data() + ' ' +
             trec_token(run) + '\n';
  }
  return lines;
}

}  // namespace dateline
