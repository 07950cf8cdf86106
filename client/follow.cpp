// Poll, reconnect, stop at the end.
#include "follow.hpp"

#include "core/backoff.hpp"
#include "text.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace drover::client {

namespace {

using std::chrono::milliseconds;

constexpr core::Backoff reconnect_backoff{.first = milliseconds(200), .cap = milliseconds(5000), .jitter = 0};

// One poll. A lost connection is tried again until `patience` has passed since the loss; then the last error stands.
Progress poll(ProgressFeed& feed, milliseconds patience, Streams& streams, ProgressView* view) {
    try {
        return feed.poll();
    } catch (const ConnectionLost&) {
        if (view)
            view->step_aside();
        streams.err("connection lost, reconnecting\n");
    }
    const auto deadline = streams.steady() + patience;
    for (int failures = 1;; ++failures) {
        const auto left = std::chrono::ceil<milliseconds>(deadline - streams.steady());
        const auto delay = std::min(core::delay_after(reconnect_backoff, failures, 0.5), left);
        if (delay > milliseconds(0) && streams.wait(delay))
            throw Interrupted();
        try {
            feed.reconnect();
            return feed.poll();
        } catch (const ConnectionError&) {
            if (streams.steady() >= deadline)
                throw;
        }
    }
}

} // namespace

Progress SessionFeed::poll() {
    Progress progress = fetch_one(session_, name_);
    if (progress.waiting_for.starts_with("supervisor"))
        session_.wake();
    return progress;
}

Progress follow(ProgressFeed& feed, const FollowOptions& options, Streams& streams, ProgressView* view) {
    const auto start = streams.steady();
    for (;;) {
        Progress progress = poll(feed, options.patience, streams, view);
        if (view)
            view->show(progress);
        if (is_end_state(progress.state))
            return progress;
        milliseconds pause = options.interval;
        if (options.timeout) {
            const auto left = std::chrono::ceil<milliseconds>(start + *options.timeout - streams.steady());
            if (left <= milliseconds(0))
                return progress;
            pause = std::min(pause, left);
        }
        if (streams.wait(pause))
            throw Interrupted();
    }
}

void report_end(const Progress& progress, Streams& streams) {
    if (progress.state == "succeeded")
        return;
    Report report{.message = fmt::format("migration \"{}\" is {}", progress.name, progress.state)};
    if (!progress.message.empty())
        report.detail =
            progress.sqlstate.empty() ? progress.message : fmt::format("{}: {}", progress.sqlstate, progress.message);
    else if (is_end_state(progress.state))
        report.detail = progress.waiting_for;
    report.hint = next_step(progress);
    streams.err(to_text(report));
}

std::string detached_text(const std::string& name) {
    return fmt::format("detached; the migration goes on: drover watch {}\n", shell_word(name));
}

} // namespace drover::client
