// What `drover show` knows about one migration.
#pragma once
#include "commands/error_rows.hpp"
#include "model/progress.hpp"
#include "model/rate.hpp"
#include "server/session.hpp"

#include <string>

namespace drover::client {

struct Shown {
    Progress progress;
    Table definition; // one row
    Table steps;
    Table slices; // one row per relation and pass
    RateSeries rate;
    Table waits;     // seconds by reason; empty on servers that do not count them
    Errors errors{}; // the last few, oldest first
    std::string next;
};

// words: of a command line that leads to the database, for what to do next. Throws the error for an unknown name.
Shown fetch_shown(Session& session, const std::string& name, const std::string& words);

} // namespace drover::client
