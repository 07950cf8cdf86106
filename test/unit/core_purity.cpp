// The floor of pure C++ must build without a server: every header of it, and none of PostgreSQL's behind it.
#include "core/backoff.hpp"
#include "core/demand.hpp"
#include "core/duration.hpp"
#include "core/error_class.hpp"
#include "core/key_range.hpp"
#include "core/kind.hpp"
#include "core/problem.hpp"
#include "core/progress.hpp"
#include "core/settings.hpp"
#include "core/signals.hpp"
#include "core/sizer.hpp"
#include "core/state.hpp"
#include "core/walk_choice.hpp"
#include "core/wave.hpp"

#if defined(POSTGRES_H) || defined(C_H) || defined(PG_CONFIG_H) || defined(LIBPQ_FE_H)
#error "a header in extension/core/ includes a PostgreSQL header"
#endif
