#include "indexer/entities/arabic_name.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "indexer/entities/is_one_of.h"
#include "indexer/entities/token_gap.h"

namespace dateline {
namespace {

using Lexicon = ArabicLexicon;

constexpr std::size_t kMaxWords = 7;
constexpr std::size_t kMaxComplements = 6;
constexpr std::size_t kLetter = 2;

constexpr unsigned kNoName =
    Lexicon::kStop | Lexicon::kTitle | Lexicon::kComplement | Lexicon::kPlace;

// What a name begins with.
struct Given {
  std::size_t words = 0;
  bool foreign = false;
};

class NameFinder {
 public:
  NameFinder(std::string_view text, const std::vector<Token>& tokens,
             const Lexicon& lexicon)
      : text_(text), tokens_(tokens), lexicon_(lexicon) {}

  std::vector<ArabicName> find() {
    for (std::size_t i = 0; i < tokens_.size();) {
      std::size_t end = is_title(i) ? behind_title(i) : 0;
      if (end == 0) end = known_name(i, false);
      i = end > 0 ? end : i + 1;
    }
    return std::move(names_);
  }

 private:
  bool joined(std::size_t right) const {
    return right > 0 && right < tokens_.size() &&
           !tokens_[right].is(kParagraphStart) &&
           !tokens_[right].is(kSentenceStart) &&
           token_gap(text_, tokens_, right) == " ";
  }

  std::string_view form(std::size_t i) const { return tokens_[i].form; }

  // "الباز", not "ألبرتو", of which the folded form begins the same.
  bool has_article(std::size_t i) const {
    constexpr std::string_view kHamza = "أ";
    return has_arabic_article(form(i)) &&
           text_.substr(tokens_[i].begin, kHamza.size()) != kHamza;
  }

  bool is(std::size_t i, unsigned classes) const {
    return i < tokens_.size() && lexicon_.is(form(i), classes);
  }

  bool is_title(std::size_t i) const {
    return lexicon_.is(lexicon_.bare(form(i)), Lexicon::kTitle);
  }

  // A word of no class that may be part of a name.
  bool is_free(std::size_t i) const {
    constexpr std::size_t kShortest = 3 * kLetter;
    if (i >= tokens_.size() || tokens_[i].is(kNumber)) return false;
    const std::string_view word = form(i);
    if (word.size() < kShortest - kLetter || lexicon_.is(word, kNoName)) {
      return false;
    }
    // "وقال", "للأمم" and the like.
    if (word.starts_with("لل") || word.starts_with("و")) return false;
    const std::string_view bare = lexicon_.bare(word);
    return bare == word || !lexicon_.is(bare, kNoName);
  }

  // The given name that begins at a token.
  Given given_at(std::size_t i, bool first) const {
    if (i >= tokens_.size() || tokens_[i].is(kNumber)) return {};
    const std::string_view word = first ? lexicon_.bare(form(i)) : form(i);
    const bool servant =
        word == "عبد" || (first && (word == "وعبد" || word == "لعبد"));
    if (servant && joined(i + 1) && form(i + 1).starts_with("ال")) {
      return {2, false};
    }
    if (joined(i + 1) && (form(i + 1) == "الدين" || form(i + 1) == "الله") &&
        !lexicon_.is(word, kNoName)) {
      return {2, false};
    }
    if (word.starts_with("عبدال")) return {1, false};
    const unsigned classes = lexicon_.of(word);
    if ((classes & Lexicon::kStop) != 0) return {};
    if ((classes & Lexicon::kForeign) != 0) return {1, true};
    if ((classes & Lexicon::kGiven) != 0) return {1, false};
    return {};
  }

  // A name that begins with a known given name; the token behind it, or 0.
  std::size_t known_name(std::size_t i, bool titled) {
    const std::size_t head = head_at(i);
    const Given given = given_at(i, true);
    if (given.words == 0) return head > 0 ? add(i, i + head, 1) : 0;
    if (i > 0 && joined(i) && !titled && is(i - 1, Lexicon::kEponym)) return 0;
    const std::size_t end =
        std::max(i + head, rest_of_name(i + given.words, given, i));
    const bool alone = end == i + given.words;
    if (alone && !(titled && may_stand_alone(i))) return 0;
    return add(i, end, given.words);
  }

  // Words of the whole name of a head of state or the like.
  std::size_t head_at(std::size_t i) const {
    constexpr std::size_t kLongest = 5;
    const std::string_view first = lexicon_.bare(form(i));
    if (!lexicon_.is(first, Lexicon::kHeadWord)) return 0;
    std::string name(first);
    std::size_t found = 0;
    for (std::size_t n = 1; n < kLongest && joined(i + n); ++n) {
      name.append(" ").append(form(i + n));
      if (lexicon_.is_head(name)) found = n + 1;
    }
    return found;
  }

  // Behind "the king", not behind "a king".
  bool may_stand_alone(std::size_t i) const {
    for (std::size_t n = 1; n <= 2 && n <= i; ++n) {
      const std::string_view title = lexicon_.bare(form(i - n));
      if (lexicon_.is(title, Lexicon::kTitle)) {
        return lexicon_.is(title, Lexicon::kCourtesy);
      }
    }
    return false;
  }

