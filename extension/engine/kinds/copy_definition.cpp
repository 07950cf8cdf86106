// Implementation of the checks of a copy. See copy_definition.hpp.
#include "engine/kinds/copy_definition.hpp"

#include "engine/kinds/deferred_index.hpp"
#include "engine/session/access.hpp"
#include "engine/walk/definition_checks.hpp"
#include "pg/bulk_insert.hpp"
#include "pg/clause.hpp"

#include <algorithm>

namespace drover::engine {

void read_column_map(Work& w, const std::string& json) {
    static pg::Query type{"SELECT jsonb_typeof($1::jsonb)"};
    if (type.row({json})[0].str() != "object")
        throw pg::Error("22023", "column_map must be a JSON object", "The value is: " + json,
                        "For example: column_map => '{\"id\": \"id\", \"name\": \"upper(name)\"}'.");
    static pg::Query each{"SELECT key, value #>> '{}', jsonb_typeof(value) FROM jsonb_each($1::jsonb) ORDER BY key"};
    for (const pg::Row& r : each.run({json})) {
        if (r[2].str() != "string")
            throw pg::Error("22023", "column_map gives no expression for column \"" + r[0].str() + "\"",
                            "The value is: " + r[1].str("null"),
                            "Write each expression as a string: '{\"n\": \"0\", \"deleted_at\": \"NULL\"}'.");
        w.target_columns.push_back(r[0].str());
        w.expressions.push_back(r[1].str());
    }
    if (w.target_columns.empty())
        throw pg::Error("22023", "column_map is empty", {}, "Leave it NULL to copy the columns of the same name.");
}

void complete_copy(Work& w) {
    const pg::RelationInfo target = pg::describe_relation(w.target_oid), source = pg::describe_relation(w.relation_oid);
    if (!target.exists)
        throw pg::Error("42P01", "relation with OID " + std::to_string(w.target_oid) + " does not exist");
    w.target = target.qualified;
    if (!w.target_columns.empty() || !source.exists)
        return;
    static pg::Query common{R"(
        SELECT t.attname FROM pg_catalog.pg_attribute t
        JOIN pg_catalog.pg_attribute s ON s.attname OPERATOR(pg_catalog.=) t.attname
        WHERE t.attrelid OPERATOR(pg_catalog.=) $1::pg_catalog.oid AND s.attrelid OPERATOR(pg_catalog.=) $2::pg_catalog.oid
          AND t.attnum OPERATOR(pg_catalog.>) 0 AND s.attnum OPERATOR(pg_catalog.>) 0
          AND NOT t.attisdropped AND NOT s.attisdropped AND t.attgenerated OPERATOR(pg_catalog.=) ''
        ORDER BY t.attname::pg_catalog.text COLLATE "C")"};
    for (const pg::Row& r : common.run({w.target_oid, w.relation_oid})) {
        w.target_columns.push_back(r[0].str());
        w.expressions.push_back(identifier(source.name) + "." + identifier(r[0].str()));
    }
    if (w.target_columns.empty())
        throw pg::Error("42703",
                        "relations " + source.qualified + " and " + target.qualified + " have no column name in common",
                        {}, "Give a column_map: column_map => '{\"target_column\": \"expression over the source\"}'.");
}

namespace {

void check_target_columns(const Work& w) {
    static pg::Query query{R"(
        SELECT c.name, a.attgenerated OPERATOR(pg_catalog.<>) '' FROM pg_catalog.unnest($2::pg_catalog.text[]) c (name)
        LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid OPERATOR(pg_catalog.=) $1::pg_catalog.oid AND a.attname OPERATOR(pg_catalog.=) c.name
              AND a.attnum OPERATOR(pg_catalog.>) 0 AND NOT a.attisdropped
        ORDER BY c.name COLLATE "C")"};
    for (const pg::Row& r : query.run({w.target_oid, w.target_columns})) {
        if (r[1].is_null())
            throw pg::Error("42703", "column \"" + r[0].str() + "\" of column_map does not exist in " + w.target, {},
                            "column_map has the columns of the target on its left.");
        if (r[1].boolean())
            throw pg::Error("0A000", "column \"" + r[0].str() + "\" of " + w.target + " is generated",
                            "The server computes it.", "Leave it out of column_map.");
    }
    for (std::size_t i = 0; i < w.expressions.size(); i++)
        pg::check_expression(w.expressions[i], ("column_map of \"" + w.target_columns[i] + "\"").c_str());
}

void check_target_relation(const Subject& w) {
    check_kind(w.into, true);
    const std::vector<Oid> from = pg::leaves_of(w.relation_oid), to = pg::leaves_of(w.target_oid);
    if (w.relation_oid == w.target_oid || std::any_of(from.begin(), from.end(), [&](Oid leaf) {
            return std::find(to.begin(), to.end(), leaf) != to.end();
        }))
        throw pg::Error("0A000", "relation " + w.target + " is copied into itself",
                        "Rows that were copied could be met and copied again.", "Give another table as target.");
    check_target_still(w);
}

// Identity columns take the copied values; their sequences do not know.
void note_sequences(const Work& w, std::vector<core::Problem>& notes) {
    static pg::Query query{R"(
        SELECT a.attname, s.name FROM pg_catalog.pg_attribute a -- in a CASE: it raises for a column that was dropped
        CROSS JOIN LATERAL (SELECT CASE WHEN a.attnum OPERATOR(pg_catalog.>) 0 AND NOT a.attisdropped
                                        THEN pg_catalog.pg_get_serial_sequence($3, a.attname) END) s (name)
        WHERE a.attrelid OPERATOR(pg_catalog.=) $1::pg_catalog.oid AND a.attname OPERATOR(pg_catalog.=) ANY ($2::pg_catalog.text[])
          AND s.name IS NOT NULL ORDER BY a.attnum)"};
    for (const pg::Row& r : query.run({w.target_oid, w.target_columns, w.target}))
        notes.push_back(
            {"", "the sequence of column \"" + r[0].str() + "\" of " + w.target + " does not follow the copied values",
             "",
             "Afterwards: SELECT setval(" + literal(r[1].str()) + ", max(" + identifier(r[0].str()) + ")) FROM " +
                 w.target + ";"});
}

// The plain statement would fail with its first row, but for a trigger that fills it.
void note_empty_columns(const Work& w, std::vector<core::Problem>& notes) {
    static pg::Query query{R"(
        SELECT a.attname FROM pg_catalog.pg_attribute a
        WHERE a.attrelid OPERATOR(pg_catalog.=) $1::pg_catalog.oid AND a.attnum OPERATOR(pg_catalog.>) 0 AND NOT a.attisdropped
          AND a.attnotnull AND NOT a.atthasdef AND a.attidentity OPERATOR(pg_catalog.=) ''
          AND (SELECT t.typdefault IS NULL FROM pg_catalog.pg_type t WHERE t.oid OPERATOR(pg_catalog.=) a.atttypid)
          AND NOT (a.attname OPERATOR(pg_catalog.=) ANY ($2::pg_catalog.text[])) ORDER BY a.attnum)"};
    for (const pg::Row& r : query.run({w.target_oid, w.target_columns}))
        notes.push_back({"",
                         "column " + identifier(r[0].str()) + " of " + w.target +
                             " is NOT NULL, and gets no value and has no default",
                         "", "Give it one in column_map, if no BEFORE trigger fills it."});
}

// Without a column_map: of the source, what has no column of its name in the target.
void note_left_behind(const Subject& w, std::vector<core::Problem>& notes) {
    for (std::size_t i = 0; i < w.expressions.size(); i++)
        if (w.expressions[i] != identifier(w.root.name) + "." + identifier(w.target_columns[i]))
            return;
    static pg::Query query{R"(
        SELECT pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ', ' ORDER BY a.attnum) FROM pg_catalog.pg_attribute a
        WHERE a.attrelid OPERATOR(pg_catalog.=) $1::pg_catalog.oid AND a.attnum OPERATOR(pg_catalog.>) 0 AND NOT a.attisdropped
          AND a.attname OPERATOR(pg_catalog.<>) ALL ($2::pg_catalog.text[])
          AND NOT EXISTS (SELECT FROM pg_catalog.pg_attribute t WHERE t.attrelid OPERATOR(pg_catalog.=) $3::pg_catalog.oid
                          AND t.attname OPERATOR(pg_catalog.=) a.attname AND NOT t.attisdropped))"};
    const std::string columns = query.row({w.relation_oid, w.target_columns, w.target_oid})[0].str();
    if (!columns.empty())
        notes.push_back({"", "not copied, because " + w.target + " has no column of that name: " + columns,
                         "Without column_map each column goes to the one of its name.",
                         "Where it has another name there, say so in column_map."});
}

} // namespace

