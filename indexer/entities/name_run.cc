#include "indexer/entities/name_run.h"

#include <algorithm>
#include <array>

#include "common/stop_words.h"

namespace dateline {
namespace {

constexpr std::size_t kMaxRun = 6;

constexpr std::array<std::string_view, 23> kParticles = {
    "van", "von", "der", "den",  "de",  "del", "della", "di",
    "da",  "dos", "das", "du",   "la",  "le",  "bin",   "ibn",
    "al",  "el",  "ben", "arap", "ter", "zu",  "d"};

// "II" of "Elizabeth II".
bool is_regnal_number(std::string_view form) {
  return form.size() > 1 && form.size() < 6 &&
         form.find_first_not_of("ivx") == std::string_view::npos &&
         form != "xi";
}

class RunFinder {
 public:
  RunFinder(std::string_view text, const std::vector<Token>& tokens,
            const PersonLexicon& lexicon)
      : text_(text), tokens_(tokens), lexicon_(lexicon) {}

  std::vector<NameRun> find() {
    for (std::size_t i = 0; i < tokens_.size();) {
      const std::size_t size = size_at(i);
      if (size == 0) {
        note_title(i);
        ++i;
        continue;
      }
      NameRun run{i, size};
      run.title = title_before(i);
      run.relative = run.title == Title::kTrade &&
                     lexicon_.is_relative(tokens_[i - 1].form);
      run.after_thing = i > 0 && joined(i) &&
                        lexicon_.leads_thing(tokens_[i - 1].form) &&
                        tokens_[i - 1].is(kCapitalised);
      run.before_thing = thing_after(i + size);
      run.sentence_start = tokens_[i].is(kSentenceStart);
      run.in_capitals = tokens_[i].is(kCapitalLine);
      runs_.push_back(run);
      i += size;
    }
    return std::move(runs_);
  }

 private:
  std::string_view between(std::size_t right) const {
    return text_.substr(tokens_[right - 1].end,
                        tokens_[right].begin - tokens_[right - 1].end);
  }

  // Whether the token belongs to the one before it as words of a name do.
  bool joined(std::size_t right) const {
    const Token& token = tokens_[right];
    if (token.is(kParagraphStart) || token.is(kSentenceStart)) return false;
    if (tokens_[right - 1].is(kPossessive)) return false;
    const std::string_view gap = between(right);
    if (gap == " " || gap == "-") return true;
    // "d'Estaing" is two tokens.
    if (gap == "'" || gap == "’") return tokens_[right - 1].form == "d";
    // "J. Lee", "Gen. Lee", "John \"Jack\" Lee".
    const bool quoted = gap == " \"" || gap == "\" " || gap == " “" ||
                        gap == "” " || gap == " '" || gap == "' ";
    return quoted || (gap == ". " && tokens_[right - 1].is(kFullStop));
  }

  bool is_name_word(std::size_t i) const {
    const Token& token = tokens_[i];
    if (!token.is(kCapitalised) || token.is(kNumber)) return false;
    if (is_regnal_number(token.form)) return i > 0 && joined(i);
    const bool capitals = token.is(kAllCapitals) && !token.is(kCapitalLine);
    const bool short_initials = token.is(kAcronym) && token.form.size() <= 3;
    if (capitals && !short_initials) return false;
    if (token.is(kInitial)) return token.form != "i" || inside_name(i);
    const std::string_view form = token.form;
    if (is_title(form) || is_stop_word(form) || is_plain_place(i)) return false;
    if (lexicon_.is_thing(form)) return before_surname(i);
    return !lexicon_.is_common(form) || behind_given_name(i) ||
           behind_courtesy_title(i);
  }

  // "May" in "Theresa May", "Madrid" in "Miguel de la Madrid".
  bool behind_given_name(std::size_t i) const {
    while (i > 0 && joined(i) && is_particle(tokens_[i - 1].form)) --i;
    return i > 0 && joined(i) && tokens_[i - 1].is(kCapitalised) &&
           lexicon_.is_given_name(tokens_[i - 1].form);
  }

  // "May" in "Mrs May", "Madrid" in "Mr de la Madrid".
  bool behind_courtesy_title(std::size_t i) const {
    while (i > 0 && joined(i) && is_particle(tokens_[i - 1].form)) --i;
    return i > 0 && joined(i) &&
           lexicon_.is_courtesy_title(tokens_[i - 1].form);
  }

  // "Bill" in "Bill Clinton".
  bool before_surname(std::size_t i) const {
    if (!lexicon_.is_given_name(tokens_[i].form) || i + 1 == tokens_.size()) {
      return false;
    }
    const Token& next = tokens_[i + 1];
    return joined(i + 1) && !lexicon_.is_thing(next.form) &&
           !lexicon_.is_common(next.form) &&
           (next.is(kCapitalised) || is_particle(next.form));
  }

  // "I" between two words of a name.
  bool inside_name(std::size_t i) const {
    return i > 0 && i + 1 < tokens_.size() && joined(i) && joined(i + 1) &&
           lexicon_.is_given_name(tokens_[i - 1].form);
  }

  // A country or capital, save behind a given name ("Michael Jordan") or a
  // title ("Mr Jordan", but not "Miss France").
  bool is_plain_place(std::size_t i) const {
    if (!lexicon_.is_place(tokens_[i].form)) return false;
    const bool is_given_itself = lexicon_.is_given_name(tokens_[i].form) &&
                                 i + 1 < tokens_.size() && joined(i + 1) &&
                                 tokens_[i + 1].is(kCapitalised) &&
                                 !tokens_[i + 1].is(kCapitalLine) &&
                                 !lexicon_.is_thing(tokens_[i + 1].form);
    const bool is_titled =
        behind_courtesy_title(i) && tokens_[i - 1].form != "miss";
    return !behind_given_name(i) && !is_given_itself && !is_titled;
  }

