#include "searcher/engine/index.h"

#include <filesystem>
#include <utility>

#include "common/analyzer.h"
#include "common/error.h"
#include "common/index_access.h"
#include "common/index_path.h"
#include "common/name_page.h"
#include "common/string_list.h"

namespace dateline {
namespace {

// The folder in which the index's database lies.
std::string live_folder(const std::string& directory) {
  std::error_code ignored;
  if (!std::filesystem::exists(directory, ignored)) {
    throw Error(directory + ": no such index; make one with dateline-index");
  }
  const std::string live = live_name(directory);
  if (live.empty()) {
    require_permission(directory);
    throw Error(directory +
                ": is no index of Dateline's; make one with "
                "dateline-index in a folder of its own");
  }
  return directory + '/' + live;
}

Xapian::Database open_database(const std::string& directory,
                               const std::string& live) {
  Xapian::Database database(live);
  // Of a generation that has given way, tables may be gone before they are
  // opened, and some of these Xapian takes for empty.
  if (directory + '/' + live_name(directory) != live) {
    throw Xapian::DatabaseModifiedError("replaced while it was being opened");
  }
  return database;
}

schema::Stamp read_stamp(const Xapian::Database& database,
                         const std::string& directory) {
  const auto stamp = schema::decode_stamp(
      database.get_metadata(std::string(schema::kStampKey)));
  if (!stamp) throw Error(directory + ": is no index of Dateline's");
  if (stamp->schema != schema::kSchemaVersion ||
      stamp->analyzer != kAnalyzerVersion) {
    throw Error(directory + ": was made by another version of Dateline; " +
                "rebuild it: delete the folder and run dateline-index again");
  }
  return *stamp;
}

}  // namespace

Index::Index(const std::string& directory)
    : directory_(directory),
      live_(live_folder(directory)),
      database_(open_database(directory, live_)),
      facet_rows_(live_),
      stamp_(read_stamp(database_, directory)) {}

const Xapian::Database& Index::another_database(std::size_t n) {
  while (others_.size() <= n) {
    Xapian::Database another = open_database(directory_, live_);
    if (another.get_uuid() != database_.get_uuid() ||
        another.get_revision() != database_.get_revision()) {
      throw Xapian::DatabaseModifiedError("changed since it was opened");
    }
    others_.push_back(std::move(another));
  }
  return others_[n];
}

const std::string& Index::name(NameKind kind, std::uint32_t id) {
  static const std::string unknown = "?";
  const std::uint32_t page = id / kNamesPerPage;
  const std::string key = schema::name_page_key(kind, page);
  auto found = pages_.find(key);
  if (found == pages_.end()) {
    found = pages_.emplace(key, decode_name_page(database_.get_metadata(key)))
                .first;
  }
  const std::uint32_t place = id % kNamesPerPage;
  return place < found->second.size() ? found->second[place] : unknown;
}

std::vector<std::string> Index::names_with(NameKind kind,
                                           std::string_view form) {
  std::vector<std::string> names;
  const std::string key = schema::name_word_key(kind, form);
  for (const std::uint32_t id : decode_id_list(database_.get_metadata(key))) {
    names.push_back(name(kind, id));
  }
  return names;
}

std::vector<std::string> Index::forms_of(std::string_view language,
                                         std::string_view stem) const {
  return decode_list(database_.get_metadata(schema::stem_key(language, stem)));
}

}  // namespace dateline
