#ifndef DATELINE_INDEXER_ENTITIES_ARABIC_NAME_H_
#define DATELINE_INDEXER_ENTITIES_ARABIC_NAME_H_

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "indexer/entities/arabic_lexicon.h"

namespace dateline {

struct ArabicWord {
  std::string_view form;  // without what is written together with it
  std::size_t token = 0;
  bool starts_part = false;  // the name from here on means the person too
};

struct ArabicName {
  std::vector<ArabicWord> words;
  std::uint32_t begin = 0;     // byte of the text
  std::size_t given_size = 0;  // bytes of the first name in the key
};

// The names of a text, in order: of two words or more, or of one behind a
// title.
std::vector<ArabicName> arabic_names(std::string_view text,
                                     const std::vector<Token>& tokens,
                                     const ArabicLexicon& lexicon);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_ARABIC_NAME_H_
