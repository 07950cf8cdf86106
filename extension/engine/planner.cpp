// Implementation of planning. Reads at most about 300 blocks of each leaf, whatever its size.
#include "engine/planner.hpp"

#include "engine/slices.hpp"
#include "engine/statement.hpp"
#include "pg/clause.hpp"
#include "pg/fault.hpp"
#include "pg/transaction.hpp"

#include <algorithm>

namespace drover::engine {

namespace {

constexpr std::int64_t sample_blocks = 300;

struct Leaf {
    pg::RelationInfo relation;
    pg::Key key;
    TextArray last_key;
    std::int64_t rows = 0;
    std::vector<std::int64_t> parts; // rows of each slice
    std::vector<TextArray> cuts;     // keys that end a slice, in order
};

// Runs a query for keys; the rows stay in SPI_tuptable. Returns how many there are.
std::size_t run_key_query(const std::string& sql, std::optional<float> percent) {
    const char* text = sql.c_str();
    return pg::guard([&] {
        Oid type = FLOAT4OID;
        Datum value = Float4GetDatum(percent.value_or(0));
        int code = SPI_execute_with_args(text, percent ? 1 : 0, &type, &value, nullptr, true, 0);
        if (code != SPI_OK_SELECT)
            elog(ERROR, "reading keys failed: %s", SPI_result_code_string(code));
        return static_cast<std::size_t>(SPI_processed);
    });
}

// The keys at these positions of SPI_tuptable, as exact text; frees the rows.
std::vector<TextArray> take_keys(const pg::KeyCodec& codec, const std::vector<std::size_t>& positions) {
    std::vector<TextArray> keys;
    SPITupleTable* rows = SPI_tuptable;
    for (std::size_t r : positions) {
        Datum values[INDEX_MAX_KEYS];
        pg::guard([&] {
            bool null;
            for (int i = 0; i < codec.size(); i++)
                values[i] = SPI_getbinval(rows->vals[r], rows->tupdesc, i + 1, &null);
        });
        keys.push_back(codec.to_text(values));
    }
    pg::guard([=] { SPI_freetuptable(rows); });
    return keys;
}

std::optional<Leaf> read_leaf(const Migration& m, Oid oid, const std::vector<std::string>& assigned) {
    if (!pg::lock_relation(oid, AccessShareLock))
        return std::nullopt; // dropped meanwhile
    Leaf leaf;
    leaf.relation = pg::describe_relation(oid);
    if (leaf.relation.kind == RELKIND_FOREIGN_TABLE)
        throw pg::Error("0A000", "partition " + leaf.relation.qualified + " is a foreign table",
                        "Its rows cannot commit together with the cursor.",
                        "Migrate the partitions that are local one by one, or detach the foreign one.");
    leaf.key = resolve_key(oid, m.relation_oid, m.key_index, assigned);
    UpdateTarget target = target_of(leaf.relation, m.relation_oid, m.set_clause, m.where_clause, leaf.key.columns);
    pg::KeyCodec codec(leaf.key);
    if (run_key_query(last_key_sql(target), std::nullopt) == 0)
        return std::nullopt;
    leaf.last_key = take_keys(codec, {0})[0];
    std::int64_t blocks = std::max<std::int64_t>(1, pg::block_count(oid));
    double fraction = std::min(1.0, static_cast<double>(sample_blocks) / static_cast<double>(blocks));
    std::size_t sampled = run_key_query(sample_sql(target), static_cast<float>(100 * fraction));
    // Not by reltuples: a bloated table has fewer rows a block today than at its last ANALYZE.
    leaf.rows = static_cast<std::int64_t>(static_cast<double>(sampled) / fraction);
    leaf.parts = core::slice_rows(leaf.rows, m.workers, static_cast<int>(m.settings.slices_per_worker));
    leaf.cuts = take_keys(codec, core::cut_points(sampled, leaf.parts));
    return leaf;
}

void cut(const Leaf& leaf, std::vector<NewSlice>& slices) {
    NewSlice s{leaf.relation.oid,
               leaf.relation.qualified,
               leaf.key.name,
               leaf.key.column_names,
               leaf.key.order,
               std::nullopt,
               {},
               0};
    // Where the sample was too small for every cut, the last slice has what the missing ones would have had.
    std::int64_t left = leaf.rows;
    for (std::size_t i = 0; i < leaf.cuts.size(); i++) {
        s.upper = leaf.cuts[i];
        s.rows_estimate = leaf.parts[i];
        if (s.upper == leaf.last_key)
            break;
        slices.push_back(s);
        s.lower = s.upper;
        left -= s.rows_estimate;
    }
    s.upper = leaf.last_key;
    s.rows_estimate = left;
    slices.push_back(std::move(s));
}

} // namespace

void plan_pass(Session& session) {
    pg::transaction([&] {
        Migration m = require_runnable(session, true);
        if (m.planned_pass >= m.pass)
            return;
        apply_settings(m);
        check_owner(m);
        check_relation(m);
        std::vector<std::string> assigned = pg::check_set_clause(m.set_clause);
        if (m.where_clause)
            pg::check_expression(*m.where_clause, "where_clause");
        std::vector<NewSlice> slices;
        for (Oid oid : pg::leaves_of(m.relation_oid))
            if (auto leaf = read_leaf(m, oid, assigned))
                cut(*leaf, slices);
        DROVER_FAULT(plan_cut);
        bookkeeping(session, [&] { insert_slices(m, slices); });
        DROVER_FAULT(plan_inserted);
    });
}

} // namespace drover::engine
