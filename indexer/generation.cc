#include "indexer/generation.h"

#include <xapian.h>

#include <set>
#include <utility>
#include <vector>

#include "indexer/article_id.h"
#include "indexer/facet_rows_writer.h"
#include "indexer/form_table.h"
#include "indexer/list_table.h"
#include "indexer/merge.h"

namespace dateline {
namespace {

// Returns the ids of the articles.
std::vector<std::string> copy_shard(const std::string& path, ListTable& lists,
                                    Xapian::WritableDatabase& to) {
  const Xapian::Database shard(path);
  std::vector<std::string> ids;
  for (auto at = shard.postlist_begin(""); at != shard.postlist_end(""); ++at) {
    const Xapian::Document document = shard.get_document(*at);
    ids.push_back(id_of(document));
    to.add_document(document);
  }
  lists.add_all(shard);
  return ids;
}

}  // namespace

void update_in_place(Change& change, const Base& base) {
  Xapian::WritableDatabase live(base.path, Xapian::DB_OPEN);
  std::set<std::string> new_forms;
  for (const std::string& shard : change.shards) {
    collect_new_forms(Xapian::Database(shard), live, new_forms);
  }
  live.begin_transaction();
  std::vector<std::string> ids;
  ListTable lists;
  for (const std::string& shard : change.shards) {
    for (std::string& id : copy_shard(shard, lists, live)) {
      ids.push_back(std::move(id));
    }
  }
  lists.write(live);
  add_to_form_table(new_forms, live);
  write_name_words(change, live);
  write_metadata(change, base, live);
  apply_removals(change, {0, base.last_docid}, std::move(ids), live);
  live.commit_transaction();
  add_facet_rows(live, base.path);
}

std::string make_generation(Change& change, const Base& base,
                            const std::string& scratch, unsigned jobs) {
  const std::string words = scratch + "/words";
  {
    Xapian::WritableDatabase database(words,
                                      Xapian::DB_CREATE | Xapian::DB_NO_SYNC);
    write_name_words(change, database);
    database.commit();
  }
  std::vector<std::string> sources = change.shards;
  sources.push_back(words);
  Layout layout;
  if (base.last_docid > 0) {
    // Merging moves the docids of the first source so that they begin at 1.
    layout.base_shift = 1 - static_cast<std::int64_t>(base.first_docid);
    layout.last_before =
        static_cast<Xapian::docid>(base.last_docid + layout.base_shift);
  }
  std::string path = scratch + "/generation";
  merge_databases(base.path, sources, path, jobs);
  Xapian::WritableDatabase database(path, Xapian::DB_OPEN | Xapian::DB_NO_SYNC);
  write_form_table(Xapian::Database(path), database);
  write_metadata(change, base, database);
  apply_removals(change, layout, repeated_ids(database), database);
  database.commit();
  add_facet_rows(database, path);
  return path;
}

}  // namespace dateline
