// What the owner's code leaves in a session that batches share, taken away: a plain statement runs once, in one
// session. Settings are no matter of this: they end with each statement (spi.cpp). Costs next to nothing where nothing
// was left.
#pragma once

namespace drover::pg {

// Temporary objects, prepared statements, cursors. Transaction contract: inside one, before a statement of the owner's;
// deferred triggers fire where a temporary object might have some.
void drop_leftovers();

// Advisory locks of the session; ours are session locks of another tag (lock.cpp), and stay. Outside of transactions.
void release_advisory_locks();

// Settings and sequences' values of the session, too: it is as a new one of the same role, but for what libraries keep.
// Transaction contract as drop_leftovers().
void begin_anew();

// Settings of unknown prefixes that exist in this session. Once set they stay, if only as empty texts, where a new
// session has none.
int placeholder_settings();

} // namespace drover::pg
