#include "indexer/worker.h"

#include <filesystem>
#include <utility>

#include "common/bytes.h"
#include "indexer/article_id.h"
#include "indexer/cleaner/cleaner.h"
#include "indexer/language/detector.h"

namespace dateline {

Worker::Worker(Shared& shared, std::size_t slot)
    : shared_(shared), slot_(slot), writer_(analyzer_, shared.dictionaries) {}

void Worker::index(const Batch& batch) {
  const std::string path =
      shared_.shard_folder + "/shard-" + std::to_string(batch.number);
  Shard shard(path);
  for (const BatchItem& item : batch.items) {
    const Activity::Work work(shared_.counters.activity, slot_,
                              {item.file, &item.file->path});
    index(item, shard);
    analyzer_.trim();
  }
  shard.close();
  shards_.push_back(path);
}

void Worker::index(const BatchItem& item, Shard& shard) {
  Parsed parsed = item.file->format->parse(item.raw);
  for (Rejection& rejection : parsed.rejections) {
    rejected_.push_back(
        {item.file->path, rejection.ordinal, std::move(rejection.reason)});
  }
  for (ParsedArticle& article : parsed.articles) {
    index(*item.file, article, parsed.numbered, shard);
    ++shared_.counters.articles;
  }
}

void Worker::index(const SourceFile& file, ParsedArticle& parsed, bool numbered,
                   Shard& shard) {
  Article& article = parsed.article;
  clean(article, file.format->may_hold_teasers);
  article.language =
      shared_.language.empty()
          ? language_of(article.language, article.title, article.body)
          : shared_.language;
  if (article.id.empty()) {
    article.id = file.relative;
    if (numbered) article.id += '#' + std::to_string(parsed.ordinal);
  }
  const std::uint64_t file_hash = hash_of(file.path);
  const std::uint64_t hash = article_hash(file.root, article.id);
  articles_.push_back({hash, file_hash});
  const std::int64_t first = shared_.first_indexed(hash);
  analyzed_.article = &article;
  analyzer_.analyze(article.title, TextKind::kArticle, analyzed_.title);
  analyzer_.analyze(article.body, TextKind::kArticle, analyzed_.body);
  analyzer_.analyze(article.dateline, TextKind::kArticle, analyzed_.dateline);
  const Entities entities = tagger_.tag(analyzed_);
  stems_.add(analyzed_, shard);
  shard.add(writer_.write(analyzed_, entities,
                          {file.root, file.path, file_hash, parsed.ordinal,
                           numbered, first > 0 ? first : shared_.now}));
}

}  // namespace dateline
