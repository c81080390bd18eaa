#include "common/record.h"

#include <cmath>

#include "common/bytes.h"
#include "common/compression.h"

namespace dateline {
namespace {

// A mention is its field and rule in one number, its begin, and its length.
void append_mentions(std::string& out, const std::vector<Mention>& mentions) {
  append_number(out, mentions.size());
  for (const Mention& mention : mentions) {
    const auto field = static_cast<unsigned>(mention.field);
    const auto rule = static_cast<unsigned>(mention.rule);
    append_number(out, rule << 2 | field);
    append_number(out, mention.begin);
    append_number(out, mention.end - mention.begin);
  }
}

std::vector<Mention> read_mentions(ByteReader& reader) {
  std::vector<Mention> mentions;
  for (std::uint64_t n = reader.number(); n > 0 && !reader.failed(); --n) {
    Mention mention;
    const std::uint32_t kind = reader.number32();
    mention.field = static_cast<Field>(kind & 3U);
    mention.rule = static_cast<MentionRule>(kind >> 2);
    mention.begin = reader.number32();
    mention.end = mention.begin + reader.number32();
    mentions.push_back(mention);
  }
  return mentions;
}

// Points are small and never negative.
constexpr double kTenths = 10;

void append_centrality(std::string& out, const Centrality& centrality) {
  for (const double points :
       {centrality.title, centrality.dateline, centrality.lead, centrality.text,
        centrality.needed}) {
    append_number(out,
                  static_cast<std::uint64_t>(std::llround(points * kTenths)));
  }
}

Centrality read_centrality(ByteReader& reader) {
  Centrality centrality;
  for (double* points :
       {&centrality.title, &centrality.dateline, &centrality.lead,
        &centrality.text, &centrality.needed}) {
    *points = static_cast<double>(reader.number()) / kTenths;
  }
  return centrality;
}

void append_entities(std::string& out, const Entities& entities) {
  append_number(out, entities.countries.size());
  for (const CountryEntity& country : entities.countries) {
    append_string(out, country.code.view());
    append_number(out, country.about ? 1 : 0);
    append_centrality(out, country.centrality);
    append_mentions(out, country.mentions);
  }
  for (const auto* named : {&entities.persons, &entities.organisations}) {
    append_number(out, named->size());
    for (const NamedEntity& entity : *named) {
      append_string(out, entity.name);
      append_mentions(out, entity.mentions);
    }
  }
}

Entities read_entities(ByteReader& reader) {
  Entities entities;
  for (std::uint64_t n = reader.number(); n > 0 && !reader.failed(); --n) {
    CountryEntity country;
    const std::string_view code = reader.string();
    if (code.size() == 2) country.code = CountryCode(code);
    country.about = reader.number() != 0;
    country.centrality = read_centrality(reader);
    country.mentions = read_mentions(reader);
    entities.countries.push_back(std::move(country));
  }
  for (auto* named : {&entities.persons, &entities.organisations}) {
    for (std::uint64_t n = reader.number(); n > 0 && !reader.failed(); --n) {
      NamedEntity entity;
      entity.name = reader.string();
      entity.mentions = read_mentions(reader);
      named->push_back(std::move(entity));
    }
  }
  return entities;
}

}  // namespace

std::string encode_record(const Record& record) {
  const Article& article = record.article;
  std::string out;
  out.reserve(article.body.size() + 512);
  for (const std::string* text :
       {&article.title, &article.body, &article.author, &article.source,
        &article.url, &article.language, &article.dateline, &article.date_from,
        &record.file}) {
    append_string(out, *text);
  }
  append_string(out, article.modified ? to_string(*article.modified) : "");
  append_number(out, record.ordinal);
  append_number(out, record.numbered ? 1 : 0);
  append_number(out, article.removed.size());
  for (const std::string& line : article.removed) append_string(out, line);
  append_entities(out, record.entities);
  return compress(out);
}

std::optional<Record> decode_record(std::string_view value) {
  const auto bytes = decompress(value);
  if (!bytes) return std::nullopt;
  ByteReader reader(*bytes);
  Record record;
  Article& article = record.article;
  for (std::string* text :
       {&article.title, &article.body, &article.author, &article.source,
        &article.url, &article.language, &article.dateline, &article.date_from,
        &record.file}) {
    *text = reader.string();
  }
  if (const auto modified = parse_period(reader.string())) {
    article.modified = modified->first;
  }
  record.ordinal = reader.number32();
  record.numbered = reader.number() != 0;
  for (std::uint64_t n = reader.number(); n > 0 && !reader.failed(); --n) {
    article.removed.emplace_back(reader.string());
  }
  record.entities = read_entities(reader);
  if (reader.failed() || !reader.at_end()) return std::nullopt;
  return record;
}

}  // namespace dateline
