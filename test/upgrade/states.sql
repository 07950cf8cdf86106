-- Migrations of each kind in each state that can rest, for a test of upgrades. Run on the old version; see make.
\set ON_ERROR_STOP on
CREATE EXTENSION pg_drover;
CREATE PROCEDURE until(wanted text) LANGUAGE plpgsql AS $$
DECLARE
    met boolean := false;
BEGIN
    FOR i IN 1 .. 1200 LOOP
        EXECUTE 'SELECT ' || wanted INTO met;
        EXIT WHEN met;
        COMMIT;
        PERFORM pg_sleep(0.05);
    END LOOP;
    IF met IS NOT TRUE THEN
        RAISE '% did not come', wanted;
    END IF;
END $$;
CREATE PROCEDURE counters(tab text) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE TABLE %I (id int PRIMARY KEY, n int NOT NULL, t text)', tab);
    EXECUTE format('INSERT INTO %I SELECT i, 0 FROM generate_series(1, 2000) i', tab);
END $$;
-- Half walked: some rows are done, and batches are an hour apart.
CREATE PROCEDURE halfway(name text) LANGUAGE plpgsql AS $$
BEGIN
    CALL until(format('rows_done > 0 FROM migrate_progress WHERE name = %L', name));
    PERFORM migrate_pause(name);
    COMMIT;
    CALL until(format('workers = 0 FROM migrate_progress WHERE name = %L', name));
END $$;
\set slow '{"batch_rows": 300, "chunk_rows": 100, "pause": "1h"}'

CALL counters('plain');
SELECT migrate_start('update', 'plain', 'n = n + 1', settings => :'slow');
CALL halfway('update');

-- A wave is open: cells between their first and last stripe.
CALL counters('striped');
SELECT migrate_start('stripes', 'striped', 'n = n + 1', settings => '{"stripes": 4, "batch_rows": 300, "chunk_rows": 100, "pause": "1h"}');
CALL halfway('stripes');

CALL counters('deleted');
SELECT migrate_start_delete('delete', 'deleted', 'id % 2 = 0', settings => :'slow');
CALL halfway('delete');

CALL counters('source');
CREATE TABLE target (id int PRIMARY KEY, n int NOT NULL, t text);
SELECT migrate_start_copy('copy', 'source', 'target', '{"id": "id", "n": "n + 1", "t": "''x''"}', settings => :'slow');
CALL halfway('copy');

CREATE TABLE bare (id int CONSTRAINT bare_key PRIMARY KEY, n int NOT NULL, t text);
CREATE INDEX bare_n ON bare (n DESC) WHERE n > 0;
COMMENT ON INDEX bare_n IS '100 % of n';
SELECT migrate_start_copy('deferred', 'source', 'bare', '{"id": "id", "n": "n + 1"}', settings => '{"defer_indexes": true, "batch_rows": 300, "chunk_rows": 100, "pause": "1h"}');
CALL halfway('deferred');

CREATE TABLE twice (id int PRIMARY KEY, n int, t text);
SELECT migrate_start_copy('unbuilt', 'source', 'twice', '{"id": "greatest(id, 2)", "n": "id"}', settings => '{"defer_indexes": true}');
CALL until($$state = 'failed' FROM migrate_progress WHERE name = 'unbuilt'$$);

CALL counters('called');
CREATE FUNCTION take(lo int, hi int) RETURNS void LANGUAGE sql AS 'UPDATE public.called SET n = n + 1 WHERE id > lo AND id <= hi';
CREATE FUNCTION take(keys int[]) RETURNS void LANGUAGE sql AS 'UPDATE public.called SET n = n + 1 WHERE id = ANY (keys)';
SELECT migrate_start_call('call', 'called', 'take(int[])', settings => :'slow');
CALL halfway('call');

CALL counters('faulty');
ALTER TABLE faulty ADD CHECK (id <> 1500 OR n = 0);
SELECT migrate_start('failed', 'faulty', 'n = n + 1', settings => '{"batch_rows": 300}');
CALL until($$state = 'failed' FROM migrate_progress WHERE name = 'failed'$$);

CALL counters('left_out');
ALTER TABLE left_out ADD CONSTRAINT odd CHECK (id NOT IN (7, 1500) OR n = 0);
SELECT migrate_start('quarantine', 'left_out', 'n = n + 1', 'n = 0', settings => '{"on_error": "skip"}');
CALL until($$state = 'succeeded_with_errors' FROM migrate_progress WHERE name = 'quarantine'$$);

CALL counters('undone');
SELECT migrate_start('undo', 'undone', 'n = n + 1', 'n = 0', settings => '{"undo": true}');
CALL migrate_wait('undo', '60s');

CALL counters('back');
SELECT migrate_start('rollback', 'back', 'n = n + 1', 'n = 0', settings => '{"undo": true, "batch_rows": 300, "chunk_rows": 100}');
CALL migrate_wait('rollback', '60s');
SELECT migrate_alter('rollback', '{"pause": "1h"}');
SELECT migrate_rollback('rollback');
CALL until($$count(*) BETWEEN 1 AND 1999 FROM back WHERE n = 0$$);
SELECT migrate_pause('rollback');
CALL until($$workers = 0 FROM migrate_progress WHERE name = 'rollback'$$);

CALL counters('checked');
SELECT migrate_start('check', 'checked', 'n = n + 1', 'n = 0', settings => '{"check_clause": "id <> 5"}');
CALL until($$state = 'failed' FROM migrate_progress WHERE name = 'check'$$);

CALL counters('stopped');
SELECT migrate_start('cancelled', 'stopped', 'n = n + 1', 'n = 0', settings => :'slow');
CALL until($$rows_done > 0 FROM migrate_progress WHERE name = 'cancelled'$$);
SELECT migrate_cancel('cancelled');
CALL until($$workers = 0 FROM migrate_progress WHERE name = 'cancelled'$$);

CALL counters('waiting');
SELECT migrate_start('scheduled', 'waiting', 'n = n + 1', start_after => '2999-01-01');

CALL counters('over');
SELECT migrate_start('succeeded', 'over', 'n = n + 1', 'n = 0');
CALL migrate_wait('succeeded', '60s');
SELECT name, state, rows_done FROM migrate_progress ORDER BY id;
