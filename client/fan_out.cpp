// Targets of --service and --all-databases, one after the other.
#include "fan_out.hpp"

#include "progress.hpp"

#include <fmt/format.h>

namespace drover::client {

namespace {

// A value of a conninfo string.
std::string quoted(std::string_view value) {
    std::string text = "'";
    for (const char c : value)
        text += c == '\'' || c == '\\' ? std::string{'\\', c} : std::string(1, c);
    return text + "'";
}

std::vector<Target> servers_of(const FanOut& fan_out, const Context& context) {
    if (fan_out.services.empty())
        return {{{}, context.connect}};
    if (!context.connect.database.empty())
        throw UsageError("-d and --service exclude each other", "a service names its database");
    std::vector<Target> found;
    for (const std::string& service : fan_out.services) {
        Target& target = found.emplace_back(Target{service, context.connect});
        target.connect.database = "service=" + quoted(service);
    }
    return found;
}

std::vector<Target> databases_of(Target& server, Context& context) {
    Connection connection(server.connect, context.streams,
                          [&context](const Report& report) { context.notice(report); });
    std::vector<Target> found;
    for (const Row& row : connection.query("SELECT datname FROM pg_catalog.pg_database WHERE datallowconn"
                                           " AND NOT datistemplate"
                                           " AND pg_catalog.has_database_privilege(oid, 'CONNECT')"
                                           " ORDER BY datname")) {
        Target& target = found.emplace_back(server); // with the password, where one was typed
        target.connect.instead = row.at(0).value();
        target.name += (target.name.empty() ? "" : "/") + target.connect.instead;
    }
    return found;
}

class Round {
public:
    Round(Context& context, const InTarget& run, const OnFailure& failed)
        : context_(context), run_(run), failed_(failed) {}

    // Skips a database without the extension where nobody has named it.
    void visit(const Target& target, bool named) {
        Context context = context_;
        context.connect = target.connect;
        if (target.name.empty()) { // the only one: its error is the command's
            note(run_(target, context));
            return;
        }
        try {
            note(run_(target, context));
        } catch (const Interrupted&) {
            throw;
        } catch (const NotInstalled& error) {
            if (named)
                report(target, error);
        } catch (const Error& error) {
            report(target, error);
        }
    }

    void report(const Target& target, const Error& error) {
        Report told = error.report();
        told.message = fmt::format("{}: {}", target.name, told.message);
        context_.streams.err(to_text(told));
        note(error.code());
        if (failed_)
            failed_(target, error);
    }

    int code() const { return code_; }
    bool visited() const { return visited_; }

private:
    void note(int code) {
        code_ = worst_of(code_, static_cast<ExitCode>(code));
        visited_ = true;
    }

    Context& context_;
    const InTarget& run_;
    const OnFailure& failed_;
    ExitCode code_ = exit_done;
    bool visited_ = false;
};

} // namespace

int in_each(const FanOut& fan_out, Context& context, const InTarget& run, const OnFailure& failed) {
    Round round(context, run, failed);
    for (Target& server : servers_of(fan_out, context)) {
        if (!fan_out.all_databases) {
            round.visit(server, true);
            continue;
        }
        try {
            for (const Target& target : databases_of(server, context))
                round.visit(target, false);
        } catch (const Interrupted&) {
            throw;
        } catch (const Error& error) {
            if (server.name.empty())
                throw;
            round.report(server, error);
        }
    }
    if (!round.visited())
        throw Error("no database has pg_drover installed", "CREATE EXTENSION pg_drover in each that has work");
    return round.code();
}

} // namespace drover::client
