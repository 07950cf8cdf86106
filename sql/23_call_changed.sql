-- migrate_start_call: the routine is replaced or altered after the start, and keys of types that have their own ways in arrays.
\set SHOW_CONTEXT never
CREATE EXTENSION pg_drover;
SET search_path = public;
\pset format unaligned

CREATE TABLE t (id int PRIMARY KEY, n int NOT NULL DEFAULT 0);
INSERT INTO t SELECT i FROM generate_series(1, 1000) i;
CREATE FUNCTION work(keys int[]) RETURNS int LANGUAGE sql AS 'UPDATE t SET n = n + 1 WHERE id = ANY (keys); SELECT cardinality(keys)';
CREATE FUNCTION bounds(lo int, hi int) RETURNS int LANGUAGE sql AS 'SELECT 0';

-- Starts a migration that is paused, has the routine replaced and resumes.
CREATE PROCEDURE meanwhile(name text, routine text, VARIADIC statements text[]) LANGUAGE plpgsql AS $$
DECLARE
    s text;
BEGIN
    PERFORM migrate_start_call(name, 't', routine::regprocedure, paused => true);
    COMMIT;
    FOREACH s IN ARRAY statements LOOP EXECUTE s; END LOOP;
    PERFORM migrate_resume(name);
    COMMIT;
    LOOP
        EXIT WHEN (SELECT p.state NOT IN ('queued', 'running') FROM migrate_progress p WHERE p.name = meanwhile.name);
        COMMIT;
        PERFORM pg_sleep(0.02);
    END LOOP;
END $$;
CREATE VIEW seen AS SELECT p.name, p.state, p.rows_done, e.sqlstate, e.message, e.detail, e.hint
    FROM migrate_progress p LEFT JOIN LATERAL (SELECT * FROM migrate_errors m WHERE m.name = p.name ORDER BY m.at DESC LIMIT 1) e ON true;

\echo == What the start refuses is refused later too.
CALL meanwhile('set', 'work(int[])', 'DROP FUNCTION work(int[])',
    'CREATE FUNCTION work(keys int[]) RETURNS SETOF int LANGUAGE plpgsql AS ''BEGIN RETURN; END''');
SELECT * FROM seen WHERE name = 'set';
CALL meanwhile('strict', 'bounds(int, int)', 'ALTER FUNCTION bounds(int, int) STRICT');
SELECT * FROM seen WHERE name = 'strict';
ALTER FUNCTION bounds(int, int) CALLED ON NULL INPUT;
CREATE OR REPLACE FUNCTION bounds(lo int, hi int) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
    done int;
BEGIN
    UPDATE t SET n = n + 1 WHERE (lo IS NULL OR id > lo) AND id <= hi;
    GET DIAGNOSTICS done = ROW_COUNT;
    RETURN done;
END $$;
SELECT migrate_retry('strict');
CALL migrate_wait('strict', '60s');
SELECT state, rows_done FROM migrate_progress WHERE name = 'strict';
SELECT n, count(*) FROM t GROUP BY n;

\echo == A result of another type: an integer of any width counts, of all else the keys do.
DROP FUNCTION work;
CREATE FUNCTION work(keys int[]) RETURNS int LANGUAGE sql AS 'SELECT 1';
CALL meanwhile('text', 'work(int[])', 'DROP FUNCTION work(int[])', 'CREATE FUNCTION work(keys int[]) RETURNS text LANGUAGE sql AS ''SELECT repeat(''''x'''', 100)''');
CALL meanwhile('bigint', 'work(int[])', 'DROP FUNCTION work(int[])', 'CREATE FUNCTION work(keys int[]) RETURNS bigint LANGUAGE sql AS ''SELECT cardinality(keys) + CASE WHEN 1 = ANY (keys) THEN 8589934592 ELSE 0 END''');
CALL meanwhile('record', 'work(int[])', 'DROP FUNCTION work(int[])', 'CREATE FUNCTION work(keys int[]) RETURNS record LANGUAGE sql AS ''SELECT 1, 2''');
CALL meanwhile('array', 'work(int[])', 'DROP FUNCTION work(int[])', 'CREATE FUNCTION work(keys int[]) RETURNS int[] LANGUAGE sql AS ''SELECT keys''');
CALL meanwhile('smallint', 'work(int[])', 'DROP FUNCTION work(int[])', 'CREATE FUNCTION work(keys int[]) RETURNS smallint LANGUAGE sql AS ''SELECT cardinality(keys)::smallint''');
CALL meanwhile('null', 'work(int[])', 'DROP FUNCTION work(int[])', 'CREATE FUNCTION work(keys int[]) RETURNS int LANGUAGE sql AS ''SELECT NULL::int''');
CALL meanwhile('procedure', 'work(int[])', 'DROP FUNCTION work(int[])', 'CREATE PROCEDURE work(keys int[]) LANGUAGE sql AS ''SELECT 1''');
SELECT name, state, rows_done, passes FROM migrate_progress WHERE name IN ('text', 'bigint', 'record', 'array', 'smallint', 'null', 'procedure') ORDER BY id;

