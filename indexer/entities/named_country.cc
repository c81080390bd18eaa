#include "indexer/entities/named_country.h"

#include <algorithm>

namespace dateline {
namespace {

bool has_place(const CountryEntity& country) {
  return std::any_of(country.mentions.begin(), country.mentions.end(),
                     [](const Mention& mention) {
                       return mention.rule == MentionRule::kCity ||
                              mention.rule == MentionRule::kRegion ||
                              mention.rule == MentionRule::kDateline;
                     });
}

}  // namespace

void settle_untold(NamedCountry& name,
                   const std::map<CountryCode, CountryEntity>& found) {
  const Rival& rival = *name.rival;
  const auto other = found.find(rival.country);
  if (other == found.end() || found.contains(name.own)) return;
  if (rival.rule == MentionRule::kCity && !has_place(other->second)) return;
  name.meant = rival.country;
  if (name.mention.rule == MentionRule::kName) name.mention.rule = rival.rule;
}

}  // namespace dateline
