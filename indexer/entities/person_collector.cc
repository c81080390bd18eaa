#include "indexer/entities/person_collector.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "indexer/entities/entity_order.h"

namespace dateline {
namespace {

constexpr std::size_t kNobody = static_cast<std::size_t>(-1);

// Persons that one short form may mean; more are not told apart.
constexpr std::size_t kMaxBearers = 8;

// Keeps of mentions in each other, which are in order, the longest.
void drop_parts(std::vector<Mention>& mentions) {
  std::vector<Mention> kept;
  for (const Mention& mention : mentions) {
    if (kept.empty() || kept.back().field != mention.field ||
        kept.back().end <= mention.begin) {
      kept.push_back(mention);
    } else if (mention.end - mention.begin >
               kept.back().end - kept.back().begin) {
      kept.back() = mention;
    }
  }
  mentions = std::move(kept);
}

}  // namespace

void PersonCollector::add(const Name& name, const Mention& mention) {
  std::size_t person = find(name.key);
  if (person == kNobody && !name.fallback.empty()) person = find(name.fallback);
  if (person == kNobody) {
    person = persons_.size();
    persons_.push_back({{name.display, {}}, name.rank});
  }
  Person& known = persons_[person];
  if (name.rank > known.rank) {
    known.entity.name = name.display;
    known.rank = name.rank;
  }
  known.entity.mentions.push_back(mention);
  learn(name.key, person);
  for (const std::string& part : name.parts) learn(part, person);
}

bool PersonCollector::join(const std::string& part, const Mention& mention) {
  const std::size_t person = find(part);
  if (person == kNobody) return false;
  persons_[person].entity.mentions.push_back(mention);
  return true;
}

std::size_t PersonCollector::find(const std::string& part) const {
  const auto found = by_part_.find(part);
  if (found == by_part_.end()) return kNobody;
  return *std::max_element(found->second.begin(), found->second.end(),
                           [this](std::size_t a, std::size_t b) {
                             return persons_[a].entity.mentions.size() <
                                    persons_[b].entity.mentions.size();
                           });
}

void PersonCollector::learn(const std::string& part, std::size_t person) {
  std::vector<std::size_t>& bearers = by_part_[part];
  if (bearers.size() < kMaxBearers &&
      std::find(bearers.begin(), bearers.end(), person) == bearers.end()) {
    bearers.push_back(person);
  }
}

std::vector<PersonEntity> PersonCollector::take() {
  std::vector<PersonEntity> entities;
  for (Person& person : persons_) {
    std::vector<Mention>& mentions = person.entity.mentions;
    sort_by_place(mentions);
    drop_parts(mentions);
    entities.push_back(std::move(person.entity));
  }
  persons_.clear();
  by_part_.clear();
  sort_by_mentions(entities);
  return entities;
}

}  // namespace dateline
