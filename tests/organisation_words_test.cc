#include <boost/test/unit_test.hpp>

#include "tests/organisation_tagging.h"

namespace dateline {

BOOST_AUTO_TEST_SUITE(organisation_words)

BOOST_AUTO_TEST_CASE(names_end_where_their_words_do) {
  check_organisations({
      {"The U.S. District Court for the Southern District of Iowa sat.",
       "U.S. District Court for the Southern District of Iowa 1"},
      {"The Stock Exchange of Mauritius and the Ministry of Rural "
       "Rehabilitation and Development agreed.",
       "Ministry of Rural Rehabilitation and Development 1, Stock Exchange of "
       "Mauritius 1"},
      {"He joined the Kenya Teachers Congress and the Fijian Federal Police.",
       "Fijian Federal Police 1, Kenya Teachers Congress 1"},
      {"The All-India Weavers Federation met.",
       "All-India Weavers Federation 1"},
      {"St Oswald's University Hospital and the Pensions Commissioner's Office "
       "said so.",
       "Pensions Commissioner's Office 1, St Oswald's University Hospital 1"},
      {"Boxes came from Hengda Lifting Gear Co., Ltd in March.",
       "Hengda Lifting Gear Co., Ltd 1"},
      {"The Heron Foundation Malta paid.", "Heron Foundation Malta 1"},
      {"Aldgate Tobacco sells Renewable Energy and Iranian Energy.",
       "Aldgate Tobacco 1"},
      {"Corvane International and Baltic Shipping Company merged.",
       "Baltic Shipping Company 1"},
      {"Corvane American Tobacco and Severn Tobacco merged.",
       "Corvane American Tobacco 1, Severn Tobacco 1"},
  });
}

BOOST_AUTO_TEST_CASE(words_around_tell_an_organisation) {
  check_organisations({
      {"A spokesman for Zymex said no.", "Zymex 1"},
      {"He bought shares of Trillby for cash.", "Trillby 1"},
      {"Yesterday Quorntex shares rose.", "Quorntex 1"},
      {"The retailer Plumfield closed.", "Plumfield 1"},
      {"Now Plumfield, a small retailer, closed.", "Plumfield 1"},
      {"He asked an analyst at Orme Vane.", "Orme Vane 1"},
      {"He runs BrightPath from home.", "BrightPath 1"},
      {"Soldiers shot at NRLA rebels.", "NRLA 1"},
      {"Then Zymexal, which makes tiles, closed.", "Zymexal 1"},
      {"The sale of Plumtex of Cork, Torvia, which makes tiles.", ""},
      {"It fell to Zymexal, Norway's largest insurer.", "Zymexal 1"},
      {"Yesterday Zymexal and Barclays cut rates.", "Barclays 1, Zymexal 1"},
      {"The group's Zymexal summit and the parent's Quorn note.", ""},
      {"Prices rose, the ZKR said.", "ZKR 1"},
      {"Growth of the GDP, the CEO said.", ""},
  });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
