#ifndef DATELINE_INDEXER_ENTITIES_SCORE_TABLE_H_
#define DATELINE_INDEXER_ENTITIES_SCORE_TABLE_H_

#include <cstddef>
#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "indexer/entities/organisation_finder.h"

namespace dateline {

// Whether an article is about a team sport, by its title and first words.
bool is_team_sport(const std::vector<Token>& title,
                   const std::vector<Token>& body);

// Finds the teams in the lines of results and standings of an article about a
// team sport, whatever they are called: "Detroit 6 Chicago 2", "Utrecht 7 2 3 2
// 9 9 9", "Luc Nilis (PSV)". National teams are countries and left out. What
// `uses` says is taken is no team. "Det" gets as its abbreviation the place of
// its team in `teams`, from 1.
void find_teams(std::string_view text, const std::vector<Token>& tokens,
                const std::vector<TokenUse>& uses,
                std::vector<OrganisationSpan>& teams);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_SCORE_TABLE_H_
