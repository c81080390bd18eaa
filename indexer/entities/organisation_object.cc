#include "indexer/entities/organisation_object.h"

#include <array>

#include "indexer/entities/is_one_of.h"

namespace dateline {

using Lexicon = OrganisationLexicon;

OrganisationObject::OrganisationObject(const OrganisationGrammar& grammar,
                                       const std::vector<Token>& tokens)
    : grammar_(grammar), persons_(PersonLexicon::instance()), tokens_(tokens) {}

bool OrganisationObject::may_begin(std::size_t of, std::size_t i) const {
  const std::string_view form = tokens_[i].form;
  // "Commission on Presidential Debates".
  constexpr std::array<std::string_view, 4> kPanels = {
      "commission", "committee", "council", "subcommittee"};
  const bool matter =
      grammar_.is(i, Lexicon::kTopic) ||
      (of > 0 && is_one_of(kPanels, tokens_[of - 1].form) &&
       tokens_[of].form == "on" && persons_.is_english_word(form));
  const bool told = tokens_[of].form == "on" || tokens_[of].form == "to";
  if (told && !matter) return false;
  // "Students" of "Union of Students".
  const bool people = grammar_.is(i, Lexicon::kOwner) && form.ends_with('s');
  return people || grammar_.is_seat(of) || !persons_.is_common(form) ||
         form == "america" ||
         grammar_.is(i, Lexicon::kTopic | Lexicon::kGeneric);
}

// Whether a small word is followed by more of the object.
bool OrganisationObject::goes_on(std::size_t of, std::size_t i,
                                 std::size_t end) const {
  if (i + 1 >= end) return false;
  const std::string_view form = tokens_[i].form;
  const bool topics = grammar_.is(i - 1, Lexicon::kTopic);
  if (is_conjunction(form)) {
    // "Labour and Workforce Development".
    const bool words = i + 2 < end && tokens_[i + 2].is(kCapitalised) &&
                       grammar_.joins_words(i);
    if (words && is_department(of)) return true;
    const bool two = words && grammar_.is(i + 2, Lexicon::kTopic);
    return topics && (grammar_.is(i + 1, Lexicon::kTopic) || two);
  }
  // "Court of Appeals for the Tenth Circuit".
  if (form == "the") return i >= 2 && is_appeal(i - 2);
  if (form == "for" && is_appeal(i - 1)) return true;
  if (!is_genitive(form) || !tokens_[i + 1].is(kCapitalised)) return false;
  // "Court for the District of Utah".
  if (tokens_[i - 1].form == "district" && form == "of") return true;
  // "University of Utah College of Law", "Ministry of State for Culture".
  if (grammar_.is(i + 1, Lexicon::kTopic) &&
      (grammar_.is(i - 1, Lexicon::kOfHead) ||
       tokens_[i - 1].form == "state")) {
    return true;
  }
  const std::string_view next = tokens_[i + 1].form;
  return (topics || grammar_.is_seat(of) || form == "to") && form != "on" &&
         !persons_.is_common(next) && !persons_.is_place(next);
}

bool OrganisationObject::is_appeal(std::size_t i) const {
  return tokens_[i].form == "appeal" || tokens_[i].form == "appeals";
}

bool OrganisationObject::is_department(std::size_t of) const {
  return of > 0 && (tokens_[of - 1].form == "department" ||
                    tokens_[of - 1].form == "ministry" ||
                    tokens_[of - 1].form == "bureau");
}

std::size_t OrganisationObject::end_of(std::size_t of, std::size_t end) const {
  std::size_t i = of + 1;
  if (i < end && is_article(tokens_[i].form)) ++i;
  const std::size_t begin = i;
  if (i >= end || !may_begin(of, i)) return of;
  while (i < end &&
         (tokens_[i].is(kCapitalised) || (i > begin && goes_on(of, i, end)))) {
    ++i;
  }
  // "Managing" of "Institute of Finance Managing Director".
  while (i > begin && grammar_.is(i - 1, Lexicon::kRank)) --i;
  return i > begin ? list_end(i) : of;
}

std::size_t OrganisationObject::list_end(std::size_t end) const {
  std::size_t i = end;
  const auto is_topic = [&](std::size_t at) {
    return at < tokens_.size() && tokens_[at].is(kCapitalised) &&
           grammar_.is(at, Lexicon::kTopic);
  };
  const auto skip_topics = [&] {
    while (is_topic(i) && grammar_.between(i) == " ") ++i;
  };
  while (is_topic(i) && grammar_.between(i) == ", " &&
         grammar_.is(end - 1, Lexicon::kTopic)) {
    ++i;
    skip_topics();
  }
  const bool closed =
      i > end && i + 1 < tokens_.size() && is_conjunction(tokens_[i].form) &&
      (grammar_.between(i) == " " || grammar_.between(i) == ", ") &&
      is_topic(i + 1);
  if (!closed) return end;
  i += 2;
  skip_topics();
  return i;
}

}  // namespace dateline
