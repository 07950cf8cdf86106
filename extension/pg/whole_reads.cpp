// Implementation of the look at a plan. See whole_reads.hpp. The walk runs under guard and holds nothing.
#include "pg/whole_reads.hpp"

#include <algorithm>

namespace drover::pg {

namespace {

struct Found {
    Oid relation;
    Bitmapset* columns;
    bool each_row, is_list;
};

struct WholeReadSearch {
    const PlannedStmt* stmt;
    Oid walked;
    bool each_row = false, is_list = false;
    List* found = NIL; // of Found
};

// What a condition compares with a value of the row that the sub-select is for.
List* compared(const List* conditions) {
    List* keys = NIL;
    for (int i = 0; i < list_length(conditions); i++) {
        auto* node = static_cast<Node*>(list_nth(conditions, i));
        if (!IsA(node, OpExpr) || list_length(castNode(OpExpr, node)->args) != 2)
            continue;
        for (int side = 0; side < 2; side++) {
            Node* other =
                strip_implicit_coercions(static_cast<Node*>(list_nth(castNode(OpExpr, node)->args, 1 - side)));
            if (IsA(other, Param) && castNode(Param, other)->paramkind == PARAM_EXEC)
                keys = lappend(keys, list_nth(castNode(OpExpr, node)->args, side));
        }
    }
    return keys;
}

// keys: expressions over the target list of the scan, or nothing.
void add_read(WholeReadSearch* s, const Plan* plan, List* keys) {
    const Index entry = reinterpret_cast<const ::Scan*>(plan)->scanrelid;
    const Oid relation = rt_fetch(entry, s->stmt->rtable)->relid;
    if (relation == s->walked)
        return;
    auto* f = static_cast<Found*>(palloc0(sizeof(Found)));
    f->relation = relation;
    f->each_row = s->each_row;
    f->is_list = s->is_list;
    if (s->each_row)
        keys = compared(plan->qual);
    for (int i = 0; i < list_length(keys); i++) {
        Node* key = strip_implicit_coercions(static_cast<Node*>(list_nth(keys, i)));
        if (key && IsA(key, Var) && castNode(Var, key)->varno == OUTER_VAR)
            key = reinterpret_cast<Node*>(
                list_nth_node(TargetEntry, plan->targetlist, castNode(Var, key)->varattno - 1)->expr);
        if (key && IsA(key, Var) && castNode(Var, key)->varno == static_cast<int>(entry) &&
            castNode(Var, key)->varattno > 0)
            f->columns = bms_add_member(f->columns, castNode(Var, key)->varattno);
    }
    s->found = lappend(s->found, f);
}

// The columns that a scan of a sub-select gives.
List* given(const Plan* plan) {
    List* values = NIL;
    for (int i = 0; i < list_length(plan->targetlist); i++) {
        const auto* target = list_nth_node(TargetEntry, plan->targetlist, i);
        if (!target->resjunk)
            values = lappend(values, target->expr);
    }
    return values;
}

void look_through(WholeReadSearch* s, const Plan* plan, List* keys);

// Sub-selects that are hashed, in an expression of a plan.
bool hashed(Node* node, void* context) {
    if (!node)
        return false;
    const auto* sub = IsA(node, SubPlan) ? castNode(SubPlan, node) : nullptr;
    if (sub && sub->useHashTable && sub->parParam == NIL) {
        auto* s = static_cast<WholeReadSearch*>(context);
        const auto* plan = static_cast<const Plan*>(list_nth(s->stmt->subplans, sub->plan_id - 1));
        s->is_list = true;
        look_through(s, plan, given(plan));
        s->is_list = false;
    }
    return walk_expression(node, hashed, context);
}

void look_through(WholeReadSearch* s, const Plan* plan, List* keys) {
    if (!plan)
        return;
    check_stack_depth();
    hashed(reinterpret_cast<Node*>(plan->qual), s);
    hashed(reinterpret_cast<Node*>(plan->targetlist), s);
    if (IsA(plan, NestLoop) || IsA(plan, HashJoin) || IsA(plan, MergeJoin))
        hashed(reinterpret_cast<Node*>(reinterpret_cast<const Join*>(plan)->joinqual), s);
    switch (nodeTag(plan)) {
    case T_SeqScan:
        return add_read(s, plan, keys);
    case T_Hash:
        return look_through(s, plan->lefttree, reinterpret_cast<const Hash*>(plan)->hashkeys);
    case T_HashJoin:
        look_through(s, plan->lefttree, reinterpret_cast<const HashJoin*>(plan)->hashkeys);
        return look_through(s, plan->righttree, NIL);
    case T_SubqueryScan:
        return look_through(s, reinterpret_cast<const SubqueryScan*>(plan)->subplan, NIL);
    case T_Append: {
        const List* parts = reinterpret_cast<const Append*>(plan)->appendplans;
        for (int i = 0; i < list_length(parts); i++)
            look_through(s, static_cast<const Plan*>(list_nth(parts, i)), NIL);
        return;
    }
    case T_Material:
        return look_through(s, plan->lefttree, keys);
    default:
        look_through(s, plan->lefttree, NIL);
        return look_through(s, plan->righttree, NIL);
    }
}

List* search(SPIPlanPtr spi_plan, Oid walked) {
    CachedPlan* cached = SPI_plan_get_cached_plan(spi_plan);
    if (!cached)
        return NIL;
    const auto* stmt = linitial_node(PlannedStmt, cached->stmt_list);
    WholeReadSearch s{stmt, walked};
    look_through(&s, stmt->planTree, NIL);
    for (int i = 1; i <= list_length(stmt->subplans); i++) {
        const auto* plan = static_cast<const Plan*>(list_nth(stmt->subplans, i - 1));
        // Those that do not depend on the row and are kept: each run of the statement reads them once. What is left
        // then, and does not depend on it either, is hashed, or gives one value.
        if (plan && bms_is_member(i, stmt->rewindPlanIDs))
            look_through(&s, plan, given(IsA(plan, Material) ? plan->lefttree : plan));
        s.each_row = true;
        if (plan && !bms_is_member(i, stmt->rewindPlanIDs) && !bms_is_empty(plan->extParam))
            look_through(&s, plan, NIL);
        s.each_row = false;
    }
    ReleaseCachedPlan(cached, CurrentResourceOwner);
    return s.found;
}

} // namespace

std::vector<WholeRead> whole_reads(SPIPlanPtr plan, Oid walked) {
    const List* found = guard([=] { return search(plan, walked); });
    std::vector<WholeRead> reads;
    for (int i = 0; i < list_length(found); i++) {
        const auto* f = static_cast<const Found*>(list_nth(found, i));
        if (std::ranges::any_of(reads, [=](const WholeRead& r) { return r.relation == f->relation; }))
            continue;
        WholeRead read{f->relation, {}, f->each_row, f->is_list};
        for (int c = -1; (c = guard([=] { return bms_next_member(f->columns, c); })) >= 0;)
            read.columns.emplace_back(
                guard([=] { return quote_identifier(get_attname(f->relation, static_cast<AttrNumber>(c), false)); }));
        reads.push_back(std::move(read));
    }
    return reads;
}

} // namespace drover::pg
