// Parses a query, and as bare words; one that parses prints itself so that it
// parses to the same.

#include <cstddef>
#include <cstdint>
#include <string>

#include "common/error.h"
#include "common/utf8.h"
#include "searcher/query/parse.h"
#include "searcher/query/print.h"

namespace {

void require_identity(const dateline::QueryNode& query) {
  const std::string printed = to_string(query);
  if (to_string(dateline::parse_query(printed)) != printed) __builtin_trap();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  const std::string text =
      dateline::repair_utf8({reinterpret_cast<const char*>(data), size});
  for (const auto parse : {dateline::parse_query, dateline::parse_bare_words}) {
    dateline::QueryNode query;
    try {
      query = parse(text);
    } catch (const dateline::UsageError&) {
      continue;
    }
    require_identity(query);
  }
  return 0;
}
