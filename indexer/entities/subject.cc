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
constexpr double kCivic = 0.5;
constexpr double kReader = 1.0;
constexpr double kMatter = 1.8;
constexpr double kReview = 2.0;  // where the title says that it is one
constexpr double kMost = 5.0;
constexpr double kLeast = -0.3;
constexpr double kFewWords = 20;  // more, so that short articles tell less
constexpr double kInTitle = 3;    // times: a word of a matter

enum class SubjectKind : std::uint8_t { kNews, kPower, kAddress, kTopic };

class SubjectWords {
 public:
  using Counts = std::array<double, 4>;

  SubjectWords() {
    for (const auto& row : rows_of(embedded_table("subject_words"))) {
      for (const std::string_view word : words_of(row[1])) add(row[0], word);
    }
  }

  // How many words of each kind there are.
  Counts count(const std::vector<Token>& tokens) const {
    Counts counts{};
    for (const Token& token : tokens) {
      const auto found = kinds_.find(token.form);
      if (found != kinds_.end()) {
        ++counts[static_cast<std::size_t>(found->second)];
      }
    }
    return counts;
  }

  bool is_work(std::string_view form) const { return works_.contains(form); }

 private:
  void add(std::string_view kind, std::string_view word) {
    if (kind == "work") {
      works_.insert(word);
      return;
    }
    kinds_[word] = kind == "report"   ? SubjectKind::kNews
                   : kind == "civic"  ? SubjectKind::kPower
                   : kind == "reader" ? SubjectKind::kAddress
                                      : SubjectKind::kTopic;
  }

  TableMap<SubjectKind> kinds_;
  StringViewSet works_;
};

bool is_quote(std::string_view gap) {
  return gap.find_first_of("'\"") != std::string_view::npos ||
         gap.find("’") != std::string_view::npos ||
         gap.find("”") != std::string_view::npos;
}

// "Book review: Salt", "'Salt' review", "Salt review – a feast"; not "Minister
// promises review".
bool is_review(const AnalyzedArticle& analyzed, const SubjectWords& words) {
  const std::string_view title = analyzed.article->title;
  const std::vector<Token>& tokens = analyzed.title;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].form != "review") continue;
    const std::size_t next =
        i + 1 < tokens.size() ? tokens[i + 1].begin : title.size();
    const std::string_view behind =
        title.substr(tokens[i].end, next - tokens[i].end);
    if (behind.find_first_not_of(' ') != std::string_view::npos) return true;
    if (i == 0) continue;
    const std::size_t last = tokens[i - 1].end;
    if (words.is_work(tokens[i - 1].form) ||
        is_quote(title.substr(last, tokens[i].begin - last))) {
      return true;
    }
  }
  return false;
}

}  // namespace

double need_of_subject(const AnalyzedArticle& analyzed) {
  static const SubjectWords words;
  SubjectWords::Counts counts = words.count(analyzed.body);
  constexpr auto kTopic = static_cast<std::size_t>(SubjectKind::kTopic);
  counts[kTopic] += kInTitle * words.count(analyzed.title)[kTopic];
  const double all = static_cast<double>(analyzed.body.size()) + kFewWords;
  const auto weigh = [&](SubjectKind kind, double weight) {
    return weight *
           std::log1p(100 * counts[static_cast<std::size_t>(kind)] / all);
  };
  return std::clamp(weigh(SubjectKind::kTopic, kMatter) +
                        weigh(SubjectKind::kAddress, kReader) -
                        weigh(SubjectKind::kNews, kReport) -
                        weigh(SubjectKind::kPower, kCivic) +
                        (is_review(analyzed, words) ? kReview : 0),
                    kLeast, kMost);
}

}  // namespace dateline
