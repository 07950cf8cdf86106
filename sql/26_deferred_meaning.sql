-- What the names in the definition of a deferred index lead to is what the index had, or it is not built; and marks come
-- back whoever builds it.
\set SHOW_CONTEXT never
CREATE EXTENSION pg_drover;
SET client_min_messages = error;
SET search_path = public;
CREATE VIEW ends AS SELECT p.name, p.state, p.phase, p.sqlstate, p.message, d.detail, d.hint FROM migrate_progress p JOIN migrate_definitions d USING (name) ORDER BY name;
CREATE PROCEDURE wait_for(which text, wanted text) LANGUAGE plpgsql AS $$
BEGIN
    FOR i IN 1 .. 600 LOOP
        EXIT WHEN EXISTS (SELECT FROM migrate_progress WHERE name = which AND state = wanted);
        COMMIT;
        PERFORM pg_sleep(0.1);
    END LOOP;
END $$;
CREATE TABLE src AS SELECT i AS id, i % 100 AS a, 'b' || i AS b FROM generate_series(1, 1000) i;
ALTER TABLE src ADD PRIMARY KEY (id);
\set held '{"defer_indexes": true, "hold": "build"}'

\echo == Definitions whose casts nobody wrote.
CREATE TYPE mood AS ENUM ('sad', 'glad');
CREATE TABLE casts (id int, v varchar(20), c char(3), n int, m numeric, f float8, o mood);
CREATE INDEX ON casts (lower(v), md5(c), (n + 1.5), (f * 2), (n / 2.0)) WHERE v <> 'x' AND n > 3.5 AND m = 1;
CREATE INDEX ON casts ((v || 'x'), greatest(n, id::bigint)) WHERE v IN ('a', 'b') AND c NOT IN ('q', 'r') AND o IN ('glad', 'sad');
CREATE INDEX ON casts USING gin (to_tsvector('english', v)) WHERE f > 0.5;
CREATE INDEX ON casts USING hash (lower(v));
SELECT migrate_start_copy('casts', 'src', 'casts', '{"id": "id", "v": "b"}', settings => '{"defer_indexes": true}') > 0 AS started;
CALL migrate_wait('casts', '60s');
SELECT count(*) FROM pg_index WHERE indrelid = 'casts'::regclass;
SELECT migrate_drop('casts');
DROP TABLE casts;
DROP TYPE mood;

\echo == Columns that only took the name.
CREATE TABLE dst (id int PRIMARY KEY, a int, b text);
CREATE INDEX dst_a ON dst (a);
CREATE UNIQUE INDEX dst_b ON dst (b);
SELECT migrate_start_copy('columns', 'src', 'dst', settings => :'held') > 0 AS started;
CALL wait_for('columns', 'holding');
ALTER TABLE dst DROP a;
ALTER TABLE dst ADD a text DEFAULT 'other';
SELECT migrate_confirm('columns');
CALL wait_for('columns', 'failed');
SELECT state, sqlstate, message, detail FROM ends;
SELECT migrate_cancel('columns');
SET client_min_messages = warning;
SELECT migrate_drop('columns');
SET client_min_messages = error;
SELECT indexrelid::regclass FROM pg_index WHERE indrelid = 'dst'::regclass ORDER BY 1;
DROP TABLE dst;

\echo == Columns that have changed places: the hint leads on as it stands.
CREATE TABLE dst (id int PRIMARY KEY, a int, b text);
CREATE INDEX dst_a ON dst (a);
SELECT migrate_start_copy('places', 'src', 'dst', settings => :'held') > 0 AS started;
CALL wait_for('places', 'holding');
ALTER TABLE dst RENAME a TO c;
ALTER TABLE dst RENAME b TO a;
SELECT migrate_confirm('places');
CALL wait_for('places', 'failed');
SELECT message, hint FROM ends;
ALTER TABLE public.dst RENAME COLUMN a TO a_now; ALTER TABLE public.dst RENAME COLUMN c TO a; SELECT migrate_retry('places');
CALL migrate_wait('places', '60s');
SELECT pg_get_indexdef('dst_a'::regclass);
SELECT migrate_drop('places');
DROP TABLE dst;

\echo == A function, a label of an enum, that only took the name.
CREATE FUNCTION f1(int) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT $1';
CREATE FUNCTION f2(int) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT -$1';
CREATE TYPE st AS ENUM ('x', 'y');
CREATE TABLE dst (id int PRIMARY KEY, a int, b text, s st DEFAULT 'x');
CREATE INDEX dst_f ON dst (f1(a));
CREATE INDEX dst_s ON dst (a) WHERE s = 'x';
SELECT migrate_start_copy('names', 'src', 'dst', settings => :'held') > 0 AS started;
CALL wait_for('names', 'holding');
ALTER FUNCTION f1 RENAME TO f3;
ALTER FUNCTION f2 RENAME TO f1;
ALTER TYPE st RENAME VALUE 'x' TO 'z';
ALTER TYPE st RENAME VALUE 'y' TO 'x';
SELECT migrate_confirm('names');
CALL wait_for('names', 'failed');
SELECT state, sqlstate, message, detail, hint FROM ends;
-- Built by hand as they are meant, under their names, they are taken as they are.
CREATE INDEX dst_f ON dst (f3(a));
CREATE INDEX dst_s ON dst (a) WHERE s = 'z';
SELECT migrate_retry('names');
CALL migrate_wait('names', '60s');
SELECT state FROM ends;
SELECT pg_get_indexdef(indexrelid) FROM pg_index WHERE indrelid = 'dst'::regclass ORDER BY 1;
SELECT migrate_drop('names');
DROP TABLE dst;

