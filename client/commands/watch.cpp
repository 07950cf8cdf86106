// drover watch
#include "alerts.hpp"
#include "commands/commands.hpp"
#include "interrupt.hpp"

#include <cmath>

namespace drover::client {

namespace {

// Those that are active now, by id.
std::vector<std::string> active_names(Session& session) {
    std::vector<std::string> names;
    for (Row& row : fetch_progress(session, {})) {
        const Progress progress = progress_of(std::move(row));
        if (!is_end_state(progress.state))
            names.push_back(progress.name);
    }
    return names;
}

} // namespace

FollowOptions follow_options(const WatchOptions& options) {
    const auto milliseconds = [](double seconds) { return std::chrono::milliseconds(std::llround(seconds * 1000)); };
    return {.interval = milliseconds(options.interval_seconds), .patience = milliseconds(options.reconnect_seconds)};
}

int watch_in(Session& session, const WatchOptions& options, Context& context) {
    const auto view = make_progress_view(context.format, context.canvas, context.streams);
    interrupt::set_parting(detached_text(options.names));
    try {
        std::optional<CommandRunner> runner;
        std::optional<AlertFeed> alerts;
        if (options.on_alert)
            alerts.emplace(session, runner.emplace(*options.on_alert, context.streams));
        SessionFeed feed(session, options.names, options.listen, alerts ? &*alerts : nullptr);
        const auto last = follow(feed, follow_options(options), context.streams, view.get());
        if (runner)
            runner->finish();
        return report_ends(last, context.streams);
    } catch (const Interrupted&) {
        if (context.streams.out_is_terminal())
            context.streams.out("\n"); // the terminal has echoed ^C
        context.streams.err(detached_text(options.names));
        return exit_interrupted;
    }
}

int run_watch(const WatchOptions& options, Context& context) {
    make_progress_view(context.format, context.canvas, context.streams); // a wrong format, before connecting
    Session session(context);
    WatchOptions watching = options;
    if (watching.names.empty())
        watching.names = active_names(session);
    if (watching.names.empty()) {
        context.streams.err("no migration is active\n");
        return exit_done;
    }
    return watch_in(session, watching, context);
}

} // namespace drover::client
