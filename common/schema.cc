#include "common/schema.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <sstream>

#include "common/breaks.h"
#include "common/bytes.h"

namespace dateline::schema {
namespace {

constexpr std::string_view kIdPrefix = "Q";
constexpr std::string_view kOwnIdPrefix = "XD:";
constexpr std::string_view kLanguagePrefix = "XL:";
// What the terms and keys of each kind of names begin with.
struct NamePrefixes {
  std::string_view term;
  std::string_view word;
  std::string_view page;
};
constexpr std::array<NamePrefixes, kNameKinds.size()> kNamePrefixes = {
    {{"XP:", "XPW:", "person "},
     {"XO:", "XOW:", "organisation "},
     {"XS:", "XSW:", "source "}}};
constexpr std::uint32_t kUndated = UINT32_MAX;
constexpr std::uint32_t kDayZero = 0x80000000U;

const NamePrefixes& prefixes(NameKind kind) {
  return kNamePrefixes[static_cast<std::size_t>(kind)];
}

std::string hexadecimal(std::uint64_t value) {
  std::array<char, 17> digits{};
  const int size = std::snprintf(digits.data(), digits.size(), "%016llx",
                                 static_cast<unsigned long long>(value));
  return {digits.data(), static_cast<std::size_t>(size)};
}

// Zero bytes count double in Xapian's terms; names and ids hold none.
std::string bounded(std::string_view prefix, std::string_view value) {
  std::string term(prefix);
  if (prefix.size() + value.size() <= kMaxTerm) return term.append(value);
  const std::size_t kept = kMaxTerm - prefix.size() - 17;
  term.append(truncate(value, kept));
  return term.append(" ").append(hexadecimal(hash_of(value)));
}

std::string big_endian(std::uint32_t value) {
  return {static_cast<char>(value >> 24), static_cast<char>(value >> 16),
          static_cast<char>(value >> 8), static_cast<char>(value)};
}

std::uint32_t from_big_endian(std::string_view bytes) {
  std::uint32_t value = 0;
  for (const char byte : bytes) {
    value = value << 8 | static_cast<unsigned char>(byte);
  }
  return value;
}

// Descending in time.
std::uint32_t order_of(Date date) {
  return kDayZero - static_cast<std::uint32_t>(day_number(date));
}

void append_codes(std::string& out, const std::vector<CountryCode>& codes) {
  append_number(out, codes.size());
  for (const CountryCode code : codes) out += code.view();
}

void append_ids(std::string& out, const std::vector<std::uint32_t>& ids) {
  append_number(out, ids.size());
  for (const std::uint32_t id : ids) append_number(out, id);
}

}  // namespace

std::string id_term(std::string_view id) { return bounded(kIdPrefix, id); }
std::string own_id_term(std::string_view id) {
  return bounded(kOwnIdPrefix, id);
}
std::string_view id_term_prefix() { return kIdPrefix; }
std::string_view own_id_term_prefix() { return kOwnIdPrefix; }
std::string_view name_term_prefix(NameKind kind) { return prefixes(kind).term; }
std::string_view language_term_prefix() { return kLanguagePrefix; }
std::string file_term(std::uint64_t file) { return "XF:" + hexadecimal(file); }
std::string root_term(std::string_view path) {
  return "XR:" + hexadecimal(hash_of(path));
}
std::string country_term(CountryCode code) { return "XC:" + code.str(); }
std::string about_term(CountryCode code) { return "XA:" + code.str(); }
std::string name_term(NameKind kind, std::string_view key) {
  return bounded(prefixes(kind).term, key);
}
std::string author_term(std::string_view form) { return bounded("XW:", form); }

std::string language_term(std::string_view code) {
  return bounded(kLanguagePrefix, code);
}

std::string none_term(Valued kind) {
  static constexpr std::array<std::string_view, 6> kTerms = {
      "XNC", "XNA", "XNP", "XNO", "XNS", "XNL"};
  return std::string(kTerms[static_cast<std::size_t>(kind)]);
}

std::string encode_order(const Order& order) {
  return big_endian(order.date ? order_of(*order.date) : kUndated) + order.id;
}

Order decode_order(std::string_view value) {
  Order order;
  if (value.size() < 4) return order;
  const std::uint32_t number = from_big_endian(value.substr(0, 4));
  if (number != kUndated) {
    order.date = date_of(static_cast<std::int32_t>(kDayZero - number));
  }
  order.id = value.substr(4);
  return order;
}

OrderRange order_range(std::optional<Date> from, std::optional<Date> to) {
  const std::uint32_t last = from ? order_of(*from) + 1 : kUndated;
  return {to ? big_endian(order_of(*to)) : std::string(), big_endian(last)};
}

std::string encode_facets(const FacetValues& values) {
  std::string out;
  append_number(out, values.date ? static_cast<std::uint64_t>(
                                       day_number(*values.date) +
                                       FacetReader::kFacetDayOffset)
                                 : 0);
  append_codes(out, values.countries);
  append_codes(out, values.about);
  for (const auto& ids : values.names.all) append_ids(out, ids);
  append_string(out, values.language);
  return out;
}

void decode_facets(std::string_view value, FacetValues& values) {
  FacetReader reader(value);
  const auto day = reader.day();
  values.date = day ? std::optional(date_of(*day)) : std::nullopt;
  for (std::vector<CountryCode>* codes : {&values.countries, &values.about}) {
    codes->clear();
    reader.codes(
        [codes](std::string_view letters) { codes->emplace_back(letters); });
  }
  for (auto& ids : values.names.all) {
    ids.clear();
    reader.ids([&ids](std::uint32_t id) { ids.push_back(id); });
  }
  values.language = reader.language();
}

std::string encode_time(std::int64_t seconds) {
  const auto value = static_cast<std::uint64_t>(seconds);
  return big_endian(static_cast<std::uint32_t>(value >> 32)) +
         big_endian(static_cast<std::uint32_t>(value));
}

std::int64_t decode_time(std::string_view value) {
  if (value.size() != 8) return 0;
  const std::uint64_t high = from_big_endian(value.substr(0, 4));
  return static_cast<std::int64_t>(high << 32 |
                                   from_big_endian(value.substr(4)));
}

std::string stem_key(std::string_view language, std::string_view stem) {
  return bounded("Z" + std::string(language) + ":", stem);
}
std::string name_word_key(NameKind kind, std::string_view form) {
  return bounded(prefixes(kind).word, form);
}

std::string name_page_key(NameKind kind, std::uint32_t page) {
  return std::string(prefixes(kind).page) + std::to_string(page);
}

std::string form_page_key(std::size_t page) {
  return "forms " + std::to_string(page);
}

bool is_form(std::string_view term) {
  return term.front() < 'A' || term.front() >= kBehindPrefixes;
}

std::string journal_page_key(std::uint32_t page) {
  return "journal " + std::to_string(page);
}

std::string encode_stamp(const Stamp& stamp) {
  std::string text = "schema " + std::to_string(stamp.schema) + "\nanalyzer " +
                     std::to_string(stamp.analyzer);
  for (const NameKind kind : kNameKinds) {
    text.append("\n").append(prefixes(kind).page);
    text += std::to_string(stamp.names[kind]);
  }
  text += "\nlanguages";
  for (const std::string& language : stamp.languages) text += ' ' + language;
  return text + '\n';
}

std::optional<Stamp> decode_stamp(std::string_view text) {
  std::istringstream lines{std::string(text)};
  Stamp stamp{0, 0, {}, {}};
  std::string name;
  if (!(lines >> name >> stamp.schema) || name != "schema") return {};
  if (!(lines >> name >> stamp.analyzer) || name != "analyzer") return stamp;
  for (std::uint32_t& count : stamp.names.all) lines >> name >> count;
  lines >> name;
  for (std::string language; lines >> language;) {
    stamp.languages.push_back(language);
  }
  return stamp;
}

}  // namespace dateline::schema
