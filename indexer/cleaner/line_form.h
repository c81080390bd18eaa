#ifndef DATELINE_INDEXER_CLEANER_LINE_FORM_H_
#define DATELINE_INDEXER_CLEANER_LINE_FORM_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace dateline {

// A paragraph as the cleaner looks at it.
struct Line {
  std::string_view text;
  std::string folded;
  std::size_t words = 0;      // as word_count() counts them
  bool is_statement = false;  // ends as a sentence does
  bool introduces = false;    // ends with a colon or dash
};

Line line_of(std::string_view paragraph);

// Whether the line reads as a headline: no statement, of at least five words,
// that begins with a capital or quotation mark, is not all in capitals, and
// holds no figures of a table.
bool is_headline(const Line& line);

// Whether the line may be a headline where headlines stand around it: one of
// four words, or a question.
bool is_short_headline(const Line& line);

// What the words of a line that carry its meaning, and their forms, begin with:
// views into `folded`.
std::vector<std::string_view> stubs_of(const Line& line);

// The share of `stubs` that are among `others`; 1 where there are none.
double overlap(const std::vector<std::string_view>& stubs,
               const std::unordered_set<std::string_view>& others);

}  // namespace dateline

#endif  // DATELINE_INDEXER_CLEANER_LINE_FORM_H_
