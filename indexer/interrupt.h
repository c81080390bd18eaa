#ifndef DATELINE_INDEXER_INTERRUPT_H_
#define DATELINE_INDEXER_INTERRUPT_H_

namespace dateline {

// From now on the first SIGINT or SIGTERM does not end the process but is
// remembered; the next one ends it at once, with exit status 2. Writing
// beyond a limit of file sizes fails like any other.
void catch_interrupts();

bool interrupted();

// Throws Error where the run has been interrupted.
void stop_if_interrupted();

}  // namespace dateline

#endif  // DATELINE_INDEXER_INTERRUPT_H_
