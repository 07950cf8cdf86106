-- What migrate_plan and migrate_estimate say, and that they change nothing.
\set SHOW_CONTEXT never
CREATE EXTENSION pg_drover;
SET search_path = public;
CREATE TABLE customers (id int PRIMARY KEY);
INSERT INTO customers SELECT generate_series(1, 10);
CREATE TABLE orders (id bigint PRIMARY KEY, status text, n int NOT NULL DEFAULT 0, customer int REFERENCES customers);
INSERT INTO orders SELECT i, CASE WHEN i % 4 > 0 THEN 'old' END, 0, i % 10 + 1 FROM generate_series(1, 20000) i;
CREATE INDEX orders_status ON orders (lower(status));
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM nextval('touched');
    RETURN new;
END $$;
CREATE SEQUENCE touched;
CREATE TRIGGER touch BEFORE UPDATE OF n ON orders FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TRIGGER off AFTER UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION touch();
ALTER TABLE orders DISABLE TRIGGER off;
VACUUM ANALYZE orders;

\pset format unaligned
SELECT item, detail FROM migrate_plan('orders', $$status = 'new'$$, 'status IS NULL') WHERE item <> 'relation';
SELECT item, detail FROM migrate_plan('orders', 'n = n + 1, customer = 1', workers => 2, strategy => 'key') WHERE item <> 'relation';
CREATE TABLE fresh (id int PRIMARY KEY, n int);
SELECT detail FROM migrate_plan('fresh', 'n = 1', 'n IS NULL') WHERE item = 'relation';
DROP TABLE fresh;
-- A failing change is told beforehand.
SELECT detail FROM migrate_plan('orders', 'n = 1 / (n - n)', 'n = 0') WHERE item = 'warning';
-- Published; without a replica identity, updates would fail, and so does the plan.
SET client_min_messages = error;
CREATE PUBLICATION drover_orders FOR TABLE orders;
RESET client_min_messages;
SELECT item, detail FROM migrate_plan('orders', 'n = 1', 'n = 0') WHERE item IN ('replica identity', 'publication');
ALTER TABLE orders REPLICA IDENTITY NOTHING;
SELECT item, detail FROM migrate_plan('orders', 'n = 1', 'n = 0') WHERE item IN ('replica identity', 'publication', 'warning');
DROP PUBLICATION drover_orders;
ALTER TABLE orders REPLICA IDENTITY DEFAULT;
-- Partitions.
CREATE TABLE parts (id int PRIMARY KEY, n int) PARTITION BY RANGE (id);
SELECT item, detail FROM migrate_plan('parts', 'n = 1', 'n IS NULL') WHERE item IN ('walk', 'partitions', 'locks: batch');
SELECT format('CREATE TABLE parts_%s PARTITION OF parts FOR VALUES FROM (%s) TO (%s)', i, i * 1000, i * 1000 + 1000) FROM generate_series(0, 4) i \gexec
INSERT INTO parts SELECT generate_series(0, 4999);
SELECT item, detail FROM migrate_plan('parts', 'n = 1', 'n IS NULL') WHERE item IN ('walk', 'partitions', 'locks: batch');

-- The estimate: the items, and figures that this table cannot be far from.
SELECT item, note FROM migrate_estimate('orders', $$status = 'new'$$, 'status IS NULL') WHERE item NOT IN ('warning', 'rows to walk', 'rows to change');
SELECT value::int = 20000 AS rows FROM migrate_estimate('orders', $$status = 'new'$$, 'status IS NULL') WHERE item = 'rows to walk';
SELECT value::int BETWEEN 4500 AND 5500 AS rows, low::int <= value::int AS low, high::int >= value::int AS high
FROM migrate_estimate('orders', $$status = 'new'$$, 'status IS NULL') WHERE item = 'rows to change';
SELECT bool_and(value::interval >= low::interval AND value::interval <= high::interval AND low::interval > '0') AS duration
FROM migrate_estimate('orders', 'n = 1', 'n = 0', workers => 2) WHERE item = 'duration';
SELECT bool_and(pg_size_bytes(value) > 0 AND pg_size_bytes(low) <= pg_size_bytes(value) AND pg_size_bytes(high) >= pg_size_bytes(value)) AS sizes
FROM migrate_estimate('orders', 'n = 1', 'n = 0', workers => 2) WHERE item IN ('WAL', 'table growth');
SELECT note FROM migrate_estimate('orders', 'n = 1', 'n = 0', workers => 100) WHERE item = 'warning' AND note LIKE 'workers%';
SELECT item, value FROM migrate_estimate('parts', 'n = 1', 'n IS NULL') WHERE item = 'rows to walk';
CREATE TABLE nothing (id int PRIMARY KEY, n int);
SELECT item, note FROM migrate_estimate('nothing', 'n = 1', 'n IS NULL');
SELECT * FROM migrate_estimate('orders', 'n = 1 / (n - n)', 'n = 0');
-- With undo: the table of before-images and its WAL, which a trial makes and takes back.
SELECT item, detail FROM migrate_plan('orders', 'n = 1', 'n = 0', settings => '{"undo": true}') WHERE item = 'undo';
SELECT item, pg_size_bytes(value) BETWEEN 500000 AND 10000000 AS size, note FROM migrate_estimate('orders', 'n = 1', 'n = 0', settings => '{"undo": true}')
WHERE item = 'before-images';
SELECT item FROM migrate_estimate_delete('orders', 'n = 0', settings => '{"undo": true}') WHERE item = 'before-images';
SELECT u.wal > p.wal AS more FROM
    (SELECT pg_size_bytes(value) AS wal FROM migrate_estimate('orders', 'n = 1', 'n = 0', settings => '{"undo": true}') WHERE item = 'WAL') u,
    (SELECT pg_size_bytes(value) AS wal FROM migrate_estimate('orders', 'n = 1', 'n = 0') WHERE item = 'WAL') p;