  std::size_t rest_of_name(std::size_t i, Given last, std::size_t first) const {
    while (joined(i) && i - first < kMaxWords) {
      const bool second = i - first == (last.words > 1 ? 2U : 1U);
      if (is(i, Lexicon::kParticle) && joined(i + 1)) {
        const Given next = given_at(i + 1, false);
        i += 1 + std::max<std::size_t>(next.words, 1);
        continue;
      }
      if (last.foreign && is(i, Lexicon::kForeignParticle) && joined(i + 1)) {
        i += 2;
        continue;
      }
      const Given next = given_at(i, false);
      if (next.words > 0 && !is(i, Lexicon::kStop)) {
        i += next.words;
        last.foreign = next.foreign && last.foreign;
        continue;
      }
      if (is_regnal_number(form(i))) return i + 1;
      if (!is_free(i) && !is_origin(i)) break;
      if (has_article(i)) {
        if (!second && !is_family(i)) break;
        ++i;
        if (joined(i) && has_article(i) && is_free(i) &&
            lexicon_.is(form(i), Lexicon::kFamily)) {
          ++i;
        }
        if (joined(i) && is(i, Lexicon::kParticle)) continue;
        break;
      }
      if (second || last.foreign) {
        if (!last.foreign && is_verb_like(form(i))) break;
        ++i;
      }
      while (last.foreign && joined(i) && form(i).ends_with("يتش")) ++i;
      break;
    }
    return i;
  }

  // "the Sixth" of a king's name.
  static bool is_regnal_number(std::string_view form) {
    constexpr std::array<std::string_view, 10> kNumbers = {
        "الأول",  "الثاني", "الثالث", "الرابع", "الخامس",
        "السادس", "السابع", "الثامن", "التاسع", "العاشر"};
    return is_one_of(kNumbers, form);
  }

  // A verb in the present or future: "يقول", "تتعهد", "ستعقد".
  static bool is_verb_like(std::string_view form) {
    constexpr std::size_t kShortest = 5 * kLetter;
    return form.size() >= kShortest && !form.ends_with("ا") &&
           (form.starts_with("ي") || form.starts_with("ت") ||
            form.starts_with("سي") || form.starts_with("ست") ||
            form.starts_with("سن"));
  }

  // "the Sudanese": a surname where it stands behind a given name.
  bool is_origin(std::size_t i) const {
    return has_article(i) && form(i).ends_with("ي") && is(i, Lexicon::kPlace) &&
           !is(i, Lexicon::kStop | Lexicon::kTitle);
  }

  // "his word".
  static bool has_pronoun(std::string_view form) {
    return form.ends_with("ه") || form.ends_with("ها") || form.ends_with("هم");
  }

  // A surname with an article: "السوداني".
  bool is_family(std::size_t i) const {
    return form(i).ends_with("ي") || lexicon_.is(form(i), Lexicon::kFamily);
  }

  // The name behind a title and what belongs to the title.
  std::size_t behind_title(std::size_t title) {
    if (title > 0 && joined(title) && is(title - 1, Lexicon::kEponym)) return 0;
    std::size_t i = title + 1;
    for (std::size_t n = 0; n < kMaxComplements && joined(i); ++n, ++i) {
      const std::size_t end = name_behind(title, i);
      if (end > 0) return end;
      const bool belongs =
          has_article(i) || form(i).starts_with("لل") ||
          is(i, Lexicon::kComplement | Lexicon::kPlace | Lexicon::kTitle);
      // "the former" belongs to the title too.
      if (is(i, Lexicon::kStop) && !has_article(i)) return 0;
      if (!belongs && (n > 0 || has_arabic_article(form(title)))) return 0;
    }
    return 0;
  }

  std::size_t name_behind(std::size_t title, std::size_t i) {
    if (const std::size_t end = known_name(i, true); end > 0) return end;
    if (given_at(i, false).words > 0 || !is_free(i) || has_article(i) ||
        is(i, Lexicon::kParticle)) {
      return 0;
    }
    const bool definite = has_arabic_article(lexicon_.bare(form(title)));
    // "the actress Yousra"; a noun without article belongs to the title.
    if (!definite && i == title + 1) return 0;
    const bool two =
        joined(i + 1) && is_free(i + 1) && !is_verb_like(form(i + 1));
    if (two) return add(i, rest_of_name(i + 1, {1, true}, i), 1);
    const bool courtesy =
        lexicon_.is(lexicon_.bare(form(title)), Lexicon::kCourtesy);
    return courtesy && !has_pronoun(form(i)) ? add(i, i + 1, 1) : 0;
  }

  std::size_t add(std::size_t first, std::size_t end, std::size_t given) {
    ArabicName name;
    const std::string_view whole = form(first);
    const std::string_view bare = lexicon_.bare(whole);
    name.begin = tokens_[first].begin +
                 static_cast<std::uint32_t>(whole.size() - bare.size());
    for (std::size_t i = first; i < end; ++i) {
      ArabicWord word{i == first ? bare : form(i), i, false};
      const bool within_compound =
          i > first &&
          (form(i - 1) == "عبد" || form(i) == "الدين" || form(i) == "الله");
      word.starts_part = i >= first + given && !within_compound;
      if (i < first + given) {
        name.given_size += word.form.size() + (i > first ? 1 : 0);
      }
      name.words.push_back(word);
    }
    names_.push_back(std::move(name));
    return end;
  }

  const std::string_view text_;
  const std::vector<Token>& tokens_;
  const Lexicon& lexicon_;
  std::vector<ArabicName> names_;
};

}  // namespace

std::vector<ArabicName> arabic_names(std::string_view text,
                                     const std::vector<Token>& tokens,
                                     const ArabicLexicon& lexicon) {
  return NameFinder(text, tokens, lexicon).find();
}

}  // namespace dateline
