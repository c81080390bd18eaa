#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "indexer/readers/paragraphs.h"

namespace dateline {
namespace {

// Lines, each followed by an empty one; the paragraphs found, "/" between.
std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + "\n\n";
  std::string result;
  for (const std::string& paragraph : paragraphs_of(text)) {
    if (!result.empty()) result += "/";
    result += paragraph;
  }
  return result;
}

std::string kept(const std::vector<std::string>& lines) {
  std::string result;
  for (const std::string& line : lines) {
    if (!result.empty()) result += "/";
    result += line;
  }
  return result;
}

const std::vector<std::string> kDump = {
    "THE FERRY LEFT ORTEL AT NOON WITH NINETY",
    "PEOPLE ON BOARD AND A CARGO OF SALT FISH",
    "THAT NOBODY IN THE HARBOUR HAD ASKED FOR",
    "OR WANTED . THE CAPTAIN, A MAN OF FORTY",
    "SAID SO TO ALL WHO HEARD HIM .",
    "IN THE EVENING IT CAME BACK WITHOUT FISH"};

}  // namespace

BOOST_AUTO_TEST_SUITE(double_spacing)

BOOST_AUTO_TEST_CASE(running_text_is_joined_and_parted_where_a_line_is_short) {
  BOOST_TEST(joined(kDump) ==
             "THE FERRY LEFT ORTEL AT NOON WITH NINETY PEOPLE ON BOARD AND A "
             "CARGO OF SALT FISH THAT NOBODY IN THE HARBOUR HAD ASKED FOR OR "
             "WANTED . THE CAPTAIN, A MAN OF FORTY SAID SO TO ALL WHO HEARD "
             "HIM ./IN THE EVENING IT CAME BACK WITHOUT FISH");
  BOOST_TEST(joined({"The ferry left Ortel at noon with ninety",
                     "people on board and a cargo of salt fish", "",
                     "that nobody in the harbour had asked for",
                     "or wanted and the captain, a man of ten,",
                     "said so to all who heard of the fish and"}) ==
             "The ferry left Ortel at noon with ninety people on board and a "
             "cargo of salt fish/that nobody in the harbour had asked for or "
             "wanted and the captain, a man of ten, said so to all who heard "
             "of the fish and");
}

BOOST_AUTO_TEST_CASE(other_lines_stay) {
  const std::vector<std::string> texts[] = {
      // a poem
      {"The harbour sleeps beneath a borrowed moon,",
       "The nets hang dry along the silent quay,",
       "And someone hums a half-forgotten tune",
       "Of what the river promised to the sea;",
       "No lamp is lit, no wind disturbs the sand,",
       "And morning waits, its hat within its hand."},
      // headlines
      {"Ferry returns to Ortel without its salt fish",
       "Mayor of Brask denies that bridge will be sold",
       "Ninety sheep rescued from roof of old cinema",
       "Two held after theft of church bell in Vanneby",
       "Storm closes school, opens another one nearby",
       "Lottery winner buys street where he was born"},
      // paragraphs of a sentence each
      {"The ferry left Ortel at noon with ninety on board.",
       "It carried a cargo of salt fish, the owner said.",
       "Nobody in the harbour had asked for any of it.",
       "The captain told all who heard him that he knew.",
       "In the evening it came back, empty of its fish.",
       "The mayor of the town declined to say anything."},
      // an address
      {"Harbour Office", "Ferry Department", "12 Long Quay", "Ortel 4711",
       "Telephone 555-0100", "Open at noon"},
      // lines that fit no width
      {"雨下了三天三夜，港口的渔船都没有出海，人们在岸上等着天晴，谁也不知道什"
       "么"
       "时候",
       "渡船中午离开了港口，船上有九十个人和一批没有人要的咸鱼，船长五十岁，他"
       "对"
       "所有",
       "人说，没有人要这些鱼，晚上渡船回来了，船上没有鱼，市长什么也没有说，人"
       "们"
       "回家",
       "第二天早上天晴了，渔船出海了，孩子们在岸上唱歌，老人们坐在门口晒太阳喝"
       "茶"
       "聊天",
       "这就是港口的一天，每天都是这样，渡船来了又走了，鱼来了又走了，人们留下"
       "来了"}};
  for (const auto& lines : texts) {
    BOOST_TEST_CONTEXT(lines[0]) { BOOST_TEST(joined(lines) == kept(lines)); }
  }
}

BOOST_AUTO_TEST_CASE(a_filled_first_line_is_no_title) {
  std::string text;
  for (const std::string& line : kDump) text += line + "\n\n";
  BOOST_TEST(runs_on(text));
  BOOST_TEST(!runs_on("FISH COMES HOME\n\n" + text));
  BOOST_TEST(!runs_on("Fish comes home\n\nThe ferry left Ortel at noon."));
  BOOST_TEST(!runs_on(""));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
