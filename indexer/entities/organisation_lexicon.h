#ifndef DATELINE_INDEXER_ENTITIES_ORGANISATION_LEXICON_H_
#define DATELINE_INDEXER_ENTITIES_ORGANISATION_LEXICON_H_

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "common/country.h"
#include "common/hash_table.h"

namespace dateline {

// What is known of organisations' names in general, and the organisations that
// everybody knows. Keys are folded forms. One for the whole program, read-only:
// thread-safe.
class OrganisationLexicon {
 public:
  // What a form may be, as common/data/organisation_words.tsv explains.
  enum Class : std::uint32_t {
    kSuffix = 1 << 0,
    kHead = 1 << 1,
    kLocalHead = 1 << 2,
    kOfHead = 1 << 3,
    kTopic = 1 << 4,
    kOwner = 1 << 5,
    kVoid = 1 << 6,
    kGeneric = 1 << 7,
    kDealt = 1 << 8,
    kLeader = 1 << 9,
    kLead = 1 << 10,
    kStudy = 1 << 11,
    kKind = 1 << 12,
    kOwned = 1 << 13,
    kMember = 1 << 14,
    kPlain = 1 << 15,
    kBeginsKnown = 1 << 16,
    kRank = 1 << 17,
    kTeamSport = 1 << 18,
    kOtherSport = 1 << 19,
    kBeats = 1 << 20,
    kBeaten = 1 << 21,
    kTrade = 1 << 22,
  };
  using Classes = unsigned;

  static const OrganisationLexicon& instance();

  Classes classes_of(std::string_view form) const {
    const Classes* const classes = classes_.find(form);
    return classes == nullptr ? 0 : *classes;
  }

  // How much more than its name tells that an organisation is meant.
  enum class Need : std::uint8_t { kNothing, kCapital, kReason };

  enum class Kind : std::uint8_t {
    kBody,
    kClub,   // a team
    kSeat,   // a building too: "White House"
    kWorld,  // of all states
    kSite,   // of the web, which people write on: "Twitter"
    kNone    // no organisation, whatever its words say
  };

  // A name of a well-known organisation.
  struct Known {
    std::string_view printed;  // as in the table
    std::vector<std::string_view> words;
    std::uint32_t body = 0;  // the same for all names of one organisation
    // Of a club whose name is no other's.
    std::optional<CountryCode> home = {};
    bool capitals = false;    // met in capitals only
    bool small_end = false;   // its last word is written small
    bool possessive = false;  // "Moody's"
    bool comma = false;       // "Goldman, Sachs"
    Need need = Need::kNothing;
    Kind kind = Kind::kBody;
  };

  // Whether what stands between a token and the one before it may stand within
  // a name.
  static bool joins(std::string_view text, const std::vector<Token>& tokens,
                    std::size_t right);

  // The longest such name that the text has at a token; null where none is.
  const Known* longest(std::string_view text, const std::vector<Token>& tokens,
                       std::size_t first) const;

 private:
  // Those that begin with one word, longest first.
  struct Names {
    static constexpr std::size_t kHashes = 256;

    std::vector<Known> names;
    std::bitset<kHashes> seconds;  // hashes of their second words
    std::size_t longer = 0;        // of two words or more
  };

  OrganisationLexicon();
  void read_words();
  void read_known();
  void add_known(std::string_view name, Known known, Analyzer& analyzer);

  std::deque<std::string> folded_;  // keys point to them
  FilteredMap<Classes, 1U << 16> classes_;
  TableMap<Names> known_;  // by first word
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_ORGANISATION_LEXICON_H_
