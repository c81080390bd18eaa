#include "indexer/document.h"

#include "common/record.h"

namespace dateline {

using schema::NameKind;

DocumentWriter::DocumentWriter(Analyzer& analyzer,
                               NameDictionaries& dictionaries)
    : analyzer_(analyzer), dictionaries_(dictionaries) {}

Xapian::Document DocumentWriter::write(const AnalyzedArticle& analyzed,
                                       const Entities& entities,
                                       const Provenance& provenance) {
  const Article& article = *analyzed.article;
  Xapian::Document document;
  add_words(analyzed, document);
  document.add_boolean_term(schema::id_term(article.id));
  document.add_boolean_term(schema::root_term(provenance.root));
  document.add_boolean_term(schema::file_term(provenance.file_hash));
  document.add_value(schema::kFirstIndexedSlot,
                     schema::encode_time(provenance.first_indexed));
  add_values(article, entities, document);
  Record record{article, std::string(provenance.file), provenance.ordinal,
                provenance.numbered, entities};
  document.add_value(schema::kRecordSlot, encode_record(record));
  return document;
}

// Terms go in sorted by form: Xapian keeps those of a document in order.
void DocumentWriter::add_words(const AnalyzedArticle& analyzed,
                               Xapian::Document& document) {
  words_.assign(analyzed.title, analyzed.body);
  for (const DistinctWords::Word& word : words_.words()) {
    document.add_term(std::string(word.form), word.end - word.begin);
  }
  document.add_value(schema::kWordOrderSlot, word_order_.encode(words_));
}

void DocumentWriter::add_name(NameKind kind, const std::string& name,
                              schema::FacetValues& values,
                              Xapian::Document& document) {
  const std::string key = analyzed_key(analyzer_, name);
  values.names[kind].push_back(dictionaries_[kind].id_of(key, name));
  document.add_boolean_term(schema::name_term(kind, key));
}

void DocumentWriter::add_values(const Article& article,
                                const Entities& entities,
                                Xapian::Document& document) {
  using schema::Valued;
  schema::FacetValues values;
  values.date = article.date;
  for (const CountryEntity& country : entities.countries) {
    values.countries.push_back(country.code);
    document.add_boolean_term(schema::country_term(country.code));
    if (!country.about) continue;
    values.about.push_back(country.code);
    document.add_boolean_term(schema::about_term(country.code));
  }
  for (const PersonEntity& person : entities.persons) {
    add_name(NameKind::kPerson, person.name, values, document);
  }
  for (const OrganisationEntity& organisation : entities.organisations) {
    add_name(NameKind::kOrganisation, organisation.name, values, document);
  }
  if (!article.source.empty()) {
    add_name(NameKind::kSource, article.source, values, document);
  }
  if (!article.author.empty()) {
    std::vector<Token> tokens;
    analyzer_.analyze(article.author, TextKind::kArticle, tokens);
    for (const Token& token : tokens) {
      document.add_boolean_term(schema::author_term(token.form));
    }
  }
  if (!article.language.empty()) {
    values.language = article.language;
    document.add_boolean_term(schema::language_term(article.language));
  }
  const auto none = [&document](bool empty, Valued kind) {
    if (empty) document.add_boolean_term(schema::none_term(kind));
  };
  none(values.countries.empty(), Valued::kCountry);
  none(values.about.empty(), Valued::kAbout);
  none(values.names[NameKind::kPerson].empty(), Valued::kPerson);
  none(values.names[NameKind::kOrganisation].empty(), Valued::kOrganisation);
  none(values.names[NameKind::kSource].empty(), Valued::kSource);
  none(values.language.empty(), Valued::kLanguage);
  document.add_value(schema::kOrderSlot,
                     schema::encode_order({article.date, article.id}));
  document.add_value(schema::kFacetSlot, schema::encode_facets(values));
}

}  // namespace dateline
