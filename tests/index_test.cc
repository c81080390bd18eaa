// Runs of the indexer on folders that change.

#include <sys/stat.h>
#include <unistd.h>
#include <xapian.h>

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <string>

#include "common/error.h"
#include "common/schema.h"
#include "indexer/run.h"
#include "searcher/engine/searcher.h"
#include "tests/temporary_folder.h"

namespace dateline {
namespace {

class Fixture {
 public:
  std::string database() const { return folder.path() + "/index"; }

  // "added 1, updated 0, removed 0, renamed 0, rejected 0, articles 1".
  std::string run_on(const std::vector<std::string>& paths,
                     unsigned jobs = 2) const {
    IndexOptions options;
    options.database = database();
    options.paths = paths;
    options.jobs = jobs;
    const Report report = run(options);
    return "added " + std::to_string(report.added) + ", updated " +
           std::to_string(report.updated) + ", removed " +
           std::to_string(report.removed) + ", renamed " +
           std::to_string(report.renamed) + ", rejected " +
           std::to_string(report.rejected.size()) + ", articles " +
           std::to_string(report.articles);
  }

  std::string error_of(const std::vector<std::string>& paths) const {
    try {
      run_on(paths);
    } catch (const Error& error) {
      return error.what();
    }
    return "no error";
  }

  // The ids of all articles, oldest first.
  std::string ids() const {
    Searcher searcher(database());
    Request request;
    request.sort = Sort::kOldest;
    request.limit = kNoLimit;
    request.facets.clear();
    std::string text;
    for (const Hit& hit : searcher.search(request).hits) {
      text += (text.empty() ? "" : " ") + hit.id;
    }
    return text;
  }

