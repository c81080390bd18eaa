#include "indexer/entities/organisation_register.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "indexer/entities/entity_order.h"

namespace dateline {

// FNV-1a, with a mark behind each word.
std::uint64_t OrganisationRegister::append(std::uint64_t key,
                                           std::string_view word) {
  constexpr std::uint64_t kPrime = 1099511628211U;
  for (const char c : word) {
    key = (key ^ static_cast<unsigned char>(c)) * kPrime;
  }
  return (key ^ static_cast<unsigned char>(' ')) * kPrime;
}

std::uint64_t OrganisationRegister::key_of(std::span<const Token> words) {
  std::uint64_t key = kEmptyKey;
  for (const Token& word : words) key = append(key, word.form);
  return key;
}

// A table that a long article has stretched is slow to clear for ever after.
void OrganisationRegister::clear() {
  constexpr std::size_t kBuckets = 4096;
  organisations_.clear();
  bodies_.clear();
  if (forms_.bucket_count() <= kBuckets) {
    forms_.clear();
  } else {
    forms_ = {};
  }
}

std::optional<std::size_t> OrganisationRegister::find(std::uint64_t key) const {
  const auto found = forms_.find(key);
  if (found == forms_.end()) return std::nullopt;
  return found->second.organisation;
}

std::optional<std::size_t> OrganisationRegister::find_full(
    std::uint64_t key) const {
  const auto found = forms_.find(key);
  if (found == forms_.end() || found->second.rank == Rank::kShort) {
    return std::nullopt;
  };
  return found->second.organisation;
}

std::optional<std::size_t> OrganisationRegister::take_bare(
    std::span<const std::uint64_t> keys) {
  for (const std::uint64_t key : keys) {
    const auto found = forms_.find(key);
    if (found == forms_.end() || found->second.rank != Rank::kOwn) continue;
    forms_[key].rank = Rank::kBare;
    return found->second.organisation;
  }
  return std::nullopt;
}

std::optional<std::size_t> OrganisationRegister::find_body(
    std::uint32_t body) const {
  const auto found = bodies_.find(body);
  if (body == 0 || found == bodies_.end()) return std::nullopt;
  return found->second;
}

std::size_t OrganisationRegister::add(std::uint32_t body) {
  const std::size_t organisation = organisations_.size();
  organisations_.emplace_back();
  if (body != 0) bodies_.emplace(body, organisation);
  return organisation;
}

void OrganisationRegister::add_own(std::uint64_t key,
                                   std::size_t organisation) {
  Form& form = forms_[key];
  if (form.rank != Rank::kOwn) form = {organisation, Rank::kOwn};
}

void OrganisationRegister::add_form(std::uint64_t key,
                                    std::size_t organisation) {
  forms_.emplace(key, Form{organisation, Rank::kShort});
}

void OrganisationRegister::add_bare(std::uint64_t key,
                                    std::size_t organisation) {
  forms_.emplace(key, Form{organisation, Rank::kBare});
}

void OrganisationRegister::mention(std::size_t organisation,
                                   const Mention& mention, std::string name) {
  OrganisationEntity& entity = organisations_[organisation];
  if (name.size() > entity.name.size()) entity.name = std::move(name);
  entity.mentions.push_back(mention);
}

std::vector<OrganisationEntity> OrganisationRegister::take() {
  std::vector<OrganisationEntity> entities;
  for (OrganisationEntity& entity : organisations_) {
    if (entity.mentions.empty()) continue;
    sort_by_place(entity.mentions);
    entities.push_back(std::move(entity));
  }
  sort_by_mentions(entities);
  return entities;
}

}  // namespace dateline
