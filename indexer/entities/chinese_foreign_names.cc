#include "indexer/entities/chinese_foreign_names.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace dateline {
namespace {

using Lexicon = ChineseLexicon;

constexpr unsigned kCutting = Lexicon::kTitle | Lexicon::kPlace;
constexpr std::size_t kLongestPart = 9;
constexpr std::size_t kMaxParts = 6;

bool is_latin(char32_t c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

class ForeignFinder {
 public:
  explicit ForeignFinder(const ChineseText& text) : text_(text) {}

  std::vector<NameSpan> find() {
    for (std::size_t i = 0; i < text_.size();) {
      const std::size_t end = name_at(i);
      i = std::max(end, i + 1);
    }
    return std::move(names_);
  }

 private:
  // The end of the name that begins at a character, or whose first dot stands
  // there; 0 where there is none.
  std::size_t name_at(std::size_t i) {
    if (ChineseText::is_dot(text_.at(i))) return dotted(i);
    if (dot_follows(i)) return 0;
    if (const std::size_t known = text_.word_behind(i, Lexicon::kHead, 2);
        known > 0 && is_whole(i, i + known)) {
      return add(i, i + known, MentionRule::kCommonKnowledge);
    }
    return alone(i);
  }

  // Not "科尔沁" for "科尔".
  bool is_whole(std::size_t first, std::size_t end) const {
    constexpr std::size_t kLong = 3;
    return end - first >= kLong ||
           ((text_.starts_word(first) || starts(first)) &&
            !text_.is(end, Lexicon::kForeign));
  }

  // Whether a name with a dot goes on from here.
  bool dot_follows(std::size_t i) const {
    std::size_t end = i;
    while (end < text_.size() && end - i < kLongestPart &&
           may_hold(end, true)) {
      ++end;
    }
    return end > i && ChineseText::is_dot(text_.at(end)) && left_end(end) <= i;
  }

  bool may_hold(std::size_t i, bool dotted) const {
    if (text_.is(i, Lexicon::kForeign)) return true;
    if (!dotted) return false;
    constexpr unsigned kAny = Lexicon::kForeign | Lexicon::kForeignMore;
    return text_.is(i, kAny) || (text_.at(i) == '-' && text_.is(i + 1, kAny)) ||
           is_initial(i);
  }

  // "J" of "J·K·罗琳".
  bool is_initial(std::size_t i) const {
    return is_latin(text_.at(i)) && ChineseText::is_dot(text_.at(i + 1)) &&
           (i == 0 || !is_latin(text_.at(i - 1)));
  }

  // Where the part begins that ends at a dot.
  std::size_t left_end(std::size_t dot) const {
    std::size_t first = dot;
    while (first > 0 && dot - first < kLongestPart &&
           may_hold(first - 1, true) &&
           (first == dot || text_.word_before(first, kCutting, 2) == 0)) {
      --first;
    }
    return first;
  }

  // Where the part ends that begins at a character.
  std::size_t right_end(std::size_t first, bool dotted) const {
    std::size_t end = first;
    while (end < text_.size() && end - first < kLongestPart &&
           may_hold(end, dotted)) {
      if (end > first + 1 && text_.starts_word(end) && leads_off(end)) break;
      ++end;
    }
    return end;
  }

  // Whether a word begins that goes on with something else than a name.
  bool leads_off(std::size_t i) const {
    if (text_.word_behind(i, Lexicon::kSpeech | Lexicon::kThingBehind, 2) > 0) {
      return true;
    }
    const std::size_t size = text_.word_size(i);
    for (std::size_t k = 1; k < size; ++k) {
      if (!text_.is(i + k, Lexicon::kForeign)) return true;
    }
    return false;
  }

  std::size_t dotted(std::size_t dot) {
    const std::size_t first = left_end(dot);
    if (first == dot) return 0;
    std::size_t end = dot;
    std::size_t parts = 1;
    while (ChineseText::is_dot(text_.at(end)) && parts < kMaxParts) {
      const std::size_t next = known_or_right_end(end + 1);
      if (next == end + 1) break;
      end = next;
      ++parts;
    }
    return parts < 2 ? 0 : add(first, end, MentionRule::kFullName);
  }

  std::size_t known_or_right_end(std::size_t first) const {
    const std::size_t known = text_.word_behind(first, Lexicon::kHead, 3);
    if (known > 0) return first + known;
    const std::size_t end = right_end(first, true);
    const bool short_surname =
        end == first && text_.is(first, Lexicon::kSurname);
    return short_surname ? first + 1 : end;
  }

  bool starts(std::size_t i) const {
    return i == 0 || !text_.is(i - 1, Lexicon::kForeign) ||
           text_.word_before(i, kCutting, 2) > 0;
  }

  // A name without a dot behind a title, or in front of a verb of saying.
  std::size_t alone(std::size_t i) {
    if (!text_.is(i, Lexicon::kForeign)) return 0;
    // "士" of "分析人士" ends a title.
    if (text_.word_before(i + 1, kCutting, 2) > 0) return 0;
    const bool titled = text_.word_before(i, Lexicon::kTitle, 2) > 0;
    if (!titled && !starts(i)) return 0;
    if (text_.word_behind(i, Lexicon::kPlace | Lexicon::kTitle, 2) > 0) {
      return 0;
    }
    const std::size_t end = right_end(i, false);
    if (text_.word_behind(end, Lexicon::kThingBehind) > 0 && !titled) return 0;
    const std::size_t length = end - i;
    const bool spoken = text_.word_behind(end, Lexicon::kSpeech) > 0;
    // Two or three characters may be a Chinese name as well.
    const bool is_name = titled ? length >= 2 && is_sound(i, end)
                                : spoken && length >= 4 && !is_where(i);
    if (!is_name && length >= 3 && is_sound(i, end) &&
        text_.word_before(i, Lexicon::kVerbBefore) > 0) {
      return add(i, end, MentionRule::kSurname);
    }
    return is_name ? add(i, end, MentionRule::kTitled) : 0;
  }

  // Whether it is no Chinese name: longer, or without a surname.
  bool is_sound(std::size_t first, std::size_t end) const {
    constexpr std::size_t kLongestChinese = 3;
    if (end - first > kLongestChinese) return true;
    if (!text_.is(first, Lexicon::kSurname)) return true;
    for (std::size_t i = first + 1; i < end; ++i) {
      if (!text_.is(i, Lexicon::kGiven)) return true;
    }
    return false;
  }

  // Behind "in" or "to".
  bool is_where(std::size_t i) const {
    constexpr std::u32string_view kWhere = U"在于抵到从赴往";
    return i > 0 && kWhere.find(text_.at(i - 1)) != std::u32string_view::npos;
  }

  std::size_t add(std::size_t first, std::size_t end, MentionRule rule) {
    NameSpan name{first, end, rule, {}};
    std::size_t part = first;
    for (std::size_t i = first; i <= end; ++i) {
      if (i < end && !ChineseText::is_dot(text_.at(i))) continue;
      constexpr std::size_t kShortestGiven = 3;
      const bool is_last = i == end;
      if (i - part >= (is_last ? 2 : kShortestGiven)) {
        name.parts.emplace_back(text_.between(part, i));
      }
      part = i + 1;
    }
    names_.push_back(std::move(name));
    return end;
  }

  const ChineseText& text_;
  std::vector<NameSpan> names_;
};

}  // namespace

std::vector<NameSpan> foreign_names(const ChineseText& text) {
  return ForeignFinder(text).find();
}

}  // namespace dateline
