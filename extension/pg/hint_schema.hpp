// Hints call the extension's functions and views by bare names. Where a session's search_path does not lead to them,
// they get the schema's name when they are shown.
// Contract: no lock, no catalog: the name is kept for the session, as the last call found it.
#pragma once
#include <string>

namespace drover::pg {

// Quoted, with the dot; empty: bare names lead there.
void set_hint_schema(std::string prefix);

// The hint, with the schema before each `migrate_...` that has none.
std::string with_hint_schema(const std::string& hint);

} // namespace drover::pg
