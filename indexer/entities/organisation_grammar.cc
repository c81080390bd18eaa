#include "indexer/entities/organisation_grammar.h"

#include <algorithm>
#include <array>
#include <span>

#include "indexer/entities/gazetteer.h"
#include "indexer/entities/is_one_of.h"
#include "indexer/entities/token_gap.h"

namespace dateline {
namespace {

using Lexicon = OrganisationLexicon;

constexpr std::size_t kMaxRun = 12;

// "Ministry of", "Office for", "Banque de".
constexpr std::array<std::string_view, 14> kOf = {
    "of",    "for", "on", "de", "du",  "des", "del",
    "della", "di",  "da", "do", "fur", "der", "to"};

constexpr std::array<std::string_view, 4> kSecondForms = {"ltd", "limited",
                                                          "inc", "llc"};

}  // namespace

bool is_conjunction(std::string_view form) {
  return form == "and" || form == "et" || form == "y" || form == "und" ||
         form == "e";
}

bool is_genitive(std::string_view form) { return is_one_of(kOf, form); }

bool is_article(std::string_view form) {
  return form == "the" || form == "la" || form == "l" || form == "le" ||
         form == "las" || form == "los" || form == "les";
}

OrganisationGrammar::OrganisationGrammar(std::string_view text,
                                         const std::vector<Token>& tokens)
    : lexicon_(OrganisationLexicon::instance()),
      persons_(PersonLexicon::instance()),
      text_(text),
      tokens_(tokens) {}

std::string_view OrganisationGrammar::between(std::size_t right) const {
  return token_gap(text_, tokens_, right);
}

// Whether the token belongs to the one before it as words of a name do.
bool OrganisationGrammar::joined(std::size_t right) const {
  const Token& token = tokens_[right];
  const Token& left = tokens_[right - 1];
  if (token.is(kParagraphStart) || token.is(kSentenceStart)) return false;
  const std::string_view gap = between(right);
  // "State Journal The City Council met", under a byline.
  if (token.form == "the" && token.is(kCapitalised) && left.is(kCapitalised) &&
      gap == " ") {
    return false;
  }
  if (left.is(kPossessive) && !is(right - 1, Lexicon::kOwner) &&
      text_[left.end - 1] == 's' && !is_bequeathed(right)) {
    return false;
  }
  if (gap.size() == 1 && gap[0] != '\'') {
    const char c = gap[0];
    return c == ' ' || c == '-' || c == '\n' || c == '&' || c == '/';
  }
  if (gap == " & " || gap == "’ " || gap == "' ") return true;
  if (gap == "'" || gap == "’") return left.form.size() <= 2;
  return gap == ". " && left.is(kFullStop) &&
         (left.is(kInitial) || left.is(kAcronym) || left.form.size() <= 4);
}

// "St Luke's Hospital", "Guy's Hospital", "St Luke's Primary School": what
// bears the name of its founder or saint.
bool OrganisationGrammar::is_bequeathed(std::size_t i) const {
  constexpr std::array<std::string_view, 5> kKinds = {
      "hospital", "hospice", "infirmary", "college", "school"};
  constexpr std::array<std::string_view, 10> kBetween = {
      "university", "general",   "memorial",  "medical", "primary",
      "catholic",   "secondary", "community", "high",    "elementary"};
  if (persons_.is_place(tokens_[i - 1].form)) return false;
  const auto is_capital = [this](std::size_t at, const auto& forms) {
    return at < tokens_.size() && tokens_[at].is(kCapitalised) &&
           is_one_of(forms, tokens_[at].form);
  };
  while (is_capital(i, kBetween) && i + 1 < tokens_.size() &&
         between(i + 1) == " ") {
    ++i;
  }
  return is_capital(i, kKinds);
}

bool OrganisationGrammar::is_hyphenated(std::size_t i) const {
  constexpr std::array<std::string_view, 23> kPrefixes = {
      "co",    "non",  "anti",  "inter",   "trans", "multi", "vice", "self",
      "sub",   "pan",  "radio", "counter", "micro", "agro",  "bio",  "eco",
      "cyber", "tele", "hydro", "geo",     "post",  "pre",   "socio"};
  return i > 0 && tokens_[i - 1].is(kCapitalised) &&
         !tokens_[i].is(kCapitalised) && between(i) == "-" &&
         is_one_of(kPrefixes, tokens_[i - 1].form);
}

bool OrganisationGrammar::is_name_word(std::size_t i) const {
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
std::size_t OrganisationGrammar::run_end(std::size_t first) const {
  std::size_t end = first + 1;
  while (end < tokens_.size() && end - first < kMaxRun && joined(end)) {
    if (is_name_word(end) || is_suffix(end) || is_hyphenated(end)) {
      ++end;
      continue;
    }
    const std::string_view form = tokens_[end].form;
    if (tokens_[end].is(kCapitalised) ||
        (!is_genitive(form) && !is_conjunction(form)))
      break;
    std::size_t next = end + 1;
    if (next < tokens_.size() && is_article(tokens_[next].form) &&
        joined(next)) {
      ++next;
    }
    if (next >= tokens_.size() || !joined(next) ||
        (!is_name_word(next) && !is(next, Lexicon::kTopic) && !is_seat(end))) {
      break;
    }
    end = next + 1;
  }
  return end;
}

// Whether "and" is part of a name that began before it: "Securities and
// Exchange Commission", "Mitsui and Co".
bool OrganisationGrammar::joins_by_and(std::size_t first,
                                       std::size_t conjunction) const {
  const std::size_t next = conjunction + 1;
  if (next >= tokens_.size() || !tokens_[next].is(kCapitalised)) return false;
  if (is(next, Lexicon::kSuffix)) return true;
  // "Grain and Feed Association".
  constexpr Lexicon::Classes kEnds = Lexicon::kBeginsKnown | Lexicon::kSuffix |
                                     Lexicon::kHead | Lexicon::kLocalHead;
  if (next + 1 < tokens_.size() &&
      is(next + 1, Lexicon::kHead | Lexicon::kLocalHead) &&
      (is(next, Lexicon::kTopic) || joins_words(conjunction)) &&
      !is(conjunction - 1, kEnds) &&
      !persons_.is_place(tokens_[conjunction - 1].form)) {
    return true;
  }
  // "British American Tobacco and Northern Tobacco" are two.
  const bool open = conjunction < 2 || !joined(conjunction - 1) ||
                    !tokens_[conjunction - 2].is(kCapitalised) ||
                    is(conjunction - 2, Lexicon::kTopic);
  return is(conjunction - 1, Lexicon::kTopic) && conjunction >= first &&
         (is(next, Lexicon::kTopic) ||
          (open && next + 1 < tokens_.size() && is(next + 1, Lexicon::kTopic)));
}

// "Bricklayers" and "Joiners" of "Bricklayers and Joiners Society".
bool OrganisationGrammar::joins_words(std::size_t conjunction) const {
  const auto is_word = [this](std::size_t i) {
    return persons_.is_english_word(tokens_[i].form) &&
           !persons_.is_place(tokens_[i].form) && !is(i, Lexicon::kBeginsKnown);
  };
  return joined(conjunction) && joined(conjunction + 1) &&
         is_word(conjunction - 1) && is_word(conjunction + 1);
}

bool OrganisationGrammar::is_seat(std::size_t of) const {
  return of > 0 && of + 2 < tokens_.size() &&
         tokens_[of - 1].form == "office" && tokens_[of + 1].form == "the" &&
         tokens_[of + 2].is(kCapitalised) &&
         persons_.is_office(tokens_[of + 2].form);
}

bool OrganisationGrammar::is_suffix(std::size_t i) const {
  const Token& token = tokens_[i];
  return is(i, Lexicon::kSuffix) &&
         (token.is(kCapitalised) || token.form == "plc");
}

// Behind a legal form: another one, or "of America".
std::size_t OrganisationGrammar::suffix_end(std::size_t suffix,
                                            std::size_t end) const {
  std::size_t i = suffix + 1;
  while (i < end && tokens_[i].is(kCapitalised) && is(i, Lexicon::kSuffix)) {
    ++i;
  }
  // "Co., Ltd".
  if (i == suffix + 1 && i < tokens_.size() && tokens_[i].is(kCapitalised) &&
      is_one_of(kSecondForms, tokens_[i].form) &&
      (between(i) == "., " || between(i) == ", ")) {
    return i + 1;
  }
  const bool of_place = i + 1 < end && tokens_[i].form == "of" &&
                        tokens_[i + 1].is(kCapitalised) &&
                        (persons_.is_place(tokens_[i + 1].form) ||
                         tokens_[i + 1].form == "america");
  return of_place ? i + 2 : i;
}

// "Cargill Investor Services": of one that everybody knows.
bool OrganisationGrammar::is_service(std::size_t first, std::size_t i) const {
  if (!is(i, Lexicon::kDealt) || !tokens_[i].is(kCapitalised) ||
      i < first + 2 || !is(first, Lexicon::kBeginsKnown)) {
    return false;
  }
  const Lexicon::Known* known = lexicon_.longest(text_, tokens_, first);
  return known != nullptr && known->need == Lexicon::Need::kNothing &&
         known->kind == Lexicon::Kind::kBody && first + known->words.size() < i;
}

// Whether a word makes those before it, from `first` on, an organisation.
bool OrganisationGrammar::is_head_at(std::size_t first, std::size_t i) const {
  if (i == first) return false;
  if (is(i, Lexicon::kHead | Lexicon::kLocalHead)) return true;
  if (is_service(first, i)) return true;
  if (is(i, Lexicon::kDealt)) {
    return is(i - 1, is(i, Lexicon::kVoid) ? Lexicon::kStudy : Lexicon::kTopic);
  }
  return i == first + 1 && is(first, Lexicon::kLeader) &&
         tokens_[i].form != "estate" &&
         (!tokens_[first].is(kSentenceStart) || i - first > 0);
}

std::size_t OrganisationGrammar::branch_end(std::size_t of) const {
  if (of + 2 >= tokens_.size() || tokens_[of].form != "of") return of;
  const bool branch = joined(of + 1) && joined(of + 2) &&
                      (persons_.is_place(tokens_[of + 1].form) ||
                       tokens_[of + 1].form == "america") &&
                      is_suffix(of + 2);
  return branch ? of + 3 : of;
}

// Where "Caisse Nationale de Credit Agricole" ends, of which the first two
// words end at a token.
std::size_t OrganisationGrammar::leader_end(std::size_t i,
                                            std::size_t end) const {
  while (i + 1 < end && tokens_[i].form.size() <= 3 &&
         tokens_[i].form.front() == 'd' && is_genitive(tokens_[i].form) &&
         tokens_[i + 1].is(kCapitalised)) {
    i += 2;
    while (i < end && tokens_[i].is(kCapitalised)) ++i;
  }
  return i;
}

// With what a hyphen adds to it: "News-Register".
std::size_t OrganisationGrammar::head_end(std::size_t first, std::size_t head,
                                          std::size_t end) const {
  std::size_t i = head + 1;
  while (i < end && between(i) == "-") ++i;
  // "Heritage Foundation Malta".
  const bool land = i + 1 == end && between(i) == " " &&
                    (tokens_[i].form == "global" ||
                     (!is(i, Lexicon::kGeneric) &&
                      is_country(std::span(tokens_).subspan(i, 1))));
  if (land && head > first) return end;
  const bool leads = head == first + 1 && is(first, Lexicon::kLeader);
  return leads ? leader_end(head + 1, end) : i;
}

}  // namespace dateline
