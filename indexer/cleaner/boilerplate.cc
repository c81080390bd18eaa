#include "indexer/cleaner/boilerplate.h"

#include <algorithm>
#include <array>
#include <unordered_set>
#include <vector>

#include "common/month_name.h"
#include "common/text.h"
#include "indexer/cleaner/phrase_list.h"
#include "indexer/tables/table.h"

namespace dateline {
namespace {

constexpr std::size_t kMaxPointer = 30;  // words of a line with a label
constexpr std::size_t kMaxInvitation = 25;
constexpr std::size_t kMaxRights = 60;
constexpr std::size_t kMaxButtons = 40;
constexpr std::size_t kMaxButton = 60;  // bytes
constexpr std::size_t kMaxNotice = 80;

// The words of the text alone: "(12) Comments" is "comments".
std::string letters_of(std::string_view folded) {
  std::string letters;
  for (const char c : folded) {
    if ((c >= 'a' && c <= 'z') || c < 0) {
      letters += c;
    } else if (!letters.empty() && letters.back() != ' ') {
      letters += ' ';
    }
  }
  return letters.substr(0, letters.find_last_not_of(' ') + 1);
}

// The phrases of each kind, folded.
struct Phrases {
  PhraseList labels;
  std::unordered_set<std::string> label_letters;
  PhraseList shelves;
  std::unordered_set<std::string> buttons;
  PhraseList invitations;
  PhraseList rights;
  PhraseList cookies;
  PhraseList credits;
  PhraseList captions;
  std::unordered_set<std::string> days;
  std::unordered_set<std::string> agencies;

  static const Phrases& instance() {
    static const Phrases phrases;
    return phrases;
  }

 private:
  Phrases() {
    for (const auto& row : rows_of(embedded_table("boilerplate"))) {
      std::string_view rest = row[2];
      while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('|'), rest.size());
        add(row[0], fold(rest.substr(0, end)));
        rest.remove_prefix(std::min(end + 1, rest.size()));
      }
    }
  }

  void add(std::string_view kind, std::string phrase) {
    if (kind == "label") label_letters.insert(letters_of(phrase));
    if (kind == "label")
      labels.add(std::move(phrase));
    else if (kind == "shelf")
      shelves.add(std::move(phrase));
    else if (kind == "button")
      buttons.insert(letters_of(phrase));
    else if (kind == "invitation")
      invitations.add(std::move(phrase));
    else if (kind == "rights")
      rights.add(std::move(phrase));
    else if (kind == "cookies")
      cookies.add(std::move(phrase));
    else if (kind == "credit")
      credits.add(std::move(phrase));
    else if (kind == "caption")
      captions.add(std::move(phrase));
    else if (kind == "day")
      days.insert(std::move(phrase));
    else if (kind == "agency")
      agencies.insert(std::move(phrase));
  }
};

bool points_elsewhere(const Line& line, std::string_view text) {
  if (line.words > kMaxPointer) return false;
  return Phrases::instance().labels.any_at_begin(
      text, [&](const std::string& label) {
        if (!ends_word(text, label)) return false;
        const std::string_view rest = trim(text.substr(label.size()));
        if (rest.empty() || rest.starts_with(':') || rest.starts_with("：")) {
          return true;
        }
        // One word begins many headings ("Watch", "Related"): two make a label.
        return !line.is_statement && label.find(' ') != std::string::npos &&
               (rest.starts_with('|') || rest.starts_with('-') ||
                rest.starts_with("–") || rest.starts_with("»") ||
                rest.starts_with('>'));
      });
}

// "Share", "12 Comments", "Print | Email".
bool is_buttons(const Line& line, std::string_view text) {
  if (text.empty() || line.words > kMaxButtons) return false;
  const auto& buttons = Phrases::instance().buttons;
  if (text.size() <= kMaxButton && buttons.contains(letters_of(text))) {
    return true;
  }
  if (text.find('|') == std::string_view::npos) return false;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('|'), text.size());
    if (!buttons.contains(letters_of(text.substr(0, end)))) return false;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return true;
}

// "More from Ireland".
bool is_shelf(const Line& line) {
  constexpr std::size_t kMaxShelf = 4;  // words
  return line.words <= kMaxShelf && !line.is_statement &&
         Phrases::instance().shelves.begins(line.folded);
}

