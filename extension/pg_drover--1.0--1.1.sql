-- pg_drover 1.0 to 1.1. What it leaves equals what pg_drover--1.1.sql installs: a test compares them.
-- New columns stand at the end of their tables, there as here.

\echo Use "ALTER EXTENSION pg_drover UPDATE" to load this file. \quit

SELECT pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
