// Implementation of bound statements. What runs in the hook is called by the executor: plain data, no exceptions.
#include "pg/named.hpp"

#include "pg/side_cost.hpp"

#include <algorithm>

namespace drover::pg {

namespace {

BoundScope* innermost = nullptr;
ExecutorStart_hook_type next_start_hook = nullptr;

void executor_start(QueryDesc* query, int flags) {
    BoundScope::check(query->sourceText, query->plannedstmt);
    if (next_start_hook)
        next_start_hook(query, flags);
    else
        standard_ExecutorStart(query, flags);
    BoundScope::started(query);
}

bool writes(const std::vector<Named>& names, Oid relation) {
    return std::any_of(names.begin(), names.end(), [=](const Named& n) { return n.written && n.relation == relation; });
}

// Itself, or a partition or child of one of them.
bool may_write(const std::vector<Named>& names, Oid relation) {
    if (writes(names, relation))
        return true;
    return has_superclass(relation) && std::any_of(names.begin(), names.end(), [=](const Named& n) {
               return n.written && list_member_oid(find_all_inheritors(n.relation, NoLock, nullptr), relation);
           });
}

} // namespace

Oid look_up(const char* qualified) {
    return RangeVarGetRelid(makeRangeVarFromNameList(parts_of_name(qualified)), NoLock, true);
}

BoundScope::BoundScope(const char* sql, CachedPlanSource* source, const std::vector<Named>& names)
    : text_(sql), source_(source), names_(names), outer_(innermost) {
    static bool hooked = false;
    if (!hooked) {
        next_start_hook = ExecutorStart_hook;
        ExecutorStart_hook = executor_start;
        hooked = true;
    }
    innermost = this;
}

BoundScope::~BoundScope() {
    innermost = outer_;
}

void BoundScope::check(const char* sql, const PlannedStmt* stmt) {
    // What functions and triggers of the owner's run meanwhile has another text; what a rule adds cannot set the tag.
    if (innermost && innermost->text_ == sql && stmt->canSetTag)
        innermost->check(stmt);
}

void BoundScope::started(QueryDesc* query) {
    if (!innermost || innermost->text_ != query->sourceText || !query->plannedstmt->canSetTag)
        return;
    innermost->started_ = query;
    if (!innermost->names_.empty())
        time_sides(query, innermost->names_[0].relation);
}

TupleTableSlot* row_before() {
    const QueryDesc* query = innermost ? innermost->started_ : nullptr;
    if (!query || !IsA(query->planstate, ModifyTableState))
        return nullptr;
    // What the triggers were given: somebody may have changed the row since the scan.
    const ResultRelInfo* info = castNode(ModifyTableState, query->planstate)->resultRelInfo;
    TupleTableSlot* slot = info->ri_TrigOldSlot;
    return slot && !TTS_EMPTY(slot) ? slot : nullptr;
}

void BoundScope::check(const PlannedStmt* stmt) {
    AcceptInvalidationMessages();
    // Valid: nothing that was heard since its analysis may have changed a name. So names that are right now were right
    // then.
    const char* wrong = source_ && !CachedPlanIsValid(source_) && !names_.empty() ? names_[0].name.c_str() : nullptr;
    for (const Named& n : names_)
        if (!list_member_oid(stmt->relationOids, n.relation) || look_up(n.name.c_str()) != n.relation)
            wrong = n.name.c_str();
    for (int i = 0; i < list_length(stmt->resultRelations); i++) {
        const RangeTblEntry* written = rt_fetch(list_nth_int(stmt->resultRelations, i), stmt->rtable);
        if (!names_.empty() && !may_write(names_, written->relid))
            wrong = names_[0].name.c_str();
    }
    if (!wrong)
        return;
    refused_ = true;
    ereport(ERROR, errcode(ERRCODE_T_R_SERIALIZATION_FAILURE),
            errmsg("relation %s was renamed or altered while a statement on it began", wrong),
            errdetail("Nothing was done."), errhint("Run it again."));
}

} // namespace drover::pg
