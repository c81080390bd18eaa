#include "indexer/generation.h"

#include <xapian.h>

#include <algorithm>
#include <span>
#include <string_view>

#include "common/analyzer.h"
#include "common/error.h"
#include "common/name_page.h"
#include "common/record.h"
#include "common/schema.h"
#include "indexer/merge.h"
#include "indexer/shard.h"
#include "indexer/worker.h"

namespace dateline {
namespace {

// The keys of the schema under which one kind of names is kept.
struct NameKeys {
  std::string (*page)(std::uint32_t page);
  std::string (*word)(std::string_view form);
};

void write_names(const std::vector<std::string>& names, const NameKeys& keys,
                 Analyzer& analyzer, Shard& shard) {
  for (std::size_t first = 0; first < names.size(); first += kNamesPerPage) {
    const std::size_t size =
        std::min<std::size_t>(kNamesPerPage, names.size() - first);
    const auto page = static_cast<std::uint32_t>(first / kNamesPerPage);
    shard.set_metadata(keys.page(page),
                       encode_name_page(std::span(names).subspan(first, size)));
  }
  std::vector<Token> tokens;
  for (const std::string& name : names) {
    analyzer.analyze(name, TextKind::kQuery, tokens);
    for (const Token& token : tokens) {
      shard.add_synonym(keys.word(token.form), name);
    }
    analyzer.trim();
  }
}

// A shard without articles that holds what is one for the whole index.
void write_summary(const Parts& parts, const NameDictionary& persons,
                   const NameDictionary& sources, const std::string& path) {
  Shard shard(path);
  Analyzer analyzer;
  write_names(persons.names(),
              {schema::person_page_key, schema::person_word_key}, analyzer,
              shard);
  write_names(sources.names(),
              {schema::source_page_key, schema::source_word_key}, analyzer,
              shard);
  const schema::Stamp stamp{schema::kSchemaVersion,
                            kAnalyzerVersion,
                            {parts.languages.begin(), parts.languages.end()}};
  shard.set_metadata(std::string(schema::kStampKey), encode_stamp(stamp));
  std::string roots;
  for (const std::string& root : parts.roots) roots += root + '\n';
  shard.set_metadata(std::string(schema::kRootsKey), roots);
  shard.close();
}

// Gives one article the id that keeps it apart.
void rename(Xapian::WritableDatabase& database, Xapian::docid docid) {
  Xapian::Document document = database.get_document(docid);
  schema::Order order =
      schema::decode_order(document.get_value(schema::kOrderSlot));
  const auto record = decode_record(document.get_data());
  if (!record) throw Error("article " + order.id + ": its record is damaged");
  document.remove_term(schema::id_term(order.id));
  order.id =
      fallback_id(order.id, record->file, record->ordinal, record->numbered);
  document.add_boolean_term(schema::id_term(order.id));
  document.add_value(schema::kOrderSlot, schema::encode_order(order));
  database.replace_document(docid, document);
}

// The later ones of articles that share an id, in their order.
std::vector<Xapian::docid> repeated_ids(const Xapian::Database& database) {
  std::vector<Xapian::docid> later;
  const std::string prefix(schema::id_term_prefix());
  for (auto term = database.allterms_begin(prefix);
       term != database.allterms_end(prefix); ++term) {
    if (term.get_termfreq() < 2) continue;
    auto at = database.postlist_begin(*term);
    for (++at; at != database.postlist_end(*term); ++at) later.push_back(*at);
  }
  std::sort(later.begin(), later.end());
  return later;
}

}  // namespace

Generation make_generation(const Parts& parts, const std::string& scratch,
                           const NameDictionary& persons,
                           const NameDictionary& sources, unsigned jobs) {
  const std::string summary = scratch + "/summary";
  write_summary(parts, persons, sources, summary);
  std::vector<std::string> all;
  if (!parts.base.empty()) all.push_back(parts.base);
  all.insert(all.end(), parts.shards.begin(), parts.shards.end());
  all.push_back(summary);
  Generation generation{scratch + "/generation", 0, 0};
  merge_databases(all, generation.path, jobs);
  const std::vector<Xapian::docid> repeated =
      repeated_ids(Xapian::Database(generation.path));
  if (!repeated.empty()) {
    Xapian::WritableDatabase database(generation.path);
    for (const Xapian::docid docid : repeated) rename(database, docid);
    database.commit();
  }
  generation.articles = Xapian::Database(generation.path).get_doccount();
  generation.renamed = repeated.size();
  return generation;
}

}  // namespace dateline
