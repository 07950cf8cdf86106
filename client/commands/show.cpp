// drover show: one migration with its definition, its steps, its slices, its last error and the next step to take.
#include "commands/commands.hpp"
#include "commands/error_rows.hpp"
#include "view/json.hpp"

#include <fmt/format.h>

namespace drover::client {

namespace {

struct Shown {
    Progress progress;
    Table definition;
    Table steps;
    Table slices; // one row per relation and pass
    Table errors; // the last one
    std::string next;
};

Table fetch_definition(Session& session, const std::string& name) {
    return {{{"set_clause", "set"},
             {"where_clause", "where"},
             {"strategy", "strategy"},
             {"key_index", "key"},
             {"workers_wanted", "workers wanted", Kind::Integer},
             {"settings", "settings", Kind::Json},
             {"start_after", "start after", Kind::Timestamp},
             {"after", "after", Kind::Json}},
            session.query(fmt::format("SELECT set_clause, where_clause, strategy, key_index, workers, settings,"
                                      " to_json(start_after) #>> '{{}}', to_json(after)"
                                      " FROM {}.migrate_definitions WHERE name = $1",
                                      session.schema()),
                          {name})};
}

Table fetch_steps(Session& session, const std::string& name) {
    return {{{"step", "step", Kind::Integer},
             {"kind", "kind"},
             {"state", "state", Kind::State},
             {"detail", "detail"},
             {"started_at", "started", Kind::Timestamp},
             {"finished_at", "finished", Kind::Timestamp}},
            session.query(fmt::format("SELECT step, kind, state, detail, to_json(started_at) #>> '{{}}',"
                                      " to_json(finished_at) #>> '{{}}'"
                                      " FROM {}.migrate_steps WHERE name = $1 ORDER BY step",
                                      session.schema()),
                          {name})};
}

Table fetch_slices(Session& session, const std::string& name) {
    return {{{"pass", "pass", Kind::Integer},
             {"relation", "relation"},
             {"key_index", "by key"},
             {"key_columns", "columns", Kind::Json},
             {"slices", "slices", Kind::Integer},
             {"done", "done", Kind::Integer},
             {"running", "running", Kind::Integer},
             {"retrying", "retrying", Kind::Integer},
             {"rows_walked", "rows walked", Kind::Integer},
             {"rows_done", "rows done", Kind::Integer},
             {"batches", "batches", Kind::Integer},
             {"wal_bytes", "WAL", Kind::Bytes}},
            session.query(fmt::format("SELECT pass, relation, key_index, to_json(key_columns), count(*),"
                                      " count(*) FILTER (WHERE state IN ('done', 'gone')),"
                                      " count(*) FILTER (WHERE state = 'running'),"
                                      " count(*) FILTER (WHERE attempts > 0 AND state IN ('pending', 'running')),"
                                      " sum(rows_walked), sum(rows_done), sum(batches), sum(wal_bytes)"
                                      " FROM {}.migrate_slices WHERE name = $1"
                                      " GROUP BY pass, relation, key_index, key_columns"
                                      " ORDER BY pass, relation, key_index",
                                      session.schema()),
                          {name})};
}

std::string for_people(const Shown& shown, const Canvas& canvas) {
    std::string text = render_record({progress_columns(), {}}, shown.progress.row, canvas);
    if (!shown.definition.rows.empty())
        text += "\nDefinition\n" + render_record(shown.definition, shown.definition.rows.front(), canvas);
    if (!shown.steps.rows.empty())
        text += "\nSteps\n" + render_table(shown.steps, canvas);
    if (!shown.slices.rows.empty())
        text += "\nSlices\n" + render_table(shown.slices, canvas);
    if (!shown.errors.rows.empty())
        text += "\nLast error\n" + render_record(shown.errors, shown.errors.rows.front(), canvas);
    return text + "\nNext: " + shown.next + "\n";
}

Json rows_of(const Table& table) {
    Json array = Json::array();
    for (const Row& row : table.rows)
        array.push_back(to_json(table, row));
    return array;
}

Json for_machines(const Shown& shown) {
    Json object = to_json(Table{progress_columns(), {}}, shown.progress.row);
    object["definition"] =
        shown.definition.rows.empty() ? Json(nullptr) : to_json(shown.definition, shown.definition.rows.front());
    object["steps"] = rows_of(shown.steps);
    object["slices"] = rows_of(shown.slices);
    object["last_error"] = shown.errors.rows.empty() ? Json(nullptr) : to_json(shown.errors, shown.errors.rows.front());
    object["next"] = shown.next;
    return object;
}

} // namespace

int run_show(const std::string& name, Context& context) {
    Session session(context);
    Shown shown{fetch_one(session, name),    fetch_definition(session, name), fetch_steps(session, name),
                fetch_slices(session, name), fetch_errors(session, name, 1),  {}};
    shown.next = next_step(shown.progress);
    switch (context.format) {
    case Format::Table:
        context.streams.out(for_people(shown, context.canvas));
        break;
    case Format::Json:
        context.streams.out(dump(for_machines(shown), 2) + "\n");
        break;
    case Format::Jsonl:
        context.streams.out(dump(for_machines(shown)) + "\n");
        break;
    case Format::Csv: // flat: the migration's own row
        context.print({progress_columns(), {shown.progress.row}});
        break;
    }
    return exit_done;
}

} // namespace drover::client
