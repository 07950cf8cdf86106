// What can go wrong, as exceptions; each carries its exit code and what is printed on stderr.
#pragma once
#include "words/exit_code.hpp"
#include "words/hints.hpp"

#include <exception>
#include <string>
#include <string_view>
#include <utility>

namespace drover::client {

// A message in the server's parts. sqlstate is empty for what the client itself reports.
struct Report {
    std::string severity = "ERROR";
    std::string sqlstate{};
    std::string message{};
    std::string detail{};
    std::string hint{};
};

class Error : public std::exception {
public:
    explicit Error(Report report, ExitCode code = exit_error) : report_(std::move(report)), code_(code) {}
    Error(std::string message, std::string hint, ExitCode code = exit_error)
        : Error(Report{.message = std::move(message), .hint = std::move(hint)}, code) {}

    const char* what() const noexcept override { return report_.message.c_str(); }
    const Report& report() const { return report_; }
    ExitCode code() const { return code_; }

private:
    Report report_;
    ExitCode code_;
};

// The command line makes no sense.
class UsageError : public Error {
public:
    explicit UsageError(std::string message, std::string hint = "drover --help")
        : Error(std::move(message), std::move(hint), exit_usage) {}
};

// The server refused a statement.
class ServerError : public Error {
public:
    using Error::Error;
};

// The database is there, the extension is not.
class NotInstalled : public Error {
public:
    using Error::Error;
};

// No connection could be made.
class ConnectionError : public Error {
public:
    explicit ConnectionError(std::string message, std::string hint = {})
        : Error(std::move(message), std::move(hint), exit_connection) {}
};

// A connection that stood is gone: the server stops, crashed or restarts, or the network failed.
class ConnectionLost : public ConnectionError {
public:
    using ConnectionError::ConnectionError;
};

// Ctrl-C.
class Interrupted : public Error {
public:
    Interrupted() : Error("interrupted", {}, exit_interrupted) {}
};

// The text of a report for stderr:
//   drover: ERROR 42704: message     (without SQLSTATE: `drover: message`)
//   DETAIL: ...
//   HINT: ...
// Hints of the server are put as `wording` says.
std::string to_text(const Report& report, const Wording& wording = {});

// A message of the server that is no error: `NOTICE: message`, then DETAIL and HINT.
std::string notice_text(const Report& report, const Wording& wording = {});

// Whether a statement that failed with this SQLSTATE lost its connection: 57P01, 57P02, 57P03 and class 08.
bool means_connection_lost(std::string_view sqlstate);

// The error for a name that no visible migration has.
Error unknown_migration(std::string_view name);

} // namespace drover::client
