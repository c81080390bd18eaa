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

#include "common/schema.h"
#include "indexer/index_directory.h"
#include "indexer/previous_index.h"
#include "indexer/status.h"
#include "tests/mirror_fixture.h"

namespace dateline {
namespace {

namespace fs = std::filesystem;

}  // namespace

BOOST_FIXTURE_TEST_SUITE(mirror, MirrorFixture)

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

BOOST_AUTO_TEST_CASE(a_name_without_words_is_one_in_all_runs) {
  for (const char* const id : {"a", "b", "c"}) {
    write(
        id + std::string(".json"),
        R"({"title": "T", "source": "!!!", "id": ")" + std::string(id) + "\"}");
    outcome();
  }
  BOOST_TEST(PreviousIndex(options.database + "/generation-1")
                 .stamp()
                 .names[schema::NameKind::kSource] == 1U);
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

// Files of JSON Lines whose articles each have a source with a long name.
struct ManyNamesFixture : MirrorFixture {
  static constexpr int kArticles = 1500;     // of a file
  static constexpr std::size_t kShort = 80;  // MB: growth of 10 MB

  ManyNamesFixture() { options.jobs = 1; }

  void write_names(const std::string& name, const std::string& title) const {
    std::string lines;
    for (int i = 0; i < kArticles; ++i) {
      const std::string number = name + std::to_string(i);
      lines += R"({"id": ")" + number + R"(", "title": ")" + title +
               R"(", "source": "Paper )" + number + ' ' +
               std::string(2000, 'x') + "\"}\n";
    }
    write(name, lines);
  }

  bool has_generation(int number) const {
    return fs::exists(options.database + "/generation-" +
                      std::to_string(number));
  }
};

BOOST_FIXTURE_TEST_CASE(full_memory_commits_and_goes_on, ManyNamesFixture) {
  for (const char* name : {"a.jsonl", "b.jsonl", "c.jsonl"}) {
    write_names(name, "One");
  }
  options.memory = kShort;
  BOOST_TEST(outcome() == "+4500 ~0 =0 -0");
  BOOST_TEST(has_generation(2));
  const std::string in_passes = articles();
  BOOST_TEST(outcome() == "+0 ~0 =4500 -0");

  write_names("b.jsonl", "Other");
  fs::remove(path("c.jsonl"));
  write_names("d.jsonl", "One");
  options.prune = true;
  BOOST_TEST(outcome() == "+1500 ~1500 =1500 -1500");
  BOOST_TEST(outcome() == "+0 ~0 =4500 -0");

  write_names("b.jsonl", "One");
  write_names("c.jsonl", "One");
  fs::remove(path("d.jsonl"));
  options.memory = 1024;
  fs::remove_all(options.database);
  BOOST_TEST(outcome() == "+4500 ~0 =0 -0");
  BOOST_TEST(!has_generation(2));
  BOOST_TEST((articles() == in_passes));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
