// Statements that name relations in text, bound to the OIDs that were checked and locked.
//
// The server resolves the names of a saved statement whenever it analyzes it again, which may be at any execution, and
// a rename of a schema waits for no lock on its tables. So what is about to be executed is looked at once more, where
// its locks are held: does it touch these relations, does it write to no other, and do the names lead to them now? If
// not, the statement ends before it has done anything, with Renamed, and is to be made anew from the OIDs' names of
// today.
#pragma once
#include "pg/error.hpp"

#include <string>
#include <vector>

namespace drover::pg {

struct Named {
    Oid relation = InvalidOid;
    std::string name;     // quoted and qualified, as it stands in the statement
    bool written = false; // rows of it, or of its partitions
};

// 40001: a name leads to another relation by now, or to none.
class Renamed : public Error {
public:
    using Error::Error;
};

// As long as it lives, the statement of that very text (the pointer counts) is checked when the executor begins it.
// source: its saved plan, or nullptr for one that is executed once. Neither constructor nor destructor reports.
class BoundScope {
public:
    BoundScope(const char* text, CachedPlanSource* source, const std::vector<Named>& names);
    ~BoundScope();
    BoundScope(const BoundScope&) = delete;
    BoundScope& operator=(const BoundScope&) = delete;
    bool refused() const { return refused_; }

    // For the executor's side, under guard: reports an ERROR if the statement is not what the names promise.
    static void check(const char* text, const PlannedStmt* stmt);
    static void started(QueryDesc* query);

private:
    friend TupleTableSlot* row_before();
    void check(const PlannedStmt* stmt);

    const char* text_;
    CachedPlanSource* source_;
    const std::vector<Named>& names_;
    BoundScope* outer_;            // a trigger may call a function of ours
    QueryDesc* started_ = nullptr; // as the executor has it, while it runs
    bool refused_ = false;
};

// For a receiver of rows that the statement at work, an UPDATE of one relation, returns: what the latest of them was
// before. nullptr where no row trigger runs before the update; without one it differs in what is assigned alone.
TupleTableSlot* row_before();

// Runs f, which executes the statement of that text under guard.
template <class F> auto bound(const char* text, CachedPlanSource* source, const std::vector<Named>& names, F&& f) {
    const BoundScope scope(text, source, names);
    try {
        return f();
    } catch (const Error& e) {
        if (scope.refused())
            throw Renamed(e.info());
        throw;
    }
}

// The relation now found under that quoted, qualified name; InvalidOid if there is none. Reports as the server does.
Oid look_up(const char* qualified);

} // namespace drover::pg
