// An errand: work done in a session of its own, outside the caller's transaction, while the caller waits.
//
// The request travels in a dynamic shared memory segment, whose handle is in bgw_extra; the answer comes back in it.
// Transaction contract: run_errand() is called inside a transaction, which owns the segment, and may be cancelled: the
// errand then ends by itself. Whoever does the errand must not need what the caller has locked: nobody would see that
// deadlock, because the caller waits on its latch. So it works under a lock_timeout.
#pragma once
#include "pg/process.hpp"

namespace drover::pg {

enum class ErrandEnd {
    Answered, // it reported: done, or an error
    NoSlot,   // there was no free slot for a process
    Vanished, // it ended without a report: could not connect, or was terminated
};

struct ErrandResult {
    ErrandEnd end = ErrandEnd::Vanished;
    std::optional<ErrorInfo> error; // of the errand, if it failed
};

// Starts a process that connects as args.role and does the errand; waits for it.
ErrandResult run_errand(ProcessArgs args, const std::string& request);

// In the process: attaches to the segment for the process's life. False if the caller has left meanwhile.
bool receive_errand(const ProcessArgs& args, std::string& request);

// In the process: reports the end, once. error: nullptr if all went well.
void answer_errand(const ErrorInfo* error);

} // namespace drover::pg
