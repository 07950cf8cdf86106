-- What the plain statement on the named relation does, although batches name its leaves: rows of a leaf whose columns have
-- another order, policies and rules of the relation that is named, clauses that name a leaf.
\set SHOW_CONTEXT never
CREATE EXTENSION pg_drover;
SET search_path = public;
SET client_min_messages = warning;
CREATE TABLE p (id int PRIMARY KEY, a int, b int, t text) PARTITION BY RANGE (id);
CREATE TABLE p_0 PARTITION OF p FOR VALUES FROM (0) TO (100);
CREATE TABLE p_1 (t text, b int, a int, id int PRIMARY KEY);
ALTER TABLE p ATTACH PARTITION p_1 FOR VALUES FROM (100) TO (300);
INSERT INTO p SELECT i, 7, 399 - i FROM generate_series(0, 299) i;
CREATE TABLE doomed (id int, a int, b int);
INSERT INTO doomed VALUES (120, 7, 279), (5, 7, 394);
CREATE TABLE copied (id int, t text);
CREATE FUNCTION pc(keys int[]) RETURNS int LANGUAGE sql AS 'SELECT cardinality(keys)';

\echo # All columns of the row, in the order of the leaf.
SELECT migrate_start_delete('s', 'p', 'EXISTS (SELECT FROM (SELECT p.*) z (c1, c2, c3, c4) WHERE z.c1::text = ''120'')');
SELECT migrate_start('s', 'p', 't = (SELECT z::text FROM (SELECT p.*) z)', 't IS NULL');
SELECT migrate_start('s', 'p', 't = (SELECT x.c1::text FROM (VALUES (p.*)) x (c1))', 't IS NULL');
SELECT migrate_start('s', 'p', 't = (WITH c AS (SELECT p.*) SELECT c::text FROM c)', 't IS NULL');
SELECT migrate_start_copy('s', 'p', 'copied', '{"id": "id", "t": "(SELECT x.c1::text FROM (SELECT p.*) x (c1))"}');
SELECT migrate_start_call('s', 'p', 'pc(int[])', '(SELECT x.c2 FROM (SELECT p.*) x (c1, c2)) = 7');
-- Stars of others, and columns by name, in whatever order.
SELECT migrate_start('s', 'p', 't = (SELECT max(x.b || ''/'' || p.b) FROM (SELECT d.* FROM doomed d) x WHERE x.id = p.id)', 't IS NULL AND id IN (5, 120)') > 0 AS started;
CALL migrate_wait('s', '60s');
SELECT id, t FROM p WHERE t IS NOT NULL ORDER BY id;
-- Where the columns have the same order, all of them may be meant.
ALTER TABLE p DETACH PARTITION p_1;
SELECT migrate_start_delete('same', 'p', 'EXISTS (SELECT p.* INTERSECT SELECT d.*, ''394/394'' FROM doomed d)') > 0 AS started;
CALL migrate_wait('same', '60s');
SELECT count(*) FROM p;
-- Children have columns that the parent has not.
CREATE TABLE parent (id int PRIMARY KEY, a int);
CREATE TABLE child (PRIMARY KEY (id), more text) INHERITS (parent);
INSERT INTO child SELECT i, i, 'x' FROM generate_series(1, 10) i;
SELECT migrate_start_delete('s2', 'parent', '(SELECT count(*) FROM (SELECT parent.*) z) = 1 AND (SELECT z::text FROM (SELECT parent.*) z) = ''(1,1)''');

