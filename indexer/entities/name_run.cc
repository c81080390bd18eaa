#include "indexer/entities/name_run.h"

#include <algorithm>
#include <array>

#include "indexer/entities/capital_names.h"
#include "indexer/entities/is_one_of.h"
#include "indexer/entities/local_places.h"
#include "indexer/entities/name_form.h"
#include "indexer/entities/name_inset.h"
#include "indexer/entities/name_trim.h"
#include "indexer/entities/name_words.h"

namespace dateline {
namespace {

using Lexicon = PersonLexicon;

constexpr std::size_t kMaxParticles = 3;  // "von und zu"

class RunFinder {
 public:
  RunFinder(const NamedText& text, const PersonLexicon& lexicon)
      : text_(text),
        tokens_(*text.tokens),
        lexicon_(lexicon),
        words_(text, lexicon) {}

  std::vector<NameRun> find() {
    for (std::size_t i = 0; i < tokens_.size();) {
      const bool may_begin =
          tokens_[i].is(kCapitalised) || text_.is(i, Lexicon::kParticle);
      const std::size_t size = may_begin ? size_at(i) : 0;
      if (size == 0) {
        note_title(i);
        ++i;
        continue;
      }
      NameRun run{i, size};
      run.title = title_before(i);
      run.relative =
          run.title == Title::kTrade && text_.is(i - 1, Lexicon::kRelative);
      run.after_thing = is_after_thing(i) || is_titled_place(text_, run);
      run.before_thing = thing_after(i + size) || is_numbered_ship(run);
      run.sentence_start = tokens_[i].is(kSentenceStart);
      run.in_capitals =
          tokens_[i].is(kCapitalLine) || words_.is_capital_name(i);
      trim_name(text_, words_, run);
      if (run.size > 0) runs_.push_back(run);
      i += size;
    }
    return std::move(runs_);
  }

 private:
  // "van", "de la"; in English texts small words of other languages as well:
  // "wa" of "Ngugi wa Kamau", "y" behind a given name ("Jo Lara y Sosa"), "und"
  // of "von und zu".
  bool is_particle_at(std::size_t first, std::size_t i) const {
    if (text_.is(i, Lexicon::kParticle)) {
      return i < 2 || !words_.is_korean(i - 2);  // "Park Dong Bin"
    }
    constexpr std::size_t kLetters = 3;
    constexpr std::array<std::string_view, 5> kSmall = {"los", "las", "wa",
                                                        "zur", "zum"};
    const Token& token = tokens_[i];
    const std::string_view form = token.form;
    if (!text_.is_english() || form.size() > kLetters ||
        token.is(kCapitalised)) {
      return false;
    }
    if (form == "und") return text_.is(i - 1, Lexicon::kParticle);
    if (form == "t" || form == "in") return is_dutch_article(text_, i);
    return is_one_of(kSmall, form) ||
           ((form == "y" || form == "e" || form == "dan") && i > first + 1 &&
            text_.is(first, Lexicon::kGiven)) ||
           (form == "y" &&
            text_.is(first, Lexicon::kGiven | Lexicon::kSurname));
  }

  // "den" of "nahm den Antrag": elsewhere than in English a particle only
  // behind another ("van den Berg").
  bool is_article(std::size_t i) const {
    const std::string_view form = tokens_[i].form;
    return !text_.is_english() &&
           (form == "den" || form == "der" || form == "das") &&
           !text_.is(i - 1, Lexicon::kParticle);
  }

