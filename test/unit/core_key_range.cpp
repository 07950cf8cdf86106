// Key walks: the exact SQL of each form, cut points and the number of slices.
#include "core/walk/key_range.hpp"

#include "catch.hpp"

#include <algorithm>
#include <numeric>

using namespace drover::core;

namespace {

KeyColumn column(const std::string& name, const std::string& type, bool descending = false,
                 const std::string& collation = "", const std::string& schema = "pg_catalog") {
    const auto op = [&](const char* sign) { return "OPERATOR(" + schema + "." + sign + ")"; };
    return {.column = name,
            .qualified = "public.t." + name,
            .type = type,
            .less = op("<"),
            .equal = op("="),
            .greater = op(">"),
            .less_equal = op("<="),
            .greater_equal = op(">="),
            .collation = collation,
            .descending = descending};
}

constexpr bool desc = true;
using Cuts = std::vector<std::size_t>;

} // namespace

TEST_CASE("key_range: one ascending column") {
    const KeyColumns key{column("id", "pg_catalog.int8")};
    CHECK(after(key, 1) == "public.t.id OPERATOR(pg_catalog.>) $1::pg_catalog.int8");
    CHECK(up_to(key, 2) == "public.t.id OPERATOR(pg_catalog.<=) $2::pg_catalog.int8");
    CHECK(select_list(key) == "public.t.id");
    CHECK(order_by(key) == "public.t.id USING OPERATOR(pg_catalog.<)");
    CHECK(order_by(key, true) == "public.t.id USING OPERATOR(pg_catalog.>)");
}

TEST_CASE("key_range: one descending column is walked from the largest key down") {
    const KeyColumns key{column("\"Order\"", "pg_catalog.int4", desc)};
    CHECK(after(key, 1) == "public.t.\"Order\" OPERATOR(pg_catalog.<) $1::pg_catalog.int4");
    CHECK(up_to(key, 2) == "public.t.\"Order\" OPERATOR(pg_catalog.>=) $2::pg_catalog.int4");
    CHECK(order_by(key) == "public.t.\"Order\" USING OPERATOR(pg_catalog.>)");
    CHECK(order_by(key, true) == "public.t.\"Order\" USING OPERATOR(pg_catalog.<)");
}

TEST_CASE("key_range: columns of one direction are one row comparison") {
    const KeyColumns up{column("a", "pg_catalog.int8"), column("b", "pg_catalog.text"), column("c", "pg_catalog.uuid")};
    CHECK(after(up, 1) == "(public.t.a, public.t.b, public.t.c) OPERATOR(pg_catalog.>) "
                          "($1::pg_catalog.int8, $2::pg_catalog.text, $3::pg_catalog.uuid)");
    CHECK(up_to(up, 4) == "(public.t.a, public.t.b, public.t.c) OPERATOR(pg_catalog.<=) "
                          "($4::pg_catalog.int8, $5::pg_catalog.text, $6::pg_catalog.uuid)");
    CHECK(select_list(up) == "public.t.a, public.t.b, public.t.c");
    CHECK(order_by(up) == "public.t.a USING OPERATOR(pg_catalog.<), public.t.b USING OPERATOR(pg_catalog.<), "
                          "public.t.c USING OPERATOR(pg_catalog.<)");

    const KeyColumns down{column("a", "pg_catalog.int8", desc), column("b", "pg_catalog.int8", desc)};
    CHECK(after(down, 1) ==
          "(public.t.a, public.t.b) OPERATOR(pg_catalog.<) ($1::pg_catalog.int8, $2::pg_catalog.int8)");
    CHECK(up_to(down, 3) ==
          "(public.t.a, public.t.b) OPERATOR(pg_catalog.>=) ($3::pg_catalog.int8, $4::pg_catalog.int8)");
    CHECK(order_by(down, true) == "public.t.a USING OPERATOR(pg_catalog.<), public.t.b USING OPERATOR(pg_catalog.<)");
}

