// Rest: what holds a migration back takes long, so its workers leave, and the supervisor starts none before the time in
// drover.migration.not_before. Its worker slots are others' meanwhile. Every change of state, and every change of a
// setting, ends it.
//
// Contract: begin_rest() is a transaction of its own; end_rest() is called as store.hpp says, the row locked.
#pragma once
#include "engine/session/session.hpp"

#include <chrono>

namespace drover::engine {

// Shorter waits keep their worker.
inline constexpr std::chrono::seconds rest_from{5};

// The caller's start mark, which is taken back: that it leaves is no crash.
struct StartedMark {
    std::optional<std::int64_t> slice = std::nullopt;
    bool plan = false;
};

// The caller may leave, for that time. m: what it was judged by; false where it was altered since, or somebody has its
// row. Empty reason: what is said already.
bool begin_rest(Session& session, const Migration& m, const StartedMark& mark, std::chrono::nanoseconds time,
                const std::string& reason);

// A worker is back: the time counts as waited for what is said. nullopt: there was no rest; else how often in a row
// something has failed outside of slices before it.
std::optional<int> end_rest(const Migration& m);

} // namespace drover::engine
