// Implementation of alerts. See alerts.hpp for the contract.
#include "engine/ledger/alerts.hpp"

#include "core/plans/alerts.hpp"
#include "pg/commit_actions.hpp"
#include "pg/transaction.hpp"

namespace drover::engine {

using pg::Query;
using pg::Row;

namespace {

std::optional<double> number(const pg::Value& v) {
    return v.is_null() ? std::nullopt : std::optional(v.number());
}

void tell_alert(std::int64_t id, const std::string& name, const core::Alert& alert) {
    add_event(id, "alert", alert.name + ": " + alert.message);
    static Query notify{"SELECT pg_notify('drover', json_build_object('id', $1::bigint, 'alert', $2::text)::text)"};
    notify.run({id, alert.name}); // anybody may listen
    pg::log_at_commit("pg_drover: migration \"" + name + "\" (id " + std::to_string(id) + "): alert: " + alert.message,
                      WARNING);
}

} // namespace

void raise_alerts() {
    static std::int64_t turn = 0; // 50 of each owner in each
    // Time at rest is not without progress: the last change of state counts. A wait for its own time is no wait.
    // Rows in quarantine, or that a check found, are no failed batches.
    static Query query{R"(
        SELECT m.id, m.name, m.settings, m.alerts, m.waiting_for,
               extract(epoch FROM clock_timestamp() - CASE WHEN m.state <> 'rolling_back' THEN m.started_at ELSE
                   (SELECT max(e.at) FROM drover.event e WHERE e.migration_id = m.id AND e.state = 'rolling_back') END),
               CASE WHEN m.state IN ('running', 'rolling_back') THEN extract(epoch FROM clock_timestamp() - greatest(
                   (SELECT max(b.at) FROM drover.slice s JOIN drover.batch b ON b.slice_id = s.id WHERE s.migration_id = m.id),
                   (SELECT max(s.updated_at) FROM drover.slice s WHERE s.migration_id = m.id AND s.attempts = 0),
                   (SELECT max(e.at) FROM drover.event e WHERE e.migration_id = m.id AND e.kind = 'state'))) END,
               CASE WHEN m.waiting_for !~ '^(start_after|run window):' THEN extract(epoch FROM clock_timestamp() - m.waiting_since) END,
               (SELECT count(*) FROM drover.error e WHERE e.migration_id = m.id AND e.key IS NULL),
               (SELECT count(*) FROM drover.error e WHERE e.migration_id = m.id AND e.quarantined AND e.mended_at IS NULL),
               (SELECT coalesce(sum(s.rows_done), 0) FROM drover.slice s WHERE s.migration_id = m.id AND s.task = 'change')
        FROM drover.migration m WHERE m.id IN (
            SELECT id FROM (
                SELECT id, row_number() OVER (PARTITION BY owner_oid ORDER BY id) - 1 AS n, count(*) OVER (PARTITION BY owner_oid) AS total
                FROM drover.migration
                WHERE state IN )" DROVER_ACTIVE R"( AND home = $1
                  AND (alerts <> '{}' OR settings ?| '{alert_after,alert_stalled,alert_errors,alert_waiting}')) o
            WHERE n / 50 = $2::bigint % ((o.total + 49) / 50))
        ORDER BY m.id)"};
    static Query keep{
        "UPDATE drover.migration SET alerts = $2::text[] WHERE id = (SELECT id FROM drover.migration WHERE id "
        "= $1::bigint FOR NO KEY UPDATE SKIP LOCKED)"};
    for (const Row& r : query.run({pg::home(), turn++})) {
        const std::int64_t id = r[0].integer();
        const auto look = [&] {
            const TextArray before = r[3].array().value_or(TextArray{});
            const core::AlertReadings readings{number(r[5]),   number(r[6]),   number(r[7]),   r[4].str(),
                                               r[8].integer(), r[9].integer(), r[10].integer()};
            const core::AlertVerdict verdict = core::judge_alerts(parse_settings_json(r[2].str()), readings, before);
            if (verdict.standing == before)
                return;
            keep.run({id, verdict.standing});
            if (keep.affected() == 0)
                return; // somebody's open transaction has the row: at the next look
            for (const core::Alert& alert : verdict.raise)
                tell_alert(id, r[1].str(), alert);
        };
        try { // what one migration's text or settings do wrong is no other's
            pg::subtransaction(look);
        } catch (const pg::Error& e) {
            pg::report(LOG, "pg_drover: migration id " + std::to_string(id) + ": alert: " + e.info().sqlstate + " " +
                                e.info().message);
        }
    }
}

} // namespace drover::engine
