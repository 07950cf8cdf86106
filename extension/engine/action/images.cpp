// Implementation of before-images. See images.hpp for the contract.
//
// Exact in read committed: the rows are locked and read in their newest version (FOR NO KEY UPDATE), and the UPDATE
// joins them by key, so that it follows a row that somebody changed meanwhile to that same version. By block the join
// goes by ctid, and such a row is left to the next sweep.
#include "engine/action/images.hpp"

#include "engine/ledger/walk_facts.hpp"
#include "engine/session/access.hpp"
#include "engine/walk/definition_checks.hpp"
#include "pg/transaction.hpp"

#include <algorithm>
#include <functional>

namespace drover::engine {

using pg::Query;

namespace {

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

// The very statement that a rollback will run, so that a privilege or a rule is missed now and not then.
static void check_restore(const Work& w, const Images& im, Oid table) {
    const pg::Key key = pg::usable_keys(table).at(0);
    const Subject images = images_subject(w, table);
    const Target target = target_of(images.root, images, &key);
    try {
        pg::rolled_back([&] { explain(restore_sql(target, false, w, im), key.types); });
    } catch (const pg::Error& e) {
        pg::ErrorInfo info = e.info();
        info.detail += (info.detail.empty() ? "" : "\n") + std::string("migrate_rollback could not restore the rows.");
        if (info.sqlstate == "42501")
            info.hint += (info.hint.empty() ? "" : " ") + std::string("Or leave out the setting undo.");
        throw pg::Error(std::move(info));
    }
}

namespace {

// Of a table that is not there, whatever others have made under such names.
std::string free_name(const std::string& schema, std::int64_t id) {
    static Query query{R"(
        SELECT EXISTS (
            SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) c.relnamespace
            WHERE n.nspname OPERATOR(pg_catalog.=) $1::pg_catalog.name AND c.relname OPERATOR(pg_catalog.=) $2::pg_catalog.name))"};
    const std::string first = "drover_undo_" + std::to_string(id);
    std::string name = first;
    for (int i = 2; query.row({schema, name})[0].boolean(); i++)
        name = first + "_" + std::to_string(i);
    return identifier(schema) + "." + name;
}

bool is_name_of(const std::string& name, std::int64_t id) {
    const std::string first = "drover_undo_" + std::to_string(id);
    return name == first || name.rfind(first + "_", 0) == 0;
}

// With the collation that the index compares by, which need not be the column's.
std::string collated(const core::KeyColumn& k) {
    return "t." + k.column + (k.collation.empty() ? "" : " COLLATE " + k.collation);
}

// Of the key columns of an index, as SQL writes them.
TextArray operator_classes(Oid index) {
    static Query query{R"(
        SELECT pg_catalog.format('%I.%I', n.nspname, o.opcname)
        FROM pg_catalog.pg_index i CROSS JOIN LATERAL pg_catalog.unnest(i.indclass) WITH ORDINALITY AS c (oid, number)
        JOIN pg_catalog.pg_opclass o ON o.oid OPERATOR(pg_catalog.=) c.oid
        JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) o.opcnamespace
        WHERE i.indexrelid OPERATOR(pg_catalog.=) $1::pg_catalog.oid ORDER BY c.number)"};
    TextArray classes;
    for (const pg::Row& r : query.run({index}))
        classes.push_back(r[0].str());
    return classes;
}

} // namespace

std::string image_schema(const Work& w) {
    static Query schema_of{
        "SELECT n.nspname FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid "
        "OPERATOR(pg_catalog.=) c.relnamespace WHERE c.oid OPERATOR(pg_catalog.=) $1::pg_catalog.oid"};
    return w.settings.undo_schema.empty() ? schema_of.row({w.relation_oid})[0].str() : w.settings.undo_schema;
}

