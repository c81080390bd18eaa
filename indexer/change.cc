#include "indexer/change.h"

#include <algorithm>
#include <memory>

#include "common/name_page.h"
#include "common/schema.h"
#include "indexer/article_id.h"
#include "indexer/list_table.h"

namespace dateline {
namespace {

// Words of names that are gathered before they are written: some 30 MB.
constexpr std::size_t kMaxNameWords = 200'000;

void add_words(const NameDictionary& dictionary, schema::NameKind kind,
               ListTable& lists, Xapian::WritableDatabase& database) {
  Analyzer analyzer;
  std::vector<Token> tokens;
  for (const DictionaryName* name : dictionary.changes()) {
    if (name->id < dictionary.first_new()) continue;
    analyzer.analyze(name->name, TextKind::kQuery, tokens);
    // A name without words ("!!!") is found again by the empty one.
    if (tokens.empty()) {
      lists.add(schema::name_word_key(kind, ""), std::to_string(name->id));
    }
    for (const Token& token : tokens) {
      lists.add(schema::name_word_key(kind, token.form),
                std::to_string(name->id));
    }
    analyzer.trim();
    if (lists.size() >= kMaxNameWords) lists.write(database);
  }
}

// Writes the pages that hold new or changed names, as they are from now on.
void write_pages(const NameDictionary& dictionary, schema::NameKind kind,
                 const Base& base, Xapian::WritableDatabase& database) {
  std::unique_ptr<PreviousNames> previous;
  if (!base.path.empty()) {
    previous = std::make_unique<PreviousNames>(base.path, kind);
  }
  const std::vector<const DictionaryName*> names = dictionary.changes();
  for (auto name = names.begin(); name != names.end();) {
    const std::uint32_t number = (*name)->id / kNamesPerPage;
    std::vector<std::string> page;
    if (previous) page = previous->page(number);
    for (; name != names.end() && (*name)->id / kNamesPerPage == number;
         ++name) {
      const std::size_t place = (*name)->id % kNamesPerPage;
      if (page.size() <= place) page.resize(place + 1);
      page[place] = (*name)->name;
    }
    database.set_metadata(schema::name_page_key(kind, number),
                          encode_name_page(page));
  }
}

std::vector<Xapian::docid> new_articles_of(std::uint64_t file,
                                           Xapian::docid last_before,
                                           const Xapian::Database& database) {
  std::vector<Xapian::docid> docids;
  const std::string term = schema::file_term(file);
  for (auto at = database.postlist_begin(term);
       at != database.postlist_end(term); ++at) {
    if (*at > last_before) docids.push_back(*at);
  }
  return docids;
}

}  // namespace

void write_name_words(const Change& change,
                      Xapian::WritableDatabase& database) {
  ListTable lists;
  for (const schema::NameKind kind : schema::kNameKinds) {
    add_words((*change.dictionaries)[kind], kind, lists, database);
  }
  lists.write(database);
}

void write_metadata(const Change& change, const Base& base,
                    Xapian::WritableDatabase& database) {
  schema::ByNameKind<std::uint32_t> names;
  for (const schema::NameKind kind : schema::kNameKinds) {
    const NameDictionary& dictionary = (*change.dictionaries)[kind];
    write_pages(dictionary, kind, base, database);
    names[kind] = dictionary.size();
  }
  std::set<std::string> languages = change.languages;
  languages.insert(base.stamp.languages.begin(), base.stamp.languages.end());
  const schema::Stamp stamp{schema::kSchemaVersion,
                            kAnalyzerVersion,
                            {languages.begin(), languages.end()},
                            names};
  database.set_metadata(std::string(schema::kStampKey), encode_stamp(stamp));
  database.set_metadata(std::string(schema::kRootsKey),
                        encode_roots(change.roots));
  change.journal->write_changes(
      !change.in_place, [&](const std::string& key, const std::string& value) {
        database.set_metadata(key, value);
      });
}

void apply_removals(Change& change, const Layout& layout,
                    std::vector<std::string> added_ids,
                    Xapian::WritableDatabase& database) {
  std::vector<std::string> ids = std::move(added_ids);
  const bool may_free_ids = has_fallback_ids(database);
  const auto remove = [&](Xapian::docid docid) {
    if (may_free_ids) ids.push_back(own_id_of(database.get_document(docid)));
    database.delete_document(docid);
  };
  for (const Xapian::docid docid : change.superseded) {
    remove(static_cast<Xapian::docid>(docid + layout.base_shift));
  }
  for (const std::uint64_t file : change.discarded) {
    for (const auto docid :
         new_articles_of(file, layout.last_before, database)) {
      remove(docid);
    }
  }
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  change.record.report.renamed = settle_ids(database, ids, change.roots);
  change.record.report.articles = database.get_doccount();
  database.set_metadata(std::string(schema::kRunKey), encode(change.record));
}

}  // namespace dateline
