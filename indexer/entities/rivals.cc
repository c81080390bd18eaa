#include "indexer/entities/rivals.h"

#include <algorithm>
#include <set>

#include "indexer/tables/table.h"

namespace dateline {

Rivals::Rivals() {
  for (const auto& row : rows_of(embedded_table("rivals"))) {
    Rival& rival = rivals_[row[0]];
    if (row[1] != "-") rival.other = CountryCode(row[1]);
    for (const std::string_view word : words_of(row[2])) {
      rival.words[word] = true;
    }
    for (const std::string_view word : words_of(row[3])) {
      rival.words[word] = false;
    }
  }
}

bool Rivals::is_told(std::string_view form,
                     const AnalyzedArticle& analyzed) const {
  const Rival& rival = rivals_.at(form);
  const auto tells = [&](const Token& token) {
    const auto found = rival.words.find(token.form);
    return found != rival.words.end() && found->second;
  };
  return std::ranges::any_of(analyzed.title, tells) ||
         std::ranges::any_of(analyzed.dateline, tells) ||
         std::ranges::any_of(analyzed.body, tells);
}

std::optional<CountryCode> Rivals::resolve(std::string_view form,
                                           CountryCode country,
                                           const AnalyzedArticle& analyzed,
                                           bool likelier) const {
  const Rival& rival = rivals_.at(form);
  std::set<std::string_view> seen;
  int points = likelier ? -1 : 0;  // for the country
  bool small = false;              // "a turkey"
  for (const auto* tokens :
       {&analyzed.title, &analyzed.body, &analyzed.dateline}) {
    // A dateline of Chicago makes nobody of Jordan.
    const bool may_deny = rival.other || tokens != &analyzed.dateline;
    for (const Token& token : *tokens) {
      if (token.form == form && !token.is(kCapitalised)) small = true;
      const auto found = rival.words.find(token.form);
      if (found == rival.words.end() || (!found->second && !may_deny)) continue;
      if (seen.insert(found->first).second) points += found->second ? 1 : -1;
    }
  }
  if (small && !rival.other) --points;
  if (points < 0) return rival.other;
  return country;
}

}  // namespace dateline
