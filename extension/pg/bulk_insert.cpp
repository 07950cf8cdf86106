// Implementation of the insertion by page. Everything between the two guards is plain data: an ERROR jumps over it, and
// the abort of the transaction cleans up.
#include "pg/bulk_insert.hpp"

#include "pg/owner_scope.hpp"

namespace drover::pg {

namespace {

// As COPY: what is gathered before it is written.
constexpr int buffer_rows = 1000;
constexpr std::size_t buffer_bytes = 65535;

// The first trigger that an INSERT fires, whether for each row or for the statement; nullptr: none.
const Trigger* insert_trigger(Relation rel, bool without_keys) {
    const TriggerDesc* triggers = rel->trigdesc;
    for (int i = 0; triggers && i < triggers->numtriggers; i++) {
        const Trigger* t = &triggers->triggers[i];
        if (TRIGGER_FOR_INSERT(t->tgtype) && t->tgenabled != TRIGGER_DISABLED &&
            !(without_keys && t->tgfoid == F_UNIQUE_KEY_RECHECK))
            return t;
    }
    return nullptr;
}

// Palloc'd, or nullptr if it can be.
const char* refusal(Relation rel, bool without_keys = false) {
    if (rel->rd_rel->relkind != RELKIND_RELATION)
        return "it is partitioned";
    if (rel->rd_rel->relam != HEAP_TABLE_AM_OID)
        return "its table access method is not heap";
    if (rel->rd_rel->relrowsecurity)
        return "it has row-level security";
    const Trigger* t = insert_trigger(rel, without_keys);
    if (!t)
        return nullptr;
    const char* constraint =
        t->tgisinternal && OidIsValid(t->tgconstraint) ? get_constraint_name(t->tgconstraint) : nullptr;
    return constraint ? psprintf("constraint \"%s\" is checked by a trigger", constraint)
                      : psprintf("it has trigger \"%s\"", t->tgname);
}

struct Sink {
    DestReceiver base;
    EState* estate; // of the whole statement
    ResultRelInfo* info;
    TupleDesc row; // a copy of the target's: each slot would pin that one
    BulkInsertState bulk;
    TupleTableSlot** slots;
    int used, limit; // rows gathered; rows to gather
    std::size_t bytes;
    std::uint64_t rows;
    bool generated, constraints, partition;
};

void flush(Sink* s) {
    if (s->used == 0)
        return;
    // It leaks a little: into memory that does not live long.
    MemoryContext old = MemoryContextSwitchTo(GetPerTupleMemoryContext(s->estate));
    table_multi_insert(s->info->ri_RelationDesc, s->slots, s->used, s->estate->es_output_cid, 0, s->bulk);
    MemoryContextSwitchTo(old);
    ResetPerTupleExprContext(s->estate);
    for (int i = 0; i < s->used; i++) {
        if (s->info->ri_NumIndices > 0) {
            insert_index_entries(s->info, s->slots[i], s->estate);
            ResetPerTupleExprContext(s->estate);
        }
        ExecClearTuple(s->slots[i]);
    }
    s->rows += static_cast<std::uint64_t>(s->used);
    s->used = 0;
    s->bytes = 0;
}

void check(Sink* s, TupleTableSlot* slot) {
    if (s->constraints)
        ExecConstraints(s->info, slot, s->estate);
    if (s->partition)
        ExecPartitionCheck(s->info, slot, s->estate, true);
}

bool receive(TupleTableSlot* from, DestReceiver* self) {
    Sink* s = reinterpret_cast<Sink*>(self);
    Relation rel = s->info->ri_RelationDesc;
    TupleTableSlot*& to = s->slots[s->used];
    if (!to) {
        MemoryContext old = MemoryContextSwitchTo(s->estate->es_query_cxt);
        to = MakeSingleTupleTableSlot(s->row, table_slot_callbacks(rel));
        MemoryContextSwitchTo(old);
    }
    from->tts_tableOid = RelationGetRelid(rel);
    if (!s->generated)
        check(s, from); // its columns are apart already
    ExecCopySlot(to, from);
    to->tts_tableOid = RelationGetRelid(rel);
    if (s->generated) {
        ExecComputeStoredGenerated(s->info, s->estate, to, CMD_INSERT);
        check(s, to);
    }
    bool copied;
    s->bytes += ExecFetchSlotHeapTuple(to, true, &copied)->t_len;
    ResetPerTupleExprContext(s->estate);
    if (++s->used == s->limit || s->bytes > buffer_bytes)
        flush(s);
    return true;
}

// The INSERT of a cached plan; nullptr if it is of another form.
ModifyTable* plain_insert(CachedPlan* cached) {
    if (list_length(cached->stmt_list) != 1)
        return nullptr;
    auto* stmt = linitial_node(PlannedStmt, cached->stmt_list);
    if (stmt->commandType != CMD_INSERT || !IsA(stmt->planTree, ModifyTable) || stmt->hasModifyingCTE)
        return nullptr;
    auto* insert = castNode(ModifyTable, stmt->planTree);
    const bool plain = list_length(insert->resultRelations) == 1 && insert->onConflictAction == ONCONFLICT_NONE &&
                       insert->returningLists == NIL && insert->withCheckOptionLists == NIL;
    if (!plain)
        return nullptr;
    ListCell* cell;
    foreach (cell, outerPlan(insert)->targetlist)
        if (lfirst_node(TargetEntry, cell)->resjunk)
            return nullptr; // its rows are more than rows of the target
    return insert;
}

// Whether a function might look at the rows that the statement itself has written: a volatile one sees them.
bool may_look(Oid function, void*) {
    constexpr Oid random = 1598; // its symbol has another name from 17 on
    return func_volatile(function) == PROVOLATILE_VOLATILE && function != F_NEXTVAL && function != F_CLOCK_TIMESTAMP &&
           function != F_TIMEOFDAY && !makes_uuid(function) && function != random;
}

bool calls_looker(Node* node, void*);

bool domain_calls_looker(Oid type) {
    if (!DomainHasConstraints(type))
        return false;
    auto* ref = static_cast<DomainConstraintRef*>(palloc(sizeof(DomainConstraintRef)));
    InitDomainConstraintRef(type, ref, CurrentMemoryContext, false);
    ListCell* cell;
    foreach (cell, ref->constraints)
        if (calls_looker(reinterpret_cast<Node*>(static_cast<DomainConstraintState*>(lfirst(cell))->check_expr),
                         nullptr))
            return true;
    return false;
}

bool calls_looker(Node* node, void*) {
    if (!node)
        return false;
    if (check_functions_in_node(node, may_look, nullptr))
        return true;
    if (IsA(node, CoerceToDomain) && domain_calls_looker(castNode(CoerceToDomain, node)->resulttype))
        return true;
    return IsA(node, Query) ? walk_query(castNode(::Query, node), calls_looker, nullptr, 0)
                            : walk_expression(node, calls_looker, nullptr);
}

// So does the query, defaults and policies included, or a check of the target.
bool looks_at_own_rows(const CachedPlanSource* source, Relation rel) {
    ListCell* cell;
    foreach (cell, source->query_list)
        if (calls_looker(static_cast<Node*>(lfirst(cell)), nullptr))
            return true;
    const TupleConstr* constraints = RelationGetDescr(rel)->constr;
    for (int i = 0; constraints && i < constraints->num_check; i++)
        if (calls_looker(static_cast<Node*>(stringToNode(constraints->check[i].ccbin)), nullptr))
            return true;
    return false;
}

// One ring of buffers for all chunks of this process: with one for each, no buffer would be used twice, and the copy
// would run through the whole buffer cache. It is made anew after an ERROR, which left its pin to the abort.
struct BufferRing {
    MemoryContext context = nullptr;
    BulkInsertState state = nullptr;
    bool in_use = false;
};
BufferRing ring;

BulkInsertState take_ring() {
    if (ring.in_use)
        MemoryContextReset(ring.context);
    if (!ring.context)
        ring.context = AllocSetContextCreate(TopMemoryContext, "pg_drover buffer ring", ALLOCSET_SMALL_SIZES);
    if (!ring.state || ring.in_use) {
        MemoryContext old = MemoryContextSwitchTo(ring.context);
        ring.state = GetBulkInsertState();
        MemoryContextSwitchTo(old);
    }
    ring.in_use = true;
    return ring.state;
}

void give_ring_back() {
    ReleaseBulkInsertStatePin(ring.state);
    ring.in_use = false;
}

void open_sink(Sink* s, EState* estate, ResultRelInfo* info, int limit) {
    s->estate = estate;
    s->info = info;
    s->limit = limit;
    MemoryContext old = MemoryContextSwitchTo(estate->es_query_cxt);
    ExecOpenIndices(info, false); // the executor closes them
    s->row = CreateTupleDescCopyConstr(RelationGetDescr(info->ri_RelationDesc));
    s->slots = static_cast<TupleTableSlot**>(palloc0(sizeof(TupleTableSlot*) * buffer_rows));
    s->bulk = take_ring();
    MemoryContextSwitchTo(old);
    const TupleConstr* constraints = RelationGetDescr(info->ri_RelationDesc)->constr;
    s->constraints = constraints != nullptr;
    s->generated = constraints && constraints->has_generated_stored;
    s->partition = info->ri_RelationDesc->rd_rel->relispartition;
}

void close_sink(Sink* s) {
    flush(s);
    give_ring_back();
    for (int i = 0; i < buffer_rows && s->slots[i]; i++)
        ExecDropSingleTupleTableSlot(s->slots[i]);
}

// The whole statement is started and ended as it is; only to run it, its rows are taken from below the node that would
// insert them. So whatever hangs on the statement or on that node is there: sub-selects that run once, row marks,
// privileges, the relation to insert into.
std::int64_t run_insert(PlannedStmt* stmt, const CachedPlanSource* source, ParamListInfo params) {
    CommandCounterIncrement();
    PushActiveSnapshot(GetTransactionSnapshot());
    Sink sink{};
    sink.base = {receive, [](DestReceiver*, int, TupleDesc) {}, [](DestReceiver*) {}, [](DestReceiver*) {}, DestNone};
    QueryDesc* desc = CreateQueryDesc(stmt, source->query_string, GetActiveSnapshot(), InvalidSnapshot, &sink.base,
                                      params, nullptr, 0);
    ExecutorStart(desc, 0);
    PlanState* top = desc->planstate;
    ResultRelInfo* info = castNode(ModifyTableState, top)->resultRelInfo;
    open_sink(&sink, desc->estate, info, looks_at_own_rows(source, info->ri_RelationDesc) ? 1 : buffer_rows);
    desc->planstate = outerPlanState(top);
    desc->operation = CMD_SELECT;
    run_executor(desc);
    close_sink(&sink);
    desc->planstate = top;
    desc->operation = CMD_INSERT;
    ExecutorFinish(desc);
    ExecutorEnd(desc);
    FreeQueryDesc(desc);
    PopActiveSnapshot();
    CommandCounterIncrement();
    return static_cast<std::int64_t>(sink.rows);
}

} // namespace

std::string no_bulk_insert(Oid relation, bool without_keys) {
    const char* why = guard([=] {
        Relation rel = relation_open(relation, AccessShareLock);
        const char* reason = refusal(rel, without_keys);
        relation_close(rel, NoLock);
        return reason;
    });
    return why ? why : "";
}

std::optional<std::uint64_t> bulk_insert(OwnerPlan& plan, const Datum* values, Scan scan) {
    const SPIPlanPtr handle = plan.planned(scan);
    const ParamListInfo params = plan.bind(values);
    CachedPlanSource* source = source_of(handle);
    OwnerScope scope(source->query_string);
    const auto insert_rows = [=]() -> std::int64_t {
        CachedPlan* cached = SPI_plan_get_cached_plan(handle); // locks the target, so what is seen of it stays
        if (!cached)
            return -1;
        std::int64_t done = -1;
        if (ModifyTable* insert = plain_insert(cached)) {
            auto* stmt = linitial_node(PlannedStmt, cached->stmt_list);
            Relation rel = relation_open(rt_fetch(linitial_int(insert->resultRelations), stmt->rtable)->relid, NoLock);
            const bool possible = !refusal(rel);
            relation_close(rel, NoLock);
            if (possible) {
                BoundScope::check(source->query_string, stmt); // the executor sees the query alone
                done = run_insert(stmt, source, params);
            }
        }
        ReleaseCachedPlan(cached, CurrentResourceOwner);
        return done;
    };
    const std::int64_t rows =
        bound(source->query_string, source, plan.names(), [&] { return guard([&] { return insert_rows(); }); });
    scope.finish();
    return rows < 0 ? std::nullopt : std::optional(static_cast<std::uint64_t>(rows));
}

} // namespace drover::pg
