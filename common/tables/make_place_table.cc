// Writes the table of places that indexer/entities/place_table.cc reads, from
// the TSV files of common/data/.
//
// usage: make_place_table DATA_FOLDER OUTPUT

#include <algorithm>
#include <array>
#include <map>
#include <ostream>
#include <set>
#include <string>
#include <vector>

#include "common/analyzer.h"
#include "common/error.h"
#include "common/place.h"
#include "common/tables/generator.h"
#include "common/tables/inflection.h"
#include "common/tables/place_cells.h"
#include "common/tables/tsv.h"

namespace dateline {
namespace {

// What a form may mean, and the most words of a form that begins with it.
struct Entry {
  std::vector<PlaceMeaning> meanings;
  std::uint8_t doubts = 0;
  std::size_t longest = 0;
};

class PlaceTable {
 public:
  explicit PlaceTable(std::string folder)
      : folder_(std::move(folder)), inflections_(folder_) {}

  void build() {
    for (const auto& row : rows("place_doubts.tsv", 2)) add_doubts(row);
    for (const auto& row : rows("regions.tsv", 6)) {
      add_row(row, PlaceMeaningKind::kRegion, {});
    }
    for (const auto& row : rows("cities.tsv", 7)) {
      add_row(row, PlaceMeaningKind::kCity, site_of(row[6]));
    }
    for (const auto& row : rows("towns.tsv", 6)) add_town(row);
    for (const auto& row : rows("places.tsv", 5)) {
      const auto kind = row[0] == "city" ? PlaceMeaningKind::kCity
                                         : PlaceMeaningKind::kRegion;
      add("en", row[4], meaning_of(row[1], 0, row[2], kind), doubts_of(row[3]));
    }
    for (const auto& row : rows("region_names.tsv", 3)) add_names(row);
    for (const auto& row : rows("region_abbreviations.tsv", 4)) {
      add_short(row);
    }
    set_longest();
  }

  void write(std::ostream& out) const {
    out << "// Made by make_place_table; not to be edited.\n"
           "#include \"indexer/entities/place_table_data.h\"\n"
           "namespace dateline::place_table_data {\n";
    write_text(out);
    write_meanings(out);
    write_slots(out);
    out << "}  // namespace dateline::place_table_data\n";
  }

 private:
  std::vector<std::vector<std::string>> rows(const std::string& name,
                                             std::size_t columns) const {
    return read_tsv(folder_ + "/" + name, columns);
  }

  std::uint16_t region_number(const std::string& country,
                              const std::string& code) {
    const auto number = static_cast<std::uint16_t>(regions_.size() + 1);
    return regions_.try_emplace({country, code}, number).first->second;
  }

  // "Saint Cloud" as papers print it, "St. Cloud"; the same where there is
  // none.
  static std::string other_spelling(const std::string& name) {
    constexpr std::array<std::array<std::string_view, 2>, 5> kSpellings = {
        {{"Saint ", "St "},
         {"Sainte ", "Ste "},
         {"Fort ", "Ft "},
         {"Mount ", "Mt "},
         {"St ", "Saint "}}};
    for (const auto& [full, other] : kSpellings) {
      if (name.starts_with(full)) {
        return std::string(other) + name.substr(full.size());
      }
    }
    return name;
  }

  void add_doubts(const std::vector<std::string>& row) {
    for (const std::string& name : parts_of(row[1], '|')) {
      const std::string key = analyzed_key(analyzer_, name);
      if (row[0] == "never") never_.insert(key);
      if (row[0] == "word") entries_[key].doubts = kDoubtWord;
    }
  }

  // A row of cities.tsv or regions.tsv.
  void add_row(const std::vector<std::string>& row, PlaceMeaningKind kind,
               const PlaceSite& site) {
    const std::uint16_t region = region_number(row[0], row[1]);
    PlaceMeaning meaning = meaning_of(row[0], region, row[2], kind);
    meaning.site = site;
    if (kind == PlaceMeaningKind::kRegion) {
      region_of_name_[{row[0], row[4]}] = region;
    }
    add("en", row[4], meaning, doubts_of(row[3]));
    add_others(row[5], meaning, doubts_of(row[3]));
  }

  // "fr Venise|de Venedig"
  void add_others(const std::string& cell, PlaceMeaning meaning,
                  std::uint8_t doubts) {
    for (const std::string& other : parts_of(cell, '|')) {
      const std::size_t space = other.find(' ');
      const std::string language = other.substr(0, space);
      meaning.languages = language_bit(language);
      add(language, other.substr(space + 1), meaning, doubts);
    }
  }

  // A row of region_names.tsv.
  void add_names(const std::vector<std::string>& row) {
    const auto region = region_of_name_.find({row[0], row[1]});
    const std::uint16_t number =
        region == region_of_name_.end() ? 0 : region->second;
    add_others(row[2],
               meaning_of(row[0], number, "1000", PlaceMeaningKind::kRegion),
               0);
  }

  void add_town(const std::vector<std::string>& row) {
    PlaceMeaning meaning = meaning_of(row[0], region_number(row[0], row[1]),
                                      row[2], PlaceMeaningKind::kCity);
    meaning.site = site_of(row[5]);
    add("en", row[4], meaning, doubts_of(row[3]));
  }

  void add_short(const std::vector<std::string>& row) {
    PlaceMeaning meaning = meaning_of(row[0], region_of_name_[{row[0], row[1]}],
                                      "1000", PlaceMeaningKind::kShortRegion);
    for (const std::string& form : parts_of(row[2], '|')) {
      add("en", form, meaning, 0);
    }
    meaning.kind = PlaceMeaningKind::kPostalRegion;
    add("en", row[3], meaning, 0);
  }

