#include <boost/test/unit_test.hpp>
#include <string>

#include "searcher/query/parse.h"
#include "tests/query_error.h"

namespace dateline {
BOOST_AUTO_TEST_SUITE(query_errors)

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

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
