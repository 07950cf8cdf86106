// Numbers, durations, sizes, times of day and text widths as people see them.
#include "words/format.hpp"
#include "words/text.hpp"

#include "catch.hpp"
#include <cstdlib>
#include <ctime>

using namespace drover::client;

TEST_CASE("client: counts have thousands separators") {
    CHECK(format_count(0) == "0");
    CHECK(format_count(999) == "999");
    CHECK(format_count(1000) == "1,000");
    CHECK(format_count(1234567) == "1,234,567");
    CHECK(format_count(-999) == "-999");
    CHECK(format_count(-1000) == "-1,000");
    CHECK(format_count(INT64_MAX) == "9,223,372,036,854,775,807");
}

TEST_CASE("client: digits are grouped before the decimal point only") {
    CHECK(group_digits("1234.5678") == "1,234.5678");
    CHECK(group_digits("-1234.5") == "-1,234.5");
    CHECK(group_digits("100") == "100");
    CHECK(group_digits("NaN") == "NaN");
    CHECK(group_digits("1e+20") == "1e+20");
    CHECK(group_digits("") == "");
}

TEST_CASE("client: percent and rate") {
    CHECK(format_percent(41.25) == "41.2 %");
    CHECK(format_percent(100) == "100.0 %");
    CHECK(format_rate(20113.4) == "20,113");
    CHECK(format_rate(99.96) == "100");
    CHECK(format_rate(99.94) == "99.9");
    CHECK(format_rate(0) == "0.0");
}

TEST_CASE("client: durations show their two largest units") {
    CHECK(format_seconds(0) == "0s");
    CHECK(format_seconds(12.4) == "12s");
    CHECK(format_seconds(59.6) == "1m 0s");
    CHECK(format_seconds(250) == "4m 10s");
    CHECK(format_seconds(4320) == "1h 12m");
    CHECK(format_seconds(86399) == "23h 59m");
    CHECK(format_seconds(2 * 86400 + 3 * 3600 + 59) == "2d 3h");
    CHECK(format_seconds(-5) == "0s");
}

TEST_CASE("client: sizes count in powers of 1024") {
    CHECK(format_bytes(0) == "0 B");
    CHECK(format_bytes(1023) == "1023 B");
    CHECK(format_bytes(1024) == "1.0 kB");
    CHECK(format_bytes(1536) == "1.5 kB");
    CHECK(format_bytes(120 << 20) == "120 MB");
    CHECK(format_bytes((1 << 20) - 1) == "1.0 MB");
    CHECK(format_bytes(INT64_C(5) << 40) == "5.0 TB");
}

TEST_CASE("client: the time of day has a date unless it is today") {
    setenv("TZ", "UTC", 1);
    tzset();
    const auto at = [](long long seconds) {
        return std::chrono::system_clock::time_point(std::chrono::seconds(seconds));
    };
    CHECK(format_clock(at(1'900'000'060), at(1'900'000'000)) == "17:47:40");
    CHECK(format_clock(at(1'900'086'400), at(1'900'000'000)) == "2030-03-18 17:46");
}

TEST_CASE("client: nothing in a value moves the cursor") {
    CHECK(printable("plain ä 漢") == "plain ä 漢");
    CHECK(printable("a\nb\tc") == "a\\nb\\tc");
    CHECK(printable("\x1b[2J\x7f") == "\\x1b[2J\\x7f");
    CHECK(printable("\xc2\x9b") == "\\xc2\\x9b"); // the one-character form of ESC [
    CHECK(printable("a\xff") == "a\\xff");
    CHECK(printable("\xe6\xbc") == "\\xe6\\xbc"); // cut in the middle
}

TEST_CASE("client: wide characters take two columns, combining ones none") {
    CHECK(display_width("abc") == 3);
    CHECK(display_width("ä") == 1);
    CHECK(display_width("漢字") == 4);
    CHECK(display_width("e\xcc\x81") == 1);
    CHECK(display_width("") == 0);
}

TEST_CASE("client: text is cut by columns and says so") {
    CHECK(fit("abcdef", 6, true) == "abcdef");
    CHECK(fit("abcdef", 5, true) == "abcd…");
    CHECK(fit("abcdef", 5, false) == "abcd~");
    CHECK(fit("漢字漢字", 6, true) == "漢字…");
    CHECK(fit("漢字漢字", 4, true) == "漢…");
    CHECK(fit("abc", 0, true) == "");
}

TEST_CASE("client: padding counts columns") {
    CHECK(pad_left("漢", 4) == "  漢");
    CHECK(pad_right("ä", 3) == "ä  ");
    CHECK(pad_left("abc", 2) == "abc");
}

TEST_CASE("client: names in hints are safe to paste into a shell") {
    CHECK(shell_word("back_fill-2.x") == "back_fill-2.x");
    CHECK(shell_word("two words") == "'two words'");
    CHECK(shell_word("it's; rm") == "'it'\\''s; rm'");
    CHECK(shell_word("") == "''");
    CHECK(shell_word("a\x1b[2J") == "$'a\\x1b[2J'");
    CHECK(shell_word("it's\n\\") == "$'it\\x27s\\n\\x5c'");
    CHECK(shell_word("\xc2\x9b") == "$'\\xc2\\x9b'");
    CHECK(shell_word("a\u202Eb") == "$'a\\xe2\\x80\\xaeb'");
    CHECK(shell_word("\u00e9 \u20ac") == "'\u00e9 \u20ac'");
}

TEST_CASE("client: a name that begins with a dash comes last, behind two of them") {
    CHECK(operands_with({"m"}, " -d shop") == " m -d shop");
    CHECK(operands_with({"-m"}, " -d shop") == " -d shop -- -m");
    CHECK(operands_with({"a b", "--all"}, "") == " -- 'a b' --all");
    CHECK(operands_with({}, " -d shop") == " -d shop");
}

TEST_CASE("client: what is invisible or turns the direction of text is written out") {
    for (const char* sign :
         {"\u200B", "\u200F", "\u202A", "\u202E", "\u2066", "\u2069", "\uFEFF", "\u0085", "\u2060"}) {
        CAPTURE(printable(sign));
        CHECK(printable(sign).starts_with("\\x"));
        CHECK(printable_lines(sign).starts_with("\\x"));
    }
    CHECK(printable("e\u0301 \u4e16 \U0001F600") == "e\u0301 \u4e16 \U0001F600");
}
