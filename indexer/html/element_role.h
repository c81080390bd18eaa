#ifndef DATELINE_INDEXER_HTML_ELEMENT_ROLE_H_
#define DATELINE_INDEXER_HTML_ELEMENT_ROLE_H_

#include <string_view>

#include "indexer/html/dom.h"

namespace dateline {

// What pages commonly say of their parts, by element, ARIA role and the words
// of class and id names.

// Whether any of the names of a class or id value tells of a role at all.
bool tell_role(std::string_view names);

// Navigation, related stories, sharing, comments, forms, advertisements: no
// part of the article.
bool is_aside(const GumboNode* node);

// The text under a picture.
bool is_caption(const GumboNode* node);

// The same by names that hardly mean anything else, however much text there is
// below them.
bool is_surely_aside(const GumboNode* node);

// Named as the text of the article.
bool is_body(const GumboNode* node);

}  // namespace dateline

#endif  // DATELINE_INDEXER_HTML_ELEMENT_ROLE_H_
