#include "indexer/previous_index.h"

#include <filesystem>
#include <sstream>

#include "common/analyzer.h"
#include "common/error.h"
#include "common/name_page.h"
#include "common/record.h"

namespace dateline {

PreviousIndex::PreviousIndex(const std::string& path) : path_(path) {
  if (path.empty()) return;
  database_.emplace(path);
  const auto stamp = schema::decode_stamp(
      database_->get_metadata(std::string(schema::kStampKey)));
  if (!stamp || stamp->schema != schema::kSchemaVersion ||
      stamp->analyzer != kAnalyzerVersion) {
    throw Error(std::filesystem::path(path).parent_path().string() +
                ": was made by another version of Dateline; rebuild it: "
                "delete the folder and run dateline-index again");
  }
  stamp_ = *stamp;
  std::istringstream lines(
      database_->get_metadata(std::string(schema::kRootsKey)));
  for (std::string root; std::getline(lines, root);) roots_.push_back(root);
}

std::size_t PreviousIndex::articles() const {
  return database_ ? database_->get_doccount() : 0;
}

std::vector<std::string> PreviousIndex::names(
    std::string (*page_key)(std::uint32_t page)) const {
  std::vector<std::string> names;
  for (std::uint32_t page = 0; database_; ++page) {
    const std::string bytes = database_->get_metadata(page_key(page));
    if (bytes.empty()) break;
    for (std::string& name : decode_name_page(bytes)) {
      names.push_back(std::move(name));
    }
  }
  return names;
}

std::vector<PreviousIndex::Known> PreviousIndex::articles_of(
    const std::string& root) const {
  std::vector<Known> known;
  if (!database_) return known;
  const std::string term = schema::root_term(root);
  Xapian::ValueIterator value =
      database_->valuestream_begin(schema::kOrderSlot);
  for (auto at = database_->postlist_begin(term);
       at != database_->postlist_end(term); ++at) {
    value.skip_to(*at);
    known.push_back({*at, schema::decode_order(*value).id});
  }
  return known;
}

std::string PreviousIndex::file_of(Xapian::docid docid) const {
  const auto record = decode_record(database_->get_document(docid).get_data());
  return record ? record->file : std::string();
}

void PreviousIndex::carry_over(const std::vector<Xapian::docid>& superseded,
                               const std::string& destination) const {
  std::filesystem::copy(path_, destination,
                        std::filesystem::copy_options::recursive);
  Xapian::WritableDatabase copy(destination,
                                Xapian::DB_OPEN | Xapian::DB_NO_SYNC);
  for (const Xapian::docid docid : superseded) copy.delete_document(docid);
  const std::vector<std::string> keys(copy.metadata_keys_begin(),
                                      copy.metadata_keys_end());
  for (const std::string& key : keys) copy.set_metadata(key, "");
  for (const std::string& prefix :
       {schema::person_word_key(""), schema::source_word_key("")}) {
    const std::vector<std::string> words(copy.synonym_keys_begin(prefix),
                                         copy.synonym_keys_end(prefix));
    for (const std::string& word : words) copy.clear_synonyms(word);
  }
  copy.commit();
}

}  // namespace dateline
