// Feeds bytes to one reader and what comes after it, as dateline-index does.
// FORMAT: its name.

#include "indexer/readers/reader.h"

#include <cstddef>
#include <cstdint>
#include <string>

#include "common/analyzer.h"
#include "indexer/analyzed_article.h"
#include "indexer/cleaner/cleaner.h"
#include "indexer/entities/tagger.h"
#include "indexer/language/detector.h"

namespace {

const dateline::Format& fuzzed_format() {
  for (const dateline::Format& format : dateline::formats()) {
    if (format.name == FORMAT) return format;
  }
  __builtin_trap();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  static const dateline::Format& format = fuzzed_format();
  static dateline::EntityTagger tagger;
  static dateline::Analyzer analyzer;
  dateline::RawArticle raw;
  raw.bytes.assign(reinterpret_cast<const char*>(data), size);
  for (dateline::ParsedArticle& parsed : format.parse(raw).articles) {
    dateline::Article& article = parsed.article;
    dateline::clean(article, format.may_hold_teasers);
    dateline::language_of(article.language, article.title, article.body);
    dateline::AnalyzedArticle analyzed;
    analyzed.article = &article;
    analyzer.analyze(article.title, dateline::TextKind::kArticle,
                     analyzed.title);
    analyzer.analyze(article.body, dateline::TextKind::kArticle, analyzed.body);
    tagger.tag(analyzed);
    analyzer.trim();
  }
  return 0;
}
