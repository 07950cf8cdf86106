-- Success is a count of the rows that satisfy where_clause: rows that it chooses and that are not changed are told, and
-- the gate does not open.
\set SHOW_CONTEXT never
\set VERBOSITY terse
CREATE EXTENSION pg_drover;
SET client_min_messages = warning;
SET search_path = public;
CREATE VIEW ends AS SELECT name, state, rows_done, rows_skipped, passes, sqlstate, message FROM migrate_progress ORDER BY name;
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN CASE WHEN old.kept THEN NULL WHEN tg_op = 'DELETE' THEN old ELSE new END; END $$;
CREATE TABLE rows (id int PRIMARY KEY, status text, kept bool NOT NULL, n int NOT NULL DEFAULT 0);
INSERT INTO rows SELECT i, NULL, i <= 300 FROM generate_series(1, 1000) i;
CREATE TRIGGER refuse BEFORE UPDATE OR DELETE ON rows FOR EACH ROW EXECUTE FUNCTION refuse();

-- An update that a trigger suppresses, by both walks, with and without before-images.
SELECT migrate_start('by_key', 'rows', $$status = 'a'$$, 'status IS NULL', strategy => 'key') > 0 AS started;
CALL migrate_wait('by_key', '60s');
SELECT migrate_assert_done('by_key');
SELECT * FROM ends;
SELECT detail, hint FROM migrate_definitions;
SELECT key, sqlstate, message FROM migrate_errors ORDER BY error_id LIMIT 3;
SELECT step, state, detail FROM migrate_steps ORDER BY step;
-- Nothing at all is changed.
SELECT migrate_start('by_block', 'rows', $$status = 'b'$$, 'status IS NULL', strategy => 'block', settings => '{"batch_rows": 50}') > 0 AS started;
CALL migrate_wait('by_block', '60s');
-- Of many batches, as of one, the first ten; told by their key, where the table has one.
SELECT name, key_columns, count(*), min(key[1]::int), max(key[1]::int) <= 300 AS kept FROM migrate_errors WHERE key IS NOT NULL GROUP BY 1, 2 ORDER BY 1;
SELECT migrate_start('images', 'rows', $$status = 'c'$$, 'status IS NULL', settings => '{"undo": true}') > 0 AS started;
CALL migrate_wait('images', '60s');
-- A delete, whose trigger returns NULL.
SELECT migrate_start_delete('purge', 'rows', 'id <= 400') > 0 AS started;
CALL migrate_wait('purge', '60s');
SELECT * FROM ends;
-- Without the trigger a retry does the rest.
ALTER TABLE rows DISABLE TRIGGER refuse;
SELECT migrate_retry('by_key');
CALL migrate_wait('by_key', '60s');
SELECT migrate_retry('purge');
CALL migrate_wait('purge', '60s');
SELECT migrate_assert_done('by_key', 'purge');
SELECT * FROM ends WHERE name IN ('by_key', 'purge');
SELECT count(*), count(status) FROM rows;

-- A CASE without a branch: some rows are as they were, but for n. No row is changed twice, neither by a retry.
SELECT migrate_start('branches', 'rows', $$kept = CASE WHEN id <= 700 THEN true ELSE kept END, n = n + 1$$, 'NOT kept', strategy => 'key') > 0 AS started;
CALL migrate_wait('branches', '60s');
SELECT migrate_assert_done('branches');
SELECT * FROM ends WHERE name = 'branches';
SELECT detail, hint FROM migrate_definitions WHERE name = 'branches';
SELECT migrate_retry('branches');
CALL migrate_wait('branches', '60s');
SELECT * FROM ends WHERE name = 'branches';
SELECT migrate_alter('branches', '{"verify": false}'), migrate_retry('branches');
CALL migrate_wait('branches', '60s');
SELECT * FROM ends WHERE name = 'branches';
SELECT n, count(*) FROM rows GROUP BY n ORDER BY n;

-- A look-up that finds nothing: a sweep meets the rows again, as they were; once it finds something a retry does the
-- rest. With before-images, by partitions, and where the caller wrote them undone by hand.
CREATE TABLE names (id int PRIMARY KEY, name text);
INSERT INTO names SELECT i, 'n' || i FROM generate_series(1, 600) i;
CREATE TABLE looks (id int, name text, PRIMARY KEY (id)) PARTITION BY RANGE (id);
CREATE TABLE looks_1 PARTITION OF looks FOR VALUES FROM (0) TO (500);
CREATE TABLE looks_2 PARTITION OF looks FOR VALUES FROM (500) TO (2000);
INSERT INTO looks SELECT i FROM generate_series(1, 1000) i;
SELECT migrate_start('look', 'looks', $$name = (SELECT n.name FROM names n WHERE n.id = looks.id)$$, 'name IS NULL', strategy => 'key') > 0 AS started;
CALL migrate_wait('look', '60s');
SELECT * FROM ends WHERE name = 'look';
INSERT INTO names SELECT i, 'n' || i FROM generate_series(601, 1000) i;
SELECT migrate_retry('look');
CALL migrate_wait('look', '60s');
SELECT * FROM ends WHERE name = 'look';
SELECT count(*) FROM looks WHERE name = 'n' || id;
DELETE FROM names;
UPDATE looks SET name = NULL;
SELECT migrate_start('none', 'looks', $$name = (SELECT n.name FROM names n WHERE n.id = looks.id)$$, 'name IS NULL', strategy => 'key', settings => '{"undo": true}') > 0 AS started;
CALL migrate_wait('none', '60s');
SELECT * FROM ends WHERE name = 'none';

