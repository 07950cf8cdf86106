// Implementation of the checks. The clauses are proved by EXPLAIN of the very statement that workers will run: that
// analyzes them, checks the caller's privileges and refuses row-level security, and runs nothing.
#include "engine/definition/definition.hpp"

#include "engine/definition/definition_notes.hpp"
#include "engine/definition/meaning.hpp"
#include "engine/kinds/kind_type.hpp"
#include "engine/session/access.hpp"
#include "engine/walk/strategy.hpp"
#include "pg/clause.hpp"
#include "pg/privileges.hpp"
#include "pg/temporary.hpp"
#include "pg/transaction.hpp"

#include <algorithm>

namespace drover::engine {

namespace {

void check_strategy(const Work& w) {
    if (w.strategy != "auto" && w.strategy != "key" && w.strategy != "block")
        throw pg::Error("22023", "invalid strategy: \"" + w.strategy + "\"", {},
                        "Valid values are auto, key and block.");
    if (w.strategy == "block" && !w.key_index.empty())
        throw pg::Error("22023", "strategy \"block\" walks no key, but setting \"key\" names one", {},
                        "Leave out one of them.");
}

// A row that moves to another partition could be met there again.
void check_partition_key(const Subject& w) {
    static pg::Query query{R"(
        SELECT p.partrelid::pg_catalog.oid FROM pg_catalog.pg_partitioned_table p
        WHERE p.partrelid OPERATOR(pg_catalog.=) ANY (SELECT t.relid FROM pg_catalog.pg_partition_tree($1::pg_catalog.oid) t)
           OR p.partrelid OPERATOR(pg_catalog.=) ANY (SELECT t.relid FROM pg_catalog.pg_partition_ancestors($1::pg_catalog.oid) t))"};
    for (const pg::Row& row : query.run({w.relation_oid})) {
        const auto partitioned = static_cast<Oid>(row[0].integer());
        const std::string column = pg::in_partition_key(partitioned, pg::with_generated(partitioned, w.assigned));
        if (!column.empty())
            unsupported("set_clause assigns to partition key column \"" + column + "\"",
                        "A row that moves to another partition could be met there again.",
                        "Copy the rows into a new table instead.");
    }
}

// One clause by itself, in a statement with nothing else, so that the server speaks of no word that is not in it.
void explain_clause(const std::string& what, const std::string& clause, const std::string& sql) {
    proves(what, clause, [&] {
        try {
            as_workers_read([&] { pg::analyze(sql, {}); });
        } catch (const pg::Error& e) {
            if (e.info().sqlstate != "42501") // the look for privileges tells more
                throw;
        }
    });
}

void explain_clauses(const Target& t) {
    const std::string from = "ONLY " + t.relation;
    for (std::size_t i = 0; i < t.expressions.size(); i++) {
        const std::string what = "column_map of \"" + t.target_columns[i] + "\"", &e = t.expressions[i];
        proves(what, e, [&] { as_workers_read([&] { refuse_sets(e, from); }); });
        explain_clause(what, e, "SELECT FROM " + from + " WHERE (" + e + "\n) IS NULL"); // no aggregates
        explain_clause(what, e,
                       "INSERT INTO " + t.into.name + " (" + identifier(t.target_columns[i]) +
                           ") OVERRIDING SYSTEM VALUE SELECT " + e + "\nFROM " + from);
    }
    if (t.sets)
        explain_clause("set_clause", t.set_clause, "UPDATE " + from + " SET " + t.set_clause);
    if (t.where_clause)
        explain_clause("where_clause", *t.where_clause, "SELECT FROM " + from + " WHERE (" + *t.where_clause + "\n)");
}

// Before anything reads the relation: what the clauses ask for, and the key that is walked unless another is chosen.
void check_clauses(const pg::RelationInfo& info, const Subject& w) {
    const auto left_alone = [&](const pg::Key& key) {
        return std::ranges::none_of(key.column_names, [&](const std::string& c) {
            return std::ranges::find(w.assigned, c) != w.assigned.end();
        });
    };
    std::vector<pg::Key> keys = pg::usable_keys(info.oid);
    const auto key = std::ranges::find_if(keys, left_alone);
    const bool known = key != keys.end() && w.key_index.empty() && w.strategy != "block";
    const Target t = target_of(info, w, known ? &*key : nullptr);
    explain_clauses(t);
    if (!known)
        return;
    const std::string sql = type_of(w.kind).chunk_sql(t);
    std::vector<Oid> types = key->types;
    types.insert(types.end(), key->types.begin(), key->types.end());
    as_workers_read([&] { pg::require_privileges(sql, types); });
}

// The very statements that a worker will run on it.
void check_statements(const pg::RelationInfo& info, const Subject& w, const Strategy& s, Checked* first) {
    const Target target = target_of(info, w, s.key ? &*s.key : nullptr);
    check_still(w, info, target);
    std::vector<Oid> types{TIDOID, TIDOID};
    if (s.key) {
        types = s.key->types;
        types.insert(types.end(), s.key->types.begin(), s.key->types.end());
    }
    const std::string sql = type_of(w.kind).check_leaf(info, w, target, s.key, types);
    if (first)
        first->meaning = meaning_of(w, target);
    if (first && !sql.empty())
        note_whole_reads(target, s, sql, types, first->notes);
}

// first: of the first leaf, which stands for all in what people are told.
Strategy check_leaf(const pg::RelationInfo& info, const Subject& w, DoneRows& done, Checked* first) {
    if (info.kind == RELKIND_FOREIGN_TABLE)
        unsupported("partition " + info.qualified + " is a foreign table",
                    "Its rows cannot commit together with the cursor.",
                    "Migrate the local partitions one by one, or detach the foreign one.");
    if (info.temporary)
        unsupported("child table " + info.qualified + " is a temporary table", "Background workers cannot see it.",
                    "ALTER TABLE " + info.qualified + " NO INHERIT ...; or drop it.");
    if (first)
        check_clauses(info, w);
    Strategy s = choose_strategy(info, w, 1, done);
    check_statements(info, w, s, first);
    return s;
}

// A routine is given keys without the name of the relation or of their columns: these are the same in all leaves.
void check_same_key(const std::string& first, const pg::Key& key, const std::string& leaf, const pg::Key& other) {
    const auto text = [](const pg::Key& k) {
        std::string columns;
        for (const core::KeyColumn& c : k.columns)
            columns += (columns.empty() ? "" : ", ") + c.column + (c.descending ? " DESC" : "");
        return "(" + columns + ")";
    };
    if (text(key) == text(other))
        return;
    unsupported("partitions would be walked by different keys, and the routine could not tell them apart",
                first + " by " + text(key) + ", " + leaf + " by " + text(other) + ".",
                "Name an index that all of them have: settings => '{\"key\": \"index_name\"}'.");
}

std::string describe_choice(const Strategy& s, const Subject& w, std::size_t leaves) {
    std::string how = "by block", why;
    if (s.key) {
        std::string columns;
        for (const core::KeyColumn& c : s.key->columns)
            columns += (columns.empty() ? "" : ", ") + c.column + (c.descending ? " DESC" : "");
        how = "by key " + s.key->name + " (" + columns + ")";
        why = !w.key_index.empty() ? "as asked"
              : s.key->primary     ? "the primary key"
              : w.traits().sets    ? "the narrowest unique index on not-null columns that set_clause leaves alone"
                                   : "the narrowest unique index on not-null columns";
    }
    std::string where = leaves > 1 ? " in each of " + std::to_string(leaves) + " partitions" : "";
    return "walks " + w.root.qualified + " " + how + where + ": " + why + (why.empty() || s.why.empty() ? "" : "; ") +
           s.why;
}

// What the role lacks on partitions, told at once: there may be hundreds.
class LackingLeaves {
public:
    // False: another error. This one was thrown by us alone, so the server's state is as it was.
    bool add(const pg::Error& e) {
        const pg::ErrorInfo& i = e.info();
        if (i.sqlstate != "42501" || !i.detail.starts_with("Role ") || !i.hint.starts_with("GRANT "))
            return false;
        if (++leaves_ == 1) {
            all_ = i;
        } else if (leaves_ <= told && all_.detail.find(i.detail) == std::string::npos) {
            all_.detail += "\n" + i.detail;
            all_.hint += " " + i.hint;
        }
        return true;
    }

