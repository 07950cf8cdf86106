// The list of steps that each kind of migration consists of.
#include "core/model/step.hpp"

#include "catch.hpp"

using namespace drover::core;

namespace {

std::vector<StepKind> kinds(const Recipe& recipe) {
    std::vector<StepKind> kinds;
    for (const StepPlan& step : steps_of(recipe))
        kinds.push_back(step.kind);
    return kinds;
}

} // namespace

TEST_CASE("steps: updates and deletes are verified, copies and calls are not") {
    using enum StepKind;
    CHECK(kinds({Kind::Update, "t", "", "", false, false}) == std::vector{Batched, Verify});
    CHECK(kinds({Kind::Delete, "t", "", "", false, false}) == std::vector{Batched, Verify});
    CHECK(kinds({Kind::Copy, "t", "u", "", false, false}) == std::vector{Batched});
    CHECK(kinds({Kind::Call, "t", "", "f(bigint, bigint)", false, false}) == std::vector{Batched});
}

TEST_CASE("steps: deferred indexes stand around the walk, and a person before they are built") {
    using enum StepKind;
    CHECK(kinds({Kind::Copy, "t", "u", "", true, false}) == std::vector{Ddl, Batched, Build});
    CHECK(kinds({Kind::Copy, "t", "u", "", true, true}) == std::vector{Ddl, Batched, Hold, Build});
    CHECK(kinds({Kind::Copy, "t", "u", "", false, true}) == std::vector{Batched});
}

TEST_CASE("steps: titles say what is done to what") {
    CHECK(steps_of({Kind::Update, "public.t", "", "", false, false}).front().title == "update public.t");
    CHECK(steps_of({Kind::Copy, "public.t", "public.u", "", false, false}).front().title ==
          "copy public.t to public.u");
    CHECK(steps_of({Kind::Call, "public.t", "", "public.f(bigint[])", false, false}).front().title ==
          "call public.f(bigint[])");
    CHECK(steps_of({Kind::Copy, "t", "u", "", true, false}).back() == StepPlan{StepKind::Build, "build indexes of u"});
}

TEST_CASE("steps: the words of step kinds are read back") {
    for (const auto& [kind, word] : step_kind_words) {
        CHECK(to_string(kind) == word);
        CHECK(parse_step_kind(word) == kind);
    }
    CHECK_FALSE(parse_step_kind("walk"));
}
