#ifndef DATELINE_INDEXER_ENTITIES_CREDIT_FORM_H_
#define DATELINE_INDEXER_ENTITIES_CREDIT_FORM_H_

#include <span>
#include <string_view>

#include "indexer/entities/name_run.h"

namespace dateline {

// Words of credits, and the forms of those that name who made a picture or a
// page, by themselves.

// A word of the names of newspapers and picture agencies.
bool is_media(std::string_view form);
// "reporting", "photo": what is done by those named.
bool is_making(std::string_view form);
// "contributed to this report", "contributed reporting": what the tokens begin
// with.
bool tells_contribution(std::span<const Token> tokens);

// "Photo: Jo Lee/Agency", "Credit: Jo Lee for the Echo", "Tested by: Jo Lee".
bool is_labelled(const NamedText& text, const NameRun& run);
// "Jo Lee jlee@...", "Jo Lee may be contacted via e-mail at jlee@...",
// "Contact Jo Lee at jlee@valley-news...".
bool is_mailed(const NamedText& text, const NameRun& run);
// "Jo Lee/Getty", "AFP/Jo Lee", "(Jo Lee, Sun Media)", "Jo Lee photo".
bool is_pictured(const NamedText& text, const NameRun& run);
// "Analysis by Jo Lee" above or below a text.
bool is_headed(const NamedText& text, const NameRun& run);
// "EXCLUSIVE | By Jo Lee".
bool is_barred_byline(const NamedText& text, const NameRun& run);
// "Jo Lee reported from Rome, and Al Ray from Turin", at the end of the text.
bool is_sent(const NamedText& text, const NameRun& run);
// "JO LEE, PAGE 31": whose column stands there.
bool is_paged(const NamedText& text, const NameRun& run);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_CREDIT_FORM_H_
