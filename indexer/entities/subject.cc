#include "indexer/entities/subject.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "common/hash_table.h"
#include "indexer/tables/table.h"

namespace dateline {
namespace {

// Fitted on judged articles; times the logarithm of such words per cent.
constexpr double kReport = 0.8;
constexpr double kReader = 0.8;
constexpr double kMatter = 2.0;
constexpr double kMost = 2.3;
constexpr double kLeast = -0.3;
constexpr double kFewWords = 20;  // more, so that short articles tell less

enum class SubjectKind : std::uint8_t { kNews, kAddress, kTopic };

class SubjectWords {
 public:
  SubjectWords() {
    for (const auto& row : rows_of(embedded_table("subject_words"))) {
      const SubjectKind kind = row[0] == "report"   ? SubjectKind::kNews
                               : row[0] == "reader" ? SubjectKind::kAddress
                                                    : SubjectKind::kTopic;
      for (const std::string_view word : words_of(row[1])) kinds_[word] = kind;
    }
  }

  // How many words of each kind there are.
  std::array<double, 3> count(const std::vector<Token>& tokens) const {
    std::array<double, 3> counts{};
    for (const Token& token : tokens) {
      const auto found = kinds_.find(token.form);
      if (found != kinds_.end()) {
        ++counts[static_cast<std::size_t>(found->second)];
      }
    }
    return counts;
  }

 private:
  TableMap<SubjectKind> kinds_;
};

}  // namespace

double need_of_subject(const AnalyzedArticle& analyzed) {
  static const SubjectWords words;
  const std::array<double, 3> counts = words.count(analyzed.body);
  const double all = static_cast<double>(analyzed.body.size()) + kFewWords;
  const auto weigh = [&](SubjectKind kind, double weight) {
    return weight *
           std::log1p(100 * counts[static_cast<std::size_t>(kind)] / all);
  };
  return std::clamp(weigh(SubjectKind::kTopic, kMatter) +
                        weigh(SubjectKind::kAddress, kReader) -
                        weigh(SubjectKind::kNews, kReport),
                    kLeast, kMost);
}

}  // namespace dateline
