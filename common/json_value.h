#ifndef DATELINE_COMMON_JSON_VALUE_H_
#define DATELINE_COMMON_JSON_VALUE_H_

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

// Levels of nesting that JSON from outside may have.
inline constexpr int kMaxJsonDepth = 64;

// Parses JSON of bounded depth. On failure nothing, and `error` says what is
// wrong at which byte.
std::optional<nlohmann::json> parse_json_value(std::string_view text,
                                               std::string& error);

}  // namespace dateline

#endif  // DATELINE_COMMON_JSON_VALUE_H_
