// What a sentence says of a migration in some state: "has failed", "was rolled back".
#pragma once
#include <string>
#include <string_view>

namespace drover::core {

// word: of the state, as in to_string(State).
std::string predicate(std::string_view word);

} // namespace drover::core
