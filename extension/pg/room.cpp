// Implementation of questions about the machine. Takes no lock.
#include "pg/room.hpp"

#include <sys/statvfs.h>
#include <unistd.h>

namespace drover::pg {

namespace {

// path: relative to the data directory, where every server process stands.
std::optional<double> free_bytes(const std::string& path) {
    struct statvfs fs;
    if (statvfs(path.c_str(), &fs) != 0)
        return std::nullopt;
    return static_cast<double>(fs.f_bavail) * static_cast<double>(fs.f_frsize);
}

} // namespace

std::optional<double> free_bytes_for(Oid relation) {
    static Query query{R"(
        SELECT CASE WHEN c.reltablespace OPERATOR(pg_catalog.=) 0::pg_catalog.oid THEN d.dattablespace ELSE c.reltablespace END
        FROM pg_catalog.pg_class c, pg_catalog.pg_database d
        WHERE c.oid OPERATOR(pg_catalog.=) $1::pg_catalog.oid AND d.datname OPERATOR(pg_catalog.=) pg_catalog.current_database())"};
    Rows rows = query.run({relation});
    if (rows.empty())
        return std::nullopt;
    const Oid tablespace = static_cast<Oid>(rows[0][0].integer());
    return free_bytes(tablespace == DEFAULTTABLESPACE_OID ? "base" : "pg_tblspc/" + std::to_string(tablespace));
}

std::optional<double> free_bytes_for_wal() {
    return free_bytes("pg_wal");
}

int processors() {
    const long n = sysconf(_SC_NPROCESSORS_ONLN);
    return n > 0 ? static_cast<int>(n) : 1;
}

} // namespace drover::pg
