-- The schedule: what comes first, when, with which priority; altered, refused, and said why.
\set SHOW_CONTEXT never
CREATE EXTENSION pg_drover;
SET search_path = public;
SET client_min_messages = warning;
CREATE TABLE orders (id bigint PRIMARY KEY, n int NOT NULL DEFAULT 0);
INSERT INTO orders SELECT i FROM generate_series(1, 100) i;
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

SELECT migrate_start('a', 'orders', 'n = 1', 'n = 0', start_after => '2999-01-01 00:00+00') > 0 AS started;
SELECT migrate_start('b', 'orders', 'n = 2', 'n = 1', after => '{a}') > 0 AS started;
SELECT migrate_start('c', 'orders', 'n = 3', 'n = 2', after => '{b}') > 0 AS started;
-- At once, before a supervisor has looked.
SELECT name, state, waiting_for FROM migrate_progress ORDER BY name;

-- Circles, of every length, and what is not there.
SELECT migrate_alter('a', '{"after": ["a"]}');
SELECT migrate_alter('a', '{"after": ["b"]}');
SELECT migrate_alter('a', '{"after": ["c"]}');
SELECT migrate_alter('a', '{"after": ["nobody"]}');
-- Other types.
SELECT migrate_alter('a', '{"after": "b"}');
SELECT migrate_alter('a', '{"after": [1]}');
SELECT migrate_alter('a', '{"after": {"b": 1}}');
SELECT migrate_alter('a', '{"start_after": 5}');
SELECT migrate_alter('a', '{"start_after": ["2999-01-01"]}');
SELECT migrate_alter('a', '{"start_after": "some day"}');
SELECT name, start_after, after FROM migrate_definitions ORDER BY name;

-- Put off, put elsewhere, and nothing changed.
SET TimeZone = 'UTC';
SELECT migrate_alter('b', '{"after": [], "start_after": "2998-01-01 12:00", "priority": 5, "pause": "1ms"}');
SELECT migrate_alter('b', '{"after": [], "start_after": "2998-01-01 12:00", "priority": 5}');
SELECT migrate_alter('b', '{"after": null}');
SELECT waiting_for LIKE 'start_after: 2%' AS waits FROM migrate_progress WHERE name = 'b';
SELECT name, start_after, after, settings FROM migrate_definitions WHERE name = 'b';
SELECT kind, message, by_role IS NOT NULL AS by_somebody FROM migrate_events WHERE name = 'b' AND kind = 'settings';
-- Now a circle is none any more.
SELECT migrate_alter('a', '{"after": ["b"]}');
SELECT migrate_alter('a', '{"after": null}');
SELECT migrate_alter('b', '{"after": ["a"], "start_after": null}');

-- One that failed holds the next back, and says so.
SELECT migrate_start('bad', 'orders', 'n = 1 / n', 'n = 0') > 0 AS started;
CALL pg_temp.until($$state = 'failed' FROM migrate_progress WHERE name = 'bad'$$);
SELECT migrate_start('next', 'orders', 'n = 7', 'n = 3', after => '{bad,a}', settings => '{"alert_waiting": "1ms"}') > 0 AS started;
SELECT name, state, waiting_for FROM migrate_progress WHERE name = 'next';
CALL pg_temp.until($$count(*) = 1 FROM migrate_events WHERE name = 'next' AND kind = 'alert'$$);
SELECT regexp_replace(message, 'for \S+', 'for TIME') AS message FROM migrate_events WHERE kind = 'alert' ORDER BY event_id;
SELECT migrate_drop('bad');
SELECT name, state, waiting_for FROM migrate_progress WHERE name = 'next';
SELECT migrate_alter('next', '{"after": ["c"]}');

-- A circle of any length is one; of a long one the ends are named.
SELECT count(migrate_start('chain ' || i, 'orders', 'n = 9', 'n = 1', start_after => '2999-01-01')) FROM generate_series(0, 1100) i;
UPDATE drover.migration SET after = ARRAY['chain ' || split_part(name, ' ', 2)::int - 1] WHERE name LIKE 'chain %' AND name <> 'chain 0'; -- as 1,100 calls would
SELECT migrate_alter('chain 0', '{"after": ["chain 12"]}');
SELECT migrate_alter('chain 0', '{"after": ["chain 1100"]}');
-- Many ways, and none that leads back.
DO $$
BEGIN
    FOR i IN 0 .. 39 LOOP
        PERFORM migrate_start('fork ' || i || w, 'orders', 'n = 9', 'n = 1', start_after => '2999-01-01',
                              after => CASE WHEN i > 0 THEN ARRAY['fork ' || i - 1 || 'a', 'fork ' || i - 1 || 'b'] END) FROM unnest('{a,b}'::text[]) w;
    END LOOP;
