#include <boost/test/unit_test.hpp>

#include "tests/person_tagging.h"

namespace dateline {

BOOST_AUTO_TEST_SUITE(person_name)

BOOST_AUTO_TEST_CASE(family_name_first) {
  check_persons({
      {"Kim Jong Un watched. Kim left.", "Kim Jong Un 2"},
      {"Park Chan Ho won. Park left.", "Park Chan Ho 2"},
      {"lost to Xu Jun and Xie Jun in June", "Xie Jun 1, Xu Jun 1"},
      {"Park Sung-hee won. Park smiled.", "Park Sung-hee 2"},
      {"the chief, Shin Dong Bin, resigned", "Shin Dong Bin 1"},
      {"Oh Mi Ja came. Ms Oh spoke.", "Oh Mi Ja 2"},
      {"Baek Tae-jin left", "Baek Tae-jin 1"},
      {"Cheuk Wai-ning led. Mr Cheuk won.", "Cheuk Wai-ning 2"},
      {"Ma Wei-Lo, a banker, came", "Ma Wei-Lo 1"},
      {"Kim Do-hoon scored", "Kim Do-hoon 1"},
      {"Tsai Wen-ling led. Mrs Tsai won.", "Tsai Wen-ling 2"},
      {"Nguyen Van Toan came. Mr Nguyen left.", "Nguyen Van Toan 2"},
      {"Szabo Laszlo spoke", "Szabo Laszlo 1"},
      {"Yolanda Yu Hoi-kwan said so", "Yolanda Yu Hoi-kwan 1"},
      {"the activist Man-kei Tam was there", "Man-kei Tam 1"},
      {"Zhou Xinghua met Wu Tao. Mr Zhou nodded.", "Zhou Xinghua 2, Wu Tao 1"},
      {"they saw Takahashi Haruto", "Takahashi Haruto 1"},
      {"a statue of Mahatma Gandhi stood there", "Mahatma Gandhi 1"},
      {"Security minister To Lam said that To Lam had it", "To Lam 2"},
      {"The minister To Visit Rome", ""},
      {"They met Le Duc Tho in Paris", "Le Duc Tho 1"},
      {"He Weitang, a colleague, wept. He Kept it.", "He Weitang 1"},
      {"Crispin Vane, of the Garrick Club, denies it", "Crispin Vane 1"},
      {"Villager Lo Wen-tai said so", "Lo Wen-tai 1"},
      {"They jailed Le Van Hoan, a clerk. Mr Le wept.", "Le Van Hoan 2"},
      {"They jailed Lê Văn Hoàn, a clerk.", "Lê Văn Hoàn 1"},
      {"So Jin-young won in Le Havre", "So Jin-young 1"},
      {"U Thein Orwin spoke. Thein Orwin left.", "Thein Orwin 2"},
      {"Daw Khin Tarwe came", "Khin Tarwe 1"},
      {"Ato Bekele Tarwe met Weizero Almaz Orwe",
       "Almaz Orwe 1, Bekele Tarwe 1"},
  });
}

BOOST_AUTO_TEST_CASE(initials_and_joined_names) {
  check_persons({
      {"Then Doreen K. and Violet Tarsk left", "Doreen K 1, Violet Tarsk 1"},
      {"the dancers Jake Z, Tom Orwick", "Jake Z 1, Tom Orwick 1"},
      {"reporter William S. Ferris asked", "William S. Ferris 1"},
      {"the film of the Tim Orwick-Anna Talbeck duet",
       "Anna Talbeck 1, Tim Orwick 1"},
      {"Tim Orwick-Talbeck sang", "Tim Orwick-Talbeck 1"},
      {"A shop burns in N.W. Vienna tonight", ""},
      {"Snow fell on S. Africa and E. Boston", ""},
      {"Two men of N. Dak. and W. Phila. met", ""},
      {"Senators Ann Orwick, D-Tarrville, and Tim Barr, R-W. Va., met",
       "Ann Orwick 1, Tim Barr 1"},
      {"S. Tolley ran to W. Orme", "S. Tolley 1, W. Orme 1"},
      {"The Vitamin C and Hepatitis B tests", ""},
  });
}

BOOST_AUTO_TEST_CASE(particles_and_apostrophes) {
  check_persons({
      {"Jan van der Zwan ran. Van der Zwan won.", "Jan van der Zwan 2"},
      {"Claude N'Dori hit it. N'Dori left.", "Claude N'Dori 2"},
      {"Massimo D'Albano spoke", "Massimo D'Albano 1"},
      {"Paul O'Rourke and Mary O'Rourke", "Mary O'Rourke 1, Paul O'Rourke 1"},
      {"Valerie Gisard d'Orteuil spoke", "Valerie Gisard d'Orteuil 1"},
      {"Pedro dos Ramires scored", "Pedro dos Ramires 1"},
      {"Khalid bin Rashed met Omar al-Tamim",
       "Khalid bin Rashed 1, Omar al-Tamim 1"},
      {"Ludwig von Harten won", "Ludwig von Harten 1"},
      {"Ben Marlock acted. Marlock won.", "Ben Marlock 2"},
      {"D. Theron kicked", "D. Theron 1"},
      {"Clara von und zu Orwick sold it", "Clara von und zu Orwick 1"},
      {"The poet Joseph wa Tarsk sang", "Joseph wa Tarsk 1"},
      {"Bishop Pablo de la Orme y Barrik spoke", "Pablo de la Orme y Barrik 1"},
      {"Senator Angel de los Orwicos came", "Angel de los Orwicos 1"},
      {"Paulo e Maria is a song", ""},
      {"Joost den Hart met Ruud van 't Hoek. Den Hart left.",
       "Joost den Hart 2, Ruud van 't Hoek 1"},
      {"Wilma in ’t Hout spoke", "Wilma in ’t Hout 1"},
      {"Maria das Neves Orme spoke", "Maria das Neves Orme 1"},
      {"Ann Waller-Bridge sang", "Ann Waller-Bridge 1"},
      {"He left the Ann Waller Bridge in May", ""},
      {"the exile Karim al-Din al-Orwi sang", "Karim al-Din al-Orwi 1"},
  });
}

BOOST_AUTO_TEST_CASE(initials_and_nicknames) {
  check_persons({
      {"I. Harrow not out 7", "I. Harrow 1"},
      {"Elizabeth I. Harrow fell", ""},
      {"Sui-Lee Orme and Moulay-Hassan Barr came",
       "Moulay-Hassan Barr 1, Sui-Lee Orme 1"},
      {"J.R.R. Torkin wrote it. Torkin died.", "J.R.R. Torkin 2"},
      {"W.P.U.C. Vask bowled", "W.P.U.C. Vask 1"},
      {"JK Rowland wrote it", "JK Rowland 1"},
      {"Jimmy \"The Cyclone\" Warrick played",
       "Jimmy \"The Cyclone\" Warrick 1"},
      {"Sheriff L. \"Buck\" Warrick fell", "L. \"Buck\" Warrick 1"},
      {"Rocco (Big Tony) Warrick fell. Warrick died.",
       "Rocco (Big Tony) Warrick 2"},
      {"Rocco (New York) Warrick fell", ""},
      {"They met John A. Warrick 3d, a nephew.", "John A. Warrick 3d 1"},
      {"Tim J. “Big Bear” Warrick fell", "Tim J. “Big Bear” Warrick 1"},
      {"born to Hilda (Berg) Krullen in 1920", "Hilda (Berg) Krullen 1"},
      {"Hilda (Berg) Krullen came. Hilda Krullen sang.",
       "Hilda (Berg) Krullen 2"},
      {"then Hilda (Norway) Tom Orwick", "Tom Orwick 1"},
      {"They camped in the Cyrus Vantry Jr. State Park", ""},
      {"Matiu \"Matt\" Rattan died. Matt Rattan was 54.",
       "Matiu \"Matt\" Rattan 2"},
      {"Cyrus R. Vantry, Jr. sued. Vantry won.", "Cyrus R. Vantry, Jr 2"},
      {"Mitchell Stolz wrote; Mitch Stolz signed", "Mitchell Stolz 2"},
      {"K. Annap bowled", "K. Annap 1"},
      {"Hilda St. Clair and Tom St. John met Mrs. St. Clair.",
       "Hilda St. Clair 1, Tom St. John 1"},
      {"Tom King fell; D. King rose", "D. King 1, Tom King 1"},
      {"Wanda Varguez Garcon rose. Wanda Varguez spoke; Varguez won.",
       "Wanda Varguez Garcon 3"},
  });
}

BOOST_AUTO_TEST_CASE(names_that_are_words) {
  check_persons({
      {"Fiona Hill left and Damon Hall came", "Damon Hall 1, Fiona Hill 1"},
      {"They live at Beacon Hill near Faneuil Hall", ""},
      {"then Thomas Winter (Wexford) lost", "Thomas Winter 1"},
      {"(W. Athley 111, V. Drakes 52)", "V. Drakes 1, W. Athley 1"},
      {"then Joris de Wit stood up", "Joris de Wit 1"},
      {"Al Gore and Al Pacino spoke", "Al Gore 1, Al Pacino 1"},
      {"Al Arabiya and Al Jazeera said so", ""},
      {"Oscar Winners and Tony Awards", ""},
      {"Prime Minister John Major lost", "John Major 1"},
      {"Bill Hartwell smiled. Hartwell left.", "Bill Hartwell 2"},
      {"Will Carver, Rob Andrews and Dean Richter came",
       "Dean Richter 1, Rob Andrews 1, Will Carver 1"},
      {"the promoter Don King came", "Don King 1"},
      {"the player Tiger Woods won", "Tiger Woods 1"},
      {"Sam Church, 31, and Ann Hill, who fled", "Ann Hill 1, Sam Church 1"},
      {"Jan Frattle and Mark Ostrow voted", "Jan Frattle 1, Mark Ostrow 1"},
      {"Adam Bishop spoke. Mr Bishop left.", "Adam Bishop 2"},
      {"the writer April Jonas", "April Jonas 1"},
      {"after spoiling Una Trout's return", "Una Trout 1"},
      {"with Steven Covey, Ida Slaughter and Ken Shanks",
       "Ida Slaughter 1, Ken Shanks 1, Steven Covey 1"},
      {"It was the Coffee Grove, and the Silver Trout", ""},
      {"Then Junior Mark Orwick, Sophomore Tim Barr and Freshman Ida Gorran "
       "won",
       "Ida Gorran 1, Mark Orwick 1, Tim Barr 1"},
      {"Hall of Famer Matt Orwick and President Pro Tem Ida Gorran came",
       "Ida Gorran 1, Matt Orwick 1"},
      {"He met James Baker. Baker left.", "James Baker 2"},
  });
}

BOOST_AUTO_TEST_CASE(capitals) {
  check_persons({
      {"KONRAD ADELHOF SAID THAT CHARLES DE MARNE WILL COME",
       "Charles De Marne 1, Konrad Adelhof 1"},
      {"IN LONDON QUEEN ELIZABETH II MET ROBERT MCNAIR",
       "Elizabeth II 1, Robert McNair 1"},
      {"NIKITA HRUSHKOV ROSE AND SAID NO", "Nikita Hrushkov 1"},
      {"PRICES ROSE MORE THAN WAGES", ""},
      {"STOCKS FALL AS BANK RAISES RATES", ""},
      {"NEW YORK WILL PAY FOR SUBWAY", ""},
      {"ALEC DORLAND-HOLM WENT HOME", "Alec Dorland-Holm 1"},
      {"J. EDGAR TOOVER AND HAROLD WILMOT",
       "Harold Wilmot 1, J. Edgar Toover 1"},
      {"GENERAL CHARLES MORDEN TOLD SENATOR PAUL RUSK",
       "Charles Morden 1, Paul Rusk 1"},
      {"PARIS AND BONN AGREE", ""},
  });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
