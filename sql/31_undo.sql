-- Undo: before-images in the batch's own transaction, and a rollback that restores them, leaving alone (and listing)
-- what others have changed since, or overwriting it.
\set SHOW_CONTEXT never
CREATE EXTENSION pg_drover;
SET client_min_messages = warning;
SET search_path = public;
CREATE VIEW ends AS SELECT name, state, phase, rows_done, rows_failed, percent, sqlstate FROM migrate_progress ORDER BY name;
CREATE VIEW left_alone AS SELECT name, relation, key, key_columns, sqlstate, message, quarantined FROM migrate_errors WHERE key IS NOT NULL ORDER BY name, key;
CREATE PROCEDURE wait_for(who text, wanted text) LANGUAGE plpgsql AS $$
BEGIN
    FOR i IN 1 .. 600 LOOP
        EXIT WHEN (SELECT state = wanted FROM migrate_progress WHERE name = who);
        COMMIT;
        PERFORM pg_sleep(0.1);
    END LOOP;
END $$;
\set small '{"chunk_rows": 100, "chunk_rows_max": 100, "undo": true}'

-- What cannot be undone.
CREATE TABLE keyless (n int);
SELECT migrate_start('keyless', 'keyless', 'n = 1', 'n IS NULL', settings => '{"undo": true}');
\echo :SQLSTATE
CREATE TABLE child () INHERITS (keyless);
SELECT migrate_start('parent', 'keyless', 'n = 1', 'n IS NULL', settings => '{"undo": true}');
CREATE TABLE onlykey (id int PRIMARY KEY, n int UNIQUE NOT NULL);
SELECT migrate_start('schema', 'onlykey', 'n = -n', 'n > 0', settings => '{"undo": true, "undo_schema": "nowhere"}');
\echo :SQLSTATE
SELECT migrate_rollback('nothing');
SELECT migrate_rollback(NULL);

CREATE TABLE rows (id int PRIMARY KEY, status text, "n ""1" int NOT NULL DEFAULT 0, j json, a int[] DEFAULT '{1,2,3}', other int);
INSERT INTO rows (id, status, j, other) SELECT i, CASE WHEN i % 3 = 0 THEN 's' || i END, '{"i": 1}', i FROM generate_series(1, 2000) i;
CREATE TABLE before AS SELECT * FROM rows;
SELECT migrate_start('undo', 'rows', $$status = 'new' || id, "n ""1" = "n ""1" + 1, j = '{"i" : 2}', a[2] = 7$$, settings => :'small') AS id \gset
CALL migrate_wait('undo', '60s');
SELECT count(*), count(DISTINCT key_id), min(key_id), max(key_id) FROM public.drover_undo_:id;
SELECT * FROM public.drover_undo_:id ORDER BY key_id LIMIT 3;
SELECT count(*) FROM rows WHERE status = 'new' || id AND "n ""1" = 1 AND j::text = '{"i" : 2}' AND a = '{1,7,3}';
SELECT pg_get_userbyid(relowner) = current_user AS mine, relacl FROM pg_class WHERE oid = ('drover_undo_' || :id)::regclass;
-- Others change some rows meanwhile: a column that was set, one that was not, and they delete one.
UPDATE rows SET status = 'theirs' WHERE id = 10;
UPDATE rows SET other = -1 WHERE id = 11;
DELETE FROM rows WHERE id = 12;
SELECT migrate_rollback('undo', 'ignore');
\echo :SQLSTATE
SELECT migrate_rollback('undo');
CALL wait_for('undo', 'rolled_back');
SELECT * FROM ends;
SELECT r.id, r.status, r.other, b.status AS before FROM rows r JOIN before b USING (id) WHERE r::text <> b::text ORDER BY id;
SELECT * FROM left_alone;
SELECT key_id FROM public.drover_undo_:id ORDER BY 1;
SELECT migrate_assert_done('undo');
CALL migrate_wait('undo');
SELECT p.message, d.hint FROM migrate_progress p JOIN migrate_definitions d USING (name) WHERE name = 'undo';
-- Overwriting restores what was left, where it exists.
SELECT migrate_rollback('undo', on_changed => 'overwrite');
CALL wait_for('undo', 'rolled_back');
SELECT r.id, r.status, r.other, b.status AS before FROM rows r JOIN before b USING (id) WHERE r::text <> b::text ORDER BY id;
-- What was put back is not listed as left any more.
SELECT pass, key, mended_at IS NOT NULL AS mended FROM drover.error WHERE key IS NOT NULL ORDER BY id;
SELECT key_id FROM public.drover_undo_:id ORDER BY 1;
SELECT kind, state, message FROM migrate_events WHERE name = 'undo' AND kind IN ('state', 'pass', 'undo') ORDER BY event_id;
SELECT migrate_drop('undo');
SELECT to_regclass('public.drover_undo_' || :id);

