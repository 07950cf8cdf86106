// drover metrics: gauges of now, counters from what the database keeps.
#include "commands/commands.hpp"
#include "table/exposition.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace drover::client {

namespace {

// One query, so that all numbers of a migration belong together. Rows remaining are those of the pass at work.
std::string statement(const Session& session) {
    return fmt::format(
        "SELECT p.name, p.relation, p.owner, p.kind, p.state, p.workers, p.rows_done, p.rows_failed, p.wal_bytes,"
        " CASE WHEN p.state = 'succeeded' THEN 0 ELSE s.remaining END, round(p.percent::numeric / 100, 4),"
        " extract(epoch FROM p.eta)::float8, s.busy_seconds, s.batches, s.progress_at"
        " FROM {0}.migrate_progress p LEFT JOIN LATERAL ("
        " SELECT coalesce(sum(greatest(l.rows_estimate - l.rows_walked, 0))"
        "   FILTER (WHERE l.pass = p.passes AND l.state IN ('pending', 'running')), 0) AS remaining,"
        " sum(l.busy_ms) / 1000 AS busy_seconds, sum(l.batches) AS batches,"
        " extract(epoch FROM greatest(max(l.updated_at) FILTER (WHERE l.batches > 0 AND l.attempts = 0),"
        "   (SELECT max(b.at) FROM {0}.migrate_batches b WHERE b.migration_id = p.id)))::numeric(20, 3) AS progress_at"
        " FROM {0}.migrate_slices l WHERE l.migration_id = p.id HAVING count(*) > 0) s ON true ORDER BY p.id",
        session.schema());
}

enum Field {
    Name,
    Relation,
    Owner,
    Kind_,
    State,
    Workers,
    Done,
    Failed,
    Wal,
    Remaining,
    Ratio,
    Eta,
    Busy,
    Batches,
    At
};

// The families in the order of printing; each database adds its samples.
class Metrics {
public:
    void add(const std::string& database, Session& session) {
        for (const Row& row : session.query(statement(session)))
            add_migration(database, row);
        if (!session.has_view("migrate_waits"))
            return;
        for (const Row& row : session.query(fmt::format(
                 "SELECT name, reason, seconds FROM {}.migrate_waits ORDER BY name, reason", session.schema())))
            waiting_.samples.push_back(
                {{{"database", database}, {"migration", text(row[0])}, {"reason", text(row[1])}}, text(row[2])});
    }

    std::vector<Family> families() const {
        return {info_, state_, workers_, done_, failed_, remaining_, ratio_, eta_, batch_, waiting_, progress_, wal_};
    }

private:
    static std::string text(const Cell& cell) { return cell.value_or(""); }

    void add_migration(const std::string& database, const Row& row) {
        const std::vector<std::pair<std::string, std::string>> labels{{"database", database},
                                                                      {"migration", text(row[Name])}};
        const auto with = [&labels](std::vector<std::pair<std::string, std::string>> more) {
            more.insert(more.begin(), labels.begin(), labels.end());
            return more;
        };
        info_.samples.push_back(
            {with({{"relation", text(row[Relation])}, {"owner", text(row[Owner])}, {"kind", text(row[Kind_])}}), "1"});
        add_state(text(row[State]), with);
        const auto add = [&](Family& family, Field field, const std::string& part = {}) {
            family.samples.push_back({labels, text(row[field]), part});
        };
        add(workers_, Workers);
        add(done_, Done);
        add(failed_, Failed);
        add(remaining_, Remaining);
        add(ratio_, Ratio);
        add(eta_, Eta);
        add(batch_, Busy, "sum");
        add(batch_, Batches, "count");
        add(progress_, At);
        add(wal_, Wal);
    }

    // A sample per state there is, so that a series does not end with its state.
    template <typename With> void add_state(const std::string& now, const With& with) {
        const auto words = state_words();
        for (const std::string_view word : words)
            state_.samples.push_back({with({{"state", std::string(word)}}), word == now ? "1" : "0"});
        if (std::find(words.begin(), words.end(), now) == words.end())
            state_.samples.push_back({with({{"state", now}}), "1"});
    }

    Family info_{"drover_migration_info", MetricType::Gauge, "", "The migration's relation, owner and kind; always 1."};
    Family state_{"drover_state", MetricType::Gauge, "", "1 for the state that the migration is in, 0 for the others."};
    Family workers_{"drover_workers", MetricType::Gauge, "", "Background workers at work on the migration now."};
    Family done_{"drover_rows_done", MetricType::Counter, "", "Rows changed."};
    Family failed_{"drover_rows_failed", MetricType::Counter, "", "Rows that could not be changed and were skipped."};
    Family remaining_{"drover_rows_remaining", MetricType::Gauge, "",
                      "Rows that the pass at work has not walked yet, estimated."};
    Family ratio_{"drover_progress_ratio", MetricType::Gauge, "ratio",
                  "Part of the pass at work that was walked, 0 to 1."};
    Family eta_{"drover_eta_seconds", MetricType::Gauge, "seconds",
                "Predicted time until the pass at work ends; while it runs."};
    Family batch_{"drover_batch_duration_seconds", MetricType::Summary, "seconds",
                  "Duration of committed batches, and how many there were."};
    Family waiting_{"drover_waiting_seconds", MetricType::Counter, "seconds",
                    "Time that the migration was held back, by reason."};
    Family progress_{"drover_last_progress_timestamp_seconds", MetricType::Gauge, "seconds",
                     "When the last batch was committed, in seconds since 1970."};
    Family wal_{"drover_wal_bytes", MetricType::Counter, "bytes", "WAL that batches wrote."};
};

} // namespace

int run_metrics(const MetricsOptions& options, Context& context) {
    if (context.format != Format::Table)
        throw UsageError("drover metrics has a format of its own", "leave out -o");
    Metrics metrics;
    const int code = in_each(context, [&metrics](Context& here) {
        Session session(here);
        metrics.add(here.database.empty() ? session.connection().database() : here.database, session);
        return exit_done;
    });
    context.streams.out(
        render_metrics(metrics.families(), options.prometheus ? Exposition::Prometheus : Exposition::OpenMetrics));
    return code;
}

} // namespace drover::client
