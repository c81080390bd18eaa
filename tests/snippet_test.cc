#include "searcher/snippet.h"

#include <boost/test/unit_test.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "common/text.h"

namespace dateline {
namespace {

constexpr std::size_t kLength = 240;

// "coffee" is a word, "coffee price" one after the other.
std::vector<Pattern> patterns_of(const std::vector<std::string>& asked) {
  std::vector<Pattern> patterns;
  for (const std::string& text : asked) {
    Phrase phrase;
    std::istringstream words(text);
    for (std::string word; words >> word;) phrase.push_back({word});
    Pattern pattern;
    pattern.operands.push_back({phrase});
    patterns.push_back(pattern);
  }
  return patterns;
}

// With each highlight in brackets.
std::string marked(const HighlightedText& text) {
  std::string result = text.text;
  for (auto at = text.highlights.rbegin(); at != text.highlights.rend(); ++at) {
    result.insert(at->end, "]").insert(at->begin, "[");
  }
  return result;
}

std::string snippet_of(const std::string& body,
                       const std::vector<std::string>& asked,
                       std::size_t length = kLength) {
  Analyzer analyzer;
  std::vector<Token> tokens;
  analyzer.analyze(body, TextKind::kArticle, tokens);
  return marked(make_snippet(body, tokens, patterns_of(asked), length));
}

std::string many(const std::string& word, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += (i > 0 ? " " : "") + word;
  return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(snippet)

BOOST_AUTO_TEST_CASE(the_passage_is_whole_sentences_with_most_words) {
  const struct {
    std::string body;
    std::vector<std::string> asked;
    const char* expected;
  } cases[] = {
      {"", {"oil"}, ""},
      {"One two. Three four.", {}, "One two. Three four."},
      {"No match here. None.", {"oil"}, "No match here. None."},
      {"Rain fell. Oil rose. Sun shone.",
       {"oil"},
       "Rain fell. [Oil] rose. Sun shone."},
      {"Oil rose.\n\nOil and gas fell.",
       {"oil", "gas"},
       "[Oil] and [gas] fell."},
      {"Oil rose.\n\nOil fell.", {"oil"}, "[Oil] rose."},
      {"The prime minister and a minister",
       {"prime minister"},
       "The [prime] [minister] and a minister"},
      {"A prime\n\nminister", {"prime minister"}, "A prime"},
      {"China’s coast. U.S. aid.",
       {"china", "u.s"},
       "[China’s] coast. [U.S.] aid."},
      {"中国经济增长。日本经济。", {"日本"}, "中国经济增长。[日本]经济。"},
      // What stands in one place is worth as much as what is said twice.
      {"Oil rose.\n\nOil and oil fell.", {"oil"}, "[Oil] rose."},
      {"Oil rose. " + many("Gas fell today.", 20) + " Gold was up.",
       {"oil", "gold"},
       "[Oil] rose. Gas fell today. Gas fell today. Gas fell today. Gas fell "
       "today. Gas fell today. Gas fell today. … Gas fell today. Gas fell "
       "today. Gas fell today. Gas fell today. Gas fell today. Gas fell today. "
       "[Gold] was up."},
      {"Oil rose.\n\nThe sun shone.\n\nGold was up.",
       {"oil", "gold"},
       "[Oil] rose. … [Gold] was up."},
      {many("word", 60) + " oil rose.\n\nOil fell again.",
       {"oil"},
       "[Oil] fell again."},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.body) {
      BOOST_TEST(snippet_of(c.body, c.asked) == c.expected);
    }
  }
}

BOOST_AUTO_TEST_CASE(a_long_sentence_is_cut_between_words) {
  const struct {
    std::string body;
    std::string expected;
  } cases[] = {
      {many("word", 17) + " oil " + many("more", 9),
       "…" + many("word", 8) + " [oil] " + many("more", 7) + "…"},
      {many("word", 4) + " oil " + many("more", 40),
       many("word", 4) + " [oil] " + many("more", 11) + "…"},
      {many("word", 40) + " oil more.",
       "…" + many("word", 13) + " [oil] more."},
      // Commas go with what is cut, hyphens part no word.
      {"On days like this, " + many("every", 9) +
           " rise in oil, even a tiny one",
       "…" + many("every", 8) + " rise in [oil], even a tiny one"},
      {many("word", 14) + " oil, even a tiny one of it, is taken for bad news.",
       many("word", 14) + " [oil]…"},
      {many("word", 14) + " crude-oil prices rise again today, they say.",
       "…" + many("word", 8) + " crude-[oil] prices rise again today…"},
      {std::string("今天的油价继续上涨，市场担心供应不足，分析人士认为这种情况"
                   "还会持续") +
           "几个月，因为产油国没有达成协议，而需求仍在增加，oil" +
           "公司的股票也随之上涨，投资者对此表示欢迎，政府则保持谨慎。",
       "今天的油价继续上涨，市场担心供应不足，分析人士认为这种情况还会持续几个"
       "月，因为产油国没有达成协议，而需求仍在增加，[oil]公司的股票也随之上涨，"
       "投资者对此表示…"},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.body) {
      BOOST_TEST(snippet_of(c.body, {"oil"}, 80) == c.expected);
    }
  }
}

BOOST_AUTO_TEST_CASE(no_body_makes_a_long_snippet) {
  const std::string bodies[] = {
      many("word", 500),
      std::string(5000, 'x'),
      std::string(5000, '.'),
      many("Sentence here.", 300),
      many("oil", 3000),
      many("é日本", 400),
      std::string(200'000, 'a') + " oil",
  };
  for (const std::string& body : bodies) {
    BOOST_TEST_CONTEXT(body.substr(0, 40)) {
      Analyzer analyzer;
      std::vector<Token> tokens;
      analyzer.analyze(body, TextKind::kArticle, tokens);
      const HighlightedText made =
          make_snippet(body, tokens, patterns_of({"oil"}), kLength);
      BOOST_TEST(code_points(made.text) <= kLength);
      BOOST_TEST(!made.text.empty());
      BOOST_TEST(is_utf8(made.text));
    }
  }
}

BOOST_AUTO_TEST_CASE(every_match_in_a_title_is_highlighted) {
  const std::string title = "Oil, OIL and oil";
  Analyzer analyzer;
  std::vector<Token> tokens;
  analyzer.analyze(title, TextKind::kArticle, tokens);
  BOOST_TEST(marked(highlight_title(title, tokens, patterns_of({"oil"}))) ==
             "[Oil], [OIL] and [oil]");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
