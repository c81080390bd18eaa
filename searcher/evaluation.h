#ifndef DATELINE_SEARCHER_EVALUATION_H_
#define DATELINE_SEARCHER_EVALUATION_H_

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace dateline {

// Grades of articles, by their ids as TREC output writes them; relevant above
// 0.
using Judgements = std::map<std::string, int>;

// Reads judgements by query from a file in the form of TREC, lines "QUERY 0 ID
// GRADE". Throws Error where it cannot be read, UsageError on a line of another
// form.
std::map<std::string, Judgements> read_qrels(const std::string& path);

// As trec_eval defines them: mean average precision, normalised discounted
// cumulative gain of the first 10 (gain: the grade), precision of the first 10,
// recall of the first 1000.
struct Measures {
  double map = 0;
  double ndcg_10 = 0;
  double p_10 = 0;
  double recall_1000 = 0;
};

// Of a ranking, best first. REQUIRES: an article is relevant.
Measures measure(const std::vector<std::string>& ids,
                 const Judgements& judgements);

// The queries that were judged, in the order of their file.
struct Evaluation {
  std::vector<std::pair<std::string, Measures>> each;

  Measures mean() const;  // all 0 where there is none
};

}  // namespace dateline

#endif  // DATELINE_SEARCHER_EVALUATION_H_