// "Le Monde avec AFP".
bool ends_with_agency(const Line& line) {
  constexpr std::size_t kMaxSignature = 6;  // words
  if (line.words > kMaxSignature) return false;
  constexpr std::array<std::string_view, 5> kWith = {"avec ", "with ", "mit ",
                                                     "con ", "com "};
  return std::any_of(kWith.begin(), kWith.end(), [&](std::string_view with) {
    const std::size_t at = line.folded.find(with);
    return at != std::string::npos &&
           (at == 0 || line.folded[at - 1] == ' ' ||
            line.folded[at - 1] == '(') &&
           agency_in(line.folded.substr(at + with.size()));
  });
}

// Whether the words tell a day: a weekday, "yesterday", "12 May", "2019".
bool tells_day(std::string_view folded) {
  constexpr std::size_t kYear = 4;
  std::string before;
  while (!folded.empty()) {
    const std::size_t end = std::min(folded.find(' '), folded.size());
    const std::string word(folded.substr(0, end));
    folded.remove_prefix(std::min(end + 1, folded.size()));
    const auto is_number = [](const std::string& w) {
      return !w.empty() && w.find_first_not_of("0123456789.") == w.npos;
    };
    if (Phrases::instance().days.contains(word)) return true;
    if (is_number(word) && (word.size() == kYear || month_named(before) != 0)) {
      return true;
    }
    if (month_named(word) != 0 && is_number(before)) return true;
    before = word;
  }
  return false;
}

// The text's last words.
std::string_view last_words(std::string_view text, std::size_t count) {
  std::size_t at = text.size();
  for (; count > 0 && at != std::string_view::npos && at > 0; --count) {
    at = text.rfind(' ', at - 1);
  }
  return at == std::string_view::npos || at == 0 ? text : text.substr(at + 1);
}

}  // namespace

bool is_boilerplate(const Line& line) {
  const Phrases& phrases = Phrases::instance();
  const std::string_view text = line.folded;
  return points_elsewhere(line, text) || is_shelf(line) ||
         is_buttons(line, text) ||
         (line.words <= kMaxInvitation && phrases.invitations.begins(text)) ||
         (line.words <= kMaxRights &&
          (text.starts_with("©") || phrases.rights.occurs_in(text))) ||
         (line.words <= kMaxNotice && phrases.cookies.occurs_in(text));
}

bool announces_stories(const Line& line) {
  constexpr std::size_t kMaxLabel = 7;  // words
  if (line.words > kMaxLabel) return false;
  if (is_shelf(line)) return true;
  const Phrases& phrases = Phrases::instance();
  const std::string label = letters_of(line.folded);
  return !phrases.buttons.contains(label) &&
         phrases.label_letters.contains(label);
}

bool is_caption(const Line& line) {
  constexpr std::size_t kMaxTail = 8;  // words behind the last comma
  const std::string_view text = line.folded;
  if (Phrases::instance().captions.occurs_in(text)) return true;
  const std::size_t comma = text.rfind(", ");
  if (comma != std::string_view::npos) {
    const std::string_view tail = text.substr(comma + 2);
    if (word_count(tail) <= kMaxTail && tells_day(tail)) return true;
  }
  constexpr std::size_t kMonth = 5;  // bytes: "may" and "mar" are other words
  const std::string_view last = last_words(text, 1);
  return (last.size() >= kMonth && month_named(last) != 0) ||
         tells_day(last_words(text, 2));
}

bool is_credit(const Line& line) {
  constexpr std::size_t kMaxCredit = 30;
  const std::string_view text =
      std::string_view(line.folded)
          .substr(std::min(line.folded.find_first_not_of("([- "),
                           line.folded.size()));
  return ends_with_agency(line) ||
         (line.words <= kMaxCredit && Phrases::instance().credits.begins(text));
}

std::optional<std::string> agency_in(std::string_view line) {
  constexpr std::string_view kEdges = " ()[]-–—./";
  const std::size_t begin = line.find_first_not_of(kEdges);
  if (begin == std::string_view::npos) return std::nullopt;
  const std::size_t end = line.find_last_not_of(kEdges);
  const std::string_view name = line.substr(begin, end + 1 - begin);
  for (std::string_view rest = name; !rest.empty();) {
    const std::size_t part = std::min(rest.find_first_of("/,+"), rest.size());
    const std::string agency = fold(trim(rest.substr(0, part)));
    if (!Phrases::instance().agencies.contains(agency)) return std::nullopt;
    rest.remove_prefix(std::min(part + 1, rest.size()));
  }
  return std::string(name);
}

}  // namespace dateline
