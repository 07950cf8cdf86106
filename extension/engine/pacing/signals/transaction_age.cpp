// The oldest of those that keep dead rows from being removed: with a snapshot or changes of their own. A vacuum keeps
// nothing.
#include "engine/pacing/probe.hpp"

namespace drover::engine {

namespace {

using core::signals::TransactionAge;

class TransactionAgeProbe : public CatalogProbe<TransactionAge> {
    std::optional<Value> ask(const Look&) override {
        static pg::Query query{R"(
            SELECT who, extract(epoch FROM clock_timestamp() - began) * 1000 FROM (
                SELECT 'pid ' || pid, xact_start FROM pg_stat_activity
                WHERE datname = current_database() AND (backend_xmin IS NOT NULL OR backend_xid IS NOT NULL)
                  AND pid NOT IN (SELECT pid FROM drover.process) AND pid NOT IN (SELECT pid FROM pg_stat_progress_vacuum)
                  AND backend_type <> 'autovacuum worker'
                UNION ALL SELECT 'prepared transaction ' || gid, prepared FROM pg_prepared_xacts WHERE database = current_database()
            ) t (who, began) WHERE began IS NOT NULL ORDER BY began LIMIT 1)"};
        require_statistics();
        const pg::Rows rows = query.run({});
        if (rows.empty())
            return Value{};
        return Value{rows[0][0].str(), std::chrono::milliseconds(static_cast<std::int64_t>(rows[0][1].number()))};
    }
};

} // namespace

template <> std::unique_ptr<Probe> probe_of<TransactionAge>() {
    return std::make_unique<TransactionAgeProbe>();
}

} // namespace drover::engine
