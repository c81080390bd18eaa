#include "indexer/entities/score_table.h"

#include <algorithm>
#include <array>
#include <span>

#include "common/country.h"
#include "common/stop_words.h"
#include "indexer/entities/person_lexicon.h"

namespace dateline {
namespace {

// Words of a team's name, and numbers of a row of standings.
constexpr std::size_t kMaxName = 4;
constexpr std::size_t kMinRow = 3;
constexpr std::size_t kOpening = 40;

constexpr std::array<std::string_view, 18> kTeamSports = {
    "soccer", "football", "baseball", "basketball", "hockey",   "league",
    "nba",    "nhl",      "nfl",      "rugby",      "division", "standings",
    "mlb",    "mls",      "ncaa",     "afl",        "motor",    "formula"};
constexpr std::array<std::string_view, 11> kOtherSports = {
    "golf",   "tennis",    "athletics", "cycling", "boxing",  "skiing",
    "squash", "badminton", "swimming",  "chess",   "marathon"};

template <std::size_t Size>
bool holds(const std::array<std::string_view, Size>& words,
           std::string_view form) {
  return std::find(words.begin(), words.end(), form) != words.end();
}

class TableReader {
 public:
  TableReader(std::string_view text, const std::vector<Token>& tokens,
              const std::vector<TokenUse>& uses)
      : text_(text), tokens_(tokens), uses_(uses) {}

  void read(std::vector<OrganisationSpan>& teams) {
    for (std::size_t i = 0; i < tokens_.size();) {
      std::size_t end = i + 1;
      while (end < tokens_.size() && !begins_line(end)) ++end;
      read_line(i, end, teams);
      i = end;
    }
  }

 private:
  std::string_view gap(std::size_t right) const {
    return text_.substr(tokens_[right - 1].end,
                        tokens_[right].begin - tokens_[right - 1].end);
  }

  bool begins_line(std::size_t i) const {
    return tokens_[i].is(kParagraphStart) ||
           gap(i).find('\n') != std::string_view::npos;
  }

  bool is_number(std::size_t i) const { return tokens_[i].is(kNumber); }

  // Where the name that begins at a token ends; the token itself where none
  // does.
  std::size_t name_end(std::size_t first, std::size_t end) const {
    std::size_t i = first;
    while (i < end && i - first < kMaxName && tokens_[i].is(kCapitalised) &&
           !is_number(i) && uses_[i] == TokenUse::kFree &&
           (i == first || gap(i) == " " || gap(i) == "-" || gap(i) == ". ")) {
      ++i;
    }
    return i;
  }

  bool is_country(std::size_t first, std::size_t end) const {
    const std::string_view name = text_.substr(
        tokens_[first].begin, tokens_[end - 1].end - tokens_[first].begin);
    return find_country(name).has_value();
  }

  bool is_team(std::size_t first, std::size_t end) const {
    if (end == first || is_stop_word(tokens_[first].form)) return false;
    if (PersonLexicon::instance().is_common(tokens_[end - 1].form)) {
      return false;
    }
    return !is_country(first, end);
  }

  void add(std::size_t first, std::size_t end,
           std::vector<OrganisationSpan>& teams) const {
    if (is_team(first, end)) teams.push_back({first, end - first});
  }

  // How many numbers stand side by side from a token on.
  std::size_t numbers_from(std::size_t first, std::size_t end) const {
    std::size_t i = first;
    while (i < end && is_number(i)) ++i;
    return i - first;
  }

  bool is_score(std::size_t i, std::size_t end) const {
    if (i >= end || !is_number(i) || tokens_[i].form.size() > 3) return false;
    // "6-4" are games of a set.
    return i + 1 >= end || !is_number(i + 1) || gap(i + 1) != "-";
  }

  void read_line(std::size_t first, std::size_t end,
                 std::vector<OrganisationSpan>& teams) const {
    std::size_t begin = first;
    while (begin < end && is_number(begin) && begin - first < 2) ++begin;
    const std::size_t name = name_end(begin, end);
    if (name > begin && name < end) {
      const std::size_t numbers = numbers_from(name, end);
      if (numbers >= kMinRow && gap(name).find('(') == std::string_view::npos) {
        add(begin, name, teams);
        return;
      }
      if (read_result(begin, name, end, teams)) return;
    }
    read_brackets(first, end, teams);
  }

  // "Detroit 6 Chicago 2", with anything behind.
  bool read_result(std::size_t begin, std::size_t name, std::size_t end,
                   std::vector<OrganisationSpan>& teams) const {
    if (!is_score(name, end)) return false;
    const std::size_t other = name + 1;
    if (other >= end || gap(other) != " ") return false;
    const std::size_t other_end = name_end(other, end);
    if (other_end == other || !is_score(other_end, end)) return false;
    add(begin, name, teams);
    add(other, other_end, teams);
    return true;
  }

  bool is_short(std::size_t first, std::size_t end) const {
    constexpr std::size_t kShort = 3;
    return end - first == 1 && tokens_[first].form.size() <= kShort;
  }

  // The place of the team whose name begins with an abbreviation, among the
  // first ones: "Det". Their number where there is none.
  std::size_t begun_by(std::size_t abbreviation,
                       const std::vector<OrganisationSpan>& teams) const {
    constexpr std::size_t kSearched = 64;
    const std::string_view form = tokens_[abbreviation].form;
    for (std::size_t i = 0; i < std::min(kSearched, teams.size()); ++i) {
      if (teams[i].abbreviation == 0 &&
          tokens_[teams[i].first].form.starts_with(form)) {
        return i;
      }
    }
    return teams.size();
  }

  // "Luc Nilis (PSV)".
  void read_brackets(std::size_t first, std::size_t end,
                     std::vector<OrganisationSpan>& teams) const {
    for (std::size_t i = first + 1; i < end; ++i) {
      if (gap(i) != " (" || uses_[i - 1] == TokenUse::kFree ||
          uses_[i - 1] == TokenUse::kOrganisation) {
        continue;
      }
      const std::size_t name = name_end(i, end);
      if (name == i) continue;
      const char behind = tokens_[name - 1].end < text_.size()
                              ? text_[tokens_[name - 1].end]
                              : ' ';
      if (behind != ')' && behind != ',') continue;
      if (!is_short(i, name)) {
        add(i, name, teams);
      } else if (const std::size_t team = begun_by(i, teams);
                 team < teams.size()) {
        teams.push_back({i, 1});
        teams.back().abbreviation = team + 1;
      }
    }
  }

  const std::string_view text_;
  const std::vector<Token>& tokens_;
  const std::vector<TokenUse>& uses_;
};

}  // namespace

bool is_team_sport(const std::vector<Token>& title,
                   const std::vector<Token>& body) {
  bool team = false;
  for (const std::vector<Token>* tokens : {&title, &body}) {
    const std::size_t size = std::min(kOpening, tokens->size());
    for (const Token& token : std::span(*tokens).first(size)) {
      if (holds(kOtherSports, token.form)) return false;
      team = team || holds(kTeamSports, token.form);
    }
  }
  return team;
}

void find_teams(std::string_view text, const std::vector<Token>& tokens,
                const std::vector<TokenUse>& uses,
                std::vector<OrganisationSpan>& teams) {
  TableReader(text, tokens, uses).read(teams);
}

}  // namespace dateline
