#include <boost/test/unit_test.hpp>
#include <random>
#include <string>

#include "common/error.h"
#include "searcher/filter.h"
#include "searcher/query/parse.h"
#include "searcher/query/print.h"
#include "tests/query_error.h"
#include "tests/random_query.h"

namespace dateline {
namespace {

using Kind = QueryNode::Kind;

// The tree with every group in brackets.
std::string shape(const QueryNode& node) {
  const auto children = [&node](const char* name) {
    std::string text = std::string(name) + "[";
    for (const QueryNode& child : node.children) {
      if (&child != &node.children.front()) text += ' ';
      text += shape(child);
    }
    return text + "]";
  };
  switch (node.kind) {
    case Kind::kAnd:
      return children("and");
    case Kind::kOr:
      return children("or");
    case Kind::kNot:
      return children("not");
    case Kind::kNear:
      return children("near");
    case Kind::kBefore:
      return children("before");
    case Kind::kSentence:
      return children("sentence");
    case Kind::kParagraph:
      return children("paragraph");
    case Kind::kAtLeast:
      return children("atleast");
    default:
      return to_string(node);
  }
}

Vocabulary vocabulary() {
  Vocabulary made{{"oil", "co-operation", "U.S.", "Xi’an", "état", "minister"},
                  {"oil price"},
                  {}};
  for (auto field = QueryNode::FieldName::kSource;
       field <= QueryNode::FieldName::kDate;
       field = static_cast<QueryNode::FieldName>(static_cast<int>(field) + 1)) {
    made.fields.emplace_back(field, "état");
  }
  return made;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(query)

BOOST_AUTO_TEST_CASE(queries_are_read_by_precedence) {
  const struct {
    const char* input;
    const char* expected;
  } cases[] = {
      {"coffee", "coffee"},
      {"  coffee\t price ", "and[coffee price]"},
      {"a b OR c", "or[and[a b] c]"},
      {"a -b OR -c", "or[and[a not[b]] not[c]]"},
      {"a (b OR c) d", "and[a or[b c] d]"},
      {"(a b) c", "and[a b c]"},
      {"(a OR b) OR c", "or[a b c]"},
      {"((a))", "a"},
      {"\"prime  minister\"", "\"prime minister\""},
      {"“prime minister” „x“ «y»", "and[\"prime minister\" \"x\" \"y\"]"},
      {"‹a b› 「c d」 『e』 〝f〟", "and[\"a b\" \"c d\" \"e\" \"f\"]"},
      {"oil ―gas ‒tin “a b”〜5 word〜1",
       "and[oil not[gas] not[tin] \"a b\"~5 word~1]"},
      {"date:2023–05..2023‑06 date:2021−02",
       "and[date:2023-05..2023-06 date:2021-02]"},
      {"-\"a b\" -(c d)", "and[not[\"a b\"] not[and[c d]]]"},
      {"--a", "not[not[a]]"},
      {"title:oil Person:\"Li Hui\"", "and[title:oil person:\"Li Hui\"]"},
      {"about:JP -country:US", "and[about:JP not[country:US]]"},
      {"or Or OR b", "or[and[or Or] b]"},
      {"10:30 https://a.b Ukraine: war", "and[10:30 https://a.b Ukraine: war]"},
      {"China - Japan — trade", "and[China Japan trade]"},
      {"co-operation", "co-operation"},
      {"（a　OR　b）", "or[a b]"},
      {"a ... \"?\" b", "and[a b]"},
      {"*", "*"},
      {"a*b", "a*b"},
      {"a AND b OR NOT c", "or[and[a b] not[c]]"},
      {"NOT a b", "and[not[a] b]"},
      {"oil –gas trade—war", "and[oil not[gas] trade—war]"},
      {"a NEAR/5 b c", "and[near[a b] c]"},
      {"-a NEAR/5 b", "error"},
      {"oil BEFORE/3 (price OR cost)", "before[oil or[price cost]]"},
      {"near/5 Near sentence", "and[near/5 Near sentence]"},
      {"a SENTENCE \"b c\" SENTENCE d e", "and[sentence[a \"b c\" d] e]"},
      {"ATLEAST/3 oil PARAGRAPH gas", "error"},
      {"ATLEAST/3 (oil OR gas) x", "and[atleast[or[oil gas]] x]"},
      {"\"a b\"~5 “a b”～5", "and[\"a b\"~5 \"a b\"~5]"},
      {"=Oil ＝oil wom?n wom？n", "and[=Oil =oil wom?n wom?n]"},
      {"econom*, *stan? (minister~)", "and[econom* *stan minister~]"},
      {"econom*… wom?n。 (minister~, minister~1.) minister~!",
       "and[econom* wom?n minister~ minister~1 minister~]"},
      {"minister~1 minister~2", "and[minister~1 minister~2]"},
      {"who won?", "and[who won?]"},
      {"lead:oil title:=oil lead:\"a b\" title:wom?n",
       "and[lead:oil title:=oil lead:\"a b\" title:wom?n]"},
      {"author:smith date:2023-05..2023-06 language:en",
       "and[author:smith date:2023-05..2023-06 language:en]"},
      {"title:OR", "title:OR"},
      {"%–wom?n", "wom?n"},
      {"\u0001oil\u0007 \u200Bprice", "and[\u0001oil\u0007 price]"},
      {"pr\u00ADi\u200Bce \u200F-gas \u2067OR\u2069 tin",
       "or[and[price not[gas]] tin]"},
      {"𐤀𐤁 ᚠᚢ-ᚦ", "and[𐤀𐤁 ᚠᚢ-ᚦ]"},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.input) {
      const bool fails = std::string_view(c.expected) == "error";
      BOOST_TEST((fails ? error_of(c.input) != "no error"
                        : shape(parse_query(c.input)) == c.expected));
    }
  }
}

BOOST_AUTO_TEST_CASE(what_is_printed_parses_to_the_same_tree) {
  RandomQuery random(vocabulary(), 20'231'124);
  for (int i = 0; i < 3000; ++i) {
    const QueryNode node = random.next(4);
    const std::string printed = to_string(node);
    BOOST_TEST_CONTEXT(printed) {
      BOOST_TEST(shape(parse_query(printed)) == shape(node));
    }
  }
}

BOOST_AUTO_TEST_CASE(no_bytes_break_the_parser) {
  std::mt19937 random(7);
  const std::string alphabet = "ab -()\"*:|OR \xE2\x80\x9C\xFF\x00titel:";
  for (int i = 0; i < 20'000; ++i) {
    std::string query;
    for (std::size_t n = random() % 24; n > 0; --n) {
      query += alphabet[random() % alphabet.size()];
    }
    try {
      const std::string printed = to_string(parse_query(query));
      BOOST_TEST(to_string(parse_query(printed)) == printed);
    } catch (const UsageError&) {
    }
  }
}

BOOST_AUTO_TEST_CASE(bare_words_have_no_syntax) {
  const struct {
    const char* input;
    const char* expected;
  } cases[] = {
      {"coffee price", "and[coffee price]"},
      {"a OR b", "and[a or b]"},
      {"-opec \"oil (price\" title:x", "and[opec oil price title x]"},
      {"１９８７（ＯＲ）", "and[1987 or]"},
      {"o\u200Bil \u200Egas", "and[oil gas]"},
      {"«oil» 「gas〜 ‒tin co–op", "and[oil gas tin co–op]"},
      {"VIET NAM'S co-operation", "and[VIET NAM'S co-operation]"},
      {"JETS NEAR/5 BASE AND NEAR wom?n =a b~",
       "and[JETS near/5 BASE and near wom n a b]"},
      {"JETS NEAR/4x\u02DBb", "and[JETS near/4x\u02DBb]"},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.input) {
      const QueryNode node = parse_bare_words(c.input);
      BOOST_TEST(shape(node) == c.expected);
      BOOST_TEST(shape(parse_query(to_string(node))) == c.expected);
    }
  }
}

BOOST_AUTO_TEST_CASE(filters_are_taken_apart) {
  const struct {
    const char* input;
    const char* expected;
  } cases[] = {
      {"Brazil", "Brazil;"},
      {"A | B|C", "A;B;C;"},
      {"-US|@none", "-none;US;"},
      {"@none", "none;"},
      {"Smith \\| Sons", "Smith | Sons;"},
      {"\\-x", "-x;"},
      {"a||b", "error"},
      {"", "error"},
      {"-", "error"},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.input) {
      std::string text;
      try {
        const Filter filter = parse_filter(Filter::Kind::kPerson, c.input);
        if (filter.negated) text += '-';
        if (filter.none) text += "none;";
        for (const std::string& one : filter.alternatives) text += one + ';';
      } catch (const UsageError&) {
        text = "error";
      }
      BOOST_TEST(text == c.expected);
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
