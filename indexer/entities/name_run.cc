#include "indexer/entities/name_run.h"

#include <algorithm>
#include <array>

#include "common/stop_words.h"

namespace dateline {
namespace {

constexpr std::size_t kMaxRun = 6;

constexpr std::array<std::string_view, 32> kParticles = {
    "van", "von", "der",   "den", "de",   "del",   "della", "di",
    "da",  "do",  "dos",   "das", "du",   "la",    "le",    "bin",
    "ibn", "al",  "el",    "ben", "arap", "ter",   "ten",   "zu",
    "d",   "dal", "degli", "af",  "bint", "binti", "ould",  "abu"};

// "II" of "Elizabeth II".
bool is_regnal_number(std::string_view form) {
  return form.size() > 1 && form.size() < 6 &&
         form.find_first_not_of("ivx") == std::string_view::npos &&
         form != "xi";
}

// "Außenminister", "Bundeskanzlerin", "Regierungssprecher".
bool is_german_office(std::string_view form) {
  constexpr std::array<std::string_view, 20> kEndings = {
      "minister",    "ministerin",   "prasident",    "prasidentin", "kanzler",
      "kanzlerin",   "sprecher",     "sprecherin",   "trainer",     "trainerin",
      "vorsitzende", "vorsitzender", "vorsitzenden", "chef",        "chefin",
      "meister",     "meisterin",    "fuhrer",       "senator",     "sekretar"};
  return std::any_of(
      kEndings.begin(), kEndings.end(),
      [form](std::string_view ending) { return form.ends_with(ending); });
}

class RunFinder {
 public:
  RunFinder(const NamedText& text, const PersonLexicon& lexicon)
      : text_(text), tokens_(*text.tokens), lexicon_(lexicon) {}

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
      trim(run);
      if (run.size > 0) runs_.push_back(run);
      i += size;
    }
    return std::move(runs_);
  }

 private:
  std::string_view between(std::size_t right) const { return text_.gap(right); }

  // Whether the token belongs to the one before it as words of a name do.
  bool joined(std::size_t right) const {
    const Token& token = tokens_[right];
    if (token.is(kParagraphStart) || token.is(kSentenceStart)) return false;
    if (tokens_[right - 1].is(kPossessive)) return false;
    const std::string_view gap = between(right);
    if (gap == " " || gap == "-") return true;
    // "d'Estaing", "N'Goran" are two tokens.
    if (gap == "'" || gap == "’") {
      return tokens_[right - 1].form == "d" ||
             (tokens_[right - 1].form.size() == 1 &&
              tokens_[right - 1].is(kCapitalised) && token.is(kCapitalised));
    }
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
    if (is_french_title(i)) return false;
    if (capitals && !is_initials(i)) return false;
    if (token.is(kInitial)) {
      const bool word =
          token.form == "i" || (token.form == "a" && !token.is(kFullStop));
      return !word || inside_name(i);
    }
    const std::string_view form = token.form;
    if (is_korean(i) || (i > 0 && is_korean(i - 1))) return true;
    if (is_title(form) || is_german_title(form)) {
      return lexicon_.is_surname(form) &&
             (behind_given_name(i) || behind_initial(i) ||
              behind_courtesy_title(i));
    }
    if (is_plain_place(i)) return false;
    if (lexicon_.is_thing(form)) {
      return before_surname(i) || lexicon_.is_surname(form);
    }
    const bool common = lexicon_.is_common(form) || is_stop_word(form);
    return !common || (text_.is_english() && before_surname(i)) ||
           (!is_stop_word(form) && behind_given_name(i)) ||
           ((!is_stop_word(form) || lexicon_.is_family_first(form)) &&
            behind_courtesy_title(i));
  }

  // "W.P." of "W.P. Vaas", "JK" of "JK Rowling".
  bool is_initials(std::size_t i) const {
    constexpr std::size_t kMost = 6;
    const Token& token = tokens_[i];
    if (token.is(kAcronym)) {
      return token.form.size() <= (token.is(kFullStop) ? kMost : 3);
    }
    return token.form.size() == 2 && i + 1 < tokens_.size() && joined(i + 1) &&
           tokens_[i + 1].is(kCapitalised) &&
           !tokens_[i + 1].is(kAllCapitals) &&
           lexicon_.is_surname(tokens_[i + 1].form);
  }

  // "M." and "MM." of French.
  bool is_french_title(std::size_t i) const {
    const Token& token = tokens_[i];
    return text_.language == "fr" && token.is(kCapitalised) &&
           ((token.form == "m" && token.is(kFullStop)) || token.form == "mm");
  }

