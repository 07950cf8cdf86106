// A connection to the server, made exactly as psql makes it: libpq reads PG* variables, service files, .pgpass and
// URIs. Owns the libpq connection.
#pragma once
#include "table/row.hpp"
#include "table/view.hpp"
#include "terminal/streams.hpp"
#include "words/errors.hpp"

#include <chrono>
#include <functional>
#include <libpq-fe.h>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace drover::client {

struct ConnectOptions {
    std::string host; // empty: libpq's default, as for the next three
    std::string port;
    std::string user;
    std::string database; // a name, a URI or a conninfo string
    std::string instead;  // a database's name that stands in for the one of `database`
    bool never_ask_password = false;
    bool ask_password = false;
    std::string password;                  // as typed; kept for reconnecting
    std::chrono::milliseconds patience{0}; // how long a server that starts or recovers is waited for
    std::string timeout_seconds;           // of one try to connect, where a conninfo string sets none
};

class Connection {
public:
    using NoticeSink = std::function<void(const Report&)>;

    // Connects, with options.patience also to a server that is about to let people in; asks for a password where the
    // server wants one (and stores it in `options`). Throws ConnectionError.
    Connection(ConnectOptions& options, Streams& streams, NoticeSink on_notice);
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    // Runs one statement; values go as text parameters $1, $2, ... Returns its rows.
    // Throws ServerError, ConnectionLost; after Ctrl-C it cancels the statement and throws Interrupted.
    std::vector<Row> query(const std::string& sql, const std::vector<Cell>& values = {});

    // The same, with the names of its columns as they came; a column's kind follows its type.
    Table table(const std::string& sql, const std::vector<Cell>& values = {});

    // The same, with the user's own search_path and styles instead of ours, for names and clauses that the user wrote.
    // All else in the statement is qualified: anybody's objects may stand in that path.
    Table table_in_user_path(const std::string& sql, const std::vector<Cell>& values = {});

    // A transaction, of statements in between.
    void begin();
    void end(const char* how); // COMMIT or ROLLBACK

    // Waits until a notification arrives, the time is over (false both) or Ctrl-C (true). What arrived is thrown away.
    // Throws ConnectionLost.
    bool await_notification(std::chrono::milliseconds duration);

    // Whether the server process is another one than libpq was told at the start: a pooler stands between.
    bool is_pooled() const { return pooled_; }

    // The identifier, quoted for this server.
    std::string quote_identifier(std::string_view name) const;

    int server_version() const { return PQserverVersion(connection_.get()); }
    std::string database() const { return PQdb(connection_.get()); }

private:
    struct Finish {
        void operator()(PGconn* connection) const { PQfinish(connection); }
    };
    struct Clear {
        void operator()(PGresult* result) const { PQclear(result); }
    };
    using Handle = std::unique_ptr<PGconn, Finish>;
    using Result = std::unique_ptr<PGresult, Clear>;

    static Handle connect(const ConnectOptions& options);
    static bool is_starting(const ConnectOptions& options);
    void set_own_settings();
    void settle(const std::vector<Cell>& settings, bool for_transaction);
    bool in_transaction() const { return PQtransactionStatus(connection_.get()) != PQTRANS_IDLE; }
    template <class F> auto under(const std::vector<Cell>& settings, F&& run);
    Result run_once(const std::string& sql, const std::vector<Cell>& values);
    Result execute(const std::string& sql, const std::vector<Cell>& values);
    Result await_result();
    void cancel_statement();
    [[noreturn]] void fail(const PGresult* result) const;

    NoticeSink on_notice_;
    Handle connection_;
    std::vector<Cell> users_; // settings of the user's
    bool pooled_ = false;
};

} // namespace drover::client
