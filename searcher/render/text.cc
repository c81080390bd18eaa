#include "searcher/render/text.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "common/quantity.h"
#include "common/text.h"
#include "searcher/facet_name.h"
#include "searcher/render/explanation.h"
#include "searcher/render/histogram.h"

namespace dateline {
namespace {

constexpr const char* kBetween = " · ";
constexpr const char* kRelaxedHeading = "With most of the words:";
constexpr std::size_t kLabelWidth = 10;  // of facets and of an article's head
// Shown of a hit; more are counted.
constexpr std::size_t kCountriesShown = 12;
constexpr std::size_t kNamesShown = 6;  // persons, organisations

std::string joined(const std::vector<std::string>& parts, const char* between) {
  std::string text;
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    if (!text.empty()) text += between;
    text += part;
  }
  return text;
}

// A short phrase that stays on one line.
std::string unbroken(std::string text) {
  for (std::size_t at = text.find(' '); at != std::string::npos;
       at = text.find(' ', at + kNoBreak.size())) {
    text.replace(at, 1, kNoBreak);
  }
  return text;
}

// "about China, Russia · names Japan", of each so many; more are counted.
std::string countries(const Hit& hit, std::size_t shown) {
  std::vector<std::string> parts;
  for (const bool about : {true, false}) {
    std::vector<std::string> first;
    std::size_t all = 0;
    for (const CountryCount& country : hit.countries) {
      if (country.about != about || ++all > shown) continue;
      first.emplace_back(country_name(country.code));
    }
    if (all == 0) continue;
    parts.push_back((about ? "about " : "names ") + listing(first, all));
  }
  return joined(parts, kBetween);
}

std::string first_names(const std::vector<NameCount>& counts) {
  std::vector<std::string> names;
  const std::size_t shown = std::min(kNamesShown, counts.size());
  for (std::size_t i = 0; i < shown; ++i) names.push_back(counts[i].name);
  return listing(names, counts.size());
}

std::string indented(const std::string& text, std::size_t indent, Role role,
                     const Style& style) {
  if (text.empty()) return {};
  return std::string(indent, ' ') + wrapped({text, {}}, role, indent, style) +
         '\n';
}

std::string hit_text(const Hit& hit, std::size_t rank_width,
                     const Style& style) {
  const std::string rank = std::to_string(hit.rank);
  const std::size_t indent = rank_width + 2;
  HighlightedText title = hit.title;
  if (title.text.empty()) title.text = "(no title)";
  std::string text = std::string(rank_width - rank.size(), ' ') + rank + "  " +
                     wrapped(title, Role::kTitle, indent, style) + '\n';
  const std::string date = hit.date ? to_string(*hit.date) : "undated";
  text += indented(joined({date, hit.source, hit.id}, kBetween), indent,
                   Role::kFaint, style);
  if (!hit.snippet.text.empty()) {
    text += std::string(indent, ' ') +
            wrapped(hit.snippet, Role::kPlain, indent, style) + '\n';
  }
  text += indented(
      joined({countries(hit, kCountriesShown), first_names(hit.persons),
              first_names(hit.organisations)},
             kBetween),
      indent, Role::kFaint, style);
  return text;
}

bool is_of_dates(const Facet& facet) {
  return facet.field == FacetField::kYear ||
         facet.field == FacetField::kMonth || facet.field == FacetField::kDay;
}

// What a facet is counted without.
std::string remark_on(const Facet& facet) {
  if (!facet.wide) return {};
  return is_of_dates(facet)
             ? "without --from and --to"
             : "without --" + std::string(facet_name(facet.field));
}

std::string facet_values(const Facet& facet, std::size_t indent,
                         const Style& style) {
  std::vector<std::string> values;
  for (const FacetValue& value : facet.values) {
    values.push_back(unbroken(value.name + ' ' + with_thousands(value.count)));
  }
  if (facet.distinct > facet.values.size()) {
    const std::size_t more = facet.distinct - facet.values.size();
    values.push_back(unbroken("… " + with_thousands(more) + " more"));
  }
  if (facet.none > 0) {
    values.push_back(unbroken("none " + with_thousands(facet.none)));
  }
  const std::string text =
      joined({joined(values, ", "), unbroken(remark_on(facet))}, kBetween);
  return wrapped({text, {}}, Role::kPlain, indent, style) + '\n';
}

std::string facet_text(const Facet& facet, std::size_t label_width,
                       const Style& style) {
  const std::string label(facet_name(facet.field));
  return styled(label, Role::kTitle, style) +
         std::string(label_width - label.size(), ' ') +
         (is_of_dates(facet)
              ? histogram(facet, label_width, remark_on(facet), style)
              : facet_values(facet, label_width, style));
}

std::string all_names(const std::vector<NameCount>& counts) {
  std::vector<std::string> names;
  names.reserve(counts.size());
  for (const NameCount& one : counts) {
    names.push_back(one.name + ' ' + std::to_string(one.mentions));
  }
  return joined(names, ", ");
}

// "2023-05-24 (JSON-LD)"
std::string dated(const std::optional<Date>& date, const std::string& from) {
  if (!date) return {};
  return from.empty() ? to_string(*date) : to_string(*date) + " (" + from + ')';
}

// What is known of an article, a line each, the values below each other.
std::string head(const ShownArticle& shown, const Style& style) {
  const Hit& hit = shown.hit;
  const Article& article = shown.article;
  const std::pair<std::string, std::string> rows[] = {
      {"date", dated(hit.date, article.date_from)},
      {"modified", dated(article.modified, {})},
      {"source", hit.source},
      {"author", article.author},
      {"url", article.url},
      {"language", hit.language},
      {"id", hit.id},
      {"file", hit.file},
      {"countries", countries(hit, hit.countries.size())},
      {"persons", all_names(hit.persons)},
      {"organisations", all_names(hit.organisations)},
  };
  std::size_t width = kLabelWidth;
  for (const auto& [label, value] : rows) {
    if (!value.empty()) width = std::max(width, label.size() + 1);
  }
  std::string text;
  for (const auto& [label, value] : rows) {
    if (value.empty()) continue;
    text += styled(label, Role::kFaint, style) +
            std::string(width - label.size(), ' ') +
            wrapped({value, {}}, Role::kPlain, width, style) + '\n';
  }
  return text;
}

}  // namespace

