// What is wrong with an input, as the server would report it.
// Owns nothing. Pure C++: no PostgreSQL header on this floor.
#pragma once
#include <string>

namespace drover::core {

struct Problem {
    std::string sqlstate; // five characters
    std::string message;
    std::string detail;
    std::string hint; // something that can be run or typed
};

} // namespace drover::core
