// A connection on which pg_drover can be called: knows the schema of the extension, has woken the supervisor.
// Commands get everything they need from a Context.
#pragma once
#include "server/connection.hpp"
#include "table/view.hpp"
#include "words/hints.hpp"

#include <memory>

namespace drover::client {

class Gathered;

// In which databases a command works, as typed. Without any of these: in the one of the connection options.
struct FanOut {
    std::vector<std::string> services{};  // of libpq's service file
    bool all_databases = false;           // of each server
    std::vector<std::string> databases{}; // of those the ones that match one of these globs
    std::vector<std::string> excluded{};  // and none of these

    bool asks_server() const { return all_databases || !databases.empty() || !excluded.empty(); }
    bool many() const { return !services.empty() || asks_server(); }
};

// Whether the states in a table are counted for the totals of many databases.
enum class Totals { No, Yes };

// What the command line and the environment decided for one run; of a command in many databases each has its own.
struct Context {
    Streams& streams;
    ConnectOptions connect;
    Format format = Format::Table;
    Canvas canvas; // how the table view and the watch block draw
    bool quiet = false;
    FanOut fan_out{};
    std::string words{};   // of a command line that leads there, as ` -h db1 -d shop` (words.hpp)
    bool for_file = false; // what is asked for stands in a file of SQL
    // Of one database among many (fan_out.hpp); empty where there is only one.
    std::string database{};               // how it is called
    std::shared_ptr<Gathered> gathered{}; // where its tables go
    std::shared_ptr<Streams> owned_streams{};

    // How hints are put here. name: the migration that was asked for, where there is one.
    Wording wording(const std::string& name = {}) const { return {words, name, !for_file}; }
    // Prints an error on stderr.
    void report(const Report& report, const std::string& name = {}) const;
    // Prints a message of the server on stderr; with quiet only warnings.
    void notice(const Report& report) const;
    // Prints the table in the chosen format on stdout; among many databases, together with those of the others.
    void print(const Table& table, Totals totals = Totals::No) const;
    // Prints a text for people on stdout; among many databases under a heading.
    void print_page(const std::string& text) const;
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

    // ` that role "joe" may see`, where the role does not see the migrations of all; else nothing.
    std::string seen_by();

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
