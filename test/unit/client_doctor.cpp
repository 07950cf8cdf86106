// Verdicts of the doctor.
#include "model/doctor.hpp"

#include "catch.hpp"

using namespace drover::client;

namespace {

Readings healthy() {
    Readings r;
    r.server_version_num = 150004;
    r.database = "shop";
    r.role = "app";
    r.role_quoted = "app";
    r.available = true;
    r.extension_version = "1.0";
    r.library_version = "1.0";
    r.client_version = "1.0";
    r.preload_libraries = "pg_stat_statements, pg_drover";
    r.worker_processes = 8;
    r.background_workers = 3;
    r.drover_processes = 2;
    r.drover_max_workers = 4;
    r.may_start = true;
    r.migrations = Readings::Migrations{1, 0, 0};
    return r;
}

Check find(const Readings& readings, const std::string& name) {
    for (const Check& check : judge(readings))
        if (check.name == name)
            return check;
    FAIL("no check " << name);
    return {};
}

std::string verdict(const Readings& readings, const std::string& name) {
    const Check check = find(readings, name);
    return table_of({check}).rows[0][1].value();
}

} // namespace

TEST_CASE("client doctor: a healthy server") {
    std::string text;
    for (const Check& check : judge(healthy())) {
        CHECK(check.verdict == Verdict::Ok);
        CHECK(check.advice.empty());
    }
    CHECK(text_of(judge(healthy()), {}) ==
          "ok    server        PostgreSQL 15.4, database \"shop\", role \"app\"\n"
          "ok    recovery      this server is a primary\n"
          "ok    extension     pg_drover 1.0\n"
          "ok    versions      library 1.0, extension 1.0, client 1.0\n"
          "ok    preload       migrations resume by themselves after a restart of the server\n"
          "ok    worker slots  5 of 8 free, 2 used by pg_drover, pg_drover.max_workers = 4\n"
          "ok    privilege     role \"app\" may start migrations\n"
          "ok    supervisor    running, 1 active migration\n"
          "ok    dumps         no migration is held because it came with a dump\n");
}

TEST_CASE("client doctor: advice stands below its finding, and in a column of its own") {
    const std::vector<Check> checks{{"server", Verdict::Fail, "old", "upgrade"}, {"x", Verdict::Ok, "fine", ""}};
    CHECK(text_of(checks, {.width = {}, .colour = true, .utf8 = true}) == "\x1b[31mfail\x1b[0m  server  old\n"
                                                                          "              to do: upgrade\n"
                                                                          "\x1b[32mok\x1b[0m    x       fine\n");
    CHECK(render_csv(table_of(checks)) == "check,status,finding,advice\nserver,fail,old,upgrade\nx,ok,fine,\n");
}

TEST_CASE("client doctor: a finding of several lines") {
    CHECK(text_of({{"server", Verdict::Fail, "connection failed: gone\n\tIs the server running?", "look"}}, {}) ==
          "fail  server  connection failed: gone\n"
          "              Is the server running?\n"
          "              to do: look\n");
}

TEST_CASE("client doctor: without the extension only the server is judged") {
    Readings r = healthy();
    r.extension_version.reset();
    std::vector<std::string> names;
    for (const Check& check : judge(r))
        names.push_back(check.name);
    CHECK(names == std::vector<std::string>{"server", "recovery", "extension", "preload", "worker slots"});
    CHECK(find(r, "extension").verdict == Verdict::Fail);
    CHECK(find(r, "extension").advice == "CREATE EXTENSION pg_drover");
    r.available = false;
    CHECK(find(r, "extension").advice == "install pg_drover's files on the server, then CREATE EXTENSION pg_drover");
}

TEST_CASE("client doctor: servers before 15 fail, those newer than what was tested are a warning") {
    Readings r = healthy();
    r.server_version_num = 140012;
    CHECK(verdict(r, "server") == "fail");
    for (const int known : {150000, 160009, 170012, 180006}) {
        r.server_version_num = known;
        CHECK(verdict(r, "server") == "ok");
    }
    r.server_version_num = 190000;
    CHECK(verdict(r, "server") == "warn");
}

