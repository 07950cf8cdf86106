// Sessions of applications that are at work.
#include "engine/pacing/probe.hpp"

namespace drover::engine {

namespace {

using core::signals::ActiveSessions;

class ActiveSessionsProbe : public CatalogProbe<ActiveSessions> {
    std::optional<Value> ask(const Look&) override {
        static pg::Query query{
            "SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND backend_type = 'client backend'"};
        require_statistics();
        return query.row({})[0].integer();
    }
};

} // namespace

template <> std::unique_ptr<Probe> probe_of<ActiveSessions>() {
    return std::make_unique<ActiveSessionsProbe>();
}

} // namespace drover::engine
