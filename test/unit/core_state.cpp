// States: every ordered pair of them against a table written a second time, their words, and the groups.
#include "core/model/predicate.hpp"
#include "core/model/state.hpp"
#include "core/model/way_out.hpp"

#include "catch.hpp"

#include <map>
#include <set>
#include <string>

using namespace drover::core;

namespace {

// By words, as ARCHITECTURE.md draws it.
const std::map<std::string, std::set<std::string>> next_states{
    {"scheduled", {"queued", "paused", "cancelled"}},
    {"queued", {"running", "paused", "cancelled", "failed"}},
    {"running", {"holding", "paused", "succeeded", "succeeded_with_errors", "failed", "cancelled"}},
    {"holding", {"queued", "paused", "cancelled"}},
    {"paused", {"queued", "scheduled", "holding", "rolling_back", "cancelled"}},
    {"succeeded", {"queued", "rolling_back"}},
    {"succeeded_with_errors", {"queued", "rolling_back"}},
    {"failed", {"queued", "scheduled", "rolling_back", "cancelled"}},
    {"cancelled", {"queued", "scheduled", "holding", "rolling_back"}},
    {"rolling_back", {"rolled_back", "paused", "failed", "cancelled"}},
    {"rolled_back", {"rolling_back"}},
};

State state(const std::string& word) {
    const auto parsed = parse_state(word);
    REQUIRE(parsed);
    return *parsed;
}

} // namespace

TEST_CASE("state: what a sentence says of it") {
    for (State state : all_states)
        CHECK(predicate(to_string(state)).find('_') == std::string::npos);
    CHECK(predicate("failed") == "has failed");
    CHECK(predicate("succeeded_with_errors") == "has succeeded with errors");
    CHECK(predicate("rolled_back") == "was rolled back");
    CHECK(predicate("running") == "is running");
}

TEST_CASE("state: the table permits exactly the documented transitions") {
    REQUIRE(next_states.size() == all_states.size());
    int permitted = 0;
    for (const auto& [from, next] : next_states)
        for (const auto& [to, unused] : next_states) {
            INFO(from << " -> " << to);
            CHECK(can_transition(state(from), state(to)) == next.contains(to));
            permitted += can_transition(state(from), state(to));
        }
    CHECK(permitted == 38);
}

TEST_CASE("state: no state leads to itself") {
    for (State s : all_states)
        CHECK_FALSE(can_transition(s, s));
}

TEST_CASE("state: every state can be reached, and left") {
    for (State s : all_states) {
        INFO(to_string(s));
        bool out = false;
        bool in = false;
        for (State other : all_states) {
            out = out || can_transition(s, other);
            in = in || can_transition(other, s);
        }
        CHECK(out);
        CHECK(in);
    }
}

TEST_CASE("state: words round-trip and are distinct") {
    std::set<std::string_view> words;
    for (State s : all_states) {
        words.insert(to_string(s));
        CHECK(parse_state(to_string(s)) == s);
    }
    CHECK(words.size() == all_states.size());
    CHECK(to_string(State::Scheduled) == "scheduled");
    CHECK(to_string(State::Queued) == "queued");
    CHECK(to_string(State::Running) == "running");
    CHECK(to_string(State::Holding) == "holding");
    CHECK(to_string(State::Paused) == "paused");
    CHECK(to_string(State::Succeeded) == "succeeded");
    CHECK(to_string(State::SucceededWithErrors) == "succeeded_with_errors");
    CHECK(to_string(State::RollingBack) == "rolling_back");
    CHECK(to_string(State::RolledBack) == "rolled_back");
    CHECK(to_string(State::Failed) == "failed");
    CHECK(to_string(State::Cancelled) == "cancelled");
}

TEST_CASE("state: other words are no states") {
    for (const char* word : {"", "Running", "running ", "runnin", "hold", "done"}) {
        INFO(word);
        CHECK_FALSE(parse_state(word));
    }
}

TEST_CASE("state: active and finished are disjoint, and only holding and paused are neither; four need a person") {
    const std::set<State> active{State::Scheduled, State::Queued, State::Running, State::RollingBack};
    const std::set<State> finished{State::Succeeded, State::SucceededWithErrors, State::Failed, State::Cancelled,
                                   State::RolledBack};
    for (State s : all_states) {
        INFO(to_string(s));
        CHECK(is_active(s) == active.contains(s));
        CHECK(is_finished(s) == finished.contains(s));
        CHECK(needs_person(s) ==
              (s == State::Failed || s == State::SucceededWithErrors || s == State::Paused || s == State::Holding));
    }
}

TEST_CASE("state: each has its way out, and a person has something to do where one is needed") {
    for (State s : all_states) {
        INFO(to_string(s));
        const WayOut& way = way_out(s);
        CHECK(way.state == s);
        CHECK((way.verb == "wait") == is_active(s));
        CHECK_FALSE((way.verb.empty() && way.other_verb.empty()));
        if (needs_person(s))
            CHECK_FALSE(way.verb.empty());
    }
}
