#include <boost/test/unit_test.hpp>

#include "tests/about_tagging.h"

namespace dateline {
BOOST_AUTO_TEST_SUITE(centrality)

BOOST_AUTO_TEST_CASE(services_that_watch_the_world_say_little_of_their_own) {
  check_about({
      {"Strong quake off the coast",
       "A strong earthquake shook the island of Nias. The U.S. Geological "
       "Survey said it lay off Indonesia. Houses fell in Padang. The U.S. "
       "Geological Survey put its strength at 7.",
       "", "ID"},
      {"Advice on masks",
       "The U.S. Centers for Disease Control changed their advice on masks.",
       "", "US"},
  });
}

BOOST_AUTO_TEST_CASE(what_makes_an_article_about_a_country) {
  check_about({
      // title
      {"Tea harvest fails in Kenya",
       "Growers expect half of the usual crop after a year with hardly any "
       "rain.\n\nBuyers in Pakistan and Egypt worry.",
       "", "KE"},
      // lead
      {"Tea harvest fails",
       "Kenya expects half of the usual crop of tea this year.\n\nBuyers in "
       "Pakistan and Egypt worry.",
       "", "KE"},
      // dateline
      {"Tea harvest fails",
       "Growers expect half of the usual crop.\n\nBuyers are worried.",
       "NAIROBI, March 2", "KE"},
      // a dateline does not outweigh what is said
      {"Tea harvest fails in Kenya",
       "Kenya expects half of the usual crop of tea this year.\n\nKenyan "
       "growers blame the drought. Kenya has asked its banks to wait.\n\nThe "
       "rains in Kenya begin in March.",
       "LONDON, March 2", "KE"},
      // frequency and spread
      {"Harvest fails",
       "The harvest of tea fails, growers say after a year without rain.\n\n"
       "Kenya may lose half.\n\nKenyan growers blame the drought.\n\nKenya "
       "asks for help.\n\nA buyer in Pakistan is worried.",
       "", "KE"},
      // subject of the sentences
      {"Dispute over fish",
       "Norway closed its ports on Monday to trawlers from abroad.\n\nNorway "
       "said that stocks were low. Norway will talk. A boat from Spain left.",
       "", "NO"},
      // two of equal weight
      {"Chile and Peru settle their border",
       "Chile and Peru agreed on Monday on their border in the sea.\n\nChilean "
       "and Peruvian fishermen may cross it.",
       "", "CL PE"},
      // three
      {"Benin, Togo and Ghana open their borders",
       "Benin, Togo and Ghana opened their borders on Monday.\n\nTrucks from "
       "Benin, Togo and Ghana pass.",
       "", "BJ TG GH"},
      // the head of its government in title and lead
      {"Macron calls for talks",
       "Emmanuel Macron called on Monday for talks about farming.\n\nFarmers "
       "in France welcomed it. Those of Austria did not.",
       "", "FR"},
      // not the country of the teller
      {"Floods in Peru",
       "Floods drove thousands from their homes in Peru on Monday, the army "
       "said.\n\nPeru asked for help. The Swiss agency that counted them is "
       "from Geneva.",
       "", "PE"},
  });
}

BOOST_AUTO_TEST_CASE(what_is_only_named) {
  check_about({
      {"Moss that lives without light",
       "Cells of a moss hold a protein which no other plant has, a study "
       "finds.\n\nResearchers fed the moss sugar for a year, and scientists "
       "compared it with ferns.\n\nThe laboratory is in Ohio, and the moss "
       "came from a cave in Kentucky. Others grow in Tennessee.",
       "", ""},
      {"A galaxy without dark matter",
       "Stars were counted for nine years with four telescopes.\n\nNobody "
       "expected that.\n\nThe light is old, and more of it will be counted "
       "next year.\n\nThe telescopes stand in Chile, Spain, Japan and "
       "Namibia.",
       "", ""},
      {"Floods in Peru",
       "Floods drove thousands from their homes in Peru on Monday.\n\nPeru "
       "asked for help.\n\nChile, Brazil, Canada and Spain sent tents.",
       "", "PE"},
      {"Floods in Peru",
       "Floods drove thousands from their homes in Peru on Monday.\n\nPeru "
       "asked for help.\n\nThe worst floods before were those of Pakistan.",
       "", "PE"},
      {"Rice (Thailand) and wheat (Canada) prices fall in India",
       "India sells rice and wheat for less than a year ago.\n\nPrices in "
       "India "
       "fell by a tenth.",
       "", "IN"},
  });
}

// Pairs that differ in the one thing named.
BOOST_AUTO_TEST_CASE(what_makes_the_difference) {
  check_about({
      // as much is said of it, but less of others
      {"Harvest of rye",
       "Farmers in Poland and Latvia cut their rye two weeks early because of "
       "the heat, they said.\n\nBakers do not mind.",
       "", "PL LV"},
      {"Harvest of rye in Poland",
       "Farmers in Poland and Latvia cut their rye two weeks early because of "
       "the heat, they said.\n\nPoland sold a tenth less. Mills in Poland "
       "paid more. Poland has rye for a year, and Polish bakers do not mind.",
       "", "PL"},
      // others come first
      {"Ferry runs aground",
       "A ferry between Greece and Cyprus ran aground on Sunday in a storm.",
       "", "GR CY"},
      {"Ferry runs aground",
       "A ferry that sails for Malta, Italy, Albania, Greece and Cyprus ran "
       "aground on Sunday in a storm.",
       "", "MT"},
      // only adjectives name it
      {"Climbers found alive",
       "Rescuers found two climbers in Nepal on Sunday. Norway sent them."
       "\n\nBoth have a broken leg.",
       "", "NP NO"},
      {"Climbers found alive",
       "Rescuers found two climbers in Nepal on Sunday. The Norwegian was "
       "hurt.\n\nBoth have a broken leg.",
       "", "NP"},
      // a capital may be only where one meets
      {"Sugar pact renewed",
       "Forty states renewed their pact on sugar in Portugal on Friday, and "
       "Cuba may sell more.",
       "", "PT"},
      {"Sugar pact renewed",
       "Forty states renewed their pact on sugar in Lisbon on Friday, and "
       "Cuba may sell more.",
       "", "CU"},
      // brackets in a title
      {"Downhill in Austria: 1. Moser (Norway), 2. Huber (Canada)",
       "Snow fell on the course in Austria for most of the day, and the "
       "race began late.",
       "", "AT"},
  });
}

// Pairs: what tells where nothing names a country in its title or lead.
BOOST_AUTO_TEST_CASE(what_tells_beside_the_names) {
  check_about({
      // named once
      {"The clock runs down",
       "Nobody in the chamber believed that the budget would pass before "
       "the summer, and few now believe that it will pass at all.\n\nThe "
       "deputies sat until three in the morning, and a row over a pipeline "
       "that Algeria wants and another over fish from Norway took up most "
       "of the night.\n\nEmmanuel Macron stayed away. The leader had told "
       "his party in France to wait, and those who waited were laughed at. "
       "He then wrote a letter. He has written nine of them this "
       "year.\n\nAlgeria did not reply. By noon he had lost the two "
       "deputies whom he needed, and in the evening he gave in.",
       "", "DZ"},
      // the text returns to the head of its government
      {"The clock runs down",
       "Nobody in the chamber believed that the budget would pass before "
       "the summer, and few now believe that it will pass at all.\n\nThe "
       "deputies sat until three in the morning, and a row over a pipeline "
       "that Algeria wants and another over fish from Norway took up most "
       "of the night.\n\nEmmanuel Macron stayed away. Macron had told his "
       "party in France to wait, and those who waited were laughed at. "
       "Macron then wrote a letter. Macron has written nine of them this "
       "year.\n\nAlgeria did not reply. By noon Macron had lost the two "
       "deputies whom he needed, and in the evening Macron gave in.",
       "", "DZ FR"},
      // words of its life alone, however late
      {"A long night for the visitors",
       "Nothing went right for the visitors before the break, and little "
       "after it.\n\nThe coach blamed himself for the three throws that "
       "were caught by the wrong men, and the cornerback who caught two of "
       "them could hardly believe his luck.\n\nThey have two weeks to think "
       "about it.",
       "", "US"},
      // where it is shown
      {"A bridge that sees in the dark",
       "The bridge weighs less than its rival, and its planks can be "
       "replaced by sailors who know how.\n\nSteering works as well as on "
       "the old one, the rudders are the same, and the old cable is "
       "gone.\n\nIt was shown in Portugal, where the makers have a "
       "workshop, and is sold from May.",
       "", "PT"},
      // a thing to buy
      {"A headset that sees in the dark",
       "The headset weighs less than its rival, and its firmware can be "
       "replaced by gamers who know how.\n\nStreaming works as well as on "
       "the old one, the controllers are the same, and the crossover cable "
       "is gone.\n\nIt was shown in Portugal, where the makers have a "
       "workshop, and is sold from May.",
       "", ""},
  });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
