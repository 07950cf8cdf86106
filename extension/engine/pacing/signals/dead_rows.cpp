// Dead rows, as the statistics have them.
#include "engine/pacing/probe.hpp"

namespace drover::engine {

namespace {

using core::signals::DeadRows;

class DeadRowsProbe : public CatalogProbe<DeadRows> {
    std::optional<Value> ask(const Look& look) override {
        static pg::Query query{
            "SELECT l.oid::regclass::text, pg_stat_get_dead_tuples(l.oid), pg_stat_get_live_tuples(l.oid) "
            "FROM (SELECT " DROVER_LEAF ") l (oid)"};
        const pg::Row r = query.row({look.relation(), look.slice()});
        const double dead = r[1].number(), live = r[2].number();
        return Value{r[0].str(), dead + live > 0 ? 100 * dead / (dead + live) : 0};
    }
};

} // namespace

template <> std::unique_ptr<Probe> probe_of<DeadRows>() {
    return std::make_unique<DeadRowsProbe>();
}

} // namespace drover::engine
