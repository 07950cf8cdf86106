// A connection on which pg_drover can be called: knows the schema of the extension, has woken the supervisor.
// Commands get everything they need from a Context.
#pragma once
#include "connection.hpp"
#include "view/view.hpp"

#include <memory>

namespace drover::client {

// What the command line and the environment decided for one run.
struct Context {
    Streams& streams;
    ConnectOptions connect;
    Format format = Format::Table;
    Canvas canvas; // how the table view and the watch block draw
    bool quiet = false;

    // Prints a message of the server on stderr; with quiet only warnings.
    void notice(const Report& report) const;
    // Prints the table in the chosen format on stdout.
    void print(const Table& table) const;
};

class Session {
public:
    // Connects and finds the extension. Throws ConnectionError; Error where pg_drover is not installed.
    explicit Session(Context& context);

    // Connects anew after a lost connection. Throws as the constructor; the session is unusable until it succeeds.
    void reopen();

    std::vector<Row> query(const std::string& sql, const std::vector<Cell>& values = {});

    // The same, with the columns as they came.
    Table table(const std::string& sql, const std::vector<Cell>& values = {});

    // The same, in the user's own search_path: see Connection.
    Table table_in_user_path(const std::string& sql, const std::vector<Cell>& values = {});

    // Throws Error unless the extension has this function: an older version of it may be installed.
    void require_function(const std::string& name);

    // Whether all functions of this name in the extension's schema are the extension's, and there are some. A schema
    // that is given (not quoted) must be that one.
    bool owns_function(const std::optional<std::string>& schema, const std::string& name);

    // Whether the extension has a view of this name.
    bool has_view(const std::string& name);

    Connection& connection() { return *connection_; }

    // Starts the database's supervisor if migrations wait for one. Does nothing on a standby; a refusal is a notice.
    void wake();

    // The extension's schema, quoted, for statements.
    const std::string& schema() const { return schema_; }

private:
    void open();

    Context& context_;
    std::unique_ptr<Connection> connection_;
    std::string schema_;
    bool in_recovery_ = false;
};

} // namespace drover::client
