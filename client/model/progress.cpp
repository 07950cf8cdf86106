// Reading migrate_progress; states.
#include "model/progress.hpp"

#include "core/model/way_out.hpp"
#include "table/json.hpp"
#include "words/hints.hpp"
#include "words/text.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fmt/format.h>

namespace drover::client {

namespace {

struct StateMeaning {
    std::string_view word;
    ExitCode code;
    bool end;
};

constexpr std::array meanings{
    StateMeaning{"scheduled", exit_pending, false},    StateMeaning{"queued", exit_pending, false},
    StateMeaning{"running", exit_pending, false},      StateMeaning{"paused", exit_stopped, true},
    StateMeaning{"succeeded", exit_done, true},        StateMeaning{"failed", exit_failed, true},
    StateMeaning{"cancelled", exit_stopped, true},     StateMeaning{"succeeded_with_errors", exit_failed, true},
    StateMeaning{"rolling_back", exit_pending, false}, StateMeaning{"rolled_back", exit_stopped, true},
    StateMeaning{"holding", exit_stopped, true},
};

constexpr std::array state_list{meanings[0].word, meanings[1].word, meanings[2].word, meanings[3].word,
                                meanings[4].word, meanings[5].word, meanings[6].word, meanings[7].word,
                                meanings[8].word, meanings[9].word, meanings[10].word};

const StateMeaning* meaning_of(std::string_view state) {
    const auto* found = std::find_if(meanings.begin(), meanings.end(),
                                     [state](const StateMeaning& meaning) { return meaning.word == state; });
    return found == meanings.end() ? nullptr : found;
}

// Cells of a row by column name.
class Reader {
public:
    explicit Reader(const Row& row) : row_(row) {}

