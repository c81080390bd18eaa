#include "indexer/entities/local_titles.h"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

// "Außenminister", "Bundeskanzlerin", "Regierungssprecher".
bool is_german_office(std::string_view form) {
  constexpr std::array<std::string_view, 20> kEndings = {
      "minister",    "ministerin",   "prasident",    "prasidentin", "kanzler",
      "kanzlerin",   "sprecher",     "sprecherin",   "trainer",     "trainerin",
      "vorsitzende", "vorsitzender", "vorsitzenden", "chef",        "chefin",
      "meister",     "meisterin",    "fuhrer",       "senator",     "sekretar"};
  return std::any_of(
      kEndings.begin(), kEndings.end(),
      [form](std::string_view ending) { return form.ends_with(ending); });
}

// Titles that are names in other languages.
bool is_courtesy_of(std::string_view language, std::string_view form) {
  struct Courtesy {
    std::string_view language;
    std::string_view form;
  };
  constexpr std::array<Courtesy, 13> kCourtesies = {{{"id", "pak"},
                                                     {"id", "bu"},
                                                     {"id", "nabi"},
                                                     {"ms", "pak"},
                                                     {"ms", "nabi"},
                                                     {"pt", "dona"},
                                                     {"pt", "dom"},
                                                     {"es", "don"},
                                                     {"es", "dona"},
                                                     {"it", "don"},
                                                     {"it", "donna"},
                                                     {"it", "suor"},
                                                     {"pl", "pani"}}};
  return std::any_of(kCourtesies.begin(), kCourtesies.end(),
                     [&](const Courtesy& one) {
                       return one.language == language && one.form == form;
                     });
}

}  // namespace

bool is_title_of(std::string_view language, std::string_view form) {
  return language == "de" ? is_german_office(form)
                          : is_courtesy_of(language, form);
}

}  // namespace dateline
