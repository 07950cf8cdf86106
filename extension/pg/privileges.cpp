// Implementation of the look for privileges. See privileges.hpp. The rules are those of the executor's check.
#include "pg/privileges.hpp"

#include "pg/compat.h"

namespace drover::pg {

namespace {

struct Lack {
    Oid relation;
    AclMode mode; // one of them
    Bitmapset* columns;
    bool hidden;  // by a policy; mode is none then
    Oid function; // may not be executed; there is no relation then
};

struct LackSearch {
    Oid role;
    List* found = NIL; // of Lack
};

void add_lack(LackSearch* s, const Lack& lack) {
    auto* kept = static_cast<Lack*>(palloc(sizeof(Lack)));
    *kept = lack;
    s->found = lappend(s->found, kept);
}

// Of the columns, those that are lacking; a whole row has number 0.
Bitmapset* lacking(Oid relation, Oid role, const Bitmapset* columns, AclMode mode) {
    Bitmapset* none = nullptr;
    for (int i = -1; (i = bms_next_member(columns, i)) >= 0;) {
        const auto attribute = static_cast<AttrNumber>(i + FirstLowInvalidHeapAttributeNumber);
        const bool has = attribute == InvalidAttrNumber
                             ? pg_attribute_aclcheck_all(relation, role, mode, ACLMASK_ALL) == ACLCHECK_OK
                             : pg_attribute_aclcheck(relation, attribute, role, mode) == ACLCHECK_OK;
        if (!has)
            none = bms_add_member(none, i);
    }
    return none;
}

void look_at(LackSearch* s, const RelationPermissions* p) {
    if (OidIsValid(p->checkAsUser))
        return;
    const AclMode missing = p->requiredPerms & ~pg_class_aclmask(p->relid, s->role, p->requiredPerms, ACLMASK_ALL);
    const std::pair<AclMode, const Bitmapset*> modes[] = {{ACL_SELECT, p->selectedCols},
                                                          {ACL_INSERT, p->insertedCols},
                                                          {ACL_UPDATE, p->updatedCols},
                                                          {ACL_DELETE, nullptr}};
    for (const auto& [mode, columns] : modes) {
        if (!(missing & mode))
            continue;
        Bitmapset* none = lacking(p->relid, s->role, columns, mode);
        const bool any = !columns && mode != ACL_DELETE &&
                         pg_attribute_aclcheck_all(p->relid, s->role, mode, ACLMASK_ANY) == ACLCHECK_OK;
        if (none || (!columns && !any))
            add_lack(s, {p->relid, mode, none, false, InvalidOid});
    }
    if (!missing && p->requiredPerms && check_enable_rls(p->relid, InvalidOid, true) == RLS_ENABLED)
        add_lack(s, {p->relid, 0, nullptr, true, InvalidOid});
}

bool look_at_function(Oid function, void* context) {
    auto* s = static_cast<LackSearch*>(context);
    if (!may_execute(function, s->role))
        add_lack(s, {InvalidOid, 0, nullptr, false, function});
    return false;
}

bool look_at_node(Node* node, void* context) {
    if (!node)
        return false;
    check_stack_depth();
    if (!IsA(node, CoerceViaIO)) // the executor does not ask there
        check_functions_in_node(node, look_at_function, context);
    if (!IsA(node, Query))
        return walk_expression(node, look_at_node, context);
    auto* query = castNode(::Query, node);
    const List* entries = permissions_of(query);
    for (int i = 0; i < list_length(entries); i++)
        if (const RelationPermissions* p = permissions_at(entries, i))
            look_at(static_cast<LackSearch*>(context), p);
    return walk_query(query, look_at_node, context, 0);
}

::Query* analyzed(const char* text, const Oid* types, int n) {
    List* tree = raw_parser(text, RAW_PARSE_DEFAULT);
    return parse_analyze_fixedparams(linitial_node(RawStmt, tree), text, types, n, nullptr);
}

std::string word(AclMode mode) {
    return mode == ACL_SELECT ? "SELECT" : mode == ACL_INSERT ? "INSERT" : mode == ACL_UPDATE ? "UPDATE" : "DELETE";
}

std::string quoted(const char* name) {
    return guard([=] { return quote_identifier(name); });
}

// " (a, b)" where the role has some of the privilege by column; else the whole table is meant.
std::string columns_lacking(const Lack& l, Oid role) {
    const bool some = guard([&] {
        return pg_attribute_aclcheck_all(l.relation, role, ACL_SELECT, ACLMASK_ANY) == ACLCHECK_OK ||
               pg_attribute_aclcheck_all(l.relation, role, ACL_INSERT, ACLMASK_ANY) == ACLCHECK_OK ||
               pg_attribute_aclcheck_all(l.relation, role, ACL_UPDATE, ACLMASK_ANY) == ACLCHECK_OK;
    });
    std::string names;
    for (int i = -1; some && (i = guard([&] { return bms_next_member(l.columns, i); })) >= 0;) {
        const auto attribute = static_cast<AttrNumber>(i + FirstLowInvalidHeapAttributeNumber);
        if (attribute <= InvalidAttrNumber)
            return {};
        const char* name = guard([&] { return get_attname(l.relation, attribute, true); });
        if (name)
            names += (names.empty() ? "" : ", ") + quoted(name);
    }
    return names.empty() ? "" : " (" + names + ")";
}

std::string qualified(Oid relation) {
    return guard([=] {
        return quote_qualified_identifier(get_namespace_name(get_rel_namespace(relation)), get_rel_name(relation));
    });
}

std::string kind(Oid relation) {
    switch (guard([=] { return get_rel_relkind(relation); })) {
    case RELKIND_VIEW:
        return "view";
    case RELKIND_MATVIEW:
        return "materialized view";
    case RELKIND_FOREIGN_TABLE:
        return "foreign table";
    case RELKIND_SEQUENCE:
        return "sequence";
    default:
        return "table";
    }
}

std::string role_name(Oid role) {
    return quoted(guard([=] { return GetUserNameFromId(role, false); }));
}

// still: it is at work, and goes on as that role.
[[noreturn]] void refuse_hidden(const Lack& l, Oid role, bool still) {
    const std::string name = qualified(l.relation);
    const bool own = guard([&] { return owns_relation(l.relation, role); });
    throw Error("42501",
                "query would be affected by row-level security policy for table \"" +
                    std::string(guard([&] { return get_rel_name(l.relation); })) + "\"",
                "Rows that a policy hides would be left out.",
                still && own ? "ALTER TABLE " + name + " NO FORCE ROW LEVEL SECURITY;"
                : still      ? "ALTER ROLE " + role_name(role) + " BYPASSRLS; or ALTER TABLE " + name + " OWNER TO " +
                              role_name(role) + ";"
                        : (own ? "ALTER TABLE " + name + " NO FORCE ROW LEVEL SECURITY; or start" : "Start") +
                              " it as " + (own ? "" : "the owner of " + name + ", or as ") + "a role with BYPASSRLS.");
}

} // namespace

void analyze(const std::string& sql, const std::vector<Oid>& types) {
    guard([&] { QueryRewrite(analyzed(sql.c_str(), types.data(), static_cast<int>(types.size()))); });
}

bool returns_sets(const std::string& sql) {
    return guard([&] { return analyzed(sql.c_str(), nullptr, 0)->hasTargetSRFs; });
}

namespace {

[[noreturn]] void refuse_function(const Lack& l, Oid role) {
    const std::string signature = guard([&] { return format_procedure_qualified(l.function); });
    const std::string what = "EXECUTE ON ROUTINE " + signature;
    throw Error("42501",
                "permission denied for function " + std::string(guard([&] { return get_func_name(l.function); })),
                "Role " + role_name(role) + " lacks " + what + ".", "GRANT " + what + " TO " + role_name(role) + ";");
}

void refuse_what_lacks(const LackSearch& s, bool still) {
    const auto at = [&](int i) -> const Lack& { return *static_cast<const Lack*>(list_nth(s.found, i)); };
    std::string lacks, grants;
    for (int i = 0; i < list_length(s.found); i++) {
        if (at(i).hidden || OidIsValid(at(i).function))
            continue;
        std::string privileges;
        int next = i;
        for (; next < list_length(s.found) && at(next).relation == at(i).relation && !at(next).hidden; next++) {
            const std::string one = word(at(next).mode) + columns_lacking(at(next), s.role);
            if ((", " + privileges + ", ").find(", " + one + ", ") == std::string::npos) // a relation may be read twice
                privileges += (privileges.empty() ? "" : ", ") + one;
        }
        const std::string what = privileges + " ON " + qualified(at(i).relation);
        if (lacks.find(what) == std::string::npos) {
            lacks += (lacks.empty() ? "" : " and ") + what;
            grants += (grants.empty() ? "GRANT " : " GRANT ") + what + " TO " + role_name(s.role) + ";";
        }
        i = next - 1;
    }
    for (int i = 0; lacks.empty() && i < list_length(s.found); i++)
        if (at(i).hidden)
            refuse_hidden(at(i), s.role, still);
    for (int i = 0; lacks.empty() && i < list_length(s.found); i++)
        if (OidIsValid(at(i).function))
            refuse_function(at(i), s.role);
    if (lacks.empty())
        return;
    int first = 0;
    while (at(first).hidden || OidIsValid(at(first).function))
        first++;
    throw Error("42501", "permission denied for " + kind(at(first).relation) + " " + guard([&] {
                             return get_rel_name(at(first).relation);
                         }),
                "Role " + role_name(s.role) + " lacks " + lacks + ".", grants);
}

} // namespace

void require_privileges(const std::string& sql, const std::vector<Oid>& types) {
    LackSearch s{GetUserId()};
    guard([&] {
        look_at_node(reinterpret_cast<Node*>(analyzed(sql.c_str(), types.data(), static_cast<int>(types.size()))), &s);
    });
    refuse_what_lacks(s, false);
}

void require_privileges_still(const std::string& sql) {
    LackSearch s{GetUserId()};
    guard([&] {
        Oid* types = nullptr;
        int n = 0;
        List* tree = raw_parser(sql.c_str(), RAW_PARSE_DEFAULT);
        ::Query* query = parse_analyze_varparams(linitial_node(RawStmt, tree), sql.c_str(), &types, &n, nullptr);
        look_at_node(reinterpret_cast<Node*>(query), &s);
    });
    refuse_what_lacks(s, true);
}

void require_all_rows(Oid relation) {
    if (guard([=] { return check_enable_rls(relation, InvalidOid, true); }) == RLS_ENABLED)
        refuse_hidden({relation, 0, nullptr, true, InvalidOid}, GetUserId(), MyBackendType == B_BG_WORKER);
}

} // namespace drover::pg
