#include "searcher/engine/hit.h"

#include <utility>

#include "common/error.h"
#include "common/schema.h"
#include "searcher/snippet.h"

namespace dateline {

Record read_record(const Xapian::Document& document) {
  std::optional<Record> record =
      decode_record(document.get_value(schema::kRecordSlot));
  if (!record) {
    throw Error("article " + document.get_value(schema::kOrderSlot).substr(4) +
                ": its record is damaged; rebuild the index");
  }
  return std::move(*record);
}

Hit make_hit(const Xapian::Document& document, const Record& record) {
  schema::Order order =
      schema::decode_order(document.get_value(schema::kOrderSlot));
  Hit hit;
  hit.id = std::move(order.id);
  hit.date = order.date;
  hit.file = record.file;
  hit.ordinal = record.ordinal;
  hit.title.text = record.article.title;
  hit.source = record.article.source;
  hit.language = record.article.language;
  for (const CountryEntity& country : record.entities.countries) {
    hit.countries.push_back(
        {country.code, country.mentions.size(), country.about});
  }
  for (const PersonEntity& person : record.entities.persons) {
    hit.persons.push_back({person.name, person.mentions.size()});
  }
  for (const OrganisationEntity& organisation : record.entities.organisations) {
    hit.organisations.push_back(
        {organisation.name, organisation.mentions.size()});
  }
  return hit;
}

void highlight_hit(const Record& record, const std::vector<Pattern>& patterns,
                   std::size_t length, Analyzer& analyzer, Hit& hit) {
  std::vector<Token> tokens;
  analyzer.analyze(record.article.title, TextKind::kArticle, tokens);
  hit.title = highlight_title(record.article.title, tokens, patterns);
  analyzer.analyze(record.article.body, TextKind::kArticle, tokens);
  hit.snippet = make_snippet(record.article.body, tokens, patterns, length);
  analyzer.trim();
}

}  // namespace dateline
