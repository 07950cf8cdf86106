// Implementation of the statement texts. Every clause ends its line, so that a comment in it swallows nothing of ours.
#include "engine/walk/statement.hpp"

#include "engine/session/access.hpp"

#include <algorithm>

namespace drover::engine {

namespace {

std::string parameter(int number) {
    return "$" + std::to_string(number);
}

} // namespace

int range_parameters(const Target& t, bool after_start) {
    return t.key.empty() ? 2 : static_cast<int>(t.key.size()) * (after_start ? 2 : 1);
}

std::string range_condition(const Target& t, bool after_start) {
    if (t.key.empty())
        return t.row + ".ctid OPERATOR(pg_catalog.>=) $1 AND " + t.row + ".ctid OPERATOR(pg_catalog.<) $2";
    const int n = static_cast<int>(t.key.size());
    std::string upper = core::up_to(t.key, after_start ? n + 1 : 1);
    return after_start ? core::after(t.key, 1) + " AND " + upper : upper;
}

namespace {

// Of a negative number the remainder is negative: brought into 0 .. stripes - 1.
std::string stripe_condition(const Target& t, int first) {
    const std::string stripes = parameter(first), stripe = parameter(first + 1);
    return "(" + t.stripe + " OPERATOR(pg_catalog.%) " + stripes + " OPERATOR(pg_catalog.+) " + stripes +
           ") OPERATOR(pg_catalog.%) " + stripes + " OPERATOR(pg_catalog.=) " + stripe;
}

} // namespace

namespace {

// By the transaction that wrote it: nothing else tells a row that came from one that was passed by, as the children of
// rows that were changed later. Where that cannot be read, or the number is of another cluster, all count as fresh.
std::string fresh_version(const pg::RelationInfo& leaf, const Work& m, const std::string& row) {
    if (m.first_xid.empty() || !m.traits().sweeps)
        return "true";
    const pg::HeapFacts heap = pg::heap_facts(leaf.oid, {});
    if (!heap.heap || !heap.readable)
        return "true";
    const std::string first = "pg_catalog.age('" + m.first_xid + "'::pg_catalog.xid)";
    return "(" + first + " OPERATOR(pg_catalog.<) 0 OR pg_catalog.age(" + row + ".xmin) OPERATOR(pg_catalog.<=) " +
           first + ")";
}

} // namespace

namespace {

// One that set_clause leaves alone; empty where there is none.
core::KeyColumns lasting_key(Oid leaf, const std::vector<std::string>& assigned) {
    for (pg::Key& key : pg::usable_keys(leaf))
        if (std::ranges::none_of(key.column_names, [&](const std::string& c) {
                return std::ranges::find(assigned, c) != assigned.end();
            }))
            return std::move(key.columns);
    return {};
}

// By the version before the statement, which its snapshot shows. Where no assigned column is read by where_clause, or
// no key, walked or not, finds that version, where_clause cannot tell which rows are done.
std::string left_test(const Target& t, const Subject& m) {
    if (!m.sets || !m.where_clause)
        return "";
    const std::string met = "(" + *m.where_clause + "\n) IS TRUE";
    const core::KeyColumns own = t.key.empty() ? lasting_key(t.leaf.relation, m.follow) : t.key;
    if (own.empty() || m.read.empty())
        return "(" + met + ")::pg_catalog.int4";
    const std::string before = "\"drover before\"";
    auto record = [](const std::string& row, const std::vector<std::string>& columns) {
        std::string list;
        for (const std::string& c : columns)
            list += (list.empty() ? "" : ", ") + row + "." + identifier(c);
        return "ROW(" + list + ")::pg_catalog.record";
    };
    auto same = [&](const std::vector<std::string>& columns) {
        return record(before, columns) + " OPERATOR(pg_catalog.*=) " + record(t.row, columns);
    };
    const std::string key = core::equal(
        own, [&](std::size_t i) { return before + "." + own[i].column; },
        [&](std::size_t i) { return t.row + "." + own[i].column; });
    return "CASE WHEN (" + met + ") IS NOT TRUE THEN 0 ELSE COALESCE((SELECT CASE WHEN " + same(m.follow) +
           " THEN 3 WHEN " + same(m.read) + " THEN 2 END FROM ONLY " + t.leaf.name + " AS " + before + " WHERE " + key +
           "), 1) END";
}

} // namespace

Target target_of(const pg::RelationInfo& leaf, const Subject& m, const pg::Key* key) {
    Target t;
    t.sets = m.sets;
    t.relation = leaf.qualified;
    t.leaf = {leaf.oid, leaf.qualified, m.writes};
    t.row = leaf.qualified;
    t.set_clause = m.set_clause;
    t.where_clause = m.where_clause;
    if (m.traits().has_target) {
        if (!m.into.exists)
            throw pg::Error("42P01", "relation " + m.target + ", the target, does not exist any more", {},
                            "SELECT migrate_drop(...);");
        t.into = {m.into.oid, m.into.qualified, true};
    }
    t.target_columns = m.into_columns;
    t.expressions = m.expressions;
    t.skip_conflicts = m.settings.on_conflict == "skip";
    if (key)
        t.key = key->columns;
    if (m.sets && pg::has_before_update(leaf.oid))
        t.watched = pg::watch_key(leaf.oid, key ? key->column_names : TextArray{});
    const std::string called = m.called.empty() ? m.root.name : m.called;
    if (leaf.oid != m.relation_oid || called != m.root.name) {
        t.row = identifier(called);
        t.relation += " AS " + t.row;
        for (core::KeyColumn& c : t.key)
            c.qualified = t.row + "." + c.column;
    }
    t.left_test = left_test(t, m);
    t.fresh = fresh_version(leaf, m, t.row);
    t.stripe = key ? stripe_of(*key, t.row) : pg::ctid_offset_function() + "(" + t.row + ".ctid)";
    return t;
}

std::string whole_condition(const std::optional<std::string>& where_clause) {
    return where_clause ? "\nWHERE (" + *where_clause + "\n)" : "";
}

std::string rows_condition(const Target& t, Shape shape) {
    std::string sql = "\nWHERE " + range_condition(t, shape.after_start);
    if (shape.striped)
        sql += " AND " + stripe_condition(t, range_parameters(t, shape.after_start) + 1);
    if (t.where_clause)
        sql += " AND (" + *t.where_clause + "\n)";
    return sql;
}

std::string change_sql(const Target& t, Shape shape) {
    std::string sql = t.sets ? "UPDATE ONLY " + t.relation + " SET " + t.set_clause : "DELETE FROM ONLY " + t.relation;
    sql += rows_condition(t, shape);
    if (shape.check_done || shape.key)
        sql += " RETURNING " + (shape.check_done ? t.left_test : "0");
    if (shape.key)
        sql += ", " + core::select_list(t.key);
    return sql;
}

std::string matched_sql(const Target& t, Shape shape) {
    return "SELECT pg_catalog.count(*), pg_catalog.count(*) FILTER (WHERE " + t.fresh + ") FROM ONLY " + t.relation +
           rows_condition(t, shape);
}

std::string insert_sql(const Target& t, const std::string& from) {
    std::string columns, expressions;
    for (std::size_t i = 0; i < t.target_columns.size(); i++) {
        columns += (i ? ", " : "") + identifier(t.target_columns[i]);
        expressions += (i ? ", " : "") + t.expressions[i] + "\n";
    }
    return "INSERT INTO " + t.into.name + " (" + columns + ") OVERRIDING SYSTEM VALUE SELECT " + expressions + "FROM " +
           from;
}

std::string copy_sql(const Target& t, bool after_start) {
    std::string sql = insert_sql(t, "ONLY " + t.relation) + " WHERE " + range_condition(t, after_start);
    if (t.where_clause)
        sql += " AND (" + *t.where_clause + "\n)";
    if (t.skip_conflicts)
        sql += " ON CONFLICT DO NOTHING";
    return sql;
}

std::string expressions_sql(const Target& t) {
    std::string tests;
    for (const std::string& e : t.expressions)
        tests += (tests.empty() ? "(" : " OR (") + e + "\n) IS NULL";
    return "SELECT FROM ONLY " + t.relation + " WHERE " + tests;
}

// One scan for all columns, so that a volatile where_clause chooses the same rows for each.
std::string keys_sql(const Target& t, bool after_start, const TextArray& types) {
    std::string columns;
    for (std::size_t i = 0; i < t.key.size(); i++)
        columns += (i ? ", " : "") + t.key[i].qualified + "::" + types[i];
    return "SELECT " + columns + " FROM ONLY " + t.relation + " WHERE " + range_condition(t, after_start) +
           (t.where_clause ? " AND (" + *t.where_clause + "\n)" : "") + " ORDER BY " + core::order_by(t.key);
}

std::string probe_sql(const Target& t, bool after_start) {
    return "SELECT " + core::select_list(t.key) + " FROM ONLY " + t.relation + " WHERE " +
           range_condition(t, after_start) + " ORDER BY " + core::order_by(t.key) + " LIMIT 1 OFFSET " +
           parameter(range_parameters(t, after_start) + 1);
}

std::string count_sql(const Target& t, bool after_start) {
    return "SELECT pg_catalog.count(*) FROM ONLY " + t.relation + " WHERE " + range_condition(t, after_start);
}

std::string last_key_sql(const Target& t) {
    return "SELECT " + core::select_list(t.key) + " FROM ONLY " + t.relation + " ORDER BY " +
           core::order_by(t.key, true) + " LIMIT 1";
}

std::string sample_sql(const Target& t, bool with_ctid) {
    std::string columns = t.key.empty() ? "" : core::select_list(t.key);
    if (with_ctid)
        columns += (columns.empty() ? "" : ", ") + t.row + ".ctid";
    return "SELECT " + columns + " FROM ONLY " + t.relation + " TABLESAMPLE SYSTEM ($1) REPEATABLE (0)" +
           (t.key.empty() ? "" : " ORDER BY " + core::order_by(t.key));
}

std::string remaining_sql(const std::string& relation, const std::string& where_clause) {
    return "SELECT pg_catalog.count(*) FROM " + relation + " WHERE (" + where_clause + "\n)";
}

std::string count_up_to_sql(const std::string& relation, const std::string& where_clause) {
    return "SELECT pg_catalog.count(*) FROM (SELECT FROM " + relation + " WHERE (" + where_clause +
           "\n) LIMIT $1::pg_catalog.int8) AS \"drover remaining\"";
}

std::string stripe_of(const pg::Key& key, const std::string& row) {
    if (key.types.size() == 1 && (key.types[0] == INT8OID || key.types[0] == INT4OID || key.types[0] == INT2OID))
        return row + "." + key.columns[0].column + "::pg_catalog.int8";
    std::string hash;
    for (std::size_t i = 0; i < key.types.size(); i++) {
        const std::string part = pg::hash_of(key.types[i], row + "." + key.columns[i].column);
        if (!part.empty())
            hash += (hash.empty() ? "" : " OPERATOR(pg_catalog.#) ") + part;
    }
    return hash.empty() ? "" : "(" + hash + ")";
}

std::string as_called(const pg::RelationInfo& relation, const Work& w) {
    const bool renamed = !w.called.empty() && w.called != relation.name;
    return relation.qualified + (renamed ? " AS " + identifier(w.called) : "");
}

} // namespace drover::engine
