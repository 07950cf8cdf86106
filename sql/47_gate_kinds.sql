-- The deploy gate of the other kinds: delete, copy and call, with no row, with few and with many.
\set SHOW_CONTEXT never
CREATE EXTENSION pg_drover;
SET search_path = public;
CREATE TABLE orders (id bigint PRIMARY KEY, status text);
CREATE TABLE archive (id bigint PRIMARY KEY, status text, seen int);
CREATE TABLE calls (id bigint);
CREATE FUNCTION note(keys bigint[]) RETURNS int LANGUAGE sql AS 'WITH i AS (INSERT INTO calls SELECT unnest(keys) RETURNING 1) SELECT count(*)::int FROM i';
\t on
\a

-- Wrong arguments, on empty tables already.
SELECT migrate_auto_delete('d', 'orders', NULL);
SELECT migrate_auto_delete('d', 'orders', 'statu = 1');
SELECT migrate_auto_delete('d', 'orders', 'true', on_large => 'later');
SELECT migrate_auto_copy('c', 'orders', NULL);
SELECT migrate_auto_copy('c', 'orders', 'archive', '{"nothing": "id"}');
SELECT migrate_auto_copy('c', 'orders', 'orders');
SELECT migrate_auto_call('k', 'orders', NULL);
SELECT migrate_auto_call('k', 'orders', 'now()');
SELECT count(*) FROM migrate_progress;

-- A fresh install.
SELECT migrate_auto_delete('d', 'orders', $$status = 'old'$$);
SELECT migrate_auto_copy('c', 'orders', 'archive', '{"id": "id", "status": "upper(status)", "seen": "1"}');
SELECT migrate_auto_call('k', 'orders', 'note(bigint[])');
SELECT migrate_assert_done('d'), migrate_assert_done('c'), migrate_assert_done('k');
SELECT name, kind, state, rows_done FROM migrate_progress ORDER BY id;
SELECT name, step, kind, state, detail FROM migrate_steps ORDER BY name, step;
SELECT migrate_drop(name) FROM migrate_progress;

-- Few rows: in the caller's transaction, but for a call.
INSERT INTO orders SELECT i, CASE WHEN i % 2 = 0 THEN 'old' ELSE 'new' END FROM generate_series(1, 100) i;
BEGIN;
SELECT migrate_auto_copy('c', 'orders', 'archive', '{"id": "id", "status": "upper(status)", "seen": "1"}', $$status = 'old'$$);
SELECT count(*), min(status) FROM archive;
ROLLBACK;
SELECT count(*) FROM archive;
SELECT migrate_auto_copy('c', 'orders', 'archive', '{"id": "id", "status": "upper(status)", "seen": "1"}', $$status = 'old'$$);
SELECT migrate_auto_copy('c', 'orders', 'archive', '{"id": "id", "status": "upper(status)", "seen": "1"}', $$status = 'old'$$);
SELECT count(*), min(status), max(seen) FROM archive;
SELECT migrate_auto_copy('twice', 'orders', 'archive', '{"id": "id"}');
SELECT migrate_auto_copy('skip', 'orders', 'archive', '{"id": "id"}', settings => '{"on_conflict": "skip"}');
SELECT count(*) FROM archive;
SELECT migrate_auto_delete('d', 'orders', $$status = 'old'$$);
INSERT INTO orders VALUES (200, 'old');
SELECT migrate_auto_delete('d', 'orders', $$status = 'old'$$);
SELECT count(*) FROM orders;
SELECT name, state, rows_done, rows_total FROM migrate_progress ORDER BY id;
SELECT name, step, kind, state, detail FROM migrate_steps ORDER BY name, step;

-- A row that a trigger keeps is not done.
CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER keep BEFORE DELETE ON orders FOR EACH ROW WHEN (OLD.id = 1) EXECUTE FUNCTION keep();
SELECT migrate_auto_delete('kept', 'orders', 'id <= 1');
DROP TRIGGER keep ON orders;

-- Many: not to be started; then by a session of its own, then at commit.
SELECT migrate_auto_delete('many', 'orders', 'id > 50', inline_limit => 10, on_large => 'fail');
SELECT migrate_auto_copy('manyc', 'orders', 'archive', '{"id": "1000 + id"}', inline_limit => 10, on_large => 'fail');
SELECT migrate_auto_call('k', 'orders', 'note(bigint[])', on_large => 'fail');
SELECT migrate_auto_call('k', 'orders', 'note(bigint[])', 'id > 50', workers => 1);
CALL migrate_wait('k', '60s');
SELECT migrate_auto_call('k', 'orders', 'note(bigint[])', 'id > 50', workers => 1);
SELECT count(*), count(DISTINCT id), min(id), max(id) FROM calls;
SELECT migrate_auto_copy('manyc', 'orders', 'archive', '{"id": "1000 + id"}', inline_limit => 10);
CALL migrate_wait('manyc', '60s');
SELECT migrate_auto_copy('manyc', 'orders', 'archive', '{"id": "1000 + id"}', inline_limit => 10);
SELECT count(*) FROM archive WHERE id > 1000;
\set VERBOSITY terse
SELECT migrate_auto_delete('many', 'orders', 'id > 50', inline_limit => 10, on_large => 'queue');
\set VERBOSITY default
CALL migrate_wait('many', '60s');
SELECT migrate_auto_delete('many', 'orders', 'id > 50', inline_limit => 10, on_large => 'queue');
SELECT count(*) FROM orders;

-- A target that the caller's transaction has created is not seen outside.
BEGIN;
CREATE TABLE fresh (id bigint PRIMARY KEY);
SAVEPOINT s;
SELECT migrate_auto_copy('fresh', 'orders', 'fresh', inline_limit => 10);
ROLLBACK TO s;
SELECT migrate_auto_copy('fresh', 'orders', 'fresh');
SELECT count(*) FROM fresh;
ROLLBACK;

-- Partitions, and what the names are called.
CREATE TABLE parts (id bigint PRIMARY KEY, n int) PARTITION BY RANGE (id);
CREATE TABLE parts_1 PARTITION OF parts FOR VALUES FROM (0) TO (100);
CREATE TABLE parts_2 (n int, id bigint NOT NULL);
ALTER TABLE parts ATTACH PARTITION parts_2 FOR VALUES FROM (100) TO (200);
INSERT INTO parts SELECT i, i FROM generate_series(0, 199) i;
SELECT migrate_auto_copy('parts', 'parts', 'archive', '{"id": "5000 + parts.id", "seen": "parts.n"}', 'parts.n % 10 = 0');
SELECT count(*), sum(seen) FROM archive WHERE id >= 5000;
SELECT migrate_auto_delete('parts_gone', 'parts', 'parts.n % 10 = 0');
SELECT count(*), sum(n) FROM parts;
\a
\t off
SELECT migrate_drop(name) FROM migrate_progress;
DROP EXTENSION pg_drover;
DROP TABLE orders, archive, calls, parts;
DROP FUNCTION note, keep;
