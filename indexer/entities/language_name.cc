#include "indexer/entities/language_name.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "indexer/entities/is_one_of.h"

namespace dateline {
namespace {

bool is_spoken(std::string_view before) {
  constexpr std::array<std::string_view, 18> kVerbs = {
      "speak",  "speaks",   "speaking", "spoke",    "spoken",   "learn",
      "learns", "learnt",   "learned",  "learning", "teach",    "teaches",
      "taught", "teaching", "fluent",   "broken",   "fluently", "translate"};
  return is_one_of(kVerbs, before);
}

// What cannot stand between an adjective and its noun.
bool ends_phrase(std::string_view behind) {
  constexpr std::array<std::string_view, 16> kWords = {
      "and", "or", "as",   "on",   "at",   "to",  "for",      "with",
      "but", "by", "when", "than", "well", "too", "fluently", "because"};
  return is_one_of(kWords, behind);
}

}  // namespace

bool is_language(const EntityText& text, std::size_t at) {
  if (at == 0 || text.gap(at) != " ") return false;
  const std::string_view before = text.tokens[at - 1].form;
  const bool last = at + 1 == text.tokens.size() ||
                    text.tokens[at + 1].is(kParagraphStart) ||
                    text.gap(at + 1) != " ";
  const bool listed = last && at + 1 < text.tokens.size() &&
                      text.tokens[at + 1].is(kCapitalised) &&
                      text.gap(at + 1) == ", ";
  if (before == "in" || before == "into") {
    return last && !listed && text.field == Field::kBody &&
           !text.tokens[at].is(kPossessive);
  }
  return is_spoken(before) && (last || ends_phrase(text.tokens[at + 1].form));
}

}  // namespace dateline
