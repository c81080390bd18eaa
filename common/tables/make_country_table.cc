// Writes the table of country forms that common/country.cc is compiled with,
// from ICU's CLDR data and the TSV files of common/data/.
//
// usage: make_country_table DATA_FOLDER OUTPUT

#include <unicode/locdspnm.h>
#include <unicode/locid.h>
#include <unicode/uloc.h>

#include <algorithm>
#include <map>
#include <ostream>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "common/analyzer.h"
#include "common/country.h"
#include "common/tables/generator.h"
#include "common/tables/inflection.h"
#include "common/tables/name_cases.h"
#include "common/tables/tsv.h"

namespace dateline {
namespace {

// Regions with a code in ICU that is no country of ISO 3166-1.
const std::set<std::string> kNoCountries = {"AC", "CP", "CQ", "DG", "EA", "EU",
                                            "EZ", "IC", "QO", "TA", "UN", "ZZ"};

struct Entry {
  std::string code;
  PlaceKind kind = PlaceKind::kName;
  bool small = false;
};

class Table {
 public:
  explicit Table(std::string folder)
      : folder_(std::move(folder)), inflections_(folder_), cases_(folder_) {}

  void build() {
    add_file("country_names.tsv", PlaceKind::kName);
    add_cldr();
    add_file("country_adjectives.tsv", PlaceKind::kAdjective);
    add_file("capitals.tsv", PlaceKind::kCapital);
    add_file("metonyms.tsv", PlaceKind::kMetonym);
    for (const auto& row : read_tsv(folder_ + "/not_countries.tsv", 2)) {
      entries_[{analyzed_key(analyzer_, row[1]), row[0]}] = {
          "ZZ", PlaceKind::kNotACountry};
    }
    add_cases();
  }

  void write(std::ostream& out) const {
    out << "// Made by make_country_table; not to be edited.\n"
           "#include <cstdint>\n"
           "namespace dateline::country_table {\n"
           "extern const char kText[];\n"
           "extern const std::uint32_t kEnds[];\n"
           "extern const char kCodes[];\nextern const char kLanguages[];\n"
           "extern const std::uint8_t kKinds[];\n"
           "extern const std::uint32_t kSize;\n"
           "extern const char* const kNames;\n"
           "extern const char* const kSharedNames;\n";
    write_forms(out);
    write_names(out);
    write_shared_names(out);
    out << "}  // namespace dateline::country_table\n";
  }

 private:
  // The first entry for a form of a language stays.
  void add(const std::string& code, const std::string& language,
           const std::string& name, PlaceKind kind) {
    for (const std::string& form : inflections_.forms(language, name)) {
      const std::string key = analyzed_key(analyzer_, form);
      if (key.empty()) continue;
      const auto [entry, is_new] =
          entries_.try_emplace({key, language}, Entry{code, kind});
      entry->second.small = entry->second.small ||
                            (kind == PlaceKind::kAdjective && !is_new &&
                             entry->second.kind == PlaceKind::kName &&
                             entry->second.code == code && language != "en");
      if (language == "en" && entry->second.code != code) {
        shared_.emplace(key, code);
      }
    }
  }

  void add_file(const std::string& name, PlaceKind kind) {
    for (const auto& row : read_tsv(folder_ + "/" + name, 3)) {
      add(row[0], row[1], row[2], kind);
      if (kind == PlaceKind::kName && row[1] == "en") {
        names_.try_emplace(row[0], row[2]);
      }
    }
  }

  // Every country's name, long and short, in every language that CLDR has; in
  // Portuguese as Brazil and as Portugal writes it.
  void add_cldr() {
    std::int32_t count = 0;
    const icu::Locale* const locales = icu::Locale::getAvailableLocales(count);
    for (std::int32_t i = 0; i < count; ++i) {
      if (*locales[i].getCountry() == '\0') add_language(locales[i]);
    }
    add_language(icu::Locale("pt", "PT"));
  }

