#include "indexer/cleaner/cleaner.h"

#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

namespace dateline {
namespace {

const std::string kFirst =
    "The council of Lindby voted on Tuesday to close the old harbour bridge "
    "after engineers found cracks in two of its pillars.";
const std::string kSecond =
    "Traffic will be led over the northern road until the repairs, which the "
    "council wants to begin in spring, are finished.";

std::string lines(const std::vector<std::string>& paragraphs) {
  std::string joined;
  for (const std::string& paragraph : paragraphs) {
    if (!joined.empty()) joined += "\n\n";
    joined += paragraph;
  }
  return joined;
}

// What clean() takes out of a text between the two paragraphs above.
std::string removed_between(const std::vector<std::string>& between,
                            bool may_hold_teasers = true) {
  Article article;
  article.title = "Lindby closes bridge";
  std::vector<std::string> all{kFirst};
  all.insert(all.end(), between.begin(), between.end());
  all.push_back(kSecond);
  article.body = lines(all);
  clean(article, may_hold_teasers);
  return lines(article.removed);
}

BOOST_AUTO_TEST_SUITE(cleaner)

BOOST_AUTO_TEST_CASE(what_is_no_part_of_the_article_goes) {
  const std::vector<std::vector<std::string>> cases = {
      {"Read more: Minister resigns over loan"},
      {"Related:"},
      {"RELATED STORIES"},
      {"Lire aussi : Le ministre démissionne"},
      {"Lesen Sie auch: Minister tritt zurück"},
      {"Читайте также: Министр подал в отставку"},
      {"相关阅读：部长辞职"},
      {"اقرأ أيضا: استقالة الوزير"},
      {"Share this article"},
      {"12 comments"},
      {"Print | Email | Share"},
      {"Sign up to our newsletter for the best of the day."},
      {"Follow us on Facebook and Twitter."},
      {"© 2009 Le Courrier du Lac. Tous droits réservés."},
      {"Copyright 2021 Associated Press. All rights reserved."},
      {"We use cookies to give you the best experience on our site."},
      {"Storm kills nine on the coast of Portugal"},
      {"Finance minister resigns over secret loan",
       "Storm kills nine on the coast of Portugal"},
      {"Most read", "Is the four-day week here to stay?",
       "King visits sunny Spain"},
      {"More from Ireland", "Hospital waiting lists grow"},
      {"Tags: Bridges, Tom Orwick, Spain"},
      {"Advertisement", "Lesedauer: 3 Min.", "134 Comments"},
      {"Published 3 hours ago", "Voir les commentaires", "Compartir"},
      {"Réservé aux abonnés"},
      {"© The Steppe Herald"},
      {"Recevez chaque matin l’essentiel de l’actualité"},
  };
  for (const auto& between : cases) {
    BOOST_TEST_CONTEXT(lines(between)) {
      BOOST_TEST(removed_between(between) == lines(between));
    }
  }
}

BOOST_AUTO_TEST_CASE(what_may_be_the_article_stays) {
  const std::vector<std::vector<std::string>> cases = {
      {"“It is safe,” said nobody."},
      {"What comes next"},
      {"The harbour bridge of Lindby seen from the northern road"},
      {"Watch the pillars, the council told its engineers."},
      {"Related industries, from fishing to timber, fear for their trade."},
      {"The following were elected to the council:",
       "Anna Berg, Peter Holm and Johan Lund of the Labour list",
       "Maria Dahl, Karin Ek and Olof Palm of the Liberal list"},
      {"Shr profit 40 cts vs profit 26 cts"},
      {"Deposits 7.4 billion vs 6.7 billion",
       "Loans 7.9 billion vs 6.0 billion"},
      {"Buyers, tonnes and prices according to the ministry are as follows -"},
      {"Q: Favorite artists or groups?",
       "A: Bob Marley, Bruno Mars, Frank Sinatra and Jay Z"},
      {"My books are loved and bring me income every month",
       "People find my website and join us all year long"},
      {"Hundreds of sacks before a restaurant of old Marseille, 12 May"},
      {"Two mayors meet upon a windy international crossing, yesterday"},
      {"The last hikers descend from a mountain refuge in September"},
      {"A broken bridge is photographed by several curious strangers"},
      {"Old harbours of northern Denmark attract bridges’ admirers"},
      {"Divers return from a wreck near Cartagena (Photo: Ina Voss)"},
      {"He said the outlook for wages was gloomy because of"},
      {"Subscribers to the ferry may travel free."},
      {"In 2020 the council spent $3 million (© the council says) on paint, "
       "steel and labour for the bridge, which was then ninety years old, "
       "had been painted eleven times, and was said by three firms of "
       "engineers from the capital to be good for thirty years more of "
       "ordinary traffic if no heavy lorries were let upon it in the winter, "
       "when the frost opens the joints."},
  };
  for (const auto& between : cases) {
    BOOST_TEST_CONTEXT(lines(between)) {
      BOOST_TEST(removed_between(between) == "");
    }
  }
}

BOOST_AUTO_TEST_CASE(stories_announced_below_a_short_text_go) {
  Article article;
  const char* kNews = "A man of 34 was held over a fire in a shop on Tuesday.";
  article.title = "Man held over fire";
  article.body = lines({kNews, "Most read", "Woman jailed for theft of bread",
                        "Who is Tom Orwick? All you must know",
                        "Storm kills nine on the coast of Portugal"});
  clean(article, true);
  BOOST_TEST(article.body != kNews);  // there is more below than above

  article.body = lines({kNews, "Most read", "Woman jailed for theft of bread",
                        "Ida Gorran: why I love it"});
  clean(article, true);
  BOOST_TEST(article.body == kNews);
}

BOOST_AUTO_TEST_CASE(a_subheading_below_a_teaser_stays) {
  BOOST_TEST(removed_between({"Storm kills nine on the coast of Portugal",
                              "Winter closes northern roads"}) ==
             "Storm kills nine on the coast of Portugal");
}

BOOST_AUTO_TEST_CASE(markup_has_told_teasers_already) {
  BOOST_TEST(removed_between({"Storm kills nine on the coast of Portugal"},
                             false) == "");
  BOOST_TEST(removed_between({"Share this article"}, false) ==
             "Share this article");
}

BOOST_AUTO_TEST_CASE(bylines_and_signatures_find_their_fields) {
  Article article;
  article.body = lines({"By Ann Lee", kFirst, kSecond,
                        "Reporting by Jo Day; editing by May West", "(AFP)"});
  clean(article, true);
  BOOST_TEST(article.body == lines({kFirst, kSecond}));
  BOOST_TEST(article.author == "Ann Lee");
  BOOST_TEST(article.source == "AFP");
  BOOST_TEST(article.removed.size() == 3U);

  const struct {
    const char* line;
    const char* author;
  } bylines[] = {{"Par Sophie Delmas", "Sophie Delmas"},
                 {"Von Jens Hartmann", "Jens Hartmann"},
                 {"By AFP", "AFP"},
                 {"By train through Spain", ""},
                 {"Von Hamburg nach Haiti", ""}};
  for (const auto& byline : bylines) {
    BOOST_TEST_CONTEXT(byline.line) {
      article = {};
      article.body = lines({byline.line, kFirst});
      clean(article, true);
      BOOST_TEST(article.author == byline.author);
      BOOST_TEST(article.removed.empty() == article.author.empty());
    }
  }
  for (const char* signature : {"dpa/AFP", "Le Monde avec AFP", "(APA, dpa)"}) {
    BOOST_TEST_CONTEXT(signature) {
      article = {};
      article.body = lines({kFirst, signature});
      clean(article, true);
      BOOST_TEST(article.body == kFirst);
    }
  }

  article = {};
  article.source = "The Lake Post";
  article.body = lines({kFirst, "Reuters"});
  clean(article, true);
  BOOST_TEST(article.source == "The Lake Post");
  BOOST_TEST(article.body == kFirst);
}

BOOST_AUTO_TEST_CASE(an_article_is_never_emptied) {
  Article article;
  article.body = "Share this article";
  clean(article, true);
  BOOST_TEST(article.body == "Share this article");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace dateline
