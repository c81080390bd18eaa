#include "indexer/entities/organisation_finder.h"

#include <algorithm>
#include <array>

#include "common/stop_words.h"

namespace dateline {
namespace {

using Lexicon = OrganisationLexicon;

constexpr std::size_t kMaxRun = 12;

// "Ministry of", "Office for", "Banque de".
constexpr std::array<std::string_view, 14> kOf = {
    "of",    "for", "on", "de", "du",  "des", "del",
    "della", "di",  "da", "do", "fur", "der", "to"};

bool is_of(std::string_view form) {
  return std::find(kOf.begin(), kOf.end(), form) != kOf.end();
}

bool is_and(std::string_view form) {
  return form == "and" || form == "et" || form == "y" || form == "und" ||
         form == "e";
}

bool is_article(std::string_view form) {
  return form == "the" || form == "la" || form == "l" || form == "le" ||
         form == "las" || form == "los" || form == "les";
}

}  // namespace

OrganisationFinder::OrganisationFinder(std::string_view text,
                                       const std::vector<Token>& tokens,
                                       const std::vector<TokenUse>& uses)
    : lexicon_(OrganisationLexicon::instance()),
      persons_(PersonLexicon::instance()),
      text_(text),
      tokens_(tokens),
      uses_(uses) {}

void OrganisationFinder::find(std::vector<OrganisationSpan>& spans) const {
  for (std::size_t i = 0; i < tokens_.size();) {
    if (!tokens_[i].is(kCapitalised)) {
      ++i;
      continue;
    }
    OrganisationSpan span = at(i);
    if (span.size == 0) {
      ++i;
      continue;
    }
    i = span.first + span.size;
    if (span.known != nullptr && (span.known->none || is_signature(span))) {
      continue;
    }
    if (is_part_of_thing(i)) continue;
    span.abbreviation = abbreviation_behind(i);
    spans.push_back(span);
  }
}

// "Reuter" alone at the very end.
bool OrganisationFinder::is_signature(const OrganisationSpan& span) const {
  return span.size == 1 && span.first > 0 && span.first + 1 == tokens_.size() &&
         tokens_[span.first].is(kSentenceStart);
}

// Whether what ends before a token goes on and becomes a place, an event or a
// prize: "PNC Bank Arts Center".
bool OrganisationFinder::is_part_of_thing(std::size_t end) const {
  constexpr std::size_t kWords = 3;
  for (std::size_t i = end; i < std::min(end + kWords, tokens_.size()); ++i) {
    if (!joined(i) || !is_name_word(i)) return false;
    if (is(i, Lexicon::kVoid)) return true;
  }
  return false;
}

std::string_view OrganisationFinder::between(std::size_t right) const {
  return text_.substr(tokens_[right - 1].end,
                      tokens_[right].begin - tokens_[right - 1].end);
}

// The longer of what the table and what its own words tell.
OrganisationSpan OrganisationFinder::at(std::size_t first) const {
  const OrganisationSpan known = known_at(first);
  if (tokens_[first].is(kCapitalLine)) return known;
  const OrganisationSpan worded = worded_at(first);
  const std::size_t end = worded.first + worded.size;
  // "Rugby Union-Squads".
  if (known.known != nullptr && known.known->none &&
      worded.size <= known.size + 1) {
    return known;
  }
  if (end <= known.first + known.size) return known;
  // "Yesterday American Motors Corp".
  if (known.size == 0 && worded.size > 2 && worded.first == first &&
      tokens_[first].is(kSentenceStart) &&
      !persons_.is_place(tokens_[first].form)) {
    const OrganisationSpan behind = known_at(first + 1);
    if (behind.size > 1 && behind.first + behind.size == end) return behind;
  }
  return worded;
}

OrganisationSpan OrganisationFinder::known_at(std::size_t first) const {
  if (!is(first, Lexicon::kBeginsKnown)) return {};
  const Lexicon::Known* known = lexicon_.longest(text_, tokens_, first);
  if (known == nullptr) return {};
  OrganisationSpan span{first, known->words.size(), known};
  const Token& token = tokens_[first];
  if (!token.is(kCapitalLine)) extend(span);
  if (span.size > 1) return cuts_person(span) ? OrganisationSpan{} : span;
  // "WHO" in a line of capitals, "<FTX>", "A.P." of "A.P. Moller".
  if (token.is(kCapitalLine) && token.form.size() < 4) return {};
  const bool quoted = token.begin > 0 && text_[token.begin - 1] == '<';
  const bool initials = token.is(kAcronym) && token.form.size() == 2 &&
                        first + 1 < tokens_.size() && joined(first + 1) &&
                        tokens_[first + 1].is(kCapitalised) &&
                        token.form != "un" && token.form != "eu";
  if (quoted || initials || uses_[first] != TokenUse::kFree) return {};
  return span;
}

// By the legal form behind it: "Goldman Sachs and Co".
void OrganisationFinder::extend(OrganisationSpan& span) const {
  std::size_t end = span.first + span.size;
  if (end + 1 < tokens_.size() && is_and(tokens_[end].form) &&
      is(end + 1, Lexicon::kSuffix) && tokens_[end + 1].is(kCapitalised)) {
    ++end;
  }
  while (end < tokens_.size() && tokens_[end].is(kCapitalised) && joined(end) &&
         is(end, Lexicon::kSuffix)) {
    ++end;
    span.size = end - span.first;
    span.company = true;
  }
}

// Whether the token belongs to the one before it as words of a name do.
bool OrganisationFinder::joined(std::size_t right) const {
  const Token& token = tokens_[right];
  const Token& left = tokens_[right - 1];
  if (token.is(kParagraphStart) || token.is(kSentenceStart)) return false;
  const std::string_view gap = between(right);
  if (left.is(kPossessive) && !is(right - 1, Lexicon::kOwner) &&
      text_[left.end - 1] == 's') {
    return false;
  }
  if (gap == " " || gap == "-" || gap == "\n" || gap == " & " || gap == "&" ||
      gap == "/" || gap == "’ " || gap == "' ") {
    return true;
  }
  if (gap == "'" || gap == "’") return left.form.size() <= 2;
  return gap == ". " && left.is(kFullStop) &&
         (left.is(kInitial) || left.is(kAcronym) || left.form.size() <= 4);
}

bool OrganisationFinder::is_name_word(std::size_t i) const {
  const Token& token = tokens_[i];
  if (!token.is(kCapitalised) || token.is(kCapitalLine)) return false;
  const auto person = persons_.classes_of(token.form);
  using Person = PersonLexicon;
  const bool title = (person & (Person::kCourtesy | Person::kOffice)) != 0;
  return !title || token.form == "general" || token.form == "prime" ||
         is(i, Lexicon::kOwner);
}

// Where the run of capitalised words that begins at a token ends; small words
// that join them count when a capitalised one follows.
std::size_t OrganisationFinder::run_end(std::size_t first) const {
  std::size_t end = first + 1;
  while (end < tokens_.size() && end - first < kMaxRun && joined(end)) {
    if (is_name_word(end)) {
      ++end;
      continue;
    }
    const std::string_view form = tokens_[end].form;
    if (tokens_[end].is(kCapitalised) || (!is_of(form) && !is_and(form))) break;
    std::size_t next = end + 1;
    if (next < tokens_.size() && is_article(tokens_[next].form) &&
        joined(next)) {
      ++next;
    }
    if (next >= tokens_.size() || !joined(next) || !is_name_word(next)) break;
    end = next + 1;
  }
  return end;
}

// Whether "and" is part of a name that began before it: "Securities and
// Exchange Commission", "Mitsui and Co".
bool OrganisationFinder::joins_by_and(std::size_t first,
                                      std::size_t conjunction) const {
  const std::size_t next = conjunction + 1;
  if (next >= tokens_.size() || !tokens_[next].is(kCapitalised)) return false;
  if (is(next, Lexicon::kSuffix)) return true;
  // "Grain and Feed Association".
  constexpr Lexicon::Classes kEnds = Lexicon::kBeginsKnown | Lexicon::kSuffix |
                                     Lexicon::kHead | Lexicon::kLocalHead;
  if (next + 1 < tokens_.size() && is(next, Lexicon::kTopic) &&
      is(next + 1, Lexicon::kHead) && !is(conjunction - 1, kEnds) &&
      !persons_.is_place(tokens_[conjunction - 1].form)) {
    return true;
  }
  return is(conjunction - 1, Lexicon::kTopic) && conjunction >= first &&
         (is(next, Lexicon::kTopic) ||
          (next + 1 < tokens_.size() && is(next + 1, Lexicon::kTopic)));
}

// Where the object of "Ministry of" ends that begins behind `of`; `of` itself
// where there is none.
std::size_t OrganisationFinder::object_end(std::size_t of,
                                           std::size_t end) const {
  std::size_t i = of + 1;
  if (i < end && is_article(tokens_[i].form)) ++i;
  const std::size_t begin = i;
  const bool told = tokens_[of].form == "on" || tokens_[of].form == "to";
  if (i >= end || (told && !is(i, Lexicon::kTopic)) ||
      (persons_.is_common(tokens_[i].form) && !is(i, Lexicon::kTopic) &&
       !is(i, Lexicon::kGeneric))) {
    return of;
  }
  while (i < end) {
    if (tokens_[i].is(kCapitalised)) {
      ++i;
      continue;
    }
    const bool more = i > begin && i + 1 < end;
    const bool topics = more && is(i - 1, Lexicon::kTopic);
    const bool and_topic =
        topics && is_and(tokens_[i].form) && is(i + 1, Lexicon::kTopic);
    const bool of_more =
        more && (topics || tokens_[i].form == "to") && is_of(tokens_[i].form) &&
        tokens_[i + 1].is(kCapitalised) &&
        !persons_.is_common(tokens_[i + 1].form) && tokens_[i].form != "on" &&
        !persons_.is_place(tokens_[i + 1].form);
    if (!and_topic && !of_more) break;
    ++i;
  }
  // "Managing" of "Institute of Finance Managing Director".
  while (i > begin && is(i - 1, Lexicon::kRank)) --i;
  return i > begin ? i : of;
}

// Behind a legal form: another one, or "of America".
std::size_t OrganisationFinder::suffix_end(std::size_t suffix,
                                           std::size_t end) const {
  std::size_t i = suffix + 1;
  while (i < end && tokens_[i].is(kCapitalised) && is(i, Lexicon::kSuffix)) {
    ++i;
  }
  const bool of_place = i + 1 < end && tokens_[i].form == "of" &&
                        tokens_[i + 1].is(kCapitalised) &&
                        (persons_.is_place(tokens_[i + 1].form) ||
                         tokens_[i + 1].form == "america");
  return of_place ? i + 2 : i;
}

bool OrganisationFinder::can_begin(std::size_t i) const {
  const Token& token = tokens_[i];
  if (!is_name_word(i) || is_stop_word(token.form)) return false;
  return !token.is(kSentenceStart) || !persons_.is_common(token.form) ||
         is(i, Lexicon::kTopic | Lexicon::kGeneric);
}

// Whether a word makes those before it, from `first` on, an organisation.
bool OrganisationFinder::is_head_at(std::size_t first, std::size_t i) const {
  if (i == first) return false;
  if (is(i, Lexicon::kHead | Lexicon::kLocalHead)) return true;
  if (is(i, Lexicon::kDealt)) {
    return is(i - 1, is(i, Lexicon::kVoid) ? Lexicon::kStudy : Lexicon::kTopic);
  }
  return i == first + 1 && is(first, Lexicon::kLeader) &&
         (!tokens_[first].is(kSentenceStart) || i - first > 0);
}

OrganisationSpan OrganisationFinder::worded_at(std::size_t first) const {
  if (!can_begin(first)) return {};
  const std::size_t end = run_end(first);
  OrganisationSpan span{first, 0};
  for (std::size_t i = first; i < end; ++i) {
    const std::string_view form = tokens_[i].form;
    if (!tokens_[i].is(kCapitalised)) {
      if (is_and(form) && joins_by_and(first, i)) continue;
      if (is_of(form) && form.size() <= 3 && form[0] == 'd') continue;
      break;
    }
    if (is(i, Lexicon::kSuffix) && i > first) {
      span.size = suffix_end(i, end) - first;
      span.company = true;
      break;
    }
    if (is(i, Lexicon::kOfHead) && i + 2 < end && is_of(tokens_[i + 1].form)) {
      const std::size_t object = object_end(i + 1, end);
      if (object > i + 1) {
        span.size = object - first;
        i = object - 1;
        continue;
      }
    }
    if (is_head_at(first, i)) {
      span.size = i + 1 - first;
      while (first + span.size < end && between(first + span.size) == "-") {
        ++span.size;
      }
      if (i == first + 1 && is(first, Lexicon::kLeader)) {
        span.size = leader_end(i + 1, end) - first;
      }
    } else if (is(i, Lexicon::kVoid) && i > first) {
      span.size = 0;
    }
  }
  if (span.size == 0) return {};
  drop_in_front(span);
  return is_mere_kind(span) || cuts_person(span) ? OrganisationSpan{} : span;
}

// Where "Caisse Nationale de Credit Agricole" ends, of which the first two
// words end at a token.
std::size_t OrganisationFinder::leader_end(std::size_t i,
                                           std::size_t end) const {
  while (i + 1 < end && tokens_[i].form.size() <= 3 &&
         tokens_[i].form.front() == 'd' && is_of(tokens_[i].form) &&
         tokens_[i + 1].is(kCapitalised)) {
    i += 2;
    while (i < end && tokens_[i].is(kCapitalised)) ++i;
  }
  return i;
}

// "Japanese" of "Japanese Finance Ministry", "Islamist".
void OrganisationFinder::drop_in_front(OrganisationSpan& span) const {
  const auto drop = [&] {
    ++span.first;
    --span.size;
  };
  while (span.size > 2 && is(span.first, Lexicon::kLead | Lexicon::kRank)) {
    drop();
  }
  const std::size_t last = span.first + span.size - 1;
  const bool local = is(last, Lexicon::kLocalHead) && !span.company;
  while (local && span.size > 2 &&
         persons_.is_place(tokens_[span.first].form) &&
         tokens_[span.first + 1].is(kCapitalised)) {
    drop();
  }
}

// "U.S. Companies", "International Ltd": a kind, or the rest of a name.
bool OrganisationFinder::is_mere_kind(const OrganisationSpan& span) const {
  if (span.size != 2) return false;
  if (span.company) {
    return is(span.first, Lexicon::kGeneric | Lexicon::kHead);
  }
  const std::string_view head = tokens_[span.first + 1].form;
  return persons_.is_place(tokens_[span.first].form) &&
         tokens_[span.first].is(kAcronym) &&
         (head == "bank" || head == "securities" || head == "group" ||
          head == "council" || head == "court" || head == "union" ||
          head == "association" || head == "exchange" || head == "agency" ||
          head == "department" || head == "ministry" || head == "board");
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
std::size_t OrganisationFinder::abbreviation_behind(std::size_t end) const {
  constexpr std::size_t kLongest = 8;
  if (end >= tokens_.size()) return 0;
  const Token& token = tokens_[end];
  const std::string_view gap = between(end);
  // "French Growers' Association, FGA, said".
  if (gap == ", " && token.is(kAllCapitals) && token.form.size() > 2 &&
      text_.substr(token.end, 1) == ",") {
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
