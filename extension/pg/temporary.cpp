// Implementation of the search for temporary objects. See temporary.hpp. The walkers run under guard and hold nothing.
#include "pg/temporary.hpp"

#include "pg/view_walk.hpp"

namespace drover::pg {

namespace {

struct TemporarySearch {
    Oid class_id = InvalidOid, object = InvalidOid;
    List* seen = NIL; // views and functions whose query is walked: they may refer to themselves
};

// Remembers the object if it is temporary; then the walk ends.
bool found(TemporarySearch* s, Oid class_id, Oid object) {
    if (object < FirstNormalObjectId || !SearchSysCacheExists1(get_object_catcache_oid(class_id), object))
        return false;
    const ObjectAddress address{class_id, object, 0};
    if (!isAnyTempNamespace(get_object_namespace(&address)))
        return false;
    s->class_id = class_id;
    s->object = object;
    return true;
}

bool temporary_found(Node* node, void* context);

// The function itself, and what a body of the SQL standard's form is bound to.
bool temporary_in_function(Oid function, void* context) {
    auto* s = static_cast<TemporarySearch*>(context);
    if (found(s, ProcedureRelationId, function))
        return true;
    if (function < FirstNormalObjectId || list_member_oid(s->seen, function))
        return false;
    s->seen = lappend_oid(s->seen, function);
    HeapTuple tuple = SearchSysCache1(PROCOID, ObjectIdGetDatum(function));
    if (!HeapTupleIsValid(tuple))
        return false;
    bool none;
    const Datum body = SysCacheGetAttr(PROCOID, tuple, Anum_pg_proc_prosqlbody, &none);
    Node* tree = none ? nullptr : static_cast<Node*>(stringToNode(TextDatumGetCString(body)));
    ReleaseSysCache(tuple);
    return temporary_found(tree, context);
}

// A literal such as 'counter'::regclass, which nextval() and its like take.
bool constant_found(const Const* c, TemporarySearch* s) {
    if (c->constisnull)
        return false;
    switch (c->consttype) {
    case REGCLASSOID:
        return found(s, RelationRelationId, DatumGetObjectId(c->constvalue));
    case REGTYPEOID:
        return found(s, TypeRelationId, DatumGetObjectId(c->constvalue));
    case REGPROCOID:
    case REGPROCEDUREOID:
        return found(s, ProcedureRelationId, DatumGetObjectId(c->constvalue));
    case REGOPEROID:
    case REGOPERATOROID:
        return found(s, OperatorRelationId, DatumGetObjectId(c->constvalue));
    case REGCONFIGOID:
        return found(s, TSConfigRelationId, DatumGetObjectId(c->constvalue));
    case REGDICTIONARYOID:
        return found(s, TSDictionaryRelationId, DatumGetObjectId(c->constvalue));
    case REGCOLLATIONOID:
        return found(s, CollationRelationId, DatumGetObjectId(c->constvalue));
    default:
        return false;
    }
}

// By the node's own: its operator, its collation, its type.
bool part_found(Node* node, TemporarySearch* s) {
    switch (nodeTag(node)) {
    case T_Const:
        if (constant_found(castNode(Const, node), s))
            return true;
        break;
    case T_OpExpr:
    case T_DistinctExpr:
    case T_NullIfExpr:
        if (found(s, OperatorRelationId, reinterpret_cast<OpExpr*>(node)->opno))
            return true;
        break;
    case T_ScalarArrayOpExpr:
        if (found(s, OperatorRelationId, castNode(ScalarArrayOpExpr, node)->opno))
            return true;
        break;
    case T_CollateExpr:
        if (found(s, CollationRelationId, castNode(CollateExpr, node)->collOid))
            return true;
        break;
    case T_Var:
    case T_FuncExpr:
    case T_RelabelType:
    case T_CoerceViaIO:
    case T_ArrayCoerceExpr:
    case T_ConvertRowtypeExpr:
    case T_CoerceToDomain:
    case T_RowExpr:
    case T_FieldStore:
    case T_ArrayExpr:
    case T_CaseExpr:
        break;
    default:
        return false;
    }
    return found(s, TypeRelationId, exprType(node));
}

// The relation itself, what a view is made of, and children that other sessions would leave out.
bool relation_found(const RangeTblEntry* entry, TemporarySearch* s) {
    const Oid relation = entry->relid;
    if (relation < FirstNormalObjectId || list_member_oid(s->seen, relation))
        return false;
    if (found(s, RelationRelationId, relation))
        return true;
    if (entry->inh && has_subclass(relation)) {
        const List* below = find_all_inheritors(relation, AccessShareLock, nullptr);
        for (int i = 0; i < list_length(below); i++)
            if (found(s, RelationRelationId, list_nth_oid(below, i)))
                return true;
    }
    return found_in_view(relation, &s->seen, temporary_found, s);
}

bool temporary_found(Node* node, void* context) {
    auto* s = static_cast<TemporarySearch*>(context);
    if (!node)
        return false;
    check_stack_depth();
    if (IsA(node, List)) { // as a body of several statements is
        const List* list = castNode(List, node);
        for (int i = 0; i < list_length(list); i++)
            if (temporary_found(static_cast<Node*>(list_nth(list, i)), context))
                return true;
        return false;
    }
    if (IsA(node, Query))
        return walk_query(castNode(::Query, node), temporary_found, context, QTW_EXAMINE_RTES_BEFORE);
    if (IsA(node, RangeTblEntry)) {
        const auto* entry = castNode(RangeTblEntry, node);
        return entry->rtekind == RTE_RELATION && relation_found(entry, s);
    }
    if (part_found(node, s) || check_functions_in_node(node, temporary_in_function, context))
        return true;
    return walk_expression(node, temporary_found, context);
}

// As the server names it, "table pg_temp.rates". Of some kinds it says the number of the schema.
std::string described(const TemporarySearch& s) {
    if (!OidIsValid(s.object))
        return {};
    struct Words {
        char *type, *name, *schema;
    };
    const Words w = guard([&] {
        const ObjectAddress address{s.class_id, s.object, 0};
        return Words{getObjectTypeDescription(&address, false), getObjectIdentity(&address, false),
                     get_namespace_name(get_object_namespace(&address))};
    });
    std::string name = w.name;
    const std::string schema = std::string(w.schema ? w.schema : "") + ".";
    if (name.starts_with(schema))
        name.replace(0, schema.size(), "pg_temp.");
    return std::string(w.type) + " " + name;
}

} // namespace

std::string temporary_object_of(const std::string& sql, const std::vector<Oid>& types) {
    const char* text = sql.c_str();
    const Oid* t = types.data();
    const int n = static_cast<int>(types.size());
    return described(guard([=] {
        TemporarySearch s;
        List* tree = raw_parser(text, RAW_PARSE_DEFAULT);
        ::Query* query = parse_analyze_fixedparams(linitial_node(RawStmt, tree), text, t, n, nullptr);
        temporary_found(reinterpret_cast<Node*>(query), &s);
        return s;
    }));
}

std::string temporary_object_of_routine(Oid routine) {
    return described(guard([=] {
        TemporarySearch s;
        Oid* arguments;
        int n;
        if (found(&s, ProcedureRelationId, routine))
            return s;
        get_func_signature(routine, &arguments, &n);
        for (int i = 0; i < n && !found(&s, TypeRelationId, arguments[i]); i++) {
        }
        return s;
    }));
}

} // namespace drover::pg
