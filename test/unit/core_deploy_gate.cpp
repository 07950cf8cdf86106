// The deploy gate: every state and number of rows has one answer; requests survive the way to another process.
#include "core/base/wire.hpp"
#include "core/plans/deploy_gate.hpp"

#include "catch.hpp"

using namespace drover::core;

TEST_CASE("gate: a new migration by what remains") {
    CHECK(gate_for_new(0, 10'000) == GateAction::AlreadyDone);
    CHECK(gate_for_new(0, 0) == GateAction::AlreadyDone);
    CHECK(gate_for_new(1, 10'000) == GateAction::RunInline);
    CHECK(gate_for_new(9'999, 10'000) == GateAction::RunInline);
    CHECK(gate_for_new(10'000, 10'000) == GateAction::Start);
    CHECK(gate_for_new(1, 0) == GateAction::Start);
    CHECK(gate_for_new(1, 1) == GateAction::Start);
}

TEST_CASE("gate: an existing migration by its state") {
    for (State state : all_states)
        for (OnLarge on_large : {OnLarge::Start, OnLarge::Fail, OnLarge::Queue}) {
            CAPTURE(to_string(state));
            const GateAction expected = state == State::Succeeded ? GateAction::AlreadyDone
                                        : on_large == OnLarge::Queue && is_active(state) && state != State::RollingBack
                                            ? GateAction::GoOn
                                            : GateAction::Raise;
            CHECK(gate_for_existing(state, on_large) == expected);
        }
}

TEST_CASE("gate: on_large") {
    CHECK(std::get<OnLarge>(parse_on_large("start", "'m'")) == OnLarge::Start);
    CHECK(std::get<OnLarge>(parse_on_large("fail", "'m'")) == OnLarge::Fail);
    CHECK(std::get<OnLarge>(parse_on_large("queue", "'m'")) == OnLarge::Queue);
    const auto wait = std::get<Problem>(parse_on_large("wait", "'m'"));
    CHECK(wait.sqlstate == "0A000");
    CHECK(wait.hint.find("CALL migrate_wait('m');") != std::string::npos);
    for (const char* word : {"", "START", "later"})
        CHECK(std::get<Problem>(parse_on_large(word, "'m'")).sqlstate == "22023");
}

TEST_CASE("gate: words for a shell") {
    CHECK(shell_word("orders_2026.1") == "orders_2026.1");
    CHECK(shell_word("") == "''");
    CHECK(shell_word("two words") == "'two words'");
    CHECK(shell_word("it's $HOME") == "'it'\\''s $HOME'");
    CHECK(shell_word("-x") == "'-x'");
}

TEST_CASE("gate: the hint joins what there is") {
    CHECK(gate_hint("a;", "", "") == "a;");
    CHECK(gate_hint("a;", "Ask us.", "https://x") == "a;\nAsk us.\nRead on: https://x");
    CHECK(gate_hint("", "", "https://x") == "Read on: https://x");
}

TEST_CASE("wire: fields come back as they went") {
    const Fields fields{"", std::nullopt, "a", std::string("\0\n'", 3), std::string(100'000, 'x'), std::nullopt};
    CHECK(unpack(pack(fields)) == fields);
    CHECK(unpack(pack({})) == Fields{});
}

TEST_CASE("wire: other bytes are refused") {
    const std::string bytes = pack({"hello", "world"});
    for (std::size_t cut = 1; cut < bytes.size(); cut++)
        if (cut != bytes.size() / 2)
            CHECK_FALSE(unpack(std::string_view(bytes).substr(0, cut)).has_value());
    CHECK_FALSE(unpack("short").has_value());
}
