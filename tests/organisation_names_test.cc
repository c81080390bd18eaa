#include <boost/test/unit_test.hpp>

#include "tests/organisation_tagging.h"

namespace dateline {

BOOST_AUTO_TEST_SUITE(organisation_names)

BOOST_AUTO_TEST_CASE(words_joined_by_and_or_a_hyphen) {
  check_organisations({
      {"He leads the Co-operative Growers Federation.",
       "Co-operative Growers Federation 1"},
      {"The Anti-corruption Commission met a Leeds-based Orme Bank man.",
       "Anti-corruption Commission 1, Orme Bank 1"},
      {"The Scottish Ferry and Lighthouse Association met.",
       "Scottish Ferry and Lighthouse Association 1"},
      {"The Department of Labour and Seaside Development paid.",
       "Department of Labour and Seaside Development 1"},
      {"The Mines and Energy Ministry spoke, not Mines and Energy Minister "
       "Ana Ruiz.",
       "Mines and Energy Ministry 1"},
      {"From the Fenland Weekly Journal The Ely City Council will meet.",
       "Ely City Council 1, Fenland Weekly Journal 1"},
  });
}

BOOST_AUTO_TEST_CASE(what_stands_behind_of) {
  check_organisations({
      {"The Office of the Attorney General and the Office of the Secretary of "
       "Defense agreed.",
       "Office of the Attorney General 1, Office of the Secretary of Defense "
       "1"},
      {"The Commission on Municipal Debts heard the Ilkley Association for "
       "Justice.",
       "Commission on Municipal Debts 1, Ilkley Association for Justice 1"},
      {"He met the Committee on Tuesday.", ""},
      {"She teaches at the University of Utah College of Medicine.",
       "University of Utah College of Medicine 1"},
      {"The Ministry of State for Culture paid.",
       "Ministry of State for Culture 1"},
      {"The Brotherhood of Railway Carmen struck.",
       "Brotherhood of Railway Carmen 1"},
      {"Noted Institute for Reptiles curator Bo Lindh left.",
       "Institute for Reptiles 1"},
  });
}

BOOST_AUTO_TEST_CASE(countries_and_places_in_front) {
  check_organisations({
      {"The Texas Department of Bridges and the Athens Police Department "
       "helped the Peruvian Finance Ministry.",
       "Athens Police Department 1, Finance Ministry 1, Texas Department of "
       "Bridges 1"},
      {"The United States Supreme Court sat. The Supreme Court rose.",
       "United States Supreme Court 2"},
      {"Supreme Court clerks met. The United States Supreme Court sat.",
       "United States Supreme Court 2"},
      {"The Unity Party of Malta won. The Unity Party sang.",
       "Unity Party of Malta 2"},
      {"The Danish Chess Association beat the Dutch Chess Association.",
       "Danish Chess Association 1, Dutch Chess Association 1"},
  });
}

BOOST_AUTO_TEST_CASE(branches_and_units_are_others) {
  check_organisations({
      {"General Motors of Canada Ltd is owned by General Motors Corp.",
       "General Motors Corp 1, General Motors of Canada Ltd 1"},
      {"Tarn Trucks Credit Corp is a unit of Tarn Trucks Inc. Tarn rose.",
       "Tarn Trucks Credit Corp 2, Tarn Trucks Inc 1"},
      {"<Lindner Timber Trading Corp LT> bought <Ostra-Werke Group> shares.",
       "Lindner Timber Trading Corp LT 1, Ostra-Werke Group 1"},
      {"<Cardinal Bolts Inc> rose. <CBI.N> fell to < New Lows >.",
       "Cardinal Bolts Inc 2"},
      {"<Norske Fiskeri Selskap> (Norfisk) sold. Norfisk gained.",
       "Norske Fiskeri Selskap 3"},
      {"HARBOUR DREDGING INC <HDI> 4TH QTR NET", "Harbour Dredging Inc 2"},
  });
}

BOOST_AUTO_TEST_CASE(things_that_bear_the_name) {
  check_organisations({
      {"A 1992 Toyota Corolla hit his Ford pickup. The Toyota burned.", ""},
      {"In 1992 Toyota recalled cars. A Toyota plant shut.", "Toyota 2"},
      {"The Boeing 737 fell near her old Honda sedan.", ""},
      {"Boeing said so.", "Boeing 1"},
      {"They met at the White House. He left it for the Kremlin garden.",
       "Kremlin 1"},
      {"She spoke from the Kremlin in front of 10 Downing Street.", ""},
      {"A statement from the Kremlin angered the White House.",
       "Kremlin 1, White House 1"},
      {"She wrote on Twitter and posted a film to Facebook.", ""},
      {"Twitter sued. His Facebook page is empty.", "Twitter 1"},
      {"A fire near Mallard Club House Drive and the Golden State Freeway.",
       ""},
      {"Orrin County fell and Stewart County rose 0.3 percent.", ""},
      {"He sat in the Hickory House kitchen.", ""},
      {"White House Press Secretary Jo Lund spoke.", "White House 1"},
  });
}

BOOST_AUTO_TEST_CASE(towns_schools_courts) {
  check_organisations({
      {"The Mt. Harmon News told the St. Giles Pioneer Press so.",
       "Mt. Harmon News 1, St. Giles Pioneer Press 1"},
      {"The Oriole County School District met.",
       "Oriole County School District 1"},
      {"The 6th District Court of Appeal and the 94th United States Congress.",
       "6th District Court of Appeal 1, 94th United States Congress 1"},
      {"The Court of Appeals for the Tenth Circuit agreed.",
       "Court of Appeals for the Tenth Circuit 1"},
      {"The Department of Ferries and Remote Islands cut it.",
       "Department of Ferries and Remote Islands 1"},
      {"He sits in the Senate Farmers Caucus.", "Senate Farmers Caucus 1"},
      {"The Heron Center on Willow Street shut.", ""},
      {"U.S. Army cooks came. The Army left.", "U.S. Army 2"},
      {"He left the Labour party.", "Labour party 1"},
  });
}

BOOST_AUTO_TEST_CASE(what_else_tells_an_organisation) {
  check_organisations({
      {"He reads the news on KXQT-TV4 and WZZ-FM, not on WZZ-Q.",
       "KXQT-TV4 1, WZZ-FM 1"},
      {"Its parent company, Vostrix, said so. The builder, Marlon, left.",
       "Vostrix 1"},
      {"A charity called Tarnhelp came.", "Tarnhelp 1"},
      {"The Lumipol poll and a survey by Lumipol agree.", "Lumipol 2"},
      {"Cargill Tanker Services and Hollin Analytics bid.",
       "Cargill Tanker Services 1, Hollin Analytics 1"},
      {"Clean Analytics and Modern Design are words.", ""},
      {"It sold the latest GlowPanel. It is the GROW stage of BrightPath.",
       "BrightPath 1"},
  });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
