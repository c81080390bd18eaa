#ifndef DATELINE_INDEXER_TABLES_TABLE_H_
#define DATELINE_INDEXER_TABLES_TABLE_H_

#include <string_view>
#include <vector>

namespace dateline {

// The text of a table of common/data/ that is compiled in: "heads" of
// heads.tsv. Empty for any other name.
std::string_view embedded_table(std::string_view name);

// The rows of a compiled-in table, each as its cells; comments left out.
std::vector<std::vector<std::string_view>> rows_of(std::string_view table);

// The parts of a cell between spaces.
std::vector<std::string_view> words_of(std::string_view cell);

// The year that a cell holds; 0 where it holds none.
int year_of(std::string_view cell);

}  // namespace dateline

#endif  // DATELINE_INDEXER_TABLES_TABLE_H_
