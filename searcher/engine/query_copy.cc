#include "searcher/engine/query_copy.h"

#include <memory>
#include <string>
#include <vector>

#include "searcher/engine/form_source.h"
#include "searcher/engine/list_source.h"
#include "searcher/engine/position_source.h"

namespace dateline {

Xapian::Query query_copy(const Xapian::Query& query) {
  Xapian::Registry registry;
  registry.register_posting_source(FormSource(std::vector<std::string>()));
  registry.register_posting_source(
      PositionSource(std::make_shared<const Pattern>()));
  registry.register_posting_source(
      ListSource(std::make_shared<const std::vector<Xapian::docid>>()));
  return Xapian::Query::unserialise(query.serialise(), registry);
}

}  // namespace dateline
