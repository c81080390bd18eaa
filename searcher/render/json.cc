#include "searcher/render/json.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "common/text.h"
#include "searcher/facet_name.h"
#include "searcher/render/explanation.h"
#include "searcher/render/quote.h"

namespace dateline {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kVersion = 1;
constexpr int kIndent = 2;

Json or_null(const std::string& text) {
  return text.empty() ? Json(nullptr) : Json(text);
}

double rounded(double value, double steps) {
  return std::round(value * steps) / steps;
}

// Byte offsets as code points.
Json highlights(const HighlightedText& marked) {
  Json list = Json::array();
  const std::string_view text = marked.text;
  std::size_t byte = 0;
  std::size_t point = 0;
  const auto point_at = [&](std::size_t target) {
    point += code_points(text.substr(byte, target - byte));
    byte = target;
    return point;
  };
  for (const Highlight& word : marked.highlights) {
    const std::size_t begin = point_at(word.begin);
    list.push_back({begin, point_at(word.end)});
  }
  return list;
}

Json countries(const Hit& hit) {
  Json list = Json::array();
  for (const CountryCount& country : hit.countries) {
    list.push_back({{"code", country.code.str()},
                    {"name", std::string(country_name(country.code))},
                    {"mentions", country.mentions},
                    {"about", country.about}});
  }
  return list;
}

Json names(const std::vector<NameCount>& counts) {
  Json list = Json::array();
  for (const NameCount& count : counts) {
    list.push_back({{"name", count.name}, {"mentions", count.mentions}});
  }
  return list;
}

// What a hit and a shown article have in common.
void add_article(const Hit& hit, Json& object) {
  object["id"] = hit.id;
  object["file"] = hit.file;
  object["ordinal"] = hit.ordinal;
  object["title"] = or_null(hit.title.text);
  object["date"] = hit.date ? Json(to_string(*hit.date)) : Json(nullptr);
  object["source"] = or_null(hit.source);
  object["language"] = or_null(hit.language);
}

void add_entities(const Hit& hit, Json& object) {
  object["countries"] = countries(hit);
  object["persons"] = names(hit.persons);
  object["organisations"] = names(hit.organisations);
}

Json mentions(const std::vector<Mention>& mentions, const ShownArticle& shown) {
  Json list = Json::array();
  for (const Mention& mention : mentions) {
    const Quote quote = quote_of(mention, shown);
    list.push_back({{"field", quote.field},
                    {"start", quote.begin},
                    {"end", quote.end},
                    {"text", quote.text},
                    {"rule", rule_name(mention.rule)}});
  }
  return list;
}

// Countries, persons and organisations of the object are in the order of the
// entities.
void add_reasons(const ShownArticle& shown, Json& object) {
  const Entities& entities = shown.entities;
  for (std::size_t i = 0; i < entities.countries.size(); ++i) {
    const Centrality& points = entities.countries[i].centrality;
    object["countries"][i]["centrality"] = {
        {"score", rounded(points.sum(), 10)},
        {"title", rounded(points.title, 10)},
        {"dateline", rounded(points.dateline, 10)},
        {"lead", rounded(points.lead, 10)},
        {"text", rounded(points.text, 10)},
        {"needed", rounded(points.needed, 10)}};
  }
  const auto add_why = [&](const char* kind, const auto& of_kind) {
    for (std::size_t i = 0; i < of_kind.size(); ++i) {
      object[kind][i]["why"] = mentions(of_kind[i].mentions, shown);
    }
  };
  add_why("countries", entities.countries);
  add_why("persons", entities.persons);
  add_why("organisations", entities.organisations);
}

Json hit_object(const Hit& hit) {
  Json object;
  object["rank"] = hit.rank;
  add_article(hit, object);
  object["score"] = rounded(hit.score, 1e4);
  object["match"] = hit.has_every_word ? "all" : "most";
  object["copies"] = hit.copies;
  object["title_highlights"] = highlights(hit.title);
  object["snippet"] = {{"text", hit.snippet.text},
                       {"highlights", highlights(hit.snippet)}};
  add_entities(hit, object);
  return object;
}

Json facet_object(const Facet& facet) {
  Json values = Json::array();
  for (const FacetValue& value : facet.values) {
    values.push_back(
        {{"value", value.value}, {"name", value.name}, {"count", value.count}});
  }
  return {{"values", std::move(values)},
          {"distinct", facet.distinct},
          {"none", facet.none}};
}

Json explanation(const Results& results) {
  Json list = Json::array();
  for (const ExplainedClause& clause : results.explanation) {
    Json words = Json::array();
    for (const Meaning& meaning : clause.meanings) {
      Json values = Json::array();
      for (const Meaning::Value& value : meaning.values) {
        values.push_back({{"value", value.text}, {"articles", value.articles}});
      }
      words.push_back(
          {{"values", std::move(values)}, {"distinct", meaning.distinct}});
    }
    list.push_back({{"clause", clause.text},
                    {"role", role_name(clause.role)},
                    {"reason", or_null(clause.reason)},
                    {"articles", clause.articles},
                    {"stands_for", std::move(words)}});
  }
  return list;
}

Json added_words(const std::vector<AddedWord>& added) {
  Json list = Json::array();
  for (const AddedWord& word : added) {
    list.push_back(
        {{"forms", word.forms}, {"weight", rounded(word.weight, 1e4)}});
  }
  return list;
}

Json query_object(const Results& results) {
  Json notes = Json::array();
  for (const Note& note : results.notes) {
    notes.push_back({{"code", note.code}, {"text", note.text}});
  }
  Json object = {{"id", results.id ? Json(*results.id) : Json(nullptr)},
                 {"text", results.text},
                 {"read_as", results.read_as},
                 {"notes", std::move(notes)}};
  if (!results.explanation.empty() || !results.added.empty()) {
    object["explanation"] = explanation(results);
    object["added"] = added_words(results.added);
  }
  return object;
}

Json answer_object(const Results& results) {
  Json object;
  object["version"] = kVersion;
  object["query"] = query_object(results);
  object["total"] = results.total;
  object["stories"] = results.stories;
  object["relaxed"] = results.relaxed;
  object["took_ms"] = rounded(results.took_ms, 10);
  object["hits"] = Json::array();
  for (const Hit& hit : results.hits) object["hits"].push_back(hit_object(hit));
  object["facets"] = Json::object();
  for (const Facet& facet : results.facets) {
    object["facets"][std::string(facet_name(facet.field))] =
        facet_object(facet);
  }
  object["suggestion"] = or_null(results.suggestion);
  return object;
}

void add_measures(const Measures& measures, Json& object) {
  object["map"] = rounded(measures.map, 1e4);
  object["ndcg_10"] = rounded(measures.ndcg_10, 1e4);
  object["p_10"] = rounded(measures.p_10, 1e4);
  object["recall_1000"] = rounded(measures.recall_1000, 1e4);
}

std::string printed(const Json& object, int indent) {
  return object.dump(indent, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace

std::string json_answer(const Results& results) {
  return printed(answer_object(results), kIndent);
}

std::string json_line(const Results& results) {
  return printed(answer_object(results), -1);
}

std::string json_hits(const Results& results) {
  std::string lines;
  for (const Hit& hit : results.hits) lines += printed(hit_object(hit), -1);
  return lines;
}

std::string json_article(const ShownArticle& shown, bool why) {
  const Article& article = shown.article;
  Json object;
  object["version"] = kVersion;
  add_article(shown.hit, object);
  object["copies"] = shown.hit.copies;
  add_entities(shown.hit, object);
  if (why) add_reasons(shown, object);
  object["text"] = article.body;
  object["author"] = or_null(article.author);
  object["url"] = or_null(article.url);
  object["date_from"] = or_null(article.date_from);
  object["modified"] =
      or_null(article.modified ? to_string(*article.modified) : std::string());
  object["removed"] = article.removed;
  return printed(object, kIndent);
}

std::string json_evaluation(const Evaluation& evaluation) {
  Json object;
  object["queries"] = evaluation.each.size();
  add_measures(evaluation.mean(), object);
  object["each"] = Json::array();
  for (const auto& [id, measures] : evaluation.each) {
    Json one = {{"id", id}};
    add_measures(measures, one);
    object["each"].push_back(std::move(one));
  }
  return printed(object, kIndent);
}

std::string json_error(const std::string& id, const std::string& error) {
  return printed({{"query", {{"id", id}}}, {"error", error}}, -1);
}

}  // namespace dateline
