-- migrate_start_copy: into another table, by page or row by row, with a column map, conflicts and deferred indexes.
\set SHOW_CONTEXT never
CREATE EXTENSION pg_drover;
SET search_path = public;

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

CREATE TABLE src (id bigint PRIMARY KEY, name text, n int, gone text);
ALTER TABLE src DROP COLUMN gone;
INSERT INTO src SELECT i, 'row ' || i, i % 100 FROM generate_series(1, 20000) i;
VACUUM ANALYZE src;

\echo == Columns of the same name; defaults, generated columns, constraints, a toasted column and dropped ones in the target.
CREATE TABLE dst (dropped int, n int CHECK (n >= 0), twice int GENERATED ALWAYS AS (n * 2) STORED, id bigint PRIMARY KEY,
                  made text NOT NULL DEFAULT 'by default', number bigserial, name varchar(40));
ALTER TABLE dst DROP COLUMN dropped;
CREATE INDEX dst_n ON dst (n);
CREATE INDEX dst_expression ON dst (lower(name)) WHERE n > 50;
SELECT migrate_start_copy('plain', 'src', 'dst', workers => 2, settings => '{"batch_rows": 1000}') > 0 AS started;
CALL migrate_wait('plain', '60s');
SELECT count(*), count(DISTINCT id), sum(n), sum(twice), min(made), max(made), count(DISTINCT number) FROM dst;
SELECT count(*) FROM src s JOIN dst d USING (id) WHERE (s.name, s.n) IS DISTINCT FROM (d.name, d.n);
SET enable_seqscan = off;
SELECT count(*) FROM dst WHERE n = 7;
SELECT count(*) FROM dst WHERE lower(name) = 'row 77' AND n > 50;
RESET enable_seqscan;
SELECT kind, state, phase, rows_done, rows_total, percent, passes FROM migrate_progress WHERE name = 'plain';
SELECT step, kind, state, detail FROM migrate_steps WHERE name = 'plain' ORDER BY step;
SELECT kind, relation, target, column_map, where_clause, set_clause FROM migrate_definitions WHERE name = 'plain';
SELECT migrate_remaining('plain'), migrate_assert_done('plain');

