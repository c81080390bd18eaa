#include "indexer/entities/country_codes.h"

#include <algorithm>
#include <set>

#include "common/ascii.h"
#include "common/hash_table.h"
#include "indexer/tables/table.h"

namespace dateline {
namespace {

constexpr std::size_t kLetters = 3;
constexpr std::size_t kCertain = 2;  // different ones that tell

// "(GBR)", "(GBR/", "(GBR,"
bool is_bracketed(const EntityText& text, std::size_t at) {
  const std::string_view behind = text.text.substr(text.tokens[at].end, 1);
  return text.gap(at) == " (" &&
         (behind == ")" || behind == "/" || behind == "," || behind == " ");
}

// "Asher GBR 10.83": in front of a number or at the end of a line.
bool is_in_row(const EntityText& text, std::size_t at) {
  if (text.gap(at) != " " && text.gap(at) != ", ") return false;
  std::string_view rest = text.text.substr(text.tokens[at].end, 3);
  while (!rest.empty() &&
         std::string_view(" ,)").find(rest[0]) != std::string_view::npos) {
    rest.remove_prefix(1);
  }
  return rest.empty() || rest[0] == '\n' || is_digit(rest[0]);
}

struct Code {
  CountryCode country;
  bool is_doubtful = false;
};

// By the code as printed; with common/data/country_codes.tsv, as compiled in.
TableMap<Code> read_codes() {
  TableMap<Code> codes;
  for (const auto& row : rows_of(embedded_table("country_codes"))) {
    for (const bool is_doubtful : {false, true}) {
      for (const std::string_view code : words_of(row[is_doubtful ? 2 : 1])) {
        if (code != "-") codes[code] = {CountryCode(row[0]), is_doubtful};
      }
    }
  }
  return codes;
}

}  // namespace

void CountryCodes::meet(const EntityText& text, std::size_t at) {
  const Token& token = text.tokens[at];
  if (at == 0 || token.end - token.begin != kLetters ||
      token.is(kCapitalLine) || token.is(kParagraphStart) ||
      !text.tokens[at - 1].is(kCapitalised) ||
      (!is_bracketed(text, at) && !is_in_row(text, at))) {
    return;
  }
  static const TableMap<Code> codes = read_codes();
  const auto code = codes.find(text.printed(at));
  if (code == codes.end()) return;
  met_.push_back({code->second.country,
                  code->second.is_doubtful,
                  {text.field, token.begin, token.end, MentionRule::kName}});
}

const std::vector<CountryCodes::Met>& CountryCodes::found() {
  std::set<CountryCode> certain;
  for (const Met& met : met_) {
    if (!met.is_doubtful) certain.insert(met.country);
  }
  if (certain.size() < kCertain) met_.clear();
  return met_;
}

}  // namespace dateline
