-- Views: their columns, and migrations that came with a dump or a template.
\set SHOW_CONTEXT never
CREATE EXTENSION pg_drover;
SET client_min_messages = warning;
SET search_path = public;

-- Columns are a promise to scripts: names, types, order.
SELECT c.relname AS view, a.attname AS column, format_type(a.atttypid, a.atttypmod) AS type
FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
WHERE c.relname LIKE 'migrate\_%' AND c.relkind = 'v' AND c.relnamespace = 'public'::regnamespace
ORDER BY c.relname COLLATE "C", a.attnum;

CREATE TABLE t (id int PRIMARY KEY, n int NOT NULL DEFAULT 0);
INSERT INTO t SELECT i FROM generate_series(1, 1000) i;

-- One row in each view for what happened.
SELECT migrate_start('whole', 't', 'n = n + 1', 'id <= 500', settings => '{"chunk_rows": 10, "chunk_rows_max": 10, "batch_rows": 100, "batch_target": "1h"}') > 0 AS started;
CALL migrate_wait('whole', '60s');
SELECT p.id = d.migration_id AND p.id = s.migration_id AS same_id, d.kind, d.relation, d.set_clause, d.where_clause, d.strategy, d.key_index, d.workers, d.settings, d.after, d.start_after,
       s.number, s.pass, s.relation, s.key_index, s.key_columns, s.lower_bound, s.upper_bound, s.cursor, s.state, s.pid, s.rows_estimate, s.rows_walked, s.rows_done,
       s.attempts, s.next_try_at, s.busy_ms > 0 AS was_busy, s.started_at <= s.updated_at AND s.updated_at <= s.finished_at AS in_order
FROM migrate_progress p JOIN migrate_definitions d USING (name) JOIN migrate_slices s USING (name) WHERE name = 'whole' \gx
SELECT b.number, b.relation, b.chunks, b.rows_walked, b.rows_done, b.key_from, b.key_to, b.duration_ms > 0 AS has_duration
FROM migrate_batches b WHERE name = 'whole' ORDER BY number;
SELECT kind, state, message, by_role = current_user AS by_us FROM migrate_events WHERE name = 'whole' AND kind <> 'waiting' ORDER BY event_id;
SELECT step, kind, state, detail FROM migrate_steps WHERE name = 'whole' ORDER BY step;
-- History is kept as long as it is asked for, and goes with its migration.
SELECT migrate_start('short', 't', 'n = n + 1', settings => '{"chunk_rows": 10, "chunk_rows_max": 10, "batch_rows": 100, "batch_target": "1h", "keep_batches": 2}') > 0 AS started;
CALL migrate_wait('short', '60s');
SELECT number, key_to FROM migrate_batches WHERE name = 'short' ORDER BY number;
SELECT migrate_drop('short');
SELECT count(*) FROM migrate_batches WHERE name = 'short';
SELECT count(*) FROM migrate_slices WHERE name = 'short';
SELECT count(*) FROM migrate_events WHERE name = 'short';
UPDATE t SET n = 0;

-- A running one is at work on one slice; percent and rows go by what it has walked.
SELECT migrate_start('part', 't', 'n = n + 1', 'id % 2 = 0', settings => '{"chunk_rows": 10, "chunk_rows_max": 10, "batch_rows": 100, "batch_target": "1h", "pause": "5s"}') > 0 AS started;
DO $$
BEGIN
    WHILE NOT EXISTS (SELECT FROM migrate_progress WHERE name = 'part' AND rows_done > 0 AND waiting_for IS NOT NULL) LOOP
        PERFORM pg_sleep(0.02);
    END LOOP;
END $$;
SELECT state, phase, waiting_for, workers, rows_done, rows_total, rows_total_is_estimate, percent, rows_per_second > 0 AS has_rate, eta IS NOT NULL AS has_eta, batch_rows, passes, finished_at
FROM migrate_progress WHERE name = 'part' \gx
SELECT state, pid = (SELECT pid FROM pg_stat_activity WHERE application_name LIKE 'drover part slice %' AND datname = current_database()) AS shown_in_activity FROM migrate_slices WHERE name = 'part';

