// drover watch
#include "commands/commands.hpp"
#include "interrupt.hpp"

#include <cmath>

namespace drover::client {

FollowOptions follow_options(const WatchOptions& options) {
    const auto milliseconds = [](double seconds) { return std::chrono::milliseconds(std::llround(seconds * 1000)); };
    return {.interval = milliseconds(options.interval_seconds), .patience = milliseconds(options.reconnect_seconds)};
}

int watch_in(Session& session, const WatchOptions& options, Context& context) {
    const auto view = make_progress_view(context.format, context.canvas, context.streams);
    interrupt::set_parting(detached_text(options.name));
    SessionFeed feed(session, options.name);
    try {
        const Progress last = follow(feed, follow_options(options), context.streams, view.get());
        report_end(last, context.streams);
        return exit_code_of(last.state);
    } catch (const Interrupted&) {
        if (context.streams.out_is_terminal())
            context.streams.out("\n"); // the terminal has echoed ^C
        context.streams.err(detached_text(options.name));
        return exit_interrupted;
    }
}

int run_watch(const WatchOptions& options, Context& context) {
    make_progress_view(context.format, context.canvas, context.streams); // a wrong format, before connecting
    Session session(context);
    return watch_in(session, options, context);
}

} // namespace drover::client
