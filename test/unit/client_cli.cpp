// The command line: help, usage errors, exit codes. None of these needs a server.
#include "cli/cli.hpp"
#include "client_double.hpp"
#include "words/exit_code.hpp"

#include "catch.hpp"

using namespace drover::client;
using drover::client::test::RecordedStreams;

namespace {

const std::vector<std::string> commands{"plan",   "estimate",   "start",  "apply",    "list",    "show",
                                        "watch",  "wait",       "check",  "errors",   "history", "metrics",
                                        "doctor", "completion", "pause",  "resume",   "retry",   "cancel",
                                        "alter",  "schedule",   "verify", "rollback", "drop"};

struct Ran {
    int code;
    std::string out;
    std::string err;
};

Ran run_client(const std::vector<std::string>& arguments) {
    RecordedStreams streams;
    const int code = run(arguments, streams);
    return {code, streams.out_text, streams.err_text};
}

} // namespace

TEST_CASE("client help: every command has a description and an example") {
    for (const std::string& command : commands) {
        const Ran ran = run_client({command, "--help"});
        INFO(command << "\n" << ran.out);
        CHECK(ran.code == exit_done);
        CHECK(ran.err.empty());
        CHECK(ran.out.find("Usage:") > 20); // the description stands before it
        CHECK(ran.out.find("Usage: drover " + command) != std::string::npos);
        CHECK(ran.out.find("Example:\n  drover " + command) != std::string::npos);
    }
}

TEST_CASE("client help: the program names all commands, the exit codes and its version") {
    const Ran ran = run_client({"--help"});
    for (const std::string& command : commands)
        CHECK(ran.out.find("\n  " + command + " ") != std::string::npos);
    CHECK(
        ran.out.find("Exit codes: 0 done, 1 error, 2 connection, 3 still pending, 4 failed, 5 cancelled or paused,") !=
        std::string::npos);
    CHECK(run_client({"-?"}).out == ran.out);
    CHECK(run_client({"--version"}).out == "drover " DROVER_VERSION "\n");
}

TEST_CASE("client usage: each mistake is exit code 64 with a hint") {
    const auto refused = [](const std::vector<std::string>& arguments, const std::string& hint) {
        const Ran ran = run_client(arguments);
        INFO(ran.err);
        CHECK(ran.code == exit_usage);
        CHECK(ran.out.empty());
        CHECK(ran.err.find("drover: ") == 0);
        CHECK(ran.err.find("HINT: " + hint + "\n") != std::string::npos);
    };
    refused({}, "drover --help");
    refused({"frobnicate"}, "drover --help");
    refused({"show"}, "drover show --help");
    refused({"show", "a", "b"}, "drover show --help");
    refused({"start", "m", "t"}, "drover start --help");
    refused({"start", "m", "t"}, "drover start --help");
    refused({"start", "m", "t", "--set", "a = 1", "--delete"}, "drover start --help");
    refused({"start", "m", "t", "--set", "a = 1", "--map", "{}"}, "drover start --help");
    refused({"start", "m", "t", "--set", "a = 1", "--workers", "0"}, "drover start --help");
    refused({"start", "m", "t", "--set", "a = 1", "--strategy", "fast"}, "drover start --help");
    refused({"start", "m", "t", "--set", "a = 1", "--setting", "pause"},
            "write key=value without spaces, as in batch_target=250ms");
    refused({"start", "m", "t", "--set", "a = 1", "--watch", "-o", "json"}, "use -o jsonl");
    refused({"watch", "m", "--interval", "0"}, "drover watch --help");
    refused({"watch", "m", "-o", "csv"}, "use -o jsonl");
    refused({"wait", "m", "--timeout", "30"}, "write it with a unit: 30s, 5min, 1h 30min");
    refused({"errors", "m", "--limit", "-1"}, "drover errors --help");
    refused({"list", "-o", "xml"}, "drover list --help");
    refused({"list", "--color", "pink"}, "drover list --help");
    refused({"list", "--state", "sleepy"},
            "states are scheduled, queued, running, paused, succeeded, failed, cancelled, "
            "succeeded_with_errors, rolling_back, rolled_back, holding");
    refused({"list", "-w", "-W"}, "drover --help");
    refused({"alter", "m"}, "drover alter --help");
    refused({"schedule", "m"}, "drover schedule --help");
    refused({"schedule", "m", "--after", "none", "--after", "a"}, "drover schedule --help");
    refused({"plan", "t"}, "drover plan --help");
    refused({"plan", "t", "--set", "a = 1", "--setting", "pause"},
            "write key=value without spaces, as in batch_target=250ms");
    refused({"apply"}, "drover apply --help");
    refused({"apply", "/nonexistent/file.sql"}, "drover apply --help");
    refused({"metrics", "-o", "json"}, "leave out -o");
    refused({"metrics", "--service", "a", "-d", "b"}, "a service names its database");
    refused({"list", "--service", "a", "-d", "b"}, "a service names its database");
    refused({"cancel", "m", "--all-databases"}, "add --yes to mean it");
    refused({"completion", "tcsh"}, "drover completion --help");
    refused({"rollback", "m"}, "add --yes to mean it");
    refused({"rollback", "m", "--on-changed", "keep", "--yes"}, "drover rollback --help");
    refused({"verify", "m", "--check"}, "drover verify --help");
    refused({"pause", "m", "--errors-only"}, "drover pause --help");
    refused({"cancel", "m"}, "add --yes to mean it");
    refused({"drop", "m"}, "add --yes to mean it");
}

