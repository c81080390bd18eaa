#ifndef DATELINE_SEARCHER_ENGINE_FACETS_H_
#define DATELINE_SEARCHER_ENGINE_FACETS_H_

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/hash_table.h"
#include "common/schema.h"
#include "searcher/engine/index.h"
#include "searcher/engine/value_counts.h"
#include "searcher/results.h"

namespace dateline {

// How many articles have which values of facets.
class FacetTally {
 public:
  FacetTally(const std::vector<FacetField>& fields, const schema::Stamp& stamp);

  bool asks() const { return !fields_.empty(); }

  // An article, by its value of kFacetSlot.
  void add(std::string_view value);

  // The articles of another tally of the same fields.
  void add(const FacetTally& other);

  // One of the fields with its counts, the `size` most frequent values (all of
  // year, month, day). Reads the names of the index.
  Facet facet(FacetField field, std::size_t size, Index& index) const;

 private:
  // How many articles have each value, by its number, and how many none.
  struct Tally {
    void ask(std::size_t values) {
      asked = true;
      counts.resize(values);
    }
    void add(const Tally& other);
    // Behind the values of an article, which are so many. Returns whether they
    // are asked for.
    bool finish(std::size_t found) {
      if (asked && found == 0) ++none;
      return asked;
    }

    bool asked = false;
    ValueCounts counts;
    std::size_t none = 0;
  };

  void add_day(std::optional<std::int32_t> day);
  static Facet codes(FacetField field, const Tally& tally, std::size_t size);
  Facet names(FacetField field, std::size_t size, Index& index) const;
  Facet languages(std::size_t size) const;
  Facet dates(FacetField field, std::size_t length) const;

  std::vector<FacetField> fields_;
  Tally countries_;
  Tally about_;
  schema::ByNameKind<Tally> names_;
  bool languages_asked_ = false;
  std::map<std::string, std::size_t> languages_;  // "" for none
  bool days_asked_ = false;
  HashMap<std::uint32_t, std::size_t> days_;
  std::size_t undated_ = 0;
  std::size_t parts_asked_ = 0;  // behind the day
};

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_FACETS_H_
