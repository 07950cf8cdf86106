// migrate_verify. See verify.hpp.
#include "engine/command/verify.hpp"

#include "engine/action/check_action.hpp"
#include "engine/command/inspect.hpp"
#include "engine/ledger/transitions.hpp"
#include "engine/ledger/walk_facts.hpp"
#include "engine/session/access.hpp"
#include "engine/session/ways_on.hpp"
#include "engine/steps/check_pass.hpp"
#include "engine/walk/clause_columns.hpp"
#include "pg/commit_actions.hpp"

namespace drover::engine {

using core::State;

bool verify_migration(const std::string& name, const std::optional<std::string>& check_clause) {
    Caller caller;
    const Migration m = require_own(caller, name, "migrate_verify()");
    if (!m.traits().sweeps)
        throw pg::Error("0A000", "a migration of kind " + std::string(core::to_string(m.kind)) + " cannot be verified",
                        "It does not change the rows that it walks.",
                        m.traits().has_target ? "Compare the tables: SELECT count(*) FROM " + m.relation +
                                                    "; SELECT count(*) FROM " + m.target + ";"
                                              : "A query of your own tells whether all is done.");
    const bool failed_check = m.state == State::Failed && m.task == core::Task::Check;
    if (core::is_active(m.state) && m.task == core::Task::Check)
        return false;
    if (m.state != State::Succeeded && m.state != State::SucceededWithErrors && !failed_check)
        throw pg::Error("55000", "cannot verify migration \"" + name + "\"",
                        "Its state is " + shown_state(caller, m) + ": it has not ended with success.", verb_on(m));
    if (!m.at_home)
        throw pg::Error("55000", "migration \"" + name + "\" came with a dump or a template", {},
                        "SELECT migrate_drop(" + literal(name) + ");");
    if (check_clause && !check_clause->empty())
        pg::as_owner_restricted(owner_role(m), [&] {
            pg::set_guc_local("search_path", m.environment.search_path.c_str()); // as it will run
            check_check_clause(Subject(m), *check_clause);
        });
    if (!m.where_tells_done() && m.settings.check_clause.empty() && !check_clause && !failed_check)
        throw pg::Error("55000", "migration \"" + name + "\" has nothing to verify by",
                        "It has no where_clause that is false for done rows, and no check_clause.",
                        "SELECT migrate_verify(" + literal(name) + ", $$status IS NOT NULL$$);");
    bool changed = false;
    Work with_check = m;
    note_more_columns(with_check, check_clause.value_or(""));
    caller.bookkeeping([&] {
        keep_check_clause(m.id, check_clause.value_or(m.settings.check_clause));
        keep_columns(m.id, with_check);
        begin_check(m);
        changed = set_state(m.id, State::Queued, caller.name);
    });
    pg::start_supervisor_at_commit();
    return changed;
}

} // namespace drover::engine
