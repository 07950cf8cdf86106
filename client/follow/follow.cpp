// Poll, reconnect, stop at the end.
#include "follow/follow.hpp"

#include "core/base/backoff.hpp"
#include "core/model/predicate.hpp"
#include "table/gathered.hpp"
#include "words/hints.hpp"
#include "words/text.hpp"

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
    const std::string label = progress.database.empty() ? "" : progress.database + ": ";
    if (progress.state == "succeeded") {
        if (!progress.message.empty()) // it has, but not as was perhaps meant
            streams.err(notice_text({.severity = "NOTICE",
                                     .message = fmt::format("{}migration \"{}\" has succeeded, but {}", label,
                                                            progress.name, progress.message),
                                     .hint = client_words(progress.hint, {progress.words, progress.name})}));
        return;
    }
    Report report{.message =
                      fmt::format("{}migration \"{}\" {}", label, progress.name, core::predicate(progress.state))};
    if (!progress.message.empty())
        report.detail = (progress.sqlstate.empty() ? progress.message
                                                   : fmt::format("{}: {}", progress.sqlstate, progress.message)) +
                        (progress.detail.empty() ? "" : "\n" + progress.detail);
    else if (is_end_state(progress.state))
        report.detail = progress.waiting_for;
    report.hint = next_step(progress);
    constexpr std::string_view at_rest = "nothing; "; // is no advice
    if (report.hint.starts_with(at_rest))
        report.hint = fmt::format("{}{}", progress.state == "rolled_back" ? "the start with --again begins anew, " : "",
                                  report.hint.substr(at_rest.size()));
    streams.err(to_text(report));
}

ExitCode report_ends(const std::vector<Progress>& last, Streams& streams) {
    ExitCode code = exit_done;
    std::vector<std::pair<std::string, std::size_t>> totals;
    for (const Progress& progress : last) {
        report_end(progress, streams);
        code = worst_of(code, exit_code_of(progress.state));
        count_state(totals, progress.state);
    }
    if (!last.empty() && !last.front().database.empty())
        streams.err(totals_text(totals) + "\n");
    return code;
}

std::string detached_text(const std::vector<std::string>& names, const std::string& words, bool many) {
    const bool one = names.size() == 1 && !many;
    return fmt::format("detached; the migration{} on: drover watch{}\n", one ? " goes" : "s go",
                       operands_with(names, words));
}

} // namespace drover::client