void check_target_still(const Subject& w) {
    const std::vector<Oid> to = pg::leaves_of(w.target_oid);
    static pg::Query unlogged{"SELECT EXISTS (SELECT FROM pg_catalog.pg_class c WHERE c.oid OPERATOR(pg_catalog.=) ANY "
                              "($1::pg_catalog.oid[]) AND c.relpersistence OPERATOR(pg_catalog.=) 'u')"};
    TextArray oids{std::to_string(w.target_oid)};
    for (Oid oid : to)
        oids.push_back(std::to_string(oid));
    if (unlogged.row({oids})[0].boolean())
        throw pg::Error("0A000", "relation " + w.target + " is unlogged",
                        "A crash would empty it, but not take the cursor back.",
                        "ALTER TABLE " + w.target + " SET LOGGED;");
    check_rules(w.into, core::Kind::Copy);
}

std::vector<core::Problem> check_target(const Subject& w) {
    check_target_relation(w);
    check_target_columns(w);
    const bool skip = w.settings.on_conflict == "skip";
    if (w.settings.defer_indexes)
        check_deferrable(w);
    const std::string why = skip ? "on_conflict is skip" : pg::no_bulk_insert(w.target_oid, w.settings.defer_indexes);
    std::vector<core::Problem> notes;
    notes.push_back({"",
                     "rows are inserted into " + w.target + (why.empty() ? " by page" : " one by one, because " + why),
                     "", ""});
    note_sequences(w, notes);
    note_empty_columns(w, notes);
    note_left_behind(w, notes);
    return notes;
}

} // namespace drover::engine
