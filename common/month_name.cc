#include "common/month_name.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <utility>

#include "common/split.h"
#include "common/text.h"

namespace dateline {
namespace {

// By month; forms as they stand in dates (Russian genitive, both sets of Arabic
// names), parted by spaces; "_" is a space within one.
constexpr std::array<std::string_view, 12> kNames = {
    "january jan janvier janv januar januari jänner enero ene gennaio gen "
    "janeiro "
    "января янв январь يناير جانفي كانون_الثاني",
    "february feb februari février févr fév februar febr febrero febbraio "
    "fevereiro "
    "fev февраля фев февр февраль فبراير شباط فيفري",
    "march mar maart mrt mars märz mär marzo março марта мар март مارس آذار",
    "april apr avril avr abril abr aprile апреля апр апрель أبريل إبريل نيسان "
    "أفريل",
    "may mai mei mayo maggio mag maio мая май مايو أيار ماي",
    "june jun juin juni junio giugno giu junho июня июн июнь يونيو حزيران جوان",
    "july jul juillet juil juli julio luglio lug julho июля июл июль يوليو "
    "تموز جويلية",
    "august aug augustus août agosto ago августа авг август أغسطس آب أوت",
    "september sep sept septembre septiembre settembre set setembro сентября "
    "сен сент сентябрь سبتمبر أيلول",
    "october oct octobre oktober okt octubre ottobre ott outubro out октября "
    "окт октябрь أكتوبر تشرين_الأول",
    "november nov novembre noviembre novembro ноября ноя нояб ноябрь نوفمبر "
    "تشرين_الثاني",
    "december dec décembre déc dezember dez diciembre dic dicembre dezembro "
    "декабря дек декабрь ديسمبر كانون_الأول",
};

const std::unordered_map<std::string, int>& months() {
  static const auto* const table = [] {
    auto* const map = new std::unordered_map<std::string, int>;
    for (std::size_t month = 0; month < kNames.size(); ++month) {
      for (const std::string_view one : split(kNames[month], ' ')) {
        std::string name = fold(one);
        std::replace(name.begin(), name.end(), '_', ' ');
        map->emplace(std::move(name), static_cast<int>(month) + 1);
      }
    }
    return map;
  }();
  return *table;
}

}  // namespace

int month_named(std::string_view folded) {
  const auto found = months().find(std::string(folded));
  return found == months().end() ? 0 : found->second;
}

}  // namespace dateline
