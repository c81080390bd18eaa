#include "common/analyzer.h"

#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

namespace dateline {
namespace {

std::string forms(std::string_view text, TextKind kind) {
  Analyzer analyzer;
  std::vector<Token> tokens;
  analyzer.analyze(text, kind, tokens);
  std::string joined;
  for (const Token& token : tokens) {
    if (!joined.empty()) joined += '|';
    joined += token.form;
  }
  return joined;
}

// Each token as printed in the text.
std::string spans(std::string_view text) {
  Analyzer analyzer;
  std::vector<Token> tokens;
  analyzer.analyze(text, TextKind::kArticle, tokens);
  std::string joined;
  for (const Token& token : tokens) {
    if (!joined.empty()) joined += '|';
    joined += text.substr(token.begin, token.end - token.begin);
  }
  return joined;
}

std::string tokens_with(std::string_view text, Shape bits) {
  Analyzer analyzer;
  std::vector<Token> tokens;
  analyzer.analyze(text, TextKind::kArticle, tokens);
  std::string joined;
  for (const Token& token : tokens) {
    if (!token.is(bits)) continue;
    if (!joined.empty()) joined += '|';
    joined += token.form;
  }
  return joined;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(analyzer)

BOOST_AUTO_TEST_CASE(words_fold_and_join_as_news_writes_them) {
  const struct {
    const char* input;
    const char* expected;
  } cases[] = {
      {"", ""},
      {" \n\t.,;–—", ""},
      {"Coffee prices rose.", "coffee|prices|rose"},
      {"U.S. and U.N. officials", "u.s|and|un|officials"},
      {"the US economy", "the|u.s|economy"},
      {"He told us about it", "he|told|us|about|it"},
      {"THEY TOLD US NOTHING", "they|told|us|nothing"},
      {"THE U.S . OFFER", "the|u.s|offer"},
      {"the WHO said who paid", "the|w.h.o|said|who|paid"},
      {"J.P. Morgan, J. P. Morgan", "jp|morgan|j|p|morgan"},
      {"AT&T and S&P, R&D", "at&t|and|s&p|r&d"},
      {"Ben & Jerry", "ben|jerry"},
      {"O’Neill’s and O'Neill", "o'neill|and|o'neill"},
      {"China's, China’s, CHINA'S", "china|china|china"},
      {"China‘s coast", "china|coast"},
      {"the players' union", "the|players|union"},
      {"1,200 bags at 3.5%", "1200|bags|at|3.5"},
      {"12,345,678.90", "12345678.90"},
      {"Łódź, São Paulo, Ærø", "lodz|sao|paulo|aero"},
      {"ＣＨＩＮＡ ﬁne", "china|fine"},
      {"co\u00ADoperation co-operation", "cooperation|co|operation"},
      {"l’Union d'Estaing", "l|union|d|estaing"},
      {"he said.The next", "he|said|the|next"},
      {"Москва й ё", "москва|й|е"},
      {"Xi’an and Xi", "xi'an|and|xi"},
      {"COVID-19 at 10:30", "covid|19|at|10|30"},
      {"straße STRASSE", "strasse|strasse"},
      {"a_b _ __ x@y.org", "a_b|__|x@y|org"},
      {"1,2 1,a a,1 1;2 a'1 b.c.d", "12|1|a|a|1|1;2|a|1|bcd"},
      {"d'état “café”—naïve’s", "d|etat|cafe|naive"},
      {"Москва и мир, then", "москва|и|мир|then"},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.input) {
      BOOST_TEST(forms(c.input, TextKind::kArticle) == c.expected);
    }
  }
}

BOOST_AUTO_TEST_CASE(capitals_in_a_query_are_meant) {
  BOOST_TEST(forms("US", TextKind::kQuery) == "u.s");
  BOOST_TEST(forms("us", TextKind::kQuery) == "us");
  BOOST_TEST(forms("WHO", TextKind::kQuery) == "w.h.o");
}

BOOST_AUTO_TEST_CASE(spans_cover_words_as_printed) {
  const struct {
    const char* input;
    const char* expected;
  } cases[] = {
      {"The U.S. said.", "The|U.S.|said"},
      {"China’s “growth”", "China’s|growth"},
      {"AT&T fell", "AT&T|fell"},
      {"U.S . fell", "U.S .|fell"},
      {"l’Union", "l|Union"},
      {"日本 news", "日本|news"},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.input) { BOOST_TEST(spans(c.input) == c.expected); }
  }
}

BOOST_AUTO_TEST_CASE(shapes_keep_what_folding_loses) {
  const struct {
    const char* input;
    Shape shape;
    const char* expected;
  } cases[] = {
      {"Mr Xi met UN envoys", kCapitalised, "mr|xi|un"},
      {"Mr Xi met UN envoys", kAllCapitals, "un"},
      {"George W. Bush, J.P. Ray", kInitial, "w"},
      {"J.P. Morgan of AT&T", kAcronym, "jp|at&t"},
      {"in 1987 at G20", kNumber, "1987"},
      {"China’s coast", kPossessive, "china"},
      {"Mr. Smith left. He", kFullStop, "mr|left"},
      {"Mr. Smith left. He said: go. \"Now,\" he", kSentenceStart, "mr|he|now"},
      {"J . Ray of Plan X . It is U.S . law", kSentenceStart, "j"},
      {"J . Ray of U.S . He .", kFullStop, "j|u.s"},
      {"at 3.5 or B.B.C. on No. 7!Ok", kSentenceStart, "at"},
      {"中国发言。日本！“韩国”", kSentenceStart, "中国|日本|韩国"},
      {"ما الخبر؟ وصل الوفد. عاد", kSentenceStart, "ما|وصل|عاد"},
      {"یہ خبر ہے۔ وہ گیا", kSentenceStart, "یہ|وہ"},
      {"वह गया। फिर आया", kSentenceStart, "वह|फिर"},
      {"先说“好”，再说（行）；完", kSentenceStart, "先"},
      {"One.\n\nTwo three", kParagraphStart, "one|two"},
      {"THE FIRST\n\nThe second", kCapitalLine, "the|first"},
      {"McCABE'S SON\n\nMcCabe SON", kCapitalLine, "mccabe|son"},
      {"MARTA's DOG", kCapitalLine, "marta|dog"},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.input) {
      BOOST_TEST(tokens_with(c.input, c.shape) == c.expected);
    }
  }
}

BOOST_AUTO_TEST_CASE(a_form_is_cut_at_120_bytes) {
  const std::string word(5000, 'a');
  BOOST_TEST(forms(word, TextKind::kArticle) == std::string(120, 'a'));
}

BOOST_AUTO_TEST_CASE(a_run_without_spaces_takes_time_in_proportion) {
  for (const std::string unit : {"a'", "a.", "a’"}) {
    std::string run;
    for (int i = 0; i < 500'000; ++i) run += unit;
    BOOST_TEST(forms(run + "aa", TextKind::kArticle).size() <= 120U);
  }
}

BOOST_AUTO_TEST_CASE(keys_of_names_ignore_case_and_marks) {
  Analyzer analyzer;
  BOOST_TEST(analyzed_key(analyzer, "José  Sócrates") == "jose socrates");
  BOOST_TEST(analyzed_key(analyzer, "JOSE SOCRATES") == "jose socrates");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
