#ifndef DATELINE_INDEXER_ENTITIES_GAZETTEER_H_
#define DATELINE_INDEXER_ENTITIES_GAZETTEER_H_

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "common/country.h"
#include "common/hash_table.h"

namespace dateline {

// The country forms of one or two languages, for matching against tokens.
class Gazetteer {
 public:
  // The forms of the language and of English; one table for each language and
  // the whole program. Thread-safe, and so is the table.
  static const Gazetteer& of(const std::string& language);

  struct Match {
    PlaceForm place;
    std::size_t words = 0;  // 0 where nothing matches
  };

  // The longest form that the tokens begin with, its words separated by a space
  // or hyphen, or by a comma and a space.
  Match longest(std::string_view text, std::span<const Token> tokens) const;

 private:
  struct Form {
    PlaceForm place;
    std::vector<std::string_view> words;
  };

  explicit Gazetteer(const std::string& language);
  void add(std::string_view language);

  // By the first word, the longest forms first.
  FilteredMap<std::vector<Form>, 1U << 17> forms_;
};

// Whether the tokens together are a country's name or adjective in any
// language.
bool is_country(std::span<const Token> tokens);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_GAZETTEER_H_
