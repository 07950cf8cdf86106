// The clients of the benchmark: each mode does one piece of work over one connection that is open before the clock
// starts, and prints {"seconds": ...}. Fails with {"sqlstate": ..., "message": ...} and exit status 1.
//
//   client run SQL...            the statements one after the other, each its own transaction
//   client notify SQL...         the same, then waits for the notification that migration "bench" has ended
//   client keyset PROBE CHUNK LOW HIGH
//                                a batching application: PROBE finds the last key of the batch after $1, CHUNK changes
//                                what is in ($1, $2]; from LOW until PROBE finds none, then up to HIGH
//
// libpq's environment says where. Owns one connection, holds no transaction open between statements.
#include <libpq-fe.h>
#include <poll.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace {

using Result = std::unique_ptr<PGresult, decltype(&PQclear)>;
using Connection = std::unique_ptr<PGconn, decltype(&PQfinish)>;

// Good enough for SQLSTATEs and the server's messages, which have quotes and line ends.
std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (const char c : text)
        if (c == '"' || c == '\\')
            (out += '\\') += c;
        else
            out += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
    return out + '"';
}

[[noreturn]] void fail(std::string_view sqlstate, std::string_view message) {
    std::printf("{\"sqlstate\": %s, \"message\": %s}\n", quoted(sqlstate).c_str(), quoted(message).c_str());
    std::fflush(stdout);
    std::_Exit(1);
}

Result checked(PGconn* connection, PGresult* raw) {
    Result result(raw, &PQclear);
    const auto status = PQresultStatus(raw);
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK)
        return result;
    const char* state = raw ? PQresultErrorField(raw, PG_DIAG_SQLSTATE) : nullptr;
    const char* message = raw ? PQresultErrorField(raw, PG_DIAG_MESSAGE_PRIMARY) : nullptr;
    fail(state ? state : "08006", message ? message : PQerrorMessage(connection));
}

void run(PGconn* connection, const std::vector<const char*>& statements) {
    for (const char* statement : statements)
        checked(connection, PQexec(connection, statement));
}

// A final state of migration "bench" in a notification's payload; empty if it is another.
std::string_view ended(std::string_view payload) {
    using namespace std::literals;
    static constexpr std::array final_states{"succeeded"sv, "succeeded_with_errors"sv, "failed"sv, "cancelled"sv};
    for (const auto state : final_states)
        if (payload.find('"' + std::string(state) + '"') != payload.npos)
            return state;
    return {};
}

void wait_for_end(PGconn* connection) {
    while (true) {
        while (PGnotify* raw = PQnotifies(connection)) {
            const std::unique_ptr<PGnotify, decltype(&PQfreemem)> notify(raw, &PQfreemem);
            const auto state = ended(notify->extra);
            if (state.starts_with("succeeded"))
                return;
            if (!state.empty()) {
                const auto why = checked(connection, PQexec(connection, "SELECT sqlstate, message FROM migrate_progress"
                                                                        " WHERE name = 'bench'"));
                if (PQntuples(why.get()) == 1)
                    fail(PQgetvalue(why.get(), 0, 0), PQgetvalue(why.get(), 0, 1));
                fail("", std::string("the migration has ") + std::string(state));
            }
        }
        pollfd socket{PQsocket(connection), POLLIN, 0};
        poll(&socket, 1, -1);
        if (!PQconsumeInput(connection))
            fail("08006", PQerrorMessage(connection));
    }
}

void keyset(PGconn* connection, const char* probe, const char* chunk, std::string low, const std::string& high) {
    checked(connection, PQprepare(connection, "probe", probe, 1, nullptr));
    checked(connection, PQprepare(connection, "chunk", chunk, 2, nullptr));
    for (bool more = true; more;) {
        std::array<const char*, 2> keys{low.c_str(), high.c_str()};
        const auto found =
            checked(connection, PQexecPrepared(connection, "probe", 1, keys.data(), nullptr, nullptr, 0));
        more = PQntuples(found.get()) == 1;
        if (more)
            keys[1] = PQgetvalue(found.get(), 0, 0);
        checked(connection, PQexecPrepared(connection, "chunk", 2, keys.data(), nullptr, nullptr, 0));
        low = keys[1];
    }
}

} // namespace

int main(int argc, char** argv) {
    const std::string_view mode = argc > 1 ? argv[1] : "";
    const std::vector<const char*> arguments(argv + std::min(argc, 2), argv + argc);
    const bool known = mode == "run" || mode == "notify" || (mode == "keyset" && arguments.size() == 4);
    if (!known || arguments.empty()) {
        std::fprintf(stderr, "usage: client run|notify SQL... | keyset PROBE CHUNK LOW HIGH\n");
        return 64;
    }
    const Connection owner(PQconnectdb(""), &PQfinish);
    PGconn* connection = owner.get();
    if (PQstatus(connection) != CONNECTION_OK)
        fail("08001", PQerrorMessage(connection));
    PQsetNoticeProcessor(
        connection, [](void*, const char*) {}, nullptr);
    if (mode == "notify")
        checked(connection, PQexec(connection, "LISTEN drover"));

    const auto start = std::chrono::steady_clock::now();
    if (mode == "keyset") {
        keyset(connection, arguments[0], arguments[1], arguments[2], arguments[3]);
    } else {
        run(connection, arguments);
        if (mode == "notify")
            wait_for_end(connection);
    }
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    std::printf("{\"seconds\": %.6f}\n", seconds.count());
}
