// Parses a query; one that parses prints itself so that it parses to the same.

#include <cstddef>
#include <cstdint>
#include <string>

#include "common/error.h"
#include "common/utf8.h"
#include "searcher/query/parse.h"
#include "searcher/query/print.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  const std::string text =
      dateline::repair_utf8({reinterpret_cast<const char*>(data), size});
  try {
    const std::string printed = to_string(dateline::parse_query(text));
    if (to_string(dateline::parse_query(printed)) != printed) {
      __builtin_trap();
    }
  } catch (const dateline::UsageError&) {
  }
  return 0;
}
