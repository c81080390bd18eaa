#include <boost/test/unit_test.hpp>

#include "tests/person_tagging.h"

namespace dateline {

BOOST_AUTO_TEST_SUITE(person_context)

BOOST_AUTO_TEST_CASE(given_names_alone) {
  check_persons({
      {"His wife Mary said no", "Mary 1"},
      {"his wife, Philippa, in 1995", "Philippa 1"},
      {"their daughter Zoe was there", "Zoe 1"},
      {"the protester Katya stayed", "Katya 1"},
      {"Joanne and Edward Corrin fled", "Edward Corrin 1, Joanne 1"},
      {"Richard and Lisa Parrow drove", "Lisa Parrow 1, Richard 1"},
      {"Lisa Parrow drove. Lisa sang.", "Lisa Parrow 2"},
      {"Georgia said it would act", ""},
      {"Paris is quiet, Florence is not", ""},
      {"Mercedes sold cars", ""},
  });
}

BOOST_AUTO_TEST_CASE(those_who_made_the_article) {
  check_persons({
      {"It rained.\n\n(Reporting by Ann Leigh; editing by Bob Raynor)", ""},
      {"It rained.\n\n(Reporting by Ann Leigh and Joe Stone in Rome)", ""},
      {"It rained.\n\n-- Ann Leigh, London newsroom", ""},
      {"It rained.\n\n(Ann Leigh-Dorn, Prague Newsroom, +420)", ""},
      {"By Ann Leigh\n\nIt rained.", ""},
      {"By Ann Leigh, Rome\n\nIt rained.", ""},
      {"It rained.\n\nPhoto by Ann Leigh", ""},
      {"It rained.\n\nAdditional reporting by Ann Leigh", ""},
      {"A plan by Ann Leigh was read", "Ann Leigh 1"},
      {"By Monday Ann Leigh had left", "Ann Leigh 1"},
  });
}

BOOST_AUTO_TEST_CASE(words_of_sentences_are_no_names) {
  check_persons({
      {"Following Marrero, they left", ""},
      {"Afterwards Trump rallies grew", "Donald Trump 1"},
      {"The Liquid Retina display is new", ""},
      {"Ousted WeWork staff left", ""},
      {"Biological Diversity matters", ""},
      {"A Firebrick spokesman said so; Firebrick said no", ""},
      {"in Washington D.C. it rained", ""},
      {"Apple AirPods and CentOS Linux", ""},
      {"The Abraham Accords held", ""},
      {"the Latin America desk and Sri Lanka", ""},
  });
}

BOOST_AUTO_TEST_CASE(common_knowledge) {
  const struct {
    const char* body;
    const char* date;
    const char* expected;
  } cases[] = {
      {"Saddam refused.", "1996-09-03", "Saddam Hussein 1"},
      {"Hitler was named.", "1990-01-01", "Adolf Hitler 1"},
      {"Mr Yeltsin rested.", "1996-11-05", "Boris Yeltsin 1"},
      {"Arafat flew in.", "1996-08-22", "Yasser Arafat 1"},
      {"Mr Netanyahu agreed.", "2023-01-05", "Benjamin Netanyahu 1"},
      {"Ronaldo scored.", "1998-06-20", "Ronaldo 1"},
      {"Meloni spoke.", "2024-02-01", "Giorgia Meloni 1"},
      {"Mandela was freed.", "1990-02-11", "Nelson Mandela 1"},
      {"They went home.", "1963-11-01", ""},
      {"Perón ruled.", "1950-01-01", "Juan Peron 1"},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.body) {
      BOOST_TEST(in_body(c.body, c.date) == c.expected);
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
