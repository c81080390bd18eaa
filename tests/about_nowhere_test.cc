#include <boost/test/unit_test.hpp>

#include "tests/about_tagging.h"

namespace dateline {

BOOST_AUTO_TEST_SUITE(about_nowhere)

BOOST_AUTO_TEST_CASE(reviews) {
  check_about({
      {"Film review: The Ferryman's Ledger",
       "A widow in a Portuguese harbour takes over the ferry, and the books "
       "do not add up.\n\nThe screenplay is dry, the cast is superb and the "
       "cinematography makes fog look like silk. The sequel has been "
       "announced, and the subplot about a Portuguese priest could have gone "
       "there.",
       "", ""},
      {"'The Ninth Lock' review: a thriller under water",
       "Divers in Peru find a door.\n\nThe dialogue creaks, the villain is a "
       "delight, and the scenes in the dark are as good as anything in "
       "movies this year.",
       "", ""},
      {"Salt House, restaurant review",
       "The menu is short and so are the stools. The starters were two, the "
       "crust was black in the right places, and the dessert tasted of "
       "smoke. The chef learned to roast in Croatia, where her mother had an "
       "inn, and the salads are dressed as they are there.",
       "", ""},
      {"Halden estate: first drive",
       "The Swedish maker's new car has a quiet gearbox, soft suspension "
       "and a dashboard without buttons.\n\nThe infotainment is slow, the "
       "legroom is vast, and the hybrid will do 60 mpg if you let it. "
       "Sales begin in Sweden in May.",
       "", ""},
      // no work is looked at
      {"Minister promises review",
       "Sentences in Peru will be reviewed, the minister of justice said on "
       "Monday.\n\nCourts in Peru have let eleven officers go this year.",
       "", "PE"},
      {"Floods review: what went wrong in Peru",
       "The government of Peru published a report on the floods on Monday. "
       "It said that mayors had been told too late.\n\nThe minister will "
       "speak in parliament in Lima on Tuesday.",
       "", "PE"},
  });
}

BOOST_AUTO_TEST_CASE(kitchen_laboratory_and_shop) {
  check_about({
      {"Soup for a cold night",
       "Chop the potatoes, fry them in butter with cumin, and simmer for "
       "half an hour. Stir in the cream. In Poland they add a boiled egg; "
       "you may leave it out.\n\nSprinkle with basil and serve with Polish "
       "rye.",
       "", ""},
      {"Moths that hear with their wings",
       "A membrane at the root of the wing tells moths of bats, zoologists "
       "report.\n\nThe neural tissue was put under a microscope at the "
       "University of Leeds. A lab in Kenya found the same genetic quirk in "
       "mice.",
       "", ""},
      {"The best sheets",
       "Our testers washed nine sets of linen. The runner-up pilled.\n\nThe "
       "pick of our testers is woven in Turkey, with a thread like silk. Pros: "
       "price. Cons: none.",
       "", ""},
  });
}

BOOST_AUTO_TEST_CASE(bodies_of_all_states) {
  check_about({
      {"WTO sees trade in goods shrink",
       "Trade in goods will shrink by a fifth, the World Trade Organization "
       "said.\n\nServices will grow more slowly than they did. Prices of "
       "freight have doubled since the summer, mostly for want of ships in "
       "Brazil.",
       "", ""},
      {"Shippers see trade in goods shrink",
       "Trade in goods will shrink by a fifth, the shippers' association "
       "said.\n\nServices will grow more slowly than they did. Prices of "
       "freight have doubled since the summer, mostly for want of ships in "
       "Brazil.",
       "", "BR"},
      // a country is in front
      {"WHO sends vaccine to Chad",
       "The World Health Organization said that it would send vaccine to "
       "Chad.\n\nTwo hundred have died of meningitis in Chad this month.",
       "", "TD"},
      // heard from its seat
      {"Cholera spreads in Chad, WHO says",
       "The World Health Organization said cholera had reached four more towns "
       "in Chad.\n\nThe agency told reporters in the Swiss city that boats "
       "bring it down the river. Chad has asked for help.",
       "GENEVA", "TD"},
  });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
