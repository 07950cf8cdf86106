// Implementation of the session's own settings. See session_settings.hpp.
#include "pg/session_settings.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace drover::pg {

namespace {

// Saved apart, set by workers themselves, or of the session and transaction rather than of results.
constexpr std::array<std::string_view, 22> left_out{
    "search_path",
    "TimeZone",
    "DateStyle",
    "IntervalStyle",
    "row_security",
    "standard_conforming_strings",
    "client_encoding",
    "client_min_messages",
    "statement_timeout",
    "lock_timeout",
    "idle_in_transaction_session_timeout",
    "idle_session_timeout",
    "transaction_timeout",
    "transaction_isolation",
    "transaction_read_only",
    "transaction_deferrable",
    "default_transaction_isolation",
    "default_transaction_read_only",
    "default_transaction_deferrable",
    "check_function_bodies",
    "default_tablespace",
    "temp_tablespaces",
};

// A superuser's that change what a statement does: in a worker they would not hold.
constexpr std::array<std::string_view, 2> refused{"session_replication_role", "lo_compat_privileges"};

template <class L> bool has_name(const L& list, std::string_view name) {
    return std::find(list.begin(), list.end(), name) != list.end();
}

bool bears_on_results(const config_generic& setting) {
    switch (setting.group) {
    case CLIENT_CONN_STATEMENT:
    case CLIENT_CONN_LOCALE:
    case CLIENT_CONN_OTHER:
    case COMPAT_OPTIONS_PREVIOUS:
    case compatible_with_others:
    case CUSTOM_OPTIONS:
        break;
    default:
        return false;
    }
    const std::string_view name = setting.name;
    return !has_name(left_out, name) && !name.starts_with("vacuum_") && !name.starts_with("pg_drover.");
}

// Not what any new session of the role in this database would have as well.
bool is_own(const config_generic& setting) {
    return setting.source == PGC_S_CLIENT || setting.source > PGC_S_OVERRIDE;
}

std::string value_of(const char* name, bool reset = false) {
    const char* value =
        guard([=] { return reset ? GetConfigOptionResetString(name) : GetConfigOption(name, true, false); });
    return value ? value : "";
}

} // namespace

SessionSettings session_settings() {
    int n = 0;
    config_generic** all = guard([&] { return all_settings(&n); });
    SessionSettings own;
    for (int i = 0; i < n; i++) {
        const config_generic& setting = *all[i];
        if (!is_own(setting) || !bears_on_results(setting))
            continue;
        const std::string value = value_of(setting.name);
        if (setting.context == PGC_USERSET) {
            own.names.emplace_back(setting.name);
            own.values.push_back(value);
        } else if (has_name(refused, setting.name) && value != value_of(setting.name, true)) {
            throw Error("0A000", std::string("setting ") + setting.name + " of this session would not hold in workers",
                        "It is " + value + " here, and " + value_of(setting.name, true) + " in a new session.",
                        std::string("RESET ") + setting.name + "; or ALTER ROLE ... SET " + setting.name +
                            " = ...; for the role that starts the migration, and start it from a new session.");
        }
    }
    if (value_of("standard_conforming_strings") != "on")
        throw Error("0A000", "setting standard_conforming_strings of this session would not hold in workers",
                    "It is off here: in '...' a backslash begins an escape. Clauses are read with it on.",
                    "SET standard_conforming_strings = on; and write E'...' where a string has escapes.");
    return own;
}

void set_session_settings(const TextArray& names, const TextArray& values, GucAction action) {
    for (std::size_t i = 0; i < std::min(names.size(), values.size()); i++) {
        const char *name = names[i].c_str(), *value = values[i].c_str();
        guard([=] { set_config_option(name, value, PGC_USERSET, PGC_S_SESSION, action, true, 0, false); });
    }
}

} // namespace drover::pg
