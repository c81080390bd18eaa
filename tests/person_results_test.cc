#include <boost/test/unit_test.hpp>

#include "tests/person_tagging.h"

namespace dateline {

BOOST_AUTO_TEST_SUITE(person_results)

BOOST_AUTO_TEST_CASE(countries_in_brackets) {
  check_persons({
      {"Zorvik Hallenby (Sweden) beat 4-Quillo Marrano (Peru) 6-1 6-3",
       "Quillo Marrano 1, Zorvik Hallenby 1"},
      {"1-Tavish Corrin (Britain) beat Uli Bannert (Germany) 7-6",
       "Tavish Corrin 1, Uli Bannert 1"},
      {"1. Abenkwe Dossou (Benin) 19.97 2. Rory Falk (U.S.) 20.01",
       "Abenkwe Dossou 1, Rory Falk 1"},
      {"Yelmo Trask ( Chile ) beat Bo Ferrel ( France ) 6-2",
       "Bo Ferrel 1, Yelmo Trask 1"},
      {"2. Damon Hill (Britain) Team Blue one minute", "Damon Hill 1"},
      {"3. Jorrit van der Skelp (Netherlands) 4:12.9",
       "Jorrit van der Skelp 1"},
      {"then Szandor Wex of Hungary led Kwesi Bonsra of Ghana",
       "Kwesi Bonsra 1, Szandor Wex 1"},
      {"Japanese Otsuki Marehito won; Kenyan Lokwe Chebarat fell",
       "Lokwe Chebarat 1, Otsuki Marehito 1"},
      {"New Zealander Tamroa Piket stood a shot behind", "Tamroa Piket 1"},
      {"Referee: Gaitan di Morro (Italy)", "Gaitan di Morro 1"},
  });
}

BOOST_AUTO_TEST_CASE(lists_of_players) {
  check_persons({
      {"Jim Tanner, Ovrel Krissen and Pete Marlow started",
       "Jim Tanner 1, Ovrel Krissen 1, Pete Marlow 1"},
      {"15 - Hugh Tarne, 14 - Wendel Obrist, 13 - Al Crewe",
       "Al Crewe 1, Hugh Tarne 1, Wendel Obrist 1"},
      {"1 - Zubin Orlo, 2 - Marek Stoll (captain)",
       "Marek Stoll 1, Zubin Orlo 1"},
      {"Goals: Robert Frain, Peter Stuyve; saves: Ivor Lund",
       "Ivor Lund 1, Peter Stuyve 1, Robert Frain 1"},
      {"Tom Avery 71 68, Keith Oberon 70 70", "Keith Oberon 1, Tom Avery 1"},
      {"Frank Mosel and Otto Barr beat Eric Stane and Hans Uhl",
       "Eric Stane 1, Frank Mosel 1, Hans Uhl 1, Otto Barr 1"},
      {"Singles: Carl Menz v Luis Ferro Doubles: Menz v Ferro",
       "Carl Menz 2, Luis Ferro 2"},
      {"A.R. Tolley not out 4", "A.R. Tolley 1"},
      {"D. Varne, P. Sollis, G. Thwaite, reserves",
       "D. Varne 1, G. Thwaite 1, P. Sollis 1"},
      {"Ian Crewe / Ned Tarbot won the pairs", "Ian Crewe 1, Ned Tarbot 1"},
  });
}

BOOST_AUTO_TEST_CASE(one_name_in_a_table) {
  check_persons({
      {"Ajax 2 (Veldert 23rd, Ooskamp 70th) Utrecht 0", "Ooskamp 1, Veldert 1"},
      {"Scorers (Tarkovic 12, Hrubin 40 pen)", "Hrubin 1, Tarkovic 1"},
      {"Lazio 1 (Zampetti pen 9) Roma 0", "Zampetti 1"},
      {"G. Orme c Thackley b Durbin 12", "Durbin 1, G. Orme 1, Thackley 1"},
      {"Fedrik 2 (18), Yzerlo (12), Larion (5), Kozlik (9)",
       "Fedrik 1, Kozlik 1, Larion 1, Yzerlo 1"},
      {"Takahama (9-4) beat Musoyaka (8-5) Kotonara (7-6) Akebura (3-2)",
       "Akebura 1, Kotonara 1, Musoyaka 1, Takahama 1"},
      {"Standings: Barcelona (25), Valencia (24), Sevilla (19), Betis (18)",
       ""},
      {"Opened (March 23rd) and closed (Friday 24th)", ""},
      {"Arsenal 0 Chelsea 1 (half-time 0-0)", ""},
      {"Jan Veldert shot. Ajax 1 (Veldert 23rd)", "Jan Veldert 2"},
  });
}

BOOST_AUTO_TEST_CASE(sides_of_a_match) {
  check_persons({
      {"Orvik beat Tamsin Hull; Ruud Kallen beat Brostov; Lemko v Ida Orin",
       "Brostov 1, Ida Orin 1, Lemko 1, Orvik 1, Ruud Kallen 1, Tamsin Hull 1"},
      {"Peter Ovelek drew with Tomassin, Rasmov lost to Igor Paltin",
       "Igor Paltin 1, Peter Ovelek 1, Rasmov 1, Tomassin 1"},
      {"Anna Rielle beat van Oort; Vika Solen beat Li Jun",
       "Anna Rielle 1, Li Jun 1, Vika Solen 1, van Oort 1"},
      {"Arsenal beat Chelsea; Everton drew with Fulham", ""},
      {"Peru beat Chile; Malta lost to Cyprus", ""},
      {"Essex beat Kent; Surrey drew with Sussex", ""},
  });
}

BOOST_AUTO_TEST_CASE(figures_of_one_player) {
  check_persons({
      {"Ottersen 23 saves, Brandvold 2 assists", "Brandvold 1, Ottersen 1"},
      {"Maplewood: Jessup 14 points, Tarrant 9 rebounds",
       "Jessup 1, Tarrant 1"},
      {"Haverling 120 yards on 22 carries", "Haverling 1"},
      {"Ovrine Talbeck 6 points. Zushel Quarrane 2 assists",
       "Ovrine Talbeck 1, Zushel Quarrane 1"},
      {"Tamber-Oyle 3 goals. Wexlane 2 goals. Rudgen 1 goal. Tovall 1 goal. "
       "Peddler 2 goals. Boulder 1 goal",
       "Boulder 1, Peddler 1, Rudgen 1, Tamber-Oyle 1, Tovall 1, Wexlane 1"},
      {"Peddler 2 goals. Boulder 1 goal", ""},
      {"Crystal Palace 31 goals, Real Sociedad 28 goals", ""},
      {"Arsenal 31 goals, Chelsea 28 goals", ""},
      {"He made 12 saves. Thursday 9 goals fell.", ""},
      {"(Page 4) Page 12 goals", ""},
  });
}

BOOST_AUTO_TEST_CASE(teams_are_no_persons) {
  check_persons({
      {"Real Sociedad 0 Athletic Bilbao 0", ""},
      {"Borussia Dortmund beat Widzew Lodz", ""},
      {"AC Milan v Bayern Munich", ""},
      {"Deportivo Coruna 2 Rayo Vallecano 1", ""},
      {"Chicago Bulls beat Utah Jazz", ""},
      {"Sparta Prague lost to Dynamo Kiev", ""},
      {"The Detroit Red Wings and the St Louis Blues", ""},
      {"Sporting Gijon won at Celta Vigo", ""},
      {"Crystal Palace held Queens Park Rangers", ""},
      {"Aston Villa signed nobody", ""},
  });
}

BOOST_AUTO_TEST_CASE(scores_of_players) {
  check_persons({
      {"Central 61, Eastview 54: Dalton 14, Reyes 12, Kowalczyk 9.",
       "Dalton 1, Kowalczyk 1, Reyes 1"},
      {"Eastview: Dalton 2 1-4 5, Reyes 4 3-5 11, Mitchell 1 0-0 2.",
       "Dalton 1, Mitchell 1, Reyes 1"},
      {"Dalton 14, Reyes 12", ""},
      {"Paris 14, Rome 12, Berlin 9", ""},
      {"Zorvex 14, Gravex 12, Mitchell 9", ""},
      {"March 12, April 3, May 5", ""},
      {"Arsenal 3, Chelsea 2, Everton 1", ""},
  });
}

BOOST_AUTO_TEST_CASE(line_ups_and_squads) {
  check_persons({
      {"Tarsk (4-4-2): Dalton; Reyes, Quillam, Kowalczyk; Mitchell (Venner 61),"
       " Parker, Zubko; Harris, Walker; Celik.",
       "Celik 1, Dalton 1, Harris 1, Kowalczyk 1, Mitchell 1, Parker 1, "
       "Quillam 1, Reyes 1, Venner 1, Walker 1, Zubko 1"},
      {"Call at: Leeds; York, Derby; Perth, Paris; Rome; Bonn, Oslo, Kiev.",
       ""},
      {"Buy: Dalton, Reyes, Mitchell.", ""},
      {"Defenders: Quillao (Arsenal), Zubko (Real Madrid).",
       "Quillao 1, Zubko 1"},
      {"Votes: Zac Goldwin (C) 29,461; Ellen Tunnick (Lab) 979.",
       "Ellen Tunnick 1, Zac Goldwin 1"},
  });
}

BOOST_AUTO_TEST_CASE(sets_of_tennis) {
  check_persons({
      {"No. 1 singles: Don Sievers (C) def. Ramos 6-2, 6-1.",
       "Don Sievers 1, Ramos 1"},
      {"No. 2 singles: Pham (E) def. Lowery 7-5, 6-4.", "Lowery 1, Pham 1"},
      {"Albany def. Boston 6-2, 6-1.", ""},
      {"Tarwick 25-21, 25-19", ""},
  });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
