// drover wait
#include "commands/commands.hpp"
#include "core/duration.hpp"
#include "interrupt.hpp"

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
    Session session(context);
    interrupt::set_parting(detached_text(options.watching.name));
    SessionFeed feed(session, options.watching.name);
    try {
        const Progress last = follow(feed, following, context.streams, nullptr);
        if (!is_end_state(last.state))
            context.streams.err(fmt::format("not finished within {}\n", *options.timeout));
        report_end(last, context.streams);
        return exit_code_of(last.state);
    } catch (const Interrupted&) {
        context.streams.err(detached_text(options.watching.name));
        return exit_interrupted;
    }
}

} // namespace drover::client
