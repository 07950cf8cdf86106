// Implementation of rescheduling. See reschedule.hpp for the contract.
#include "engine/command/reschedule.hpp"

#include "engine/command/inspect.hpp"
#include "engine/ledger/migration_rows.hpp"
#include "engine/session/ways_on.hpp"

#include "pg/lock.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace drover::engine {

using core::State;
using pg::Query;
using pg::Row;

namespace {

[[noreturn]] void bad_value(const char* name, const std::string& valid, const std::string& example) {
    throw pg::Error("22023", "invalid value for \"" + std::string(name) + "\"", "Valid is " + valid + ".", example);
}

} // namespace

void refuse_infinite_start(const std::string& at) {
    if (at == "infinity")
        throw pg::Error("22023", "invalid value for \"start_after\": " + at, "Valid is a time that comes.",
                        "To start it by hand: paused => true, and SELECT migrate_resume(...); then.");
}

namespace {

Schedule wanted_of(const std::string& json) {
    static Query query{R"(
        SELECT jsonb_typeof(j -> 'start_after'), CASE WHEN jsonb_typeof(j -> 'start_after') = 'string' THEN (j ->> 'start_after')::timestamptz END,
               jsonb_typeof(j -> 'after'), jsonb_path_exists(j, '$.after[*] ? (@.type() != "string")'),
               CASE WHEN jsonb_typeof(j -> 'after') = 'array' THEN ARRAY(SELECT jsonb_array_elements_text(j -> 'after')) ELSE '{}' END
        FROM (SELECT $1::jsonb AS j) t)"};
    const Row r = query.row({json});
    const std::string at = r[0].str(), names = r[2].str();
    if (!at.empty() && at != "string" && at != "null")
        bad_value("start_after", "a timestamp in quotes, or null",
                  "migrate_alter(..., '{\"start_after\": \"2026-12-01 22:00\"}')");
    if (!names.empty() && names != "null" && (names != "array" || r[3].boolean()))
        bad_value("after", "an array of names of migrations, or null",
                  "migrate_alter(..., '{\"after\": [\"orders\"]}')");
    refuse_infinite_start(r[1].str());
    return {!at.empty(), !names.empty(), r[1].text(), r[4].array().value_or(TextArray{})};
}

void require_names(const Caller& caller, const TextArray& after) {
    for (const std::string& name : after)
        require_visible(caller, name);
}

// What holds back one that has begun, in statements that its state permits.
std::string hold_back(const Migration& m) {
    const std::string window = "SELECT migrate_alter(" + literal(m.name) + ", '{\"run_window\": \"22:00-06:00\"}');";
    switch (m.state) {
    case State::Succeeded:
    case State::RolledBack:
        return "Nothing is left to do.";
    case State::Failed:
    case State::Cancelled:
    case State::Paused:
    case State::SucceededWithErrors:
        return "It goes on only when asked to: " + verb_on(m) + " to have it at work at night only: " + window;
    default:
        return "To have it at work at night only: " + window +
               " to hold it until asked to go on: SELECT migrate_pause(" + literal(m.name) + ");";
    }
}

void refuse_begun(const Caller& caller, const Migration& m, const std::string& json) {
    if (m.state == State::Succeeded || m.planned_pass > 0)
        throw pg::Error("55000", "migration \"" + m.name + "\" has begun already",
                        "Its start cannot be put off any more.", hold_back(m));
    if (m.state == State::Queued || m.state == State::Running)
        throw pg::Error("55000", "migration \"" + m.name + "\" may begin at any moment",
                        "Its state is " + shown_state(caller, m) + ".",
                        "SELECT migrate_pause(" + literal(m.name) + "), migrate_alter(" + literal(m.name) + ", " +
                            literal(json) + "), migrate_resume(" + literal(m.name) + ");");
}

// Two that are altered at once must not close a circle between them: who changes one migration's `after` keeps others
// from changing that of any that it would wait for, and nothing else, until its transaction ends.
void lock_way(const Migration& m, const TextArray& after) {
    static Query query{R"(
        WITH RECURSIVE way (id, after) AS (
            SELECT id, after FROM drover.migration WHERE name = ANY ($1::text[])
            UNION SELECT p.id, p.after FROM way w JOIN drover.migration p ON p.name = ANY (w.after))
        SELECT id FROM way ORDER BY id)"};
    bool free = pg::try_lock_for_transaction({pg::LockClass::After, m.id});
    std::set<std::int64_t> locked{m.id};
    for (bool more = true; free && more;) { // what was altered before we locked it may lead further
        more = false;
        for (const Row& r : query.run({after}))
            if (free && locked.insert(r[0].integer()).second) {
                free = pg::try_lock_for_transaction({pg::LockClass::After, r[0].integer(), true});
                more = true;
            }
    }
    if (!free)
        throw pg::Error("55P03", "another transaction is altering what migration \"" + m.name + "\" would wait for",
                        "Both together might close a circle.", "Try again when that transaction has ended.");
}

} // namespace

