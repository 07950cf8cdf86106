// Implementation of references. See references.hpp. The walker runs under guard and holds nothing.
#include "pg/references.hpp"

#include "pg/view_walk.hpp"

#include <algorithm>

namespace drover::pg {

namespace {

struct ReferenceSearch {
    Oid walked;
    const RangeTblEntry* row = nullptr;    // whose rows the statement is about
    const RangeTblEntry* target = nullptr; // that it writes to
    List* queries = NIL;                   // around the node, innermost first
    List* stars = NIL;                     // locations of `*`
    List* found = NIL;                     // texts
    List* columns = NIL;                   // texts: of `row`
    bool whole_row = false;
};

void note(ReferenceSearch* s, char* text) {
    s->found = lappend(s->found, text);
}

bool function_found(Oid function, void* context) {
    if (function >= FirstNormalObjectId)
        note(static_cast<ReferenceSearch*>(context),
             psprintf("f%u %s", function, format_procedure_qualified(function)));
    return false;
}

void operator_found(Oid op, ReferenceSearch* s) {
    if (op >= FirstNormalObjectId)
        note(s, psprintf("o%u %s", op, format_operator_qualified(op)));
}

const RangeTblEntry* entry_of(const Var* var, const ReferenceSearch* s) {
    if (static_cast<int>(var->varlevelsup) >= list_length(s->queries))
        return nullptr;
    const auto* query = static_cast<const ::Query*>(list_nth(s->queries, static_cast<int>(var->varlevelsup)));
    return rt_fetch(var->varno, query->rtable);
}

void row_column_found(const Var* var, ReferenceSearch* s) {
    char* name = var->varattno > 0 ? get_attname(s->row->relid, var->varattno, false) : psprintf("%d", var->varattno);
    s->columns = lappend(s->columns, name);
}

void var_found(const Var* var, ReferenceSearch* s) {
    const RangeTblEntry* entry = entry_of(var, s);
    if (entry && entry == s->row) {
        row_column_found(var, s);
        s->whole_row = s->whole_row || var->varattno == InvalidAttrNumber;
        return;
    }
    if (!entry || entry == s->target || list_member_int(s->stars, var->location))
        return;
    if (entry->rtekind == RTE_JOIN && var->varattno > 0) {
        const Node* column = static_cast<Node*>(list_nth(entry->joinaliasvars, var->varattno - 1));
        if (column && IsA(column, Var)) {
            Var* below = static_cast<Var*>(copyObjectImpl(column));
            below->varlevelsup += var->varlevelsup;
            below->location = -1;
            var_found(below, s);
        }
    }
    if (entry->rtekind == RTE_RELATION)
        note(s, psprintf("c%u.%d", entry->relid, var->varattno));
}

// Columns that come from one `*` have its place.
bool note_star(List* columns, ReferenceSearch* s, bool all) {
    bool found = false;
    for (int i = 0; i < list_length(columns); i++) {
        Node* node = static_cast<Node*>(list_nth(columns, i));
        if (IsA(node, TargetEntry))
            node = reinterpret_cast<Node*>(castNode(TargetEntry, node)->expr);
        if (!IsA(node, Var))
            continue;
        const int place = castNode(Var, node)->location;
        int same = 0;
        for (int j = 0; j < list_length(columns); j++) {
            Node* other = static_cast<Node*>(list_nth(columns, j));
            if (IsA(other, TargetEntry))
                other = reinterpret_cast<Node*>(castNode(TargetEntry, other)->expr);
            same += IsA(other, Var) && castNode(Var, other)->location == place ? 1 : 0;
        }
        if (place >= 0 && (all || same > 1)) {
            s->stars = list_append_unique_int(s->stars, place);
            found = true;
        }
    }
    return found;
}

// The outermost query that names the relation is the one about its rows.
void note_row(const ::Query* query, ReferenceSearch* s) {
    if (!s->queries && query->resultRelation)
        s->target = rt_fetch(query->resultRelation, query->rtable);
    for (int i = 0; !s->row && i < list_length(query->rtable); i++) {
        const auto* entry = list_nth_node(RangeTblEntry, query->rtable, i);
        if (entry->rtekind == RTE_RELATION && entry->relid == s->walked)
            s->row = entry;
    }
}

bool node_found(Node* node, void* context) {
    auto* s = static_cast<ReferenceSearch*>(context);
    if (!node)
        return false;
    check_stack_depth();
    switch (nodeTag(node)) {
    case T_Query: {
        auto* query = castNode(::Query, node);
        note_row(query, s);
        note_star(query->targetList, s, false);
        s->queries = lcons(query, s->queries);
        walk_query(query, node_found, context, QTW_EXAMINE_RTES_BEFORE | QTW_IGNORE_JOINALIASES);
        s->queries = list_delete_first(s->queries);
        return false;
    }
    case T_RangeTblEntry: {
        const auto* entry = castNode(RangeTblEntry, node);
        if (entry->rtekind == RTE_RELATION && entry != s->row && entry != s->target)
            note(s, psprintf("r%u", entry->relid));
        return false;
    }
    case T_Var:
        var_found(castNode(Var, node), s);
        return false;
    case T_SubLink: {
        const auto* link = castNode(SubLink, node);
        if (link->subLinkType == EXISTS_SUBLINK) // what it selects does not matter
            note_star(castNode(::Query, link->subselect)->targetList, s, true);
        break;
    }
    case T_RowExpr: {
        List* args = castNode(RowExpr, node)->args;
        const List* before = list_copy(s->stars);
        if (note_star(args, s, false) && list_length(before) < list_length(s->stars))
            for (int i = 0; i < list_length(args); i++) {
                const Node* arg = static_cast<Node*>(list_nth(args, i));
                if (!IsA(arg, Var))
                    continue;
                Var* whole = static_cast<Var*>(copyObjectImpl(arg));
                whole->varattno = InvalidAttrNumber;
                whole->location = -1;
                var_found(whole, s);
            }
        break;
    }
    case T_ConvertRowtypeExpr: { // to the parent's row type: as the plain statement has it
        const auto* arg = reinterpret_cast<const Var*>(castNode(ConvertRowtypeExpr, node)->arg);
        if (IsA(arg, Var) && arg->varattno == InvalidAttrNumber) {
            if (const RangeTblEntry* entry = entry_of(arg, s); entry && entry == s->row)
                row_column_found(arg, s);
            return false;
        }
        break;
    }
    case T_Const: {
        const auto* c = castNode(Const, node);
        if (c->consttype == REGCLASSOID && !c->constisnull)
            note(s, psprintf("r%u", DatumGetObjectId(c->constvalue)));
        return false;
    }
    case T_CoerceViaIO:
    case T_ArrayCoerceExpr:
    case T_CoerceToDomain:
        if (const Oid type = exprType(node); type >= FirstNormalObjectId)
            note(s, psprintf("t%u %s", type, format_type_be_qualified(type)));
        break;
    case T_OpExpr:
    case T_DistinctExpr:
    case T_NullIfExpr:
        operator_found(reinterpret_cast<OpExpr*>(node)->opno, s);
        break;
    case T_ScalarArrayOpExpr:
        operator_found(castNode(ScalarArrayOpExpr, node)->opno, s);
        break;
    default:
        break;
    }
    check_functions_in_node(node, function_found, context);
    return walk_expression(node, node_found, context);
}

// Before and after the space.
std::string_view number_of(const std::string& object) {
    return std::string_view(object).substr(0, object.find(' '));
}

std::string_view signature_of(const std::string& object) {
    const std::size_t space = object.find(' ');
    return space == std::string::npos ? std::string_view() : std::string_view(object).substr(space + 1);
}

// The first of `a` that has no like in `b`.
std::string missing(const TextArray& a, const TextArray& b) {
    for (const std::string& object : a)
        if (std::ranges::none_of(b, [&](const std::string& other) {
                const std::string_view signature = signature_of(object);
                return object[0] == other[0] && (number_of(object) == number_of(other) ||
                                                 (!signature.empty() && signature == signature_of(other)));
            }))
            return object;
    return {};
}

std::string shown_object(const std::string& object) {
    if (object.empty())
        return {};
    if (!signature_of(object).empty())
        return (object[0] == 'f'   ? "function "
                : object[0] == 'o' ? "operator "
                                   : "type ") +
               std::string(signature_of(object));
    const std::size_t dot = object.find('.');
    const auto relation = static_cast<Oid>(std::stoul(object.substr(1)));
    const AttrNumber column = dot == std::string::npos ? 0 : static_cast<AttrNumber>(std::stoi(object.substr(dot + 1)));
    const char* names[2] = {nullptr, nullptr};
    guard([&] {
        if (char* name = get_rel_name(relation)) {
            names[0] = quote_qualified_identifier(get_namespace_name(get_rel_namespace(relation)), name);
            names[1] = column ? get_attname(relation, column, true) : nullptr;
        }
    });
    if (!names[0])
        return "a relation that was dropped";
    return names[1] ? "column \"" + std::string(names[1]) + "\" of " + names[0] : "relation " + std::string(names[0]);
}

} // namespace

References references_of(const std::string& sql, Oid walked) {
    const char* text = sql.c_str();
    const ReferenceSearch s = guard([=] {
        ReferenceSearch search{walked};
        List* tree = raw_parser(text, RAW_PARSE_DEFAULT);
        ::Query* query = parse_analyze_fixedparams(linitial_node(RawStmt, tree), text, nullptr, 0, nullptr);
        node_found(reinterpret_cast<Node*>(query), &search);
        return search;
    });
    References r;
    r.whole_row = s.whole_row;
    for (int i = 0; i < list_length(s.columns); i++)
        r.row_columns.emplace_back(static_cast<const char*>(list_nth(s.columns, i)));
    for (int i = 0; i < list_length(s.found); i++)
        r.objects.emplace_back(static_cast<const char*>(list_nth(s.found, i)));
    std::sort(r.objects.begin(), r.objects.end());
    r.objects.erase(std::unique(r.objects.begin(), r.objects.end()), r.objects.end());
    return r;
}

Difference difference(const TextArray& before, const TextArray& now) {
    return {shown_object(missing(now, before)), shown_object(missing(before, now))};
}

bool same_columns(Oid a, Oid b) {
    static Query query{R"(
        SELECT (SELECT array_agg(ROW(attname, atttypid, atttypmod)::text ORDER BY attnum) FROM pg_attribute
                WHERE attrelid = $1::oid AND attnum > 0 AND NOT attisdropped)
               IS NOT DISTINCT FROM
               (SELECT array_agg(ROW(attname, atttypid, atttypmod)::text ORDER BY attnum) FROM pg_attribute
                WHERE attrelid = $2::oid AND attnum > 0 AND NOT attisdropped))"};
    return a == b || query.row({a, b})[0].boolean();
}

} // namespace drover::pg
