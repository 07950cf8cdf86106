// Named fault points: where a test can have a process killed, fail, be cancelled or dawdle. `make faults` builds the
// module with them; in a release DROVER_FAULT(point) is nothing, and lint sees that none of the names is in the module.
//
// A test writes lines "POINT ACTION N" or "POINT ACTION every N" into the file pg_drover.fault in the data directory:
// the action happens at the Nth pass of POINT, counted over all processes, or at every Nth on average; POINT "*" is any
// of them.
// Passes are counted in a file per line, so that a process that was killed and started again does not die of it again.
// Actions: kill (-9), terminate, error (53000), cancel, sleep (past lock_timeout), oom (a C++ exception).
#pragma once

// In the order in which a migration meets them. Tests read this list: one that is added here is tested.
#define DROVER_FAULT_POINTS(X)                                                                                         \
    X(start_inserted)           /* a migration was inserted, with its steps and its event */                           \
    X(start_registered)         /* the supervisor is registered, the commit is next */                                 \
    X(start_committed)          /* after the commit record, in the callback */                                         \
    X(supervisor_begin)         /* in the transaction of a turn */                                                     \
    X(supervisor_before_commit) /* everything that is due was done */                                                  \
    X(supervisor_reaping)       /* a worker ended */                                                                   \
    X(supervisor_registering)   /* before a worker is registered */                                                    \
    X(supervisor_registered)    /* after it, before the supervisor remembers it */                                     \
    X(supervisor_leaving)       /* nothing left, the lock released, before the last look */                            \
    X(pass_finishing)           /* a pass was walked */                                                                \
    X(pass_finished)            /* the next pass or the end was written */                                             \
    X(state_locked)             /* the migration's row is locked for a change of state */                              \
    X(state_changed)            /* state, event and notification are written */                                        \
    X(worker_begin)             /* connected; before the lock that makes it visible */                                 \
    X(worker_reporting)         /* in the transaction that reports in */                                               \
    X(worker_reported)          /* that has committed */                                                               \
    X(worker_going_on)          /* between two migrations; nothing is held */                                          \
    X(plan_begin)               /* the planning lock is held */                                                        \
    X(plan_cut)                 /* slices are known, not written */                                                    \
    X(plan_inserted)            /* written */                                                                          \
    X(plan_committed)           /* that has committed; the planning lock is held */                                    \
    X(claim_begin)              /* before the look for a free slice */                                                 \
    X(claim_locked)             /* its lock is held; the start is not marked */                                        \
    X(claim_marked)             /* the start is marked */                                                              \
    X(batch_begin)              /* in the transaction */                                                               \
    X(batch_checked)            /* everything that may have changed was looked at */                                   \
    X(batch_chunk)              /* a chunk was updated */                                                              \
    X(batch_before_bookkeeping) /* all chunks were */                                                                  \
    X(batch_after_bookkeeping)  /* cursor and counters were moved */                                                   \
    X(batch_before_commit)      /* nothing is left but the commit */                                                   \
    X(batch_committed)          /* after it */                                                                         \
    X(failure_recording)        /* a batch failed; before its error is recorded */                                     \
    X(failure_recorded)         /* that has committed */                                                               \
    X(indexes_dropped)          /* of a target, in the transaction of the ddl step */                                  \
    X(build_marked)             /* one of them, and marked; not committed */                                           \
    X(indexes_finished)         /* constraints and marks, and the end of that written; not committed */

namespace drover::pg {

enum class FaultPoint {
#define DROVER_ENUMERATE(name) name,
    DROVER_FAULT_POINTS(DROVER_ENUMERATE)
#undef DROVER_ENUMERATE
};

// Does what the file says of this point. May throw.
void meet_fault(FaultPoint point);

// The name that tests use.
const char* fault_name(FaultPoint point);

} // namespace drover::pg

// The release compiles the name too, so that a misspelt one is an error there as well.
#ifdef DROVER_FAULTS
#define DROVER_FAULT(point) ::drover::pg::meet_fault(::drover::pg::FaultPoint::point)
#else
#define DROVER_FAULT(point) static_cast<void>(::drover::pg::FaultPoint::point)
#endif
