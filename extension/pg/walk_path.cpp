// Implementation of the walk's path. The hook runs inside the planner, so all here is plain data.
#include "pg/walk_path.hpp"

namespace drover::pg {

namespace {

// For how many rows of the relation a statement is planned. The plan is generic and serves chunks of every size, some
// of ten rows; the planner's own guess is a share of the table, for which it would read whole other tables in each.
constexpr double planned_rows = 1000;

set_rel_pathlist_hook_type next_path_hook = nullptr;
Oid walked_relation = InvalidOid;
bool by_tids = false;

bool has_extern_parameter(Node* node, void*) {
    if (!node)
        return false;
    if (IsA(node, Param) && castNode(Param, node)->paramkind == PARAM_EXTERN)
        return true;
    return walk_expression(node, has_extern_parameter, nullptr);
}

// The conditions of the range: ours alone have parameters.
List* range_of(const RelOptInfo* rel) {
    List* found = NIL;
    ListCell* cell;
    foreach (cell, rel->baserestrictinfo) {
        auto* condition = lfirst_node(RestrictInfo, cell);
        if (has_extern_parameter(reinterpret_cast<Node*>(condition->clause), nullptr))
            found = lappend(found, condition);
    }
    return found;
}

bool by_range(const Path* path) {
    if (path->param_info)
        return false; // once for each row of another relation
    if (IsA(path, TidRangePath))
        return by_tids;
    if (IsA(path, BitmapHeapPath))
        return by_range(reinterpret_cast<const BitmapHeapPath*>(path)->bitmapqual);
    if (!IsA(path, IndexPath) || by_tids)
        return false;
    ListCell* cell;
    foreach (cell, reinterpret_cast<const IndexPath*>(path)->indexclauses)
        if (has_extern_parameter(reinterpret_cast<Node*>(lfirst_node(IndexClause, cell)->rinfo->clause), nullptr))
            return true;
    return false;
}

// The rows of a chunk, joined by their ctid to be changed: not by reading the whole relation.
void join_by_tid(RelOptInfo* rel) {
    ListCell* cell;
    bool has_tid_path = false;
    foreach (cell, rel->pathlist)
        has_tid_path = has_tid_path || IsA(lfirst(cell), TidPath);
    foreach (cell, rel->pathlist)
        if (has_tid_path && !IsA(lfirst(cell), TidPath))
            static_cast<Path*>(lfirst(cell))->total_cost += disable_cost;
}

void walk(PlannerInfo* root, RelOptInfo* rel, bool changed) {
    List* range = range_of(rel);
    if (range == NIL)
        return by_tids && changed ? join_by_tid(rel) : void();
    const double ranged = std::max(rel->tuples, 1.0) * clauselist_selectivity(root, range, 0, JOIN_INNER, nullptr);
    const double share = std::min(1.0, planned_rows / std::max(ranged, 1.0));
    const double rows_before = rel->rows;
    List* before = rel->pathlist;
    List* partial_before = rel->partial_pathlist;
    rel->rows = clamp_row_est(rel->rows * share);
    rel->pathlist = rel->partial_pathlist = NIL; // anew: what a sequential scan has beaten is lost
    if (by_tids)
        create_tidscan_paths(root, rel);
    else
        create_index_paths(root, rel);
    List* paths = NIL;
    ListCell* cell;
    foreach (cell, rel->pathlist) {
        auto* path = static_cast<Path*>(lfirst(cell));
        if (!by_range(path))
            continue;
        path->rows = rel->rows;
        path->startup_cost *= share;
        path->total_cost *= share;
        paths = lappend(paths, path);
    }
    rel->partial_pathlist = NIL;
    rel->pathlist = paths;
    if (paths != NIL)
        return;
    rel->rows = rows_before; // no way by the range: any is better than none
    rel->pathlist = before;
    rel->partial_pathlist = partial_before;
}

bool is_planned(Node* node, void*) {
    return node && (IsA(node, SubPlan) || walk_expression(node, is_planned, nullptr));
}

// What looks into other tables comes last, as the planner has it in a WHERE: else a row that is done, which an assigned
// column tells, would have them hashed.
bool look_last(Node* node, void*) {
    if (!node)
        return false;
    if (IsA(node, BoolExpr) && !contain_volatile_functions(node)) {
        auto* terms = castNode(BoolExpr, node);
        List *first = NIL, *last = NIL;
        ListCell* cell;
        foreach (cell, terms->args) {
            List*& to = is_planned(static_cast<Node*>(lfirst(cell)), nullptr) ? last : first;
            to = lappend(to, lfirst(cell));
        }
        terms->args = list_concat(first, last);
    }
    return walk_expression(node, look_last, nullptr);
}

void hook(PlannerInfo* root, RelOptInfo* rel, Index rti, RangeTblEntry* rte) {
    if (next_path_hook)
        next_path_hook(root, rel, rti, rte);
    if (rte->rtekind == RTE_RELATION && rte->relid == walked_relation && rel->reloptkind == RELOPT_BASEREL &&
        !rte->inh && !IS_DUMMY_REL(rel)) {
        const bool changed = static_cast<int>(rti) == root->parse->resultRelation;
        walk(root, rel, changed);
        if (changed)
            look_last(reinterpret_cast<Node*>(root->parse->returningList), nullptr);
    }
}

} // namespace

WalkPath::WalkPath(Oid relation, bool by_block) {
    walked_relation = relation;
    by_tids = by_block;
    next_path_hook = set_rel_pathlist_hook;
    set_rel_pathlist_hook = hook;
}

WalkPath::~WalkPath() {
    set_rel_pathlist_hook = next_path_hook;
    walked_relation = InvalidOid;
}

} // namespace drover::pg
