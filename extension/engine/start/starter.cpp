// The starter's side of the gate: a request for migrate_start, from one session to another.
#include "engine/start/starter.hpp"

#include "core/base/wire.hpp"
#include "engine/catalog/limits.hpp"
#include "pg/errand.hpp"
#include "pg/session_settings.hpp"
#include "pg/transaction.hpp"

namespace drover::engine {

namespace {

// The library may be exchanged between the caller's session and the process that it starts.
constexpr const char* wire = "start 1.1";

// The caller waits on its latch, so a wait for its locks would be a deadlock that nobody sees.
constexpr const char* lock_wait = "2s";

core::Fields to_fields(const StartArguments& a, const Environment& e) {
    auto workers = a.workers ? std::optional(std::to_string(*a.workers)) : std::nullopt;
    core::Fields fields{wire,
                        a.name,
                        std::string(core::to_string(a.work.kind)),
                        std::to_string(a.work.relation_oid),
                        std::to_string(a.work.target_oid),
                        a.column_map,
                        std::to_string(a.work.routine_oid),
                        a.work.set_clause,
                        a.work.where_clause,
                        workers,
                        a.work.strategy,
                        a.settings_json,
                        e.search_path,
                        e.time_zone,
                        e.date_style,
                        e.interval_style};
    for (const TextArray* list : {&e.names, &e.values})
        fields.insert(fields.end(), list->begin(), list->end());
    return fields;
}

struct Request {
    StartArguments start;
    Environment environment;
};

Request from_fields(const core::Fields& f) {
    constexpr std::size_t fixed = 16; // then the names of the session's settings, and their values
    if (f.empty() || f[0] != wire)
        throw pg::Error("55000", "the library of pg_drover was exchanged since this session began", {},
                        "Begin a new session, and call it again there.");
    if (f.size() < fixed || (f.size() - fixed) % 2 != 0)
        throw pg::Error("XX000", "an errand's request cannot be read");
    auto text = [&](std::size_t i) { return f[i].value_or(""); };
    Request r;
    r.start.name = text(1);
    auto oid = [&](std::size_t i) { return static_cast<Oid>(std::stoul(text(i))); };
    r.start.work.kind = core::parse_kind(text(2)).value_or(core::Kind::Update);
    r.start.work.relation_oid = oid(3);
    r.start.work.target_oid = oid(4);
    r.start.column_map = f[5];
    r.start.work.routine_oid = oid(6);
    r.start.work.set_clause = text(7);
    r.start.work.where_clause = f[8];
    if (f[9])
        r.start.workers = std::stoll(*f[9]);
    r.start.work.strategy = text(10);
    r.start.settings_json = text(11);
    r.environment = {text(12), text(13), text(14), text(15), {}, {}};
    const std::size_t n = (f.size() - fixed) / 2;
    for (std::size_t i = 0; i < n; i++) {
        r.environment.names.push_back(text(fixed + i));
        r.environment.values.push_back(text(fixed + n + i));
    }
    return r;
}

// The gate found none of that name, or one at work: what is here and is not may have been dropped in its transaction.
void require_startable(const Caller& caller, const StartArguments& a) {
    std::optional<Migration> m;
    caller.bookkeeping([&] { m = find_migration(a.name); });
    if (!m)
        return;
    require_same_definition(*m, a, Asks::Gate);
    if (!core::is_active(m->state) && m->state != core::State::Succeeded)
        throw pg::Error("55000",
                        "migration \"" + a.name + "\" still is there, and is " + std::string(core::to_string(m->state)),
                        "Where this transaction has dropped or altered it, that is not committed yet.",
                        "Do that in a transaction of its own, before this one.");
}

void start_requested(const std::string& bytes) {
    auto fields = core::unpack(bytes);
    Request r = from_fields(fields.value_or(core::Fields{}));
    pg::set_guc_session("role", "none");
    pg::set_guc_session("lock_timeout", lock_wait);
    pg::set_guc_session("search_path", r.environment.search_path.c_str());
    pg::set_guc_session("TimeZone", r.environment.time_zone.c_str());
    pg::set_guc_session("DateStyle", r.environment.date_style.c_str());
    pg::set_guc_session("IntervalStyle", r.environment.interval_style.c_str());
    pg::transaction([&] {
        pg::set_session_settings(r.environment.names, r.environment.values, GUC_ACTION_SET);
        Caller caller;
        check_start(caller, r.start);
        if (!sweep_again(caller, r.start)) {
            require_startable(caller, r.start);
            start_migration(r.start);
        }
    });
}

[[noreturn]] void no_process(const StartArguments& a, bool no_slot, const std::string& hint) {
    if (no_slot)
        throw pg::Error("53400", "no free slot for the process that would start migration \"" + a.name + "\"",
                        "All of max_worker_processes (" + std::to_string(max_worker_processes) + ") are in use.", hint);
    throw pg::Error("58000", "the process that would start migration \"" + a.name + "\" ended without a report",
                    "It may not have been able to connect as role \"" + pg::find_role(GetUserId()).name +
                        "\" (LOGIN, and CONNECT on the database); the server's log says why.",
                    hint);
}

} // namespace

void start_outside(const StartArguments& a, const std::string& hint) {
    pg::ProcessArgs args;
    args.database = MyDatabaseId;
    args.tablespace = MyDatabaseTableSpace;
    args.role = GetUserId();
    pg::ErrandResult result = pg::run_errand(args, core::pack(to_fields(a, current_environment())));
    if (result.end != pg::ErrandEnd::Answered)
        no_process(a, result.end == pg::ErrandEnd::NoSlot, hint);
    if (!result.error)
        return;
    pg::ErrorInfo e = std::move(*result.error);
    e.context = "session that starts migration \"" + a.name + "\" outside this transaction" +
                (e.context.empty() ? "" : "\n" + e.context);
    e.hint += (e.hint.empty() ? "" : "\n") +
              std::string("It does not see what this transaction has not committed, and waits ") + lock_wait +
              " at most for its locks: put " + function_of("migrate_auto", a.work.kind) +
              " into a migration of its own.";
    throw pg::Error(std::move(e));
}

void run_starter(const pg::ProcessArgs& args) {
    std::string request;
    if (!pg::receive_errand(args, request))
        return; // the caller was cancelled before we came up
    try {
        start_requested(request);
        pg::answer_errand(nullptr);
    } catch (const pg::Error& e) {
        pg::answer_errand(&e.info());
    }
}

} // namespace drover::engine
