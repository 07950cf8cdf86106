// Implementation of the look for a blocker. See blocker.hpp.
#include "engine/blocker.hpp"

#include "engine/access.hpp"

namespace drover::engine {

using pg::Query;

std::string blocker_of(const Migration& m, std::optional<std::int64_t> slice_id) {
    // A lock on the whole relation that conflicts with ours comes first. Who has rows locked has a weaker one on it.
    // What is prepared has no pid; its lock on its own transaction id tells which it is.
    static Query query{R"(
        SELECT h.pid, h.gid, h.role, h.state, to_char(h.since, 'YYYY-MM-DD HH24:MI:SSOF'), count(*) OVER (PARTITION BY h.whole)
        FROM (SELECT l.pid, p.gid, coalesce(a.usename::text, p.owner::text) AS role, a.state,
                     coalesce(a.xact_start, p.prepared) AS since,
                     bool_or(l.mode IN ('ShareLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock')) AS whole
              FROM pg_locks l
              LEFT JOIN pg_stat_activity a ON a.pid = l.pid
              LEFT JOIN pg_locks x ON l.pid IS NULL AND x.pid IS NULL AND x.locktype = 'transactionid' AND x.granted
                                  AND x.virtualtransaction = l.virtualtransaction
              LEFT JOIN pg_prepared_xacts p ON p.transaction = x.transactionid
              WHERE l.locktype = 'relation' AND l.granted AND l.mode NOT IN ('AccessShareLock', 'ShareUpdateExclusiveLock')
                AND l.database = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database())
                AND l.relation IN ($1::oid, $2::oid, (SELECT s.relation_oid FROM drover.slice s WHERE s.id = $3::bigint))
                AND l.pid IS DISTINCT FROM pg_backend_pid()
                AND NOT EXISTS (SELECT FROM drover.process w WHERE w.class = 2 AND w.id = $4::bigint AND w.pid = l.pid)
              GROUP BY l.pid, p.gid, a.usename, p.owner, a.state, a.xact_start, p.prepared) h
        ORDER BY h.whole DESC, h.since NULLS LAST LIMIT 1)"};
    const pg::Rows rows = query.run({m.relation_oid, m.target_oid, slice_id, m.id});
    if (rows.empty())
        return {};
    const pg::Row& r = rows[0];
    const std::string who = r[1].is_null() ? "pid " + r[0].str() : "prepared transaction " + literal(r[1].str());
    std::string what = "role " + r[2].str();
    if (!r[3].is_null())
        what += ", " + r[3].str();
    if (!r[4].is_null())
        what += std::string(r[3].is_null() ? ", prepared" : "") + " since " + r[4].str();
    const std::int64_t several = r[5].integer();
    return (several > 1 ? "held by one of " + std::to_string(several) + ", the first of them " : "held by ") + who +
           " (" + what + ")";
}

} // namespace drover::engine
