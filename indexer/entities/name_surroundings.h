#ifndef DATELINE_INDEXER_ENTITIES_NAME_SURROUNDINGS_H_
#define DATELINE_INDEXER_ENTITIES_NAME_SURROUNDINGS_H_

#include <cstddef>

#include "indexer/entities/name_run.h"
#include "indexer/entities/person_lexicon.h"

namespace dateline {

// What stands beside a name and makes it a person's, or a place.

// ", who", ", 42,", ", a dealer", ", Minister of": behind it.
bool is_described(const NamedText& text, const NameRun& run,
                  const PersonLexicon& lexicon);

// "the family's lawyer, Jo Lee": in front of it.
bool is_explained(const NamedText& text, const NameRun& run,
                  const PersonLexicon& lexicon);

// "died", "arrested": of people, whether they do it or it is done to them.
bool is_human_verb(std::string_view verb);
// "was arrested", "has died", "wept": right behind the name.
bool is_befallen(const NamedText& text, const NameRun& run);

// A rank that companies have as well: "owner".
bool may_be_company(std::string_view rank);

// ", 34,", ", 8;": the token behind a name is an age.
bool is_age(const NamedText& text, std::size_t i);
// "Ortel, 34": right behind the name.
bool has_age(const NamedText& text, const NameRun& run);

// "on Jay Lane", "21 Jay Court", "the 500 block of Jay Way".
bool is_street(const NamedText& text, const NameRun& run);

// "“Jo Lee”": between quotes, as works are; nicknames are shorter.
bool is_quoted(const NamedText& text, const NameRun& run);

// "The Jo Lee sank", "the Jo Lee, a tug": ships and horses; the name of a
// person behind an article stands in front of a noun.
bool is_thing_with_article(const NamedText& text, const NameRun& run);

// "Jo Lee, of the union".
bool is_of_body(const NamedText& text, const NameRun& run);

// "shares in Jo Lee", "Jo Lee, based in", "Jo Lee, which owns".
bool is_company(const NamedText& text, const NameRun& run);

// "Dorin Besk, a town in the east".
bool is_town(const NamedText& text, const NameRun& run);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_NAME_SURROUNDINGS_H_
