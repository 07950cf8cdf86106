// What a start tells besides of what is there already: limits, other migrations, rows of a target, and the settings of
// one that it meets.
// Contract: runs as the caller, in the caller's transaction with SPI connected.
#pragma once
#include "engine/session/access.hpp"

namespace drover::engine {

// A NOTICE of settings and workers that a call names and the migration, which stays as it is, has otherwise. asked,
// settings_json, workers: of the call.
void note_kept_settings(const Migration& m, const Work& asked, const std::string& settings_json,
                        std::optional<std::int64_t> workers);

// More workers than the server lets one migration, or one role, have.
void note_limits(const Work& work, std::vector<core::Problem>& notes);

// Other migrations that have not ended and set the same columns of the same relation; rows in the target of a copy.
// id: the migration's own; after: those that it comes after.
void note_others(const Caller& caller, const Work& work, std::int64_t id, const TextArray& after,
                 std::vector<core::Problem>& notes);

} // namespace drover::engine
