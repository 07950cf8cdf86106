// Implementation of the times of side tables. What runs in the executor is plain data, without exceptions.
#include "pg/side_cost.hpp"

#include <algorithm>
#include <utility>

namespace drover::pg {

namespace {

using Clock = std::chrono::steady_clock;

// A node whose parent reads it to its end before it does anything else.
struct Side {
    PlanState* node;
    const HashState* hash; // its parent, if it is one
    ExecProcNodeMtd next;
    bool began;
    Clock::time_point begin;
};

constexpr int sides_max = 8;
Side sides[sides_max];
int count = 0;
std::chrono::nanoseconds took{0};

TupleTableSlot* timed(PlanState* node) {
    Side* side = std::find_if(sides, sides + count, [=](const Side& s) { return s.node == node; });
    if (side == sides + count) { // of a statement within which another one was started
        ExecSetExecProcNode(node, node->ExecProcNodeReal);
        return node->ExecProcNode(node);
    }
    if (!side->began)
        side->begin = Clock::now();
    side->began = true;
    TupleTableSlot* slot = side->next(node);
    if (node->ExecProcNode != timed) { // the first call puts the node's own method there
        side->next = node->ExecProcNode;
        node->ExecProcNode = timed;
    }
    if (TupIsNull(slot)) {
        const auto all = Clock::now() - side->begin;
        took += all;
        // What did not fit into memory is written, and read again.
        if (side->hash && side->hash->hashtable && side->hash->hashtable->nbatch > 1)
            took += all / 2;
        side->began = false;
    }
    return slot;
}

bool scans(PlanState* node, void* walked) {
    switch (nodeTag(node)) {
    case T_SeqScanState:
    case T_SampleScanState:
    case T_IndexScanState:
    case T_IndexOnlyScanState:
    case T_BitmapHeapScanState:
    case T_TidScanState:
    case T_TidRangeScanState:
        if (RelationGetRelid(reinterpret_cast<ScanState*>(node)->ss_currentRelation) == *static_cast<Oid*>(walked))
            return true;
        break;
    case T_CteScanState: // its rows come from elsewhere
    case T_WorkTableScanState:
        return true;
    default:
        break;
    }
    return walk_plan_state(node, scans, walked);
}

void look(PlanState* node, PlanState* reader, Oid walked);

void look_at_plans(List* plans, bool initial, Oid walked) {
    ListCell* cell;
    foreach (cell, plans) {
        auto* plan = lfirst_node(SubPlanState, cell);
        const SubPlan* what = plan->subplan;
        const bool whole = what->parParam == NIL && (initial ? what->subLinkType != CTE_SUBLINK : what->useHashTable);
        if (what->parParam == NIL)
            look(plan->planstate, whole ? plan->planstate : nullptr, walked);
    }
}

// reader: not null if something reads the node to its end at once.
void look(PlanState* node, PlanState* reader, Oid walked) {
    if (!node || count == sides_max)
        return;
    if (reader && !scans(node, &walked)) {
        const HashState* hash = IsA(reader, HashState) ? castNode(HashState, reader) : nullptr;
        sides[count++] = {node, hash, node->ExecProcNode, false, {}};
        node->ExecProcNode = timed;
        return;
    }
    look_at_plans(node->initPlan, true, walked);
    look_at_plans(node->subPlan, false, walked);
    const bool drains = IsA(node, HashState) || IsA(node, SortState) || IsA(node, AggState);
    look(outerPlanState(node), drains ? node : nullptr, walked);
    // With parameters it is run for each row.
    if (!IsA(node, NestLoopState) || castNode(NestLoop, node->plan)->nestParams == NIL)
        look(innerPlanState(node), nullptr, walked);
    if (IsA(node, SubqueryScanState))
        look(castNode(SubqueryScanState, node)->subplan, nullptr, walked);
}

} // namespace

void time_sides(QueryDesc* query, Oid walked) {
    count = 0;
    look(query->planstate, nullptr, walked);
}

std::chrono::nanoseconds sides_took() {
    return std::exchange(took, std::chrono::nanoseconds{0});
}

} // namespace drover::pg
