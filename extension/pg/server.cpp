// Implementation of looks at the server and its machine. Owns nothing.
#include "pg/server.hpp"

#include <cerrno>
#include <dirent.h>
#include <sys/stat.h>
#include <sys/statvfs.h>

namespace drover::pg {

namespace {

[[noreturn]] void system_error(const std::string& path) {
    throw Error("58030", path + ": " + std::generic_category().message(errno));
}

} // namespace

std::int64_t wal_position() {
    return static_cast<std::int64_t>(GetXLogInsertRecPtr());
}

std::int64_t unflushed_wal() {
    return std::max<std::int64_t>(wal_position() - static_cast<std::int64_t>(GetFlushRecPtr(nullptr)), 0);
}

void flush_wal_beyond(std::int64_t limit) {
    // Of the position itself nothing may be inserted yet: at the start of a page it is after the page's header.
    const std::int64_t wanted = wal_position() - std::max<std::int64_t>(limit, XLOG_BLCKSZ);
    if (wanted > static_cast<std::int64_t>(GetFlushRecPtr(nullptr)))
        guard([=] { XLogFlush(static_cast<XLogRecPtr>(wanted)); });
}

bool commits_wait_for_wal() {
    const std::uint32_t in_line = PG_WAIT_LWLOCK | WALWriteLock->tranche;
    for (std::uint32_t i = 0; i < ProcGlobal->allProcCount; i++) {
        const volatile PGPROC& p = ProcGlobal->allProcs[i];
        const std::uint32_t event = p.wait_event_info;
        if (event != WAIT_EVENT_WAL_SYNC && event != WAIT_EVENT_WAL_WRITE && event != in_line)
            continue;
        const bool client =
            p.pid != 0 && OidIsValid(p.databaseId) && !is_background(p) && (p.statusFlags & PROC_IS_AUTOVACUUM) == 0;
        if (client)
            return true;
    }
    return false;
}

std::int64_t slot_keep_size() {
    return max_slot_wal_keep_size_mb < 0 ? -1 : static_cast<std::int64_t>(max_slot_wal_keep_size_mb) << 20;
}

bool archiving() {
    return XLogArchivingActive();
}

std::int64_t archive_backlog() {
    constexpr const char* folder = "pg_wal/archive_status";
    constexpr std::string_view ready = ".ready";
    DIR* directory = opendir(folder);
    if (!directory)
        system_error(folder);
    std::int64_t count = 0;
    while (const dirent* entry = readdir(directory)) {
        const std::string_view name(entry->d_name);
        if (name.size() == XLOG_FNAME_LEN + ready.size() && name.ends_with(ready)) // history and backup files are small
            count++;
    }
    closedir(directory);
    return count;
}

DiskSpace disk_space(const std::string& path) {
    struct statvfs space;
    struct stat file;
    if (statvfs(path.c_str(), &space) != 0 || stat(path.c_str(), &file) != 0)
        system_error(path);
    return {static_cast<std::uint64_t>(file.st_dev),
            static_cast<std::int64_t>(space.f_bavail) * static_cast<std::int64_t>(space.f_frsize)};
}

std::optional<WallClock> wall_clock(const std::string& time_zone) {
    return wall_clock_at(time_zone, time(nullptr));
}

std::optional<WallClock> wall_clock_at(const std::string& time_zone, std::int64_t unix_seconds) {
    struct Plain {
        bool known;
        int weekday, second;
    };
    const char* name = time_zone.c_str();
    const Plain plain = guard([=]() -> Plain {
        pg_tz* zone = pg_tzset(name);
        if (!zone)
            return {};
        const auto at = static_cast<pg_time_t>(unix_seconds);
        const struct pg_tm* local = pg_localtime(&at, zone);
        if (!local)
            return {};
        return {true, (local->tm_wday + 6) % 7, (local->tm_hour * 60 + local->tm_min) * 60 + local->tm_sec};
    });
    return plain.known ? std::optional(WallClock{plain.weekday, std::min(plain.second, 86'399)}) : std::nullopt;
}

} // namespace drover::pg
