#include "indexer/entities/organisation_finder.h"

#include <algorithm>
#include <array>
#include <set>
#include <span>

#include "common/stop_words.h"
#include "indexer/entities/is_one_of.h"
#include "indexer/entities/organisation_front.h"
#include "indexer/entities/organisation_initials.h"
#include "indexer/entities/organisation_mark.h"
#include "indexer/entities/organisation_thing.h"

namespace dateline {

using Lexicon = OrganisationLexicon;

namespace {

// What names of clubs end with behind the town's.
constexpr std::array<std::string_view, 12> kClubEnds = {
    "athletic", "united",    "city",   "town",      "rovers",  "county",
    "albion",   "wanderers", "argyle", "wednesday", "thistle", "academical"};

}  // namespace

bool names_clubs(const std::vector<OrganisationSpan>& spans) {
  std::uint32_t first = 0;
  for (const OrganisationSpan& span : spans) {
    if (span.known == nullptr || span.known->kind != Lexicon::Kind::kClub ||
        span.known->need != Lexicon::Need::kNothing) {
      continue;
    }
    if (first != 0 && span.known->body != first) return true;
    first = span.known->body;
  }
  return false;
}

OrganisationFinder::OrganisationFinder(std::string_view text,
                                       const std::vector<Token>& tokens,
                                       const std::vector<TokenUse>& uses)
    : lexicon_(OrganisationLexicon::instance()),
      persons_(PersonLexicon::instance()),
      grammar_(text, tokens),
      object_(grammar_, tokens),
      doubt_(grammar_, tokens),
      text_(text),
      tokens_(tokens),
      uses_(uses) {}

void OrganisationFinder::find(std::vector<OrganisationSpan>& spans) const {
  const std::vector<OrganisationSpan> spelt =
      find_spelt_out(text_, tokens_, uses_);
  auto next = spelt.begin();
  std::set<std::uint32_t> things;
  for (std::size_t i = 0; i < tokens_.size();) {
    if (!tokens_[i].is(kCapitalised)) {
      ++i;
      continue;
    }
    while (next != spelt.end() && next->first < i) ++next;
    OrganisationSpan span = at(i);
    if (next != spelt.end() && next->first == i && next->size > span.size) {
      span = *next;
    }
    if (span.size == 0) {
      ++i;
      continue;
    }
    i = span.first + span.size;
    if (is_none(span)) continue;
    if (span.known != nullptr && means_thing(text_, tokens_, uses_, span)) {
      things.insert(span.known->body);
      continue;
    }
    span.abbreviation = abbreviation_behind(span);
    spans.push_back(span);
  }
  // "The Toyota" behind "a Toyota Corolla".
  std::erase_if(spans, [&](const OrganisationSpan& span) {
    return span.known != nullptr && span.size == 1 && span.first > 0 &&
           span.known->kind == Lexicon::Kind::kBody &&
           tokens_[span.first - 1].form == "the" &&
           things.contains(span.known->body);
  });
}

bool OrganisationFinder::is_none(const OrganisationSpan& span) const {
  if (doubt_.is_part(span)) return true;
  return span.known != nullptr &&
         (span.known->kind == Lexicon::Kind::kNone || is_signature(span));
}

// "Reuter" alone at the very end.
bool OrganisationFinder::is_signature(const OrganisationSpan& span) const {
  const Token& token = tokens_[span.first];
  return span.size == 1 && span.first > 0 && span.first + 1 == tokens_.size() &&
         text_[token.begin - 1] != '(' &&
         (token.is(kSentenceStart) || token.form.starts_with("reuter"));
}

// The longer of what the table and what its own words tell.
OrganisationSpan OrganisationFinder::at(std::size_t first) const {
  const OrganisationSpan marked =
      may_be_marked(text_, tokens_[first])
          ? marked_at(text_, tokens_, grammar_, first)
          : OrganisationSpan{};
  const OrganisationSpan known = known_at(first);
  if (marked.size > known.size) return marked;
  if (tokens_[first].is(kCapitalLine)) return known;
  const OrganisationSpan worded = worded_at(first);
  const std::size_t end = worded.first + worded.size;
  // "Rugby Union-Squads".
  if (known.known != nullptr && known.known->kind == Lexicon::Kind::kNone &&
      worded.size <= known.size + 1) {
    return known;
  }
  // "White House Press Secretary".
  if (end <= known.first + known.size ||
      (known.size > 0 && doubt_.is_part(worded))) {
    return known;
  }
  // "Yesterday American Motors Corp".
  if (known.size == 0 && worded.size > 2 && worded.first == first &&
      tokens_[first].is(kSentenceStart) &&
      (persons_.classes_of(tokens_[first].form) &
       (PersonLexicon::kPlace | PersonLexicon::kTown)) == 0) {
    const OrganisationSpan behind = known_at(first + 1);
    if (behind.size > 1 && behind.first + behind.size == end) return behind;
  }
  return worded;
}

OrganisationSpan OrganisationFinder::known_at(std::size_t first) const {
  if (!grammar_.is(first, Lexicon::kBeginsKnown)) return {};
  const Lexicon::Known* known = lexicon_.longest(text_, tokens_, first);
  if (known == nullptr) return {};
  OrganisationSpan span{first, known->words.size(), known};
  const Token& token = tokens_[first];
  if (!token.is(kCapitalLine)) extend(span);
  if (span.size > 1) return cuts_person(span) ? OrganisationSpan{} : span;
  // "Hickory House".
  if (known->need == Lexicon::Need::kCapital && first > 0 &&
      grammar_.joined(first) && tokens_[first - 1].is(kCapitalised) &&
      !persons_.is_place(tokens_[first - 1].form)) {
    return {};
  }
  // "WHO" in a line of capitals, "<FTX>", "A.P." of "A.P. Moller".
  if (token.is(kCapitalLine) && token.form.size() < 4) return {};
  const bool quoted = token.begin > 0 && text_[token.begin - 1] == '<';
  const bool initials = token.is(kAcronym) && token.form.size() == 2 &&
                        first + 1 < tokens_.size() &&
                        grammar_.joined(first + 1) &&
                        tokens_[first + 1].is(kCapitalised) &&
                        token.form != "un" && token.form != "eu";
  if (quoted || initials || uses_[first] != TokenUse::kFree) return {};
  return span;
}

// By the legal form behind it: "Goldman Sachs and Co".
void OrganisationFinder::extend(OrganisationSpan& span) const {
  std::size_t end = span.first + span.size;
  if (end + 1 < tokens_.size() && is_conjunction(tokens_[end].form) &&
      grammar_.is(end + 1, Lexicon::kSuffix) &&
      tokens_[end + 1].is(kCapitalised)) {
    ++end;
  }
  // "Wigan Athletic", of which the table has the town.
  if (span.known->kind == Lexicon::Kind::kClub && span.size == 1 &&
      end < tokens_.size() && grammar_.joined(end) &&
      tokens_[end].is(kCapitalised) &&
      is_one_of(kClubEnds, tokens_[end].form)) {
    ++span.size;
    return;
  }
  // "General Motors of Canada Ltd" is another one.
  const std::size_t branch = grammar_.branch_end(end);
  if (branch > end) {
    span = {span.first, branch - span.first, nullptr, true};
    return;
  }
  while (end < tokens_.size() && grammar_.joined(end) &&
         grammar_.is_suffix(end)) {
    ++end;
    span.size = end - span.first;
    span.company = true;
  }
}

bool OrganisationFinder::can_begin(std::size_t i) const {
  const Token& token = tokens_[i];
  // "All-Russian".
  const bool all = token.form == "all" && i + 1 < tokens_.size() &&
                   grammar_.between(i + 1) == "-" &&
                   tokens_[i + 1].is(kCapitalised);
  if (all) return true;
  if (!grammar_.is_name_word(i) || is_stop_word(token.form)) return false;
  // "Remarked Center for Owls spokesman".
  if (token.is(kSentenceStart) && persons_.is_speaking(token.form))
    return false;
  return !token.is(kSentenceStart) || !persons_.is_common(token.form) ||
         grammar_.is(i, Lexicon::kTopic | Lexicon::kGeneric);
}

OrganisationSpan OrganisationFinder::worded_at(std::size_t first) const {
  if (!can_begin(first)) return {};
  const std::size_t end = grammar_.run_end(first);
  OrganisationSpan span{first, 0};
  for (std::size_t i = first; i < end; ++i) {
    const std::string_view form = tokens_[i].form;
    if (!tokens_[i].is(kCapitalised) && !grammar_.is_suffix(i)) {
      if (grammar_.is_hyphenated(i)) continue;
      if (is_conjunction(form) && grammar_.joins_by_and(first, i)) continue;
      if (is_genitive(form) && form.size() <= 3 && form[0] == 'd') continue;
      break;
    }
    const Lexicon::Classes classes = grammar_.classes_at(i);
    if ((classes & Lexicon::kSuffix) != 0 && i > first) {
      span.size = grammar_.suffix_end(i, end) - first;
      span.company = true;
      break;
    }
    if ((classes & Lexicon::kOfHead) != 0 && i + 2 < end &&
        is_genitive(tokens_[i + 1].form)) {
      const std::size_t object = object_.end_of(i + 1, end);
      if (object > i + 1) {
        span.size = object - first;
        i = object - 1;
        continue;
      }
    }
    if (grammar_.is_head_at(first, i)) {
      if (is_genitive(tokens_[i - 1].form)) continue;
      span.size = grammar_.head_end(first, i, end) - first;
    } else if ((classes & Lexicon::kVoid) != 0 && i > first) {
      span.size = 0;
    }
  }
  if (span.size == 0) return {};
  settle_front(tokens_, grammar_, span);
  return doubt_.is_mere_kind(span) || cuts_person(span) ? OrganisationSpan{}
                                                        : span;
}

// Whether a person's name goes on beyond the span, or is all of it.
bool OrganisationFinder::cuts_person(const OrganisationSpan& span) const {
  const std::size_t last = span.first + span.size - 1;
  const auto is_person = [&](std::size_t i) {
    return uses_[i] == TokenUse::kPerson || uses_[i] == TokenUse::kPersonStart;
  };
  const bool begins_inside = uses_[span.first] == TokenUse::kPerson;
  const bool ends_inside = is_person(last);
  return begins_inside || ends_inside;
}

// "(SCO)", "(IMF)".
std::size_t OrganisationFinder::abbreviation_behind(
    const OrganisationSpan& span) const {
  constexpr std::size_t kLongest = 8;
  const std::size_t end = span.first + span.size;
  if (end >= tokens_.size()) return 0;
  const Token& token = tokens_[end];
  const std::string_view gap = grammar_.between(end);
  // "French Growers' Association, FGA, said".
  if (gap == ", " && token.is(kAllCapitals) && token.form.size() > 2 &&
      text_.substr(token.end, 1) == ",") {
    return end;
  }
  // "<Nordic Shipping Corp> (Norship)".
  if (span.company && (gap == " (" || gap == "> (") && token.is(kCapitalised) &&
      text_.substr(token.end, 1) == ")") {
    return end;
  }
  if (gap != " (" && gap != ", (" && gap != "\n(") return 0;
  if (!token.is(kAllCapitals) && !token.is(kAcronym)) return 0;
  if (token.form.size() > kLongest || text_.substr(token.end, 1) != ")") {
    return 0;
  }
  return end;
}

}  // namespace dateline
