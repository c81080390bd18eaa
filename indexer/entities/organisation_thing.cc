#include "indexer/entities/organisation_thing.h"

#include <algorithm>
#include <array>

#include "common/ascii.h"
#include "indexer/entities/is_one_of.h"
#include "indexer/entities/person_lexicon.h"
#include "indexer/entities/token_gap.h"

namespace dateline {
namespace {

using Lexicon = OrganisationLexicon;

// In front of a thing that somebody has.
bool leads_thing(std::string_view form) {
  constexpr std::array<std::string_view, 10> kLeads = {
      "a",  "an",  "his",  "her",    "their",
      "my", "our", "your", "stolen", "parked"};
  return is_one_of(kLeads, form);
}

bool is_machine(std::string_view form) {
  constexpr std::array<std::string_view, 24> kMachines = {
      "car",     "cars",   "convertible", "sedan",     "saloon",  "coupe",
      "truck",   "trucks", "pickup",      "van",       "suv",     "jeep",
      "jet",     "jets",   "airliner",    "plane",     "tractor", "motorcycle",
      "scooter", "phone",  "smartphone",  "hatchback", "minivan", "limousine"};
  return is_one_of(kMachines, form);
}

bool is_year(std::string_view form) {
  return form.size() == 4 && (form.starts_with("19") || form.starts_with("20"));
}

class ThingReader {
 public:
  ThingReader(std::string_view text, const std::vector<Token>& tokens,
              const std::vector<TokenUse>& uses, const OrganisationSpan& span)
      : text_(text),
        tokens_(tokens),
        uses_(uses),
        first_(span.first),
        end_(span.first + span.size) {}

  // "at the White House", "in front of 10 Downing Street".
  bool is_place() const {
    constexpr std::array<std::string_view, 11> kPlaces = {
        "at",   "in",     "inside", "outside", "from",  "over",
        "near", "around", "behind", "into",    "beside"};
    std::size_t i = first_;
    if (i > 0 && tokens_[i - 1].is(kNumber) && joined(i)) return true;
    if (i > 1 && tokens_[i - 1].form == "the" && joined(i)) --i;
    if (i == 0 || !joined(i)) return false;
    if (tokens_[i - 1].form == "to") return is_way(i - 1);
    return is_one_of(kPlaces, tokens_[i - 1].form) && !is_sent(i - 1);
  }

  // "on Twitter", "her Facebook page".
  bool is_site() const {
    constexpr std::array<std::string_view, 7> kWays = {
        "on", "via", "through", "onto", "across", "over", "to"};
    constexpr std::array<std::string_view, 24> kParts = {
        "account", "accounts", "page",    "pages",  "post",    "posts",
        "feed",    "feeds",    "user",    "users",  "handle",  "handles",
        "profile", "profiles", "message", "thread", "threads", "followers",
        "channel", "group",    "live",    "video",  "videos",  "messages"};
    if (end_ < tokens_.size() && joined(end_) &&
        is_one_of(kParts, tokens_[end_].form)) {
      return true;
    }
    if (first_ == 0 || !joined(first_)) return false;
    const std::string_view way = tokens_[first_ - 1].form;
    return is_one_of(kWays, way) && (way != "to" || is_posted(first_ - 1));
  }

  // "a Toyota Corolla", "two Boeing 737s", "his Ford pickup".
  bool is_product() const {
    if (first_ == 0 || !joined(first_) || end_ >= tokens_.size() ||
        !joined(end_)) {
      return false;
    }
    const Token& left = tokens_[first_ - 1];
    const Token& right = tokens_[end_];
    const bool model = !is_taken(end_) && right.is(kCapitalised) &&
                       (Lexicon::instance().classes_of(right.form) &
                        ~(Lexicon::kBeginsKnown | Lexicon::kVoid)) == 0 &&
                       (PersonLexicon::instance().classes_of(right.form) &
                        PersonLexicon::kTitles) == 0;
    const bool machine = is_machine(right.form) || model;
    // "her old Honda sedan".
    if (is_machine(right.form) && first_ > 1 && !left.is(kCapitalised) &&
        joined(first_ - 1) &&
        (leads_thing(tokens_[first_ - 2].form) ||
         tokens_[first_ - 2].is(kPossessive))) {
      return true;
    }
    if (leads_thing(left.form)) return machine || has_digit(right);
    if (left.is(kNumber) && is_year(left.form)) {
      return machine && first_ > 1 && tokens_[first_ - 2].form != "in";
    }
    return has_digit(right) &&
           (left.form == "the" || left.form == "two" || left.form == "three");
  }

 private:
  bool joined(std::size_t right) const {
    return !tokens_[right].is(kSentenceStart) &&
           !tokens_[right].is(kParagraphStart) &&
           token_gap(text_, tokens_, right) == " ";
  }

  bool is_taken(std::size_t i) const {
    return uses_[i] == TokenUse::kPersonStart || uses_[i] == TokenUse::kPerson;
  }

  static bool has_digit(const Token& token) {
    return std::any_of(token.form.begin(), token.form.end(), is_digit);
  }

  // "a statement from the Kremlin".
  bool is_sent(std::size_t from) const {
    constexpr std::array<std::string_view, 14> kSent = {
        "statement", "pressure", "word",     "order",   "orders",
        "signals",   "signal",   "approval", "comment", "response",
        "reaction",  "support",  "message",  "letter"};
    return tokens_[from].form == "from" && from > 0 &&
           is_one_of(kSent, tokens_[from - 1].form);
  }

  // "a trip to the White House".
  bool is_way(std::size_t to) const {
    constexpr std::array<std::string_view, 12> kWays = {
        "trip",   "visit",    "visits",    "went",    "go",      "going",
        "return", "returned", "returning", "invited", "brought", "walked"};
    return to > 0 && is_one_of(kWays, tokens_[to - 1].form);
  }

  // "posted a photograph to Twitter".
  bool is_posted(std::size_t to) const {
    constexpr std::array<std::string_view, 9> kPosting = {
        "posted", "post",   "posting", "uploaded", "took",
        "taken",  "taking", "take",    "turned"};
    constexpr std::size_t kWords = 6;
    for (std::size_t i = to; i-- > 0 && to - i <= kWords;) {
      if (is_one_of(kPosting, tokens_[i].form)) return true;
    }
    return false;
  }

  const std::string_view text_;
  const std::vector<Token>& tokens_;
  const std::vector<TokenUse>& uses_;
  const std::size_t first_;
  const std::size_t end_;
};

}  // namespace

bool means_thing(std::string_view text, const std::vector<Token>& tokens,
                 const std::vector<TokenUse>& uses,
                 const OrganisationSpan& span) {
  const ThingReader reader(text, tokens, uses, span);
  switch (span.known->kind) {
    case Lexicon::Kind::kSeat:
      return reader.is_place();
    case Lexicon::Kind::kSite:
      return reader.is_site();
    case Lexicon::Kind::kBody:
      return span.size == 1 && reader.is_product();
    default:
      return false;
  }
}

}  // namespace dateline
