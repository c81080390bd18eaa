#include "searcher/render/explanation.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "common/quantity.h"
#include "common/text.h"

namespace dateline {
namespace {

constexpr std::size_t kMaxClauseWidth = 28;
constexpr std::size_t kRoleWidth = 10;
constexpr const char* kHeading = "articles";
constexpr const char* kAdded = "also ordered by  ";
constexpr const char* kAlike = "compared by  ";

std::string padded(std::string text, std::size_t width) {
  const std::size_t taken = display_width(text);
  if (taken < width) text.append(width - taken, ' ');
  return text;
}

std::string meaning_text(const Meaning& meaning) {
  if (meaning.distinct == 0) return "nothing in the index";
  std::vector<std::string> values;
  for (const Meaning::Value& value : meaning.values) {
    values.push_back(value.text + ' ' + with_thousands(value.articles));
  }
  return listing(values, meaning.distinct);
}

std::string meanings_text(const ExplainedClause& clause) {
  std::string text = clause.reason;
  for (const Meaning& meaning : clause.meanings) {
    if (!text.empty()) text += " · ";
    text += meaning_text(meaning);
  }
  return text;
}

// Words that only order, an empty line behind them.
std::string added_text(const Results& results, const Style& style) {
  if (results.added.empty()) return {};
  const std::string_view label = results.explanation.empty() ? kAlike : kAdded;
  std::vector<std::string> words;
  for (const AddedWord& word : results.added) {
    std::array<char, 16> weight{};
    std::snprintf(weight.data(), weight.size(), "%.2f", word.weight);
    words.push_back(word.forms.front() + std::string(kNoBreak) + weight.data());
  }
  return styled(label, Role::kFaint, style) +
         wrapped({listing(words, words.size()), {}}, Role::kPlain, label.size(),
                 style) +
         "\n\n";
}

}  // namespace

const char* role_name(ExplainedClause::Role role) {
  switch (role) {
    case ExplainedClause::Role::kRequired:
      return "required";
    case ExplainedClause::Role::kOptional:
      return "optional";
    case ExplainedClause::Role::kExcluded:
      return "excluded";
    case ExplainedClause::Role::kIgnored:
      break;
  }
  return "ignored";
}

std::string text_explanation(const Results& results, const Style& style) {
  if (results.explanation.empty()) return added_text(results, style);
  std::size_t width = 0;
  for (const ExplainedClause& clause : results.explanation) {
    width = std::max(width, display_width(printable(clause.text)));
  }
  width = std::min(width, kMaxClauseWidth) + 2;
  const std::size_t count_width = std::string_view(kHeading).size();
  const std::size_t indent = width + kRoleWidth + count_width + 2;
  std::string text = "read as " + styled(results.read_as, Role::kPlain, style) +
                     "\n\n" + std::string(width + kRoleWidth, ' ') +
                     styled(kHeading, Role::kFaint, style) + "  " +
                     styled("stands for", Role::kFaint, style) + '\n';
  for (const ExplainedClause& clause : results.explanation) {
    const std::string name = printable(clause.text);
    text += styled(padded(name, width), Role::kTitle, style);
    if (display_width(name) + 2 > width) text += '\n' + std::string(width, ' ');
    const bool ignored = clause.role == ExplainedClause::Role::kIgnored;
    const std::string count = ignored ? "" : with_thousands(clause.articles);
    std::string row = padded(role_name(clause.role), kRoleWidth);
    row.append(count_width - std::min(count_width, count.size()), ' ');
    row += count;
    const std::string meanings = meanings_text(clause);
    text += row;
    if (!meanings.empty()) {
      text += "  " + wrapped({meanings, {}}, Role::kPlain, indent, style);
    }
    text += '\n';
  }
  return text + '\n' + added_text(results, style);
}

}  // namespace dateline
