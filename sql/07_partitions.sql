-- Partitioned tables, inheritance, and names of every kind: each leaf is walked by itself, each row once.
\set SHOW_CONTEXT never
CREATE EXTENSION pg_drover;
SET search_path = public;

-- Range over hash over list, with leaves of different shape and one without rows.
CREATE TABLE sales (id int NOT NULL, region int NOT NULL, at date NOT NULL, n int NOT NULL DEFAULT 0, PRIMARY KEY (id, at, region)) PARTITION BY RANGE (at);
CREATE TABLE sales_2020 PARTITION OF sales FOR VALUES FROM ('2020-01-01') TO ('2021-01-01') PARTITION BY HASH (region);
CREATE TABLE sales_2020_0 PARTITION OF sales_2020 FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE sales_2020_1 (n int NOT NULL DEFAULT 0, dropped int, at date NOT NULL, region int NOT NULL, id int NOT NULL);
ALTER TABLE sales_2020_1 DROP COLUMN dropped;
ALTER TABLE sales_2020 ATTACH PARTITION sales_2020_1 FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TABLE sales_2021 PARTITION OF sales FOR VALUES FROM ('2021-01-01') TO ('2022-01-01') PARTITION BY LIST (region);
CREATE TABLE sales_2021_a PARTITION OF sales_2021 FOR VALUES IN (0, 1, 2);
CREATE TABLE sales_2021_b PARTITION OF sales_2021 DEFAULT;
CREATE UNIQUE INDEX sales_2021_b_id ON sales_2021_b (id);
CREATE TABLE sales_empty PARTITION OF sales DEFAULT;
INSERT INTO sales SELECT i, i % 7, date '2020-01-01' + i % 730 FROM generate_series(1, 5000) i;
SELECT migrate_start('sales', 'sales', 'n = n + 1', workers => 2, settings => '{"chunk_rows": 7, "batch_rows": 50}') > 0 AS started;
CALL migrate_wait('sales', '60s');
SELECT tableoid::regclass, n, count(*) FROM sales GROUP BY 1, 2 ORDER BY 1, 2;
SELECT number, relation, key_index, key_columns, state, cursor = upper_bound AS at_its_end, rows_walked, rows_done FROM migrate_slices WHERE name = 'sales' ORDER BY number;
SELECT state, rows_done, rows_total FROM migrate_progress WHERE name = 'sales';

-- One branch, one leaf, a key by the root's index, and a where_clause with the partition key.
SELECT migrate_start('branch', 'sales_2020', 'n = n + 1') > 0 AS started;
SELECT migrate_start('leaf', 'sales_2021_a', 'n = n + 1') > 0 AS started;
CALL migrate_wait('branch', '60s');
CALL migrate_wait('leaf', '60s');
SELECT tableoid::regclass, n, count(*) FROM sales GROUP BY 1, 2 ORDER BY 1, 2;
SELECT migrate_start('by the root', 'sales', 'n = 10', $$n < 10 AND at >= '2020-07-01' AND region <> 3$$, settings => '{"key": "sales_pkey"}') > 0 AS started;
CALL migrate_wait('by the root', '60s');
SELECT n = 10 AS changed, count(*) FROM sales WHERE at >= '2020-07-01' AND region <> 3 GROUP BY 1;
SELECT count(*) FROM sales WHERE n = 10 AND NOT (at >= '2020-07-01' AND region <> 3);
SELECT DISTINCT relation, key_columns FROM migrate_slices WHERE name = 'by the root' ORDER BY relation;
SELECT migrate_remaining('by the root');
SELECT migrate_start('by a leaf', 'sales', 'n = 0', settings => '{"key": "sales_2021_b_id"}') > 0 AS started;

-- Clauses name the table that was given, not the leaf: a correlated sub-select has no other way.
CREATE TABLE regions (id int PRIMARY KEY, n int);
INSERT INTO regions SELECT i, i * 100 FROM generate_series(0, 4) i;
SELECT migrate_start('correlated', 'sales', 'n = (SELECT r.n FROM regions r WHERE r.id = sales.region)',
                     'EXISTS (SELECT FROM regions r WHERE r.id = sales.region AND r.n <> sales.n)') > 0 AS started;
