// What the server and its machine look like at the moment: WAL position, disk space, archiver, the clock on the wall.
// Cheap system calls and shared variables; no transaction, no lock, no ERROR but those named.
#pragma once
#include "pg/error.hpp"

#include <cstdint>

namespace drover::pg {

// Up to where WAL was inserted, in bytes. Takes a spinlock.
std::int64_t wal_position();

// How much of that is not on the disk, in bytes.
std::int64_t unflushed_wal();

// Flushes WAL where more than `limit` bytes are not on the disk: all that is there. Not to be interrupted meanwhile.
void flush_wal_beyond(std::int64_t limit);

// Whether a client's backend waits at the moment for WAL to be written or flushed, as every commit does; the time that
// a standby takes is not meant. Reads the wait event of each process without a lock.
bool commits_wait_for_wal();

// max_slot_wal_keep_size in bytes; negative: no limit.
std::int64_t slot_keep_size();

// Whether finished WAL segments are archived.
bool archiving();

// WAL segments that are ready and not archived yet; reads a directory. Throws the operating system's error (58030).
std::int64_t archive_backlog();

struct DiskSpace {
    std::uint64_t device = 0;
    std::int64_t free_bytes = 0;
};

// Free space, for others than root, where `path` lies; relative to the data directory. Throws 58030.
DiskSpace disk_space(const std::string& path);

struct WallClock {
    int weekday = 0; // 0 is Monday
    int second = 0;  // of the day
};

// Now in that time zone, as the server knows it; nullopt: it knows none of that name.
std::optional<WallClock> wall_clock(const std::string& time_zone);

// The same at another moment; seconds since 1970 in UTC.
std::optional<WallClock> wall_clock_at(const std::string& time_zone, std::int64_t unix_seconds);

} // namespace drover::pg
