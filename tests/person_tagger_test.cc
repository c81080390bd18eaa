#include <boost/test/unit_test.hpp>
#include <string>

#include "indexer/entities/persons.h"
#include "tests/person_tagging.h"

namespace dateline {
BOOST_AUTO_TEST_SUITE(person_tagger)

BOOST_AUTO_TEST_CASE(later_forms_join_the_fullest_name) {
  const struct {
    const char* input;
    const char* expected;
  } cases[] = {
      {"Xi Jinping spoke. Mr Xi left.", "Xi Jinping 2"},
      {"Prime minister Mikhail Mishustin came. Mr Mishustin’s plane left.",
       "Mikhail Mishustin 2"},
      {"George W. Bush won. Bush spoke; President Bush thanked George.",
       "George W. Bush 4"},
      {"Ziad al-Sharabi filmed. Al-Sharabi died.", "Ziad al-Sharabi 2"},
      {"Tom O’Neill paid. O’Neill's bill was high.", "Tom O’Neill 2"},
      {"F.W. de Klerk agreed. Mr de Klerk signed.", "F.W. de Klerk 2"},
      {"Moon Yung-soo said so. Mr Moon nodded.", "Moon Yung-soo 2"},
      {"Queen Elizabeth II came.", "Elizabeth II 1"},
      {"Theresa May lost. Mrs May resigned.", "Theresa May 2"},
      {"Bill Clinton smiled. Clinton left.", "Bill Clinton 2"},
      {"Richard Nixon spoke. Nixon and Pat Nixon left. Mr Nixon waved.",
       "Richard Nixon 3, Pat Nixon 1"},
      {"Li Hui came. Li Wei came. Mr Li spoke.", "Li Wei 2, Li Hui 1"},
      {"Miguel de la Madrid came. Mr de la Madrid left.",
       "Miguel de la Madrid 2"},
      {"Chou En-lai waited. Mr Chou smiled.", "Chou En-lai 2"},
      {"Nelson Mandela and his wife Winnie Mandela came. Mr Mandela spoke.",
       "Nelson Mandela 2, Winnie Mandela 1"},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.input) { BOOST_TEST(in_body(c.input) == c.expected); }
  }
}

BOOST_AUTO_TEST_CASE(common_knowledge_completes_a_surname) {
  const struct {
    const char* input;
    const char* date;
    const char* expected;
  } cases[] = {
      {"Mr Putin was invited.", "2023-05-24", "Vladimir Putin 1"},
      {"Mr Putin was invited.", "", "Vladimir Putin 1"},
      {"President Reagan agreed.", "1987-02-26", "Ronald Reagan 1"},
      {"President Bush agreed.", "1990-02-26", "George Bush 1"},
      {"President Bush agreed.", "2005-02-26", "George W. Bush 1"},
      {"President Bush agreed.", "", "Bush 1"},
      {"Thatcher rejected it.", "1987-01-01", "Margaret Thatcher 1"},
      {"Thatcher rejected it.", "2020-01-01", ""},
      {"King Hussein flew home.", "1994-10-26", "Hussein 1"},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.input << " " << c.date) {
      BOOST_TEST(in_body(c.input, c.date) == c.expected);
    }
  }
}

BOOST_AUTO_TEST_CASE(what_is_no_person_is_left_out) {
  const struct {
    const char* input;
  } cases[] = {
      {"The Bank of Scotland fell."},
      {"He flew to Bandar Seri Begawan on Monday."},
      {"A bomb went off in General Santos on Monday."},
      {"Johns Hopkins University closed."},
      {"Hurricane Andrew hit Mount Charles."},
      {"Merrill Lynch and Morgan Stanley rose on Wall Street."},
      {"On Monday, President said nothing."},
      {"They met at Victor Verster prison."},
      {"William Ashby Corp and Peter Lang & Sons merged."},
      {"The White House and the Red Cross agreed in New York."},
      {"He and she met it."},
      {"The Chicago Bulls lost, said Bulls fans."},
      {"Miss France won the title again."},
      {"A treaty on Biological Diversity, said diversity experts."},
      {""},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.input) { BOOST_TEST(in_body(c.input) == ""); }
  }
}

BOOST_AUTO_TEST_CASE(unknown_names_need_evidence) {
  const struct {
    const char* input;
    const char* expected;
  } cases[] = {
      {"Quibbel Zorvan, a spokesman, spoke.", "Quibbel Zorvan 1"},
      {"Quibbel Zorvan, 34, was hurt.", "Quibbel Zorvan 1"},
      {"A plan by Quibbel Zorvan failed; but Zorvan stayed.",
       "Quibbel Zorvan 2"},
      {"actor Quibbel Zorvan came", "Quibbel Zorvan 1"},
      {"the Quibbel Zorvan came", ""},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.input) { BOOST_TEST(in_body(c.input) == c.expected); }
  }
}

BOOST_AUTO_TEST_CASE(capitals_need_a_title_or_the_body) {
  Article article;
  article.title = "REAGAN SAYS ECONOMY SOUND";
  article.body = "Ronald Reagan said so.";
  BOOST_TEST(persons(article) == "Ronald Reagan 2");
  BOOST_TEST(in_body("PRESIDENT JOHN F. KENNEDY MET MINISTER GERHARD LEHR") ==
             "Gerhard Lehr 1, John F. Kennedy 1");
  BOOST_TEST(in_body("SENATOR PETER O'NEILL SPOKE") == "Peter O'Neill 1");
  BOOST_TEST(in_body("CHAIRMAN RESIGNS, DIRECTOR STAYS") == "");
}

BOOST_AUTO_TEST_CASE(spans_cover_the_name_alone) {
  const struct {
    const char* input;
    const char* expected;
  } cases[] = {
      {"Mr. Paul Ray’s car", "Paul Ray"},
      {"Tom O’Neill's bill", "Tom O’Neill"},
      {"Tom O'Neill’s bill", "Tom O'Neill"},
      {"Tom Ray‘s bill", "Tom Ray"},
      {"Governor Tom Ray, ", "Tom Ray"},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.input) {
      Article article;
      article.body = c.input;
      PersonTagger tagger;
      const Analysed analysed(article);
      const auto found = tagger.tag(analysed.get());
      BOOST_REQUIRE(found.size() == 1U);
      const Mention mention = found[0].mentions[0];
      BOOST_TEST(article.body.substr(
                     mention.begin, mention.end - mention.begin) == c.expected);
    }
  }
}

BOOST_AUTO_TEST_CASE(a_list_of_names_without_end_is_cut_short) {
  constexpr std::size_t kNames = 12'000;
  Article article;
  for (std::size_t i = 0; i < kNames; ++i) {
    std::string name = "Tom ";
    for (std::size_t rest = i + kNames; rest > 0; rest /= 20) {
      name += "bcdfghjklmnpqrstvwxz"[rest % 20];
      name += 'o';
    }
    name[4] = static_cast<char>(name[4] - 'a' + 'A');
    article.body += "Mr " + name + " spoke. ";
  }
  PersonTagger tagger;
  const Analysed analysed(article);
  const std::size_t found = tagger.tag(analysed.get()).size();
  BOOST_TEST(found > 5'000U);
  BOOST_TEST(found < kNames);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
