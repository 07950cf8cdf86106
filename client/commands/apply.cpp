// drover apply: migration files in one or many databases. Each file is one transaction: its migrations start at the
// commit, or none does. What stands already stays as it is, so the same files can be applied again after any failure.
#include "commands/commands.hpp"
#include "model/migration_file.hpp"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <sstream>

namespace drover::client {

namespace {

namespace fs = std::filesystem;

// The files of a path, in the order in which they run.
std::vector<fs::path> files_of(const fs::path& path) {
    if (!fs::is_directory(path))
        return {path};
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(path))
        if (entry.path().extension() == ".sql" && entry.is_regular_file())
            files.push_back(entry.path());
    if (files.empty())
        throw Error(fmt::format("there is no *.sql file in {}", path.string()), {});
    std::sort(files.begin(), files.end());
    return files;
}

// Reads all files first: one that is wrong keeps every one from running.
std::vector<MigrationFile> read_files(const std::vector<std::string>& paths, Streams& streams) {
    std::vector<MigrationFile> files;
    bool wrong = false;
    for (const std::string& path : paths) {
        for (const fs::path& file : files_of(path)) {
            std::ifstream in(file, std::ios::binary);
            std::ostringstream text;
            text << in.rdbuf();
            if (!in)
                throw Error(fmt::format("cannot read {}", file.string()), {});
            try {
                files.push_back(parse_migration_file(file.string(), text.str()));
            } catch (const Error& error) {
                streams.err(to_text(error.report()));
                wrong = true;
            }
        }
    }
    if (wrong)
        throw Error("nothing was applied", "mend the files above");
    return files;
}

// What one call did.
struct Outcome {
    std::string name;
    std::string what; // started, unchanged, ...
    bool changed = false;
};

// Whether the function begins and changes nothing, so that a file of such calls leaves all as it was.
bool only_looks(std::string_view function) {
    return function == "migrate_assert_done" || function == "migrate_version" || function == "migrate_wake" ||
           function.starts_with("migrate_plan") || function.starts_with("migrate_estimate");
}

Outcome run_call(const MigrationCall& call, Session& session) {
    const auto newest =
        session.query(fmt::format("SELECT coalesce(max(id), 0) FROM {}.migrate_progress", session.schema()));
    // Its functions may be in any schema of the database's: whose they are must be known before they are called.
    if (!session.owns_function(call.schema, call.function))
        throw Error(fmt::format("pg_drover has no function {}{}", call.schema ? *call.schema + "." : "", call.function),
                    fmt::format("its functions are in schema {}", session.schema()));
    const Table result = session.table_in_user_path(fmt::format("SELECT {}.{}", session.schema(), call.arguments));
    const std::string value = result.rows.empty() ? "" : result.rows[0][0].value_or("");
    if (call.function.starts_with("migrate_start")) {
        const auto row =
            session.query(fmt::format("SELECT name, id > $2::bigint FROM {}.migrate_progress WHERE id = $1::bigint",
                                      session.schema()),
                          {value, newest[0][0]});
        const bool is_new = !row.empty() && row[0][1] == "t";
        return {row.empty() ? call.name : row[0][0].value_or(""), is_new ? "started" : "unchanged", is_new};
    }
    if (only_looks(call.function))
        return {call.name, call.function, false};
    if (value == "t" || value == "f")
        return {call.name, value == "t" ? call.function : "unchanged", value == "t"};
    return {call.name, value.empty() ? call.function : value, value != "already_done"};
}

std::vector<Column> report_columns() {
    return {{"database", "database"},
            {"file", "file"},
            {"status", "status", Kind::State},
            {"migrations", "migrations"},
            {"error", "error"},
            {"owner", ""},
            {"impact", ""},
            {"duration", ""},
            {"rollback", ""}};
}

// The files in one database, and the rows of the report.
class Applying {
public:
    Applying(const std::string& database, bool dry_run, Session& session, Context& context)
        : database_(database), dry_run_(dry_run), session_(session), context_(context) {}

    ExitCode run(const std::vector<MigrationFile>& files) {
        bool failed = false;
        // A dry run is one transaction: a file may build on one before it.
        if (dry_run_) {
            session_.connection().begin();
            session_.connection().query("SET LOCAL pg_drover.dry_run = on"); // migrate_auto starts by another process
        }
        for (const MigrationFile& file : files) {
            if (failed)
                add(file, "skipped", {}, "a file before it failed");
            else
                failed = !run_file(file);
        }
        if (dry_run_ && !failed)
            session_.connection().end("ROLLBACK");
        context_.print(report_, Totals::Yes);
        return failed ? exit_error : exit_done;
    }

private:
    bool run_file(const MigrationFile& file) {
        std::string names;
        bool changed = false;
        const MigrationCall* at = nullptr;
        try {
            if (!dry_run_)
                session_.connection().begin();
            for (const MigrationCall& call : file.calls) {
                at = &call;
                const Outcome outcome = run_call(call, session_);
                names += fmt::format("{}{}: {}", names.empty() ? "" : ", ", outcome.name, outcome.what);
                changed = changed || outcome.changed;
            }
            if (!dry_run_)
                session_.connection().end("COMMIT");
        } catch (const ConnectionError&) {
            throw;
        } catch (const Interrupted&) {
            throw;
        } catch (const Error& error) {
            session_.connection().end("ROLLBACK");
            Report told = error.report();
            told.message = fmt::format("{}:{}: {}", file.path, at ? at->line : 1, told.message);
            context_.report(told);
            add(file, "failed", {}, error.report().message);
            return false;
        }
        add(file, !changed ? "unchanged" : dry_run_ ? "would apply" : "applied", names, {});
        return true;
    }

    void add(const MigrationFile& file, std::string_view status, const Cell& migrations, const Cell& error) {
        report_.rows.push_back({database_, file.path, std::string(status), migrations, error, file.owner, file.impact,
                                file.duration, file.rollback});
    }

    std::string database_;
    bool dry_run_;
    Session& session_;
    Context& context_;
    Table report_{report_columns(), {}};
};

} // namespace

int run_apply(const ApplyOptions& options, Context& context) {
    const std::vector<MigrationFile> files = read_files(options.paths, context.streams);
    const auto apply = [&](Context& here) {
        here.for_file = true;
        Session session(here);
        const std::string name = here.database.empty() ? session.connection().database() : here.database;
        return Applying(name, options.dry_run, session, here).run(files);
    };
    const auto unreachable = [](Context& here, const Error& error) {
        here.print({report_columns(), {{here.database, {}, "failed", {}, error.report().message, {}, {}, {}, {}}}},
                   Totals::Yes);
    };
    return in_each(context, apply, unreachable);
}

} // namespace drover::client
