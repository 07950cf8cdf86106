// What may be copied where: the target and the map of columns. Parts of check_definition, see there for the contract.
#pragma once
#include "engine/walk/subject.hpp"

namespace drover::engine {

// {"column": "expression", ...} into target_columns and expressions. Runs on our side (bookkeeping). Errors: 22023.
void read_column_map(Work& work, const std::string& json);

// The target's name and, without a map, all columns that source and target both have and that are not generated in the
// target. Errors: 42P01 (no target), 42703 (no column in common).
void complete_copy(Work& work);

// Whether rows can be put there, and into those columns. Returns NOTICEs: how they will be inserted. Errors: 0A000,
// 22023, 42601, 42703, and with defer_indexes 42501 and 55000.
std::vector<core::Problem> check_target(const Subject& subject);

// What may come to be otherwise later. Errors 0A000: the target is unlogged, or has a rule for INSERT.
void check_target_still(const Subject& subject);

} // namespace drover::engine
