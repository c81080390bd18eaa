#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "indexer/file_state.h"
#include "indexer/progress.h"
#include "indexer/roots.h"
#include "indexer/walk.h"
#include "tests/temporary_folder.h"

namespace dateline {

BOOST_AUTO_TEST_SUITE(walking)

BOOST_AUTO_TEST_CASE(the_order_of_a_walk_is_that_of_comes_before) {
  const TemporaryFolder folder;
  const std::vector<std::string> names = {
      "a",    "a-b", "a.txt", "a b/c", "b/a", "b/a.x", "b/a/c", "b-/a",
      "b./a", "b/é", "c/d/e", "c/d.e", "Z",   "0",     "c",
  };
  for (const std::string& name : names) {
    if (name != "a" && name != "b/a" && name != "c") folder.write(name, "x");
  }
  std::vector<std::string> walked;
  const auto failures =
      walk(folder.path(), {}, [&](const std::string& path, const FileState&) {
        walked.push_back(path);
        return true;
      });
  BOOST_TEST(failures.empty());
  BOOST_TEST(walked.size() == names.size() - 3);
  BOOST_TEST(std::is_sorted(walked.begin(), walked.end(),
                            [](const std::string& a, const std::string& b) {
                              return comes_before(a, b);
                            }));
}

BOOST_AUTO_TEST_CASE(a_walk_stops_when_told) {
  const TemporaryFolder folder;
  for (const char* const name : {"a", "b", "c"}) folder.write(name, "x");
  int visited = 0;
  walk(folder.path(), {},
       [&](const std::string&, const FileState&) { return ++visited < 2; });
  BOOST_TEST(visited == 2);
}

BOOST_AUTO_TEST_CASE(what_is_no_article_is_left_out) {
  const TemporaryFolder folder;
  for (const char* const name :
       {"a", ".b", ".c/d", "e/XAPIANDB", "e/generation-1/iamglass", "e/notes",
        "f/xapiandb", "g~"}) {
    folder.write(name, "x");
  }
  std::string walked;
  WalkOptions options;
  options.exclusions = Exclusions({"*~"});
  walk(folder.path(), options, [&](const std::string& path, const FileState&) {
    walked += path.substr(folder.path().size()) + ' ';
    return true;
  });
  BOOST_TEST(walked == "/a /f/xapiandb ");
}

BOOST_AUTO_TEST_CASE(doubt_lasts_two_seconds) {
  constexpr std::int64_t kSecond = 1'000'000'000;
  const FileState state{1, 2, 100 * kSecond};
  BOOST_TEST(is_doubtful(state, 100 * kSecond));
  BOOST_TEST(is_doubtful(state, 102 * kSecond - 1));
  BOOST_TEST(!is_doubtful(state, 102 * kSecond));
  BOOST_TEST(is_doubtful(state, 50 * kSecond));  // in the future
}

BOOST_AUTO_TEST_CASE(roots_survive_encoding_whatever_their_names) {
  const std::vector<Root> roots = {
      {1, "/a b"}, {300, "/line\nbreak"}, {2, "-"}, {4'000'000'000U, "/\xff"}};
  const auto decoded = decode_roots(encode_roots(roots));
  BOOST_REQUIRE(decoded.size() == roots.size());
  for (std::size_t i = 0; i < roots.size(); ++i) {
    BOOST_TEST(decoded[i].number == roots[i].number);
    BOOST_TEST(decoded[i].path == roots[i].path);
  }
  BOOST_TEST(decode_roots(encode_roots(roots).substr(0, 9)).size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_path_is_within_a_folder) {
  const struct {
    const char* path;
    const char* folder;
    bool within;
  } cases[] = {{"/a/b", "/a", true},  {"/a", "/a", false}, {"/ab", "/a", false},
               {"/a", "/", true},     {"/", "/", false},   {"-", "/", false},
               {"/a/b/c", "/a", true}};
  for (const auto& c : cases) {
    BOOST_TEST(is_within(c.path, c.folder) == c.within,
               c.path << " in " << c.folder);
  }
}

BOOST_AUTO_TEST_CASE(progress_tells_rate_and_rest) {
  const struct {
    std::size_t articles;
    std::uint64_t bytes;
    std::uint64_t total;
    double seconds;
    const char* stage;
    const char* expected;
  } cases[] = {
      {0, 0, 0, 0, nullptr, "0 articles  0 B  0/s"},
      {1200, 4'000'000, 96'000'000, 2, nullptr,
       "1,200 articles  4.0 MB of 96.0 MB  600/s  46 s left"},
      {1200, 4'000'000, 4'000'000'000, 2, nullptr,
       "1,200 articles  4.0 MB of 4.0 GB  600/s  33 min left"},
      {1200, 4'000'000, 400'000'000'000, 2, nullptr,
       "1,200 articles  4.0 MB of 400.0 GB  600/s  55 h 33 min left"},
      {10, 3'900'000, 4'000'000, 2, nullptr,
       "10 articles  3.9 MB of 4.0 MB  5/s"},
      {1200, 96'000'000, 96'000'000, 60, "merging",
       "1,200 articles  96.0 MB  20/s  merging"},
  };
  for (const auto& c : cases) {
    Counters counters;
    counters.articles = c.articles;
    counters.bytes = c.bytes;
    counters.total_bytes = c.total;
    BOOST_TEST(progress_line(counters, c.seconds, c.stage) == c.expected);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
