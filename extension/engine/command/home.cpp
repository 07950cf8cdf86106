// Implementation of bringing a migration home. See home.hpp.
#include "engine/command/home.hpp"

#include "engine/definition/meaning.hpp"

#include "engine/catalog/step_store.hpp"
#include "engine/kinds/deferred_index.hpp"
#include "engine/kinds/images.hpp"
#include "engine/walk/clause_columns.hpp"
#include "pg/relation.hpp"

namespace drover::engine {

using pg::Query;

namespace {

// A slice or a row in quarantine: today's numbers of the columns that it is known by, 0 where there is none of the
// name, and its enums' labels without their OIDs. A macro, so that each query is one literal.
#define DROVER_KEY_BY_NAME                                                                                             \
    "key_numbers = CASE WHEN key_columns <> '{}' THEN ARRAY(SELECT coalesce(a.attnum, 0) "                             \
    "FROM unnest(t.key_columns) WITH ORDINALITY c (name, n) LEFT JOIN pg_attribute a ON a.attrelid = "                 \
    "t.relation_oid AND a.attname = c.name AND a.attnum > 0 AND NOT a.attisdropped ORDER BY c.n)::smallint[] END, "    \
    "key_labels = ARRAY(SELECT '0' || substr(l.label, strpos(l.label, ':')) FROM unnest(t.key_labels) "                \
    "WITH ORDINALITY l (label, n) ORDER BY l.n) "

void find_slices(const Migration& m, Oid relation) {
    static Query slices{"UPDATE drover.slice SET relation_oid = CASE WHEN relation_oid = $2::oid THEN $3::oid ELSE "
                        "coalesce(to_regclass(relation), 0) END WHERE migration_id = $1::bigint "
                        "RETURNING relation_oid, relation, state = 'pending'"};
    for (const pg::Row& slice : slices.run({m.id, m.relation_oid, relation}))
        if (slice[0].integer() == 0 && slice[2].boolean()) // taking it for dropped would leave its rows out
            throw pg::Error("42P01",
                            "relation " + slice[1].str() + " of migration \"" + m.name +
                                "\" does not exist in this database",
                            "It is a partition or child that is not walked to its end.",
                            "SELECT migrate_drop(" + literal(m.name) + ");");
    static Query keys{"UPDATE drover.slice t SET " DROVER_KEY_BY_NAME
                      "WHERE migration_id = $1::bigint AND state = 'pending' AND key_columns <> '{}'"};
    keys.run({m.id});
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

} // namespace

void bring_home(const Caller& caller, const Migration& m) {
    Oid relation = pg::relation_by_name(m.relation);
    if (!OidIsValid(relation))
        throw pg::Error("42P01",
                        "relation " + m.relation + " of migration \"" + m.name + "\" does not exist in this database",
                        {}, "SELECT migrate_drop(" + literal(m.name) + ");");
    Oid owner = pg::role_by_name(m.owner);
    if (!OidIsValid(owner))
        throw pg::Error("42704",
                        "role \"" + m.owner + "\", the owner of migration \"" + m.name + "\", does not exist here", {},
                        "CREATE ROLE with that name, or SELECT migrate_drop(" + literal(m.name) + ");");
    const Oid target = m.target.empty() ? InvalidOid : pg::relation_by_name(m.target);
    if (!m.target.empty() && !OidIsValid(target))
        throw pg::Error("42P01",
                        "relation " + m.target + ", target of migration \"" + m.name +
                            "\", does not exist in this database",
                        {}, "SELECT migrate_drop(" + literal(m.name) + ");");
    caller.bookkeeping([&] {
        static Query migration{"UPDATE drover.migration SET home = $2, owner_oid = $3::oid WHERE id = $1::bigint"};
        migration.run({m.id, pg::home(), owner});
        static Query walk{"UPDATE drover.step t SET relation_oid = $2::oid, target_oid = nullif($3::oid, 0), "
                          "routine_oid = CASE WHEN routine IS NOT NULL THEN coalesce(to_regprocedure(routine)::oid, 0) "
                          "END, undo_oid = to_regclass(undo_relation)" DROVER_OF_WALK};
        walk.run({m.id, relation, target});
        const Migration here = *load_migration(m.id);
        if (!m.undo_numbers.empty())
            find_image_numbers(here);
        find_columns(here);
        find_objects(here);
        forget_meaning(here.id);
        find_slices(m, relation);
        find_quarantined(m);
        add_event(m.id, "relation", "resumed in another database than it was started in", caller.name);
    });
}

} // namespace drover::engine
