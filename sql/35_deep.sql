-- A tree that is filled from its parents: each pass does one level where children come before their parents. Passes
-- that find rows which were there all the time come to an end, and do not count against max_passes.
\set SHOW_CONTEXT never
CREATE EXTENSION pg_drover;
SET client_min_messages = warning;
SET search_path = public;
CREATE VIEW ends AS SELECT name, state, rows_done, rows_skipped, passes, sqlstate, message FROM migrate_progress ORDER BY name;
CREATE TABLE tree (id int PRIMARY KEY, parent int REFERENCES tree, path text);
CREATE INDEX ON tree (parent);
-- A chain of 12, the root last.
INSERT INTO tree SELECT i, nullif(i + 1, 13), NULL FROM generate_series(12, 1, -1) i;
SELECT migrate_start('paths', 'tree', $$path = coalesce((SELECT p.path || '/' FROM tree p WHERE p.id = tree.parent), '') || tree.id$$,
    $$path IS NULL AND (parent IS NULL OR EXISTS (SELECT FROM tree p WHERE p.id = tree.parent AND p.path IS NOT NULL))$$,
    strategy => 'key', settings => '{"max_passes": 2}') > 0 AS started;
CALL migrate_wait('paths', '60s');
SELECT * FROM ends;
SELECT id, path FROM tree ORDER BY id;
-- And down again, leaves first.
SELECT migrate_start_delete('fell', 'tree', 'id <= 8 AND NOT EXISTS (SELECT FROM tree c WHERE c.parent = tree.id)', settings => '{"max_passes": 2, "chunk_rows": 10, "chunk_rows_max": 10}') > 0 AS started;
CALL migrate_wait('fell', '60s');
SELECT * FROM ends;
SELECT count(*) FROM tree;
-- Likewise without a word of the parent in where_clause: what is not to be had yet stays NULL, and fewer do in each pass.
INSERT INTO tree SELECT i, nullif(i + 1, 33), NULL FROM generate_series(32, 20, -1) i;
SELECT migrate_start('plainly', 'tree', $$path = CASE WHEN parent IS NULL THEN '' ELSE (SELECT p.path || '/' FROM tree p WHERE p.id = tree.parent) END || tree.id$$,
    'path IS NULL', strategy => 'key', settings => '{"max_passes": 2}') > 0 AS started;
CALL migrate_wait('plainly', '60s');
SELECT * FROM ends WHERE name = 'plainly';
SELECT count(path), max(length(path)) FROM tree WHERE id >= 20;
-- What is written meanwhile counts, as ever.
CREATE TABLE rows (id int PRIMARY KEY, n int NOT NULL DEFAULT 0);
INSERT INTO rows SELECT 1;
CREATE FUNCTION spawn() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO rows SELECT max(id) + 1 FROM rows; RETURN NULL; END $$;
CREATE TRIGGER spawn AFTER UPDATE ON rows FOR EACH ROW EXECUTE FUNCTION spawn();
SELECT migrate_start('spawning', 'rows', 'n = -1', 'n >= 0', strategy => 'key', settings => '{"max_passes": 3}') > 0 AS started;
CALL migrate_wait('spawning', '60s');
SELECT * FROM ends WHERE name = 'spawning';
DROP TABLE rows, tree;
DROP FUNCTION spawn;
-- By key first and swept as is found best: what is not had yet is left, and is had later; what is never had is told.
CREATE TABLE chain (id int PRIMARY KEY, parent int, s text);
INSERT INTO chain SELECT i, i + 1, CASE WHEN i = 30 THEN 'root' END FROM generate_series(1, 30) i;
SELECT migrate_start('chain', 'chain', 's = (SELECT p.s FROM chain p WHERE p.id = chain.parent)', 's IS NULL') > 0 AS started;
CALL migrate_wait('chain', '60s');
CREATE TABLE branches (id int PRIMARY KEY, s text);
INSERT INTO branches SELECT i FROM generate_series(1, 1000) i;
SELECT migrate_start('branches', 'branches', $$s = CASE WHEN id % 10 <> 0 THEN 'x' END$$, 's IS NULL') > 0 AS started;
CALL migrate_wait('branches', '60s');
SELECT migrate_start('in_blocks', 'branches', $$s = CASE WHEN id % 20 = 0 THEN 'y' END$$, 's IS NULL', strategy => 'block') > 0 AS started;
-- Which places they are at depends on what was pruned.
\set VERBOSITY sqlstate
CALL migrate_wait('in_blocks', '60s');
\set VERBOSITY default
SELECT state, sqlstate, rows_done FROM migrate_progress WHERE name = 'in_blocks';
SELECT * FROM ends WHERE name IN ('chain', 'branches');
SELECT count(s) FROM chain UNION ALL SELECT count(s) FROM branches;
DROP TABLE chain, branches;
DROP EXTENSION pg_drover CASCADE;
