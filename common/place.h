#ifndef DATELINE_COMMON_PLACE_H_
#define DATELINE_COMMON_PLACE_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace dateline {

enum class PlaceMeaningKind : std::uint8_t {
  kCity,
  kRegion,
  kShortRegion,   // "Calif."
  kPostalRegion,  // "CA": only in capitals behind a place
};

// Languages of names of places. Bits of PlaceMeaning::languages.
inline constexpr std::array<std::string_view, 7> kPlaceLanguages = {
    "en", "fr", "de", "es", "ru", "zh", "ar"};

// What else the name of a place may be. Bits.
enum PlaceDoubt : std::uint8_t {
  kDoubtWord = 1 << 0,
  kDoubtRareWord = 1 << 1,
  kDoubtGivenName = 1 << 2,
  kDoubtSurname = 1 << 3,
};

// Where a place lies, in tenths of degrees north and east.
struct PlaceSite {
  static constexpr std::int16_t kUnknown = INT16_MAX;

  std::int16_t latitude = kUnknown;
  std::int16_t longitude = 0;
};

// One of the places that a name may mean.
struct PlaceMeaning {
  std::array<char, 2> country;
  std::uint16_t region;     // 0 where it is not known
  std::uint16_t thousands;  // of inhabitants
  PlaceSite site;           // of the largest, where it means several
  PlaceMeaningKind kind;
  std::uint8_t languages;  // in which it has the name
};

// Bytes; longer forms are left out.
inline constexpr std::size_t kMaxPlaceForm = 60;

// Of a filter by hash: one for every form at least.
inline constexpr std::uint32_t kPlaceFilterBits = 1U << 19;

// FNV-1a: where a form stands in the table of places.
constexpr std::uint32_t place_hash(std::string_view form) {
  std::uint32_t hash = 2166136261U;
  for (const char c : form) {
    hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  }
  return hash ^ hash >> 15;
}

}  // namespace dateline

#endif  // DATELINE_COMMON_PLACE_H_
