#include "searcher/evaluation.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstddef>
#include <cstring>
#include <fstream>
#include <functional>
#include <sstream>

#include "common/error.h"
#include "common/utf8.h"

namespace dateline {
namespace {

constexpr std::size_t kTop = 10;
constexpr std::size_t kDeep = 1000;

double discounted(double gain, std::size_t rank) {
  return gain / std::log2(static_cast<double>(rank) + 1);
}

double ideal_gain(const Judgements& judgements) {
  std::vector<int> grades;
  for (const auto& [id, grade] : judgements) grades.push_back(grade);
  std::sort(grades.begin(), grades.end(), std::greater<>());
  double gain = 0;
  for (std::size_t i = 0; i < std::min(kTop, grades.size()); ++i) {
    if (grades[i] > 0) gain += discounted(grades[i], i + 1);
  }
  return gain;
}

}  // namespace

std::map<std::string, Judgements> read_qrels(const std::string& path) {
  std::ifstream file(path);
  if (!file) {
    throw Error(path + ": cannot be read: " + std::strerror(errno));
  }
  std::map<std::string, Judgements> all;
  std::size_t number = 0;
  for (std::string line; std::getline(file, line);) {
    ++number;
    std::istringstream cells(line);
    std::string query;
    std::string iteration;
    std::string id;
    int grade = 0;
    if (!(cells >> query)) continue;
    if (!(cells >> iteration >> id >> grade)) {
      throw UsageError(path + ", line " + std::to_string(number) +
                       ": is no judgement: write QUERY 0 ID GRADE");
    }
    all[without_break_marks(query)][id] = grade;
  }
  return all;
}

Measures measure(const std::vector<std::string>& ids,
                 const Judgements& judgements) {
  const auto relevant = static_cast<double>(
      std::count_if(judgements.begin(), judgements.end(),
                    [](const auto& judged) { return judged.second > 0; }));
  Measures measures;
  double found = 0;
  double gain = 0;
  for (std::size_t i = 0; i < std::min(kDeep, ids.size()); ++i) {
    const auto judged = judgements.find(ids[i]);
    if (judged == judgements.end() || judged->second <= 0) continue;
    ++found;
    measures.map += found / static_cast<double>(i + 1);
    if (i < kTop) gain += discounted(judged->second, i + 1);
    if (i < kTop) measures.p_10 += 1.0 / kTop;
  }
  measures.map /= relevant;
  measures.ndcg_10 = gain / ideal_gain(judgements);
  measures.recall_1000 = found / relevant;
  return measures;
}

Measures Evaluation::mean() const {
  Measures sum;
  for (const auto& [query, one] : each) {
    sum.map += one.map;
    sum.ndcg_10 += one.ndcg_10;
    sum.p_10 += one.p_10;
    sum.recall_1000 += one.recall_1000;
  }
  const auto queries =
      static_cast<double>(std::max<std::size_t>(1, each.size()));
  return {sum.map / queries, sum.ndcg_10 / queries, sum.p_10 / queries,
          sum.recall_1000 / queries};
}

}  // namespace dateline