std::string text_answer(const Results& results, const Style& style) {
  std::string text = text_explanation(results, style);
  text += results.total == 0 ? "nothing found\n"
                             : count_of(results.total, "article") + '\n';
  for (const Note& note : results.notes) {
    text += wrapped({"note: " + note.text, {}}, Role::kFaint, 0, style) + '\n';
  }
  if (!results.suggestion.empty()) {
    text += wrapped({"did you mean: " + results.suggestion + "  (" +
                         unbroken(count_of(results.suggested, "article")) + ")",
                     {}},
                    Role::kPlain, 0, style) +
            '\n';
  }
  const std::size_t rank_width =
      results.hits.empty()
          ? 0
          : std::max<std::size_t>(
                2, std::to_string(results.hits.back().rank).size());
  std::size_t strict = results.hits.size() - results.relaxed;
  for (const Hit& hit : results.hits) {
    if (strict-- == 0) {
      text += '\n' + styled(kRelaxedHeading, Role::kTitle, style) + '\n';
    }
    text += '\n' + hit_text(hit, rank_width, style);
  }
  if (results.total == 0 || results.facets.empty()) return text;
  text += '\n';
  std::size_t label_width = kLabelWidth;
  for (const Facet& facet : results.facets) {
    label_width = std::max(label_width, facet_name(facet.field).size() + 1);
  }
  for (const Facet& facet : results.facets) {
    text += facet_text(facet, label_width, style);
  }
  return text;
}

std::string text_article(const ShownArticle& shown, const Style& style) {
  const Hit& hit = shown.hit;
  const Article& article = shown.article;
  std::string text = hit.title.text.empty()
                         ? std::string()
                         : wrapped(hit.title, Role::kTitle, 0, style) + "\n\n";
  text += head(shown, style);
  for (std::size_t begin = 0; begin < article.body.size();) {
    const std::size_t end =
        std::min(article.body.find("\n\n", begin), article.body.size());
    text += '\n' +
            wrapped({article.body.substr(begin, end - begin), {}}, Role::kPlain,
                    0, style) +
            '\n';
    begin = end + 2;
  }
  if (article.removed.empty()) return text;
  text += "\nremoved\n";
  for (const std::string& line : article.removed) {
    text += indented(line, 2, Role::kFaint, style);
  }
  return text;
}

}  // namespace dateline
