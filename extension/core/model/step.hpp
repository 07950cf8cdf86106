// Kinds of steps, and the list of steps that a migration consists of.
#pragma once
#include "core/model/kind.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace drover::core {

enum class StepKind {
    Batched, // walks a relation: the first pass, and rows in quarantine once more
    Verify,  // sweeps and checks of the batched step before it
    Ddl,     // one short transaction
    Build,   // objects, each made by one worker; then what belongs to them in one transaction
    Hold,    // waits for a person
};

inline constexpr std::pair<StepKind, std::string_view> step_kind_words[] = {{StepKind::Batched, "batched"},
                                                                            {StepKind::Verify, "verify"},
                                                                            {StepKind::Ddl, "ddl"},
                                                                            {StepKind::Build, "build"},
                                                                            {StepKind::Hold, "hold"}};

// The word stored in drover.step.kind.
constexpr std::string_view to_string(StepKind kind) {
    for (const auto& [k, word] : step_kind_words)
        if (k == kind)
            return word;
    return "";
}

constexpr std::optional<StepKind> parse_step_kind(std::string_view text) {
    for (const auto& [k, word] : step_kind_words)
        if (word == text)
            return k;
    return std::nullopt;
}

struct StepPlan {
    StepKind kind;
    std::string title; // for people: what it does to what

    bool operator==(const StepPlan&) const = default;
};

// What a migration of one batched step is asked for, as far as its steps depend on it. Names are quoted.
struct Recipe {
    Kind kind = Kind::Update;
    std::string relation, target, routine;
    bool defer_indexes = false; // of a copy
    bool hold_build = false;    // wait for a person before they are built
};

// The steps in their order. One of them is batched.
std::vector<StepPlan> steps_of(const Recipe& recipe);

} // namespace drover::core
