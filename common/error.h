#ifndef DATELINE_COMMON_ERROR_H_
#define DATELINE_COMMON_ERROR_H_

#include <stdexcept>

namespace dateline {

// Ends the run with exit status 2. The message is one line for a person: the
// thing, the place and the remedy, without the program's name in front.
class Error : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

// The command line or the query cannot be understood; the program adds a
// pointer to --help.
class UsageError : public Error {
 public:
  using Error::Error;
};

}  // namespace dateline

#endif  // DATELINE_COMMON_ERROR_H_
