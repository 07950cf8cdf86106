// drover wait
#include "commands/commands.hpp"
#include "core/base/duration.hpp"
#include "terminal/interrupt.hpp"

#include <algorithm>
#include <cctype>
#include <fmt/format.h>

namespace drover::client {

std::chrono::milliseconds parse_timeout(const std::string& text) {
    const bool has_unit = !text.empty() && !std::isdigit(static_cast<unsigned char>(text.back()));
    const auto duration = has_unit ? core::parse_duration(text) : std::nullopt;
    if (!duration)
        throw UsageError(fmt::format("\"{}\" is not a duration", text), "write it with a unit: 30s, 5min, 1h 30min");
    return *duration;
}

int run_wait(const WaitOptions& options, Context& context) {
    FollowOptions following = follow_options(options.watching);
    if (options.timeout)
        following.timeout = parse_timeout(*options.timeout);
    context.connect.patience =
        following.timeout ? std::min(following.patience, *following.timeout) : following.patience;
    const std::vector<std::string>& names = options.watching.names;
    interrupt::set_parting(detached_text(names, context.words, context.fan_out.many()));
    SessionFeed feed;
    try {
        // As for check, each database has to have them.
        const int code = in_each(context, [&](Context& here) {
            auto followed = std::make_unique<Followed>(here);
            fetch_named(*followed->session, names);
            feed.add(std::move(followed), names);
            return exit_done;
        });
        const std::vector<Progress> last = follow(feed, following, context.streams, nullptr);
        if (std::any_of(last.begin(), last.end(), [](const Progress& one) { return !is_end_state(one.state); }))
            context.streams.err(fmt::format("not finished within {}\n", *options.timeout));
        return worst_of(worst_of(static_cast<ExitCode>(code), feed.code()), report_ends(last, context.streams));
    } catch (const Interrupted&) {
        context.streams.err(detached_text(names, context.words, context.fan_out.many()));
        return exit_interrupted;
    }
}

} // namespace drover::client
