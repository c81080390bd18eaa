// What a run does with files that it has read before.

#include <sys/stat.h>
#include <unistd.h>
#include <xapian.h>

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <chrono>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

#include "common/error.h"
#include "common/schema.h"
#include "indexer/index_directory.h"
#include "indexer/previous_index.h"
#include "indexer/run.h"
#include "indexer/status.h"
#include "searcher/engine/searcher.h"
#include "tests/temporary_folder.h"

namespace dateline {
namespace {

namespace fs = std::filesystem;

class Fixture {
 public:
  Fixture() {
    options.database = folder.path() + "/index";
    options.paths = {folder.path() + "/a"};
    options.jobs = 2;
    fs::create_directories(folder.path() + "/a");
  }

  void write(const std::string& name, const std::string& text) const {
    folder.write("a/" + name, text);
  }
  std::string path(const std::string& name) const {
    return folder.path() + "/a/" + name;
  }

  // "+1 ~2 =3 -4": added, updated, unchanged, removed; then the first
  // rejection.
  std::string outcome() const {
    const Report report = run(options);
    std::string text = '+' + std::to_string(report.added) + " ~" +
                       std::to_string(report.updated) + " =" +
                       std::to_string(report.unchanged) + " -" +
                       std::to_string(report.removed);
    if (!report.rejected.empty()) text += ' ' + report.rejected[0].reason;
    return text;
  }

  std::string error() const {
    try {
      run(options);
    } catch (const Error& error) {
      return error.what();
    }
    return "no error";
  }

  // The titles of all articles by their ids: "a.txt: A, b.txt: B".
  std::string articles() const {
    Searcher searcher(options.database);
    Request request;
    request.sort = Sort::kOldest;
    request.limit = kNoLimit;
    request.facets.clear();
    std::string text;
    for (const Hit& hit : searcher.search(request).hits) {
      text += (text.empty() ? "" : ", ") + hit.id + ": " + hit.title.text;
    }
    return text;
  }

  TemporaryFolder folder;
  IndexOptions options;
};

std::string json(const std::string& id, const std::string& title) {
  return R"({"id": ")" + id + R"(", "title": ")" + title + "\"}\n";
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(mirror, Fixture)

BOOST_AUTO_TEST_CASE(only_what_has_changed_is_read) {
  write("a.json", json("1", "One"));
  write("b.jsonl", json("2", "Two") + json("3", "Three"));
  BOOST_TEST(outcome() == "+3 ~0 =0 -0");
  BOOST_TEST(outcome() == "+0 ~0 =3 -0");
  write("b.jsonl", json("2", "Too") + json("4", "Four"));
  BOOST_TEST(outcome() == "+1 ~1 =1 -1");
  BOOST_TEST(articles() == "1: One, 2: Too, 4: Four");
}

BOOST_AUTO_TEST_CASE(a_change_is_noticed_whatever_the_clock_says) {
  const struct {
    const char* what;
    const char* text;
    long seconds;  // of the file's time, from now
    const char* expected;
  } cases[] = {
      {"touched only", "One", -100, "+0 ~0 =1 -0"},
      {"same size, now", "Two", 0, "+0 ~1 =0 -0"},
      {"clock set back", "Six", -86400, "+0 ~1 =0 -0"},
      {"time in the future", "Ten", 86400, "+0 ~1 =0 -0"},
      {"in the future, unchanged", "Ten", 86400, "+0 ~0 =1 -0"},
  };
  write("a.txt", "One");
  outcome();
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.what) {
      write("a.txt", c.text);
      fs::last_write_time(path("a.txt"), fs::file_time_type::clock::now() +
                                             std::chrono::seconds(c.seconds));
      BOOST_TEST(outcome() == c.expected);
    }
  }
}

BOOST_AUTO_TEST_CASE(an_old_time_kept_over_new_bytes_is_noticed) {
  write("a.txt", "One");
  const auto time = fs::file_time_type::clock::now() - std::chrono::hours(24);
  fs::last_write_time(path("a.txt"), time);
  std::this_thread::sleep_for(std::chrono::milliseconds(2100));
  BOOST_TEST(outcome() == "+1 ~0 =0 -0");
  BOOST_TEST(outcome() == "+0 ~0 =1 -0");
  write("a.txt", "Two");
  fs::last_write_time(path("a.txt"), time);
  BOOST_TEST(outcome() == "+0 ~1 =0 -0");
}

BOOST_AUTO_TEST_CASE(another_language_option_counts_as_changed) {
  write("a.txt", "One");
  outcome();
  options.language = "fr";
  BOOST_TEST(outcome() == "+0 ~1 =0 -0");
  BOOST_TEST(outcome() == "+0 ~0 =1 -0");
}

BOOST_AUTO_TEST_CASE(a_renamed_file_is_another_article) {
  write("a.txt", "One");
  outcome();
  fs::rename(path("a.txt"), path("b.txt"));
  BOOST_TEST(outcome() == "+1 ~0 =0 -1");
  write("c.json", json("x", "C"));
  outcome();
  fs::rename(path("c.json"), path("d.json"));
  BOOST_TEST(outcome() == "+0 ~1 =1 -0");
}

