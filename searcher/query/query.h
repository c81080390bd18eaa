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
    kWord,       // text: the word, without what its WordKind is written with
    kPhrase,     // text: the words between the quotes; number: of "a b"~5
    kAnd,        // children side by side: at least two
    kOr,         // at least two children
    kNot,        // one child
    kNear,       // two children at most `number` words apart
    kBefore,     // the same, in this order
    kSentence,   // all children in one sentence: at least two
    kParagraph,  // the same in one paragraph
    kAtLeast,    // one child, `number` times
    kField,      // field and text: person:"a b"
    kAll,        // "*" as the whole query
  };
  enum class WordKind : std::uint8_t {
    kStem,      // oil: every form of its stem
    kExact,     // =oil
    kWildcard,  // wom?n, econom*: text has the ? and *
    kFuzzy,     // word~: within `number` edits, 0 where none is said
  };
  // Where words are looked for.
  enum class Zone : std::uint8_t {
    kText,
    kTitle,
    kLead,  // title and first paragraph
  };
  enum class FieldName : std::uint8_t {
    kTitle,
    kLead,
    kSource,
    kAuthor,
    kCountry,
    kAbout,
    kPerson,
    kOrganisation,
    kLanguage,
    kDate,
  };

  Kind kind = Kind::kAll;
  std::string text;
  WordKind word = WordKind::kStem;       // kWord
  Zone zone = Zone::kText;               // kWord and kPhrase
  FieldName field = FieldName::kSource;  // kField; neither kTitle nor kLead
  bool quoted = false;                   // kField: text stood in quotes
  std::uint32_t number = 0;
  std::uint32_t column = 1;  // where it begins in the query, in code points
  std::vector<QueryNode> children;
};

}  // namespace dateline

#endif  // DATELINE_SEARCHER_QUERY_QUERY_H_
