-- The life of a migration through the SQL API: from start to finish, and what every verb says in every state.
\set SHOW_CONTEXT never
CREATE EXTENSION pg_drover;
SET search_path = public;

-- Evaluates a call, undoes what it did, and returns its result or its error.
CREATE FUNCTION pg_temp.tried(call text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    result text;
    message text;
    detail text;
    hint text;
BEGIN
    EXECUTE 'SELECT ' || call INTO result;
    RAISE EXCEPTION USING ERRCODE = 'ZZ000', MESSAGE = result;
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
    RETURN CASE WHEN SQLSTATE = 'ZZ000' THEN result
                ELSE format(E'%s: %s\nDETAIL: %s\nHINT: %s', SQLSTATE, message, detail, hint) END;
END $$;
CREATE FUNCTION pg_temp.verbs(migration text) RETURNS TABLE (verb text, outcome text) LANGUAGE sql AS $$
    SELECT v, pg_temp.tried(format('migrate_%s(%L%s)', v, migration, CASE v WHEN 'alter' THEN $q$, '{"pause": "7ms"}'$q$ END))
    FROM unnest('{pause,resume,cancel,retry,drop,alter,assert_done}'::text[]) v
$$;
-- Polls a condition.
CREATE PROCEDURE pg_temp.until(condition text) LANGUAGE plpgsql AS $$
DECLARE
    met boolean;
BEGIN
    LOOP
        EXECUTE 'SELECT ' || condition INTO met;
        EXIT WHEN met;
        PERFORM pg_sleep(0.02);
    END LOOP;
END $$;

CREATE TABLE orders (id bigint PRIMARY KEY, n int NOT NULL DEFAULT 0, status text);
INSERT INTO orders SELECT i, 0, CASE i % 4 WHEN 0 THEN 'old' WHEN 1 THEN 'new' END FROM generate_series(1, 20000) i;
VACUUM ANALYZE orders;

-- Every row exactly once, with two workers.
SELECT migrate_start('increment', 'orders', 'n = n + 1', workers => 2, settings => '{"batch_rows": 500, "chunk_rows": 50}') > 0 AS started;
CALL migrate_wait('increment', '60s');
SELECT n, count(*) FROM orders GROUP BY n;
SELECT name, relation, kind, state, phase, waiting_for, workers, rows_done, rows_total, rows_total_is_estimate, rows_failed,
       percent, rows_per_second, eta, passes, sqlstate, message,
       started_at <= finished_at AS in_order, wal_bytes > 0 AS has_wal, last_batch_ms > 0 AS has_ms, batch_rows BETWEEN 1 AND 500 AS has_rows
FROM migrate_progress \gx
SELECT step, kind, state, detail, finished_at >= started_at AS in_order FROM migrate_steps WHERE name = 'increment' ORDER BY step;
SELECT migrate_remaining('increment');
SELECT migrate_assert_done('increment');

-- A where_clause that excludes what is done: a sweep finds none, and that verifies it. Rows where it is NULL are not touched.
SELECT migrate_start('archive', 'orders', $$status = 'archived'$$, $$status = 'old'$$) > 0 AS started;
CALL migrate_wait('archive', '60s');
SELECT status, n, count(*) FROM orders GROUP BY status, n ORDER BY status;
SELECT state, phase, rows_done, rows_total, percent, passes FROM migrate_progress WHERE name = 'archive';
SELECT step, kind, state, detail FROM migrate_steps WHERE name = 'archive' ORDER BY step;
SELECT kind, state, regexp_replace(message, '\d+ slices?', 'n slices') AS message FROM migrate_events WHERE name = 'archive' AND kind <> 'waiting' ORDER BY event_id;
SELECT migrate_remaining('archive');

-- A where_clause that stays true for changed rows: one pass, and no claim to have verified it.
SELECT migrate_start('again', 'orders', 'n = n + 1', $$status = 'archived'$$) > 0 AS started;
CALL migrate_wait('again', '60s');
SELECT status, n, count(*) FROM orders GROUP BY status, n ORDER BY status;
SELECT state, rows_done, passes FROM migrate_progress WHERE name = 'again';
SELECT step, kind, state, detail FROM migrate_steps WHERE name = 'again' ORDER BY step;
SELECT migrate_remaining('again');

-- A where_clause that nothing satisfies, and an empty table.
SELECT migrate_start('nothing', 'orders', 'n = -1', 'n = 4711') > 0 AS started;
CREATE TABLE empty (id int PRIMARY KEY, n int);
SELECT migrate_start('empty', 'empty', 'n = 1') > 0 AS started;
CALL migrate_wait('nothing', '60s');
CALL migrate_wait('empty', '60s');
SELECT name, state, rows_done, percent, passes FROM migrate_progress WHERE name IN ('nothing', 'empty') ORDER BY name;

-- The same definition under the same name is the same migration, whatever its settings; another one is an error.
SELECT migrate_start('archive', 'orders', $$status = 'archived'$$, $$status = 'old'$$, workers => 3, settings => '{"pause": "1s"}')
       = (SELECT id FROM migrate_progress WHERE name = 'archive') AS same;
\set again 'SELECT migrate_start(\'archive\', '
:again 'orders', $$status = 'other'$$, $$status = 'old'$$);
\echo :SQLSTATE
:again 'orders', $$status = 'archived'$$);
:again 'empty', 'n = 1', 'n = 2', strategy => 'key', settings => '{"key": "empty_pkey"}');

