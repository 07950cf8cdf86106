// Targets of --service, --all-databases, --database and --exclude, one after the other.
#include "follow/fan_out.hpp"

#include "model/progress.hpp"
#include "server/connect_words.hpp"
#include "table/gathered.hpp"
#include "terminal/labelled.hpp"
#include "words/nearest.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fnmatch.h>
#include <set>

namespace drover::client {

namespace {

struct Target {
    std::string name{}; // as it is reported: a service, a database, service/database; empty where there is only one
    ConnectOptions connect{};
    std::string words{}; // of a command line that leads there
    bool named = false;  // a database of that very name is wanted
};

std::vector<Target> servers_of(const Context& context) {
    if (context.fan_out.services.empty())
        return {{{}, context.connect}};
    if (!context.connect.database.empty())
        throw UsageError("-d and --service exclude each other", "a service names its database");
    std::vector<Target> found;
    for (const std::string& service : context.fan_out.services) {
        Target& target = found.emplace_back(Target{.name = service, .connect = context.connect, .named = true});
        target.connect.database = "service=" + conninfo_value(service);
        target.words = words_to(context.connect, service, {});
    }
    return found;
}

// Whether the option names one database, and is no pattern.
bool is_name(const std::string& glob) {
    return glob.find_first_of("*?[\\") == std::string::npos;
}

// A server's databases that are meant, and of the names given those that it has and those that are near them.
class Databases {
public:
    explicit Databases(const FanOut& fan_out) : fan_out_(fan_out) {}

    // Those to work in. One that is named is among them whatever it is and whoever may connect: that it cannot be
    // worked in must be told.
    std::vector<Target> of(Target& server, Context& context) {
        Connection connection(server.connect, context.streams,
                              [&context](const Report& report) { context.notice(report); });
        std::vector<Target> found;
        for (const Row& row : connection.query("SELECT datname, datallowconn AND NOT datistemplate"
                                               " AND pg_catalog.has_database_privilege(oid, 'CONNECT')"
                                               " FROM pg_catalog.pg_database ORDER BY datname")) {
            const std::string database = row.at(0).value();
            all_.push_back(database);
            const bool named =
                std::ranges::find(fan_out_.databases, database) != fan_out_.databases.end() && is_name(database);
            if (!is_chosen(fan_out_, database) || (!named && row.at(1) != "t"))
                continue;
            Target& target = found.emplace_back(server); // with the password, where one was typed
            target.named = named;
            target.connect.instead = database;
            target.words = words_to(context.connect, server.name, database);
            target.name += (target.name.empty() ? "" : "/") + database;
        }
        return found;
    }

    // Names that no server has.
    std::vector<std::string> missing() const {
        std::set<std::string> names;
        for (const std::string& name : fan_out_.databases)
            if (is_name(name) && is_chosen(fan_out_, name) && std::ranges::find(all_, name) == all_.end())
                names.insert(name);
        return {names.begin(), names.end()};
    }

    std::string near(const std::string& name) const { return nearest(name, all_); }

private:
    const FanOut& fan_out_;
    std::vector<std::string> all_{};
};

class Round {
public:
    Round(Context& context, const InTarget& run, const OnFailure& failed)
        : context_(context), run_(run), failed_(failed) {}

    // Skips a database without the extension where nobody has named it.
    void visit(const Target& target) {
        Context here = context_of(target);
        try {
            note(run_(here));
        } catch (const Interrupted&) {
            throw;
        } catch (const UsageError&) {
            throw;
        } catch (const NotInstalled& error) {
            if (target.named)
                report(here, Error(error.report(), target.connect.instead.empty() ? exit_error : exit_connection));
        } catch (const Error& error) {
            report(here, error);
        }
    }

    // The server of these databases cannot be asked for them.
    void fail(const Target& server, const Error& error) {
        Context here = context_of(server);
        report(here, error);
    }

    // A name that is no database's.
    void miss(const std::string& database, const std::string& near) {
        Context here = context_of({.name = database, .words = words_to(context_.connect, {}, database)});
        report(here,
               ConnectionError(fmt::format("database \"{}\" does not exist", database),
                               near.empty() ? "psql -l lists the databases" : fmt::format("did you mean {}?", near)));
    }

    void print() const { gathered_->print(context_.format, context_.streams); }

    int end() {
        print();
        if (!visited_)
            throw Error(context_.fan_out.databases.empty() ? "no database has pg_drover installed"
                                                           : "no database that matches has pg_drover installed",
                        "CREATE EXTENSION pg_drover in each that has work");
        for (const std::string& name : gathered_->missing()) {
            if (gathered_->is_content()) {
                context_.notice({.severity = "NOTICE",
                                 .message = fmt::format("no database has migration \"{}\": nothing to drop", name)});
                continue;
            }
            context_.report(unknown_migration(name).report());
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
                     .words = target.words,
                     .database = target.name,
                     .gathered = gathered_,
                     .owned_streams = streams};
        return here;
    }

    void report(Context& here, const Error& error) {
        here.report(error.report());
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

int in_each(Context& context, const InTarget& run, const OnFailure& failed) {
    if (!context.fan_out.many()) // the only one: its error is the command's
        return run(context);
    Round round(context, run, failed);
    Databases databases(context.fan_out);
    bool answered = true;
    try {
        for (Target& server : servers_of(context)) {
            if (!context.fan_out.asks_server()) {
                round.visit(server);
                continue;
            }
            try {
                for (const Target& target : databases.of(server, context))
                    round.visit(target);
            } catch (const Interrupted&) {
                throw;
            } catch (const UsageError&) {
                throw;
            } catch (const Error& error) {
                if (server.name.empty())
                    throw;
                round.fail(server, error);
                answered = false;
            }
        }
        if (answered) // else it may be where nobody could look
            for (const std::string& name : databases.missing())
                round.miss(name, databases.near(name));
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
