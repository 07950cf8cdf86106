// Implementation of slices in the catalog. See slices.hpp for the contract.
#include "engine/catalog/slices.hpp"

#include "engine/catalog/columns.hpp"
#include "engine/catalog/starts.hpp"
#include "engine/catalog/step_store.hpp"

namespace drover::engine {

using pg::Query;
using pg::Row;
using pg::Value;

namespace {

struct Cut {
    const Migration& m;
    const NewSlice& s;
    int number;
};

constexpr Written<Cut> new_slice[] = {
    {"migration_id", "?::bigint", [](const Cut& c) -> Parameters { return {c.m.id}; }},
    {"step", "?::integer", [](const Cut& c) -> Parameters { return {c.m.walk}; }},
    {"pass", "?::integer", [](const Cut& c) -> Parameters { return {c.m.pass}; }},
    {"task", "?", [](const Cut& c) -> Parameters { return {core::to_string(c.m.task)}; }},
    {"number", "?::integer", [](const Cut& c) -> Parameters { return {c.number}; }},
    {"relation_oid", "?::oid", [](const Cut& c) -> Parameters { return {c.s.relation_oid}; }},
    {"relation", "?", [](const Cut& c) -> Parameters { return {c.s.relation}; }},
    {"key_index", "?", [](const Cut& c) -> Parameters { return {or_null(c.s.key_index)}; }},
    {"key_columns", "?::text[]", [](const Cut& c) -> Parameters { return {c.s.key.columns}; }},
    {"key_numbers", "?::smallint[]", [](const Cut& c) -> Parameters { return {c.s.key.numbers}; }},
    {"key_order", "?::text[]", [](const Cut& c) -> Parameters { return {c.s.key.order}; }},
    {"key_labels", "?::text[]", [](const Cut& c) -> Parameters { return {c.s.key.labels}; }},
    {"stripes", "?::integer", [](const Cut& c) -> Parameters { return {c.s.stripes}; }},
    {"lower_bound", "?::text[]", [](const Cut& c) -> Parameters { return {c.s.lower}; }},
    {"upper_bound", "?::text[]", [](const Cut& c) -> Parameters { return {c.s.upper}; }},
    {"rows_estimate", "?::bigint", [](const Cut& c) -> Parameters { return {c.s.rows_estimate}; }},
    {"filenode", "pg_relation_filenode(?::oid)", [](const Cut& c) -> Parameters { return {c.s.relation_oid}; }},
};

constexpr Read<Slice> slice_columns[] = {
    {"id", into<&Slice::id>},
    {"migration_id", into<&Slice::migration_id>},
    {"step", into<&Slice::step>},
    {"pass", into<&Slice::pass>},
    {"number", into<&Slice::number>},
    {"relation_oid", into<&Slice::relation_oid>},
    {"relation", into<&Slice::relation>},
    {"key_index", into<&Slice::key_index>},
    {"key_columns", into<&Slice::key, &pg::WrittenKey::columns>},
    {"key_numbers::text[]", into<&Slice::key, &pg::WrittenKey::numbers>},
    {"key_order", into<&Slice::key, &pg::WrittenKey::order>},
    {"key_labels", into<&Slice::key, &pg::WrittenKey::labels>},
    {"stripes", into<&Slice::stripes>},
    {"lower_bound", into<&Slice::lower>},
    {"cursor", into<&Slice::cursor>},
    {"wave", into<&Slice::wave>},
    {"upper_bound", into<&Slice::upper>},
    {"rows_estimate", into<&Slice::rows_estimate>},
    {"rows_walked", into<&Slice::rows_walked>},
    {"batches", into<&Slice::batches>},
    {"chunk_rows", into<&Slice::chunk_rows>},
    {"attempts", into<&Slice::attempts>},
    // Both rates are of the same time, and there is none without it.
    {"rate_weight",
     [](Slice& s, const Value& v) {
         if (!v.is_null())
             s.rate_done = s.rate_walked = core::Rate{0, v.number()};
     }},
    {"rate_done",
     [](Slice& s, const Value& v) {
         if (s.rate_done)
             s.rate_done->per_second = v.number();
     }},
    {"rate_walked",
     [](Slice& s, const Value& v) {
         if (s.rate_walked)
             s.rate_walked->per_second = v.number();
     }},
    {"extract(epoch FROM clock_timestamp() - updated_at)", into<&Slice::since_update>},
    {"state = 'pending'", into<&Slice::pending>},
};

} // namespace

void insert_slices(const Migration& m, const std::vector<NewSlice>& slices, const std::vector<Oid>& leaves) {
    static Insert<Cut> insert{"drover.slice", new_slice};
    int number = 0;
    for (const NewSlice& s : slices)
        insert.run({m, s, ++number});
    static Query mark{
        "UPDATE drover.step t SET planned_pass = $2::integer, starts = 0, first_xid = "
        "coalesce(first_xid, pg_snapshot_xmax(pg_current_snapshot())), leaves = $3::oid[]" DROVER_OF_WALK};
    TextArray oids;
    for (const Oid leaf : leaves)
        oids.push_back(std::to_string(leaf));
    mark.run({m.id, m.pass, oids});
    static Query touch{"UPDATE drover.migration SET updated_at = clock_timestamp() WHERE id = $1::bigint"};
    touch.run({m.id});
    set_step(m.id, m.step, "running");
    const std::string what = m.task == core::Task::Restore ? "rollback"
                             : m.task == core::Task::Check ? "check"
                             : m.pass == 1                 ? "first pass"
                                                           : "sweep " + std::to_string(m.pass - 1);
    add_event(m.id, "pass", what + ": " + std::to_string(slices.size()) + (slices.size() == 1 ? " slice" : " slices"));
}

bool was_rewritten(const Migration& m) {
    static Query query{R"(
        SELECT EXISTS (SELECT FROM drover.slice WHERE migration_id = $1::bigint AND step = $2::integer AND pass = $3::integer
                       AND key_index IS NULL AND filenode <> coalesce(pg_relation_filenode(relation_oid), 0::oid)))"};
    return query.row({m.id, m.walk, m.pass})[0].boolean();
}

std::optional<Slice> load_slice(std::int64_t id) {
    static Select<Slice> query{slice_columns, "FROM drover.slice WHERE id = $1::bigint"};
    return query.one({id});
}

std::vector<core::Claimable> claimable(const Migration& m, int rank) {
    static Query query{R"(
        SELECT s.id, s.rows_estimate, s.troubled FROM (
            SELECT id, number, state, next_try_at, rows_estimate, starts > 0 OR attempts > 0,
                   (sum(rows_estimate) OVER (ORDER BY number) - rows_estimate / 2) * $3::integer < sum(rows_estimate) OVER () * $4::integer
            FROM drover.slice WHERE migration_id = $1::bigint AND step = $5::integer AND pass = $2::integer) s (id, number, state, next_try_at, rows_estimate, troubled, others)
        WHERE s.state = 'pending' AND (s.next_try_at IS NULL OR s.next_try_at <= clock_timestamp())
          AND NOT EXISTS (SELECT FROM drover.process p WHERE p.class = )" DROVER_SLICE_OWNER R"( AND p.id = s.id)
        ORDER BY s.others, s.number)"};
    std::vector<core::Claimable> slices;
    for (const Row& r : query.run({m.id, m.pass, m.workers, rank, m.walk}))
        slices.push_back({r[0].integer(), r[1].integer(), r[2].boolean()});
    return slices;
}

PassSummary summarize_pass(const Migration& m) {
    static Query query{R"(
        SELECT count(*), count(*) FILTER (WHERE s.state = 'pending'),
               count(*) FILTER (WHERE s.state = 'pending' AND o.id IS NULL AND (s.next_try_at IS NULL OR s.next_try_at <= clock_timestamp())),
               coalesce(sum(s.rows_done), 0),
               coalesce(extract(epoch FROM min(s.next_try_at) FILTER (WHERE s.state = 'pending' AND s.next_try_at > clock_timestamp()) - clock_timestamp()), -1),
               (SELECT count(*) FROM drover.process p WHERE p.class = )" DROVER_WORKER
                       R"( AND p.id = $1::bigint AND p.pid < pg_backend_pid())
        FROM drover.slice s LEFT JOIN drover.process o ON o.class = )" DROVER_SLICE_OWNER R"( AND o.id = s.id
        WHERE s.migration_id = $1::bigint AND s.step = $3::integer AND s.pass = $2::integer)"};
    Row r = query.row({m.id, m.pass, m.walk});
    return {r[0].integer(), r[1].integer(), r[2].integer(),
            r[3].integer(), r[4].number(),  static_cast<int>(r[5].integer())};
}

namespace {

// A ring of `keep` rows for each slice. Row numbers go on, so that what a smaller ring leaves behind is known.
struct Finished {
    const Slice& slice;
    const BatchResult& batch;
    std::int64_t number, keep;
};

constexpr Written<Finished> finished_batch[] = {
    {"migration_id", "?::bigint", [](const Finished& f) { return Parameters{f.slice.migration_id}; }},
    {"slice_id", "?::bigint", [](const Finished& f) { return Parameters{f.slice.id}; }},
    {"slot", "?::integer", [](const Finished& f) { return Parameters{f.number % f.keep}; }},
    {"number", "?::bigint", [](const Finished& f) { return Parameters{f.number}; }},
    {"pid", "pg_backend_pid()", [](const Finished&) { return Parameters{}; }},
    {"chunks", "?::integer", [](const Finished& f) { return Parameters{f.batch.chunks}; }},
    {"rows_walked", "?::bigint", [](const Finished& f) { return Parameters{f.batch.rows_walked}; }},
    {"rows_done", "?::bigint", [](const Finished& f) { return Parameters{f.batch.rows_done}; }},
    {"wal_bytes", "?::bigint", [](const Finished& f) { return Parameters{f.batch.wal_bytes}; }},
    {"duration_ms", "?::float8", [](const Finished& f) { return Parameters{f.batch.seconds * 1000}; }},
    {"key_from", "?::text[]", [](const Finished& f) { return Parameters{f.batch.from}; }},
    {"key_to", "?::text[]", [](const Finished& f) { return Parameters{f.batch.to}; }},
};

// In a ring of so many.
void keep_history(const Slice& s, const BatchResult& b, std::int64_t keep) {
    if (keep == 0)
        return;
    static Insert<Finished> upsert{"drover.batch", finished_batch, R"(
        ON CONFLICT (slice_id, slot) DO UPDATE SET number = excluded.number, pid = excluded.pid, chunks = excluded.chunks,
               rows_walked = excluded.rows_walked, rows_done = excluded.rows_done, wal_bytes = excluded.wal_bytes,
               duration_ms = excluded.duration_ms, key_from = excluded.key_from, key_to = excluded.key_to, at = excluded.at)"};
    upsert.run({s, b, s.batches + 1, keep});
}

} // namespace

bool advance(Slice& s, const BatchResult& b, const core::Settings& settings) {
    static Query update{R"(
        UPDATE drover.slice SET cursor = $2::text[], wave = $13::text[], state = CASE WHEN $3::boolean THEN 'done' ELSE state END,
               rows_walked = rows_walked + $4::bigint, rows_done = rows_done + $5::bigint, batches = batches + 1,
               wal_bytes = wal_bytes + $6::bigint, busy_ms = busy_ms + $7::float8, chunk_rows = $8::integer,
               last_batch_rows = $5::bigint, last_batch_ms = $7::float8, rate_done = $9::float8, rate_walked = $10::float8, rate_weight = $12::float8,
               rows_failed = rows_failed + $15::bigint, rows_left = rows_left + $16::bigint, rows_old = rows_old + $17::bigint,
               rows_again = rows_again + $18::bigint,
               attempts = 0, starts = 0, next_try_at = NULL, started_at = coalesce(started_at, clock_timestamp()),
               updated_at = clock_timestamp(), finished_at = CASE WHEN $3::boolean THEN clock_timestamp() END
        WHERE id = $1::bigint AND state = 'pending' AND cursor IS NOT DISTINCT FROM $11::text[] AND wave IS NOT DISTINCT FROM $14::text[])"};
    auto per_second = [](const std::optional<core::Rate>& r) { return r ? Value(r->per_second) : Value(); };
    update.run({s.id, b.cursor, b.finished, b.rows_walked, b.rows_done, b.wal_bytes, b.seconds * 1000,
                b.next_chunk_rows, per_second(b.rate_done), per_second(b.rate_walked), s.cursor,
                b.rate_walked ? Value(b.rate_walked->weight) : Value(), or_null(b.wave), or_null(s.wave), b.rows_failed,
                b.rows_left, b.rows_old, b.rows_again});
    if (update.affected() != 1)
        return false;
    keep_history(s, b, settings.keep_batches);
    s.cursor = b.cursor;
    s.wave = b.wave;
    s.batches++;
    s.rows_walked += b.rows_walked;
    s.attempts = 0;
    s.chunk_rows = b.next_chunk_rows;
    s.rate_done = b.rate_done;
    s.rate_walked = b.rate_walked;
    return true;
}

void remember_names(const Migration& m, const std::string& relation, const Slice& slice, const std::string& leaf) {
    // Another one that has taken the name is not what was meant at the start.
    const auto tell = [&](const Query& changed, const std::string& before, const std::string& now) {
        if (changed.affected() > 0 && pg::is_taken(before))
            add_event(m.id, "relation", before + " is another relation now; goes on with the one it was, now " + now);
    };
    static Query slices{"UPDATE drover.slice SET relation = $3 WHERE migration_id = $1::bigint AND relation_oid = "
                        "$2::oid AND relation <> $3"};
    static Query rows{
        "UPDATE drover.error SET relation = $3 WHERE migration_id = $1::bigint AND relation_oid = $2::oid "
        "AND relation <> $3 AND quarantined"};
    if (leaf != slice.relation) {
        rows.run({m.id, slice.relation_oid, leaf});
        slices.run({m.id, slice.relation_oid, leaf});
        if (slice.relation_oid != m.relation_oid)
            tell(slices, slice.relation, leaf);
    }
    static Query migration{"UPDATE drover.step t SET relation = $2" DROVER_OF_WALK "AND relation <> $2"};
    if (relation != m.relation) {
        migration.run({m.id, relation});
        tell(migration, m.relation, relation);
    }
    static Query target{"UPDATE drover.step t SET target = $2" DROVER_OF_WALK "AND target <> $2"};
    if (const pg::RelationInfo t = pg::describe_relation(m.target_oid); t.exists && t.qualified != m.target) {
        target.run({m.id, t.qualified});
        tell(target, m.target, t.qualified);
    }
}

void remember_key(Slice& s, const pg::WrittenKey& now) {
    if (s.key == now || s.key.columns.empty())
        return;
    static Query slices{R"(
        UPDATE drover.slice SET key_columns = $4::text[], key_numbers = $5::smallint[], key_order = $6::text[], key_labels = $7::text[]
        WHERE migration_id = $1::bigint AND step = $12::integer AND pass = $2::integer AND relation_oid = $3::oid AND key_columns = $8::text[]
          AND key_numbers IS NOT DISTINCT FROM $9::smallint[] AND key_order = $10::text[] AND coalesce(key_labels, '{}') = $11::text[])"};
    slices.run({s.migration_id, s.pass, s.relation_oid, now.columns, now.numbers, now.order, now.labels, s.key.columns,
                or_null(s.key.numbers), s.key.order, s.key.labels, s.step});
    static Query rows{R"(
        UPDATE drover.error SET key_columns = $3::text[], key_numbers = $4::smallint[], key_order = $5::text[], key_labels = $6::text[]
        WHERE migration_id = $1::bigint AND relation_oid = $2::oid AND quarantined AND mended_at IS NULL AND key_columns = $7::text[]
          AND key_numbers IS NOT DISTINCT FROM $8::smallint[] AND key_order = $9::text[] AND coalesce(key_labels, '{}') = $10::text[])"};
    rows.run({s.migration_id, s.relation_oid, now.columns, now.numbers, now.order, now.labels, s.key.columns,
              or_null(s.key.numbers), s.key.order, s.key.labels});
    s.key = now;
}

bool may_change_twice(std::int64_t id) {
    static Query query{"SELECT EXISTS (SELECT FROM drover.slice WHERE migration_id = $1::bigint AND rows_again > 0)"};
    return query.row({id})[0].boolean();
}

void mark_gone(const Slice& s, const std::string& why) {
    static Query query{"UPDATE drover.slice SET state = 'gone', finished_at = clock_timestamp() WHERE id = $1::bigint "
                       "AND state = 'pending'"};
    query.run({s.id});
    if (query.affected() > 0)
        add_event(s.migration_id, "relation", why);
}

} // namespace drover::engine
