// What surrounds the statements of a migration's owner, so that they run as the session's own and leave no setting
// behind. Transaction contract: inside one transaction; an ERROR's abort undoes settings by itself.
#pragma once
#include "pg/guc.hpp"

namespace drover::pg {

// The statement at work, for current_query() and the server's log, in a process that no client sends one. The text must
// live as long as this object.
class ShownStatement {
public:
    explicit ShownStatement(const char* sql) : before_(debug_query_string) {
        if (!before_) // a client's own statement stays, and so does what the batch shows
            debug_query_string = sql;
    }
    ShownStatement(const ShownStatement&) = delete;
    ShownStatement& operator=(const ShownStatement&) = delete;
    ~ShownStatement() { debug_query_string = before_; }

private:
    const char* before_;
};

// One statement: what its functions and triggers set, for the session or the transaction, ends with it. Else it would
// hold for the next chunk, whose names and values are to be those of the migration's start.
class OwnerScope {
public:
    explicit OwnerScope(const char* sql) : shown_(sql) {}
    void finish() { settings_.undo_all(); }

private:
    ShownStatement shown_;
    GucScope settings_;
};

} // namespace drover::pg
