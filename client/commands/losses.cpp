// Looking at what is lost. See losses.hpp.
#include "commands/losses.hpp"

#include "model/progress.hpp"
#include "words/format.hpp"
#include "words/text.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace drover::client {

namespace {

struct Images {
    std::string table;
    std::int64_t rows = 0, bytes = 0;
    bool exact = false;

    std::string told(const char* what = "before-image") const {
        return fmt::format("{}{} {}{}", exact ? "" : "about ", format_count(rows), what, rows == 1 ? "" : "s");
    }
    std::string place() const { return fmt::format("{}, table {}", format_bytes(bytes), table); }
};

struct Lost {
    Progress progress;
    std::string kind, target, routine, on_changed;
    std::optional<Images> images;
};

// Of a table of the migration's owner: it is held while it is read, so that nothing that runs functions of that role
// takes its name, and a policy on it is an error. nullopt where it may not be read.
std::optional<std::int64_t> count_rows(Session& session, const std::string& table, const std::string& oid) {
    Connection& connection = session.connection();
    connection.begin();
    try {
        connection.query("SET LOCAL row_security = off");
        connection.query("SET LOCAL lock_timeout = '2s'");
        connection.query(fmt::format("LOCK TABLE ONLY {} IN ACCESS SHARE MODE", table));
        const auto same = connection.query("SELECT oid = to_regclass($2) FROM pg_catalog.pg_class"
                                           " WHERE oid = $1::pg_catalog.oid AND relkind = 'r'",
                                           {oid, table});
        std::optional<std::int64_t> rows;
        if (!same.empty() && same[0][0] == "t")
            rows = std::stoll(connection.query(fmt::format("SELECT count(*) FROM ONLY {}", table))[0][0].value_or("0"));
        connection.end("ROLLBACK");
        return rows;
    } catch (const ServerError&) {
        connection.end("ROLLBACK");
        return std::nullopt;
    }
}

std::optional<Images> images_of(Session& session, const std::string& table) {
    const auto found = session.query("SELECT oid, pg_total_relation_size(oid), greatest(reltuples, 0)::bigint"
                                     " FROM pg_catalog.pg_class WHERE oid = to_regclass($1) AND relkind = 'r'",
                                     {table});
    if (found.empty())
        return std::nullopt;
    const Row& row = found.front();
    constexpr std::int64_t cheap = std::int64_t{256} << 20;
    Images images{table, std::stoll(row[2].value_or("0")), std::stoll(row[1].value_or("0")), false};
    if (images.bytes <= cheap)
        if (const auto rows = count_rows(session, table, row[0].value())) {
            images.rows = *rows;
            images.exact = true;
        }
    return images;
}

std::optional<Lost> look(Session& session, const std::string& name) {
    const auto rows = fetch_progress(session, name);
    const auto found = session.query(fmt::format("SELECT kind, target, routine, settings ->> 'on_changed', undo_table"
                                                 " FROM {}.migrate_definitions WHERE name = $1",
                                                 session.schema()),
                                     {name});
    if (rows.empty() || found.empty())
        return std::nullopt;
    const Row& row = found.front();
    Lost lost{progress_of(rows.front()), row[0].value_or(""),     row[1].value_or(""),
              row[2].value_or(""),       row[3].value_or("skip"), std::nullopt};
    if (row[4])
        lost.images = images_of(session, *row[4]);
    return lost;
}

// "12,345 of about 50,000 rows changed"
std::string rows_done(const Lost& lost) {
    const Progress& p = lost.progress;
    std::string text = format_count(p.rows_done);
    if (p.rows_total && *p.rows_total > p.rows_done)
        text += fmt::format(" of {}{}", p.rows_total_is_estimate ? "about " : "", format_count(*p.rows_total));
    text += p.rows_done == 1 && (!p.rows_total || *p.rows_total <= 1) ? " row " : " rows ";
    return text + (lost.kind == "delete" ? "deleted"
                   : lost.kind == "copy" ? "copied to " + lost.target
                   : lost.kind == "call" ? "given to " + lost.routine
                                         : "changed");
}

bool at_rest(std::string_view state) {
    static constexpr std::string_view states[] = {"succeeded", "succeeded_with_errors", "failed", "cancelled",
                                                  "rolled_back"};
    return std::ranges::find(states, state) != std::end(states);
}

std::string by_cancel(const std::string& name, const std::string& words, const Lost& lost) {
    const Progress& p = lost.progress;
    const std::string command = operands_with({name}, words); // behind a verb
    if (at_rest(p.state) && p.state != "failed")
        return {}; // there is nothing to cancel
    if (p.phase == "rollback" && lost.images)
        return fmt::format("Cancelling \"{}\" ends its rollback: rows that were put back stay so, and {}"
                           " ({}) are left for drover rollback{}.\n",
                           name, lost.images->told(), lost.images->place(), command);
    if (p.rows_done == 0)
        return fmt::format("Cancelling \"{}\" ends it before its first row is done.\n", name);
    std::string text = fmt::format("Cancelling \"{}\" ends it with {}, which stay so", name, rows_done(lost));
    if (lost.images)
        text += fmt::format("; drover rollback{} puts them back from {} ({})", command, lost.images->told(),
                            lost.images->place());
    else
        text += ": it keeps no before-images, so drover rollback is impossible";
    return text + fmt::format(". drover retry{} goes on.\n", command);
}

std::string by_rollback(const std::string& name, const Lost& lost, const std::string& on_changed) {
    if (!lost.images || !at_rest(lost.progress.state))
        return {}; // it will be refused
    const bool deletes = lost.kind == "delete";
    std::string text =
        fmt::format("Rolling back \"{}\" {} {} from their before-images ({}).", name,
                    deletes ? "inserts again" : "puts back", lost.images->told("row"), lost.images->place());
    if (on_changed == "overwrite")
        text += " What others have changed in them since is overwritten.";
    else
        text += " Those that others have changed since are left as they are.";
    if (!deletes)
        text += " The values that it wrote are lost: only starting it again makes them.";
    return text + " What triggers and foreign keys did to other rows is not put back.\n";
}

std::string by_drop(const std::string& name, const Lost& lost, bool cancels) {
    if (!cancels && !at_rest(lost.progress.state) && lost.progress.state != "paused" &&
        lost.progress.state != "holding")
        return {}; // it will be refused
    if (!lost.images || (lost.images->exact && lost.images->rows == 0))
        return lost.progress.rows_done == 0 || lost.progress.state == "rolled_back"
                   ? ""
                   : fmt::format("Dropping \"{}\" forgets it and its history; {} stay so.\n", name, rows_done(lost));
    return fmt::format("Dropping \"{}\" deletes {} ({}): drover rollback is impossible afterwards.\n", name,
                       lost.images->told(), lost.images->place());
}

} // namespace

std::string losses_text(const VerbOptions& options, const std::string& name, const std::string& words,
                        Session& session) {
    try {
        const auto lost = look(session, name);
        if (!lost)
            return {};
        switch (options.verb) {
        case Verb::Cancel:
            return by_cancel(name, words, *lost);
        case Verb::Rollback:
            return by_rollback(name, *lost, options.second.value_or(lost->on_changed));
        case Verb::Drop:
            return by_drop(name, *lost, options.second.has_value());
        default:
            return {};
        }
    } catch (const ServerError&) {
        return {}; // may not be looked at, or an older server; the verb itself says what is not permitted
    }
}

} // namespace drover::client
