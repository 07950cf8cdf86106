// The floor of pure C++ must build without a server: every header of it, and none of PostgreSQL's behind it.
#include "core/base/backoff.hpp"
#include "core/base/duration.hpp"
#include "core/base/error_class.hpp"
#include "core/base/problem.hpp"
#include "core/model/kind.hpp"
#include "core/model/state.hpp"
#include "core/pacing/sizer.hpp"
#include "core/plans/demand.hpp"
#include "core/plans/progress.hpp"
#include "core/settings/settings.hpp"
#include "core/signals/signals.hpp"
#include "core/walk/key_range.hpp"
#include "core/walk/walk_choice.hpp"
#include "core/walk/wave.hpp"

#if defined(POSTGRES_H) || defined(C_H) || defined(PG_CONFIG_H) || defined(LIBPQ_FE_H)
#error "a header in extension/core/ includes a PostgreSQL header"
#endif
