-- Undo of a delete: whole rows are kept and inserted again, with what a table can ask of an INSERT: identity and generated
-- columns, other unique constraints, foreign keys, privileges, and columns that changed meanwhile.
\set SHOW_CONTEXT never
CREATE EXTENSION pg_drover;
SET client_min_messages = warning;
SET search_path = public;
CREATE VIEW ends AS SELECT name, state, rows_done, rows_failed, sqlstate, message FROM migrate_progress ORDER BY name;
CREATE VIEW left_alone AS SELECT name, key, key_columns, sqlstate, message, quarantined FROM migrate_errors WHERE key IS NOT NULL ORDER BY name, key;
CREATE PROCEDURE wait_for(who text, wanted text) LANGUAGE plpgsql AS $$
BEGIN
    FOR i IN 1 .. 600 LOOP
        EXIT WHEN (SELECT state = wanted FROM migrate_progress WHERE name = who);
        COMMIT;
        PERFORM pg_sleep(0.1);
    END LOOP;
END $$;
\set small '{"chunk_rows": 100, "chunk_rows_max": 100, "undo": true}'

CREATE TABLE customer (id int PRIMARY KEY);
INSERT INTO customer SELECT generate_series(1, 10);
CREATE TABLE orders (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, customer int NOT NULL REFERENCES customer, code text UNIQUE,
    "n ""1" numeric NOT NULL, twice numeric GENERATED ALWAYS AS ("n ""1" * 2) STORED, j json, a int[], note text DEFAULT 'default');
INSERT INTO orders (customer, code, "n ""1", j, a, note)
    SELECT 1 + i % 10, 'c' || i, i / 10.0, '{"i" : 1}', ARRAY[i, NULL], CASE WHEN i % 3 > 0 THEN 'note ' || i END FROM generate_series(1, 2000) i;
CREATE TABLE before AS SELECT * FROM orders;

\echo == Every column comes back, by key with two workers.
SELECT migrate_start_delete('all', 'orders', 'id % 2 = 0', workers => 2, strategy => 'key', settings => :'small') AS id \gset
CALL migrate_wait('all', '60s');
SELECT count(*), count(*) FILTER (WHERE id % 2 = 0) AS even FROM orders;
SELECT count(*), min(id), max(id) FROM public.drover_undo_:id;
SELECT * FROM public.drover_undo_:id ORDER BY id LIMIT 2;
SELECT migrate_rollback('all');
CALL wait_for('all', 'rolled_back');
SELECT * FROM ends;
SELECT count(*) FROM orders o JOIN before b USING (id) WHERE o::text = b::text;
SELECT count(*) FROM orders;
SELECT count(*) FROM public.drover_undo_:id;
SELECT migrate_drop('all');

\echo == By block; others insert meanwhile: the same key, another row with the same unique value.
SELECT migrate_start_delete('others', 'orders', 'id > 1000', strategy => 'block', settings => :'small') AS id \gset
CALL migrate_wait('others', '60s');
INSERT INTO orders (id, customer, code, "n ""1") OVERRIDING SYSTEM VALUE VALUES (1001, 1, 'theirs', 7);
INSERT INTO orders (id, customer, code, "n ""1") OVERRIDING SYSTEM VALUE VALUES (5000, 1, 'c1500', 7);
SELECT migrate_rollback('others');
CALL wait_for('others', 'rolled_back');
SELECT * FROM ends;
SELECT * FROM left_alone;
SELECT id, code, note FROM public.drover_undo_:id ORDER BY id;
SELECT o.id, o.customer, o.code, o.twice, o.note FROM orders o LEFT JOIN before b USING (id) WHERE o::text IS DISTINCT FROM b::text ORDER BY id;
SELECT count(*) FROM orders;
\echo == Overwriting brings back the row with that key. The unique value is taken still: an error of that row, until it is free.
SELECT migrate_rollback('others', on_changed => 'overwrite');
CALL wait_for('others', 'failed');
SELECT name, state, sqlstate FROM ends;
SELECT name, key, sqlstate, message, constraint_name FROM migrate_errors WHERE key IS NOT NULL AND sqlstate = '23505';
DELETE FROM orders WHERE id = 5000;
SELECT migrate_retry('others');
CALL wait_for('others', 'rolled_back');
SELECT count(*) FROM orders o JOIN before b USING (id) WHERE o::text = b::text;
SELECT count(*) FROM orders;
SELECT count(*) FROM public.drover_undo_:id;
SELECT migrate_drop('others');

