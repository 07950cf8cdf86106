// Implementation of access rules. See access.hpp.
#include "engine/session/access.hpp"

#include "pg/process.hpp"

namespace drover::engine {

Oid owner_role(Oid owner_oid, const std::string& owner, const std::string& home) {
    return home == pg::home() ? owner_oid : pg::role_by_name(owner);
}

Oid owner_role(const Migration& m) {
    return m.at_home ? m.owner_oid : pg::role_by_name(m.owner);
}

bool may_read(Oid owner) {
    return may_read_rows(owner) || pg::is_member_of(ROLE_PG_MONITOR);
}

bool may_read_rows(Oid owner) {
    return (OidIsValid(owner) && pg::is_member_of(owner)) || superuser();
}

Migration require_visible(const Caller& caller, const std::string& name) {
    std::optional<Migration> m;
    caller.bookkeeping([&] { m = find_migration(name); });
    if (!m || !may_read(owner_role(*m)))
        throw pg::Error("42704", "migration \"" + name + "\" does not exist", {},
                        "SELECT name, state FROM migrate_progress;");
    if (!may_read_rows(owner_role(*m))) {
        pg::ErrorInfo shown;
        shown.sqlstate = m->error.sqlstate;
        if (!shown.sqlstate.empty())
            shown.message = "what it said is shown to members of its owner";
        m->error = std::move(shown);
    }
    return std::move(*m);
}

Migration require_own(const Caller& caller, const std::string& name, const char* function) {
    require_primary(function);
    const std::int64_t id = require_member(caller, name, function).id;
    caller.bookkeeping([&] {
        static pg::Query lock{"SELECT FROM drover.migration WHERE id = $1::bigint FOR NO KEY UPDATE"};
        lock.run({id});
    });
    return require_member(caller, name, function);
}

Migration require_member(const Caller& caller, const std::string& name, const char* function) {
    Migration m = require_visible(caller, name);
    Oid owner = owner_role(m);
    if (!(OidIsValid(owner) && pg::is_member_of(owner)) && !superuser())
        throw pg::Error("42501", "permission denied for migration \"" + name + "\"",
                        "It belongs to role \"" + m.owner + "\".",
                        "Call " + std::string(function) + " as a member of that role.");
    return m;
}

void require_primary(const char* function) {
    if (pg::in_recovery())
        throw pg::Error("25006", "cannot execute " + std::string(function) + " during recovery",
                        "This server is a standby.", "Call it on the primary.");
}

std::string literal(const std::string& text) {
    const char* t = text.c_str();
    return pg::guard([=]() -> const char* { return quote_literal_cstr(t); });
}

std::string identifier(const std::string& text) {
    const char* t = text.c_str();
    return pg::guard([=] { return quote_identifier(t); });
}

} // namespace drover::engine
