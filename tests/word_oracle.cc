#include "tests/word_oracle.h"

#include <algorithm>
#include <iterator>

#include "common/stop_words.h"
#include "common/text.h"

namespace dateline {
namespace {

using Kind = QueryNode::Kind;

bool is_like(std::u32string_view text, std::u32string_view pattern) {
  if (pattern.empty()) return text.empty();
  if (pattern.front() == U'*') {
    return is_like(text, pattern.substr(1)) ||
           (!text.empty() && is_like(text.substr(1), pattern));
  }
  return !text.empty() &&
         (pattern.front() == U'?' || pattern.front() == text.front()) &&
         is_like(text.substr(1), pattern.substr(1));
}

// Insertions, deletions, substitutions and swaps of neighbours.
std::size_t edits_between(const std::u32string& a, const std::u32string& b) {
  std::vector<std::vector<std::size_t>> d(
      a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) {
    for (std::size_t j = 0; j <= b.size(); ++j) {
      if (i == 0 || j == 0) {
        d[i][j] = i + j;
        continue;
      }
      const std::size_t same = a[i - 1] == b[j - 1] ? 0U : 1U;
      d[i][j] =
          std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + same});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }
  return d[a.size()][b.size()];
}

bool is_pattern(const QueryNode& node) {
  return node.word == QueryNode::WordKind::kWildcard ||
         node.word == QueryNode::WordKind::kFuzzy;
}

// The sentence or paragraph that holds a word.
std::size_t stretch_of(const std::vector<bool>& starts, std::size_t word) {
  return static_cast<std::size_t>(
      std::count(starts.begin(),
                 starts.begin() + static_cast<std::ptrdiff_t>(word) + 1, true));
}

ScannedText first_paragraph(const ScannedText& text) {
  ScannedText first = text;
  for (std::size_t i = 1; i < text.forms.size(); ++i) {
    if (!text.paragraph_starts[i]) continue;
    first.forms.resize(i);
    first.paragraph_starts.resize(i);
    first.sentence_starts.resize(i);
    break;
  }
  return first;
}

}  // namespace

ScannedText WordOracle::scan(const std::string& text) {
  std::vector<Token> tokens;
  analyzer_.analyze(text, TextKind::kArticle, tokens);
  ScannedText scanned;
  for (const Token& token : tokens) {
    scanned.forms.emplace_back(token.form);
    scanned.spans.push_back({token.begin, token.end});
    scanned.paragraph_starts.push_back(token.is(kParagraphStart));
    scanned.sentence_starts.push_back(token.is(kSentenceStart));
  }
  analyzer_.trim();
  return scanned;
}

void WordOracle::learn(const std::string& language, const ScannedText& text) {
  const Stemmer& stemmer =
      stemmers_.try_emplace(language, language).first->second;
  for (const std::string& form : text.forms) {
    stems_[language][stemmer(form)].insert(form);
  }
  families_.clear();
}

std::vector<Place> WordOracle::in_title(const ScannedText& title,
                                        const QueryNode& node) const {
  return places(title, node);
}

std::vector<Place> WordOracle::in_body(const ScannedText& body,
                                       const QueryNode& node) const {
  switch (node.zone) {
    case QueryNode::Zone::kTitle:
      return {};
    case QueryNode::Zone::kLead:
      return places(first_paragraph(body), node);
    case QueryNode::Zone::kText:
      break;
  }
  return places(body, node);
}

std::vector<std::string> WordOracle::forms_of(const std::string& text) const {
  std::vector<Token> tokens;
  analyzer_.analyze(text, TextKind::kQuery, tokens);
  std::vector<std::string> forms;
  for (const Token& token : tokens) forms.emplace_back(token.form);
  return forms;
}

std::string WordOracle::key_of(const std::string& text) const {
  return analyzed_key(analyzer_, text);
}

bool WordOracle::is_stop_word(const QueryNode& node) const {
  if (node.kind != Kind::kWord || node.word != QueryNode::WordKind::kStem ||
      node.zone != QueryNode::Zone::kText) {
    return false;
  }
  const std::vector<std::string> forms = forms_of(node.text);
  return std::all_of(forms.begin(), forms.end(), [](const std::string& form) {
    return dateline::is_stop_word(form);
  });
}

std::vector<Place> WordOracle::places(const ScannedText& text,
                                      const QueryNode& node) const {
  switch (node.kind) {
    case Kind::kAtLeast:
      return places(text, node.children.front());
    case Kind::kNear:
    case Kind::kBefore:
      return near(text, node);
    case Kind::kSentence:
    case Kind::kParagraph:
      return together(text, node);
    case Kind::kPhrase:
      return node.number > 0 ? window(text, node) : words(text, node);
    case Kind::kOr:
      break;
    default:
      return words(text, node);
  }
  std::vector<Place> all;
  for (const QueryNode& child : node.children) {
    const std::vector<Place> some = places(text, child);
    all.insert(all.end(), some.begin(), some.end());
  }
  return all;
}