\echo == A result that is no number of rows.
DROP PROCEDURE work;
CREATE FUNCTION work(keys int[]) RETURNS int LANGUAGE sql AS 'SELECT -5';
CREATE FUNCTION huge(keys int[]) RETURNS bigint LANGUAGE sql AS 'SELECT 9223372036854775807';
SELECT migrate_start_call('negative', 't', 'work(int[])') > 0 AS started;
CALL migrate_wait('negative', '60s');
SELECT * FROM seen WHERE name = 'negative';
SELECT migrate_start_call('huge', 't', 'huge(int[])') > 0 AS started;
CALL migrate_wait('huge', '60s');
SELECT * FROM seen WHERE name = 'huge';

\echo == Replaced while it runs: by another name, schema and OID.
CREATE FUNCTION replaced(keys int[]) RETURNS int LANGUAGE sql AS 'UPDATE t SET n = n + 100 WHERE id = ANY (keys); SELECT cardinality(keys)';
SELECT migrate_start_call('replaced', 't', 'replaced(int[])', settings => '{"batch_rows": 50, "pause": "100ms"}') > 0 AS started;
DO $$
BEGIN
    FOR i IN 1 .. 30 LOOP
        IF i % 2 = 0 THEN
            DROP FUNCTION replaced;
            CREATE FUNCTION replaced(keys int[]) RETURNS int LANGUAGE sql AS 'UPDATE t SET n = n + 100 WHERE id = ANY (keys); SELECT cardinality(keys)';
        ELSE
            DROP FUNCTION replaced;
            CREATE FUNCTION replaced(keys int[]) RETURNS numeric LANGUAGE sql AS 'UPDATE t SET n = n + 100 WHERE id = ANY (keys); SELECT 0.5';
        END IF;
        COMMIT;
        PERFORM pg_sleep(0.05);
    END LOOP;
END $$;
CALL migrate_wait('replaced', '60s');
SELECT state, rows_done FROM migrate_progress WHERE name = 'replaced';
SELECT n >= 100 AS done, count(*) FROM t GROUP BY 1;

\echo == Arrays of a type whose values are arrays.
CREATE DOMAIN trail AS int[];
CREATE TABLE trails (trail trail, seven int, PRIMARY KEY (trail, seven));
INSERT INTO trails SELECT ARRAY[i / 10, i], 7 FROM generate_series(1, 500) i;
CREATE TABLE met (key text, at int GENERATED ALWAYS AS IDENTITY);
CREATE FUNCTION by_trail(trail_keys trail[], seven_keys int[]) RETURNS int LANGUAGE sql AS
    'INSERT INTO met SELECT unnest(trail_keys)::text; SELECT cardinality(trail_keys) + 0 * cardinality(seven_keys)';
