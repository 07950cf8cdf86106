// `drover watch --on-alert`: a shell command for each new alert of the followed migrations.
#pragma once
#include "server/session.hpp"
#include "terminal/streams.hpp"

#include <set>
#include <string>
#include <sys/types.h>
#include <vector>

namespace drover::client {

// Runs a command by sh, with a text on its standard input, without waiting for it. What it prints goes to stderr, and
// it is in a process group of its own, so that Ctrl-C does not reach it. Owns its child processes.
class CommandRunner {
public:
    CommandRunner(std::string command, Streams& streams) : command_(std::move(command)), streams_(streams) {}

    // Starts it. What keeps it from starting is reported on stderr, and nothing else happens.
    void run(const std::string& input);
    // Reports those that failed since the last call.
    void reap();
    // Waits for those that still run. Throws Interrupted; they go on then.
    void finish();

private:
    void report(int status);

    std::string command_;
    Streams& streams_;
    std::vector<pid_t> children_;
};

// New events of kind alert, each once, through lost connections too; and as alert_state, which no setting has to ask
// for, each change to a state that needs a person: failed, succeeded_with_errors, paused.
class AlertFeed {
public:
    // Alerts from now on are new ones.
    AlertFeed(Session& session, CommandRunner& runner);
    // Reads what is new of these migrations and runs the command for each, in order, with the event as one JSON object.
    void look(Session& session, const std::vector<std::string>& names);

private:
    CommandRunner& runner_;
    std::string last_before_; // id of the last event when this began
    std::set<std::string> seen_;
};

} // namespace drover::client
