#include "indexer/entities/local_life.h"

#include <algorithm>
#include <cmath>

#include "indexer/entities/local_site.h"

namespace dateline {
namespace {

// Of points, in powers of e: how much likelier a place lies in the country.
constexpr double kLife = 0.9;
constexpr double kMostLife = 6;
constexpr double kSpelling = 0.5;
constexpr int kMostSpelling = 4;  // points
// Points that a decision needs.
constexpr int kImplyingAlone = 3;  // one of them may be spelling
constexpr int kImplyingBesideOthers = 5;
constexpr int kSite = 3;
constexpr int kTelling = 3;

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
    add_site();
  } else {
    evidence_.clear();
  }
  return evidence_;
}

// Papers of a country mostly tell of its life.
void LocalLife::add_site() {
  const auto country = country_of_site(analyzed_->article->url);
  if (!country) return;
  const auto found = std::find_if(
      evidence_.begin(), evidence_.end(),
      [&](const LocalEvidence& one) { return one.country == *country; });
  if (found != evidence_.end()) {
    found->life += kSite;
  } else {
    evidence_.push_back({*country, kSite});
  }
}

const LocalEvidence* LocalLife::main() { return main_of(1); }

const LocalEvidence* LocalLife::implied(bool beside_others) {
  if (beside_others) {
    return is_read_ ? main_of(kImplyingBesideOthers) : nullptr;
  }
  const LocalEvidence* const most = main_of(kImplyingAlone - 1);
  const bool is_enough =
      most != nullptr && most->life + most->spelling >= kImplyingAlone;
  return is_enough ? most : nullptr;
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
