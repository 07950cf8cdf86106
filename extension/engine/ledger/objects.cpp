// Statements on drover.object. See objects.hpp.
#include "engine/ledger/objects.hpp"

namespace drover::engine {

using pg::Query;

std::vector<NotedIndex> note_indexes(std::int64_t migration_id, int step, Oid target_oid, const std::string& target) {
    static Query query{R"(
        INSERT INTO drover.object (migration_id, step, class, name, create_statement, tablespace, constraint_statement, finish_statements,
                                   column_names, column_numbers, meaning)
        SELECT $1::bigint, $4::integer, 'index', c.relname,
               format('CREATE %sINDEX %%2$I ON %%1$s ', CASE WHEN i.indisunique THEN 'UNIQUE ' END)
               || replace(substr(pg_get_indexdef(c.oid), length(format('CREATE %sINDEX %I ON %s ', CASE WHEN i.indisunique THEN 'UNIQUE ' END, c.relname, $3::text)) + 1), '%', '%%'),
               t.spcname,
               CASE WHEN k.contype IN ('p', 'u')
                    THEN format('ALTER TABLE %%1$s ADD CONSTRAINT %%2$I %s USING INDEX %%2$I%s', CASE k.contype WHEN 'p' THEN 'PRIMARY KEY' ELSE 'UNIQUE' END,
                                CASE WHEN k.condeferred THEN ' DEFERRABLE INITIALLY DEFERRED' WHEN k.condeferrable THEN ' DEFERRABLE' ELSE '' END) END,
               array_remove(ARRAY[
                   'COMMENT ON CONSTRAINT %2$I ON %1$s IS ' || replace(quote_literal(obj_description(k.oid, 'pg_constraint')), '%', '%%'),
                   'COMMENT ON INDEX %3$I.%2$I IS ' || replace(quote_literal(obj_description(c.oid, 'pg_class')), '%', '%%'),
                   CASE WHEN i.indisclustered THEN 'ALTER TABLE %1$s CLUSTER ON %2$I' END,
                   CASE WHEN i.indisreplident THEN 'ALTER TABLE %1$s REPLICA IDENTITY USING INDEX %2$I' END], NULL)
               || ARRAY(SELECT format('ALTER INDEX %%3$I.%%2$I ALTER COLUMN %s SET STATISTICS %s', a.attnum, a.attstattarget) FROM pg_attribute a
                        WHERE a.attrelid = c.oid AND a.attstattarget >= 0 ORDER BY a.attnum)
               || ARRAY(SELECT 'ALTER INDEX %3$I.%2$I DEPENDS ON EXTENSION ' || replace(quote_ident(e.extname), '%', '%%') FROM pg_depend d JOIN pg_extension e ON e.oid = d.refobjid
                        WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.refclassid = 'pg_extension'::regclass AND d.deptype = 'x' ORDER BY e.extname),
               n.names, n.numbers, )" DROVER_INDEX_MEANING R"(
        FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
        LEFT JOIN pg_tablespace t ON t.oid = c.reltablespace
        LEFT JOIN pg_constraint k ON k.conindid = c.oid AND k.conrelid = i.indrelid AND k.contype IN ('p', 'u', 'x')
        CROSS JOIN LATERAL (
            SELECT array_agg(a.attname::text ORDER BY a.attnum) AS names, array_agg(a.attnum ORDER BY a.attnum) AS numbers FROM pg_attribute a
            WHERE a.attrelid = i.indrelid AND EXISTS (
                SELECT FROM pg_depend d WHERE d.refclassid = 'pg_class'::regclass AND d.refobjid = a.attrelid AND d.refobjsubid = a.attnum
                   AND ((d.classid = 'pg_class'::regclass AND d.objid = c.oid) OR (d.classid = 'pg_constraint'::regclass AND d.objid = k.oid)))) n
        WHERE i.indrelid = $2::oid AND i.indisvalid AND i.indisready AND NOT i.indisexclusion -- WITHOUT OVERLAPS is one, too
        ORDER BY i.indisprimary DESC, c.relname
        RETURNING name, constraint_statement IS NOT NULL)"};
    std::vector<NotedIndex> noted;
    for (const pg::Row& r : query.run({migration_id, target_oid, target, step}))
        noted.push_back({r[0].str(), r[1].boolean()});
    return noted;
}

void mark_index_built(std::int64_t id) {
    static Query query{"UPDATE drover.object SET state = 'built', built_at = clock_timestamp() WHERE id = $1::bigint"};
    query.run({id});
}

void mark_indexes_done(std::int64_t migration_id) {
    static Query query{"UPDATE drover.object SET state = 'done' WHERE migration_id = $1::bigint"};
    query.run({migration_id});
}

} // namespace drover::engine
