// What a migration's clauses and relations must still be, wherever a walk begins: what the start has looked at may have
// changed since. The clauses' names lead where they led at the start; nothing has come that the start would have
// refused.
//
// Contract: in a transaction with SPI connected, as the owner (or the caller of migrate_start, who is it).
#pragma once
#include "engine/session/session.hpp"
#include "engine/walk/statement.hpp"

namespace drover::engine {

// Of a definition, for one leaf. Errors 0A000: a rule of it, or of the relation that is named, that would rewrite the
// statement; the leaf would give a clause other values than the relation that is named (its default for DEFAULT, its
// row type or the order of its columns for a whole row); undo where the relation has got children; a target that is
// unlogged. 42501: a policy of the relation that is named would hide rows from the plain statement.
void check_still(const Subject& subject, const pg::RelationInfo& leaf, const Target& target);

// What the names in the clauses lead to now, as pg::References has it.
TextArray meaning_of(const Work& work, const Target& target);

// In the catalog: whether the clauses read other relations, as far as it is known.
bool reads_others(std::int64_t id);

// Whether that was check_meaning's error.
bool is_other_meaning(const pg::ErrorInfo& error);

// Error 0A000 where a name in the clauses leads elsewhere than at the start.
void check_meaning(const Session& session, const Migration& m, const Target& target);

} // namespace drover::engine
