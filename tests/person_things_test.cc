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

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
