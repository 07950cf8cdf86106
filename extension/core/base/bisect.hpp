// Halving: how a chunk that fails is brought down to the rows at fault, with everything else of it applied.
#pragma once
#include <optional>
#include <utility>
#include <vector>

namespace drover::core {

// Applies `whole`, or else its parts, in order.
//   apply(part) -> bool: does it, whole or not at all; false: it fails.
//   split(part) -> optional<pair<Part, Part>>: the halves; nullopt where it cannot be split.
//   bad(part): one that fails and cannot be split; apply was called on it just before.
// If the first half of a failing part succeeds, the second one holds the fault and is split without being tried.
template <class Part, class Apply, class Split, class Bad> void bisect(Part whole, Apply apply, Split split, Bad bad) {
    struct Todo {
        Part part;
        int pair; // of two halves: which two; 0: the whole
        bool second;
    };
    std::vector<Todo> todo;
    todo.push_back({std::move(whole), 0, false});
    int pairs = 0;
    int first_done = 0; // the pair whose first half was just applied whole
    while (!todo.empty()) {
        Todo next = std::move(todo.back());
        todo.pop_back();
        const bool known_bad = next.second && first_done == next.pair;
        if (!known_bad && apply(next.part)) {
            first_done = next.second ? 0 : next.pair;
            continue;
        }
        first_done = 0;
        std::optional<std::pair<Part, Part>> halves = split(next.part);
        if (halves) {
            pairs++;
            todo.push_back({std::move(halves->second), pairs, true});
            todo.push_back({std::move(halves->first), pairs, false});
        } else if (!known_bad || !apply(next.part)) {
            bad(next.part);
        }
    }
}

} // namespace drover::core
