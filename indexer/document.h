#ifndef DATELINE_INDEXER_DOCUMENT_H_
#define DATELINE_INDEXER_DOCUMENT_H_

#include <xapian.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "common/entity.h"
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
  DocumentWriter(Analyzer& analyzer, NameDictionary& persons,
                 NameDictionary& sources);

  // REQUIRES: the article has its id.
  Xapian::Document write(const AnalyzedArticle& analyzed,
                         const Entities& entities,
                         const Provenance& provenance);

 private:
  struct Word {
    std::uint64_t first;  // bytes of the form, big-endian: orders most at once
    std::string_view form;
  };

  void add_words(const AnalyzedArticle& analyzed, Xapian::Document& document);
  void add_values(const Article& article, const Entities& entities,
                  Xapian::Document& document);

  Analyzer& analyzer_;
  NameDictionary& persons_;
  NameDictionary& sources_;
  std::vector<Word> words_;  // kept for its capacity
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_DOCUMENT_H_
