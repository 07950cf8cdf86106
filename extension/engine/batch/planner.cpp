// Implementation of planning. Reads at most about 300 blocks of each leaf, whatever its size, besides
// what the choice of its walk reads (strategy.hpp).
#include "engine/batch/planner.hpp"

#include "engine/catalog/slices.hpp"
#include "engine/definition/meaning.hpp"
#include "engine/kinds/kind_type.hpp"
#include "engine/kinds/undo.hpp"
#include "engine/ledger/walk_facts.hpp"
#include "engine/walk/clause_columns.hpp"
#include "engine/walk/strategy.hpp"
#include "pg/clause.hpp"
#include "pg/fault.hpp"
#include "pg/lock.hpp"
#include "pg/transaction.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace drover::engine {

namespace {

constexpr std::int64_t sample_blocks = 300;

struct Leaf {
    pg::RelationInfo relation;
    Strategy strategy;
    TextArray end;             // the last key, or the number of blocks
    bool reads_others = false; // the clauses do, in sub-selects
    std::int64_t rows = 0;
    std::vector<std::int64_t> parts; // rows of each slice
    std::vector<TextArray> cuts;     // places that end a slice, in order; the last slice ends at `end`
};

double sampled_part(std::int64_t blocks) {
    return std::min(1.0, static_cast<double>(sample_blocks) / static_cast<double>(std::max<std::int64_t>(1, blocks)));
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

// A window of stripes takes some 100,000 rows of the usual kind; much shorter slices would have short windows. Where
// the clauses read other relations, each chunk may hash them anew, and a chunk is no larger than its slice.
std::vector<std::int64_t> slice_rows(const Leaf& leaf, const Migration& m) {
    // In a sweep they may read as many as take a second.
    const std::int64_t least = leaf.reads_others && m.pass > 1 ? 200'000
                               : leaf.reads_others             ? 50'000
                               : leaf.strategy.stripes > 1     ? 30'000
                                                               : 10'000;
    const std::int64_t for_each =
        leaf.reads_others ? std::min<std::int64_t>(m.settings.slices_per_worker, 2) : m.settings.slices_per_worker;
    return core::slice_rows(leaf.rows, m.workers, static_cast<int>(for_each), least);
}

// Rows of a relation by a sample of it, which stays in SPI_tuptable and whose last column is the ctid.
std::int64_t estimate_rows(std::size_t sampled, std::int64_t blocks, double fraction) {
    if (fraction >= 1)
        return static_cast<std::int64_t>(sampled);
    return std::llround(rows_per_block(blocks_of_rows(sampled), static_cast<double>(blocks) * fraction) *
                        static_cast<double>(blocks));
}

// Whether the rows are known, and are one slice.
bool is_one_slice(Leaf& leaf, const Migration& m, std::optional<std::int64_t> rows) {
    if (!rows)
        return false;
    leaf.rows = *rows;
    leaf.parts = slice_rows(leaf, m);
    return leaf.parts.size() <= 1;
}

// Cuts by the keys of a sample. rows: where they are known. False: the relation is empty.
bool cut_by_key(Leaf& leaf, const Migration& m, const Target& target, std::int64_t blocks,
                std::optional<std::int64_t> rows) {
    pg::KeyCodec codec(*leaf.strategy.key);
    if (run_key_query(last_key_sql(target), std::nullopt, target.leaf) == 0)
        return false;
    leaf.end = take_keys(codec, {0})[0];
    if (is_one_slice(leaf, m, rows))
        return true;
    const double fraction = sampled_part(blocks);
    const bool with_ctid = leaf.strategy.readable;
    std::size_t sampled = run_key_query(sample_sql(target, with_ctid), static_cast<float>(100 * fraction), target.leaf);
    // Not by reltuples: a bloated table has fewer rows a block today than at its last ANALYZE.
    leaf.rows =
        with_ctid ? estimate_rows(sampled, blocks, fraction) : std::llround(static_cast<double>(sampled) / fraction);
    leaf.parts = slice_rows(leaf, m);
    leaf.cuts = take_keys(codec, core::cut_points(sampled, leaf.parts));
    return true;
}

// Cuts evenly by blocks. rows: where they are known.
bool cut_by_block(Leaf& leaf, const Migration& m, const Target& target, std::int64_t blocks,
                  std::optional<std::int64_t> rows) {
    if (rows)
        leaf.rows = *rows;
    else {
        const double fraction = sampled_part(blocks);
        const std::size_t sampled =
            run_key_query(sample_sql(target, true), static_cast<float>(100 * fraction), target.leaf);
        leaf.rows = estimate_rows(sampled, blocks, fraction);
        pg::guard([] { SPI_freetuptable(SPI_tuptable); });
    }
    leaf.end = {std::to_string(blocks)};
    leaf.parts = slice_rows(leaf, m);
    for (std::size_t cut : core::cut_points(static_cast<std::size_t>(blocks), leaf.parts))
        leaf.cuts.push_back({std::to_string(cut + 1)});
    return blocks > 0;
}

// rows: of the leaves that the pass before has walked.
std::optional<Leaf> read_leaf(const Migration& m, const Subject& subject, Oid oid, DoneRows& done,
                              const std::map<Oid, std::int64_t>& rows, bool reads_others) {
    if (!pg::lock_relation(oid, AccessShareLock))
        return std::nullopt; // dropped meanwhile
    Leaf leaf;
    leaf.relation = pg::describe_relation(oid);
    leaf.reads_others = reads_others;
    if (leaf.relation.kind == RELKIND_FOREIGN_TABLE)
        throw pg::Error("0A000", "partition " + leaf.relation.qualified + " is a foreign table",
                        "Its rows cannot commit together with the cursor.",
                        "Migrate the partitions that are local one by one, or detach the foreign one.");
    leaf.strategy = choose_strategy(leaf.relation, subject, m.pass, done);
    if (m.task == core::Task::Change)
        type_of(m.kind).check_walk(leaf.relation, m, leaf.strategy.key);
    const std::int64_t blocks = pg::block_count(oid);
    std::optional<std::int64_t> known;
    if (const auto before = rows.find(oid); before != rows.end())
        known = before->second;
    else if (leaf.strategy.rows_per_block && blocks <= sample_blocks && done.blocks > blocks) // of many: good enough
        known = std::llround(*leaf.strategy.rows_per_block * static_cast<double>(blocks));
    const std::optional<pg::Key>& key = leaf.strategy.key;
    const Target target = target_of(leaf.relation, subject, key ? &*key : nullptr);
    const bool any = key ? cut_by_key(leaf, m, target, blocks, known) : cut_by_block(leaf, m, target, blocks, known);
    return any ? std::optional(std::move(leaf)) : std::nullopt;
}

void cut(const Leaf& leaf, std::vector<NewSlice>& slices) {
    NewSlice s;
    s.relation_oid = leaf.relation.oid;
    s.relation = leaf.relation.qualified;
    if (const auto& key = leaf.strategy.key) {
        s.key_index = key->name;
        s.key = key->written();
    }
    s.stripes = leaf.strategy.stripes;
    // Where the sample was too small for every cut, the last slice has what the missing ones would have had.
    std::int64_t left = leaf.rows;
    for (std::size_t i = 0; i < leaf.cuts.size(); i++) {
        s.upper = leaf.cuts[i];
        s.rows_estimate = leaf.parts[i];
        if (s.upper == leaf.end)
            break;
        slices.push_back(s);
        s.lower = s.upper;
        left -= s.rows_estimate;
    }
    s.upper = leaf.end;
    s.rows_estimate = left;
    slices.push_back(std::move(s));
}

} // namespace

namespace {

// Of the pass before: rows by relation, and whether any were left as they were.
std::map<Oid, std::int64_t> rows_before(const Migration& m, bool& left) {
    static pg::Query query{"SELECT relation_oid, sum(rows_walked), sum(rows_left) FROM drover.slice WHERE migration_id "
                           "= $1::bigint AND step = $3::integer AND pass = $2::integer - 1 GROUP BY relation_oid"};
    std::map<Oid, std::int64_t> rows;
    for (const pg::Row& r : query.run({m.id, m.pass, m.walk})) {
        rows[static_cast<Oid>(r[0].integer())] = r[1].integer();
        left = left || r[2].integer() > 0;
    }
    return rows;
}

} // namespace

void plan_pass(Session& session) {
    pg::transaction([&] {
        Migration m = require_runnable(session, true);
        if (m.planned_pass >= m.pass)
            return;
        // The worker has it; a user's function that releases the session's locks does not release this.
        if (!pg::try_lock_for_transaction({pg::LockClass::Work, m.id}))
            throw pg::Error("40001", "a batch is at work while the next pass is cut");
        apply_settings(m);
        check_owner(m);
        check_relation(m);
        Subject subject = subject_of(m);
        if (subject.where_clause)
            pg::check_expression(*subject.where_clause, "where_clause");
        std::vector<NewSlice> slices;
        DoneRows done;
        std::map<Oid, std::int64_t> rows;
        bool others = false;
        bookkeeping(session, [&] { others = reads_others(m.id); });
        if (m.pass > 1) {
            done.excluded = true;
            bookkeeping(session, [&] { rows = rows_before(m, done.left); });
            subject.settings.verify = true; // this is a sweep, whatever was altered since
        }
        const std::vector<Oid> leaves = pg::leaves_of(subject.relation_oid);
        if (m.pass == 1)
            done.blocks = count_blocks(leaves);
        for (Oid oid : leaves)
            if (auto leaf = read_leaf(m, subject, oid, done, rows, others))
                cut(*leaf, slices);
        DROVER_FAULT(plan_cut);
        bookkeeping(session, [&] {
            insert_slices(m, slices, leaves);
            if (done.by_time)
                keep_excludes_done(m.id, false);
        });
        DROVER_FAULT(plan_inserted);
    });
}

} // namespace drover::engine
