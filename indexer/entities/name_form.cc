#include "indexer/entities/name_form.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <utility>

#include "indexer/entities/is_one_of.h"
#include "indexer/entities/place_context.h"
#include "indexer/entities/place_table.h"

namespace dateline {

bool is_brand_like(std::string_view printed) {
  constexpr std::array<std::string_view, 10> kPrefixes = {
      "Mc", "Mac", "Le", "La", "De", "Di", "Van", "Fitz", "Del", "Du"};
  if (printed == "2d" || printed == "3d") return false;  // "Lee 3d"
  bool lower = false;
  for (std::size_t i = 0; i < printed.size(); ++i) {
    const char c = printed[i];
    if ((c >= '0' && c <= '9') || c == '_') return true;
    if (c == '-' || c == '\'' || static_cast<unsigned char>(c) >= 0x80) {
      lower = false;
    } else if (c >= 'A' && c <= 'Z' && lower) {
      return !is_one_of(kPrefixes, printed.substr(0, i));
    } else {
      lower = c >= 'a' && c <= 'z';
    }
  }
  return false;
}

bool is_part_of_town(const NamedText& text, const NameRun& run) {
  constexpr std::array<std::string_view, 8> kSides = {"n",  "s",  "e",  "w",
                                                      "ne", "nw", "se", "sw"};
  constexpr std::array<std::string_view, 6> kShort = {"va",  "dak",   "car",
                                                      "mex", "phila", "yorks"};
  return run.size == 2 && run.title == Title::kNone &&
         is_one_of(kSides, text.token(run.first).form) &&
         (text.is(run.first + 1,
                  PersonLexicon::kPlace | PersonLexicon::kTown) ||
          is_one_of(kShort, text.token(run.first + 1).form));
}

bool is_town_of_saint(const NamedText& text, const NameRun& run) {
  constexpr std::array<std::string_view, 5> kSaints = {"santa", "sao", "sainte",
                                                       "sankt", "santo"};
  return run.size == 2 && run.title == Title::kNone &&
         text.gap(run.first + 1) == " " &&
         is_one_of(kSaints, text.token(run.first).form);
}

bool is_titled_place(const NamedText& text, const NameRun& run) {
  constexpr std::size_t kMostInFront = 2;
  if (run.title == Title::kNone) return false;
  const std::span<const Token> tokens(*text.tokens);
  const std::size_t most = std::min(run.first, kMostInFront);
  for (std::size_t words = 1; words <= most; ++words) {
    const std::size_t first = run.first - words;
    if (longest_place(text.text, tokens.subspan(first)).words <
        words + run.size) {
      continue;
    }
    // "Prince Albert said", "in Prince Albert".
    return words + run.size > 2 ||
           (first > 0 && is_locating(tokens[first - 1].form));
  }
  return false;
}

bool is_elided(const NamedText& text, const NameRun& run) {
  const std::string_view first = text.token(run.first).form;
  const std::string_view gap = text.gap(run.first + 1);
  return run.size > 2 && (first == "n" || first == "m" || first == "k") &&
         (gap == "'" || gap == "’");
}

bool hides_surname(const NamedText& text, const NameRun& run) {
  const std::size_t next = run.end();
  const bool goes_on = next < text.size() &&
                       text.token(next).is(kCapitalised) &&
                       !text.token(next).is(kSentenceStart) &&
                       (text.gap(next) == " " || text.gap(next) == ". ");
  return !goes_on && run.size == 2 && text.is_strong_given_name(run.first) &&
         text.token(run.end() - 1).is(kInitial) &&
         text.gap(run.end() - 1) == " ";
}

bool is_city(const NamedText& text, const NameRun& run) {
  const std::span<const Token> tokens(*text.tokens);
  return longest_place(text.text, tokens.subspan(run.first)).words == run.size;
}

bool is_reversed(const NamedText& text, const NameRun& run) {
  return run.size == 2 && text.is_strong_given_name(run.first + 1) &&
         !text.is(run.first + 1, PersonLexicon::kSurname);
}

bool is_initialled(const NamedText& text, const NameRun& run) {
  for (std::size_t i = run.first; i + 1 < run.end(); ++i) {
    const Token& token = text.token(i);
    const bool begins = i == run.first;
    if (token.is(kInitial) && (!begins || token.is(kFullStop))) return true;
    if (begins && token.is(kAcronym) && token.is(kFullStop)) return true;
    if (begins && token.is(kAllCapitals) && token.form.size() == 2) return true;
  }
  return false;
}

bool is_korean(const NamedText& text, const NameRun& run) {
  return run.size == 3 && text.is(run.first, PersonLexicon::kFamilyFirst) &&
         text.is(run.first + 1, PersonLexicon::kSyllable) &&
         text.is(run.first + 2, PersonLexicon::kSyllable);
}

bool is_east_asian(const NamedText& text, const NameRun& run) {
  if (run.in_capitals) {
    return run.size == 3 && text.gap(run.first + 2) == "-" &&
           text.is(run.first, PersonLexicon::kFamilyFirst);
  }
  for (std::size_t i = run.first + 1; i < run.end(); ++i) {
    if (!text.token(i).is(kCapitalised) && text.gap(i) == "-") return true;
  }
  return false;
}

bool is_known(const NamedText& text, const NameRun& run) {
  if (run.size < 2 || !text.is(run.first, PersonLexicon::kLeadsKnown)) {
    return false;
  }
  std::string name;
  for (std::size_t i = run.first; i < run.end(); ++i) {
    if (i > run.first) name += ' ';
    name += text.token(i).form;
  }
  return PersonLexicon::instance().is_known_name(name);
}

bool is_one_name(const NamedText& text, const NameRun& run) {
  if (run.size == 2 && text.gap(run.first + 1) == "-") return true;
  if (is_vietnamese(text, run)) return false;
  const Token* first = &text.token(run.first);
  return std::all_of(first, first + run.size - 1, [](const Token& token) {
    return PersonLexicon::instance().is_particle(token.form) &&
           token.form != "ben" &&
           !(token.form == "al" && token.is(kCapitalised)) &&
           !(token.is(kInitial) && token.is(kFullStop));
  });
}

bool have_same_words(const NamedText& text, const NameRun& run,
                     const NamedText& other, const NameRun& of_other) {
  const Token* const first = &text.token(run.first);
  const Token* const first_of_other = &other.token(of_other.first);
  return std::equal(
      first, first + run.size, first_of_other, first_of_other + of_other.size,
      [](const Token& a, const Token& b) { return a.form == b.form; });
}

bool is_dutch_article(const NamedText& text, std::size_t i) {
  const std::size_t next = i + 1;
  if (text.token(i).form == "in") {
    return next < text.size() && text.token(next).form == "t" &&
           is_dutch_article(text, next);
  }
  const std::string_view gap = text.gap(i);
  return gap == " '" || gap == " ’" || gap == " ‘";
}

bool is_end_of_title(const NamedText& text, std::size_t i) {
  using Ends = std::pair<std::string_view, std::string_view>;
  constexpr std::array<Ends, 7> kEnds = {{{"chief", "staff"},
                                          {"chiefs", "staff"},
                                          {"secretary", "state"},
                                          {"minister", "state"},
                                          {"secretary", "defense"},
                                          {"secretary", "commerce"},
                                          {"head", "state"}}};
  if (i < 2 || text.token(i - 1).form != "of" || text.gap(i) != " ") {
    return false;
  }
  return std::any_of(kEnds.begin(), kEnds.end(), [&](const Ends& ends) {
    return text.token(i).form == ends.second &&
           text.token(i - 2).form == ends.first;
  });
}

std::size_t joined_particles_of(const NamedText& text, const NameRun& run) {
  std::size_t count = 0;
  for (std::size_t i = run.first + 1; i + 1 < run.end(); ++i) {
    count += text.token(i).is(kCapitalised) || text.gap(i + 1) != "-" ? 0 : 1;
  }
  return count;
}

bool is_vietnamese(const NamedText& text, const NameRun& run) {
  using Lexicon = PersonLexicon;
  return run.size == 3 && text.is(run.first, Lexicon::kFamilyFirst) &&
         text.is(run.first + 1, Lexicon::kSyllable);
}

}  // namespace dateline