CALL migrate_wait('correlated', '60s');
SELECT region, n, count(*) FROM sales WHERE region < 5 GROUP BY 1, 2 ORDER BY 1, 2;

-- The partition that is empty, and a table without any.
SELECT migrate_start('empty leaf', 'sales_empty', 'n = 0') > 0 AS started;
CALL migrate_wait('empty leaf', '60s');
CREATE TABLE barren (id int PRIMARY KEY, n int) PARTITION BY RANGE (id);
SELECT migrate_start('no leaf', 'barren', 'n = 0') > 0 AS started;
CALL migrate_wait('no leaf', '60s');
SELECT name, state, rows_done, percent FROM migrate_progress WHERE name IN ('empty leaf', 'no leaf') ORDER BY name;

-- Inheritance: parent and children, each with a key of its own.
CREATE TABLE animals (id int PRIMARY KEY, n int NOT NULL DEFAULT 0);
CREATE TABLE dogs (name text, PRIMARY KEY (name)) INHERITS (animals);
CREATE TABLE poodles (PRIMARY KEY (id)) INHERITS (dogs);
INSERT INTO animals SELECT i FROM generate_series(1, 100) i;
INSERT INTO dogs SELECT i, 0, 'dog ' || i FROM generate_series(1, 100) i;
INSERT INTO poodles SELECT i, 0, 'poodle ' || i FROM generate_series(1, 100) i;
SELECT migrate_start('animals', 'animals', 'n = n + 1', settings => '{"chunk_rows": 7, "batch_rows": 10}') > 0 AS started;
CALL migrate_wait('animals', '60s');
SELECT tableoid::regclass, n, count(*) FROM animals GROUP BY 1, 2 ORDER BY 1, 2;
SELECT migrate_start('dogs', 'dogs', 'n = 5', 'n < 5') > 0 AS started;
CALL migrate_wait('dogs', '60s');
SELECT tableoid::regclass, n, count(*) FROM animals GROUP BY 1, 2 ORDER BY 1, 2;
SELECT migrate_remaining('dogs');

-- A partition that is detached, and one that is dropped, while the migration is paused in the middle.
CREATE TABLE parted (id int NOT NULL, n int NOT NULL DEFAULT 0) PARTITION BY RANGE (id);
CREATE TABLE parted_1 PARTITION OF parted FOR VALUES FROM (1) TO (101);
CREATE TABLE parted_2 PARTITION OF parted FOR VALUES FROM (101) TO (201);
CREATE TABLE parted_3 PARTITION OF parted FOR VALUES FROM (201) TO (301);
CREATE TABLE parted_4 PARTITION OF parted FOR VALUES FROM (301) TO (401);
ALTER TABLE parted_1 ADD PRIMARY KEY (id);
ALTER TABLE parted_2 ADD PRIMARY KEY (id);
ALTER TABLE parted_3 ADD PRIMARY KEY (id);
ALTER TABLE parted_4 ADD PRIMARY KEY (id);
INSERT INTO parted SELECT i FROM generate_series(1, 400) i;
SELECT migrate_start('parted', 'parted', 'n = 1', 'n = 0', strategy => 'key', settings => '{"chunk_rows": 10, "batch_rows": 10, "pause": "1h"}') > 0 AS started;
DO $$
BEGIN
    WHILE NOT EXISTS (SELECT FROM migrate_progress WHERE name = 'parted' AND rows_done > 0) LOOP
        PERFORM pg_sleep(0.02);
    END LOOP;
END $$;
SELECT migrate_pause('parted');
DO $$
BEGIN
    WHILE EXISTS (SELECT FROM migrate_progress WHERE name = 'parted' AND workers > 0) LOOP
        PERFORM pg_sleep(0.02);
    END LOOP;
END $$;
SELECT relation, state, rows_done, cursor FROM migrate_slices WHERE name = 'parted' ORDER BY number;
ALTER TABLE parted DETACH PARTITION parted_2;
DROP TABLE parted_3;
CREATE TABLE parted_5 PARTITION OF parted FOR VALUES FROM (401) TO (501);
ALTER TABLE parted_5 ADD PRIMARY KEY (id);
INSERT INTO parted SELECT i FROM generate_series(401, 500) i;
ALTER TABLE parted_4 RENAME TO "parted four";
SELECT migrate_alter('parted', '{"pause": null}');
SELECT migrate_resume('parted');
CALL migrate_wait('parted', '60s');
SELECT relation, state, pass, rows_done FROM migrate_slices WHERE name = 'parted' ORDER BY pass, number;
SELECT message FROM migrate_events WHERE name = 'parted' AND kind = 'relation' ORDER BY event_id;
SELECT tableoid::regclass, n, count(*) FROM parted GROUP BY 1, 2 ORDER BY 1, 2;
SELECT n, count(*) FROM parted_2 GROUP BY n;
SELECT state, passes, rows_done FROM migrate_progress WHERE name = 'parted';

