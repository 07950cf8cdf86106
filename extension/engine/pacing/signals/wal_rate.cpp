// Workers of the migration that are alive, who share the rate.
#include "engine/pacing/probe.hpp"

#include <algorithm>

namespace drover::engine {

namespace {

using core::signals::WalRate;

class WalRateProbe : public CatalogProbe<WalRate> {
    std::optional<Value> ask(const Look& look) override {
        static pg::Query query{"SELECT count(*) FROM drover.process WHERE class = " DROVER_WORKER
                               " AND id = $1::bigint"};
        const bool first = std::exchange(first_, false); // the others may not have reported in yet
        const int alive = static_cast<int>(query.row({look.m.id})[0].integer());
        return std::max({alive, first ? look.m.workers : 1});
    }

    bool first_ = true;
};

} // namespace

template <> std::unique_ptr<Probe> probe_of<WalRate>() {
    return std::make_unique<WalRateProbe>();
}

} // namespace drover::engine
