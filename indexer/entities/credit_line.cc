#include "indexer/entities/credit_line.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

#include "indexer/entities/credit_form.h"
#include "indexer/entities/is_one_of.h"

namespace dateline {
namespace {

// Words that a credit has at most, on either side.
constexpr std::size_t kReach = 40;

// "Reporting by", "contributed to this report", "contributed reporting", "Jo
// Lee reported from Rome".
bool tells_makers(const EntityText& text, std::size_t begin, std::size_t i) {
  // "Written by" and the like begin sentences of a story as well.
  constexpr std::array<std::string_view, 4> kMaking = {"reporting", "writing",
                                                       "editing", "edited"};
  if (tells_contribution(std::span(text.tokens).subspan(i))) return true;
  if (i + 1 >= text.tokens.size()) return false;
  const std::string_view form = text.tokens[i].form;
  const std::string_view next = text.tokens[i + 1].form;
  if (form == "reported") {
    return next == "from" && i > begin && i <= begin + 3 &&
           text.tokens[begin].is(kCapitalised) &&
           text.tokens[i - 1].is(kCapitalised);
  }
  return next == "by" && i <= begin + 1 && is_one_of(kMaking, form);
}

}  // namespace

bool is_in_credit_line(const EntityText& text, std::size_t at) {
  const bool is_late = text.tokens[at].begin > text.text.size() / 2;
  if (text.field != Field::kBody || !is_late) return false;
  std::size_t begin = at;
  const std::size_t least = at - std::min(at, kReach);
  while (begin > least && !text.tokens[begin].is(kSentenceStart)) --begin;
  const std::size_t most = std::min(at + kReach, text.tokens.size());
  for (std::size_t i = begin; i < most; ++i) {
    if (i > at && text.tokens[i].is(kSentenceStart)) return false;
    if (tells_makers(text, begin, i)) return true;
  }
  return false;
}

}  // namespace dateline
