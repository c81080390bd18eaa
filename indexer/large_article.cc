#include "indexer/large_article.h"

#include <functional>
#include <string_view>

#include "common/hash_table.h"

namespace dateline {
namespace {

// From the peaks of runs over single articles of 1.5 to 8 MB: what an article
// takes for each byte of its text and for each of its different words, and, as
// far as that is not known yet, how many bytes of prose bring a further one.
constexpr std::size_t kPerByte = 16;
constexpr std::size_t kPerWord = 700;
constexpr std::size_t kBytesOfNewWord = 120;

constexpr std::size_t kMegabyte = 1'000'000;

std::size_t size_of(const Article& article) {
  return article.title.size() + article.body.size();
}

std::size_t different_words(const AnalyzedArticle& analyzed) {
  HashSet<std::size_t> words;
  for (const auto* tokens : {&analyzed.title, &analyzed.body}) {
    for (const Token& token : *tokens) {
      words.insert(std::hash<std::string_view>()(token.form));
    }
  }
  return words.size();
}

}  // namespace

std::unique_lock<std::mutex> LargeArticles::turn_of(std::size_t text_bytes) {
  if (text_bytes <= plan_.batch_bytes) return {};
  return std::unique_lock(turn_);
}

std::string LargeArticles::refusal(std::size_t needed) const {
  if (needed <= plan_.article_bytes) return {};
  // A part of what is added goes to what else needs memory.
  const std::size_t more = 2 * (needed - plan_.article_bytes) / kMegabyte + 1;
  return "takes too much memory for --memory=" + std::to_string(megabytes_) +
         ": give at least --memory=" + std::to_string(megabytes_ + more);
}

std::string LargeArticles::refusal(const Article& article) const {
  const std::size_t size = size_of(article);
  if (size * kPerByte <= plan_.article_bytes) return {};
  return refusal(size * kPerByte + size / kBytesOfNewWord * kPerWord);
}

std::string LargeArticles::refusal(const AnalyzedArticle& analyzed) const {
  const std::size_t bytes = size_of(*analyzed.article) * kPerByte;
  const std::size_t tokens = analyzed.title.size() + analyzed.body.size();
  if (bytes + tokens * kPerWord <= plan_.article_bytes) return {};
  return refusal(bytes + different_words(analyzed) * kPerWord);
}

}  // namespace dateline