SELECT count(*) AS left_behind FROM pg_class WHERE relname LIKE 'drover_undo_0%';
-- With a run_window: from now to the end. Open the day after tomorrow; always; a minute a day.
SELECT item, note, value::interval BETWEEN '22 hours' AND '3 days' AS days, low::interval BETWEEN '22 hours' AND '3 days' AS low_days
FROM migrate_estimate('orders', 'n = 1', 'n = 0', settings => jsonb_build_object('run_window', to_char(now() + interval '2 days', 'Dy')))
WHERE item IN ('working time', 'duration', 'warning');
SELECT item, note, value::interval < '1 min' AS short
FROM migrate_estimate('orders', 'n = 1', 'n = 0', settings => '{"run_window": "Mon-Sun"}') WHERE item IN ('working time', 'duration', 'warning');
SELECT item, regexp_replace(note, '\d+(, up to \d+)?', 'N') AS note, value::interval > '100 days' AS long
FROM migrate_estimate('orders', 'n = 1', 'n = 0', settings => '{"pause": "1h", "run_window": "03:00-03:01 UTC"}') WHERE item IN ('duration', 'warning');
SELECT item, note, value FROM migrate_estimate('orders', 'n = 1', 'n = 0', settings => '{"pause": "24h", "run_window": "Mon 03:00-03:01 UTC"}')
WHERE item IN ('duration', 'warning');
SELECT * FROM migrate_estimate('orders', 'n = 1', 'n = 0', settings => '{"run_window": "03:00-03:01 Utopia"}');

-- Rows at fault: those that are left out fail no estimate.
CREATE TABLE faulty (id int PRIMARY KEY, n int);
INSERT INTO faulty SELECT i, i % 10 FROM generate_series(1, 20000) i;
ANALYZE faulty;
SELECT * FROM migrate_estimate('faulty', 'n = 100 / n', 'n <> 1');
SELECT item, value::int BETWEEN 10000 AND 20000 AS sane, CASE item WHEN 'warning' THEN note END AS note
FROM migrate_estimate('faulty', 'n = 100 / n', 'n <> 1', settings => '{"on_error": "skip"}', strategy => 'key') WHERE item IN ('warning', 'rows to change');
SELECT item, CASE item WHEN 'warning' THEN note END AS note FROM migrate_estimate('faulty', 'n = 1 / (n - n)', 'n >= 0', settings => '{"on_error": "skip"}');
DROP TABLE faulty;

-- They refuse what migrate_start refuses.
SELECT * FROM migrate_plan(NULL, 'n = 1');
SELECT * FROM migrate_plan('orders', NULL);
SELECT * FROM migrate_plan('orders', 'm = 1');
SELECT * FROM migrate_plan('orders', 'n = 1', workers => 0);
SELECT * FROM migrate_estimate('orders', 'n = 1; DROP TABLE orders');
SELECT * FROM migrate_estimate('pg_class', 'relname = 1');
CREATE ROLE plan_user;
SET ROLE plan_user;
SELECT * FROM migrate_plan('orders', 'n = 1');
SELECT * FROM migrate_estimate('orders', 'n = 1');
RESET ROLE;
DROP ROLE plan_user;

-- Nothing was changed, nothing is kept.
SELECT status, n, count(*) FROM orders GROUP BY status, n ORDER BY status;
SELECT count(*) FROM migrate_progress;
BEGIN;
SELECT count(*) > 5 AS planned FROM migrate_plan('orders', 'n = 1', 'n = 0');
SELECT l.mode FROM pg_locks l WHERE l.pid = pg_backend_pid() AND l.relation = 'orders'::regclass;
ROLLBACK;
DROP EXTENSION pg_drover;
DROP TABLE orders, customers, parts, nothing;
DROP SEQUENCE touched;
