// Words of an index that are like a pattern or near to a word.

#include "searcher/engine/vocabulary.h"

#include <xapian.h>

#include <boost/test/unit_test.hpp>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "common/edit_distance.h"
#include "common/form_page.h"
#include "common/schema.h"
#include "searcher/engine/edit_rows.h"
#include "tests/mirror_fixture.h"

namespace dateline {
namespace {

std::string random_form(std::mt19937& random) {
  static const char* const kLetters[] = {"a", "b", "é", "й", "国"};
  std::string form;
  for (std::size_t n = 1 + random() % 6; n > 0; --n) {
    form += kLetters[random() % 5];
  }
  return form;
}

std::set<std::string> ordered(const FormSet& forms) {
  return {forms.begin(), forms.end()};
}

// The forms of an index by its terms.
std::set<std::string> forms_of(const Xapian::Database& database) {
  std::set<std::string> forms;
  for (auto at = database.allterms_begin(); at != database.allterms_end();
       ++at) {
    if (schema::is_form(*at)) forms.insert(*at);
  }
  return forms;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(vocabulary)

BOOST_AUTO_TEST_CASE(rows_agree_with_the_edit_distance) {
  std::mt19937 random(6);
  std::set<std::string> words;
  while (words.size() < 2000) words.insert(random_form(random));
  for (int i = 0; i < 100; ++i) {
    const std::string form = random_form(random);
    const auto most = static_cast<std::uint32_t>(i % 3);
    EditRows rows(form, most);
    for (const std::string& word : words) {
      BOOST_TEST_CONTEXT(form << ", " << word << ", " << most) {
        BOOST_TEST(rows.read(word) ==
                   (edit_distance(form, word, most) <= most));
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(a_page_holds_what_was_written) {
  const std::vector<std::string> forms = {"1",
                                          "a",
                                          "ab",
                                          "abc",
                                          "abc" + std::string(252, 'd'),
                                          "abc" + std::string(251, 'd') + "e",
                                          "b",
                                          "国"};
  const std::string page = encode_form_page(forms);
  std::vector<std::string> read;
  for (FormPageReader reader(page); reader.next();) {
    read.emplace_back(reader.form());
  }
  BOOST_TEST(read == forms, boost::test_tools::per_element());
  // Damaged ones end.
  for (std::size_t size = 0; size < page.size(); ++size) {
    std::size_t count = 0;
    const std::string cut = page.substr(0, size);
    for (FormPageReader reader(cut); reader.next();) ++count;
    BOOST_TEST(count < forms.size());
  }
}

// Built anew and changed in place, the form table knows all words.
BOOST_AUTO_TEST_CASE(the_form_table_follows_the_index) {
  const MirrorFixture index;
  for (int i = 0; i < 60; ++i) {
    index.write(std::to_string(i), "word" + std::to_string(i) + " common");
  }
  index.outcome();
  for (int round = 0; round < 5; ++round) {
    BOOST_TEST_CONTEXT("round " << round) {
      const Xapian::Database database(index.options.database);
      BOOST_TEST((ordered(forms_like(database, "*")) == forms_of(database)));
      BOOST_TEST((ordered(forms_like(database, "word?")).size() ==
                  (round == 0  ? 10U
                   : round < 4 ? 9U
                               : 0U)));
      BOOST_TEST((ordered(forms_near(database, "commun", 1)) ==
                  std::set<std::string>{"common"}));
    }
    // Few changes go in place, many make a new generation.
    const int changed = round == 3 ? 60 : 1;
    for (int i = 0; i < changed; ++i) {
      index.write(std::to_string(i), "new" + std::to_string(100 * round + i) +
                                         " common aardvark zzz");
    }
    index.outcome();
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
