// How a migration succeeds. See success.hpp.
#include "engine/steps/success.hpp"

#include "core/base/counted.hpp"
#include "engine/catalog/error_rows.hpp"
#include "engine/ledger/migration_rows.hpp"
#include "engine/ledger/transitions.hpp"
#include "engine/session/access.hpp"
#include "pg/commit_actions.hpp"

namespace drover::engine {

using core::State;
using pg::Query;

std::string rows_text(std::int64_t n) {
    return core::counted(n, "row", "rows");
}

namespace {

std::int64_t rows_of_all_passes(const Migration& m) {
    static Query query{
        "SELECT m.rows_inline + coalesce((SELECT sum(s.rows_done) FROM drover.slice s WHERE s.migration_id = "
        "m.id AND s.task = 'change'), 0) FROM drover.migration m WHERE m.id = $1::bigint"};
    return query.row({m.id})[0].integer();
}

// A mistyped clause looks like success, so it is said.
void tell_of_no_row(const Migration& m) {
    static Query kept{
        "SELECT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = $1::oid AND NOT tgisinternal AND tgenabled "
        "<> 'D' AND tgtype & 3 = 3)"}; // of rows, before
    const bool triggers = kept.row({m.relation_oid})[0].boolean();
    const std::string what = triggers ? "no row was changed: none satisfied where_clause, or a BEFORE trigger took the "
                                        "place of the change"
                                      : "no row satisfied where_clause, so none was changed";
    add_event(m.id, "pass", what);
    tell(m, what, {});
    pg::log_at_commit("pg_drover: migration \"" + m.name + "\" (id " + std::to_string(m.id) + "): " + what);
}

void tell_of_gone_rows(const Migration& m, std::int64_t gone) {
    tell(m, rows_text(gone) + " in quarantine " + (gone == 1 ? "was" : "were") + " gone and not changed",
         "SELECT relation, key FROM migrate_errors WHERE name = " + literal(m.name) +
             " AND sqlstate = '02000'; see whether they are under another key.");
}

// Without a where_clause nothing tells afterwards which rows these are, so it is said, and no failure.
std::int64_t rows_kept(const Migration& m) {
    if (m.where_clause || !m.traits().sets)
        return 0;
    static Query query{
        "SELECT coalesce(sum(rows_left), 0) FROM drover.slice WHERE migration_id = $1::bigint AND task = "
        "'change'"};
    return query.row({m.id})[0].integer();
}

} // namespace

void succeed(const Migration& m) {
    const std::int64_t open = open_rows(m);
    if (!set_state(m.id, open > 0 ? State::SucceededWithErrors : State::Succeeded))
        return;
    close_errors(m, true);
    if (open > 0)
        return;
    if (m.where_clause && rows_of_all_passes(m) == 0)
        tell_of_no_row(m);
    else if (const std::int64_t gone = gone_rows(m))
        tell_of_gone_rows(m, gone);
    else if (const std::int64_t kept = rows_kept(m))
        tell(m,
             rows_text(kept) + (kept == 1 ? " was" : " were") + " not changed: a BEFORE trigger kept " +
                 (kept == 1 ? "it as it was" : "them as they were"),
             "A where_clause that is false for rows that are done tells which.");
}

} // namespace drover::engine
