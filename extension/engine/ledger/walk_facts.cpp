// Implementation. See walk_facts.hpp.
#include "engine/ledger/walk_facts.hpp"

#include "engine/catalog/step_store.hpp"

namespace drover::engine {

using pg::Query;

void keep_columns(std::int64_t id, const Work& w) {
    if (w.called.empty())
        return;
    static Query query{"UPDATE drover.step t SET called = $2, clause_columns = $3::text[], clause_numbers = "
                       "$4::smallint[]" DROVER_OF_WALK};
    query.run({id, w.called, w.clause_columns, w.clause_numbers});
}

void keep_target_numbers(const Migration& m, const TextArray& numbers) {
    static Query query{"UPDATE drover.step t SET target_numbers = jsonb_object($2::text[], $3::text[])" DROVER_OF_WALK};
    query.run({m.id, m.target_columns, numbers});
}

void keep_meaning(std::int64_t id, const TextArray& objects) {
    static Query query{"UPDATE drover.step t SET clause_objects = $2::text[]" DROVER_OF_WALK};
    query.run({id, objects});
}

void keep_meaning_if_free(std::int64_t id, const TextArray& objects) {
    static Query query{
        "UPDATE drover.step t SET clause_objects = $2::text[]" DROVER_WALK("FOR NO KEY UPDATE SKIP LOCKED")};
    query.run({id, objects});
}

void forget_meaning(std::int64_t id) {
    static Query query{"UPDATE drover.step t SET clause_objects = NULL" DROVER_OF_WALK};
    query.run({id});
}

void keep_check_clause(std::int64_t id, const std::string& clause) {
    static Query query{"UPDATE drover.step t SET check_clause = nullif($2, '')" DROVER_OF_WALK
                       "AND check_clause IS DISTINCT FROM nullif($2, '')"};
    query.run({id, clause});
}

void keep_excludes_done(std::int64_t id, bool excludes) {
    static Query query{
        "UPDATE drover.step t SET excludes_done = coalesce(excludes_done, true) AND $2::boolean" DROVER_OF_WALK};
    query.run({id, excludes});
}

void forget_first_planning(std::int64_t id) {
    static Query query{"UPDATE drover.step t SET first_xid = NULL" DROVER_OF_WALK};
    query.run({id});
}

void keep_image_table(std::int64_t id, Oid table, const std::string& name, const TextArray& key_columns,
                      const TextArray& numbers) {
    static Query query{"UPDATE drover.step t SET undo_oid = $2::oid, undo_relation = $3, undo_key = $4::text[], "
                       "undo_numbers = $5::smallint[]" DROVER_OF_WALK};
    query.run({id, table, name, key_columns, numbers});
}

void keep_image_numbers(std::int64_t id, const TextArray& numbers) {
    static Query query{"UPDATE drover.step t SET undo_numbers = $2::smallint[]" DROVER_OF_WALK};
    query.run({id, numbers});
}

void forget_image_table(std::int64_t id) {
    static Query query{"UPDATE drover.step t SET undo_oid = NULL, undo_relation = NULL, undo_key = NULL, "
                       "undo_numbers = NULL" DROVER_OF_WALK};
    query.run({id});
}

} // namespace drover::engine
