// Which articles leave an index, and which stay.

#include <xapian.h>

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "common/schema.h"
#include "indexer/index_directory.h"
#include "indexer/previous_index.h"
#include "tests/mirror_fixture.h"

namespace dateline {
namespace {

namespace fs = std::filesystem;

}  // namespace

BOOST_FIXTURE_TEST_SUITE(removal, MirrorFixture)

BOOST_AUTO_TEST_CASE(what_is_excluded_is_not_there) {
  for (const char* const name :
       {"a.txt", "a.tmp", "old/b.txt", "new/old.txt", "new/deep/c.txt"}) {
    write(name, "One");
  }
  const struct {
    std::vector<std::string> patterns;
    const char* expected;
  } cases[] = {
      {{}, "+5 ~0 =0 -0"},
      {{"*.tmp"}, "+0 ~0 =4 -1"},
      {{"*.tmp", "old"}, "+0 ~0 =3 -1"},
      {{"new/*/c.txt"}, "+2 ~0 =2 -1"},
      {{"n?w"}, "+0 ~0 =3 -1"},
      {{"[a-n]*"}, "+0 ~0 =0 -3"},
      {{}, "+5 ~0 =0 -0"},
  };
  for (const auto& c : cases) {
    options.exclude = c.patterns;
    BOOST_TEST(outcome() == c.expected);
  }
}

BOOST_AUTO_TEST_CASE(many_vanished_files_are_removed_only_when_asked) {
  const auto fill = [this](int from, int to) {
    for (int i = from; i < to; ++i) {
      write(std::to_string(i) + ".txt", "Article");
    }
  };
  const auto clear = [this](int from, int to) {
    for (int i = from; i < to; ++i)
      fs::remove(path(std::to_string(i) + ".txt"));
  };
  fill(0, 40);
  outcome();
  clear(0, 20);
  BOOST_TEST(outcome() == "+0 ~0 =20 -20");  // no more than 20
  fill(0, 20);
  outcome();
  clear(0, 21);
  const std::string refused =
      "+0 ~0 =19 -0 21 of its 40 files have vanished; their articles are kept "
      "(--prune removes them)";
  BOOST_TEST(outcome() == refused);
  BOOST_TEST(outcome() == refused);
  write("new.txt", "New");
  BOOST_TEST(outcome().substr(0, 12) == "+1 ~0 =19 -0");
  fill(100, 140);  // not even when they are no longer the greater part
  BOOST_TEST(outcome().substr(0, 13) == "+40 ~0 =20 -0");
  BOOST_TEST(outcome().substr(0, 12) == "+0 ~0 =60 -0");
  options.prune = true;
  BOOST_TEST(outcome() == "+0 ~0 =60 -21");
}

BOOST_AUTO_TEST_CASE(a_forgotten_path_need_not_exist) {
  write("a.txt", "One");
  folder.write("b/b.txt", "Two");
  options.paths = {folder.path() + "/a", folder.path() + "/b"};
  outcome();
  fs::remove_all(folder.path() + "/b");
  options.paths.clear();
  options.forget = {folder.path() + "/b/"};
  BOOST_TEST(outcome() == "+0 ~0 =0 -1");
  BOOST_TEST(articles() == "a.txt: One");
  BOOST_TEST(error() == "--forget: " + folder.path() +
                            "/b/ is no PATH of this index; --status lists "
                            "them");
}

BOOST_AUTO_TEST_CASE(what_is_forgotten_and_read_again_counts_once) {
  write("a.txt", "One");
  write("b.txt", "Two");
  outcome();
  options.forget = {path(""), path("")};
  BOOST_TEST(outcome() == "+0 ~2 =0 -0");
  options.paths.clear();
  BOOST_TEST(outcome() == "+0 ~0 =0 -2");
}

BOOST_AUTO_TEST_CASE(what_an_inner_path_left_is_forgotten_with_the_outer_one) {
  write("b/x.json", json("", "X"));
  options.paths = {path("b")};
  outcome();
  write("b/x.json", "{broken");
  options.paths = {path("")};
  const std::string reason = "is not valid JSON: wrong or cut off at byte 2";
  BOOST_TEST(outcome() == "+0 ~0 =0 -0 " + reason);
  BOOST_TEST(articles() == "x.json: X");
  options.paths.clear();
  options.forget = {path("")};
  BOOST_TEST(outcome() == "+0 ~0 =0 -1");
}

BOOST_AUTO_TEST_CASE(another_analyzer_reads_all_anew) {
  write("a.txt", "One");
  write("b.txt", "Two");
  folder.write("b/b.txt", "Three");
  options.paths = {path(""), folder.path() + "/b"};
  outcome();
  const PreviousIndex before(options.database + "/generation-1");
  {
    schema::Stamp stamp = before.stamp();
    --stamp.analyzer;
    Xapian::WritableDatabase live(before.path());
    live.set_metadata(std::string(schema::kStampKey), encode_stamp(stamp));
    live.commit();
  }
  fs::remove(path("b.txt"));
  fs::remove_all(folder.path() + "/b");
  options.paths.clear();
  BOOST_TEST(error() == folder.path() +
                            "/b: this version of Dateline reads all articles "
                            "anew, and these cannot be; --forget=" +
                            folder.path() + "/b removes them");
  options.forget = {folder.path() + "/b"};
  BOOST_TEST(outcome() == "+0 ~1 =0 -2");
  options.forget.clear();
  BOOST_TEST(outcome() == "+0 ~0 =1 -0");
  BOOST_TEST(articles() == "a.txt: One");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
