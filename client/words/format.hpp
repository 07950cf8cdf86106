// Numbers, durations, sizes and times of day as people read them.
#pragma once
#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace drover::client {

// "1,234,567"
std::string format_count(std::int64_t value);

// Thousands separators in a decimal number's text: "-1234.50" -> "-1,234.50"; any other text comes back as it is.
std::string group_digits(std::string_view number);

// "41.2 %"
std::string format_percent(double percent);

// Per second: "20,113" from 100 on, "8.3" below.
std::string format_rate(double per_second);

// The two largest units: "2d 3h", "1h 12m", "4m 10s", "12s". Negative counts as 0.
std::string format_seconds(double seconds);

// "512 B", "1.5 kB", "120 MB": powers of 1024, one decimal below 100.
std::string format_bytes(std::int64_t bytes);

// Time of day in the local time zone, "14:03:12"; with the date, "2030-01-31 14:03", unless on the day of `now`.
std::string format_clock(std::chrono::system_clock::time_point time, std::chrono::system_clock::time_point now);

} // namespace drover::client
