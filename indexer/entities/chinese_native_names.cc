#include "indexer/entities/chinese_native_names.h"

#include <algorithm>
#include <string>
#include <utility>

namespace dateline {
namespace {

using Lexicon = ChineseLexicon;

// Evidence that makes a name.
constexpr int kEnough = 3;

constexpr char32_t kFirstHan = 0x3400;
constexpr char32_t kEndHan = 0xFF00;

struct Candidate {
  std::size_t first = 0;
  std::size_t end = 0;
  std::size_t surname = 1;  // its characters
  bool is_japanese = false;
  int score = 0;
};

class NativeFinder {
 public:
  NativeFinder(const ChineseText& text, const std::vector<NameSpan>& taken,
               const NameCounts& counts)
      : text_(text), counts_(counts), taken_(text.size(), false) {
    for (const NameSpan& name : taken) {
      std::fill(taken_.begin() + static_cast<std::ptrdiff_t>(name.first),
                taken_.begin() + static_cast<std::ptrdiff_t>(name.end), true);
    }
  }

  std::vector<NameSpan> find() {
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < text_.size(); ++i) {
      const Candidate one = candidate_at(i);
      if (one.end == 0) continue;
      if (!candidates.empty() && candidates.back().end > one.first) {
        if (one.score < kEnough) continue;
        candidates.pop_back();
      }
      candidates.push_back(one);
      if (one.score >= kEnough) i = one.end - 1;
    }
    spread(candidates);
    std::vector<NameSpan> names;
    for (const Candidate& one : candidates) {
      if (one.score >= kEnough && !is_byline(one)) names.push_back(span(one));
    }
    return names;
  }

  // The likeliest name that begins at a character; of no end where none does.
  Candidate candidate_at(std::size_t i) const {
    Candidate best;
    if (!may_begin(i)) return best;
    best.score = -kEnough;
    if (text_.word_behind(i, Lexicon::kJapaneseSurname, 2) > 0) {
      const std::size_t surname =
          text_.word_behind(i, Lexicon::kJapaneseSurname, 2);
      for (const std::size_t given : {2U, 1U, 3U}) {
        consider({i, i + surname + given, surname, true, 0}, best);
      }
      if (best.end != 0 && best.score >= kEnough - 1) return best;
    }
    const std::size_t surname =
        text_.word_behind(i, Lexicon::kDoubleSurname, 2) > 0 ? 2 : 1;
    if (surname == 1 && !text_.is(i, Lexicon::kSurname)) return best;
    for (const std::size_t given : {2U, 1U}) {
      consider({i, i + surname + given, surname, false, 0}, best);
    }
    return best;
  }

 private:
  bool is_taken(std::size_t i) const { return taken_[i]; }

  bool may_begin(std::size_t i) const {
    const bool titled = text_.word_before(i, Lexicon::kTitle) > 0;
    // "储" of "王储" ends a title.
    if (text_.word_before(i + 1, Lexicon::kTitle, 2) > 0) return false;
    return (text_.starts_word(i) || titled) && !is_taken(i) &&
           text_.word_behind(i, Lexicon::kNotName | Lexicon::kPlace, 2) == 0;
  }

  void consider(Candidate one, Candidate& best) const {
    if (one.end > text_.size() || !is_possible(one)) return;
    one.score = score(one);
    if (one.score > best.score) best = one;
  }

  bool is_possible(const Candidate& one) const {
    const bool whole = text_.starts_word(one.end) ||
                       text_.word_behind(one.end, Lexicon::kSpeech, 2) > 0;
    if (!whole) return false;
    for (std::size_t i = one.first + one.surname; i < one.end; ++i) {
      if (text_.at(i) < kFirstHan || text_.at(i) >= kEndHan) return false;
      if (is_taken(i)) return false;
      if (text_.is(i, Lexicon::kNever) && !is_odd_given(one, i)) return false;
    }
    const std::string_view given =
        text_.between(one.first + one.surname, one.end);
    return !is_word(given) && !is_word(text_.between(one.first, one.end));
  }

  // A character that is hardly ever part of a name where one is all the same:
  // "在" of "总统李在明".
  bool is_odd_given(const Candidate& one, std::size_t i) const {
    if (one.is_japanese) return text_.is(i, Lexicon::kJapaneseGiven);
    // "财" of "总理黄循财。"
    if (i + 1 == one.end && i > one.first + one.surname &&
        text_.word_before(one.first, Lexicon::kTitle, 2) > 0 &&
        ends_clause(one.end)) {
      return true;
    }
    return i + 1 < one.end && text_.is(i + 1, Lexicon::kGiven) &&
           (text_.word_before(one.first, Lexicon::kTitle, 2) > 0 ||
            text_.word_behind(one.end, Lexicon::kSpeech, 2) > 0);
  }

  bool ends_clause(std::size_t end) const {
    return text_.at(end) < kFirstHan || text_.at(end) >= kEndHan;
  }

  static bool is_word(std::string_view word) {
    constexpr unsigned kWords = Lexicon::kTitle | Lexicon::kTitleBehind |
                                Lexicon::kSpeech | Lexicon::kNotName |
                                Lexicon::kPlace;
    return (Lexicon::instance().word(word) & kWords) != 0;
  }

  int score(const Candidate& one) const {
    int score = one.is_japanese ? 2 : 0;
    score += around(one) + shape(one);
    if (const auto found = counts_.find(text_.between(one.first, one.end));
        found != counts_.end() && found->second > 1) {
      score += found->second > 2 ? 2 : 1;
    }
    return score;
  }

