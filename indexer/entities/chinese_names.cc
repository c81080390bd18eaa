#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "indexer/entities/chinese_foreign_names.h"
#include "indexer/entities/chinese_lexicon.h"
#include "indexer/entities/chinese_native_names.h"
#include "indexer/entities/chinese_text.h"
#include "indexer/entities/person_collector.h"
#include "indexer/entities/person_finder.h"

namespace dateline {
namespace {

using Lexicon = ChineseLexicon;

constexpr std::size_t kLongestName = 24;

// Finds the persons of one article: first which names it has, then all places
// where they or parts of them stand.
class ChineseNames {
 public:
  explicit ChineseNames(const AnalyzedArticle& analyzed) {
    const Lexicon& lexicon = Lexicon::instance();
    const Article& article = *analyzed.article;
    texts_.push_back({Field::kTitle,
                      article.title,
                      ChineseText(article.title, analyzed.title, lexicon),
                      {}});
    texts_.push_back({Field::kBody,
                      article.body,
                      ChineseText(article.body, analyzed.body, lexicon),
                      {}});
  }

  std::vector<PersonEntity> find() {
    NameCounts counts;
    for (Text& text : texts_) {
      text.foreign = foreign_names(text.characters);
      count_native_names(text.characters, text.foreign, counts);
    }
    for (const Text& text : texts_) {
      for (const NameSpan& name : text.foreign) note(text, name);
      for (const NameSpan& name :
           native_names(text.characters, text.foreign, counts)) {
        note(text, name);
      }
    }
    std::stable_sort(names_.begin(), names_.end(),
                     [](const auto& a, const auto& b) {
                       return a.first.key.size() > b.first.key.size();
                     });
    for (const auto& [name, mention] : names_) {
      persons_.add(name, mention);
    }
    for (const Text& text : texts_) find_parts(text);
    return persons_.take();
  }

 private:
  struct Text {
    Field field;
    std::string_view printed;
    ChineseText characters;
    std::vector<NameSpan> foreign;
  };

  void note(const Text& text, const NameSpan& span) {
    const ChineseText& characters = text.characters;
    Mention mention = mention_of(text, span.first, span.end);
    mention.rule = span.rule;
    PersonCollector::Name name;
    name.key = characters.between(span.first, span.end);
    name.display =
        text.printed.substr(mention.begin, mention.end - mention.begin);
    name.rank = static_cast<int>(span.end - span.first);
    name.parts = span.parts;
    for (const std::string& part : name.parts) learn(part);
    learn(name.key);
    names_.emplace_back(std::move(name), mention);
  }

  void learn(const std::string& part) {
    longest_ = std::min(kLongestName, std::max(longest_, part.size()));
  }

  // The longest known name at each place.
  void find_parts(const Text& text) {
    const ChineseText& characters = text.characters;
    for (std::size_t i = 0; i < characters.size();) {
      const std::size_t length = part_at(characters, i);
      if (length > 0) {
        Mention mention = mention_of(text, i, i + length);
        mention.rule = MentionRule::kSurname;
        persons_.join(std::string(characters.between(i, i + length)), mention);
      }
      i += std::max<std::size_t>(length, 1);
    }
  }

  std::size_t part_at(const ChineseText& text, std::size_t i) const {
    constexpr std::size_t kBytes = 3;
    std::size_t length = std::min(longest_ / kBytes + 2, text.size() - i);
    for (; length > 0; --length) {
      const std::string_view part = text.between(i, i + length);
      if (part.size() > longest_ || !persons_.has(std::string(part))) continue;
      if (length == 1 && !is_titled_surname(text, i)) continue;
      // "李强调" holds no "李强".
      if (length == 2 && !text.starts_word(i + length) &&
          text.word_behind(i + length, Lexicon::kSpeech) == 0) {
        continue;
      }
      return length;
    }
    return 0;
  }

  static bool is_titled_surname(const ChineseText& text, std::size_t i) {
    return text.starts_word(i) && text.is(i, Lexicon::kSurname) &&
           text.word_behind(i + 1, Lexicon::kTitleBehind, 2) > 0;
  }

  static Mention mention_of(const Text& text, std::size_t first,
                            std::size_t end) {
    return {text.field, text.characters.byte(first), text.characters.byte(end),
            MentionRule::kFullName};
  }

  std::vector<Text> texts_;
  std::vector<std::pair<PersonCollector::Name, Mention>> names_;
  PersonCollector persons_;
  std::size_t longest_ = 0;  // bytes of the longest part
};

}  // namespace

std::vector<PersonEntity> find_chinese_persons(
    const AnalyzedArticle& analyzed) {
  return ChineseNames(analyzed).find();
}

}  // namespace dateline