TEST_CASE("client doctor: versions that differ are a warning, a library that does not load a failure") {
    Readings r = healthy();
    r.library_version = "1.1";
    CHECK(verdict(r, "versions") == "warn");
    CHECK(find(r, "versions").finding == "library 1.1, extension 1.0, client 1.0");
    r = healthy();
    r.client_version = "0.9";
    CHECK(find(r, "versions").advice == "use drover 1.0");
    r = healthy();
    r.library_version.reset();
    r.library_error = "could not access file";
    CHECK(verdict(r, "versions") == "fail");
    CHECK(find(r, "versions").finding == "migrate_version() fails: could not access file");
}

TEST_CASE("client doctor: preloading") {
    CHECK(preloaded_as("pg_drover") == "pg_drover");
    CHECK(preloaded_as("a, \"$libdir/pg_drover\"") == "$libdir/pg_drover");
    CHECK(preloaded_as("").empty());
    CHECK(preloaded_as("pg_drover_other, my_pg_drover").empty());
    Readings r = healthy();
    r.library_gone = "could not access file";
    CHECK(verdict(r, "preload") == "fail");
    r.library_gone.clear();
    r.preload_libraries = "";
    CHECK(verdict(r, "preload") == "warn");
    r.preload_libraries.reset();
    CHECK(find(r, "preload").finding == "role \"app\" may not read shared_preload_libraries");
}

TEST_CASE("client doctor: a supervisor and a worker need slots") {
    Readings r = healthy();
    const auto with = [&r](int used, int ours) {
        r.background_workers = used;
        r.drover_processes = ours;
        return verdict(r, "worker slots");
    };
    CHECK(with(6, 0) == "ok");
    CHECK(with(7, 0) == "warn");
    CHECK(with(8, 0) == "fail");
    CHECK(with(7, 1) == "ok");
    CHECK(with(8, 2) == "warn");
    r.background_workers.reset();
    CHECK(find(r, "worker slots").advice == "ask as a member of pg_read_all_stats");
}

TEST_CASE("client doctor: privilege, standby, supervisor, dumps") {
    Readings r = healthy();
    r.may_start = false;
    CHECK(verdict(r, "privilege") == "warn");
    CHECK(find(r, "privilege").advice == "GRANT USAGE ON SCHEMA drover TO app, or use the database's owner");
    r = healthy();
    r.migrations = Readings::Migrations{3, 3, 2};
    CHECK(find(r, "supervisor").finding == "none is running, and 3 active migrations wait");
    CHECK(verdict(r, "supervisor") == "fail");
    CHECK(verdict(r, "dumps") == "warn");
    r.in_recovery = true; // the standby has no supervisor, and needs none
    CHECK(verdict(r, "supervisor") == "ok");
    CHECK(verdict(r, "recovery") == "warn");
    r = healthy();
    r.migrations = Readings::Migrations{1, 1, 1};
    CHECK(find(r, "supervisor").finding == "none is running, and 1 active migration waits");
    CHECK(find(r, "dumps").finding == "1 migration that came with a dump or a template is paused");
    r = healthy();
    r.migrations.reset();
    r.migrations_error = "permission denied";
    CHECK(find(r, "supervisor").finding == "permission denied");
    CHECK(verdict(r, "supervisor") == "fail");
}

TEST_CASE("client doctor: a limit of no workers stops everything") {
    Readings r = healthy();
    r.drover_max_workers = 0;
    CHECK(verdict(r, "worker slots") == "warn");
    CHECK(find(r, "worker slots").finding ==
          "5 of 8 free, 2 used by pg_drover, pg_drover.max_workers = 0: no migration can run");
    CHECK(find(r, "worker slots").advice == "LOAD 'pg_drover'; ALTER SYSTEM RESET pg_drover.max_workers; SELECT "
                                            "pg_reload_conf(); or wherever else it is set");
}
