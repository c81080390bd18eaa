#include "indexer/entities/place_doubt.h"

#include <algorithm>

namespace dateline {
namespace {

// Weights fitted on judged articles.
constexpr double kNoPlace = 60;     // any capitalised word
constexpr double kOpenWord = 4000;  // a common word that begins a sentence
constexpr double kWord = 1500;      // the same with a capital within one
constexpr double kRareWord = 400;
constexpr double kGivenName = 1000;
constexpr double kSurname = 700;
constexpr double kBearer = 20000;  // a person of the article has the name
constexpr double kForeign = 4;     // times: nouns with capitals, no capitals
constexpr double kPart = 20;       // times: always part of a longer name
constexpr double kCompany = 50;    // times: "Piedmont Aviation Inc"
constexpr double kShouted = 5;     // times: in lines of capitals only
constexpr double kSmallTown = 4;   // times, where it is a word
constexpr int kSmallTownThousands = 15;  // at most
constexpr double kLocated = 1.0 / 10;    // times
constexpr double kMoved = 1.0 / 3;       // times
constexpr double kDateline = 1;
constexpr double kCapital = 1000;  // at most

// How the name stands in the article.
struct Use {
  bool dateline = false;
  bool located = false;
  bool moved = false;
  bool part = true;
  bool open = true;
  bool company = false;
  bool shouted = true;
  bool bearer = false;
};

Use use_of(PlaceGroup group) {
  Use use;
  for (const PlaceCandidate& candidate : group) {
    const PlaceContext& context = candidate.context;
    use.dateline |= context.dateline;
    use.located |= context.located;
    use.moved |= context.moved;
    use.part &= context.part;
    use.open &= context.open;
    use.company |= context.company;
    use.shouted &= context.shouted;
    use.bearer |= context.bearer;
  }
  return use;
}

bool means_small_towns(const PlaceName& name) {
  return std::all_of(name.meanings.begin(), name.meanings.end(),
                     [](const PlaceMeaning& meaning) {
                       return meaning.thousands <= kSmallTownThousands;
                     });
}

double weight_of_word(const PlaceName& name, bool open) {
  double weight = 0;
  if ((name.doubts & kDoubtWord) != 0) weight += open ? kOpenWord : kWord;
  if ((name.doubts & kDoubtRareWord) != 0) weight += open ? kWord : kRareWord;
  return weight > 0 && means_small_towns(name) ? weight * kSmallTown : weight;
}

}  // namespace

double weight_of_no_place(PlaceGroup group, bool foreign) {
  const Use use = use_of(group);
  if (use.dateline) return kDateline;
  const PlaceName& name = group.front().name;
  if (use.bearer && !use.located) return kBearer;
  double weight = kNoPlace + weight_of_word(name, use.open);
  if ((name.doubts & kDoubtGivenName) != 0) weight += kGivenName;
  if ((name.doubts & kDoubtSurname) != 0) weight += kSurname;
  if (foreign) weight *= kForeign;
  if (use.part) weight *= kPart;
  if (use.company) weight *= kCompany;
  if (use.shouted) weight *= kShouted;
  if (use.located) {
    weight *= kLocated;
  } else if (use.moved && !use.company) {
    weight *= kMoved;
  }
  return group.front().capital ? std::min(weight, kCapital) : weight;
}

}  // namespace dateline
