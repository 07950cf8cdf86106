// Foreign keys that a delete meets. See references.hpp.
#include "engine/kinds/references.hpp"

#include "engine/session/access.hpp"

namespace drover::engine {

// Foreign keys that point at the relation or at what is below it, whose columns no index leads with: the server looks
// for referencing rows once for each row that is deleted.
std::vector<core::Problem> slow_references(const pg::RelationInfo& r) {
    static pg::Query query{R"(
        WITH c AS (
            SELECT c.oid, c.conname, c.conparentid, c.conrelid, c.conkey FROM pg_catalog.pg_constraint c
            WHERE c.contype OPERATOR(pg_catalog.=) 'f' AND )" DROVER_ENFORCED R"(
              AND (c.confrelid OPERATOR(pg_catalog.=) $1::pg_catalog.oid
                   OR c.confrelid OPERATOR(pg_catalog.=) ANY (SELECT t.relid::pg_catalog.oid FROM pg_catalog.pg_partition_tree($1::pg_catalog.oid) t)))
        SELECT DISTINCT c.conname, pg_catalog.format('%I.%I', n.nspname, r.relname),
               (SELECT pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ', ' ORDER BY k.n)
                FROM pg_catalog.unnest(c.conkey) WITH ORDINALITY k (attnum, n)
                JOIN pg_catalog.pg_attribute a ON a.attrelid OPERATOR(pg_catalog.=) c.conrelid AND a.attnum OPERATOR(pg_catalog.=) k.attnum),
               r.relkind OPERATOR(pg_catalog.=) 'p'
        FROM c JOIN pg_catalog.pg_class r ON r.oid OPERATOR(pg_catalog.=) c.conrelid
        JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) r.relnamespace
        WHERE NOT EXISTS (SELECT FROM c p WHERE p.oid OPERATOR(pg_catalog.=) c.conparentid)
          AND NOT EXISTS (SELECT FROM pg_catalog.pg_index i WHERE i.indrelid OPERATOR(pg_catalog.=) c.conrelid AND i.indisvalid
                            AND i.indpred IS NULL AND i.indkey[0] OPERATOR(pg_catalog.=) ANY (c.conkey))
        ORDER BY 2, 1)"};
    std::vector<core::Problem> notes;
    for (const pg::Row& row : query.run({r.oid}))
        notes.push_back({"",
                         "foreign key \"" + row[0].str() + "\" of " + row[1].str() + " points at " + r.qualified +
                             ", and no index leads with (" + row[2].str() + ")",
                         "For each row that is deleted the server reads the whole of " + row[1].str() + ".",
                         std::string("CREATE INDEX ") + (row[3].boolean() ? "" : "CONCURRENTLY ") + "ON " +
                             row[1].str() + " (" + row[2].str() + ");"});
    return notes;
}

// Foreign keys whose ON DELETE changes rows elsewhere: of these there are no before-images.
void note_cascades(const pg::RelationInfo& r, std::vector<core::Problem>& notes) {
    static pg::Query query{R"(
        SELECT c.conname, pg_catalog.format('%I.%I', n.nspname, t.relname), c.confdeltype OPERATOR(pg_catalog.=) 'c'
        FROM pg_catalog.pg_constraint c JOIN pg_catalog.pg_class t ON t.oid OPERATOR(pg_catalog.=) c.conrelid
        JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) t.relnamespace
        WHERE c.contype OPERATOR(pg_catalog.=) 'f' AND )" DROVER_ENFORCED
                           R"( AND c.confrelid OPERATOR(pg_catalog.=) $1::pg_catalog.oid
          AND c.confdeltype OPERATOR(pg_catalog.=) ANY ('{c,n,d}') AND NOT t.relispartition
        ORDER BY 2, 1)"};
    for (const pg::Row& row : query.run({r.oid})) {
        const bool cascade = row[2].boolean();
        notes.push_back({"",
                         "foreign key \"" + row[0].str() + "\" " + (cascade ? "deletes" : "changes") + " rows of " +
                             row[1].str() + " together with those of " + r.qualified,
                         "No before-images are kept of these: migrate_rollback does not bring them back.",
                         std::string("First SELECT migrate_start") + (cascade ? "_delete" : "") + "('...', '" +
                             row[1].str() + "', ..., settings => '{\"undo\": true}'); and roll that back last."});
    }
}

} // namespace drover::engine
