#ifndef DATELINE_INDEXER_DOCUMENT_H_
#define DATELINE_INDEXER_DOCUMENT_H_

#include <xapian.h>

#include <cstdint>
#include <string>
#include <string_view>

#include "common/distinct_words.h"
#include "common/entity.h"
#include "common/schema.h"
#include "common/word_order.h"
#include "indexer/analyzed_article.h"
#include "indexer/name_dictionary.h"

namespace dateline {

// Where an article was read.
struct Provenance {
  std::string_view root;  // the PATH it was found under, as recorded
  std::string_view file;  // absolute; "-" for standard input
  std::uint64_t file_hash = 0;
  std::uint32_t ordinal = 1;
  bool numbered = false;           // the file may hold several articles
  std::int64_t first_indexed = 0;  // seconds since 1970
};

// Writes articles as Xapian documents, by the schema. The dictionaries, shared
// between threads, must outlive it. Not thread-safe itself.
class DocumentWriter {
 public:
  DocumentWriter(Analyzer& analyzer, NameDictionaries& dictionaries);

  // REQUIRES: the article has its id.
  Xapian::Document write(const AnalyzedArticle& analyzed,
                         const Entities& entities,
                         const Provenance& provenance);

 private:
  void add_words(const AnalyzedArticle& analyzed, Xapian::Document& document);
  void add_values(const Article& article, const Entities& entities,
                  Xapian::Document& document);
  void add_name(schema::NameKind kind, const std::string& name,
                schema::FacetValues& values, Xapian::Document& document);

  Analyzer& analyzer_;
  NameDictionaries& dictionaries_;
  DistinctWords words_;
  WordOrderWriter word_order_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_DOCUMENT_H_