  // Tokens of the run that begins at a token; 0 where none does.
  std::size_t size_at(std::size_t first) const {
    std::size_t end = first;
    if (is_leading_particle(first)) ++end;
    if (end > first && text_.is(end, Lexicon::kParticle)) ++end;
    if (!words_.is_name_word(end)) return 0;
    ++end;
    if (tokens_[first].is(kCapitalLine)) {
      const bool titled = title_before(first) == Title::kOffice;
      return end_in_capitals(text_, words_, first, end, titled) - first;
    }
    if (is_hyphened_syllable(first, end)) ++end;
    while (end < tokens_.size() && end - first < kMaxRun) {
      if (const std::size_t behind = behind_inset(text_, words_, end);
          behind > 0) {
        end = behind + 1;
        continue;
      }
      if (!words_.joined(end) || links_names(first, end)) break;
      std::size_t next = end;
      while (next < tokens_.size() && is_particle_at(first, next) &&
             next - end < kMaxParticles && words_.joined(next) &&
             !is_article(next) && !words_.is_korean(next - 1)) {
        ++next;
      }
      if (next == tokens_.size() || !words_.joined(next) ||
          !words_.is_name_word(next))
        break;
      if (next > end && !may_hold_particle(first, end)) break;
      end = next + 1;
      if (is_hyphened_syllable(first, end)) ++end;
    }
    if (is_generation(end)) ++end;
    return end - first;
  }

  // Between the persons of "the Tim Orly-Anna Brisk duet".
  bool links_names(std::size_t first, std::size_t i) const {
    return i > first + 1 && words_.between(i) == "-" &&
           i + 1 < tokens_.size() && words_.between(i + 1) == " " &&
           words_.joined(i + 1) && text_.is_strong_given_name(first) &&
           text_.is_strong_given_name(i) && words_.is_name_word(i + 1) &&
           words_.between(i - 1) == " ";
  }

  // Elsewhere than in English small particles are prepositions as well: within
  // names only behind given names, in Spanish behind surnames, too.
  bool may_hold_particle(std::size_t first, std::size_t i) const {
    if (text_.is_english() || tokens_[i - 1].is(kInitial)) return true;
    if (words_.between(i + 1) == "'" || words_.between(i + 1) == "’")
      return true;
    return text_.is(i - 1, Lexicon::kGiven) ||
           (first > 0 && text_.is(first - 1, Lexicon::kTitles)) ||
           (text_.language == "es" && text_.is(first, Lexicon::kGiven));
  }

  // "soo" of "Tong Yung-soo", "kei" of "Man-kei Tam".
  bool is_hyphened_syllable(std::size_t first, std::size_t i) const {
    constexpr std::size_t kSyllable = 6;
    if (i >= tokens_.size() || tokens_[i].is(kCapitalised) ||
        words_.between(i) != "-" || tokens_[i].form.size() > kSyllable) {
      return false;
    }
    const bool known = text_.is(i, Lexicon::kSyllable);
    if (i == first + 1) {
      return known && i + 1 < tokens_.size() && words_.joined(i + 1) &&
             tokens_[i + 1].is(kCapitalised);
    }
    return known || text_.is(first, Lexicon::kFamilyFirst) ||
           text_.is(i - 1, Lexicon::kSyllable);
  }

  // "Jr." behind a name, with a comma or without.
  bool is_generation(std::size_t i) const {
    if (i >= tokens_.size() || i < 2) return false;
    const std::string_view form = tokens_[i].form;
    if (form == "2d" || form == "3d") {
      return words_.between(i) == " " &&
             lexicon_.may_be_surname(tokens_[i - 1].form);
    }
    if (form != "jr" && form != "sr" && form != "jnr" && form != "snr") {
      return false;
    }
    return words_.between(i) == " " || words_.between(i) == ", ";
  }

  // "al-Assad", "bin Laden", "de la Madrid" behind a title or at a name's
  // begin.
  bool is_leading_particle(std::size_t i) const {
    if (i + 1 >= tokens_.size() || !text_.is(i, Lexicon::kParticle))
      return false;
    if (!text_.is_english() && !tokens_[i].is(kCapitalised) &&
        words_.between(i + 1) != "-" &&
        (i == 0 || !text_.is(i - 1, Lexicon::kCourtesy))) {
      return false;
    }
    std::size_t word = i + 1;
    if (text_.is(word, Lexicon::kParticle) && word + 1 < tokens_.size() &&
        words_.joined(word)) {
      ++word;
    }
    return words_.joined(word) && tokens_[word].is(kCapitalised) &&
           (words_.between(i + 1) == "-" || tokens_[i].form == "bin" ||
            tokens_[i].form == "van" || tokens_[i].form == "von" ||
            tokens_[i].form == "de");
  }

