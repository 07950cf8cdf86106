// A vacuum of the relation or its TOAST table that is none of ours.
#include "engine/pacing/probe.hpp"

namespace drover::engine {

namespace {

using core::signals::Vacuum;

class VacuumProbe : public CatalogProbe<Vacuum> {
    std::optional<Value> ask(const Look& look) override {
        static pg::Query query{R"(
            SELECT v.pid, c.oid::regclass::text FROM (SELECT )" DROVER_LEAF R"() l (oid)
            JOIN pg_class c ON c.oid = l.oid
            JOIN pg_stat_progress_vacuum v ON v.datid = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database())
                                          AND v.relid IN (c.oid, c.reltoastrelid)
            WHERE NOT EXISTS (SELECT FROM drover.process p WHERE p.pid = v.pid)
            LIMIT 1)"};
        require_statistics();
        const pg::Rows rows = query.run({look.relation(), look.slice()});
        return rows.empty() ? Value{} : Value{rows[0][0].integer(), rows[0][1].str()};
    }
};

} // namespace

template <> std::unique_ptr<Probe> probe_of<Vacuum>() {
    return std::make_unique<VacuumProbe>();
}

} // namespace drover::engine