-- Rows that another cluster or database wrote are paused, whatever they say: as after a restore.
UPDATE drover.migration SET home = 'x/1' WHERE name = 'part';
DO $$
BEGIN
    WHILE EXISTS (SELECT FROM migrate_progress WHERE name = 'part' AND workers > 0) LOOP
        PERFORM pg_sleep(0.02);
    END LOOP;
END $$;
SELECT state, waiting_for, workers FROM migrate_progress WHERE name = 'part';
SELECT migrate_wake();
SELECT migrate_assert_done('part');
SELECT migrate_pause('part');
SELECT migrate_retry('part');
SELECT migrate_remaining('part');
CALL migrate_wait('part', '0');
\echo :SQLSTATE
BEGIN;
SELECT migrate_cancel('part');
SELECT migrate_drop('part');
ROLLBACK;
-- Resumed, it looks its relation and its owner up by name, and goes on from its cursor.
UPDATE drover.migration SET owner_oid = 1 WHERE name = 'part';
UPDATE drover.step SET relation_oid = 1 WHERE relation_oid IS NOT NULL;
UPDATE drover.slice SET relation_oid = 1 WHERE relation = 'public.t' AND state = 'pending';
SELECT migrate_alter('part', '{"pause": null}');
SELECT migrate_resume('part');
CALL migrate_wait('part', '60s');
SELECT n, count(*) FROM t GROUP BY n ORDER BY n;
SELECT state, rows_done FROM migrate_progress WHERE name = 'part';
SELECT message FROM migrate_events WHERE name = 'part' AND kind = 'relation';

-- In each state that it may have been dumped in.
SELECT migrate_start('scheduled', 't', 'n = n', start_after => '2999-12-31') > 0 AS started;
SELECT migrate_start('paused', 't', 'n = n', paused => true) > 0 AS started;
SELECT migrate_start('cancelled', 't', 'n = n', paused => true) > 0 AS started;
SELECT migrate_cancel('cancelled');
SELECT migrate_start('queued', 't', 'n = n', paused => true) > 0 AS started;
UPDATE drover.migration SET home = 'x/1', owner_oid = 1, state = CASE name WHEN 'queued' THEN 'queued' ELSE state END;
UPDATE drover.step SET relation_oid = 1 WHERE relation_oid IS NOT NULL;
SELECT name, state FROM migrate_progress ORDER BY name;
SELECT migrate_resume(name) FROM migrate_progress WHERE name IN ('scheduled', 'paused', 'queued') ORDER BY name;
SELECT migrate_retry('cancelled');
CALL migrate_wait('paused', '60s');
CALL migrate_wait('queued', '60s');
CALL migrate_wait('cancelled', '60s');
SELECT name, state FROM migrate_progress ORDER BY name;
SELECT migrate_cancel('scheduled');
SELECT migrate_start('last', 't', 'n = n') > 0 AS started;
CALL migrate_wait('last', '60s');

-- Without its relation or its owner it stays where it is.
SELECT migrate_start('lost', 't', 'n = n', 'n = 0', paused => true) > 0 AS started;
UPDATE drover.migration SET home = 'x/1' WHERE name = 'lost';
UPDATE drover.step t SET relation = 'public.elsewhere' FROM drover.migration m WHERE m.id = t.migration_id AND m.name = 'lost' AND t.kind = 'batched';
SELECT migrate_resume('lost');
\echo :SQLSTATE
SELECT migrate_remaining('lost');
UPDATE drover.migration SET owner = 'regress_drover_nobody' WHERE name = 'lost';
UPDATE drover.step t SET relation = 'public.t' FROM drover.migration m WHERE m.id = t.migration_id AND m.name = 'lost' AND t.kind = 'batched';
SELECT migrate_resume('lost');
\echo :SQLSTATE
SELECT migrate_remaining('lost');
SELECT name, owner, state FROM migrate_progress WHERE name = 'lost';
SELECT migrate_drop('lost');

DROP EXTENSION pg_drover;
DROP TABLE t;
