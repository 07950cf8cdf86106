// Implementation. See history.hpp.
#include "engine/ledger/history.hpp"

#include "engine/catalog/limits.hpp"
#include "engine/catalog/store.hpp"

namespace drover::engine {

using pg::Query;

void erase_migration(std::int64_t id) {
    static Query batches{
        "DELETE FROM drover.batch WHERE slice_id IN (SELECT id FROM drover.slice WHERE migration_id = $1::bigint)"};
    batches.run({id});
    static Query query{"DELETE FROM drover.migration WHERE id = $1::bigint"};
    query.run({id});
}

void forget_history() {
    if (limits.history_retention_min == 0)
        return;
    static Query query{R"(
        SELECT m.id FROM drover.migration m
        WHERE m.state IN ('succeeded', 'rolled_back') AND m.home = $1 AND NOT EXISTS (SELECT FROM drover.step t WHERE t.migration_id = m.id AND t.undo_oid IS NOT NULL)
          AND m.finished_at < clock_timestamp() - make_interval(mins => $2::integer)
          AND NOT EXISTS (SELECT FROM drover.migration a WHERE a.state = 'scheduled' AND m.name = ANY (a.after))
        ORDER BY m.finished_at LIMIT 100 FOR UPDATE OF m SKIP LOCKED)"};
    for (const pg::Row& r : query.run({pg::home(), limits.history_retention_min}))
        erase_migration(r[0].integer());
}

} // namespace drover::engine
