#include <boost/test/unit_test.hpp>

#include "tests/person_tagging.h"

namespace dateline {

BOOST_AUTO_TEST_SUITE(person_language)

BOOST_AUTO_TEST_CASE(french) {
  check_persons(
      {
          {"M. Dormont est venu. Le président Alain Dormont a parlé.",
           "Alain Dormont 2"},
          {"Mme Carlier a signé avec Luc Carlier.", "Luc Carlier 2"},
          {"le groupe de Bernard Tornier a suivi", "Bernard Tornier 1"},
          {"Les Bleus ont gagné", ""},
          {"son père, François Marlot, est mort", "François Marlot 1"},
          {"Le ministre Jean-Marc Dulac arrive", "Jean-Marc Dulac 1"},
          {"grâce à deux buts de Lilian Tarrade", "Lilian Tarrade 1"},
          {"Valéry Gisard d'Orteuil a perdu", "Valéry Gisard d'Orteuil 1"},
          {"La Banque de France a dit non", ""},
          {"Selon Patrick Hanriot, il pleut", "Patrick Hanriot 1"},
          {"La Belge Femke Oostwal devance l'Italienne Rosalba Trenti",
           "Femke Oostwal 1, Rosalba Trenti 1"},
          {"Né Jean-Baptiste Orval, il chantait", "Jean-Baptiste Orval 1"},
          {"Un Coup d'État a échoué", ""},
      },
      "fr");
}

BOOST_AUTO_TEST_CASE(german) {
  check_persons(
      {
          {"Der Innenminister Bruno Mertz kam. Mertz ging.", "Bruno Mertz 2"},
          {"Außenminister Frank-Walter Steinhof sprach",
           "Frank-Walter Steinhof 1"},
          {"Heute sprach Edmund Stober", "Edmund Stober 1"},
          {"Der Sieg von Tony Blomer", "Tony Blomer 1"},
          {"Die Straßen von Prag waren leer", ""},
          {"Sechs Minuten später fiel das Tor", ""},
          {"Bundeskanzlerin Angela Markwart sagte das", "Angela Markwart 1"},
          {"Der Trainer Sepp Harbig und Fritz Walder",
           "Fritz Walder 1, Sepp Harbig 1"},
          {"Der Deutsche Bundestag stimmte zu", ""},
          {"Der Dirigent Jan Ohmstede und Jan-Niklas Ortlieb",
           "Jan Ohmstede 1, Jan-Niklas Ortlieb 1"},
          {"Der Norweger Eskil Torvund gewann", "Eskil Torvund 1"},
          {"Ministerpräsident Max Morlach trat zurück", "Max Morlach 1"},
          {"Er traf den Präsidenten Golbahar Tschundok",
           "Golbahar Tschundok 1"},
          {"Die Rede des Außenministers Golbahar Tschundok",
           "Golbahar Tschundok 1"},
          {"Das sagte der Kommandant Golbahar Tschundok",
           "Golbahar Tschundok 1"},
      },
      "de");
}

BOOST_AUTO_TEST_CASE(spanish) {
  check_persons(
      {
          {"El presidente Carlos Ortuno habló. Ortuno salió.",
           "Carlos Ortuno 2"},
          {"El secretario de Estado Manuel Marinos firmó", "Manuel Marinos 1"},
          {"La ministra de Asuntos Exteriores viajó", ""},
          {"Alejandro Rodrigo de Valcaro presidió",
           "Alejandro Rodrigo de Valcaro 1"},
          {"el general Jaime Milanes llegó", "Jaime Milanes 1"},
          {"dijo Fernando Morante", "Fernando Morante 1"},
          {"el gol del uruguayo Fede Zabalza", "Fede Zabalza 1"},
          {"El gobernador Rohel Quispe informó", "Rohel Quispe 1"},
          {"ministro español de Asuntos Exteriores, Luis Morante",
           "Luis Morante 1"},
          {"Iker Castilla paró dos tiros", "Iker Castilla 1"},
          {"El Senado de la República votó", ""},
          {"Los Reyes Magos llegaron", ""},
          {"La alcaldesa Ana Botero y Pilar Miralles",
           "Ana Botero 1, Pilar Miralles 1"},
      },
      "es");
}

BOOST_AUTO_TEST_CASE(indonesian) {
  check_persons(
      {
          {"Menurut Presiden Joko Wardana, harga naik. Wardana pergi.",
           "Joko Wardana 2"},
          {"Kata Gubernur Budi Santara, itu benar", "Budi Santara 1"},
          {"Menteri Perhubungan Ahmad Karyadi datang", "Ahmad Karyadi 1"},
          {"Pak Ahmad pulang", "Ahmad 1"},
          {"di Jalan Ahmad Karyadi dan Desa Suka Maju", ""},
          {"Ketua Komisi Pemberantasan datang", ""},
          {"Menghina Siti Karyadi itu salah", "Siti Karyadi 1"},
          {"dekat Masjid Budi Karya", ""},
      },
      "id");
}

BOOST_AUTO_TEST_CASE(portuguese_and_italian) {
  check_persons(
      {
          {"Dona Beatriz reclamou", "Beatriz 1"},
          {"O governador Tadeu de Morais viajou", "Tadeu de Morais 1"},
          {"a senhora Teresa Valado falou", "Teresa Valado 1"},
          {"na Rua Augusta Morais e na Escola Pedro Valado", ""},
      },
      "pt");
  check_persons(
      {
          {"Don Renato ha detto la messa", "Renato 1"},
          {"Il sindaco Renato Bellanti era in Piazza Renato Bellanti",
           "Renato Bellanti 1"},
          {"il Teatro Carlo Bellanti", ""},
          {"la signora Gina Morlacchi", "Gina Morlacchi 1"},
      },
      "it");
}

BOOST_AUTO_TEST_CASE(other_languages) {
  check_persons(
      {
          {"Burgemeester Femke Dorsema sprak", "Femke Dorsema 1"},
          {"Mevrouw Dorsema klaagde", "Dorsema 1"},
      },
      "nl");
  check_persons({{"Efter Anna Bergvall talade", "Anna Bergvall 1"},
                 {"Statsminister Erik Bergvall kom", "Erik Bergvall 1"}},
                "sv");
  check_persons({{"Dlatego Marek Nowicz odszedł", "Marek Nowicz 1"},
                 {"Prezydent Andrzej Nowicz wrócił", "Andrzej Nowicz 1"}},
                "pl");
  check_persons({{"Cumhurbaşkanı Mustafa Orhanlı konuştu", "Mustafa Orhanlı 1"},
                 {"Mustafa Kemal Üniversitesi", ""}},
                "tr");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