-- Names: quotes, line ends, letters of several bytes, as long as they may be; schemas, tables, columns, indexes, migrations.
CREATE SCHEMA "Schéma ""1";
CREATE TABLE "Schéma ""1"."Ta
ble 'x' $1 \ €" ("k""ey" int, "sélect" int NOT NULL DEFAULT 0, CONSTRAINT "p""k " PRIMARY KEY ("k""ey"));
INSERT INTO "Schéma ""1"."Ta
ble 'x' $1 \ €" SELECT i FROM generate_series(1, 100) i;
SELECT migrate_start(E'a "name"\nof ''migration'' \\ 日本', $q$"Schéma ""1"."Ta
ble 'x' $1 \ €"$q$, '"sélect" = "sélect" + 1', '"k""ey" > 50 OR true', settings => '{"chunk_rows": 10, "batch_rows": 10, "key": "p\"k "}') > 0 AS started;
CALL migrate_wait(E'a "name"\nof ''migration'' \\ 日本', '60s');
SELECT "sélect", count(*) FROM "Schéma ""1"."Ta
ble 'x' $1 \ €" GROUP BY 1;
SELECT name, relation, state FROM migrate_progress WHERE relation LIKE '%Sch%';
SELECT relation, key_index, key_columns FROM migrate_slices WHERE relation LIKE '%Sch%';
SELECT migrate_pause(E'a "name"\nof ''migration'' \\ 日本');
SELECT migrate_drop(E'a "name"\nof ''migration'' \\ 日本');
SELECT repeat('l', 63) AS long, repeat('m', 200) AS longest \gset
CREATE TABLE :long (:long int PRIMARY KEY, n int NOT NULL DEFAULT 0);
INSERT INTO :long SELECT i FROM generate_series(1, 100) i;
SELECT migrate_start(:'longest', :'long', 'n = n + 1') > 0 AS started;
CALL migrate_wait(:'longest', '60s');
SELECT n, count(*) FROM :long GROUP BY n;

\echo == A partition that comes while the last sweep goes on: that sweep proves nothing of it.
CREATE TABLE late (id bigint, g int, done boolean NOT NULL DEFAULT false, PRIMARY KEY (id, g)) PARTITION BY LIST (g);
CREATE TABLE late_1 PARTITION OF late FOR VALUES IN (1);
INSERT INTO late SELECT i, 1 FROM generate_series(1, 2000) i;
CREATE TABLE late_2 (LIKE late INCLUDING ALL);
INSERT INTO late_2 SELECT i, 2 FROM generate_series(1, 1000) i;
SELECT migrate_start('late', 'late', 'done = true', 'NOT done', settings => '{"batch_rows": 200, "chunk_rows_max": 200, "pause": "200ms"}') > 0 AS started;
DO $$
BEGIN
    FOR i IN 1 .. 3000 LOOP
        EXIT WHEN EXISTS (SELECT FROM migrate_slices WHERE name = 'late' AND pass = 2 AND state = 'running' AND cursor IS NOT NULL);
        COMMIT;
        PERFORM pg_sleep(0.02);
    END LOOP;
    ALTER TABLE late ATTACH PARTITION late_2 FOR VALUES IN (2);
END $$;
SELECT migrate_alter('late', '{"batch_rows": null, "chunk_rows_max": null, "pause": null}');
CALL migrate_wait('late', '60s');
SELECT count(*) FROM late WHERE NOT done;
SELECT state, passes FROM migrate_progress WHERE name = 'late';
DROP TABLE late;

DROP EXTENSION pg_drover;
DROP TABLE sales, regions, barren, animals, dogs, poodles, parted, parted_2, :long;
DROP SCHEMA "Schéma ""1" CASCADE;
