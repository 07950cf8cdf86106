// Implementation of the columns that clauses name. See clause_columns.hpp.
#include "engine/walk/clause_columns.hpp"

#include "engine/ledger/walk_facts.hpp"
#include "engine/session/access.hpp"
#include "engine/walk/statement.hpp"
#include "pg/clause.hpp"
#include "pg/columns.hpp"
#include "pg/relation.hpp"

namespace drover::engine {

using pg::Query;

void note_columns(Work& w, const std::string& name, const std::string& check_clause) {
    if (w.called.empty())
        w.called = name;
    TextArray expressions;
    if (w.where_clause)
        expressions.push_back(*w.where_clause);
    if (!check_clause.empty())
        expressions.push_back(check_clause);
    expressions.insert(expressions.end(), w.expressions.begin(), w.expressions.end());
    w.clause_columns =
        pg::columns_used(w.traits().sets ? w.set_clause : "", expressions, w.called, pg::columns_of(w.relation_oid));
    w.clause_numbers = pg::numbers_of(w.relation_oid, w.clause_columns);
    if (w.traits().has_target)
        w.target_numbers = pg::numbers_of(w.target_oid, w.target_columns);
}

void note_more_columns(Work& w, const std::string& check_clause) {
    if (w.called.empty() || check_clause.empty())
        return;
    for (const std::string& c : pg::columns_named(check_clause, w.called, pg::columns_of(w.relation_oid)))
        if (std::find(w.clause_columns.begin(), w.clause_columns.end(), c) == w.clause_columns.end()) {
            w.clause_columns.push_back(c);
            w.clause_numbers.push_back(pg::numbers_of(w.relation_oid, {c}).at(0));
        }
}

void check_columns(const Migration& m) {
    if (m.task == core::Task::Restore || m.clause_columns.size() != m.clause_numbers.size())
        return;
    static Query query{R"(
        SELECT c.name, o.attname FROM ROWS FROM (pg_catalog.unnest($2::pg_catalog.text[]), pg_catalog.unnest($3::pg_catalog.int2[])) c (name, number)
        JOIN pg_catalog.pg_attribute a ON a.attrelid OPERATOR(pg_catalog.=) $1::pg_catalog.oid AND a.attname OPERATOR(pg_catalog.=) c.name
             AND a.attnum OPERATOR(pg_catalog.<>) c.number AND a.attnum OPERATOR(pg_catalog.>) 0 AND NOT a.attisdropped
        LEFT JOIN pg_catalog.pg_attribute o ON o.attrelid OPERATOR(pg_catalog.=) $1::pg_catalog.oid AND o.attnum OPERATOR(pg_catalog.=) c.number
             AND NOT o.attisdropped
        ORDER BY c.name LIMIT 1)"};
    const pg::Rows rows = query.run({m.relation_oid, m.clause_columns, m.clause_numbers});
    if (rows.empty())
        return;
    const std::string name = rows[0][0].str(), now = rows[0][1].str(),
                      relation = pg::describe_relation(m.relation_oid).qualified;
    const std::string alter = "ALTER TABLE " + relation + " RENAME COLUMN ";
    std::string hint =
        now.empty()
            ? "If the new one is meant, SELECT migrate_retry(...); goes on with it. Else SELECT migrate_drop(...); and "
              "start it again, with a where_clause that leaves out what is done."
            : alter + identifier(name) + " TO " + identifier(name + "_now") + "; " + alter + identifier(now) + " TO " +
                  identifier(name) + "; then SELECT migrate_retry(...);";
    if (OidIsValid(m.undo_oid))
        hint += " Or SELECT migrate_cancel(...), migrate_rollback(...);";
    throw pg::Error("0A000", "column \"" + name + "\" of relation " + relation + " is another one than at the start",
                    "The clauses name it, and the one that they meant " +
                        (now.empty() ? "was dropped." : "is column \"" + now + "\" now."),
                    hint);
}

void adopt_columns(const Migration& m) {
    if (m.called.empty() || m.clause_columns.size() != m.clause_numbers.size())
        return;
    static Query gone{R"(
        SELECT c.n FROM pg_catalog.unnest($2::pg_catalog.int2[]) WITH ORDINALITY c (number, n)
        WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_attribute a WHERE a.attrelid OPERATOR(pg_catalog.=) $1::pg_catalog.oid
                          AND a.attnum OPERATOR(pg_catalog.=) c.number AND NOT a.attisdropped))"};
    const TextArray now = pg::numbers_of(m.relation_oid, m.clause_columns);
    Work w = m;
    for (const pg::Row& r : gone.run({m.relation_oid, m.clause_numbers})) {
        const auto i = static_cast<std::size_t>(r[0].integer() - 1);
        if (now[i] != "0")
            w.clause_numbers[i] = now[i];
    }
    if (w.clause_numbers != m.clause_numbers)
        keep_columns(m.id, w);
}

void find_columns(const Migration& m) {
    if (m.called.empty())
        return;
    Work w = m;
    w.clause_numbers = pg::numbers_of(m.relation_oid, m.clause_columns);
    keep_columns(m.id, w);
    if (!m.traits().has_target)
        return;
    keep_target_numbers(m, pg::numbers_of(m.target_oid, m.target_columns));
}

void check_relation(const Migration& m) {
    if (!pg::describe_relation(m.relation_oid).exists)
        throw pg::Error("42P01", "relation " + m.relation + " does not exist any more",
                        "It was dropped while its migration was running.", "SELECT migrate_drop(...);");
    check_columns(m);
}

} // namespace drover::engine
