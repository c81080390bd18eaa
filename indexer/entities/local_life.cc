#include "indexer/entities/local_life.h"

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

// Of points, in powers of e: how much likelier a place lies in the country.
constexpr double kLife = 0.9;
constexpr double kMostLife = 6;
constexpr double kSpelling = 0.5;
constexpr int kMostSpelling = 4;  // points
// Points that a decision needs.
constexpr int kImplyingAlone = 3;
constexpr int kImplyingBesideOthers = 5;
constexpr int kTelling = 2;

}  // namespace

void LocalLife::begin(const AnalyzedArticle& analyzed) {
  analyzed_ = &analyzed;
  is_read_ = false;
}

const std::vector<LocalEvidence>& LocalLife::evidence() {
  if (is_read_) return evidence_;
  is_read_ = true;
  const std::string& language = analyzed_->article->language;
  if (language.empty() || language == "en") {
    evidence_ = LocalWords::instance().evidence(*analyzed_);
  } else {
    evidence_.clear();
  }
  return evidence_;
}

const LocalEvidence* LocalLife::main() { return main_of(1); }

const LocalEvidence* LocalLife::implied(bool beside_others) {
  if (beside_others && !is_read_) return nullptr;
  return main_of(beside_others ? kImplyingBesideOthers : kImplyingAlone);
}

const LocalEvidence* LocalLife::main_of(int points) {
  const auto& all = evidence();
  const auto most = std::max_element(
      all.begin(), all.end(),
      [](const auto& a, const auto& b) { return a.life < b.life; });
  return most == all.end() || most->life < points ? nullptr : &*most;
}

bool LocalLife::tells_of(CountryCode country) {
  const auto& all = evidence();
  return std::any_of(all.begin(), all.end(), [&](const LocalEvidence& one) {
    return one.country == country && one.life + one.spelling >= kTelling;
  });
}

void LocalLife::favour(PlaceEvidence& places) {
  for (const LocalEvidence& one : evidence()) {
    places.favour(one.country, std::exp(std::min(kLife * one.life, kMostLife)),
                  std::exp(kSpelling * std::min(one.spelling, kMostSpelling)));
  }
}

}  // namespace dateline
