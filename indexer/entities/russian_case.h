#ifndef DATELINE_INDEXER_ENTITIES_RUSSIAN_CASE_H_
#define DATELINE_INDEXER_ENTITIES_RUSSIAN_CASE_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace dateline {

// Declension of Russian names; all words folded, thus small and without ё.
enum RussianCase : std::uint8_t {
  kNominative = 1 << 0,
  kGenitive = 1 << 1,
  kDative = 1 << 2,
  kAccusative = 1 << 3,
  kInstrumental = 1 << 4,
  kPrepositional = 1 << 5,
  kAnyCase = (1 << 6) - 1,
};
// Cases that have an ending in common.
inline constexpr unsigned kGenAcc = kGenitive | kAccusative;
inline constexpr unsigned kOblique =
    kGenitive | kDative | kInstrumental | kPrepositional;

enum class RussianGender : std::uint8_t { kMale, kFemale };

// What makes the nominative of a surname: bytes to take off its end, and what
// to put there.
struct RussianChange {
  std::size_t cut = 0;
  std::string_view added;
  bool is_safe = true;  // false where the nominative cannot be told
};

// Nothing where the surname is in none of the cases.
std::optional<RussianChange> to_nominative(std::string_view surname,
                                           RussianGender gender,
                                           unsigned cases);

// What all cases of a name have in common, for comparing: "путин" of "Путиным",
// "зеленск" of "Зеленского".
std::string_view russian_stem(std::string_view form);

bool is_patronymic(std::string_view form);

// A surname by its ending: "-ов", "-ский", "-дзе", in any case.
bool is_russian_surname(std::string_view form);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_RUSSIAN_CASE_H_
