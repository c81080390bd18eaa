#ifndef DATELINE_TESTS_WORD_ORACLE_H_
#define DATELINE_TESTS_WORD_ORACLE_H_

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "common/analyzer.h"
#include "common/stemmer.h"
#include "searcher/query/query.h"
#include "searcher/results.h"

namespace dateline {

// The words of a title or body, one after the other.
struct ScannedText {
  std::vector<std::string> forms;
  std::vector<Highlight> spans;
  std::vector<bool> paragraph_starts;
  std::vector<bool> sentence_starts;
};

// First and last word of a place where a part of a query stands.
struct Place {
  std::size_t first = 0;
  std::size_t last = 0;
};

// Finds the words of a query by trying every place of a text.
class WordOracle {
 public:
  ScannedText scan(const std::string& text);

  // The forms of an article in a language belong to those that a word means.
  void learn(const std::string& language, const ScannedText& text);

  // Every place where the node (words, or what relates or counts them) stands
  // as it asks. Of what is counted each place, whatever their number.
  std::vector<Place> in_title(const ScannedText& title,
                              const QueryNode& node) const;
  std::vector<Place> in_body(const ScannedText& body,
                             const QueryNode& node) const;

  std::vector<std::string> forms_of(const std::string& text) const;
  // Forms with spaces between.
  std::string key_of(const std::string& text) const;
  bool is_stop_word(const QueryNode& node) const;

 private:
  std::vector<Place> places(const ScannedText& text,
                            const QueryNode& node) const;
  std::vector<Place> words(const ScannedText& text,
                           const QueryNode& node) const;
  std::vector<Place> window(const ScannedText& text,
                            const QueryNode& node) const;
  std::vector<Place> near(const ScannedText& text, const QueryNode& node) const;
  std::vector<Place> together(const ScannedText& text,
                              const QueryNode& node) const;
  bool is_form(const std::string& form, const std::string& asked,
               const QueryNode& node) const;
  const std::set<std::string>& family_of(const std::string& asked) const;

  mutable Analyzer analyzer_;
  std::map<std::string, Stemmer> stemmers_;
  // Language, then stem, then the forms in articles of the language.
  std::map<std::string, std::map<std::string, std::set<std::string>>> stems_;
  mutable std::map<std::string, std::set<std::string>> families_;
};

}  // namespace dateline

#endif  // DATELINE_TESTS_WORD_ORACLE_H_
