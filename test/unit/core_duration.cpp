// Durations and sizes: every unit, parts, rounding, garbage, the ends of the range, and writing them back.
#include "core/base/duration.hpp"

#include "catch.hpp"

#include <cstdint>
#include <limits>
#include <string>
#include <utility>

using namespace drover::core;
using std::chrono::milliseconds;

namespace {

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

std::optional<std::int64_t> parsed_ms(std::string_view text) {
    const auto value = parse_duration(text);
    return value ? std::optional{std::int64_t{value->count()}} : std::nullopt;
}

} // namespace

TEST_CASE("duration: every unit") {
    CHECK(parsed_ms("2000us") == 2);
    CHECK(parsed_ms("250ms") == 250);
    CHECK(parsed_ms("5s") == 5000);
    CHECK(parsed_ms("2min") == 120'000);
    CHECK(parsed_ms("1h") == 3'600'000);
    CHECK(parsed_ms("3d") == 259'200'000);
}

TEST_CASE("duration: a bare number is milliseconds") {
    CHECK(parsed_ms("0") == 0);
    CHECK(parsed_ms("250") == 250);
    CHECK(parsed_ms("007") == 7);
    CHECK(parsed_ms("1.5") == 2);
}

TEST_CASE("duration: fractions and spaces") {
    CHECK(parsed_ms("1.5 s") == 1500);
    CHECK(parsed_ms("0.25min") == 15'000);
    CHECK(parsed_ms(".5s") == 500);
    CHECK(parsed_ms("  250ms\t") == 250);
    CHECK(parsed_ms("1 h") == 3'600'000);
}

TEST_CASE("duration: several parts, from the larger unit to the smaller") {
    CHECK(parsed_ms("1h 30min") == 5'400'000);
    CHECK(parsed_ms("1h30min") == 5'400'000);
    CHECK(parsed_ms("1d 2h 3min 4s 5ms 6000us") == 93'784'011);
    CHECK(parsed_ms("1 h 30 s") == 3'630'000);
    CHECK_FALSE(parsed_ms("30min 1h"));
    CHECK_FALSE(parsed_ms("1h 1h"));
    CHECK_FALSE(parsed_ms("1h 30"));
    CHECK_FALSE(parsed_ms("30 1h"));
    CHECK_FALSE(parsed_ms("1h, 30min"));
}

TEST_CASE("duration: rounds the total to a whole millisecond") {
    CHECK(parsed_ms("499us") == 0);
    CHECK(parsed_ms("500us") == 1);
    CHECK(parsed_ms("1499us") == 1);
    CHECK(parsed_ms("0.4ms 400us") == 1);
}

TEST_CASE("duration: garbage is refused") {
    for (const char* text : {"",      " ",   "s",       "ms",    "-1",         "-1s",       "+1s",   "- 1s", "1x",
                             "1 sec", "1S",  "1MS",     "1Min",  "1m",         "1w",        "1e3s",  "1e3",  "0x10",
                             "inf",   "nan", "1..5s",   "1,5s",  "1.5.5s",     "five",      "5 s s", "5s;",  "5s x",
                             ".",     ". s", "1 000ms", "1_000", "5\xC2\xA0s", "1h -30min", "16MB"}) {
        INFO("\"" << text << "\"");
        CHECK_FALSE(parsed_ms(text));
    }
    CHECK_FALSE(parsed_ms(std::string_view("5\0s", 3)));
}

TEST_CASE("duration: the largest values are exact and one more overflows") {
    CHECK(parsed_ms("9223372036854775807") == most);
    CHECK(parsed_ms("9223372036854775807ms") == most);
    CHECK(parsed_ms("9223372036854775806") == most - 1);
    CHECK_FALSE(parsed_ms("9223372036854775808"));
    CHECK(parsed_ms("106751991167d") == 106'751'991'167 * 86'400'000);
    CHECK_FALSE(parsed_ms("106751991168d"));
    CHECK_FALSE(parsed_ms("106751991167d 24h"));
    CHECK_FALSE(parsed_ms("1" + std::string(5000, '0')));
}

TEST_CASE("size: every unit, in powers of 1024") {
    CHECK(parse_size("0") == 0);
    CHECK(parse_size("1000") == 1000);
    CHECK(parse_size("7B") == 7);
    CHECK(parse_size("512 kB") == 524'288);
    CHECK(parse_size("16MB") == 16'777'216);
    CHECK(parse_size("1GB") == 1'073'741'824);
    CHECK(parse_size("2TB") == 2'199'023'255'552);
    CHECK(parse_size("1.5GB") == 1'610'612'736);
    CHECK(parse_size("1GB 512MB") == 1'610'612'736);
}

TEST_CASE("size: garbage and overflow are refused") {
    for (const char* text :
         {"", "B", "-1", "-1MB", "1KB", "1kb", "1mb", "1M", "1G", "1PB", "1 MiB", "16 MBs", "5s", "1e6"}) {
        INFO("\"" << text << "\"");
        CHECK_FALSE(parse_size(text));
    }
    CHECK(parse_size("9223372036854775807") == most);
    CHECK(parse_size("8388607TB") == 8'388'607 * (std::int64_t{1} << 40));
    CHECK_FALSE(parse_size("9223372036854775808"));
    CHECK_FALSE(parse_size("8388608TB"));
}

TEST_CASE("duration: written in the largest unit that divides it") {
    const std::pair<std::int64_t, const char*> forms[] = {
        {0, "0"},
        {1, "1ms"},
        {250, "250ms"},
        {999, "999ms"},
        {1000, "1s"},
        {1500, "1500ms"},
        {60'000, "1min"},
        {61'000, "61s"},
        {90'000, "90s"},
        {3'600'000, "1h"},
        {5'400'000, "90min"},
        {86'400'000, "1d"},
        {90'000'000, "25h"},
        {259'200'000, "3d"},
        {most, "9223372036854775807ms"},
    };
    for (const auto& [value, text] : forms) {
        CHECK(format_duration(milliseconds{value}) == text);
        CHECK(parsed_ms(text) == value);
    }
}

TEST_CASE("size: written in the largest unit that divides it") {
    const std::pair<std::int64_t, const char*> forms[] = {
        {0, "0"},
        {1, "1B"},
        {1000, "1000B"},
        {1024, "1kB"},
        {65'536, "64kB"},
        {16'777'216, "16MB"},
        {1'572'864, "1536kB"},
        {68'719'476'736, "64GB"},
        {std::int64_t{1} << 41, "2TB"},
        {most, "9223372036854775807B"},
    };
    for (const auto& [value, text] : forms) {
        CHECK(format_size(value) == text);
        CHECK(parse_size(text) == value);
    }
}
