#ifndef DATELINE_INDEXER_ARTICLE_ID_H_
#define DATELINE_INDEXER_ARTICLE_ID_H_

#include <xapian.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "common/record.h"
#include "indexer/roots.h"

namespace dateline {

// Ids are unique in an index. Of articles with one id of their own, the first
// in the order of PATHs, files and ordinals keeps it; the others take
// ID~FILE#N.

// The id that an article takes when another has its own.
std::string fallback_id(const std::string& id, const Record& record);

// The id that a stored article has, and its own.
std::string id_of(const Xapian::Document& document);
std::string own_id_of(const Xapian::Document& document);

// Whether any article has a fallback id, so that its own is another.
bool has_fallback_ids(const Xapian::Database& database);

// The same for the PATH and the article in one number.
std::uint64_t article_hash(std::string_view root, std::string_view id);

// Gives each of the articles whose own id is among `ids` the id that it should
// have, and returns how many have been given a fallback id.
std::size_t settle_ids(Xapian::WritableDatabase& database,
                       const std::vector<std::string>& ids,
                       const std::vector<Root>& roots);

// The ids that more than one article has.
std::vector<std::string> repeated_ids(const Xapian::Database& database);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ARTICLE_ID_H_
