#ifndef DATELINE_COMMON_TABLES_TSV_H_
#define DATELINE_COMMON_TABLES_TSV_H_

#include <cstddef>
#include <string>
#include <vector>

namespace dateline {

// The rows of a table in common/data/: cells parted by tabs; lines that begin
// with "#" and empty ones left out. Throws Error where the file cannot be read
// or a row has not `columns` cells.
std::vector<std::vector<std::string>> read_tsv(const std::string& path,
                                               std::size_t columns);

}  // namespace dateline

#endif  // DATELINE_COMMON_TABLES_TSV_H_