-- The clause reads the whole row.
SELECT migrate_start('row', 'looks', $$name = (SELECT n.name FROM names n WHERE n.id = looks.id)$$, $$to_jsonb(looks) ->> 'name' IS NULL AND to_jsonb(looks.*) <> '{}'$$, strategy => 'key') > 0 AS started;
CALL migrate_wait('row', '60s');
SELECT * FROM ends WHERE name = 'row';

-- A where_clause that reads what is assigned and does not tell: values that move and stay in it, and rows that were so
-- before. Once over all of them is what was asked.
CREATE TABLE prices (id int PRIMARY KEY, price numeric NOT NULL, title text NOT NULL);
INSERT INTO prices SELECT i, i - 1, CASE WHEN i % 2 = 0 THEN 'Low' ELSE 'HIGH' END FROM generate_series(1, 200) i;
SELECT migrate_start('rise', 'prices', 'price = price * 1.1', 'price < 100', strategy => 'key') > 0 AS started;
CALL migrate_wait('rise', '60s');
SELECT migrate_start('upper', 'prices', 'title = upper(title)', 'length(title) > 0', strategy => 'key') > 0 AS started;
CALL migrate_wait('upper', '60s');
SELECT * FROM ends WHERE name IN ('rise', 'upper');
SELECT step, state, detail FROM migrate_steps WHERE name = 'rise' ORDER BY step;
SELECT count(*) FROM prices WHERE price = (id - 1) * CASE WHEN id <= 100 THEN 1.1 ELSE 1 END AND title = upper(title);
DROP TABLE names, looks, prices;

-- Quarantine: a row that is tried again and suppressed is not mended.
CREATE FUNCTION weigh() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF new.id = 500 THEN RAISE 'too heavy'; END IF; RETURN new; END $$;
CREATE TRIGGER weigh BEFORE UPDATE ON rows FOR EACH ROW EXECUTE FUNCTION weigh();
SELECT migrate_start('heavy', 'rows', 'n = -1', 'n >= 0', settings => '{"on_error": "skip"}') > 0 AS started;
CALL migrate_wait('heavy', '60s');
CREATE OR REPLACE FUNCTION weigh() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
SELECT migrate_retry('heavy', errors_only => true);
CALL migrate_wait('heavy', '60s');
SELECT state, rows_done, rows_failed, rows_skipped FROM migrate_progress WHERE name = 'heavy';
SELECT key, sqlstate, message, mended_at IS NOT NULL AS mended FROM migrate_errors WHERE name = 'heavy' AND quarantined ORDER BY error_id;
DROP TRIGGER weigh ON rows;
SELECT migrate_retry('heavy', errors_only => true);
CALL migrate_wait('heavy', '60s');
SELECT state, rows_done, rows_failed, rows_skipped FROM migrate_progress WHERE name = 'heavy';

-- A statement that its first pass has not told anything of is not repeated on a row that came later.
CREATE TABLE counts (id int PRIMARY KEY, n int NOT NULL);
SELECT migrate_start('late', 'counts', 'n = n + 1', 'n >= 0', settings => '{"pause": "0"}', paused => true) > 0 AS started;
INSERT INTO counts VALUES (1, 0), (2, 0);
SELECT migrate_resume('late');
CALL migrate_wait('late', '60s');
SELECT * FROM ends WHERE name = 'late';
SELECT * FROM counts ORDER BY id;

-- No row at all: it has succeeded, and it is said.
\set VERBOSITY default
SET client_min_messages = notice;
SELECT migrate_start('typo', 'rows', 'n = 1', 'n = 12345') > 0 AS started;
CALL migrate_wait('typo', '60s');
SELECT * FROM ends WHERE name = 'typo';
SELECT message FROM migrate_events WHERE name = 'typo' AND kind = 'pass' ORDER BY event_id;
-- Nor where a trigger did the work elsewhere.
CREATE FUNCTION soft() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE rows SET status = 'gone' WHERE id = old.id; RETURN NULL; END $$;
DROP TRIGGER refuse ON rows;
CREATE TRIGGER soft BEFORE DELETE ON rows FOR EACH ROW EXECUTE FUNCTION soft();
SELECT migrate_start_delete('soft', 'rows', $$id > 900 AND status IS DISTINCT FROM 'gone'$$) > 0 AS started;
CALL migrate_wait('soft', '60s');
DROP TRIGGER soft ON rows;
DROP FUNCTION soft;
SET client_min_messages = warning;
DROP TABLE rows, counts;
DROP FUNCTION refuse, weigh;
DROP EXTENSION pg_drover CASCADE;
