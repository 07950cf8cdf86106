// The module: magic, _PG_init, the cluster's settings: its limits, which are written down here, and defaults of
// migrations' settings, which follow from the table of these. What is extern "C" is for PostgreSQL.
#include "engine/catalog/limits.hpp"
#include "pg/commit_actions.hpp"
#include "pg/error.hpp"
#include "pg/process.hpp"

extern "C" {
PG_MODULE_MAGIC;
PGDLLEXPORT void _PG_init(void);
}

namespace core = drover::core;
using drover::engine::limits;
using drover::engine::ServerDefault;
using drover::pg::guard;

static void define_limit(const char* name, const char* purpose, int* value, int initial, int min, int max, int flags) {
    DefineCustomIntVariable(name, purpose, nullptr, value, initial, min, max, PGC_SIGHUP, flags, nullptr, nullptr,
                            nullptr);
}

// What PostgreSQL keeps pointers to. Throws the server's error.
static char* kept(const std::string& words) {
    return guard([&] { return MemoryContextStrdup(TopMemoryContext, words.c_str()); });
}

static const config_enum_entry* options_of(const core::SettingSpec& spec) {
    const auto words = core::words_of(spec);
    auto* options = guard([&] {
        return static_cast<config_enum_entry*>(
            MemoryContextAllocZero(TopMemoryContext, (words.size() + 1) * sizeof(config_enum_entry)));
    });
    for (int i = 0; i < static_cast<int>(words.size()); i++)
        options[i] = {kept(std::string(words[static_cast<std::size_t>(i)])), i, false};
    return options;
}

static int unit_flag(const core::SettingEntry& entry) {
    if (entry.spec.type == core::SettingType::Duration)
        return entry.server_unit == 1 ? GUC_UNIT_MS : entry.server_unit == 1000 ? GUC_UNIT_S : GUC_UNIT_MIN;
    if (entry.spec.type == core::SettingType::Size)
        return entry.server_unit == 1 ? GUC_UNIT_BYTE : entry.server_unit == 1024 ? GUC_UNIT_KB : GUC_UNIT_MB;
    return 0;
}

// The server's setting behind a row of the table; which one follows from the type of the default.
struct Default {
    const core::SettingEntry& entry;
    ServerDefault& ours;
    const char *name, *purpose; // kept
};

static void define(const Default& d, bool initial) {
    guard([&] {
        DefineCustomBoolVariable(d.name, d.purpose, nullptr, &d.ours.truth, initial, PGC_SIGHUP, 0, nullptr, nullptr,
                                 nullptr);
    });
}

static void define(const Default& d, std::int64_t initial) {
    const auto in_unit = [&](std::int64_t n) { return static_cast<int>(n / d.entry.server_unit); };
    guard([&] {
        define_limit(d.name, d.purpose, &d.ours.number, in_unit(initial), in_unit(d.entry.spec.min),
                     in_unit(d.entry.spec.max), unit_flag(d.entry));
    });
}

static void define(const Default& d, std::chrono::milliseconds initial) {
    define(d, std::int64_t{initial.count()});
}

static void define(const Default& d, const std::string& initial) {
    if (d.entry.spec.type == core::SettingType::Word) {
        const config_enum_entry* options = options_of(d.entry.spec);
        int first = 0;
        while (initial != options[first].name)
            first++;
        guard([&] {
            DefineCustomEnumVariable(d.name, d.purpose, nullptr, &d.ours.number, first, options, PGC_SIGHUP, 0, nullptr,
                                     nullptr, nullptr);
        });
        return;
    }
    const char* value = kept(initial);
    guard([&] {
        DefineCustomStringVariable(d.name, d.purpose, nullptr, &d.ours.text, value, PGC_SIGHUP, 0, nullptr, nullptr,
                                   nullptr);
    });
}

static void define(const Default&, const core::CountOrShare&) {} // the table has none for the server

static Datum define_defaults() {
    const core::Settings settings;
    for (std::size_t i = 0; i < core::setting_entries().size(); i++) {
        const core::SettingEntry& entry = core::setting_entries()[i];
        if (entry.server_unit == 0)
            continue;
        const std::string name(entry.spec.name);
        const Default d{entry, drover::engine::server_defaults()[i], kept("pg_drover." + name),
                        kept("Default of the setting " + name + ".")};
        std::visit([&](auto member) { define(d, core::value_of(settings, member)); }, entry.member);
    }
    return 0;
}

void _PG_init(void) {
    define_limit("pg_drover.max_workers", "Most workers of pg_drover in the cluster at one time.", &limits.max_workers,
                 4, 0, 1024, 0);
    define_limit("pg_drover.max_workers_per_role", "Most workers for the migrations of one role.",
                 &limits.max_workers_per_role, 3, 1, 1024, 0);
    define_limit("pg_drover.max_workers_per_migration", "Most workers of one migration, whatever it asks for.",
                 &limits.max_workers_per_migration, 4, 1, 1024, 0);
    define_limit("pg_drover.naptime", "Time between two looks of a supervisor that nobody wakes.", &limits.naptime_ms,
                 1000, 100, 60'000, GUC_UNIT_MS);
    define_limit("pg_drover.history_retention",
                 "Time after which migrations that succeeded or were rolled back are forgotten; 0 keeps them.",
                 &limits.history_retention_min, 0, 0, 3650 * 24 * 60, GUC_UNIT_MIN);
    DefineCustomBoolVariable("pg_drover.dry_run",
                             "migrate_auto starts nothing outside of its transaction, which is to be rolled back.",
                             nullptr, &limits.dry_run, false, PGC_USERSET, 0, nullptr, nullptr, nullptr);
    drover::pg::entry(define_defaults);
    MarkGUCPrefixReserved("pg_drover");
    drover::pg::register_commit_callbacks();
    if (process_shared_preload_libraries_in_progress)
        drover::pg::register_launcher();
}
