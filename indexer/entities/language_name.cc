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
  constexpr std::array<std::string_view, 20> kWords = {
      "and",  "or",   "as",       "on",      "at", "to",   "for",
      "with", "but",  "by",       "when",    "so", "than", "well",
      "too",  "from", "fluently", "because", "in", "while"};
  return is_one_of(kWords, behind);
}

// "French immersion", "Latin classes", "eighth-grade Spanish".
bool is_subject(const EntityText& text, std::size_t at) {
  constexpr std::array<std::string_view, 9> kSchooling = {
      "class",   "classes",  "lesson",       "lessons",  "immersion",
      "grammar", "homework", "translations", "subtitles"};
  constexpr std::array<std::string_view, 4> kLevels = {"grade", "grader", "ap",
                                                       "gcse"};
  if (at > 0 && is_one_of(kLevels, text.tokens[at - 1].form)) return true;
  return at + 1 < text.tokens.size() && text.gap(at + 1) == " " &&
         is_one_of(kSchooling, text.tokens[at + 1].form);
}

// Whether the word stands beside another language: "in English and Spanish".
bool is_one_of_two(const EntityText& text, std::size_t at) {
  const auto joins = [&](std::size_t i) {
    const std::string_view form = text.tokens[i].form;
    return (form == "and" || form == "or") && text.gap(i) == " " &&
           text.gap(i + 1) == " ";
  };
  const auto ends = [&](std::size_t i) {
    return i == text.tokens.size() || text.gap(i) != " " ||
           ends_phrase(text.tokens[i].form);
  };
  const auto begins = [&](std::size_t i) {
    return text.tokens[i].form == "in" || text.tokens[i].form == "into";
  };
  const std::size_t size = text.tokens.size();
  if (at > 0 && at + 2 < size && begins(at - 1) && joins(at + 1)) {
    return text.tokens[at + 2].is(kCapitalised) && ends(at + 3);
  }
  return at > 2 && begins(at - 3) && joins(at - 1) &&
         text.tokens[at - 2].is(kCapitalised) && ends(at + 1);
}

// "spoke", "spoke only".
bool is_behind_spoken(const EntityText& text, std::size_t at) {
  constexpr std::array<std::string_view, 8> kDegrees = {
      "only", "little", "some", "no", "fluent", "good", "perfect", "basic"};
  const std::string_view before = text.tokens[at - 1].form;
  return is_spoken(before) || (at > 1 && is_one_of(kDegrees, before) &&
                               is_spoken(text.tokens[at - 2].form));
}

}  // namespace

bool is_language(const EntityText& text, std::size_t at) {
  if (is_subject(text, at) || is_one_of_two(text, at)) return true;
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
  return is_behind_spoken(text, at) &&
         (last || ends_phrase(text.tokens[at + 1].form));
}

}  // namespace dateline