  void note_title(std::size_t i) {
    const Lexicon::Classes classes = text_.classes[i];
    const bool capital = tokens_[i].is(kCapitalised);
    const bool behind_of = i > 1 && tokens_[i - 1].form == "of";
    if (!capital && (classes & Lexicon::kTitles) == 0 && !is_age(i) &&
        !behind_of) {
      return;
    }
    if (words_.is_french_title(i) ||
        (capital && ((classes & Lexicon::kCourtesy) != 0 ||
                     words_.is_local_title(tokens_[i].form)))) {
      last_title_ = {i, Title::kOffice};
    } else if ((classes & Lexicon::kOffice) != 0) {
      // "director" small proves less than "Director".
      last_title_ = {i, capital ? Title::kOffice : Title::kTrade};
    } else if (behind_of && is_end_of_title(text_, i)) {
      last_title_ = {i, Title::kOffice};
    } else if ((classes & (Lexicon::kTrade | Lexicon::kRelative)) != 0 ||
               is_age(i)) {
      last_title_ = {i, Title::kTrade};
    }
  }

  // "old" of "14-year-old".
  bool is_age(std::size_t i) const {
    return tokens_[i].form == "old" && i > 0 && tokens_[i - 1].form == "year" &&
           words_.between(i) == "-";
  }

  Title title_before(std::size_t i) const {
    if (last_title_.kind == Title::kNone || last_title_.token + 1 != i) {
      return Title::kNone;
    }
    return words_.joined(i) ? last_title_.kind : Title::kNone;
  }

  // "Mount Rushmore", "the tanker Maria Anders", "the liner Queen Anna".
  bool is_after_thing(std::size_t i) const {
    if (i == 0 || !words_.joined(i)) return false;
    if (i > 1 && text_.is(i - 1, Lexicon::kOffice) &&
        tokens_[i - 1].is(kCapitalised) && !tokens_[i - 2].is(kCapitalised) &&
        words_.joined(i - 1) && text_.is(i - 2, Lexicon::kVessel)) {
      return true;
    }
    return text_.is(i - 1, tokens_[i - 1].is(kCapitalised) ? Lexicon::kLeader
                                                           : Lexicon::kVessel);
  }

  // "Queen Mary 2".
  bool is_numbered_ship(const NameRun& run) const {
    const std::size_t next = run.end();
    return run.size == 1 && run.title == Title::kOffice &&
           next < tokens_.size() && tokens_[next].is(kNumber) &&
           tokens_[next].form.size() == 1 && words_.between(next) == " ";
  }

  bool thing_after(std::size_t i) const {
    if (i >= tokens_.size() || tokens_[i].is(kParagraphStart)) return false;
    const std::string_view gap = words_.between(i);
    if (gap.find_first_of("&<") != std::string_view::npos) return true;
    // "Jo Lee Jr. State Park".
    const bool generation = gap == ". " && is_generation(i - 1);
    if ((gap != " " && gap != "-" && !generation) ||
        tokens_[i - 1].is(kPossessive)) {
      return false;
    }
    return tokens_[i].is(kCapitalised) ? text_.is(i, Lexicon::kThing)
                                       : text_.is(i, Lexicon::kFollower);
  }

  struct SeenTitle {
    std::size_t token = 0;
    Title kind = Title::kNone;
  };

  const NamedText& text_;
  const std::vector<Token>& tokens_;
  const PersonLexicon& lexicon_;
  const NameWords words_;
  SeenTitle last_title_;
  std::vector<NameRun> runs_;
};

}  // namespace

void find_name_runs(NamedText& text, const PersonLexicon& lexicon) {
  text.classes.clear();
  text.classes.reserve(text.size());
  for (const Token& token : *text.tokens) {
    text.classes.push_back(lexicon.classes_of(token.form));
  }
  mark_local_places(text);
  text.runs = RunFinder(text, lexicon).find();
}

}  // namespace dateline
