-- migrate_start_delete: purges by predicate or key list, until nothing is left.
\set SHOW_CONTEXT never
CREATE EXTENSION pg_drover;
SET search_path = public;

CREATE TABLE orders (id bigint PRIMARY KEY, created date NOT NULL, note text);
INSERT INTO orders SELECT i, '2020-01-01'::date + i % 1000, 'n' FROM generate_series(1, 20000) i;
VACUUM ANALYZE orders;

\echo == By predicate, two workers; a sweep finds none and that verifies it.
SELECT migrate_start_delete('old', 'orders', $$created < '2021-01-01'$$, workers => 2, settings => '{"batch_rows": 1000}') > 0 AS started;
CALL migrate_wait('old', '60s');
SELECT count(*), min(created), max(created) FROM orders;
SELECT kind, state, phase, rows_done, percent, passes FROM migrate_progress WHERE name = 'old';
SELECT step, kind, state, detail FROM migrate_steps WHERE name = 'old' ORDER BY step;
SELECT migrate_remaining('old'), migrate_assert_done('old');
SELECT kind, relation, set_clause, where_clause, target, column_map, routine, strategy FROM migrate_definitions WHERE name = 'old';

\echo == Walked by key, as asked.
SELECT migrate_start_delete('by_key', 'orders', 'id % 2 = 0', strategy => 'key') > 0 AS started;
CALL migrate_wait('by_key', '60s');
SELECT count(*), count(*) FILTER (WHERE id % 2 = 0) AS even FROM orders;

\echo == A list of keys: a literal one, and a table.
SELECT migrate_start_delete('list', 'orders', 'id = ANY (ARRAY[999, 997, 995, 1000000])') > 0 AS started;
CREATE TABLE doomed (id bigint PRIMARY KEY);
INSERT INTO doomed SELECT id FROM orders WHERE id BETWEEN 1300 AND 1399;
SELECT migrate_start_delete('table', 'orders', 'EXISTS (SELECT FROM doomed d WHERE d.id = orders.id)') > 0 AS started;
CALL migrate_wait('list', '60s');
CALL migrate_wait('table', '60s');
SELECT name, state, rows_done FROM migrate_progress WHERE name IN ('list', 'table') ORDER BY name;
SELECT count(*) AS left_of_them FROM orders JOIN doomed USING (id);

\echo == The same again is the same migration; another one is an error.
SELECT migrate_start_delete('old', 'orders', $$created < '2021-01-01'$$) = (SELECT id FROM migrate_progress WHERE name = 'old') AS same;
SELECT migrate_start_delete('old', 'orders', $$created < '2022-01-01'$$);
SELECT migrate_start('old', 'orders', $$note = 'x'$$, $$created < '2021-01-01'$$);

\echo == What is refused.
SELECT migrate_start_delete('no', 'orders', NULL);
SELECT migrate_start_delete('no', 'orders', ' ');
SELECT migrate_start_delete('no', 'orders', 'id = 1; DROP TABLE orders');
SELECT migrate_start_delete('no', 'orders', 'nonsense = 1');
SELECT migrate_start_delete('no', 'orders', 'id = 1', strategy => 'sideways');
CREATE RULE keep AS ON DELETE TO orders DO INSTEAD NOTHING;
SELECT migrate_start_delete('no', 'orders', 'id = 1');
DROP RULE keep ON orders;
CREATE VIEW v AS SELECT * FROM orders;
SELECT migrate_start_delete('no', 'v', 'id = 1');

\echo == No key at all, and every row.
CREATE TABLE heap AS SELECT i AS n FROM generate_series(1, 3000) i;
SELECT migrate_start_delete('everything', 'heap', 'true') > 0 AS started;
CALL migrate_wait('everything', '60s');
SELECT count(*) FROM heap;

\echo == Partitions, whose referencing tables have no index.
CREATE TABLE part (id int, k int, PRIMARY KEY (id, k)) PARTITION BY LIST (k);
CREATE TABLE part1 PARTITION OF part FOR VALUES IN (1);
CREATE TABLE part2 PARTITION OF part FOR VALUES IN (2);
INSERT INTO part SELECT i, 1 + i % 2 FROM generate_series(1, 2000) i;
CREATE TABLE item (part_id int, part_k int, FOREIGN KEY (part_id, part_k) REFERENCES part ON DELETE CASCADE);
CREATE TABLE indexed_item (part_id int, part_k int, FOREIGN KEY (part_id, part_k) REFERENCES part);
CREATE INDEX ON indexed_item (part_id);
INSERT INTO item SELECT id, k FROM part WHERE id <= 20;
SELECT migrate_start_delete('parts', 'part', 'id <= 1000') > 0 AS started;
CALL migrate_wait('parts', '60s');
SELECT count(*), min(id) FROM part;
SELECT count(*) FROM item;

\echo == A row that a foreign key holds.
-- Versions call the constraint for a partition differently.
SELECT conname AS held FROM pg_constraint WHERE conrelid = 'indexed_item'::regclass AND confrelid = 'part1'::regclass \gset
ALTER TABLE indexed_item RENAME CONSTRAINT :"held" TO held_by_part1;
INSERT INTO indexed_item SELECT id, k FROM part WHERE id = 1500;
SELECT migrate_start_delete('held', 'part', 'id = 1500') > 0 AS started;
CALL migrate_wait('held', '60s');
SELECT sqlstate, message, detail, constraint_name FROM migrate_errors WHERE name = 'held';
DELETE FROM indexed_item;
SELECT migrate_retry('held');
CALL migrate_wait('held', '60s');
SELECT count(*) FROM part WHERE id = 1500;

\echo == Privileges.
CREATE ROLE regress_drover_purger LOGIN;
GRANT USAGE ON SCHEMA drover TO regress_drover_purger;
GRANT SELECT ON orders TO regress_drover_purger;
SET SESSION AUTHORIZATION regress_drover_purger;
SELECT migrate_start_delete('mine', 'orders', 'id < 100');
RESET SESSION AUTHORIZATION;
GRANT DELETE ON orders TO regress_drover_purger;
SET SESSION AUTHORIZATION regress_drover_purger;
SELECT migrate_start_delete('mine', 'orders', 'id < 700') > 0 AS started;
CALL migrate_wait('mine', '60s');
SELECT count(*) FROM orders WHERE id < 700;
RESET SESSION AUTHORIZATION;

DROP EXTENSION pg_drover;
DROP VIEW v;
DROP TABLE orders, doomed, heap, item, indexed_item, part;
DROP OWNED BY regress_drover_purger;
DROP ROLE regress_drover_purger;