-- Sweeps: a row that is changed twice goes back to where it was first; by block.
DROP TABLE rows, before;
CREATE TABLE rows (id uuid PRIMARY KEY, n int, s int);
INSERT INTO rows SELECT md5(i::text)::uuid, i, 0 FROM generate_series(1, 3000) i;
CREATE TABLE before AS SELECT * FROM rows;
SELECT migrate_start('blocks', 'rows', 's = n', 's = 0', strategy => 'block', settings => :'small') AS id \gset
CALL migrate_wait('blocks', '60s');
SELECT count(*) FROM public.drover_undo_:id;
SELECT count(*) FROM rows WHERE s = n;
SELECT migrate_rollback('blocks');
CALL wait_for('blocks', 'rolled_back');
SELECT count(*) FROM rows r JOIN before b USING (id) WHERE r::text = b::text;
SELECT count(*) FROM public.drover_undo_:id;
SELECT * FROM ends;
SELECT migrate_drop('blocks');

-- Cancelled in the middle; partitions; another schema; the owner is no superuser.
CREATE SCHEMA images;
CREATE ROLE regress_drover_undo LOGIN;
GRANT USAGE ON SCHEMA drover TO regress_drover_undo;
CREATE TABLE parts (id int, p int, n int NOT NULL DEFAULT 0, PRIMARY KEY (id, p)) PARTITION BY LIST (p);
CREATE TABLE parts_1 PARTITION OF parts FOR VALUES IN (1);
CREATE TABLE parts_2 PARTITION OF parts FOR VALUES IN (2);
INSERT INTO parts SELECT i, 1 + i % 2 FROM generate_series(1, 2000) i;
GRANT SELECT, UPDATE ON parts, parts_1, parts_2 TO regress_drover_undo; -- workers walk the partitions themselves
SET ROLE regress_drover_undo;
SELECT migrate_start('parts', 'parts', 'n = n + id', settings => :'small'::jsonb || '{"undo_schema": "images"}');
\echo :SQLSTATE
-- The plan refuses what the start refuses.
SELECT * FROM migrate_plan('parts', 'n = n + id', settings => '{"undo": true, "undo_schema": "images"}');
RESET ROLE;
GRANT CREATE, USAGE ON SCHEMA images TO regress_drover_undo;
ALTER DEFAULT PRIVILEGES FOR ROLE regress_drover_undo GRANT SELECT ON TABLES TO PUBLIC;
SET ROLE regress_drover_undo;
SELECT migrate_start('parts', 'parts', 'n = n + id', workers => 2, paused => true, settings => :'small'::jsonb || '{"undo_schema": "images"}') AS id \gset
SELECT pg_get_userbyid(relowner), replace(relacl::text, 'tm/', 't/') AS relacl FROM pg_class WHERE oid = ('images.drover_undo_' || :id)::regclass;
SELECT migrate_resume('parts');
CALL migrate_wait('parts', '60s');
SELECT count(*), sum(n) FROM parts;
SELECT migrate_rollback('parts');
CALL wait_for('parts', 'rolled_back');
SELECT count(*), sum(n) FROM parts;
SELECT migrate_rollback('parts'), migrate_cancel('parts');
SELECT migrate_retry('parts');
CALL wait_for('parts', 'rolled_back');
SELECT migrate_drop('parts');
SELECT to_regclass('images.drover_undo_' || :id);
RESET ROLE;

-- Nobody has changed this row: a trigger keeps it as it is.
CREATE TABLE kept (id int PRIMARY KEY, n int NOT NULL DEFAULT 0);
INSERT INTO kept SELECT i FROM generate_series(1, 100) i;
SELECT migrate_start('kept', 'kept', 'n = 1', 'n = 0', settings => :'small') AS id \gset
CALL migrate_wait('kept', '60s');
UPDATE kept SET n = 5 WHERE id = 10;
CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN CASE WHEN old.id <> 20 THEN new END; END';
CREATE TRIGGER keep BEFORE UPDATE ON kept FOR EACH ROW EXECUTE FUNCTION keep();
SELECT migrate_rollback('kept');
CALL wait_for('kept', 'rolled_back');
SELECT n, count(*) FROM kept GROUP BY n ORDER BY n;
SELECT key, sqlstate, message FROM migrate_errors WHERE name = 'kept' ORDER BY key;
SELECT migrate_rollback('kept', on_changed => 'overwrite');
CALL wait_for('kept', 'rolled_back');
SELECT n, count(*) FROM kept GROUP BY n ORDER BY n;
SELECT key, message FROM migrate_errors WHERE name = 'kept' AND mended_at IS NULL ORDER BY error_id;
DROP TABLE kept CASCADE;
SELECT migrate_drop('kept');
DROP FUNCTION keep;

