#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "indexer/entities/person_collector.h"
#include "indexer/entities/person_finder.h"
#include "indexer/entities/russian_name.h"
#include "indexer/entities/russian_run.h"

namespace dateline {
namespace {

using Lexicon = RussianLexicon;

bool is_oblique_adjective(std::string_view form) {
  for (const std::string_view ending :
       {"ской", "ского", "скому", "ским", "ском", "ских", "ское", "ские"}) {
    if (form.ends_with(ending)) return true;
  }
  return false;
}

// Finds the persons of one article: whole names first, then what is left of
// each run of capitalised words.
class RussianNames {
 public:
  explicit RussianNames(const AnalyzedArticle& analyzed)
      : lexicon_(Lexicon::instance()) {
    const Article& article = *analyzed.article;
    texts_.push_back({Field::kBody, article.body, &analyzed.body, {}});
    texts_.push_back({Field::kTitle, article.title, &analyzed.title, {}});
  }

  std::vector<PersonEntity> find() {
    for (Text& text : texts_) {
      text.runs = russian_runs(text.text, *text.tokens, lexicon_);
    }
    for (const Text& text : texts_) note_pairs(text);
    for (const Text& text : texts_) find_whole(text);
    add_whole();
    for (const Text& text : texts_) find_single(text);
    return persons_.take();
  }

 private:
  struct Text {
    Field field;
    std::string_view text;
    const std::vector<Token>* tokens;
    std::vector<RussianRun> runs;
  };

  struct Whole {
    PersonCollector::Name name;
    Mention mention;
  };

  // Two words of no known name, where no sentence gives them their capital.
  void note_pairs(const Text& text) {
    for (const RussianRun& run : text.runs) {
      if (run.units.size() < 2 || run.sentence_start) continue;
      pairs_.insert(run.units.front().form + ' ' + run.units.back().form);
    }
  }

  void find_whole(const Text& text) {
    for (const RussianRun& run : text.runs) {
      if (run.is_thing) continue;
      const RussianName name = name_in(run);
      if (name.units.size() < 2 || !is_person(run, name)) continue;
      Mention mention = mention_of(text, name.units.front(), name.units.back());
      if (run.title_cases != 0) mention.rule = MentionRule::kTitled;
      if (name.units.size() > 1) mention.rule = MentionRule::kFullName;
      whole_.push_back({described(name, run, text.text, lexicon_), mention});
    }
  }

  bool is_person(const RussianRun& run, const RussianName& name) const {
    const RussianUnit& first = name.units.front();
    const RussianUnit& last = name.units.back();
    if (name.is_known) {
      const bool weak = lexicon_.is(first.form, Lexicon::kWeak);
      return !weak || !name.begins_sentence || is_russian_surname(last.form);
    }
    if (run.beside_thing || first.is_adjective) return false;
    if (name.units.size() > 3) return false;
    if (run.title_cases != 0 || run.is_spoken) return true;
    return !run.sentence_start || pairs_.contains(first.form + ' ' + last.form);
  }

  void add_whole() {
    std::stable_sort(whole_.begin(), whole_.end(),
                     [](const Whole& a, const Whole& b) {
                       return a.name.rank > b.name.rank;
                     });
    for (const Whole& whole : whole_) persons_.add(whole.name, whole.mention);
  }

  void find_single(const Text& text) {
    for (const RussianRun& run : text.runs) {
      if (run.is_thing) continue;
      const RussianName name = name_in(run);
      if (name.units.size() > 1 && is_person(run, name)) continue;
      // "Вчера Путин": each word for itself.
      for (const RussianUnit& unit : run.units) {
        add_single(text, run, unit);
      }
    }
  }

  void add_single(const Text& text, const RussianRun& run,
                  const RussianUnit& unit) {
    if (unit.is_initial) return;
    Mention mention = mention_of(text, unit, unit);
    mention.rule =
        run.title_cases != 0 ? MentionRule::kTitled : MentionRule::kSurname;
    const std::string stem(russian_stem(unit.form));
    if (persons_.join(stem, mention)) return;
    if (stem != unit.form && persons_.join(unit.form, mention)) return;
    if (const std::string_view head = lexicon_.head(stem); !head.empty()) {
      mention.rule = MentionRule::kCommonKnowledge;
      persons_.add({stem, std::string(head), 1, {}, {stem}}, mention);
      return;
    }
    if (!is_introduced(run, unit)) return;
    const std::string printed(
        text.text.substr(mention.begin, mention.end - mention.begin));
    persons_.add({stem, printed, 1, {}, {stem, unit.form}}, mention);
  }

  // A surname alone that the article has not told: "— сказал Ветров", but not
  // "губернатор Свердловской области".
  static bool is_introduced(const RussianRun& run, const RussianUnit& unit) {
    if (run.units.size() > 1 || run.beside_thing || unit.is_place ||
        !is_russian_surname(unit.form)) {
      return false;
    }
    const bool agrees =
        !is_oblique_adjective(unit.form) ||
        (unit.form.ends_with("ского") && (run.title_cases & kGenitive) != 0);
    return run.is_spoken || (run.title_cases != 0 && agrees);
  }

  static Mention mention_of(const Text& text, const RussianUnit& first,
                            const RussianUnit& last) {
    return {text.field, first.begin, last.end, MentionRule::kFullName};
  }

  const Lexicon& lexicon_;
  std::vector<Text> texts_;
  std::unordered_set<std::string> pairs_;
  std::vector<Whole> whole_;
  PersonCollector persons_;
};

}  // namespace

std::vector<PersonEntity> find_russian_persons(
    const AnalyzedArticle& analyzed) {
  return RussianNames(analyzed).find();
}

}  // namespace dateline