namespace {

// Those on a shortest way from these back to the migration; nothing if there is none. Each is visited once.
std::optional<TextArray> way_back(const std::string& migration, const TextArray& after) {
    static Query query{R"(
        WITH RECURSIVE way (name, after) AS (
            SELECT name, after FROM drover.migration WHERE name = ANY ($1::text[]) AND name <> $2
            UNION SELECT p.name, p.after FROM way w JOIN drover.migration p ON p.name = ANY (w.after) WHERE p.name <> $2)
        SELECT name, ARRAY(SELECT unnest(after) ORDER BY 1) FROM way)"};
    std::map<std::string, TextArray> next;
    for (const Row& r : query.run({after, migration}))
        next[r[0].str()] = r[1].array().value_or(TextArray{});
    std::map<std::string, std::string> from;
    TextArray visited;
    const auto visit = [&](const TextArray& names, const std::string& by) {
        for (const std::string& n : names)
            if (from.emplace(n, by).second)
                visited.push_back(n);
    };
    TextArray first = after;
    std::ranges::sort(first);
    visit(first, migration);
    for (std::size_t i = 0; i < visited.size() && !from.contains(migration); i++)
        visit(next[std::string(visited[i])], std::string(visited[i]));
    if (!from.contains(migration))
        return std::nullopt;
    TextArray way;
    for (std::string n = from[migration]; n != migration; n = from[n])
        way.push_back(n);
    std::ranges::reverse(way);
    return way;
}

} // namespace

void refuse_cycle(const std::string& migration, const TextArray& after) {
    const std::optional<TextArray> way = way_back(migration, after);
    if (!way)
        return;
    constexpr std::size_t most = 10;
    std::string text = migration;
    for (std::size_t i = 0; i < way->size(); i++) {
        if (way->size() > most && i == most / 2) {
            const std::size_t left_out = way->size() - most;
            text += " after " + std::to_string(left_out) + " others, one after another,";
            i += left_out;
        }
        text += " after " + (*way)[i];
    }
    throw pg::Error("22023", "migration \"" + migration + "\" would wait for itself",
                    text + " after " + migration + ".", "Leave one of them out of after.");
}

bool reschedule(const Caller& caller, const Migration& m, const std::string& json) {
    Schedule w;
    try {
        caller.bookkeeping([&] { w = wanted_of(json); });
    } catch (const pg::Error& e) {
        if (!e.info().sqlstate.starts_with("2200")) // 22007, 22008: no timestamp; our own query says nothing to them
            throw;
        throw pg::Error(e.info().sqlstate, e.info().message, {},
                        "migrate_alter(..., '{\"start_after\": \"2026-12-01 22:00\"}')");
    }
    if (!w.sets_start_after && !w.sets_after)
        return false;
    refuse_begun(caller, m, json);
    require_names(caller, w.after);
    bool changed = false;
    caller.bookkeeping([&] {
        if (!w.after.empty())
            lock_way(m, w.after);
        refuse_cycle(m.name, w.after);
        changed = change_schedule(m.id, w);
    });
    return changed;
}

} // namespace drover::engine
