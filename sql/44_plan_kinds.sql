-- What migrate_plan_delete, _copy, _call and migrate_estimate_delete, _copy, _call say, and that they change nothing.
\set SHOW_CONTEXT never
CREATE EXTENSION pg_drover;
SET search_path = public;
CREATE TABLE customers (id int PRIMARY KEY);
INSERT INTO customers SELECT generate_series(1, 10);
CREATE TABLE orders (id bigint PRIMARY KEY, status text, customer int REFERENCES customers);
INSERT INTO orders SELECT i, CASE WHEN i % 4 > 0 THEN 'old' END, i % 10 + 1 FROM generate_series(1, 20000) i;
CREATE INDEX orders_status ON orders (lower(status));
CREATE SEQUENCE touched;
CREATE FUNCTION passes() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
VACUUM ANALYZE orders;
\pset format unaligned

\echo == Deletes: what refers to the rows, what fires, what is published.
CREATE TABLE lines (id int PRIMARY KEY, orders bigint REFERENCES orders ON DELETE CASCADE, same bigint REFERENCES orders ON DELETE SET NULL, kept bigint REFERENCES orders);
CREATE INDEX lines_orders ON lines (orders);
CREATE TRIGGER gone AFTER DELETE ON orders FOR EACH ROW EXECUTE FUNCTION passes();
SET client_min_messages = error;
CREATE PUBLICATION drover_orders FOR TABLE orders WITH (publish = 'insert, update');
RESET client_min_messages;
INSERT INTO lines VALUES (1, 8, 8, NULL), (2, NULL, NULL, 9);
SELECT item, detail FROM migrate_plan_delete('orders', 'status IS NULL') WHERE item NOT IN ('relation');
SELECT item, detail FROM migrate_plan_delete('orders', 'id = 9', strategy => 'key') WHERE item IN ('walk', 'statement: next key', 'warning');
SELECT item, note FROM migrate_estimate_delete('orders', 'status IS NULL') WHERE item NOT IN ('warning', 'rows to walk', 'rows to delete');
SELECT value::int BETWEEN 4500 AND 5500 AS rows FROM migrate_estimate_delete('orders', 'status IS NULL') WHERE item = 'rows to delete';
DROP PUBLICATION drover_orders;
DROP TRIGGER gone ON orders;

\echo == Copies: the target.
CREATE TABLE archive (id bigint PRIMARY KEY, status text, customer int REFERENCES customers, shout text);
CREATE INDEX archive_status ON archive (status);
SELECT item, detail FROM migrate_plan_copy('orders', 'archive', '{"id": "id", "shout": "upper(status)"}', 'id <= 10000', workers => 2) WHERE item <> 'relation';
ALTER TABLE archive DROP COLUMN customer;
CREATE TRIGGER come BEFORE INSERT ON archive FOR EACH ROW EXECUTE FUNCTION passes();
SELECT item, detail FROM migrate_plan_copy('orders', 'archive') WHERE item IN ('trigger', 'foreign key', 'note');
DROP TRIGGER come ON archive;
SELECT item, detail FROM migrate_plan_copy('orders', 'archive', settings => '{"defer_indexes": true}') WHERE item IN ('index', 'note');
SELECT item, CASE item WHEN 'rows to copy' THEN '' ELSE note END AS note FROM migrate_estimate_copy('orders', 'archive', settings => '{"defer_indexes": true}')
WHERE item <> 'warning' OR note LIKE 'defer%';
SELECT value::int = 10000 AS half FROM migrate_estimate_copy('orders', 'archive', where_clause => 'id % 2 = 0') WHERE item = 'rows to copy';
SELECT pg_size_bytes(value) BETWEEN 700000 AND 1200000 AS grows FROM migrate_estimate_copy('orders', 'archive') WHERE item = 'table growth';
INSERT INTO archive VALUES (5);
SELECT detail FROM migrate_plan_copy('orders', 'archive') WHERE item = 'warning';
TRUNCATE archive;

\echo == Calls: they are made, and rolled back.
CREATE TABLE called (keys bigint[]);
CREATE FUNCTION by_keys(keys bigint[]) RETURNS void LANGUAGE sql AS 'INSERT INTO called VALUES (keys)';
CREATE FUNCTION by_bounds(lo bigint, hi bigint) RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint FROM nextval(''touched'')';
CREATE PROCEDURE committing(keys bigint[]) LANGUAGE plpgsql AS 'BEGIN COMMIT; END';
SELECT item, detail FROM migrate_plan_call('orders', 'by_keys(bigint[])', 'status IS NULL') WHERE item <> 'relation';
SELECT item, detail FROM migrate_plan_call('orders', 'by_bounds(bigint, bigint)') WHERE item LIKE 'statement%';
SELECT item, note FROM migrate_estimate_call('orders', 'by_keys(bigint[])', 'status IS NULL') WHERE item NOT IN ('warning', 'rows to walk', 'rows done');
SELECT value::int = 20000 AS rows FROM migrate_estimate_call('orders', 'by_keys(bigint[])') WHERE item = 'rows done';
SELECT count(*) FROM called;
SELECT detail FROM migrate_plan_call('orders', 'committing(bigint[])') WHERE item = 'warning';
SELECT * FROM migrate_estimate_call('orders', 'committing(bigint[])');

\echo == They refuse what the start refuses.
SELECT * FROM migrate_plan_delete(NULL, 'true');
SELECT * FROM migrate_plan_delete('orders', NULL);
SELECT * FROM migrate_plan_copy(NULL, 'archive');
SELECT * FROM migrate_plan_copy('orders', NULL);
SELECT * FROM migrate_plan_copy('orders', 'archive', '{"nonsense": "1"}');
SELECT * FROM migrate_plan_call('orders', NULL);
SELECT * FROM migrate_estimate_call('orders', 'lower(text)');
SELECT * FROM migrate_estimate_delete('orders', 'nonsense');
CREATE ROLE plan_user;
GRANT SELECT ON orders, archive TO plan_user;
REVOKE EXECUTE ON FUNCTION by_keys FROM PUBLIC;
SET ROLE plan_user;
SELECT * FROM migrate_plan_delete('orders', 'true');
SELECT * FROM migrate_estimate_copy('orders', 'archive');
SELECT * FROM migrate_plan_call('orders', 'by_keys(bigint[])');
RESET ROLE;

\echo == Nothing was changed, nothing is kept.
SELECT (SELECT count(*) FROM orders), (SELECT count(*) FROM archive), (SELECT count(*) FROM called), (SELECT count(*) FROM lines), (SELECT count(*) FROM migrate_progress);
DROP EXTENSION pg_drover;
DROP TABLE lines, orders, archive, customers, called;
DROP ROUTINE passes, by_keys, by_bounds, committing;
DROP SEQUENCE touched;
DROP ROLE plan_user;
