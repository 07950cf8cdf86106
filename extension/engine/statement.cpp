// Implementation of the statement texts. Every clause ends its line, so that a comment in it swallows nothing of ours.
#include "engine/statement.hpp"

#include "engine/access.hpp"

#include <algorithm>

namespace drover::engine {

namespace {

std::string range(const UpdateTarget& t, bool after_start) {
    int n = static_cast<int>(t.key.size());
    std::string upper = core::up_to(t.key, after_start ? n + 1 : 1);
    return after_start ? core::after(t.key, 1) + " AND " + upper : upper;
}

int range_parameters(const UpdateTarget& t, bool after_start) {
    return static_cast<int>(t.key.size()) * (after_start ? 2 : 1);
}

} // namespace

UpdateTarget target_of(const pg::RelationInfo& leaf, Oid root, std::string set_clause,
                       std::optional<std::string> where_clause, core::KeyColumns key) {
    UpdateTarget t{leaf.qualified, std::move(set_clause), std::move(where_clause), std::move(key)};
    if (leaf.oid == root)
        return t;
    std::string alias = identifier(pg::describe_relation(root).name);
    t.relation += " AS " + alias;
    for (core::KeyColumn& c : t.key)
        c.qualified = alias + "." + c.column;
    return t;
}

std::string update_sql(const UpdateTarget& t, bool after_start, bool check_done) {
    std::string sql = "UPDATE ONLY " + t.relation + " SET " + t.set_clause + "\nWHERE " + range(t, after_start);
    if (t.where_clause)
        sql += " AND (" + *t.where_clause + "\n)";
    if (check_done && t.where_clause)
        sql += " RETURNING (" + *t.where_clause + "\n) IS TRUE";
    return sql;
}

std::string probe_sql(const UpdateTarget& t, bool after_start) {
    return "SELECT " + core::select_list(t.key) + " FROM ONLY " + t.relation + " WHERE " + range(t, after_start) +
           " ORDER BY " + core::order_by(t.key) + " LIMIT 1 OFFSET $" +
           std::to_string(range_parameters(t, after_start) + 1);
}

std::string count_sql(const UpdateTarget& t, bool after_start) {
    return "SELECT pg_catalog.count(*) FROM ONLY " + t.relation + " WHERE " + range(t, after_start);
}

std::string last_key_sql(const UpdateTarget& t) {
    return "SELECT " + core::select_list(t.key) + " FROM ONLY " + t.relation + " ORDER BY " +
           core::order_by(t.key, true) + " LIMIT 1";
}

std::string sample_sql(const UpdateTarget& t) {
    return "SELECT " + core::select_list(t.key) + " FROM ONLY " + t.relation +
           " TABLESAMPLE SYSTEM ($1) REPEATABLE (0) ORDER BY " + core::order_by(t.key);
}

std::string remaining_sql(const std::string& relation, const std::string& where_clause) {
    return "SELECT pg_catalog.count(*) FROM " + relation + " WHERE (" + where_clause + "\n)";
}

std::string count_up_to_sql(const std::string& relation, const std::string& where_clause) {
    return "SELECT pg_catalog.count(*) FROM (SELECT FROM " + relation + " WHERE (" + where_clause +
           "\n) LIMIT $1::pg_catalog.int8) AS \"drover remaining\"";
}

std::string update_all_sql(const std::string& relation, const std::string& set_clause,
                           const std::string& where_clause) {
    return "UPDATE " + relation + " SET " + set_clause + "\nWHERE (" + where_clause + "\n)";
}

namespace {

const std::string* assigned_column(const pg::Key& key, const std::vector<std::string>& assigned) {
    for (const std::string& c : key.column_names)
        if (std::find(assigned.begin(), assigned.end(), c) != assigned.end())
            return &c;
    return nullptr;
}

[[noreturn]] void key_is_assigned(const pg::Key& key, const std::string& column, const std::string& relation) {
    throw pg::Error("0A000", "set_clause assigns to column \"" + column + "\" of the key that would be walked",
                    "Relation " + relation + " would be walked by index \"" + key.name +
                        "\"; a row whose key changes could be met twice or never.",
                    "Give another unique index on not-null columns: settings => '{\"key\": \"index_name\"}'.");
}

pg::Key counterpart(Oid leaf, Oid root, const std::string& wanted) {
    if (leaf == root)
        return pg::choose_key(leaf, wanted);
    std::vector<std::string> columns = pg::choose_key(root, wanted).column_names;
    for (pg::Key& key : pg::usable_keys(leaf))
        if (key.column_names == columns)
            return std::move(key);
    throw pg::Error("0A000",
                    "partition " + pg::describe_relation(leaf).qualified +
                        " has no usable key on the columns of index \"" + wanted + "\"",
                    {}, "Leave the setting key out, so that each partition's own best key is walked.");
}

} // namespace

pg::Key resolve_key(Oid leaf, Oid root, const std::string& wanted, const std::vector<std::string>& assigned) {
    std::string relation = pg::describe_relation(leaf).qualified;
    if (!wanted.empty()) {
        pg::Key key = counterpart(leaf, root, wanted);
        if (const std::string* column = assigned_column(key, assigned))
            key_is_assigned(key, *column, relation);
        return key;
    }
    std::vector<pg::Key> keys = pg::usable_keys(leaf);
    for (pg::Key& key : keys)
        if (!assigned_column(key, assigned))
            return std::move(key);
    pg::Key best = pg::choose_key(leaf, ""); // throws if there is none at all
    key_is_assigned(best, *assigned_column(best, assigned), relation);
}

} // namespace drover::engine
