// Implementation of roles and the extension's identity. Catalog reads only; no lock outlives the call.
#include "pg/identity.hpp"

#include "pg/hint_schema.hpp"

#include <cstring>

namespace drover::pg {

Extension find_extension() {
    return guard([] {
        Extension found;
        Relation rel = table_open(ExtensionRelationId, AccessShareLock);
        ScanKeyData key;
        ScanKeyInit(&key, Anum_pg_extension_extname, BTEqualStrategyNumber, F_NAMEEQ, CStringGetDatum(extension_name));
        SysScanDesc scan = systable_beginscan(rel, ExtensionNameIndexId, true, nullptr, 1, &key);
        HeapTuple tuple = systable_getnext(scan);
        if (HeapTupleIsValid(tuple)) {
            auto* form = reinterpret_cast<Form_pg_extension>(GETSTRUCT(tuple));
            found.oid = form->oid;
            found.owner = form->extowner;
            found.schema = form->extnamespace;
            bool null;
            const Datum version = heap_getattr(tuple, Anum_pg_extension_extversion, RelationGetDescr(rel), &null);
            found.fits = !null && std::strcmp(text_to_cstring(DatumGetTextPP(version)), DROVER_VERSION) == 0;
        }
        systable_endscan(scan);
        table_close(rel, AccessShareLock);
        return found;
    });
}

Extension served_extension() {
    const Extension e = find_extension();
    return e.fits ? e : Extension{};
}

Extension require_extension() {
    Extension e = find_extension();
    if (!OidIsValid(e.oid))
        throw Error("42704", "extension \"pg_drover\" is not installed in this database", {},
                    "CREATE EXTENSION pg_drover;");
    if (!e.fits)
        throw Error("55000", "extension \"pg_drover\" in this database is not of the version of the library",
                    "The library that this session has loaded is of version " DROVER_VERSION ".",
                    "ALTER EXTENSION pg_drover UPDATE TO '" DROVER_VERSION
                    "'; or, where that is the older one, open a new session; a preloaded library needs a restart.");
    const char* prefix = guard([&]() -> const char* {
        const char* schema = get_namespace_name(e.schema);
        const bool seen = list_member_oid(fetch_search_path(false), e.schema);
        return seen || !schema ? "" : psprintf("%s.", quote_identifier(schema));
    });
    set_hint_schema(prefix);
    return e;
}

Role find_role(Oid oid) {
    struct Plain {
        bool exists, can_login, superuser;
        NameData name;
    };
    Plain plain = guard([&] {
        Plain p{};
        HeapTuple tuple = SearchSysCache1(AUTHOID, ObjectIdGetDatum(oid));
        if (HeapTupleIsValid(tuple)) {
            auto* form = reinterpret_cast<Form_pg_authid>(GETSTRUCT(tuple));
            p.exists = true;
            p.can_login = form->rolcanlogin;
            p.superuser = form->rolsuper;
            p.name = form->rolname;
            ReleaseSysCache(tuple);
        }
        return p;
    });
    return {plain.exists, plain.can_login, plain.superuser, plain.exists ? NameStr(plain.name) : ""};
}

Oid role_by_name(const std::string& name) {
    const char* n = name.c_str();
    return guard([=] { return get_role_oid(n, true); });
}

std::string home() {
    return std::to_string(GetSystemIdentifier()) + "/" + std::to_string(MyDatabaseId);
}

bool is_member_of(Oid owner) {
    return guard([=] { return has_privs_of_role(GetUserId(), owner); });
}

bool may_start() {
    return guard([] {
        Oid user = GetUserId();
        if (superuser_arg(user) || owns_database(MyDatabaseId, user))
            return true;
        Oid schema = get_namespace_oid("drover", true);
        return OidIsValid(schema) && may_use_schema(schema, user);
    });
}

} // namespace drover::pg