END $$;
SELECT migrate_alter('fork 0a', '{"after": ["fork 39b"]}');
SELECT migrate_alter('chain 0', '{"after": ["fork 39b"]}');
SELECT count(migrate_drop(name, cancel => true)) FROM migrate_progress WHERE name LIKE 'chain %' OR name LIKE 'fork %';

-- A name that was left behind closes a circle, too.
SELECT migrate_start('left', 'orders', 'n = 8', 'n = 1', after => '{c}', start_after => '2999-01-01') > 0 AS started;
SELECT migrate_start('over', 'orders', 'n = 8', 'n = 1', after => '{left}') > 0 AS started;
SELECT migrate_drop('left', cancel => true);
SELECT migrate_start('left', 'orders', 'n = 8', 'n = 1', after => '{over}');
SELECT migrate_drop('over', cancel => true);

-- Released, everything runs in its order.
SELECT migrate_alter('a', '{"start_after": null}');
CALL migrate_wait('next', '60s');
SELECT n, count(*) FROM orders GROUP BY n;
SELECT count(DISTINCT a.event_id) FROM migrate_events a JOIN migrate_events b ON b.event_id > a.event_id
WHERE a.name = 'a' AND a.state = 'succeeded' AND b.name = 'b' AND b.state = 'running';
-- The alert was given once.
SELECT count(*) FROM migrate_events WHERE kind = 'alert';

-- What has begun, or may at any moment, is not put off.
SELECT migrate_alter('a', '{"start_after": "2999-01-01"}');
SELECT migrate_start('d', 'orders', 'n = 4', 'n = 7', strategy => 'key', paused => true, settings => '{"batch_rows": 10, "pause": "1h"}') > 0 AS started;
SELECT migrate_alter('d', '{"start_after": "2999-01-01 00:00"}');
SELECT migrate_resume('d');
SELECT state FROM migrate_progress WHERE name = 'd';
SELECT migrate_alter('d', '{"start_after": null, "workers": 2}');
CALL pg_temp.until($$rows_done > 0 FROM migrate_progress WHERE name = 'd'$$);
SELECT migrate_alter('d', '{"start_after": "2999-01-01 00:00"}');
SELECT migrate_alter('d', '{"after": []}');
-- What the hint says can be run in that state.
SELECT migrate_pause('d');
SELECT migrate_alter('d', '{"start_after": "2999-01-01 00:00"}');
SELECT migrate_cancel('d');
SELECT migrate_alter('d', '{"start_after": "2999-01-01 00:00"}');
SELECT migrate_alter('d', '{"run_window": "22:00-06:00"}'), migrate_retry('d');
-- A name that is nearly one of those that are no settings.
SELECT migrate_alter('d', '{"workrs": 2}');
SELECT migrate_drop('d', cancel => true);

-- Alerts: of time, of errors; each once, in migrate_events.
SELECT migrate_start('e', 'orders', 'n = 1 / (n - n)', 'n = 7', settings => '{"alert_errors": 1}', paused => true) > 0 AS started;
SELECT migrate_alter('e', '{"alert_errors": -1}');
SELECT migrate_alter('e', '{"alert_after": "soon"}');
SELECT migrate_drop('e');
SELECT migrate_start('f', 'orders', 'n = 5', 'n = 7', strategy => 'key', settings => '{"batch_rows": 10, "pause": "1h", "alert_after": "1ms", "alert_stalled": "100ms"}') > 0 AS started;
CALL pg_temp.until($$count(*) = 2 FROM migrate_events WHERE name = 'f' AND kind = 'alert'$$);
SELECT regexp_replace(message, 'for \S+', 'for TIME') AS message FROM migrate_events WHERE name = 'f' AND kind = 'alert' ORDER BY 1;
-- Taken back and set again, it is given again.
SELECT migrate_alter('f', '{"alert_after": null}');
CALL pg_temp.until($$alerts = '{alert_stalled}' FROM drover.migration WHERE name = 'f'$$);
SELECT migrate_alter('f', '{"alert_after": "1ms"}');
CALL pg_temp.until($$count(*) = 3 FROM migrate_events WHERE name = 'f' AND kind = 'alert'$$);
SELECT migrate_drop('f', cancel => true);
DROP EXTENSION pg_drover;
DROP TABLE orders;
