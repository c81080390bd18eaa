#include "indexer/entities/name_score.h"

#include <algorithm>
#include <array>
#include <string>

#include "indexer/entities/capital_names.h"
#include "indexer/entities/is_one_of.h"
#include "indexer/entities/name_form.h"
#include "indexer/entities/name_in_table.h"
#include "indexer/entities/name_surroundings.h"

namespace dateline {
namespace {

constexpr std::array<std::string_view, 10> kArticles = {
    "the", "a", "an", "this", "its", "their", "our", "each", "no", "every"};
constexpr std::array<std::string_view, 9> kWhere = {
    "in", "at", "near", "into", "outside", "inside", "via", "across", "en"};

// The second words of demonyms.
constexpr std::array<std::string_view, 6> kDemonyms = {
    "zealander", "african", "korean", "lankan", "rican", "leonean"};

// " “", ". “": of a nickname.
bool opens_quote(std::string_view gap) {
  return gap.ends_with(" \"") || gap.ends_with(" “");
}

bool closes_quote(std::string_view gap) {
  return gap.starts_with("\"") || gap.starts_with("”");
}

}  // namespace

bool NameScore::is_plain_word(const NamedText& text,
                              std::string_view form) const {
  using Lexicon = PersonLexicon;
  return form.size() > 2 && text.is_english() &&
         (lexicon_.classes_of(form) &
          (Lexicon::kGiven | Lexicon::kSurname | Lexicon::kFamilyFirst)) == 0 &&
         lexicon_.is_english_word(form);
}

bool NameScore::is_impossible(const NamedText& text, const NameRun& run) const {
  const bool shouted =
      run.in_capitals && run.title != Title::kOffice &&
      text.token(run.first).is(kCapitalLine) &&
      !lexicon_.is_strong_given_name(text.token(run.first).form) &&
      !is_initialled(text, run) && !holds_no_word(text, run) &&
      !is_east_asian(text, run) && !is_korean(text, run) &&
      !is_known(text, run);
  if (run.size < 2 || run.before_thing || run.after_thing || run.credited ||
      shouted || is_one_name(text, run)) {
    return true;
  }
  const Token& first = text.token(run.first);
  const Token& last = text.token(run.end() - 1);
  if (last.is(kAcronym) || ((last.is(kInitial) || last.form.size() < 2) &&
                            !hides_surname(text, run))) {
    return true;
  }
  // "Lake Ortel", "Storm Eva", but "Storm Ortel".
  if (lexicon_.leads_thing(first.form) && !is_korean(text, run) &&
      !is_vietnamese(text, run) &&
      (!lexicon_.is_given_name(first.form) ||
       (lexicon_.is_weak_given_name(first.form) &&
        lexicon_.is_given_name(last.form)))) {
    return true;
  }
  return is_thing_phrase(text, run);
}

bool NameScore::is_thing_phrase(const NamedText& text,
                                const NameRun& run) const {
  std::string phrase;
  for (std::size_t i = run.first; i < run.end(); ++i) {
    if (i > run.first) phrase += ' ';
    phrase += text.token(i).form;
    if (i > run.first && lexicon_.is_thing_phrase(phrase)) return true;
  }
  return false;
}

bool NameScore::is_brand(const NamedText& text, const NameRun& run) const {
  if (run.size != 2 || !text.is(run.first, PersonLexicon::kLeadsBrand)) {
    return false;
  }
  std::string phrase(text.token(run.first).form);
  phrase += ' ';
  phrase += text.token(run.first + 1).form;
  return lexicon_.is_brand(phrase);
}

int NameScore::of(const NamedText& text, const NameRun& run) const {
  return of_words(text, run) + of_surroundings(text, run) +
         table_points(text, run) + of_article(text, run);
}

int NameScore::of_words(const NamedText& text, const NameRun& run) const {
  int score = of_first(text, run) + of_last(text, run);
  if (is_east_asian(text, run)) score += 5;
  if (holds_no_word(text, run)) score += 2;
  if (is_known(text, run)) score += 5;
  if (is_city(text, run) && !is_korean(text, run)) score -= 5;
  if (run.size > 4 + joined_particles_of(text, run)) score -= 2;
  if (is_brand(text, run)) score -= 7;
  bool quoted = false;
  for (std::size_t i = run.first; i < run.end(); ++i) {
    const Token& token = text.token(i);
    if (is_brand_like(text.text.substr(token.begin, token.end - token.begin))) {
      score -= 8;
    }
    if (i > run.first && opens_quote(text.gap(i))) {
      score += 4;
      quoted = true;
    } else if (i > run.first && closes_quote(text.gap(i))) {
      quoted = false;
    }
    if (i == run.first || i + 1 == run.end()) continue;
    if (!token.is(kCapitalised)) {
      score += 2;  // "van der" within
    } else if (!quoted && is_plain_word(text, token.form)) {
      score -= text.field == Field::kTitle ? 9 : 2;  // "Orme Sweeps Tarsk"
    }
  }
  return score;
}

int NameScore::of_first(const NamedText& text, const NameRun& run) const {
  const std::string_view form = text.token(run.first).form;
  if (is_part_of_town(text, run)) return -2;
  if (is_town_of_saint(text, run)) return -4;
  if (is_elided(text, run)) return 4;
  if (is_initialled(text, run)) return 6;
  const PersonLexicon::Classes classes = lexicon_.classes_of(form);
  const bool is_double = run.size > 2 && text.gap(run.first + 1) == "-";
  if (is_korean(text, run)) return 6;
  if ((classes & PersonLexicon::kWeakGiven) != 0 && !is_double) {
    return text.is_english() ? 3 : 4;  // weak by English words
  }
  if ((classes & PersonLexicon::kGiven) != 0) return 6;
  if ((classes & PersonLexicon::kFamilyFirst) != 0)
    return run.size <= 3 ? 5 : 2;
  if ((classes & (PersonLexicon::kPlace | PersonLexicon::kTeam)) != 0)
    return -4;
  if (is_double && text.gap(run.first + 2) == " " &&
      text.token(run.first).is(kCapitalised) &&
      lexicon_.is_given_name(text.token(run.first + 1).form)) {
    return 5;  // "El-Hassan", "Sui-Lee"
  }
  if ((classes & PersonLexicon::kSurname) != 0) {
    return is_reversed(text, run) ? 3 : 1;
  }
  if (is_plain_word(text, form)) return -4;
  return of_unknown_first(text, run);
}

// "Tynice Nichole Hall": an unknown name in front of a middle name. "Al Gore",
// but "Al Arabiya".
int NameScore::of_unknown_first(const NamedText& text,
                                const NameRun& run) const {
  const bool middle = run.size == 3 && lexicon_.is_strong_given_name(
                                           text.token(run.first + 1).form);
  if (middle) return 4;
  const Token& first = text.token(run.first);
  const std::string_view last = text.token(run.end() - 1).form;
  return first.form == "al" && first.is(kCapitalised) && run.size == 2 &&
                 (lexicon_.classes_of(last) & PersonLexicon::kSurname) != 0
             ? 3
             : 0;
}

int NameScore::of_last(const NamedText& text, const NameRun& run) const {
  const std::string_view form = text.token(run.end() - 1).form;
  const PersonLexicon::Classes classes = lexicon_.classes_of(form);
  const std::string_view begin = text.token(run.first).form;
  const bool named =
      lexicon_.is_strong_given_name(begin) && !lexicon_.is_common(begin);
  // "Hill" of "Damon Hill" and of "Forest Hill".
  if ((classes & PersonLexicon::kThing) != 0) {
    if (named && run.size > 2 && text.gap(run.end() - 1) == "-") return 1;
    return named && run.size == 2 && (classes & PersonLexicon::kSurname) != 0
               ? -1
               : -3;
  }
  if ((classes & PersonLexicon::kSurname) != 0) {
    // "North" of "Oliver North" and of "Columbus North".
    return named || (classes & PersonLexicon::kCommon) == 0 ? 2 : -1;
  }
  if (is_vietnamese(text, run)) return 1;
  if ((classes & PersonLexicon::kTeam) != 0) return -3;
  if ((classes & PersonLexicon::kTown) != 0) return -1;
  if ((classes & PersonLexicon::kGiven) != 0) return 1;
  if ((classes & PersonLexicon::kPlace) != 0) return -3;
  const bool elided = text.gap(run.end() - 1).ends_with('\'');  // "C'Bearing"
  if (elided || !is_plain_word(text, form)) return 1;
  const Token& before = text.token(run.end() - 2);
  if (lexicon_.is_particle(before.form) && named) return 1;  // "de Wit"
  // "Trout" of "Una Trout".
  if ((classes & PersonLexicon::kWordSurname) != 0) return named ? -1 : -2;
  // "Tiger" of "Thomas Tiger" and "V. Tiger".
  return named || (before.is(kInitial) && before.is(kFullStop)) ? -3 : -4;
}

int NameScore::of_surroundings(const NamedText& text,
                               const NameRun& run) const {
  int score = 0;
  if (run.title == Title::kOffice) score += 7;
  if (run.title == Title::kTrade) score += 4;
  // Companies say so, too.
  if (is_company(text, run)) {
    score -= 6;
  } else if (is_spoken(text, run, lexicon_)) {
    score += 4;
  }
  if (is_described(text, run, lexicon_)) score += 4;
  if (is_befallen(text, run)) score += 4;
  if (is_explained(text, run, lexicon_)) score += 3;
  if (is_of_body(text, run)) score += 3;
  if (is_street(text, run) || is_town(text, run)) score -= 6;
  if (is_quoted(text, run)) score -= 6;
  if (run.first == 0 || text.token(run.first).is(kSentenceStart)) return score;
  if (text.is_english()) score += 1;
  const Token& before = text.token(run.first - 1);
  if (text.gap(run.first) == " ") {
    if (is_one_of(kArticles, before.form)) {
      score -= is_thing_with_article(text, run) ? 7 : 4;
    }
    if (is_one_of(kWhere, before.form)) score -= 2;
    if (is_country_word(text, run.first - 1) ||
        is_one_of(kDemonyms, before.form)) {
      score += 3;
    }
  }
  return score;
}

int NameScore::of_article(const NamedText& text, const NameRun& run) const {
  int score = 0;
  const Token& first = text.token(run.first);
  const Token& last = text.token(run.end() - 1);
  const bool titled = run.title == Title::kOffice;
  if (words_.is_borne(last.form)) {
    score += 4;
  } else if (text.language != "de" && words_.is_alone(last.form)) {
    score += 3;
  }
  if (last.is(kCapitalised) && !titled && words_.is_small(last.form)) {
    score -= 3;
  }
  if (first.is(kCapitalised) && !titled && words_.is_small(first.form)) {
    score -= lexicon_.is_weak_given_name(first.form) ? 1 : 3;
  }
  return score;
}

}  // namespace dateline
