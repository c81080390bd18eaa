#include "indexer/entities/gone_states.h"

#include <array>
#include <string_view>

namespace dateline {

void GoneStates::find(const std::function<bool(CountryCode)>& is_named) {
  constexpr std::array<std::array<std::string_view, 2>, 23> kParts = {
      {{"RU", "SU"}, {"UA", "SU"}, {"BY", "SU"}, {"KZ", "SU"}, {"UZ", "SU"},
       {"TM", "SU"}, {"KG", "SU"}, {"TJ", "SU"}, {"GE", "SU"}, {"AM", "SU"},
       {"AZ", "SU"}, {"MD", "SU"}, {"EE", "SU"}, {"LV", "SU"}, {"LT", "SU"},
       {"RS", "YU"}, {"HR", "YU"}, {"SI", "YU"}, {"BA", "YU"}, {"MK", "YU"},
       {"ME", "YU"}, {"CZ", "CS"}, {"SK", "CS"}}};
  for (const auto& [part, state] : kParts) {
    const CountryCode code(part);
    if (is_named(CountryCode(state)) && !is_named(code)) {
      part_of_.emplace_back(code, CountryCode(state));
    }
  }
}

CountryCode GoneStates::state_then(CountryCode country) const {
  for (const auto& [part, state] : part_of_) {
    if (part == country) return state;
  }
  return country;
}

}  // namespace dateline
