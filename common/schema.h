#ifndef DATELINE_COMMON_SCHEMA_H_
#define DATELINE_COMMON_SCHEMA_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/bytes.h"
#include "common/country.h"
#include "common/date.h"

// What is in an index, and under which key: the contract between the two
// programs. No other file names a term prefix, value slot or metadata key.
// Whatever changes here raises kSchemaVersion.
namespace dateline::schema {

inline constexpr int kSchemaVersion = 8;

// Names whose number is open: each kind has a dictionary and a table of the
// words in its names.
enum class NameKind : std::uint8_t { kPerson, kOrganisation, kSource };
inline constexpr std::array<NameKind, 3> kNameKinds = {
    NameKind::kPerson, NameKind::kOrganisation, NameKind::kSource};

// One thing for each kind of names.
template <typename Thing>
struct ByNameKind {
  Thing& operator[](NameKind kind) {
    return all[static_cast<std::size_t>(kind)];
  }
  const Thing& operator[](NameKind kind) const {
    return all[static_cast<std::size_t>(kind)];
  }
  bool operator==(const ByNameKind&) const = default;

  std::array<Thing, kNameKinds.size()> all{};
};

// ---- Terms -----------------------------------------------------------------
// A word of title or body is its form itself. All other terms begin with a
// capital letter, which no form does, and have no wdf, so that the length of an
// article is its number of words.

std::string id_term(std::string_view id);
// On an article whose own id another one has: the id that it would have.
std::string own_id_term(std::string_view id);
// The file, by the hash of its absolute path, that an article was read from.
std::string file_term(std::uint64_t file);
// The PATH, as recorded, that an article was indexed from.
std::string root_term(std::string_view path);
std::string country_term(CountryCode code);  // the article names it
std::string about_term(CountryCode code);    // the article is about it
// `key` is the analyzed_key of the name.
std::string name_term(NameKind kind, std::string_view key);
std::string author_term(std::string_view form);    // a word of its name
std::string language_term(std::string_view code);  // "en"

// The values an article may lack.
enum class Valued : std::uint8_t {
  kCountry,
  kAbout,
  kPerson,
  kOrganisation,
  kSource,
  kLanguage
};
std::string none_term(Valued kind);

// All id terms begin so; for finding those that two articles share.
std::string_view id_term_prefix();
std::string_view own_id_term_prefix();
std::string_view name_term_prefix(NameKind kind);
std::string_view language_term_prefix();

// ---- Value slots -----------------------------------------------------------
inline constexpr std::uint32_t kOrderSlot = 0;
inline constexpr std::uint32_t kFacetSlot = 1;
inline constexpr std::uint32_t kFirstIndexedSlot = 2;
inline constexpr std::uint32_t kWordOrderSlot = 3;  // word_order.h
// No data of the document: Xapian would compress it, in three times the time.
inline constexpr std::uint32_t kRecordSlot = 4;  // record.h

// kOrderSlot: sorts (as bytes, ascending) newest first, undated last, then by
// id; it is also where date and id are stored.
struct Order {
  std::optional<Date> date;
  std::string id;
};
std::string encode_order(const Order& order);
Order decode_order(std::string_view value);

// The values of kOrderSlot that begin and end a range of days: an article is in
// it if `first` <= value < `last`, as bytes.
struct OrderRange {
  std::string first;
  std::string last;
};
OrderRange order_range(std::optional<Date> from, std::optional<Date> to);

// kFacetSlot: everything that facets count. Names by their ids in the
// dictionary of their kind.
struct FacetValues {
  std::optional<Date> date;
  std::vector<CountryCode> countries;
  std::vector<CountryCode> about;
  ByNameKind<std::vector<std::uint32_t>> names;
  std::string language;  // ISO 639 code, or empty
};
std::string encode_facets(const FacetValues& values);
// Into `values`, whose capacity is used again.
void decode_facets(std::string_view value, FacetValues& values);

// Reads such a value part by part, in this order: day, countries, about, names
// of each kind, language; as they are counted for each match.
class FacetReader {
 public:
  explicit FacetReader(std::string_view value) : reader_(value) {}

  // As of a day_number; nothing for none.
  std::optional<std::int32_t> day() {
    const std::uint64_t day = reader_.number();
    if (day == 0) return std::nullopt;
    return static_cast<std::int32_t>(day) - kFacetDayOffset;
  }

  // Calls visit(letters) with the two of each code. Returns how many there are.
  template <typename Visit>
  std::size_t codes(Visit visit) {
    std::size_t found = 0;
    for (std::uint64_t n = reader_.number(); n > 0; --n) {
      const std::string_view letters = reader_.bytes(2);
      if (reader_.failed()) break;
      visit(letters);
      ++found;
    }
    return found;
  }

  // Calls visit(id) with each of one kind. Returns how many there are.
  template <typename Visit>
  std::size_t ids(Visit visit) {
    std::size_t found = 0;
    for (std::uint64_t n = reader_.number(); n > 0; --n) {
      const std::uint32_t id = reader_.number32();
      if (reader_.failed()) break;
      visit(id);
      ++found;
    }
    return found;
  }

  std::string_view language() { return reader_.string(); }

 private:
  // Makes every day of a Date a positive number.
  static constexpr std::int32_t kFacetDayOffset = 400'000;
  friend std::string encode_facets(const FacetValues& values);

  ByteReader reader_;
};

// kFirstIndexedSlot: when an article of this PATH and id came into the index,
// in seconds since 1970; as bytes in the order of time.
std::string encode_time(std::int64_t seconds);
// 0 where the value is none.
std::int64_t decode_time(std::string_view value);

// ---- Lists in metadata (string_list.h) -------------------------------------
// The stem table: the forms that have a stem of a language in the articles of
// that language.
std::string stem_key(std::string_view language, std::string_view stem);
// The ids, in decimal, of the names that hold a word.
std::string name_word_key(NameKind kind, std::string_view form);

// ---- Other metadata --------------------------------------------------------
// How the index was made: one line "name value" each.
inline constexpr std::string_view kStampKey = "stamp";
// The recorded PATHs in the order of their first run (indexer/roots.h).
inline constexpr std::string_view kRootsKey = "roots";
// What the last run did (indexer/run_record.h).
inline constexpr std::string_view kRunKey = "run";
// The journal of files (indexer/journal.h): a power of two of pages, in decimal
// under kJournalKey.
inline constexpr std::string_view kJournalKey = "journal";
std::string journal_page_key(std::uint32_t page);
// Page `page` of the dictionary of a kind of names.
std::string name_page_key(NameKind kind, std::uint32_t page);
// The form table (form_page.h): the ranges of its pages under kFormsKey.
inline constexpr std::string_view kFormsKey = "forms";
std::string form_page_key(std::size_t page);
// Whether a term is a form of title or body.
bool is_form(std::string_view term);
// All terms but the forms begin with a character from 'A' up to before this.
inline constexpr char kBehindPrefixes = 'Z' + 1;

struct Stamp {
  int schema = kSchemaVersion;
  int analyzer = 0;
  std::vector<std::string> languages;  // those of the stem table, sorted
  ByNameKind<std::uint32_t> names;     // how many each dictionary holds
};
std::string encode_stamp(const Stamp& stamp);
// Nothing where the text is no stamp.
std::optional<Stamp> decode_stamp(std::string_view text);

// Names longer than a term may be are cut and told apart by their hash.
inline constexpr std::size_t kMaxTerm = 240;

}  // namespace dateline::schema

#endif  // DATELINE_COMMON_SCHEMA_H_