  // "Park" in "Park Sung-hee", "Oh" in "Oh Mi Ja": a family name before two
  // syllables.
  bool is_korean(std::size_t i) const {
    return i + 2 < tokens_.size() && joined(i + 1) && joined(i + 2) &&
           lexicon_.is_family_first(tokens_[i].form) &&
           tokens_[i + 1].is(kCapitalised) &&
           lexicon_.is_syllable(tokens_[i + 1].form) &&
           lexicon_.is_syllable(tokens_[i + 2].form) &&
           (between(i + 2) == "-" || tokens_[i + 2].is(kCapitalised));
  }

  // "May" in "Theresa May", "Madrid" in "Miguel de la Madrid".
  bool behind_given_name(std::size_t i) const {
    while (i > 0 && joined(i) && is_particle(tokens_[i - 1].form)) --i;
    return i > 0 && joined(i) && tokens_[i - 1].is(kCapitalised) &&
           lexicon_.is_given_name(tokens_[i - 1].form);
  }

  // "King" in "D. King".
  bool behind_initial(std::size_t i) const {
    return i > 0 && joined(i) && tokens_[i - 1].is(kInitial) &&
           tokens_[i - 1].is(kFullStop);
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
    if (lexicon_.is_common(next.form) || is_stop_word(next.form)) return false;
    return joined(i + 1) && tokens_[i].form.size() > 2 &&
           (!lexicon_.is_thing(next.form) || lexicon_.is_surname(next.form)) &&
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

  bool is_german_title(std::string_view form) const {
    return text_.language == "de" && is_german_office(form);
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
    if (tokens_[first].is(kCapitalLine)) return capital_run(first, end) - first;
    if (is_hyphened_syllable(first, end)) ++end;
    while (end < tokens_.size() && end - first < kMaxRun) {
      if (const std::size_t behind = behind_nickname(end)) {
        end = behind + 1;
        continue;
      }
      if (!joined(end)) break;
      std::size_t next = end;
      while (next < tokens_.size() && is_particle(tokens_[next].form) &&
             next - end < 2 && joined(next) && !is_article(next) &&
             !is_korean(next - 1)) {
        ++next;
      }
      if (next == tokens_.size() || !joined(next) || !is_name_word(next)) break;
      if (next > end && !may_hold_particle(first, end)) break;
      end = next + 1;
      if (is_hyphened_syllable(first, end)) ++end;
    }
    if (is_generation(end)) ++end;
    return end - first;
  }

  // The token behind the quotes of "Jimmy \"The Whirlwind\" White"; 0 where
  // there are none.
  std::size_t behind_nickname(std::size_t i) const {
    constexpr std::size_t kWords = 3;
    if (between(i) != " \"" && between(i) != " “") return 0;
    const std::size_t most = std::min(i + kWords + 1, tokens_.size());
    for (std::size_t k = i + 1; k < most; ++k) {
      if (tokens_[k].is(kSentenceStart)) return 0;
      if (between(k) == " ") continue;
      const bool closed = between(k) == "\" " || between(k) == "” ";
      return closed && is_name_word(k) ? k : 0;
    }
    return 0;
  }

  // Elsewhere than in English small particles are prepositions as well: within
  // names only behind given names, in Spanish behind surnames, too.
  bool may_hold_particle(std::size_t first, std::size_t i) const {
    if (text_.is_english() || tokens_[i - 1].is(kInitial)) return true;
    if (between(i + 1) == "'" || between(i + 1) == "’") return true;
    return lexicon_.is_given_name(tokens_[i - 1].form) ||
           (text_.language == "es" &&
            lexicon_.is_given_name(tokens_[first].form));
  }

  // In a line of capitals a name goes on only behind given names, initials and
  // particles, and never with a word that is hardly a surname.
  std::size_t capital_run(std::size_t first, std::size_t end) const {
    if (!tokens_[first].is(kInitial) && is_word(tokens_[first].form))
      return end;
    std::size_t last = end;
    while (end < tokens_.size() && joined(end)) {
      const std::string_view before = tokens_[end - 1].form;
      const bool hyphened = between(end) == "-";
      if (!hyphened && !tokens_[end - 1].is(kInitial) && !is_particle(before) &&
          !lexicon_.is_given_name(before)) {
        break;
      }
      const std::string_view form = tokens_[end].form;
      if (is_particle(form)) {
        ++end;
        continue;
      }
      if (!is_name_word(end) || (!hyphened && is_word(form))) break;
      last = ++end;
    }
    return last;
  }

  // In capitals: an English word, and no common surname.
  bool is_word(std::string_view form) const {
    constexpr std::array<std::string_view, 8> kVerbs = {
        "rose", "said", "will", "may", "than", "per", "way", "lack"};
    return is_stop_word(form) ||
           std::find(kVerbs.begin(), kVerbs.end(), form) != kVerbs.end() ||
           (!lexicon_.is_surname(form) && lexicon_.is_english_word(form) &&
            !lexicon_.is_strong_given_name(form));
  }

  // "soo" of "Tong Yung-soo", "kei" of "Man-kei Tam".
  bool is_hyphened_syllable(std::size_t first, std::size_t i) const {
    constexpr std::size_t kSyllable = 6;
    if (i >= tokens_.size() || tokens_[i].is(kCapitalised) ||
        between(i) != "-" || tokens_[i].form.size() > kSyllable) {
      return false;
    }
    const bool known = lexicon_.is_syllable(tokens_[i].form);
    if (i == first + 1) {
      return known && i + 1 < tokens_.size() && joined(i + 1) &&
             tokens_[i + 1].is(kCapitalised);
    }
    return known || lexicon_.is_family_first(tokens_[first].form);
  }

  // "Jr." behind a name, with a comma or without.
  bool is_generation(std::size_t i) const {
    if (i >= tokens_.size() || i < 2) return false;
    const std::string_view form = tokens_[i].form;
    if (form != "jr" && form != "sr" && form != "jnr" && form != "snr") {
      return false;
    }
    return between(i) == " " || between(i) == ", ";
  }

  // "al-Assad", "bin Laden", "de la Madrid" behind a title or at a name's
  // begin.
  bool is_leading_particle(std::size_t i) const {
    if (i + 1 >= tokens_.size() || !is_particle(tokens_[i].form)) return false;
    if (!text_.is_english() && !tokens_[i].is(kCapitalised) &&
        between(i + 1) != "-" &&
        (i == 0 || !lexicon_.is_courtesy_title(tokens_[i - 1].form))) {
      return false;
    }
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
    if (is_french_title(i) || (capital && is_german_title(tokens_[i].form))) {
      last_title_ = {i, Title::kOffice};
    } else if ((classes & Lexicon::kCourtesy) != 0 && capital) {
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

  // An unknown word of a name neither: "Following" in "Following Marrero".
  bool is_plain_word(std::size_t i) const {
    using Lexicon = PersonLexicon;
    const Token& token = tokens_[i];
    return text_.is_english() && !token.is(kInitial) && token.form.size() > 2 &&
           !is_particle(token.form) &&
           (lexicon_.classes_of(token.form) &
            (Lexicon::kGiven | Lexicon::kSurname | Lexicon::kFamilyFirst)) ==
               0 &&
           lexicon_.is_english_word(token.form);
  }

  // "Doubles:", "Reverse singles:" behind a name.
  bool begins_list(std::size_t i) const {
    for (std::size_t k = i + 1; k < std::min(i + 3, tokens_.size()); ++k) {
      if (between(k).find(':') != std::string_view::npos) return true;
    }
    return false;
  }

  bool is_strong_given(std::size_t i) const {
    return lexicon_.is_strong_given_name(tokens_[i].form) && between(i) == " ";
  }

  // A place in front of a given name; elsewhere than in English any noun.
  bool is_no_given_name(std::size_t i) const {
    using Lexicon = PersonLexicon;
    const Token& token = tokens_[i];
    const Lexicon::Classes classes = lexicon_.classes_of(token.form);
    if (token.is(kInitial) || is_particle(token.form)) return false;
    if ((classes & (Lexicon::kPlace | Lexicon::kTown | Lexicon::kTeam)) != 0) {
      return true;
    }
    return !text_.is_english() &&
           (classes & (Lexicon::kGiven | Lexicon::kFamilyFirst)) == 0;
  }

  // Takes off words that only begin the sentence, and a heading behind.
  void trim(NameRun& run) const {
    if (run.in_capitals) return;
    while (run.size > 1 && is_plain_word(run.first) &&
           (run.sentence_start || run.size > 2)) {
      ++run.first;
      --run.size;
      run.sentence_start = false;
      run.title = Title::kNone;
    }
    while (run.size > 2 && is_no_given_name(run.first) &&
           is_strong_given(run.first + 1) && run.title == Title::kNone) {
      ++run.first;
      --run.size;
      run.sentence_start = false;
    }
    if (run.size > 2 && is_plain_word(run.end() - 1) &&
        begins_list(run.end() - 1)) {
      --run.size;
    }
  }

  struct SeenTitle {
    std::size_t token = 0;
    Title kind = Title::kNone;
  };

  const NamedText& text_;
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

void find_name_runs(NamedText& text, const PersonLexicon& lexicon) {
  text.runs = RunFinder(text, lexicon).find();
}

}  // namespace dateline
