#ifndef DATELINE_SEARCHER_RENDER_EVALUATION_H_
#define DATELINE_SEARCHER_RENDER_EVALUATION_H_

#include <string>

#include "searcher/evaluation.h"

namespace dateline {

// The means, a line "MAP<TAB>0.5701" each.
std::string evaluation_text(const Evaluation& evaluation);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_RENDER_EVALUATION_H_
