// Implementation of the insertion by page. Everything between the two guards is plain data: an ERROR jumps over it, and
// the abort of the transaction cleans up.
#include "pg/bulk_insert.hpp"

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
    EState* estate; // of the insertion; the query has its own
    ResultRelInfo* info;
    TupleDesc row; // a copy of the target's: each slot would pin that one
    BulkInsertState bulk;
    CommandId command;
    TupleTableSlot** slots;
    int used;
    std::size_t bytes;
    std::uint64_t rows;
    bool generated, constraints, partition;
};

void flush(Sink* s) {
    if (s->used == 0)
        return;
    // It leaks a little: into memory that does not live long.
    MemoryContext old = MemoryContextSwitchTo(GetPerTupleMemoryContext(s->estate));
    table_multi_insert(s->info->ri_RelationDesc, s->slots, s->used, s->command, 0, s->bulk);
    MemoryContextSwitchTo(old);
    ResetPerTupleExprContext(s->estate);
    for (int i = 0; i < s->used; i++) {
        if (s->info->ri_NumIndices > 0) {
            list_free(ExecInsertIndexTuples(s->info, s->slots[i], s->estate, false, false, nullptr, NIL));
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
    if (++s->used == buffer_rows || s->bytes > buffer_bytes)
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
    return plain ? insert : nullptr;
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

void open_sink(Sink* s, PlannedStmt* stmt, Index target, EState* estate) {
    s->base = {receive, [](DestReceiver*, int, TupleDesc) {}, [](DestReceiver*) {}, [](DestReceiver*) {}, DestNone};
    s->estate = estate;
    MemoryContext old = MemoryContextSwitchTo(estate->es_query_cxt);
    init_range_table(estate, stmt);
    s->info = makeNode(ResultRelInfo);
    ExecInitResultRelation(estate, s->info, target);
    CheckValidResultRel(s->info, CMD_INSERT);
    ExecOpenIndices(s->info, false);
    s->row = CreateTupleDescCopyConstr(RelationGetDescr(s->info->ri_RelationDesc));
    s->slots = static_cast<TupleTableSlot**>(palloc0(sizeof(TupleTableSlot*) * buffer_rows));
    s->bulk = take_ring();
    MemoryContextSwitchTo(old);
    s->command = GetCurrentCommandId(true);
    const TupleConstr* constraints = RelationGetDescr(s->info->ri_RelationDesc)->constr;
    s->constraints = constraints != nullptr;
    s->generated = constraints && constraints->has_generated_stored;
    s->partition = s->info->ri_RelationDesc->rd_rel->relispartition;
}

void close_sink(Sink* s) {
    flush(s);
    give_ring_back();
    for (int i = 0; i < buffer_rows && s->slots[i]; i++)
        ExecDropSingleTupleTableSlot(s->slots[i]);
    ExecCloseResultRelations(s->estate);
    ExecCloseRangeTableRelations(s->estate);
}

std::int64_t run(CachedPlan* cached, ModifyTable* insert, const char* sql, ParamListInfo params) {
    auto* stmt = linitial_node(PlannedStmt, cached->stmt_list);
    PlannedStmt query = *stmt; // the same without the INSERT on top
    query.commandType = CMD_SELECT;
    query.planTree = outerPlan(insert);
    query.resultRelations = NIL;
    CommandCounterIncrement();
    PushActiveSnapshot(GetTransactionSnapshot());
    EState* estate = CreateExecutorState();
    Sink sink{};
    open_sink(&sink, stmt, static_cast<Index>(linitial_int(insert->resultRelations)), estate);
    QueryDesc* desc =
        CreateQueryDesc(&query, sql, GetActiveSnapshot(), InvalidSnapshot, &sink.base, params, nullptr, 0);
    ExecutorStart(desc, 0);
    run_executor(desc);
    close_sink(&sink);
    ExecutorFinish(desc);
    ExecutorEnd(desc);
    FreeQueryDesc(desc);
    FreeExecutorState(estate);
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
    const std::int64_t rows = guard([=]() -> std::int64_t {
        CachedPlan* cached = SPI_plan_get_cached_plan(handle); // locks the target, so what is seen of it stays
        if (!cached)
            return -1;
        std::int64_t done = -1;
        if (ModifyTable* insert = plain_insert(cached)) {
            auto* stmt = linitial_node(PlannedStmt, cached->stmt_list);
            Relation rel = relation_open(rt_fetch(linitial_int(insert->resultRelations), stmt->rtable)->relid, NoLock);
            const bool possible = !refusal(rel);
            relation_close(rel, NoLock);
            auto* source = static_cast<CachedPlanSource*>(linitial(SPI_plan_get_plan_sources(handle)));
            if (possible)
                done = run(cached, insert, source->query_string, params);
        }
        ReleaseCachedPlan(cached, CurrentResourceOwner);
        return done;
    });
    return rows < 0 ? std::nullopt : std::optional(static_cast<std::uint64_t>(rows));
}

} // namespace drover::pg
