// Key walks: the exact SQL of each form, cut points and the number of slices.
#include "core/key_range.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <limits>

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

TEST_CASE("cut_points: equal parts, each ended by its last key") {
    CHECK(cut_points(100, 4) == Cuts{24, 49, 74});
    CHECK(cut_points(10, 4) == Cuts{1, 4, 6});
    CHECK(cut_points(10, 2) == Cuts{4});
    CHECK(cut_points(4, 4) == Cuts{0, 1, 2});
}

TEST_CASE("cut_points: a small sample makes fewer parts") {
    CHECK(cut_points(0, 4) == Cuts{});
    CHECK(cut_points(1, 4) == Cuts{});
    CHECK(cut_points(2, 4) == Cuts{0});
    CHECK(cut_points(3, 4) == Cuts{0, 1});
}

TEST_CASE("cut_points: one slice or fewer has no cut") {
    CHECK(cut_points(100, 1) == Cuts{});
    CHECK(cut_points(100, 0) == Cuts{});
    CHECK(cut_points(100, -3) == Cuts{});
}

TEST_CASE("cut_points: strictly increasing, no part empty, sizes apart by at most one") {
    for (std::size_t sample = 1; sample <= 40; ++sample)
        for (int slices = 1; slices <= 45; ++slices) {
            INFO(sample << " keys, " << slices << " slices");
            const Cuts cuts = cut_points(sample, slices);
            CHECK(cuts.size() + 1 == std::min(sample, static_cast<std::size_t>(slices)));
            std::size_t begin = 0;
            for (std::size_t i = 0; i <= cuts.size(); ++i) {
                const std::size_t end = i < cuts.size() ? cuts[i] + 1 : sample;
                REQUIRE(end > begin);
                const std::size_t even = sample / (cuts.size() + 1);
                CHECK((end - begin == even || end - begin == even + 1));
                begin = end;
            }
        }
}

TEST_CASE("slice_count: several per worker, none too small, at least one") {
    CHECK(slice_count(1'000'000, 2, 4) == 8);
    CHECK(slice_count(80'000, 2, 4) == 8);
    CHECK(slice_count(79'999, 2, 4) == 7);
    CHECK(slice_count(19'999, 2, 4) == 1);
    CHECK(slice_count(0, 2, 4) == 1);
    CHECK(slice_count(-1, 2, 4) == 1);
    CHECK(slice_count(1'000'000, 0, 4) == 1);
    CHECK(slice_count(1'000'000, -2, 4) == 1);
    CHECK(slice_count(100, 2, 4, 10) == 8);
    CHECK(slice_count(50, 2, 4, 10) == 5);
    CHECK(slice_count(5, 2, 4, 0) == 5);
}

TEST_CASE("slice_count: does not overflow") {
    constexpr int most = std::numeric_limits<int>::max();
    CHECK(slice_count(std::numeric_limits<std::int64_t>::max(), most, most) == most);
}