  bool is_title(std::string_view form) const {
    using Lexicon = PersonLexicon;
    return (lexicon_.classes_of(form) &
            (Lexicon::kCourtesy | Lexicon::kOffice | Lexicon::kTrade |
             Lexicon::kRelative)) != 0;
  }

  // "den" of "nahm den Antrag": a particle only behind another ("van den
  // Berg").
  bool is_article(std::size_t i) const {
    const std::string_view form = tokens_[i].form;
    return (form == "den" || form == "der" || form == "das") &&
           !is_particle(tokens_[i - 1].form);
  }

  // Tokens of the run that begins at a token; 0 where none does.
  std::size_t size_at(std::size_t first) const {
    std::size_t end = first;
    if (is_leading_particle(first)) ++end;
    if (end > first && is_particle(tokens_[end].form)) ++end;
    if (!is_name_word(end)) return 0;
    ++end;
    if (tokens_[first].is(kCapitalLine)) return capital_run(end) - first;
    while (end < tokens_.size() && end - first < kMaxRun && joined(end)) {
      std::size_t next = end;
      while (next < tokens_.size() && is_particle(tokens_[next].form) &&
             next - end < 2 && joined(next) && !is_article(next)) {
        ++next;
      }
      if (next == tokens_.size() || !joined(next) || !is_name_word(next)) break;
      end = next + 1;
    }
    if (is_hyphened_syllable(first, end)) ++end;
    if (is_generation(end)) ++end;
    return end - first;
  }

  // In a line of capitals a name goes on only behind given names and initials.
  std::size_t capital_run(std::size_t end) const {
    while (end < tokens_.size() && joined(end) && is_name_word(end) &&
           (lexicon_.is_given_name(tokens_[end - 1].form) ||
            tokens_[end - 1].is(kInitial))) {
      ++end;
    }
    return end;
  }

  // "soo" of "Tong Yung-soo".
  bool is_hyphened_syllable(std::size_t first, std::size_t i) const {
    constexpr std::size_t kSyllable = 6;
    return i < tokens_.size() && i > first + 1 &&
           lexicon_.is_family_first(tokens_[first].form) &&
           !tokens_[i].is(kCapitalised) && between(i) == "-" &&
           tokens_[i].form.size() <= kSyllable;
  }

  // "Jr." behind a name, with a comma or without.
  bool is_generation(std::size_t i) const {
    if (i >= tokens_.size() || i < 2) return false;
    const std::string_view form = tokens_[i].form;
    if (form != "jr" && form != "sr") return false;
    return between(i) == " " || between(i) == ", ";
  }

  // "al-Assad", "bin Laden", "de la Madrid" behind a title or at a name's
  // begin.
  bool is_leading_particle(std::size_t i) const {
    if (i + 1 >= tokens_.size() || !is_particle(tokens_[i].form)) return false;
    std::size_t word = i + 1;
    if (is_particle(tokens_[word].form) && word + 1 < tokens_.size() &&
        joined(word)) {
      ++word;
    }
    return joined(word) && tokens_[word].is(kCapitalised) &&
           (between(i + 1) == "-" || tokens_[i].form == "bin" ||
            tokens_[i].form == "van" || tokens_[i].form == "von" ||
            tokens_[i].form == "de");
  }

  void note_title(std::size_t i) {
    using Lexicon = PersonLexicon;
    const Lexicon::Classes classes = lexicon_.classes_of(tokens_[i].form);
    const bool capital = tokens_[i].is(kCapitalised);
    if ((classes & Lexicon::kCourtesy) != 0 && capital) {
      last_title_ = {i, Title::kOffice};
    } else if ((classes & Lexicon::kOffice) != 0) {
      // "director" small proves less than "Director".
      last_title_ = {i, capital ? Title::kOffice : Title::kTrade};
    } else if ((classes & (Lexicon::kTrade | Lexicon::kRelative)) != 0) {
      last_title_ = {i, Title::kTrade};
    }
  }

  Title title_before(std::size_t i) const {
    if (last_title_.kind == Title::kNone || last_title_.token + 1 != i) {
      return Title::kNone;
    }
    return joined(i) ? last_title_.kind : Title::kNone;
  }

  bool thing_after(std::size_t i) const {
    if (i >= tokens_.size() || tokens_[i].is(kParagraphStart)) return false;
    const std::string_view gap = between(i);
    if (gap.find_first_of("&<") != std::string_view::npos) return true;
    if ((gap != " " && gap != "-") || tokens_[i - 1].is(kPossessive)) {
      return false;
    }
    return tokens_[i].is(kCapitalised)
               ? lexicon_.is_thing(tokens_[i].form)
               : lexicon_.follows_thing(tokens_[i].form);
  }

  struct SeenTitle {
    std::size_t token = 0;
    Title kind = Title::kNone;
  };

  const std::string_view text_;
  const std::vector<Token>& tokens_;
  const PersonLexicon& lexicon_;
  SeenTitle last_title_;
  std::vector<NameRun> runs_;
};

}  // namespace

bool is_particle(std::string_view form) {
  constexpr std::size_t kLongest = 5;
  return form.size() <= kLongest &&
         std::find(kParticles.begin(), kParticles.end(), form) !=
             kParticles.end();
}

std::vector<NameRun> find_name_runs(std::string_view text,
                                    const std::vector<Token>& tokens,
                                    const PersonLexicon& lexicon) {
  return RunFinder(text, tokens, lexicon).find();
}

}  // namespace dateline
