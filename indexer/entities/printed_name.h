#ifndef DATELINE_INDEXER_ENTITIES_PRINTED_NAME_H_
#define DATELINE_INDEXER_ENTITIES_PRINTED_NAME_H_

#include <cstdint>
#include <string>
#include <string_view>

#include "common/analyzer.h"

namespace dateline {

// "XI JINPING" as "Xi Jinping" where it was printed in capitals.
std::string name_cased(std::string_view printed, bool capitals);

// As it is shown: "Jo S. Lee" for "JO S . LEE".
std::string printed_name(std::string_view printed, bool capitals);

// The byte at which a token ends without its possessive.
std::uint32_t name_end(std::string_view text, const Token& token);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_PRINTED_NAME_H_
