#include "indexer/entities/roles.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "indexer/entities/is_one_of.h"
#include "indexer/entities/name_form.h"

namespace dateline {
namespace {

constexpr std::size_t kMost = 12;        // roles
constexpr std::size_t kMostAsked = 100;  // names that may be roles

// Whether the words are those of a review, and not of a match.
bool tells_of_plays(const NamedText& title, const NamedText& body) {
  constexpr std::size_t kEnough = 2;
  constexpr std::array<std::string_view, 36> kWords = {
      "film",     "films",     "movie",      "movies",   "actor",
      "actress",  "actors",    "theatre",    "theater",  "broadway",
      "cast",     "sitcom",    "screenplay", "premiere", "musical",
      "thriller", "starring",  "playwright", "sequel",   "hollywood",
      "opera",    "screening", "director",   "comedy",   "stage",
      "bbc",      "itv",       "netflix",    "hbo",      "drama",
      "episode",  "episodes",  "novel",      "novels",   "iplayer",
      "screen"};
  std::size_t count = 0;
  for (const NamedText* text : {&title, &body}) {
    for (std::size_t i = 0; i < text->size() && count < kEnough; ++i) {
      count += is_one_of(kWords, text->token(i).form) ? 1 : 0;
    }
  }
  return count >= kEnough;
}

// "stars as", "in the role of", "dressed as": in front of the token.
bool is_as(const NamedText& text, std::size_t i) {
  constexpr std::size_t kWords = 4;
  constexpr std::array<std::string_view, 10> kStars = {
      "stars", "starring", "starred", "cast",    "dressed",
      "role",  "plays",    "returns", "appears", "performance"};
  constexpr std::array<std::string_view, 4> kRoles = {"role", "part", "roles",
                                                      "character"};
  if (i < 2) return false;
  const std::string_view before = text.token(i - 1).form;
  if (before.size() != 2 || text.gap(i) != " ") return false;
  if (before == "of") return is_one_of(kRoles, text.token(i - 2).form);
  if (before != "as") return false;
  for (std::size_t k = i - 1; k-- > i - std::min(i, kWords + 1);) {
    if (is_one_of(kStars, text.token(k).form)) return true;
    if (text.token(k).is(kSentenceStart)) return false;
  }
  return false;
}

// "plays", "plays the young", "the villain".
bool is_played(const NamedText& text, std::size_t i) {
  constexpr std::size_t kWords = 3;
  constexpr std::array<std::string_view, 6> kPlays = {
      "plays", "played", "playing", "portrays", "portraying", "voices"};
  constexpr std::array<std::string_view, 6> kHeroes = {
      "character", "villain", "hero", "heroine", "protagonist", "antihero"};
  if (i == 0 || text.token(i).is(kSentenceStart) || text.gap(i) != " ") {
    return false;
  }
  if (is_one_of(kHeroes, text.token(i - 1).form)) return true;
  for (std::size_t k = i; k-- > i - std::min(i, kWords);) {
    const std::string_view form = text.token(k).form;
    const bool may_be = form.front() == 'p' || form.front() == 'v';
    if (may_be && is_one_of(kPlays, form)) return true;
    if (text.token(k).is(kCapitalised) || text.gap(k + 1) != " " ||
        text.token(k).form == "by" || text.token(k).form == "with") {
      return false;
    }
  }
  return false;
}

// "Ida Gorran (Ann Leigh)", "Ida Gorran, played by".
bool is_with_actor(const NamedText& text, std::size_t index) {
  const NameRun& run = text.runs[index];
  const std::size_t next = run.end();
  if (next + 1 >= text.size()) return false;
  const std::string_view verb = text.token(next).form;
  const std::size_t by = verb == "is" ? next + 2 : next + 1;
  if (by < text.size() && text.token(by).form == "by" &&
      (text.token(by - 1).form == "played" ||
       text.token(by - 1).form == "voiced")) {
    return true;
  }
  if (text.gap(next) != " (" || index + 1 >= text.runs.size()) return false;
  const NameRun& actor = text.runs[index + 1];
  const std::size_t end = text.token(actor.end() - 1).end;
  return actor.first == next && actor.size > 1 &&
         text.is_strong_given_name(actor.first) && end < text.text.size() &&
         text.text[end] == ')';
}

// "Ann Leigh as Ida Gorran".
bool is_behind_actor(const NamedText& text, std::size_t index) {
  const NameRun& run = text.runs[index];
  if (index == 0 || run.size < 2 || run.title == Title::kOffice) return false;
  const NameRun& actor = text.runs[index - 1];
  return actor.size > 1 && actor.end() + 1 == run.first &&
         text.token(actor.end()).form == "as" && text.gap(run.first) == " " &&
         text.gap(actor.end()) == " ";
}

bool is_role(const NamedText& text, std::size_t index) {
  const NameRun& run = text.runs[index];
  const std::size_t first = run.first - (run.title != Title::kNone ? 1 : 0);
  return !run.credited && !run.in_capitals &&
         (is_played(text, first) || is_as(text, first) ||
          is_behind_actor(text, index) || is_with_actor(text, index)) &&
         !is_known(text, run);
}

// The words of a role, of which one alone means it as well.
struct Role {
  const NamedText* text;
  NameRun run;

  std::string_view word(std::size_t i) const {
    return text->token(run.first + i).form;
  }
  std::string_view last() const { return word(run.size - 1); }

  bool names(const NamedText& other, const NameRun& name) const {
    if (name.size == 1) {
      const std::string_view form = other.token(name.first).form;
      return form == last() || form == word(0);
    }
    return have_same_words(*text, run, other, name);
  }
};

// Whether a person of the text is called by the same surname.
bool is_shared(const NamedText& text, const Role& role) {
  return std::any_of(
      text.runs.begin(), text.runs.end(), [&](const NameRun& run) {
        return run.size > 1 && text.token(run.end() - 1).form == role.last() &&
               !role.names(text, run);
      });
}

}  // namespace

void mark_roles(NamedText& title, NamedText& body) {
  if (!body.is_english()) return;
  std::vector<Role> roles;
  std::size_t asked = 0;
  for (std::size_t i = 0;
       i < body.runs.size() && roles.size() < kMost && asked < kMostAsked;
       ++i) {
    if (!is_role(body, i)) continue;
    if (asked++ == 0 && !tells_of_plays(title, body)) return;
    const Role role{&body, body.runs[i]};
    if (!is_shared(body, role)) roles.push_back(role);
  }
  if (roles.empty()) return;
  for (NamedText* text : {&title, &body}) {
    for (NameRun& run : text->runs) {
      run.after_thing |=
          std::any_of(roles.begin(), roles.end(),
                      [&](const Role& role) { return role.names(*text, run); });
    }
  }
}

}  // namespace dateline
