#include <boost/test/unit_test.hpp>

#include "tests/person_tagging.h"

namespace dateline {

BOOST_AUTO_TEST_SUITE(person_credit)

BOOST_AUTO_TEST_CASE(those_who_made_the_article) {
  check_persons({
      {"by Ann Leigh — November 18, 2019\n\nIt rained.", ""},
      {"It rained.\n\nPhoto: Ann Leigh/Agency", ""},
      {"It rained.\n\nTested by: Ann Leigh", ""},
      {"Winner: Ann Leigh of Leeds", "Ann Leigh 1"},
      {"It rained.\n\n(Reporting by Ann Leigh; editing by Bob Raynor)", ""},
      {"It rained.\n\n(Reporting by Ann Leigh and Joe Stone in Rome)", ""},
      {"It rained.\n\n-- Ann Leigh, London newsroom", ""},
      {"It rained.\n\n(Ann Leigh-Dorn, Prague Newsroom, +420)", ""},
      {"By Ann Leigh\n\nIt rained.", ""},
      {"By Ann Leigh, Rome\n\nIt rained.", ""},
      {"It rained.\n\nPhoto by Ann Leigh", ""},
      {"It rained.\n\nAdditional reporting by Ann Leigh", ""},
      {"A plan by Ann Leigh was read", "Ann Leigh 1"},
      {"By Monday Ann Leigh had left", "Ann Leigh 1"},
      {"By Ann Leigh @annleigh\n\nIt rained.", ""},
      {"From Ann Leigh in Rome\n\nIt rained.", ""},
      {"From Ann Leigh in Rome came a letter.", "Ann Leigh 1"},
      {"It rained.\n\nPosted by Ann Leigh: It did!", ""},
      {"It rained.\n\nContact the reporter: Ann Leigh, 555-0100", ""},
      {"It rained.\n\nAbout the author\n\nAnn Leigh lives in Rome.", ""},
  });
}

BOOST_AUTO_TEST_CASE(staff_and_contributors) {
  check_persons({
      {"It rained. Staff writer Ann Leigh saw it.", ""},
      {"It rained. Daily Times reporters Ann Leigh and Bob Raynor saw it.", ""},
      {"It rained. The writer Ann Leigh saw it.", "Ann Leigh 1"},
      {"It rained. Ann Leigh contributed to this report.", ""},
      {"It rained. Ann Leigh and Bob Raynor in Rome contributed to this story.",
       ""},
      {"Ann Leigh contributed to the fund.", "Ann Leigh 1"},
      {"It rained.\n\nAnn Leigh aleigh@paper.example", ""},
      {"It rained. By Ann Leigh aleigh@paper.example", ""},
      {"It rained. -------- Ann Leigh may be reached at aleigh@paper.example",
       ""},
      {"By Ann Leigh aleigh@paper.example Town Mayor Bob Raynor won",
       "Bob Raynor 1"},
      {"Ask Ann Leigh at aleigh@club.example", "Ann Leigh 1"},
      {"It rained. Follow Ann Leigh on Twitter.", ""},
      {"It rained and rained and rained in all of the valley for five days, "
       "and "
       "the river rose over its banks by the bridge, and people left in boats "
       "that the army had sent to them. Ann Leigh is a columnist.",
       ""},
      {"Ann Leigh is a columnist. It rained and rained.", "Ann Leigh 1"},
  });
}

BOOST_AUTO_TEST_CASE(heads_and_feet_of_pages) {
  check_persons({
      {"Sketch by Ann Leigh\n\nIt rained. Bob Raynor laughed.", "Bob Raynor 1"},
      {"Politics\nAnalysis by Ann Leigh\nIt rained.", ""},
      {"Sketch by Ann Leigh sold for 900 pounds", "Ann Leigh 1"},
      {"By ANN LEIGH\n\nIt rained.\n\nAnn Leigh's new book is out.", ""},
      {"It rained.\n\nANN LEIGH, PAGE 31\n\nBOB RAYNOR, PAGE 2", ""},
      {"It rained.\n\nTranslated by Ann Leigh", ""},
      {"EXCLUSIVE | By Ann Leigh and Bob Raynor\n\nIt rained. Ann Leigh on X",
       ""},
      {"It rained.\n\nThis was corrected. Ann Leigh contributed reporting.",
       ""},
      {"Photographs and Text by ANN LEIGH\n\nIt rained.", ""},
      {"It rained.\n\nInterview conducted by Ann Leigh. Translation: Bob "
       "Raynor. Editing: Ida Gorran",
       ""},
      {"It rained.\n\nCredit Ann Leigh for The Valley Times", ""},
      {"Credit Ann Leigh with the idea", "Ann Leigh 1"},
      {"It rained and rained and rained in all of the valley for five days, "
       "and the river rose over its banks by the bridge, and people left in "
       "boats that the army had sent to them, and still it rained and rained "
       "on Monday and on Tuesday, and nobody in the whole valley slept.\n\n"
       "Ann Leigh reported from Rome, and Bob Raynor from Turin.",
       ""},
      {"Ann Leigh reported from Rome. It rained.", "Ann Leigh 1"},
      {"It was well translated by Ann Leigh", "Ann Leigh 1"},
      {"Contact Ann Leigh at aleigh@valleytimes.example.", ""},
      {"Contact Ann Leigh at aleigh@club.example.", "Ann Leigh 1"},
  });
}

BOOST_AUTO_TEST_CASE(photographers) {
  check_persons({
      {"It rained.\n\nA road in Rome.Ann Leigh/Getty", ""},
      {"It rained.\n\nA road. AFP/Ann Leigh", ""},
      {"The road (Ann Leigh, Valley Media) was wet", ""},
      {"The road (Ann Leigh / News-Echo) Bob Raynor, a clerk, was wet",
       "Bob Raynor 1"},
      {"The road (Ann Leigh, Labour) was wet", "Ann Leigh 1"},
      {"It rained.\n\nAnn Leigh photo", ""},
      {"It rained. Ann Leigh photo albums sold.", "Ann Leigh 1"},
      {"It rained.\n\nPicture: Ann Leigh/Provia", ""},
      {"It rained.\n\n[Image: A road. Credit: Ann Leigh for Valley Weekly]",
       ""},
      {"It rained.\n\nWords: Ann Leigh\n\nPictures: Bob Raynor", ""},
      {"Picture: Ann Leigh was wet", "Ann Leigh 1"},
      {"It rained.\n\nImage: Ann Leigh.", "Ann Leigh 1"},
  });
}

BOOST_AUTO_TEST_CASE(author_of_the_article) {
  Article article;
  article.body =
      "It rained.\n\nAnn Leigh's new book sells. Bob Raynor said so.";
  article.author = "Ann Leigh, Ida Gorran";
  BOOST_TEST(persons(article) == "Bob Raynor 1");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
