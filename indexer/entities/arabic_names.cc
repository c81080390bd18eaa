#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "indexer/entities/arabic_name.h"
#include "indexer/entities/person_collector.h"
#include "indexer/entities/person_finder.h"

namespace dateline {
namespace {

using Lexicon = ArabicLexicon;

// Bytes of an Arabic letter.
constexpr std::size_t kLetter = 2;

constexpr std::size_t kMaxPartWords = 4;

// Finds the persons of one article: whole names first, then their parts.
class ArabicNames {
 public:
  explicit ArabicNames(const AnalyzedArticle& analyzed)
      : lexicon_(Lexicon::instance()) {
    const Article& article = *analyzed.article;
    texts_.push_back({Field::kBody, article.body, &analyzed.body, {}});
    texts_.push_back({Field::kTitle, article.title, &analyzed.title, {}});
  }

  std::vector<PersonEntity> find() {
    for (Text& text : texts_) {
      text.names = arabic_names(text.text, *text.tokens, lexicon_);
      for (const ArabicName& name : text.names) note(text, name);
    }
    std::stable_sort(whole_.begin(), whole_.end(),
                     [](const auto& a, const auto& b) {
                       return a.first.rank > b.first.rank;
                     });
    for (const auto& [name, mention] : whole_) add(name, mention);
    for (const Text& text : texts_) find_parts(text);
    return persons_.take();
  }

 private:
  struct Text {
    Field field;
    std::string_view text;
    const std::vector<Token>* tokens;
    std::vector<ArabicName> names;
  };

  void note(const Text& text, const ArabicName& name) {
    const std::vector<Token>& tokens = *text.tokens;
    const Token& last = tokens[name.words.back().token];
    const Mention mention{
        text.field, name.begin, last.end,
        name.words.size() > 1 ? MentionRule::kFullName : MentionRule::kTitled};
    PersonCollector::Name person;
    std::vector<std::size_t> starts;
    for (const ArabicWord& word : name.words) {
      if (!person.key.empty()) person.key += ' ';
      if (word.starts_part) starts.push_back(person.key.size());
      person.key += word.form;
    }
    for (const std::size_t start : starts) {
      std::string part = person.key.substr(start);
      if (!lexicon_.is(part, Lexicon::kPlace)) {
        person.parts.push_back(std::move(part));
      }
    }
    for (std::size_t end = name.given_size; end < person.key.size();
         end = std::min(person.key.find(' ', end + 1), person.key.size())) {
      person.parts.push_back(person.key.substr(0, end));
    }
    person.display =
        text.text.substr(mention.begin, mention.end - mention.begin);
    person.rank = static_cast<int>(name.words.size());
    whole_.emplace_back(std::move(person), mention);
  }

  void add(const PersonCollector::Name& name, Mention mention) {
    if (name.rank == 2 && is_surname_and_word(name.key)) {
      const std::size_t space = name.key.find(' ');
      mention.end = mention.begin + static_cast<std::uint32_t>(space);
      mention.rule = MentionRule::kSurname;
      persons_.join(name.key.substr(0, space), mention);
      return;
    }
    if (name.rank > 1) {
      families_.insert(name.key.substr(name.key.rfind(' ') + 1));
    }
    persons_.add(name, mention);
  }

  // "محفوظ البالغ": a surname that the article has told, and a word behind it.
  bool is_surname_and_word(const std::string& key) const {
    const std::size_t space = key.find(' ');
    const std::string second = key.substr(space + 1);
    constexpr unsigned kNames =
        Lexicon::kGiven | Lexicon::kForeign | Lexicon::kFamily;
    return families_.contains(key.substr(0, space)) &&
           !families_.contains(second) && !lexicon_.is(second, kNames) &&
           !persons_.has(key);
  }

  void find_parts(const Text& text) {
    auto name = text.names.begin();
    for (std::size_t i = 0; i < text.tokens->size();) {
      while (name != text.names.end() && name->words.back().token < i) ++name;
      if (name != text.names.end() && name->words.front().token <= i) {
        i = name->words.back().token + 1;
        continue;
      }
      i += std::max<std::size_t>(join_at(text, i), 1);
    }
  }

  // Words of the part of a known name that begins at a token; 0 where none
  // does.
  std::size_t join_at(const Text& text, std::size_t i) {
    const std::vector<Token>& tokens = *text.tokens;
    const std::string_view form = tokens[i].form;
    // With "and", "to", "by" written together with it.
    for (const std::size_t prefix : {std::size_t{0}, kLetter}) {
      if (prefix > 0 && !may_have_prefix(form)) break;
      std::string part(form.substr(prefix));
      std::vector<std::string> parts{part};
      for (std::size_t n = 1; n < kMaxPartWords && i + n < tokens.size(); ++n) {
        if (tokens[i + n].begin != tokens[i + n - 1].end + 1) break;
        part.append(" ").append(tokens[i + n].form);
        parts.push_back(part);
      }
      for (std::size_t n = parts.size(); n > 0; --n) {
        const Mention mention{
            text.field, tokens[i].begin + static_cast<std::uint32_t>(prefix),
            tokens[i + n - 1].end, MentionRule::kSurname};
        if (persons_.join(parts[n - 1], mention)) return n;
      }
      if (add_head(text, i, prefix)) return 1;
    }
    return 0;
  }

  bool add_head(const Text& text, std::size_t i, std::size_t prefix) {
    const Token& token = (*text.tokens)[i];
    if (i > 0 && lexicon_.is((*text.tokens)[i - 1].form, Lexicon::kEponym)) {
      return false;
    }
    const std::string form(token.form.substr(prefix));
    const std::string_view head = lexicon_.head(form);
    if (head.empty()) return false;
    persons_.add({form, std::string(head), 1, {}, {form}},
                 {text.field, token.begin + static_cast<std::uint32_t>(prefix),
                  token.end, MentionRule::kCommonKnowledge});
    return true;
  }

  static bool may_have_prefix(std::string_view form) {
    constexpr std::size_t kShortest = 4 * kLetter;
    return form.size() >= kShortest &&
           (form.starts_with("و") || form.starts_with("ل") ||
            form.starts_with("ب") || form.starts_with("ف"));
  }

  const Lexicon& lexicon_;
  std::vector<Text> texts_;
  std::vector<std::pair<PersonCollector::Name, Mention>> whole_;
  std::unordered_set<std::string> families_;  // last words of whole names
  PersonCollector persons_;
};

}  // namespace

std::vector<PersonEntity> find_arabic_persons(const AnalyzedArticle& analyzed) {
  return ArabicNames(analyzed).find();
}

}  // namespace dateline
