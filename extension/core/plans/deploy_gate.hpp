// The deploy gate's decisions: what migrate_auto does with what it finds, as pure functions.
#pragma once
#include "core/base/problem.hpp"
#include "core/model/state.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

namespace drover::core {

// What to do where too much remains for the caller's transaction.
enum class OnLarge {
    Start, // start at once, in a session of its own, and raise until it has succeeded
    Fail,  // raise with instructions
    Queue, // start when the caller commits; the next release asserts that it is done
};

// The argument on_large; name, function: of the migration and of what was called, for the HINT. Problem: 22023 for an
// unknown word, 0A000 for 'wait', which a function inside a transaction cannot do.
std::variant<OnLarge, Problem> parse_on_large(std::string_view word, std::string_view name_literal,
                                              std::string_view function = "migrate_auto");

enum class GateAction {
    AlreadyDone, // nothing to do
    RunInline,   // in the caller's transaction
    Start,       // start it as on_large says
    GoOn,        // it is at work and the caller does not wait for it
    Raise,       // it is at work or at rest, but not done
};

// There is no migration of that name yet. remaining: rows that satisfy where_clause, counted up to inline_limit.
GateAction gate_for_new(std::int64_t remaining, std::int64_t inline_limit);

// There is one, in this state.
GateAction gate_for_existing(State state, OnLarge on_large);

// One argument of a command line, quoted where it has to be.
std::string shell_word(const std::string& text);

// The HINT of a gate: what to run, then the caller's own help and where to read on. Empty parts are left out.
std::string gate_hint(const std::string& commands, const std::string& help, const std::string& help_url);

} // namespace drover::core
