#ifndef DATELINE_COMMON_TABLES_GENERATOR_H_
#define DATELINE_COMMON_TABLES_GENERATOR_H_

#include <exception>
#include <fstream>
#include <iostream>

namespace dateline {

// The main() of a program that makes a table of C++ from the TSV files of a
// folder. Table: made of the folder; build() reads, write(stream) prints.
template <typename Table>
int generate(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: " << argv[0] << " DATA_FOLDER OUTPUT\n";
    return 2;
  }
  try {
    Table table(argv[1]);
    table.build();
    std::ofstream out(argv[2]);
    table.write(out);
    out.close();
    if (out) return 0;
    std::cerr << argv[2] << ": cannot be written\n";
  } catch (const std::exception& error) {
    std::cerr << argv[0] << ": " << error.what() << '\n';
  }
  return 1;
}

}  // namespace dateline

#endif  // DATELINE_COMMON_TABLES_GENERATOR_H_
