// drover doctor: takes the readings. Needs nothing of the extension, and wakes nobody: it shows what is.
#include "model/doctor.hpp"
#include "commands/commands.hpp"
#include "table/gathered.hpp"
#include "words/version.hpp"

#include <algorithm>
#include <cstdlib>
#include <fmt/format.h>
#include <set>

namespace drover::client {

namespace {

std::optional<int> integer(const Cell& cell) {
    return cell ? std::optional(std::atoi(cell->c_str())) : std::nullopt;
}

// pg_settings leaves out what the role may not read, where current_setting would fail.
void read_server(Connection& connection, Readings& r) {
    r.server_version_num = connection.server_version();
    r.database = connection.database();
    const auto rows =
        connection.query("SELECT current_user, pg_catalog.pg_is_in_recovery(),"
                         " (SELECT setting FROM pg_catalog.pg_settings WHERE name = 'shared_preload_libraries'),"
                         " (SELECT setting FROM pg_catalog.pg_settings WHERE name = 'max_worker_processes'),"
                         " EXISTS (SELECT FROM pg_catalog.pg_available_extensions WHERE name = 'pg_drover'),"
                         " pg_catalog.quote_ident(current_user)");
    r.role = rows[0][0].value_or("");
    r.role_quoted = rows[0][5].value_or("");
    r.in_recovery = rows[0][1] == "t";
    r.preload_libraries = rows[0][2];
    r.worker_processes = integer(rows[0][3]);
    r.available = rows[0][4] == "t";
}

// Background workers are what is no built-in kind of process.
void read_workers(Connection& connection, Readings& r) {
    const auto rows = connection.query(
        "SELECT pg_catalog.pg_has_role('pg_read_all_stats', 'USAGE'),"
        " count(*) FILTER (WHERE backend_type NOT IN ('client backend', 'autovacuum launcher', 'autovacuum worker',"
        " 'archiver', 'background writer', 'checkpointer', 'io worker', 'logger', 'slotsync worker',"
        " 'standalone backend', 'startup', 'walreceiver', 'walsender', 'walsummarizer', 'walwriter')),"
        " count(*) FILTER (WHERE backend_type LIKE 'pg\\_drover%')"
        " FROM pg_catalog.pg_stat_activity");
    if (rows[0][0] == "t")
        r.background_workers = integer(rows[0][1]);
    r.drover_processes = integer(rows[0][2]).value_or(0);
}

// The file behind the entry of shared_preload_libraries may be gone while the server goes on with what it has loaded.
// Only superusers may LOAD: others are told nothing.
void read_preloaded(Connection& connection, Readings& r) {
    const std::string entry = r.preload_libraries ? preloaded_as(*r.preload_libraries) : "";
    if (entry.empty() || entry.find_first_of("'\\") != std::string::npos)
        return;
    try {
        if (!entry.starts_with('/')) {
            connection.query(fmt::format("LOAD '{}'", entry));
            return;
        }
        // By its full name LOAD knows it as loaded, and does not look.
        const auto found = connection.query(
            "SELECT coalesce(pg_catalog.pg_stat_file($1, true), pg_catalog.pg_stat_file($1 || '.so', true)) IS NULL",
            {entry});
        if (found.at(0).at(0) == "t")
            r.library_gone = fmt::format("there is no file {}", entry);
    } catch (const ServerError& error) {
        if (error.report().sqlstate == "58P01")
            r.library_gone = error.report().message;
    }
}

void read_library(Connection& connection, const std::string& schema, Readings& r) {
    try {
        r.library_version = connection.query(fmt::format("SELECT {}.migrate_version()", schema)).at(0).at(0);
        // Known once the library is loaded.
        r.drover_max_workers =
            integer(connection.query("SELECT pg_catalog.current_setting('pg_drover.max_workers', true)").at(0).at(0));
    } catch (const ServerError& error) {
        r.library_error = error.report().message;
    }
}

void read_migrations(Connection& connection, const std::string& schema, Readings& r) {
    try {
        const auto rows =
            connection.query(fmt::format("SELECT count(*) FILTER (WHERE state IN ('scheduled', 'queued', 'running')),"
                                         " count(*) FILTER (WHERE waiting_for LIKE 'supervisor%'),"
                                         " count(*) FILTER (WHERE waiting_for LIKE 'resume:%')"
                                         " FROM {}.migrate_progress",
                                         schema));
        const auto count = [&rows](std::size_t column) {
            return std::strtoll(rows[0][column].value_or("0").c_str(), nullptr, 10);
        };
        r.migrations = Readings::Migrations{count(0), count(1), count(2)};
    } catch (const ServerError& error) {
        r.migrations_error = error.report().message;
    }
}

void read_privilege(Connection& connection, Readings& r) {
    const auto rows = connection.query(
        "SELECT r.rolsuper OR pg_catalog.pg_has_role(d.datdba, 'USAGE')"
        " OR coalesce(pg_catalog.has_schema_privilege(pg_catalog.to_regnamespace('drover'), 'USAGE'), false)"
        " FROM pg_catalog.pg_database d, pg_catalog.pg_roles r"
        " WHERE d.datname = pg_catalog.current_database() AND r.rolname = current_user");
    r.may_start = !rows.empty() && rows[0][0] == "t";
}

Readings take_readings(Connection& connection) {
    Readings r;
    r.client_version = std::string(version);
    read_server(connection, r);
    read_workers(connection, r);
    read_preloaded(connection, r);
    const auto extension = connection.query("SELECT e.extversion, n.nspname FROM pg_catalog.pg_extension e"
                                            " JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace"
                                            " WHERE e.extname = 'pg_drover'");
    if (extension.empty())
        return r;
    r.extension_version = extension[0][0];
    const std::string schema = connection.quote_identifier(extension[0][1].value());
    read_library(connection, schema, r);
    read_migrations(connection, schema, r);
    read_privilege(connection, r);
    return r;
}

} // namespace

namespace {

// Of many databases: the server's lines stand once, before those of its first database.
class Examination {
public:
    int operator()(Context& context) {
        std::vector<Check> checks;
        ExitCode code = exit_done;
        try {
            Connection connection(context.connect, context.streams,
                                  [&context](const Report& report) { context.notice(report); });
            Readings readings = take_readings(connection);
            readings.words = context.words;
            readings.one_of_many = context.gathered != nullptr;
            if (!readings.extension_version && context.fan_out.asks_server()) // one of many that nobody has named
                throw NotInstalled("pg_drover is not installed", "CREATE EXTENSION pg_drover");
            checks = judge(readings);
        } catch (const ConnectionError& error) {
            print(context, {{"server", Verdict::Fail, error.what(),
                             "check that the server runs and -h, -p, -U and -d are right"}});
            return exit_connection;
        }
        if (std::ranges::any_of(checks, [](const Check& check) { return check.verdict == Verdict::Fail; }))
            code = exit_error;
        if (!context.gathered) {
            print(context, checks);
            return code;
        }
        const auto own = std::ranges::stable_partition(checks, is_of_server);
        const std::string server = context.fan_out.asks_server()
                                       ? context.database.substr(0, context.database.rfind('/') + 1)
                                       : context.database;
        if (seen_.insert(server).second)
            print_of_server(context, server, {checks.begin(), own.begin()});
        print(context, {own.begin(), own.end()});
        return code;
    }

private:
    static void print(Context& context, const std::vector<Check>& checks) {
        if (context.format == Format::Table)
            context.print_page(text_of(checks, context.canvas));
        else
            context.print(table_of(checks));
    }

    // Those rows have no database.
    static void print_of_server(Context& context, const std::string& server, const std::vector<Check>& checks) {
        if (context.format == Format::Table) {
            const std::string name = server.substr(0, server.find('/'));
            context.streams.out(
                context.gathered->heading(name.empty() ? "Server" : "Server of " + name, context.canvas) +
                text_of(checks, context.canvas));
            return;
        }
        Table table = table_of(checks);
        table.columns.insert(table.columns.begin(), {"database", "database"});
        for (Row& row : table.rows)
            row.insert(row.begin(), Cell());
        context.print(table);
    }

    std::set<std::string> seen_{};
};

} // namespace

int run_doctor(Context& context) {
    Examination examination;
    return in_each(context, [&examination](Context& here) { return examination(here); });
}

} // namespace drover::client
