// Alerts: read, judged by core/alerts, written down and told.
// Contract as in store.hpp; runs in the supervisor's turn. An alert, its event, its notification and what stands are
// one commit, so a restart repeats none.
#pragma once
#include "engine/catalog/store.hpp"

namespace drover::engine {

// Looks at the active migrations that have an alert_... setting.
void raise_alerts();

} // namespace drover::engine
