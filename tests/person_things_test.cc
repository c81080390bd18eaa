#include <boost/test/unit_test.hpp>

#include "tests/person_tagging.h"

namespace dateline {

BOOST_AUTO_TEST_SUITE(person_things)

BOOST_AUTO_TEST_CASE(things_named_after_persons) {
  check_persons({
      {"the liner Princess Anna sank. The Anna was new.", ""},
      {"They wed on the Princess Anna.", ""},
      {"He keeps the Lord Orwick, an inn. The Orwick was full.", ""},
      {"They met Lord Orwick, a peer.", "Orwick 1"},
      {"the Lord Orwick affair", "Orwick 1"},
      {"Shares in Harold Clarke fell", ""},
      {"Harold Clarke, based in Leeds, sells hats", ""},
      {"Harold Clarke, which owns 90 shops, rose", ""},
      {"Harold Clarke, who owns 90 shops, rose", "Harold Clarke 1"},
      {"the law firm Harold Clarke, where she works", ""},
      {"the firm Harold Clarke founded in 1990", "Harold Clarke 1"},
      {"the retailer Harold Clarke said so", ""},
      {"Harold Clarke, part of a group of banks", ""},
      {"the Harold Clarke lecture and the Ann Leigh wing", ""},
      {"They shop at Paul Smith and John Lewis", ""},
      {"They met Paul Smith, 34, a clerk. Mr Smith left.", "Paul Smith 2"},
      {"He likes Indiana Jones and Hedda Gabler", ""},
  });
}

BOOST_AUTO_TEST_CASE(titles_in_front) {
  check_persons({
      {"said chief of staff Andrew Card", "Andrew Card 1"},
      {"Secretary of State Dean Rusk said no", "Dean Rusk 1"},
      {"Young Mick Orwick waved. Racegoer Ann Leigh lost.",
       "Ann Leigh 1, Mick Orwick 1"},
      {"the forecaster Bill Tarkin", "Bill Tarkin 1"},
  });
}

BOOST_AUTO_TEST_CASE(whom_actors_play) {
  check_persons({
      {"In the film Ann Leigh plays Ida Gorran, a spy. The director makes Ida "
       "dull; Gorran laughed.",
       "Ann Leigh 1"},
      {"Detective Tim Orwick (Bob Raynor) is in the film, a thriller.",
       "Bob Raynor 1"},
      {"The actor Bob Raynor stars as Tim Orwick in the film", "Bob Raynor 1"},
      {"On stage Tim Orwick, played by Bob Raynor, is a hero of the theatre",
       "Bob Raynor 1"},
      {"Novel to screen: Ann Leigh as Ida Gorran is fine in the drama. Gorran "
       "wept.",
       "Ann Leigh 1"},
      {"The villain Tim Orwick dies at the end of the film, a sequel", ""},
      {"The film and the theatre: Bob Raynor, as it happens, left",
       "Bob Raynor 1"},
      {"Ann Leigh plays Ida Gorran on Monday in the second round",
       "Ann Leigh 1, Ida Gorran 1"},
      {"In the film Ann Leigh plays Vladimir Putin; the cast is good",
       "Ann Leigh 1, Vladimir Putin 1"},
  });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
