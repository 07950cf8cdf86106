// Implementation of the look at a clause's conditions. See turning.hpp.
#include "pg/turning.hpp"

#include "pg/transaction.hpp"

#include <algorithm>
#include <string_view>

namespace drover::pg {

namespace {

struct Columns {
    const std::vector<int>& numbers;
    int level = 0; // of sub-selects
};

bool reads_one(Node* node, void* context) {
    auto* c = static_cast<Columns*>(context);
    if (!node)
        return false;
    if (IsA(node, Var)) {
        const auto* var = castNode(Var, node);
        if (var->varno != 1 || static_cast<int>(var->varlevelsup) != c->level)
            return false;
        return var->varattno == 0 || std::ranges::find(c->numbers, var->varattno) != c->numbers.end();
    }
    if (IsA(node, Query)) {
        c->level++;
        const bool found = walk_query(castNode(::Query, node), reads_one, context, 0);
        c->level--;
        return found;
    }
    return walk_expression(node, reads_one, context);
}

// The server's own that are stable go by settings, which are saved, but for those of the clock.
bool function_turns(Oid function, void*) {
    static constexpr std::string_view clock[] = {"now", "transaction_timestamp", "statement_timestamp", "age"};
    const char volatility = func_volatile(function);
    if (volatility != PROVOLATILE_STABLE)
        return volatility == PROVOLATILE_VOLATILE;
    return function >= FirstNormalObjectId || std::ranges::find(clock, get_func_name(function)) != std::end(clock);
}

bool turns(Node* node, void* context) {
    if (!node)
        return false;
    if (IsA(node, SQLValueFunction)) // behind those of time come roles, the catalog and the schema
        return castNode(SQLValueFunction, node)->op <= SVFOP_LOCALTIMESTAMP_N;
    if (IsA(node, Query))
        return walk_query(castNode(::Query, node), turns, context, 0);
    return check_functions_in_node(node, function_turns, context) || walk_expression(node, turns, context);
}

// Numbers of the columns of those names, and of those that BEFORE triggers may set.
std::vector<int> changed_columns(Oid leaf, const std::vector<std::string>& assigned) {
    static Query query{R"(
        SELECT a.attnum FROM pg_attribute a
        WHERE a.attrelid = $1::oid AND a.attnum > 0 AND NOT a.attisdropped AND (a.attname = ANY ($2::text[]) OR EXISTS (
            SELECT FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
            WHERE t.tgrelid = a.attrelid AND NOT t.tgisinternal AND t.tgenabled <> 'D' AND t.tgtype & 19 = 19 -- a row, before, update
              AND strpos(p.prosrc || encode(t.tgargs, 'escape'), a.attname) > 0)))"};
    std::vector<int> numbers;
    for (const Row& r : query.run({leaf, assigned}))
        numbers.push_back(static_cast<int>(r[0].integer()));
    return numbers;
}

} // namespace

bool may_turn_true(Oid leaf, const std::string& relation, const std::string& where,
                   const std::vector<std::string>& assigned) {
    const std::vector<int> numbers = changed_columns(leaf, assigned);
    const std::string sql = "SELECT (" + where + "\n) FROM ONLY " + relation;
    const char* text = sql.c_str();
    bool found = false;
    const auto look = [&] {
        List* tree = raw_parser(text, RAW_PARSE_DEFAULT);
        ::Query* query = parse_analyze_fixedparams(linitial_node(RawStmt, tree), text, nullptr, 0, nullptr);
        List* conditions = make_ands_implicit(linitial_node(TargetEntry, query->targetList)->expr);
        for (int i = 0; i < list_length(conditions); i++) {
            Node* condition = static_cast<Node*>(list_nth(conditions, i));
            if (is_andclause(condition)) {
                conditions = list_concat(conditions, castNode(BoolExpr, condition)->args);
                continue;
            }
            Columns columns{numbers};
            if (turns(condition, nullptr) && reads_one(condition, &columns))
                found = true;
        }
    };
    try {
        rolled_back([&] { guard(look); });
    } catch (const Error& e) { // of the clause itself the statement will tell, in its words
        if (!e.info().sqlstate.starts_with("42") && !e.info().sqlstate.starts_with("22"))
            throw;
    }
    return found;
}

} // namespace drover::pg