\echo # Policies of the relation that is named.
CREATE ROLE regress_drover_tenant LOGIN;
GRANT USAGE ON SCHEMA drover TO regress_drover_tenant;
CREATE TABLE ten (id int PRIMARY KEY, tenant int, old bool DEFAULT true) PARTITION BY RANGE (id);
CREATE TABLE ten_0 PARTITION OF ten FOR VALUES FROM (0) TO (1000);
INSERT INTO ten SELECT i, i % 3 + 1 FROM generate_series(1, 30) i;
CREATE TABLE ten_copy (id int PRIMARY KEY);
ALTER TABLE ten OWNER TO regress_drover_tenant;
ALTER TABLE ten_0 OWNER TO regress_drover_tenant;
ALTER TABLE ten_copy OWNER TO regress_drover_tenant;
CREATE POLICY own ON ten USING (tenant = 1);
SET SESSION AUTHORIZATION regress_drover_tenant;
SELECT migrate_start('before', 'ten', 'old = false', 'old', paused => true) > 0 AS started;
ALTER TABLE ten ENABLE ROW LEVEL SECURITY;
ALTER TABLE ten FORCE ROW LEVEL SECURITY;
SELECT migrate_start_delete('ten', 'ten', 'old');
SELECT migrate_start('ten', 'ten', 'old = false', 'old', strategy => 'key');
SELECT migrate_start_copy('ten', 'ten', 'ten_copy', '{"id": "id"}');
SELECT migrate_start_call('ten', 'ten', 'pc(int[])');
\echo # Also where they come later.
SELECT migrate_resume('before');
CALL migrate_wait('before', '60s');
ALTER TABLE ten NO FORCE ROW LEVEL SECURITY;
SELECT count(*) FROM ten WHERE old;
SELECT migrate_retry('before');
CALL migrate_wait('before', '60s');
SELECT count(*) FROM ten WHERE old;
RESET SESSION AUTHORIZATION;

\echo # And its rules.
CREATE TABLE ruled (id int PRIMARY KEY, a int) PARTITION BY RANGE (id);
CREATE TABLE ruled_0 PARTITION OF ruled FOR VALUES FROM (0) TO (1000);
INSERT INTO ruled SELECT i FROM generate_series(1, 30) i;
SELECT migrate_start('ruled', 'ruled', 'a = 1', 'a IS NULL', paused => true) > 0 AS started;
CREATE RULE keep AS ON UPDATE TO ruled DO INSTEAD NOTHING;
SELECT migrate_start('r', 'ruled', 'a = 1', 'a IS NULL');
SELECT migrate_resume('ruled');
CALL migrate_wait('ruled', '60s');
SELECT count(*) FROM ruled WHERE a IS NULL;
SELECT migrate_start_delete('r', 'ruled', 'a IS NULL') > 0 AS started;
CALL migrate_wait('r', '60s');
SELECT count(*) FROM ruled;

\echo # A clause that names a leaf means it in each of them.
CREATE TABLE q (id int PRIMARY KEY, a int, n int NOT NULL DEFAULT 0) PARTITION BY RANGE (id);
CREATE TABLE q_0 PARTITION OF q FOR VALUES FROM (0) TO (100);
CREATE TABLE q_1 PARTITION OF q FOR VALUES FROM (100) TO (200);
INSERT INTO q SELECT i, i FROM generate_series(0, 199) i;
SELECT migrate_start('q1', 'q', 'n = 1', $$n = 0 AND tableoid = 'q_1'::regclass$$) > 0 AS started;
CALL migrate_wait('q1', '60s');
SELECT migrate_start('q2', 'q', 'n = 2', 'n = 0 AND a >= (SELECT min(a) - 50 FROM q_1)') > 0 AS started;
CALL migrate_wait('q2', '60s');
SELECT migrate_start_copy('q3', 'q', 'copied', '{"id": "id"}', $$tableoid = 'q_1'::regclass$$) > 0 AS started;
CALL migrate_wait('q3', '60s');
SELECT migrate_start_call('q4', 'q', 'pc(int[])', $$tableoid = 'q_1'::regclass$$) > 0 AS started;
CALL migrate_wait('q4', '60s');
SELECT name, rows_done FROM migrate_progress WHERE name LIKE 'q%' ORDER BY name;
SELECT n, count(*) FROM q GROUP BY n ORDER BY n;
SELECT count(*), min(id), max(id) FROM copied;
-- By the schema, too, a plain statement may name a column; a worker's, over the partition, cannot.
SELECT migrate_start('q5', 'q', 'n = public.q.n + 1');

\echo # What a start tells: a comparison with NULL, and columns without a place in the target of a copy.
SET client_min_messages = notice;
SELECT migrate_start('null', 'q', 'n = 3', 'a = NULL', paused => true) > 0 AS started;
SELECT migrate_start_copy('left', 'q', 'copied', where_clause => 'id < 0', paused => true) > 0 AS started;
SET client_min_messages = warning;
SELECT count(*) FROM (SELECT migrate_drop(name, true) FROM migrate_progress) d;
DROP EXTENSION pg_drover;
DROP TABLE p, p_1, doomed, copied, child, parent, ten, ten_copy, ruled, q;
DROP FUNCTION pc;
DROP ROLE regress_drover_tenant;
