-- Proof: a check_clause is counted at the end and on demand, in batches that change nothing; the report says how many
-- rows were checked and which are wrong.
\set SHOW_CONTEXT never
CREATE EXTENSION pg_drover;
SET client_min_messages = warning;
SET search_path = public;
CREATE VIEW ends AS SELECT name, state, rows_done, sqlstate, message FROM migrate_progress ORDER BY name;
CREATE VIEW steps AS SELECT name, step, kind, state, detail FROM migrate_steps ORDER BY name, step;
CREATE TABLE rows (id int PRIMARY KEY, status text, n int NOT NULL DEFAULT 0);
INSERT INTO rows SELECT i FROM generate_series(1, 2000) i;

-- A clause that is none.
SELECT migrate_start('bad', 'rows', 'n = 1', settings => '{"check_clause": "n = 1; DROP TABLE rows"}');
SELECT migrate_start('bad', 'rows', 'n = 1', settings => '{"check_clause": "m = 1"}');
\echo :SQLSTATE
SELECT migrate_start('bad', 'rows', 'n = 1', settings => '{"check_clause": "n"}');

-- It holds.
SELECT migrate_start('good', 'rows', $$status = 'new'$$, 'status IS NULL', settings => '{"check_clause": "status = ''new'' OR status IS NULL", "chunk_rows": 100, "chunk_rows_max": 100}') > 0 AS started;
CALL migrate_wait('good', '60s');
SELECT * FROM ends;
SELECT * FROM steps;
SELECT message FROM migrate_events WHERE kind = 'check';
-- On demand, with another clause; and it fails, with keys.
UPDATE rows SET n = -1 WHERE id IN (7, 1999);
SELECT migrate_verify('good', 'n >= 0');
CALL migrate_wait('good', '60s');
\echo :SQLSTATE
SELECT * FROM ends;
SELECT key, sqlstate, message FROM migrate_errors WHERE name = 'good' ORDER BY error_id;
SELECT * FROM steps;
-- None of them is left over, they are wrong.
SELECT state, rows_skipped, rows_failed FROM migrate_progress WHERE name = 'good';
UPDATE rows SET n = 0;
SELECT migrate_retry('good');
CALL migrate_wait('good', '60s');
SELECT * FROM ends;
SELECT count(*), count(mended_at) AS mended FROM migrate_errors WHERE name = 'good';
-- An expression is for one check: a mistaken one is left behind by the next, without or with a check_clause of its own.
SELECT migrate_verify('good', 'n > 5');
CALL migrate_wait('good', '60s');
SELECT migrate_verify('good');
CALL migrate_wait('good', '60s');
SELECT * FROM ends;
SELECT migrate_start('plain', 'rows', 'n = 0') > 0 AS started;
CALL migrate_wait('plain', '60s');
SELECT migrate_verify('plain', 'n > 5');
CALL migrate_wait('plain', '60s');
SELECT migrate_verify('plain');
CALL migrate_wait('plain', '60s');
SELECT migrate_verify('plain');
SELECT migrate_drop('plain');
-- Rows that satisfy where_clause again.
UPDATE rows SET status = NULL WHERE id = 1000;
SELECT migrate_verify('good');
CALL migrate_wait('good', '60s');
\echo :SQLSTATE
SELECT state, rows_skipped, rows_failed FROM migrate_progress WHERE name = 'good';
-- A retry sweeps them, and checks again.
SELECT migrate_retry('good');
CALL migrate_wait('good', '60s');
SELECT * FROM ends;
SELECT * FROM steps;
SELECT count(*) FROM rows WHERE status IS NULL;

-- A migration that fails its own check; every row is wrong, ten keys are kept; NULL is not true.
SELECT migrate_start('wrong', 'rows', 'n = NULLIF(n, 5)', settings => '{"check_clause": "nullif(n, 0) > 0"}') > 0 AS started;
CALL migrate_wait('wrong', '60s');
\echo :SQLSTATE
SELECT count(*), min(key), max(key) FROM migrate_errors WHERE name = 'wrong';
SELECT message FROM migrate_events WHERE name = 'wrong' AND kind = 'check';
SELECT state, sqlstate FROM ends WHERE name = 'wrong';
UPDATE rows SET n = 1;
SELECT migrate_retry('wrong');
CALL migrate_wait('wrong', '60s');
SELECT state, rows_done FROM ends WHERE name = 'wrong';

