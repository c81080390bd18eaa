#include "indexer/entities/ship_names.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "indexer/entities/is_one_of.h"
#include "indexer/entities/name_form.h"
#include "indexer/entities/name_surroundings.h"

namespace dateline {
namespace {

// "on the Queen Anna.", "the Lord Orme, a pub": ships and inns.
bool is_named_for_royals(const NamedText& text, const NameRun& run) {
  constexpr std::array<std::string_view, 8> kRoyals = {
      "lord", "lady", "queen", "king", "prince", "princess", "duke", "duchess"};
  if (run.title != Title::kOffice || run.first < 2 ||
      text.gap(run.first) != " " || text.gap(run.first - 1) != " " ||
      !is_one_of(kRoyals, text.token(run.first - 1).form)) {
    return false;
  }
  NameRun whole = run;
  --whole.first;
  ++whole.size;
  return is_thing_with_article(text, whole);
}

bool is_ship(const NamedText& text, const NameRun& run) {
  return run.size > 1 && run.first > 0 && run.after_thing &&
         text.is(run.first - 1, PersonLexicon::kVessel);
}

}  // namespace

void mark_ships(NamedText& title, NamedText& body) {
  for (NamedText* text : {&title, &body}) {
    for (NameRun& run : text->runs) {
      run.after_thing |= is_named_for_royals(*text, run);
    }
  }
  constexpr std::size_t kMost = 8;
  std::vector<NameRun> ships;
  for (const NameRun& run : body.runs) {
    if (is_ship(body, run) && ships.size() < kMost) ships.push_back(run);
  }
  if (ships.empty()) return;
  for (NamedText* text : {&title, &body}) {
    for (NameRun& run : text->runs) {
      if (run.title != Title::kNone) continue;
      run.after_thing |=
          std::any_of(ships.begin(), ships.end(), [&](const NameRun& ship) {
            return have_same_words(*text, run, body, ship);
          });
    }
  }
}

}  // namespace dateline
