#include "indexer/form_table.h"

#include <utility>
#include <vector>

#include "common/form_page.h"
#include "common/schema.h"

namespace dateline {
namespace {

// Calls `use(form)` for each form of a database, in order.
template <typename Use>
void for_each_form(const Xapian::Database& database, Use use) {
  auto at = database.allterms_begin();
  const auto end = database.allterms_end();
  while (at != end) {
    const std::string term = *at;
    if (schema::is_form(term)) {
      use(term);
      ++at;
    } else {
      at.skip_to(std::string(1, schema::kBehindPrefixes));
    }
  }
}

std::vector<FormRange> ranges_of(const Xapian::Database& database) {
  return decode_form_ranges(
      database.get_metadata(std::string(schema::kFormsKey)));
}

// Writes pages from the end of `ranges` on, and what they span.
class FormTableWriter {
 public:
  FormTableWriter(Xapian::WritableDatabase& database,
                  std::vector<FormRange> ranges)
      : database_(database), ranges_(std::move(ranges)) {}

  // In order.
  void add(const std::string& form) {
    page_.push_back(form);
    if (page_.size() == kFormsPerPage) write_page();
  }

  // Returns how many pages there are.
  std::size_t finish() {
    if (!page_.empty()) write_page();
    database_.set_metadata(std::string(schema::kFormsKey),
                           encode_form_ranges(ranges_));
    return ranges_.size();
  }

 private:
  void write_page() {
    database_.set_metadata(schema::form_page_key(ranges_.size()),
                           encode_form_page(page_));
    ranges_.push_back({page_.front(), page_.back()});
    page_.clear();
  }

  Xapian::WritableDatabase& database_;
  std::vector<FormRange> ranges_;
  std::vector<std::string> page_;
};

}  // namespace

void write_form_table(const Xapian::Database& written,
                      Xapian::WritableDatabase& database) {
  const std::size_t before = ranges_of(database).size();
  FormTableWriter writer(database, {});
  for_each_form(written,
                [&writer](const std::string& form) { writer.add(form); });
  for (std::size_t page = writer.finish(); page < before; ++page) {
    database.set_metadata(schema::form_page_key(page), "");
  }
}

void collect_new_forms(const Xapian::Database& shard,
                       const Xapian::Database& database,
                       std::set<std::string>& forms) {
  for_each_form(shard, [&](const std::string& form) {
    if (!database.term_exists(form)) forms.insert(form);
  });
}

void add_to_form_table(const std::set<std::string>& forms,
                       Xapian::WritableDatabase& database) {
  if (forms.empty()) return;
  std::vector<FormRange> ranges = ranges_of(database);
  std::set<std::string> added = forms;
  if (!ranges.empty()) {
    const std::string last =
        database.get_metadata(schema::form_page_key(ranges.size() - 1));
    std::vector<std::string> held;
    for (FormPageReader reader(last); reader.next();) {
      held.emplace_back(reader.form());
    }
    if (held.size() < kFormsPerPage) {
      added.insert(held.begin(), held.end());
      ranges.pop_back();
    }
  }
  FormTableWriter writer(database, std::move(ranges));
  for (const std::string& form : added) writer.add(form);
  writer.finish();
}

}  // namespace dateline
