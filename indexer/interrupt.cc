#include "indexer/interrupt.h"

#include <unistd.h>

#include <csignal>

#include "common/error.h"

namespace dateline {
namespace {

volatile std::sig_atomic_t was_interrupted = 0;

void remember(int /*signal*/) {
  if (was_interrupted != 0) ::_exit(2);
  was_interrupted = 1;
}

}  // namespace

void catch_interrupts() {
  struct sigaction action {};
  action.sa_handler = remember;
  sigaction(SIGINT, &action, nullptr);
  sigaction(SIGTERM, &action, nullptr);
  std::signal(SIGXFSZ, SIG_IGN);
}

bool interrupted() { return was_interrupted != 0; }

void stop_if_interrupted() {
  if (interrupted())
    throw Error("interrupted; the index is what it was at its last commit");
}

}  // namespace dateline
