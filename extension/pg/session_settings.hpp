// Settings that a session has of its own, by SET or from its client, and that bear on what statements give: workers get
// them, so that a migration gives what the plain statement would have given there.
// Contract: needs a transaction.
#pragma once
#include "pg/spi.hpp"

namespace drover::pg {

struct SessionSettings {
    TextArray names, values;
};

// Those of the groups "statement behavior", "locale and formatting", "other defaults", "compatibility" and of
// extensions and custom ones, that any user may set. Not: what workers set themselves, time limits, and those of the
// transaction. Throws 0A000 where only a superuser may set what the session has otherwise than a new one would (see the
// list).
SessionSettings session_settings();

// As far as the current user may. action: GUC_ACTION_SET for the session, GUC_ACTION_SAVE inside a GucScope.
void set_session_settings(const TextArray& names, const TextArray& values, GucAction action);

} // namespace drover::pg
