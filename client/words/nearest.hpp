// The word that was probably meant.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace drover::client {

// Of these words the one nearest to what was typed; empty where none is near: at most one letter in three differs
// (missing, too many, another one, two swapped), or the word goes on from what was typed.
std::string nearest(std::string_view typed, const std::vector<std::string>& words);

} // namespace drover::client
