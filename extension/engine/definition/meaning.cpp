// Implementation of the looks at what must still be. See meaning.hpp.
#include "engine/definition/meaning.hpp"

#include "engine/action/images.hpp"
#include "engine/kinds/kind_type.hpp"
#include "engine/ledger/walk_facts.hpp"
#include "engine/session/access.hpp"
#include "engine/walk/definition_checks.hpp"
#include "pg/clause.hpp"
#include "pg/privileges.hpp"
#include "pg/references.hpp"

namespace drover::engine {

namespace {

constexpr const char* elsewhere = "names in the clauses lead elsewhere than at the start";

pg::References references(const Work& w, const Target& t) {
    return pg::references_of(type_of(w.kind).whole_sql(t), t.leaf.relation);
}

// DEFAULT is the one of the relation that the statement names, and here that is the leaf.
void check_defaults(const Subject& w, const pg::RelationInfo& leaf) {
    if (!w.traits().sets || leaf.oid == w.relation_oid)
        return;
    const TextArray columns = pg::defaulted_columns(w.set_clause);
    if (columns.empty())
        return;
    static pg::Query query{R"(
        SELECT p.attname, CASE WHEN p.attidentity <> '' THEN format('nextval(%L)', pg_get_serial_sequence(p.attrelid::regclass::text, p.attname))
                               ELSE coalesce(pg_get_expr(pd.adbin, pd.adrelid), 'NULL') END FROM pg_attribute p
        JOIN pg_attribute a ON a.attrelid = $2::oid AND a.attname = p.attname AND NOT a.attisdropped
        LEFT JOIN pg_attrdef pd ON pd.adrelid = p.attrelid AND pd.adnum = p.attnum
        LEFT JOIN pg_attrdef ad ON ad.adrelid = a.attrelid AND ad.adnum = a.attnum
        WHERE p.attrelid = $1::oid AND p.attnum > 0 AND p.attname = ANY ($3::text[])
          AND (p.attidentity <> '' OR pg_get_expr(pd.adbin, pd.adrelid) IS DISTINCT FROM pg_get_expr(ad.adbin, ad.adrelid))
        ORDER BY p.attnum LIMIT 1)"};
    const pg::Rows rows = query.run({w.relation_oid, leaf.oid, columns});
    if (!rows.empty())
        throw pg::Error("0A000",
                        "set_clause sets column \"" + rows[0][0].str() + "\" to DEFAULT, which is another one in " +
                            leaf.qualified,
                        "The plain statement takes the default of " + w.root.qualified + ".",
                        "Write its expression in place of DEFAULT: " + rows[0][1].str() + ".");
}

// What stands for all columns of the row, as r.* in a sub-select, or the row as a value.
void check_whole_row(const Subject& w, const pg::RelationInfo& leaf, const Target& t) {
    if (leaf.oid == w.relation_oid || pg::same_columns(leaf.oid, w.relation_oid))
        return;
    const pg::References here = references(w, t);
    if (!here.whole_row && here.row_columns == references(w, target_of(w.root, w, nullptr)).row_columns)
        return;
    throw pg::Error(
        "0A000", "a clause uses whole rows of " + w.root.qualified + ", and those of " + leaf.qualified + " are others",
        "Its columns are not the same in the same order, so the row would have another value than in the "
        "plain statement.",
        "Name the columns: jsonb_build_object('id', id, ...), ROW(id, ...).");
}

// Of the relation that the plain statement names, rules and policies count, of its leaves they do not; statements that
// name a leaf would pass by the former.
void check_root(const Subject& w, const pg::RelationInfo& leaf) {
    if (leaf.oid == w.relation_oid)
        return;
    type_of(w.kind).check_still(w.root, w);
    pg::require_all_rows(w.root.oid);
}

} // namespace

void check_still(const Subject& w, const pg::RelationInfo& leaf, const Target& t) {
    type_of(w.kind).check_still(leaf, w);
    check_root(w, leaf);
    if (w.settings.undo)
        refuse_children(w);
    check_defaults(w, leaf);
    check_whole_row(w, leaf, t);
}

TextArray meaning_of(const Work& w, const Target& t) {
    pg::GucScope guc;
    guc.set("standard_conforming_strings", "on");
    TextArray objects = references(w, t).objects;
    guc.restore();
    return objects;
}

bool is_other_meaning(const pg::ErrorInfo& error) {
    return error.message == elsewhere;
}

bool reads_others(std::int64_t id) {
    static pg::Query query{
        "SELECT EXISTS (SELECT FROM drover.migration m JOIN drover.step t ON t.migration_id = m.id AND "
        "t.step = m.walk, unnest(t.clause_objects) o WHERE m.id = $1::bigint AND o LIKE 'r%')"};
    return query.row({id})[0].boolean();
}

void check_meaning(const Session& session, const Migration& m, const Target& t) {
    const TextArray now = references(m, t).objects;
    std::optional<TextArray> before;
    bookkeeping(session, [&] {
        static pg::Query query{
            "SELECT clause_objects FROM drover.step WHERE migration_id = $1::bigint AND step = $2::integer"};
        before = query.row({m.id, m.walk})[0].array();
        if (!before)
            keep_meaning_if_free(m.id, now);
    });
    if (!before)
        return;
    const auto [came, went] = pg::difference(*before, now);
    if (came.empty() && went.empty())
        return;
    std::string detail = came.empty() ? "" : "They use " + came + " now";
    if (!went.empty())
        detail += (came.empty() ? "They do not use " : ", and not ") + went + (came.empty() ? " any more" : "");
    throw pg::Error("0A000", elsewhere, detail + ".",
                    "If that is meant, SELECT migrate_retry(...); goes on with it. Else name what is meant with its "
                    "schema or table: SELECT migrate_drop(...); and start it again.");
}

} // namespace drover::engine
