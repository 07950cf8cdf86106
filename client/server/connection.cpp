// libpq behind RAII. Statements are sent and awaited by poll(), so that Ctrl-C can cancel one on the server.
#include "server/connection.hpp"

#include "terminal/interrupt.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fmt/format.h>
#include <poll.h>

namespace drover::client {

namespace {

// In the order of the parameters below.
std::vector<Cell> own_settings() {
    return {"pg_catalog, pg_temp", "ISO", "postgres", "hex", "1", "off"};
}

// What the server reads and writes texts by. The first always holds: our lexer of files takes a backslash in '...' as
// what it is. The rest is ours for what we print and read, and the user's for his own texts; NULL is what his session
// began with.
constexpr const char* path_statement =
    "SELECT pg_catalog.set_config('standard_conforming_strings', 'on', $1::pg_catalog.bool),"
    " pg_catalog.set_config('search_path', $2::pg_catalog.text, $1::pg_catalog.bool),"
    " pg_catalog.set_config('DateStyle', $3::pg_catalog.text, $1::pg_catalog.bool),"
    " pg_catalog.set_config('IntervalStyle', $4::pg_catalog.text, $1::pg_catalog.bool),"
    " pg_catalog.set_config('bytea_output', $5::pg_catalog.text, $1::pg_catalog.bool),"
    " pg_catalog.set_config('extra_float_digits', $6::pg_catalog.text, $1::pg_catalog.bool),"
    " pg_catalog.set_config('quote_all_identifiers', $7::pg_catalog.text, $1::pg_catalog.bool)";

std::string trimmed(std::string text) {
    while (!text.empty() && text.back() == '\n')
        text.pop_back();
    return text;
}

Report report_of(const PGresult* result) {
    const auto field = [result](int code) {
        const char* value = PQresultErrorField(result, code);
        return std::string(value ? value : "");
    };
    Report report{.severity = field(PG_DIAG_SEVERITY_NONLOCALIZED),
                  .sqlstate = field(PG_DIAG_SQLSTATE),
                  .message = field(PG_DIAG_MESSAGE_PRIMARY),
                  .detail = field(PG_DIAG_MESSAGE_DETAIL),
                  .hint = field(PG_DIAG_MESSAGE_HINT)};
    if (report.message.empty()) // made by libpq itself: it has no fields
        report.message = trimmed(PQresultErrorMessage(result));
    if (report.severity.empty())
        report.severity = "ERROR";
    return report;
}

std::vector<Row> rows_of(const PGresult* result) {
    std::vector<Row> rows;
    for (int row = 0; row < PQntuples(result); ++row) {
        Row& cells = rows.emplace_back();
        for (int column = 0; column < PQnfields(result); ++column) {
            if (PQgetisnull(result, row, column))
                cells.emplace_back();
            else
                cells.emplace_back(PQgetvalue(result, row, column));
        }
    }
    return rows;
}

// OIDs of built-in types: they never change (pg_type.dat).
Kind kind_of(Oid type) {
    switch (type) {
    case 16: // boolean
        return Kind::Boolean;
    case 20: // bigint, smallint, integer
    case 21:
    case 23:
        return Kind::Integer;
    case 700: // real, double precision, numeric
    case 701:
    case 1700:
        return Kind::Decimal;
    case 114: // json, jsonb
    case 3802:
        return Kind::Json;
    default:
        return Kind::Text;
    }
}

Table table_of(const PGresult* result) {
    Table table;
    for (int column = 0; column < PQnfields(result); ++column) {
        const std::string name = PQfname(result, column);
        std::string title = name;
        std::replace(title.begin(), title.end(), '_', ' ');
        table.columns.push_back({name, title, kind_of(PQftype(result, column))});
    }
    table.rows = rows_of(result);
    return table;
}

void receive_notice(void* sink, const PGresult* result) {
    (*static_cast<Connection::NoticeSink*>(sink))(report_of(result));
}

// What libpq is given; points into the options.
class Parameters {
public:
    explicit Parameters(const ConnectOptions& options) {
        const auto value = [](const std::string& text) { return text.empty() ? nullptr : text.c_str(); };
        // Later words win over the conninfo string in dbname: only the encoding may, since the views print UTF-8.
        const std::array parameters{std::pair{"host", value(options.host)},
                                    std::pair{"port", value(options.port)},
                                    std::pair{"user", value(options.user)},
                                    std::pair{"password", value(options.password)},
                                    std::pair{"connect_timeout", value(options.timeout_seconds)},
                                    std::pair{"dbname", value(options.database)},
                                    std::pair{"dbname", value(options.instead)}, // only the first one is expanded
                                    std::pair{"fallback_application_name", "drover"},
                                    std::pair{"client_encoding", "UTF8"}};
        for (const auto& [word, text] : parameters) {
            words_.push_back(word);
            values_.push_back(text);
        }
        words_.push_back(nullptr);
        values_.push_back(nullptr);
    }

