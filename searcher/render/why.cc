#include "searcher/render/why.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>
#include <vector>

#include "common/text.h"
#include "searcher/render/quote.h"

namespace dateline {
namespace {

constexpr std::size_t kMaxWordsWidth = 40;  // of the column of quoted words

std::string padded(std::string text, std::size_t width) {
  const std::size_t taken = display_width(text);
  if (taken < width) text.append(width - taken, ' ');
  return text;
}

// "4", "1.5"
std::string points(double value) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.1f", value);
  std::string result = text.data();
  if (result.ends_with(".0")) result.resize(result.size() - 2);
  return result;
}

std::string centrality(const CountryEntity& country) {
  const Centrality& parts = country.centrality;
  std::string text = country.about ? "about, " : "";
  const std::string sum = points(parts.sum());
  text += sum + " of " + points(parts.needed) + " points:";
  const char* between = " ";
  for (const auto& [name, value] :
       {std::pair("title", parts.title), std::pair("dateline", parts.dateline),
        std::pair("lead", parts.lead), std::pair("text", parts.text)}) {
    if (value == 0) continue;
    text += between + std::string(name) + ' ' + points(value);
    between = ", ";
  }
  return text;
}

// A line for each mention, aligned within the entity.
std::string mention_lines(const std::vector<Mention>& mentions,
                          const ShownArticle& shown, const Style& style) {
  std::vector<Quote> quotes;
  std::size_t words_width = 0;
  std::size_t place_width = 0;
  const auto place = [](const Quote& quote) {
    return std::to_string(quote.begin) + "-" + std::to_string(quote.end);
  };
  for (const Mention& mention : mentions) {
    quotes.push_back(quote_of(mention, shown));
    Quote& quote = quotes.back();
    quote.text = printable(quote.text);
    words_width = std::max(words_width, display_width(quote.text));
    place_width = std::max(place_width, place(quote).size());
  }
  words_width = std::min(words_width, kMaxWordsWidth);
  std::string lines;
  for (std::size_t i = 0; i < quotes.size(); ++i) {
    const Quote& quote = quotes[i];
    lines +=
        "    " + styled(padded(quote.field, 10), Role::kFaint, style) +
        styled(padded(place(quote), place_width + 2), Role::kFaint, style) +
        styled(padded(quote.text, words_width), Role::kMatch, style) + "  " +
        rule_name(mentions[i].rule) + '\n';
  }
  return lines;
}

std::string heading(const std::string& name, const std::string& reason,
                    const Style& style) {
  return "  " + styled(name, Role::kTitle, style) +
         (reason.empty() ? "" : "  " + reason) + '\n';
}

}  // namespace

std::string text_why(const ShownArticle& shown, const Style& style) {
  const Entities& entities = shown.entities;
  std::string text;
  for (const CountryEntity& country : entities.countries) {
    text += heading(std::string(country_name(country.code)),
                    centrality(country), style) +
            mention_lines(country.mentions, shown, style);
  }
  for (const auto* named : {&entities.persons, &entities.organisations}) {
    for (const NamedEntity& entity : *named) {
      text += heading(entity.name, {}, style) +
              mention_lines(entity.mentions, shown, style);
    }
  }
  return text.empty() ? text : "\nwhy\n" + text;
}

}  // namespace dateline
