-- migrate_start_call: one call of the owner's routine for each chunk, with bounds or with keys.
\set SHOW_CONTEXT never
CREATE EXTENSION pg_drover;
SET search_path = public;

CREATE TABLE t (id bigint PRIMARY KEY, n int NOT NULL DEFAULT 0);
INSERT INTO t SELECT i FROM generate_series(1, 10000) i;
VACUUM ANALYZE t;
CREATE TABLE calls (lo bigint, hi bigint, keys int);

\echo == Bounds: above lo, which is NULL at the start of the table, and up to and with hi. Every row once.
CREATE FUNCTION by_bounds(lo bigint, hi bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO calls VALUES (lo, hi);
    UPDATE t SET n = n + 1 WHERE (lo IS NULL OR id > lo) AND id <= hi;
END $$;
SELECT migrate_start_call('bounds', 't', 'by_bounds(bigint, bigint)', workers => 2, settings => '{"batch_rows": 500}') > 0 AS started;
CALL migrate_wait('bounds', '60s');
SELECT n, count(*) FROM t GROUP BY n;
SELECT count(*) > 10 AS many, count(*) FILTER (WHERE lo IS NULL) AS first, max(hi) FROM calls;
SELECT kind, state, rows_done, passes FROM migrate_progress WHERE name = 'bounds';
SELECT step, kind, state FROM migrate_steps WHERE name = 'bounds' ORDER BY step;
SELECT kind, relation, routine, where_clause, set_clause FROM migrate_definitions WHERE name = 'bounds';
SELECT migrate_remaining('bounds');

\echo == Keys: those that satisfy where_clause.
TRUNCATE calls;
CREATE PROCEDURE by_keys(keys bigint[]) LANGUAGE sql AS $$
    INSERT INTO calls VALUES (NULL, NULL, cardinality(keys));
    UPDATE t SET n = n + 1 WHERE id = ANY (keys);
$$;
SELECT migrate_start_call('keys', 't', 'by_keys(bigint[])', 'id % 10 = 0') > 0 AS started;
CALL migrate_wait('keys', '60s');
SELECT n, count(*) FROM t GROUP BY n ORDER BY n;
SELECT sum(keys) FROM calls;
SELECT rows_done FROM migrate_progress WHERE name = 'keys';

\echo == An integer result is what rows_done counts; a list of keys purges another table.
CREATE TABLE doomed (id bigint PRIMARY KEY);
INSERT INTO doomed SELECT i FROM generate_series(1, 20000, 4) i;
CREATE FUNCTION purge(keys bigint[]) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    deleted bigint;
BEGIN
    DELETE FROM t WHERE id = ANY (keys);
    GET DIAGNOSTICS deleted = ROW_COUNT;
    RETURN deleted;
END $$;
SELECT migrate_start_call('purge', 'doomed', 'purge(bigint[])') > 0 AS started;
CALL migrate_wait('purge', '60s');
SELECT count(*) FROM t;
SELECT rows_done FROM migrate_progress WHERE name = 'purge';

\echo == A text key of type varchar, and a domain.
CREATE DOMAIN code AS varchar(10);
CREATE TABLE coded (code code PRIMARY KEY);
INSERT INTO coded SELECT 'c' || i FROM generate_series(1, 1000) i;
CREATE TABLE codes (code text);
CREATE FUNCTION codes(keys text[]) RETURNS void LANGUAGE sql AS $$ INSERT INTO codes SELECT unnest(keys) $$;
SELECT migrate_start_call('codes', 'coded', 'codes(text[])') > 0 AS started;
CALL migrate_wait('codes', '60s');
SELECT count(*), count(DISTINCT code), min(code), max(code) FROM codes;

\echo == A routine that fails, and one that wants to commit.
CREATE PROCEDURE committing(lo bigint, hi bigint) LANGUAGE plpgsql AS $$ BEGIN COMMIT; END $$;
SELECT migrate_start_call('committing', 't', 'committing(bigint, bigint)') > 0 AS started;
CALL migrate_wait('committing', '60s');
SELECT sqlstate, message, detail, hint, statement FROM migrate_errors WHERE name = 'committing';
CREATE OR REPLACE PROCEDURE committing(lo bigint, hi bigint) LANGUAGE plpgsql AS $$ BEGIN NULL; END $$;
SELECT migrate_retry('committing');
CALL migrate_wait('committing', '60s');
SELECT state, rows_done FROM migrate_progress WHERE name = 'committing';

\echo == Starting again.
SELECT migrate_start_call('bounds', 't', 'by_bounds(bigint, bigint)') = (SELECT id FROM migrate_progress WHERE name = 'bounds') AS same;
SELECT migrate_start_call('bounds', 't', 'by_keys(bigint[])');

\echo == What is refused.
CREATE FUNCTION wrong(lo int, hi int) RETURNS void LANGUAGE sql AS '';
CREATE FUNCTION three(bigint, bigint, bigint) RETURNS void LANGUAGE sql AS '';
CREATE FUNCTION strict(lo bigint, hi bigint) RETURNS void STRICT LANGUAGE sql AS '';
CREATE FUNCTION many(keys bigint[]) RETURNS SETOF bigint LANGUAGE sql AS 'SELECT unnest(keys)';
CREATE PROCEDURE output(keys bigint[], OUT n int) LANGUAGE sql AS 'SELECT 1';
CREATE TABLE pair (a int, b int, PRIMARY KEY (a, b));
SELECT migrate_start_call('no', 't', NULL);
SELECT migrate_start_call('no', 't', 'wrong(int, int)');
SELECT migrate_start_call('no', 't', 'three(bigint, bigint, bigint)');
SELECT migrate_start_call('no', 't', 'strict(bigint, bigint)');
SELECT migrate_start_call('no', 't', 'many(bigint[])');
SELECT migrate_start_call('no', 't', 'output(bigint[])');
SELECT migrate_start_call('no', 't', 'sum(bigint)');
SELECT migrate_start_call('no', 't', 'by_bounds(bigint, bigint)', 'id > 7');
SELECT migrate_start_call('no', 't', 'by_keys(bigint[])', 'nonsense');
SELECT migrate_start_call('no', 't', 'by_keys(bigint[])', strategy => 'block');
SELECT migrate_start_call('no', 'pair', 'by_keys(bigint[])');
SELECT migrate_start_call('no', 'calls', 'by_keys(bigint[])');

\echo == EXECUTE is looked at for each batch.
CREATE ROLE regress_drover_caller LOGIN;
GRANT USAGE ON SCHEMA drover TO regress_drover_caller;
GRANT SELECT ON t TO regress_drover_caller;
CREATE FUNCTION seen(keys bigint[]) RETURNS void LANGUAGE sql AS '';
REVOKE EXECUTE ON FUNCTION seen FROM PUBLIC;
SET SESSION AUTHORIZATION regress_drover_caller;
SELECT migrate_start_call('seen', 't', 'seen(bigint[])');
RESET SESSION AUTHORIZATION;
GRANT EXECUTE ON FUNCTION seen TO regress_drover_caller;
SET SESSION AUTHORIZATION regress_drover_caller;
SELECT migrate_start_call('seen', 't', 'seen(bigint[])', paused => true) > 0 AS started;
RESET SESSION AUTHORIZATION;
REVOKE EXECUTE ON FUNCTION seen FROM regress_drover_caller;
SELECT migrate_resume('seen');
CALL migrate_wait('seen', '60s');
GRANT EXECUTE ON FUNCTION seen TO regress_drover_caller;
SELECT migrate_retry('seen');
CALL migrate_wait('seen', '60s');
SELECT state, rows_done FROM migrate_progress WHERE name = 'seen';

DROP EXTENSION pg_drover;
DROP TABLE t, calls, doomed, coded, codes, pair;
DROP DOMAIN code;
DROP ROUTINE by_bounds, by_keys, purge, codes, committing, wrong, three, strict, many, output, seen;
DROP OWNED BY regress_drover_caller;
DROP ROLE regress_drover_caller;
