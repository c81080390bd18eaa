#ifndef DATELINE_INDEXER_ENTITIES_NAME_FORM_H_
#define DATELINE_INDEXER_ENTITIES_NAME_FORM_H_

#include <string_view>

#include "indexer/entities/name_run.h"

namespace dateline {

// What the words of a run of two or more tell by themselves.

// "WeWork", "X'ers", "A350": capitals or digits that names do not have.
bool is_brand_like(std::string_view printed);
// "N.W. Boston", "S. Africa", "N. Dak.".
bool is_part_of_town(const NamedText& text, const NameRun& run);
// "Santa Cruz", "São Paulo" whether the table has it or not.
bool is_town_of_saint(const NamedText& text, const NameRun& run);
// "Seri Begawan" of "Bandar Seri Begawan", "Juiz de Fora": a place of the
// table, title included.
bool is_titled_place(const NamedText& text, const NameRun& run);
// "Santo Domingo": the whole is in the table of places.
bool is_city(const NamedText& text, const NameRun& run);
// "George W. Bush", "J.P. Donleavy".
bool is_initialled(const NamedText& text, const NameRun& run);
// "N'Dolo Barr", "M'Bala Barr".
bool is_elided(const NamedText& text, const NameRun& run);
// "Doreen K.", "Jay Z".
bool hides_surname(const NamedText& text, const NameRun& run);
// "Orrin Kenji": the family name first.
bool is_reversed(const NamedText& text, const NameRun& run);
// "Kim Jong Un": a family name before two syllables.
bool is_korean(const NamedText& text, const NameRun& run);
// "Park Sung-hee", "Yu Hoi-kwan": a small syllable behind a hyphen; in
// capitals, two behind a family name.
bool is_east_asian(const NamedText& text, const NameRun& run);
// A head of state or the like by full name: "Dean Rusk".
bool is_known(const NamedText& text, const NameRun& run);
// "d'Estaing", "de la Madrid", "Jean-Marie": no more than one name.
bool is_one_name(const NamedText& text, const NameRun& run);

// Whether two names, perhaps of two texts, have the same words.
bool have_same_words(const NamedText& text, const NameRun& run,
                     const NamedText& other, const NameRun& of_other);

// "'t" of "van 't Hoff", and "in" of "in 't Veld".
bool is_dutch_article(const NamedText& text, std::size_t i);

// "staff" of "chief of staff", "state" of "secretary of state".
bool is_end_of_title(const NamedText& text, std::size_t i);

// "al" of "Omar al-Din al-Rashed": small words that a hyphen joins.
std::size_t joined_particles_of(const NamedText& text, const NameRun& run);

// "Le Van Hau", whose family name leads things elsewhere ("Le Havre").
bool is_vietnamese(const NamedText& text, const NameRun& run);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_NAME_FORM_H_
