// Key or block, and how many stripes: each fact that bears on it, alone.
#include "core/walk/walk_choice.hpp"

#include "catch.hpp"

using namespace drover::core;

namespace {

std::string chosen(const WalkFacts& f) {
    const auto choice = choose_walk(f);
    return !choice ? "none" : choice->by_block ? "block" : "key";
}

int stripes(const StripeFacts& f) {
    return choose_stripes(f).stripes;
}

StripeFacts large() {
    StripeFacts f;
    f.blocks = f.all_blocks = 100'000;
    f.rows_per_block = 50;
    return f;
}

} // namespace

TEST_CASE("walk: auto goes by block where done rows are known to be excluded") {
    WalkFacts f;
    f.excludes = true;
    CHECK(chosen(f) == "block");
    f.excludes = false;
    CHECK(chosen(f) == "key");
    f.has_key = false;
    CHECK(chosen(f) == "none");
}

TEST_CASE("walk: where no row told, by key in heap order, else by block") {
    WalkFacts f;
    f.in_order = 0.95;
    CHECK(chosen(f) == "key");
    f.in_order = 0.5;
    CHECK(chosen(f) == "block");
    f.in_order = std::nullopt;
    CHECK(chosen(f) == "key");
    f.has_key = false;
    CHECK(chosen(f) == "block");
}

TEST_CASE("walk: never by block where a row could be met twice, or in no heap") {
    WalkFacts f;
    f.excludes = true;
    f.block_is_safe = false;
    CHECK(chosen(f) == "key");
    f.by_block_wanted = true;
    CHECK(chosen(f) == "none");
    f.block_is_safe = true;
    CHECK(chosen(f) == "block");
    f.is_heap = false;
    CHECK(chosen(f) == "none");
    f.by_block_wanted = false;
    CHECK(chosen(f) == "key");
}

TEST_CASE("walk: what is asked for is done, or nothing") {
    WalkFacts f;
    f.by_key_wanted = true;
    f.excludes = true;
    f.in_order = 0.1;
    CHECK(chosen(f) == "key");
    f.has_key = false;
    CHECK(chosen(f) == "none");
}

TEST_CASE("stripes: five of full pages, fewer where the free part of a page holds one") {
    StripeFacts f = large();
    CHECK(stripes(f) == 5);
    const std::pair<int, int> expected[] = {{100, 5}, {95, 5}, {84, 5}, {83, 5}, {80, 4},
                                            {75, 3},  {70, 3}, {50, 2}, {10, 2}};
    for (const auto& [fillfactor, wanted] : expected) {
        f.fillfactor = fillfactor;
        INFO(fillfactor);
        CHECK(stripes(f) == wanted);
    }
}

TEST_CASE("stripes: none where they cannot help") {
    StripeFacts f = large();
    f.updates = false;
    CHECK(stripes(f) == 1);
    f = large();
    f.can_stripe = false;
    CHECK(stripes(f) == 1);
    f = large();
    f.sweep = true;
    CHECK(stripes(f) == 1);
    f = large();
    f.indexed_column = "status";
    CHECK(stripes(f) == 1);
    CHECK(choose_stripes(f).why == "no stripes: column \"status\" is indexed, no update can be HOT");
    f = large();
    f.in_order = false;
    CHECK(stripes(f) == 1);
    f = large();
    f.all_blocks = 1023;
    CHECK(stripes(f) == 1);
    f.all_blocks = 1024;
    f.blocks = 31;
    CHECK(stripes(f) == 1);
    f.blocks = 32;
    CHECK(stripes(f) == 5);
    f.rows_per_block = 3.9; // four, but for the last page
    CHECK(stripes(f) == 5);
    f.rows_per_block = 3;
    CHECK(stripes(f) == 1);
}

TEST_CASE("stripes: forced on or off") {
    StripeFacts f = large();
    f.wanted = 1;
    CHECK(stripes(f) == 1);
    f.wanted = 3;
    f.indexed_column = "status";
    f.blocks = 1;
    CHECK(stripes(f) == 3);
    f.can_stripe = false;
    CHECK(stripes(f) == 1);
}