    const Cell& cell(std::string_view name) const {
        const auto& columns = progress_columns();
        const auto found =
            std::find_if(columns.begin(), columns.end(), [name](const Column& column) { return column.name == name; });
        return row_.at(static_cast<std::size_t>(found - columns.begin()));
    }
    std::string text(std::string_view name) const { return cell(name).value_or(""); }
    std::optional<std::int64_t> integer(std::string_view name) const {
        const Cell& value = cell(name);
        return value ? std::optional<std::int64_t>(std::strtoll(value->c_str(), nullptr, 10)) : std::nullopt;
    }
    std::optional<double> decimal(std::string_view name) const {
        const Cell& value = cell(name);
        return value ? std::optional(std::strtod(value->c_str(), nullptr)) : std::nullopt;
    }

private:
    const Row& row_;
};

// Rows of progress_columns() that satisfy the condition.
std::vector<Row> fetch_where(Session& session, const std::string& condition, const std::vector<Cell>& values) {
    return session.query(
        fmt::format("SELECT id, name, relation, owner, kind, state, phase, waiting_for, workers, rows_done, rows_total,"
                    " rows_total_is_estimate, rows_failed, percent, rows_per_second, extract(epoch FROM eta)::float8,"
                    " batch_rows, last_batch_ms, wal_bytes, passes, to_json(started_at) #>> '{{}}',"
                    " to_json(updated_at) #>> '{{}}', to_json(finished_at) #>> '{{}}', sqlstate, message,"
                    " (j.p ->> 'rows_skipped')::int8, (j.p ->> 'step')::int4, (j.p ->> 'steps')::int4, j.p ->> 'title',"
                    " d.detail, d.hint" // what comes out of j is not in 1.0
                    " FROM {0}.migrate_progress p CROSS JOIN LATERAL (SELECT to_jsonb(p)) j (p) LEFT JOIN LATERAL "
                    "(SELECT detail, hint FROM {0}.migrate_definitions"
                    " WHERE migration_id = p.id AND p.message IS NOT NULL) d ON true WHERE {1} ORDER BY id",
                    session.schema(), condition),
        values);
}

} // namespace

const std::vector<Column>& progress_columns() {
    static const std::vector<Column> columns{
        {"id", "id", Kind::Id},
        {"name", "name", Kind::Text},
        {"relation", "relation", Kind::Text},
        {"owner", "owner", Kind::Text},
        {"kind", "kind", Kind::Text},
        {"state", "state", Kind::State},
        {"phase", "phase", Kind::Text},
        {"waiting_for", "waiting for", Kind::Text},
        {"workers", "workers", Kind::Integer},
        {"rows_done", "rows done", Kind::Integer},
        {"rows_total", "rows total", Kind::Integer},
        {"rows_total_is_estimate", "total is an estimate", Kind::Boolean},
        {"rows_failed", "rows failed", Kind::Integer},
        {"percent", "percent", Kind::Decimal},
        {"rows_per_second", "rows/s", Kind::Decimal},
        {"eta_seconds", "ETA", Kind::Seconds},
        {"batch_rows", "batch rows", Kind::Integer},
        {"last_batch_ms", "last batch ms", Kind::Decimal},
        {"wal_bytes", "WAL", Kind::Bytes},
        {"passes", "passes", Kind::Integer},
        {"started_at", "started", Kind::Timestamp},
        {"updated_at", "updated", Kind::Timestamp},
        {"finished_at", "finished", Kind::Timestamp},
        {"sqlstate", "SQLSTATE", Kind::Text},
        {"message", "error", Kind::Text},
        {"rows_skipped", "rows skipped", Kind::Integer},
        {"step", "step", Kind::Integer},
        {"steps", "of steps", Kind::Integer},
        {"title", "step does", Kind::Text},
        {"detail", "detail", Kind::Text},
        {"hint", "hint", Kind::Text},
    };
    return columns;
}

Progress progress_of(Row row) {
    Progress progress;
    progress.row = std::move(row);
    const Reader reader(progress.row);
    progress.name = reader.text("name");
    progress.state = reader.text("state");
    progress.phase = reader.text("phase");
    progress.waiting_for = reader.text("waiting_for");
    progress.workers = reader.integer("workers").value_or(0);
    progress.rows_done = reader.integer("rows_done").value_or(0);
    progress.rows_total = reader.integer("rows_total");
    progress.rows_total_is_estimate = reader.cell("rows_total_is_estimate") == "t";
    progress.rows_failed = reader.integer("rows_failed").value_or(0);
    progress.rows_skipped = reader.integer("rows_skipped").value_or(0);
    progress.step = reader.integer("step").value_or(0);
    progress.steps = reader.integer("steps").value_or(0);
    progress.title = reader.text("title");
    progress.percent = reader.decimal("percent");
    progress.rows_per_second = reader.decimal("rows_per_second");
    progress.eta_seconds = reader.decimal("eta_seconds");
    progress.batch_rows = reader.integer("batch_rows");
    progress.last_batch_ms = reader.decimal("last_batch_ms");
    progress.wal_bytes = reader.integer("wal_bytes").value_or(0);
    progress.sqlstate = reader.text("sqlstate");
    progress.message = reader.text("message");
    progress.detail = reader.text("detail");
    progress.hint = reader.text("hint");
    return progress;
}

std::vector<Row> fetch_progress(Session& session, const Cell& name, const Cell& state) {
    return fetch_where(session, "($1::text IS NULL OR name = $1) AND ($2::text IS NULL OR state = $2)", {name, state});
}

std::vector<Progress> fetch_named(Session& session, const std::vector<std::string>& names) {
    std::vector<Progress> found;
    for (Row& row : fetch_where(session, "name = ANY (ARRAY(SELECT pg_catalog.jsonb_array_elements_text($1::jsonb)))",
                                {dump(Json(names))}))
        found.push_back(progress_of(std::move(row)));
    std::vector<Progress> ordered;
    for (const std::string& name : names) {
        const auto is_it = [&name](const Progress& progress) { return progress.name == name; };
        const auto at = std::find_if(found.begin(), found.end(), is_it);
        if (at == found.end())
            throw unknown_migration(name);
        if (std::none_of(ordered.begin(), ordered.end(), is_it))
            ordered.push_back(*at);
    }
    return ordered;
}

Progress fetch_one(Session& session, const std::string& name) {
    auto rows = fetch_progress(session, name);
    if (rows.empty())
        throw unknown_migration(name);
    return progress_of(std::move(rows.front()));
}

std::span<const std::string_view> state_words() {
    return state_list;
}

ExitCode exit_code_of(std::string_view state) {
    const StateMeaning* meaning = meaning_of(state);
    return meaning ? meaning->code : exit_error;
}

bool is_end_state(std::string_view state) {
    const StateMeaning* meaning = meaning_of(state);
    return !meaning || meaning->end; // of an unknown state nobody knows whether it ever ends
}

ExitCode worst_of(ExitCode one, ExitCode other) {
    constexpr std::array order{exit_interrupted, exit_usage,   exit_error,   exit_connection,
                               exit_failed,      exit_stopped, exit_pending, exit_done};
    for (const ExitCode code : order)
        if (one == code || other == code)
            return code;
    return exit_error;
}

std::string label_of(const Progress& progress) {
    return progress.database.empty() ? progress.name : progress.database + "/" + progress.name;
}

namespace {

// The server's hint. One that names no command which goes on, as those of the owner's own code, gets that.
std::string by_hint(const Progress& progress, const std::string& name) {
    std::string text = client_words(progress.hint, {progress.words, progress.name});
    constexpr std::array ways{"drover retry ", "drover verify ", "drover drop ", "drover rollback ", "drover start "};
    const bool leads_on =
        std::any_of(ways.begin(), ways.end(), [&text](const char* way) { return text.find(way) != std::string::npos; });
    if (leads_on || progress.state != "failed")
        return text;
    while (!text.empty() && (text.back() == '.' || text.back() == ';'))
        text.pop_back();
    return fmt::format("{}; then drover retry{}", text, name);
}

} // namespace

std::string next_step(const Progress& progress) {
    const std::string name = operands_with({progress.name}, progress.words); // with a space before it
    if (!progress.hint.empty() && is_end_state(progress.state))
        return by_hint(progress, name);
    // What it comes after will not come by itself.
    for (const char* ended : {" (failed)", " (cancelled)", " (rolled_back)", " (does not exist)"})
        if (progress.state == "scheduled" && progress.waiting_for.starts_with("after: ") &&
            progress.waiting_for.find(ended) != std::string::npos)
            return fmt::format("{} has ended otherwise: drover show it, or drover schedule{}",
                               progress.waiting_for.substr(7),
                               operands_with({progress.name}, progress.words + " --after none"));
    const auto state = core::parse_state(progress.state);
    const core::WayOut way = state ? core::way_out(*state) : core::WayOut{core::State::Running, "wait"};
    if (way.verb == "wait")
        return fmt::format("drover watch{}", name);
    // Its target is without indexes until it has gone on to the end.
    const bool to_build = Reader(progress.row).text("kind") == "copy" && progress.steps > 1;
    if (way.verb.empty())
        return fmt::format("nothing; drover {}{} when its history is no longer needed", way.other_verb, name);
    if (!way.mend.empty())
        return fmt::format("drover errors{0}, {1}, then drover {2}{0}", name, way.mend, way.verb);
    if (!way.other_verb.empty() && to_build)
        return fmt::format("drover {}{} to go on from where it stands, and build the indexes", way.verb, name);
    if (!way.other_verb.empty())
        return fmt::format("drover {1}{0} to go on from where it stands, or drover {2}{0}", name, way.verb,
                           way.other_verb);
    return fmt::format("drover {}{}", way.verb, name);
}

} // namespace drover::client
