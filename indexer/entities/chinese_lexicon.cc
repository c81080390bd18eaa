#include "indexer/entities/chinese_lexicon.h"

#include "common/utf8.h"

namespace dateline {
namespace {

constexpr std::string_view kTable = "chinese_names";
constexpr std::string_view kDot = "·";

}  // namespace

const ChineseLexicon& ChineseLexicon::instance() {
  static const ChineseLexicon lexicon;
  return lexicon;
}

ChineseLexicon::ChineseLexicon() : words_(kTable, {}) {
  read_characters("surname", kSurname);
  read_characters("weak_surname", kSurname | kWeakSurname);
  read_characters("given", kGiven);
  read_characters("japanese_given", kJapaneseGiven);
  read_characters("foreign", kForeign);
  read_characters("foreign_more", kForeignMore);
  read_characters("never", kNever);
  read_words("title", kTitle);
  read_words("title_behind", kTitleBehind);
  read_words("speech", kSpeech);
  read_words("thing_behind", kThingBehind);
  read_words("verb_before", kVerbBefore);
  read_words("not_name", kNotName);
  read_words("double", kDoubleSurname);
  read_words("japanese", kJapaneseSurname);
  add_places("zh", kPlace, words_);
  read_variants();
  read_heads();
}

void ChineseLexicon::read_characters(std::string_view kind, unsigned classes) {
  for (const std::string_view word : words_of_kind(kTable, kind)) {
    for (std::size_t at = 0; at < word.size();) {
      std::uint16_t& all = characters_[next_code_point(word, at)];
      all = static_cast<std::uint16_t>(all | classes);
    }
  }
}

void ChineseLexicon::read_words(std::string_view kind,
                                WordClasses::Classes classes) {
  for (const std::string_view word : words_of_kind(kTable, kind)) {
    words_.add_key(std::string(word), classes);
  }
}

void ChineseLexicon::read_variants() {
  for (const std::string_view pair : words_of_kind(kTable, "variant")) {
    std::size_t at = 0;
    const char32_t traditional = next_code_point(pair, at);
    if (2 * at == pair.size()) variants_[traditional] = pair.substr(at);
  }
}

void ChineseLexicon::read_heads() {
  for (const LocalHead& head : local_heads("zh")) {
    const std::size_t dot = head.name.rfind(kDot);
    const std::string_view alone = dot == std::string_view::npos
                                       ? head.name
                                       : head.name.substr(dot + kDot.size());
    // One or two characters are words too.
    constexpr std::size_t kShortest = 6;
    if (alone.size() >= kShortest) words_.add_key(std::string(alone), kHead);
  }
}

std::string ChineseLexicon::simplified(std::string_view text) const {
  std::string result(text);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const auto found = variants_.find(next_code_point(text, at));
    if (found != variants_.end()) {
      result.replace(begin, at - begin, found->second);
    }
  }
  return result;
}

}  // namespace dateline
