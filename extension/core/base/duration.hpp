// Durations and sizes as people write them in settings.
#pragma once
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace drover::core {

// "250ms", "5s", "1.5 s", "2min", "1h", "1h 30min", "3d"; a bare number is milliseconds. Units as PostgreSQL's GUCs:
// us, ms, s, min, h, d; several parts go from the larger unit to the smaller. Rounded to a whole millisecond.
// nullopt for anything else: empty, negative, unknown unit, overflow.
std::optional<std::chrono::milliseconds> parse_duration(std::string_view text);

// "16MB", "512 kB", "1GB"; a bare number is bytes. Units as PostgreSQL's GUCs: B, kB, MB, GB, TB (powers of 1024).
std::optional<std::int64_t> parse_size(std::string_view text);

// The exact form in the largest unit that divides it, which parse_duration reads back: 250 -> "250ms", 90000 -> "90s",
// 60000 -> "1min", 0 -> "0".
std::string format_duration(std::chrono::milliseconds value);

// The same for bytes and parse_size: 65536 -> "64kB", 1000 -> "1000B", 0 -> "0".
std::string format_size(std::int64_t bytes);

} // namespace drover::core
