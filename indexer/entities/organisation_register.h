#ifndef DATELINE_INDEXER_ENTITIES_ORGANISATION_REGISTER_H_
#define DATELINE_INDEXER_ENTITIES_ORGANISATION_REGISTER_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "common/analyzer.h"
#include "common/entity.h"
#include "common/hash_table.h"

namespace dateline {

// The organisations of one article, each under the fullest form printed, and
// the shorter forms by which each may be meant.
class OrganisationRegister {
 public:
  // Words by a hash, whatever their number.
  static std::uint64_t key_of(std::span<const Token> words);
  static std::uint64_t append(std::uint64_t key, std::string_view word);
  static constexpr std::uint64_t kEmptyKey = 1469598103934665603U;

  void clear();
  bool empty() const { return organisations_.empty(); }

  // The organisation that a form means so far.
  std::optional<std::size_t> find(std::uint64_t key) const;
  std::optional<std::size_t> find_body(std::uint32_t body) const;

  // The same, but none that has longer names for it than by a country.
  std::optional<std::size_t> find_full(std::uint64_t key) const;
  // The one whose own name is one of these; it is its short form from now on.
  std::optional<std::size_t> take_bare(std::span<const std::uint64_t> keys);

  // A new one. Its name is filled in by take().
  std::size_t add(std::uint32_t body);
  // The form is its name from now on, unless it is another one's.
  void add_own(std::uint64_t key, std::size_t organisation);
  // The form, its name without the country, means it from now on, unless
  // another one has it.
  void add_bare(std::uint64_t key, std::size_t organisation);
  // The same of any shorter form.
  void add_form(std::uint64_t key, std::size_t organisation);

  void set_home(std::size_t organisation, CountryCode country) {
    organisations_[organisation].home = country;
  }

  void mention(std::size_t organisation, const Mention& mention,
               std::string name);

  // Sorted as Entities has them, mentions in order of the text.
  std::vector<OrganisationEntity> take();

 private:
  enum class Rank : std::uint8_t { kShort, kBare, kOwn };
  struct Form {
    std::size_t organisation = 0;
    Rank rank = Rank::kShort;
  };

  std::vector<OrganisationEntity> organisations_;
  HashMap<std::uint64_t, Form> forms_;
  HashMap<std::uint32_t, std::size_t> bodies_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_ORGANISATION_REGISTER_H_
