#ifndef DATELINE_INDEXER_ENTITIES_PLACE_WEIGHT_H_
#define DATELINE_INDEXER_ENTITIES_PLACE_WEIGHT_H_

#include "indexer/entities/place_candidate.h"
#include "indexer/entities/place_evidence.h"

namespace dateline {

// How likely each meaning of a name is, in thousands of inhabitants: its own,
// more where the article names its region, unless a much larger place bears the
// name, as Rotterdam in New York; fewer where its region is not told in the
// news of other countries. The evidence must outlive it.
class PlaceWeight {
 public:
  // `languages`: bits of those whose names count.
  PlaceWeight(PlaceGroup group, unsigned languages,
              const PlaceEvidence& evidence);

  bool counts(const PlaceMeaning& meaning) const {
    return (meaning.languages & languages_) != 0 &&
           meaning.kind <= PlaceMeaningKind::kRegion;
  }
  // REQUIRES: counts(meaning).
  double of(const PlaceMeaning& meaning) const;

 private:
  bool is_dwarfed(const PlaceMeaning& meaning) const;

  const unsigned languages_;
  const PlaceEvidence& evidence_;
  const bool is_doubtful_;
  const bool is_told_;  // something behind a mention tells where it is
  unsigned largest_ = 0;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_PLACE_WEIGHT_H_
