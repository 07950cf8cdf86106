-- Relations that cannot be migrated: each is refused with the reason and a way on.
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
CREATE FUNCTION pg_temp.refused(relation text, set_clause text DEFAULT 'n = 1') RETURNS text LANGUAGE sql
AS $$ SELECT regexp_replace(pg_temp.started(format('%L, %L, %L', 'm', relation, set_clause)), 'pg_temp_\d+', 'pg_temp') $$;
SET client_min_messages = warning;

CREATE TABLE base (id int PRIMARY KEY, n int);

\echo == views
CREATE VIEW v AS SELECT * FROM base;
CREATE MATERIALIZED VIEW mv AS SELECT * FROM base;
CREATE UNIQUE INDEX ON mv (id);
SELECT pg_temp.refused('v');
SELECT pg_temp.refused('mv');
SELECT pg_temp.refused('migrate_progress');

\echo == foreign tables
CREATE FOREIGN DATA WRAPPER regress_drover_dummy;
CREATE SERVER regress_drover_server FOREIGN DATA WRAPPER regress_drover_dummy;
CREATE FOREIGN TABLE ft (id int, n int) SERVER regress_drover_server;
SELECT pg_temp.refused('ft');
CREATE TABLE with_foreign (id int, n int) PARTITION BY RANGE (id);
CREATE TABLE with_foreign_1 PARTITION OF with_foreign FOR VALUES FROM (1) TO (10);
ALTER TABLE with_foreign_1 ADD PRIMARY KEY (id);
CREATE FOREIGN TABLE with_foreign_2 PARTITION OF with_foreign FOR VALUES FROM (10) TO (20) SERVER regress_drover_server;
SELECT pg_temp.refused('with_foreign');
SELECT pg_temp.refused('with_foreign_2');
SELECT pg_temp.refused('with_foreign_1');

\echo == temporary tables
CREATE TEMP TABLE tt (id int PRIMARY KEY, n int);
SELECT pg_temp.refused('tt');
CREATE TEMP TABLE tp (id int PRIMARY KEY, n int) PARTITION BY RANGE (id);
SELECT pg_temp.refused('tp');
SELECT pg_temp.refused('base');

\echo == the system, and our own
SELECT pg_temp.refused('pg_class', $$relname = 'x'$$);
SELECT pg_temp.refused('pg_catalog.pg_authid', $$rolname = 'x'$$);
SELECT pg_temp.refused('information_schema.sql_features', 'comments = NULL');
SELECT pg_temp.refused('information_schema.tables', 'table_name = NULL');
SELECT pg_temp.refused((SELECT reltoastrelid::regclass::text FROM pg_class WHERE relname = 'pg_proc'), 'chunk_seq = 1');
SELECT pg_temp.refused('drover.migration', $$owner = 'x'$$);
SELECT pg_temp.refused('drover.slice', 'cursor = NULL');

\echo == no tables at all
CREATE SEQUENCE s;
CREATE TYPE composite AS (id int, n int);
CREATE INDEX base_n ON base (n);
SELECT pg_temp.refused('s', 'last_value = 1');
SELECT pg_temp.refused('composite');
SELECT pg_temp.refused('base_n');

\echo == without a key
CREATE TABLE no_key (id int, n int);
SELECT pg_temp.refused('no_key');
CREATE TABLE mixed (id int, n int) PARTITION BY RANGE (id);
CREATE TABLE mixed_1 PARTITION OF mixed FOR VALUES FROM (1) TO (10);
ALTER TABLE mixed_1 ADD PRIMARY KEY (id);
CREATE TABLE mixed_2 PARTITION OF mixed FOR VALUES FROM (10) TO (20);
SELECT pg_temp.refused('mixed');
ALTER TABLE mixed_2 ADD UNIQUE (id), ALTER id SET NOT NULL;
SELECT pg_temp.refused('mixed');
CREATE TABLE parent (id int PRIMARY KEY, n int);
CREATE TABLE child () INHERITS (parent);
SELECT pg_temp.refused('parent');
SELECT pg_temp.refused('child');

\echo == keys that would change
SELECT pg_temp.refused('base', 'id = id + 1');
CREATE TABLE parted (id int, region int, at date, n int, PRIMARY KEY (id, region)) PARTITION BY LIST (region);
CREATE TABLE parted_1 PARTITION OF parted FOR VALUES IN (1) PARTITION BY RANGE (id);
CREATE TABLE parted_1_1 PARTITION OF parted_1 FOR VALUES FROM (1) TO (10);
CREATE UNIQUE INDEX ON parted_1_1 (n);
ALTER TABLE parted_1_1 ALTER n SET NOT NULL;
SELECT pg_temp.refused('parted', 'region = 2');
SELECT pg_temp.refused('parted_1', 'region = 1');
SELECT pg_temp.refused('parted_1_1', 'region = 1');
SELECT pg_temp.refused('parted_1_1', 'id = 5');
SELECT pg_temp.refused('parted', 'at = now()');


\echo == columns that cannot be assigned to
CREATE TABLE generated (id int PRIMARY KEY, n int, twice int GENERATED ALWAYS AS (n * 2) STORED, always int GENERATED ALWAYS AS IDENTITY);
SELECT pg_temp.refused('generated', 'twice = 4');
SELECT pg_temp.refused('generated', 'always = 4');
SELECT pg_temp.refused('generated', 'ctid = NULL');
SELECT pg_temp.refused('generated', 'n = 4');

\echo == a rule would rewrite the statement
CREATE TABLE ruled (id int PRIMARY KEY, n int);
CREATE RULE ruled_update AS ON UPDATE TO ruled DO INSTEAD NOTHING;
SELECT pg_temp.refused('ruled');
DROP RULE ruled_update ON ruled;
CREATE RULE ruled_also AS ON UPDATE TO ruled DO ALSO DELETE FROM base;
SELECT pg_temp.refused('ruled');
ALTER TABLE ruled DISABLE RULE ruled_also;
CREATE RULE ruled_insert AS ON INSERT TO ruled DO INSTEAD NOTHING;
SELECT pg_temp.refused('ruled');

\echo == unlogged tables are tables
CREATE UNLOGGED TABLE unlogged (id int PRIMARY KEY, n int);
SELECT pg_temp.refused('unlogged');

SELECT count(*) FROM migrate_progress;
DROP EXTENSION pg_drover;
DROP VIEW v;
DROP MATERIALIZED VIEW mv;
DROP TABLE base, with_foreign, no_key, mixed, parent, child, parted, generated, ruled, unlogged;
DROP FOREIGN TABLE ft;
DROP SERVER regress_drover_server;
DROP FOREIGN DATA WRAPPER regress_drover_dummy;
DROP SEQUENCE s;
DROP TYPE composite;
