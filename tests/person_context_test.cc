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
      {"Joanne and Edward Corrin fled", "Edward Corrin 1, Joanne Corrin 1"},
      {"Richard and Lisa Parrow drove", "Lisa Parrow 1, Richard Parrow 1"},
      {"Lisa Parrow drove. Lisa sang.", "Lisa Parrow 2"},
      {"Georgia said it would act", ""},
      {"Paris is quiet, Florence is not", ""},
      {"Mercedes sold cars", ""},
  });
}

BOOST_AUTO_TEST_CASE(called_by_one_name) {
  check_persons({
      {"Police held a man named Ortelius", "Ortelius 1"},
      {"a student called Wong said so", "Wong 1"},
      {"a rebel known only as Theebal fled", "Theebal 1"},
      {"a suspect identified only as Quarr fled", "Quarr 1"},
      {"as Ortelius et al. have shown", "Ortelius 1"},
      {"Fourteen-year-old Zoe saw it", "Zoe 1"},
      {"a 12-year-old Philippa Orme saw it", "Philippa Orme 1"},
      {"whose son Danilko, 9, was hurt", "Danilko 1"},
      {"Rob and Melissa Orme parted", "Melissa Orme 1, Rob Orme 1"},
      {"a firm named Ortelius fell", ""},
      {"a ship called Wanderer sank", ""},
      {"a dish known as Borscht", ""},
      {"a 61-year-old Barton man fell ill", ""},
      {"a 61-year-old Philippa fell ill", "Philippa 1"},
      {"Police held Mitchell, 34, of Elm Street, twice", "Mitchell 1"},
      {"Mitchell, 34, was held", "Mitchell 1"},
      {"Gravex, 34, was sold", ""},
      {"Her grandchildren, Tessa, Olaf and Philippa, came",
       "Olaf 1, Philippa 1, Tessa 1"},
      {"Her mom, Denise, came", "Denise 1"},
      {"Her brother, Denis, and Olaf came", "Denis 1"},
  });
}

BOOST_AUTO_TEST_CASE(what_people_alone_are_or_suffer) {
  check_persons({
      {"Orvane Teldrik was arrested on Friday.", "Orvane Teldrik 1"},
      {"Orvane Teldrik has been jailed for a year.", "Orvane Teldrik 1"},
      {"Orvane Teldrik died at home.", "Orvane Teldrik 1"},
      {"Orvane Teldrik was founded in 1902.", ""},
      {"Orvane Teldrik, Minister of Trade, left.", "Orvane Teldrik 1"},
      {"Orvane Teldrik, Vice President at the bank, left.", "Orvane Teldrik 1"},
      {"Orvane Teldrik, Chief among makers of paint, fell.", ""},
      {"He sent the family's lawyer, Richard Sharp.", "Richard Sharp 1"},
      {"A village resident, Doris Stone, saw it.", "Doris Stone 1"},
      {"The motel manager, Pravil Tandor, left.", "Pravil Tandor 1"},
      {"The fund's coordinator, Pravil Tandor, left.", "Pravil Tandor 1"},
      {"He met the Trade Minister, Pravil Tandor.", "Pravil Tandor 1"},
      {"It pleased the region's leader, Mukhru Ortelov.", "Mukhru Ortelov 1"},
      {"It pleased the shop's owner, Gravex Ortel, in May.", ""},
      {"with Orvane Teldrik, 8, and a dog", "Orvane Teldrik 1"},
      {"Heck no! — Orvane Lunt (@orvane) May 8", "Orvane Lunt 1"},
      {"They will play Lanterns, written by Ida Gorran and led by Una Orme.",
       "Ida Gorran 1, Una Orme 1"},
      {"Rain fell.\n\nWritten by Ida Gorran", ""},
  });
}

BOOST_AUTO_TEST_CASE(streets_and_towns_that_look_like_persons) {
  check_persons({
      {"a man from the 500 block of Kelly Lane fell", ""},
      {"a house at 21 Joanna Lane burned", ""},
      {"a crash on Martin Hill closed it", ""},
      {"In 2004 Joanna Lane won", "Joanna Lane 1"},
      {"a film with Joanna Lane", "Joanna Lane 1"},
      {"people from Dora Bescat, a farming town in the east", ""},
      {"people from Dora Bescat, the city of lakes", ""},
      {"a call from Dora Bescat, a city clerk", "Dora Bescat 1"},
      {"They saw Columbus North and Bronx West", ""},
      {"They beat Oliver North", "Oliver North 1"},
      {"They saw a Jack Orwick terrier", ""},
      {"They rode from Tarsk to Santa Caterina", ""},
      {"They rode from Tarsk to Sao Benedito", ""},
  });
}

