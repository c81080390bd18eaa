#include "common/word_codes.h"

#include <algorithm>
#include <numeric>

namespace dateline {
namespace {

// Shifts that a byte can name.
constexpr unsigned kShifts = 256;

// Odd, with bits everywhere: what they multiply is spread over the high bits.
constexpr std::uint64_t kFactor = 0x9E3779B97F4A7C15U;
constexpr std::uint64_t kStep = 0xD1B54A32D192ED03U;

// Where a hash leads: to a bucket by its low half, to a code by all of it. One
// to one. Hashes of words that differ in the last letter alone are close to
// each other, these are not.
std::uint64_t mixed(std::uint64_t hash) {
  hash = (hash ^ hash >> 32) * kFactor;
  hash = (hash ^ hash >> 29) * kStep;
  return hash ^ hash >> 32;
}

std::size_t bucket_of(std::uint64_t mixed, std::size_t buckets) {
  return (mixed & 0xFFFFFFFFU) * buckets >> 32;
}

std::uint32_t shifted(std::uint64_t mixed, unsigned shift, unsigned width) {
  const std::uint64_t factor = kFactor + 2 * kStep * shift;
  return static_cast<std::uint32_t>(mixed * factor >> (64 - 8 * width));
}

// As many as words would share a code by chance: then a few shifts suffice for
// each, and they take less room than a wider code would.
std::size_t buckets_for(std::size_t words, std::size_t codes) {
  return 1 + words * words / (2 * codes);
}

}  // namespace

std::uint32_t CodeScheme::code_of(std::uint64_t hash) const {
  const std::uint64_t place = mixed(hash);
  const char shift = shifts[bucket_of(place, shifts.size())];
  return shifted(place, static_cast<unsigned char>(shift), width);
}

// Nine tenths of the codes can be given away with ease.
bool CodeChooser::choose(std::span<const std::uint64_t> hashes) {
  mixed_.clear();
  for (const std::uint64_t hash : hashes) mixed_.push_back(mixed(hash));
  for (width_ = 1; width_ <= kMaxCodeWidth; ++width_) {
    const std::size_t codes = std::size_t{1} << (8 * width_);
    if (hashes.size() > codes / 10 * 9) continue;
    const std::size_t buckets = buckets_for(hashes.size(), codes);
    if (choose(buckets) || choose(2 * buckets)) return true;
  }
  return false;
}

bool CodeChooser::choose(std::size_t buckets) {
  fill_buckets(buckets);
  shifts_.assign(buckets, '\0');
  codes_.resize(mixed_.size());
  taken_.assign((std::size_t{1} << (8 * width_)) / 64, 0);
  taken_[kMarkCode] = 1;
  order_.resize(buckets);
  std::iota(order_.begin(), order_.end(), 0U);
  const auto size = [this](std::uint32_t bucket) {
    return begins_[bucket + 1] - begins_[bucket];
  };
  std::sort(order_.begin(), order_.end(), [&](auto a, auto b) {
    return size(a) != size(b) ? size(a) > size(b) : a < b;
  });
  return std::all_of(order_.begin(), order_.end(),
                     [&](std::uint32_t bucket) { return settle(bucket); });
}

// A counting sort of the words by their bucket.
void CodeChooser::fill_buckets(std::size_t buckets) {
  begins_.assign(buckets + 1, 0);
  for (const std::uint64_t word : mixed_) ++begins_[bucket_of(word, buckets)];
  std::partial_sum(begins_.begin(), begins_.end(), begins_.begin());
  members_.resize(mixed_.size());
  for (std::size_t word = 0; word < mixed_.size(); ++word) {
    members_[--begins_[bucket_of(mixed_[word], buckets)]] =
        static_cast<std::uint32_t>(word);
  }
}

bool CodeChooser::settle(std::size_t bucket) {
  const auto words = std::span<const std::uint32_t>(members_).subspan(
      begins_[bucket], begins_[bucket + 1] - begins_[bucket]);
  for (unsigned shift = 0; shift < kShifts; ++shift) {
    if (!take(words, shift)) continue;
    shifts_[bucket] = static_cast<char>(shift);
    return true;
  }
  return false;
}

// Takes the codes of all the words, or none.
bool CodeChooser::take(std::span<const std::uint32_t> words, unsigned shift) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::uint32_t code = shifted(mixed_[words[i]], shift, width_);
    std::uint64_t& bits = taken_[code / 64];
    const std::uint64_t bit = std::uint64_t{1} << code % 64;
    if ((bits & bit) == 0) {
      bits |= bit;
      codes_[words[i]] = code;
      continue;
    }
    for (std::size_t before = 0; before < i; ++before) {
      const std::uint32_t given = codes_[words[before]];
      taken_[given / 64] &= ~(std::uint64_t{1} << given % 64);
    }
    return false;
  }
  return true;
}

}  // namespace dateline
