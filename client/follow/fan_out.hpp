// One command in one or many databases: which they are, and what their exit codes make together. Every command goes
// through here, so that all of them can do many.
#pragma once
#include "server/session.hpp"

#include <functional>
#include <string>
#include <vector>

namespace drover::client {

// What happens in one database, in a context of its own; returns an exit code.
using InTarget = std::function<int(Context&)>;
// Is told what kept a database from being worked on, after it was reported on stderr.
using OnFailure = std::function<void(Context&, const Error&)>;

// Calls `run` for each database of context.fan_out, one after the other, in the order of the services and of the
// databases' names, then prints what they have gathered. A server is asked for the databases that the role may connect
// to, and those without pg_drover are left out, unless --database gives their very name: that one has no pg_drover, or
// that there is no such database, is an error too. An Error that a run throws is reported, and the others go on; with
// one target only it passes through. Returns the worst exit code. Throws UsageError, and Interrupted after printing.
int in_each(Context& context, const InTarget& run, const OnFailure& failed = {});

// Of these names, those to work on in this database: of many databases, those that it has; where there is only one all
// of them, since an unknown one is an error there. One that no database has is reported by in_each.
std::vector<std::string> names_in(Session& session, Context& context, const std::vector<std::string>& names);

// Whether a database of this name is meant.
bool is_chosen(const FanOut& fan_out, const std::string& database);

} // namespace drover::client
