#include "indexer/pipeline.h"

#include <utility>

#include "common/bytes.h"
#include "indexer/article_id.h"
#include "indexer/cleaner/cleaner.h"
#include "indexer/language/detector.h"

namespace dateline {

Pipeline::Pipeline(Shared& shared, std::size_t slot)
    : shared_(shared), slot_(slot), writer_(analyzer_, shared.dictionaries) {}

template <typename Stage>
void Pipeline::for_each(Stage stage) {
  for (Job& job : jobs_) {
    const Activity::Work work(shared_.counters.activity, slot_,
                              {job.file, &job.file->path});
    stage(job);
  }
}

void Pipeline::parse(const Batch& batch, std::vector<Rejected>& rejected) {
  for (const BatchItem& item : batch.items) {
    const Activity::Work work(shared_.counters.activity, slot_,
                              {item.file, &item.file->path});
    Parsed parsed = item.file->format->parse(item.raw);
    for (Rejection& rejection : parsed.rejections) {
      rejected.push_back(
          {item.file->path, rejection.ordinal, std::move(rejection.reason)});
    }
    for (ParsedArticle& one : parsed.articles) {
      Job& job = jobs_.emplace_back();
      job.file = item.file;
      job.ordinal = one.ordinal;
      job.numbered = parsed.numbered;
      job.article = std::move(one.article);
    }
  }
}

void Pipeline::clean() {
  for_each([](Job& job) {
    dateline::clean(job.article, job.file->format->may_hold_teasers);
  });
}

void Pipeline::detect_languages() {
  for_each([this](Job& job) {
    Article& article = job.article;
    article.language =
        shared_.language.empty()
            ? language_of(article.language, article.title, article.body)
            : shared_.language;
  });
}

void Pipeline::analyse(std::vector<Rejected>& rejected) {
  for_each([&](Job& job) {
    const Article& article = job.article;
    job.refusal = shared_.large_articles.refusal(article);
    if (!job.refusal.empty()) return;
    AnalyzedArticle& analyzed = job.analyzed;
    analyzed.article = &article;
    analyzer_.analyze(article.title, TextKind::kArticle, analyzed.title);
    analyzer_.analyze(article.body, TextKind::kArticle, analyzed.body);
    analyzer_.analyze(article.dateline, TextKind::kArticle, analyzed.dateline);
    job.refusal = shared_.large_articles.refusal(analyzed);
  });
  std::erase_if(jobs_, [&](const Job& job) {
    if (job.refusal.empty()) return false;
    std::optional<std::uint32_t> ordinal;
    if (job.numbered) ordinal = job.ordinal;
    rejected.push_back({job.file->path, ordinal, job.refusal});
    return true;
  });
}

void Pipeline::tag() {
  for_each(
      [this](Job& job) { tagger_.find_persons(job.analyzed, job.entities); });
  for_each([this](Job& job) {
    tagger_.find_organisations(job.analyzed, job.entities);
  });
  for_each(
      [this](Job& job) { tagger_.find_countries(job.analyzed, job.entities); });
}

void Pipeline::collect_stems(Shard& shard) {
  for_each([&](Job& job) { stems_.add(job.analyzed, shard); });
}

void Pipeline::make_documents(std::vector<ReadArticle>& articles) {
  for_each([&](Job& job) {
    const SourceFile& file = *job.file;
    Article& article = job.article;
    if (article.id.empty()) {
      article.id = file.relative;
      if (job.numbered) article.id += '#' + std::to_string(job.ordinal);
    }
    const std::uint64_t file_hash = hash_of(file.path);
    const std::uint64_t hash = article_hash(file.root, article.id);
    articles.push_back({hash, file_hash});
    const std::int64_t first = shared_.first_indexed(hash);
    job.document =
        writer_.write(job.analyzed, job.entities,
                      {file.root, file.path, file_hash, job.ordinal,
                       job.numbered, first > 0 ? first : shared_.now});
  });
}

void Pipeline::invert(Shard& shard) {
  for_each([&](Job& job) {
    shard.add(*job.document);
    job.document.reset();
    ++shared_.counters.articles;
  });
}

void Pipeline::finish() {
  jobs_.clear();
  analyzer_.trim();
}

std::size_t Pipeline::text_bytes() const {
  std::size_t bytes = 0;
  for (const Job& job : jobs_) {
    bytes += job.article.title.size() + job.article.body.size();
  }
  return bytes;
}

}  // namespace dateline