SELECT migrate_start_call('trail', 'trails', 'by_trail(trail[], int[])', 'trail[2] % 2 = 0', settings => '{"batch_rows": 100}') > 0 AS started;
CALL migrate_wait('trail', '60s');
SELECT state, rows_done FROM migrate_progress WHERE name = 'trail';
SELECT count(*), count(DISTINCT key), min(key), max(key) FROM met;
SELECT count(*) AS out_of_order FROM (SELECT key::int[] < lag(key::int[]) OVER (ORDER BY at) AS less FROM met) m WHERE less;
CREATE FUNCTION trail_bounds(lo trail, lo7 int, hi trail, hi7 int) RETURNS int LANGUAGE sql AS
    'SELECT count(*)::int FROM trails WHERE (lo IS NULL OR (trail, seven) > (lo, lo7)) AND (trail, seven) <= (hi, hi7)';
SELECT migrate_start_call('trail_bounds', 'trails', 'trail_bounds(trail, int, trail, int)', settings => '{"batch_rows": 100}') > 0 AS started;
CALL migrate_wait('trail_bounds', '60s');
SELECT state, rows_done FROM migrate_progress WHERE name = 'trail_bounds';
CREATE TABLE vectors (v oidvector PRIMARY KEY);
INSERT INTO vectors SELECT (i || ' ' || i + 1)::oidvector FROM generate_series(1, 300) i;
CREATE FUNCTION by_vector(keys oidvector[]) RETURNS int LANGUAGE sql AS 'INSERT INTO met SELECT ''v '' || unnest(keys)::text; SELECT cardinality(keys)';
SELECT migrate_start_call('vector', 'vectors', 'by_vector(oidvector[])') > 0 AS started;
CALL migrate_wait('vector', '60s');
SELECT state, rows_done FROM migrate_progress WHERE name = 'vector';
SELECT count(DISTINCT key), min(key), max(key) FROM met WHERE key LIKE 'v %';
-- One row's key against the domain of the argument: it is the row that is told.
CREATE DOMAIN even AS int CHECK (value % 2 = 0 OR value < 100);
CREATE FUNCTION by_even(keys even[]) RETURNS void LANGUAGE sql AS '';
SELECT migrate_start_call('even', 't', 'by_even(even[])', 'id < 104', settings => '{"on_error": "skip"}') > 0 AS started;
CALL migrate_wait('even', '60s');
SELECT state, rows_done, rows_failed FROM migrate_progress WHERE name = 'even';
SELECT key, sqlstate, message FROM migrate_errors WHERE name = 'even' AND quarantined ORDER BY 1;

\echo == What has no arrays, and what is none.
CREATE TABLE arrays (a int[] PRIMARY KEY);
CREATE TABLE oids (o oid PRIMARY KEY);
CREATE FUNCTION flat(keys int[]) RETURNS void LANGUAGE sql AS '';
CREATE FUNCTION by_oids(keys oidvector) RETURNS void LANGUAGE sql AS '';
CREATE FUNCTION any_keys(keys anyarray) RETURNS void LANGUAGE sql AS '';
CREATE FUNCTION any_bounds(lo anyelement, hi anyelement) RETURNS void LANGUAGE sql AS '';
SELECT migrate_start_call('no', 'arrays', 'flat(int[])');
SELECT migrate_start_call('no', 'oids', 'by_oids(oidvector)');
SELECT migrate_start_call('no', 't', 'any_keys(anyarray)');
SELECT migrate_start_call('no', 't', 'any_bounds(anyelement, anyelement)');
-- The way that the hint shows.
INSERT INTO arrays SELECT ARRAY[i] FROM generate_series(1, 100) i;
CREATE FUNCTION by_one_trail(keys trail[]) RETURNS int LANGUAGE sql AS 'SELECT cardinality(keys)';
SELECT migrate_start_call('arrays', 'arrays', 'by_one_trail(trail[])') > 0 AS started;
CALL migrate_wait('arrays', '60s');
SELECT state, rows_done FROM migrate_progress WHERE name = 'arrays';

DROP VIEW seen;
DROP EXTENSION pg_drover;
DROP PROCEDURE meanwhile;
DROP FUNCTION work, bounds, huge, replaced, by_trail, trail_bounds, by_vector, by_even, flat, by_oids, any_keys, any_bounds, by_one_trail;
DROP TABLE t, trails, met, vectors, arrays, oids;
DROP DOMAIN trail, even;
