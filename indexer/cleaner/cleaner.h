#ifndef DATELINE_INDEXER_CLEANER_CLEANER_H_
#define DATELINE_INDEXER_CLEANER_CLEANER_H_

#include "common/article.h"

namespace dateline {

// Moves the paragraphs of the body that are no part of the article to
// `removed`, in order: pointers to other stories, buttons, invitations, notices
// of copyright and cookies, credits at the end, and teasers (runs of headlines
// among prose, or one that tells of something else; where the format
// `may_hold_teasers`). A byline goes to `author`,
// an agency's signature to `source`, each only where there is none. What could
// as well be the article's stays. Thread-safe.
void clean(Article& article, bool may_hold_teasers);

}  // namespace dateline

#endif  // DATELINE_INDEXER_CLEANER_CLEANER_H_
