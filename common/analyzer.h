#ifndef DATELINE_COMMON_ANALYZER_H_
#define DATELINE_COMMON_ANALYZER_H_

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

// Recorded in every index; raise it when any text yields other tokens.
inline constexpr int kAnalyzerVersion = 3;

// What folding loses and entities need. Bits of Token::shape.
enum Shape : std::uint16_t {
  kCapitalised = 1 << 0,     // first letter upper case
  kAllCapitals = 1 << 1,     // two letters or more, none lower case
  kAcronym = 1 << 2,         // "U.S.", "AT&T"
  kInitial = 1 << 3,         // one upper-case letter, with its full stop if any
  kNumber = 1 << 4,          // begins with a digit
  kPossessive = 1 << 5,      // 's or a final ' was taken off the form
  kFullStop = 1 << 6,        // a full stop follows at once ("Mr.", end of line)
  kParagraphStart = 1 << 7,  // first of its paragraph
  kSentenceStart = 1 << 8,  // first of its paragraph, or after . ! ? 。 ؟ …
  kCapitalLine = 1 << 9,    // in a paragraph that has no lower-case letters
};

// A word of a text. The span covers the word as printed, possessive included.
struct Token {
  std::string_view form;  // folded: what is indexed and looked up
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint16_t shape = 0;

  bool is(Shape bits) const { return (shape & bits) != 0; }
};

enum class TextKind : std::uint8_t {
  kArticle,
  kQuery,  // "US" is the country, however little stands around it
};

// Turns text into tokens: the one place for documents, queries, snippets and
// entities. Word boundaries are those of UAX #29; on top of them the words that
// news joins: dotted acronyms ("U.S." is u.s, "U.N." is un), ampersands
// ("AT&T"), thousands ("1,200" is 1200), possessives ("China's" is china); and
// those it parts: elisions ("l'Union" is l, union). US, WHO and IT in capitals
// are no function words where the line is not all capitals. Forms are cut at
// 120 bytes.
//
// Not thread-safe; one for each thread.
class Analyzer {
 public:
  Analyzer();
  ~Analyzer();
  Analyzer(const Analyzer&) = delete;
  Analyzer& operator=(const Analyzer&) = delete;

  // Replaces `tokens` by those of the text (well-formed UTF-8, below 4 GiB).
  // Their forms stay valid until trim() or the end of the analyzer.
  void analyze(std::string_view text, TextKind kind,
               std::vector<Token>& tokens);

  // Bounds the memory of the cache of folded words. Call between articles.
  void trim();

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

// The forms of the text joined by one space: how names of countries, persons
// and sources are keyed and compared.
std::string analyzed_key(Analyzer& analyzer, std::string_view text);

}  // namespace dateline

#endif  // DATELINE_COMMON_ANALYZER_H_
