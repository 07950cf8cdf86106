// Implementation of the key walk. See walker.hpp for the contract.
#include "engine/walker.hpp"

#include <algorithm>

namespace drover::engine {

namespace {

// The slice's own index, or after a REINDEX, rename or replacement another one on the same columns in the same order.
// Under another order (ALTER TYPE from bigint to text) the cursor and the bounds mean nothing.
pg::Key key_of(const Slice& s) {
    std::vector<pg::Key> keys = pg::usable_keys(s.relation_oid);
    for (pg::Key& k : keys)
        if (k.name == s.key_index && k.column_names == s.key_columns && k.order == s.key_order)
            return std::move(k);
    for (pg::Key& k : keys)
        if (k.column_names == s.key_columns && k.order == s.key_order)
            return std::move(k);
    throw pg::Error(
        "0A000", "the key of relation " + s.relation + " that the migration walks is gone",
        "Index \"" + s.key_index + "\" was dropped, sorts otherwise or is not usable any more.",
        "Create a unique index on the same columns in the same order again, then SELECT migrate_retry(...);");
}

} // namespace

Walker::Walker(const Migration& m, const Slice& s) : relation_oid_(s.relation_oid), key_(key_of(s)), codec_(key_) {
    pg::RelationInfo leaf = pg::describe_relation(s.relation_oid);
    relation_name_ = leaf.qualified;
    target_ = target_of(leaf, m.relation_oid, m.set_clause, m.where_clause, key_.columns);
}

bool Walker::fits(const Slice& s, const std::string& relation_name) const {
    if (relation_oid_ != s.relation_oid || relation_name_ != relation_name)
        return false;
    pg::Key now = key_of(s);
    return now.index == key_.index && now.types == key_.types && now.columns == key_.columns;
}

Position Walker::position(const std::optional<TextArray>& key) const {
    Position p;
    if (key) {
        codec_.from_text(*key, p.values);
        p.set = true;
    }
    return p;
}

pg::OwnerPlan& Walker::plan(pg::OwnerPlan& p, const std::string& sql, bool after_start, bool with_count) {
    if (!p.prepared()) {
        std::vector<Oid> types = key_.types;
        if (after_start)
            types.insert(types.end(), key_.types.begin(), key_.types.end());
        if (with_count)
            types.push_back(INT8OID);
        p.prepare(sql, types);
    }
    statement_ = sql;
    return p;
}

std::int64_t Walker::count(const Datum* range, bool after_start) {
    plan(count_[after_start], count_sql(target_, after_start), after_start, false)
        .run(const_cast<Datum*>(range), false, false);
    return pg::guard([] {
        bool null;
        std::int64_t rows = DatumGetInt64(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &null));
        SPI_freetuptable(SPI_tuptable);
        return rows;
    });
}

namespace {

std::optional<bool> all_excluded() {
    if (SPI_processed == 0)
        return std::nullopt;
    return pg::guard([] {
        for (std::uint64_t i = 0; i < SPI_processed; i++) {
            bool null;
            if (DatumGetBool(SPI_getbinval(SPI_tuptable->vals[i], SPI_tuptable->tupdesc, 1, &null)))
                return false;
        }
        return true;
    });
}

void free_rows() {
    pg::guard([] { SPI_freetuptable(SPI_tuptable); });
}

} // namespace

ChunkResult Walker::chunk(Position& at, const Position& upper, std::int64_t rows, bool check_done) {
    const int n = codec_.size();
    const bool after = at.set;
    Datum params[2 * INDEX_MAX_KEYS + 1];
    Datum* end = params;
    if (after)
        end = std::copy_n(at.values, n, end);

    // Where the chunk ends: `rows` keys further on, or at the bound.
    from_ = after ? std::optional(text(at)) : std::nullopt;
    const TextArray last_key = text(upper);
    to_ = last_key;
    std::copy_n(upper.values, n, end);
    end[n] = Int64GetDatum(rows - 1);
    Position to = upper;
    ChunkResult result;
    result.last = plan(probe_[after], probe_sql(target_, after), after, true).run(params, false, true) == 0;
    if (!result.last)
        codec_.copy_row(CurrentMemoryContext, to.values);
    free_rows();
    to_ = text(to);
    std::copy_n(to.values, n, end);
    result.rows_walked = result.last ? count(params, after) : rows;
    result.last = result.last || *to_ == last_key; // the bound itself was met: no empty batch to find that out

    auto& update = check_done ? plan(check_[after], update_sql(target_, after, true), after, false)
                              : plan(update_[after], update_sql(target_, after, false), after, false);
    result.rows_done = static_cast<std::int64_t>(update.run(params, false, false));
    if (check_done) {
        result.excludes_done = all_excluded();
        free_rows();
    }
    at = to;
    return result;
}

} // namespace drover::engine
