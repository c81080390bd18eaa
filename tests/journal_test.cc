#include "indexer/journal.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <map>
#include <string>

#include "common/bytes.h"

namespace dateline {
namespace {

using Metadata = std::map<std::string, std::string>;

FileEntry entry_of(std::uint64_t number) {
  FileEntry entry;
  entry.file = hash_of(std::to_string(number));
  entry.size = number;
  entry.times = number * 3;
  entry.content = number * 5;
  entry.root = 7;
  entry.recipe = 0xFFFFFFFFU;
  entry.articles = static_cast<std::uint32_t>(number);
  entry.done = static_cast<std::uint32_t>(number % 3);
  entry.doubtful = number % 2 == 0;
  entry.skipped = number % 5 == 0;
  return entry;
}

bool same(const FileEntry& a, const FileEntry& b) {
  return a.file == b.file && a.size == b.size && a.times == b.times &&
         a.content == b.content && a.root == b.root && a.recipe == b.recipe &&
         a.articles == b.articles && a.done == b.done &&
         a.doubtful == b.doubtful && a.skipped == b.skipped;
}

Journal loaded(const Metadata& metadata) {
  Journal journal;
  journal.load([&](const std::string& key) {
    const auto found = metadata.find(key);
    return found == metadata.end() ? std::string() : found->second;
  });
  return journal;
}

// Returns how many pages were written.
std::size_t save(Journal& journal, bool grow, Metadata& metadata) {
  std::size_t pages = 0;
  journal.write_changes(grow,
                        [&](const std::string& key, const std::string& value) {
                          metadata[key] = value;
                          ++pages;
                        });
  return pages;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(journal)

BOOST_AUTO_TEST_CASE(entries_survive_whatever_their_number) {
  for (const std::uint64_t files : {0U, 1U, 256U, 257U, 5000U}) {
    BOOST_TEST_CONTEXT(files << " files") {
      Metadata metadata;
      Journal journal = loaded(metadata);
      for (std::uint64_t i = 0; i < files; ++i) journal.put(entry_of(i));
      save(journal, true, metadata);
      Journal again = loaded(metadata);
      BOOST_TEST(again.size() == files);
      for (std::uint64_t i = 0; i < files; ++i) {
        const FileEntry* const found = again.find(entry_of(i).file);
        BOOST_REQUIRE(found != nullptr);
        BOOST_TEST(same(*found, entry_of(i)), "file " << i);
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(only_changed_pages_are_written) {
  Metadata metadata;
  Journal first = loaded(metadata);
  for (std::uint64_t i = 0; i < 5000; ++i) first.put(entry_of(i));
  BOOST_TEST(save(first, true, metadata) == 33U);  // 32 pages and their number
  Journal second = loaded(metadata);
  BOOST_TEST(save(second, false, metadata) == 0U);
  second.remove(entry_of(17).file);
  second.put(entry_of(100'000));
  BOOST_TEST(save(second, false, metadata) <= 2U);
  Journal third = loaded(metadata);
  BOOST_TEST(third.size() == 5000U);
  BOOST_TEST((third.find(entry_of(17).file) == nullptr));
  BOOST_TEST((third.find(entry_of(100'000).file) != nullptr));
}

BOOST_AUTO_TEST_CASE(pages_grow_only_where_all_is_written_anyway) {
  Metadata metadata;
  Journal journal = loaded(metadata);
  journal.put(entry_of(0));
  save(journal, true, metadata);
  Journal larger = loaded(metadata);
  for (std::uint64_t i = 0; i < 2000; ++i) larger.put(entry_of(i));
  BOOST_TEST(save(larger, false, metadata) == 1U);
  BOOST_TEST(save(larger, true, metadata) == 9U);
  BOOST_TEST(loaded(metadata).size() == 2000U);
}

BOOST_AUTO_TEST_CASE(problems_are_kept_up_to_a_bound) {
  Metadata metadata;
  Journal journal = loaded(metadata);
  FileProblems problems{"/a/b.jsonl", {}};
  for (std::uint32_t i = 1; i <= 1500; ++i) {
    problems.rejections.push_back({i, "is no JSON"});
  }
  journal.put(entry_of(1), problems);
  journal.put(entry_of(2), {"/a/c", {{std::nullopt, "is empty"}}});
  save(journal, true, metadata);
  Journal again = loaded(metadata);
  const FileProblems* const many = again.problems(entry_of(1).file);
  BOOST_REQUIRE(many != nullptr);
  BOOST_TEST(many->path == "/a/b.jsonl");
  BOOST_TEST(many->rejections.size() == 1000U);
  BOOST_TEST(many->rejections.back().reason ==
             "is no JSON; and 500 more of it");
  const FileProblems* const whole = again.problems(entry_of(2).file);
  BOOST_REQUIRE(whole != nullptr);
  BOOST_TEST(!whole->rejections[0].ordinal);
  again.put(entry_of(2));
  BOOST_TEST((again.problems(entry_of(2).file) == nullptr));
}

BOOST_AUTO_TEST_CASE(damage_loses_entries_and_nothing_else) {
  Metadata metadata;
  Journal journal = loaded(metadata);
  for (std::uint64_t i = 0; i < 10; ++i) journal.put(entry_of(i));
  save(journal, true, metadata);
  const std::string page = metadata["journal 0"];
  for (std::size_t size = 0; size < page.size(); ++size) {
    metadata["journal 0"] = page.substr(0, size);
    BOOST_TEST(loaded(metadata).size() < 10U, "cut at " << size);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