\echo == A schema that has another name: the index is built by hand.
CREATE SCHEMA app;
CREATE TYPE app.st AS ENUM ('a', 'b');
CREATE TABLE app.dst (id int PRIMARY KEY, a int, s app.st DEFAULT 'a');
CREATE INDEX dst_a ON app.dst (a) WHERE s = 'a';
SELECT migrate_start_copy('schema', 'src', 'app.dst', '{"id": "id", "a": "a"}', settings => :'held') > 0 AS started;
CALL wait_for('schema', 'holding');
ALTER SCHEMA app RENAME TO app2;
SELECT migrate_confirm('schema');
CALL wait_for('schema', 'failed');
SELECT state, sqlstate, message, detail, hint FROM ends;
CREATE INDEX dst_a ON app2.dst USING btree (a) WHERE (s = 'a'::app2.st);
SELECT migrate_retry('schema');
CALL migrate_wait('schema', '60s');
SELECT state FROM ends;
SELECT migrate_drop('schema');
DROP SCHEMA app2 CASCADE;

\echo == A type that has changed under an index: it follows, as the index would have.
CREATE TABLE dst (id int PRIMARY KEY, a int, b text);
CREATE INDEX dst_a ON dst (a, b COLLATE "C" text_pattern_ops);
SELECT migrate_start_copy('type', 'src', 'dst', settings => :'held') > 0 AS started;
CALL wait_for('type', 'holding');
ALTER TABLE dst ALTER a TYPE bigint, ALTER b TYPE varchar(20);
SELECT migrate_confirm('type');
CALL migrate_wait('type', '60s');
SELECT pg_get_indexdef('dst_a'::regclass);
SELECT migrate_drop('type');
DROP TABLE dst;

\echo == Built by hand, by the statements that migrate_cancel gives, and dropped: the marks are there.
CREATE TABLE dst (id int PRIMARY KEY, a int, b text NOT NULL UNIQUE);
CREATE INDEX dst_a ON dst (a);
ALTER TABLE dst CLUSTER ON dst_a;
ALTER TABLE dst REPLICA IDENTITY USING INDEX dst_b_key;
COMMENT ON INDEX dst_a IS 'a 100 % comment';
COMMENT ON CONSTRAINT dst_b_key ON dst IS 'another';
CREATE VIEW marks AS SELECT c.relname, i.indisprimary, i.indisunique, i.indisclustered, i.indisreplident, obj_description(c.oid, 'pg_class') AS comment,
    (SELECT obj_description(k.oid, 'pg_constraint') FROM pg_constraint k WHERE k.conindid = c.oid) AS on_constraint
    FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = 'dst'::regclass ORDER BY 1;
CREATE TABLE before AS TABLE marks;
SELECT migrate_start_copy('hand', 'src', 'dst', settings => :'held') > 0 AS started;
CALL wait_for('hand', 'holding');
SET client_min_messages = notice;
SELECT migrate_cancel('hand');
SET client_min_messages = error;
SELECT phase FROM ends;
CREATE UNIQUE INDEX dst_pkey ON public.dst USING btree (id);
ALTER TABLE public.dst ADD CONSTRAINT dst_pkey PRIMARY KEY USING INDEX dst_pkey;
CREATE INDEX dst_a ON public.dst USING btree (a);
CREATE UNIQUE INDEX dst_b_key ON public.dst USING btree (b);
ALTER TABLE public.dst ADD CONSTRAINT dst_b_key UNIQUE USING INDEX dst_b_key;
SELECT migrate_drop('hand');
(TABLE before EXCEPT TABLE marks) UNION ALL (TABLE marks EXCEPT TABLE before);
DROP VIEW marks;
DROP TABLE before, dst;

\echo == Where something needs what would be dropped.
CREATE TABLE dst (id int PRIMARY KEY, a int, b text);
CREATE VIEW needing AS SELECT id, b, count(*) FROM dst GROUP BY id;
SELECT migrate_start_copy('needed', 'src', 'dst', settings => :'held');
DROP TABLE dst CASCADE;

\echo == Where a setting, an argument or a state is none.
SELECT migrate_start('no', 'src', 'a = 1', settings => '{"defer_indexes": true}');
\echo :SQLSTATE
SELECT migrate_start_delete('no', 'src', 'a = 1', settings => '{"on_conflict": "skip"}');
SELECT migrate_start('no', 'src', 'a = 1', 'a <> 1', start_after => 'infinity');
\echo :SQLSTATE
SELECT migrate_start('no', 'src', 'a = 1', 'a <> 1', start_after => '2100-01-01') > 0 AS started;
SELECT migrate_alter('no', '{"start_after": "infinity"}');
SELECT migrate_rollback(NULL) IS NULL AS rollback, migrate_verify(NULL) IS NULL AS verify;
SELECT migrate_rollback('no', 'bogus');
SELECT migrate_assert_done(VARIADIC NULL::text[]);
\echo :SQLSTATE
SELECT migrate_assert_done(VARIADIC '{}');
\echo :SQLSTATE
SELECT migrate_drop('no', cancel => true);
DROP EXTENSION pg_drover CASCADE;
DROP PROCEDURE wait_for;
DROP FUNCTION f1, f3;
DROP TYPE st;
DROP TABLE src;
