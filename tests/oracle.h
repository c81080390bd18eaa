#ifndef DATELINE_TESTS_ORACLE_H_
#define DATELINE_TESTS_ORACLE_H_

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "common/analyzer.h"
#include "common/stemmer.h"
#include "searcher/engine/searcher.h"

namespace dateline {

// Answers requests by looking at every article that an index shows, one after
// the other: what the engine must agree with. Shares the analyzer with it and
// nothing else.
class Oracle {
 public:
  // Reads all articles of the index.
  explicit Oracle(Searcher& searcher);

  struct Answer {
    std::set<std::string> ids;
    // Facet name, then value, then count.
    std::map<std::string, std::map<std::string, std::size_t>> facets;
  };
  Answer answer(const Request& request) const;

  std::size_t articles() const { return articles_.size(); }

 private:
  struct Text {
    std::vector<std::string> forms;
    std::vector<bool> paragraph_starts;
    std::vector<bool> sentence_starts;
  };
  struct Scanned {
    ShownArticle shown;
    Text title;
    Text body;
  };

  Text text_of(const std::string& text);
  bool matches(const Scanned& article, const QueryNode& node) const;
  bool matches_and(const Scanned& article, const QueryNode& node,
                   Match match) const;
  bool matches_words(const Scanned& article, const QueryNode& node) const;
  bool matches_relation(const Text& text, const QueryNode& node) const;
  bool matches_field(const Scanned& article, const QueryNode& node) const;
  // First and last words of all places where the node stands.
  std::vector<std::pair<std::size_t, std::size_t>> places_of(
      const Text& text, const QueryNode& node) const;
  bool is_form(const std::string& form, const std::string& asked,
               const QueryNode& node) const;
  bool matches_value(const Scanned& article, Filter::Kind kind,
                     const std::string& value) const;
  bool matches(const Scanned& article, const Filter& filter) const;
  bool is_stop_word(const QueryNode& node) const;
  bool same_word(const std::string& form, const std::string& asked) const;
  std::vector<std::string> forms_of(const std::string& text) const;

  mutable Analyzer analyzer_;
  std::vector<Scanned> articles_;
  // Language, then stem, then the forms in articles of the language.
  std::map<std::string, std::map<std::string, std::set<std::string>>> stems_;
  std::map<std::string, Stemmer> stemmers_;
  // The keys of all names, by what filters by them.
  std::map<Filter::Kind, std::set<std::string>> name_keys_;
};

}  // namespace dateline

#endif  // DATELINE_TESTS_ORACLE_H_
