#include "indexer/entities/arabic_lexicon.h"

#include "common/text.h"

namespace dateline {

const ArabicLexicon& ArabicLexicon::instance() {
  static const ArabicLexicon lexicon;
  return lexicon;
}

ArabicLexicon::ArabicLexicon()
    : words_("arabic_names", {{"given", kGiven},
                              {"foreign", kForeign},
                              {"title", kTitle},
                              {"complement", kComplement},
                              {"stop", kStop},
                              {"particle", kParticle},
                              {"foreign_particle", kForeignParticle},
                              {"family", kFamily},
                              {"courtesy", kCourtesy},
                              {"eponym", kEponym}}) {
  add_places("ar", kPlace, words_);
  for (const LocalHead& head : local_heads("ar")) {
    const std::string key = fold(head.name);
    words_.add_key(key.substr(0, key.find(' ')), kHeadWord);
    whole_.insert(key);
    const std::string last = key.substr(key.rfind(' ') + 1);
    constexpr std::size_t kShortest = 8;
    if (last.size() < kShortest || is(last, kGiven | kStop)) continue;
    if (last == "الله") continue;
    const auto [known, is_new] = heads_.emplace(last, head.name);
    // Of two with one last name neither is meant alone.
    if (!is_new) known->second = {};
  }
}

std::string_view ArabicLexicon::bare(std::string_view form) const {
  constexpr std::size_t kLetter = 2;
  constexpr std::size_t kShortest = 3 * kLetter;
  if (of(form) != 0 || form.size() < kShortest + kLetter) return form;
  for (const std::string_view word : {"و", "ف", "ل", "ب", "ك"}) {
    if (!form.starts_with(word)) continue;
    const std::string_view rest = form.substr(kLetter);
    if (of(rest) != 0 || heads_.contains(std::string(rest))) return rest;
    if (rest.starts_with("عبدال")) return rest;
  }
  return form;
}

std::string_view ArabicLexicon::head(std::string_view last_name) const {
  const auto found = heads_.find(std::string(last_name));
  return found == heads_.end() ? std::string_view() : found->second;
}

bool has_arabic_article(std::string_view form) {
  constexpr std::size_t kShortest = 8;
  return form.size() >= kShortest && form.starts_with("ال");
}

}  // namespace dateline