BOOST_AUTO_TEST_CASE(two_paths_of_one_file_are_two_articles) {
  write("a.txt", "One");
  fs::create_hard_link(path("a.txt"), path("b.txt"));
  fs::create_symlink(path("a.txt"), path("c.txt"));
  fs::create_symlink("nowhere", path("d.txt"));
  fs::create_symlink("e.txt", path("e.txt"));
  fs::create_directory_symlink(path("."), path("loop"));
  write(".hidden.txt", "Hidden");
  BOOST_TEST(outcome() == "+3 ~0 =0 -0");
  BOOST_TEST(articles() == "a.txt: One, b.txt: One, c.txt: One");
}

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

BOOST_AUTO_TEST_CASE(a_name_without_words_is_one_in_all_runs) {
  for (const char* const id : {"a", "b", "c"}) {
    write(
        id + std::string(".json"),
        R"({"title": "T", "source": "!!!", "id": ")" + std::string(id) + "\"}");
    outcome();
  }
  BOOST_TEST(
      PreviousIndex(options.database + "/generation-1").stamp().sources == 1U);
}

BOOST_AUTO_TEST_CASE(a_rejected_file_is_told_again_but_not_read_again) {
  write("a.json", "{broken");
  write("b.json", json("b", "B"));
  const std::string reason = "is not valid JSON: wrong or cut off at byte 2";
  BOOST_TEST(outcome() == "+1 ~0 =0 -0 " + reason);
  BOOST_TEST(outcome() == "+0 ~0 =1 -0 " + reason);
  BOOST_TEST(status(options.database).find(path("a.json") + ": " + reason) !=
             std::string::npos);
  write("a.json", json("a", "A"));
  BOOST_TEST(outcome() == "+1 ~0 =1 -0");
  write("a.json", "{broken again");
  BOOST_TEST(outcome() == "+0 ~0 =1 -0 " + reason);
  BOOST_TEST(articles() == "a: A, b: B");
  fs::remove(path("a.json"));
  BOOST_TEST(outcome() == "+0 ~0 =1 -1");
}

BOOST_AUTO_TEST_CASE(ids_are_as_if_all_had_been_read_at_once) {
  const auto file = [this](const char* name) { return "x~" + path(name); };
  write("b.json", json("x", "B"));
  write("c.json", json("x", "C"));
  outcome();
  BOOST_TEST(articles() == "x: B, " + file("c.json") + ": C");
  write("a.json", json("x", "A"));
  outcome();
  BOOST_TEST(articles() ==
             "x: A, " + file("b.json") + ": B, " + file("c.json") + ": C");
  fs::remove(path("a.json"));
  fs::remove(path("b.json"));
  BOOST_TEST(outcome() == "+0 ~0 =1 -2");
  BOOST_TEST(articles() == "x: C");
  write("c.json", json("y", "C"));
  write("sub/a.json", json("y", "D"));
  outcome();
  BOOST_TEST(articles() == "y: C, y~" + path("sub/a.json") + ": D");
}

BOOST_AUTO_TEST_CASE(an_article_keeps_the_time_of_its_first_run) {
  write("a.txt", "One");
  outcome();
  const auto first = [this](const std::string& id) {
    return PreviousIndex(options.database + "/generation-1")
        .articles_of_root(path("").substr(0, path("").size() - 1))
        .at(id == "a.txt" ? 0 : 1)
        .first_indexed;
  };
  const std::int64_t time = first("a.txt");
  BOOST_TEST(time > 1'600'000'000);
  std::this_thread::sleep_for(std::chrono::milliseconds(1100));
  write("b.txt", "Other");
  outcome();
  write("a.txt", "One, corrected");
  BOOST_TEST(outcome() == "+0 ~1 =1 -0");
  std::vector<std::int64_t> times = {first("a.txt"), first("b.txt")};
  std::sort(times.begin(), times.end());
  BOOST_TEST(times[0] == time);
  BOOST_TEST(times[1] > time);
}

BOOST_AUTO_TEST_CASE(the_status_of_a_damaged_index_is_an_error) {
  write("a.txt", "One");
  outcome();
  fs::resize_file(options.database + "/generation-1/postlist.glass", 0);
  BOOST_CHECK_EXCEPTION(
      status(options.database), Error, [&](const Error& error) {
        return std::string(error.what())
            .starts_with(options.database + ": cannot be read (");
      });
}

BOOST_AUTO_TEST_CASE(a_second_writer_is_told_who_the_first_is) {
  write("a.txt", "One");
  outcome();
  const IndexDirectory first(options.database);
  const std::string message = error();
  BOOST_TEST(message.find(": another dateline-index (process " +
                          std::to_string(::getpid()) + " on ") !=
             std::string::npos);
  BOOST_TEST(message.find(", since 20") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_copied_or_moved_index_answers) {
  write("a.txt", "One");
  outcome();
  const std::string moved = folder.path() + "/moved";
  fs::rename(options.database, moved);
  options.database = moved;
  BOOST_TEST(articles() == "a.txt: One");
  BOOST_TEST(outcome() == "+0 ~0 =1 -0");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
