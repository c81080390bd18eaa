#include "common/text.h"

#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "common/breaks.h"

namespace dateline {
namespace {

using namespace std::string_literals;

std::string sentences(const std::string& text) {
  std::string joined;
  const auto starts = sentence_starts(text);
  for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
    if (i > 0) joined += '|';
    joined += trim(text.substr(starts[i], starts[i + 1] - starts[i]));
  }
  return joined;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(text)

BOOST_AUTO_TEST_CASE(ill_formed_utf8_is_repaired) {
  const struct {
    std::string input;
    std::string expected;
  } cases[] = {
      {"plain", "plain"},
      {"caf\xC3\xA9", "café"},
      {"caf\xE9 au", "caf\uFFFD au"},
      {"\xC3", "\uFFFD"},
      {"a\0b"s, "a b"},
      {"\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD"},
      {"\xF5\x80\x80\x80", "\uFFFD\uFFFD\uFFFD\uFFFD"},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.input) {
      BOOST_TEST(repair_utf8(c.input) == c.expected);
      BOOST_TEST(is_utf8(repair_utf8(c.input)));
    }
  }
}

BOOST_AUTO_TEST_CASE(folding_forgets_case_width_and_diacritics) {
  const struct {
    const char* input;
    const char* expected;
  } cases[] = {
      {"China", "china"},     {"São", "sao"},           {"Łódź", "lodz"},
      {"Ærø", "aero"},        {"ＵＳＡ", "usa"},        {"ﬁre", "fire"},
      {"Straße", "strasse"},  {"İstanbul", "istanbul"}, {"Ёлка", "елка"},
      {"Новый", "новый"},     {"がぎ", "がぎ"},         {"مُحَمَّد", "محمد"},
      {"so\u00ADft", "soft"}, {"O’Neill", "o'neill"},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.input) { BOOST_TEST(fold(c.input) == c.expected); }
  }
}

BOOST_AUTO_TEST_CASE(nothing_that_commands_a_terminal_is_printable) {
  const struct {
    std::string input;
    std::string expected;
  } cases[] = {
      {"a\x1b[31mred", "a [31mred"},        {"bell\a", "bell "},
      {"two\nlines\ttab", "two lines tab"}, {"c1\u009B31m", "c1 31m"},
      {"\u202Ebidi\u2066", " bidi "},       {"del\x7F", "del "},
      {"line\u2028sep", "line sep"},        {"日本 é", "日本 é"},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.expected) {
      BOOST_TEST(printable(c.input) == c.expected);
    }
  }
}

BOOST_AUTO_TEST_CASE(abbreviations_and_initials_end_no_sentence) {
  const struct {
    const char* input;
    const char* expected;
  } cases[] = {
      {"One ends. Two begins.", "One ends.|Two begins."},
      {"Mr. Xi spoke. He left.", "Mr. Xi spoke.|He left."},
      {"J.P. Morgan rose. It fell.", "J.P. Morgan rose.|It fell."},
      {"The U.S. Senate met.", "The U.S. Senate met."},
      {"中国。日本。", "中国。|日本。"},
      {"", ""},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.input) {
      BOOST_TEST(sentences(c.input) == c.expected);
    }
  }
}

BOOST_AUTO_TEST_CASE(text_is_cut_between_graphemes) {
  BOOST_TEST(truncate("abc", 2) == "ab");
  BOOST_TEST(truncate("é", 1) == "");
  BOOST_TEST(truncate("e\u0301x", 2) == "");
  BOOST_TEST(truncate("abc", 9) == "abc");
}

BOOST_AUTO_TEST_CASE(widths_are_those_of_a_terminal) {
  BOOST_TEST(display_width("abc") == 3U);
  BOOST_TEST(display_width("日本") == 4U);
  BOOST_TEST(display_width("e\u0301") == 1U);
}

BOOST_AUTO_TEST_CASE(spaces_collapse) {
  BOOST_TEST(collapse_spaces("  a \n\t b\u00A0c ") == "a b c");
  BOOST_TEST(collapse_spaces(" \n ") == "");
}

BOOST_AUTO_TEST_CASE(marks_of_line_breaks_are_not_kept) {
  const struct {
    const char* input;
    const char* expected;
  } cases[] = {
      {"", ""},
      {"plain", "plain"},
      {"co\u00ADop\u00ADeration", "cooperation"},
      {"\uFEFFAmster\u200Bdam\u2060", "Amsterdam"},
      {"é\u200Dà", "é\u200Dà"},
      {"\u00AD", ""},
  };
  for (const auto& c : cases) {
    BOOST_TEST(without_break_marks(c.input) == c.expected, c.input);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
