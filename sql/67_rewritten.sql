-- A relation that is rewritten while a sweep walks it by block: its rows may come to where the sweep has been, so that one
-- proves nothing.
\set SHOW_CONTEXT never
CREATE EXTENSION pg_drover;
SET client_min_messages = warning;
SET search_path = public;
CREATE PROCEDURE until(wanted text) LANGUAGE plpgsql AS $$
DECLARE
    met boolean;
BEGIN
    FOR i IN 1 .. 3000 LOOP
        EXECUTE 'SELECT ' || wanted INTO met;
        EXIT WHEN met;
        COMMIT;
        PERFORM pg_sleep(0.02);
    END LOOP;
    IF met IS NOT TRUE THEN
        RAISE '% did not come', wanted;
    END IF;
END $$;
-- Halfway through the sweep nothing is at work: then rows lie where it has been, when what lies before them is gone.
CREATE PROCEDURE in_sweep(which text) LANGUAGE plpgsql AS $$
BEGIN
    CALL until(format('count(*) > 0 FROM migrate_slices WHERE name = %L AND pass = 1 AND cursor IS NOT NULL', which));
    EXECUTE format('INSERT INTO %I SELECT 20000 + i, 3, repeat($1, 200) FROM generate_series(1, 300) i', which) USING 'x';
    COMMIT;
    CALL until(format('count(*) > 0 FROM migrate_slices WHERE name = %L AND pass = 2 AND cursor[1]::int > 0.6 * upper_bound[1]::int', which));
    PERFORM migrate_pause(which);
    COMMIT;
    CALL until(format('workers = 0 FROM migrate_progress WHERE name = %L', which));
END $$;
\set slow '{"batch_rows": 300, "pause": "50ms", "stripes": 1, "vacuum": "off"}'
\set quick '{"batch_rows": null, "pause": null}'

\echo == A delete, and CLUSTER.
CREATE TABLE cluster (id int PRIMARY KEY, h int, f text);
INSERT INTO cluster SELECT i, CASE WHEN i <= 4500 THEN 3 ELSE 0 END, repeat('x', 200) FROM generate_series(1, 9000) i;
SELECT migrate_start_delete('cluster', 'cluster', 'h = 3', strategy => 'block', settings => :'slow') > 0 AS started;
CALL in_sweep('cluster');
CLUSTER cluster USING cluster_pkey;
SELECT migrate_alter('cluster', :'quick'), migrate_resume('cluster');
CALL migrate_wait('cluster', '60s');
SELECT count(*) FROM cluster WHERE h = 3;
SELECT rows_done, passes > 2 AS again FROM migrate_progress WHERE name = 'cluster';
SELECT message FROM migrate_events WHERE name = 'cluster' AND message LIKE '%rewritten%';

\echo == An update, and VACUUM FULL.
CREATE TABLE full_ (id int PRIMARY KEY, h int, f text);
INSERT INTO full_ SELECT i, CASE WHEN i <= 6000 THEN 3 ELSE 0 END, repeat('x', 200) FROM generate_series(1, 9000) i;
SELECT migrate_start('full_', 'full_', 'h = 4', 'h = 3', strategy => 'block', settings => :'slow') > 0 AS started;
CALL in_sweep('full_');
VACUUM FULL full_;
SELECT migrate_alter('full_', :'quick'), migrate_resume('full_');
CALL migrate_wait('full_', '60s');
SELECT h, count(*) FROM full_ GROUP BY h ORDER BY h;

\echo == A check.
UPDATE full_ SET h = 5 WHERE id > 20000;
DELETE FROM full_ WHERE id BETWEEN 1 AND 6000;
SELECT migrate_alter('full_', :'slow'::jsonb - 'stripes' - 'vacuum');
SELECT migrate_verify('full_', 'h <> 5');
CALL until($$count(*) > 0 FROM migrate_slices s JOIN migrate_progress p USING (name) WHERE name = 'full_' AND s.pass = p.passes AND p.phase = 'check' AND cursor[1]::int > 0.5 * upper_bound[1]::int$$);
SELECT migrate_pause('full_');
CALL until($$workers = 0 FROM migrate_progress WHERE name = 'full_'$$);
VACUUM FULL full_;
SELECT migrate_alter('full_', :'quick'), migrate_resume('full_');
CALL migrate_wait('full_', '60s');
SELECT state, sqlstate, message FROM migrate_progress WHERE name = 'full_';

DROP EXTENSION pg_drover;
DROP TABLE cluster, full_;
DROP PROCEDURE until, in_sweep;
