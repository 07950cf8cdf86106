// The commands: what each needs from the command line, and the function that does it. Each returns its exit code and
// throws Error for what went wrong.
#pragma once
#include "follow.hpp"
#include "session.hpp"

#include <optional>
#include <string>
#include <vector>

namespace drover::client {

// How a migration is followed, as typed; seconds.
struct WatchOptions {
    std::string name;
    double interval_seconds = 1;
    double reconnect_seconds = 60;
};

struct StartOptions {
    std::string name;
    std::string relation;
    // What to do: exactly one of these.
    std::optional<std::string> set_clause;
    bool remove = false;
    std::optional<std::string> copy_to;    // a table
    std::optional<std::string> routine;    // with the types of its arguments
    std::optional<std::string> column_map; // JSON, with copy_to
    std::optional<std::string> where_clause;
    std::optional<int> workers;
    std::string strategy = "auto";
    bool paused = false;
    std::optional<std::string> start_after; // a timestamp; the server reads it
    std::vector<std::string> after;         // names of migrations
    std::vector<std::string> settings;      // key=value
    bool watch = false;
    WatchOptions watching; // with watch
};

struct ListOptions {
    std::optional<std::string> state;
};

struct WaitOptions {
    WatchOptions watching;
    std::optional<std::string> timeout; // a duration with its unit: 30s, 5min
};

struct ErrorsOptions {
    std::string name;
    int limit = 20;
};

struct AlterOptions {
    std::string name;
    std::vector<std::string> settings; // key=value
};

// One of pause, resume, retry, cancel, drop on several migrations.
enum class Verb { Pause, Resume, Retry, Cancel, Drop };
struct VerbOptions {
    Verb verb;
    std::vector<std::string> names;
    bool yes = false; // do not ask
};

int run_start(const StartOptions& options, Context& context);
int run_list(const ListOptions& options, Context& context);
int run_show(const std::string& name, Context& context);
int run_watch(const WatchOptions& options, Context& context);
int run_wait(const WaitOptions& options, Context& context);
int run_check(const std::vector<std::string>& names, Context& context);
int run_errors(const ErrorsOptions& options, Context& context);
int run_history(const std::string& name, Context& context);
int run_verb(const VerbOptions& options, Context& context);
int run_alter(const AlterOptions& options, Context& context);
int run_doctor(Context& context);

// Follows on a session that stands; what run_watch does and run_start with --watch ends in.
int watch_in(Session& session, const WatchOptions& options, Context& context);

// FollowOptions of what was typed.
FollowOptions follow_options(const WatchOptions& options);

// The question about a destructive verb: true for y or yes. With `yes` nothing is asked; without a terminal it throws
// UsageError.
bool confirmed(std::string_view question, bool yes, Streams& streams);

// Duration of --timeout. Throws UsageError, for a number without a unit too: 30 would be 30 ms.
std::chrono::milliseconds parse_timeout(const std::string& text);

} // namespace drover::client