\echo == A row that the foreign key wants is gone: with on_error skip the rest comes back, and that row once it can.
SELECT migrate_start_delete('orphans', 'orders', 'customer = 3', settings => :'small'::jsonb || '{"on_error": "skip"}') AS id \gset
CALL migrate_wait('orphans', '60s');
INSERT INTO customer VALUES (11);
UPDATE public.drover_undo_:id SET customer = 11 WHERE id IN (2, 12);
DELETE FROM customer WHERE id = 11;
SELECT migrate_rollback('orphans');
CALL wait_for('orphans', 'rolled_back');
SELECT name, key, key_columns, sqlstate, constraint_name, quarantined FROM migrate_errors WHERE key IS NOT NULL AND name = 'orphans' ORDER BY key;
SELECT count(*) FROM orders WHERE customer = 3;
SELECT id, customer FROM public.drover_undo_:id ORDER BY id;
INSERT INTO customer VALUES (11);
SELECT migrate_rollback('orphans');
CALL wait_for('orphans', 'rolled_back');
SELECT id, customer, code FROM orders WHERE customer = 11 ORDER BY id;
SELECT count(*) FROM public.drover_undo_:id;
SELECT migrate_drop('orphans');

\echo == Columns that were added or renamed since.
CREATE TABLE cols (id int PRIMARY KEY, a text, b text);
INSERT INTO cols SELECT i, 'a' || i, 'b' || i FROM generate_series(1, 500) i;
SELECT migrate_start_delete('cols', 'cols', 'id <= 300', settings => :'small') AS id \gset
CALL migrate_wait('cols', '60s');
ALTER TABLE cols ADD COLUMN added int DEFAULT 7;
ALTER TABLE cols RENAME COLUMN a TO renamed;
SELECT migrate_rollback('cols');
CALL wait_for('cols', 'rolled_back');
SELECT count(*), count(*) FILTER (WHERE renamed = 'a' || id AND b = 'b' || id AND added = 7) AS whole FROM cols;
SELECT migrate_drop('cols');

\echo == A column that is added while rows are deleted is not lost: the migration stops, and goes on when the images have it, too.
SELECT migrate_start_delete('added', 'cols', 'id <= 400', paused => true, settings => :'small') AS id \gset
ALTER TABLE cols ADD COLUMN late int DEFAULT 8;
SELECT migrate_resume('added');
CALL wait_for('added', 'failed');
SELECT state, sqlstate, message FROM ends WHERE name = 'added';
SELECT count(*) FROM cols;
ALTER TABLE public.drover_undo_:id ADD COLUMN late int;
SELECT migrate_retry('added');
CALL migrate_wait('added', '60s');
SELECT count(*) FROM cols;
SELECT migrate_rollback('added');
CALL wait_for('added', 'rolled_back');
SELECT count(*), sum(late) FROM cols;
SELECT migrate_drop('added');

\echo == Nobody has inserted this row: a trigger keeps it out.
CREATE TABLE kept (id int PRIMARY KEY, n int UNIQUE);
INSERT INTO kept SELECT i, i FROM generate_series(1, 100) i;
SELECT migrate_start_delete('kept', 'kept', 'n > 0', settings => :'small') AS id \gset
CALL migrate_wait('kept', '60s');
INSERT INTO kept VALUES (10, -1), (1000, 30);
CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN CASE WHEN new.id <> 20 THEN new END; END';
CREATE TRIGGER keep BEFORE INSERT ON kept FOR EACH ROW EXECUTE FUNCTION keep();
SELECT migrate_rollback('kept');
CALL wait_for('kept', 'rolled_back');
SELECT count(*) FROM kept;
SELECT key, sqlstate, message FROM migrate_errors WHERE name = 'kept' ORDER BY key;
SELECT migrate_drop('kept');
DROP TABLE kept;
DROP FUNCTION keep;

