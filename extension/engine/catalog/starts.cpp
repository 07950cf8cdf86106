// Implementation. See starts.hpp.
#include "engine/catalog/starts.hpp"

#include "engine/catalog/step_store.hpp"

namespace drover::engine {

using pg::Query;

int count_slice_start(std::int64_t slice_id) {
    static Query query{"UPDATE drover.slice SET starts = starts + 1 WHERE id = $1::bigint RETURNING starts - 1"};
    return static_cast<int>(query.row({slice_id})[0].integer());
}

int count_plan_start(std::int64_t migration_id) {
    static Query query{"UPDATE drover.step t SET starts = starts + 1" DROVER_OF_WALK "RETURNING starts - 1"};
    return static_cast<int>(query.row({migration_id})[0].integer());
}

void take_back_slice_start(std::int64_t slice_id) {
    static Query query{"UPDATE drover.slice SET starts = starts - 1 WHERE id = $1::bigint AND starts > 0"};
    query.run({slice_id});
}

void take_back_plan_start(std::int64_t migration_id) {
    static Query query{"UPDATE drover.step t SET starts = greatest(starts - 1, 0)" DROVER_OF_WALK};
    query.run({migration_id});
}

void forget_slice_start(std::int64_t slice_id) {
    static Query query{"UPDATE drover.slice SET starts = 0 WHERE id = $1::bigint AND starts > 0"};
    query.run({slice_id});
}

void forget_plan_start(std::int64_t migration_id) {
    static Query query{
        "UPDATE drover.step t SET starts = 0" DROVER_WALK("FOR NO KEY UPDATE SKIP LOCKED") "AND starts <> 0"};
    query.run({migration_id});
}

void put_off_slice(std::int64_t slice_id, std::chrono::milliseconds delay) {
    static Query query{"UPDATE drover.slice SET next_try_at = clock_timestamp() + $2::float8 * interval '1 ms' "
                       "WHERE id = $1::bigint"};
    query.run({slice_id, static_cast<double>(delay.count())});
}

void forget_attempts(std::int64_t migration_id) {
    static Query slices{
        "UPDATE drover.slice SET attempts = 0, starts = 0, next_try_at = NULL WHERE migration_id = $1::bigint AND "
        "state = 'pending' AND (attempts <> 0 OR starts <> 0 OR next_try_at IS NOT NULL)"};
    slices.run({migration_id});
    static Query plan{"UPDATE drover.step t SET starts = 0" DROVER_OF_WALK "AND starts <> 0"};
    plan.run({migration_id});
}

bool forget_waits(std::int64_t migration_id) {
    static Query query{R"(
        WITH waits AS (
            SELECT id FROM drover.slice
            WHERE migration_id = $1::bigint AND state = 'pending' AND next_try_at > clock_timestamp()
            FOR NO KEY UPDATE SKIP LOCKED)
        UPDATE drover.slice s SET attempts = 0, starts = 0, next_try_at = NULL FROM waits WHERE s.id = waits.id
        RETURNING s.id)"};
    const bool slices = !query.run({migration_id}).empty();
    // What has no slice rests as a whole. It has rested now: were that NULL, it would begin the same wait again.
    static Query rest{
        "UPDATE drover.migration SET not_before = clock_timestamp() WHERE id = $1::bigint AND not_before > "
        "clock_timestamp() AND waiting_for ~ '^(retry|crash):'"};
    rest.run({migration_id});
    return rest.affected() > 0 || slices;
}

} // namespace drover::engine