    void refuse() {
        if (leaves_ > told)
            all_.detail += "\nSo it does on " + std::to_string(leaves_ - told) + " more partitions.";
        if (leaves_ > 0)
            throw pg::Error(all_);
    }

private:
    static constexpr int told = 20;
    int leaves_ = 0;
    pg::ErrorInfo all_;
};

} // namespace

Checked check_definition(const Work& work) {
    const pg::RelationInfo r = pg::describe_relation(work.relation_oid);
    if (!r.exists)
        throw pg::Error("42P01", "relation with OID " + std::to_string(work.relation_oid) + " does not exist");
    check_kind(r);
    check_strategy(work);
    if (work.traits().sets)
        pg::check_set_clause(work.set_clause);
    if (work.where_clause)
        pg::check_expression(*work.where_clause, "where_clause");
    Checked found{Subject(work), {}, {}, {}};
    const Subject& w = found.subject;
    check_partition_key(w);
    found.notes = type_of(w.kind).check(w);
    note_statement_triggers(w, found.notes);
    note_null_compared(w, found.notes);
    pg::rolled_back([&] { // with the locks that analysis takes
        const std::vector<Oid> oids = pg::leaves_of(w.relation_oid);
        DoneRows done;
        done.blocks = count_blocks(oids);
        std::vector<pg::RelationInfo> leaves;
        for (const Oid oid : oids)
            leaves.push_back(pg::describe_relation(oid));
        std::optional<pg::Key> key; // of the first leaf
        LackingLeaves lacking;
        for (const pg::RelationInfo& leaf : leaves) {
            done.stripes_matter = found.choice.empty();
            Strategy s;
            try {
                s = check_leaf(leaf, w, done, found.choice.empty() ? &found : nullptr);
            } catch (const pg::Error& e) {
                if (!lacking.add(e))
                    throw;
                continue;
            }
            if (w.traits().has_routine && !key)
                key = s.key;
            else if (w.traits().has_routine)
                check_same_key(leaves.front().qualified, *key, leaf.qualified, *s.key);
            if (found.choice.empty())
                found.choice = describe_choice(s, w, leaves.size());
        }
        lacking.refuse();
        note_self_read(w, found.notes);
    });
    if (found.choice.empty())
        found.choice = "walks " + r.qualified + ", which has no partition yet";
    return found;
}

} // namespace drover::engine
