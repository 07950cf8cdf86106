// migrate_drop: forgets a migration, with its before-images and what it has still to build. See drop.hpp.
#include "engine/command/drop.hpp"

#include "core/model/predicate.hpp"
#include "engine/action/images.hpp"
#include "engine/command/inspect.hpp"
#include "engine/kinds/deferred_index.hpp"
#include "engine/ledger/history.hpp"
#include "engine/ledger/transitions.hpp"
#include "engine/session/access.hpp"
#include "pg/relation.hpp"

namespace drover::engine {

using core::State;
using pg::Query;

namespace {

// From the state that a copy is in to one that can be dropped, although its target misses indexes.
std::string way_to_indexes(const Migration& m) {
    const std::string n = literal(m.name);
    const std::string by_hand = "run the statements, then SELECT migrate_drop(" + n + ");";
    if (core::is_active(m.state))
        return "CALL migrate_wait(" + n + "); builds them at the end. Or SELECT migrate_cancel(" + n + "); and " +
               by_hand;
    if (m.state == State::Holding)
        return "SELECT migrate_confirm(" + n + "); builds them. Or " + by_hand;
    if (m.state == State::Paused)
        return "SELECT migrate_resume(" + n + "); builds them at the end. Or " + by_hand;
    return "SELECT migrate_retry(" + n + "); builds them at the end. Or " + by_hand;
}

} // namespace

bool drop_migration(const std::string& name, bool cancel, bool makes_way) {
    Caller caller;
    require_primary("migrate_drop()");
    std::optional<Migration> found;
    caller.bookkeeping([&] { found = find_migration(name); });
    if (!found) {
        pg::report(NOTICE, "migration \"" + name + "\" does not exist, skipping");
        return false;
    }
    Migration m = require_own(caller, name, "migrate_drop()");
    if (core::is_active(m.state) && cancel) // for the log and those who listen
        caller.bookkeeping([&] { set_state(m.id, State::Cancelled, caller.name); });
    else if (core::is_active(m.state))
        throw pg::Error("55006", "migration \"" + name + "\" " + core::predicate(shown_state(caller, m)),
                        "Only a migration at rest can be dropped.",
                        "SELECT migrate_drop(" + literal(name) + ", cancel => true);");
    std::string missing;
    caller.bookkeeping([&] { missing = missing_indexes(m); });
    // Of one that may go on nobody knows yet whether they can be built, and a look would wait for the build at work.
    const bool has_ended = m.state == State::Failed || m.state == State::Cancelled || cancel;
    if (!missing.empty() && !(has_ended && give_up_indexes(caller, m)))
        throw pg::Error("55000", "indexes of " + m.target + " are missing: they were dropped to be built at the end",
                        "These statements would build them:\n" + missing, way_to_indexes(m));
    if (missing.empty() && !m.target.empty())
        finish_by_hand(caller, m);
    if (OidIsValid(m.undo_oid) && m.at_home && pg::find_role(m.owner_oid).exists)
        pg::as_owner_restricted(owner_role(m), [&] {
            if (has_images(m))
                pg::report(makes_way || m.state == State::RolledBack ? WARNING : NOTICE,
                           "before-images of migration \"" + name + "\" are dropped with it",
                           m.state == State::RolledBack ? "They are of rows that were not restored."
                                                        : "It cannot be rolled back any more.");
            drop_image_table(m);
        });
    caller.bookkeeping([&] { erase_migration(m.id); });
    return true;
}

} // namespace drover::engine
