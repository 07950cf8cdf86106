// Who runs what: the extension, its owner, and the switch between the migration's owner and the extension's.
//
// The owner's statements run as the session is; our own statements on schema drover run as the extension's owner with
// search_path = pg_catalog, pg_temp, inside as_role(). An ERROR's abort undoes the switch.
#pragma once
#include "pg/guc.hpp"
#include "pg/spi.hpp"

namespace drover::pg {

inline constexpr const char* extension_name = "pg_drover";

struct Extension {
    Oid oid = InvalidOid; // invalid: not installed in this database
    Oid owner = InvalidOid;
    Oid schema = InvalidOid;
    bool fits = false; // its version is the library's
};

// Reads pg_extension. Needs a transaction.
Extension find_extension();

// The same for a process of ours: one of another version is as if it were not there, for its catalog is another.
Extension served_extension();

// The extension, or an Error with what to run: 42704 where it is not installed, 55000 where library and extension are
// of two versions.
Extension require_extension();

// Runs f as `owner` (the extension's) with our search_path. f runs only our own statements.
template <class F> void as_role(Oid owner, F&& f) {
    const ActingAs acting(Acting::Extension);
    Oid user;
    int context;
    GetUserIdAndSecContext(&user, &context);
    GucScope guc;
    guc.set("search_path", our_search_path);
    SetUserIdAndSecContext(owner, context | SECURITY_LOCAL_USERID_CHANGE);
    f();
    SetUserIdAndSecContext(user, context);
    guc.restore();
}

// Runs f as another migration's owner inside an SQL function of ours, as REFRESH MATERIALIZED VIEW does: f's SQL can
// neither change role nor leave anything behind in the session.
template <class F> void as_owner_restricted(Oid owner, F&& f) {
    const ActingAs acting(Acting::Owner);
    Oid user;
    int context;
    GetUserIdAndSecContext(&user, &context);
    GucScope guc;
    SetUserIdAndSecContext(owner, context | SECURITY_LOCAL_USERID_CHANGE | SECURITY_RESTRICTED_OPERATION);
    f();
    SetUserIdAndSecContext(user, context);
    guc.undo_all();
}

struct Role {
    bool exists = false;
    bool can_login = false;
    bool superuser = false;
    std::string name;
};

Role find_role(Oid role);
Oid role_by_name(const std::string& name); // InvalidOid if there is none

// "system identifier/database OID" of where we are.
std::string home();

// Whether the current user may act on (start, pause, ...) what `owner` owns: member of it or superuser.
bool is_member_of(Oid owner);

// Whether the current user may start migrations: superuser, database owner or USAGE on schema drover.
bool may_start();

} // namespace drover::pg
