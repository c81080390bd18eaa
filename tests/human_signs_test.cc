// Persons of whom an article prints one name and no more, by what it says of
// them all over.

#include <boost/test/unit_test.hpp>

#include "tests/person_tagging.h"

namespace dateline {

BOOST_AUTO_TEST_SUITE(human_signs)

BOOST_AUTO_TEST_CASE(what_people_alone_do_and_have) {
  check_persons({
      {"Visitors met Brasko, 46, who was born in Pune. Brasko left.",
       "Brasko 2"},
      {"Then Tervell grinned. \"Fine,\" Tervell said.", "Tervell 2"},
      {"\"It was ours,\" Robinson said. Robinson and her father ran it.",
       "Robinson 2"},
      {"Quillard is making it for himself. Quillard never thought of money.",
       "Quillard 2"},
      {"In court Tervell's wife wept. Tervell was jailed.", "Tervell 2"},
      {"Here Tervell lives alone; here Tervell said so.", "Tervell 2"},
      {"Tervell also recalled the day. He said Tervell knew.", "Tervell 2"},
      {"Tervell later retired. He said Tervell knew.", "Tervell 2"},
      {"Brasko grew up there. Brasko said little.", "Brasko 2"},
      {"\"No,\" Tervell said. His career is over, and Tervell's lawyer agrees.",
       "Tervell 2"},
  });
}

BOOST_AUTO_TEST_CASE(what_companies_and_places_do_as_well) {
  check_persons({
      {"Tervell said it would sell. Tervell announced a loss.", ""},
      {"Tervell shares fell. Tervell's lawyer said it was fine. Tervell died.",
       ""},
      {"In Tervell, 46, and in Brasko, 12, died.", ""},
      {"The Tervell lives on. Tervell recalled cars.", ""},
      {"Tervell Motors grew. Tervell recalled cars, and Tervell said so.", ""},
      {"Tervell told its customers. Tervell recalled the cars.", ""},
      {"Anna Morris met Tervell. She said so. Tervell was full.",
       "Anna Morris 1"},
  });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
