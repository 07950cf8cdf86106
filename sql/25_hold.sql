-- Steps that a person lets go on: a copy that waits before its indexes are built.
CREATE EXTENSION pg_drover;
CREATE TABLE src (id bigint PRIMARY KEY, name text);
INSERT INTO src SELECT i, 'name ' || i FROM generate_series(1, 1000) i;
CREATE TABLE dst (LIKE src INCLUDING ALL);
CREATE INDEX dst_name ON dst (name);

-- By its kind a state that lasts until somebody calls.
CREATE PROCEDURE pg_temp.until(wanted text) LANGUAGE plpgsql AS $$
BEGIN
    FOR i IN 1 .. 600 LOOP
        COMMIT;
        EXIT WHEN (SELECT state FROM migrate_progress WHERE name = 'held') = wanted;
        PERFORM pg_sleep(0.05);
    END LOOP;
END $$;
CREATE VIEW held AS SELECT state, phase, waiting_for, step, steps, title, workers, rows_done FROM migrate_progress WHERE name = 'held';

\echo == Only where there is such a step.
SELECT migrate_start_copy('no', 'src', 'dst', settings => '{"hold": "build"}');
SELECT migrate_start('no', 'src', 'name = name', settings => '{"hold": "build"}');
SELECT migrate_start_copy('no', 'src', 'dst', settings => '{"defer_indexes": true, "hold": "swap"}');

\echo == It waits with all rows there and no index, and says so.
SELECT migrate_start_copy('held', 'src', 'dst', settings => '{"defer_indexes": true, "hold": "build"}') > 0 AS started;
CALL pg_temp.until('holding');
TABLE held;
SELECT step, kind, title, relation, state, percent, detail FROM migrate_steps WHERE name = 'held' ORDER BY step;
SELECT count(*) FROM pg_index WHERE indrelid = 'dst'::regclass;
SELECT count(*) FROM dst;
SELECT state, message FROM migrate_events WHERE name = 'held' AND kind = 'alert' ORDER BY event_id;
SELECT migrate_assert_done('held');
CALL migrate_wait('held', '10s');
SELECT migrate_drop('held');
SELECT migrate_alter('held', '{"hold": "none"}');

\echo == Paused and cancelled it comes back to where it held.
SELECT migrate_pause('held');
SELECT migrate_confirm('held');
SELECT migrate_resume('held');
TABLE held;
SELECT migrate_cancel('held');
SELECT migrate_retry('held');
TABLE held;

\echo == Confirmed, it goes on; a second time there is nothing to confirm.
SELECT migrate_confirm('held');
CALL migrate_wait('held', '60s');
TABLE held;
SELECT step, kind, state, percent, detail FROM migrate_steps WHERE name = 'held' ORDER BY step;
SELECT indexrelid::regclass FROM pg_index WHERE indrelid = 'dst'::regclass ORDER BY 1;
SELECT message FROM migrate_events WHERE name = 'held' AND kind = 'state' AND by_role IS NOT NULL ORDER BY event_id;
SELECT migrate_confirm('held');

\echo == Somebody else may not.
CREATE ROLE regress_drover_other LOGIN;
GRANT USAGE ON SCHEMA drover TO regress_drover_other;
SET ROLE regress_drover_other;
SELECT migrate_confirm('held');
RESET ROLE;
SELECT migrate_drop('held');
DROP OWNED BY regress_drover_other;
DROP ROLE regress_drover_other;
DROP VIEW held;
DROP EXTENSION pg_drover;
DROP TABLE src, dst;
