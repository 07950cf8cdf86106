// Checks that the definitions of all kinds share.
// Contract: runs as the caller, in the caller's transaction.
#pragma once
#include "engine/catalog/store.hpp"
#include "pg/guc.hpp"
#include "pg/relation.hpp"

namespace drover::engine {

// Throws 0A000 if the object, as the server describes it, is one: workers do not see the caller's temporary objects.
void refuse_temporary(const std::string& what, const std::string& object);

// Parts of it. EXPLAIN of a statement, which may use nothing temporary; types: of its parameters.
void explain(const std::string& sql, const std::vector<Oid>& types);
// Refuses what is no ordinary or partitioned table of the user's (0A000).
void check_kind(const pg::RelationInfo& relation, bool is_target = false);
// Refuses a relation with a rule for the statement of that kind (0A000).
void check_rules(const pg::RelationInfo& relation, core::Kind kind);

// Of such an error: aggregates and window functions have SQLSTATEs of their own in the server, here they are simply
// unsupported; of the context, which is the whole statement, the caller has written but the clauses.
[[noreturn]] void throw_clause_error(const pg::Error& error);

// Workers a migration may ask for. Error 22023.
int check_workers(std::int64_t workers);

// 0A000.
[[noreturn]] void unsupported(const std::string& what, const std::string& detail, const std::string& hint);

// Of an error of one argument of migrate_start, in the server's words: whether the argument itself is wrong (classes 22
// and 42 but for privileges, 0A000). Then it is told by its name, with its text; else the error is thrown as it is.
[[noreturn]] void throw_argument_error(const pg::Error& error, const std::string& argument, const std::string& text);

// Runs f, which proves one argument.
template <class F> void proves(const std::string& argument, const std::string& text, F&& f) {
    try {
        f();
    } catch (const pg::Error& e) {
        throw_argument_error(e, argument, text);
    }
}

// Throws 0A000 where an expression over the rows of `from` makes several of one. The server would speak of the place
// where we put it. Runs where as_workers_read does.
void refuse_sets(const std::string& expression, const std::string& from);

// Runs f as workers would: policies that would hide rows are errors, and what is wrong with a clause is told as such.
template <class F> void as_workers_read(F&& f) {
    try {
        pg::GucScope guc;
        guc.set("row_security", "off");
        guc.set("standard_conforming_strings", "on");
        f();
        guc.restore();
    } catch (const pg::Error& e) {
        throw_clause_error(e);
    }
}

} // namespace drover::engine
