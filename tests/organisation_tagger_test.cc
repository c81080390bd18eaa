#include <boost/test/unit_test.hpp>
#include <string>

#include "tests/organisation_tagging.h"

namespace dateline {

BOOST_AUTO_TEST_SUITE(organisation_tagger)

BOOST_AUTO_TEST_CASE(abbreviations_join_the_full_name) {
  check_organisations({
      {"He joined the Baltic Grain Council (BGC). The BGC meets in May.",
       "Baltic Grain Council 3"},
      {"The International Monetary Fund lent more. The IMF said so.",
       "International Monetary Fund 2"},
      {"The IMF said so.", "IMF 1"},
      {"Utopian Machine Tool Workers Union chiefs met. UMTWU men struck.",
       "Utopian Machine Tool Workers Union 2"},
      {"OPEC met. The Organization of Petroleum Exporting Countries is old.",
       "Organization of Petroleum Exporting Countries 2"},
      {"Northern Copper Smelting Corp rose. NCSC shares were up.",
       "Northern Copper Smelting Corp 2"},
      {"The U.N. sent help. The United Nations sent more.", "United Nations 2"},
      {"The Seafarers' Relief Fund (S.R.F.) gave. The SRF is poor.",
       "Seafarers' Relief Fund 3"},
      {"The BBC and the British Broadcasting Corporation are one.",
       "British Broadcasting Corporation 2"},
      {"THE WORLD IS FLAT, SAYS WHO", ""},
      {"The G20 met Brics in Rio.", "Brics 1, G20 1"},
  });
}

BOOST_AUTO_TEST_CASE(an_abbreviation_spells_its_name_out) {
  check_organisations({
      {"The Union of Ferry and Lighthouse Keepers (UFLK) struck. UFLK won.",
       "Union of Ferry and Lighthouse Keepers 3"},
      {"the Willow, Reed and Rush Weavers (WRRW) met",
       "Willow, Reed and Rush Weavers 2"},
      {"a Carbon Ledger Tax (CLT) came", ""},
      {"from New South Wales (NSW) came", ""},
      {"in the United Arab Emirates (UAE) too", ""},
      {"said Anna Berta Carlos (ABC) too", ""},
      {"the Growers of Oats (GOA) met", ""},
  });
}

BOOST_AUTO_TEST_CASE(names_hold_lists_and_possessives) {
  check_organisations({
      {"the Ministry of Trade, Industry and Energy said",
       "Ministry of Trade, Industry and Energy 1"},
      {"the Ministry of Trade, Anna and Berta said", "Ministry of Trade 1"},
      {"at St Olave's Hospital and Hob's Hospital yesterday",
       "Hob's Hospital 1, St Olave's Hospital 1"},
      {"Denmark's School was shut", ""},
      {"the National Union of Miners agreed", "National Union of Miners 1"},
      {"Tollbrook plc and Denby Holdings plc gained",
       "Denby Holdings plc 1, Tollbrook plc 1"},
      {"workers of Tollbrook Construction came", "Tollbrook Construction 1"},
      {"a fair for Consumer Electronics opened", ""},
  });
}

BOOST_AUTO_TEST_CASE(short_forms_join_the_full_name) {
  check_organisations({
      {"Tarrant Products Inc rose. Tarrant Products fell. Tarrant shut.",
       "Tarrant Products Inc 3"},
      {"Mills and Co sold. The firm said Mills will close.", "Mills and Co 2"},
      {"The Deutsche Bundesbank met. The Bundesbank waited.",
       "Deutsche Bundesbank 2"},
      {"Quexco Holdings Ltd bid. It said Quexco's offer stood.",
       "Quexco Holdings Ltd 2"},
      {"National Widget Corp is here. National holidays are not.",
       "National Widget Corp 1"},
      {"Goldman, Sachs and Co advised. Goldman earned.",
       "Goldman, Sachs and Co 2"},
      {"The Ford Motor Co sells cars. Ford is old.", "Ford Motor Co 2"},
      {"Apple Inc rose, and Apple shares too.", "Apple Inc 2"},
      {"The Federal Reserve Board met. The Fed waited.",
       "Federal Reserve Board 2"},
      {"Real Madrid lost.", "Real Madrid 1"},
  });
}

BOOST_AUTO_TEST_CASE(bodies_that_everybody_knows) {
  check_organisations({
      {"Nato and Unesco agreed.", "Nato 1, Unesco 1"},
      {"Unicef sent milk.", "Unicef 1"},
      {"The World Health Organization (WHO) warned. WHO said so.",
       "World Health Organization 3"},
      {"The Arab League met.", "Arab League 1"},
      {"Asean met in Jakarta.", "Asean 1"},
      {"Opec cut output.", "Opec 1"},
      {"The Organisation of American States met.",
       "Organisation of American States 1"},
      {"The African Union sent troops.", "African Union 1"},
      {"Interpol searched for him.", "Interpol 1"},
      {"Fifa and Uefa quarrel.", "Fifa 1, Uefa 1"},
  });
}

BOOST_AUTO_TEST_CASE(parties) {
  check_organisations({
      {"The Liberal Democrats lost seats.", "Liberal Democrats 1"},
      {"The Socialist Party of Utopia won. The party smiled.",
       "Socialist Party of Utopia 1"},
      {"The Christian Democratic Union (CDU) led. The CDU won.",
       "Christian Democratic Union 3"},
      {"Labour won the vote.", "Labour 1"},
      {"The Republican Party met.", "Republican Party 1"},
      {"He leads the Free Democratic Party (FDP). The FDP lost.",
       "Free Democratic Party 3"},
      {"The Green Party gained.", "Green Party 1"},
      {"The African National Congress (ANC) won. ANC leaders sang.",
       "African National Congress 3"},
      {"Members of the Front for Reform voted.", "Front for Reform 1"},
      {"The Communist Party of Utopia banned it.",
       "Communist Party of Utopia 1"},
  });
}

BOOST_AUTO_TEST_CASE(ministries_courts_forces) {
  check_organisations({
      {"The Ministry of Defence said so.", "Ministry of Defence 1"},
      {"The Supreme Court ruled.", "Supreme Court 1"},
      {"The U.S. State Department warned.", "U.S. State Department 1"},
      {"The Pentagon said so.", "Pentagon 1"},
      {"The Treasury raised taxes.", "Treasury 1"},
      {"The Federal Bureau of Investigation (FBI) came. The FBI left.",
       "Federal Bureau of Investigation 3"},
      {"The Foreign Ministry said so.", "Foreign Ministry 1"},
      {"The High Court in London ruled.", "High Court 1"},
      {"The Royal Navy sailed.", "Royal Navy 1"},
      {"The Interior Ministry denied it.", "Interior Ministry 1"},
  });
}

BOOST_AUTO_TEST_CASE(clubs) {
  check_organisations({
      {"Arsenal beat Real Madrid.", "Arsenal 1, Real Madrid 1"},
      {"Bayern Munich bought him.", "Bayern Munich 1"},
      {"The New York Yankees won.", "New York Yankees 1"},
      {"Manchester United drew.", "Manchester United 1"},
      {"Boca Juniors lost.", "Boca Juniors 1"},
      {"The Dallas Cowboys cut him.", "Dallas Cowboys 1"},
      {"Juventus sold him.", "Juventus 1"},
      {"The Toronto Maple Leafs lost to the Montreal Canadiens.",
       "Montreal Canadiens 1, Toronto Maple Leafs 1"},
      {"Ajax of Amsterdam won.", "Ajax 1"},
      {"He plays for Sparta Prague.", "Sparta Prague 1"},
      {"Wigan Athletic beat Burnley in the football league.",
       "Burnley 1, Wigan Athletic 1"},
      {"The New York Rangers beat the Boston Bruins. The Rangers led.",
       "New York Rangers 2, Boston Bruins 1"},
  });
}

BOOST_AUTO_TEST_CASE(head_words_tell_an_organisation) {
  check_organisations({
      {"He left the Ministry of Trade and Industry.",
       "Ministry of Trade and Industry 1"},
      {"The Utopian Finance Ministry said no.", "Utopian Finance Ministry 1"},
      {"The Japanese Finance Ministry said no.", "Finance Ministry 1"},
      {"She taught at the University of Ruritania.",
       "University of Ruritania 1"},
      {"The Bank of Ruritania cut rates.", "Bank of Ruritania 1"},
      {"The Ruritanian Fishing and Hunting Party won.",
       "Ruritanian Fishing and Hunting Party 1"},
      {"The Society for the Prevention of Noise met.",
       "Society for the Prevention of Noise 1"},
      {"Vickers de Costa Ltd sold it.", "Vickers de Costa Ltd 1"},
      {"The Senate Fisheries Committee met.", "Senate Fisheries Committee 1"},
      {"He owns Banco Primavera and Radio Ruritania.",
       "Banco Primavera 1, Radio Ruritania 1"},
  });
}

BOOST_AUTO_TEST_CASE(not_every_capital_is_an_organisation) {
  check_organisations({
      {"The government of the Soviet Union fell.", ""},
      {"He lives in Bank Street near Union Square.", ""},
      {"They won the World Cup and the Nobel Prize.", ""},
      {"They met in the PNC Bank Arts Center.", ""},
      {"The bank, the company and the ministry agreed.", ""},
      {"Yesterday the party met in London.", ""},
      {"The War Powers Act is law.", ""},
      {"Violence on the West Bank went on.", ""},
      {"McDonald and FitzGerald came.", ""},
      {"THE BANK WILL NOT PAY", ""},
  });
}

BOOST_AUTO_TEST_CASE(persons_and_companies_named_after_them) {
  check_organisations({
      {"John Smith works for Morgan Stanley.", "Morgan Stanley 1"},
      {"Henry Ford built cars. Ford was rich.", ""},
      {"Johns Hopkins University is in Baltimore.",
       "Johns Hopkins University 1"},
      {"Laurie Milton and Co advised.", "Laurie Milton and Co 1"},
      {"Piper Jaffray cut its rating.", "Piper Jaffray 1"},
      {"J.P. Morgan and Co lent.", "J.P. Morgan and Co 1"},
      {"Paul Volcker of the Federal Reserve spoke.", "Federal Reserve 1"},
      {"President Jimmy Carter founded the Carter Center.", ""},
      {"Peter Kiewit Sons Inc built it.", "Peter Kiewit Sons Inc 1"},
      {"Real Betis beat Peter Shilton.", "Real Betis 1"},
  });
}

BOOST_AUTO_TEST_CASE(teams_are_told_by_tables) {
  check_organisations({
      {"National Hockey League results:\n\nDetroit 6 Chicago 2\n\n"
       "Boston 1 Utopia City 1",
       "Boston 1, Chicago 1, Detroit 1, National Hockey League 1, "
       "Utopia City 1"},
      {"Soccer results:\n\nEngland 6 Poland 2", ""},
      {"League standings:\n\nUtrecht 7 2 3 2 9 9 9\n\nBreda 7 2 2 3 6 8 8",
       "Breda 1, Utrecht 1"},
      {"Tennis results:\n\nDetroit 6 Chicago 2", ""},
      {"He counted. Detroit 6 Chicago 2", ""},
      {"Soccer: Ajax (Netherlands) 1 Brest (France) 2", "Ajax 1, Brest 1"},
  });
}

BOOST_AUTO_TEST_CASE(the_agency_of_the_dateline_is_named) {
  Article article;
  article.body = "Prices rose.";
  article.dateline = "PARIS, May 3 (Reuters) -";
  BOOST_TEST(organisations(article) == "Reuters 1");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
