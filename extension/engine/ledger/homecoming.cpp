// Implementation. See homecoming.hpp.
#include "engine/ledger/homecoming.hpp"

#include "engine/catalog/step_store.hpp"

namespace drover::engine {

using pg::Query;

// A slice or a row in quarantine: today's numbers of the columns that it is known by, 0 where there is none of the
// name, and its enums' labels without their OIDs. A macro, so that each query is one literal.
#define DROVER_KEY_BY_NAME                                                                                             \
    "key_numbers = CASE WHEN key_columns <> '{}' THEN ARRAY(SELECT coalesce(a.attnum, 0) "                             \
    "FROM unnest(t.key_columns) WITH ORDINALITY c (name, n) LEFT JOIN pg_attribute a ON a.attrelid = "                 \
    "t.relation_oid AND a.attname = c.name AND a.attnum > 0 AND NOT a.attisdropped ORDER BY c.n)::smallint[] END, "    \
    "key_labels = ARRAY(SELECT '0' || substr(l.label, strpos(l.label, ':')) FROM unnest(t.key_labels) "                \
    "WITH ORDINALITY l (label, n) ORDER BY l.n) "

void settle(std::int64_t id, Oid owner, Oid relation, Oid target) {
    static Query migration{"UPDATE drover.migration SET home = $2, owner_oid = $3::oid WHERE id = $1::bigint"};
    migration.run({id, pg::home(), owner});
    static Query walk{"UPDATE drover.step t SET relation_oid = $2::oid, target_oid = nullif($3::oid, 0), "
                      "routine_oid = CASE WHEN routine IS NOT NULL THEN coalesce(to_regprocedure(routine)::oid, 0) "
                      "END, undo_oid = to_regclass(undo_relation)" DROVER_OF_WALK};
    walk.run({id, relation, target});
}

std::optional<std::string> find_slices(const Migration& m, Oid relation) {
    static Query slices{"UPDATE drover.slice SET relation_oid = CASE WHEN relation_oid = $2::oid THEN $3::oid ELSE "
                        "coalesce(to_regclass(relation), 0) END WHERE migration_id = $1::bigint "
                        "RETURNING relation_oid, relation, state = 'pending'"};
    for (const pg::Row& slice : slices.run({m.id, m.relation_oid, relation}))
        if (slice[0].integer() == 0 && slice[2].boolean())
            return slice[1].str();
    static Query keys{"UPDATE drover.slice t SET " DROVER_KEY_BY_NAME
                      "WHERE migration_id = $1::bigint AND state = 'pending' AND key_columns <> '{}'"};
    keys.run({m.id});
    return std::nullopt;
}

void find_indexes(const Migration& m) {
    static Query query{R"(
        UPDATE drover.object d SET meaning = NULL, column_numbers = ARRAY(
            SELECT coalesce(a.attnum, 0) FROM unnest(d.column_names) WITH ORDINALITY c (name, n)
            LEFT JOIN pg_attribute a ON a.attrelid = $2::oid AND a.attname = c.name AND a.attnum > 0 AND NOT a.attisdropped ORDER BY c.n)
        WHERE migration_id = $1::bigint AND column_names IS NOT NULL AND state <> 'done')"};
    query.run({m.id, m.target_oid});
}

void find_quarantined(const Migration& m) {
    // In two steps: the new OID of one may be the old one of another, and both may hold a row of the same key.
    static Query names{"UPDATE drover.error SET relation = CASE WHEN relation_oid = $2::oid THEN $3 ELSE relation END, "
                       "relation_oid = NULL WHERE migration_id = $1::bigint AND quarantined"};
    names.run({m.id, m.relation_oid, m.relation});
    static Query rows{
        "UPDATE drover.error SET relation_oid = to_regclass(relation) WHERE migration_id = $1::bigint AND "
        "quarantined"};
    rows.run({m.id});
    static Query keys{"UPDATE drover.error t SET " DROVER_KEY_BY_NAME
                      "WHERE migration_id = $1::bigint AND quarantined AND mended_at IS NULL AND key_columns <> '{}'"};
    keys.run({m.id});
}

} // namespace drover::engine