-- Nothing to verify by; not from every state; off.
SELECT migrate_start('none', 'rows', 'n = n + 1', settings => '{"verify": false}') > 0 AS started;
CALL migrate_wait('none', '60s');
SELECT * FROM steps WHERE name = 'none';
SELECT migrate_verify('none');
\echo :SQLSTATE
SELECT migrate_start('paused', 'rows', 'n = n + 1', paused => true) > 0 AS started;
SELECT migrate_verify('paused', 'true');
\echo :SQLSTATE
UPDATE rows SET status = NULL WHERE id < 10;
SELECT migrate_start('off', 'rows', $$status = 'new'$$, 'status IS NULL', settings => '{"verify": false, "check_clause": "false"}') > 0 AS started;
CALL migrate_wait('off', '60s');
SELECT * FROM steps WHERE name = 'off';
SELECT state, rows_done FROM ends WHERE name = 'off';

-- With on_error skip, whose later passes bring rows down one by one, wrong rows count all the same.
SELECT migrate_start('skips', 'rows', 'n = n + 1', settings => '{"on_error": "skip", "check_clause": "id NOT IN (7, 1999)"}') > 0 AS started;
CALL migrate_wait('skips', '60s');
SELECT key, sqlstate, message FROM migrate_errors WHERE name = 'skips' ORDER BY error_id;
SELECT step, state, detail FROM steps WHERE name = 'skips';

-- By block, where there is no key.
CREATE TABLE heap (n int);
INSERT INTO heap SELECT i FROM generate_series(1, 1000) i;
SELECT migrate_start('heap', 'heap', 'n = -n', 'n > 0', settings => '{"check_clause": "n < -1"}') > 0 AS started;
CALL migrate_wait('heap', '60s');
SELECT count(*), min(message) FROM migrate_errors WHERE name = 'heap' AND key IS NOT NULL;

DROP VIEW ends, steps;
-- A check that fails for rows in quarantine, or for rows that came later: a retry tries and sweeps them, then checks.
CREATE TABLE cast_me (id int PRIMARY KEY, t text NOT NULL, v int);
INSERT INTO cast_me SELECT i, CASE WHEN i % 100 = 0 THEN 'bad' ELSE i::text END FROM generate_series(1, 500) i;
SELECT migrate_start('cast', 'cast_me', 'v = t::int', 'v IS NULL', settings => '{"on_error": "skip", "check_clause": "v IS NOT NULL"}') > 0 AS started;
CALL migrate_wait('cast', '60s');
UPDATE cast_me SET t = '7' WHERE t = 'bad';
SELECT migrate_retry('cast');
CALL migrate_wait('cast', '60s');
INSERT INTO cast_me SELECT i, i FROM generate_series(501, 510) i;
SELECT migrate_verify('cast');
CALL migrate_wait('cast', '60s');
SELECT migrate_retry('cast');
CALL migrate_wait('cast', '60s');
SELECT state, rows_done, rows_failed FROM migrate_progress WHERE name = 'cast';
SELECT count(*), count(*) FILTER (WHERE v = t::int) AS right FROM cast_me;
-- One of another expression says so.
UPDATE cast_me SET v = NULL, t = 'bad' WHERE id = 1;
SELECT migrate_alter('cast', '{"verify": false}');
SELECT migrate_verify('cast');
CALL migrate_wait('cast', '60s');
SELECT migrate_verify('cast', 'id > 0');
CALL migrate_wait('cast', '60s');
SELECT message FROM migrate_events WHERE name = 'cast' AND kind = 'check' ORDER BY at DESC LIMIT 1;
DROP TABLE cast_me;
-- A copy has nothing to look at.
CREATE TABLE from_here (id int PRIMARY KEY);
CREATE TABLE to_there (id int PRIMARY KEY);
SELECT migrate_start_copy('copied', 'from_here', 'to_there') > 0 AS started;
CALL migrate_wait('copied', '60s');
SELECT migrate_verify('copied');
SELECT migrate_verify('copied', 'id > 0');
DROP TABLE from_here, to_there;
DROP EXTENSION pg_drover;
DROP TABLE rows, heap;
