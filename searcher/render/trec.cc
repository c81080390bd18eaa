#include "searcher/render/trec.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <vector>

namespace dateline {
namespace {

// To a score's unit: what the floats of trec_eval still tell apart below 1,024.
constexpr double kSteps = 1e4;

// The scores in steps, each higher than the next one: trec_eval goes by the
// scores alone and orders equal ones by their ids.
std::vector<std::int64_t> descending(const std::vector<Hit>& hits) {
  std::vector<std::int64_t> scores(hits.size());
  std::int64_t least = 0;
  for (std::size_t i = hits.size(); i > 0; --i) {
    const std::int64_t score = std::llround(hits[i - 1].score * kSteps);
    scores[i - 1] = std::max(least, score);
    least = scores[i - 1] + 1;
  }
  return scores;
}

}  // namespace

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
  const std::vector<std::int64_t> scores = descending(results.hits);
  std::string lines;
  for (std::size_t i = 0; i < results.hits.size(); ++i) {
    const Hit& hit = results.hits[i];
    std::array<char, 32> score{};
    std::snprintf(score.data(), score.size(), "%.4f",
                  static_cast<double>(scores[i]) / kSteps);
    lines += trec_token(results.id.value_or("")) + " Q0 " + trec_token(hit.id) +
             ' ' + std::to_string(hit.rank) + ' ' + score.data() + ' ' +
             trec_token(run) + '\n';
  }
  return lines;
}

}  // namespace dateline
