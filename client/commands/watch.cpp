// drover watch
#include "commands/commands.hpp"
#include "model/alerts.hpp"
#include "terminal/interrupt.hpp"

#include <cmath>
#include <fmt/format.h>

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

int watch(SessionFeed& feed, const WatchOptions& options, Context& context) {
    const auto view = make_progress_view(context.format, context.canvas, context.streams);
    const std::string parting = detached_text(options.names, context.words, context.fan_out.many());
    interrupt::set_parting(parting);
    try {
        std::optional<CommandRunner> runner;
        if (options.on_alert)
            feed.run_for_alerts(runner.emplace(*options.on_alert, context.streams));
        const auto last = follow(feed, follow_options(options), context.streams, view.get());
        if (runner)
            runner->finish();
        return worst_of(feed.code(), report_ends(last, context.streams));
    } catch (const Interrupted&) {
        if (context.streams.out_is_terminal())
            context.streams.out("\n"); // the terminal has echoed ^C
        context.streams.err(parting);
        return exit_interrupted;
    }
}

int run_watch(const WatchOptions& options, Context& context) {
    make_progress_view(context.format, context.canvas, context.streams); // a wrong format, before connecting
    context.connect.patience = follow_options(options).patience;
    SessionFeed feed(options.listen);
    WatchOptions watching = options;
    std::string seen_by;
    const int code = in_each(context, [&](Context& here) {
        auto followed = std::make_unique<Followed>(here);
        Session& session = *followed->session;
        std::vector<std::string> names =
            options.names.empty() ? active_names(session) : names_in(session, here, options.names);
        if (!here.gathered)
            watching.names = names;
        if (names.empty() && !here.gathered)
            seen_by = session.seen_by();
        if (!names.empty())
            feed.add(std::move(followed), std::move(names));
        return exit_done;
    });
    if (!feed.empty())
        return worst_of(static_cast<ExitCode>(code), static_cast<ExitCode>(watch(feed, watching, context)));
    if (code == exit_done)
        context.streams.err(fmt::format("no migration{} is active\n", seen_by));
    return code;
}

} // namespace drover::client
