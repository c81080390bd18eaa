#include <boost/test/unit_test.hpp>

#include "tests/country_tagging.h"

namespace dateline {
namespace {

struct Row {
  const char* language;
  const char* body;
  const char* expected;
};

template <std::size_t kSize>
void check(const Row (&rows)[kSize]) {
  for (const Row& row : rows) {
    BOOST_TEST_CONTEXT(row.language << ": " << row.body) {
      BOOST_TEST(codes(row.body, row.language) == row.expected);
    }
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(country_language)

BOOST_AUTO_TEST_CASE(names_are_read_in_every_case) {
  check({
      {"pl", "Rolnicy z Litwy sprzedali zboże w Danii i na Węgrzech",
       "DK1 HU1 LT1"},
      {"pl", "Umowę ze Stanami Zjednoczonymi i Koreą Południową podpisano",
       "KR1 US1"},
      {"pl", "Most na granicy z Białorusią", "BY1"},
      {"cs", "Lékaři z Rakouska pracují v Norsku a ve Francii", "AT1 FR1 NO1"},
      {"sk", "Do Maďarska a na Ukrajinu", "HU1 UA1"},
      {"uk", "Ліки з Данії та Польщі отримали у Швеції", "DK1 PL1 SE1"},
      {"ru", "Врачи из Барбадоса выступили на Ямайке", "BB1 JM1"},
      {"hr", "Iz Hrvatske u Njemačku i Sloveniju", "DE1 HR1 SI1"},
      {"sr", "Воз из Мађарске у Црну Гору", "HU1 ME1"},
      {"el", "Πλοίο της Ιταλίας και του Καναδά", "CA1 IT1"},
      {"lt", "Ūkininkai iš Lenkijos dirba Vokietijoje", "DE1 PL1"},
      {"lv", "No Igaunijas uz Somiju", "EE1 FI1"},
      {"ro", "Medicii României și ai Franței", "FR1 RO1"},
      {"fi", "Tanskassa ja Italiasta tuotu, Yhdysvalloissa myyty",
       "DK1 IT1 US1"},
      {"et", "Rootsis ja Soomest", "FI1 SE1"},
      {"hu", "Ausztriában, Kínából és Olaszországgal", "AT1 CN1 IT1"},
      {"tr", "Fransa'dan Mısır'a, ABD'de ve İtalya'nın", "EG1 FR1 IT1 US1"},
      {"az", "Gürcüstandan İrana", "GE1 IR1"},
      {"ko", "프랑스의 배우가 캐나다에서 브라질과", "BR1 CA1 FR1"},
      {"he", "משלחת מצרפת ביקרה ביפן ובקנדה", "CA1 FR1 JP1"},
      {"ar", "سفن من بربادوس وجامايكا", "BB1 JM1"},
      {"sv", "Danmarks och Frankrikes ministrar", "DK1 FR1"},
      {"de", "Frankreichs und Kenias Minister", "FR1 KE1"},
      {"pt", "Do Irão e do Vietname para o Vietnã", "IR1 VN2"},
  });
}

BOOST_AUTO_TEST_CASE(short_and_everyday_names) {
  check({
      {"ja", "米国と英国の大使", "GB1 US1"},
      {"ko", "한국 배우", "KR1"},
      {"nl", "De VS en het VK praten", "GB1 US1"},
      {"it", "L'Inghilterra e gli Usa", "GB1 US1"},
      {"el", "Οι ΗΠΑ", "US1"},
      {"vi", "Hàn Quốc và Trung Quốc", "CN1 KR1"},
  });
}

BOOST_AUTO_TEST_CASE(adjectives_and_peoples) {
  check({
      {"de", "Die Finnin siegte vor der Griechin", "FI1 GR1"},
      {"fr", "un ingénieur suisse et la presse suisse", "CH2"},
      {"es", "la ministra noruega y la esquiadora suiza", "CH1 NO1"},
      {"es", "el portavoz vaticano", "VA1"},
      {"fr", "La Suissesse a devancé une équipe polynésienne", "CH1 PF1"},
      {"ru", "Австралийка обыграла чешку и датчанку", "AU1 CZ1 DK1"},
      {"ru", "Приз вручили норвежке и белоруске", "BY1 NO1"},
      {"ar", "اللاعب البوليفي والمدرب الأيسلندي والحكم المغربي", "BO1 IS1 MA1"},
      {"ar", "الوزير الكوري الشمالي زار زامبيا", "KP1 ZM1"},
      {"fr", "la chanteuse lettonne et un Maltais", "LV1 MT1"},
      {"de", "eine Slowenin, zwei Norweger und ein katarischer Fonds",
       "NO1 QA1 SI1"},
      {"es", "una eslovena y dos keniatas", "KE1 SI1"},
      {"ru", "словенка, два исландца и ганские врачи", "GH1 IS1 SI1"},
  });
}

BOOST_AUTO_TEST_CASE(what_only_holds_a_name_is_no_country) {
  check({
      {"fr", "les peuples d'Amérique du Sud", ""},
      {"es", "la sequía en América Latina", ""},
      {"ru", "реки Южной Америки", ""},
      {"pl", "rzeki Ameryki Południowej", ""},
      {"ko", "다른 수단을 찾았다", ""},
  });
}

BOOST_AUTO_TEST_CASE(a_word_that_a_town_shares_is_no_country) {
  check({
      {"ar", "وقال الطبيب إن الدواء جديد وإن المرضى تحسنوا", ""},
      {"ar", "هبطت طائرة من طراز قديم قرب المدينة", ""},
      {"ar", "تراجعت بورصة الأسهم والشركة الهندية تبيع", "IN1"},
  });
}

BOOST_AUTO_TEST_CASE(what_a_town_has_stands_in_front_of_it) {
  check({
      {"de", "Am Flughafen Hamburg fielen viele Flüge aus", "DE1"},
      {"de", "Das Oberlandesgericht Dresden hob das Urteil auf", "DE1"},
      {"de", "Wie die Polizei Bremen sagte, war die Tür offen", "DE1"},
  });
}

BOOST_AUTO_TEST_CASE(a_country_is_no_name_of_a_person) {
  check({
      {"es", "Canadá y el Reino Unido", "CA1 GB1"},
      {"it", "Anche la Germania paga", "DE1"},
      {"id", "Kedutaan Besar Korea Selatan", "KR1"},
  });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