  void add(const std::string& language, const std::string& name,
           const PlaceMeaning& meaning, std::uint8_t doubts) {
    add_forms(language, name, meaning, doubts);
    const std::string other = other_spelling(name);
    const bool is_city = meaning.kind == PlaceMeaningKind::kCity;
    if (is_city && language == "en" && other != name) {
      add_forms(language, other, meaning, doubts);
    }
  }

  void add_forms(const std::string& language, const std::string& name,
                 const PlaceMeaning& meaning, std::uint8_t doubts) {
    const std::string plain = without_umlauts(name);
    if (plain != name) add_forms(language, plain, meaning, doubts);
    for (const std::string& form : inflections_.forms(language, name)) {
      const std::string key = analyzed_key(analyzer_, form);
      if (key.empty() || key.size() > kMaxPlaceForm || never_.contains(key)) {
        continue;
      }
      Entry& entry = entries_[key];
      if (language == "en") entry.doubts |= doubts;
      merge(entry.meanings, meaning);
    }
  }

  // Several places of one name in a region count together.
  static void merge(std::vector<PlaceMeaning>& meanings,
                    const PlaceMeaning& meaning) {
    for (PlaceMeaning& other : meanings) {
      if (other.country == meaning.country && other.kind == meaning.kind &&
          (other.region == meaning.region || other.region == 0 ||
           meaning.region == 0)) {
        if (other.thousands < meaning.thousands ||
            other.site.latitude == PlaceSite::kUnknown) {
          other.site = meaning.site;
        }
        other.thousands = std::max(other.thousands, meaning.thousands);
        other.languages |= meaning.languages;
        return;
      }
    }
    meanings.push_back(meaning);
  }

  void set_longest() {
    std::map<std::string, std::size_t> longest;
    for (const auto& [form, entry] : entries_) {
      const auto words = 1 + std::count(form.begin(), form.end(), ' ');
      std::size_t& most = longest[form.substr(0, form.find(' '))];
      most = std::max(most, static_cast<std::size_t>(words));
    }
    for (const auto& [word, words] : longest) entries_[word].longest = words;
  }

  void write_text(std::ostream& out) const {
    constexpr std::size_t kRowsALine = 50;
    std::string ends = "0";
    std::size_t end = 0;
    std::size_t row = 0;
    out << "const char kText[] =\n\"";
    for (const auto& [form, entry] : entries_) {
      if (++row % kRowsALine == 0) out << "\"\n\"";
      out << form;
      end += form.size();
      ends += ',' + std::to_string(end);
    }
    out << "\";\nconst std::uint32_t kEnds[] = {" << ends << "};\n";
  }

  void write_meanings(std::ostream& out) const {
    std::string begins = "0";
    std::string forms;
    std::size_t count = 0;
    out << "const PlaceMeaning kMeanings[] = {\n";
    for (const auto& [form, entry] : entries_) {
      for (const PlaceMeaning& m : entry.meanings) {
        out << "{{'" << m.country[0] << "','" << m.country[1] << "'},"
            << m.region << ',' << m.thousands << ",{" << m.site.latitude << ','
            << m.site.longitude << "},PlaceMeaningKind("
            << static_cast<int>(m.kind) << ")," << int{m.languages} << "},\n";
      }
      count += entry.meanings.size();
      begins += ',' + std::to_string(count);
      forms += '{' + std::to_string(entry.doubts) + ',' +
               std::to_string(entry.longest) + "},";
    }
    out << "};\nconst std::uint32_t kFirstMeanings[] = {" << begins
        << "};\nconst Form kForms[] = {" << forms << "};\n";
  }

  // Open addressing, half full: the form's number plus one, 0 for none.
  void write_slots(std::ostream& out) const {
    std::size_t size = 1;
    while (size < 2 * entries_.size()) size *= 2;
    std::vector<std::uint32_t> slots(size);
    std::uint32_t number = 0;
    for (const auto& [form, entry] : entries_) {
      std::size_t at = place_hash(form) % size;
      while (slots[at] != 0) at = (at + 1) % size;
      slots[at] = ++number;
    }
    write_filter(out);
    out << "const std::uint32_t kSlotCount = " << size
        << ";\nconst std::uint32_t kSlots[] = {";
    for (const std::uint32_t slot : slots) out << slot << ',';
    out << "};\n";
  }

  // Most words that are no form have no bit here.
  void write_filter(std::ostream& out) const {
    std::vector<std::uint32_t> bits(kPlaceFilterBits / 32);
    for (const auto& [form, entry] : entries_) {
      const std::uint32_t bit = place_hash(form) % kPlaceFilterBits;
      bits[bit / 32] |= 1U << bit % 32;
    }
    out << "const std::uint32_t kFilter[] = {";
    for (const std::uint32_t word : bits) out << word << ',';
    out << "};\n";
  }

  std::string folder_;
  Inflections inflections_;
  Analyzer analyzer_;
  std::map<std::string, Entry> entries_;
  std::set<std::string> never_;
  // By country and code, and by country and English name.
  std::map<std::pair<std::string, std::string>, std::uint16_t> regions_;
  std::map<std::pair<std::string, std::string>, std::uint16_t> region_of_name_;
};

}  // namespace
}  // namespace dateline

int main(int argc, char** argv) {
  return dateline::generate<dateline::PlaceTable>(argc, argv);
}
