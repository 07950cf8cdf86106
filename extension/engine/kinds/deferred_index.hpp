// Indexes of a copy's target that are dropped before the first row and built after the last one (defer_indexes).
//
// drover.object holds what is needed to build them; its rows are written by the transaction that drops the
// indexes, and each build marks its row in its own. So after a kill, anywhere, it is known what is missing.
// States of a row: missing -> built (the index is there) -> done (constraints, comments and marks too).
// Locks: dropping and finishing take AccessExclusiveLock on the target, building ShareLock; LockClass::Index for the
// one who builds.
#pragma once
#include "engine/session/session.hpp"
#include "pg/relation.hpp"

namespace drover::engine {

struct Caller;

// Whether the indexes of the target could be dropped now and built again. Runs as the caller of migrate_start. Errors:
// 0A000, 22023, 42501, 55000 (not empty).
void check_deferrable(const Work& work);

struct Deferred {
    std::int64_t id;
    std::string name, create, tablespace;
    TextArray finish;                       // constraint, comments, marks and properties; the constraint comes first
    bool constraint;                        // is still to be made
    TextArray column_names, column_numbers; // that it needs; empty: of version 1.0, or not at home
    std::string meaning;                    // what the names in it led to; empty: not known
};

// Those of a migration that are missing, id: only this one; 0: all. Runs in bookkeeping.
std::vector<Deferred> load_deferred(std::int64_t migration, std::int64_t id, const pg::RelationInfo& target);

// As the owner, with our search_path: names resolve as in a restore.
void run_ddl(const std::string& statement, const std::string& tablespace = "");

// The target as it is called now. Throws 42P01.
pg::RelationInfo target_now(const Migration& m);

// Whether the index stands on the target: built, or made by hand meanwhile, by the same statement or with the same
// meaning.
bool is_there(const pg::RelationInfo& target, const Deferred& index);

// Throws 42703 where a column that it needs has another name now than its statement says, or was dropped; 42710 where
// another kind of constraint has its name.
void check_buildable(const Deferred& index, const pg::RelationInfo& target);

// Runs its statement and looks at what came of it. Throws 0A000 where a name in the statement, of a function, a type, a
// label, a collation or whatever else, leads elsewhere by now.
void build_index(const Deferred& index, const pg::RelationInfo& target);

// Comments, marks and properties of what somebody has built by hand. Runs as the caller; what fails is a WARNING.
void finish_by_hand(const Caller& caller, const Migration& m);

// Drops them, in one transaction with the step's end. Errors: as above.
void drop_deferred(const Session& session, const Migration& m);

// Statements that would put in place what is missing still, one a line; empty if nothing is. Runs in bookkeeping.
std::string missing_indexes(const Migration& m);

// For who drops the migration. Where one of them can never be built, because a column that it needs is gone or of
// another type: builds the others, tells in a WARNING what is lost, and returns true; false, and nothing is done, where
// all could be built. Runs as the caller.
bool give_up_indexes(const Caller& caller, const Migration& m);

} // namespace drover::engine
