#include <boost/test/unit_test.hpp>

#include "tests/person_tagging.h"

namespace dateline {

BOOST_AUTO_TEST_SUITE(person_capitals)

BOOST_AUTO_TEST_CASE(words_that_are_none_of_english_are_names) {
  check_persons({
      {"LATER ORVANE TELDRIK SAID NO", "Orvane Teldrik 1"},
      {"THEN ORVANE STEVENSON LEFT", "Orvane Stevenson 1"},
      {"A TALK WITH ORVANE EL-TELDRIK. TELDRIK SMILED", "Orvane El-Teldrik 2"},
      {"THE SHIP SAILED PAST ORVANE TELDRIK TODAY", ""},
      {"HARSH STALINISM AND KANTIAN FLORISTS", ""},
      {"FORMER AIDE J.B. TELDRIK LEFT", "J.B. Teldrik 1"},
      {"WE MET HELMUT BUNKER AT NOON", "Helmut Bunker 1"},
      {"ON SUNDAY VENNER LEFT", ""},
  });
}

BOOST_AUTO_TEST_CASE(east_asian_names_begin_with_the_family) {
  check_persons({
      {"FRIENDS OF CHEN FU-WEI LEFT", "Chen Fu-Wei 1"},
      {"FRIENDS OF KIM SUNG HO LEFT", "Kim Sung Ho 1"},
      {"THE LONG ROAD AND THE SUN SET", ""},
  });
}

BOOST_AUTO_TEST_CASE(initials_may_stand_apart_from_their_stops) {
  check_persons({
      {"TALKS WITH ROBERT S . MCVENNER WERE HELD .", "Robert S. McVenner 1"},
      {"TALKS WITH R. A . VENNER WERE HELD", "R. A. Venner 1"},
      {"JOHN A . VENNER AND MRS . VENNER LEFT", "John A. Venner 2"},
      {"Friends of Robert S . Venner left .", "Robert S. Venner 1"},
      {"ROBERT McVENNER LEFT THE HOUSE", "Robert McVenner 1"},
  });
}

BOOST_AUTO_TEST_CASE(one_name_is_a_person_behind_a_title) {
  check_persons({
      {"THE KING'S GUEST WAS QUEEN FREDEGUNDA", "Fredegunda 1"},
      {"HIS WIFE TATIANA STAYED", "Tatiana 1"},
      {"PREMIER BADOLIERI FELL", "Badolieri 1"},
      {"GENERAL STRIKE, SECRETARY LEAVES, MAJOR ROLE", ""},
  });
}

BOOST_AUTO_TEST_CASE(a_surname_alone_joins) {
  check_persons({
      {"ORVANE STEVENSON SPOKE. LATER STEVENSON LEFT", "Orvane Stevenson 2"},
      {"HAROLD PRICE SPOKE. THE PRICE OF OIL ROSE", "Harold Price 1"},
  });
}

BOOST_AUTO_TEST_CASE(persons_whom_everybody_knows_need_no_more) {
  const struct {
    const char* body;
    const char* date;
    const char* expected;
  } cases[] = {
      {"THE DEATH OF STALIN", "1963-05-01", "Joseph Stalin 1"},
      {"The shadow of Stalin", "2004-05-01", "Joseph Stalin 1"},
      {"The shadow of Stalin", "", "Joseph Stalin 1"},
      {"FRIENDS OF MAO CAME", "1963-05-01", "Mao Tse-tung 1"},
      {"The friends of Mao came", "1999-05-01", "Mao Zedong 1"},
      {"The friends of Mao came", "", "Mao Zedong 1"},
      {"The arrest of Diem", "1963-11-01", "Ngo Dinh Diem 1"},
      {"A visit by Nguyen", "1970-11-01", ""},
      {"THEN SECRETARY OF STATE DEAN RUSK LEFT", "1963-05-01", "Dean Rusk 1"},
      {"THE LONG DEAN AND THE RUSK", "1963-05-01", ""},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.body << ' ' << c.date) {
      BOOST_TEST(in_body(c.body, c.date) == c.expected);
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