ImageTable make_image_table(const Subject& w, std::int64_t id) {
    const std::string schema = image_schema(w);
    const pg::Key key = image_key(w);
    Images im = image_layout(w, key, free_name(schema, id));
    const std::string name = im.table.name;
    std::string select;
    if (w.traits().removes)
        select = list(im.columns.size(), [&](std::size_t i) {
            const std::string& c = im.columns[i].column;
            for (const core::KeyColumn& k : im.key)
                if (k.column == c)
                    return collated(k) + " AS " + c;
            return "t." + c;
        });
    else
        select = list(im.key.size(), [&](std::size_t i) { return collated(im.key[i]) + " AS " + im.key_columns[i]; }) +
                 list(
                     im.columns.size(),
                     [&](std::size_t i) {
                         const ImageColumn& c = im.columns[i];
                         return ", t." + c.column + " AS " + c.old_value + ", t." + c.column + " AS " + c.new_value;
                     },
                     "") +
                 ", false AS changed_between";
    try {
        pg::query_once(
            "CREATE TABLE " + name + " AS SELECT " + select + " FROM " + w.root.qualified + " t WITH NO DATA", {});
        const TextArray classes = operator_classes(key.index);
        pg::query_once("ALTER TABLE " + name + " " +
                           list(im.key_columns.size(),
                                [&](std::size_t i) { return "ALTER COLUMN " + im.key_columns[i] + " SET NOT NULL"; }),
                       {});
        pg::query_once(
            "CREATE UNIQUE INDEX ON " + name + " (" +
                list(im.key_columns.size(), [&](std::size_t i) { return im.key_columns[i] + " " + classes.at(i); }) +
                ")",
            {});
    } catch (const pg::Error& e) {
        pg::ErrorInfo info = e.info();
        info.detail += (info.detail.empty() ? "" : "\n") + ("Setting undo keeps before-images in table " + name + ".");
        if (info.sqlstate == "42501")
            info.hint = "GRANT CREATE ON SCHEMA " + identifier(schema) + " TO " +
                        identifier(pg::find_role(GetUserId()).name) +
                        "; or another schema: settings => '{\"undo\": true, \"undo_schema\": \"...\"}'.";
        throw pg::Error(std::move(info));
    }
    ImageTable table;
    im.table.relation = table.oid = pg::relation_by_name(name);
    table.name = name;
    table.key_columns = key.column_names;
    table.numbers = image_numbers(w, key);
    check_restore(w, im, table.oid);
    // What ALTER DEFAULT PRIVILEGES gives away is taken back: the images are the owner's alone.
    static Query others{R"(
        SELECT DISTINCT CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(a.grantee)) END
        FROM pg_catalog.pg_class c, pg_catalog.aclexplode(c.relacl) a
        WHERE c.oid OPERATOR(pg_catalog.=) $1::pg_catalog.oid AND a.grantee OPERATOR(pg_catalog.<>) c.relowner)"};
    for (const pg::Row& row : others.run({table.oid}))
        pg::query_once("REVOKE ALL ON " + name + " FROM " + row[0].str(), {});
    pg::query_once("COMMENT ON TABLE " + name + " IS " +
                       literal("Before-images of migration " + std::to_string(id) + " on " + w.root.qualified + "."),
                   {});
    return table;
}

bool has_images(const Migration& m) {
    const pg::RelationInfo table = pg::describe_relation(m.undo_oid);
    return OidIsValid(m.undo_oid) && table.exists && is_name_of(table.name, m.id) &&
           pg::query_once("SELECT EXISTS (SELECT FROM " + table.qualified + ")", {})[0][0].boolean();
}

void drop_image_table(const Migration& m, bool nowait) {
    const pg::RelationInfo before = pg::describe_relation(m.undo_oid);
    if (!OidIsValid(m.undo_oid) || !before.exists || !is_name_of(before.name, m.id))
        return;
    if (!nowait)
        pg::lock_relation(m.undo_oid, AccessExclusiveLock);
    else if (!pg::try_lock_relation(m.undo_oid, AccessExclusiveLock))
        throw pg::Error("55P03", "table " + before.qualified + " is in use");
    const pg::RelationInfo table = pg::describe_relation(m.undo_oid);
    if (table.exists && pg::relation_by_name(table.qualified) == m.undo_oid)
        pg::query_once("DROP TABLE " + table.qualified, {});
}

