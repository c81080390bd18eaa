#include "tests/oracle.h"

#include <algorithm>
#include <sstream>

#include "common/country.h"
#include "common/stop_words.h"
#include "common/text.h"

namespace dateline {
namespace {

using Kind = QueryNode::Kind;

std::set<std::string> words_of(const std::string& key) {
  std::istringstream words(key);
  std::set<std::string> all;
  for (std::string word; words >> word;) all.insert(word);
  return all;
}

bool has_all_words(const std::string& key, const std::string& typed) {
  const std::set<std::string> words = words_of(key);
  const std::set<std::string> wanted = words_of(typed);
  return !wanted.empty() && std::includes(words.begin(), words.end(),
                                          wanted.begin(), wanted.end());
}

std::u32string points_of(const std::string& text) {
  std::u32string points;
  for (std::size_t at = 0; at < text.size();) {
    points += next_code_point(text, at);
  }
  return points;
}

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

bool is_like(const std::string& form, const std::string& pattern) {
  return is_like(points_of(form), points_of(pattern));
}

// Insertions, deletions, substitutions and swaps of neighbours.
std::size_t edits_between(const std::string& one, const std::string& other) {
  const std::u32string a = points_of(one);
  const std::u32string b = points_of(other);
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

bool in_range(const Request& request, const Hit& hit) {
  if (!request.from && !request.to) return true;
  if (!hit.date) return false;
  return (!request.from || *hit.date >= *request.from) &&
         (!request.to || *hit.date <= *request.to);
}

std::vector<std::string> names_of(const Hit& hit, Filter::Kind kind) {
  std::vector<std::string> names;
  if (kind == Filter::Kind::kSource) {
    if (!hit.source.empty()) names.push_back(hit.source);
    return names;
  }
  for (const NameCount& one :
       kind == Filter::Kind::kPerson ? hit.persons : hit.organisations) {
    names.push_back(one.name);
  }
  return names;
}

}  // namespace

Oracle::Oracle(Searcher& searcher) {
  Request everything;
  everything.limit = kNoLimit;
  everything.facets.clear();
  everything.snippets = false;
  for (const Hit& hit : searcher.search(everything).hits) {
    Scanned article{searcher.show(hit.id).value(), {}, {}};
    article.title = text_of(article.shown.hit.title.text);
    article.body = text_of(article.shown.article.body);
    const std::string declared = article.shown.hit.language;
    const std::string language = declared.empty() ? "en" : declared;
    const Stemmer& stemmer =
        stemmers_.try_emplace(language, language).first->second;
    for (const Text* text : {&article.title, &article.body}) {
      for (const std::string& form : text->forms) {
        stems_[language][stemmer(form)].insert(form);
      }
    }
    for (const Filter::Kind kind :
         {Filter::Kind::kPerson, Filter::Kind::kOrganisation,
          Filter::Kind::kSource}) {
      for (const std::string& name : names_of(article.shown.hit, kind)) {
        name_keys_[kind].insert(analyzed_key(analyzer_, name));
      }
    }
    articles_.push_back(std::move(article));
    analyzer_.trim();
  }
}

Oracle::Text Oracle::text_of(const std::string& text) {
  std::vector<Token> tokens;
  analyzer_.analyze(text, TextKind::kArticle, tokens);
  Text scanned;
  for (const Token& token : tokens) {
    scanned.forms.emplace_back(token.form);
    scanned.paragraph_starts.push_back(token.is(kParagraphStart));
    scanned.sentence_starts.push_back(token.is(kSentenceStart));
  }
  return scanned;
}

std::vector<std::string> Oracle::forms_of(const std::string& text) const {
  std::vector<Token> tokens;
  analyzer_.analyze(text, TextKind::kQuery, tokens);
  std::vector<std::string> forms;
  for (const Token& token : tokens) forms.emplace_back(token.form);
  return forms;
}

bool Oracle::same_word(const std::string& form,
                       const std::string& asked) const {
  if (form == asked) return true;
  return std::any_of(stems_.begin(), stems_.end(), [&](const auto& language) {
    const auto stem = language.second.find(stemmers_.at(language.first)(asked));
    return stem != language.second.end() && stem->second.contains(form);
  });
}

bool Oracle::is_form(const std::string& form, const std::string& asked,
                     const QueryNode& node) const {
  switch (node.word) {
    case QueryNode::WordKind::kWildcard:
      return is_like(form, asked);
    case QueryNode::WordKind::kFuzzy: {
      const std::size_t letters = points_of(asked).size();
      const std::size_t most = node.number > 0 ? node.number
                               : letters <= 5  ? 1U
                                               : 2U;
      return edits_between(form, asked) <= most;
    }
    case QueryNode::WordKind::kExact:
      return form == asked;
    default:
      return node.kind == Kind::kPhrase ? form == asked
                                        : same_word(form, asked);
  }
}

std::vector<std::pair<std::size_t, std::size_t>> Oracle::places_of(
    const Text& text, const QueryNode& node) const {
  std::vector<std::pair<std::size_t, std::size_t>> places;
  if (node.kind == Kind::kOr) {
    for (const QueryNode& child : node.children) {
      for (const auto& place : places_of(text, child)) places.push_back(place);
    }
    return places;
  }
  const bool pattern = node.word == QueryNode::WordKind::kWildcard ||
                       node.word == QueryNode::WordKind::kFuzzy;
  const std::vector<std::string> asked =
      pattern ? std::vector{fold(node.text)} : forms_of(node.text);
  if (asked.empty()) return places;
  for (std::size_t at = 0; at + asked.size() <= text.forms.size(); ++at) {
    bool stands = true;
    for (std::size_t i = 0; stands && i < asked.size(); ++i) {
      stands = (i == 0 || !text.paragraph_starts[at + i]) &&
               is_form(text.forms[at + i], asked[i], node);
    }
    if (stands) places.emplace_back(at, at + asked.size() - 1);
  }
  return places;
}

namespace {

// Of a body, the words of its first paragraph; of a title all.
template <typename Text>
Text first_paragraph(const Text& text) {
  Text first = text;
  for (std::size_t i = 1; i < text.forms.size(); ++i) {
    if (!text.paragraph_starts[i]) continue;
    first.forms.resize(i);
    first.paragraph_starts.resize(i);
    first.sentence_starts.resize(i);
    break;
  }
  return first;
}

std::size_t stretch_of(const std::vector<bool>& starts, std::size_t word) {
  return static_cast<std::size_t>(
      std::count(starts.begin(),
                 starts.begin() + static_cast<std::ptrdiff_t>(word) + 1, true));
}

}  // namespace

bool Oracle::matches_words(const Scanned& article,
                           const QueryNode& node) const {
  if (node.kind == Kind::kAtLeast) {
    return places_of(article.title, node.children.front()).size() +
               places_of(article.body, node.children.front()).size() >=
           node.number;
  }
  const bool is_word = node.kind == Kind::kWord || node.kind == Kind::kPhrase;
  if (is_word && forms_of(node.text).empty()) return true;
  const auto stands_in = [&](const Text& text) {
    const bool plain = is_word && node.number == 0;
    return plain || node.kind == Kind::kWord ? !places_of(text, node).empty()
                                             : matches_relation(text, node);
  };
  if (stands_in(article.title)) return true;
  if (node.zone == QueryNode::Zone::kTitle) return false;
  return stands_in(node.zone == QueryNode::Zone::kLead
                       ? first_paragraph(article.body)
                       : article.body);
}

bool Oracle::matches_relation(const Text& text, const QueryNode& node) const {
  if (node.kind == Kind::kPhrase) {  // "a b"~5
    const std::vector<std::string> asked = forms_of(node.text);
    for (std::size_t first = 0; first < text.forms.size(); ++first) {
      const std::size_t end =
          std::min<std::size_t>(first + node.number + 1, text.forms.size());
      std::multiset<std::string> window(
          text.forms.begin() + static_cast<std::ptrdiff_t>(first),
          text.forms.begin() + static_cast<std::ptrdiff_t>(end));
      bool all = true;
      for (const std::string& form : asked) {
        const auto found = window.find(form);
        all = all && found != window.end();
        if (found != window.end()) window.erase(found);
      }
      if (all) return true;
    }
    return false;
  }
  if (node.kind == Kind::kNear || node.kind == Kind::kBefore) {
    for (const auto& a : places_of(text, node.children[0])) {
      for (const auto& b : places_of(text, node.children[1])) {
        const bool before =
            b.first > a.second && b.first - a.second <= node.number;
        const bool behind =
            a.first > b.second && a.first - b.second <= node.number;
        if (before || (behind && node.kind == Kind::kNear)) return true;
      }
    }
    return false;
  }
  const std::vector<bool>& starts = node.kind == Kind::kSentence
                                        ? text.sentence_starts
                                        : text.paragraph_starts;
  std::map<std::size_t, std::set<std::size_t>> met;
  for (std::size_t i = 0; i < node.children.size(); ++i) {
    for (const auto& place : places_of(text, node.children[i])) {
      const std::size_t stretch = stretch_of(starts, place.first);
      if (stretch == stretch_of(starts, place.second)) met[stretch].insert(i);
    }
  }
  return std::any_of(met.begin(), met.end(), [&node](const auto& stretch) {
    return stretch.second.size() == node.children.size();
  });
}

bool Oracle::is_stop_word(const QueryNode& node) const {
  if (node.kind != Kind::kWord || node.word != QueryNode::WordKind::kStem ||
      node.zone != QueryNode::Zone::kText) {
    return false;
  }
  const std::vector<std::string> forms = forms_of(node.text);
  return std::all_of(forms.begin(), forms.end(), [](const std::string& form) {
    return dateline::is_stop_word(form);
  });
}

bool Oracle::matches_and(const Scanned& article, const QueryNode& node,
                         Match match) const {
  std::vector<const QueryNode*> telling;
  std::vector<const QueryNode*> common;
  for (const QueryNode& child : node.children) {
    if (child.kind == Kind::kNot) {
      if (matches(article, child.children.front())) return false;
    } else {
      (is_stop_word(child) ? common : telling).push_back(&child);
    }
  }
  const auto& required = telling.empty() ? common : telling;
  const auto holds = [&](const QueryNode* child) {
    return matches(article, *child);
  };
  return match == Match::kAll || required.empty()
             ? std::all_of(required.begin(), required.end(), holds)
             : std::any_of(required.begin(), required.end(), holds);
}

bool Oracle::matches(const Scanned& article, const QueryNode& node) const {
  switch (node.kind) {
    case Kind::kAll:
      return true;
    case Kind::kAnd:
      return matches_and(article, node, Match::kAll);
    case Kind::kNot:
      return !matches(article, node.children.front());
    case Kind::kOr:
      return std::any_of(
          node.children.begin(), node.children.end(),
          [&](const QueryNode& child) { return matches(article, child); });
    case Kind::kField:
      return matches_field(article, node);
    default:
      return matches_words(article, node);
  }
}

bool Oracle::matches_field(const Scanned& article,
                           const QueryNode& node) const {
  using Name = QueryNode::FieldName;
  switch (node.field) {
    case Name::kAuthor: {
      std::set<std::string> author;
      for (const std::string& word : forms_of(article.shown.article.author)) {
        author.insert(word);
      }
      const std::vector<std::string> asked = forms_of(node.text);
      return std::all_of(
          asked.begin(), asked.end(),
          [&](const std::string& word) { return author.contains(word); });
    }
    case Name::kDate: {
      const std::size_t dots = node.text.find("..");
      Request request;
      const std::string from = node.text.substr(0, dots);
      const std::string to =
          dots == std::string::npos ? from : node.text.substr(dots + 2);
      if (!from.empty()) request.from = parse_period(from)->first;
      if (!to.empty()) request.to = parse_period(to)->last;
      return in_range(request, article.shown.hit);
    }
    case Name::kCountry:
      return matches_value(article, Filter::Kind::kCountry, node.text);
    case Name::kAbout:
      return matches_value(article, Filter::Kind::kAbout, node.text);
    case Name::kOrganisation:
      return matches_value(article, Filter::Kind::kOrganisation, node.text);
    case Name::kPerson:
      return matches_value(article, Filter::Kind::kPerson, node.text);
    case Name::kLanguage:
      return matches_value(article, Filter::Kind::kLanguage, node.text);
    default:
      return matches_value(article, Filter::Kind::kSource, node.text);
  }
}

bool Oracle::matches_value(const Scanned& article, Filter::Kind kind,
                           const std::string& value) const {
  const Hit& hit = article.shown.hit;
  if (kind == Filter::Kind::kCountry || kind == Filter::Kind::kAbout) {
    const CountryCode code = find_country(value).value();
    return std::any_of(
        hit.countries.begin(), hit.countries.end(),
        [&](const CountryCount& country) {
          return country.code == code &&
                 (kind == Filter::Kind::kCountry || country.about);
        });
  }
  if (kind == Filter::Kind::kLanguage) return hit.language == value;
  const std::string typed = analyzed_key(analyzer_, value);
  const auto keys = name_keys_.find(kind);
  const bool exact = keys != name_keys_.end() && keys->second.contains(typed);
  const auto is_meant = [&](const std::string& name) {
    const std::string key = analyzed_key(analyzer_, name);
    return exact ? key == typed : has_all_words(key, typed);
  };
  const std::vector<std::string> names = names_of(hit, kind);
  return std::any_of(names.begin(), names.end(), is_meant);
}

bool Oracle::matches(const Scanned& article, const Filter& filter) const {
  const Hit& hit = article.shown.hit;
  bool none = false;
  switch (filter.kind) {
    case Filter::Kind::kCountry:
      none = hit.countries.empty();
      break;
    case Filter::Kind::kAbout:
      none = std::none_of(hit.countries.begin(), hit.countries.end(),
                          [](const CountryCount& c) { return c.about; });
      break;
    case Filter::Kind::kPerson:
      none = hit.persons.empty();
      break;
    case Filter::Kind::kOrganisation:
      none = hit.organisations.empty();
      break;
    case Filter::Kind::kSource:
      none = hit.source.empty();
      break;
    case Filter::Kind::kLanguage:
      none = hit.language.empty();
      break;
  }
  const bool any =
      (filter.none && none) ||
      std::any_of(filter.alternatives.begin(), filter.alternatives.end(),
                  [&](const std::string& value) {
                    return matches_value(article, filter.kind, value);
                  });
  return any != filter.negated;
}

Oracle::Answer Oracle::answer(const Request& request) const {
  Answer answer;
  for (const Scanned& article : articles_) {
    const Hit& hit = article.shown.hit;
    const bool query_holds =
        request.query.kind == Kind::kAnd
            ? matches_and(article, request.query, request.match)
            : matches(article, request.query);
    const bool filters_hold =
        std::all_of(request.filters.begin(), request.filters.end(),
                    [&](const Filter& f) { return matches(article, f); });
    if (!query_holds || !filters_hold || !in_range(request, hit)) continue;
    answer.ids.insert(hit.id);
    for (const CountryCount& country : hit.countries) {
      ++answer.facets["country"][country.code.str()];
      if (country.about) ++answer.facets["about"][country.code.str()];
    }
    for (const NameCount& person : hit.persons) {
      ++answer.facets["person"][analyzed_key(analyzer_, person.name)];
    }
    for (const NameCount& one : hit.organisations) {
      ++answer.facets["organisation"][analyzed_key(analyzer_, one.name)];
    }
    if (!hit.source.empty()) {
      ++answer.facets["source"][analyzed_key(analyzer_, hit.source)];
    }
    if (!hit.language.empty()) ++answer.facets["language"][hit.language];
    if (!hit.date) continue;
    const std::string day = to_string(*hit.date);
    ++answer.facets["year"][day.substr(0, 4)];
    ++answer.facets["month"][day.substr(0, 7)];
    ++answer.facets["day"][day];
  }
  return answer;
}

}  // namespace dateline
