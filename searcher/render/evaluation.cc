#include "searcher/render/evaluation.h"

#include <array>
#include <cstdio>

namespace dateline {

std::string evaluation_text(const Evaluation& evaluation) {
  const Measures mean = evaluation.mean();
  std::array<char, 128> text{};
  std::snprintf(text.data(), text.size(),
                "MAP\t%.4f\nnDCG@10\t%.4f\nP@10\t%.4f\nrecall@1000\t%.4f\n",
                mean.map, mean.ndcg_10, mean.p_10, mean.recall_1000);
  return text.data();
}

}  // namespace dateline
