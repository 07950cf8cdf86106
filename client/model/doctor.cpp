// The verdicts of `drover doctor`.
#include "model/doctor.hpp"

#include "core/base/counted.hpp"
#include "words/text.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <sstream>

namespace drover::client {

namespace {

constexpr int oldest_server = 150000, newest_tested = 180000;

Check ok(std::string name, std::string finding) {
    return {std::move(name), Verdict::Ok, std::move(finding), {}};
}

Check judge_server(const Readings& r) {
    const std::string finding =
        fmt::format("PostgreSQL {}.{}, {}role \"{}\"", r.server_version_num / 10000, r.server_version_num % 10000,
                    r.one_of_many ? "" : fmt::format("database \"{}\", ", r.database), r.role);
    if (r.server_version_num < oldest_server)
        return {"server", Verdict::Fail, finding, "pg_drover needs PostgreSQL 15 or later"};
    if (r.server_version_num / 10000 > newest_tested / 10000)
        return {"server", Verdict::Warn, finding, "this drover is for PostgreSQL 15 to 18; see doc/versions.md"};
    return ok("server", finding);
}

Check judge_extension(const Readings& r) {
    if (r.extension_version)
        return ok("extension", fmt::format("pg_drover {}", *r.extension_version));
    const std::string finding = fmt::format("pg_drover is not installed in database \"{}\"", r.database);
    if (!r.available)
        return {"extension", Verdict::Fail, finding,
                "install pg_drover's files on the server, then CREATE EXTENSION pg_drover"};
    return {"extension", Verdict::Fail, finding, "CREATE EXTENSION pg_drover"};
}

Check judge_versions(const Readings& r) {
    if (!r.library_version)
        return {"versions", Verdict::Fail, fmt::format("migrate_version() fails: {}", r.library_error),
                "install pg_drover's files on the server, or grant USAGE on the extension's schema"};
    const std::string finding =
        fmt::format("library {}, extension {}, client {}", *r.library_version, *r.extension_version, r.client_version);
    if (*r.library_version != *r.extension_version)
        return {"versions", Verdict::Warn, finding,
                "ALTER EXTENSION pg_drover UPDATE, or restart the server where it still runs the old library"};
    if (r.client_version != *r.library_version)
        return {"versions", Verdict::Warn, finding, fmt::format("use drover {}", *r.library_version)};
    return ok("versions", finding);
}

Check judge_preload(const Readings& r) {
    const std::string name = "preload";
    if (!r.preload_libraries)
        return {name, Verdict::Warn, fmt::format("role \"{}\" may not read shared_preload_libraries", r.role),
                "ask as a member of pg_read_all_settings"};
    if (!r.library_gone.empty())
        return {name, Verdict::Fail,
                fmt::format("the library is gone; the server would not start again: {}", r.library_gone),
                "install pg_drover's files again, or take pg_drover out of shared_preload_libraries"};
    if (!preloaded_as(*r.preload_libraries).empty())
        return ok(name, "migrations resume by themselves after a restart of the server");
    return {name, Verdict::Warn, "after a restart of the server migrations wait until the next call of pg_drover",
            "add pg_drover to shared_preload_libraries and restart the server"};
}

// Free slots matter while none of our processes has one: a supervisor and a worker need two.
Check judge_slots(const Readings& r) {
    const std::string name = "worker slots";
    if (!r.worker_processes || !r.background_workers)
        return {name, Verdict::Warn, fmt::format("role \"{}\" may not see all processes", r.role),
                "ask as a member of pg_read_all_stats"};
    const int free = *r.worker_processes - *r.background_workers;
    const std::string finding =
        fmt::format("{} of {} free, {} used by pg_drover{}", free, *r.worker_processes, r.drover_processes,
                    r.drover_max_workers ? fmt::format(", pg_drover.max_workers = {}", *r.drover_max_workers) : "");
    const std::string advice = "raise max_worker_processes and restart the server";
    if (r.drover_max_workers == 0) // a way to stop everything, easily forgotten
        return {name, Verdict::Warn, finding + ": no migration can run",
                "LOAD 'pg_drover'; ALTER SYSTEM RESET pg_drover.max_workers; SELECT pg_reload_conf(); or wherever else "
                "it is set"};
    if (free >= 2 || (free >= 1 && r.drover_processes > 0))
        return ok(name, finding);
    return {name, free < 1 && r.drover_processes == 0 ? Verdict::Fail : Verdict::Warn, finding, advice};
}

Check judge_privilege(const Readings& r) {
    if (r.may_start)
        return ok("privilege", fmt::format("role \"{}\" may start migrations", r.role));
    return {"privilege", Verdict::Warn, fmt::format("role \"{}\" may not start migrations", r.role),
            fmt::format("GRANT USAGE ON SCHEMA drover TO {}, or use the database's owner", r.role_quoted)};
}

Check judge_recovery(const Readings& r) {
    if (!r.in_recovery)
        return ok("recovery", "this server is a primary");
    return {"recovery", Verdict::Warn, "this server is a standby: it can be read only",
            "connect to the primary to change anything"};
}

Check judge_supervisor(const Readings& r) {
    const std::string name = "supervisor";
    if (!r.migrations)
        return {name, Verdict::Fail, r.migrations_error, "mend what the message says and ask again"};
    if (r.in_recovery)
        return ok(name, fmt::format("{} on the primary",
                                    core::counted(r.migrations->active, "active migration", "active migrations")));
    if (r.migrations->unsupervised > 0)
        return {
            name, Verdict::Fail,
            fmt::format("none is running, and {}",
                        core::counted(r.migrations->unsupervised, "active migration waits", "active migrations wait")),
            fmt::format("drover list{} starts one", r.words)};
    return ok(name, r.migrations->active == 0
                        ? "no active migration needs one"
                        : "running, " + core::counted(r.migrations->active, "active migration", "active migrations"));
}

Check judge_dump(const Readings& r) {
    const Readings::Migrations& migrations = *r.migrations;
    if (migrations.from_dump == 0)
        return ok("dumps", "no migration is held because it came with a dump");
    return {"dumps", Verdict::Warn,
            core::counted(migrations.from_dump, "migration that came with a dump or a template is paused",
                          "migrations that came with a dump or a template are paused"),
            fmt::format("drover list --state paused{0}, then drover resume NAME{0} or drover drop NAME{0} for each",
                        r.words)};
}

// A finding of several lines, as libpq's are: the others stand below the first.
std::string indented(const std::string& finding, std::size_t indent) {
    std::istringstream lines(finding);
    std::string text;
    for (std::string line; std::getline(lines, line);) {
        line.erase(0, std::min(line.find_first_not_of(" \t"), line.size()));
        text += (text.empty() ? "" : "\n" + std::string(indent, ' ')) + printable(line);
    }
    return text;
}

std::string_view word_of(Verdict verdict) {
    switch (verdict) {
    case Verdict::Ok:
        return "ok";
    case Verdict::Warn:
        return "warn";
    case Verdict::Fail:
        break;
    }
    return "fail";
}

} // namespace

std::vector<Check> judge(const Readings& readings) {
    std::vector<Check> checks{judge_server(readings), judge_recovery(readings), judge_extension(readings)};
    if (readings.extension_version)
        checks.push_back(judge_versions(readings));
    checks.push_back(judge_preload(readings));
    checks.push_back(judge_slots(readings));
    if (readings.extension_version) {
        checks.push_back(judge_privilege(readings));
        checks.push_back(judge_supervisor(readings));
        if (readings.migrations)
            checks.push_back(judge_dump(readings));
    }
    return checks;
}

bool is_of_server(const Check& check) {
    return check.name == "server" || check.name == "recovery" || check.name == "preload" ||
           check.name == "worker slots";
}

Table table_of(const std::vector<Check>& checks) {
    Table table{
        {{"check", "check"}, {"status", "status", Kind::State}, {"finding", "finding"}, {"advice", "what to do"}}, {}};
    for (const Check& check : checks)
        table.rows.push_back({check.name, std::string(word_of(check.verdict)), check.finding,
                              check.advice.empty() ? Cell() : Cell(check.advice)});
    return table;
}

std::string text_of(const std::vector<Check>& checks, const Canvas& canvas) {
    std::size_t name_width = 0;
    for (const Check& check : checks)
        name_width = std::max(name_width, check.name.size());
    std::string text;
    for (const Check& check : checks) {
        const std::string_view word = word_of(check.verdict);
        text += fmt::format("{}{:{}}{:{}}{}\n", coloured(word, word, canvas.colour), "", 6 - word.size(), check.name,
                            name_width + 2, indented(check.finding, name_width + 8));
        if (!check.advice.empty())
            text += fmt::format("{:{}}to do: {}\n", "", name_width + 8, printable(check.advice));
    }
    return text;
}

std::string preloaded_as(const std::string& setting) {
    std::istringstream words(setting);
    for (std::string word; std::getline(words, word, ',');) {
        std::erase_if(word, [](char c) { return c == ' ' || c == '"'; });
        const std::string file = word.substr(word.find_last_of('/') + 1); // may be written with its path
        if (file == "pg_drover" || file == "pg_drover.so")
            return word;
    }
    return "";
}

} // namespace drover::client