  // What stands beside the name.
  int around(const Candidate& one) const {
    int score = 0;
    if (is_titled(one)) {
      score += ends_clause(one.end) ? 5 : 3;
    } else if (text_.word_before(one.first, Lexicon::kVerbBefore) > 0) {
      score += 2;
    }
    if (text_.starts_clause(one.first)) ++score;
    constexpr unsigned kTitles = Lexicon::kTitleBehind | Lexicon::kTitle;
    if (text_.word_behind(one.end, kTitles, 2) > 0) return score + 2;
    if (is_spoken(one)) return score + 2;
    if (text_.word_behind(one.end, Lexicon::kThingBehind) > 0) score -= 4;
    if (is_cut(one)) score -= 2;
    return score;
  }

  bool is_titled(const Candidate& one) const {
    return text_.word_before(one.first, Lexicon::kTitle) > 0 ||
           is_officer(one.first);
  }

  // Behind "长" or "员" that the segmentation parts from its word: "护士长".
  bool is_officer(std::size_t i) const {
    return i > 1 && (text_.at(i - 1) == U'长' || text_.at(i - 1) == U'员') &&
           text_.starts_word(i - 1) && text_.starts_word(i) &&
           !text_.starts_clause(i - 1) && !text_.starts_word(i - 2);
  }

  bool is_spoken(const Candidate& one) const {
    const std::size_t verb = text_.word_behind(one.end, Lexicon::kSpeech);
    return verb > 1 || (verb == 1 && text_.starts_word(one.end));
  }

  // Whether one character more is left over that would be part of the name.
  bool is_cut(const Candidate& one) const {
    const std::size_t next = one.end;
    return text_.at(next) >= kFirstHan && text_.at(next) < kEndHan &&
           text_.word_size(next) == 1 && !text_.is(next, Lexicon::kNever);
  }

  // What its characters are.
  int shape(const Candidate& one) const {
    const unsigned usual = one.is_japanese
                               ? Lexicon::kGiven | Lexicon::kJapaneseGiven
                               : static_cast<unsigned>(Lexicon::kGiven);
    int unusual = 0;
    bool single = true;
    for (std::size_t i = one.first + one.surname; i < one.end; ++i) {
      if (!text_.is(i, usual)) ++unusual;
      single &= text_.starts_word(i);
    }
    // "呦呦".
    if (unusual == 2 && text_.at(one.end - 1) == text_.at(one.end - 2)) {
      unusual = 0;
    }
    int score = unusual == 0 ? 1 : -unusual;
    if (single) ++score;
    if (one.surname > 1) ++score;
    if (one.surname == 1 && !is_titled(one) &&
        text_.is(one.first, Lexicon::kWeakSurname)) {
      --score;
    }
    if (!is_titled(one) && text_.word_size(one.first) >= one.end - one.first) {
      --score;
    }
    return score;
  }

  // Along "张三、李四和王五" one name proves the next, and two that are nearly
  // names each other.
  void spread(std::vector<Candidate>& candidates) const {
    for (std::size_t i = 1; i < candidates.size(); ++i) {
      Candidate& one = candidates[i - 1];
      Candidate& next = candidates[i];
      if (one.score == kEnough - 1 && next.score == kEnough - 1 &&
          is_list_gap(one.end, next.first)) {
        ++one.score;
        ++next.score;
      }
    }
    const auto prove = [this](const Candidate& by, Candidate& one,
                              std::size_t gap_first, std::size_t gap_end) {
      if (by.score >= kEnough && one.score < kEnough &&
          is_list_gap(gap_first, gap_end)) {
        one.score += 3;
      }
    };
    for (std::size_t i = 1; i < candidates.size(); ++i) {
      prove(candidates[i - 1], candidates[i], candidates[i - 1].end,
            candidates[i].first);
    }
    for (std::size_t i = candidates.size(); i-- > 1;) {
      prove(candidates[i], candidates[i - 1], candidates[i - 1].end,
            candidates[i].first);
    }
  }

  bool is_list_gap(std::size_t first, std::size_t end) const {
    if (first >= end) return false;
    const std::string_view gap = text_.between(first, end);
    return gap == "、" || gap == "和" || gap == "与" || gap == "及" ||
           gap == "以及" || gap == "跟" || gap == "，";
  }

  // "（记者张三）", "记者 张三 报道".
  bool is_byline(const Candidate& one) const {
    std::size_t before = one.first;
    while (before > 0 && text_.at(before - 1) == ' ') --before;
    constexpr std::size_t kReporter = 2;
    if (before < kReporter ||
        text_.between(before - kReporter, before) != "记者") {
      return false;
    }
    if (before == kReporter) return true;
    const char32_t left = text_.at(before - kReporter - 1);
    return left == U'（' || left == U'(' || left == U'社' || left == U'报' ||
           left == U'\n' || left == U'】';
  }

  NameSpan span(const Candidate& one) const {
    NameSpan name{one.first, one.end, MentionRule::kFullName, {}};
    if (one.surname > 1 || !one.is_japanese) {
      name.parts.emplace_back(
          text_.between(one.first, one.first + one.surname));
    }
    return name;
  }

  const ChineseText& text_;
  const NameCounts& counts_;
  std::vector<bool> taken_;  // the characters of other names
};

}  // namespace

void count_native_names(const ChineseText& text,
                        const std::vector<NameSpan>& taken,
                        NameCounts& counts) {
  const NameCounts none;
  const NativeFinder finder(text, taken, none);
  for (std::size_t i = 0; i < text.size(); ++i) {
    const Candidate one = finder.candidate_at(i);
    if (one.end != 0) ++counts[text.between(one.first, one.end)];
  }
}

std::vector<NameSpan> native_names(const ChineseText& text,
                                   const std::vector<NameSpan>& taken,
                                   const NameCounts& counts) {
  return NativeFinder(text, taken, counts).find();
}

}  // namespace dateline
