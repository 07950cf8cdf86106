// The server's headers and every difference between its versions, in one place.
// Include this first, and no server header elsewhere.
#pragma once

// Before the server's: its printf macros would reach into these.
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

extern "C" {
#include "postgres.h"

#include "access/genam.h"
#include "access/heapam.h"
#include "access/htup_details.h"
#include "access/relation.h"
#include "access/stratnum.h"
#include "access/sysattr.h"
#include "access/table.h"
#include "access/tableam.h"
#include "access/xact.h"
#include "access/xlog.h"
#include "access/xlog_internal.h"
#include "catalog/catalog.h"
#include "catalog/indexing.h"
#include "catalog/namespace.h"
#include "catalog/objectaddress.h"
#include "catalog/partition.h"
#include "catalog/pg_am.h"
#include "catalog/pg_authid.h"
#include "catalog/pg_class.h"
#include "catalog/pg_collation.h"
#include "catalog/pg_database.h"
#include "catalog/pg_extension.h"
#include "catalog/pg_index.h"
#include "catalog/pg_inherits.h"
#include "catalog/pg_namespace.h"
#include "catalog/pg_opclass.h"
#include "catalog/pg_operator.h"
#include "catalog/pg_opfamily.h"
#include "catalog/pg_proc.h"
#include "catalog/pg_tablespace_d.h"
#include "catalog/pg_trigger.h"
#include "catalog/pg_ts_config.h"
#include "catalog/pg_ts_dict.h"
#include "catalog/pg_type.h"
#include "commands/dbcommands.h"
#include "commands/extension.h"
#include "commands/prepare.h"
#include "commands/sequence.h"
#include "commands/trigger.h"
#include "common/hashfn.h"
#include "common/pg_prng.h"
#include "common/relpath.h"
#include "executor/executor.h"
#include "executor/hashjoin.h"
#include "executor/instrument.h"
#include "executor/nodeModifyTable.h"
#include "executor/spi.h"
#include "fmgr.h"
#include "funcapi.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "nodes/makefuncs.h"
#include "nodes/nodeFuncs.h"
#include "nodes/params.h"
#include "nodes/parsenodes.h"
#include "optimizer/cost.h"
#include "optimizer/optimizer.h"
#include "optimizer/pathnode.h"
#include "optimizer/paths.h"
#include "optimizer/planner.h"
#include "parser/analyze.h"
#include "parser/parse_coerce.h"
#include "parser/parser.h"
#include "parser/parsetree.h"
#include "pgstat.h"
#include "pgtime.h"
#include "port/atomics.h"
#include "postmaster/bgworker.h"
#include "postmaster/interrupt.h"
#include "rewrite/rewriteHandler.h"
#include "storage/bufmgr.h"
#include "storage/dsm.h"
#include "storage/ipc.h"
#include "storage/latch.h"
#include "storage/lmgr.h"
#include "storage/lock.h"
#include "storage/pmsignal.h"
#include "storage/proc.h"
#include "storage/procarray.h"
#include "tcop/dest.h"
#include "tcop/tcopprot.h"
#include "tcop/utility.h"
#include "utils/acl.h"
#include "utils/array.h"
#include "utils/backend_status.h"
#include "utils/builtins.h"
#include "utils/datum.h"
#include "utils/fmgroids.h"
#include "utils/fmgrprotos.h"
#include "utils/guc.h"
#include "utils/guc_tables.h"
#include "utils/inval.h"
#include "utils/jsonb.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/plancache.h"
#include "utils/portal.h"
#include "utils/ps_status.h"
#include "utils/regproc.h"
#include "utils/rel.h"
#include "utils/resowner.h"
#include "utils/rls.h"
#include "utils/snapmgr.h"
#include "utils/syscache.h"
#include "utils/timeout.h"
#include "utils/timestamp.h"
#include "utils/typcache.h"
}

#if PG_VERSION_NUM < 150000
#error "pg_drover needs PostgreSQL 15 or later"
#endif

