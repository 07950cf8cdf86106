// Entry point of the unit tests. Owns main() of Catch2 and nothing else, so that its slow compile is done once.

// g++ 12 sees an uninitialized std::function inside std::regex, which Catch2 uses, when it builds with sanitizers.
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"

#define CATCH_CONFIG_MAIN // from Catch2 3 on its library has it
#include "catch.hpp"
