// Implementation of routine look-ups. See routine.hpp.
#include "pg/routine.hpp"

namespace drover::pg {

Routine describe_routine(Oid oid) {
    struct Plain {
        bool exists, set, strict, output;
        char kind;
        Oid result;
        int n;
        Oid arguments[FUNC_MAX_ARGS];
        char *name, *signature;
    };
    auto* plain = guard([=] {
        auto* p = static_cast<Plain*>(palloc0(sizeof(Plain)));
        HeapTuple tuple = SearchSysCache1(PROCOID, ObjectIdGetDatum(oid));
        if (!HeapTupleIsValid(tuple))
            return p;
        auto* form = reinterpret_cast<Form_pg_proc>(GETSTRUCT(tuple));
        bool no_modes;
        SysCacheGetAttr(PROCOID, tuple, Anum_pg_proc_proargmodes, &no_modes);
        p->exists = true;
        p->set = form->proretset;
        p->strict = form->proisstrict;
        p->output = !no_modes;
        p->kind = form->prokind;
        p->result = form->prorettype;
        p->n = form->pronargs;
        for (int i = 0; i < p->n; i++)
            p->arguments[i] = form->proargtypes.values[i];
        p->name = quote_qualified_identifier(get_namespace_name(form->pronamespace), NameStr(form->proname));
        ReleaseSysCache(tuple);
        p->signature = format_procedure_qualified(oid);
        return p;
    });
    Routine r;
    if (!plain->exists)
        return r;
    r.oid = oid;
    r.name = plain->name;
    r.signature = plain->signature;
    r.procedure = plain->kind == PROKIND_PROCEDURE;
    r.aggregate = plain->kind == PROKIND_AGGREGATE || plain->kind == PROKIND_WINDOW;
    r.returns_set = plain->set;
    r.strict = plain->strict;
    r.has_output = plain->output;
    r.result = plain->result;
    r.arguments.assign(plain->arguments, plain->arguments + plain->n);
    return r;
}

bool may_execute_routine(Oid oid) {
    return guard([=] { return may_execute(oid, GetUserId()); });
}

std::string type_name(Oid type) {
    const char* name =
        guard([=] { return format_type_extended(type, -1, FORMAT_TYPE_TYPEMOD_GIVEN | FORMAT_TYPE_FORCE_QUALIFY); });
    return name;
}

Oid base_type(Oid type) {
    return guard([=] { return getBaseType(type); });
}

Oid element_type(Oid type) {
    return guard([=] { return get_element_type(type); });
}

Oid array_type(Oid element) {
    return guard([=] { return get_array_type(element); });
}

bool is_binary_coercible(Oid from, Oid to) {
    return guard([=] { return get_typtype(to) != TYPTYPE_PSEUDO && IsBinaryCoercible(from, to); });
}

} // namespace drover::pg
