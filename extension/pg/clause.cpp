// Implementation of clause checks by raw parsing. See clause.hpp.
#include "pg/clause.hpp"

#include "pg/guc.hpp"

namespace drover::pg {

namespace {

bool has_parameter(Node* node, void* context) {
    if (!node)
        return false;
    if (IsA(node, ParamRef))
        return true;
    return walk_raw_tree(node, has_parameter, context);
}

// What to write instead of a clause that is mistyped.
std::string what_to_give(std::string_view what) {
    if (what.starts_with("column_map"))
        return "Give one expression over the source for each column, as in \"upper(name)\".";
    if (what == "pace_query")
        return "Give one query without a semicolon, as in $$SELECT count(*) < 1000 FROM queue$$.";
    return std::string("Give only what stands ") +
           (what == "set_clause" ? "between SET and WHERE of an UPDATE, as in $$status = 'new'$$."
                                 : "after WHERE, as in $$status IS NULL$$.");
}

std::string shown(std::string_view what, const std::string& clause) {
    return (what == "pace_query" ? "The query is: " : "The clause is: ") + clause;
}

[[noreturn]] void not_one(const char* what, const char* wanted, const std::string& clause) {
    throw Error("42601", std::string(what) + " is not exactly one " + wanted, shown(what, clause), what_to_give(what));
}

// The server takes it as the end of a statement, and ours goes on behind the clause.
void refuse_semicolon(List* tree, const char* what, const std::string& clause) {
    if (list_length(tree) == 1 && static_cast<RawStmt*>(linitial(tree))->stmt_len > 0)
        throw Error("42601", std::string(what) + " ends with a semicolon", shown(what, clause),
                    "Leave it out: it becomes a part of other statements.");
}

// Parses `prefix clause` alone. Strings are read with standard_conforming_strings, as the worker will read them.
List* parse(const char* prefix, const std::string& clause, const char* what) {
    std::string sql = std::string(prefix) + clause;
    const char* text = sql.c_str();
    List* tree = nullptr;
    try {
        GucScope strings;
        strings.set("standard_conforming_strings", "on");
        strings.set("backslash_quote", "safe_encoding");
        tree = guard([=] { return raw_parser(text, RAW_PARSE_DEFAULT); });
        strings.restore();
    } catch (const Error& e) {
        ErrorInfo info = e.info();
        info.message = std::string(what) + ": " + info.message;
        info.detail = shown(what, clause);
        if (info.hint.empty())
            info.hint = what_to_give(what);
        throw Error(std::move(info));
    }
    refuse_semicolon(tree, what, clause);
    return tree;
}

void refuse_blank(const std::string& clause, const char* what, const char* hint) {
    if (clause.find_first_not_of(" \t\r\n") == std::string::npos)
        throw Error("22023", std::string(what) + " is empty", {}, hint);
}

template <class T> T* only_statement(List* tree, NodeTag tag) {
    if (list_length(tree) != 1)
        return nullptr;
    Node* stmt = static_cast<RawStmt*>(linitial(tree))->stmt;
    return nodeTag(stmt) == tag ? reinterpret_cast<T*>(stmt) : nullptr;
}

bool is_bare_expression(const SelectStmt* s) {
    return !s->distinctClause && !s->intoClause && !s->fromClause && !s->whereClause && !s->groupClause &&
           !s->havingClause && !s->windowClause && !s->valuesLists && !s->sortClause && !s->limitOffset &&
           !s->limitCount && !s->lockingClause && !s->withClause && s->op == SETOP_NONE &&
           list_length(s->targetList) == 1;
}

void refuse_parameters(Node* node, const char* what, const std::string& clause) {
    if (guard([=] { return has_parameter(node, nullptr); }))
        throw Error("0A000", std::string(what) + " contains a parameter ($n)", "The clause is: " + clause,
                    "Write the value as a literal.");
}

} // namespace

void check_expression(const std::string& clause, const char* what) {
    refuse_blank(clause, what,
                 std::string_view(what) == "where_clause" ? "Write true where every row is meant."
                                                          : "Give one expression.");
    auto* select = only_statement<SelectStmt>(parse("SELECT ", clause, what), T_SelectStmt);
    if (!select || !is_bare_expression(select))
        not_one(what, "expression", clause);
    auto* target = static_cast<ResTarget*>(linitial(select->targetList));
    bool star = IsA(target->val, ColumnRef) && IsA(llast(reinterpret_cast<ColumnRef*>(target->val)->fields), A_Star);
    if (target->name || target->indirection || star)
        not_one(what, "expression", clause);
    refuse_parameters(target->val, what, clause);
}

namespace {

// now(), also as pg_catalog.now(); age(at) is the time since midnight.
bool is_time_function(FuncCall* call) {
    const char* name = strVal(llast(call->funcname));
    for (const char* f : {"now", "transaction_timestamp", "statement_timestamp", "clock_timestamp", "timeofday"})
        if (strcmp(name, f) == 0)
            return true;
    return strcmp(name, "age") == 0 && list_length(call->args) == 1;
}

bool finds_time(Node* node, void* context) {
    if (!node)
        return false;
    if (IsA(node, SQLValueFunction)) // behind those of time come roles, the catalog and the schema
        return reinterpret_cast<SQLValueFunction*>(node)->op <= SVFOP_LOCALTIMESTAMP_N;
    if (IsA(node, FuncCall) && is_time_function(reinterpret_cast<FuncCall*>(node)))
        return true;
    return walk_raw_tree(node, finds_time, context);
}

} // namespace

bool reads_time(const std::string& clause) {
    List* tree = parse("SELECT ", clause, "where_clause");
    auto* select = only_statement<SelectStmt>(tree, T_SelectStmt);
    return select && guard([=] { return finds_time(reinterpret_cast<Node*>(select), nullptr); });
}

namespace {

bool finds_null_compared(Node* node, void* context) {
    if (!node)
        return false;
    if (IsA(node, A_Expr)) {
        const auto* e = reinterpret_cast<const A_Expr*>(node);
        const auto is_null = [](Node* side) {
            return side && IsA(side, A_Const) && reinterpret_cast<A_Const*>(side)->isnull;
        };
        const char* op = strVal(llast(e->name));
        if (e->kind == AEXPR_OP && (strcmp(op, "=") == 0 || strcmp(op, "<>") == 0) &&
            (is_null(e->lexpr) || is_null(e->rexpr)))
            return true;
    }
    return walk_raw_tree(node, finds_null_compared, context);
}

} // namespace

bool compares_null(const std::string& clause) {
    List* tree = parse("SELECT ", clause, "where_clause");
    auto* select = only_statement<SelectStmt>(tree, T_SelectStmt);
    return select && guard([=] { return finds_null_compared(reinterpret_cast<Node*>(select), nullptr); });
}

namespace {

struct Names {
    const std::string& relation;
    std::vector<std::string> found;
};

bool finds_names(Node* node, void* context) {
    if (!node)
        return false;
    if (!IsA(node, ColumnRef))
        return walk_raw_tree(node, finds_names, context);
    const List* fields = reinterpret_cast<ColumnRef*>(node)->fields;
    auto* names = static_cast<Names*>(context);
    const int n = list_length(fields);
    if (IsA(llast(fields), A_Star) && n > 1)
        names->found.push_back(strVal(list_nth(fields, n - 2)));
    if (IsA(llast(fields), String) && (n == 1 || strVal(list_nth(fields, n - 2)) == names->relation))
        names->found.push_back(strVal(llast(fields)));
    return false;
}

} // namespace

namespace {

std::vector<std::string> names_in(Node* statement, const std::string& relation,
                                  const std::vector<std::string>& columns) {
    Names names{relation, {}};
    if (statement)
        guard([&] { finds_names(statement, &names); });
    const auto is_named = [&](const std::string& name) {
        return std::find(names.found.begin(), names.found.end(), name) != names.found.end();
    };
    std::vector<std::string> both;
    for (const std::string& c : columns)
        if (is_named(c) || is_named(relation)) // by the whole row, too
            both.push_back(c);
    return both;
}

} // namespace

std::vector<std::string> columns_named(const std::string& clause, const std::string& relation,
                                       const std::vector<std::string>& columns) {
    auto* select = only_statement<SelectStmt>(parse("SELECT ", clause, "where_clause"), T_SelectStmt);
    return names_in(reinterpret_cast<Node*>(select), relation, columns);
}

void check_query(const std::string& query, const char* what) {
    refuse_blank(query, what, "Give one query, as in $$SELECT count(*) < 1000 FROM queue$$, or null for none.");
    auto* select = only_statement<SelectStmt>(parse("", query, what), T_SelectStmt);
    if (!select || select->intoClause || select->lockingClause)
        not_one(what, "SELECT", query);
    refuse_parameters(reinterpret_cast<Node*>(select), what, query);
}

std::vector<std::string> check_set_clause(const std::string& clause) {
    refuse_blank(clause, "set_clause", "Give what stands between SET and WHERE, as in $$status = 'new'$$.");
    auto* update = only_statement<UpdateStmt>(parse("UPDATE t SET ", clause, "set_clause"), T_UpdateStmt);
    if (!update || update->whereClause || update->fromClause || has_returning(update) || update->withClause)
        not_one("set_clause", "target list", clause);
    std::vector<std::string> columns;
    for (int i = 0; i < list_length(update->targetList); i++) {
        auto* target = static_cast<ResTarget*>(list_nth(update->targetList, i));
        refuse_parameters(reinterpret_cast<Node*>(target), "set_clause", clause); // $n may stand in a subscript too
        columns.emplace_back(target->name);
    }
    return columns;
}

std::vector<std::string> columns_used(const std::string& set_clause, const std::vector<std::string>& expressions,
                                      const std::string& relation, const std::vector<std::string>& columns) {
    std::vector<std::string> used;
    const auto add = [&](const std::vector<std::string>& names) {
        for (const std::string& n : names)
            if (std::find(used.begin(), used.end(), n) == used.end())
                used.push_back(n);
    };
    if (!set_clause.empty()) {
        add(check_set_clause(set_clause));
        auto* update = only_statement<UpdateStmt>(parse("UPDATE t SET ", set_clause, "set_clause"), T_UpdateStmt);
        add(names_in(reinterpret_cast<Node*>(update), relation, columns));
    }
    for (const std::string& e : expressions)
        add(columns_named(e, relation, columns));
    return used;
}

std::vector<std::string> defaulted_columns(const std::string& set_clause) {
    auto* update = only_statement<UpdateStmt>(parse("UPDATE t SET ", set_clause, "set_clause"), T_UpdateStmt);
    std::vector<std::string> columns;
    for (int i = 0; update && i < list_length(update->targetList); i++) {
        const auto* target = static_cast<ResTarget*>(list_nth(update->targetList, i));
        Node* value = target->val;
        if (IsA(value, MultiAssignRef)) { // (a, b) = (1, DEFAULT)
            const auto* part = castNode(MultiAssignRef, value);
            if (IsA(part->source, RowExpr))
                value = static_cast<Node*>(list_nth(castNode(RowExpr, part->source)->args, part->colno - 1));
        }
        if (IsA(value, SetToDefault))
            columns.emplace_back(target->name);
    }
    return columns;
}

} // namespace drover::pg
