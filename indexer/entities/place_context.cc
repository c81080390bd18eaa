#include "indexer/entities/place_context.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

#include "indexer/entities/is_one_of.h"

namespace dateline {
namespace {

// English, French, German, Spanish, Russian.
constexpr std::array<std::string_view, 26> kLocating = {
    "in",    "near",       "at",   "outside", "across", "around", "inside",
    "over",  "throughout", "dans", "en",      "bei",    "beim",   "pres",
    "cerca", "в",          "во",   "под",     "города", "городе", "город",
    "ville", "im",         "au",   "sur",     "около"};
constexpr std::array<std::string_view, 19> kMoving = {
    "from", "to",    "of",      "into",  "through", "toward", "towards",
    "via",  "for",   "between", "de",    "nach",    "aus",    "von",
    "из",   "desde", "vers",    "hacia", "на"};
// What makes a name that of a place's own institution or club.
constexpr std::array<std::string_view, 48> kInstitutions = {
    "united",       "city",       "town",     "fc",       "rovers",
    "county",       "university", "college",  "airport",  "stadium",
    "police",       "hospital",   "court",    "council",  "district",
    "port",         "harbor",     "harbour",  "stock",    "mayor",
    "governor",     "symphony",   "zoo",      "state",    "province",
    "region",       "oblast",     "school",   "schools",  "international",
    "metropolitan", "national",   "central",  "supreme",  "high",
    "grand",        "open",       "marathon", "olympics", "olympic",
    "games",        "conference", "summit",   "treaty",   "film",
    "municipal",    "fire",       "public"};
constexpr std::array<std::string_view, 9> kRoads = {
    "road",      "street", "avenue", "lane", "drive",
    "boulevard", "rd",     "st",     "ave"};
// What else stands in towns and is called after another one.
constexpr std::array<std::string_view, 6> kSites = {
    "terrace", "square", "park", "hotel", "grove", "place"};
constexpr std::array<std::string_view, 36> kPublications = {
    "post",      "times",     "globe",     "herald",   "tribune", "journal",
    "gazette",   "mail",      "chronicle", "news",     "daily",   "observer",
    "telegraph", "examiner",  "inquirer",  "mirror",   "sun",     "star",
    "standard",  "dispatch",  "courier",   "register", "bee",     "ledger",
    "magazine",  "newspaper", "free",      "press",    "review",  "weekly",
    "monitor",   "sentinel",  "record",    "zeitung",  "radio",   "tv"};

// Directions and parts that stand in front of a place without changing it.
constexpr std::array<std::string_view, 20> kSides = {
    "north",     "south",     "east",      "west",    "northern",
    "southern",  "eastern",   "western",   "central", "downtown",
    "upper",     "lower",     "greater",   "inner",   "northeast",
    "northwest", "southeast", "southwest", "nearby",  "the"};

// What a town has, in languages that put its name right behind.
constexpr std::array<std::string_view, 30> kHadByTowns = {"stadt",
                                                          "hauptstadt",
                                                          "landeshauptstadt",
                                                          "hansestadt",
                                                          "raum",
                                                          "grossraum",
                                                          "region",
                                                          "kreis",
                                                          "landkreis",
                                                          "bezirk",
                                                          "bistum",
                                                          "polizei",
                                                          "landgericht",
                                                          "amtsgericht",
                                                          "oberlandesgericht",
                                                          "sozialgericht",
                                                          "arbeitsgericht",
                                                          "verwaltungsgericht",
                                                          "flughafen",
                                                          "bahnhof",
                                                          "hauptbahnhof",
                                                          "hafen",
                                                          "messe",
                                                          "borse",
                                                          "universitat",
                                                          "uni",
                                                          "klinikum",
                                                          "uniklinik",
                                                          "landeskriminalamt",
                                                          "staatsanwaltschaft"};

// Who or what is of a place whose name stands right in front.
constexpr std::array<std::string_view, 20> kOfPlace = {
    "man",    "woman",     "men",         "women",     "couple",
    "teen",   "teenager",  "resident",    "residents", "native",
    "police", "officials", "firefighter", "mayor",     "firefighters",
    "voters", "officers",  "councillor",  "suburb",    "councillors"};

bool is_beside(const EntityText& text, std::size_t right) {
  const std::string_view gap = text.gap(right);
  return (gap == " " || gap == "-") && !text.tokens[right].is(kParagraphStart);
}

// "Piedmont Aviation Inc": the capitalised words behind end like a company.
bool is_company(const EntityText& text, std::size_t next) {
  constexpr std::size_t kWords = 4;
  constexpr std::array<std::string_view, 22> kCompanies = {
      "inc",          "corp",       "co",        "ltd",      "plc",
      "llc",          "ag",         "gmbh",      "group",    "holdings",
      "holding",      "industries", "bancorp",   "airlines", "aviation",
      "partners",     "systems",    "resources", "company",  "corporation",
      "technologies", "materials"};
  for (std::size_t i = next; i < std::min(next + kWords, text.tokens.size());
       ++i) {
    if (!is_beside(text, i) || !text.tokens[i].is(kCapitalised)) return false;
    if (is_one_of(kCompanies, text.tokens[i].form)) return true;
  }
  return false;
}

bool has_capital_before(const EntityText& text, std::size_t first) {
  if (first == 0 || !is_beside(text, first)) return false;
  const Token& before = text.tokens[first - 1];
  return before.is(kCapitalised) && !before.is(kPossessive) &&
         !before.is(kSentenceStart) && !is_one_of(kSides, before.form) &&
         !is_one_of(kHadByTowns, before.form);
}

bool has_capital_behind(const EntityText& text, std::size_t next) {
  if (next >= text.tokens.size() || !is_beside(text, next)) return false;
  return text.tokens[next].is(kCapitalised) &&
         !text.tokens[next - 1].is(kPossessive) &&
         !is_calendar_word(text.tokens[next].form);
}

bool ends_with_comma(const EntityText& text, const Token& token) {
  return text.text.substr(token.end, 1) == ",";
}

std::optional<PlaceBehind> country_behind(const EntityText& text,
                                          std::size_t at,
                                          const Gazetteer& gazetteer) {
  if (at >= text.tokens.size() || !text.tokens[at].is(kCapitalised) ||
      (text.gap(at) != ", " && text.gap(at) != " (")) {
    return std::nullopt;
  }
  const Gazetteer::Match match = gazetteer.longest(
      text.text, std::span<const Token>(text.tokens).subspan(at));
  if (match.words == 0 || match.place.kind != PlaceKind::kName) {
    return std::nullopt;
  }
  return PlaceBehind{match.place.code, 0, match.words};
}

}  // namespace

bool lies_in(const PlaceName& name, CountryCode country) {
  return std::any_of(name.meanings.begin(), name.meanings.end(),
                     [&](const PlaceMeaning& meaning) {
                       return country_of(meaning) == country;
                     });
}

const PlaceMeaning* region_in(const PlaceName& name, CountryCode country) {
  const auto found = std::find_if(
      name.meanings.begin(), name.meanings.end(), [&](const auto& meaning) {
        return meaning.kind == PlaceMeaningKind::kRegion &&
               country_of(meaning) == country;
      });
  return found == name.meanings.end() ? nullptr : &*found;
}

bool is_locating(std::string_view form) { return is_one_of(kLocating, form); }

bool is_calendar_word(std::string_view form) {
  constexpr std::array<std::string_view, 31> kTimes = {
      "january", "february", "march",     "april",    "may",      "june",
      "july",    "august",   "september", "october",  "november", "december",
      "jan",     "feb",      "mar",       "apr",      "jun",      "jul",
      "aug",     "sep",      "sept",      "oct",      "nov",      "dec",
      "monday",  "tuesday",  "wednesday", "thursday", "friday",   "saturday",
      "sunday"};
  return is_one_of(kTimes, form);
}

std::optional<PlaceBehind> region_behind(const EntityText& text,
                                         std::size_t at) {
  const std::span<const Token> tokens(text.tokens);
  if (at == 0 || at >= tokens.size()) return std::nullopt;
  const std::string_view gap = text.gap(at);
  const bool bracket = gap == " (";
  if ((gap != ", " && !bracket) || !tokens[at].is(kCapitalised) ||
      tokens[at].is(kParagraphStart)) {
    return std::nullopt;
  }
  const PlaceName name = longest_place(text.text, tokens.subspan(at));
  const Token& last = tokens[at + std::max<std::size_t>(name.words, 1) - 1];
  const PlaceMeaning* largest = nullptr;
  for (const PlaceMeaning& m : name.meanings) {
    const bool fits = m.kind == PlaceMeaningKind::kRegion ||
                      (m.kind == PlaceMeaningKind::kShortRegion &&
                       (last.is(kFullStop) || last.is(kAcronym) ||
                        ends_with_comma(text, last))) ||
                      (m.kind == PlaceMeaningKind::kPostalRegion &&
                       last.is(kAllCapitals) && !last.is(kCapitalLine));
    if (fits && (largest == nullptr || m.thousands > largest->thousands)) {
      largest = &m;
    }
  }
  if (largest == nullptr) return std::nullopt;
  return PlaceBehind{country_of(*largest), largest->region, name.words,
                     largest->kind == PlaceMeaningKind::kRegion};
}

bool names_site(const EntityText& text, std::size_t behind) {
  constexpr std::array<std::string_view, 24> kLand = {
      "lake",         "creek",      "hill",       "hills",     "oak",
      "oaks",         "orchard",    "ridge",      "mound",     "mounds",
      "hollow",       "grove",      "pond",       "wells",     "springs",
      "trail",        "rock",       "baptist",    "methodist", "lutheran",
      "presbyterian", "missionary", "elementary", "cemetery"};
  const auto goes_on = [&](std::size_t i) {
    return i < text.tokens.size() && text.gap(i) == " " &&
           text.tokens[i].is(kCapitalised) && !text.tokens[i].is(kCapitalLine);
  };
  if (!goes_on(behind)) return false;
  if (is_one_of(kLand, text.tokens[behind].form)) return true;
  const std::size_t last = goes_on(behind + 1) ? behind + 1 : behind;
  return is_one_of(kRoads, text.tokens[last].form) && !goes_on(last + 1);
}

PlaceContext place_context(const EntityText& text, std::size_t first,
                           const PlaceName& name, const Gazetteer& gazetteer) {
  PlaceContext context;
  const Token& token = text.tokens[first];
  const std::size_t next = first + name.words;
  context.open = token.is(kSentenceStart) || token.is(kCapitalLine) ||
                 text.field == Field::kTitle;
  context.part = has_capital_before(text, first);
  context.dateline = text.in_dateline(token) && !context.part;
  if (first > 0 && !token.is(kParagraphStart)) {
    const std::string_view before = text.tokens[first - 1].form;
    context.located = is_one_of(kLocating, before) ||
                      is_one_of(kHadByTowns, before) ||
                      text.printed(first - 1) == "à";
    context.moved = is_one_of(kMoving, before);
    // "At Paxton's": a shop.
    context.located &= before != "at" || !text.tokens[next - 1].is(kPossessive);
  }
  context.located |= next < text.tokens.size() && is_beside(text, next) &&
                     is_one_of(kOfPlace, text.tokens[next].form);
  const bool capital_behind = has_capital_behind(text, next);
  const std::string_view behind =
      capital_behind ? text.tokens[next].form : std::string_view();
  context.publication = is_one_of(kPublications, behind);
  context.street = is_one_of(kRoads, behind) || is_one_of(kSites, behind);
  context.part |= capital_behind && !is_one_of(kInstitutions, behind);
  context.company = capital_behind && is_company(text, next);
  context.shouted = token.is(kCapitalLine);
  if (!token.is(kCapitalised)) context.open = context.shouted = false;
  context.behind = region_behind(text, next);
  if (!context.behind || !lies_in(name, context.behind->country)) {
    context.behind = country_behind(text, next, gazetteer);
  }
  return context;
}

}  // namespace dateline
