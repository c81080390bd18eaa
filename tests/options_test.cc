#include "indexer/options.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "common/error.h"
#include "searcher/options.h"

namespace dateline {
namespace {

using Arguments = std::vector<const char*>;

SearchOptions search(Arguments arguments) {
  arguments.insert(arguments.begin(), {"dateline-search", "--db=x"});
  return parse_search_options(static_cast<int>(arguments.size()),
                              arguments.data());
}

IndexOptions index(Arguments arguments) {
  arguments.insert(arguments.begin(), {"dateline-index", "--db=x"});
  return parse_index_options(static_cast<int>(arguments.size()),
                             arguments.data());
}

template <typename Action>
std::string error_of(Action action) {
  try {
    action();
  } catch (const UsageError& error) {
    return error.what();
  }
  return "no error";
}

std::size_t longest_line(const std::string& text) {
  std::size_t longest = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = text.find('\n', begin);
    longest = std::max(longest, end - begin);
    begin = end + 1;
  }
  return longest;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(options)

BOOST_AUTO_TEST_CASE(a_search_is_understood) {
  const SearchOptions options =
      search({"--country=Brazil|Peru", "--country", "-US", "--organisation=imf",
              "-n5", "--from=2023-05", "--to", "2023-06", "--sort=oldest",
              "--facets=organisation,day", "--facet-size=all", "-f", "json",
              "coffee", "'price", "--", "-opec"});
  const Request& request = options.request;
  BOOST_TEST(request.text == "coffee 'price -opec");
  BOOST_TEST(request.filters.size() == 3U);
  BOOST_TEST(request.filters[1].negated);
  BOOST_TEST((request.filters[2].kind == Filter::Kind::kOrganisation));
  BOOST_TEST(request.limit == 5U);
  BOOST_TEST(to_string(*request.from) == "2023-05-01");
  BOOST_TEST(to_string(*request.to) == "2023-06-30");
  BOOST_TEST((request.sort == Sort::kOldest));
  BOOST_TEST((request.facets ==
              std::vector{FacetField::kOrganisation, FacetField::kDay}));
  BOOST_TEST(request.facet_size == kNoLimit);
  BOOST_TEST((options.format == Format::kJson));
}

BOOST_AUTO_TEST_CASE(defaults_depend_on_what_is_done) {
  BOOST_TEST((search({"x"}).request.match == Match::kAuto));
  BOOST_TEST(search({"--plain", "x"}).request.plain);
  BOOST_TEST(search({"x"}).request.limit == 10U);
  BOOST_TEST((search({"--batch=f"}).request.match == Match::kAny));
  BOOST_TEST((search({"--batch=f"}).format == Format::kJsonLines));
  BOOST_TEST(search({"--batch=f", "--format=trec"}).request.limit == 1000U);
  BOOST_TEST(search({"--facets=none", "x"}).request.facets.empty());
  BOOST_TEST(search({"x"}).request.snippet_length == 240U);
  BOOST_TEST(!search({"x"}).request.wide_facets);
  BOOST_TEST(search({"--facet-mode=wide", "x"}).request.wide_facets);
  BOOST_TEST(search({"--format=csv", "x"}).request.facets.empty());
  BOOST_TEST(search({"--format=csv", "-n0", "x"}).request.facets.size() == 3U);
}

BOOST_AUTO_TEST_CASE(a_bad_search_is_told_with_the_remedy) {
  const struct {
    Arguments arguments;
    const char* expected;
  } cases[] = {
      {{"--like=x", "oil"}, "--like takes no query: leave out 'oil'"},
      {{"--like=x", "--show=y"}, "--like and --show do not go together"},
      {{"--like=x", "--batch=f"}, "--like and --batch do not go together"},
      {{"--contry=x"}, "unknown option '--contry' (did you mean '--country'?)"},
      {{"--lim=5", "x"}, "unknown option '--lim'"},
      {{"oil", "-opec"},
       "unknown option '-opec': to exclude a word, put it in quotes with the "
       "others ('oil -opec') or after --"},
      {{"-nuclear"},
       "unknown option '-nuclear': to exclude a word, put it in quotes with "
       "the others ('oil -opec') or after --"},
      {{"--limit=x", "a"},
       "--limit: 'x' is no whole number from 0 to 1000000000"},
      {{"--limit=-1", "a"},
       "--limit: '-1' is no whole number from 0 to 1000000000"},
      {{"--limit=3", "--limit=4", "a"}, "option '--limit' is given twice"},
      {{"--from=2023-13", "a"},
       "--from: '2023-13' is no date: write 2023, 2023-05 or 2023-05-24"},
      {{"--from=2024", "--to=2023", "a"},
       "--from=2024-01-01 is after --to=2023-12-31"},
      {{"--format=jsn", "a"},
       "--format: unknown value 'jsn' (did you mean 'json'?)"},
      {{"--facets=people", "a"},
       "--facets: unknown value 'people': write one of country, about, person, "
       "organisation, source, language, "
       "year, month, day"},
      {{"--facet-mode=broad", "a"},
       "--facet-mode: unknown value 'broad': write one of narrow, wide"},
      {{"--snippet-length=19", "a"},
       "--snippet-length: '19' is no whole number from 20 to 2000"},
      {{"--format=csv", "--batch=f"},
       "--batch goes with --format=jsonl or --format=trec"},
      {{"--format=csv", "--show=x"},
       "--show goes with --format=text or --format=json"},
      {{"--format=trec", "a"}, "--format=trec needs --batch=FILE"},
      {{"--batch=f", "a"},
       "--batch takes its queries from its file: leave out 'a'"},
      {{"--show=x", "a"}, "--show takes no query: leave out 'a'"},
      {{}, "nothing to search for: give a QUERY, a filter, or '*'"},
      {{"--person=", "a"}, "option '--person' has no value"},
      {{"a", "--person"}, "option '--person' has no value"},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.expected) {
      BOOST_TEST(error_of([&] { search(c.arguments); }) == c.expected);
    }
  }
}

BOOST_AUTO_TEST_CASE(an_indexing_run_is_understood) {
  const IndexOptions options = index(
      {"--jobs=3", "--memory=256", "--language=fr", "--report", "r", "a", "-"});
  BOOST_TEST(options.jobs == 3U);
  BOOST_TEST(options.memory == 256U);
  BOOST_TEST(options.language == "fr");
  BOOST_TEST(options.report == "r");
  BOOST_TEST(options.paths == (std::vector<std::string>{"a", "-"}));
  BOOST_TEST(error_of([] { index({"--jobs=0"}); }) ==
             "--jobs: '0' is no whole number from 1 to 256");
  BOOST_TEST(error_of([] { index({"--language=English"}); }) ==
             "--language: 'English' is no language code: write auto, en, fr, "
             "…");
  const IndexOptions mirror = index(
      {"--exclude=*.tmp", "--exclude=old/*", "--forget=b", "--prune", "a"});
  BOOST_TEST(mirror.exclude == (std::vector<std::string>{"*.tmp", "old/*"}));
  BOOST_TEST(mirror.forget == std::vector<std::string>{"b"});
  BOOST_TEST(mirror.prune);
  BOOST_TEST(index({"--status"}).status);
  BOOST_TEST(error_of([] {
               index({"--status", "a"});
             }) == "--status goes without a PATH");
  BOOST_TEST(error_of([] {
               index({"--status", "--prune"});
             }) == "--status goes without --prune");
  BOOST_TEST(error_of([] { index({"--progress=loud"}); }) ==
             "--progress: 'loud' is not known: write auto or plain");
}

BOOST_AUTO_TEST_CASE(help_fits_one_screen) {
  for (const std::string& help : {search_help(), index_help()}) {
    BOOST_TEST(std::count(help.begin(), help.end(), '\n') <= 24);
    BOOST_TEST(longest_line(help) <= 80U);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