-- What cannot be altered belongs to it.
:again 'orders', $$status = 'archived'$$, $$status = 'old'$$, settings => '{"undo": true, "check_clause": "no such ("}');
:again 'orders', $$status = 'archived'$$, $$status = 'old'$$, settings => '{"undo_schema": "public"}');
SELECT migrate_start('checked', 'orders', 'n = n', 'n < 0', settings => '{"check_clause": "n > -5"}', paused => true) > 0 AS started;
SELECT migrate_start('checked', 'orders', 'n = n', 'n < 0', settings => '{"check_clause": "n > -5", "pause": "1s"}') > 0 AS same;
SELECT migrate_start('checked', 'orders', 'n = n', 'n < 0');
SELECT migrate_alter('checked', '{"check_clause": "true"}');
SELECT migrate_cancel('checked');
SELECT migrate_drop('checked');
-- What is rolled back did not happen; what is started starts at the commit.
BEGIN;
SELECT migrate_start('undone', 'orders', 'n = -1') > 0 AS started;
SELECT name, state FROM migrate_progress WHERE name = 'undone';
ROLLBACK;
SELECT count(*) FROM migrate_progress WHERE name = 'undone';
BEGIN;
SAVEPOINT s;
SELECT migrate_start('undone', 'orders', 'n = -1') > 0 AS started;
ROLLBACK TO s;
COMMIT;
SELECT count(*) FROM migrate_progress WHERE name = 'undone';
SELECT count(*) FROM orders WHERE n = -1;
SELECT migrate_wake();

-- Paused from the start: nothing happens until it is resumed.
SELECT migrate_start('paused', 'orders', 'n = 5', paused => true, settings => '{"batch_rows": 100, "pause": "50ms"}') > 0 AS started;
SELECT state, waiting_for, rows_done, started_at FROM migrate_progress WHERE name = 'paused';
SELECT verb, outcome FROM pg_temp.verbs('paused');
SELECT migrate_remaining('paused') > 0 AS rows_remain;
CALL migrate_wait('paused', '100ms');
\echo :SQLSTATE
CALL migrate_wait('paused', '0');
SELECT migrate_resume('paused');
CALL pg_temp.until($$(SELECT rows_done > 0 FROM migrate_progress WHERE name = 'paused')$$);
SELECT state, waiting_for, workers FROM migrate_progress WHERE name = 'paused';
SELECT pg_temp.tried($$migrate_resume('paused')$$);
SELECT migrate_pause('paused');
SELECT migrate_pause('paused');
SELECT state FROM migrate_progress WHERE name = 'paused';
CALL pg_temp.until($$(SELECT workers = 0 FROM migrate_progress WHERE name = 'paused')$$);
SELECT rows_done = (SELECT count(*) FROM orders WHERE n = 5) AS counted, rows_done < 20000 AS unfinished FROM migrate_progress WHERE name = 'paused';
SELECT migrate_alter('paused', '{"pause": null, "batch_rows": 10000, "workers": 2}');
SELECT migrate_alter('paused', '{"pause": null, "batch_rows": 10000, "workers": 2}');
SELECT message FROM migrate_events WHERE name = 'paused' AND kind = 'settings';
SELECT migrate_resume('paused');
CALL migrate_wait('paused', '60s');
SELECT n, count(*) FROM orders GROUP BY n;
SELECT state, rows_done FROM migrate_progress WHERE name = 'paused';

