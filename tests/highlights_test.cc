// Every highlight is a match and every match shown is highlighted: for random
// queries of every operator over the sample corpus, by brute force.

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "common/text.h"
#include "indexer/run.h"
#include "searcher/engine/searcher.h"
#include "searcher/query/print.h"
#include "tests/oracle.h"
#include "tests/random_query.h"
#include "tests/temporary_folder.h"

namespace dateline {
namespace {

constexpr int kQueries = 2000;
constexpr unsigned kSeed = 1865;
constexpr std::string_view kEllipsis = "…";
constexpr std::string_view kBetween = " … ";

// Byte offsets of begin and end.
using Spans = std::set<std::pair<std::size_t, std::size_t>>;

// The words of the places that lie wholly between two bytes, moved by `shift`.
void add_spans(const Oracle::Matches& matches, std::size_t begin,
               std::size_t end, std::ptrdiff_t shift, Spans& spans) {
  const std::vector<Highlight>& words = matches.text.spans;
  for (const Place& place : matches.places) {
    if (words[place.first].begin < begin || words[place.last].end > end) {
      continue;
    }
    for (std::size_t i = place.first; i <= place.last; ++i) {
      spans.emplace(static_cast<std::ptrdiff_t>(words[i].begin) + shift,
                    static_cast<std::ptrdiff_t>(words[i].end) + shift);
    }
  }
}

Spans spans_of(const HighlightedText& text) {
  Spans spans;
  for (const Highlight& one : text.highlights) {
    spans.emplace(one.begin, one.end);
  }
  return spans;
}

// A part of a snippet, in bytes.
struct Fragment {
  std::size_t begin;
  std::size_t end;
};

// The ways in which the text may be fragments of a body with ellipses around
// and between: a body may have ellipses of its own.
std::vector<std::vector<Fragment>> readings(const std::string& text) {
  std::vector<std::vector<Fragment>> all;
  const bool in_front = text.starts_with(kEllipsis);
  const bool behind = text.ends_with(kEllipsis);
  for (int cuts = 0; cuts < 4; ++cuts) {
    if (((cuts & 1) != 0 && !in_front) || ((cuts & 2) != 0 && !behind))
      continue;
    const std::size_t begin = (cuts & 1) != 0 ? kEllipsis.size() : 0;
    const std::size_t end =
        text.size() - ((cuts & 2) != 0 ? kEllipsis.size() : 0);
    all.push_back({{begin, end}});
    for (std::size_t at = text.find(kBetween); at != std::string::npos;
         at = text.find(kBetween, at + 1)) {
      if (at <= begin || at + kBetween.size() >= end) continue;
      all.push_back({{begin, at}, {at + kBetween.size(), end}});
    }
  }
  return all;
}

bool parts_a_word(const ScannedText& text, std::size_t byte) {
  return std::any_of(text.spans.begin(), text.spans.end(),
                     [byte](const Highlight& word) {
                       return word.begin < byte && byte < word.end;
                     });
}

// Whether the fragments stand in the body, one behind the other, part no word,
// and the highlights are what the matches there ask for.
bool agrees(const HighlightedText& snippet, const std::string& body,
            const Oracle::Matches& matches,
            const std::vector<Fragment>& fragments, std::size_t from = 0,
            Spans expected = {}) {
  if (fragments.empty()) return expected == spans_of(snippet);
  const Fragment& first = fragments.front();
  const std::string text =
      snippet.text.substr(first.begin, first.end - first.begin);
  for (std::size_t at = body.find(text, from); at != std::string::npos;
       at = body.find(text, at + 1)) {
    if (parts_a_word(matches.text, at) ||
        parts_a_word(matches.text, at + text.size())) {
      continue;
    }
    Spans spans = expected;
    add_spans(matches, at, at + text.size(),
              static_cast<std::ptrdiff_t>(first.begin) -
                  static_cast<std::ptrdiff_t>(at),
              spans);
    if (agrees(snippet, body, matches, {fragments.begin() + 1, fragments.end()},
               at + text.size(), spans)) {
      return true;
    }
  }
  return false;
}

std::string marked(const HighlightedText& text) {
  std::string result = text.text;
  for (auto at = text.highlights.rbegin(); at != text.highlights.rend(); ++at) {
    result.insert(at->end, "]").insert(at->begin, "[");
  }
  return result;
}

void check_snippet(const Hit& hit, const std::string& body,
                   const Oracle::Matches& matches, std::size_t length) {
  const HighlightedText& snippet = hit.snippet;
  BOOST_TEST_CONTEXT(hit.id << ": " << marked(snippet)) {
    BOOST_TEST(code_points(snippet.text) <= length);
    const auto ways = readings(snippet.text);
    BOOST_TEST(std::any_of(ways.begin(), ways.end(), [&](const auto& way) {
      return agrees(snippet, body, matches, way);
    }));
    const bool one_fits = std::any_of(
        matches.places.begin(), matches.places.end(), [&](const Place& place) {
          const std::size_t begin = matches.text.spans[place.first].begin;
          const std::size_t end = matches.text.spans[place.last].end;
          return code_points(body.substr(begin, end - begin)) + 2 <= length;
        });
    if (one_fits) BOOST_TEST(!snippet.highlights.empty());
  }
}

// Words as the articles print them, and values that some of them have.
Vocabulary vocabulary_of(const Oracle& oracle) {
  using Field = QueryNode::FieldName;
  Vocabulary made{{},
                  {},
                  {{Field::kCountry, "France"},
                   {Field::kAbout, "United States"},
                   {Field::kLanguage, "en"},
                   {Field::kPerson, "Gorbachev"},
                   {Field::kDate, "1960..1995"}}};
  for (const Oracle::Scanned& article : oracle.articles()) {
    const std::string& body = article.shown.article.body;
    const std::vector<Highlight>& words = article.body.spans;
    const auto text = [&](std::size_t first, std::size_t last) {
      return body.substr(words[first].begin,
                         words[last].end - words[first].begin);
    };
    for (std::size_t i = 0; i + 2 < words.size(); i += 3) {
      made.words.push_back(text(i, i));
      made.phrases.push_back(text(i, i + 1 + i % 2));
    }
  }
  return made;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(highlights)

BOOST_AUTO_TEST_CASE(highlights_are_the_matches) {
  const TemporaryFolder folder;
  IndexOptions options;
  options.database = folder.path() + "/index";
  options.paths = {DATELINE_SOURCE_DIR "/corpus/articles"};
  run(options);
  Searcher searcher(options.database);
  const Oracle oracle(searcher);
  std::map<std::string, std::string> bodies;
  for (const Oracle::Scanned& article : oracle.articles()) {
    bodies[article.shown.hit.id] = article.shown.article.body;
  }
  RandomQuery random(vocabulary_of(oracle), kSeed);
  const std::size_t lengths[] = {20, 60, 120, 240, 240, 240, 1000};
  std::size_t hits = 0;
  for (int i = 0; i < kQueries; ++i) {
    Request request;
    request.query = random.next(2);
    request.text = to_string(request.query);
    request.match = i % 2 == 0 ? Match::kAll : Match::kAny;
    request.limit = 3;
    request.facets.clear();
    request.snippet_length = lengths[i % 7];
    BOOST_TEST_CONTEXT("query " << request.text << ", length "
                                << request.snippet_length) {
      for (const Hit& hit : searcher.search(request).hits) {
        ++hits;
        const auto title = oracle.in_title(hit.id, request.query);
        Spans expected;
        add_spans(title, 0, hit.title.text.size(), 0, expected);
        BOOST_TEST((spans_of(hit.title) == expected));
        check_snippet(hit, bodies[hit.id],
                      oracle.in_body(hit.id, request.query),
                      request.snippet_length);
      }
    }
  }
  BOOST_TEST(hits > kQueries);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