TEST_CASE("client help: of a command, as with --help") {
    CHECK(run_client({"help", "start"}).out == run_client({"start", "--help"}).out);
    CHECK(run_client({"help"}).out == run_client({"--help"}).out);
    const Ran unknown = run_client({"help", "strat"});
    CHECK(unknown.code == exit_usage);
    CHECK(unknown.err == "drover: unknown command \"strat\"\n"
                         "HINT: did you mean drover start? drover --help lists the commands\n");
}

TEST_CASE("client usage: what was probably meant") {
    const auto hint = [](const std::vector<std::string>& arguments) {
        const Ran ran = run_client(arguments);
        CHECK(ran.code == exit_usage);
        return ran.err.substr(ran.err.find("HINT: ") + 6);
    };
    CHECK(hint({"lsit"}) == "did you mean drover list? drover --help lists the commands\n");
    CHECK(hint({"est", "t"}) == "did you mean drover estimate? drover --help lists the commands\n");
    CHECK(hint({"-d", "shop", "wach"}) == "did you mean drover watch? drover --help lists the commands\n");
    CHECK(hint({"start", "m", "t", "--set", "a = 1", "--worker", "2"}) ==
          "did you mean --workers? drover start --help\n");
    CHECK(hint({"list", "--databse=x"}) == "did you mean --database? drover list --help\n");
    CHECK(hint({"list", "--xyzzy"}) == "drover list --help\n");
}

TEST_CASE("client usage: values say what they have to be") {
    const auto message = [](const std::vector<std::string>& arguments) {
        const Ran ran = run_client(arguments);
        CHECK(ran.code == exit_usage);
        return ran.err.substr(0, ran.err.find('\n'));
    };
    for (const std::string value : {"0", "-1", "1.5", "two"})
        CHECK(message({"schedule", "m", "--workers=" + value}) ==
              "drover: --workers: \"" + value + "\" is not a whole number from 1 on");
    CHECK(message({"errors", "m", "--limit", "0"}) == "drover: --limit: \"0\" is not a whole number from 1 on");
    CHECK(message({"watch", "m", "--interval", "0"}) ==
          "drover: --interval: \"0\" is not between 0.1 and 86400 seconds");
    CHECK(message({"wait", "m", "--reconnect", "soon"}) ==
          "drover: --reconnect: \"soon\" is no time: write seconds, or a unit as in 500ms or 5min");
    // With a unit: what fails then is the connection.
    CHECK(run_client({"watch", "m", "--interval", "500ms", "--reconnect", "1min", "-h", "/nonexistent"}).code ==
          exit_connection);
}

TEST_CASE("client connection: options may stand on either side of the command, a missing server is exit code 2") {
    const std::vector<std::vector<std::string>> lines{
        {"-h", "/nonexistent", "-p", "1", "list"},
        {"list", "-h", "/nonexistent", "-p", "1"},
        {"show", "list", "-d", "host=/nonexistent port=1"},
        {"drop", "m", "--yes", "-d", "postgresql:///x?host=/nonexistent&port=1"}};
    for (const auto& line : lines) {
        const Ran ran = run_client(line);
        CHECK(ran.code == exit_connection);
        CHECK(ran.out.empty());
        CHECK(ran.err.find("drover: connection to server on socket \"/nonexistent/.s.PGSQL.1\" failed") == 0);
    }
}

TEST_CASE("client doctor: a missing server is a failed check and exit code 2") {
    const Ran ran = run_client({"doctor", "-h", "/nonexistent", "-p", "1", "-o", "jsonl"});
    CHECK(ran.code == exit_connection);
    CHECK(ran.out.find("{\"check\":\"server\",\"status\":\"fail\",\"finding\":\"connection to server on socket") == 0);
}

TEST_CASE("client colour: asked for, or by the terminal unless NO_COLOR or TERM=dumb") {
    RecordedStreams streams;
    streams.variables["TERM"] = "xterm";
    CHECK_FALSE(use_colour("auto", streams));
    CHECK(use_colour("always", streams));
    streams.out_terminal = true;
    CHECK(use_colour("auto", streams));
    CHECK_FALSE(use_colour("never", streams));
    streams.variables["NO_COLOR"] = "1";
    CHECK_FALSE(use_colour("auto", streams));
    CHECK(use_colour("always", streams));
    streams.variables["NO_COLOR"] = "";
    CHECK(use_colour("auto", streams));
    streams.variables["TERM"] = "dumb";
    CHECK_FALSE(use_colour("auto", streams));
    streams.variables.erase("TERM");
    CHECK_FALSE(use_colour("auto", streams));
}
