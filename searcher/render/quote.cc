#include "searcher/render/quote.h"

#include <algorithm>
#include <string_view>

#include "common/text.h"

namespace dateline {

Quote quote_of(const Mention& mention, const ShownArticle& shown) {
  Quote quote;
  std::string_view text;
  switch (mention.field) {
    case Field::kTitle:
      quote.field = "title";
      text = shown.hit.title.text;
      break;
    case Field::kBody:
      quote.field = "text";
      text = shown.article.body;
      break;
    case Field::kDateline:
      quote.field = "dateline";
      text = shown.article.dateline;
      break;
  }
  const std::size_t end = std::min<std::size_t>(mention.end, text.size());
  const std::size_t begin = std::min<std::size_t>(mention.begin, end);
  quote.text = text.substr(begin, end - begin);
  quote.begin = code_points(text.substr(0, begin));
  quote.end = quote.begin + code_points(quote.text);
  return quote;
}

const char* rule_name(MentionRule rule) {
  switch (rule) {
    case MentionRule::kName:
      return "name";
    case MentionRule::kAdjective:
      return "adjective";
    case MentionRule::kCapital:
      return "capital";
    case MentionRule::kMetonym:
      return "institution";
    case MentionRule::kDateline:
      return "dateline";
    case MentionRule::kFullName:
      return "full name";
    case MentionRule::kTitled:
      return "behind a title";
    case MentionRule::kSurname:
      return "part of the name";
    case MentionRule::kCommonKnowledge:
      return "common knowledge";
    case MentionRule::kOrganisation:
      return "organisation";
    case MentionRule::kAbbreviation:
      return "abbreviation";
    case MentionRule::kShortForm:
      return "short form";
    case MentionRule::kCity:
      return "city";
    case MentionRule::kRegion:
      return "region";
    case MentionRule::kLocalWords:
      return "local words";
  }
  return "unknown";
}

}  // namespace dateline
