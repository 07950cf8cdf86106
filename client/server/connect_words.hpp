// Command lines that are printed: the one place that knows what of a command line leads to its databases.
#pragma once
#include "server/session.hpp"

#include <string>

namespace drover::client {

// The connection options as typed, as words: ` -h db1 -d shop`; empty where there are none. A password in a URI or a
// conninfo string is left out.
std::string words_of(const ConnectOptions& connect);

// The options for many databases again: ` --service a,b`; empty where there are none.
std::string words_of(const FanOut& fan_out);

// All of both: what leads to all databases of a command.
std::string words_of(const ConnectOptions& connect, const FanOut& fan_out);

// What leads to one of many databases. service, database: empty where it has none, or is the service's own.
std::string words_to(const ConnectOptions& connect, const std::string& service, const std::string& database);

// A value in a conninfo string.
std::string conninfo_value(std::string_view value);

} // namespace drover::client
