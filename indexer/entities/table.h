#ifndef DATELINE_INDEXER_ENTITIES_TABLE_H_
#define DATELINE_INDEXER_ENTITIES_TABLE_H_

#include <string_view>
#include <vector>

namespace dateline {

// The tables of common/data/ that entities need, compiled in.
namespace tables {
extern const std::string_view given_names;
extern const std::string_view heads;
extern const std::string_view not_persons;
extern const std::string_view person_titles;
extern const std::string_view rivals;
}  // namespace tables

// The rows of a compiled-in table, each as its cells; comments left out.
std::vector<std::vector<std::string_view>> rows_of(std::string_view table);

// The parts of a cell between spaces.
std::vector<std::string_view> words_of(std::string_view cell);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_TABLE_H_
