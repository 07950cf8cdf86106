-- What lives in the caller's session alone is refused at the start, whatever clause it stands in: a worker would not see
-- it, or would meet a permanent namesake. What is permanent is not.
\set SHOW_CONTEXT never
CREATE EXTENSION pg_drover;
SET client_min_messages = warning;
CREATE TABLE t (id int PRIMARY KEY, n int, k text, at timestamptz);
INSERT INTO t SELECT i FROM generate_series(1, 10) i;
CREATE TABLE copied (id int PRIMARY KEY, n int);
-- Permanent namesakes of what is temporary.
CREATE TABLE rates (n int);
CREATE SEQUENCE counter;
CREATE TYPE mood AS ENUM ('good', 'bad');
CREATE TEMP TABLE rates (n int);
CREATE TEMP SEQUENCE counter;
CREATE TYPE pg_temp.mood AS ENUM ('so', 'la');
CREATE FUNCTION pg_temp.twice(int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 2 * $1';
CREATE OPERATOR pg_temp.## (LEFTARG = int, RIGHTARG = int, FUNCTION = int4pl);
CREATE VIEW through AS SELECT pg_temp.twice(1) AS n;
CREATE VIEW further AS SELECT n + 1 AS n FROM through;
CREATE FUNCTION bound() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT 1; SELECT max(n) FROM rates; END;
CREATE TABLE parent (n int);
CREATE TEMP TABLE child () INHERITS (parent);
CREATE PROCEDURE work(keys int[]) LANGUAGE sql AS 'SELECT';
CREATE PROCEDURE pg_temp.work(lo int, hi int) LANGUAGE sql AS 'UPDATE t SET n = 1 WHERE id > lo AND id <= hi';

SELECT migrate_start('a', 't', 'n = (SELECT max(n) FROM rates)', 'n IS NULL');
\echo :SQLSTATE
SELECT migrate_start('b', 't', 'n = 1', 'n IS NULL AND NOT EXISTS (SELECT FROM rates r WHERE r.n = t.id)');
SELECT migrate_start('c', 't', $$n = nextval('counter')$$, 'n IS NULL');
SELECT migrate_start('d', 't', 'n = pg_temp.twice(id)', 'n IS NULL');
SELECT migrate_start('e', 't', 'n = id OPERATOR(pg_temp.##) 1', 'n IS NULL');
SELECT migrate_start('f', 't', $$k = 'la'::mood::text$$, 'k IS NULL');
SELECT migrate_start('g', 't', 'n = (SELECT n FROM further)', 'n IS NULL');
SELECT migrate_start('h', 't', 'n = (WITH w AS (SELECT n FROM rates) SELECT n FROM w)', 'n IS NULL');
SELECT migrate_start('p', 't', 'n = bound()', 'n IS NULL');
SELECT migrate_start('q', 't', 'n = (SELECT max(n) FROM parent)', 'n IS NULL');
SELECT migrate_start('i', 't', 'n = 1', 'n IS NULL', settings => '{"check_clause": "n IN (SELECT n FROM rates)"}');
SELECT migrate_start('j', 't', 'n = 1', 'n IS NULL', settings => '{"pace_query": "SELECT count(*) = 0 FROM rates"}');
SELECT migrate_start_delete('k', 't', 'id IN (SELECT n FROM rates)');
SELECT migrate_start_copy('l', 't', 'copied', '{"id": "id", "n": "pg_temp.twice(id)"}');
SELECT migrate_start_call('r', 't', 'public.work(int[])', where_clause => 'n IN (SELECT n FROM rates)');
SELECT migrate_start_call('m', 't', 'pg_temp.work(int, int)');
SELECT count(*) FROM migrate_plan('t', 'n = 1', 'id IN (SELECT n FROM rates)');
SELECT count(*) FROM migrate_estimate('t', 'n = 1', 'id IN (SELECT n FROM rates)');
SELECT migrate_auto('n', 't', 'n = (SELECT max(n) FROM rates)', 'n IS NULL');
SELECT count(*) FROM migrate_progress;
-- What is named with its schema is permanent.
SELECT migrate_start('o', 't', $$n = (SELECT count(*) + nextval('public.counter') FROM public.rates)$$, 'n IS NULL', paused => true) IS NOT NULL;
SELECT migrate_alter('o', '{"pace_query": "SELECT count(*) = 0 FROM rates"}');
SELECT migrate_cancel('o'), migrate_drop('o');
-- A check asked for afterwards.
SELECT migrate_start('u', 't', 'n = 1', 'n IS NULL') IS NOT NULL;
CALL migrate_wait('u', '60s');
SELECT migrate_verify('u', 'n IN (SELECT n FROM rates)');
SELECT migrate_drop('u');
DROP EXTENSION pg_drover;
DROP VIEW further, through;
DROP FUNCTION bound();
DROP PROCEDURE work(int[]);
DROP TABLE child, parent, t, copied, public.rates;
DROP SEQUENCE public.counter;
DROP TYPE public.mood;
