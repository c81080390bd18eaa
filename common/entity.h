#ifndef DATELINE_COMMON_ENTITY_H_
#define DATELINE_COMMON_ENTITY_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "common/country.h"

namespace dateline {

enum class Field : std::uint8_t { kTitle = 0, kBody = 1, kDateline = 2 };

// Why a span of text is a mention. The numbers are stored in every index:
// append, never change.
enum class MentionRule : std::uint8_t {
  kName = 0,             // "China", "U.S."
  kAdjective = 1,        // "Chinese", "Briton"
  kCapital = 2,          // "Beijing"
  kMetonym = 3,          // "the Kremlin"
  kDateline = 4,         // "BRASILIA, March 2 -"
  kFullName = 5,         // "Xi Jinping"
  kTitled = 6,           // "Mr Xi", "President Xi"
  kSurname = 7,          // "Xi", "Putin"
  kCommonKnowledge = 8,  // "Mr Putin" where no fuller name is printed
  kOrganisation = 9,     // "Bank of England", by its words or a table
  kAbbreviation = 10,    // "IMF"
  kShortForm = 11,       // "Champion" behind "Champion Products Inc"
  kCity = 12,            // "Chicago"
  kRegion = 13,          // "California", "Calif."
  kLocalWords = 14,      // "county sheriff" where nothing else tells
};

// A span of the field's text, in bytes.
struct Mention {
  Field field = Field::kBody;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  MentionRule rule = MentionRule::kName;

  bool operator==(const Mention&) const = default;
};

// How central a country is to an article, in points, by where it stands, and
// how many make the article about it. None is negative.
struct Centrality {
  double title = 0;
  double dateline = 0;
  double lead = 0;  // more than `text`, for the first paragraph
  double text = 0;
  double needed = 0;

  double sum() const { return title + dateline + lead + text; }
};

struct CountryEntity {
  CountryCode code;
  bool about = false;
  std::vector<Mention> mentions;  // in order of the text, title first
  Centrality centrality = {};     // decides `about`; stored to tenths
};

struct NamedEntity {
  std::string name;  // the fullest form printed; of organisations without "the"
  std::vector<Mention> mentions;  // in order of the text, title first
  // Of a club, where the article is about its sport.
  std::optional<CountryCode> home = {};
};
using PersonEntity = NamedEntity;
using OrganisationEntity = NamedEntity;

struct Entities {
  // Those the article is about first, the most central first of all, then by
  // mentions, then by code.
  std::vector<CountryEntity> countries;
  // By mentions, then by name.
  std::vector<PersonEntity> persons;
  // The same.
  std::vector<OrganisationEntity> organisations;
};

}  // namespace dateline

#endif  // DATELINE_COMMON_ENTITY_H_
