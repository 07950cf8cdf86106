// What probes have in common. See probe.hpp.
#include "engine/pacing/probe.hpp"

#include <algorithm>

namespace drover::engine {

using pg::Query;

void Schedule::asked(core::Instant began, std::chrono::nanoseconds interval) {
    const core::Instant now = std::chrono::steady_clock::now();
    next_ = now + std::max(interval, (now - began) * 19);
}

std::string why(const pg::Error& e) {
    return e.info().sqlstate + " " + e.info().message;
}

void require_statistics() {
    static Query query{"SELECT pg_has_role('pg_read_all_stats', 'USAGE')"};
    if (!query.row({})[0].boolean())
        throw pg::Error("42501", "the extension's owner is no member of pg_read_all_stats");
}

} // namespace drover::engine
