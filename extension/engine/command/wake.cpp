// migrate_wake: a supervisor for a database that waits for one. See wake.hpp.
#include "engine/command/wake.hpp"

#include "engine/action/images.hpp"
#include "engine/session/access.hpp"
#include "pg/commit_actions.hpp"

namespace drover::engine {

using core::State;
using pg::Query;

bool wake() {
    require_primary("migrate_wake()");
    Caller caller;
    bool needed = false;
    caller.bookkeeping([&] {
        static Query query{R"(
            SELECT EXISTS (SELECT FROM drover.migration WHERE state IN )" DROVER_ACTIVE R"( AND home = $1)
               AND NOT EXISTS (SELECT FROM drover.process WHERE class = )" DROVER_SUPERVISOR R"())"};
        needed = query.row({pg::home()})[0].boolean() || !expired_images().empty();
    });
    if (needed)
        pg::start_supervisor_at_commit();
    return needed;
}

void wake_workers(const Migration& m) {
    static Query query{"SELECT pid FROM drover.process WHERE class = " DROVER_WORKER " AND id = $1::bigint"};
    for (const pg::Row& r : query.run({m.id}))
        pg::wake_at_commit(static_cast<int>(r[0].integer()));
}

} // namespace drover::engine