TEST_CASE("key_range: mixed directions are expanded, with a bound on the leading column") {
    const KeyColumns key{column("a", "int8"), column("b", "int8", desc)};
    CHECK(after(key, 1) == "public.t.a OPERATOR(pg_catalog.>=) $1::int8 AND "
                           "(public.t.a OPERATOR(pg_catalog.>) $1::int8 OR "
                           "(public.t.a OPERATOR(pg_catalog.=) $1::int8 AND "
                           "(public.t.b OPERATOR(pg_catalog.<) $2::int8)))");
    CHECK(up_to(key, 3) == "public.t.a OPERATOR(pg_catalog.<=) $3::int8 AND "
                           "(public.t.a OPERATOR(pg_catalog.<) $3::int8 OR "
                           "(public.t.a OPERATOR(pg_catalog.=) $3::int8 AND "
                           "(public.t.b OPERATOR(pg_catalog.>=) $4::int8)))");
    CHECK(order_by(key) == "public.t.a USING OPERATOR(pg_catalog.<), public.t.b USING OPERATOR(pg_catalog.>)");
    CHECK(order_by(key, true) == "public.t.a USING OPERATOR(pg_catalog.>), public.t.b USING OPERATOR(pg_catalog.<)");
}

TEST_CASE("key_range: three columns nest, and only the last decides whether equal keys belong") {
    const KeyColumns key{column("a", "int8", desc), column("b", "int8"), column("c", "int8", desc)};
    CHECK(after(key, 1) == "public.t.a OPERATOR(pg_catalog.<=) $1::int8 AND "
                           "(public.t.a OPERATOR(pg_catalog.<) $1::int8 OR "
                           "(public.t.a OPERATOR(pg_catalog.=) $1::int8 AND "
                           "(public.t.b OPERATOR(pg_catalog.>) $2::int8 OR "
                           "(public.t.b OPERATOR(pg_catalog.=) $2::int8 AND "
                           "(public.t.c OPERATOR(pg_catalog.<) $3::int8)))))");
    CHECK(up_to(key, 1) == "public.t.a OPERATOR(pg_catalog.>=) $1::int8 AND "
                           "(public.t.a OPERATOR(pg_catalog.>) $1::int8 OR "
                           "(public.t.a OPERATOR(pg_catalog.=) $1::int8 AND "
                           "(public.t.b OPERATOR(pg_catalog.<) $2::int8 OR "
                           "(public.t.b OPERATOR(pg_catalog.=) $2::int8 AND "
                           "(public.t.c OPERATOR(pg_catalog.>=) $3::int8)))))");
}

TEST_CASE("key_range: operators of two schemas do not make one row comparison") {
    const KeyColumns key{column("a", "int8"), column("b", "x.citext", false, "", "x")};
    CHECK(after(key, 1) == "public.t.a OPERATOR(pg_catalog.>=) $1::int8 AND "
                           "(public.t.a OPERATOR(pg_catalog.>) $1::int8 OR "
                           "(public.t.a OPERATOR(pg_catalog.=) $1::int8 AND "
                           "(public.t.b OPERATOR(x.>) $2::x.citext)))");
}

TEST_CASE("key_range: a collation goes with its column wherever it is compared or ordered") {
    const KeyColumns one{column("name", "text", false, "pg_catalog.\"C\"")};
    CHECK(after(one, 1) == "public.t.name COLLATE pg_catalog.\"C\" OPERATOR(pg_catalog.>) $1::text");
    CHECK(order_by(one) == "public.t.name COLLATE pg_catalog.\"C\" USING OPERATOR(pg_catalog.<)");
    CHECK(select_list(one) == "public.t.name");

    const KeyColumns row{column("a", "int8"), column("name", "text", false, "pg_catalog.\"C\"")};
    CHECK(after(row, 1) ==
          "(public.t.a, public.t.name COLLATE pg_catalog.\"C\") OPERATOR(pg_catalog.>) ($1::int8, $2::text)");

    const KeyColumns mixed{column("name", "text", false, "pg_catalog.\"C\""), column("a", "int8", desc)};
    CHECK(after(mixed, 1) == "public.t.name COLLATE pg_catalog.\"C\" OPERATOR(pg_catalog.>=) $1::text AND "
                             "(public.t.name COLLATE pg_catalog.\"C\" OPERATOR(pg_catalog.>) $1::text OR "
                             "(public.t.name COLLATE pg_catalog.\"C\" OPERATOR(pg_catalog.=) $1::text AND "
                             "(public.t.a OPERATOR(pg_catalog.<) $2::int8)))");
}

