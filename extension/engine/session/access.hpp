// Who may see and steer a migration, for the SQL functions.
// Contract: needs a transaction and SPI; runs as the caller and reads the catalog as the extension's owner.
#pragma once
#include "engine/catalog/store.hpp"

namespace drover::engine {

// The caller's view of the extension; throws 42704 where it is not installed.
struct Caller {
    pg::Extension extension = pg::require_extension();
    Oid role = GetUserId();
    std::string name = pg::find_role(role).name;

    template <class F> void bookkeeping(F&& f) const { pg::as_role(extension.owner, std::forward<F>(f)); }
};

// The owner's role here; InvalidOid for a migration from a dump whose owner does not exist.
Oid owner_role(Oid owner_oid, const std::string& owner, const std::string& home);
Oid owner_role(const Migration& m);

// Member of the owner, superuser or pg_monitor.
bool may_read(Oid owner);

// What may hold values of the owner's tables: keys, texts of errors. Not pg_monitor.
bool may_read_rows(Oid owner);

// The migration, if the caller may see it; else 42704 with the list to look at in the HINT. Its error has the SQLSTATE
// alone where the caller may not read rows.
Migration require_visible(const Caller& caller, const std::string& name);

// The migration, if the caller is a member of its owner; 42501 if it is only visible, 42704 if not even that.
// function: for messages.
Migration require_member(const Caller& caller, const std::string& name, const char* function);

// The same to change it, as it stands once this transaction has its row: of two calls at once the second one sees what
// the first one did. 25006 on a standby.
Migration require_own(const Caller& caller, const std::string& name, const char* function);

// 25006 on a standby.
void require_primary(const char* function);

// 'name' and "name", for SQL in hints.
std::string literal(const std::string& text);
std::string identifier(const std::string& text);

} // namespace drover::engine
