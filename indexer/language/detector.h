#ifndef DATELINE_INDEXER_LANGUAGE_DETECTOR_H_
#define DATELINE_INDEXER_LANGUAGE_DETECTOR_H_

#include <string>
#include <string_view>

namespace dateline {

// The ISO 639 code of the language that most of the text is in; empty where
// that is not certain. By CLD2. Thread-safe.
std::string detect_language(std::string_view text);

// The language of an article: the declared one, unless the text is long enough
// to say for certain that it is another, as templates of pages often declare
// the publisher's own.
std::string language_of(std::string_view declared, std::string_view title,
                        std::string_view body);

}  // namespace dateline

#endif  // DATELINE_INDEXER_LANGUAGE_DETECTOR_H_