TEST_CASE("cut_points: in proportion, each part ended by its last key") {
    CHECK(cut_points(100, {25, 25, 25, 25}) == Cuts{24, 49, 74});
    CHECK(cut_points(100, {50, 30, 20}) == Cuts{49, 79});
    CHECK(cut_points(10, {1, 1, 1, 1}) == Cuts{1, 4, 6});
    CHECK(cut_points(4, {1, 1, 1, 1}) == Cuts{0, 1, 2});
}

TEST_CASE("cut_points: a small sample makes fewer parts") {
    CHECK(cut_points(0, {1, 1, 1}) == Cuts{});
    CHECK(cut_points(1, {1, 1, 1}) == Cuts{});
    CHECK(cut_points(2, {1, 1, 1, 1}) == Cuts{0});
    CHECK(cut_points(3, {100, 1}) == Cuts{1});
    CHECK(cut_points(3, {0, 0}) == Cuts{});
}

TEST_CASE("cut_points: one part or none has no cut") {
    CHECK(cut_points(100, {100}) == Cuts{});
    CHECK(cut_points(100, {}) == Cuts{});
}

TEST_CASE("cut_points: strictly increasing, no part empty") {
    for (std::size_t sample = 1; sample <= 40; ++sample)
        for (std::int64_t n = 1; n <= 45; ++n) {
            std::vector<std::int64_t> parts;
            for (std::int64_t i = n; i > 0; --i)
                parts.push_back(i);
            INFO(sample << " keys, " << n << " parts");
            std::size_t begin = 0;
            for (std::size_t cut : cut_points(sample, parts)) {
                REQUIRE(cut + 1 > begin);
                REQUIRE(cut + 1 < sample);
                begin = cut + 1;
            }
        }
}

TEST_CASE("slice_rows: a part for each worker, shrinking, none too small, at least one") {
    using Rows = std::vector<std::int64_t>;
    CHECK(slice_rows(100, 2, 2, 10) == Rows{25, 12, 13, 25, 12, 13});
    CHECK(slice_rows(100, 1, 4, 10) == Rows{25, 18, 14, 10, 10, 10, 13});
    CHECK(slice_rows(101, 3, 1, 10) == Rows{23, 10, 24, 10, 24, 10});
    CHECK(slice_rows(30, 3, 1, 15) == Rows{15, 15});
    CHECK(slice_rows(19, 2, 4, 10) == Rows{19});
    CHECK(slice_rows(20, 2, 4, 10) == Rows{10, 10});
    CHECK(slice_rows(0, 2, 4) == Rows{0});
    CHECK(slice_rows(-1, 2, 4) == Rows{0});
    CHECK(slice_rows(100, 1, 1, 10) == Rows{90, 10});
    CHECK(slice_rows(100, 0, 4, 40) == Rows{40, 60});
}

TEST_CASE("slice_rows: sums up, grows only at the end and the beginning of a part, bounded in number") {
    for (std::int64_t rows : {1LL, 9'999LL, 10'000LL, 123'456LL, 2'000'000LL, 1'000'000'000'000LL})
        for (int workers : {1, 2, 7, 64}) {
            const auto slices = slice_rows(rows, workers, 4);
            INFO(rows << " rows, " << workers << " workers");
            CHECK(std::accumulate(slices.begin(), slices.end(), std::int64_t{0}) == rows);
            CHECK(slices.size() <= 1000);
            int grows = 0;
            for (std::size_t i = 0; i + 1 < slices.size(); ++i)
                grows += slices[i] < slices[i + 1];
            CHECK(grows <= 2 * workers - 1);
            if (rows >= 10'000)
                CHECK(*std::min_element(slices.begin(), slices.end()) >= 10'000);
        }
}
