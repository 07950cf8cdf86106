// The commands: what each needs from the command line, and the function that does it. Each returns its exit code and
// throws Error for what went wrong.
#pragma once
#include "follow/fan_out.hpp"
#include "follow/session_feed.hpp"
#include "server/session.hpp"

#include <optional>
#include <string>
#include <vector>

namespace drover::client {

// How migrations are followed, as typed; seconds.
struct WatchOptions {
    std::vector<std::string> names; // none: those that are active
    double interval_seconds = 1;
    double reconnect_seconds = 60;
    bool listen = false;                 // look at once when the server notifies
    std::optional<std::string> on_alert; // a shell command
};

// What a migration does and how: the arguments that migrate_start, migrate_plan and migrate_estimate share.
struct Definition {
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
    std::vector<std::string> settings; // key=value
};

struct StartOptions {
    std::string name;
    Definition definition;
    bool paused = false;
    bool again = false;                     // a finished one of that name makes way
    std::optional<std::string> start_after; // a timestamp; the server reads it
    std::vector<std::string> after;         // names of migrations
    bool dry_run = false;
    bool watch = false;
    WatchOptions watching; // with watch
};

struct ApplyOptions {
    std::vector<std::string> paths; // files and directories
    bool dry_run = false;
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
    bool verbose = false; // people get statement, context, attempt and process too
};

struct MetricsOptions {
    bool prometheus = false; // its older text format in place of OpenMetrics
};

struct AlterOptions {
    std::string name;
    std::vector<std::string> settings; // key=value
};

struct ScheduleOptions {
    std::string name;
    std::optional<std::string> at;     // a timestamp, or "now"
    std::optional<std::string> window; // a run window, or "none"
    std::vector<std::string> after;    // names of migrations, or only "none"
    std::optional<int> priority;
    std::optional<int> workers;
};

// One function of the server on several migrations.
enum class Verb { Pause, Resume, Confirm, Retry, Cancel, Rollback, Verify, Drop };
struct VerbOptions {
    Verb verb;
    std::vector<std::string> names;
    bool yes = false;                  // do not ask
    std::optional<std::string> second; // the function's argument after the name, as SQL reads it
};

int run_start(const StartOptions& options, Context& context);
int run_plan(const Definition& definition, Context& context);
int run_estimate(const Definition& definition, Context& context);
int run_apply(const ApplyOptions& options, Context& context);
int run_list(const ListOptions& options, Context& context);
int run_show(const std::string& name, Context& context);
int run_watch(const WatchOptions& options, Context& context);
int run_wait(const WaitOptions& options, Context& context);
int run_check(const std::vector<std::string>& names, Context& context);
int run_errors(const ErrorsOptions& options, Context& context);
int run_history(const std::string& name, Context& context);
int run_metrics(const MetricsOptions& options, Context& context);
int run_verb(const VerbOptions& options, Context& context);
int run_alter(const AlterOptions& options, Context& context);
int run_schedule(const ScheduleOptions& options, Context& context);
int run_doctor(Context& context);

// Follows what the feed has; what run_watch does and run_start with --watch ends in.
int watch(SessionFeed& feed, const WatchOptions& options, Context& context);

// FollowOptions of what was typed.
FollowOptions follow_options(const WatchOptions& options);

// The word of the command line, which is also that of the function migrate_WORD.
std::string_view word_of(Verb verb);

// Whether the verb does what cannot be taken back, so that a person is asked.
bool is_destructive(Verb verb);

// The question about a destructive verb: true for y or yes. With `yes` nothing is asked; without a terminal it throws
// UsageError.
bool confirmed(std::string_view question, bool yes, Streams& streams);

// Duration of --timeout. Throws UsageError, for a number without a unit too: 30 would be 30 ms.
std::chrono::milliseconds parse_timeout(const std::string& text);

// The jsonb text for migrate_alter. Throws UsageError where nothing is given to change.
std::string schedule_json(const ScheduleOptions& options);

} // namespace drover::client
