#include "indexer/previous_index.h"

#include <filesystem>

#include "common/error.h"
#include "common/record.h"
#include "indexer/article_id.h"

namespace dateline {

PreviousIndex::PreviousIndex(const std::string& path) : path_(path) {
  if (path.empty()) return;
  database_.emplace(path);
  const auto stamp =
      schema::decode_stamp(metadata(std::string(schema::kStampKey)));
  if (!stamp || stamp->schema != schema::kSchemaVersion) {
    throw Error(std::filesystem::path(path).parent_path().string() +
                ": was made by another version of Dateline; rebuild it: "
                "delete the folder and run dateline-index again");
  }
  stamp_ = *stamp;
  roots_ = decode_roots(metadata(std::string(schema::kRootsKey)));
  has_fallback_ids_ = has_fallback_ids(*database_);
}

std::size_t PreviousIndex::articles() const {
  return database_ ? database_->get_doccount() : 0;
}

std::string PreviousIndex::metadata(const std::string& key) const {
  return database_ ? database_->get_metadata(key) : std::string();
}

Xapian::docid PreviousIndex::first_docid() const {
  return articles() == 0 ? 0 : *database_->postlist_begin("");
}

Xapian::docid PreviousIndex::last_docid() const {
  if (articles() == 0) return 0;
  // The last docid ever given is known, the last one still used is searched.
  Xapian::docid used = first_docid();
  Xapian::docid unused = database_->get_lastdocid() + 1;
  while (unused - used > 1) {
    const Xapian::docid middle = used + (unused - used) / 2;
    auto at = database_->postlist_begin("");
    at.skip_to(middle);
    if (at == database_->postlist_end("")) {
      unused = middle;
    } else {
      used = *at;
    }
  }
  return used;
}

std::vector<PreviousIndex::Known> PreviousIndex::articles_of_file(
    std::uint64_t file) const {
  return articles_with(schema::file_term(file));
}

std::vector<PreviousIndex::Known> PreviousIndex::articles_of_root(
    const std::string& path) const {
  return articles_with(schema::root_term(path));
}

std::vector<PreviousIndex::Known> PreviousIndex::articles_with(
    const std::string& term) const {
  std::vector<Known> known;
  if (!database_) return known;
  for (auto at = database_->postlist_begin(term);
       at != database_->postlist_end(term); ++at) {
    const Xapian::Document document = database_->get_document(*at);
    known.push_back(
        {*at, has_fallback_ids_ ? own_id_of(document) : id_of(document),
         schema::decode_time(document.get_value(schema::kFirstIndexedSlot))});
  }
  return known;
}

std::string PreviousIndex::file_of(Xapian::docid docid) const {
  const auto record = decode_record(
      database_->get_document(docid).get_value(schema::kRecordSlot));
  return record ? record->file : std::string();
}

}  // namespace dateline
