// Implementation. See migration_rows.hpp.
#include "engine/ledger/migration_rows.hpp"

#include "engine/catalog/step_store.hpp"
#include "engine/catalog/waits.hpp"

namespace drover::engine {

using pg::Query;

bool change_settings(std::int64_t id, const std::string& settings_json, std::optional<int> workers) {
    static Query query{R"(
        UPDATE drover.migration SET settings = $2::jsonb, workers = coalesce($3::integer, workers), not_before = NULL, updated_at = clock_timestamp()
        WHERE id = $1::bigint AND (settings <> $2::jsonb OR workers <> coalesce($3::integer, workers)))"};
    count_long_wait(id);
    query.run({id, settings_json, workers});
    return query.affected() > 0;
}

void change_on_changed(std::int64_t id, const std::string& on_changed) {
    static Query query{"UPDATE drover.migration SET settings = settings || jsonb_build_object('on_changed', $2::text) "
                       "WHERE id = $1::bigint RETURNING settings"};
    parse_settings_json(query.row({id, on_changed})[0].str());
}

bool change_schedule(std::int64_t id, const Schedule& s) {
    static Query query{R"(
        UPDATE drover.migration SET start_after = CASE WHEN $2::boolean THEN $3::timestamptz ELSE start_after END,
               after = CASE WHEN $4::boolean THEN $5::text[] ELSE after END, updated_at = clock_timestamp()
        WHERE id = $1::bigint AND (($2::boolean AND start_after IS DISTINCT FROM $3::timestamptz) OR ($4::boolean AND after <> $5::text[])))"};
    query.run({id, s.sets_start_after, s.start_after, s.sets_after, s.after});
    return query.affected() > 0;
}

void tell(const Migration& m, const std::string& message, const std::string& hint) {
    static Query query{"UPDATE drover.migration SET message = $2, hint = nullif($3, '') WHERE id = $1::bigint"};
    query.run({m.id, message, hint});
}

void finish_inline(std::int64_t id, int step) {
    static Query query{"UPDATE drover.migration SET started_at = created_at, finished_at = clock_timestamp(), "
                       "step = $2::integer WHERE id = $1::bigint"};
    query.run({id, step});
    static Query walk{"UPDATE drover.step t SET planned_pass = pass" DROVER_OF_WALK};
    walk.run({id});
}

bool finish_inline_again(std::int64_t id) {
    static Query query{"UPDATE drover.migration SET finished_at = clock_timestamp(), message = NULL WHERE id = "
                       "$1::bigint AND state = 'succeeded'"};
    query.run({id});
    return query.affected() > 0;
}

void add_rows_inline(std::int64_t id, std::int64_t rows) {
    static Query query{"UPDATE drover.migration SET rows_inline = rows_inline + $2::bigint WHERE id = $1::bigint"};
    query.run({id, rows});
}

} // namespace drover::engine
