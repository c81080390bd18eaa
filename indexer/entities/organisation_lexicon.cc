#include "indexer/entities/organisation_lexicon.h"

#include <algorithm>
#include <array>
#include <utility>

#include "indexer/tables/table.h"

namespace dateline {
namespace {

using Lexicon = OrganisationLexicon;

constexpr std::array<std::pair<std::string_view, Lexicon::Class>, 22> kNames = {
    {{"suffix", Lexicon::kSuffix},     {"head", Lexicon::kHead},
     {"local", Lexicon::kLocalHead},   {"of", Lexicon::kOfHead},
     {"topic", Lexicon::kTopic},       {"owner", Lexicon::kOwner},
     {"void", Lexicon::kVoid},         {"generic", Lexicon::kGeneric},
     {"dealt", Lexicon::kDealt},       {"leader", Lexicon::kLeader},
     {"lead", Lexicon::kLead},         {"study", Lexicon::kStudy},
     {"kind", Lexicon::kKind},         {"owned", Lexicon::kOwned},
     {"member", Lexicon::kMember},     {"plain", Lexicon::kPlain},
     {"rank", Lexicon::kRank},         {"team", Lexicon::kTeamSport},
     {"single", Lexicon::kOtherSport}, {"beats", Lexicon::kBeats},
     {"beaten", Lexicon::kBeaten},     {"trade", Lexicon::kTrade}}};

Lexicon::Kind kind_of(std::string_view cell) {
  if (cell == "club") return Lexicon::Kind::kClub;
  if (cell == "seat") return Lexicon::Kind::kSeat;
  if (cell == "world") return Lexicon::Kind::kWorld;
  if (cell == "site") return Lexicon::Kind::kSite;
  return cell == "not" ? Lexicon::Kind::kNone : Lexicon::Kind::kBody;
}

// Of two letters or more: "G20" has a capital like any name.
bool is_capitals(std::string_view name) {
  const auto is_upper = [](char c) { return c >= 'A' && c <= 'Z'; };
  return std::count_if(name.begin(), name.end(), is_upper) > 1 &&
         std::none_of(name.begin(), name.end(), [](char c) {
           return c == ' ' || (c >= 'a' && c <= 'z') ||
                  static_cast<unsigned char>(c) >= 0x80;
         });
}

}  // namespace

const OrganisationLexicon& OrganisationLexicon::instance() {
  static const OrganisationLexicon lexicon;
  return lexicon;
}

OrganisationLexicon::OrganisationLexicon() {
  read_words();
  read_known();
}

void OrganisationLexicon::read_words() {
  for (const auto& row : rows_of(embedded_table("organisation_words"))) {
    const auto* const name =
        std::find_if(kNames.begin(), kNames.end(),
                     [&row](const auto& one) { return one.first == row[0]; });
    if (name == kNames.end()) continue;
    for (const std::string_view word : words_of(row[1])) {
      classes_[word] |= name->second;
    }
  }
}

void OrganisationLexicon::read_known() {
  Analyzer analyzer;
  std::uint32_t body = 0;
  for (const auto& row : rows_of(embedded_table("organisations"))) {
    Known known;
    known.body = ++body;
    known.kind = kind_of(row[0]);
    if (row.size() > 2) known.home = CountryCode(row[2]);
    const bool one_name = row[1].find('|') == std::string_view::npos;
    for (std::string_view rest = row[1]; !rest.empty();) {
      const std::size_t end = std::min(rest.find('|'), rest.size());
      const std::string_view name = rest.substr(0, end);
      Known one = known;
      // "Giants" may be those of New York or of Yomiuri.
      if (!one_name && name.starts_with('*')) one.home.reset();
      add_known(name, std::move(one), analyzer);
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    analyzer.trim();
  }
  for (auto at = known_.begin(); at != known_.end(); ++at) {
    auto& names = at.value().names;
    std::stable_sort(names.begin(), names.end(),
                     [](const Known& a, const Known& b) {
                       return a.words.size() > b.words.size();
                     });
  }
}

void OrganisationLexicon::add_known(std::string_view name, Known known,
                                    Analyzer& analyzer) {
  if (name.starts_with('?')) known.need = Need::kCapital;
  if (name.starts_with('*')) known.need = Need::kReason;
  if (known.need != Need::kNothing) name.remove_prefix(1);
  known.printed = name;
  known.capitals = is_capitals(name);
  std::vector<Token> tokens;
  analyzer.analyze(name, TextKind::kQuery, tokens);
  if (tokens.empty()) return;
  for (const Token& token : tokens) {
    known.words.push_back(folded_.emplace_back(token.form));
  }
  known.small_end = !tokens.back().is(kCapitalised);
  known.possessive = tokens.back().is(kPossessive);
  known.comma = name.find(',') != std::string_view::npos;
  const std::string_view first = known.words.front();
  classes_[first] |= kBeginsKnown;
  Names& names = known_[first];
  if (known.words.size() > 1) {
    names.seconds.set(TableHash()(known.words[1]) % Names::kHashes);
    ++names.longer;
  }
  names.names.push_back(std::move(known));
}

bool OrganisationLexicon::joins(std::string_view text,
                                const std::vector<Token>& tokens,
                                std::size_t right) {
  if (tokens[right].is(kParagraphStart)) return false;
  const std::uint32_t begin = tokens[right - 1].end;
  const std::string_view gap = text.substr(begin, tokens[right].begin - begin);
  if (gap.size() == 1) {
    const char c = gap[0];
    return c == ' ' || c == '-' || c == '\n' || c == '&' || c == '/' ||
           c == '\'';
  }
  return gap == " & " || gap == "’" || gap == "' " || gap == "’ " ||
         gap == ". ";
}

const OrganisationLexicon::Known* OrganisationLexicon::longest(
    std::string_view text, const std::vector<Token>& tokens,
    std::size_t first) const {
  const auto found = known_.find(tokens[first].form);
  if (found == known_.end()) return nullptr;
  const auto matches = [&](const Known& known) {
    if (first + known.words.size() > tokens.size()) return false;
    for (std::size_t i = 1; i < known.words.size(); ++i) {
      if (tokens[first + i].form != known.words[i]) return false;
      if (joins(text, tokens, first + i)) continue;
      const std::uint32_t begin = tokens[first + i - 1].end;
      const std::string_view gap =
          text.substr(begin, tokens[first + i].begin - begin);
      if (!known.comma || gap != ", ") return false;
    }
    const Token& last = tokens[first + known.words.size() - 1];
    // "Labour party".
    const bool party = last.form == "party" && known.words.size() > 1;
    if (!last.is(kCapitalised) && !known.small_end && !party) return false;
    if (known.possessive && !last.is(kPossessive)) return false;
    return !known.capitals || tokens[first].is(kAllCapitals) ||
           tokens[first].is(kAcronym);
  };
  const Names& begun = found->second;
  const bool may_go_on =
      first + 1 < tokens.size() &&
      begun.seconds[TableHash()(tokens[first + 1].form) % Names::kHashes];
  const auto from = begun.names.begin() +
                    static_cast<std::ptrdiff_t>(may_go_on ? 0 : begun.longer);
  const auto known = std::find_if(from, begun.names.end(), matches);
  return known == begun.names.end() ? nullptr : &*known;
}

}  // namespace dateline
