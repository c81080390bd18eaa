#include <boost/test/unit_test.hpp>
#include <random>
#include <string>

#include "common/error.h"
#include "searcher/filter.h"
#include "searcher/query/parse.h"
#include "searcher/query/print.h"
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

std::string error_of(const std::string& query) {
  try {
    parse_query(query);
  } catch (const UsageError& error) {
    return error.what();
  }
  return "no error";
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

BOOST_AUTO_TEST_CASE(errors_name_the_place_and_the_remedy) {
  const struct {
    std::string input;
    const char* expected;
  } cases[] = {
      {"oil \"prime", "unclosed quote at column 5: add a closing \""},
      {"é (oil", "unclosed parenthesis at column 3: add a )"},
      {"(", "unclosed parenthesis at column 1: add a )"},
      {"oil)",
       "closing parenthesis at column 4 was never opened: leave it out"},
      {") oil",
       "closing parenthesis at column 1 was never opened: leave it out"},
      {"()", "nothing in the parentheses at column 1: write a word in them"},
      {"titel:oil",
       "unknown field 'titel' at column 1 (did you mean 'title'?)"},
      {"oil colour:red",
       "unknown field 'colour' at column 5: fields are title, lead, "
       "source, author, country, about, person, organisation, language, date"},
      {"about:- ",
       "field 'about' at column 1 has no value: write about:word or "
       "about:\"several words\""},
      {"about:(us OR gb)",
       "field 'about' at column 1 takes one word or phrase: write (about:one "
       "OR about:another)"},
      {"oil person:-Smith",
       "field 'person' at column 5 takes no -: write -person:Smith"},
      {"country:–US",
       "field 'country' at column 1 takes no -: write -country:US"},
      {"source:one|two",
       "field 'source' at column 1 takes no |: write (source:one OR "
       "source:another)"},
      {"oil author:smi*",
       "field 'author' at column 5 takes no *: write whole words of the name"},
      {"person:smith~1",
       "field 'person' at column 1 takes no ~: write whole words of the name"},
      {"about:@none",
       "field 'about' at column 1 takes no @none: write the option "
       "--about=@none"},
      {"title: oil",
       "field 'title' at column 1 has no value: write title:word or "
       "title:\"several words\""},
      {"OR oil", "OR at column 1 needs a word on both sides"},
      {"oil OR", "OR at column 5 needs a word on both sides"},
      {"a OR OR b", "OR at column 3 needs a word on both sides"},
      {"-OR", "nothing to exclude after - at column 1: write a word behind it"},
      {"oil NOT",
       "nothing to exclude after NOT at column 5: write a word behind it"},
      {"AND oil", "AND at column 1 needs a word on both sides"},
      {"oil AND OR gas", "AND at column 5 needs a word on both sides"},
      {"oil NEAR/5", "NEAR/5 at column 5 needs a word on both sides"},
      {"SENTENCE oil", "SENTENCE at column 1 needs a word on both sides"},
      {"ATLEAST/2", "ATLEAST/2 at column 1 needs a word behind it"},
      {"oil NEAR gas",
       "NEAR at column 5 needs a number from 1 to 1000: write NEAR/5, or the "
       "word in small letters"},
      {"oil BEFORE/0 gas",
       "BEFORE/0 at column 5 needs a number from 1 to 1000: write BEFORE/5, or "
       "the word in small letters"},
      {"oil NEAR/5 \"gas price\"",
       "NEAR/5 at column 5 cannot take what stands at column 12: write a word "
       "or (one OR another) on each side"},
      {"oil NEAR/5 -gas",
       "NEAR/5 at column 5 cannot take what stands at column 12: write a word "
       "or (one OR another) on each side"},
      {"title:a SENTENCE b",
       "SENTENCE at column 9 cannot take what stands at column 1: write a "
       "word, "
       "a phrase or (one OR another) on each side"},
      {"a NEAR/5 b NEAR/5 c",
       "NEAR/5 at column 12 would relate more than two operands: write NEAR/5 "
       "and NEAR/5 for two each, with AND between"},
      {"\"a b\"~x",
       "~ at column 6 needs a number from 1 to 1000: write "
       "\"…\"~5"},
      {"a*", "'a*' at column 1 is too short: write at least 2 letters"},
      {"co-op*",
       "'co-op*' at column 1 is more than one word: *, ? and ~ stand in single "
       "words"},
      {"oil wom*n~1",
       "'wom*n~1' at column 5 has both a wildcard and ~: write one of them"},
      {"=econom*",
       "'=econom*' at column 1: = asks for one form, * ? and ~ for many; write "
       "one of them"},
      {"word~7", "'word~7' at column 1: write ~, ~1 or ~2 behind a word"},
      {"%?~2", "'%?~2' at column 1 is too short: write at least 3 letters"},
      {"%~2", "'%~2' at column 1 is too short: write at least 3 letters"},
      {"ab~", "'ab~' at column 1 is too short: write at least 3 letters"},
      {"", "the query has no words: write one, or * for every article"},
      {"... ?!", "the query has no words: write one, or * for every article"},
      {std::string(100'000, 'a'),
       "the query is longer than 4096 characters: leave out what stands from "
       "column 4097 on"},
      {std::string(10'000, '('),
       "the query is longer than 4096 characters: leave out what stands from "
       "column 4097 on"},
      {std::string(4000, '('),
       "the query is nested more than 32 deep at column 33: write fewer "
       "parentheses"},
      {std::string(4000, '-') + "a",
       "the query is nested more than 32 deep at column 33: write fewer "
       "parentheses"},
      {"AND OR NOT NEAR/5 SENTENCE",
       "AND at column 1 needs a word on both sides"},
      {"\x01\x02 \x1B\x7F",
       "the query has no words: write one, or * for every article"},
      {[] {
         std::string many;
         for (int i = 0; i < 300; ++i) many += "w ";
         return many;
       }(),
       "the query has more than 256 words at column 513: write less"},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.input.substr(0, 60)) {
      BOOST_TEST(error_of(c.input) == c.expected);
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
