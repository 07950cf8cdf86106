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

DROP EXTENSION pg_drover;
DROP TABLE orders;
