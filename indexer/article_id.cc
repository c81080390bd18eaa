#include "indexer/article_id.h"

#include <algorithm>
#include <tuple>

#include "common/bytes.h"
#include "common/error.h"
#include "common/schema.h"
#include "indexer/walk.h"

namespace dateline {
namespace {

std::string fallback_suffix(const Record& record) {
  std::string suffix = '~' + record.file;
  if (record.numbered) suffix += '#' + std::to_string(record.ordinal);
  return suffix;
}

Record record_of(const Xapian::Document& document) {
  auto record = decode_record(document.get_value(schema::kRecordSlot));
  if (!record) throw Error("the record of an article is damaged");
  return *std::move(record);
}

// An article that may have the id, with its place in the order of all.
struct Claim {
  Xapian::docid docid = 0;
  std::size_t root = 0;  // its place among the recorded ones
  std::string file;
  std::uint32_t ordinal = 0;
};

bool is_first(const Claim& a, const Claim& b) {
  if (a.root != b.root) return a.root < b.root;
  if (a.file != b.file) return comes_before(a.file, b.file);
  return std::tie(a.ordinal, a.docid) < std::tie(b.ordinal, b.docid);
}

std::size_t place_of(const std::string& file, const std::vector<Root>& roots) {
  for (std::size_t i = 0; i < roots.size(); ++i) {
    if (file == roots[i].path || is_within(file, roots[i].path)) return i;
  }
  return roots.size();
}

class Settlement {
 public:
  Settlement(Xapian::WritableDatabase& database, const std::vector<Root>& roots)
      : database_(database), roots_(roots) {}

  // Returns how many take a fallback id now.
  std::size_t settle(const std::string& id) {
    std::vector<Claim> claims;
    collect(schema::id_term(id), id, claims);
    const std::size_t holders = claims.size();
    collect(schema::own_id_term(id), id, claims);
    if (claims.size() == holders && holders < 2) return 0;
    std::sort(claims.begin(), claims.end(), is_first);
    std::size_t renamed = 0;
    for (std::size_t i = 0; i < claims.size(); ++i) {
      renamed += rename(claims[i].docid, id, i > 0) ? 1 : 0;
    }
    return renamed;
  }

 private:
  void collect(const std::string& term, const std::string& id,
               std::vector<Claim>& claims) {
    for (auto at = database_.postlist_begin(term);
         at != database_.postlist_end(term); ++at) {
      const Xapian::Document document = database_.get_document(*at);
      if (own_id_of(document) != id) continue;  // ids cut to one term
      Record record = record_of(document);
      const std::size_t root = place_of(record.file, roots_);
      claims.push_back({*at, root, std::move(record.file), record.ordinal});
    }
  }

  // Whether the article gets a fallback id that it did not have.
  bool rename(Xapian::docid docid, const std::string& id, bool to_fallback) {
    Xapian::Document document = database_.get_document(docid);
    schema::Order order =
        schema::decode_order(document.get_value(schema::kOrderSlot));
    const std::string fresh =
        to_fallback ? fallback_id(id, record_of(document)) : id;
    if (order.id == fresh) return false;
    document.remove_term(schema::id_term(order.id));
    order.id = fresh;
    document.add_boolean_term(schema::id_term(fresh));
    document.add_value(schema::kOrderSlot, schema::encode_order(order));
    if (to_fallback) {
      document.add_boolean_term(schema::own_id_term(id));
    } else {
      document.remove_term(schema::own_id_term(id));
    }
    database_.replace_document(docid, document);
    return to_fallback;
  }

  Xapian::WritableDatabase& database_;
  const std::vector<Root>& roots_;
};

}  // namespace

std::string fallback_id(const std::string& id, const Record& record) {
  return id + fallback_suffix(record);
}

std::string id_of(const Xapian::Document& document) {
  return schema::decode_order(document.get_value(schema::kOrderSlot)).id;
}

std::string own_id_of(const Xapian::Document& document) {
  std::string id = id_of(document);
  if (id.find('~') == std::string::npos) return id;
  const std::string suffix = fallback_suffix(record_of(document));
  if (id.size() > suffix.size() && id.ends_with(suffix)) {
    id.resize(id.size() - suffix.size());
  }
  return id;
}

bool has_fallback_ids(const Xapian::Database& database) {
  const std::string prefix(schema::own_id_term_prefix());
  return database.allterms_begin(prefix) != database.allterms_end(prefix);
}

std::uint64_t article_hash(std::string_view root, std::string_view id) {
  return hash_of(id, hash_of("\n", hash_of(root)));
}

std::size_t settle_ids(Xapian::WritableDatabase& database,
                       const std::vector<std::string>& ids,
                       const std::vector<Root>& roots) {
  Settlement settlement(database, roots);
  std::size_t renamed = 0;
  for (const std::string& id : ids) renamed += settlement.settle(id);
  return renamed;
}

std::vector<std::string> repeated_ids(const Xapian::Database& database) {
  std::vector<std::string> ids;
  const std::string prefix(schema::id_term_prefix());
  for (auto term = database.allterms_begin(prefix);
       term != database.allterms_end(prefix); ++term) {
    if (term.get_termfreq() < 2) continue;
    for (auto at = database.postlist_begin(*term);
         at != database.postlist_end(*term); ++at) {
      ids.push_back(id_of(database.get_document(*at)));
    }
  }
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  return ids;
}

}  // namespace dateline
