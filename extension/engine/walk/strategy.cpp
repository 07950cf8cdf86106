// Implementation of the choice of a walk. See strategy.hpp for the contract.
#include "engine/walk/strategy.hpp"

#include "core/walk/walk_choice.hpp"
#include "pg/transaction.hpp"
#include "pg/turning.hpp"

#include <algorithm>
#include <cmath>

namespace drover::engine {

namespace {

constexpr double sample_blocks = 30;
constexpr double wide_blocks = 1000; // where one row in 10,000 is left, a few are in these
constexpr int trial_rows = 100;

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

pg::Key counterpart(const pg::RelationInfo& leaf, Oid root, const std::string& wanted) {
    if (leaf.oid == root)
        return pg::choose_key(root, wanted);
    std::vector<std::string> columns = pg::choose_key(root, wanted).column_names;
    for (pg::Key& key : pg::usable_keys(leaf.oid))
        if (key.column_names == columns)
            return std::move(key);
    throw pg::Error("0A000",
                    "partition " + leaf.qualified + " has no usable key on the columns of index \"" + wanted + "\"", {},
                    "Leave the setting key out, so that each partition's own best key is walked.");
}

// The key to walk: the wanted index (or its counterpart on the leaf), else the best one that set_clause leaves alone.
// must: throw where there is none.
std::optional<pg::Key> resolve_key(const pg::RelationInfo& leaf, const Work& w,
                                   const std::vector<std::string>& assigned, bool must) {
    if (!w.key_index.empty()) {
        pg::Key key = counterpart(leaf, w.relation_oid, w.key_index);
        if (const std::string* column = assigned_column(key, assigned))
            key_is_assigned(key, *column, leaf.qualified);
        return key;
    }
    for (pg::Key& key : pg::usable_keys(leaf.oid))
        if (!assigned_column(key, assigned))
            return std::move(key);
    if (!must)
        return std::nullopt;
    if (w.traits().sets && !w.where_clause && w.strategy == "auto" && pg::usable_keys(leaf.oid).empty())
        throw pg::Error(
            "0A000", "relation " + leaf.qualified + " has no usable key",
            "Without a where_clause that is false for done rows it is walked by a unique, valid btree index, not "
            "partial and not on expressions, whose columns are all NOT NULL.",
            "Write such a where_clause, as in where_clause => 'status IS NULL'; or CREATE UNIQUE INDEX "
            "CONCURRENTLY ON " +
                leaf.qualified + " (...); on columns that are NOT NULL.");
    pg::Key best = pg::choose_key(leaf.oid, ""); // throws if there is none at all
    key_is_assigned(best, *assigned_column(best, assigned), leaf.qualified);
}

float percent_of(std::int64_t blocks, double wanted = sample_blocks) {
    return static_cast<float>(std::min(100.0, 100 * wanted / static_cast<double>(std::max<std::int64_t>(blocks, 1))));
}

struct Sample {
    double rows_per_block = 0;
    std::optional<double> in_order;
};

// Rows of some blocks, in the order of the key; their last column is the ctid.
Sample read_sample(const Target& target, std::int64_t blocks) {
    Sample s;
    const std::size_t n = run_key_query(sample_sql(target, true), percent_of(blocks), target.leaf);
    const std::vector<std::uint32_t> places = blocks_of_rows(n);
    pg::guard([] { SPI_freetuptable(SPI_tuptable); });
    std::size_t good = 0;
    for (std::size_t i = 0; i < n; i++)
        good += i == 0 || places[i] >= places[i - 1] ? 1 : 0;
    const auto all = static_cast<double>(std::max<std::int64_t>(blocks, 1));
    s.rows_per_block = percent_of(blocks) < 100 ? rows_per_block(places, all * percent_of(blocks) / 100)
                                                : static_cast<double>(n) / all;
    if (!target.key.empty() && n > 1)
        s.in_order = static_cast<double>(good) / static_cast<double>(n);
    return s;
}

// The changed rows of a few blocks, of which column 1 tells whether where_clause is still true.
std::string trial_sql(const Target& t) {
    const std::string where = "(" + *t.where_clause + "\n)";
    return "UPDATE ONLY " + t.relation + " SET " + t.set_clause + "\nWHERE " + t.row +
           ".ctid OPERATOR(pg_catalog.=) ANY (ARRAY(SELECT " + t.row + ".ctid FROM ONLY " + t.relation +
           " TABLESAMPLE SYSTEM ($1) REPEATABLE (0) WHERE " + where + " LIMIT " + std::to_string(trial_rows) +
           " FOR NO KEY UPDATE SKIP LOCKED)) AND " + where + " RETURNING " + where + " IS TRUE";
}

// Whether where_clause is false for rows once they are changed; nullopt where no row told. An error of the statement
// tells nothing here: it comes again, with its row, when the migration runs.
std::optional<bool> try_rows(const Target& target, float percent) {
    std::optional<bool> excludes;
    const std::string sql = trial_sql(target);
    try {
        pg::rolled_back([&] {
            const Datum value = Float4GetDatum(percent);
            pg::owner_execute(sql, {FLOAT4OID}, &value, nullptr, {target.leaf});
            const int met = pg::guard([] {
                int still = SPI_processed == 0 ? -1 : 0;
                for (std::uint64_t i = 0; i < SPI_processed; i++) {
                    bool null;
                    still +=
                        DatumGetBool(SPI_getbinval(SPI_tuptable->vals[i], SPI_tuptable->tupdesc, 1, &null)) ? 1 : 0;
                }
                return still;
            });
            if (met >= 0)
                excludes = met == 0;
        });
    } catch (const pg::Renamed&) {
        throw;
    } catch (const pg::Error& e) {
        if (e.info().sqlstate == "57014")
            throw;
    }
    return excludes;
}

// Whether rows of a few blocks satisfy where_clause.
bool has_rows(const Target& target, float percent) {
    const Datum value = Float4GetDatum(percent);
    bool found = false;
    try {
        pg::rolled_back([&] {
            found = pg::owner_execute("SELECT FROM ONLY " + target.relation +
                                          " TABLESAMPLE SYSTEM ($1) REPEATABLE (0) WHERE (" + *target.where_clause +
                                          "\n) LIMIT 1",
                                      {FLOAT4OID}, &value, nullptr, {target.leaf}) > 0;
        });
    } catch (const pg::Renamed&) {
        throw;
    } catch (const pg::Error& e) { // as in try_rows
        if (e.info().sqlstate == "57014")
            throw;
    }
    return found;
}

[[noreturn]] void no_way(const pg::RelationInfo& leaf, const Work& w, const core::WalkFacts& f) {
    if (!w.traits().sweeps)
        throw pg::Error("0A000",
                        "a " + std::string(core::to_string(w.kind)) + " cannot walk " + leaf.qualified + " by block",
                        "A row that is updated meanwhile moves to another block: it could be met twice, or never.",
                        "strategy => 'auto' or 'key'.");
    if (f.is_heap && !w.settings.verify)
        throw pg::Error(
            "0A000",
            "relation " + leaf.qualified +
                (w.strategy == "block" ? " cannot be walked by block without sweeps"
                                       : " has no usable key, and cannot be walked by block without sweeps"),
            "Setting verify is off, so no sweep would find a row that an update moves to a block that was "
            "passed.",
            w.strategy == "block"
                ? "strategy => 'auto' or 'key', or leave out the setting verify."
                : "Leave out the setting verify, or CREATE UNIQUE INDEX CONCURRENTLY ON " + leaf.qualified + " (...);");
    if (w.strategy == "block")
        throw pg::Error("0A000", "relation " + leaf.qualified + " cannot be walked by block",
                        f.is_heap ? "Without a where_clause that is false for done rows, a row could be met twice."
                                  : "Its table access method is not heap, or the role may not read all of its columns.",
                        "strategy => 'auto' or 'key'.");
    throw pg::Error("0A000", "relation " + leaf.qualified + " has no usable key, and by block a row could be met twice",
                    "where_clause stays true for rows that were changed.",
                    "Write a where_clause that is false for done rows, or CREATE UNIQUE INDEX CONCURRENTLY ON " +
                        leaf.qualified + " (...);");
}

} // namespace

std::vector<std::uint32_t> blocks_of_rows(std::size_t rows) {
    SPITupleTable* table = SPI_tuptable;
    std::vector<std::uint32_t> blocks(rows);
    std::uint32_t* block = blocks.data();
    pg::guard([=] {
        for (std::size_t i = 0; i < rows; i++) {
            bool null;
            Datum ctid = SPI_getbinval(table->vals[i], table->tupdesc, table->tupdesc->natts, &null);
            block[i] = ItemPointerGetBlockNumberNoCheck(reinterpret_cast<ItemPointer>(DatumGetPointer(ctid)));
        }
    });
    return blocks;
}

double rows_per_block(std::vector<std::uint32_t> taken, double expected) {
    const auto rows = static_cast<double>(taken.size());
    std::sort(taken.begin(), taken.end());
    const auto seen = static_cast<double>(std::unique(taken.begin(), taken.end()) - taken.begin());
    const bool by_chance = seen > 0 && seen >= expected - 3 * std::sqrt(expected);
    return rows / (by_chance ? seen : std::max(expected, 1.0));
}

std::int64_t count_blocks(const std::vector<Oid>& relations) {
    std::int64_t blocks = 0;
    for (Oid r : relations)
        if (pg::lock_relation(r, AccessShareLock))
            blocks += pg::block_count(r);
    return blocks;
}

std::size_t run_key_query(const std::string& sql, std::optional<float> percent, const pg::Named& leaf) {
    const Datum value = Float4GetDatum(percent.value_or(0));
    return pg::owner_execute(sql, percent ? std::vector<Oid>{FLOAT4OID} : std::vector<Oid>{}, &value, nullptr, {leaf});
}

Strategy choose_strategy(const pg::RelationInfo& leaf, const Subject& w, int pass, DoneRows& done) {
    const std::vector<std::string> assigned = pg::with_generated(leaf.oid, w.assigned);
    const pg::HeapFacts heap = pg::heap_facts(leaf.oid, assigned);
    const Target by_block = target_of(leaf, w, nullptr);
    if (w.sets && w.where_clause && pass == 1 && done.tells != assigned) {
        if (pg::may_turn_true(leaf.oid, by_block.relation, *w.where_clause, assigned)) {
            done.by_time = true;
            done.excluded = false;
        } else
            done.tells = assigned;
    }
    core::WalkFacts facts;
    facts.left = done.left;
    facts.by_key_wanted = w.strategy == "key" || !w.key_index.empty();
    facts.by_block_wanted = w.strategy == "block" && !facts.by_key_wanted;
    facts.is_heap = heap.heap && heap.readable;
    const bool may_sweep = w.may_meet_again();
    facts.block_is_safe = may_sweep && w.settings.verify && !done.by_time; // else a row that moves back would be lost
    facts.excludes = w.removes || w.harmless ? std::optional(true) : done.excluded;
    const bool must_have_key = facts.by_key_wanted || !(facts.is_heap && may_sweep);
    std::optional<pg::Key> key;
    if (!facts.by_block_wanted)
        key = resolve_key(leaf, w, assigned, must_have_key);
    facts.has_key = key.has_value();
    if (w.sets && facts.block_is_safe && !facts.by_key_wanted && !facts.excludes) {
        facts.excludes = try_rows(by_block, percent_of(heap.blocks));
        if (!facts.excludes && static_cast<double>(heap.blocks) > sample_blocks && done.wide_looks-- > 0)
            facts.excludes = try_rows(by_block, percent_of(heap.blocks, wide_blocks));
        done.excluded = facts.excludes;
        // Rows that others have locked, or a trigger keeps, tell nothing: by key nothing depends on it.
        if (!facts.excludes && facts.has_key && has_rows(by_block, percent_of(heap.blocks)))
            facts.excludes = false;
    }
    // A sweep goes by what is known. A role with privileges on columns alone cannot read a ctid: it goes by key, and
    // nothing is known of the heap.
    Strategy s;
    const auto sure = core::choose_walk(facts);
    const bool by_order = key && !(sure && sure->by_block);
    if (pass == 1 && heap.readable && (by_order || done.stripes_matter)) {
        const Sample sample = read_sample(by_order ? target_of(leaf, w, &*key) : by_block, heap.blocks);
        facts.in_order = sample.in_order;
        s.rows_per_block = sample.rows_per_block;
    }
    const auto walk = core::choose_walk(facts);
    if (!walk)
        no_way(leaf, w, facts);
    if (walk->by_block)
        key.reset();
    core::StripeFacts stripes;
    stripes.wanted = static_cast<int>(w.settings.stripes);
    stripes.updates = w.sets;
    stripes.can_stripe = facts.is_heap && !(key ? stripe_of(*key, "t") : by_block.stripe).empty();
    stripes.sweep = pass > 1;
    stripes.indexed_column = heap.indexed_column;
    stripes.in_order = walk->by_block || facts.in_order.value_or(1) >= 0.9;
    stripes.blocks = heap.blocks;
    stripes.all_blocks = std::max(done.blocks, heap.blocks);
    stripes.rows_per_block = s.rows_per_block.value_or(0);
    stripes.fillfactor = heap.fillfactor;
    const core::StripeChoice choice = core::choose_stripes(stripes);
    s.stripes = choice.stripes;
    s.readable = heap.readable;
    s.why = walk->why + (walk->why.empty() || choice.why.empty() ? "" : "; ") + choice.why;
    s.key = std::move(key);
    return s;
}

} // namespace drover::engine
