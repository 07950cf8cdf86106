// Reading what `drover show` shows.
#include "commands/show_data.hpp"

#include <cstdlib>
#include <fmt/format.h>

namespace drover::client {

namespace {

constexpr int rate_parts = 60;
constexpr int errors_shown = 3;

Table fetch_definition(Session& session, const std::string& name) {
    return {{{"set_clause", "set"},
             {"where_clause", "where"},
             {"strategy", "strategy"},
             {"key_index", "key"},
             {"workers_wanted", "workers wanted", Kind::Integer},
             {"settings", "settings", Kind::Json},
             {"start_after", "start after", Kind::Timestamp},
             {"after", "after", Kind::Json},
             {"target", "copies to"},
             {"column_map", "map", Kind::Json},
             {"routine", "calls"},
             {"undo_table", "before-images in"}},
            session.query(fmt::format("SELECT set_clause, where_clause, strategy, key_index, workers, settings,"
                                      " to_json(start_after) #>> '{{}}', to_json(after), target, column_map, routine,"
                                      " undo_table"
                                      " FROM {}.migrate_definitions WHERE name = $1",
                                      session.schema()),
                          {name})};
}

Table fetch_steps(Session& session, const std::string& name) {
    return {{{"step", "step", Kind::Integer},
             {"kind", "kind"},
             {"title", "title"},
             {"state", "state", Kind::State},
             {"percent", "percent", Kind::Decimal},
             {"detail", "detail"},
             {"started_at", "started", Kind::Timestamp},
             {"finished_at", "finished", Kind::Timestamp}},
            session.query(fmt::format("SELECT step, kind, to_jsonb(t) ->> 'title', state, (to_jsonb(t) ->> "
                                      "'percent')::float8, detail," // not in 1.0
                                      " to_json(started_at) #>> '{{}}',"
                                      " to_json(finished_at) #>> '{{}}'"
                                      " FROM {}.migrate_steps t WHERE name = $1 ORDER BY step",
                                      session.schema()),
                          {name})};
}

Table fetch_slices(Session& session, const std::string& name) {
    return {{{"pass", "pass", Kind::Integer},
             {"task", "task"},
             {"relation", "relation"},
             {"key_index", "by key"},
             {"key_columns", "columns", Kind::Json},
             {"slices", "slices", Kind::Integer},
             {"done", "done", Kind::Integer},
             {"running", "running", Kind::Integer},
             {"retrying", "retrying", Kind::Integer},
             {"rows_walked", "about walked", Kind::Integer},
             {"rows_done", "rows done", Kind::Integer},
             {"batches", "batches", Kind::Integer},
             {"wal_bytes", "WAL", Kind::Bytes}},
            session.query(
                fmt::format("SELECT pass, to_jsonb(s) ->> 'task', relation, key_index, to_json(key_columns), count(*),"
                            " count(*) FILTER (WHERE state IN ('done', 'gone')),"
                            " count(*) FILTER (WHERE state = 'running'),"
                            " count(*) FILTER (WHERE attempts > 0 AND state IN ('pending', 'running')),"
                            " sum(rows_walked), sum(rows_done), sum(batches), sum(wal_bytes)"
                            " FROM {}.migrate_slices s WHERE name = $1" // task is not in 1.0
                            " GROUP BY pass, to_jsonb(s) ->> 'task', relation, key_index, key_columns"
                            " ORDER BY pass, relation, key_index",
                            session.schema()),
                {name})};
}

// Rows that batches changed; what a check reads is not that. Of each slice only the last batches are kept: what the
// others did is one span more, from the start of the slice to its first kept batch, so that the sum is right.
RateSeries fetch_rate(Session& session, const std::string& name) {
    const auto rows =
        session.query(fmt::format("WITH slices AS (SELECT * FROM {0}.migrate_slices s WHERE name = $1"
                                  " AND (to_jsonb(s) ->> 'task') IS DISTINCT FROM 'check'),"
                                  " kept AS (SELECT slice_id, extract(epoch FROM at) - duration_ms / 1000.0 AS begun,"
                                  " extract(epoch FROM at) AS ended, rows_done FROM {0}.migrate_batches WHERE name = $1"
                                  " AND slice_id IN (SELECT slice_id FROM slices))"
                                  " SELECT begun::float8, ended::float8, rows_done::float8 FROM kept"
                                  " UNION ALL"
                                  " SELECT least(extract(epoch FROM s.started_at), k.begun)::float8,"
                                  " coalesce(k.begun, extract(epoch FROM s.updated_at))::float8,"
                                  " (s.rows_done - coalesce(k.rows_done, 0))::float8"
                                  " FROM slices s LEFT JOIN (SELECT slice_id, min(begun) AS begun,"
                                  " sum(rows_done) AS rows_done FROM kept GROUP BY slice_id) k USING (slice_id)"
                                  " WHERE s.started_at IS NOT NULL AND s.rows_done > coalesce(k.rows_done, 0)",
                                  session.schema()),
                      {name});
    std::vector<Span> spans;
    for (const Row& row : rows) {
        const auto number = [&row](std::size_t column) {
            return std::strtod(row[column].value_or("0").c_str(), nullptr);
        };
        spans.push_back({number(0), number(1), number(2)});
    }
    return rate_series(spans, rate_parts);
}

Table fetch_waits(Session& session, const std::string& name) {
    Table table{{{"reason", "reason"}, {"seconds", "time", Kind::Seconds}}, {}};
    if (session.has_view("migrate_waits"))
        table.rows = session.query(fmt::format("SELECT reason, seconds FROM {}.migrate_waits WHERE name = $1"
                                               " ORDER BY seconds DESC, reason",
                                               session.schema()),
                                   {name});
    return table;
}

} // namespace

Shown fetch_shown(Session& session, const std::string& name, const std::string& words) {
    Shown shown{fetch_one(session, name),
                fetch_definition(session, name),
                fetch_steps(session, name),
                fetch_slices(session, name),
                fetch_rate(session, name),
                fetch_waits(session, name),
                fetch_errors(session, name, errors_shown),
                {}};
    shown.progress.words = words;
    shown.next = next_step(shown.progress);
    return shown;
}

} // namespace drover::client
