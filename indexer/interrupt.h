#ifndef DATELINE_INDEXER_INTERRUPT_H_
#define DATELINE_INDEXER_INTERRUPT_H_

namespace dateline {

// From now on SIGINT and SIGTERM no longer end the process but are remembered.
void catch_interrupts();

bool interrupted();

// Throws Error where the run has been interrupted.
void stop_if_interrupted();

}  // namespace dateline

#endif  // DATELINE_INDEXER_INTERRUPT_H_
