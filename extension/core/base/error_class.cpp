// The table of SQLSTATEs and classes that a batch treats other than by giving up.
#include "core/base/error_class.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace drover::core {

namespace {

constexpr std::size_t sqlstate_length = 5;

// Whole SQLSTATEs, or the prefix that a group of them shares.
constexpr std::array<std::string_view, 7> transient{
    "40001", // serialization_failure
    "40P01", // deadlock_detected
    "55P03", // lock_not_available
    "57014", // query_canceled: our own time limit
    "57P0",  // operator intervention: shutdown, crash, not accepting connections yet
    "53",    // insufficient resources
    "08",    // connection exceptions
};

constexpr std::array<std::string_view, 8> data{
    "22",    // data exceptions
    "23",    // integrity constraint violations
    "21000", // cardinality_violation: a sub-select found two rows for one
    "54000", // program_limit_exceeded: a value too long for an index
    "P0001", // raise_exception: usually a trigger that refuses a row
    "P0002", // no_data_found, by SELECT INTO STRICT in a trigger
    "P0003", // too_many_rows, likewise
    "P0004", // assert_failure
};

bool matches(std::span<const std::string_view> prefixes, std::string_view sqlstate) {
    return std::ranges::any_of(prefixes, [=](std::string_view prefix) { return sqlstate.starts_with(prefix); });
}

} // namespace

ErrorClass classify(std::string_view sqlstate) {
    if (sqlstate.size() != sqlstate_length)
        return ErrorClass::Definition;
    if (matches(transient, sqlstate))
        return ErrorClass::Transient;
    if (matches(data, sqlstate))
        return ErrorClass::Data;
    return ErrorClass::Definition;
}

} // namespace drover::core