    const char* const* words() const { return words_.data(); }
    const char* const* values() const { return values_.data(); }

private:
    std::vector<const char*> words_{};
    std::vector<const char*> values_{};
};

constexpr std::chrono::milliseconds start_poll{500};

} // namespace

Connection::Connection(ConnectOptions& options, Streams& streams, NoticeSink on_notice)
    : on_notice_(std::move(on_notice)) {
    const auto ask = [&] {
        if (auto password = streams.read_password("Password: "))
            options.password = *password;
    };
    if (options.ask_password && options.password.empty())
        ask();
    connection_ = connect(options);
    const auto deadline = streams.steady() + options.patience;
    bool told = false;
    while (PQstatus(connection_.get()) != CONNECTION_OK && streams.steady() < deadline && is_starting(options)) {
        if (!told)
            streams.err("the server does not accept connections yet, waiting for it\n");
        told = true;
        if (streams.wait(start_poll))
            throw Interrupted();
        connection_ = connect(options);
    }
    if (PQstatus(connection_.get()) != CONNECTION_OK && PQconnectionNeedsPassword(connection_.get()) &&
        options.password.empty() && !options.never_ask_password) {
        ask();
        if (!options.password.empty())
            connection_ = connect(options);
    }
    if (PQstatus(connection_.get()) != CONNECTION_OK)
        throw ConnectionError(trimmed(PQerrorMessage(connection_.get())));
    PQsetNoticeReceiver(connection_.get(), receive_notice, &on_notice_);
    // A server without an encoding refuses to send what is no UTF-8; the views write such bytes out.
    const char* encoding = PQparameterStatus(connection_.get(), "server_encoding");
    if (encoding && std::string_view(encoding) == "SQL_ASCII")
        PQsetClientEncoding(connection_.get(), "SQL_ASCII");
    set_own_settings();
}

// Operators and functions of whoever may write to a schema of the database's path are not to be run by us. Behind a
// pooler the session is not ours: there each transaction sets it for itself.
void Connection::set_own_settings() {
    const Result facts = run_once("SELECT pg_catalog.pg_backend_pid(), pg_catalog.current_setting('search_path'),"
                                  " pg_catalog.current_setting('DateStyle'),"
                                  " pg_catalog.current_setting('IntervalStyle')",
                                  {});
    const Row row = rows_of(facts.get()).at(0);
    pooled_ = row[0] != std::to_string(PQbackendPID(connection_.get()));
    users_ = {row[1], row[2], row[3], std::nullopt, std::nullopt, std::nullopt};
    if (!pooled_)
        settle(own_settings(), false);
}

void Connection::settle(const std::vector<Cell>& settings, bool for_transaction) {
    std::vector<Cell> values{for_transaction ? "t" : "f"};
    values.insert(values.end(), settings.begin(), settings.end());
    run_once(path_statement, values);
}

// One statement in a transaction of its own, or in the one that is open.
template <class F> auto Connection::under(const std::vector<Cell>& settings, F&& run) {
    const bool alone = !in_transaction();
    if (alone)
        run_once("BEGIN", {});
    try {
        settle(settings, true);
        auto result = run();
        if (alone)
            run_once("COMMIT", {});
        else
            settle(own_settings(), true);
        return result;
    } catch (const ServerError&) {
        if (alone)
            run_once("ROLLBACK", {});
        throw;
    } catch (const Interrupted&) {
        if (alone)
            run_once("ROLLBACK", {});
        throw;
    }
}

void Connection::begin() {
    run_once("BEGIN", {});
    if (pooled_)
        settle(own_settings(), true);
}

void Connection::end(const char* how) {
    run_once(how, {});
}

Connection::Handle Connection::connect(const ConnectOptions& options) {
    const Parameters parameters(options);
    const interrupt::ExitAtOnce guard;
    Handle connection(PQconnectdbParams(parameters.words(), parameters.values(), 1));
    if (!connection)
        throw std::bad_alloc();
    return connection;
}

// Whether a server is there that lets nobody in yet: it starts, or replays WAL after a crash. (Or it shuts down.)
bool Connection::is_starting(const ConnectOptions& options) {
    const Parameters parameters(options);
    const interrupt::ExitAtOnce guard;
    return PQpingParams(parameters.words(), parameters.values(), 1) == PQPING_REJECT;
}

Connection::Result Connection::execute(const std::string& sql, const std::vector<Cell>& values) {
    if (pooled_ && !in_transaction())
        return under(own_settings(), [&] { return run_once(sql, values); });
    return run_once(sql, values);
}

Table Connection::table_in_user_path(const std::string& sql, const std::vector<Cell>& values) {
    return under(users_, [&] { return table_of(run_once(sql, values).get()); });
}

Connection::Result Connection::run_once(const std::string& sql, const std::vector<Cell>& values) {
    std::vector<const char*> parameters;
    for (const Cell& value : values)
        parameters.push_back(value ? value->c_str() : nullptr);
    if (!PQsendQueryParams(connection_.get(), sql.c_str(), static_cast<int>(parameters.size()), nullptr,
                           parameters.data(), nullptr, nullptr, 0))
        fail(nullptr);

    Result result = await_result();
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
        fail(result.get());
    return result;
}

std::vector<Row> Connection::query(const std::string& sql, const std::vector<Cell>& values) {
    return rows_of(execute(sql, values).get());
}

Table Connection::table(const std::string& sql, const std::vector<Cell>& values) {
    return table_of(execute(sql, values).get());
}

// The last result of the statement that was sent (with the extended protocol there is one).
Connection::Result Connection::await_result() {
    Result last;
    bool cancelled = false;
    for (;;) {
        while (PQisBusy(connection_.get())) {
            std::array<pollfd, 2> waits{pollfd{PQsocket(connection_.get()), POLLIN, 0},
                                        pollfd{cancelled ? -1 : interrupt::descriptor(), POLLIN, 0}};
            if (poll(waits.data(), waits.size(), -1) < 0 && errno != EINTR)
                fail(nullptr);
            if (!cancelled && interrupt::requested()) {
                cancel_statement();
                cancelled = true;
            }
            if (waits[0].revents != 0 && !PQconsumeInput(connection_.get()))
                fail(nullptr);
        }
        Result next(PQgetResult(connection_.get()));
        if (!next)
            return last;
        last = std::move(next);
    }
}

bool Connection::await_notification(std::chrono::milliseconds duration) {
    const auto end = std::chrono::steady_clock::now() + duration;
    for (;;) {
        if (!PQconsumeInput(connection_.get()))
            fail(nullptr);
        bool notified = false;
        while (const std::unique_ptr<PGnotify, decltype(&PQfreemem)> one{PQnotifies(connection_.get()), PQfreemem})
            notified = true;
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - std::chrono::steady_clock::now()).count();
        if (notified || left <= 0)
            return false;
        std::array<pollfd, 2> waits{pollfd{PQsocket(connection_.get()), POLLIN, 0},
                                    pollfd{interrupt::descriptor(), POLLIN, 0}};
        if (poll(waits.data(), waits.size(), static_cast<int>(left)) < 0 && errno != EINTR)
            fail(nullptr);
        if (interrupt::requested())
            return true;
    }
}

void Connection::cancel_statement() {
    const std::unique_ptr<PGcancel, decltype(&PQfreeCancel)> cancel(PQgetCancel(connection_.get()), PQfreeCancel);
    std::array<char, 256> why{};
    // A cancel that does not get through leaves the wait as it was; a second Ctrl-C ends the process.
    if (cancel)
        PQcancel(cancel.get(), why.data(), static_cast<int>(why.size()));
}

void Connection::fail(const PGresult* result) const {
    Report report = result ? report_of(result) : Report{.message = trimmed(PQerrorMessage(connection_.get()))};
    if (interrupt::requested() && report.sqlstate == "57014")
        throw Interrupted();
    if (means_connection_lost(report.sqlstate) || PQstatus(connection_.get()) == CONNECTION_BAD)
        throw ConnectionLost(report.message);
    throw ServerError(std::move(report));
}

std::string Connection::quote_identifier(std::string_view name) const {
    const std::unique_ptr<char, decltype(&PQfreemem)> quoted(
        PQescapeIdentifier(connection_.get(), name.data(), name.size()), PQfreemem);
    if (!quoted)
        throw Error(trimmed(PQerrorMessage(connection_.get())), {});
    return quoted.get();
}

} // namespace drover::client
