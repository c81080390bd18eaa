#include "tests/oracle.h"

#include <algorithm>
#include <sstream>

#include "common/country.h"
#include "common/stop_words.h"

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

bool in_range(const Request& request, const Hit& hit) {
  if (!request.from && !request.to) return true;
  if (!hit.date) return false;
  return (!request.from || *hit.date >= *request.from) &&
         (!request.to || *hit.date <= *request.to);
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
    for (const PersonCount& person : article.shown.hit.persons) {
      person_keys_.insert(analyzed_key(analyzer_, person.name));
    }
    source_keys_.insert(analyzed_key(analyzer_, article.shown.hit.source));
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

bool Oracle::matches_words(const Scanned& article,
                           const QueryNode& node) const {
  const std::vector<std::string> asked = forms_of(node.text);
  if (asked.empty()) return true;
  const bool exact = node.kind == Kind::kPhrase || node.quoted;
  const auto stands_at = [&](const Text& text, std::size_t at) {
    for (std::size_t i = 0; i < asked.size(); ++i) {
      if (i > 0 && text.paragraph_starts[at + i]) return false;
      const std::string& form = text.forms[at + i];
      if (exact ? form != asked[i] : !same_word(form, asked[i])) return false;
    }
    return true;
  };
  const auto stands_in = [&](const Text& text) {
    for (std::size_t at = 0; at + asked.size() <= text.forms.size(); ++at) {
      if (stands_at(text, at)) return true;
    }
    return false;
  };
  return stands_in(article.title) ||
         (node.kind != Kind::kField && stands_in(article.body));
}

bool Oracle::is_stop_word(const QueryNode& node) const {
  if (node.kind != Kind::kWord) return false;
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
  using Name = QueryNode::FieldName;
  switch (node.kind) {
    case Kind::kAll:
      return true;
    case Kind::kWord:
    case Kind::kPhrase:
      return matches_words(article, node);
    case Kind::kAnd:
      return matches_and(article, node, Match::kAll);
    case Kind::kNot:
      return !matches(article, node.children.front());
    case Kind::kOr:
      return std::any_of(
          node.children.begin(), node.children.end(),
          [&](const QueryNode& child) { return matches(article, child); });
    case Kind::kField:
      break;
  }
  switch (node.field) {
    case Name::kTitle:
      return matches_words(article, node);
    case Name::kSource:
      return matches_value(article, Filter::Kind::kSource, node.text);
    case Name::kCountry:
      return matches_value(article, Filter::Kind::kCountry, node.text);
    case Name::kAbout:
      return matches_value(article, Filter::Kind::kAbout, node.text);
    case Name::kPerson:
      break;
  }
  return matches_value(article, Filter::Kind::kPerson, node.text);
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
  const bool person = kind == Filter::Kind::kPerson;
  const std::string typed = analyzed_key(analyzer_, value);
  const bool exact = (person ? person_keys_ : source_keys_).contains(typed);
  const auto is_meant = [&](const std::string& name) {
    const std::string key = analyzed_key(analyzer_, name);
    return exact ? key == typed : has_all_words(key, typed);
  };
  if (!person) return !hit.source.empty() && is_meant(hit.source);
  return std::any_of(
      hit.persons.begin(), hit.persons.end(),
      [&](const PersonCount& one) { return is_meant(one.name); });
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
    for (const PersonCount& person : hit.persons) {
      ++answer.facets["person"][analyzed_key(analyzer_, person.name)];
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
