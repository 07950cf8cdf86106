-- migrate_start_copy with defer_indexes: what an index needs is gone from the target when it is to be built.
\set SHOW_CONTEXT never
CREATE EXTENSION pg_drover;
SET search_path = public;
SET client_min_messages = warning;
\pset format unaligned
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
CREATE TABLE src (id int PRIMARY KEY, a int, b text);
INSERT INTO src SELECT i, i % 100, 'x' || i FROM generate_series(1, 1000) i;
-- Its target anew, and a copy whose last row waits until the columns are as the test wants them.
CREATE PROCEDURE copy(name text, VARIADIC changes text[]) LANGUAGE plpgsql AS $$
DECLARE
    c text;
BEGIN
    DROP TABLE IF EXISTS target;
    CREATE TABLE target (id int, a int, b text, CONSTRAINT target_pkey PRIMARY KEY (id));
    CREATE INDEX target_a ON target (a);
    CREATE INDEX target_b ON target (b text_pattern_ops) WHERE b <> 'z';
    COMMENT ON INDEX target_a IS 'of a';
    CREATE UNIQUE INDEX target_idb ON target (id, lower(b));
    PERFORM migrate_start_copy(name, 'src', 'target', '{"id": "id", "a": "a"}', settings => '{"defer_indexes": true, "batch_rows": 100, "pause": "1h"}');
    COMMIT;
    LOOP
        EXIT WHEN (SELECT p.rows_done > 0 FROM migrate_progress p WHERE p.name = copy.name);
        COMMIT;
        PERFORM pg_sleep(0.02);
    END LOOP;
    FOREACH c IN ARRAY changes LOOP EXECUTE c; END LOOP;
END $$;
CREATE VIEW indexes AS SELECT pg_get_indexdef(indexrelid) AS index, obj_description(indexrelid, 'pg_class') AS comment, indisprimary AS key
    FROM pg_index WHERE indrelid = (SELECT oid FROM pg_class WHERE relname = 'target') ORDER BY 1;

\echo == A column is dropped: the hint of the failure leads out, and what can be built is.
CALL copy('dropped', 'ALTER TABLE target DROP COLUMN b');
SELECT migrate_alter('dropped', '{"batch_rows": null, "pause": null}');
CALL migrate_wait('dropped', '60s');
SELECT sqlstate, message, hint FROM migrate_errors WHERE name = 'dropped';
SELECT migrate_drop('dropped');
TABLE indexes;
SELECT count(*) FROM target;
SELECT migrate_drop('dropped');
SELECT count(*) FROM pg_class WHERE relname LIKE 'drover_try%';

\echo == Another type, while it is at work.
CALL copy('retyped', 'ALTER TABLE target ALTER b TYPE int USING 0');
SELECT migrate_drop('retyped', cancel => true);
TABLE indexes;

\echo == A second primary key meanwhile, and rows that are no key any more: told, with the error.
CALL copy('other', 'ALTER TABLE target DROP COLUMN b', 'ALTER TABLE target ADD CONSTRAINT other_key PRIMARY KEY (a, id)', 'INSERT INTO target SELECT id, -1 FROM target LIMIT 1');
SELECT migrate_cancel('other');
SELECT migrate_drop('other');
TABLE indexes;

\echo == What all can be built is not given up: not for want of a privilege, nor for a name.
CALL copy('whole', 'CREATE VIEW target_a AS SELECT 1');
SELECT migrate_drop('whole', cancel => true);
DROP VIEW target_a;
SELECT migrate_alter('whole', '{"batch_rows": null, "pause": null}');
CALL migrate_wait('whole', '60s');
SELECT migrate_drop('whole');
TABLE indexes;

\echo == What has the name of one that was dropped is taken for it only where it is the same.
CREATE PROCEDURE ends(name text) LANGUAGE plpgsql AS $$
BEGIN
    PERFORM migrate_alter(name, '{"batch_rows": null, "pause": null}');
    FOR i IN 1 .. 600 LOOP
        COMMIT;
        EXIT WHEN (SELECT p.state IN ('failed', 'succeeded') FROM migrate_progress p WHERE p.name = ends.name);
        PERFORM pg_sleep(0.05);
    END LOOP;
END $$;
CREATE VIEW ended AS SELECT name, state, sqlstate, message FROM migrate_progress ORDER BY id;
CALL copy('same', 'CREATE INDEX target_a ON target (a)');
CALL ends('same');
CALL copy('check', 'ALTER TABLE target ADD CONSTRAINT target_pkey CHECK (id > 0)');
CALL ends('check');
CALL copy('index', 'CREATE INDEX target_idb ON target (a)');
CALL ends('index');
CALL copy('key', 'ALTER TABLE target ADD CONSTRAINT target_pkey PRIMARY KEY (id, a)');
CALL ends('key');
CALL copy('renamed', 'ALTER TABLE target RENAME a TO x', 'ALTER TABLE target RENAME id TO a', 'ALTER TABLE target RENAME x TO id');
CALL ends('renamed');
TABLE ended;
SELECT name, hint FROM migrate_definitions WHERE name IN ('key', 'renamed') ORDER BY name;
-- As the last one was called.
ALTER TABLE target RENAME a TO x;
ALTER TABLE target RENAME id TO a;
ALTER TABLE target RENAME x TO id;
SELECT migrate_retry('renamed');
CALL migrate_wait('renamed', '60s');
TABLE indexes;

\echo == The source is gone: what the failure says leads out, with all indexes.
CALL copy('orphan', 'DROP TABLE src');
CALL ends('orphan');
SELECT sqlstate, message, hint FROM migrate_progress JOIN migrate_definitions USING (name) WHERE name = 'orphan';
SELECT migrate_drop('orphan');
TABLE indexes;

DROP VIEW indexes, ended;
DROP PROCEDURE ends;
DROP EXTENSION pg_drover;
DROP PROCEDURE copy;
DROP TABLE target;
