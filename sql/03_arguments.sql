-- Wrong arguments: each is refused with what is wrong and what to do.
\set SHOW_CONTEXT never
\pset format unaligned
\pset tuples_only on
CREATE EXTENSION pg_drover;
SET search_path = public;

-- Evaluates migrate_start(...), undoes what it did, and returns its error or "started".
CREATE FUNCTION pg_temp.started(arguments text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    message text;
    detail text;
    hint text;
BEGIN
    EXECUTE format('SELECT migrate_start(%s)', arguments);
    RAISE EXCEPTION USING ERRCODE = 'ZZ000', MESSAGE = 'started';
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
    RETURN concat_ws(E'\n', CASE WHEN SQLSTATE = 'ZZ000' THEN message ELSE SQLSTATE || ': ' || message END,
                     'DETAIL: ' || nullif(detail, ''), 'HINT: ' || nullif(hint, ''));
END $$;

CREATE TABLE orders (id bigint PRIMARY KEY, n int, status text);
INSERT INTO orders SELECT i, 0 FROM generate_series(1, 10) i;
SET client_min_messages = warning;

\echo == Missing arguments
SELECT pg_temp.started($$NULL, 'orders', 'n = 1'$$);
SELECT pg_temp.started($$'m', NULL, 'n = 1'$$);
SELECT pg_temp.started($$'m', 'orders', NULL$$);
SELECT pg_temp.started($$'m', 'orders'$$);
SELECT pg_temp.started($$'m', 'no_such_table', 'n = 1'$$);
SELECT pg_temp.started($$'m', 4294967295, 'n = 1'$$);
\echo == NULL for an optional argument is its default
SELECT pg_temp.started($$'m', 'orders', 'n = 1', NULL, NULL, NULL, NULL, NULL, NULL, NULL$$);

\echo == Names
SELECT pg_temp.started($$'', 'orders', 'n = 1'$$);
SELECT pg_temp.started($$E' \t\n', 'orders', 'n = 1'$$);
SELECT pg_temp.started($$repeat('x', 200), 'orders', 'n = 1'$$);
SELECT pg_temp.started($$repeat('x', 201), 'orders', 'n = 1'$$);
SELECT pg_temp.started($$repeat('é', 101), 'orders', 'n = 1'$$);

\echo == set_clause
SELECT pg_temp.started($$'m', 'orders', ''$$);
SELECT pg_temp.started($$'m', 'orders', E' \n'$$);
SELECT pg_temp.started($$'m', 'orders', 'n'$$);
SELECT pg_temp.started($$'m', 'orders', 'n = '$$);
SELECT pg_temp.started($$'m', 'orders', 'n = 1,'$$);
SELECT pg_temp.started($$'m', 'orders', 'n == 1'$$);
SELECT pg_temp.started($$'m', 'orders', 'm = 1'$$);
SELECT pg_temp.started($$'m', 'orders', 'n = m'$$);
SELECT pg_temp.started($$'m', 'orders', 'n = ''x'''$$);
SELECT pg_temp.started($$'m', 'orders', 'n = now()'$$);
SELECT pg_temp.started($$'m', 'orders', 'n = no_such_function(n)'$$);
SELECT pg_temp.started($$'m', 'orders', 'n = 1, n = 2'$$);
SELECT pg_temp.started($$'m', 'orders', '--'$$);

\echo == where_clause
SELECT pg_temp.started($$'m', 'orders', 'n = 1', ''$$);
SELECT pg_temp.started($$'m', 'orders', 'n = 1', 'n ='$$);
SELECT pg_temp.started($$'m', 'orders', 'n = 1', 'n'$$);
SELECT pg_temp.started($$'m', 'orders', 'n = 1', 'WHERE n = 0'$$);
SELECT pg_temp.started($$'m', 'orders', 'n = 1', 'm = 0'$$);
SELECT pg_temp.started($$'m', 'orders', 'n = 1', 'n = ''x'''$$);

\echo == workers
SELECT pg_temp.started($$'m', 'orders', 'n = 1', workers => 0$$);
SELECT pg_temp.started($$'m', 'orders', 'n = 1', workers => -1$$);
SELECT pg_temp.started($$'m', 'orders', 'n = 1', workers => 1025$$);
SELECT pg_temp.started($$'m', 'orders', 'n = 1', workers => 2000$$);
SELECT pg_temp.started($$'m', 'orders', 'n = 1', workers => 1024$$);

\echo == strategy
SELECT pg_temp.started($$'m', 'orders', 'n = 1', strategy => 'fast'$$);
SELECT pg_temp.started($$'m', 'orders', 'n = 1', strategy => ''$$);
SELECT pg_temp.started($$'m', 'orders', 'n = 1', strategy => 'Key'$$);
SELECT pg_temp.started($$'m', 'orders', 'n = 1', strategy => 'block'$$);
SELECT pg_temp.started($$'m', 'orders', 'n = 1', strategy => 'key'$$);

\echo == after and start_after
SELECT pg_temp.started($$'m', 'orders', 'n = 1', after => '{no such}'$$);
SELECT pg_temp.started($$'m', 'orders', 'n = 1', after => '{m}'$$);
SELECT pg_temp.started($$'m', 'orders', 'n = 1', after => '{NULL}'$$);
SELECT pg_temp.started($$'m', 'orders', 'n = 1', start_after => 'infinity'$$);
SELECT pg_temp.started($$'m', 'orders', 'n = 1', start_after => '-infinity'$$);
SELECT pg_temp.started($$'m', 'orders', 'n = 1', start_after => '0044-03-15 BC'$$);

\echo == settings as a whole
SELECT pg_temp.started($$'m', 'orders', 'n = 1', settings => '[]'$$);
SELECT pg_temp.started($$'m', 'orders', 'n = 1', settings => '1'$$);
SELECT pg_temp.started($$'m', 'orders', 'n = 1', settings => 'null'$$);
SELECT pg_temp.started($$'m', 'orders', 'n = 1', settings => '"batch_rows"'$$);
SELECT pg_temp.started($$'m', 'orders', 'n = 1', settings => '{"no_such": 1}'$$);
SELECT pg_temp.started($$'m', 'orders', 'n = 1', settings => '{"batch_row": 1}'$$);
SELECT pg_temp.started($$'m', 'orders', 'n = 1', settings => '{"BATCH_ROWS": 1}'$$);
SELECT pg_temp.started($$'m', 'orders', 'n = 1', settings => '{"": 1}'$$);
SELECT pg_temp.started($$'m', 'orders', 'n = 1', settings => '{"batch_rows": null}'$$);

\echo == settings: numbers
SELECT pg_temp.started(format($$'m', 'orders', 'n = 1', settings => '{"batch_rows": %s}'$$, v))
FROM unnest(ARRAY['0', '-1', '1.5', '1e3', '1000000001', '"ten"', '"10"', '""', 'true', '[]', '{}', '1e400']) v;

\echo == settings: durations
SELECT pg_temp.started(format($$'m', 'orders', 'n = 1', settings => '{"batch_target": %s}'$$, v))
FROM unnest(ARRAY['0', '100', '-1', '"0.4ms"', '"1 week"', '"1s 500ms"', '"500ms 1s"', '"2h"', '"1M"', '""', 'false']) v;

\echo == settings: sizes
SELECT pg_temp.started(format($$'m', 'orders', 'n = 1', settings => '{"batch_wal": %s}'$$, v))
FROM unnest(ARRAY['1', '65536', '"63kB"', '"1.5MB"', '"1mb"', '"1 MB"', '"65GB"', '"16 pages"', 'true']) v;

\echo == settings: booleans and names
SELECT pg_temp.started(format($$'m', 'orders', 'n = 1', settings => '{"synchronous_commit": %s}'$$, v))
FROM unnest(ARRAY['true', '"ON"', '1', '2', '"remote_apply"', '""', '[]']) v;
SELECT pg_temp.started(format($$'m', 'orders', 'n = 1', settings => '{"key": %s}'$$, v))
FROM unnest(ARRAY['1', 'true', '""', '"orders_pkey"', '["orders_pkey"]']) v;

\echo == settings: together
SELECT pg_temp.started($$'m', 'orders', 'n = 1', settings => '{"chunk_rows": 5000, "chunk_rows_max": 4999}'$$);
SELECT pg_temp.started($$'m', 'orders', 'n = 1', settings => '{"retry_delay": "2min"}'$$);

\echo == workers are an argument of migrate_start, a setting of migrate_alter
SELECT pg_temp.started($$'m', 'orders', 'n = 1', settings => '{"workers": 2}'$$);

\echo == nothing above has started anything
SELECT count(*) FROM migrate_progress;

\echo == migrate_alter
SELECT migrate_start('m', 'orders', 'n = 1', paused => true) > 0;
\set VERBOSITY terse
SELECT migrate_alter('m', '[]');
SELECT migrate_alter('m', '{"no_such": 1}');
SELECT migrate_alter('m', '{"workers": 0}');
SELECT migrate_alter('m', '{"workers": 1025}');
SELECT migrate_alter('m', '{"workers": 1.5}');
SELECT migrate_alter('m', '{"workers": "2"}');
SELECT migrate_alter('m', '{"workers": 1e300}');
SELECT migrate_alter('m', '{"batch_rows": 0}');
SELECT migrate_alter('m', '{"batch_rows": 10, "pause": "long"}');
SELECT migrate_alter('m', '{"chunk_rows_max": 999}');
\set VERBOSITY default
SELECT migrate_alter('m', '{"key": "orders_pkey"}');
SELECT migrate_alter('m', '{"workers": null}');
SELECT migrate_alter('m', '{}');
SELECT migrate_alter('m', NULL) IS NULL;
SELECT count(*) FROM migrate_events WHERE kind = 'settings';
SELECT migrate_alter('m', '{"workers": 3, "batch_rows": 7}');
SELECT migrate_alter('m', '{"workers": 1, "batch_rows": null}');
SELECT migrate_alter('m', '{"batch_rows": null}');

\echo == a name that nobody has
SELECT migrate_pause('nobody');
\echo :SQLSTATE
\set VERBOSITY terse
SELECT migrate_resume('nobody');
SELECT migrate_cancel('nobody');
SELECT migrate_retry('nobody');
SELECT migrate_alter('nobody', '{}');
SELECT migrate_remaining('nobody');
SELECT migrate_assert_done('nobody');
SELECT migrate_assert_done('M');
SELECT migrate_assert_done('m ');
CALL migrate_wait('nobody');
\echo :SQLSTATE
SET client_min_messages = notice;
SELECT migrate_drop('nobody');
\echo == NULL in, NULL out
SELECT migrate_pause(NULL) IS NULL, migrate_resume(NULL) IS NULL, migrate_cancel(NULL) IS NULL, migrate_retry(NULL) IS NULL,
       migrate_drop(NULL) IS NULL, migrate_remaining(NULL) IS NULL, migrate_rollback(NULL) IS NULL, migrate_verify(NULL) IS NULL;
SELECT migrate_assert_done(VARIADIC NULL);
SELECT migrate_assert_done('m', NULL);
SELECT migrate_assert_done(NULL, 'm');
\echo :SQLSTATE
SELECT migrate_assert_done(VARIADIC '{}');
CALL migrate_wait(NULL);
\echo :SQLSTATE
CALL migrate_wait('m', '-1s');
\echo :SQLSTATE

DROP EXTENSION pg_drover;
DROP TABLE orders;
