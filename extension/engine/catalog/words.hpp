// Sets of states and lock classes as SQL, so that a statement that names them is one literal.
#pragma once
#include "core/model/state.hpp"
#include "pg/lock.hpp"

// is_active(): what a supervisor is there for. As in the index migration_active.
#define DROVER_ACTIVE "('scheduled', 'queued', 'running', 'rolling_back')"
// Active, and its time has come: workers may be there.
#define DROVER_AT_WORK "('queued', 'running', 'rolling_back')"

// Of drover.process.class.
#define DROVER_SUPERVISOR "1"
#define DROVER_WORKER "2"
#define DROVER_SLICE_OWNER "3"
#define DROVER_BUILDER "5"
#define DROVER_UPKEEPER "6"

namespace drover::engine {

consteval bool is_class(const char* text, pg::LockClass cls) {
    return text[0] - '0' == static_cast<int>(cls) && text[1] == 0;
}
static_assert(is_class(DROVER_SUPERVISOR, pg::LockClass::Supervisor) &&
              is_class(DROVER_WORKER, pg::LockClass::Migration) && is_class(DROVER_SLICE_OWNER, pg::LockClass::Slice) &&
              is_class(DROVER_BUILDER, pg::LockClass::Index) && is_class(DROVER_UPKEEPER, pg::LockClass::Upkeep));

} // namespace drover::engine
