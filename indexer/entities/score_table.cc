#include "indexer/entities/score_table.h"

#include <algorithm>
#include <span>

#include "common/stop_words.h"
#include "indexer/entities/gazetteer.h"
#include "indexer/entities/person_lexicon.h"
#include "indexer/entities/token_gap.h"

namespace dateline {
namespace {

// Words of a team's name.
constexpr std::size_t kMaxName = 4;
constexpr std::size_t kOpening = 40;

// Rows are "Detroit 6" or "Utrecht 7 2 3 2 9 9 9"; what makes them a table is
// that one follows another, in a line of its own or not.
class TableReader {
 public:
  TableReader(std::string_view text, const std::vector<Token>& tokens,
              const std::vector<TokenUse>& uses)
      : text_(text), tokens_(tokens), uses_(uses) {}

  void read(std::vector<OrganisationSpan>& teams) const {
    bool follows_row = false;
    for (std::size_t i = 0; i < tokens_.size();) {
      const Row row = row_at(i);
      if (row.end == i) {
        ++i;
        continue;
      }
      const Row next = row_at(row.end);
      if (next.end > row.end || follows_row) {
        add(row.first, row.name_end, teams);
      }
      follows_row = next.end > row.end;
      i = row.end;
    }
    read_brackets(teams);
  }

 private:
  struct Row {
    std::size_t first = 0;  // of the name
    std::size_t name_end = 0;
    std::size_t end = 0;  // the begin where there is no row
  };

  std::string_view gap(std::size_t right) const {
    return token_gap(text_, tokens_, right);
  }

  bool begins_line(std::size_t i) const {
    return i == 0 || tokens_[i].is(kParagraphStart) ||
           gap(i).find('\n') != std::string_view::npos;
  }

  bool is_number(std::size_t i) const {
    return i < tokens_.size() && tokens_[i].is(kNumber);
  }

  // A name stands in front of a line, or behind a number, a bracket or a colon.
  bool can_begin(std::size_t i) const {
    if (begins_line(i)) return true;
    const std::string_view between = gap(i);
    if (between.find(',') != std::string_view::npos) return false;
    return is_number(i - 1) || between.front() == ')' || between == ": ";
  }

  // Where the name that begins at a token ends; the token itself where none
  // does.
  std::size_t name_end(std::size_t first) const {
    std::size_t i = first;
    while (i < tokens_.size() && i - first < kMaxName &&
           tokens_[i].is(kCapitalised) && !is_number(i) &&
           uses_[i] != TokenUse::kPersonStart &&
           uses_[i] != TokenUse::kPerson &&
           (i == first || gap(i) == " " || gap(i) == "-" || gap(i) == ". ")) {
      ++i;
    }
    return i;
  }

  // Behind a bracket that opens in front of a token.
  std::size_t behind_bracket(std::size_t i) const {
    constexpr std::size_t kMaxWords = 40;
    const std::size_t end = std::min(tokens_.size(), i + kMaxWords);
    for (std::size_t k = i + 1; k < end; ++k) {
      if (gap(k).find(')') != std::string_view::npos) return k;
      if (tokens_[k].is(kParagraphStart)) return k;
    }
    return end;
  }

  bool opens_bracket(std::size_t i) const {
    return i < tokens_.size() && !tokens_[i].is(kParagraphStart) &&
           gap(i) == " (";
  }

  Row row_at(std::size_t first) const {
    Row row{first, first, first};
    if (first >= tokens_.size() || !can_begin(first)) return row;
    while (is_number(row.first) && row.first - first < 2) ++row.first;
    row.name_end = name_end(row.first);
    if (row.name_end == row.first) return row;
    std::size_t i = row.name_end;
    if (opens_bracket(i) && !is_number(i)) {
      const std::size_t behind = behind_bracket(i);
      if (behind - i > kMaxName || !is_country(i, behind)) return row;
      i = behind;
    }
    if (!is_number(i) || gap(i).find(',') != std::string_view::npos ||
        (i == row.name_end && opens_bracket(i))) {
      return row;
    }
    // "6-4" are games of a set.
    if (is_number(i + 1) && gap(i + 1) == "-") return row;
    while (is_number(i)) ++i;
    if (opens_bracket(i)) i = behind_bracket(i);
    row.end = i;
    return row;
  }

  bool is_country(std::size_t first, std::size_t end) const {
    return dateline::is_country(std::span(tokens_).subspan(first, end - first));
  }

  bool is_team(std::size_t first, std::size_t end) const {
    if (end == first || is_stop_word(tokens_[first].form)) return false;
    const std::string_view last = tokens_[end - 1].form;
    if (PersonLexicon::instance().is_common(last) ||
        (OrganisationLexicon::instance().classes_of(last) &
         OrganisationLexicon::kPlain) != 0) {
      return false;
    }
    for (std::size_t i = first; i < end; ++i) {
      if (uses_[i] != TokenUse::kFree) return false;
    }
    return !is_country(first, end);
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

  // An abbreviation is the team that it begins, or none.
  void add(std::size_t first, std::size_t end,
           std::vector<OrganisationSpan>& teams) const {
    if (!is_team(first, end)) return;
    OrganisationSpan team{first, end - first};
    if (is_short(first, end)) {
      const std::size_t full = begun_by(first, teams);
      if (full == teams.size()) return;
      team.abbreviation = full + 1;
    }
    teams.push_back(team);
  }

  // "Luc Nilis (PSV)".
  void read_brackets(std::vector<OrganisationSpan>& teams) const {
    for (std::size_t i = 1; i < tokens_.size(); ++i) {
      if (!opens_bracket(i) || (uses_[i - 1] != TokenUse::kPerson &&
                                uses_[i - 1] != TokenUse::kPersonStart)) {
        continue;
      }
      const std::size_t end = name_end(i);
      if (end == i || tokens_[end - 1].end >= text_.size()) continue;
      const char behind = text_[tokens_[end - 1].end];
      if (behind == ')' || behind == ',') add(i, end, teams);
    }
  }

  const std::string_view text_;
  const std::vector<Token>& tokens_;
  const std::vector<TokenUse>& uses_;
};

}  // namespace

bool is_team_sport(const std::vector<Token>& title,
                   const std::vector<Token>& body) {
  using Lexicon = OrganisationLexicon;
  const Lexicon& lexicon = Lexicon::instance();
  Lexicon::Classes found = 0;
  for (const std::vector<Token>* tokens : {&title, &body}) {
    const std::size_t size = std::min(kOpening, tokens->size());
    for (const Token& token : std::span(*tokens).first(size)) {
      found |= lexicon.classes_of(token.form);
    }
  }
  return (found & Lexicon::kTeamSport) != 0 &&
         (found & Lexicon::kOtherSport) == 0;
}

void find_teams(std::string_view text, const std::vector<Token>& tokens,
                const std::vector<TokenUse>& uses,
                std::vector<OrganisationSpan>& teams) {
  TableReader(text, tokens, uses).read(teams);
}

}  // namespace dateline