std::vector<Place> WordOracle::words(const ScannedText& text,
                                     const QueryNode& node) const {
  std::vector<Place> found;
  const std::vector<std::string> asked =
      is_pattern(node) ? std::vector{fold(node.text)} : forms_of(node.text);
  if (asked.empty()) return found;
  for (std::size_t at = 0; at + asked.size() <= text.forms.size(); ++at) {
    bool stands = true;
    for (std::size_t i = 0; stands && i < asked.size(); ++i) {
      stands = (i == 0 || !text.paragraph_starts[at + i]) &&
               is_form(text.forms[at + i], asked[i], node);
    }
    if (stands) found.push_back({at, at + asked.size() - 1});
  }
  return found;
}

// "a b"~5: each of these words in a stretch of 6 words that holds them all.
std::vector<Place> WordOracle::window(const ScannedText& text,
                                      const QueryNode& node) const {
  const std::vector<std::string> asked = forms_of(node.text);
  std::set<std::size_t> kept;
  for (std::size_t first = 0; first < text.forms.size(); ++first) {
    const std::size_t end =
        std::min<std::size_t>(first + node.number + 1, text.forms.size());
    std::multiset<std::string> lacking(asked.begin(), asked.end());
    std::vector<std::size_t> inside;
    for (std::size_t at = first; at < end; ++at) {
      const std::string& form = text.forms[at];
      if (std::find(asked.begin(), asked.end(), form) == asked.end()) continue;
      inside.push_back(at);
      if (const auto one = lacking.find(form); one != lacking.end()) {
        lacking.erase(one);
      }
    }
    if (lacking.empty()) kept.insert(inside.begin(), inside.end());
  }
  std::vector<Place> found;
  for (const std::size_t word : kept) found.push_back({word, word});
  return found;
}

std::vector<Place> WordOracle::near(const ScannedText& text,
                                    const QueryNode& node) const {
  const std::vector<Place> left = places(text, node.children[0]);
  const std::vector<Place> right = places(text, node.children[1]);
  const auto follows = [&node](const Place& a, const Place& b) {
    return b.first > a.last && b.first - a.last <= node.number;
  };
  const auto are_near = [&](const Place& a, const Place& b) {
    return follows(a, b) || (node.kind == Kind::kNear && follows(b, a));
  };
  std::vector<Place> found;
  std::copy_if(
      left.begin(), left.end(), std::back_inserter(found), [&](const Place& a) {
        return std::any_of(right.begin(), right.end(),
                           [&](const Place& b) { return are_near(a, b); });
      });
  std::copy_if(right.begin(), right.end(), std::back_inserter(found),
               [&](const Place& b) {
                 return std::any_of(
                     left.begin(), left.end(),
                     [&](const Place& a) { return are_near(a, b); });
               });
  return found;
}

std::vector<Place> WordOracle::together(const ScannedText& text,
                                        const QueryNode& node) const {
  const std::vector<bool>& starts = node.kind == Kind::kSentence
                                        ? text.sentence_starts
                                        : text.paragraph_starts;
  std::map<std::size_t, std::vector<Place>> in_stretch;
  std::map<std::size_t, std::set<std::size_t>> met;
  for (std::size_t i = 0; i < node.children.size(); ++i) {
    for (const Place& place : places(text, node.children[i])) {
      const std::size_t stretch = stretch_of(starts, place.first);
      if (stretch != stretch_of(starts, place.last)) continue;
      in_stretch[stretch].push_back(place);
      met[stretch].insert(i);
    }
  }
  std::vector<Place> found;
  for (const auto& [stretch, some] : in_stretch) {
    if (met[stretch].size() != node.children.size()) continue;
    found.insert(found.end(), some.begin(), some.end());
  }
  return found;
}

bool WordOracle::is_form(const std::string& form, const std::string& asked,
                         const QueryNode& node) const {
  switch (node.word) {
    case QueryNode::WordKind::kWildcard:
      return is_like(to_utf32(form), to_utf32(asked));
    case QueryNode::WordKind::kFuzzy: {
      const std::u32string letters = to_utf32(asked);
      const std::size_t most = node.number > 0       ? node.number
                               : letters.size() <= 5 ? 1U
                                                     : 2U;
      return edits_between(to_utf32(form), letters) <= most;
    }
    case QueryNode::WordKind::kExact:
      return form == asked;
    default:
      return form == asked ||
             (node.kind != Kind::kPhrase && family_of(asked).contains(form));
  }
}

// The forms that have the stem of `asked` in any language.
const std::set<std::string>& WordOracle::family_of(
    const std::string& asked) const {
  const auto [family, is_new] = families_.try_emplace(asked);
  if (!is_new) return family->second;
  for (const auto& [language, stems] : stems_) {
    const auto stem = stems.find(stemmers_.at(language)(asked));
    if (stem == stems.end()) continue;
    family->second.insert(stem->second.begin(), stem->second.end());
  }
  return family->second;
}

}  // namespace dateline