\echo == A row that others insert again while sweeps go on is deleted again; its image is what they inserted.
CREATE TABLE again (id int PRIMARY KEY, v text);
INSERT INTO again SELECT i, 'first' FROM generate_series(1, 300) i;
CREATE FUNCTION insert_again() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF old.v = 'first' AND old.id % 100 = 0 THEN INSERT INTO again VALUES (old.id, 'second'); END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER insert_again AFTER DELETE ON again FOR EACH ROW EXECUTE FUNCTION insert_again();
SELECT migrate_start_delete('again', 'again', 'true', settings => :'small') AS id \gset
CALL migrate_wait('again', '60s');
SELECT count(*) FROM again;
SELECT v, count(*) FROM public.drover_undo_:id GROUP BY v ORDER BY v;
SELECT migrate_rollback('again');
CALL wait_for('again', 'rolled_back');
SELECT v, count(*) FROM again GROUP BY v ORDER BY v;
SELECT migrate_drop('again');

\echo == Partitions, and a key of all columns.
CREATE TABLE pairs (a int, p int, PRIMARY KEY (a, p)) PARTITION BY LIST (p);
CREATE TABLE pairs_1 PARTITION OF pairs FOR VALUES IN (1);
CREATE TABLE pairs_2 PARTITION OF pairs FOR VALUES IN (2);
INSERT INTO pairs SELECT i, 1 + i % 2 FROM generate_series(1, 1000) i;
SELECT migrate_start_delete('pairs', 'pairs', 'a > 100', workers => 2, settings => :'small'::jsonb || '{"on_changed": "overwrite"}') AS id \gset
CALL migrate_wait('pairs', '60s');
SELECT count(*) FROM pairs;
INSERT INTO pairs VALUES (1000, 1);
SELECT migrate_rollback('pairs');
CALL wait_for('pairs', 'rolled_back');
SELECT tableoid::regclass, count(*), min(a), max(a) FROM pairs GROUP BY 1 ORDER BY 1;
SELECT count(*) FROM public.drover_undo_:id;
SELECT migrate_drop('pairs');

\echo == What cannot be undone is said at the start: no key to insert by, no privilege, rows of others that go together.
CREATE TABLE deferred (id int PRIMARY KEY DEFERRABLE, n int);
SELECT migrate_start_delete('deferred', 'deferred', 'true', settings => '{"undo": true}');
\echo :SQLSTATE
CREATE TABLE computed (n int NOT NULL, id int GENERATED ALWAYS AS (n + 1) STORED NOT NULL UNIQUE);
SELECT migrate_start_delete('computed', 'computed', 'true', settings => '{"undo": true}');
\echo :SQLSTATE
CREATE ROLE regress_drover_undo_delete LOGIN;
GRANT USAGE ON SCHEMA drover TO regress_drover_undo_delete;
CREATE SCHEMA images AUTHORIZATION regress_drover_undo_delete;
GRANT SELECT, DELETE ON cols TO regress_drover_undo_delete;
SET ROLE regress_drover_undo_delete;
\set VERBOSITY terse
SELECT migrate_start_delete('mine', 'cols', 'id = 1', settings => :'small'::jsonb || '{"undo_schema": "images"}');
\echo :SQLSTATE
RESET ROLE;
GRANT INSERT ON cols TO regress_drover_undo_delete;
SET ROLE regress_drover_undo_delete;
SELECT migrate_start_delete('mine', 'cols', 'id = 1', settings => :'small'::jsonb || '{"undo_schema": "images"}') AS id \gset
\set VERBOSITY default
CALL migrate_wait('mine', '60s');
SELECT count(*) FROM cols;
SELECT migrate_rollback('mine');
CALL wait_for('mine', 'rolled_back');
SELECT count(*) FROM cols;
SELECT migrate_drop('mine');
RESET ROLE;
CREATE TABLE item (order_id int REFERENCES orders ON DELETE CASCADE);
CREATE INDEX ON item (order_id);
SET client_min_messages = notice;
SELECT migrate_start_delete('cascade', 'orders', 'id = 1', strategy => 'key', paused => true, settings => '{"undo": true}') > 0 AS started;
SET client_min_messages = warning;
SELECT migrate_cancel('cascade'), migrate_drop('cascade');

DROP VIEW ends, left_alone;
DROP PROCEDURE wait_for;
DROP EXTENSION pg_drover;
DROP TABLE item, orders, customer, before, cols, again, pairs, deferred, computed;
DROP FUNCTION insert_again;
DROP SCHEMA images;
DROP ROLE regress_drover_undo_delete;
