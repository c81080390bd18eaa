#include "indexer/entities/person_register.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "indexer/entities/entity_order.h"
#include "indexer/entities/person_lexicon.h"

namespace dateline {
namespace {

// Comparisons of names up to which the persons of an article are told apart:
// 10,000 persons, a second or two.
constexpr std::size_t kMostCompared = 50'000'000;

// "jr" of "Cyrus Vance, Jr.", "iii" of "Loudon Wainwright III".
bool is_generation(const std::string& word) {
  return word == "jr" || word == "sr" || word == "jnr" || word == "snr" ||
         word == "iii" || word == "2d" || word == "3d";
}

const std::string& family_name(const PersonRegister::Name& name) {
  if (name.family_first) return name.words.front();
  const std::size_t size = name.words.size();
  return size > 2 && is_generation(name.words.back()) ? name.words[size - 2]
                                                      : name.words.back();
}

const std::string& given_name(const PersonRegister::Name& name) {
  return name.family_first ? name.words.back() : name.words.front();
}

// "g" stands for "george", "bob" for "robert".
bool same_given(const std::string& a, const std::string& b) {
  return a == b || PersonLexicon::instance().are_short_forms(a, b) ||
         (a.size() == 1 && b.starts_with(a)) ||
         (b.size() == 1 && a.starts_with(b));
}

// "jd salinger" and "jerome david salinger".
bool has_initials_of(const PersonRegister::Name& longer,
                     const PersonRegister::Name& shorter) {
  const std::string& letters = shorter.words.front();
  if (shorter.words.size() != 2 || letters.size() < 2 ||
      longer.words.size() != letters.size() + 1) {
    return false;
  }
  for (std::size_t i = 0; i < letters.size(); ++i) {
    if (!longer.words[i].starts_with(letters[i])) return false;
  }
  return true;
}

// Whether every word of the shorter name is one of the longer; "Jr." may lack.
bool holds(const PersonRegister::Name& longer,
           const PersonRegister::Name& shorter) {
  return std::all_of(
      shorter.words.begin(), shorter.words.end(), [&](const std::string& word) {
        return is_generation(word) ||
               std::any_of(longer.words.begin(), longer.words.end(),
                           [&](const std::string& other) {
                             return same_given(word, other);
                           });
      });
}

// "Mitch" of "Mitchell".
bool is_short_for(const std::string& a, const std::string& b) {
  constexpr std::size_t kLeast = 3;
  return a.size() >= kLeast && b.size() > a.size() + 1 && b.starts_with(a);
}

// Above 0 where they are the same, below where they differ.
int agreement(PersonRegister::Gender a, PersonRegister::Gender b) {
  using Gender = PersonRegister::Gender;
  if (a == Gender::kUnknown || b == Gender::kUnknown) return 0;
  return a == b ? 1 : -1;
}

// The one name is a shorter form of the other: "Matt Ray" and "Matiu \"Matt\"
// Ray", "Wanda Vázquez" and "Wanda Vázquez Garced", "Mitch Ray" and "Mitchell
// Ray".
bool is_same(const PersonRegister::Name& a, const PersonRegister::Name& b) {
  const bool a_longer = a.words.size() > b.words.size();
  const PersonRegister::Name& longer = a_longer ? a : b;
  const PersonRegister::Name& shorter = a_longer ? b : a;
  const bool family = family_name(a) == family_name(b);
  if (is_generation(a.words.back()) && is_generation(b.words.back()) &&
      a.words.back() != b.words.back()) {
    return false;
  }
  if (shorter.words.size() < 2) return family;
  if (!family && longer.words.size() == shorter.words.size()) return false;
  if (family && has_initials_of(longer, shorter)) return true;
  const bool given = same_given(given_name(a), given_name(b));
  if (family && given) return holds(longer, shorter);
  if (family && a.words.size() == b.words.size()) {
    return a.words.size() == 2 && (is_short_for(given_name(a), given_name(b)) ||
                                   is_short_for(given_name(b), given_name(a)));
  }
  return (family || given) && a.words.size() != b.words.size() &&
         holds(longer, shorter);
}

}  // namespace

PersonRegister::Person* PersonRegister::same(const Name& name) {
  const auto found = std::find_if(
      persons_.begin(), persons_.end(),
      [&name](const Person& person) { return is_same(person.name, name); });
  return found == persons_.end() ? nullptr : &*found;
}

// Counts what the next name is compared with.
bool PersonRegister::is_full() {
  if (compared_ < kMostCompared) compared_ += persons_.size();
  return compared_ >= kMostCompared;
}

void PersonRegister::add_full(const Name& name, const Mention& mention) {
  if (is_full()) return;
  Person* person = same(name);
  if (person == nullptr) {
    persons_.push_back({name, {mention}});
    return;
  }
  const Name first = person->name;
  if (name.display.size() > first.display.size()) {
    person->name = name;
    person->name.relative = first.relative;
    person->name.title = first.title;
    if (name.gender == Gender::kUnknown) person->name.gender = first.gender;
  }
  person->mentions.push_back(mention);
}

bool PersonRegister::add_part(const Part& part, const Mention& mention) {
  if (is_full()) return false;
  const std::string_view word = part.word;
  Person* nearest = nullptr;
  const auto consider = [&](Person& person) {
    const auto rank = [&](const Person& one) {
      const bool introduced =
          place_of(one.mentions.front()) < place_of(mention);
      const bool same_title =
          !part.title.empty() && one.name.title == part.title;
      return std::tuple(agreement(one.name.gender, part.gender), same_title,
                        !one.name.relative, introduced, one.mentions.size(),
                        place_of(one.mentions.back()));
    };
    if (nearest == nullptr || rank(person) >= rank(*nearest)) nearest = &person;
  };
  for (Person& person : persons_) {
    if (family_name(person.name) == word) consider(person);
  }
  for (Person& person : persons_) {
    if (nearest == nullptr && part.given_too &&
        given_name(person.name) == word) {
      consider(person);
      break;
    }
  }
  // "Vázquez" of "Wanda Vázquez Garced", "Daw Suu" of "Aung San Suu Kyi".
  const std::size_t short_size = part.title.empty() ? 3 : 2;  // letters
  for (Person& person : persons_) {
    const std::vector<std::string>& words = person.name.words;
    if (nearest == nullptr && words.size() > 2 && word.size() > short_size &&
        std::find(words.begin() + 1, words.end(), word) != words.end()) {
      consider(person);
    }
  }
  if (nearest == nullptr) return false;
  nearest->mentions.push_back(mention);
  return true;
}

std::vector<PersonEntity> PersonRegister::take() {
  std::vector<PersonEntity> entities;
  std::set<std::vector<std::string>> seen;
  for (Person& person : persons_) {
    if (!seen.insert(person.name.words).second) continue;
    sort_by_place(person.mentions);
    entities.push_back(
        {std::move(person.name.display), std::move(person.mentions)});
  }
  clear();
  sort_by_mentions(entities);
  return entities;
}

}  // namespace dateline