\echo == A column map, a where_clause, assignment casts and TOAST.
CREATE TABLE mapped (key text PRIMARY KEY, size smallint, body text, "Odd ""Name" date DEFAULT '2000-01-01');
SELECT migrate_start_copy('map', 'src', 'mapped', '{"key": "src.id || ''-'' || name", "size": "length(name)", "body": "(SELECT string_agg(md5(g::text), '''') FROM generate_series(1, id::int) g)"}',
                          'id <= 300') > 0 AS started;
CALL migrate_wait('map', '60s');
SELECT count(*), min(key), sum(size), max(length(body)), min("Odd ""Name") FROM mapped;

\echo == Starting again; the map is kept in full.
SELECT migrate_start_copy('plain', 'src', 'dst') = (SELECT id FROM migrate_progress WHERE name = 'plain') AS same;
SELECT migrate_start_copy('plain', 'src', 'dst', '{"id": "id"}');
SELECT migrate_start_copy('plain', 'src', 'mapped', '{"key": "id"}');
SELECT migrate_start_copy('plain', 'src', 'dst', settings => '{"on_conflict": "skip"}');

\echo == Conflicts: an error names the row, skip leaves what is there.
CREATE TABLE clash (id bigint PRIMARY KEY, name text);
INSERT INTO clash SELECT i, 'mine' FROM generate_series(100, 19900, 100) i;
SELECT migrate_start_copy('clash', 'src', 'clash') > 0 AS started;
CALL migrate_wait('clash', '60s');
SELECT sqlstate, message, detail, constraint_name, statement LIKE 'INSERT INTO public.clash (id, name)%' AS has_statement FROM migrate_errors WHERE name = 'clash';
SELECT count(*) FROM clash WHERE name <> 'mine';
SELECT migrate_cancel('clash'), migrate_drop('clash');
SELECT migrate_start_copy('skip', 'src', 'clash', settings => '{"on_conflict": "skip"}') > 0 AS started;
CALL migrate_wait('skip', '60s');
SELECT count(*), count(*) FILTER (WHERE name = 'mine') AS kept FROM clash;
SELECT state, rows_done FROM migrate_progress WHERE name = 'skip';

\echo == Bad rows: check, not null, domain, type.
CREATE TABLE strict (id bigint PRIMARY KEY, n int CHECK (n < 99));
SELECT migrate_start_copy('check', 'src', 'strict', settings => '{"chunk_rows": 10, "batch_rows": 1000}') > 0 AS started;
CALL migrate_wait('check', '60s');
SELECT sqlstate, message, detail, constraint_name FROM migrate_errors WHERE name = 'check';
UPDATE src SET n = 0 WHERE n = 99;
SELECT migrate_retry('check');
CALL migrate_wait('check', '60s');
SELECT count(*), count(DISTINCT id) FROM strict;
CREATE TABLE narrow (id bigint PRIMARY KEY, name varchar(8));
SELECT migrate_start_copy('narrow', 'src', 'narrow') > 0 AS started;
CALL migrate_wait('narrow', '60s');

\echo == The plain path: triggers, foreign keys, partitions, deferrable keys; each says why.
CREATE TABLE log (id bigint);
CREATE FUNCTION logged() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO log VALUES (NEW.id); RETURN NEW; END $$;
CREATE TABLE triggered (id bigint PRIMARY KEY, n int);
CREATE TRIGGER logged BEFORE INSERT ON triggered FOR EACH ROW EXECUTE FUNCTION logged();
CREATE TABLE referencing (id bigint REFERENCES src, n int);
CREATE TABLE parted (id bigint, n int, PRIMARY KEY (id)) PARTITION BY RANGE (id);
CREATE TABLE parted1 PARTITION OF parted FOR VALUES FROM (MINVALUE) TO (10000);
CREATE TABLE parted2 PARTITION OF parted FOR VALUES FROM (10000) TO (MAXVALUE);
CREATE TABLE lazy (id bigint PRIMARY KEY DEFERRABLE INITIALLY DEFERRED, n int);
CREATE TABLE identity (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, n int);
SELECT migrate_start_copy(t, 'src', t::regclass, where_clause => 'id > 5000') > 0 AS started FROM unnest('{triggered,referencing,parted,lazy,identity}'::text[]) t;
CALL migrate_wait('triggered', '60s');
CALL migrate_wait('referencing', '60s');
CALL migrate_wait('parted', '60s');
CALL migrate_wait('lazy', '60s');
CALL migrate_wait('identity', '60s');
SELECT (SELECT count(*) FROM triggered) AS triggered, (SELECT count(DISTINCT id) FROM log) AS logged, (SELECT count(*) FROM referencing) AS referencing,
       (SELECT count(*) FROM parted1) AS parted1, (SELECT count(*) FROM parted2) AS parted2, (SELECT count(*) FROM lazy) AS lazy, (SELECT max(id) FROM identity) AS identity;
\echo == Into one partition, whose constraint holds.
TRUNCATE parted;
SELECT migrate_start_copy('one', 'src', 'parted2') > 0 AS started;
CALL migrate_wait('one', '60s');
SELECT migrate_drop('one');
SELECT migrate_start_copy('one', 'src', 'parted2', where_clause => 'id >= 10000') > 0 AS started;
CALL migrate_wait('one', '60s');
SELECT count(*) FROM parted2;
\echo == Out of partitions and children, each by its own key.
CREATE TABLE back (id bigint PRIMARY KEY, n int);
SELECT migrate_start_copy('back', 'parted', 'back', '{"id": "parted.id", "n": "parted.n"}') > 0 AS started;
CALL migrate_wait('back', '60s');
SELECT count(*) FROM back;

\echo == What is refused.
SELECT migrate_start_copy('no', 'src', NULL);
SELECT migrate_start_copy('no', 'src', 'src');
SELECT migrate_start_copy('no', 'parted', 'parted1');
SELECT migrate_start_copy('no', 'src', 'log', '{"id": "count(*)"}');
SELECT migrate_start_copy('no', 'src', 'log', '{"id": "generate_series(1, 2)"}');
SELECT migrate_start_copy('no', 'src', 'log', '{"id": "sum(n) OVER ()"}');
SELECT migrate_start_copy('no', 'src', 'log', '{"id": "id, n"}');
SELECT migrate_start_copy('no', 'src', 'log', '{"id": "id FROM src; DROP TABLE src; SELECT 1"}');
SELECT migrate_start_copy('no', 'src', 'log', '{"id": "$1"}');
SELECT migrate_start_copy('no', 'src', 'log', '{"id": "name"}');
SELECT migrate_start_copy('no', 'src', 'log', '{"id": 1}');
SELECT migrate_start_copy('no', 'src', 'log', '{"nothing": "id"}');
SELECT migrate_start_copy('no', 'src', 'log', '{}');
SELECT migrate_start_copy('no', 'src', 'log', '[]');
SELECT migrate_start_copy('no', 'src', 'dst', '{"twice": "1"}');
SELECT migrate_start_copy('no', 'src', 'log', strategy => 'block');
SELECT migrate_start_copy('no', 'src', 'log', settings => '{"on_conflict": "update"}');
CREATE TABLE stranger (other int);
SELECT migrate_start_copy('no', 'src', 'stranger');
CREATE UNLOGGED TABLE forgetful (id bigint);
SELECT migrate_start_copy('no', 'src', 'forgetful');
CREATE RULE nowhere AS ON INSERT TO stranger DO INSTEAD NOTHING;
SELECT migrate_start_copy('no', 'src', 'stranger', '{"other": "n"}');
SELECT migrate_start_copy('no', 'log', 'back');

\echo == Privileges are looked at for each batch.
CREATE ROLE regress_drover_copier LOGIN;
GRANT USAGE ON SCHEMA drover TO regress_drover_copier;
GRANT SELECT ON src TO regress_drover_copier;
CREATE TABLE given (id bigint PRIMARY KEY, n int);
SET SESSION AUTHORIZATION regress_drover_copier;
SELECT migrate_start_copy('given', 'src', 'given');
RESET SESSION AUTHORIZATION;
GRANT INSERT ON given TO regress_drover_copier;
SET SESSION AUTHORIZATION regress_drover_copier;
SELECT migrate_start_copy('given', 'src', 'given', paused => true) > 0 AS started;
RESET SESSION AUTHORIZATION;
REVOKE INSERT ON given FROM regress_drover_copier;
SELECT migrate_resume('given');
CALL migrate_wait('given', '60s');
GRANT INSERT ON given TO regress_drover_copier;
SELECT migrate_retry('given');
CALL migrate_wait('given', '60s');
SELECT count(*) FROM given;

\echo == Deferred indexes: dropped first, built at the end, as they were.
CREATE TABLE fresh (id bigint, n int NOT NULL, name text, CONSTRAINT fresh_key PRIMARY KEY (id) INCLUDE (n));
CREATE INDEX fresh_n ON fresh (n DESC NULLS LAST) WITH (fillfactor = 70) WHERE n > 3;
CREATE UNIQUE INDEX "Fresh ON Name" ON fresh (lower(name), id);
ALTER TABLE fresh ADD CONSTRAINT fresh_pair UNIQUE (name, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE fresh CLUSTER ON "Fresh ON Name";
CREATE UNIQUE INDEX fresh_identity ON fresh (n, id);
ALTER TABLE fresh REPLICA IDENTITY USING INDEX fresh_identity;
COMMENT ON INDEX fresh_n IS E'index''s\ncomment';
COMMENT ON CONSTRAINT fresh_key ON fresh IS 'constraint''s comment';
CREATE VIEW indexes AS
    SELECT pg_get_indexdef(i.indexrelid) AS definition, pg_get_constraintdef(k.oid) AS constraint, i.indisclustered AS clustered,
           i.indisreplident AS identity, quote_literal(obj_description(i.indexrelid, 'pg_class')) AS comment, obj_description(k.oid, 'pg_constraint') AS on_constraint
    FROM pg_index i LEFT JOIN pg_constraint k ON k.conindid = i.indexrelid WHERE i.indrelid = 'fresh'::regclass;
CREATE TABLE before AS SELECT * FROM indexes;
SELECT count(*) FROM before;
CREATE INDEX fresh_lower ON fresh (lower(name), n);
ALTER INDEX fresh_lower ALTER COLUMN 1 SET STATISTICS 700;
ALTER INDEX fresh_lower DEPENDS ON EXTENSION pg_drover;
SELECT migrate_start_copy('fresh', 'src', 'fresh', workers => 2, settings => '{"defer_indexes": true}') > 0 AS started;
CALL migrate_wait('fresh', '60s');
SELECT count(*) FROM fresh;
SELECT attnum, coalesce(attstattarget, -1) AS attstattarget FROM pg_attribute WHERE attrelid = 'fresh_lower'::regclass ORDER BY attnum;
SELECT count(*) FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = 'fresh_lower'::regclass AND deptype = 'x';
SELECT message AS died FROM migrate_events WHERE name = 'fresh' AND kind = 'worker' ORDER BY event_id;
DROP INDEX fresh_lower;
(TABLE before EXCEPT TABLE indexes) UNION ALL (TABLE indexes EXCEPT TABLE before);
SELECT count(*) FROM indexes;
SELECT step, kind, state, detail FROM migrate_steps WHERE name = 'fresh' ORDER BY step;
SELECT message FROM migrate_events WHERE name = 'fresh' AND kind = 'relation' ORDER BY event_id;

\echo == A duplicate stops the build; mended, it goes on. Meanwhile it cannot be forgotten.
TRUNCATE fresh;
SELECT migrate_drop('fresh');
CREATE TABLE twins (id bigint PRIMARY KEY, of bigint NOT NULL, n int NOT NULL, name text);
INSERT INTO twins SELECT i, least(i, 999), 5, 'x' FROM generate_series(1, 1000) i;
SELECT migrate_start_copy('twins', 'twins', 'fresh', '{"id": "of", "n": "n", "name": "name"}', settings => '{"defer_indexes": true}') > 0 AS started;
CALL migrate_wait('twins', '60s');
SELECT phase, state FROM migrate_progress WHERE name = 'twins';
SELECT migrate_drop('twins');
SELECT migrate_cancel('twins');
DELETE FROM fresh WHERE ctid = (SELECT max(ctid) FROM fresh);
SELECT migrate_retry('twins');
CALL migrate_wait('twins', '60s');
SELECT count(*) FROM fresh;
(TABLE before EXCEPT TABLE indexes) UNION ALL (TABLE indexes EXCEPT TABLE before);
SELECT migrate_drop('twins');

\echo == At work or paused it cannot be forgotten either, and what the hint says leads on.
TRUNCATE fresh;
SELECT migrate_start_copy('slow', 'src', 'fresh', settings => '{"defer_indexes": true, "batch_rows": 10, "pause": "1h"}') > 0 AS started;
CALL pg_temp.until($$rows_done > 0 FROM migrate_progress WHERE name = 'slow'$$);
SELECT migrate_drop('slow', cancel => true);
SELECT state IN ('queued', 'running') AS at_work FROM migrate_progress WHERE name = 'slow';
SELECT migrate_pause('slow');
SELECT migrate_drop('slow');
SELECT migrate_resume('slow');
SELECT migrate_cancel('slow');
SELECT migrate_drop('slow', cancel => true);
SELECT migrate_retry('slow');
SELECT migrate_alter('slow', '{"batch_rows": null, "pause": null}');
CALL migrate_wait('slow', '60s');
(TABLE before EXCEPT TABLE indexes) UNION ALL (TABLE indexes EXCEPT TABLE before);
SELECT migrate_drop('slow', cancel => true);

\echo == Where they cannot be deferred.
SELECT migrate_start_copy('no', 'src', 'fresh', settings => '{"defer_indexes": true}');
SELECT migrate_start_copy('no', 'src', 'parted', settings => '{"defer_indexes": true}');
TRUNCATE fresh;
SELECT migrate_start_copy('no', 'src', 'fresh', settings => '{"defer_indexes": true, "on_conflict": "skip"}');
CREATE TABLE pointing (id bigint REFERENCES given);
SELECT migrate_start_copy('no', 'src', 'given', settings => '{"defer_indexes": true}');
GRANT INSERT, SELECT ON fresh TO regress_drover_copier;
SET SESSION AUTHORIZATION regress_drover_copier;
SELECT migrate_start_copy('no', 'src', 'fresh', settings => '{"defer_indexes": true}');
RESET SESSION AUTHORIZATION;

\echo == Columns that the target has lost are nothing, also of so many that the planner looks for their sequences first.
CREATE TABLE wide_source (id int PRIMARY KEY, a int, b int, c int, d int, e int);
INSERT INTO wide_source SELECT i, i, i, i, i, i FROM generate_series(1, 10) i;
CREATE TABLE wide_target (old int, id serial PRIMARY KEY, gone serial, a int, b int, c int, d int, e int);
ALTER TABLE wide_target DROP COLUMN old, DROP COLUMN gone;
SELECT count(*) > 0 AS planned FROM migrate_plan_copy('wide_source', 'wide_target');
SELECT migrate_start_copy('lost', 'wide_source', 'wide_target') > 0 AS started;
CALL migrate_wait('lost', '60s');
TABLE wide_source EXCEPT TABLE wide_target;
DROP TABLE wide_source, wide_target;

DROP EXTENSION pg_drover;
DROP VIEW indexes;
DROP TABLE before, referencing, pointing, src, dst, mapped, clash, strict, narrow, log, triggered, parted, lazy, identity, back, stranger, forgetful, given, fresh, twins;
DROP FUNCTION logged;
DROP OWNED BY regress_drover_copier;
DROP ROLE regress_drover_copier;