  void add_language(const icu::Locale& locale) {
    UDisplayContext contexts[] = {UDISPCTX_LENGTH_SHORT,
                                  UDISPCTX_NO_SUBSTITUTE};
    const std::unique_ptr<icu::LocaleDisplayNames> full(
        icu::LocaleDisplayNames::createInstance(locale, contexts + 1, 1));
    const std::unique_ptr<icu::LocaleDisplayNames> brief(
        icu::LocaleDisplayNames::createInstance(locale, contexts, 2));
    for (const char* const* code = uloc_getISOCountries(); *code != nullptr;
         ++code) {
      if (kNoCountries.contains(*code)) continue;
      for (const auto* names : {full.get(), brief.get()}) {
        icu::UnicodeString name;
        names->regionDisplayName(*code, name);
        std::string text;
        name.toUTF8String(text);
        if (name.isBogus() || text.empty() || text == *code) continue;
        add(*code, locale.getLanguage(), text, PlaceKind::kName);
        listed_.push_back({*code, locale.getLanguage(), text});
        if (std::string_view(locale.getLanguage()) == "en") {
          names_.try_emplace(*code, text);
        }
      }
    }
  }

  // The cases of CLDR's names, and of our own that tell no cases themselves.
  void add_cases() {
    for (const auto& row : read_tsv(folder_ + "/country_names.tsv", 3)) {
      if (row[2].find('~') == std::string::npos) listed_.push_back(row);
    }
    for (const auto& row : listed_) {
      for (const std::string& form : cases_.forms(row[1], row[2])) {
        add(row[0], row[1], form, PlaceKind::kName);
      }
    }
  }

  void write_forms(std::ostream& out) const {
    std::string ends;
    std::string codes;
    std::string languages;
    std::string kinds;
    std::size_t end = 0;
    out << "const char kText[] =\n";
    for (const auto& [key, entry] : entries_) {
      const auto& [form, language] = key;
      end += form.size();
      write_literal(out, form);
      ends += std::to_string(end) + ',';
      codes += entry.code;
      languages += (language + "   ").substr(0, 3);
      const int small = entry.small ? kSmallToo : 0;
      kinds += std::to_string(static_cast<int>(entry.kind) + small) + ',';
    }
    out << "\"\";\nconst std::uint32_t kEnds[] = {" << ends
        << "};\nconst char kCodes[] =\n";
    write_literal(out, codes);
    out << ";\nconst char kLanguages[] =\n";
    write_literal(out, languages);
    out << ";\nconst std::uint8_t kKinds[] = {" << kinds
        << "};\nconst std::uint32_t kSize = " << entries_.size() << ";\n";
  }

  // "AD Andorra\n…", sorted by code.
  void write_names(std::ostream& out) const {
    out << "const char* const kNames =\n";
    for (const auto& [code, name] : names_) {
      write_literal(out, code + name + '\n');
    }
    out << ";\n";
  }

  // "congo CG\n…": English names and adjectives with the further countries that
  // have them.
  void write_shared_names(std::ostream& out) const {
    out << "const char* const kSharedNames =\n";
    for (const auto& [form, code] : shared_) {
      write_literal(out, std::string(form).append(" ").append(code) + '\n');
    }
    out << ";\n";
  }

  static void write_literal(std::ostream& out, const std::string& text) {
    constexpr std::size_t kLine = 2000;
    for (std::size_t at = 0; at < text.size(); at += kLine) {
      out << '"';
      for (const char c : text.substr(at, kLine)) {
        if (c == '\n') {
          out << "\\n";
        } else if (c == '"' || c == '\\') {
          out << '\\' << c;
        } else {
          out << c;
        }
      }
      out << "\"\n";
    }
  }

  std::string folder_;
  Inflections inflections_;
  NameCases cases_;
  Analyzer analyzer_;
  std::vector<std::vector<std::string>> listed_;  // code, language, name
  // By form and language: the order of the table.
  std::map<std::tuple<std::string, std::string>, Entry> entries_;
  std::map<std::string, std::string> names_;
  std::set<std::pair<std::string, std::string>> shared_;
};

}  // namespace
}  // namespace dateline

int main(int argc, char** argv) {
  return dateline::generate<dateline::Table>(argc, argv);
}
