// Poll, reconnect, stop at the end.
#include "follow.hpp"

#include "alerts.hpp"
#include "core/backoff.hpp"
#include "text.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace drover::client {

namespace {

using std::chrono::milliseconds;

constexpr core::Backoff reconnect_backoff{.first = milliseconds(200), .cap = milliseconds(5000), .jitter = 0};

// One poll. A lost connection is tried again until `patience` has passed since the loss; then the last error stands.
std::vector<Progress> poll(ProgressFeed& feed, milliseconds patience, Streams& streams, ProgressView* view) {
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

SessionFeed::SessionFeed(Session& session, std::vector<std::string> names, bool listen, AlertFeed* alerts)
    : session_(session), names_(std::move(names)), listen_(listen), alerts_(alerts) {
    if (listen_)
        start_listening();
}

void SessionFeed::start_listening() {
    if (session_.connection().is_pooled())
        throw Error("--listen needs a connection of its own, and a connection pooler answers here",
                    "connect to the server directly (-h, -p), or leave out --listen");
    session_.query("LISTEN drover");
}

std::vector<Progress> SessionFeed::poll() {
    std::vector<Progress> found = fetch_named(session_, names_);
    for (const Progress& progress : found)
        if (progress.waiting_for.starts_with("supervisor")) {
            session_.wake();
            break;
        }
    if (alerts_)
        alerts_->look(session_, names_);
    return found;
}

void SessionFeed::reconnect() {
    session_.reopen();
    if (listen_)
        start_listening();
}

bool SessionFeed::wait(Streams& streams, milliseconds duration) {
    return listen_ ? session_.connection().await_notification(duration) : streams.wait(duration);
}

std::vector<Progress> follow(ProgressFeed& feed, const FollowOptions& options, Streams& streams, ProgressView* view) {
    const auto start = streams.steady();
    for (;;) {
        std::vector<Progress> found = poll(feed, options.patience, streams, view);
        if (view)
            view->show(found);
        if (std::all_of(found.begin(), found.end(), [](const Progress& one) { return is_end_state(one.state); }))
            return found;
        milliseconds pause = options.interval;
        if (options.timeout) {
            const auto left = std::chrono::ceil<milliseconds>(start + *options.timeout - streams.steady());
            if (left <= milliseconds(0))
                return found;
            pause = std::min(pause, left);
        }
        try {
            if (feed.wait(streams, pause))
                throw Interrupted();
        } catch (const ConnectionLost&) {
            // The next poll finds it out again, and reconnects.
        }
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

ExitCode report_ends(const std::vector<Progress>& last, Streams& streams) {
    ExitCode code = exit_done;
    for (const Progress& progress : last) {
        report_end(progress, streams);
        code = worst_of(code, exit_code_of(progress.state));
    }
    return code;
}

std::string detached_text(const std::vector<std::string>& names) {
    std::string words;
    for (const std::string& name : names)
        words += " " + shell_word(name);
    return fmt::format("detached; the migration{} on: drover watch{}\n", names.size() == 1 ? " goes" : "s go", words);
}

} // namespace drover::client