  TemporaryFolder folder;
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(index, Fixture)

BOOST_AUTO_TEST_CASE(each_run_mirrors_the_paths_it_names) {
  const std::string a = folder.path() + "/a";
  const std::string b = folder.path() + "/b";
  folder.write("a/one.txt", "One");
  folder.write("a/two.txt", "Two");
  folder.write("b/three.txt", "Three");
  BOOST_TEST(
      run_on({a}) ==
      "added 2, updated 0, removed 0, renamed 0, rejected 0, articles 2");
  BOOST_TEST(
      run_on({b}) ==
      "added 1, updated 0, removed 0, renamed 0, rejected 0, articles 3");
  std::filesystem::remove(a + "/one.txt");
  folder.write("a/four.txt", "Four");
  BOOST_TEST(
      run_on({a}) ==
      "added 1, updated 0, removed 1, renamed 0, rejected 0, articles 3");
  BOOST_TEST(ids() == "four.txt three.txt two.txt");
  BOOST_TEST(
      run_on({}) ==
      "added 0, updated 0, removed 0, renamed 0, rejected 0, articles 3");
  std::filesystem::remove_all(b);
  BOOST_TEST(
      run_on({}) ==
      "added 0, updated 0, removed 0, renamed 0, rejected 1, articles 3");
}

BOOST_AUTO_TEST_CASE(a_path_within_a_recorded_one_is_refused) {
  const std::string inner = folder.write("a/b/one.txt", "One");
  const std::string a = folder.path() + "/a";
  run_on({a + "/b"});
  BOOST_TEST(ids() == "one.txt");
  BOOST_TEST(
      run_on({a}) ==
      "added 1, updated 0, removed 1, renamed 0, rejected 0, articles 1");
  BOOST_TEST(ids() == "b/one.txt");
  BOOST_TEST(error_of({a + "/b"}) ==
             a + "/b: is part of " + a +
                 ", which this index has; name that instead");
}

BOOST_AUTO_TEST_CASE(what_is_rejected_now_keeps_its_earlier_articles) {
  const std::string a = folder.path() + "/a";
  folder.write("a/one.json", R"({"title": "One"})");
  folder.write("a/two.json", R"({"title": "Two"})");
  run_on({a});
  folder.write("a/one.json", "{broken");
  BOOST_TEST(
      run_on({a}) ==
      "added 0, updated 0, removed 0, renamed 0, rejected 1, articles 2");
  BOOST_TEST(ids() == "one.json two.json");
}

BOOST_AUTO_TEST_CASE(of_two_articles_with_one_id_the_later_is_renamed) {
  const std::string a = folder.path() + "/a";
  const std::string one =
      folder.write("a/1.json", R"({"id": "x", "title": "1"})");
  const std::string two =
      folder.write("a/2.json", R"({"id": "x", "title": "2"})");
  const std::string lines = folder.write(
      "a/3.jsonl", "{\"id\": \"x\", \"title\": \"3\"}\n{\"title\": \"4\"}\n");
  for (const unsigned jobs : {1U, 4U}) {
    std::filesystem::remove_all(database());
    BOOST_TEST(run_on({a}, jobs).find("renamed 2") != std::string::npos);
    BOOST_TEST(ids() == "3.jsonl#2 x x~" + two + " x~" + lines + "#1");
  }
  Searcher searcher(database());
  BOOST_TEST(searcher.show("x")->hit.title.text == "1");
  BOOST_TEST(searcher.show("x~" + two)->hit.title.text == "2");
  BOOST_TEST(!searcher.show("y"));
}

BOOST_AUTO_TEST_CASE(errors_leave_the_index_as_it_was) {
  const std::string a = folder.path() + "/a";
  folder.write("a/one.txt", "One");
  run_on({a});
  BOOST_TEST(error_of({folder.path() + "/none"}) ==
             folder.path() + "/none: no such file or folder");
  BOOST_TEST(error_of({"/dev/null"}) ==
             "/dev/null: is neither a file nor a folder");
  BOOST_TEST(ids() == "one.txt");
  BOOST_TEST(!std::filesystem::exists(database() + "/scratch"));
}

BOOST_AUTO_TEST_CASE(a_folder_that_is_no_index_is_left_alone) {
  const std::string file = folder.write("index/letter.txt", "Dear");
  BOOST_TEST(error_of({folder.path() + "/index"}) ==
             database() +
                 ": holds other files (letter.txt) and no index; "
                 "choose an empty or new folder");
  BOOST_TEST(std::filesystem::exists(file));
  BOOST_CHECK_THROW(Searcher{database()}, Error);
  BOOST_CHECK_THROW(Searcher{folder.path() + "/nothing"}, Error);
}

BOOST_AUTO_TEST_CASE(an_index_of_another_version_says_how_to_rebuild) {
  const std::string a = folder.path() + "/a";
  folder.write("a/one.txt", "One");
  run_on({a});
  {
    Xapian::WritableDatabase live(database() + "/generation-1");
    live.set_metadata(
        std::string(schema::kStampKey),
        schema::encode_stamp({schema::kSchemaVersion + 1, 1, {}, {}}));
    live.commit();
  }
  const std::string expected =
      database() +
      ": was made by another version of Dateline; rebuild it: delete the "
      "folder and run dateline-index again";
  BOOST_TEST(error_of({a}) == expected);
  BOOST_CHECK_EXCEPTION(Searcher{database()}, Error, [&](const Error& error) {
    return error.what() == expected;
  });
}

BOOST_AUTO_TEST_CASE(a_failed_first_run_leaves_nothing) {
  BOOST_TEST(error_of({folder.path() + "/none"}) != "no error");
  BOOST_TEST(!std::filesystem::exists(database()));
}

BOOST_AUTO_TEST_CASE(an_empty_folder_is_no_error_and_an_empty_file_is) {
  const std::string a = folder.path() + "/a";
  std::filesystem::create_directories(a);
  BOOST_TEST(
      run_on({a}) ==
      "added 0, updated 0, removed 0, renamed 0, rejected 0, articles 0");
  folder.write("a/empty.txt", "");
  BOOST_TEST(
      run_on({a}) ==
      "added 0, updated 0, removed 0, renamed 0, rejected 1, articles 0");
}

BOOST_AUTO_TEST_CASE(an_index_within_the_folder_is_not_read) {
  folder.write("one.txt", "One");
  run_on({folder.path()});
  BOOST_TEST(
      run_on({folder.path()}) ==
      "added 0, updated 0, removed 0, renamed 0, rejected 0, articles 1");
}

BOOST_AUTO_TEST_CASE(an_open_reader_outlives_the_generation_it_reads) {
  const std::string a = folder.path() + "/a";
  folder.write("a/one.txt", "One");
  run_on({a});
  Searcher searcher(database());
  Request request;
  BOOST_TEST(searcher.search(request).total == 1U);
  for (int i = 0; i < 3; ++i) {
    folder.write("a/more" + std::to_string(i) + ".txt", "More");
    run_on({a});
  }
  BOOST_TEST(searcher.search(request).hits.size() >= 1U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
