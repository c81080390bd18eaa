#include <boost/test/unit_test.hpp>

#include "tests/country_tagging.h"

namespace dateline {

BOOST_AUTO_TEST_SUITE(false_friends)

BOOST_AUTO_TEST_CASE(georgia_jordan_chad_turkey_china) {
  check_codes({
      {"Atlanta is the capital of Georgia, its governor said.", "US2"},
      {"Georgia and Alabama expect storms, the sheriff said.", "US2"},
      {"Tbilisi says Georgia is at peace with Russia.", "GE2 RU1"},
      {"Jordan’s king met Israel’s leader in Amman.", "IL1 JO2"},
      {"Basketball star Michael Jordan played as guard for the Bulls.", ""},
      {"Jordan scored in the NBA as the Bulls’ best guard.", ""},
      {"Chad closed its border with Sudan and Libya.", "LY1 SD1 TD1"},
      {"Chad, the drummer of the band, left.", ""},
      {"Roast turkey is eaten at Thanksgiving.", ""},
      {"Turkey and Greece quarrel; Ankara wants NATO.", "GR1 TR2"},
      {"Buy a turkey early. Turkey feeds ten.", ""},
      {"Turkey farmers lost flocks. Turkeys are dear; Turkey is scarce.", ""},
      {"Turkey shut the strait.", "TR1"},
      {"Turkey serves turkey to pilots in Ankara.", "TR2"},
      {"Georgians in Macon and Savannah await the Republican governor.", "US3"},
      {"Georgians in Cobb and Gwinnett counties vote.", "US1"},
      {"Georgians marched through Tbilisi.", "GE2"},
      {"A Georgian townhouse and a Georgian terrace are for sale.", ""},
      {"A Georgian house is for sale in Tbilisi.", "GE1"},
      {"Tea was served in fine china and bone China.", ""},
      {"They ate in Chinatown.", ""},
  });
}

BOOST_AUTO_TEST_CASE(countries_of_which_another_one_speaks) {
  check_codes({
      {"A flood hit Peru on Monday. U.S. helicopters were sent.", "PE1 US1"},
      {"The fire in Lebanon burns on, the United States said.", "LB1 US1"},
      {"Boats landed in Malta. The Americans offered help.", "MT1 US1"},
      {"A tornado hit Peru. The guard of Indianapolis and Terre Haute came; "
       "the U.S. paid.",
       "US4"},
      {"He grew up in Georgia. The U.S. Army sent him abroad.", "US2"},
      {"The president of Georgia met U.S. senators.", "GE1 US1"},
      {"Georgia’s parliament sat. The U.S. looked on.", "GE1 US1"},
      {"The U.S. ambassador to Georgia left. Georgia is silent.", "GE2 US1"},
      {"The president of Georgia Quarries met U.S. senators.", "US2"},
  });
}

BOOST_AUTO_TEST_CASE(names_within_longer_names) {
  check_codes({
      {"Guinea-Bissau, Guinea", "GN1 GW1"},
      {"Equatorial Guinea’s oil", "GQ1"},
      {"Papua New Guinea’s gold", "PG1"},
      {"Nigerians in Niger", "NE1 NG1"},
      {"New Mexico and Indiana voted.", "US2"},
      {"Ships in the Indian Ocean", ""},
      {"American Samoa’s governor", "AS1"},
      {"West Indian cricket", ""},
      {"The Dominican Republic is not Dominica.", "DM1 DO1"},
      {"The British Virgin Islands and the U.S. Virgin Islands", "VG1 VI1"},
      {"South Sudan and Sudan", "SD1 SS1"},
      {"Northern Ireland and Ireland", "GB1 IE1"},
      {"South Korea and North Korea", "KP1 KR1"},
      {"The Gulf of Mexico and the South China Sea", ""},
  });
}

BOOST_AUTO_TEST_CASE(two_congos_koreas_irelands) {
  check_codes({
      {"Congo’s army holds Goma, Kinshasa said.", "CD3"},
      {"Congo’s oil port is quiet, Brazzaville said under Sassou.", "CG2"},
      {"Congolese rebels took Bukavu.", "CD2"},
      {"The Democratic Republic of the Congo", "CD1"},
      {"Korean cars are built by Hyundai near Seoul.", "KR2"},
      {"The Korean leader spoke in Pyongyang of juche.", "KP2"},
      {"The Irish premier spoke in Dublin.", "IE2"},
      {"Unionists in Belfast heard the Irish nationalists at Stormont.", "GB3"},
      {"Korean food is hot.", "KR1"},
      {"A Dominican from Santo Domingo plays baseball.", "DO2"},
      {"A Dominican from Roseau speaks of Dominica.", "DM3"},
      {"Dominica votes; Dominicans queue.", "DM2"},
      {"Dominicans queue at the polls.", "DO1"},
  });
}

BOOST_AUTO_TEST_CASE(one_name_for_many_places) {
  check_codes({
      {"Washington said it would pay.", "US1"},
      {"George Washington crossed the river.", ""},
      {"Xi’an is old.", "CN1"},
      {"Albany voted the budget of New York.", "US2"},
      {"The Cleveland Indians met in Ohio.", "US2"},
      {"M.S. is a disease.", ""},
      {"Birmingham is Britain’s second city.", "GB2"},
      {"Victoria, British Columbia, is mild.", "CA2"},
      {"Queen Victoria reigned long.", ""},
      {"Peru said Lima was calm.", "PE2"},
  });
}

BOOST_AUTO_TEST_CASE(washington) {
  check_codes({
      {"Washington warned Moscow.", "RU1 US1"},
      {"The governor of Washington spoke in Seattle and Olympia.", "US3"},
      {"Washington state voted by mail.", "US1"},
      {"In Washington, the Senate met.", "US1"},
      {"Mr Washington lost his keys.", ""},
      {"Booker T. Washington taught school.", ""},
      {"Harold Washington was mayor for years.", ""},
      {"The Washington Post reported it.", ""},
      {"Snow fell in Spokane, Washington.", "US2"},
      {"Relations between Beijing and Washington are cool.", "CN1 US1"},
  });
}

BOOST_AUTO_TEST_CASE(niger_and_the_virgin_islands) {
  check_codes({
      {"Niger’s junta closed its border with Nigeria.", "NE1 NG1"},
      {"Nigerian troops left; Niger thanked Nigeria.", "NE1 NG2"},
      {"Uranium from Niger goes to France.", "FR1 NE1"},
      {"Oil spills foul the Niger Delta.", "NG1"},
      {"Niger State has a new governor.", "NG1"},
      {"The Niger River is high at Bamako.", "ML1"},
      {"The Nigerien army holds Niamey.", "NE2"},
      {"The U.S. Virgin Islands lie east of Puerto Rico.", "PR1 VI1"},
      {"Banks of the British Virgin Islands", "VG1"},
      {"Dominica voted; the Dominican Republic did not.", "DM1 DO1"},
      {"A hurricane crossed Dominica and Martinique.", "DM1 MQ1"},
      {"The Indian Ocean is warm, India says.", "IN1"},
      {"Indiana and New Mexico sent teams to Mexico.", "MX1 US2"},
  });
}

BOOST_AUTO_TEST_CASE(diseases_dishes_breeds_and_things) {
  check_codes({
      {"German measles and Spanish flu spread.", ""},
      {"Japanese encephalitis is rare, so is Rift Valley fever.", ""},
      {"French fries, Danish pastry and Turkish delight", ""},
      {"He drank Scotch and ate a Belgian waffle.", ""},
      {"A German shepherd chased a Siamese cat and a Yorkshire terrier.", ""},
      {"He wore a Panama hat and Bermuda shorts.", ""},
      {"Brazil nuts and Brussels sprouts", ""},
      {"A Persian rug lay near the Dutch door.", ""},
      {"Labrador retrievers and Shetland ponies", ""},
      {"Guinea pigs ate Swiss chard.", ""},
      {"Tibetan mastiffs and an English springer spaniel", ""},
      {"German cockroaches ate the Spanish onions.", ""},
      {"German farmers keep terriers.", "DE1"},
      {"Notre Dame's Fighting Irish won.", ""},
      {"A Jersey cow and a Guernsey cow grazed.", ""},
      {"Mexican wave, Russian roulette and Chinese whispers", ""},
  });
}

BOOST_AUTO_TEST_CASE(languages_only) {
  check_codes({
      {"She speaks French and plays chess.", ""},
      {"He replied in Arabic.", ""},
      {"They learned German, too.", ""},
      {"She is fluent in Spanish, he said.", ""},
      {"It was translated into Russian.", ""},
      {"He spoke English with her.", ""},
      {"Teachers who teach Italian at home", ""},
      {"French voters speak up.", "FR1"},
      {"She spoke only Polish when she came.", ""},
      {"She learned Danish so she could work.", ""},
      {"The notice is printed in English and Spanish.", ""},
      {"Papers in Czech or Slovak, she said, are rare.", ""},
      {"It was heard in Czech and Slovak courts.", "CZ1 SK1"},
      {"French classes are full; Greek lessons are dear.", ""},
      {"Her AP French results came.", ""},
      {"In German politics nothing moves.", "DE1"},
      {"He believes in Italian football.", "IT1"},
  });
}

BOOST_AUTO_TEST_CASE(adjectives_in_names_of_sites_and_streets) {
  check_codes({
      {"A barn burned on Spanish Moss Road near the pond.", ""},
      {"A barn burned on German Hill.", ""},
      {"He swam in Swedish Lake.", ""},
      {"The Irish Road Safety Authority met.", "IE1"},
      {"The Dutch lake is deep.", "NL1"},
  });
}

BOOST_AUTO_TEST_CASE(indian_may_be_native_american) {
  check_codes({
      {"The tribe shares the Indian casino's profits.", ""},
      {"Indians of the Navajo and Apache tribes met.", ""},
      {"An Indian engineer spoke.", "IN1"},
      {"Yanomami Indians fear the miners.", ""},
      {"Ecuador's Indians block the road.", "EC1"},
      {"Indians abroad send money to Kerala.", "IN2"},
      {"Indian tribes near Kolkata and Chennai met in Delhi.", "IN4"},
  });
}

BOOST_AUTO_TEST_CASE(bylines_are_no_countries) {
  check_codes({
      {"By Chad Miller\n\nThe bridge is shut.", ""},
      {"The bridge at Lima is shut. (Reporting by Al Ray in Rome; Editing by "
       "Jo Lee in Bonn)",
       "PE1"},
      {"The bridge at Lima is shut. Agency writers Jo Lee in Paris and Al Ray "
       "in Bonn contributed to this report.",
       "PE1"},
      {"The bridge at Lima is shut. Jo Lee in Rome contributed reporting.",
       "PE1"},
      {"The bridge at Lima is shut, he said. Lee reported from Rome and Ray "
       "from Bonn.",
       "PE1"},
      {"The bridge is shut at night. Firms in Lima contributed to the cost.",
       "PE1"},
      {"BY JORDAN LEE Staff writer. The bridge is shut.", ""},
      {"The bridge was built by Jordan and Syria.", "JO1 SY1"},
  });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
