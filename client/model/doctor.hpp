// What `drover doctor` makes of its readings: pure, so that every verdict can be tested without a server.
#pragma once
#include "table/view.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace drover::client {

// What was read from the server. nullopt: not readable by this role, or not there.
struct Readings {
    int server_version_num = 0; // as libpq counts: 150004
    std::string database;
    std::string role;
    std::string role_quoted; // as SQL writes it
    bool in_recovery = false;

    bool available = false;                       // CREATE EXTENSION could find it
    std::optional<std::string> extension_version; // nullopt: not installed in this database
    std::optional<std::string> library_version;
    std::string library_error; // why library_version is missing
    std::string client_version;

    std::optional<std::string> preload_libraries;
    std::string library_gone{};            // the error, where it is preloaded and its file is not there any more
    std::optional<int> worker_processes;   // max_worker_processes
    std::optional<int> background_workers; // running, of everybody
    int drover_processes = 0;              // of these, ours
    std::optional<int> drover_max_workers;

    bool may_start = false;
    std::string words{};      // of a command line that leads there
    bool one_of_many = false; // databases, whose name stands elsewhere

    struct Migrations {
        std::int64_t active = 0;       // scheduled, queued, running
        std::int64_t unsupervised = 0; // of these, waiting for a supervisor
        std::int64_t from_dump = 0;    // held because they came with a dump
    };
    std::optional<Migrations> migrations;
    std::string migrations_error; // why migrations is missing
};

enum class Verdict { Ok, Warn, Fail };

struct Check {
    std::string name;
    Verdict verdict;
    std::string finding;
    std::string advice; // what to do; empty when ok
};

// All checks in the order of reading. Without the extension the checks that need it are left out.
std::vector<Check> judge(const Readings& readings);

// Whether it is the same in all databases of a server.
bool is_of_server(const Check& check);

// Rows check, status, finding, what to do.
Table table_of(const std::vector<Check>& checks);

// The same for people: one line per check, what to do below it. Nothing is cut.
std::string text_of(const std::vector<Check>& checks, const Canvas& canvas);

// Under which name the value of shared_preload_libraries has pg_drover; empty: not at all.
std::string preloaded_as(const std::string& setting);

} // namespace drover::client
