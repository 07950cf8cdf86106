// What happens when the current transaction commits, and only then: log lines of state changes, the start of this
// database's supervisor, and the waking of processes. A rollback, also to a savepoint, forgets them.
#pragma once
#include "pg/error.hpp"

namespace drover::pg {

// Registers the callbacks; once, from _PG_init.
void register_commit_callbacks();

// One line of the server's log at commit. level: LOG or WARNING.
void log_at_commit(const std::string& line, int level = LOG);

// Registers a supervisor for this database at commit; it looks when the transaction has ended. If one is running, the
// new one wakes it and exits.
void start_supervisor_at_commit();

// Sets the latch of the process with that id at commit, if it is still there.
void wake_at_commit(int pid);

} // namespace drover::pg
