#ifndef DATELINE_INDEXER_GENERATION_H_
#define DATELINE_INDEXER_GENERATION_H_

#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "indexer/name_dictionary.h"

namespace dateline {

// What a generation is made of.
struct Parts {
  std::string base;                 // carried over; empty for nothing
  std::vector<std::string> shards;  // in the order of the input
  std::set<std::string> languages;  // of base and shards
  std::vector<std::string> roots;   // to record
};

// What came of it.
struct Generation {
  std::string path;
  std::size_t articles = 0;
  std::size_t renamed = 0;
};

// Merges the parts, the dictionaries and the stamp into one database in the
// scratch folder; of two articles with one id the later one gets another.
Generation make_generation(const Parts& parts, const std::string& scratch,
                           const NameDictionary& persons,
                           const NameDictionary& sources, unsigned jobs);

}  // namespace dateline

#endif  // DATELINE_INDEXER_GENERATION_H_