BOOST_AUTO_TEST_CASE(in_the_company_of_persons) {
  check_persons({
      {"with Jay Orrin, Kanulo and Celia Barr",
       "Celia Barr 1, Jay Orrin 1, Kanulo 1"},
      {"Kanulo, Jay Orrin and Celia Barr sang",
       "Celia Barr 1, Jay Orrin 1, Kanulo 1"},
      {"Jay Orrin, Celia Barr, van Drell and Zubko led",
       "Celia Barr 1, Jay Orrin 1, Zubko 1, van Drell 1"},
      {"Jay Orrin, Microsoft and Celia Barr", "Celia Barr 1, Jay Orrin 1"},
      {"Jay Orrin, Zubko's rival", "Jay Orrin 1"},
      {"Jay Orrin and Zubko Ltd", "Jay Orrin 1"},
      {"Jay Orrin, Paris and Rome", "Jay Orrin 1"},
      {"Jay Orrin, Arsenal and Celia Barr", "Celia Barr 1, Jay Orrin 1"},
      {"Jay Orrin, Monday and Celia Barr", "Celia Barr 1, Jay Orrin 1"},
      {"Tesla, Jay Orrin and Zorvex", "Jay Orrin 1"},
  });
}

BOOST_AUTO_TEST_CASE(one_person_of_several_names) {
  check_persons({
      {"Robert Venner came. Bob Venner sang.", "Robert Venner 2"},
      {"Liz Orme came. Elizabeth Orme sang.", "Elizabeth Orme 2"},
      {"Josef Orme came. Sepp Orme sang.", "Josef Orme 2"},
      {"Pat Orme came. Patrick W. Orme sang.", "Patrick W. Orme 2"},
      {"Patrick Orme Jr. came. Patrick W. Orme sang.", "Patrick Orme Jr 2"},
      {"Tom Orme Sr. came. Tom Orme Jr. sang.", "Tom Orme Jr 1, Tom Orme Sr 1"},
      {"Robert Venner came. Tom Venner sang.", "Robert Venner 1, Tom Venner 1"},
      {"John A. Venner came. John B. Venner sang.",
       "John A. Venner 1, John B. Venner 1"},
      {"Will Orme run again? Bernie Orme knows.", "Bernie Orme 2"},
      {"Will Moore came. Bernie Barr knows.", "Bernie Barr 1, Will Moore 1"},
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

BOOST_AUTO_TEST_CASE(two_bearers_of_one_surname) {
  check_persons({
      {"Carl Venner and Ruth Venner spoke. Mr Venner smiled.",
       "Carl Venner 2, Ruth Venner 1"},
      {"Carl Venner and Ruth Venner spoke. Mrs Venner smiled.",
       "Ruth Venner 2, Carl Venner 1"},
      {"Anna Holm and Peter Holm came. Anna sang.",
       "Anna Holm 2, Peter Holm 1"},
      {"Senator Paul Drake met his brother Tom Drake. Senator Drake left.",
       "Paul Drake 2, Tom Drake 1"},
      {"President Lars Moberg and his wife Inga Moberg came. Mrs Moberg waved.",
       "Inga Moberg 2, Lars Moberg 1"},
      {"John Cort Sr and John Cort Jr signed.",
       "John Cort Jr 1, John Cort Sr 1"},
      {"Ida Wexell spoke. Then Karl Wexell spoke. Karl left.",
       "Karl Wexell 2, Ida Wexell 1"},
      {"Minister Otto Krone met actor Hans Krone. Minister Krone spoke.",
       "Otto Krone 2, Hans Krone 1"},
      {"Tom Avery and Tom Zeller left. Zeller drove.",
       "Tom Zeller 2, Tom Avery 1"},
      {"King Albert II met Albert Sorel. Sorel bowed.",
       "Albert Sorel 2, Albert II 1"},
  });
}

BOOST_AUTO_TEST_CASE(what_surrounds_a_name_is_cut_off) {
  check_persons({
      {"Brewer Franz Orwick stays.", "Franz Orwick 1"},
      {"It burned. Guard Mustafa Tarsk wept.", "Mustafa Tarsk 1"},
      {"It burned. Walker Tarsk wept.", "Walker Tarsk 1"},
      {"said Monroe Mayor Robert Trossen", "Robert Trossen 1"},
      {"Madison Senator Helen Grube spoke", "Helen Grube 1"},
      {"the Alderwoman Donna Gorsk spoke", "Donna Gorsk 1"},
      {"He met Mahmoud Abbas Saturday.", "Mahmoud Abbas 1"},
      {"She met Helen Grube Monday.", "Helen Grube 1"},
      {"Evangelist Billy Sunday preached", "Billy Sunday 1"},
      {"the immunologist Vrosk Hebbard", "Vrosk Hebbard 1"},
      {"Work on Clark Drive and Ruth Terrace", ""},
      {"The Hartford Courant wrote so", ""},
      {"Bassist Zorvan Quibbel left", "Zorvan Quibbel 1"},
      {"Pastor Earl Quibbel left", "Earl Quibbel 1"},
      {"Then Duke Quibbel met the Duke of Kent and Duke University.",
       "Duke Quibbel 1"},
  });
}

BOOST_AUTO_TEST_CASE(ships_storms_laws_prizes_diseases) {
  check_persons({
      {"The Queen Mary 2 left port", ""},
      {"the liner Queen Elizabeth 2 was sold", ""},
      {"Dr Pepper and Captain America", ""},
      {"shares of Louis Dreyfus and Edward Jones", ""},
      {"Hurricane Gloria hit Cape Hatteras.", ""},
      {"The tanker Maria Anders sank.", ""},
      {"The ferry Lisa Marie sailed.", ""},
      {"The rescue ship Maria Anders sailed.", ""},
      {"The ferries Lisa Marie and Estonia collided.", ""},
      {"A fishing boat, owned by Maria Anders, sank.", "Maria Anders 1"},
      {"The tanker Maria Anders sank. Then Maria Anders sailed.", ""},
      {"The tanker Maria Anders sank. Mrs Maria Anders wept.",
       "Maria Anders 1"},
      {"USS Carl Vinson sailed.", ""},
      {"The Sarbanes Oxley Act passed.", ""},
      {"She won the Booker Prize and the Pulitzer Prize.", ""},
      {"He has Parkinson's disease and Crohn's disease.", ""},
      {"Tropical Storm Bret weakened.", ""},
      {"The Glass Steagall Act was repealed.", ""},
      {"Mount Rushmore and Lake Victoria were closed.", ""},
      {"The captain of the tanker was Maria Anders.", "Maria Anders 1"},
  });
}

BOOST_AUTO_TEST_CASE(headlines) {
  const char* const titles[] = {
      "Smith Falls Ill, Team Loses", "Why Banks Matter",
      "Breaking News: Rain Comes",   "Police Seek Witnesses After Crash",
      "Five Things To Know Today",   "Storm Warning Issued",
      "Best Buys For Christmas",     "Oil Prices Rise Again",
      "Red Carpet Looks We Love",    "Dow Jones Ends Lower",
      "Man Held In Park Stabbing"};
  for (const char* title : titles) {
    BOOST_TEST_CONTEXT(title) {
      Article article;
      article.title = title;
      article.body = "It happened at noon.";
      BOOST_TEST(persons(article) == "");
    }
  }
}

BOOST_AUTO_TEST_CASE(one_name_explained) {
  check_persons({
      {"Timothy — who gave one name only — retired.", "Timothy 1"},
      {"Ovrand Thumarn, head of planning, came.", "Ovrand Thumarn 1"},
      {"Details: call Doreen at 555-0100.", "Doreen 1"},
      {"Please contact Winifred on 01632 960.", "Winifred 1"},
      {"Call Tuesday at 9 or call Boston at 555-0100.", ""},
      {"A farmer whose surname is Quen was ill.", "Quen 1"},
      {"The lake's name is Water.", ""},
      {"Its name is Paris — who knew?", ""},
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
