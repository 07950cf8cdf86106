// One command in many databases: which they are, and what their exit codes make together.
#pragma once
#include "session.hpp"

#include <functional>
#include <string>
#include <vector>

namespace drover::client {

// As typed. Without either: the one database of the connection options.
struct FanOut {
    std::vector<std::string> services{}; // of libpq's service file
    bool all_databases = false;          // of each server
};

struct Target {
    std::string name{}; // as it is reported: a service, a database, service/database; empty where there is only one
    ConnectOptions connect{};
};

// What happens in one database; returns an exit code.
using InTarget = std::function<int(const Target&, Context&)>;
// Is told what kept a database from being worked on, after it was reported on stderr.
using OnFailure = std::function<void(const Target&, const Error&)>;

// Calls `run` for each database, one after the other, in the order of the services and of the databases' names.
// --all-databases asks each server for those that the role may connect to, and leaves out those without pg_drover.
// An Error that a run throws is reported, with the target's name, and the others go on; with one target only it passes
// through. Returns the worst exit code. Throws UsageError where -d stands beside --service, Interrupted.
int in_each(const FanOut& fan_out, Context& context, const InTarget& run, const OnFailure& failed = {});

} // namespace drover::client
