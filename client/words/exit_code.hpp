// Exit codes of `drover`: the contract with scripts.
#pragma once

namespace drover::client {

enum ExitCode : int {
    exit_done = 0,
    exit_error = 1,
    exit_connection = 2,   // no connection, or lost for good
    exit_pending = 3,      // not finished yet
    exit_failed = 4,       // failed, or finished with errors
    exit_stopped = 5,      // cancelled or paused: a person stopped it
    exit_usage = 64,       // EX_USAGE of sysexits.h
    exit_interrupted = 130 // 128 + SIGINT, as shells report it
};

} // namespace drover::client
