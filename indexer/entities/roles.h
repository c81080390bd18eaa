#ifndef DATELINE_INDEXER_ENTITIES_ROLES_H_
#define DATELINE_INDEXER_ENTITIES_ROLES_H_

#include "indexer/entities/name_run.h"

namespace dateline {

// Where an article tells of films or plays, whom somebody plays is nobody:
// "stars as Ida Gorran", "Ida Gorran (Ann Leigh)", and "Ida" and "Gorran" too.
void mark_roles(NamedText& title, NamedText& body);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_ROLES_H_