-- Scheduled: for later, or after others. Each cause is shown.
SELECT migrate_start('first', 'orders', 'n = 6', paused => true) > 0 AS started;
SELECT migrate_start('second', 'orders', 'n = n * 2', after => '{increment,first}') > 0 AS started;
SELECT migrate_start('later', 'orders', 'n = -1', start_after => '2999-12-31 00:00+00') > 0 AS started;
SELECT migrate_start('now', 'orders', 'n = n', start_after => '1999-12-31 00:00+00') > 0 AS started;
CALL migrate_wait('now', '60s');
CALL pg_temp.until($$(SELECT count(*) = 2 FROM migrate_progress WHERE waiting_for ~ '^(start_)?after: ')$$);
SELECT name, state, waiting_for FROM migrate_progress WHERE state IN ('scheduled', 'paused') ORDER BY name;
SELECT verb, outcome FROM pg_temp.verbs('later');
CALL migrate_wait('later', '100ms');
SELECT migrate_pause('later');
SELECT migrate_resume('later');
SELECT state FROM migrate_progress WHERE name = 'later';
SELECT migrate_cancel('later');
SELECT migrate_resume('first');
CALL migrate_wait('second', '60s');
SELECT n, count(*) FROM orders GROUP BY n;

-- Queued: not yet committed here, so that it stands still.
BEGIN;
SELECT migrate_start('queued', 'orders', 'n = -1') > 0 AS started;
SELECT verb, replace(outcome, ', waits for supervisor: none is running here', '') AS outcome FROM pg_temp.verbs('queued');
ROLLBACK;

-- Running: held in the middle of a batch by a lock of ours.
CREATE FUNCTION gate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(4711);
    RETURN new;
END $$;
CREATE TRIGGER gate BEFORE UPDATE ON orders FOR EACH STATEMENT EXECUTE FUNCTION gate();
SELECT pg_advisory_lock(4711);
SELECT migrate_start('running', 'orders', 'n = n + 1', settings => '{"lock_timeout": "1h", "batch_timeout": "1h"}') > 0 AS started;
CALL pg_temp.until($$EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND objid = 4711 AND NOT granted)$$);
SELECT state, workers FROM migrate_progress WHERE name = 'running';
SELECT verb, outcome FROM pg_temp.verbs('running');
-- Paused, then resumed, while its worker is in that batch: it goes on as if nothing had been.
SELECT migrate_pause('running');
SELECT migrate_resume('running');
SELECT pg_advisory_unlock(4711);
CALL migrate_wait('running', '60s');
SELECT n, count(*) FROM orders GROUP BY n;
DROP TRIGGER gate ON orders;

-- Succeeded.
SELECT verb, outcome FROM pg_temp.verbs('running');

-- Failed, then retried; the error is that of the row.
ALTER TABLE orders ADD CONSTRAINT small CHECK (n <= 13 OR id <= 15000);
SELECT migrate_start('failing', 'orders', 'n = n + 1', settings => '{"batch_rows": 1000, "chunk_rows": 100}') > 0 AS started;
CALL migrate_wait('failing', '60s');
\echo :SQLSTATE
SELECT state, sqlstate, message FROM migrate_progress WHERE name = 'failing';
SELECT verb, regexp_replace(outcome, '\d+(\.\d+)? % walked, \d+ rows', '... % walked, ... rows') AS outcome FROM pg_temp.verbs('failing');
SELECT migrate_remaining('failing') > 0 AS rows_remain;
ALTER TABLE orders DROP CONSTRAINT small;
SELECT migrate_retry('failing');
CALL migrate_wait('failing', '60s');
SELECT n, count(*) FROM orders GROUP BY n;

-- Cancelled: a retry does not run ahead of start_after. Dropped.
SELECT verb, outcome FROM pg_temp.verbs('later');
CALL migrate_wait('later', '60s');
\echo :SQLSTATE
SELECT migrate_retry('later');
SELECT state FROM migrate_progress WHERE name = 'later';
SELECT migrate_cancel('later');
SELECT migrate_drop('later');
SELECT migrate_drop('later');
SELECT count(*) FROM migrate_events WHERE name = 'later';

-- All at once, or the first that is not done.
SELECT migrate_assert_done('increment', 'archive', 'failing');
SELECT migrate_assert_done(VARIADIC '{increment,paused}');
SELECT migrate_start('pending', 'orders', 'n = -1', paused => true) > 0 AS started;
SELECT migrate_assert_done('increment', 'pending', 'archive');
\echo :SQLSTATE

-- migrate_wait commits, so it is a statement of its own.
BEGIN;
CALL migrate_wait('increment');
\echo :SQLSTATE
ROLLBACK;
DO $$ BEGIN CALL migrate_wait('increment'); END $$;
CREATE FUNCTION waits() RETURNS void LANGUAGE sql AS $$ CALL migrate_wait('increment') $$;
SELECT waits();

-- Started again under the name of one that was dropped.
SELECT migrate_drop('increment');
SELECT migrate_start('increment', 'orders', 'n = 1') > 0 AS started;
CALL migrate_wait('increment', '60s');
SELECT n, count(*) FROM orders GROUP BY n;

DROP FUNCTION waits();
DROP EXTENSION pg_drover;
DROP TABLE orders, empty;
DROP FUNCTION gate();
