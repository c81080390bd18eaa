#include <boost/test/unit_test.hpp>
#include <random>
#include <string>

#include "common/error.h"
#include "searcher/filter.h"
#include "searcher/query/parse.h"
#include "searcher/query/print.h"

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

QueryNode random_node(std::mt19937& random, int depth) {
  const char* const words[] = {"oil", "co-operation", "U.S.", "Xi’an", "état"};
  QueryNode node;
  node.text = words[random() % 5];
  switch (random() % (depth > 0 ? 6 : 3)) {
    case 0:
      node.kind = Kind::kWord;
      return node;
    case 1:
      node.kind = Kind::kPhrase;
      node.text += " price";
      return node;
    case 2:
      node.kind = Kind::kField;
      node.field = static_cast<QueryNode::FieldName>(random() % 5);
      node.quoted = random() % 2 == 0;
      return node;
    case 3:
      node.kind = Kind::kNot;
      break;
    case 4:
      node.kind = Kind::kAnd;
      break;
    default:
      node.kind = Kind::kOr;
      break;
  }
  node.text.clear();
  const std::size_t size = node.kind == Kind::kNot ? 1 : 2 + random() % 3;
  while (node.children.size() < size) {
    QueryNode child = random_node(random, depth - 1);
    if (child.kind != node.kind || node.kind == Kind::kNot) {
      node.children.push_back(std::move(child));
    }
  }
  return node;
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
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.input) {
      BOOST_TEST(shape(parse_query(c.input)) == c.expected);
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
      {"oil)", "closing parenthesis at column 4 was never opened"},
      {"()", "nothing in the parentheses at column 1"},
      {"titel:oil",
       "unknown field 'titel' at column 1 (did you mean 'title'?)"},
      {"oil colour:red",
       "unknown field 'colour' at column 5: fields are title, source, country, "
       "about, person"},
      {"about:- ",
       "field 'about' at column 1 has no value: write about:word or "
       "about:\"several words\""},
      {"title: oil",
       "field 'title' at column 1 has no value: write title:word or "
       "title:\"several words\""},
      {"OR oil", "OR at column 1 needs a word on both sides"},
      {"oil OR", "OR at column 5 needs a word on both sides"},
      {"a OR OR b", "OR at column 3 needs a word on both sides"},
      {"-OR", "nothing to exclude after - at column 1"},
      {"", "the query has no words"},
      {"... ?!", "the query has no words"},
      {std::string(5000, 'a'), "the query is longer than 4096 characters"},
      {std::string(100, '('),
       "the query is nested more than 32 deep at column "
       "33"},
      {[] {
         std::string many;
         for (int i = 0; i < 300; ++i) many += "w ";
         return many;
       }(),
       "the query has more than 256 words"},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.input.substr(0, 60)) {
      BOOST_TEST(error_of(c.input) == c.expected);
    }
  }
}

BOOST_AUTO_TEST_CASE(what_is_printed_parses_to_the_same_tree) {
  std::mt19937 random(20'231'124);
  for (int i = 0; i < 3000; ++i) {
    const QueryNode node = random_node(random, 4);
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
      {"VIET NAM'S co-operation", "and[VIET NAM'S co-operation]"},
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
