#include "indexer/entities/place_weight.h"

#include <algorithm>

#include "indexer/entities/place_table.h"

namespace dateline {
namespace {

// In thousands of inhabitants, fitted on judged articles.
constexpr double kRegion = 200;    // a region weighs as much at least
constexpr double kOwnRegion = 10;  // times
// Times: a smaller place, its region not told, in the news of other countries.
constexpr double kUnplaced = 0.1;
constexpr unsigned kUnplacedThousands = 100;
// A city so large dwarfs those that are so many times smaller.
constexpr unsigned kFamous = 250;
constexpr unsigned kDwarfed = 10;

}  // namespace

PlaceWeight::PlaceWeight(PlaceGroup group, unsigned languages,
                         const PlaceEvidence& evidence)
    : languages_(languages),
      evidence_(evidence),
      is_doubtful_(group.front().name.doubts != 0),
      is_told_(std::any_of(group.begin(), group.end(),
                           [](const PlaceCandidate& candidate) {
                             return candidate.context.behind.has_value();
                           })) {
  for (const PlaceMeaning& meaning : group.front().name.meanings) {
    if (counts(meaning)) {
      largest_ = std::max<unsigned>(largest_, meaning.thousands);
    }
  }
}

bool PlaceWeight::is_dwarfed(const PlaceMeaning& meaning) const {
  return largest_ >= kFamous && kDwarfed * meaning.thousands < largest_;
}

double PlaceWeight::of(const PlaceMeaning& meaning) const {
  double weight = meaning.thousands;
  if (meaning.kind == PlaceMeaningKind::kRegion && !is_doubtful_) {
    weight = std::max(weight, kRegion);
  }
  if (meaning.region != 0 && evidence_.has_region(meaning.region) &&
      !is_dwarfed(meaning)) {
    return weight * kOwnRegion;
  }
  if (!is_told_ && meaning.thousands < kUnplacedThousands &&
      evidence_.names_other_than(country_of(meaning))) {
    return weight * kUnplaced;
  }
  return weight;
}

}  // namespace dateline
