// The catalog of migrations: every statement on schema drover that reads or writes a migration as a whole.
//
// Contract: call inside a transaction with SPI connected and inside pg::as_role(extension owner). Row locks: a
// batch takes its slice's row, then the migration's where it must; set_state takes the migration's row alone.
#pragma once
#include "core/model/kind.hpp"
#include "core/model/state.hpp"
#include "core/model/step.hpp"
#include "core/model/task.hpp"
#include "core/settings/settings.hpp"
#include "engine/catalog/words.hpp"
#include "pg/identity.hpp"

namespace drover::engine {

using pg::TextArray;

// Session settings in force when the migration was started.
struct Environment {
    std::string search_path, time_zone, date_style, interval_style;
    TextArray names, values; // of what else the session has set, see pg/session_settings.hpp
};

// What is to be done: the definition, and the settings that bear on how.
struct Work {
    Work();
    Work(const Work& other);
    Work(Work&& other) noexcept;
    Work& operator=(const Work& other);
    Work& operator=(Work&& other) noexcept;
    ~Work();

    core::Kind kind = core::Kind::Update;
    Oid relation_oid = InvalidOid;
    std::string set_clause; // of an update
    // Of a copy: the other table, and for each of its columns that is filled (unquoted) an expression over the source.
    Oid target_oid = InvalidOid;
    std::string target; // quoted and qualified
    TextArray target_columns, expressions;
    TextArray target_numbers; // of target_columns; empty: of version 1.0
    // Of a call: as schema.name(type, ...).
    Oid routine_oid = InvalidOid;
    std::string routine;
    std::optional<std::string> where_clause;
    // How the clauses call the relation, and the columns of it that they name, with their numbers at the start. Empty:
    // not stored yet, or of version 1.0.
    std::string called;
    TextArray clause_columns, clause_numbers;
    std::string strategy = "auto";
    std::string key_index; // wanted by the user; empty: chosen
    std::string first_xid; // row versions of this transaction and later ones came after the first pass was planned
    int workers = 1;
    core::Settings settings;

    const core::KindTraits& traits() const { return core::traits_of(kind); }
    Oid written_oid() const { return OidIsValid(target_oid) ? target_oid : relation_oid; } // not what a routine writes
};

// What was asked, with the step at work and what the batched step that it is about (`walk`) does and has come to.
struct Migration : Work {
    Migration();
    Migration(const Migration& other);
    Migration(Migration&& other) noexcept;
    Migration& operator=(const Migration& other);
    Migration& operator=(Migration&& other) noexcept;
    ~Migration();

    std::int64_t id = 0;
    std::string name;
    std::string relation;
    Oid owner_oid = InvalidOid;
    std::string owner;
    bool at_home = true; // false: came with a dump or a template; not run until resumed
    std::string settings_json;
    Environment environment;
    core::State state = core::State::Queued; // Paused while not at home
    std::string waiting_for;
    int step = 1, walk = 1;
    core::StepKind step_kind = core::StepKind::Batched; // of the step at work
    int pass = 1;
    int planned_pass = 0;
    std::optional<bool> excludes_done;
    core::Task task = core::Task::Change; // of the pass
    Oid undo_oid = InvalidOid;            // table of before-images; invalid: none
    std::string undo_relation;
    TextArray undo_numbers; // of columns, see image_numbers; empty: of version 1.0
    TextArray undo_key;     // columns of the relation that identify a row in it
    std::string check_clause;
    pg::ErrorInfo error; // of a failed one

    // where_clause is false for rows once they are changed, as far as is known: it counts what is left.
    bool where_tells_done() const { return where_clause && traits().sweeps && excludes_done.value_or(true); }
};

// The state of that word as it counts here: an active migration that is not at home is Paused.
core::State effective_state(const std::string& word, bool at_home);

std::optional<Migration> load_migration(std::int64_t id);
std::optional<Migration> find_migration(const std::string& name);

// Parses settings as jsonb text ({"batch_target": "1s"}). Throws 22023.
core::Settings parse_settings_json(const std::string& json);
std::vector<core::RawSetting> raw_settings(const std::string& json);

// Locks its row until the end of the transaction, without waiting; false: somebody has it, or it is gone. Comes before
// what the supervisor writes for a migration: even a row that only refers to it waits for an open migrate_drop.
bool try_lock_migration(std::int64_t id);

// The error with the migration's name in its HINT, where that says migrate_retry(...) and the like.
pg::ErrorInfo with_name(pg::ErrorInfo error, const std::string& name);

void add_event(std::int64_t id, const char* kind, const std::string& message, const std::string& by = {});

// Writes waiting_for and an event, if it differs and nobody holds the row. Empty: waits for nothing, but a reason that
// pacing wrote stays: it goes by record_waits.
void set_waiting(const Migration& m, const std::string& waiting_for);

} // namespace drover::engine
