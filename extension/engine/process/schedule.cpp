// Implementation of the supervisor's catalog side. See schedule.hpp.
#include "engine/process/schedule.hpp"

#include "engine/catalog/error_rows.hpp"
#include "engine/catalog/slices.hpp"
#include "engine/ledger/transitions.hpp"
#include "engine/session/access.hpp"
#include "engine/session/session.hpp"
#include "engine/steps/success.hpp"

namespace drover::engine {

using core::State;
using pg::Query;
using pg::Row;

bool any_active() {
    static Query query{"SELECT EXISTS (SELECT FROM drover.migration WHERE state IN " DROVER_ACTIVE " AND home = $1)"};
    return query.row({pg::home()})[0].boolean();
}

void release_scheduled() {
    static Query query{R"(
        WITH scheduled AS (
            SELECT m.id, m.owner_oid, m.waiting_for, CASE
                WHEN m.start_after > now() THEN format('start_after: %s', m.start_after)
                ELSE (SELECT format('after: %s (%s)', a.name, coalesce(p.state, 'does not exist'))
                      FROM unnest(m.after) WITH ORDINALITY a (name, n) LEFT JOIN drover.migration p USING (name)
                      WHERE p.state IS DISTINCT FROM 'succeeded' ORDER BY a.n LIMIT 1) END AS reason
            FROM drover.migration m WHERE m.state = 'scheduled' AND m.home = $1),
        news AS (SELECT id, reason, row_number() OVER (PARTITION BY owner_oid ORDER BY id) AS n FROM scheduled
                 WHERE reason IS NULL OR reason IS DISTINCT FROM waiting_for)
        SELECT m.id, o.reason FROM drover.migration m JOIN news o USING (id)
        WHERE m.state = 'scheduled' AND )" DROVER_SHARE R"( ORDER BY o.n, m.id FOR NO KEY UPDATE OF m SKIP LOCKED)"};
    for (const Row& r : query.run({pg::home()})) {
        std::int64_t id = r[0].integer();
        if (r[1].is_null())
            set_state(id, State::Queued);
        else if (auto m = load_migration(id))
            set_waiting(*m, r[1].str());
    }
}

void fail_ownerless() {
    static Query query{R"(
        WITH ownerless AS (
            SELECT m.id, row_number() OVER (PARTITION BY m.owner_oid ORDER BY m.id) AS n FROM drover.migration m
            WHERE m.state IN )" DROVER_AT_WORK R"( AND m.home = $1
              AND NOT EXISTS (SELECT FROM pg_roles r WHERE r.oid = m.owner_oid AND r.rolcanlogin))
        SELECT m.id, m.owner_oid, m.owner, m.name FROM drover.migration m JOIN ownerless o USING (id)
        WHERE m.state IN )" DROVER_AT_WORK R"( AND )" DROVER_SHARE R"(
        ORDER BY o.n, m.id FOR NO KEY UPDATE OF m SKIP LOCKED)"};
    for (const Row& r : query.run({pg::home()}))
        if (auto problem = owner_problem(static_cast<Oid>(r[1].integer()), r[2].str())) {
            FailedBatch none;
            none.error = with_name(problem->info(), r[3].str());
            record_failure(r[0].integer(), std::nullopt, none);
            set_state(r[0].integer(), State::Failed, {}, &none.error);
        }
}

} // namespace drover::engine
