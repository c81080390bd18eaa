#include "indexer/entities/rivals.h"

#include <algorithm>

#include "indexer/tables/table.h"

namespace dateline {

Rivals::Rivals() {
  for (const auto& row : rows_of(embedded_table("rivals"))) {
    Rival& rival = rivals_[row[0]];
    if (row[1] != "-") rival.other = CountryCode(row[1]);
    for (const std::string_view word : words_of(row[2])) {
      rival.words_for.insert(word);
    }
    for (const std::string_view word : words_of(row[3])) {
      rival.words_against.insert(word);
    }
  }
}

bool Rivals::is_told(std::string_view form,
                     const AnalyzedArticle& analyzed) const {
  const Rival& rival = rivals_.at(form);
  const auto tells = [&](const Token& token) {
    return rival.words_for.contains(token.form);
  };
  return std::any_of(analyzed.title.begin(), analyzed.title.end(), tells) ||
         std::any_of(analyzed.body.begin(), analyzed.body.end(), tells);
}

std::optional<CountryCode> Rivals::resolve(std::string_view form,
                                           CountryCode country,
                                           const AnalyzedArticle& analyzed,
                                           bool likelier) const {
  const Rival& rival = rivals_.at(form);
  std::unordered_set<std::string_view> found_for;
  std::unordered_set<std::string_view> found_against;
  for (const auto* tokens : {&analyzed.title, &analyzed.body}) {
    for (const Token& token : *tokens) {
      if (rival.words_for.contains(token.form)) found_for.insert(token.form);
      if (rival.words_against.contains(token.form)) {
        found_against.insert(token.form);
      }
    }
  }
  if (found_against.size() + (likelier ? 1 : 0) > found_for.size()) {
    return rival.other;
  }
  return country;
}

}  // namespace dateline
