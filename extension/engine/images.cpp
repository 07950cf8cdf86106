// Implementation of before-images. See images.hpp for the contract.
//
// Exact in read committed: the rows are locked and read in their newest version (FOR NO KEY UPDATE), and the UPDATE
// joins them by key, so that it follows a row that somebody changed meanwhile to that same version. By block the join
// goes by ctid, and such a row is left to the next sweep.
#include "engine/images.hpp"

#include "engine/access.hpp"
#include "engine/definition.hpp"
#include "pg/transaction.hpp"

#include <algorithm>
#include <functional>

namespace drover::engine {

using pg::Query;

namespace {

constexpr std::size_t longest_name = NAMEDATALEN - 5; // with "old_" before it

std::string image_name(const char* prefix, const std::string& column, std::size_t number) {
    return identifier(prefix + (column.size() < longest_name ? column : std::to_string(number)));
}

std::vector<std::string> unique(std::vector<std::string> names) {
    std::vector<std::string> out;
    for (std::string& n : names)
        if (std::find(out.begin(), out.end(), n) == out.end())
            out.push_back(std::move(n));
    return out;
}

bool contains(const std::vector<std::string>& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

// Columns that an INSERT may give values for; settable: an UPDATE, too (not GENERATED ALWAYS AS IDENTITY).
std::vector<std::string> stored_columns(Oid relation, bool settable = false) {
    static Query query{R"(
        SELECT attname FROM pg_catalog.pg_attribute
        WHERE attrelid OPERATOR(pg_catalog.=) $1::pg_catalog.oid AND attnum OPERATOR(pg_catalog.>) 0 AND NOT attisdropped
          AND attgenerated OPERATOR(pg_catalog.=) '' AND NOT ($2::pg_catalog.bool AND attidentity OPERATOR(pg_catalog.=) 'a')
        ORDER BY attnum)"};
    std::vector<std::string> names;
    for (const pg::Row& r : query.run({relation, settable}))
        names.push_back(r[0].str());
    return names;
}

// Whether a unique or exclusion constraint of it, or of what is below it, is deferrable: ON CONFLICT without a key then
// fails.
bool has_deferrable(Oid relation) {
    static Query query{R"(
        SELECT EXISTS (
            SELECT FROM pg_catalog.pg_index
            WHERE NOT indimmediate
              AND (indrelid OPERATOR(pg_catalog.=) $1::pg_catalog.oid
                   OR indrelid OPERATOR(pg_catalog.=) ANY (SELECT t.relid::pg_catalog.oid FROM pg_catalog.pg_partition_tree($1::pg_catalog.oid) t))))"};
    return query.row({relation})[0].boolean();
}

// Whether ON CONFLICT can name the key: rows of a delete are inserted again under it.
bool may_arbitrate(const pg::Key& key, const std::vector<std::string>& stored) {
    static Query query{
        "SELECT indimmediate FROM pg_catalog.pg_index WHERE indexrelid OPERATOR(pg_catalog.=) $1::pg_catalog.oid"};
    const pg::Rows rows = query.run({key.index});
    return !rows.empty() && rows[0][0].boolean() &&
           std::all_of(key.column_names.begin(), key.column_names.end(),
                       [&](const std::string& c) { return contains(stored, c); });
}

Images layout(const Work& w, const pg::Key& key, Oid oid, const std::string& table) {
    Images im;
    im.table = {oid, table, true};
    im.relation = {w.relation_oid, pg::describe_relation(w.relation_oid).qualified, true};
    im.key = key.columns;
    const bool deletes = w.kind == core::Kind::Delete;
    std::size_t number = 0;
    for (const std::string& c : key.column_names)
        im.key_columns.push_back(deletes ? identifier(c) : image_name("key_", c, ++number));
    number = 0;
    for (const std::string& c : deletes ? stored_columns(w.relation_oid) : unique(assigned_columns(w))) {
        number++;
        if (deletes)
            im.columns.push_back({identifier(c), identifier(c), ""});
        else
            im.columns.push_back({identifier(c), image_name("old_", c, number), image_name("new_", c, number)});
    }
    return im;
}

// "f(1), f(2), ..." for each of n
template <class F> std::string list(std::size_t n, F f, const char* between = ", ") {
    std::string s;
    for (std::size_t i = 0; i < n; i++)
        s += (i ? between : "") + f(i);
    return s;
}

std::string n(const char* prefix, std::size_t i) {
    return prefix + std::to_string(i + 1);
}

std::string record(std::size_t count, const std::function<std::string(std::size_t)>& f) {
    return "ROW(" + list(count, f) + ")::pg_catalog.record";
}

} // namespace

pg::Key image_key(const Work& w) {
    const pg::RelationInfo r = pg::describe_relation(w.relation_oid);
    if (w.kind != core::Kind::Update && w.kind != core::Kind::Delete)
        throw pg::Error("0A000", "undo is not possible for a migration of kind " + std::string(core::to_string(w.kind)),
                        "It changes no rows of relation " + r.qualified + ".", "Leave out the setting undo.");
    if (r.kind == RELKIND_RELATION && pg::leaves_of(w.relation_oid).size() > 1)
        throw pg::Error("0A000", "undo is not possible for an inheritance parent",
                        "No key is unique over " + r.qualified + " and its children together.",
                        "Start a migration for each child table.");
    const std::vector<std::string> assigned = assigned_columns(w);
    const bool deletes = w.kind == core::Kind::Delete;
    const std::vector<std::string> stored = stored_columns(w.relation_oid);
    for (pg::Key& key : pg::usable_keys(w.relation_oid))
        if (std::none_of(key.column_names.begin(), key.column_names.end(),
                         [&](const std::string& c) { return contains(assigned, c); }) &&
            (!deletes || may_arbitrate(key, stored)))
            return std::move(key);
    if (deletes)
        throw pg::Error("0A000", "undo needs a key to insert rows again by",
                        "Relation " + r.qualified +
                            " has no unique index on not-null columns that is neither deferrable nor on a generated "
                            "column.",
                        "CREATE UNIQUE INDEX CONCURRENTLY ON " + r.qualified +
                            " (...); or leave out the setting undo.");
    throw pg::Error("0A000", "undo needs a key that set_clause leaves alone",
                    "Relation " + r.qualified +
                        " has no unique index on not-null columns that would identify its rows "
                        "afterwards.",
                    "CREATE UNIQUE INDEX CONCURRENTLY ON " + r.qualified + " (...); or leave out the setting undo.");
}

// Of a delete: the relation's columns may have become others since the table was made.
static void check_columns(const Migration& m, core::Task task, const pg::RelationInfo& table, Images& im) {
    const std::vector<std::string> kept = stored_columns(m.undo_oid), now = stored_columns(m.relation_oid);
    for (const std::string& c : kept)
        if (!contains(now, c))
            throw pg::Error("55000",
                            "relation " + m.relation + " has no column \"" + c + "\" any more for the before-images",
                            "Table " + table.qualified + " holds its values.",
                            "ALTER TABLE " + table.qualified + " DROP COLUMN " + identifier(c) +
                                "; or, where it was renamed, rename it there, too.");
    for (const std::string& c : now)
        if (task != core::Task::Restore && !contains(kept, c))
            throw pg::Error("55000", "column \"" + c + "\" of relation " + m.relation + " is not in the before-images",
                            "It was added since the start; table " + table.qualified + " has no place for its values.",
                            "ALTER TABLE " + table.qualified + " ADD COLUMN " + identifier(c) +
                                " ...; with its type, then SELECT migrate_retry(" + literal(m.name) + ");");
    std::erase_if(im.columns, [&](const ImageColumn& i) {
        return std::none_of(kept.begin(), kept.end(), [&](const std::string& c) { return identifier(c) == i.column; });
    });
}

Images images_of(const Migration& m, core::Task task) {
    const pg::RelationInfo table = pg::describe_relation(m.undo_oid);
    if (!OidIsValid(m.undo_oid) || !table.exists)
        throw pg::Error("55000", "the before-images of migration \"" + m.name + "\" are gone",
                        "Table " + m.undo_relation + " does not exist any more.", "SELECT migrate_drop(...);");
    for (pg::Key& key : pg::usable_keys(m.relation_oid))
        if (key.column_names == m.undo_key) {
            Images im = layout(m, key, table.oid, table.qualified);
            if (m.kind == core::Kind::Delete)
                check_columns(m, task, table, im);
            return im;
        }
    throw pg::Error("55000", "the key of relation " + m.relation + " that before-images are known by is gone", {},
                    "Create a unique index on the same columns again, then SELECT migrate_retry(...);");
}

// The very statement that a rollback will run, so that a privilege or a rule is missed now and not then.
static void check_restore(const Work& w, const Images& im, Oid table) {
    Work images = w;
    images.kind = core::Kind::Delete;
    images.relation_oid = table;
    images.where_clause.reset();
    const pg::Key key = pg::usable_keys(table).at(0);
    const Target target = target_of(pg::describe_relation(table), images, &key);
    try {
        pg::rolled_back([&] { explain(restore_sql(target, false, w, im), key.types); });
    } catch (const pg::Error& e) {
        pg::ErrorInfo info = e.info();
        info.detail += (info.detail.empty() ? "" : "\n") + std::string("migrate_rollback could not restore the rows.");
        if (info.sqlstate == "42501")
            info.hint = std::string("GRANT ") + (w.kind == core::Kind::Delete ? "INSERT" : "UPDATE") + " ON " +
                        pg::describe_relation(w.relation_oid).qualified + " TO ...; or leave out the setting undo.";
        throw pg::Error(std::move(info));
    }
}

ImageTable make_image_table(const Work& w, std::int64_t id) {
    const pg::RelationInfo r = pg::describe_relation(w.relation_oid);
    static Query schema_of{
        "SELECT n.nspname FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid "
        "OPERATOR(pg_catalog.=) c.relnamespace WHERE c.oid OPERATOR(pg_catalog.=) $1::pg_catalog.oid"};
    const std::string schema =
        w.settings.undo_schema.empty() ? schema_of.row({w.relation_oid})[0].str() : w.settings.undo_schema;
    const pg::Key key = image_key(w);
    Images im = layout(w, key, InvalidOid, identifier(schema) + ".drover_undo_" + std::to_string(id));
    const std::string name = im.table.name;
    std::string select;
    if (w.kind == core::Kind::Delete)
        select = list(im.columns.size(), [&](std::size_t i) { return "t." + im.columns[i].column; });
    else
        select =
            list(im.key.size(), [&](std::size_t i) { return "t." + im.key[i].column + " AS " + im.key_columns[i]; }) +
            list(
                im.columns.size(),
                [&](std::size_t i) {
                    const ImageColumn& c = im.columns[i];
                    return ", t." + c.column + " AS " + c.old_value + ", t." + c.column + " AS " + c.new_value;
                },
                "") +
            ", false AS changed_between";
    try {
        pg::query_once("CREATE TABLE " + name + " AS SELECT " + select + " FROM " + r.qualified + " t WITH NO DATA",
                       {});
        pg::query_once("ALTER TABLE " + name + " ADD PRIMARY KEY (" +
                           list(im.key_columns.size(), [&](std::size_t i) { return im.key_columns[i]; }) + ")",
                       {});
    } catch (const pg::Error& e) {
        pg::ErrorInfo info = e.info();
        info.detail += (info.detail.empty() ? "" : "\n") + ("Setting undo keeps before-images in table " + name + ".");
        if (info.sqlstate == "42501")
            info.hint = "GRANT CREATE ON SCHEMA " + identifier(schema) +
                        " TO ...; or another schema: settings => '{\"undo\": true, \"undo_schema\": \"...\"}'.";
        throw pg::Error(std::move(info));
    }
    ImageTable table;
    im.table.relation = table.oid = pg::relation_by_name(name);
    table.name = name;
    table.key_columns = key.column_names;
    check_restore(w, im, table.oid);
    // What ALTER DEFAULT PRIVILEGES gives away is taken back: the images are the owner's alone.
    static Query others{R"(
        SELECT DISTINCT CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(a.grantee)) END
        FROM pg_catalog.pg_class c, pg_catalog.aclexplode(c.relacl) a
        WHERE c.oid OPERATOR(pg_catalog.=) $1::pg_catalog.oid AND a.grantee OPERATOR(pg_catalog.<>) c.relowner)"};
    for (const pg::Row& row : others.run({table.oid}))
        pg::query_once("REVOKE ALL ON " + name + " FROM " + row[0].str(), {});
    pg::query_once("COMMENT ON TABLE " + name + " IS " +
                       literal("Before-images of migration " + std::to_string(id) + " on " + r.qualified + "."),
                   {});
    return table;
}

void drop_image_table(const Migration& m) {
    const pg::RelationInfo before = pg::describe_relation(m.undo_oid);
    if (!OidIsValid(m.undo_oid) || !before.exists || before.name != "drover_undo_" + std::to_string(m.id))
        return;
    pg::lock_relation(m.undo_oid, AccessExclusiveLock);
    const pg::RelationInfo table = pg::describe_relation(m.undo_oid);
    if (table.exists && pg::relation_by_name(table.qualified) == m.undo_oid)
        pg::query_once("DROP TABLE " + table.qualified, {});
}

std::string change_with_images_sql(const Target& t, Shape shape, const Images& im) {
    const std::size_t keys = im.key.size(), columns = im.columns.size();
    const std::string met = t.left_test.empty() ? "0" : t.left_test;
    auto row = [&](const std::string& column) { return t.row + "." + column; };
    auto image_columns = [&](auto&& f) { return list(columns, [&](std::size_t i) { return f(im.columns[i]); }); };
    const std::string image_key_list = list(keys, [&](std::size_t i) { return im.key_columns[i]; });
    if (t.kind == core::Kind::Delete) {
        const std::string all = image_columns([](const ImageColumn& c) { return c.old_value; });
        return "WITH drover_gone AS (" + change_sql(t, {shape.after_start, shape.striped, false}) + " RETURNING " +
               image_columns([&](const ImageColumn& c) { return row(c.column); }) + "), drover_image AS (INSERT INTO " +
               im.table.name + " (" + all + ") SELECT * FROM drover_gone ON CONFLICT (" + image_key_list +
               ") DO UPDATE SET " +
               image_columns([](const ImageColumn& c) { return c.old_value + " = excluded." + c.old_value; }) +
               ") SELECT 0 FROM drover_gone";
    }
    std::string old =
        "SELECT " + list(keys, [&](std::size_t i) { return row(im.key[i].column) + " AS " + n("drover_k", i); });
    for (std::size_t i = 0; i < columns; i++)
        old += ", " + row(im.columns[i].column) + " AS " + n("drover_o", i);
    std::string join;
    if (t.key.empty()) {
        old += ", " + row("ctid") + " AS drover_ctid";
        join = row("ctid") + " OPERATOR(pg_catalog.=) drover_old.drover_ctid";
    } else {
        for (std::size_t i = 0; i < t.key.size(); i++)
            old += ", " + row(t.key[i].column) + " AS " + n("drover_w", i);
        join = range_condition(t, shape.after_start) + " AND " +
               core::equal(
                   t.key, [&](std::size_t i) { return row(t.key[i].column); },
                   [](std::size_t i) { return n("drover_old.drover_w", i); });
    }
    old += " FROM ONLY " + t.relation + rows_condition(t, shape) + " FOR NO KEY UPDATE";
    auto both = [&](const char* k, const char* o) {
        return list(keys, [&](std::size_t i) { return n(k, i); }) + ", " +
               list(columns, [&](std::size_t i) { return n(o, i); });
    };
    std::string sql = "WITH drover_old AS MATERIALIZED (" + old + "), drover_new AS (UPDATE ONLY " + t.relation +
                      " SET " + t.set_clause + "\nFROM drover_old WHERE " + join + " RETURNING " +
                      both("drover_old.drover_k", "drover_old.drover_o");
    for (std::size_t i = 0; i < columns; i++)
        sql += ", " + row(im.columns[i].column) + " AS " + n("drover_n", i);
    sql += ", " + met + " AS drover_met), drover_image AS (INSERT INTO " + im.table.name + " AS drover_u (" +
           image_key_list + ", " + image_columns([](const ImageColumn& c) { return c.old_value; }) + ", " +
           image_columns([](const ImageColumn& c) { return c.new_value; }) + ", changed_between) SELECT " +
           both("drover_k", "drover_o") + ", " + list(columns, [](std::size_t i) { return n("drover_n", i); }) +
           ", false FROM drover_new ON CONFLICT (" + image_key_list + ") DO UPDATE SET " +
           image_columns([](const ImageColumn& c) { return c.new_value + " = excluded." + c.new_value; }) +
           ", changed_between = drover_u.changed_between OR " +
           record(columns, [&](std::size_t i) { return "drover_u." + im.columns[i].new_value; }) +
           " OPERATOR(pg_catalog.*<>) " +
           record(columns, [&](std::size_t i) { return "excluded." + im.columns[i].old_value; }) +
           ") SELECT drover_met FROM drover_new";
    return sql;
}

std::string restore_sql(const Target& t, bool after_start, const Work& m, const Images& im) {
    const std::string& relation = im.relation.name;
    const bool overwrite = m.settings.on_changed == "overwrite";
    const std::size_t columns = im.columns.size();
    auto of = [&](const char* alias) { return [alias, &im](std::size_t i) { return alias + im.key_columns[i]; }; };
    auto named = [&](auto&& f) { return list(columns, [&](std::size_t i) { return f(im.columns[i]); }); };
    std::string back;
    if (m.kind == core::Kind::Delete) {
        const std::string all = named([](const ImageColumn& c) { return c.column; });
        const std::string key = list(im.key.size(), [&](std::size_t i) { return im.key[i].column; });
        std::string set;
        for (const std::string& c : stored_columns(m.relation_oid, true))
            for (const ImageColumn& i : im.columns)
                if (i.column == identifier(c))
                    set += (set.empty() ? "" : ", ") + i.column + " = excluded." + i.column;
        const bool sets = overwrite && !set.empty();
        // Left alone, others may hold the row's place in any unique index.
        back = "INSERT INTO " + relation + " AS t (" + all + ") OVERRIDING SYSTEM VALUE SELECT " + all +
               " FROM drover_image ON CONFLICT " +
               (overwrite || has_deferrable(m.relation_oid) ? "(" + key + ") " : std::string()) + "DO " +
               (sets ? "UPDATE SET " + set : "NOTHING") + " RETURNING " +
               list(im.key.size(), [&](std::size_t i) { return "t." + im.key[i].column; });
    } else {
        back = "UPDATE " + relation + " AS t SET " +
               named([](const ImageColumn& c) { return c.column + " = i." + c.old_value; }) +
               " FROM drover_image i WHERE " +
               core::equal(
                   im.key, [&](std::size_t i) { return "t." + im.key[i].column; }, of("i."));
        if (!overwrite)
            back += " AND NOT i.changed_between AND " +
                    record(columns, [&](std::size_t i) { return "t." + im.columns[i].column; }) +
                    " OPERATOR(pg_catalog.*=) " +
                    record(columns, [&](std::size_t i) { return "i." + im.columns[i].new_value; });
        back += " RETURNING " + list(im.key.size(), of("i."));
    }
    auto b = [](std::size_t i) { return n("drover_back.k", i); };
    return "WITH drover_image AS MATERIALIZED (SELECT * FROM ONLY " + t.relation + " WHERE " +
           range_condition(t, after_start) + "), drover_back (" +
           list(im.key.size(), [](std::size_t i) { return n("k", i); }) + ") AS (" + back +
           "), drover_done AS (DELETE FROM ONLY " + t.relation + " AS u USING drover_back WHERE " +
           core::equal(im.key, of("u."), b) + ") SELECT " + list(im.key.size(), of("i.")) +
           ", 0::pg_catalog.int8 FROM drover_image i WHERE NOT EXISTS (SELECT FROM drover_back WHERE " +
           core::equal(im.key, of("i."), b) + ") UNION ALL SELECT " +
           list(im.key.size(), [](std::size_t) { return std::string("NULL"); }) +
           ", pg_catalog.count(*) FROM drover_back";
}

void keep_image_table(std::int64_t id, const ImageTable& table) {
    static Query query{"UPDATE drover.migration SET undo_oid = $2::oid, undo_relation = $3, undo_key = $4::text[] "
                       "WHERE id = $1::bigint"};
    query.run({id, table.oid, table.name, table.key_columns});
}

void forget_images(const Migration& m, const std::string& why) {
    static Query query{
        "UPDATE drover.migration SET undo_oid = NULL, undo_relation = NULL, undo_key = NULL WHERE id = $1::bigint"};
    query.run({m.id});
    add_event(m.id, "undo", why);
}

std::vector<Migration> expired_images() {
    static Query query{R"(
        SELECT m.id, extract(epoch FROM clock_timestamp() - m.finished_at) * 1000 FROM drover.migration m
        WHERE m.undo_oid IS NOT NULL AND m.home = $1 AND m.state IN ('succeeded', 'succeeded_with_errors', 'rolled_back')
        ORDER BY m.id FOR NO KEY UPDATE OF m SKIP LOCKED)"};
    std::vector<Migration> expired;
    for (const pg::Row& r : query.run({pg::home()}))
        if (auto m = load_migration(r[0].integer());
            m && r[1].number() >= static_cast<double>(m->settings.undo_retention.count()))
            expired.push_back(std::move(*m));
    return expired;
}

} // namespace drover::engine
