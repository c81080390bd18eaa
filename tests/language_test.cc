#include <boost/test/unit_test.hpp>
#include <string>

#include "indexer/language/detector.h"

namespace dateline {

BOOST_AUTO_TEST_SUITE(language)

BOOST_AUTO_TEST_CASE(the_language_of_most_of_a_text) {
  const struct {
    const char* text;
    const char* language;
  } cases[] = {
      {"", ""},
      {"42 17.5 (3)", ""},
      {"The company said its net profit rose to 12.5 mln dlrs from 11.9 mln a "
       "year ago, which was more than the market had expected.",
       "en"},
      // Names of another language are no words of it.
      {"KUALA LUMPUR, March 3 - Petronas and Telekom Malaysia Berhad said they "
       "had signed the contract with Perusahaan Otomobil Kedua in Selangor.",
       "en"},
      {"Was der Minister will, weiß in der Partei noch niemand: Das Gesetz war "
       "by the way nicht sein Einfall, und was daraus wird, entscheidet sich "
       "erst im Herbst, wenn die Länder darüber beraten haben.",
       "de"},
      {"Le ministre a relu « The Rise of the City » pendant ses vacances, mais "
       "la ville dont il est le maire depuis dix ans ne lui ressemblait pas du "
       "tout, a-t-il dit, et tous les habitants de la commune le savaient "
       "bien.",
       "fr"},
      {"Ministeren vil have, at kommunen betaler for den nye bro, men by efter "
       "by siger nej, og borgerne har ikke fået noget at vide om planerne.",
       "da"},
      {"De minister was het niet eens met of tegen de nieuwe wet, want die had "
       "volgens hem nooit door de Kamer mogen komen zonder een debat.",
       "nl"},
      // Full of names from elsewhere.
      {"Сборная Исландии обыграла Камерун на турнире по гандболу. Бьярни "
       "Торстейнссон забросил девять мячей. Австрийцы уступили хорватам: "
       "Домагой Павлинич отличился семь раз. В финале исландцы сыграют с "
       "Хорватией. Тренер Сигурд Халльдорссон похвалил вратаря. Матч пройдёт в "
       "Загребе.",
       "ru"},
      {"Президент сказал, что новый закон вступит в силу в следующем году.",
       "ru"},
      {"Золото у исландца, португалец третий. Исландец Эйнар Бьёрнссон выиграл "
       "заплыв на 200 метров в Хельсинки. Вторым стал грек Никос Папазоглу. "
       "Португалец Нуну Таварис и латыш Янис Озолс обновили рекорды.",
       "ru"},
      {"Исландецът Ейнар Бьорнсон спечели плуването на 200 метра в Хелзинки, "
       "втори е гъркът Никос Папазоглу.",
       "bg"},
      {"منامة - هز زلزال قوي جنوب طاجيكستان وأسفر عن إصابة خمسين شخصا. وقال "
       "المتحدث رحمت الله نظري إن فرق الإغاثة وصلت. وعرضت أوزبكستان مساعدات.",
       "ar"},
  };
  for (const auto& c : cases) {
    BOOST_TEST(detect_language(c.text) == c.language, c.text);
  }
}

BOOST_AUTO_TEST_CASE(a_short_text_is_in_the_declared_language) {
  BOOST_TEST(language_of("sv", "", "Ja.") == "sv");
  BOOST_TEST(language_of("", "", "Ja.") == "");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
