#include "indexer/entities/russian_run.h"

#include <utility>

#include "indexer/entities/token_gap.h"

namespace dateline {
namespace {

using Lexicon = RussianLexicon;

constexpr std::size_t kMaxUnits = 6;

bool is_adjective(std::string_view form) {
  constexpr std::size_t kShortest = 8;
  if (form.size() < kShortest) return false;
  for (const std::string_view ending :
       {"ый", "ий", "ая", "яя", "ое", "ее", "ого", "его", "ому", "ему", "ую",
        "юю", "ые", "ие", "ых", "их", "ыми", "ими"}) {
    if (form.ends_with(ending)) return true;
  }
  return false;
}

class RunFinder {
 public:
  RunFinder(std::string_view text, const std::vector<Token>& tokens,
            const Lexicon& lexicon)
      : text_(text), tokens_(tokens), lexicon_(lexicon) {}

  std::vector<RussianRun> find() {
    for (std::size_t i = 0; i < tokens_.size();) {
      i = is_name_word(i) || leads_name(i) ? add_run(i) : i + 1;
    }
    return std::move(runs_);
  }

 private:
  std::string_view between(std::size_t right) const {
    return token_gap(text_, tokens_, right);
  }

  bool joined(std::size_t right) const {
    if (right == 0 || right >= tokens_.size()) return false;
    const Token& token = tokens_[right];
    if (token.is(kParagraphStart) || token.is(kSentenceStart)) return false;
    const std::string_view gap = between(right);
    const Token& left = tokens_[right - 1];
    return gap == " " || gap == "-" || gap == "\u00A0" ||
           (is_initials(left) &&
            (gap == ". " || gap == "." || gap == ".\u00A0"));
  }

  static bool is_initials(const Token& token) {
    return token.is(kFullStop) && (token.is(kInitial) || token.is(kAcronym));
  }

  bool is_name_word(std::size_t i) const {
    const Token& token = tokens_[i];
    if (!token.is(kCapitalised) || token.is(kNumber)) return false;
    if (static_cast<unsigned char>(token.form.front()) < 0x80) return false;
    if (is_initials(token)) return true;
    return !token.is(kAllCapitals) && !token.is(kCapitalLine) &&
           !token.is(kInitial);
  }

  // "фон" of "фон дер Ляйен", "аль" of "аль-Асад".
  bool leads_name(std::size_t i) const {
    if (!lexicon_.is(tokens_[i].form, Lexicon::kParticle)) return false;
    if (tokens_[i].is(kCapitalised) || !joined(i + 1)) return false;
    return is_name_word(i + 1) ||
           (lexicon_.is(tokens_[i + 1].form, Lexicon::kParticle) &&
            joined(i + 2) && is_name_word(i + 2));
  }

  // The unit that begins at a token, which moves behind it.
  RussianUnit unit_at(std::size_t& i) const {
    RussianUnit unit;
    unit.begin = tokens_[i].begin;
    while (!is_name_word(i)) ++i;
    unit.is_initial = is_initials(tokens_[i]);
    unit.form = tokens_[i].form;
    ++i;
    while (!unit.is_initial && joined(i) && between(i) == "-" &&
           (is_name_word(i) || unit.form.size() > 2)) {
      unit.form += '-';
      unit.form += tokens_[i].form;
      ++i;
    }
    unit.end = tokens_[i - 1].end;
    if (unit.is_initial && text_.substr(unit.end, 1) == ".") ++unit.end;
    describe(unit);
    return unit;
  }

  void describe(RussianUnit& unit) const {
    if (unit.is_initial) return;
    const std::string_view form = unit.form;
    const auto* given = &lexicon_.given_names(form);
    if (given->empty() && form.find('-') != std::string_view::npos) {
      given = &lexicon_.given_names(form.substr(form.rfind('-') + 1));
    }
    if (!given->empty()) unit.given = given;
    unit.is_patronymic = is_patronymic(form);
    unit.is_family_first = lexicon_.is(form, Lexicon::kFamilyFirst);
    unit.is_place = lexicon_.is(form, Lexicon::kPlace);
    unit.is_adjective = is_adjective(form) && !is_russian_surname(form);
  }

  // A word that is part of no name where it stands; the one in front of it is
  // `before`.
  bool cuts(std::size_t i, const RussianUnit* before) const {
    const Token& token = tokens_[i];
    if (is_initials(token)) return false;
    const std::string_view form = token.form;
    if (before != nullptr && before->given != nullptr) return false;
    if (token.is(kSentenceStart) && lexicon_.is(form, Lexicon::kCommon)) {
      return true;
    }
    if (lexicon_.title_cases(form) != 0) return true;
    if (!lexicon_.is(form, Lexicon::kPlace | Lexicon::kThing)) return false;
    const bool leads_surname =
        !lexicon_.given_names(form).empty() && joined(i + 1) &&
        is_name_word(i + 1) &&
        !lexicon_.is(tokens_[i + 1].form, Lexicon::kPlace | Lexicon::kThing);
    return !leads_surname;
  }

  std::size_t add_run(std::size_t first) {
    if (cuts(first, nullptr)) return first + 1;
    RussianRun run;
    std::size_t i = first;
    do {
      run.units.push_back(unit_at(i));
    } while (run.units.size() < kMaxUnits && joined(i) &&
             (is_name_word(i) || leads_name(i)) && !cuts(i, &run.units.back()));
    describe(run, first, i);
    runs_.push_back(std::move(run));
    return i;
  }

  void describe(RussianRun& run, std::size_t first, std::size_t end) const {
    run.sentence_start = tokens_[first].is(kSentenceStart);
    run.is_thing = is_quoted(run);
    if (first > 0 && !run.sentence_start) {
      const std::string_view left = tokens_[first - 1].form;
      if (joined(first)) {
        run.title_cases = lexicon_.title_cases(left);
        run.before_genitive = lexicon_.is(left, Lexicon::kBeforeGenitive);
        run.is_thing |= lexicon_.is(left, Lexicon::kEponym);
        run.beside_thing = tokens_[first - 1].is(kCapitalised) &&
                           lexicon_.is(left, Lexicon::kThing);
      }
      run.is_spoken = lexicon_.is(left, Lexicon::kSpeech) && joined(first);
    }
    if (joined(end)) {
      const std::string_view right = tokens_[end].form;
      run.is_spoken |= lexicon_.is(right, Lexicon::kSpeech);
      run.beside_thing |=
          tokens_[end].is(kCapitalised) && lexicon_.is(right, Lexicon::kThing);
    }
  }

  bool is_quoted(const RussianRun& run) const {
    const std::size_t begin = run.units.front().begin;
    const std::string_view left = text_.substr(0, begin);
    const std::string_view right = text_.substr(run.units.back().end);
    return (left.ends_with('"') && right.starts_with('"')) ||
           (left.ends_with("«") && right.starts_with("»")) ||
           (left.ends_with("„") && right.starts_with("“")) ||
           (left.ends_with("“") && right.starts_with("”"));
  }

  const std::string_view text_;
  const std::vector<Token>& tokens_;
  const Lexicon& lexicon_;
  std::vector<RussianRun> runs_;
};

}  // namespace

std::vector<RussianRun> russian_runs(std::string_view text,
                                     const std::vector<Token>& tokens,
                                     const RussianLexicon& lexicon) {
  return RunFinder(text, tokens, lexicon).find();
}

}  // namespace dateline
