// Targets of --service, --all-databases, --database and --exclude, one after the other.
#include "fan_out.hpp"

#include "gathered.hpp"
#include "labelled.hpp"
#include "progress.hpp"
#include "text.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fnmatch.h>

namespace drover::client {

namespace {

struct Target {
    std::string name{}; // as it is reported: a service, a database, service/database; empty where there is only one
    ConnectOptions connect{};
    std::string words{}; // of a command line that leads there
};

// A value of a conninfo string.
std::string quoted(std::string_view value) {
    std::string text = "'";
    for (const char c : value)
        text += c == '\'' || c == '\\' ? std::string{'\\', c} : std::string(1, c);
    return text + "'";
}

std::vector<Target> servers_of(const Context& context) {
    if (context.fan_out.services.empty())
        return {{{}, context.connect}};
    if (!context.connect.database.empty())
        throw UsageError("-d and --service exclude each other", "a service names its database");
    std::vector<Target> found;
    for (const std::string& service : context.fan_out.services) {
        Target& target = found.emplace_back(Target{service, context.connect});
        target.connect.database = "service=" + quoted(service);
        target.words = " -d " + shell_word("service=" + service);
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
        const std::string database = row.at(0).value();
        if (!is_chosen(context.fan_out, database))
            continue;
        Target& target = found.emplace_back(server); // with the password, where one was typed
        target.connect.instead = database;
        target.words = " -d " + shell_word(server.name.empty()
                                               ? database
                                               : fmt::format("service={} dbname={}", server.name, quoted(database)));
        target.name += (target.name.empty() ? "" : "/") + database;
    }
    return found;
}

class Round {
public:
    Round(Context& context, const InTarget& run, const OnFailure& failed)
        : context_(context), run_(run), failed_(failed) {}

    // Skips a database without the extension where nobody has named it.
    void visit(const Target& target, bool named) {
        Context here = context_of(target);
        try {
            note(run_(here));
        } catch (const Interrupted&) {
            throw;
        } catch (const UsageError&) {
            throw;
        } catch (const NotInstalled& error) {
            if (named)
                report(here, error);
        } catch (const Error& error) {
            report(here, error);
        }
    }

    // The server of these databases cannot be asked for them.
    void fail(const Target& server, const Error& error) {
        Context here = context_of(server);
        report(here, error);
    }

    void print() const { gathered_->print(context_.format, context_.streams); }

    int end() {
        print();
        if (!visited_)
            throw Error(context_.fan_out.databases.empty() ? "no database has pg_drover installed"
                                                           : "no database that matches has pg_drover installed",
                        "CREATE EXTENSION pg_drover in each that has work");
        for (const std::string& name : gathered_->missing()) {
            context_.streams.err(to_text(unknown_migration(name).report()));
            note(exit_error);
        }
        return code_;
    }

private:
    Context context_of(const Target& target) const {
        const auto streams = std::make_shared<LabelledStreams>(target.name, context_.streams);
        Context here{.streams = *streams,
                     .connect = target.connect,
                     .format = context_.format,
                     .canvas = context_.canvas,
                     .quiet = context_.quiet,
                     .fan_out = context_.fan_out,
                     .database = target.name,
                     .words = target.words,
                     .gathered = gathered_,
                     .owned_streams = streams};
        return here;
    }

    void report(Context& here, const Error& error) {
        here.streams.err(to_text(error.report()));
        note(error.code());
        if (failed_)
            failed_(here, error);
    }

    void note(int code) {
        code_ = worst_of(code_, static_cast<ExitCode>(code));
        visited_ = true;
    }

    Context& context_;
    const InTarget& run_;
    const OnFailure& failed_;
    std::shared_ptr<Gathered> gathered_ = std::make_shared<Gathered>();
    ExitCode code_ = exit_done;
    bool visited_ = false;
};

} // namespace

bool is_chosen(const FanOut& fan_out, const std::string& database) {
    const auto matches = [&database](const std::string& glob) {
        return fnmatch(glob.c_str(), database.c_str(), 0) == 0;
    };
    return (fan_out.databases.empty() || std::any_of(fan_out.databases.begin(), fan_out.databases.end(), matches)) &&
           std::none_of(fan_out.excluded.begin(), fan_out.excluded.end(), matches);
}

std::string words_of(const FanOut& fan_out) {
    std::string words;
    for (const std::string& service : fan_out.services)
        words += (words.empty() ? " --service " : ",") + shell_word(service);
    if (fan_out.all_databases)
        words += " --all-databases";
    for (const std::string& glob : fan_out.databases)
        words += " --database " + shell_word(glob);
    for (const std::string& glob : fan_out.excluded)
        words += " --exclude " + shell_word(glob);
    return words;
}

int in_each(Context& context, const InTarget& run, const OnFailure& failed) {
    if (!context.fan_out.many()) // the only one: its error is the command's
        return run(context);
    Round round(context, run, failed);
    try {
        for (Target& server : servers_of(context)) {
            if (!context.fan_out.asks_server()) {
                round.visit(server, true);
                continue;
            }
            try {
                for (const Target& target : databases_of(server, context))
                    round.visit(target, false);
            } catch (const Interrupted&) {
                throw;
            } catch (const UsageError&) {
                throw;
            } catch (const Error& error) {
                if (server.name.empty())
                    throw;
                round.fail(server, error);
            }
        }
    } catch (const Interrupted&) {
        round.print(); // what was done already is not to be lost
        throw;
    }
    return round.end();
}

std::vector<std::string> names_in(Session& session, Context& context, const std::vector<std::string>& names) {
    if (!context.gathered)
        return names;
    std::vector<std::string> found;
    for (const std::string& name : names) {
        context.gathered->asked(name);
        if (fetch_progress(session, name).empty())
            continue;
        context.gathered->found(name);
        found.push_back(name);
    }
    return found;
}

} // namespace drover::client
