-- The deploy gate and its migration in other states than success: a check that fails, rows in quarantine, before-images,
-- a rollback. Each error says what leads on, and what it says is run.
\set SHOW_CONTEXT never
CREATE EXTENSION pg_drover;
SET search_path = public;
SET client_min_messages = warning;
CREATE TABLE orders (id bigint PRIMARY KEY, n int NOT NULL DEFAULT 0);
INSERT INTO orders SELECT i FROM generate_series(1, 1000) i;
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
-- Calls, and returns the result or the error with all that it says.
CREATE FUNCTION pg_temp.tried(call text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    result text;
    detail text;
    hint text;
BEGIN
    EXECUTE 'SELECT ' || call INTO result;
    RETURN result;
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
    RETURN format(E'%s: %s\nDETAIL: %s\nHINT: %s', SQLSTATE, SQLERRM, detail, hint);
END $$;
\t on
\a

\echo == A check that fails inline: nothing is changed or recorded; also where nothing is to do.
SELECT pg_temp.tried($$migrate_auto('inline', 'orders', 'n = id', 'n = 0', settings => '{"check_clause": "n <> 7"}')$$);
SELECT pg_temp.tried($$migrate_auto('inline', 'orders', 'n = 1', 'n < 0', settings => '{"check_clause": "n <> 0"}', help => 'Ask the data team.')$$);
SELECT count(*) FROM orders WHERE n <> 0;
SELECT count(*) FROM migrate_progress;
-- One that holds, and a row at fault.
SELECT migrate_auto('none', 'orders', 'n = 1', 'n < 0', settings => '{"check_clause": "n = 0", "undo": true}');
SELECT pg_temp.tried($$migrate_auto('fault', 'orders', 'n = 1000 / (id - 5)', 'n = 0', settings => '{"on_error": "skip"}')$$);
SELECT count(*) FROM migrate_progress WHERE name = 'fault';
-- What had nothing to do has nothing to undo, and can be checked again.
SELECT pg_temp.tried($$migrate_rollback('none')$$);
SELECT message FROM migrate_events WHERE name = 'none' AND kind = 'pass';
SELECT migrate_verify('none');
CALL migrate_wait('none', '60s');

\echo == A check that fails in the background.
SELECT pg_temp.tried($$migrate_auto('checked', 'orders', 'n = 1', 'n = 0', inline_limit => 0, settings => '{"check_clause": "id <> 7"}')$$);
\set VERBOSITY terse
CALL migrate_wait('checked', '60s');
\set VERBOSITY default
SELECT pg_temp.tried($$migrate_auto('checked', 'orders', 'n = 1', 'n = 0')$$);
SELECT pg_temp.tried($$migrate_auto('checked', 'orders', 'n = 1', 'n = 0', on_large => 'queue')$$) ~ '^55000' AS raised;
SELECT pg_temp.tried($$migrate_assert_done('checked')$$);
SELECT key, message FROM migrate_errors WHERE name = 'checked';
DELETE FROM orders WHERE id = 7;
SELECT migrate_verify('checked');
CALL migrate_wait('checked', '60s');
SELECT migrate_auto('checked', 'orders', 'n = 1', 'n = 0');

\echo == Rows in quarantine.
SELECT pg_temp.tried($$migrate_auto('poison', 'orders', 'n = 2000 / (id - 5)', 'n = 1', inline_limit => 0, settings => '{"on_error": "skip"}')$$);
CALL migrate_wait('poison', '60s');
SELECT pg_temp.tried($$migrate_auto('poison', 'orders', 'n = 2000 / (id - 5)', 'n = 1')$$);
SELECT pg_temp.tried($$migrate_auto('poison', 'orders', 'n = 2000 / (id - 5)', 'n = 1', on_large => 'queue')$$) ~ 'succeeded with errors' AS raised;
SELECT key, sqlstate, message FROM migrate_errors WHERE name = 'poison' AND quarantined;
DELETE FROM orders WHERE id = 5;
SELECT migrate_retry('poison', errors_only => true);
CALL migrate_wait('poison', '60s');
SELECT pg_temp.tried($$migrate_auto('poison', 'orders', 'n = 2000 / (id - 5)', 'n = 1')$$);
SELECT count(*) FROM orders WHERE n = 1;

\echo == Before-images are kept by workers, also of few rows; and what a rollback leaves behind is not done.
UPDATE orders SET n = 0;
SELECT pg_temp.tried($$migrate_auto('undone', 'orders', 'n = 3', 'n = 0', settings => '{"undo": true}')$$);
CALL migrate_wait('undone', '60s');
SELECT migrate_auto('undone', 'orders', 'n = 3', 'n = 0');
SELECT migrate_alter('undone', '{"batch_rows": 10, "pause": "1h"}');
SELECT migrate_rollback('undone');
CALL pg_temp.until($$count(*) > 0 FROM orders WHERE n = 0$$);
SELECT regexp_replace(pg_temp.tried($$migrate_auto('undone', 'orders', 'n = 3', 'n = 0', on_large => 'queue')$$), 'Progress: .*\.\n', E'Progress: PROGRESS.\n');
SELECT migrate_alter('undone', '{"batch_rows": null, "pause": null}');
CALL pg_temp.until($$state = 'rolled_back' FROM migrate_progress WHERE name = 'undone'$$);
SELECT pg_temp.tried($$migrate_auto('undone', 'orders', 'n = 3', 'n = 0')$$);
SELECT pg_temp.tried($$migrate_auto('undone', 'orders', 'n = 3', 'n = 0', on_large => 'queue')$$) ~ 'rolled back' AS raised;
CALL migrate_wait('undone', '60s');
SELECT count(*) FROM orders WHERE n = 0;
SELECT migrate_drop('undone');
SELECT migrate_auto('undone', 'orders', 'n = 3', 'n = 0', on_large => 'queue', settings => '{"undo": true}');
CALL migrate_wait('undone', '60s');
SELECT migrate_auto('undone', 'orders', 'n = 3', 'n = 0');
SELECT count(*) FROM orders WHERE n = 3;

\echo == A transaction that sees the rows of its beginning cannot count those of now.
BEGIN ISOLATION LEVEL REPEATABLE READ;
SELECT migrate_auto('old', 'orders', 'n = 4', 'n = 3');
ROLLBACK;
BEGIN ISOLATION LEVEL SERIALIZABLE;
SELECT migrate_auto('old', 'orders', 'n = 4', 'n = 3');
ROLLBACK;
SELECT count(*) FROM migrate_progress WHERE name = 'old';

\echo == What the clauses mean goes by the session of the start, in each deploy.
CREATE TABLE days (id int PRIMARY KEY, at timestamptz, n int NOT NULL DEFAULT 0);
INSERT INTO days SELECT i, '2024-01-01 00:00+00'::timestamptz - interval '1 minute' * i FROM generate_series(-2000, 2000) i;
SET TimeZone = 'UTC';
SELECT migrate_auto('days', 'days', 'n = n + 1, at = at + interval ''100 years''', $$at BETWEEN '2023-12-31' AND '2024-01-01'$$);
SET TimeZone = 'Asia/Tokyo';
SELECT migrate_auto('days', 'days', 'n = n + 1, at = at + interval ''100 years''', $$at BETWEEN '2023-12-31' AND '2024-01-01'$$);
SHOW TimeZone;
RESET TimeZone;
SELECT n, count(*) FROM days GROUP BY n ORDER BY n;

\echo == A row that cannot be changed, in a later deploy: what the hint says finds it.
CREATE TABLE texts (id int PRIMARY KEY, b text, a int);
INSERT INTO texts SELECT i, i FROM generate_series(1, 30) i;
SELECT migrate_auto('texts', 'texts', 'a = b::int', 'a IS NULL');
INSERT INTO texts VALUES (31, 'z');
SELECT migrate_auto('texts', 'texts', 'a = b::int', 'a IS NULL');
SELECT migrate_start('texts', 'texts', 'a = b::int', 'a IS NULL') > 0 AS there;
SELECT migrate_verify('texts');
CALL migrate_wait('texts', '60s');
SELECT migrate_retry('texts');
CALL migrate_wait('texts', '60s');
SELECT DISTINCT key, sqlstate FROM migrate_errors WHERE name = 'texts' AND key IS NOT NULL;

\echo == Steered in the transaction of the gate, whose error takes that back.
SELECT migrate_start('steered', 'orders', 'n = 5', 'n = 3', paused => true) > 0 AS started;
BEGIN;
SELECT migrate_resume('steered');
SELECT migrate_auto('steered', 'orders', 'n = 5', 'n = 3');
ROLLBACK;
BEGIN;
SELECT migrate_drop('steered');
SELECT migrate_auto('steered', 'orders', 'n = 5', 'n = 3', inline_limit => 0);
ROLLBACK;
BEGIN;
SELECT migrate_drop('steered');
SELECT migrate_auto('steered', 'orders', 'n = 6', 'n = 3', inline_limit => 0);
ROLLBACK;
SELECT state FROM migrate_progress WHERE name = 'steered';

DROP EXTENSION pg_drover;
DROP TABLE orders, days, texts;

