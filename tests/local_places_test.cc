#include <boost/test/unit_test.hpp>

#include "indexer/entities/local_site.h"
#include "tests/country_tagging.h"

namespace dateline {

BOOST_AUTO_TEST_SUITE(local_places)

BOOST_AUTO_TEST_CASE(words_of_local_life_tell_the_country_of_a_name) {
  check_codes({
      {"Naples men were arraigned on felony charges, a sheriff's deputy said.",
       "US1"},
      {"The school district in Versailles will close a middle school, the "
       "school board decided.",
       "US1"},
      {"County commissioners in Odessa voted to pave Route 9.", "US1"},
      {"A state trooper stopped the pickup in Warsaw for drunken driving.",
       "US1"},
      {"The councillor told the parish council in Boston that the lorry hit "
       "a kerb, and magistrates fined him.",
       "GB1"},
      {"Gardai in Newcastle spoke to a county councillor and a Labour TD.",
       "IE2"},
      {"The mayor of Naples met the mayor of Versailles.", "FR1 IT1"},
      {"Fans in Athens cheered.", "GR1"},
  });
}

BOOST_AUTO_TEST_CASE(words_of_local_life_imply_a_country) {
  check_codes({
      {"A grand jury indicted the county sheriff on Tuesday.", "US3"},
      {"The coach praised both cornerbacks and the tight end.", "US2"},
      {"They lead the AFC West, and their coach counts on a bowl game.", "US2"},
      {"The gram panchayat was promised two lakh for a well.", "IN2"},
      {"Ofsted praised the headteacher and the sixth form.", "GB1"},
      {"The RCMP told the provincial court of the theft.", "CA1"},
      {"Her father, the tennis coach, drove 20 miles.", ""},
      {"The shop has colors that your neighbor will favor.", ""},
      {"Rand Quibbel read it. A TD from Moss won it. She paid 9 pesos.", ""},
      {"The mine lost two million rand.", "ZA1"},
  });
}

BOOST_AUTO_TEST_CASE(towns_side_by_side_tell_their_country) {
  check_codes({
      {"Buses run from Toledo to Bowling Green, Findlay and Fremont.", "US4"},
      {"Roads in Cambridge, Somerville and Arlington were icy.", "US3"},
      {"Roads in Cambridge, Ely and Huntingdon were icy.", "GB3"},
      {"Roads in Berlin, Potsdam and Oranienburg were icy.", "DE3"},
  });
}

BOOST_AUTO_TEST_CASE(a_story_abroad_names_the_country) {
  check_codes({
      {"Dublin voted. The Dublin schools, Columbus said, are full, and Dublin "
       "pays Columbus, Ohio.",
       "US6"},
      {"Ireland wept. Dublin schools closed, and Dublin mourned.", "IE3"},
  });
}

BOOST_AUTO_TEST_CASE(small_towns_of_a_named_country_wait_for_more) {
  check_codes({
      {"U.S. and Canadian envoys met in Geneva.", "CA1 CH1 US1"},
      {"U.S. and Japanese bankers flew to Basel and Lucerne.", "CH2 JP1 US1"},
  });
}

BOOST_AUTO_TEST_CASE(names_of_countries_may_be_towns_of_local_papers) {
  check_codes({
      {"Lebanon elementary school pupils met the school board.", "US1"},
      {"The Malta school district has a new superintendent of schools.", "US1"},
      {"The Peru middle school is full, county commissioners said.", "US1"},
      {"Maltese police in Malta held two men.", "MT2"},
      {"The county sheriff flew to Lebanon, to Lebanese friends in Beirut.",
       "LB3"},
      {"Two hurt in Georgia; both are in a hospital in Savannah.", "US2"},
  });
}

BOOST_AUTO_TEST_CASE(notations_of_sums_times_and_addresses_tell_the_country) {
  check_codes({
      {"The Verona bakery is at 40 Tall Elm St.; call (555) 555-0100.", "US1"},
      {"The Verona bakery, 7 N. Elm Ave., can be called at 555-555-0100.",
       "US1"},
      {"The bakery in Verona has 40 cakes.", "IT1"},
      {"Meet at the Boston baths, OX9 9ZZ, before the village hall shuts.",
       "GB1"},
      {"Write to the Windsor choir, N9Z 9Z9, by the old laneway.", "CA1"},
      {"Mr Reed and Mrs Lowe paid £3 each in Boston, where the roundabout "
       "shuts at 4.15pm and the recycling centre at 2pm; call 01632 960001.",
       "GB1"},
      {"Mr. Reed of Boston paid $3 at 4 p.m.", "US1"},
  });
}

BOOST_AUTO_TEST_CASE(a_word_may_tell_of_several_countries) {
  check_codes({
      {"Councillors in London, Woodstock and Sarnia want the laneway paved.",
       "CA3"},
      {"Councillors in Lincoln asked the parish council for a roundabout.",
       "GB1"},
      {"Sub-inspector Rao seized the auto-rickshaw at a petrol pump.", "IN3"},
      {"The estate agent from Co Cork met a garda.", "IE1"},
  });
}

BOOST_AUTO_TEST_CASE(a_story_of_local_life_seldom_leaves_its_country) {
  check_codes({
      {"The county sheriff and the school board met at Northland. Northland "
       "apartments burned; Northland neighbors fled.",
       "US2"},
      {"County commissioners, the school board of Wichita and the sheriff "
       "spoke in Southland schools.",
       "US1"},
      {"The county sheriff flew to Frankfurt from Wichita.", "DE1 US1"},
  });
}

BOOST_AUTO_TEST_CASE(people_of_a_place_tell_that_it_is_one) {
  check_codes({
      {"A Lancaster man and a Reading woman heard it in the crown court.",
       "GB2"},
      {"Richmond native Lou Day drums.", "US1"},
      {"Saints met in St. Cloud and St. Joseph, and slept in Mt. Vernon.",
       "US3"},
  });
}

BOOST_AUTO_TEST_CASE(the_site_tells_whose_paper_it_is) {
  Article article = of_body("Councillors in London want the laneway paved.");
  article.url = "https://news.example.ca/a?b=c.uk";
  BOOST_TEST(countries(article) == "CA1*");
  article.url = "https://news.example.co.uk/a";
  BOOST_TEST(countries(article) == "GB1*");
  article = of_body("The shop has a new door.");
  article.url = "https://news.example.ca/a";
  BOOST_TEST(countries(article) == "");
  struct Row {
    const char* url;
    const char* code;
  };
  for (const Row& row : {Row{"http://a.example.co.uk/x", "GB"},
                         {"https://a.example.ie", "IE"},
                         {"//a.example.IN:80/?q=.fr", "IN"},
                         {"a.example.de#x", "DE"},
                         {"https://example.com/x.fr", ""},
                         {"https://example.tv/", ""},
                         {"https://10.0.0.1/", ""},
                         {"https://localhost/", ""},
                         {"", ""}}) {
    BOOST_TEST_CONTEXT(row.url) {
      const auto country = country_of_site(row.url);
      BOOST_TEST((country ? country->str() : "") == row.code);
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
