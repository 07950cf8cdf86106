// Implementation of the notes. See start_notes.hpp.
#include "engine/command/start_notes.hpp"

#include "core/base/counted.hpp"
#include "engine/catalog/limits.hpp"
#include "pg/clause.hpp"
#include "pg/relation.hpp"

#include <algorithm>

namespace drover::engine {

void note_kept_settings(const Migration& m, const Work& asked, const std::string& settings_json,
                        std::optional<std::int64_t> workers) {
    TextArray other;
    for (const std::string& name : core::alterable_difference(m.settings, asked.settings))
        other.push_back(name);
    const bool more = workers && *workers != m.workers;
    std::string altered, kept;
    Caller().bookkeeping([&] {
        static pg::Query query{R"(
            WITH named AS (SELECT key, value, $2::jsonb ->> key AS theirs FROM jsonb_each($1::jsonb) WHERE key = ANY ($3::text[])
                           UNION ALL SELECT 'workers', to_jsonb($4::bigint), $5::text WHERE $4::bigint IS NOT NULL)
            SELECT jsonb_object_agg(key, value),
                   string_agg(format('%s is %s', key, coalesce(theirs, 'the default')), ', ' ORDER BY key) FROM named)"};
        const pg::Row r = query.row(
            {settings_json, m.settings_json, other, more ? workers : std::nullopt, std::to_string(m.workers)});
        altered = r[0].str();
        kept = r[1].str();
    });
    if (!altered.empty())
        pg::report(NOTICE, "settings of migration \"" + m.name + "\" stay as they are: " + kept,
                   "This call names other values.",
                   "SELECT migrate_alter(" + literal(m.name) + ", " + literal(altered) + ");");
}

void note_limits(const Work& work, std::vector<core::Problem>& notes) {
    const std::pair<const char*, int> bounds[] = {
        {"pg_drover.max_workers_per_migration", limits.max_workers_per_migration},
        {"pg_drover.max_workers_per_role", limits.max_workers_per_role},
        {"pg_drover.max_workers", limits.max_workers}};
    int most = work.workers;
    std::string told, statements = "LOAD 'pg_drover'; "; // their names are unknown to a session that has not called us
    for (const auto& [name, bound] : bounds) {
        if (bound >= work.workers)
            continue;
        most = std::min(most, bound);
        told += (told.empty() ? "" : ", ") + std::string(name) + " is " + std::to_string(bound);
        statements += "ALTER SYSTEM SET " + std::string(name) + " = " + std::to_string(work.workers) + "; ";
    }
    if (!told.empty())
        notes.push_back({"",
                         "of " + core::counted(work.workers, "worker", "workers") + " at most " + std::to_string(most) +
                             " can be at work at one time",
                         told + ".", statements + "SELECT pg_reload_conf();"});
}

namespace {

// Those that the caller may see; of the others he need not know the names.
void note_same_columns(const Caller& caller, const Work& work, std::int64_t id, const TextArray& after,
                       std::vector<core::Problem>& notes) {
    const std::vector<std::string> own = pg::check_set_clause(work.set_clause);
    pg::Rows others;
    caller.bookkeeping([&] {
        static pg::Query query{R"(
            SELECT m.name, w.set_clause, m.owner_oid FROM drover.migration m JOIN drover.step w ON w.migration_id = m.id AND w.step = m.walk
            WHERE w.relation_oid = $1::oid AND m.home = $2 AND m.id <> $3::bigint AND w.set_clause <> '' AND m.name <> ALL ($4::text[])
              AND m.state IN ('scheduled', 'queued', 'running', 'holding', 'paused') ORDER BY m.id LIMIT 10)"};
        others = query.run({work.relation_oid, pg::home(), id, after});
    });
    std::string told, names;
    int unseen = 0;
    for (const pg::Row& r : others) {
        std::string both;
        for (const std::string& column : pg::check_set_clause(r[1].str()))
            if (std::ranges::find(own, column) != own.end())
                both += (both.empty() ? "" : ", ") + identifier(column);
        if (both.empty())
            continue;
        if (!may_read(static_cast<Oid>(r[2].integer()))) {
            unseen++;
            continue;
        }
        told += (told.empty() ? "\"" : ", \"") + r[0].str() + "\" (" + both + ")";
        names += (names.empty() ? "" : ", ") + literal(r[0].str());
    }
    if (unseen > 0)
        told += (told.empty() ? "" : ", ") + std::to_string(unseen) + " of other roles";
    if (!told.empty())
        notes.push_back({"", "other migrations that have not ended set the same columns: " + told,
                         "Which of them comes last to a row is not certain.",
                         names.empty() ? "" : "Where the order matters: after => ARRAY[" + names + "]."});
}

void note_rows_of_target(const Work& work, std::vector<core::Problem>& notes) {
    const pg::RelationInfo target = pg::describe_relation(work.target_oid);
    bool empty = true;
    for (const Oid leaf : pg::leaves_of(work.target_oid))
        empty = empty && pg::block_count(leaf) == 0;
    if (empty || !pg::may_select(work.target_oid) ||
        !pg::owner_query("SELECT EXISTS (SELECT FROM " + target.qualified + ")", {},
                         {{target.oid, target.qualified}})[0][0]
             .boolean())
        return;
    notes.push_back({"", "relation " + target.qualified + ", into which rows are copied, is not empty",
                     work.settings.on_conflict == "skip"
                         ? "Rows that it has stay as they are, also where a copied one has the same key."
                         : "Rows that it has stay; a copied one with the same key is an error.",
                     ""});
}

} // namespace

void note_others(const Caller& caller, const Work& work, std::int64_t id, const TextArray& after,
                 std::vector<core::Problem>& notes) {
    if (work.traits().sets)
        note_same_columns(caller, work, id, after, notes);
    if (work.traits().has_target)
        note_rows_of_target(work, notes);
}

} // namespace drover::engine
