-- The extension in a schema that search_path does not lead to: hints can be run as they stand.
\set SHOW_CONTEXT never
SET client_min_messages = warning;
CREATE SCHEMA "an Ext";
CREATE EXTENSION pg_drover SCHEMA "an Ext";
CREATE TABLE t (id int PRIMARY KEY, n int);
INSERT INTO t SELECT i, 0 FROM generate_series(1, 100) i;
SELECT "an Ext".migrate_start('other', 't', 'n = 1', 'n = 0', paused => true) > 0 AS started;
SELECT "an Ext".migrate_assert_done('other');
SELECT "an Ext".migrate_assert_done('none');
SELECT "an Ext".migrate_auto('other', 't', 'n = 1', 'n = 0');
SET client_min_messages = notice;
SELECT "an Ext".migrate_start('other', 't', 'n = 1', 'n = 0') > 0 AS same;
-- Where it leads there, they are bare.
SET search_path = public, "an Ext";
SELECT migrate_assert_done('other');
SELECT migrate_cancel('other'), migrate_drop('other');
SET client_min_messages = warning;
DROP EXTENSION pg_drover;
DROP TABLE t;
DROP SCHEMA "an Ext";