-- What others have changed, and what met an error, are told apart: there are two ways on.
CREATE TABLE erring (id int PRIMARY KEY, n int NOT NULL DEFAULT 0);
INSERT INTO erring SELECT i FROM generate_series(1, 100) i;
SELECT migrate_start('erring', 'erring', 'n = 1', 'n = 0', settings => '{"undo": true, "on_error": "skip"}') AS id \gset
CALL migrate_wait('erring', '60s');
UPDATE erring SET n = 5 WHERE id = 10;
ALTER TABLE erring ADD CHECK (n > 0 OR id NOT IN (20, 30)) NOT VALID;
SELECT migrate_rollback('erring');
CALL wait_for('erring', 'rolled_back');
SELECT n, count(*) FROM erring GROUP BY n ORDER BY n;
SELECT p.message, d.hint FROM migrate_progress p JOIN migrate_definitions d USING (name) WHERE name = 'erring';
SELECT key, sqlstate FROM migrate_errors WHERE name = 'erring' AND mended_at IS NULL ORDER BY key;
ALTER TABLE erring DROP CONSTRAINT erring_check;
SELECT migrate_rollback('erring', on_changed => 'overwrite');
CALL wait_for('erring', 'rolled_back');
SELECT n, count(*) FROM erring GROUP BY n ORDER BY n;
SELECT p.message, d.hint FROM migrate_progress p JOIN migrate_definitions d USING (name) WHERE name = 'erring';
SELECT migrate_drop('erring');
DROP TABLE erring;

-- Images that somebody has taken away are told, once those that there are have been restored.
CREATE TABLE emptied (id int PRIMARY KEY, n int NOT NULL DEFAULT 0);
INSERT INTO emptied SELECT i FROM generate_series(1, 100) i;
SELECT migrate_start('emptied', 'emptied', 'n = 1', 'n = 0', settings => :'small') AS id \gset
CALL migrate_wait('emptied', '60s');
UPDATE emptied SET n = 7 WHERE id = 50;
DELETE FROM drover_undo_:id WHERE key_id <= 30;
SELECT migrate_rollback('emptied');
CALL wait_for('emptied', 'rolled_back');
SELECT n, count(*) FROM emptied GROUP BY n ORDER BY n;
SELECT kind, replace(message, :'id', 'ID') AS message FROM migrate_events WHERE name = 'emptied' AND kind = 'undo' ORDER BY event_id;
SELECT key, sqlstate, replace(message, :'id', 'ID') AS message, detail, will_retry FROM migrate_errors WHERE name = 'emptied' ORDER BY error_id;
SELECT migrate_rollback('emptied', on_changed => 'overwrite');
CALL wait_for('emptied', 'rolled_back');
SELECT replace(message, :'id', 'ID') AS message FROM migrate_errors WHERE name = 'emptied' ORDER BY error_id DESC LIMIT 1;
SELECT migrate_drop('emptied');
DROP TABLE emptied;

-- Retention: the supervisor drops what is over.
SELECT migrate_start('short', 'onlykey', 'n = -n', 'n > 0', settings => '{"undo": true, "undo_retention": "0"}') AS id \gset
CALL migrate_wait('short', '60s');
SELECT migrate_wake() IS NOT NULL AS woken;
DO $$
BEGIN
    FOR i IN 1 .. 600 LOOP
        EXIT WHEN NOT EXISTS (SELECT FROM drover.step WHERE undo_oid IS NOT NULL);
        COMMIT;
        PERFORM pg_sleep(0.1);
    END LOOP;
END $$;
SELECT to_regclass('public.drover_undo_' || :id);
SELECT migrate_rollback('short');
\echo :SQLSTATE
SELECT kind, message FROM migrate_events WHERE name = 'short' AND kind = 'undo';

DROP VIEW ends, left_alone;
DROP PROCEDURE wait_for;
DROP EXTENSION pg_drover;
DROP TABLE rows, before, parts, onlykey, child, keyless;
ALTER DEFAULT PRIVILEGES FOR ROLE regress_drover_undo REVOKE SELECT ON TABLES FROM PUBLIC;
DROP SCHEMA images;
DROP ROLE regress_drover_undo;