// The key of the images, and the walked one, as texts before and after, where triggers have changed either.
static std::string changed_key_columns(const Target& t, const Images& im) {
    auto columns = [&](const core::KeyColumns& key) {
        return [&](std::size_t i) { return t.row + "." + key[i].column; };
    };
    auto was = [](std::size_t i) { return n("drover_old.drover_k", i); };
    std::string same = core::equal(im.key, was, columns(im.key));
    if (!t.key.empty())
        same += " AND " + core::equal(
                              t.key, [](std::size_t i) { return n("drover_old.drover_w", i); }, columns(t.key));
    const std::string names = "(" + list(im.key.size(), [&](std::size_t i) { return im.key[i].column; }) + ") = ";
    auto text = [&](const std::string& prefix, auto&& of, const char* as) {
        return ", CASE WHEN NOT (" + same + ") THEN " + prefix + "ROW(" + list(im.key.size(), of) +
               ")::pg_catalog.text END AS " + as;
    };
    return text(literal(names) + " OPERATOR(pg_catalog.||) ", was, "drover_was") +
           text("", columns(im.key), "drover_is");
}

std::string change_with_images_sql(const Target& t, Shape shape, const Images& im) {
    const std::size_t keys = im.key.size(), columns = im.columns.size();
    const std::string met = t.left_test.empty() ? "0" : t.left_test;
    auto row = [&](const std::string& column) { return t.row + "." + column; };
    auto image_columns = [&](auto&& f) { return list(columns, [&](std::size_t i) { return f(im.columns[i]); }); };
    const std::string image_key_list = list(keys, [&](std::size_t i) { return im.key_columns[i]; });
    if (!t.sets) {
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
    sql += ", " + met + " AS drover_met" + (OidIsValid(t.watched.relation) ? changed_key_columns(t, im) : "") +
           "), drover_image AS (INSERT INTO " + im.table.name + " AS drover_u (" + image_key_list + ", " +
           image_columns([](const ImageColumn& c) { return c.old_value; }) + ", " +
           image_columns([](const ImageColumn& c) { return c.new_value; }) + ", changed_between) SELECT " +
           both("drover_k", "drover_o") + ", " + list(columns, [](std::size_t i) { return n("drover_n", i); }) +
           ", false FROM drover_new ON CONFLICT (" + image_key_list + ") DO UPDATE SET " +
           image_columns([](const ImageColumn& c) { return c.new_value + " = excluded." + c.new_value; }) +
           ", changed_between = drover_u.changed_between OR " +
           record(columns, [&](std::size_t i) { return "drover_u." + im.columns[i].new_value; }) +
           " OPERATOR(pg_catalog.*<>) " +
           record(columns, [&](std::size_t i) { return "excluded." + im.columns[i].old_value; }) +
           ") SELECT drover_met" + (OidIsValid(t.watched.relation) ? ", drover_was, drover_is" : "") +
           " FROM drover_new";
    return sql;
}

std::string restore_sql(const Target& t, bool after_start, const Work& m, Images im) {
    std::erase_if(im.columns, [](const ImageColumn& c) { return c.computed; });
    const std::string& relation = im.relation.name;
    const bool overwrite = m.settings.on_changed == "overwrite";
    const std::size_t columns = im.columns.size();
    auto cast = [](const std::string& value, const std::string& type) {
        return type.empty() ? value : "CAST(" + value + " AS " + type + ")";
    };
    auto raw = [&](const char* alias) { return [alias, &im](std::size_t i) { return alias + im.key_columns[i]; }; };
    auto of = [&](const char* alias) {
        return [alias, &im, cast](std::size_t i) { return cast(alias + im.key_columns[i], im.key_casts[i]); };
    };
    auto named = [&](auto&& f) { return list(columns, [&](std::size_t i) { return f(im.columns[i]); }); };
    const std::string same_key = core::equal(
        im.key, [&](std::size_t i) { return "t." + im.key[i].column; }, of("i."));
    std::string back, untouched; // untouched: by others, as far as the statement's snapshot shows
    if (m.traits().removes) {
        const std::string all = named([](const ImageColumn& c) { return c.column; });
        const std::string key = list(im.key.size(), [&](std::size_t i) { return im.key[i].column; });
        std::string set;
        for (const std::string& c : stored_columns(m.relation_oid, true))
            for (const ImageColumn& i : im.columns)
                if (i.column == identifier(c))
                    set += (set.empty() ? "" : ", ") + i.column + " = excluded." + i.column;
        const bool sets = overwrite && !set.empty();
        // Left alone, others may hold the row's place in any unique index.
        back = "INSERT INTO " + relation + " AS t (" + all + ") OVERRIDING SYSTEM VALUE SELECT " +
               named([&](const ImageColumn& c) { return cast(c.old_value, c.cast); }) +
               " FROM drover_image ON CONFLICT " +
               (overwrite || has_deferrable(m.relation_oid) ? "(" + key + ") " : std::string()) + "DO " +
               (sets ? "UPDATE SET " + set : "NOTHING") + " RETURNING " +
               list(im.key.size(), [&](std::size_t i) { return "t." + im.key[i].column; });
        untouched = overwrite ? "true" : "NOT EXISTS (SELECT FROM " + relation + " AS t WHERE " + same_key + ")";
    } else {
        back = "UPDATE " + relation + " AS t SET " +
               named([&](const ImageColumn& c) { return c.column + " = " + cast("i." + c.old_value, c.cast); }) +
               " FROM drover_image i WHERE " + same_key;
        std::string unchanged;
        if (!overwrite)
            unchanged = " AND NOT i.changed_between AND " +
                        record(columns, [&](std::size_t i) { return "t." + im.columns[i].column; }) +
                        " OPERATOR(pg_catalog.*=) " + record(columns, [&](std::size_t i) {
                            return cast("i." + im.columns[i].new_value, im.columns[i].cast);
                        });
        untouched = "EXISTS (SELECT FROM " + relation + " AS t WHERE " + same_key + unchanged + ")";
        back += unchanged + " RETURNING " + list(im.key.size(), of("i."));
    }
    auto b = [](std::size_t i) { return n("drover_back.k", i); };
    return "WITH drover_image AS MATERIALIZED (SELECT * FROM ONLY " + t.relation + " WHERE " +
           range_condition(t, after_start) + "), drover_back (" +
           list(im.key.size(), [](std::size_t i) { return n("k", i); }) + ") AS (" + back +
           "), drover_done AS (DELETE FROM ONLY " + t.relation + " AS u USING drover_back WHERE " +
           core::equal(im.key, of("u."), b) + ") SELECT " + list(im.key.size(), raw("i.")) + ", (" + untouched +
           ")::pg_catalog.int4::pg_catalog.int8 FROM drover_image i WHERE NOT EXISTS (SELECT FROM drover_back WHERE " +
           core::equal(im.key, of("i."), b) + ") UNION ALL SELECT " +
           list(im.key.size(), [](std::size_t) { return std::string("NULL"); }) +
           ", pg_catalog.count(*) FROM drover_back";
}

void forget_images(const Migration& m, const std::string& why) {
    forget_image_table(m.id);
    add_event(m.id, "undo", why);
}

std::vector<std::int64_t> expired_images() {
    static Query query{R"(
        SELECT m.id, m.settings, extract(epoch FROM clock_timestamp() - m.finished_at) * 1000 FROM drover.migration m
        JOIN drover.step t ON t.migration_id = m.id AND t.undo_oid IS NOT NULL
        WHERE m.home = $1 AND m.state IN ('succeeded', 'succeeded_with_errors', 'rolled_back')
        ORDER BY row_number() OVER (PARTITION BY m.owner_oid ORDER BY m.id), m.id)"};
    std::vector<std::int64_t> expired;
    for (const pg::Row& r : query.run({pg::home()}))
        if (r[2].number() >= static_cast<double>(parse_settings_json(r[1].str()).undo_retention.count()))
            expired.push_back(r[0].integer());
    return expired;
}

std::optional<Migration> lock_expired_images(std::int64_t id) {
    static Query query{R"(
        SELECT FROM drover.migration m WHERE m.id = $1::bigint
          AND EXISTS (SELECT FROM drover.step t WHERE t.migration_id = m.id AND t.step = m.walk AND t.undo_oid IS NOT NULL)
          AND m.state IN ('succeeded', 'succeeded_with_errors', 'rolled_back') FOR NO KEY UPDATE SKIP LOCKED)"};
    return query.run({id}).empty() ? std::nullopt : load_migration(id);
}

} // namespace drover::engine
