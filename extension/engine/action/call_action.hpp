// A chunk of a call: the owner's routine, once, with the range's bounds or with the keys in it.
// Contract as in action.hpp. The routine runs inside the batch's transaction; it cannot end it.
#pragma once
#include "engine/action/action.hpp"

namespace drover::engine {

std::unique_ptr<Action> make_call_action(const Work& work);

// The routine's name, from its OID. Error: 42883.
void complete_call(Work& work);

// Whether the routine takes what the walk of that leaf gives: lo and hi, or arrays, of the key's types. Errors: 0A000,
// 42501, 42883.
void check_call(const pg::RelationInfo& leaf, const Work& work, const pg::Key& key, const Target& target);

// Where the routine takes bounds: whether `key > lo AND key <= hi` are the rows of a chunk of that leaf and no others.
// Error: 0A000. Also for each pass that is cut: indexes and partitions come and go.
void check_bounds(const pg::RelationInfo& leaf, const Work& work, const pg::Key& key);

// The statement that finds the rows of a chunk for the routine: its keys, or, where they are counted, how many.
std::string call_rows_sql(const Work& work, const Target& target, bool after_start);

// Whether that error of a call says that the routine wants to commit or roll back, and what to do then.
bool ends_transaction(const Work& work, const pg::Error& error);
std::string advice_on_ending(const Work& work);

} // namespace drover::engine
