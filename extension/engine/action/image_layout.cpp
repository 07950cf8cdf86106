// Implementation of where before-images are kept: the layout of their table, now and at the start. See images.hpp.
//
// Columns are known by number, so that a rollback finds one that was renamed, here or there. The table's own stand in
// the order in which it was made: of an update the key's, then old and new value of each assigned column; of a delete
// the relation's.
#include "engine/action/images.hpp"

#include "engine/ledger/walk_facts.hpp"
#include "engine/session/access.hpp"

#include <algorithm>

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

} // namespace

std::vector<std::string> stored_columns(Oid relation, bool settable) {
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

namespace {

// Whether ON CONFLICT can name the key: rows of a delete are inserted again under it.
bool may_arbitrate(const pg::Key& key, const std::vector<std::string>& stored) {
    static Query query{
        "SELECT indimmediate FROM pg_catalog.pg_index WHERE indexrelid OPERATOR(pg_catalog.=) $1::pg_catalog.oid"};
    const pg::Rows rows = query.run({key.index});
    return !rows.empty() && rows[0][0].boolean() &&
           std::all_of(key.column_names.begin(), key.column_names.end(),
                       [&](const std::string& c) { return contains(stored, c); });
}

struct Column {
    std::string name, type; // the type as SQL writes it; without a name: dropped, or never there
    std::string kind;       // type and modifier, to compare
    Oid oid = InvalidOid;   // of the type
    bool generated = false;
};

// All columns of a relation, by number from 1.
std::vector<Column> columns_by_number(Oid relation) {
    static Query query{R"(
        SELECT CASE WHEN NOT attisdropped THEN attname END, pg_catalog.format_type(atttypid, atttypmod),
               pg_catalog.concat_ws(' ', atttypid::pg_catalog.int8, atttypmod), atttypid, attgenerated OPERATOR(pg_catalog.<>) ''
        FROM pg_catalog.pg_attribute WHERE attrelid OPERATOR(pg_catalog.=) $1::pg_catalog.oid AND attnum OPERATOR(pg_catalog.>) 0
        ORDER BY attnum)"};
    std::vector<Column> columns(1);
    for (const pg::Row& r : query.run({relation}))
        columns.push_back({r[0].str(), r[1].str(), r[2].str(), static_cast<Oid>(r[3].integer()), r[4].boolean()});
    return columns;
}

std::vector<std::string> all_columns(Oid relation) {
    std::vector<std::string> names;
    for (const Column& c : columns_by_number(relation))
        if (!c.name.empty())
            names.push_back(c.name);
    return names;
}

// Those whose values are kept: generated ones, too, because they may come to be plain ones, which then keep theirs.
std::vector<std::string> changed_columns(const Work& w) {
    return w.traits().removes ? all_columns(w.relation_oid)
                              : unique(pg::with_generated(w.relation_oid, assigned_columns(w)));
}

// 0: there is none of the name.
std::vector<std::size_t> numbers_of(const std::vector<Column>& columns, const std::vector<std::string>& key,
                                    const std::vector<std::string>& changed) {
    std::vector<std::size_t> numbers;
    for (const auto* names : {&key, &changed})
        for (const std::string& n : *names) {
            auto at = std::find_if(columns.begin() + 1, columns.end(), [&](const Column& c) { return c.name == n; });
            numbers.push_back(at == columns.end() ? 0 : static_cast<std::size_t>(at - columns.begin()));
        }
    return numbers;
}

// By the names that the columns had at the start.
std::vector<std::size_t> numbers_by_name(const Migration& m) {
    return numbers_of(columns_by_number(m.relation_oid), m.undo_key,
                      m.traits().removes ? all_columns(m.undo_oid) : changed_columns(m));
}

} // namespace

TextArray image_numbers(const Work& w, const pg::Key& key) {
    TextArray numbers;
    for (std::size_t n : numbers_of(columns_by_number(w.relation_oid), key.column_names, changed_columns(w)))
        numbers.push_back(std::to_string(n));
    return numbers;
}

void find_image_numbers(const Migration& m) {
    TextArray numbers;
    for (std::size_t n : numbers_by_name(m))
        numbers.push_back(std::to_string(n));
    keep_image_numbers(m.id, numbers);
}

Images image_layout(const Subject& w, const pg::Key& key, const std::string& table) {
    Images im;
    im.table = {InvalidOid, table, true};
    im.relation = {w.relation_oid, w.root.qualified, true};
    im.key = key.columns;
    im.key_casts.resize(im.key.size());
    const bool deletes = w.traits().removes;
    const std::vector<std::string> stored = stored_columns(w.relation_oid, false);
    std::size_t number = 0;
    for (const std::string& c : key.column_names)
        im.key_columns.push_back(deletes ? identifier(c) : image_name("key_", c, ++number));
    number = 0;
    for (const std::string& c : changed_columns(w)) {
        number++;
        if (deletes)
            im.columns.push_back({identifier(c), identifier(c), "", "", !contains(stored, c)});
        else
            im.columns.push_back({identifier(c), image_name("old_", c, number), image_name("new_", c, number), "",
                                  !contains(stored, c)});
    }
    return im;
}

namespace {

// Reads how the images lie today.
class Reader {
public:
    Reader(const Migration& m, core::Task task)
        : m_(m), restores_(task == core::Task::Restore), deletes_(m.traits().removes),
          table_(pg::describe_relation(m.undo_oid)), relation_(pg::describe_relation(m.relation_oid)) {
        if (!OidIsValid(m.undo_oid) || !table_.exists)
            throw pg::Error("55000", "the before-images of migration \"" + m.name + "\" are gone",
                            "Table " + m.undo_relation + " does not exist any more.", "SELECT migrate_drop(...);");
        if (!relation_.exists)
            throw pg::Error("42P01", "relation " + m.relation + " does not exist any more",
                            "The before-images of its rows are in table " + table_.qualified + ".",
                            "SELECT migrate_drop(" + literal(m.name) + "); which drops them, too.");
        theirs_ = columns_by_number(m.relation_oid);
        own_ = columns_by_number(m.undo_oid);
        for (const std::string& n : m.undo_numbers)
            numbers_.push_back(std::stoul(n));
        if (numbers_.empty()) // of version 1.0
            numbers_ = numbers_by_name(m);
    }

    Images read() {
        Images im;
        im.table = {table_.oid, table_.qualified, true};
        im.relation = {m_.relation_oid, relation_.qualified, true};
        read_key(im);
        for (std::size_t i = keys(); i < numbers_.size(); i++)
            read_column(im, i - keys());
        if (deletes_)
            read_added(im);
        if (im.columns.empty())
            throw pg::Error("55000", "no column of the before-images is left in relation " + m_.relation, {},
                            "SELECT migrate_drop(" + literal(m_.name) + ");");
        return im;
    }

private:
    std::size_t keys() const { return m_.undo_key.size(); }
    Column theirs(std::size_t number) const { return number < theirs_.size() ? theirs_[number] : Column{}; }
    Column own(std::size_t number) const { return number < own_.size() ? own_[number] : Column{}; }

    Column own_key(std::size_t i) const {
        if (!deletes_)
            return own(i + 1);
        for (std::size_t j = keys(); j < numbers_.size(); j++)
            if (numbers_[j] == numbers_[i])
                return own(j - keys() + 1);
        return {};
    }

    // By the equality that the table's own key has: another one would take two rows for one.
    void read_key(Images& im) const {
        std::vector<std::string> names;
        for (std::size_t i = 0; i < keys(); i++) {
            names.push_back(theirs(numbers_[i]).name);
            const Column c = own_key(i);
            im.key_columns.push_back(identifier(c.name));
            im.key_casts.push_back(theirs(numbers_[i]).kind == c.kind ? "" : theirs(numbers_[i]).type);
        }
        const std::vector<pg::Key> kept = pg::usable_keys(m_.undo_oid);
        for (const pg::Key& key : pg::usable_keys(m_.relation_oid))
            if (key.column_names == names && !kept.empty() && collations(key.index) == collations(kept[0].index)) {
                im.key = key.columns;
                return;
            }
        const TextArray by = kept.empty() ? TextArray(names.size()) : collations(kept[0].index);
        std::string columns;
        for (std::size_t i = 0; i < names.size(); i++)
            columns += (i ? ", " : "") + identifier(names[i].empty() ? m_.undo_key[i] : names[i]) + by.at(i);
        throw pg::Error("55000", "the key of relation " + m_.relation + " that before-images are known by is gone", {},
                        "CREATE UNIQUE INDEX CONCURRENTLY ON " + im.relation.name + " (" + columns +
                            "); its columns NOT NULL; then SELECT migrate_retry(...);");
    }

    // Of an index's columns, as its definition writes them.
    static TextArray collations(Oid index) {
        static Query query{R"(
            SELECT CASE WHEN c.oid IS NULL THEN '' ELSE pg_catalog.format(' COLLATE %I.%I', n.nspname, c.collname) END
            FROM pg_catalog.pg_index i CROSS JOIN LATERAL pg_catalog.unnest(i.indcollation) WITH ORDINALITY AS v (oid, number)
            LEFT JOIN pg_catalog.pg_collation c ON c.oid OPERATOR(pg_catalog.=) v.oid
            LEFT JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) c.collnamespace
            WHERE i.indexrelid OPERATOR(pg_catalog.=) $1::pg_catalog.oid ORDER BY v.number)"};
        TextArray all;
        for (const pg::Row& r : query.run({index}))
            all.push_back(r[0].str());
        return all;
    }

    void read_column(Images& im, std::size_t i) const {
        const Column now = theirs(numbers_[keys() + i]);
        const Column before = deletes_ ? own(i + 1) : own(keys() + 2 * i + 1);
        const Column after = deletes_ ? Column{} : own(keys() + 2 * i + 2);
        if (before.name.empty() || (!deletes_ && after.name.empty()))
            return; // its owner has given it up
        if (now.name.empty())
            throw pg::Error("55000",
                            "relation " + m_.relation + " has no column \"" + name_of(before) +
                                "\" any more for the before-images",
                            "Table " + table_.qualified + " holds its values.",
                            "ALTER TABLE " + table_.qualified + " DROP COLUMN " + identifier(before.name) +
                                (deletes_ ? "" : ", DROP COLUMN " + identifier(after.name)) + "; " + go_on());
        ImageColumn c{identifier(now.name), identifier(before.name), deletes_ ? "" : identifier(after.name), "",
                      now.generated};
        if (now.kind != before.kind && !(restores_ && c.computed)) {
            c.cast = now.type;
            if (!restores_ || !pg::can_cast(before.oid, now.oid))
                refuse_type(c, before, now);
        }
        im.columns.push_back(std::move(c));
    }

    // Of the relation's column at the start, from that of the images.
    std::string name_of(const Column& image) const {
        return !deletes_ && image.name.starts_with("old_") ? image.name.substr(4) : image.name;
    }

    [[noreturn]] void refuse_type(const ImageColumn& c, const Column& before, const Column& now) const {
        auto alter = [&](const std::string& column) {
            return "ALTER COLUMN " + column + " TYPE " + now.type +
                   (pg::can_cast(before.oid, now.oid) ? "" : " USING ...");
        };
        throw pg::Error(
            "55000", "column " + c.column + " of relation " + m_.relation + " has another type than its before-images",
            "It is " + now.type + " now and was " + before.type + " at the start.",
            "ALTER TABLE " + table_.qualified + " " + alter(c.old_value) +
                (c.new_value.empty() ? "" : ", " + alter(c.new_value)) + "; " + go_on());
    }

    // Of a delete: columns that both have got since.
    void read_added(Images& im) const {
        for (const std::string& c : stored_columns(m_.relation_oid, false)) {
            const std::string name = identifier(c);
            if (std::any_of(im.columns.begin(), im.columns.end(),
                            [&](const ImageColumn& i) { return i.column == name; }))
                continue;
            const bool there = std::any_of(own_.begin() + 1, own_.end(), [&](const Column& o) { return o.name == c; });
            if (there)
                im.columns.push_back({name, name, "", ""});
            else if (!restores_)
                throw pg::Error(
                    "55000", "column \"" + c + "\" of relation " + m_.relation + " is not in the before-images",
                    "It was added since the start; table " + table_.qualified + " has no place for its values.",
                    "ALTER TABLE " + table_.qualified + " ADD COLUMN " + name + " ...; with its type, then " + go_on());
        }
    }

    std::string go_on() const {
        const bool rolls_back = restores_ && m_.task != core::Task::Restore; // it is about to be asked for
        return "SELECT " + std::string(rolls_back ? "migrate_rollback(" : "migrate_retry(") + literal(m_.name) + ");";
    }

    const Migration& m_;
    bool restores_, deletes_;
    pg::RelationInfo table_, relation_;
    std::vector<Column> theirs_, own_;
    std::vector<std::size_t> numbers_; // of the relation's columns: the key's, then those whose values are kept
};

} // namespace

Images images_of(const Migration& m, core::Task task) {
    return Reader(m, task).read();
}

void refuse_children(const Subject& w) {
    const pg::RelationInfo& r = w.root;
    if (r.kind == RELKIND_RELATION && pg::leaves_of(w.relation_oid).size() > 1)
        throw pg::Error("0A000", "undo is not possible for an inheritance parent",
                        "No key is unique over " + r.qualified + " and its children together.",
                        "Start a migration for each child table.");
}

pg::Key image_key(const Subject& w) {
    const pg::RelationInfo& r = w.root;
    if (!w.traits().sweeps)
        throw pg::Error("0A000", "undo is not possible for a migration of kind " + std::string(core::to_string(w.kind)),
                        "It changes no rows of relation " + r.qualified + ".", "Leave out the setting undo.");
    refuse_children(w);
    const bool deletes = w.traits().removes;
    const std::vector<std::string> stored = stored_columns(w.relation_oid, false);
    for (pg::Key& key : pg::usable_keys(w.relation_oid))
        if (std::none_of(key.column_names.begin(), key.column_names.end(),
                         [&](const std::string& c) { return contains(w.follow, c); }) &&
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

} // namespace drover::engine
