#include "tests/value_oracle.h"

#include <algorithm>
#include <sstream>
#include <vector>

#include "common/country.h"

namespace dateline {
namespace {

std::set<std::string> words_in(const std::string& key) {
  std::istringstream words(key);
  std::set<std::string> all;
  for (std::string word; words >> word;) all.insert(word);
  return all;
}

bool has_all_words(const std::string& key, const std::string& typed) {
  const std::set<std::string> words = words_in(key);
  const std::set<std::string> wanted = words_in(typed);
  return !wanted.empty() && std::includes(words.begin(), words.end(),
                                          wanted.begin(), wanted.end());
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

// "2023-05", "2023..2024-06", "2023..", "..2023".
bool in_period(const std::optional<Date>& day, const std::string& typed) {
  const std::size_t dots = typed.find("..");
  const std::string first = typed.substr(0, dots);
  const std::string last =
      dots == std::string::npos ? first : typed.substr(dots + 2);
  std::optional<Date> from;
  std::optional<Date> to;
  if (!first.empty()) from = parse_period(first)->first;
  if (!last.empty()) to = parse_period(last)->last;
  return in_range(day, from, to);
}

bool has_none(const Hit& hit, Filter::Kind kind) {
  switch (kind) {
    case Filter::Kind::kCountry:
      return hit.countries.empty();
    case Filter::Kind::kAbout:
      return std::none_of(hit.countries.begin(), hit.countries.end(),
                          [](const CountryCount& c) { return c.about; });
    case Filter::Kind::kLanguage:
      return hit.language.empty();
    default:
      return names_of(hit, kind).empty();
  }
}

}  // namespace

bool in_range(const std::optional<Date>& day, const std::optional<Date>& from,
              const std::optional<Date>& to) {
  if (!from && !to) return true;
  return day && (!from || *day >= *from) && (!to || *day <= *to);
}

void ValueOracle::learn(const Hit& hit) {
  for (const Filter::Kind kind :
       {Filter::Kind::kPerson, Filter::Kind::kOrganisation,
        Filter::Kind::kSource}) {
    for (const std::string& name : names_of(hit, kind)) {
      name_keys_[kind].insert(words_.key_of(name));
    }
  }
}

bool ValueOracle::matches(const ShownArticle& article,
                          const Filter& filter) const {
  const bool any =
      (filter.none && has_none(article.hit, filter.kind)) ||
      std::any_of(filter.alternatives.begin(), filter.alternatives.end(),
                  [&](const std::string& value) {
                    return has_value(article.hit, filter.kind, value);
                  });
  return any != filter.negated;
}

bool ValueOracle::matches(const ShownArticle& article,
                          const QueryNode& field) const {
  using Name = QueryNode::FieldName;
  switch (field.field) {
    case Name::kAuthor:
      return has_author(article, field.text);
    case Name::kDate:
      return in_period(article.hit.date, field.text);
    case Name::kCountry:
      return has_value(article.hit, Filter::Kind::kCountry, field.text);
    case Name::kAbout:
      return has_value(article.hit, Filter::Kind::kAbout, field.text);
    case Name::kOrganisation:
      return has_value(article.hit, Filter::Kind::kOrganisation, field.text);
    case Name::kPerson:
      return has_value(article.hit, Filter::Kind::kPerson, field.text);
    case Name::kLanguage:
      return has_value(article.hit, Filter::Kind::kLanguage, field.text);
    default:
      return has_value(article.hit, Filter::Kind::kSource, field.text);
  }
}

bool ValueOracle::has_author(const ShownArticle& article,
                             const std::string& typed) const {
  const std::vector<std::string> author =
      words_.forms_of(article.article.author);
  const std::vector<std::string> asked = words_.forms_of(typed);
  return std::all_of(asked.begin(), asked.end(), [&](const std::string& word) {
    return std::find(author.begin(), author.end(), word) != author.end();
  });
}

bool ValueOracle::has_value(const Hit& hit, Filter::Kind kind,
                            const std::string& value) const {
  if (kind == Filter::Kind::kCountry || kind == Filter::Kind::kAbout) {
    const std::vector<CountryCode> codes = find_countries(value);
    return std::any_of(
        hit.countries.begin(), hit.countries.end(),
        [&](const CountryCount& country) {
          return std::find(codes.begin(), codes.end(), country.code) !=
                     codes.end() &&
                 (kind == Filter::Kind::kCountry || country.about);
        });
  }
  if (kind == Filter::Kind::kLanguage) return hit.language == value;
  const std::string typed = words_.key_of(value);
  const auto keys = name_keys_.find(kind);
  const bool exact = keys != name_keys_.end() && keys->second.contains(typed);
  const std::vector<std::string> names = names_of(hit, kind);
  return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
    const std::string key = words_.key_of(name);
    return exact ? key == typed : has_all_words(key, typed);
  });
}

}  // namespace dateline
