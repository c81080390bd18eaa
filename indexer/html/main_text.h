#ifndef DATELINE_INDEXER_HTML_MAIN_TEXT_H_
#define DATELINE_INDEXER_HTML_MAIN_TEXT_H_

#include <string>
#include <vector>

#include "indexer/html/blocks.h"

namespace dateline {

// The paragraphs of a page's article, captions and headings between them
// included; empty where the page has none. The article is the element whose
// blocks score most, where running text counts for and links, list entries and
// scraps count against: the maximum-sum stretch of Pasternack and Roth
// ("Extracting Article Text from the Web with Maximum Subsequence
// Segmentation", 2009), bound to elements.
std::vector<std::string> main_text(const BlockPage& page);

}  // namespace dateline

#endif  // DATELINE_INDEXER_HTML_MAIN_TEXT_H_
