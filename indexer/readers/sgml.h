#ifndef DATELINE_INDEXER_READERS_SGML_H_
#define DATELINE_INDEXER_READERS_SGML_H_

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/readers/reader.h"

namespace dateline {

// What SGML of news collections needs: elements by name, entities, nothing of a
// DTD. Names do not regard case.

// Where "<NAME" stands with no further letter behind it, from `from` on; npos
// where it does not. `name` in upper case.
std::size_t find_tag(std::string_view text, std::string_view name,
                     std::size_t from);

// Hands out the elements <NAME …>…</NAME> of a file. One that does not end
// before the next begins, or before the file does, is handed out as rejected.
void split_elements(ByteSource& source, std::string_view name,
                    const std::function<bool(RawArticle)>& sink);

// The inner text of the first element of the name, tags and entities as they
// stand; empty where there is none. One that is not closed reaches to the end.
std::string_view element(std::string_view text, std::string_view name);

// The inner texts of all elements of the name.
std::vector<std::string_view> elements(std::string_view text,
                                       std::string_view name);

// The value of an attribute of the tag that the text begins with.
std::string_view attribute(std::string_view text, std::string_view name);

// The text without tags (<P> parts paragraphs) and with its entities decoded.
std::string plain_sgml(std::string_view markup);

// The text with its entities decoded, tags as they stand: text copied out of
// markup.
std::string without_entities(std::string text);

}  // namespace dateline

#endif  // DATELINE_INDEXER_READERS_SGML_H_
