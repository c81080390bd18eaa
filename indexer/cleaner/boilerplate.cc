#include "indexer/cleaner/boilerplate.h"

#include <algorithm>
#include <unordered_set>
#include <vector>

#include "common/text.h"
#include "indexer/tables/table.h"

namespace dateline {
namespace {

constexpr std::size_t kMaxPointer = 30;  // words of a line with a label
constexpr std::size_t kMaxInvitation = 25;
constexpr std::size_t kMaxRights = 60;
constexpr std::size_t kMaxNotice = 80;

// The phrases of each kind, folded.
struct Phrases {
  std::vector<std::string> labels;
  std::unordered_set<std::string> buttons;
  std::vector<std::string> invitations;
  std::vector<std::string> rights;
  std::vector<std::string> cookies;
  std::vector<std::string> credits;
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
    if (kind == "label")
      labels.push_back(std::move(phrase));
    else if (kind == "button")
      buttons.insert(std::move(phrase));
    else if (kind == "invitation")
      invitations.push_back(std::move(phrase));
    else if (kind == "rights")
      rights.push_back(std::move(phrase));
    else if (kind == "cookies")
      cookies.push_back(std::move(phrase));
    else if (kind == "credit")
      credits.push_back(std::move(phrase));
    else if (kind == "agency")
      agencies.insert(std::move(phrase));
  }
};

// The text without punctuation, digits and spaces at its ends.
std::string_view core(std::string_view folded) {
  const auto is_edge = [](char c) { return c >= 0 && !(c >= 'a' && c <= 'z'); };
  while (!folded.empty() && is_edge(folded.front())) folded.remove_prefix(1);
  while (!folded.empty() && is_edge(folded.back())) folded.remove_suffix(1);
  return folded;
}

// Whether the text begins with the phrase as whole words; scripts without
// spaces have no word ends.
bool begins_with(std::string_view text, std::string_view phrase) {
  if (!text.starts_with(phrase)) return false;
  if (text.size() == phrase.size() || phrase.back() < 0) return true;
  const char next = text[phrase.size()];
  return !(next >= 'a' && next <= 'z') && next != '\'' && next >= 0;
}

bool points_elsewhere(const Line& line, std::string_view text) {
  if (line.words > kMaxPointer) return false;
  const auto& labels = Phrases::instance().labels;
  return std::any_of(labels.begin(), labels.end(), [&](const auto& label) {
    if (!begins_with(text, label)) return false;
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
bool is_buttons(std::string_view text) {
  if (text.empty()) return false;
  const auto& buttons = Phrases::instance().buttons;
  if (buttons.contains(std::string(core(text)))) return true;
  if (text.find('|') == std::string_view::npos) return false;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('|'), text.size());
    if (!buttons.contains(std::string(core(text.substr(0, end))))) return false;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return true;
}

bool begins_with_any(std::string_view text,
                     const std::vector<std::string>& phrases) {
  return std::any_of(
      phrases.begin(), phrases.end(),
      [&](const std::string& phrase) { return begins_with(text, phrase); });
}

bool holds_any(std::string_view text, const std::vector<std::string>& phrases) {
  return std::any_of(phrases.begin(), phrases.end(),
                     [&](const std::string& phrase) {
                       return text.find(phrase) != std::string_view::npos;
                     });
}

}  // namespace

bool is_boilerplate(const Line& line) {
  const Phrases& phrases = Phrases::instance();
  const std::string_view text = line.folded;
  return points_elsewhere(line, text) || is_buttons(text) ||
         (line.words <= kMaxInvitation &&
          begins_with_any(text, phrases.invitations)) ||
         (line.words <= kMaxRights && holds_any(text, phrases.rights)) ||
         (line.words <= kMaxNotice && holds_any(text, phrases.cookies));
}

bool is_credit(const Line& line) {
  constexpr std::size_t kMaxCredit = 30;
  const std::string_view text =
      std::string_view(line.folded)
          .substr(std::min(line.folded.find_first_not_of("([- "),
                           line.folded.size()));
  return line.words <= kMaxCredit &&
         begins_with_any(text, Phrases::instance().credits);
}

std::optional<std::string> agency_in(std::string_view line) {
  constexpr std::string_view kEdges = " ()[]-–—./";
  const std::size_t begin = line.find_first_not_of(kEdges);
  if (begin == std::string_view::npos) return std::nullopt;
  const std::size_t end = line.find_last_not_of(kEdges);
  const std::string_view name = line.substr(begin, end + 1 - begin);
  if (!Phrases::instance().agencies.contains(fold(name))) return std::nullopt;
  return std::string(name);
}

}  // namespace dateline
