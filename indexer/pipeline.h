#ifndef DATELINE_INDEXER_PIPELINE_H_
#define DATELINE_INDEXER_PIPELINE_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "common/analyzer.h"
#include "indexer/analyzed_article.h"
#include "indexer/batch.h"
#include "indexer/document.h"
#include "indexer/entities/tagger.h"
#include "indexer/report.h"
#include "indexer/shard.h"
#include "indexer/shared.h"
#include "indexer/stem_table.h"

namespace dateline {

// The stages that turn a batch into a shard, to be called in the order in which
// they stand here. Each goes through all articles before the next one begins:
// so the code and the tables of one stage stay in the caches of the processor,
// and an article costs two thirds of what it does when it goes through all
// stages alone. One for each thread.
class Pipeline {
 public:
  // `shared` must outlive it. `slot`: its place in Activity.
  Pipeline(Shared& shared, std::size_t slot);

  // Begins the batch, which must outlive the other stages; adds what is no
  // article to `rejected`.
  void parse(const Batch& batch, std::vector<Rejected>& rejected);
  void clean();
  void detect_languages();
  // Lets go of articles that take too much memory, which are added to
  // `rejected`.
  void analyse(std::vector<Rejected>& rejected);
  void tag();
  void collect_stems(Shard& shard);
  // Notes what the run has read in `articles`.
  void make_documents(std::vector<ReadArticle>& articles);
  void invert(Shard& shard);
  // Lets go of the batch.
  void finish();

  // Bytes of the titles and bodies at hand.
  std::size_t text_bytes() const;
  std::size_t articles() const { return jobs_.size(); }
  std::set<std::string> languages() const { return stems_.languages(); }

 private:
  // An article on its way through the stages.
  struct Job {
    std::shared_ptr<const SourceFile> file;
    std::uint32_t ordinal = 1;
    bool numbered = false;  // the file may hold several articles
    Article article;
    AnalyzedArticle analyzed;
    std::string refusal;  // why it cannot be indexed
    Entities entities;
    std::optional<Xapian::Document> document;
  };

  // Tells Activity of each article's file meanwhile.
  template <typename Stage>
  void for_each(Stage stage);

  Shared& shared_;
  const std::size_t slot_;
  Analyzer analyzer_;
  EntityTagger tagger_;
  DocumentWriter writer_;
  StemTable stems_;
  std::vector<Job> jobs_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_PIPELINE_H_
