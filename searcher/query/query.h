#ifndef DATELINE_SEARCHER_QUERY_QUERY_H_
#define DATELINE_SEARCHER_QUERY_QUERY_H_

#include <cstdint>
#include <string>
#include <vector>

namespace dateline {

// A query as a tree, independent of any index. The parser makes it, the printer
// writes it back (read_as), the engine turns it into a Xapian query.
struct QueryNode {
  enum class Kind : std::uint8_t {
    kWord,    // text: the word as typed, no white space
    kPhrase,  // text: the words between the quotes as typed
    kAnd,     // children side by side: at least two
    kOr,      // at least two children
    kNot,     // one child
    kField,   // field and text: title:word, person:"a b"
    kAll,     // "*" as the whole query
  };
  enum class FieldName : std::uint8_t {
    kTitle,
    kSource,
    kCountry,
    kAbout,
    kPerson,
  };

  Kind kind = Kind::kAll;
  std::string text;
  FieldName field = FieldName::kTitle;  // kField only
  bool quoted = false;                  // kField only: text stood in quotes
  std::uint32_t column = 1;  // where it begins in the query, in code points
  std::vector<QueryNode> children;
};

}  // namespace dateline

#endif  // DATELINE_SEARCHER_QUERY_QUERY_H_
