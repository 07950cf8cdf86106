// Connect, find the extension, wake the supervisor.
#include "server/session.hpp"

#include "table/gathered.hpp"

#include <fmt/format.h>

namespace drover::client {

void Context::notice(const Report& report) const {
    if (means_connection_lost(report.sqlstate))
        return; // the loss is reported when the statement fails
    if (!quiet || report.severity == "WARNING")
        streams.err(notice_text(report, wording()));
}

void Context::report(const Report& report, const std::string& name) const {
    streams.err(to_text(report, wording(name)));
}

void Context::print(const Table& table, Totals totals) const {
    if (gathered)
        gathered->add(database, table, canvas, totals == Totals::Yes);
    else
        streams.out(render(table, format, canvas));
}

void Context::print_page(const std::string& text) const {
    streams.out((gathered ? gathered->heading("Database " + database, canvas) : "") + text);
}

namespace {

// A host that is gone answers nothing: a try to connect again must not use up all of the patience.
constexpr const char* reconnect_seconds = "10";

} // namespace

Session::Session(Context& context) : context_(context) {
    open();
}

void Session::reopen() {
    if (!context_.streams.environment("PGCONNECT_TIMEOUT"))
        context_.connect.timeout_seconds = reconnect_seconds;
    context_.connect.patience = {};             // who calls waits
    context_.connect.never_ask_password = true; // nobody may be watching
    open();
}

void Session::open() {
    connection_ = std::make_unique<Connection>(context_.connect, context_.streams,
                                               [this](const Report& report) { context_.notice(report); });
    const auto rows = connection_->query("SELECT n.nspname, pg_catalog.pg_is_in_recovery()"
                                         " FROM pg_catalog.pg_extension e"
                                         " JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace"
                                         " WHERE e.extname = 'pg_drover'");
    if (rows.empty())
        throw NotInstalled(fmt::format("pg_drover is not installed in database \"{}\"", connection_->database()),
                           "CREATE EXTENSION pg_drover");
    schema_ = connection_->quote_identifier(rows[0][0].value());
    in_recovery_ = rows[0][1] == "t";
    wake();
}

std::vector<Row> Session::query(const std::string& sql, const std::vector<Cell>& values) {
    return connection_->query(sql, values);
}

Table Session::table(const std::string& sql, const std::vector<Cell>& values) {
    return connection_->table(sql, values);
}

Table Session::table_in_user_path(const std::string& sql, const std::vector<Cell>& values) {
    return connection_->table_in_user_path(sql, values);
}

void Session::require_function(const std::string& name) {
    const auto rows =
        connection_->query("SELECT EXISTS (SELECT FROM pg_catalog.pg_proc p"
                           " JOIN pg_catalog.pg_extension e ON e.extnamespace = p.pronamespace"
                           " WHERE e.extname = 'pg_drover' AND p.proname = $1),"
                           " (SELECT extversion FROM pg_catalog.pg_extension WHERE extname = 'pg_drover')",
                           {name});
    if (rows.at(0).at(0) != "t")
        throw Error(fmt::format("pg_drover {} in database \"{}\" has no function {}", rows[0][1].value_or("?"),
                                connection_->database(), name),
                    "install a version that has it, then ALTER EXTENSION pg_drover UPDATE");
}

bool Session::owns_function(const std::optional<std::string>& schema, const std::string& name) {
    return query("SELECT coalesce(bool_and(EXISTS (SELECT FROM pg_catalog.pg_depend d"
                 " WHERE d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND d.objid = p.oid"
                 " AND d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass AND d.refobjid = e.oid"
                 " AND d.deptype = 'e')), false)"
                 " FROM pg_catalog.pg_extension e JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace"
                 " JOIN pg_catalog.pg_proc p ON p.pronamespace = n.oid"
                 " WHERE e.extname = 'pg_drover' AND p.proname = $1 AND ($2::text IS NULL OR n.nspname = $2)",
                 {name, schema})
               .at(0)
               .at(0) == "t";
}

bool Session::has_view(const std::string& name) {
    return query("SELECT EXISTS (SELECT FROM pg_catalog.pg_class c"
                 " JOIN pg_catalog.pg_extension e ON e.extnamespace = c.relnamespace"
                 " WHERE e.extname = 'pg_drover' AND c.relname = $1)",
                 {name})
               .at(0)
               .at(0) == "t";
}

std::string Session::seen_by() {
    const Row row = query("SELECT current_user, rolsuper OR pg_catalog.pg_has_role('pg_monitor', 'USAGE')"
                          " FROM pg_catalog.pg_roles WHERE rolname = current_user")
                        .at(0);
    return row[1] == "t" ? "" : fmt::format(" that role \"{}\" may see", row[0].value_or(""));
}

void Session::wake() {
    if (in_recovery_)
        return;
    try {
        query(fmt::format("SELECT {}.migrate_wake()", schema_));
    } catch (const ServerError& error) {
        // Reading must go on: the command itself needs no supervisor.
        Report report = error.report();
        report.message = fmt::format("could not wake the supervisor: {}", report.message);
        report.severity = "NOTICE";
        context_.notice(report);
    }
}

} // namespace drover::client
