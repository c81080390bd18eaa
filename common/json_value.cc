#include "common/json_value.h"

namespace dateline {

using Json = nlohmann::json;

std::optional<Json> parse_json_value(std::string_view text,
                                     std::string& error) {
  bool too_deep = false;
  const auto watch_depth = [&too_deep](int depth, Json::parse_event_t /*event*/,
                                       Json& /*value*/) {
    if (depth > kMaxJsonDepth) too_deep = true;
    return depth <= kMaxJsonDepth;
  };
  try {
    Json value = Json::parse(text.begin(), text.end(), watch_depth);
    if (!too_deep) return value;
  } catch (const Json::parse_error& failure) {
    error = "is not valid JSON: wrong or cut off at byte " +
            std::to_string(failure.byte);
  } catch (const Json::out_of_range&) {
    error = "is not valid JSON: holds a number beyond all bounds";
  }
  if (too_deep) {
    error = "is nested more than " + std::to_string(kMaxJsonDepth) + " deep";
  }
  return std::nullopt;
}

}  // namespace dateline