namespace drover::pg {

// 16 replaced one aclcheck function per catalog by object_aclcheck.
inline bool may_use_schema(Oid schema, Oid role) {
#if PG_VERSION_NUM >= 160000
    return object_aclcheck(NamespaceRelationId, schema, role, ACL_USAGE) == ACLCHECK_OK;
#else
    return pg_namespace_aclcheck(schema, role, ACL_USAGE) == ACLCHECK_OK;
#endif
}

inline bool owns_relation(Oid relation, Oid role) {
#if PG_VERSION_NUM >= 160000
    return object_ownercheck(RelationRelationId, relation, role);
#else
    return pg_class_ownercheck(relation, role);
#endif
}

inline bool owns_database(Oid database, Oid role) {
#if PG_VERSION_NUM >= 160000
    return object_ownercheck(DatabaseRelationId, database, role);
#else
    return pg_database_ownercheck(database, role);
#endif
}

// What a query asks of its relations; 16 took it out of their entries in the range table.
#if PG_VERSION_NUM >= 160000
using RelationPermissions = RTEPermissionInfo;
inline const List* permissions_of(const ::Query* query) {
    return query->rteperminfos;
}
inline const RelationPermissions* permissions_at(const List* entries, int i) {
    return list_nth_node(RTEPermissionInfo, entries, i);
}
#else
using RelationPermissions = RangeTblEntry;
inline const List* permissions_of(const ::Query* query) {
    return query->rtable;
}
inline const RelationPermissions* permissions_at(const List* entries, int i) {
    const auto* entry = list_nth_node(RangeTblEntry, entries, i);
    return entry->rtekind == RTE_RELATION ? entry : nullptr;
}
#endif

// Columns that no HOT update may change; 16 tells them from those of summarizing indexes.
#if PG_VERSION_NUM >= 160000
inline constexpr IndexAttrBitmapKind hot_blocking_columns = INDEX_ATTR_BITMAP_HOT_BLOCKING;
#else
inline constexpr IndexAttrBitmapKind hot_blocking_columns = INDEX_ATTR_BITMAP_ALL;
#endif

// 18 has no execute_once.
inline void run_executor(QueryDesc* desc) {
#if PG_VERSION_NUM >= 180000
    ExecutorRun(desc, ForwardScanDirection, 0);
#else
    ExecutorRun(desc, ForwardScanDirection, 0, true);
#endif
}

inline bool may_execute(Oid function, Oid role) {
#if PG_VERSION_NUM >= 160000
    return object_aclcheck(ProcedureRelationId, function, role, ACL_EXECUTE) == ACLCHECK_OK;
#else
    return pg_proc_aclcheck(function, role, ACL_EXECUTE) == ACLCHECK_OK;
#endif
}

// Up to 15 the walkers take a function without a prototype.
inline bool walk_raw_tree(Node* node, bool (*walker)(Node*, void*), void* context) {
#if PG_VERSION_NUM >= 160000
    return raw_expression_tree_walker(node, walker, context);
#else
    return raw_expression_tree_walker(node, reinterpret_cast<bool (*)()>(reinterpret_cast<void*>(walker)), context);
#endif
}

inline bool walk_expression(Node* node, bool (*walker)(Node*, void*), void* context) {
#if PG_VERSION_NUM >= 160000
    return expression_tree_walker(node, walker, context);
#else
    return expression_tree_walker(node, reinterpret_cast<bool (*)()>(reinterpret_cast<void*>(walker)), context);
#endif
}

inline bool walk_plan_state(PlanState* node, bool (*walker)(PlanState*, void*), void* context) {
#if PG_VERSION_NUM >= 160000
    return planstate_tree_walker(node, walker, context);
#else
    return planstate_tree_walker(node, reinterpret_cast<bool (*)()>(reinterpret_cast<void*>(walker)), context);
#endif
}

inline bool walk_query(::Query* query, bool (*walker)(Node*, void*), void* context, int flags) {
#if PG_VERSION_NUM >= 160000
    return query_tree_walker(query, walker, context, flags);
#else
    return query_tree_walker(query, reinterpret_cast<bool (*)()>(reinterpret_cast<void*>(walker)), context, flags);
#endif
}

// For the session, without waiting; null where somebody else has it.
inline const LOCALLOCK* acquire_for_session(const LOCKTAG* tag, LOCKMODE mode) {
    LOCALLOCK* local = nullptr;
#if PG_VERSION_NUM >= 180000
    const bool taken = LockAcquireExtended(tag, mode, true, true, true, &local, false) != LOCKACQUIRE_NOT_AVAIL;
#else
    const bool taken = LockAcquireExtended(tag, mode, true, true, true, &local) != LOCKACQUIRE_NOT_AVAIL;
#endif
    return taken ? local : nullptr;
}

// All settings; up to 15 their number comes apart.
inline config_generic** all_settings(int* n) {
#if PG_VERSION_NUM >= 160000
    return get_guc_variables(n);
#else
    *n = GetNumConfigOptions();
    return get_guc_variables();
#endif
}

// Settings about other programs and platforms; 17 has a new word for their group.
#if PG_VERSION_NUM >= 170000
inline constexpr config_group compatible_with_others = COMPAT_OPTIONS_OTHER;
#else
inline constexpr config_group compatible_with_others = COMPAT_OPTIONS_CLIENT;
#endif

// Locks that the process holds in one partition of the lock table; its caller has the partition's lock. Up to 15 the
// list is a queue of another kind.
template <class F> void for_each_lock_of(PGPROC* process, int partition, F&& f) {
#if PG_VERSION_NUM >= 160000
    // By hand: the server's macros are C.
    const dlist_node* end = &process->myProcLocks[partition].head;
    for (dlist_node* n = end->next; n != end; n = n->next)
        f(reinterpret_cast<PROCLOCK*>(reinterpret_cast<char*>(n) - offsetof(PROCLOCK, procLink)));
#else
    SHM_QUEUE* queue = &process->myProcLocks[partition];
    const auto next = [=](SHM_QUEUE* from) {
        return reinterpret_cast<PROCLOCK*>(SHMQueueNext(queue, from, offsetof(PROCLOCK, procLink)));
    };
    for (PROCLOCK* held = next(queue); held; held = next(&held->procLink))
        f(held);
#endif
}

// 17 can ask for a stronger lock in the same call.
inline bool holds_lock(const LOCKTAG* tag, LOCKMODE mode) {
#if PG_VERSION_NUM >= 170000
    return LockHeldByMe(tag, mode, false);
#else
    return LockHeldByMe(tag, mode);
#endif
}

// 16 can report a wrong name without an ERROR.
inline List* parts_of_name(const char* qualified) {
#if PG_VERSION_NUM >= 160000
    return stringToQualifiedNameList(qualified, nullptr);
#else
    return stringToQualifiedNameList(qualified);
#endif
}

// Of a new row; 16 can leave out all but the summarizing indexes.
inline void insert_index_entries(ResultRelInfo* info, TupleTableSlot* slot, EState* estate) {
#if PG_VERSION_NUM >= 160000
    list_free(ExecInsertIndexTuples(info, slot, estate, false, false, nullptr, NIL, false));
#else
    list_free(ExecInsertIndexTuples(info, slot, estate, false, false, nullptr, NIL));
#endif
}

// An autovacuum worker is no background worker to 15 and 17, and no regular backend to 18.
inline bool is_background(const volatile PGPROC& process) {
#if PG_VERSION_NUM >= 180000
    return !process.isRegularBackend;
#else
    return process.isBackgroundWorker;
#endif
}

// What stands after RETURNING; 18 has OLD and NEW in it.
inline bool has_returning(const UpdateStmt* update) {
#if PG_VERSION_NUM >= 180000
    return update->returningClause != nullptr;
#else
    return update->returningList != NIL;
#endif
}

// The backend's part of a transaction's number; 17 has another name for it.
inline auto& backend_of(VirtualTransactionId& id) {
#if PG_VERSION_NUM >= 170000
    return id.procNumber;
#else
    return id.backendId;
#endif
}

// Whether no row has a null there; to 18 a column is not null as soon as new rows are looked at, with NOT VALID, too.
inline bool holds_no_null(TupleDesc columns, AttrNumber number) {
#if PG_VERSION_NUM >= 180000
    return TupleDescCompactAttr(columns, number - 1)->attnullability == ATTNULLABLE_VALID;
#else
    return TupleDescAttr(columns, number - 1)->attnotnull;
#endif
}

// Whether a column is NOT NULL and holds_no_null() is not known.
inline bool may_hold_old_nulls(TupleDesc columns, AttrNumber number) {
    return TupleDescAttr(columns, number - 1)->attnotnull && !holds_no_null(columns, number);
}

// Whether an index has entries of whole ranges of blocks: an update of its columns may be HOT, from 16 on.
inline bool is_summarizing([[maybe_unused]] Relation index) {
#if PG_VERSION_NUM >= 160000
    return index->rd_indam->amsummarizing;
#else
    return false;
#endif
}

// Whether a role may VACUUM and ANALYZE; from 17 on by a privilege, which owners have, too.
inline bool may_maintain(Oid relation, Oid role) {
#if PG_VERSION_NUM >= 170000
    return pg_class_aclcheck(relation, role, ACL_MAINTAIN) == ACLCHECK_OK;
#else
    return owns_relation(relation, role);
#endif
}

// Functions that make a UUID: volatile, but they look at no rows. 18 has them by version.
inline bool makes_uuid(Oid function) {
#if PG_VERSION_NUM >= 180000
    if (function == F_UUIDV4 || function == F_UUIDV7_ || function == F_UUIDV7_INTERVAL)
        return true;
#endif
    return function == F_GEN_RANDOM_UUID;
}

// 17 would end a process of ours in a transaction that is longer than the owner or the database allows to sessions.
inline void allow_long_transactions() {
#if PG_VERSION_NUM >= 170000
    SetConfigOption("transaction_timeout", "0", PGC_USERSET, PGC_S_SESSION);
#endif
}

// What pg_stat_activity shows as the wait_event of a process that sleeps; up to 16 it is "Extension" for all.
inline uint32 wait_event([[maybe_unused]] const char* name) {
#if PG_VERSION_NUM >= 170000
    return WaitEventExtensionNew(name); // the same number for the same name
#else
    return PG_WAIT_EXTENSION;
#endif
}

// A foreign key of which rows are checked, to stand in statements where c is its pg_constraint.
#if PG_VERSION_NUM >= 180000
#define DROVER_ENFORCED "c.conenforced"
#else
#define DROVER_ENFORCED "true"
#endif

// Columns of pg_collation and pg_database that hold the locale of a provider other than libc, to stand in statements.
#if PG_VERSION_NUM >= 170000
#define DROVER_COLLATION_LOCALE "colllocale"
#define DROVER_DATABASE_LOCALE "datlocale"
#else
#define DROVER_COLLATION_LOCALE "colliculocale"
#define DROVER_DATABASE_LOCALE "daticulocale"
#endif

} // namespace drover::pg
