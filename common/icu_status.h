#ifndef DATELINE_COMMON_ICU_STATUS_H_
#define DATELINE_COMMON_ICU_STATUS_H_

#include <unicode/utypes.h>

#include <string>

#include "common/error.h"

namespace dateline {

// Throws Error where a call of ICU, of which `what` tells, has failed.
inline void require(UErrorCode status, const char* what) {
  if (U_FAILURE(status)) {
    throw Error(std::string("ICU: ") + what + ": " + u_errorName(status));
  }
}

}  // namespace dateline

#endif  // DATELINE_COMMON_ICU_STATUS_H_
