// Statements on drover.error. See error_rows.hpp.
#include "engine/catalog/error_rows.hpp"

#include "engine/catalog/error_insert.hpp"
#include "engine/catalog/starts.hpp"

namespace drover::engine {

using pg::Query;

namespace {

constexpr std::int64_t examples_kept = 10; // of rows that a pass has found and left; all others are worked on again

std::int64_t examples_of_pass(const Migration& m) {
    static Query query{"SELECT count(*) FROM (SELECT FROM drover.error WHERE migration_id = $1::bigint AND pass = "
                       "$2::integer AND NOT quarantined LIMIT $3::bigint) e"};
    return query.row({m.id, m.pass, examples_kept})[0].integer();
}

} // namespace

void record_failure(std::int64_t migration_id, std::optional<std::int64_t> slice_id, const FailedBatch& f) {
    insert_error({migration_id, slice_id, f});
    if (!slice_id)
        return forget_plan_start(migration_id);
    static Query update{R"(
        UPDATE drover.slice SET attempts = $2::integer, starts = 0, chunk_rows = coalesce(nullif($3::integer, 0), chunk_rows), updated_at = clock_timestamp(),
               next_try_at = CASE WHEN $4::boolean THEN clock_timestamp() + $5::float8 * interval '1 ms' END
        WHERE id = $1::bigint)"};
    update.run({*slice_id, f.attempt, f.next_chunk_rows, f.will_retry, static_cast<double>(f.retry_after_ms)});
    if (f.marked)
        forget_slice_start(*f.marked);
}

void record_rows(const Migration& m, const Slice& slice, const std::vector<FailedRow>& rows) {
    std::optional<std::int64_t> room; // asked for by the first example
    for (const FailedRow& r : rows) {
        if (!r.quarantined && m.task != core::Task::Restore) {
            if (!room)
                room = examples_kept - examples_of_pass(m);
            if (*room <= 0)
                continue;
            --*room;
        }
        insert_error(RowError{m, slice, r});
    }
}

void mark_mended(const Migration& m, std::int64_t id, std::int64_t slice_id, std::int64_t rows) {
    static Query mended{"UPDATE drover.error SET mended_at = clock_timestamp(), pass = $2::integer WHERE id = "
                        "$1::bigint AND mended_at IS NULL"};
    mended.run({id, m.pass});
    if (mended.affected() != 1)
        throw pg::Error("40001", "another worker has mended the row", "Nothing was applied twice.");
    static Query count{"UPDATE drover.slice SET rows_done = rows_done + $2::bigint WHERE id = $1::bigint"};
    count.run({slice_id, rows});
}

void mark_tried(const Migration& m, std::int64_t id, const pg::ErrorInfo& e, const std::string& statement) {
    static Query again{R"(
        UPDATE drover.error SET pass = $2::integer, sqlstate = $3, message = $4, detail = nullif($5, ''), hint = nullif($6, ''),
               context = nullif($7, ''), constraint_name = nullif($8, ''), statement = coalesce(nullif($9, ''), statement),
               attempt = attempt + 1, pid = pg_backend_pid(), at = clock_timestamp() WHERE id = $1::bigint)"};
    again.run({id, m.pass, e.sqlstate, e.message, e.detail, e.hint, e.context, e.constraint_name, statement});
}

void mark_row_gone(const Migration& m, std::int64_t id, std::int64_t slice_id) {
    mark_mended(m, id, slice_id, 0);
    static Query gone{R"(
        UPDATE drover.error SET sqlstate = '02000', message = 'the row is gone, it was not changed',
               detail = 'It was deleted, or its key was changed.', hint = NULL, context = NULL, constraint_name = NULL
        WHERE id = $1::bigint)"};
    gone.run({id});
}

std::int64_t open_rows(const Migration& m) {
    static Query query{
        "SELECT count(*) FROM drover.error WHERE migration_id = $1::bigint AND quarantined AND mended_at IS NULL"};
    return query.row({m.id})[0].integer();
}

std::int64_t open_rows_of_pass(const Migration& m) {
    static Query query{"SELECT count(*) FROM drover.error WHERE migration_id = $1::bigint AND quarantined AND "
                       "mended_at IS NULL AND pass = $2::integer"};
    return query.row({m.id, m.pass, examples_kept})[0].integer();
}

std::int64_t open_rows_without_key(const Migration& m) {
    static Query query{"SELECT count(*) FROM drover.error WHERE migration_id = $1::bigint AND quarantined AND "
                       "mended_at IS NULL AND key_columns IS NULL"};
    return query.row({m.id})[0].integer();
}

bool is_swept_after_mending(const Migration& m) {
    return m.where_tells_done() && m.settings.verify && !may_change_twice(m.id);
}

std::int64_t not_found_rows(const Migration& m) {
    static Query query{"SELECT count(*) FROM drover.error WHERE migration_id = $1::bigint AND quarantined AND "
                       "mended_at IS NULL AND sqlstate = $2"};
    return query.row({m.id, not_found})[0].integer();
}

std::int64_t gone_rows(const Migration& m) {
    static Query query{"SELECT count(*) FROM drover.error WHERE migration_id = $1::bigint AND quarantined AND "
                       "mended_at IS NOT NULL AND sqlstate = '02000'"};
    return query.row({m.id})[0].integer();
}

void close_rows_before(const Migration& m) {
    static Query query{"UPDATE drover.error SET mended_at = clock_timestamp() WHERE migration_id = $1::bigint AND "
                       "quarantined AND mended_at IS NULL AND pass < $2::integer"};
    query.run({m.id, m.pass});
}

void close_errors(const Migration& m, bool of_this_pass) {
    static Query query{"UPDATE drover.error SET mended_at = clock_timestamp() WHERE migration_id = $1::bigint AND NOT "
                       "quarantined AND mended_at IS NULL AND ($3::boolean OR pass IS DISTINCT FROM $2::integer)"};
    query.run({m.id, m.pass, of_this_pass});
}

} // namespace drover::engine
