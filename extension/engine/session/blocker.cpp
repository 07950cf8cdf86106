// Implementation of the look for a blocker. See blocker.hpp.
#include "engine/session/blocker.hpp"

#include "engine/session/access.hpp"
#include "pg/relation.hpp"
#include "pg/transaction.hpp"

namespace drover::engine {

using pg::Query;

namespace {

// A lock on the whole relation that conflicts with ours comes first. Who has rows locked has a weaker one on it. What
// is prepared has no pid; its lock on its own transaction id tells which it is. Who waits for such a lock, as ALTER
// TABLE does behind a long reader, keeps others waiting too. migration: whose workers it is not.
std::string blocker_on(const TextArray& relations, std::int64_t migration) {
    static Query query{R"(
        SELECT h.pid, h.gid, h.role, h.state, to_char(h.since, 'YYYY-MM-DD HH24:MI:SSOF'), count(*) OVER (PARTITION BY h.granted, h.whole), h.granted
        FROM (SELECT l.pid, p.gid, coalesce(a.usename::text, p.owner::text) AS role, a.state,
                     coalesce(a.xact_start, p.prepared) AS since,
                     bool_or(l.granted) AS granted, bool_or(l.mode IN ('ShareLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock')) AS whole
              FROM pg_locks l
              LEFT JOIN pg_stat_activity a ON a.pid = l.pid
              LEFT JOIN pg_locks x ON l.pid IS NULL AND x.pid IS NULL AND x.locktype = 'transactionid' AND x.granted
                                  AND x.virtualtransaction = l.virtualtransaction
              LEFT JOIN pg_prepared_xacts p ON p.transaction = x.transactionid
              WHERE l.locktype = 'relation' AND l.mode NOT IN ('AccessShareLock', 'ShareUpdateExclusiveLock')
                AND (l.granted OR l.mode IN ('ShareLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock'))
                AND l.database = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database())
                AND l.relation = ANY ($1::oid[])
                AND l.pid IS DISTINCT FROM pg_backend_pid()
                AND NOT EXISTS (SELECT FROM drover.process w WHERE w.class = )" DROVER_WORKER
                       R"( AND w.id = $2::bigint AND w.pid = l.pid)
              GROUP BY l.pid, p.gid, a.usename, p.owner, a.state, a.xact_start, p.prepared) h
        ORDER BY h.granted DESC, h.whole DESC, h.since NULLS LAST LIMIT 1)"};
    const pg::Rows rows = query.run({relations, migration});
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
    const std::string how = r[6].boolean() ? "held by " : "waited for by ";
    return (several > 1 ? how + "one of " + std::to_string(several) + ", the first of them " : how) + who + " (" +
           what + ")";
}

void take_and_give_back(Oid relation, LOCKMODE mode) {
    pg::rolled_back([=] { pg::guard([=] { LockRelationOid(relation, mode); }); });
}

bool may_touch(Oid relation) {
    return pg::guard([=] {
        return pg_class_aclcheck(relation, GetUserId(), ACL_SELECT | ACL_INSERT | ACL_UPDATE | ACL_DELETE) ==
               ACLCHECK_OK;
    });
}

// As long as lock_timeout, which comes with its unit.
std::string waited() {
    std::string limit = pg::guard([] { return GetConfigOptionByName("lock_timeout", nullptr, false); });
    limit.insert(std::min(limit.find_first_not_of("0123456789"), limit.size()), " ");
    return limit;
}

pg::Error given_up(const Caller& caller, const std::string& message, const TextArray& relations) {
    std::string holder;
    caller.bookkeeping([&] { holder = blocker_on(relations, 0); });
    return {"55P03", message,
            "The call waited " + waited() + " for the lock" + (holder.empty() ? "." : "; it is " + holder + "."),
            "Call again when that transaction has ended; to wait for longer: SET lock_timeout = '1min';"};
}

void require_lockable(const Caller& caller, Oid root, LOCKMODE mode) {
    if (!pg::describe_relation(root).exists)
        return; // it will be refused
    std::vector<Oid> relations = pg::leaves_of(root);
    relations.push_back(root);
    for (const Oid relation : relations) {
        if (!may_touch(root))
            return; // nobody is to wait in the way of others at what he may not touch; it will be refused
        try {
            take_and_give_back(relation, mode);
        } catch (const pg::Error& e) {
            if (e.info().sqlstate != "55P03")
                throw;
            throw given_up(caller, "relation " + pg::describe_relation(relation).qualified + " is locked",
                           {std::to_string(relation)});
        }
    }
}

} // namespace

std::string blocker_of(const Migration& m, std::optional<std::int64_t> slice_id) {
    static Query slice{"SELECT relation_oid FROM drover.slice WHERE id = $1::bigint"};
    TextArray relations{std::to_string(m.relation_oid), std::to_string(m.target_oid)};
    if (slice_id)
        for (const pg::Row& r : slice.run({*slice_id}))
            relations.push_back(r[0].str());
    return blocker_on(relations, m.id);
}

pg::Error rows_locked(const Caller& caller, Oid root) {
    TextArray relations{std::to_string(root)};
    for (const Oid leaf : pg::leaves_of(root))
        relations.push_back(std::to_string(leaf));
    return given_up(caller, "rows of " + pg::describe_relation(root).qualified + " are locked", relations);
}

void require_lockable(const Caller& caller, const Work& w) {
    const bool writes = w.traits().sweeps;
    require_lockable(caller, w.relation_oid, writes ? RowExclusiveLock : AccessShareLock);
    if (OidIsValid(w.target_oid))
        require_lockable(caller, w.target_oid, RowExclusiveLock);
}

} // namespace drover::engine
