#include <boost/test/unit_test.hpp>

#include "tests/person_tagging.h"

namespace dateline {

BOOST_AUTO_TEST_SUITE(person_alone)

BOOST_AUTO_TEST_CASE(one_name_and_what_one_is) {
  check_persons({
      {"\"They came,\" said Quillamu, a waitress.", "Quillamu 1"},
      {"Quillamu, a hotel waitress from Tarsk, fled.", "Quillamu 1"},
      {"Quillamu, the barmaid, fled.", "Quillamu 1"},
      {"Another juror, Tarskell, fled.", "Tarskell 1"},
      {"He lost his wife, Quillamu, and a cow.", "Quillamu 1"},
      {"Pensioner Quillamu, 77, will stay.", "Quillamu 1"},
      {"The sea took it, said Quillamu, 45.", "Quillamu 1"},
      {"Economist Tarskell of Norbask was glum.", "Tarskell 1"},
      {"\"No demand,\" said Tarskell of Orvane Seeds.", "Tarskell 1"},
      {"The rapper Quillamu was there.", "Quillamu 1"},
      {"The painter Quillamu was there.", "Quillamu 1"},
      {"Former president Quillamu was there.", "Quillamu 1"},
      {"The hairdresser Quillamu, who saw it, wept.", "Quillamu 1"},
      {"Police named Quillamu alias Shorty.", "Quillamu 1"},
      {"His son Quillamu was there.", "Quillamu 1"},
      {"Tess Orme's mother Quillamu was there.", "Quillamu 1, Tess Orme 1"},
      {"Her mother France was there.", ""},
      {"Its parent Gravex was there.", ""},
      {"Gravex, a maker of paint, fell.", ""},
      {"Another dealer, Gravex, fell.", ""},
      {"\"No demand,\" said Gravex of Japan.", ""},
      {"Analyst Gravex said so.", ""},
      {"Quillamu, a town in the hills, burned.", ""},
  });
}

BOOST_AUTO_TEST_CASE(surname_that_others_share) {
  check_persons({
      {"Tess and Carl Orme fled. Tess wept.", "Tess Orme 2, Carl Orme 1"},
      {"Their grandchildren Tess, Olaf and Ruth Orme sang.",
       "Olaf Orme 1, Ruth Orme 1, Tess Orme 1"},
      {"Messrs. Carl and Olaf Orme came.", "Carl Orme 1, Olaf Orme 1"},
      {"Carl and Tess Ann Orme came.", "Carl Orme 1, Tess Ann Orme 1"},
      {"Tess, Olaf and Ruth Orme came.",
       "Olaf Orme 1, Ruth Orme 1, Tess Orme 1"},
      {"He met Tess, Olaf and Ruth Orme.", "Olaf Orme 1, Ruth Orme 1, Tess 1"},
      {"Tess Barr sang. Tess and Carl Orme danced.",
       "Tess Barr 2, Carl Orme 1"},
      {"With Tess, Olaf Barr and Ruth Orme.",
       "Olaf Barr 1, Ruth Orme 1, Tess 1"},
  });
}

BOOST_AUTO_TEST_CASE(insets_of_names) {
  check_persons({
      {"Rocco 'The Baker' Orwick ran.", "Rocco 'The Baker' Orwick 1"},
      {"Rocco ‘The Baker’ Orwick ran.", "Rocco ‘The Baker’ Orwick 1"},
      {"They met James (Jimmy) Orwick. Orwick ran.", "James (Jimmy) Orwick 2"},
      {"They asked R.L. Orwick. Robert Lee Orwick ran.", "Robert Lee Orwick 2"},
      {"Mayor H. John Tarsk 3d ran.", "H. John Tarsk 3d 1"},
      {"He met S A Banerjee there.", "S A Banerjee 1"},
      {"The referee N'Dolo Barrik was there.", "N'Dolo Barrik 1"},
      {"N'Dolo Barrik and M'Bala Orwick ran.",
       "M'Bala Orwick 1, N'Dolo Barrik 1"},
      {"They met Hafiz Aziz-ur-Rehman.", "Hafiz Aziz-ur-Rehman 1"},
      {"Anna Lam Cheng Yuet-quor won.", "Anna Lam Cheng Yuet-quor 1"},
      {"Officials Ri Myong-gwon and Choe Hwi sat.",
       "Choe Hwi 1, Ri Myong-gwon 1"},
      {"They saw Le Duc Thanh and Tran Minh Khoa.",
       "Le Duc Thanh 1, Tran Minh Khoa 1"},
      {"The historian Imran Sheikh wrote.", "Imran Sheikh 1"},
      {"Mrs Justice Orwick ruled.", "Orwick 1"},
  });
}

BOOST_AUTO_TEST_CASE(capitals_among_small_letters) {
  check_persons({
      {"Chancellor PETRA ORWICK greets CARLO TARSK in Rome.",
       "Carlo Tarsk 1, Petra Orwick 1"},
      {"Model LUCIA TARSK at the show.", "Lucia Tarsk 1"},
      {"The PETRA BANK and NATO met.", ""},
      {"DEAN TARSK scored.", ""},
      {"DEAN HARRIS scored twice.", "Dean Harris 1"},
      {"The boss, PETRA ORWICK-LUND, spoke.", "Petra Orwick-Lund 1"},
      {"LEEDS, MD. -- MAYOR TARVO EMANUEL SPOKE.", "Tarvo Emanuel 1"},
  });
}

BOOST_AUTO_TEST_CASE(works_ships_and_brands) {
  check_persons({
      {"She won for \"Jenny Orwick\" and \"Tom Barr,\" both films.", ""},
      {"The Edmund Orwick sank in 1975.", ""},
      {"The Rosalie Tarsk, a steamer, helped.", ""},
      {"The Tess Orwick story won. Orwick ran.", "Tess Orwick 2"},
      {"The tug Rosalie Tarsk helped.", ""},
      {"Storm Eva and Storm Frank hit Leeds.", ""},
      {"Aunt Jemima and Captain Morgan sell.", ""},
      {"Captain Orwick sells.", "Orwick 1"},
      {"Photo (TOM ORWICK/Sun Media) of a bed", ""},
  });
}

BOOST_AUTO_TEST_CASE(acts_of_people_alone) {
  check_persons({
      {"Orvane Teldrik resigned on Friday.", "Orvane Teldrik 1"},
      {"Orvane Teldrik wept.", "Orvane Teldrik 1"},
      {"Orvane Teldrik has apologised.", "Orvane Teldrik 1"},
      {"Orvane Teldrik rose two points.", ""},
  });
}

BOOST_AUTO_TEST_CASE(what_is_said_of_a_name) {
  check_persons({
      {"A forecaster said Hanna may come ashore", ""},
      {"It is over, said Hanna", "Hanna 1"},
      {"They met Susilowati, a 37-year-old noodle seller who wept",
       "Susilowati 1"},
      {"They rode Tarwe, a 7-year-old gelding", ""},
      {"A fighter who called himself Abu Tarwe shot", "Abu Tarwe 1"},
      {"He gave his name only as Tarwe", "Tarwe 1"},
      {"His neighbour Tarwani, who saw it, fled", "Tarwani 1"},
      {"Suryati pulled his wife out. He wept. Suryati prayed.", "Suryati 2"},
  });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
