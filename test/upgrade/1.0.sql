--
-- PostgreSQL database dump
--


-- Dumped from database version 15.20 (Debian 15.20-0+deb12u1)
-- Dumped by pg_dump version 15.20 (Debian 15.20-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: pg_drover; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS pg_drover WITH SCHEMA public;


--
-- Name: EXTENSION pg_drover; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION pg_drover IS 'batched, resumable, observable data migrations inside the database';


--
-- Name: counters(text); Type: PROCEDURE; Schema: public; Owner: -
--

CREATE PROCEDURE public.counters(IN tab text)
    LANGUAGE plpgsql
    AS $$
BEGIN
    EXECUTE format('CREATE TABLE %I (id int PRIMARY KEY, n int NOT NULL, t text)', tab);
    EXECUTE format('INSERT INTO %I SELECT i, 0 FROM generate_series(1, 2000) i', tab);
END $$;


--
-- Name: halfway(text); Type: PROCEDURE; Schema: public; Owner: -
--

CREATE PROCEDURE public.halfway(IN name text)
    LANGUAGE plpgsql
    AS $$
BEGIN
    CALL until(format('rows_done > 0 FROM migrate_progress WHERE name = %L', name));
    PERFORM migrate_pause(name);
    COMMIT;
    CALL until(format('workers = 0 FROM migrate_progress WHERE name = %L', name));
END $$;


--
-- Name: take(integer[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.take(keys integer[]) RETURNS void
    LANGUAGE sql
    AS $$UPDATE public.called SET n = n + 1 WHERE id = ANY (keys)$$;


--
-- Name: take(integer, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.take(lo integer, hi integer) RETURNS void
    LANGUAGE sql
    AS $$UPDATE public.called SET n = n + 1 WHERE id > lo AND id <= hi$$;


--
-- Name: until(text); Type: PROCEDURE; Schema: public; Owner: -
--

CREATE PROCEDURE public.until(IN wanted text)
    LANGUAGE plpgsql
    AS $$
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


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: back; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.back (
    id integer NOT NULL,
    n integer NOT NULL,
    t text
);


--
-- Name: bare; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bare (
    id integer NOT NULL,
    n integer NOT NULL,
    t text
);


--
-- Name: called; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.called (
    id integer NOT NULL,
    n integer NOT NULL,
    t text
);


--
-- Name: checked; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.checked (
    id integer NOT NULL,
    n integer NOT NULL,
    t text
);


--
-- Name: deleted; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deleted (
    id integer NOT NULL,
    n integer NOT NULL,
    t text
);


--
-- Name: drover_undo_10; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.drover_undo_10 (
    key_id integer NOT NULL,
    old_n integer,
    new_n integer,
    changed_between boolean
);


--
-- Name: TABLE drover_undo_10; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.drover_undo_10 IS 'Before-images of migration 10 on public.undone.';


--
-- Name: drover_undo_11; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.drover_undo_11 (
    key_id integer NOT NULL,
    old_n integer,
    new_n integer,
    changed_between boolean
);


--
-- Name: TABLE drover_undo_11; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.drover_undo_11 IS 'Before-images of migration 11 on public.back.';


--
-- Name: faulty; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.faulty (
    id integer NOT NULL,
    n integer NOT NULL,
    t text,
    CONSTRAINT faulty_check CHECK (((id <> 1500) OR (n = 0)))
);


--
-- Name: left_out; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.left_out (
    id integer NOT NULL,
    n integer NOT NULL,
    t text,
    CONSTRAINT odd CHECK (((id <> ALL (ARRAY[7, 1500])) OR (n = 0)))
);


--
-- Name: over; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.over (
    id integer NOT NULL,
    n integer NOT NULL,
    t text
);


--
-- Name: plain; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.plain (
    id integer NOT NULL,
    n integer NOT NULL,
    t text
);


--
-- Name: source; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.source (
    id integer NOT NULL,
    n integer NOT NULL,
    t text
);


--
-- Name: stopped; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.stopped (
    id integer NOT NULL,
    n integer NOT NULL,
    t text
);


--
-- Name: striped; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.striped (
    id integer NOT NULL,
    n integer NOT NULL,
    t text
);


--
-- Name: target; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.target (
    id integer NOT NULL,
    n integer NOT NULL,
    t text
);


--
-- Name: twice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.twice (
    id integer NOT NULL,
    n integer,
    t text
);


--
-- Name: undone; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.undone (
    id integer NOT NULL,
    n integer NOT NULL,
    t text
);


--
-- Name: waiting; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.waiting (
    id integer NOT NULL,
    n integer NOT NULL,
    t text
);


--
-- Data for Name: batch; Type: TABLE DATA; Schema: drover; Owner: -
--

COPY drover.batch (migration_id, slice_id, slot, number, pid, chunks, rows_walked, rows_done, wal_bytes, duration_ms, key_from, key_to, at) FROM stdin;
1	1	1	1	25165	3	300	300	63736	1.9616680000000002	\N	{300}	2026-11-29 22:28:35.069396+00
2	2	1	1	25167	100	297	365	87976	4.388714	\N	{1460}	2026-11-29 22:28:35.353786+00
3	3	1	1	25169	2	444	226	12204	0.678806	\N	{2}	2026-11-29 22:28:35.537068+00
4	4	1	1	25171	4	300	300	25174	7.490489999999999	\N	{300}	2026-11-29 22:28:35.825043+00
5	5	1	1	25173	3	300	300	5355	1.642368	\N	{300}	2026-11-29 22:28:36.034927+00
6	6	1	1	25175	7	2000	2000	34438	7.810613	\N	{2000}	2026-11-29 22:28:36.267126+00
7	7	1	1	25177	4	300	300	63736	8.78324	\N	{300}	2026-11-29 22:28:36.509087+00
8	8	1	1	25179	3	300	300	63736	2.034677	\N	{300}	2026-11-29 22:28:36.68165+00
8	8	2	2	25179	1	300	300	64592	1.4075190000000002	{300}	{600}	2026-11-29 22:28:36.685401+00
8	8	3	3	25179	1	300	300	64592	4.043565	{600}	{900}	2026-11-29 22:28:36.689981+00
8	8	4	4	25179	1	300	300	64592	1.506328	{900}	{1200}	2026-11-29 22:28:36.691997+00
9	9	1	1	25186	1	100	99	28664	3.164145	\N	{100}	2026-11-29 22:28:36.948538+00
9	9	2	2	25186	1	150	150	30000	1.05231	{100}	{250}	2026-11-29 22:28:36.953116+00
9	9	3	3	25186	1	162	162	33464	0.897666	{250}	{412}	2026-11-29 22:28:36.954655+00
9	9	4	4	25186	1	162	162	35928	1.128456	{412}	{574}	2026-11-29 22:28:36.956394+00
9	9	5	5	25186	1	162	162	33256	0.9353579999999999	{574}	{736}	2026-11-29 22:28:36.958+00
9	9	6	6	25186	1	162	162	36136	1.15205	{736}	{898}	2026-11-29 22:28:36.959739+00
9	9	7	7	25186	1	162	162	32400	0.865012	{898}	{1060}	2026-11-29 22:28:36.961149+00
9	9	8	8	25186	1	162	162	36992	1.174976	{1060}	{1222}	2026-11-29 22:28:36.962704+00
9	9	9	9	25186	1	162	162	32400	0.767046	{1222}	{1384}	2026-11-29 22:28:36.963934+00
9	9	10	10	25186	1	162	161	68328	3.1689249999999998	{1384}	{1546}	2026-11-29 22:28:36.967588+00
9	9	11	11	25186	1	243	243	48600	1.274294	{1546}	{1789}	2026-11-29 22:28:36.97015+00
9	9	12	12	25186	1	211	211	43056	1.400074	{1789}	{2000}	2026-11-29 22:28:36.97202+00
9	10	1	1	25186	1	526	0	0	1.089001	\N	{5}	2026-11-29 22:28:36.984464+00
9	10	2	2	25186	1	737	0	0	0.838161	{5}	{12}	2026-11-29 22:28:36.986046+00
9	10	3	3	25186	1	737	0	0	0.099911	{12}	{19}	2026-11-29 22:28:36.986472+00
10	11	1	1	25190	5	1000	1130	502570	31.801375999999998	\N	{5}	2026-11-29 22:28:37.309349+00
10	11	2	2	25190	5	1000	870	389044	21.754412000000002	{5}	{10}	2026-11-29 22:28:37.333779+00
10	12	1	1	25190	6	2000	0	0	0.729334	\N	{19}	2026-11-29 22:28:37.358288+00
11	13	1	1	25199	2	400	452	202110	7.392532999999999	\N	{2}	2026-11-29 22:28:37.671254+00
11	13	2	2	25199	2	400	452	201520	5.047263	{2}	{4}	2026-11-29 22:28:37.678402+00
11	13	3	3	25199	2	400	452	201520	4.9339960000000005	{4}	{6}	2026-11-29 22:28:37.683775+00
11	13	4	4	25199	2	400	452	201520	4.886584999999999	{6}	{8}	2026-11-29 22:28:37.689166+00
11	13	5	5	25199	2	400	192	84506	2.127996	{8}	{10}	2026-11-29 22:28:37.691657+00
11	14	1	1	25199	2	316	0	0	0.309231	\N	{3}	2026-11-29 22:28:37.700749+00
11	14	2	2	25199	2	316	0	0	0.061226	{3}	{6}	2026-11-29 22:28:37.701079+00
11	14	3	3	25199	2	315	0	0	0.040147	{6}	{9}	2026-11-29 22:28:37.701227+00
11	14	4	4	25199	2	316	0	0	0.061146	{9}	{12}	2026-11-29 22:28:37.701377+00
11	14	5	5	25199	2	316	0	0	0.06571600000000001	{12}	{15}	2026-11-29 22:28:37.701533+00
11	14	6	6	25199	2	316	0	0	0.09350900000000001	{15}	{18}	2026-11-29 22:28:37.701712+00
11	14	7	7	25199	1	105	0	0	0.026451000000000002	{18}	{19}	2026-11-29 22:28:37.701821+00
11	15	1	1	25202	3	300	300	78080	6.015973	\N	{300}	2026-11-29 22:28:37.848392+00
12	16	1	1	25205	7	2000	2000	419674	7.6781690000000005	\N	{10}	2026-11-29 22:28:38.112862+00
12	17	1	1	25205	3	2000	0	0	0.451152	\N	{19}	2026-11-29 22:28:38.12428+00
12	18	1	1	25205	1	2000	2000	0	7.23397	\N	{2000}	2026-11-29 22:28:38.140075+00
13	19	1	1	25207	2	400	452	95442	3.094061	\N	{2}	2026-11-29 22:28:38.425285+00
15	20	1	1	25210	9	2000	2000	419674	15.051826	\N	{10}	2026-11-29 22:28:38.766087+00
15	21	1	1	25210	4	2000	0	0	0.360389	\N	{19}	2026-11-29 22:28:38.787527+00
\.


--
-- Data for Name: migration; Type: TABLE DATA; Schema: drover; Owner: -
--

COPY drover.migration (id, name, kind, relation_oid, relation, owner_oid, owner, home, set_clause, where_clause, strategy, key_index, settings, environment, workers, start_after, after, state, waiting_for, waiting_since, alerts, pass, planned_pass, starts, excludes_done, task, undo_oid, undo_relation, undo_key, check_clause, sqlstate, message, detail, hint, created_at, started_at, updated_at, finished_at, target_oid, target, column_map, routine_oid, routine) FROM stdin;
7	call	call	16659	public.called	10	postgres	7713723955245609527/5	\N	\N	auto	\N	{"pause": "1h", "batch_rows": 300, "chunk_rows": 100}	{"TimeZone": "Etc/UTC", "DateStyle": "ISO, MDY", "search_path": "\\"$user\\", public", "IntervalStyle": "postgres"}	1	\N	{}	paused	\N	\N	{}	1	1	0	\N	change	\N	\N	\N	\N	\N	\N	\N	\N	2026-11-29 22:28:36.324175+00	2026-11-29 22:28:36.461522+00	2026-11-29 22:28:36.517659+00	\N	\N	\N	\N	16667	public.take(integer[])
6	unbuilt	copy	16629	public.source	10	postgres	7713723955245609527/5	\N	\N	auto	\N	{"defer_indexes": true}	{"TimeZone": "Etc/UTC", "DateStyle": "ISO, MDY", "search_path": "\\"$user\\", public", "IntervalStyle": "postgres"}	1	\N	{}	failed	\N	\N	{}	1	1	0	\N	change	\N	\N	\N	\N	23505	could not create unique index "twice_pkey"	Key (id)=(2) is duplicated.	\N	2026-11-29 22:28:36.125913+00	2026-11-29 22:28:36.19468+00	2026-11-29 22:28:36.278767+00	2026-11-29 22:28:36.278767+00	16651	public.twice	{"n": "id", "id": "greatest(id, 2)"}	\N	\N
3	delete	delete	16622	public.deleted	10	postgres	7713723955245609527/5	\N	id % 2 = 0	auto	\N	{"pause": "1h", "batch_rows": 300, "chunk_rows": 100}	{"TimeZone": "Etc/UTC", "DateStyle": "ISO, MDY", "search_path": "\\"$user\\", public", "IntervalStyle": "postgres"}	1	\N	{}	paused	\N	\N	{}	1	1	0	\N	change	\N	\N	\N	\N	\N	\N	\N	\N	2026-11-29 22:28:35.401396+00	2026-11-29 22:28:35.488317+00	2026-11-29 22:28:35.575247+00	\N	\N	\N	\N	\N	\N
1	update	update	16608	public.plain	10	postgres	7713723955245609527/5	n = n + 1	\N	auto	\N	{"pause": "1h", "batch_rows": 300, "chunk_rows": 100}	{"TimeZone": "Etc/UTC", "DateStyle": "ISO, MDY", "search_path": "\\"$user\\", public", "IntervalStyle": "postgres"}	1	\N	{}	paused	\N	\N	{}	1	1	0	\N	change	\N	\N	\N	\N	\N	\N	\N	\N	2026-11-29 22:28:34.91637+00	2026-11-29 22:28:35.027643+00	2026-11-29 22:28:35.107901+00	\N	\N	\N	\N	\N	\N
5	deferred	copy	16629	public.source	10	postgres	7713723955245609527/5	\N	\N	auto	\N	{"pause": "1h", "batch_rows": 300, "chunk_rows": 100, "defer_indexes": true}	{"TimeZone": "Etc/UTC", "DateStyle": "ISO, MDY", "search_path": "\\"$user\\", public", "IntervalStyle": "postgres"}	1	\N	{}	paused	\N	\N	{}	1	1	0	\N	change	\N	\N	\N	\N	\N	\N	\N	\N	2026-11-29 22:28:35.887581+00	2026-11-29 22:28:35.989964+00	2026-11-29 22:28:36.102538+00	\N	16643	public.bare	{"n": "n + 1", "id": "id"}	\N	\N
2	stripes	update	16615	public.striped	10	postgres	7713723955245609527/5	n = n + 1	\N	auto	\N	{"pause": "1h", "stripes": 4, "batch_rows": 300, "chunk_rows": 100}	{"TimeZone": "Etc/UTC", "DateStyle": "ISO, MDY", "search_path": "\\"$user\\", public", "IntervalStyle": "postgres"}	1	\N	{}	paused	\N	\N	{}	1	1	0	\N	change	\N	\N	\N	\N	\N	\N	\N	\N	2026-11-29 22:28:35.191558+00	2026-11-29 22:28:35.306378+00	2026-11-29 22:28:35.363054+00	\N	\N	\N	\N	\N	\N
4	copy	copy	16629	public.source	10	postgres	7713723955245609527/5	\N	\N	auto	\N	{"pause": "1h", "batch_rows": 300, "chunk_rows": 100}	{"TimeZone": "Etc/UTC", "DateStyle": "ISO, MDY", "search_path": "\\"$user\\", public", "IntervalStyle": "postgres"}	1	\N	{}	paused	\N	\N	{}	1	1	0	\N	change	\N	\N	\N	\N	\N	\N	\N	\N	2026-11-29 22:28:35.637144+00	2026-11-29 22:28:35.765091+00	2026-11-29 22:28:35.853255+00	\N	16636	public.target	{"n": "n + 1", "t": "'x'", "id": "id"}	\N	\N
8	failed	update	16668	public.faulty	10	postgres	7713723955245609527/5	n = n + 1	\N	auto	\N	{"batch_rows": 300}	{"TimeZone": "Etc/UTC", "DateStyle": "ISO, MDY", "search_path": "\\"$user\\", public", "IntervalStyle": "postgres"}	1	\N	{}	failed	\N	\N	{}	1	1	0	\N	change	\N	\N	\N	\N	23514	new row for relation "faulty" violates check constraint "faulty_check"	Failing row contains (1500, 1, null).\nThe row: (id) = (1500).	Mend the row, or let such rows be skipped with SELECT migrate_alter('failed', '{"on_error": "skip"}'); then SELECT migrate_retry('failed');	2026-11-29 22:28:36.554725+00	2026-11-29 22:28:36.63606+00	2026-11-29 22:28:36.709282+00	2026-11-29 22:28:36.709282+00	\N	\N	\N	\N	\N
10	undo	update	16684	public.undone	10	postgres	7713723955245609527/5	n = n + 1	n = 0	auto	\N	{"undo": true}	{"TimeZone": "Etc/UTC", "DateStyle": "ISO, MDY", "search_path": "\\"$user\\", public", "IntervalStyle": "postgres"}	1	\N	{}	succeeded	\N	\N	{}	2	2	0	t	change	16691	public.drover_undo_10	{id}	\N	\N	\N	\N	\N	2026-11-29 22:28:37.072192+00	2026-11-29 22:28:37.21298+00	2026-11-29 22:28:37.360444+00	2026-11-29 22:28:37.360444+00	\N	\N	\N	\N	\N
9	quarantine	update	16676	public.left_out	10	postgres	7713723955245609527/5	n = n + 1	n = 0	auto	\N	{"on_error": "skip"}	{"TimeZone": "Etc/UTC", "DateStyle": "ISO, MDY", "search_path": "\\"$user\\", public", "IntervalStyle": "postgres"}	1	\N	{}	succeeded_with_errors	\N	\N	{}	2	2	0	t	change	\N	\N	\N	\N	\N	\N	\N	\N	2026-11-29 22:28:36.782104+00	2026-11-29 22:28:36.895244+00	2026-11-29 22:28:36.989479+00	2026-11-29 22:28:36.989479+00	\N	\N	\N	\N	\N
11	rollback	update	16696	public.back	10	postgres	7713723955245609527/5	n = n + 1	n = 0	auto	\N	{"undo": true, "pause": "1h", "batch_rows": 300, "chunk_rows": 100}	{"TimeZone": "Etc/UTC", "DateStyle": "ISO, MDY", "search_path": "\\"$user\\", public", "IntervalStyle": "postgres"}	1	\N	{}	paused	\N	\N	{}	3	3	0	t	restore	16703	public.drover_undo_11	{id}	\N	\N	\N	\N	\N	2026-11-29 22:28:37.496289+00	2026-11-29 22:28:37.62499+00	2026-11-29 22:28:37.868869+00	\N	\N	\N	\N	\N	\N
13	cancelled	update	16715	public.stopped	10	postgres	7713723955245609527/5	n = n + 1	n = 0	auto	\N	{"pause": "1h", "batch_rows": 300, "chunk_rows": 100}	{"TimeZone": "Etc/UTC", "DateStyle": "ISO, MDY", "search_path": "\\"$user\\", public", "IntervalStyle": "postgres"}	1	\N	{}	cancelled	\N	\N	{}	1	1	0	t	change	\N	\N	\N	\N	\N	\N	\N	\N	2026-11-29 22:28:38.239417+00	2026-11-29 22:28:38.371226+00	2026-11-29 22:28:38.462829+00	2026-11-29 22:28:38.46283+00	\N	\N	\N	\N	\N
12	check	update	16708	public.checked	10	postgres	7713723955245609527/5	n = n + 1	n = 0	auto	\N	{"check_clause": "id <> 5"}	{"TimeZone": "Etc/UTC", "DateStyle": "ISO, MDY", "search_path": "\\"$user\\", public", "IntervalStyle": "postgres"}	1	\N	{}	failed	\N	\N	{}	3	3	0	t	check	\N	\N	\N	id <> 5	23514	check_clause is not true for 1 row	2000 rows checked, no row satisfies where_clause, check_clause is not true for 1 row.\nFirst keys: 5.	SELECT key, message FROM migrate_errors WHERE name = 'check'; mend the rows, then SELECT migrate_verify('check');	2026-11-29 22:28:37.919861+00	2026-11-29 22:28:38.049886+00	2026-11-29 22:28:38.151203+00	2026-11-29 22:28:38.151203+00	\N	\N	\N	\N	\N
14	scheduled	update	16722	public.waiting	10	postgres	7713723955245609527/5	n = n + 1	\N	auto	\N	{}	{"TimeZone": "Etc/UTC", "DateStyle": "ISO, MDY", "search_path": "\\"$user\\", public", "IntervalStyle": "postgres"}	1	2999-01-01 00:00:00+00	{}	scheduled	start_after: 2999-01-01 00:00:00+00	2026-11-29 22:28:38.527824+00	{}	1	0	0	\N	change	\N	\N	\N	\N	\N	\N	\N	\N	2026-11-29 22:28:38.523499+00	\N	2026-11-29 22:28:38.527825+00	\N	\N	\N	\N	\N	\N
15	succeeded	update	16729	public.over	10	postgres	7713723955245609527/5	n = n + 1	n = 0	auto	\N	{}	{"TimeZone": "Etc/UTC", "DateStyle": "ISO, MDY", "search_path": "\\"$user\\", public", "IntervalStyle": "postgres"}	1	\N	{}	succeeded	\N	\N	{}	2	2	0	t	change	\N	\N	\N	\N	\N	\N	\N	\N	2026-11-29 22:28:38.559661+00	2026-11-29 22:28:38.689317+00	2026-11-29 22:28:38.790153+00	2026-11-29 22:28:38.790153+00	\N	\N	\N	\N	\N
\.


--
-- Data for Name: deferred_index; Type: TABLE DATA; Schema: drover; Owner: -
--

COPY drover.deferred_index (id, migration_id, name, is_unique, definition, tablespace, comment, constraint_type, constraint_mode, constraint_comment, is_clustered, is_replica_identity, state, built_at) FROM stdin;
1	5	bare_key	t	USING btree (id)	\N	\N	PRIMARY KEY		\N	f	f	missing	\N
2	5	bare_n	f	USING btree (n DESC) WHERE (n > 0)	\N	100 % of n	\N		\N	f	f	missing	\N
3	6	twice_pkey	t	USING btree (id)	\N	\N	PRIMARY KEY		\N	f	f	missing	\N
\.


--
-- Data for Name: slice; Type: TABLE DATA; Schema: drover; Owner: -
--

COPY drover.slice (id, migration_id, pass, task, number, relation_oid, relation, key_index, key_columns, key_order, stripes, lower_bound, upper_bound, cursor, wave, state, rows_estimate, rows_walked, rows_done, rows_failed, rows_left, batches, wal_bytes, busy_ms, chunk_rows, last_batch_rows, last_batch_ms, rate_done, rate_walked, rate_weight, attempts, starts, next_try_at, started_at, updated_at, finished_at) FROM stdin;
1	1	1	change	1	16608	public.plain	plain_pkey	{id}	{pg_catalog.integer_ops}	1	\N	{2000}	{300}	\N	pending	2000	300	300	0	0	1	63736	1.9616680000000002	337	300	1.9616680000000002	152931.0770222076	152931.0770222076	0.001961668	0	0	\N	2026-11-29 22:28:35.069107+00	2026-11-29 22:28:35.069108+00	\N
6	6	1	change	1	16629	public.source	source_pkey	{id}	{pg_catalog.integer_ops}	1	\N	{2000}	{2000}	\N	done	2000	2000	2000	0	0	1	34438	7.810613	507	2000	7.810613	256061.84815455586	256061.84815455586	0.007810613	0	0	\N	2026-11-29 22:28:36.266793+00	2026-11-29 22:28:36.266793+00	2026-11-29 22:28:36.266793+00
2	2	1	change	1	16615	public.striped	striped_pkey	{id}	{pg_catalog.integer_ops}	4	\N	{2000}	{1460}	{4,1,0,100,1,0,100,150,1,0,250,225,1,0,475,182,1,0,657,137,1,0,794,103,1,0,897,78,1,0,975,59,1,0,1034,45,1,0,1079,34,1,0,1113,26,1,0,1139,20,1,0,1159,15,1,0,1174,12,1,0,1186,9,1,0,1195,7,1,0,1202,6,1,0,1208,5,1,0,1213,4,1,0,1217,3,1,0,1220,3,1,0,1223,3,1,0,1226,3,1,0,1229,3,1,0,1232,3,1,0,1235,3,1,0,1238,3,1,0,1241,3,1,0,1244,3,1,0,1247,3,1,0,1250,3,1,0,1253,3,1,0,1256,3,1,0,1259,3,1,0,1262,3,1,0,1265,3,1,0,1268,3,1,0,1271,3,1,0,1274,3,1,0,1277,3,1,0,1280,3,1,0,1283,3,1,0,1286,3,1,0,1289,3,1,0,1292,3,1,0,1295,3,1,0,1298,3,1,0,1301,3,1,0,1304,3,1,0,1307,3,1,0,1310,3,1,0,1313,3,1,0,1316,3,1,0,1319,3,1,0,1322,3,1,0,1325,3,1,0,1328,3,1,0,1331,3,1,0,1334,3,1,0,1337,3,1,0,1340,3,1,0,1343,3,1,0,1346,3,1,0,1349,3,1,0,1352,3,1,0,1355,3,1,0,1358,3,1,0,1361,3,1,0,1364,3,1,0,1367,3,1,0,1370,3,1,0,1373,3,1,0,1376,3,1,0,1379,3,1,0,1382,3,1,0,1385,3,1,0,1388,3,1,0,1391,3,1,0,1394,3,1,0,1397,3,1,0,1400,3,1,0,1403,3,1,0,1406,3,1,0,1409,3,1,0,1412,3,1,0,1415,3,1,0,1418,3,1,0,1421,3,1,0,1424,3,1,0,1427,3,1,0,1430,3,1,0,1433,3,1,0,1436,3,1,0,1439,3,1,0,1442,3,1,0,1445,3,1,0,1448,3,1,0,1451,3,1,0,1454,3,1,0,1457,3,1,0,1460}	pending	2000	297	365	0	0	1	87976	4.388714	816	365	4.388714	83167.87104377273	67673.5827397274	0.004388714	0	0	\N	2026-11-29 22:28:35.352909+00	2026-11-29 22:28:35.352909+00	\N
5	5	1	change	1	16629	public.source	source_pkey	{id}	{pg_catalog.integer_ops}	1	\N	{2000}	{300}	\N	pending	2000	300	300	0	0	1	5355	1.642368	337	300	1.642368	182663.0815992518	182663.0815992518	0.001642368	0	0	\N	2026-11-29 22:28:36.034595+00	2026-11-29 22:28:36.034595+00	\N
3	3	1	change	1	16622	public.deleted	\N	{}	{}	1	\N	{9}	{2}	\N	pending	2000	444	226	0	0	1	12204	0.678806	225	226	0.678806	332937.54032816447	654089.6809986947	0.000678806	0	0	\N	2026-11-29 22:28:35.536725+00	2026-11-29 22:28:35.536726+00	\N
4	4	1	change	1	16629	public.source	source_pkey	{id}	{pg_catalog.integer_ops}	1	\N	{2000}	{300}	\N	pending	2000	300	300	0	0	1	25174	7.490489999999999	84	300	7.490489999999999	40050.78439461237	40050.78439461237	0.00749049	0	0	\N	2026-11-29 22:28:35.824438+00	2026-11-29 22:28:35.824438+00	\N
7	7	1	change	1	16659	public.called	called_pkey	{id}	{pg_catalog.integer_ops}	1	\N	{2000}	{300}	\N	pending	2000	300	300	0	0	1	63736	8.78324	80	300	8.78324	34155.96067054982	34155.96067054982	0.00878324	0	0	\N	2026-11-29 22:28:36.508711+00	2026-11-29 22:28:36.508711+00	\N
8	8	1	change	1	16668	public.faulty	faulty_pkey	{id}	{pg_catalog.integer_ops}	1	\N	{2000}	{1200}	\N	pending	2000	1200	1200	0	0	4	257512	8.992089	372	300	1.506328	89691.60955459677	89691.60955459677	0.013376954143324543	2	0	\N	2026-11-29 22:28:36.681362+00	2026-11-29 22:28:36.709019+00	\N
9	9	1	change	1	16676	public.left_out	left_out_pkey	{id}	{pg_catalog.integer_ops}	1	\N	{2000}	{2000}	\N	done	2000	2000	1998	0	0	12	459224	16.980312	546	211	1.400074	63956.08257124499	64020.09406830037	0.031229441058938073	0	0	\N	2026-11-29 22:28:36.948216+00	2026-11-29 22:28:36.971972+00	2026-11-29 22:28:36.971972+00
16	12	1	change	1	16708	public.checked	\N	{}	{}	1	\N	{10}	{10}	\N	done	2000	2000	2000	0	0	1	419674	7.6781690000000005	745	2000	7.6781690000000005	260478.76778956022	260478.76778956022	0.007678169	0	0	\N	2026-11-29 22:28:38.112462+00	2026-11-29 22:28:38.112462+00	2026-11-29 22:28:38.112462+00
14	11	2	change	1	16696	public.back	\N	{}	{}	1	\N	{19}	{19}	\N	done	2000	2000	0	0	0	7	0	0.6574260000000001	19368	0	0.026451000000000002	65838.25472398427	131703.8319112433	0.030365503602240457	0	0	\N	2026-11-29 22:28:37.700586+00	2026-11-29 22:28:37.701806+00	2026-11-29 22:28:37.701807+00
10	9	2	change	1	16676	public.left_out	\N	{}	{}	1	\N	{19}	{19}	\N	done	2000	2000	0	0	0	3	0	2.027073	1842	0	0.099911	58114.668913245514	116370.41056967629	0.03436488216589504	0	0	\N	2026-11-29 22:28:36.984416+00	2026-11-29 22:28:36.986444+00	2026-11-29 22:28:36.986444+00
13	11	1	change	1	16696	public.back	\N	{}	{}	1	\N	{10}	{10}	\N	done	2000	2000	2000	0	0	5	891176	24.388373	328	192	2.127996	69505.53246344384	69508.25796341729	0.028764883364146888	0	0	\N	2026-11-29 22:28:37.670935+00	2026-11-29 22:28:37.691602+00	2026-11-29 22:28:37.691602+00
11	10	1	change	1	16684	public.undone	\N	{}	{}	1	\N	{10}	{10}	\N	done	2000	2000	2000	0	0	2	891614	53.555788	120	870	21.754412000000002	34635.35095418101	34637.29786442042	0.057716269772070845	0	0	\N	2026-11-29 22:28:37.308823+00	2026-11-29 22:28:37.333672+00	2026-11-29 22:28:37.333672+00
12	10	2	change	1	16684	public.undone	\N	{}	{}	1	\N	{19}	{19}	\N	done	2000	2000	0	0	0	1	0	0.729334	1165	0	0.729334	34203.1311825753	68425.72886928175	0.058444200641196827	0	0	\N	2026-11-29 22:28:37.358206+00	2026-11-29 22:28:37.358206+00	2026-11-29 22:28:37.358206+00
15	11	3	restore	1	16703	public.drover_undo_11	drover_undo_11_pkey	{key_id}	{pg_catalog.integer_ops}	1	\N	{2000}	{300}	\N	pending	2000	300	300	0	0	1	78080	6.015973	177	300	6.015973	49867.24508238318	49867.24508238318	0.006015973	0	0	\N	2026-11-29 22:28:37.84796+00	2026-11-29 22:28:37.84796+00	\N
17	12	2	change	1	16708	public.checked	\N	{}	{}	1	\N	{19}	{19}	\N	done	2000	2000	0	0	0	1	0	0.451152	2512	0	0.451152	246022.8020052479	492049.30382762116	0.00812920553349153	0	0	\N	2026-11-29 22:28:38.124166+00	2026-11-29 22:28:38.124166+00	2026-11-29 22:28:38.124166+00
19	13	1	change	1	16715	public.stopped	\N	{}	{}	1	\N	{10}	{2}	\N	pending	2000	400	452	0	0	1	95442	3.094061	225	452	3.094061	146086.3247363255	129279.93339497832	0.003094061	0	0	\N	2026-11-29 22:28:38.424842+00	2026-11-29 22:28:38.424842+00	\N
18	12	3	check	1	16708	public.checked	checked_pkey	{id}	{pg_catalog.integer_ops}	1	\N	{2000}	{2000}	\N	done	2000	2000	2000	1	0	1	0	7.23397	1386	2000	7.23397	260362.71086090413	390529.3494480629	0.015361215555509622	0	0	\N	2026-11-29 22:28:38.139958+00	2026-11-29 22:28:38.139958+00	2026-11-29 22:28:38.139958+00
20	15	1	change	1	16729	public.over	\N	{}	{}	1	\N	{10}	{10}	\N	done	2000	2000	2000	0	0	1	419674	15.051826	305	2000	15.051826	132874.24396216113	132874.24396216113	0.015051826	0	0	\N	2026-11-29 22:28:38.765642+00	2026-11-29 22:28:38.765643+00	2026-11-29 22:28:38.765643+00
21	15	2	change	1	16729	public.over	\N	{}	{}	1	\N	{19}	{19}	\N	done	2000	2000	0	0	0	1	0	0.360389	1540	0	0.360389	129767.16443355574	259535.8877650957	0.015412034184002062	0	0	\N	2026-11-29 22:28:38.787455+00	2026-11-29 22:28:38.787455+00	2026-11-29 22:28:38.787455+00
\.


--
-- Data for Name: error; Type: TABLE DATA; Schema: drover; Owner: -
--

COPY drover.error (id, migration_id, slice_id, relation_oid, relation, key_from, key_to, sqlstate, message, detail, hint, context, constraint_name, statement, attempt, will_retry, pid, at, key, key_columns, quarantined, pass, mended_at) FROM stdin;
1	6	\N	\N	\N	\N	\N	23505	could not create unique index "twice_pkey"	Key (id)=(2) is duplicated.	\N	SQL statement "CREATE UNIQUE INDEX twice_pkey ON public.twice USING btree (id)"	twice_pkey	\N	1	f	25175	2026-11-29 22:28:36.277754+00	\N	\N	f	\N	\N
2	8	8	\N	public.faulty	{1200}	{1500}	23514	new row for relation "faulty" violates check constraint "faulty_check"	Failing row contains (1500, 1, null).	\N	SQL statement "UPDATE ONLY public.faulty SET n = n + 1\nWHERE public.faulty.id OPERATOR(pg_catalog.>) $1::integer AND public.faulty.id OPERATOR(pg_catalog.<=) $2::integer"	faulty_check	UPDATE ONLY public.faulty SET n = n + 1\nWHERE public.faulty.id OPERATOR(pg_catalog.>) $1::integer AND public.faulty.id OPERATOR(pg_catalog.<=) $2::integer	1	t	25179	2026-11-29 22:28:36.695649+00	\N	\N	f	\N	\N
3	8	8	\N	public.faulty	{1200}	{1500}	23514	new row for relation "faulty" violates check constraint "faulty_check"	Failing row contains (1500, 1, null).\nThe row: (id) = (1500).	Mend the row, or let such rows be skipped with SELECT migrate_alter('failed', '{"on_error": "skip"}'); then SELECT migrate_retry('failed');	SQL statement "UPDATE ONLY public.faulty SET n = n + 1\nWHERE public.faulty.id OPERATOR(pg_catalog.>) $1::integer AND public.faulty.id OPERATOR(pg_catalog.<=) $2::integer"	faulty_check	UPDATE ONLY public.faulty SET n = n + 1\nWHERE public.faulty.id OPERATOR(pg_catalog.>) $1::integer AND public.faulty.id OPERATOR(pg_catalog.<=) $2::integer	2	f	25179	2026-11-29 22:28:36.708707+00	{1500}	\N	f	\N	\N
4	9	9	\N	public.left_out	\N	{100}	23514	new row for relation "left_out" violates check constraint "odd"	Failing row contains (7, 1, null).	\N	SQL statement "UPDATE ONLY public.left_out SET n = n + 1\nWHERE public.left_out.id OPERATOR(pg_catalog.<=) $1::integer AND (n = 0\n) RETURNING (n = 0\n) IS TRUE"	odd	UPDATE ONLY public.left_out SET n = n + 1\nWHERE public.left_out.id OPERATOR(pg_catalog.<=) $1::integer AND (n = 0\n) RETURNING (n = 0\n) IS TRUE	1	t	25186	2026-11-29 22:28:36.93958+00	\N	\N	f	\N	\N
5	9	10	16676	public.left_out	\N	{100}	23514	new row for relation "left_out" violates check constraint "odd"	Failing row contains (7, 1, null).	\N	SQL statement "UPDATE ONLY public.left_out SET n = n + 1\nWHERE public.left_out.ctid OPERATOR(pg_catalog.>=) $1 AND public.left_out.ctid OPERATOR(pg_catalog.<) $2 AND (n = 0\n) RETURNING (n = 0\n) IS TRUE"	odd	UPDATE ONLY public.left_out SET n = n + 1\nWHERE public.left_out.ctid OPERATOR(pg_catalog.>=) $1 AND public.left_out.ctid OPERATOR(pg_catalog.<) $2 AND (n = 0\n) RETURNING (n = 0\n) IS TRUE	2	f	25186	2026-11-29 22:28:36.984551+00	{7}	{id}	t	2	\N
6	9	10	16676	public.left_out	{1384}	{1546}	23514	new row for relation "left_out" violates check constraint "odd"	Failing row contains (1500, 1, null).	\N	SQL statement "UPDATE ONLY public.left_out SET n = n + 1\nWHERE public.left_out.ctid OPERATOR(pg_catalog.>=) $1 AND public.left_out.ctid OPERATOR(pg_catalog.<) $2 AND (n = 0\n) RETURNING (n = 0\n) IS TRUE"	odd	UPDATE ONLY public.left_out SET n = n + 1\nWHERE public.left_out.ctid OPERATOR(pg_catalog.>=) $1 AND public.left_out.ctid OPERATOR(pg_catalog.<) $2 AND (n = 0\n) RETURNING (n = 0\n) IS TRUE	2	f	25186	2026-11-29 22:28:36.98612+00	{1500}	{id}	t	2	\N
9	12	18	16708	public.checked	\N	{2000}	23514	check_clause is not true for this row	\N	\N	\N	\N	SELECT pg_catalog.count(*), pg_catalog.count(*) FILTER (WHERE (n = 0\n) IS TRUE), pg_catalog.count(*) FILTER (WHERE (id <> 5\n) IS NOT TRUE) FROM ONLY public.checked WHERE public.checked.id OPERATOR(pg_catalog.<=) $1::integer	1	f	25205	2026-11-29 22:28:38.140573+00	{5}	{id}	f	3	\N
\.


--
-- Data for Name: event; Type: TABLE DATA; Schema: drover; Owner: -
--

COPY drover.event (id, migration_id, kind, state, message, by_role, at) FROM stdin;
1	1	created	queued	created as queued	postgres	2026-11-29 22:28:34.917627+00
2	1	state	running	queued -> running	\N	2026-11-29 22:28:35.02893+00
3	1	pass	\N	first pass: 1 slice	\N	2026-11-29 22:28:35.058643+00
4	1	waiting	\N	waits for pause: 60 min after each batch	\N	2026-11-29 22:28:35.074657+00
5	1	state	paused	running -> paused	postgres	2026-11-29 22:28:35.10814+00
6	2	created	queued	created as queued	postgres	2026-11-29 22:28:35.191799+00
7	2	state	running	queued -> running	\N	2026-11-29 22:28:35.307469+00
8	2	pass	\N	first pass: 1 slice	\N	2026-11-29 22:28:35.344765+00
9	2	waiting	\N	waits for pause: 60 min after each batch	\N	2026-11-29 22:28:35.355396+00
10	2	state	paused	running -> paused	postgres	2026-11-29 22:28:35.363171+00
11	3	created	queued	created as queued	postgres	2026-11-29 22:28:35.401683+00
12	3	state	running	queued -> running	\N	2026-11-29 22:28:35.489564+00
13	3	pass	\N	first pass: 1 slice	\N	2026-11-29 22:28:35.527098+00
14	3	waiting	\N	waits for pause: 60 min after each batch	\N	2026-11-29 22:28:35.538374+00
15	3	state	paused	running -> paused	postgres	2026-11-29 22:28:35.575339+00
16	4	created	queued	created as queued	postgres	2026-11-29 22:28:35.637533+00
17	4	state	running	queued -> running	\N	2026-11-29 22:28:35.766442+00
18	4	pass	\N	first pass: 1 slice	\N	2026-11-29 22:28:35.812109+00
19	4	waiting	\N	waits for pause: 60 min after each batch	\N	2026-11-29 22:28:35.826127+00
20	4	state	paused	running -> paused	postgres	2026-11-29 22:28:35.853376+00
21	5	created	queued	created as queued	postgres	2026-11-29 22:28:35.887753+00
22	5	state	running	queued -> running	\N	2026-11-29 22:28:35.991364+00
23	5	relation	\N	dropped 2 indexes of public.bare, to be built at the end	\N	2026-11-29 22:28:36.021473+00
24	5	pass	\N	first pass: 1 slice	\N	2026-11-29 22:28:36.025195+00
25	5	waiting	\N	waits for pause: 60 min after each batch	\N	2026-11-29 22:28:36.035513+00
26	5	state	paused	running -> paused	postgres	2026-11-29 22:28:36.10263+00
27	6	created	queued	created as queued	postgres	2026-11-29 22:28:36.12609+00
28	6	state	running	queued -> running	\N	2026-11-29 22:28:36.196485+00
29	6	relation	\N	dropped 1 indexes of public.twice, to be built at the end	\N	2026-11-29 22:28:36.245559+00
30	6	pass	\N	first pass: 1 slice	\N	2026-11-29 22:28:36.248436+00
31	6	state	failed	running -> failed: 23505 could not create unique index "twice_pkey"	\N	2026-11-29 22:28:36.278925+00
32	7	created	queued	created as queued	postgres	2026-11-29 22:28:36.324312+00
33	7	state	running	queued -> running	\N	2026-11-29 22:28:36.46281+00
34	7	pass	\N	first pass: 1 slice	\N	2026-11-29 22:28:36.496243+00
35	7	waiting	\N	waits for pause: 60 min after each batch	\N	2026-11-29 22:28:36.513368+00
36	7	state	paused	running -> paused	postgres	2026-11-29 22:28:36.517745+00
37	8	created	queued	created as queued	postgres	2026-11-29 22:28:36.554942+00
38	8	state	running	queued -> running	\N	2026-11-29 22:28:36.637949+00
39	8	pass	\N	first pass: 1 slice	\N	2026-11-29 22:28:36.675051+00
40	8	state	failed	running -> failed: 23514 new row for relation "faulty" violates check constraint "faulty_check"	\N	2026-11-29 22:28:36.709451+00
41	9	created	queued	created as queued	postgres	2026-11-29 22:28:36.782254+00
42	9	state	running	queued -> running	\N	2026-11-29 22:28:36.896588+00
43	9	pass	\N	first pass: 1 slice	\N	2026-11-29 22:28:36.933138+00
44	9	pass	\N	sweep 1: 1 slice	\N	2026-11-29 22:28:36.981226+00
45	9	state	succeeded_with_errors	running -> succeeded_with_errors	\N	2026-11-29 22:28:36.989541+00
46	10	created	queued	created as queued	postgres	2026-11-29 22:28:37.072395+00
47	10	state	running	queued -> running	\N	2026-11-29 22:28:37.214324+00
48	10	pass	\N	first pass: 1 slice	\N	2026-11-29 22:28:37.270293+00
49	10	pass	\N	sweep 1: 1 slice	\N	2026-11-29 22:28:37.350105+00
50	10	state	succeeded	running -> succeeded	\N	2026-11-29 22:28:37.360509+00
51	11	created	queued	created as queued	postgres	2026-11-29 22:28:37.496434+00
52	11	state	running	queued -> running	\N	2026-11-29 22:28:37.626185+00
53	11	pass	\N	first pass: 1 slice	\N	2026-11-29 22:28:37.659278+00
54	11	pass	\N	sweep 1: 1 slice	\N	2026-11-29 22:28:37.698775+00
55	11	state	succeeded	running -> succeeded	\N	2026-11-29 22:28:37.703883+00
56	11	settings	\N	altered: {"pause": "1h"}	postgres	2026-11-29 22:28:37.707194+00
57	11	state	rolling_back	succeeded -> rolling_back	postgres	2026-11-29 22:28:37.708295+00
58	11	pass	\N	rollback: 1 slice	\N	2026-11-29 22:28:37.83745+00
59	11	waiting	\N	waits for pause: 60 min after each batch	\N	2026-11-29 22:28:37.850361+00
60	11	state	paused	rolling_back -> paused	postgres	2026-11-29 22:28:37.869043+00
61	12	created	queued	created as queued	postgres	2026-11-29 22:28:37.920258+00
62	12	state	running	queued -> running	\N	2026-11-29 22:28:38.05129+00
63	12	pass	\N	first pass: 1 slice	\N	2026-11-29 22:28:38.099639+00
64	12	pass	\N	sweep 1: 1 slice	\N	2026-11-29 22:28:38.1219+00
65	12	pass	\N	check: 1 slice	\N	2026-11-29 22:28:38.130825+00
66	12	check	\N	2000 rows checked, no row satisfies where_clause, check_clause is not true for 1 row	\N	2026-11-29 22:28:38.148271+00
67	12	state	failed	running -> failed: 23514 check_clause is not true for 1 row	\N	2026-11-29 22:28:38.151366+00
68	13	created	queued	created as queued	postgres	2026-11-29 22:28:38.239645+00
69	13	state	running	queued -> running	\N	2026-11-29 22:28:38.374496+00
70	13	pass	\N	first pass: 1 slice	\N	2026-11-29 22:28:38.416484+00
71	13	waiting	\N	waits for pause: 60 min after each batch	\N	2026-11-29 22:28:38.428179+00
72	13	state	cancelled	running -> cancelled	postgres	2026-11-29 22:28:38.463002+00
73	14	created	scheduled	created as scheduled	postgres	2026-11-29 22:28:38.524007+00
74	14	waiting	\N	waits for start_after: 2999-01-01 00:00:00+00	\N	2026-11-29 22:28:38.528489+00
75	15	created	queued	created as queued	postgres	2026-11-29 22:28:38.559856+00
76	15	state	running	queued -> running	\N	2026-11-29 22:28:38.690694+00
77	15	pass	\N	first pass: 1 slice	\N	2026-11-29 22:28:38.738776+00
78	15	pass	\N	sweep 1: 1 slice	\N	2026-11-29 22:28:38.784799+00
79	15	state	succeeded	running -> succeeded	\N	2026-11-29 22:28:38.790252+00
\.


--
-- Data for Name: step; Type: TABLE DATA; Schema: drover; Owner: -
--

COPY drover.step (migration_id, step, kind, state, detail, started_at, finished_at) FROM stdin;
1	2	verify	pending	\N	\N	\N
1	1	batched	running	\N	2026-11-29 22:28:35.058569+00	\N
2	2	verify	pending	\N	\N	\N
2	1	batched	running	\N	2026-11-29 22:28:35.344578+00	\N
3	2	verify	pending	\N	\N	\N
3	1	batched	running	\N	2026-11-29 22:28:35.52699+00	\N
4	1	batched	running	\N	2026-11-29 22:28:35.812005+00	\N
5	2	ddl	pending	\N	\N	\N
5	1	batched	running	\N	2026-11-29 22:28:36.025151+00	\N
6	1	batched	running	\N	2026-11-29 22:28:36.248396+00	\N
6	2	ddl	running	\N	2026-11-29 22:28:36.269211+00	\N
7	1	batched	running	\N	2026-11-29 22:28:36.49616+00	\N
8	2	verify	pending	\N	\N	\N
8	1	batched	running	\N	2026-11-29 22:28:36.674961+00	\N
9	1	batched	done	\N	2026-11-29 22:28:36.933036+00	2026-11-29 22:28:36.976357+00
9	2	verify	done	no row satisfies where_clause but 2 in quarantine	2026-11-29 22:28:36.98119+00	2026-11-29 22:28:36.989344+00
10	1	batched	done	\N	2026-11-29 22:28:37.270143+00	2026-11-29 22:28:37.344429+00
10	2	verify	done	no row satisfies where_clause	2026-11-29 22:28:37.35006+00	2026-11-29 22:28:37.360306+00
11	1	batched	done	\N	2026-11-29 22:28:37.659205+00	2026-11-29 22:28:37.695472+00
11	2	verify	done	no row satisfies where_clause	2026-11-29 22:28:37.698746+00	2026-11-29 22:28:37.703672+00
12	1	batched	done	\N	2026-11-29 22:28:38.099541+00	2026-11-29 22:28:38.117578+00
12	2	verify	running	2000 rows checked, no row satisfies where_clause, check_clause is not true for 1 row	2026-11-29 22:28:38.121868+00	\N
13	2	verify	pending	\N	\N	\N
13	1	batched	running	\N	2026-11-29 22:28:38.416384+00	\N
14	1	batched	pending	\N	\N	\N
14	2	verify	pending	\N	\N	\N
15	1	batched	done	\N	2026-11-29 22:28:38.738674+00	2026-11-29 22:28:38.775068+00
15	2	verify	done	no row satisfies where_clause	2026-11-29 22:28:38.784752+00	2026-11-29 22:28:38.789974+00
\.


--
-- Data for Name: wait; Type: TABLE DATA; Schema: drover; Owner: -
--

COPY drover.wait (migration_id, reason, seconds, at) FROM stdin;
1	pause	0.040107775	2026-11-29 22:28:35.114762+00
2	pause	0.011082132	2026-11-29 22:28:35.366442+00
3	pause	0.039535983	2026-11-29 22:28:35.578017+00
4	pause	0.032373077	2026-11-29 22:28:35.858404+00
5	pause	0.06934596400000001	2026-11-29 22:28:36.106289+00
7	pause	0.00621334	2026-11-29 22:28:36.519486+00
11	pause	0.020576381	2026-11-29 22:28:37.870963+00
13	pause	0.042108067	2026-11-29 22:28:38.470245+00
\.


--
-- Data for Name: back; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.back (id, n, t) FROM stdin;
301	1	\N
302	1	\N
303	1	\N
304	1	\N
305	1	\N
306	1	\N
307	1	\N
308	1	\N
309	1	\N
310	1	\N
311	1	\N
312	1	\N
313	1	\N
314	1	\N
315	1	\N
316	1	\N
317	1	\N
318	1	\N
319	1	\N
320	1	\N
321	1	\N
322	1	\N
323	1	\N
324	1	\N
325	1	\N
326	1	\N
327	1	\N
328	1	\N
329	1	\N
330	1	\N
331	1	\N
332	1	\N
333	1	\N
334	1	\N
335	1	\N
336	1	\N
337	1	\N
338	1	\N
339	1	\N
340	1	\N
341	1	\N
342	1	\N
343	1	\N
344	1	\N
345	1	\N
346	1	\N
347	1	\N
348	1	\N
349	1	\N
350	1	\N
351	1	\N
352	1	\N
353	1	\N
354	1	\N
355	1	\N
356	1	\N
357	1	\N
358	1	\N
359	1	\N
360	1	\N
361	1	\N
362	1	\N
363	1	\N
364	1	\N
365	1	\N
366	1	\N
367	1	\N
368	1	\N
369	1	\N
370	1	\N
371	1	\N
372	1	\N
373	1	\N
374	1	\N
375	1	\N
376	1	\N
377	1	\N
378	1	\N
379	1	\N
380	1	\N
381	1	\N
382	1	\N
383	1	\N
384	1	\N
385	1	\N
386	1	\N
387	1	\N
388	1	\N
389	1	\N
390	1	\N
391	1	\N
392	1	\N
393	1	\N
394	1	\N
395	1	\N
396	1	\N
397	1	\N
398	1	\N
399	1	\N
400	1	\N
401	1	\N
402	1	\N
403	1	\N
404	1	\N
405	1	\N
406	1	\N
407	1	\N
408	1	\N
409	1	\N
410	1	\N
411	1	\N
412	1	\N
413	1	\N
414	1	\N
415	1	\N
416	1	\N
417	1	\N
418	1	\N
419	1	\N
420	1	\N
421	1	\N
422	1	\N
423	1	\N
424	1	\N
425	1	\N
426	1	\N
427	1	\N
428	1	\N
429	1	\N
430	1	\N
431	1	\N
432	1	\N
433	1	\N
434	1	\N
435	1	\N
436	1	\N
437	1	\N
438	1	\N
439	1	\N
440	1	\N
441	1	\N
442	1	\N
443	1	\N
444	1	\N
445	1	\N
446	1	\N
447	1	\N
448	1	\N
449	1	\N
450	1	\N
451	1	\N
452	1	\N
453	1	\N
454	1	\N
455	1	\N
456	1	\N
457	1	\N
458	1	\N
459	1	\N
460	1	\N
461	1	\N
462	1	\N
463	1	\N
464	1	\N
465	1	\N
466	1	\N
467	1	\N
468	1	\N
469	1	\N
470	1	\N
471	1	\N
472	1	\N
473	1	\N
474	1	\N
475	1	\N
476	1	\N
477	1	\N
478	1	\N
479	1	\N
480	1	\N
481	1	\N
482	1	\N
483	1	\N
484	1	\N
485	1	\N
486	1	\N
487	1	\N
488	1	\N
489	1	\N
490	1	\N
491	1	\N
492	1	\N
493	1	\N
494	1	\N
495	1	\N
496	1	\N
497	1	\N
498	1	\N
499	1	\N
500	1	\N
501	1	\N
502	1	\N
503	1	\N
504	1	\N
505	1	\N
506	1	\N
507	1	\N
508	1	\N
509	1	\N
510	1	\N
511	1	\N
512	1	\N
513	1	\N
514	1	\N
515	1	\N
516	1	\N
517	1	\N
518	1	\N
519	1	\N
520	1	\N
521	1	\N
522	1	\N
523	1	\N
524	1	\N
525	1	\N
526	1	\N
527	1	\N
528	1	\N
529	1	\N
530	1	\N
531	1	\N
532	1	\N
533	1	\N
534	1	\N
535	1	\N
536	1	\N
537	1	\N
538	1	\N
539	1	\N
540	1	\N
541	1	\N
542	1	\N
543	1	\N
544	1	\N
545	1	\N
546	1	\N
547	1	\N
548	1	\N
549	1	\N
550	1	\N
551	1	\N
552	1	\N
553	1	\N
554	1	\N
555	1	\N
556	1	\N
557	1	\N
558	1	\N
559	1	\N
560	1	\N
561	1	\N
562	1	\N
563	1	\N
564	1	\N
565	1	\N
566	1	\N
567	1	\N
568	1	\N
569	1	\N
570	1	\N
571	1	\N
572	1	\N
573	1	\N
574	1	\N
575	1	\N
576	1	\N
577	1	\N
578	1	\N
579	1	\N
580	1	\N
581	1	\N
582	1	\N
583	1	\N
584	1	\N
585	1	\N
586	1	\N
587	1	\N
588	1	\N
589	1	\N
590	1	\N
591	1	\N
592	1	\N
593	1	\N
594	1	\N
595	1	\N
596	1	\N
597	1	\N
598	1	\N
599	1	\N
600	1	\N
601	1	\N
602	1	\N
603	1	\N
604	1	\N
605	1	\N
606	1	\N
607	1	\N
608	1	\N
609	1	\N
610	1	\N
611	1	\N
612	1	\N
613	1	\N
614	1	\N
615	1	\N
616	1	\N
617	1	\N
618	1	\N
619	1	\N
620	1	\N
621	1	\N
622	1	\N
623	1	\N
624	1	\N
625	1	\N
626	1	\N
627	1	\N
628	1	\N
629	1	\N
630	1	\N
631	1	\N
632	1	\N
633	1	\N
634	1	\N
635	1	\N
636	1	\N
637	1	\N
638	1	\N
639	1	\N
640	1	\N
641	1	\N
642	1	\N
643	1	\N
644	1	\N
645	1	\N
646	1	\N
647	1	\N
648	1	\N
649	1	\N
650	1	\N
651	1	\N
652	1	\N
653	1	\N
654	1	\N
655	1	\N
656	1	\N
657	1	\N
658	1	\N
659	1	\N
660	1	\N
661	1	\N
662	1	\N
663	1	\N
664	1	\N
665	1	\N
666	1	\N
667	1	\N
668	1	\N
669	1	\N
670	1	\N
671	1	\N
672	1	\N
673	1	\N
674	1	\N
675	1	\N
676	1	\N
677	1	\N
678	1	\N
679	1	\N
680	1	\N
681	1	\N
682	1	\N
683	1	\N
684	1	\N
685	1	\N
686	1	\N
687	1	\N
688	1	\N
689	1	\N
690	1	\N
691	1	\N
692	1	\N
693	1	\N
694	1	\N
695	1	\N
696	1	\N
697	1	\N
698	1	\N
699	1	\N
700	1	\N
701	1	\N
702	1	\N
703	1	\N
704	1	\N
705	1	\N
706	1	\N
707	1	\N
708	1	\N
709	1	\N
710	1	\N
711	1	\N
712	1	\N
713	1	\N
714	1	\N
715	1	\N
716	1	\N
717	1	\N
718	1	\N
719	1	\N
720	1	\N
721	1	\N
722	1	\N
723	1	\N
724	1	\N
725	1	\N
726	1	\N
727	1	\N
728	1	\N
729	1	\N
730	1	\N
731	1	\N
732	1	\N
733	1	\N
734	1	\N
735	1	\N
736	1	\N
737	1	\N
738	1	\N
739	1	\N
740	1	\N
741	1	\N
742	1	\N
743	1	\N
744	1	\N
745	1	\N
746	1	\N
747	1	\N
748	1	\N
749	1	\N
750	1	\N
751	1	\N
752	1	\N
753	1	\N
754	1	\N
755	1	\N
756	1	\N
757	1	\N
758	1	\N
759	1	\N
760	1	\N
761	1	\N
762	1	\N
763	1	\N
764	1	\N
765	1	\N
766	1	\N
767	1	\N
768	1	\N
769	1	\N
770	1	\N
771	1	\N
772	1	\N
773	1	\N
774	1	\N
775	1	\N
776	1	\N
777	1	\N
778	1	\N
779	1	\N
780	1	\N
781	1	\N
782	1	\N
783	1	\N
784	1	\N
785	1	\N
786	1	\N
787	1	\N
788	1	\N
789	1	\N
790	1	\N
791	1	\N
792	1	\N
793	1	\N
794	1	\N
795	1	\N
796	1	\N
797	1	\N
798	1	\N
799	1	\N
800	1	\N
801	1	\N
802	1	\N
803	1	\N
804	1	\N
805	1	\N
806	1	\N
807	1	\N
808	1	\N
809	1	\N
810	1	\N
811	1	\N
812	1	\N
813	1	\N
814	1	\N
815	1	\N
816	1	\N
817	1	\N
818	1	\N
819	1	\N
820	1	\N
821	1	\N
822	1	\N
823	1	\N
824	1	\N
825	1	\N
826	1	\N
827	1	\N
828	1	\N
829	1	\N
830	1	\N
831	1	\N
832	1	\N
833	1	\N
834	1	\N
835	1	\N
836	1	\N
837	1	\N
838	1	\N
839	1	\N
840	1	\N
841	1	\N
842	1	\N
843	1	\N
844	1	\N
845	1	\N
846	1	\N
847	1	\N
848	1	\N
849	1	\N
850	1	\N
851	1	\N
852	1	\N
853	1	\N
854	1	\N
855	1	\N
856	1	\N
857	1	\N
858	1	\N
859	1	\N
860	1	\N
861	1	\N
862	1	\N
863	1	\N
864	1	\N
865	1	\N
866	1	\N
867	1	\N
868	1	\N
869	1	\N
870	1	\N
871	1	\N
872	1	\N
873	1	\N
874	1	\N
875	1	\N
876	1	\N
877	1	\N
878	1	\N
879	1	\N
880	1	\N
881	1	\N
882	1	\N
883	1	\N
884	1	\N
885	1	\N
886	1	\N
887	1	\N
888	1	\N
889	1	\N
890	1	\N
891	1	\N
892	1	\N
893	1	\N
894	1	\N
895	1	\N
896	1	\N
897	1	\N
898	1	\N
899	1	\N
900	1	\N
901	1	\N
902	1	\N
903	1	\N
904	1	\N
905	1	\N
906	1	\N
907	1	\N
908	1	\N
909	1	\N
910	1	\N
911	1	\N
912	1	\N
913	1	\N
914	1	\N
915	1	\N
916	1	\N
917	1	\N
918	1	\N
919	1	\N
920	1	\N
921	1	\N
922	1	\N
923	1	\N
924	1	\N
925	1	\N
926	1	\N
927	1	\N
928	1	\N
929	1	\N
930	1	\N
931	1	\N
932	1	\N
933	1	\N
934	1	\N
935	1	\N
936	1	\N
937	1	\N
938	1	\N
939	1	\N
940	1	\N
941	1	\N
942	1	\N
943	1	\N
944	1	\N
945	1	\N
946	1	\N
947	1	\N
948	1	\N
949	1	\N
950	1	\N
951	1	\N
952	1	\N
953	1	\N
954	1	\N
955	1	\N
956	1	\N
957	1	\N
958	1	\N
959	1	\N
960	1	\N
961	1	\N
962	1	\N
963	1	\N
964	1	\N
965	1	\N
966	1	\N
967	1	\N
968	1	\N
969	1	\N
970	1	\N
971	1	\N
972	1	\N
973	1	\N
974	1	\N
975	1	\N
976	1	\N
977	1	\N
978	1	\N
979	1	\N
980	1	\N
981	1	\N
982	1	\N
983	1	\N
984	1	\N
985	1	\N
986	1	\N
987	1	\N
988	1	\N
989	1	\N
990	1	\N
991	1	\N
992	1	\N
993	1	\N
994	1	\N
995	1	\N
996	1	\N
997	1	\N
998	1	\N
999	1	\N
1000	1	\N
1001	1	\N
1002	1	\N
1003	1	\N
1004	1	\N
1005	1	\N
1006	1	\N
1007	1	\N
1008	1	\N
1009	1	\N
1010	1	\N
1011	1	\N
1012	1	\N
1013	1	\N
1014	1	\N
1015	1	\N
1016	1	\N
1017	1	\N
1018	1	\N
1019	1	\N
1020	1	\N
1021	1	\N
1022	1	\N
1023	1	\N
1024	1	\N
1025	1	\N
1026	1	\N
1027	1	\N
1028	1	\N
1029	1	\N
1030	1	\N
1031	1	\N
1032	1	\N
1033	1	\N
1034	1	\N
1035	1	\N
1036	1	\N
1037	1	\N
1038	1	\N
1039	1	\N
1040	1	\N
1041	1	\N
1042	1	\N
1043	1	\N
1044	1	\N
1045	1	\N
1046	1	\N
1047	1	\N
1048	1	\N
1049	1	\N
1050	1	\N
1051	1	\N
1052	1	\N
1053	1	\N
1054	1	\N
1055	1	\N
1056	1	\N
1057	1	\N
1058	1	\N
1059	1	\N
1060	1	\N
1061	1	\N
1062	1	\N
1063	1	\N
1064	1	\N
1065	1	\N
1066	1	\N
1067	1	\N
1068	1	\N
1069	1	\N
1070	1	\N
1071	1	\N
1072	1	\N
1073	1	\N
1074	1	\N
1075	1	\N
1076	1	\N
1077	1	\N
1078	1	\N
1079	1	\N
1080	1	\N
1081	1	\N
1082	1	\N
1083	1	\N
1084	1	\N
1085	1	\N
1086	1	\N
1087	1	\N
1088	1	\N
1089	1	\N
1090	1	\N
1091	1	\N
1092	1	\N
1093	1	\N
1094	1	\N
1095	1	\N
1096	1	\N
1097	1	\N
1098	1	\N
1099	1	\N
1100	1	\N
1101	1	\N
1102	1	\N
1103	1	\N
1104	1	\N
1105	1	\N
1106	1	\N
1107	1	\N
1108	1	\N
1109	1	\N
1110	1	\N
1111	1	\N
1112	1	\N
1113	1	\N
1114	1	\N
1115	1	\N
1116	1	\N
1117	1	\N
1118	1	\N
1119	1	\N
1120	1	\N
1121	1	\N
1122	1	\N
1123	1	\N
1124	1	\N
1125	1	\N
1126	1	\N
1127	1	\N
1128	1	\N
1129	1	\N
1130	1	\N
1131	1	\N
1132	1	\N
1133	1	\N
1134	1	\N
1135	1	\N
1136	1	\N
1137	1	\N
1138	1	\N
1139	1	\N
1140	1	\N
1141	1	\N
1142	1	\N
1143	1	\N
1144	1	\N
1145	1	\N
1146	1	\N
1147	1	\N
1148	1	\N
1149	1	\N
1150	1	\N
1151	1	\N
1152	1	\N
1153	1	\N
1154	1	\N
1155	1	\N
1156	1	\N
1157	1	\N
1158	1	\N
1159	1	\N
1160	1	\N
1161	1	\N
1162	1	\N
1163	1	\N
1164	1	\N
1165	1	\N
1166	1	\N
1167	1	\N
1168	1	\N
1169	1	\N
1170	1	\N
1171	1	\N
1172	1	\N
1173	1	\N
1174	1	\N
1175	1	\N
1176	1	\N
1177	1	\N
1178	1	\N
1179	1	\N
1180	1	\N
1181	1	\N
1182	1	\N
1183	1	\N
1184	1	\N
1185	1	\N
1186	1	\N
1187	1	\N
1188	1	\N
1189	1	\N
1190	1	\N
1191	1	\N
1192	1	\N
1193	1	\N
1194	1	\N
1195	1	\N
1196	1	\N
1197	1	\N
1198	1	\N
1199	1	\N
1200	1	\N
1201	1	\N
1202	1	\N
1203	1	\N
1204	1	\N
1205	1	\N
1206	1	\N
1207	1	\N
1208	1	\N
1209	1	\N
1210	1	\N
1211	1	\N
1212	1	\N
1213	1	\N
1214	1	\N
1215	1	\N
1216	1	\N
1217	1	\N
1218	1	\N
1219	1	\N
1220	1	\N
1221	1	\N
1222	1	\N
1223	1	\N
1224	1	\N
1225	1	\N
1226	1	\N
1227	1	\N
1228	1	\N
1229	1	\N
1230	1	\N
1231	1	\N
1232	1	\N
1233	1	\N
1234	1	\N
1235	1	\N
1236	1	\N
1237	1	\N
1238	1	\N
1239	1	\N
1240	1	\N
1241	1	\N
1242	1	\N
1243	1	\N
1244	1	\N
1245	1	\N
1246	1	\N
1247	1	\N
1248	1	\N
1249	1	\N
1250	1	\N
1251	1	\N
1252	1	\N
1253	1	\N
1254	1	\N
1255	1	\N
1256	1	\N
1257	1	\N
1258	1	\N
1259	1	\N
1260	1	\N
1261	1	\N
1262	1	\N
1263	1	\N
1264	1	\N
1265	1	\N
1266	1	\N
1267	1	\N
1268	1	\N
1269	1	\N
1270	1	\N
1271	1	\N
1272	1	\N
1273	1	\N
1274	1	\N
1275	1	\N
1276	1	\N
1277	1	\N
1278	1	\N
1279	1	\N
1280	1	\N
1281	1	\N
1282	1	\N
1283	1	\N
1284	1	\N
1285	1	\N
1286	1	\N
1287	1	\N
1288	1	\N
1289	1	\N
1290	1	\N
1291	1	\N
1292	1	\N
1293	1	\N
1294	1	\N
1295	1	\N
1296	1	\N
1297	1	\N
1298	1	\N
1299	1	\N
1300	1	\N
1301	1	\N
1302	1	\N
1303	1	\N
1304	1	\N
1305	1	\N
1306	1	\N
1307	1	\N
1308	1	\N
1309	1	\N
1310	1	\N
1311	1	\N
1312	1	\N
1313	1	\N
1314	1	\N
1315	1	\N
1316	1	\N
1317	1	\N
1318	1	\N
1319	1	\N
1320	1	\N
1321	1	\N
1322	1	\N
1323	1	\N
1324	1	\N
1325	1	\N
1326	1	\N
1327	1	\N
1328	1	\N
1329	1	\N
1330	1	\N
1331	1	\N
1332	1	\N
1333	1	\N
1334	1	\N
1335	1	\N
1336	1	\N
1337	1	\N
1338	1	\N
1339	1	\N
1340	1	\N
1341	1	\N
1342	1	\N
1343	1	\N
1344	1	\N
1345	1	\N
1346	1	\N
1347	1	\N
1348	1	\N
1349	1	\N
1350	1	\N
1351	1	\N
1352	1	\N
1353	1	\N
1354	1	\N
1355	1	\N
1356	1	\N
1357	1	\N
1358	1	\N
1359	1	\N
1360	1	\N
1361	1	\N
1362	1	\N
1363	1	\N
1364	1	\N
1365	1	\N
1366	1	\N
1367	1	\N
1368	1	\N
1369	1	\N
1370	1	\N
1371	1	\N
1372	1	\N
1373	1	\N
1374	1	\N
1375	1	\N
1376	1	\N
1377	1	\N
1378	1	\N
1379	1	\N
1380	1	\N
1381	1	\N
1382	1	\N
1383	1	\N
1384	1	\N
1385	1	\N
1386	1	\N
1387	1	\N
1388	1	\N
1389	1	\N
1390	1	\N
1391	1	\N
1392	1	\N
1393	1	\N
1394	1	\N
1395	1	\N
1396	1	\N
1397	1	\N
1398	1	\N
1399	1	\N
1400	1	\N
1401	1	\N
1402	1	\N
1403	1	\N
1404	1	\N
1405	1	\N
1406	1	\N
1407	1	\N
1408	1	\N
1409	1	\N
1410	1	\N
1411	1	\N
1412	1	\N
1413	1	\N
1414	1	\N
1415	1	\N
1416	1	\N
1417	1	\N
1418	1	\N
1419	1	\N
1420	1	\N
1421	1	\N
1422	1	\N
1423	1	\N
1424	1	\N
1425	1	\N
1426	1	\N
1427	1	\N
1428	1	\N
1429	1	\N
1430	1	\N
1431	1	\N
1432	1	\N
1433	1	\N
1434	1	\N
1435	1	\N
1436	1	\N
1437	1	\N
1438	1	\N
1439	1	\N
1440	1	\N
1441	1	\N
1442	1	\N
1443	1	\N
1444	1	\N
1445	1	\N
1446	1	\N
1447	1	\N
1448	1	\N
1449	1	\N
1450	1	\N
1451	1	\N
1452	1	\N
1453	1	\N
1454	1	\N
1455	1	\N
1456	1	\N
1457	1	\N
1458	1	\N
1459	1	\N
1460	1	\N
1461	1	\N
1462	1	\N
1463	1	\N
1464	1	\N
1465	1	\N
1466	1	\N
1467	1	\N
1468	1	\N
1469	1	\N
1470	1	\N
1471	1	\N
1472	1	\N
1473	1	\N
1474	1	\N
1475	1	\N
1476	1	\N
1477	1	\N
1478	1	\N
1479	1	\N
1480	1	\N
1481	1	\N
1482	1	\N
1483	1	\N
1484	1	\N
1485	1	\N
1486	1	\N
1487	1	\N
1488	1	\N
1489	1	\N
1490	1	\N
1491	1	\N
1492	1	\N
1493	1	\N
1494	1	\N
1495	1	\N
1496	1	\N
1497	1	\N
1498	1	\N
1499	1	\N
1500	1	\N
1501	1	\N
1502	1	\N
1503	1	\N
1504	1	\N
1505	1	\N
1506	1	\N
1507	1	\N
1508	1	\N
1509	1	\N
1510	1	\N
1511	1	\N
1512	1	\N
1513	1	\N
1514	1	\N
1515	1	\N
1516	1	\N
1517	1	\N
1518	1	\N
1519	1	\N
1520	1	\N
1521	1	\N
1522	1	\N
1523	1	\N
1524	1	\N
1525	1	\N
1526	1	\N
1527	1	\N
1528	1	\N
1529	1	\N
1530	1	\N
1531	1	\N
1532	1	\N
1533	1	\N
1534	1	\N
1535	1	\N
1536	1	\N
1537	1	\N
1538	1	\N
1539	1	\N
1540	1	\N
1541	1	\N
1542	1	\N
1543	1	\N
1544	1	\N
1545	1	\N
1546	1	\N
1547	1	\N
1548	1	\N
1549	1	\N
1550	1	\N
1551	1	\N
1552	1	\N
1553	1	\N
1554	1	\N
1555	1	\N
1556	1	\N
1557	1	\N
1558	1	\N
1559	1	\N
1560	1	\N
1561	1	\N
1562	1	\N
1563	1	\N
1564	1	\N
1565	1	\N
1566	1	\N
1567	1	\N
1568	1	\N
1569	1	\N
1570	1	\N
1571	1	\N
1572	1	\N
1573	1	\N
1574	1	\N
1575	1	\N
1576	1	\N
1577	1	\N
1578	1	\N
1579	1	\N
1580	1	\N
1581	1	\N
1582	1	\N
1583	1	\N
1584	1	\N
1585	1	\N
1586	1	\N
1587	1	\N
1588	1	\N
1589	1	\N
1590	1	\N
1591	1	\N
1592	1	\N
1593	1	\N
1594	1	\N
1595	1	\N
1596	1	\N
1597	1	\N
1598	1	\N
1599	1	\N
1600	1	\N
1601	1	\N
1602	1	\N
1603	1	\N
1604	1	\N
1605	1	\N
1606	1	\N
1607	1	\N
1608	1	\N
1609	1	\N
1610	1	\N
1611	1	\N
1612	1	\N
1613	1	\N
1614	1	\N
1615	1	\N
1616	1	\N
1617	1	\N
1618	1	\N
1619	1	\N
1620	1	\N
1621	1	\N
1622	1	\N
1623	1	\N
1624	1	\N
1625	1	\N
1626	1	\N
1627	1	\N
1628	1	\N
1629	1	\N
1630	1	\N
1631	1	\N
1632	1	\N
1633	1	\N
1634	1	\N
1635	1	\N
1636	1	\N
1637	1	\N
1638	1	\N
1639	1	\N
1640	1	\N
1641	1	\N
1642	1	\N
1643	1	\N
1644	1	\N
1645	1	\N
1646	1	\N
1647	1	\N
1648	1	\N
1649	1	\N
1650	1	\N
1651	1	\N
1652	1	\N
1653	1	\N
1654	1	\N
1655	1	\N
1656	1	\N
1657	1	\N
1658	1	\N
1659	1	\N
1660	1	\N
1661	1	\N
1662	1	\N
1663	1	\N
1664	1	\N
1665	1	\N
1666	1	\N
1667	1	\N
1668	1	\N
1669	1	\N
1670	1	\N
1671	1	\N
1672	1	\N
1673	1	\N
1674	1	\N
1675	1	\N
1676	1	\N
1677	1	\N
1678	1	\N
1679	1	\N
1680	1	\N
1681	1	\N
1682	1	\N
1683	1	\N
1684	1	\N
1685	1	\N
1686	1	\N
1687	1	\N
1688	1	\N
1689	1	\N
1690	1	\N
1691	1	\N
1692	1	\N
1693	1	\N
1694	1	\N
1695	1	\N
1696	1	\N
1697	1	\N
1698	1	\N
1699	1	\N
1700	1	\N
1701	1	\N
1702	1	\N
1703	1	\N
1704	1	\N
1705	1	\N
1706	1	\N
1707	1	\N
1708	1	\N
1709	1	\N
1710	1	\N
1711	1	\N
1712	1	\N
1713	1	\N
1714	1	\N
1715	1	\N
1716	1	\N
1717	1	\N
1718	1	\N
1719	1	\N
1720	1	\N
1721	1	\N
1722	1	\N
1723	1	\N
1724	1	\N
1725	1	\N
1726	1	\N
1727	1	\N
1728	1	\N
1729	1	\N
1730	1	\N
1731	1	\N
1732	1	\N
1733	1	\N
1734	1	\N
1735	1	\N
1736	1	\N
1737	1	\N
1738	1	\N
1739	1	\N
1740	1	\N
1741	1	\N
1742	1	\N
1743	1	\N
1744	1	\N
1745	1	\N
1746	1	\N
1747	1	\N
1748	1	\N
1749	1	\N
1750	1	\N
1751	1	\N
1752	1	\N
1753	1	\N
1754	1	\N
1755	1	\N
1756	1	\N
1757	1	\N
1758	1	\N
1759	1	\N
1760	1	\N
1761	1	\N
1762	1	\N
1763	1	\N
1764	1	\N
1765	1	\N
1766	1	\N
1767	1	\N
1768	1	\N
1769	1	\N
1770	1	\N
1771	1	\N
1772	1	\N
1773	1	\N
1774	1	\N
1775	1	\N
1776	1	\N
1777	1	\N
1778	1	\N
1779	1	\N
1780	1	\N
1781	1	\N
1782	1	\N
1783	1	\N
1784	1	\N
1785	1	\N
1786	1	\N
1787	1	\N
1788	1	\N
1789	1	\N
1790	1	\N
1791	1	\N
1792	1	\N
1793	1	\N
1794	1	\N
1795	1	\N
1796	1	\N
1797	1	\N
1798	1	\N
1799	1	\N
1800	1	\N
1801	1	\N
1802	1	\N
1803	1	\N
1804	1	\N
1805	1	\N
1806	1	\N
1807	1	\N
1808	1	\N
1809	1	\N
1810	1	\N
1811	1	\N
1812	1	\N
1813	1	\N
1814	1	\N
1815	1	\N
1816	1	\N
1817	1	\N
1818	1	\N
1819	1	\N
1820	1	\N
1821	1	\N
1822	1	\N
1823	1	\N
1824	1	\N
1825	1	\N
1826	1	\N
1827	1	\N
1828	1	\N
1829	1	\N
1830	1	\N
1831	1	\N
1832	1	\N
1833	1	\N
1834	1	\N
1835	1	\N
1836	1	\N
1837	1	\N
1838	1	\N
1839	1	\N
1840	1	\N
1841	1	\N
1842	1	\N
1843	1	\N
1844	1	\N
1845	1	\N
1846	1	\N
1847	1	\N
1848	1	\N
1849	1	\N
1850	1	\N
1851	1	\N
1852	1	\N
1853	1	\N
1854	1	\N
1855	1	\N
1856	1	\N
1857	1	\N
1858	1	\N
1859	1	\N
1860	1	\N
1861	1	\N
1862	1	\N
1863	1	\N
1864	1	\N
1865	1	\N
1866	1	\N
1867	1	\N
1868	1	\N
1869	1	\N
1870	1	\N
1871	1	\N
1872	1	\N
1873	1	\N
1874	1	\N
1875	1	\N
1876	1	\N
1877	1	\N
1878	1	\N
1879	1	\N
1880	1	\N
1881	1	\N
1882	1	\N
1883	1	\N
1884	1	\N
1885	1	\N
1886	1	\N
1887	1	\N
1888	1	\N
1889	1	\N
1890	1	\N
1891	1	\N
1892	1	\N
1893	1	\N
1894	1	\N
1895	1	\N
1896	1	\N
1897	1	\N
1898	1	\N
1899	1	\N
1900	1	\N
1901	1	\N
1902	1	\N
1903	1	\N
1904	1	\N
1905	1	\N
1906	1	\N
1907	1	\N
1908	1	\N
1909	1	\N
1910	1	\N
1911	1	\N
1912	1	\N
1913	1	\N
1914	1	\N
1915	1	\N
1916	1	\N
1917	1	\N
1918	1	\N
1919	1	\N
1920	1	\N
1921	1	\N
1922	1	\N
1923	1	\N
1924	1	\N
1925	1	\N
1926	1	\N
1927	1	\N
1928	1	\N
1929	1	\N
1930	1	\N
1931	1	\N
1932	1	\N
1933	1	\N
1934	1	\N
1935	1	\N
1936	1	\N
1937	1	\N
1938	1	\N
1939	1	\N
1940	1	\N
1941	1	\N
1942	1	\N
1943	1	\N
1944	1	\N
1945	1	\N
1946	1	\N
1947	1	\N
1948	1	\N
1949	1	\N
1950	1	\N
1951	1	\N
1952	1	\N
1953	1	\N
1954	1	\N
1955	1	\N
1956	1	\N
1957	1	\N
1958	1	\N
1959	1	\N
1960	1	\N
1961	1	\N
1962	1	\N
1963	1	\N
1964	1	\N
1965	1	\N
1966	1	\N
1967	1	\N
1968	1	\N
1969	1	\N
1970	1	\N
1971	1	\N
1972	1	\N
1973	1	\N
1974	1	\N
1975	1	\N
1976	1	\N
1977	1	\N
1978	1	\N
1979	1	\N
1980	1	\N
1981	1	\N
1982	1	\N
1983	1	\N
1984	1	\N
1985	1	\N
1986	1	\N
1987	1	\N
1988	1	\N
1989	1	\N
1990	1	\N
1991	1	\N
1992	1	\N
1993	1	\N
1994	1	\N
1995	1	\N
1996	1	\N
1997	1	\N
1998	1	\N
1999	1	\N
2000	1	\N
1	0	\N
2	0	\N
3	0	\N
4	0	\N
5	0	\N
6	0	\N
7	0	\N
8	0	\N
9	0	\N
10	0	\N
11	0	\N
12	0	\N
13	0	\N
14	0	\N
15	0	\N
16	0	\N
17	0	\N
18	0	\N
19	0	\N
20	0	\N
21	0	\N
22	0	\N
23	0	\N
24	0	\N
25	0	\N
26	0	\N
27	0	\N
28	0	\N
29	0	\N
30	0	\N
31	0	\N
32	0	\N
33	0	\N
34	0	\N
35	0	\N
36	0	\N
37	0	\N
38	0	\N
39	0	\N
40	0	\N
41	0	\N
42	0	\N
43	0	\N
44	0	\N
45	0	\N
46	0	\N
47	0	\N
48	0	\N
49	0	\N
50	0	\N
51	0	\N
52	0	\N
53	0	\N
54	0	\N
55	0	\N
56	0	\N
57	0	\N
58	0	\N
59	0	\N
60	0	\N
61	0	\N
62	0	\N
63	0	\N
64	0	\N
65	0	\N
66	0	\N
67	0	\N
68	0	\N
69	0	\N
70	0	\N
71	0	\N
72	0	\N
73	0	\N
74	0	\N
75	0	\N
76	0	\N
77	0	\N
78	0	\N
79	0	\N
80	0	\N
81	0	\N
82	0	\N
83	0	\N
84	0	\N
85	0	\N
86	0	\N
87	0	\N
88	0	\N
89	0	\N
90	0	\N
91	0	\N
92	0	\N
93	0	\N
94	0	\N
95	0	\N
96	0	\N
97	0	\N
98	0	\N
99	0	\N
100	0	\N
101	0	\N
102	0	\N
103	0	\N
104	0	\N
105	0	\N
106	0	\N
107	0	\N
108	0	\N
109	0	\N
110	0	\N
111	0	\N
112	0	\N
113	0	\N
114	0	\N
115	0	\N
116	0	\N
117	0	\N
118	0	\N
119	0	\N
120	0	\N
121	0	\N
122	0	\N
123	0	\N
124	0	\N
125	0	\N
126	0	\N
127	0	\N
128	0	\N
129	0	\N
130	0	\N
131	0	\N
132	0	\N
133	0	\N
134	0	\N
135	0	\N
136	0	\N
137	0	\N
138	0	\N
139	0	\N
140	0	\N
141	0	\N
142	0	\N
143	0	\N
144	0	\N
145	0	\N
146	0	\N
147	0	\N
148	0	\N
149	0	\N
150	0	\N
151	0	\N
152	0	\N
153	0	\N
154	0	\N
155	0	\N
156	0	\N
157	0	\N
158	0	\N
159	0	\N
160	0	\N
161	0	\N
162	0	\N
163	0	\N
164	0	\N
165	0	\N
166	0	\N
167	0	\N
168	0	\N
169	0	\N
170	0	\N
171	0	\N
172	0	\N
173	0	\N
174	0	\N
175	0	\N
176	0	\N
177	0	\N
178	0	\N
179	0	\N
180	0	\N
181	0	\N
182	0	\N
183	0	\N
184	0	\N
185	0	\N
186	0	\N
187	0	\N
188	0	\N
189	0	\N
190	0	\N
191	0	\N
192	0	\N
193	0	\N
194	0	\N
195	0	\N
196	0	\N
197	0	\N
198	0	\N
199	0	\N
200	0	\N
201	0	\N
202	0	\N
203	0	\N
204	0	\N
205	0	\N
206	0	\N
207	0	\N
208	0	\N
209	0	\N
210	0	\N
211	0	\N
212	0	\N
213	0	\N
214	0	\N
215	0	\N
216	0	\N
217	0	\N
218	0	\N
219	0	\N
220	0	\N
221	0	\N
222	0	\N
223	0	\N
224	0	\N
225	0	\N
226	0	\N
227	0	\N
228	0	\N
229	0	\N
230	0	\N
231	0	\N
232	0	\N
233	0	\N
234	0	\N
235	0	\N
236	0	\N
237	0	\N
238	0	\N
239	0	\N
240	0	\N
241	0	\N
242	0	\N
243	0	\N
244	0	\N
245	0	\N
246	0	\N
247	0	\N
248	0	\N
249	0	\N
250	0	\N
251	0	\N
252	0	\N
253	0	\N
254	0	\N
255	0	\N
256	0	\N
257	0	\N
258	0	\N
259	0	\N
260	0	\N
261	0	\N
262	0	\N
263	0	\N
264	0	\N
265	0	\N
266	0	\N
267	0	\N
268	0	\N
269	0	\N
270	0	\N
271	0	\N
272	0	\N
273	0	\N
274	0	\N
275	0	\N
276	0	\N
277	0	\N
278	0	\N
279	0	\N
280	0	\N
281	0	\N
282	0	\N
283	0	\N
284	0	\N
285	0	\N
286	0	\N
287	0	\N
288	0	\N
289	0	\N
290	0	\N
291	0	\N
292	0	\N
293	0	\N
294	0	\N
295	0	\N
296	0	\N
297	0	\N
298	0	\N
299	0	\N
300	0	\N
\.


--
-- Data for Name: bare; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.bare (id, n, t) FROM stdin;
1	1	\N
2	1	\N
3	1	\N
4	1	\N
5	1	\N
6	1	\N
7	1	\N
8	1	\N
9	1	\N
10	1	\N
11	1	\N
12	1	\N
13	1	\N
14	1	\N
15	1	\N
16	1	\N
17	1	\N
18	1	\N
19	1	\N
20	1	\N
21	1	\N
22	1	\N
23	1	\N
24	1	\N
25	1	\N
26	1	\N
27	1	\N
28	1	\N
29	1	\N
30	1	\N
31	1	\N
32	1	\N
33	1	\N
34	1	\N
35	1	\N
36	1	\N
37	1	\N
38	1	\N
39	1	\N
40	1	\N
41	1	\N
42	1	\N
43	1	\N
44	1	\N
45	1	\N
46	1	\N
47	1	\N
48	1	\N
49	1	\N
50	1	\N
51	1	\N
52	1	\N
53	1	\N
54	1	\N
55	1	\N
56	1	\N
57	1	\N
58	1	\N
59	1	\N
60	1	\N
61	1	\N
62	1	\N
63	1	\N
64	1	\N
65	1	\N
66	1	\N
67	1	\N
68	1	\N
69	1	\N
70	1	\N
71	1	\N
72	1	\N
73	1	\N
74	1	\N
75	1	\N
76	1	\N
77	1	\N
78	1	\N
79	1	\N
80	1	\N
81	1	\N
82	1	\N
83	1	\N
84	1	\N
85	1	\N
86	1	\N
87	1	\N
88	1	\N
89	1	\N
90	1	\N
91	1	\N
92	1	\N
93	1	\N
94	1	\N
95	1	\N
96	1	\N
97	1	\N
98	1	\N
99	1	\N
100	1	\N
101	1	\N
102	1	\N
103	1	\N
104	1	\N
105	1	\N
106	1	\N
107	1	\N
108	1	\N
109	1	\N
110	1	\N
111	1	\N
112	1	\N
113	1	\N
114	1	\N
115	1	\N
116	1	\N
117	1	\N
118	1	\N
119	1	\N
120	1	\N
121	1	\N
122	1	\N
123	1	\N
124	1	\N
125	1	\N
126	1	\N
127	1	\N
128	1	\N
129	1	\N
130	1	\N
131	1	\N
132	1	\N
133	1	\N
134	1	\N
135	1	\N
136	1	\N
137	1	\N
138	1	\N
139	1	\N
140	1	\N
141	1	\N
142	1	\N
143	1	\N
144	1	\N
145	1	\N
146	1	\N
147	1	\N
148	1	\N
149	1	\N
150	1	\N
151	1	\N
152	1	\N
153	1	\N
154	1	\N
155	1	\N
156	1	\N
157	1	\N
158	1	\N
159	1	\N
160	1	\N
161	1	\N
162	1	\N
163	1	\N
164	1	\N
165	1	\N
166	1	\N
167	1	\N
168	1	\N
169	1	\N
170	1	\N
171	1	\N
172	1	\N
173	1	\N
174	1	\N
175	1	\N
176	1	\N
177	1	\N
178	1	\N
179	1	\N
180	1	\N
181	1	\N
182	1	\N
183	1	\N
184	1	\N
185	1	\N
186	1	\N
187	1	\N
188	1	\N
189	1	\N
190	1	\N
191	1	\N
192	1	\N
193	1	\N
194	1	\N
195	1	\N
196	1	\N
197	1	\N
198	1	\N
199	1	\N
200	1	\N
201	1	\N
202	1	\N
203	1	\N
204	1	\N
205	1	\N
206	1	\N
207	1	\N
208	1	\N
209	1	\N
210	1	\N
211	1	\N
212	1	\N
213	1	\N
214	1	\N
215	1	\N
216	1	\N
217	1	\N
218	1	\N
219	1	\N
220	1	\N
221	1	\N
222	1	\N
223	1	\N
224	1	\N
225	1	\N
226	1	\N
227	1	\N
228	1	\N
229	1	\N
230	1	\N
231	1	\N
232	1	\N
233	1	\N
234	1	\N
235	1	\N
236	1	\N
237	1	\N
238	1	\N
239	1	\N
240	1	\N
241	1	\N
242	1	\N
243	1	\N
244	1	\N
245	1	\N
246	1	\N
247	1	\N
248	1	\N
249	1	\N
250	1	\N
251	1	\N
252	1	\N
253	1	\N
254	1	\N
255	1	\N
256	1	\N
257	1	\N
258	1	\N
259	1	\N
260	1	\N
261	1	\N
262	1	\N
263	1	\N
264	1	\N
265	1	\N
266	1	\N
267	1	\N
268	1	\N
269	1	\N
270	1	\N
271	1	\N
272	1	\N
273	1	\N
274	1	\N
275	1	\N
276	1	\N
277	1	\N
278	1	\N
279	1	\N
280	1	\N
281	1	\N
282	1	\N
283	1	\N
284	1	\N
285	1	\N
286	1	\N
287	1	\N
288	1	\N
289	1	\N
290	1	\N
291	1	\N
292	1	\N
293	1	\N
294	1	\N
295	1	\N
296	1	\N
297	1	\N
298	1	\N
299	1	\N
300	1	\N
\.


--
-- Data for Name: called; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.called (id, n, t) FROM stdin;
301	0	\N
302	0	\N
303	0	\N
304	0	\N
305	0	\N
306	0	\N
307	0	\N
308	0	\N
309	0	\N
310	0	\N
311	0	\N
312	0	\N
313	0	\N
314	0	\N
315	0	\N
316	0	\N
317	0	\N
318	0	\N
319	0	\N
320	0	\N
321	0	\N
322	0	\N
323	0	\N
324	0	\N
325	0	\N
326	0	\N
327	0	\N
328	0	\N
329	0	\N
330	0	\N
331	0	\N
332	0	\N
333	0	\N
334	0	\N
335	0	\N
336	0	\N
337	0	\N
338	0	\N
339	0	\N
340	0	\N
341	0	\N
342	0	\N
343	0	\N
344	0	\N
345	0	\N
346	0	\N
347	0	\N
348	0	\N
349	0	\N
350	0	\N
351	0	\N
352	0	\N
353	0	\N
354	0	\N
355	0	\N
356	0	\N
357	0	\N
358	0	\N
359	0	\N
360	0	\N
361	0	\N
362	0	\N
363	0	\N
364	0	\N
365	0	\N
366	0	\N
367	0	\N
368	0	\N
369	0	\N
370	0	\N
371	0	\N
372	0	\N
373	0	\N
374	0	\N
375	0	\N
376	0	\N
377	0	\N
378	0	\N
379	0	\N
380	0	\N
381	0	\N
382	0	\N
383	0	\N
384	0	\N
385	0	\N
386	0	\N
387	0	\N
388	0	\N
389	0	\N
390	0	\N
391	0	\N
392	0	\N
393	0	\N
394	0	\N
395	0	\N
396	0	\N
397	0	\N
398	0	\N
399	0	\N
400	0	\N
401	0	\N
402	0	\N
403	0	\N
404	0	\N
405	0	\N
406	0	\N
407	0	\N
408	0	\N
409	0	\N
410	0	\N
411	0	\N
412	0	\N
413	0	\N
414	0	\N
415	0	\N
416	0	\N
417	0	\N
418	0	\N
419	0	\N
420	0	\N
421	0	\N
422	0	\N
423	0	\N
424	0	\N
425	0	\N
426	0	\N
427	0	\N
428	0	\N
429	0	\N
430	0	\N
431	0	\N
432	0	\N
433	0	\N
434	0	\N
435	0	\N
436	0	\N
437	0	\N
438	0	\N
439	0	\N
440	0	\N
441	0	\N
442	0	\N
443	0	\N
444	0	\N
445	0	\N
446	0	\N
447	0	\N
448	0	\N
449	0	\N
450	0	\N
451	0	\N
452	0	\N
453	0	\N
454	0	\N
455	0	\N
456	0	\N
457	0	\N
458	0	\N
459	0	\N
460	0	\N
461	0	\N
462	0	\N
463	0	\N
464	0	\N
465	0	\N
466	0	\N
467	0	\N
468	0	\N
469	0	\N
470	0	\N
471	0	\N
472	0	\N
473	0	\N
474	0	\N
475	0	\N
476	0	\N
477	0	\N
478	0	\N
479	0	\N
480	0	\N
481	0	\N
482	0	\N
483	0	\N
484	0	\N
485	0	\N
486	0	\N
487	0	\N
488	0	\N
489	0	\N
490	0	\N
491	0	\N
492	0	\N
493	0	\N
494	0	\N
495	0	\N
496	0	\N
497	0	\N
498	0	\N
499	0	\N
500	0	\N
501	0	\N
502	0	\N
503	0	\N
504	0	\N
505	0	\N
506	0	\N
507	0	\N
508	0	\N
509	0	\N
510	0	\N
511	0	\N
512	0	\N
513	0	\N
514	0	\N
515	0	\N
516	0	\N
517	0	\N
518	0	\N
519	0	\N
520	0	\N
521	0	\N
522	0	\N
523	0	\N
524	0	\N
525	0	\N
526	0	\N
527	0	\N
528	0	\N
529	0	\N
530	0	\N
531	0	\N
532	0	\N
533	0	\N
534	0	\N
535	0	\N
536	0	\N
537	0	\N
538	0	\N
539	0	\N
540	0	\N
541	0	\N
542	0	\N
543	0	\N
544	0	\N
545	0	\N
546	0	\N
547	0	\N
548	0	\N
549	0	\N
550	0	\N
551	0	\N
552	0	\N
553	0	\N
554	0	\N
555	0	\N
556	0	\N
557	0	\N
558	0	\N
559	0	\N
560	0	\N
561	0	\N
562	0	\N
563	0	\N
564	0	\N
565	0	\N
566	0	\N
567	0	\N
568	0	\N
569	0	\N
570	0	\N
571	0	\N
572	0	\N
573	0	\N
574	0	\N
575	0	\N
576	0	\N
577	0	\N
578	0	\N
579	0	\N
580	0	\N
581	0	\N
582	0	\N
583	0	\N
584	0	\N
585	0	\N
586	0	\N
587	0	\N
588	0	\N
589	0	\N
590	0	\N
591	0	\N
592	0	\N
593	0	\N
594	0	\N
595	0	\N
596	0	\N
597	0	\N
598	0	\N
599	0	\N
600	0	\N
601	0	\N
602	0	\N
603	0	\N
604	0	\N
605	0	\N
606	0	\N
607	0	\N
608	0	\N
609	0	\N
610	0	\N
611	0	\N
612	0	\N
613	0	\N
614	0	\N
615	0	\N
616	0	\N
617	0	\N
618	0	\N
619	0	\N
620	0	\N
621	0	\N
622	0	\N
623	0	\N
624	0	\N
625	0	\N
626	0	\N
627	0	\N
628	0	\N
629	0	\N
630	0	\N
631	0	\N
632	0	\N
633	0	\N
634	0	\N
635	0	\N
636	0	\N
637	0	\N
638	0	\N
639	0	\N
640	0	\N
641	0	\N
642	0	\N
643	0	\N
644	0	\N
645	0	\N
646	0	\N
647	0	\N
648	0	\N
649	0	\N
650	0	\N
651	0	\N
652	0	\N
653	0	\N
654	0	\N
655	0	\N
656	0	\N
657	0	\N
658	0	\N
659	0	\N
660	0	\N
661	0	\N
662	0	\N
663	0	\N
664	0	\N
665	0	\N
666	0	\N
667	0	\N
668	0	\N
669	0	\N
670	0	\N
671	0	\N
672	0	\N
673	0	\N
674	0	\N
675	0	\N
676	0	\N
677	0	\N
678	0	\N
679	0	\N
680	0	\N
681	0	\N
682	0	\N
683	0	\N
684	0	\N
685	0	\N
686	0	\N
687	0	\N
688	0	\N
689	0	\N
690	0	\N
691	0	\N
692	0	\N
693	0	\N
694	0	\N
695	0	\N
696	0	\N
697	0	\N
698	0	\N
699	0	\N
700	0	\N
701	0	\N
702	0	\N
703	0	\N
704	0	\N
705	0	\N
706	0	\N
707	0	\N
708	0	\N
709	0	\N
710	0	\N
711	0	\N
712	0	\N
713	0	\N
714	0	\N
715	0	\N
716	0	\N
717	0	\N
718	0	\N
719	0	\N
720	0	\N
721	0	\N
722	0	\N
723	0	\N
724	0	\N
725	0	\N
726	0	\N
727	0	\N
728	0	\N
729	0	\N
730	0	\N
731	0	\N
732	0	\N
733	0	\N
734	0	\N
735	0	\N
736	0	\N
737	0	\N
738	0	\N
739	0	\N
740	0	\N
741	0	\N
742	0	\N
743	0	\N
744	0	\N
745	0	\N
746	0	\N
747	0	\N
748	0	\N
749	0	\N
750	0	\N
751	0	\N
752	0	\N
753	0	\N
754	0	\N
755	0	\N
756	0	\N
757	0	\N
758	0	\N
759	0	\N
760	0	\N
761	0	\N
762	0	\N
763	0	\N
764	0	\N
765	0	\N
766	0	\N
767	0	\N
768	0	\N
769	0	\N
770	0	\N
771	0	\N
772	0	\N
773	0	\N
774	0	\N
775	0	\N
776	0	\N
777	0	\N
778	0	\N
779	0	\N
780	0	\N
781	0	\N
782	0	\N
783	0	\N
784	0	\N
785	0	\N
786	0	\N
787	0	\N
788	0	\N
789	0	\N
790	0	\N
791	0	\N
792	0	\N
793	0	\N
794	0	\N
795	0	\N
796	0	\N
797	0	\N
798	0	\N
799	0	\N
800	0	\N
801	0	\N
802	0	\N
803	0	\N
804	0	\N
805	0	\N
806	0	\N
807	0	\N
808	0	\N
809	0	\N
810	0	\N
811	0	\N
812	0	\N
813	0	\N
814	0	\N
815	0	\N
816	0	\N
817	0	\N
818	0	\N
819	0	\N
820	0	\N
821	0	\N
822	0	\N
823	0	\N
824	0	\N
825	0	\N
826	0	\N
827	0	\N
828	0	\N
829	0	\N
830	0	\N
831	0	\N
832	0	\N
833	0	\N
834	0	\N
835	0	\N
836	0	\N
837	0	\N
838	0	\N
839	0	\N
840	0	\N
841	0	\N
842	0	\N
843	0	\N
844	0	\N
845	0	\N
846	0	\N
847	0	\N
848	0	\N
849	0	\N
850	0	\N
851	0	\N
852	0	\N
853	0	\N
854	0	\N
855	0	\N
856	0	\N
857	0	\N
858	0	\N
859	0	\N
860	0	\N
861	0	\N
862	0	\N
863	0	\N
864	0	\N
865	0	\N
866	0	\N
867	0	\N
868	0	\N
869	0	\N
870	0	\N
871	0	\N
872	0	\N
873	0	\N
874	0	\N
875	0	\N
876	0	\N
877	0	\N
878	0	\N
879	0	\N
880	0	\N
881	0	\N
882	0	\N
883	0	\N
884	0	\N
885	0	\N
886	0	\N
887	0	\N
888	0	\N
889	0	\N
890	0	\N
891	0	\N
892	0	\N
893	0	\N
894	0	\N
895	0	\N
896	0	\N
897	0	\N
898	0	\N
899	0	\N
900	0	\N
901	0	\N
902	0	\N
903	0	\N
904	0	\N
905	0	\N
906	0	\N
907	0	\N
908	0	\N
909	0	\N
910	0	\N
911	0	\N
912	0	\N
913	0	\N
914	0	\N
915	0	\N
916	0	\N
917	0	\N
918	0	\N
919	0	\N
920	0	\N
921	0	\N
922	0	\N
923	0	\N
924	0	\N
925	0	\N
926	0	\N
927	0	\N
928	0	\N
929	0	\N
930	0	\N
931	0	\N
932	0	\N
933	0	\N
934	0	\N
935	0	\N
936	0	\N
937	0	\N
938	0	\N
939	0	\N
940	0	\N
941	0	\N
942	0	\N
943	0	\N
944	0	\N
945	0	\N
946	0	\N
947	0	\N
948	0	\N
949	0	\N
950	0	\N
951	0	\N
952	0	\N
953	0	\N
954	0	\N
955	0	\N
956	0	\N
957	0	\N
958	0	\N
959	0	\N
960	0	\N
961	0	\N
962	0	\N
963	0	\N
964	0	\N
965	0	\N
966	0	\N
967	0	\N
968	0	\N
969	0	\N
970	0	\N
971	0	\N
972	0	\N
973	0	\N
974	0	\N
975	0	\N
976	0	\N
977	0	\N
978	0	\N
979	0	\N
980	0	\N
981	0	\N
982	0	\N
983	0	\N
984	0	\N
985	0	\N
986	0	\N
987	0	\N
988	0	\N
989	0	\N
990	0	\N
991	0	\N
992	0	\N
993	0	\N
994	0	\N
995	0	\N
996	0	\N
997	0	\N
998	0	\N
999	0	\N
1000	0	\N
1001	0	\N
1002	0	\N
1003	0	\N
1004	0	\N
1005	0	\N
1006	0	\N
1007	0	\N
1008	0	\N
1009	0	\N
1010	0	\N
1011	0	\N
1012	0	\N
1013	0	\N
1014	0	\N
1015	0	\N
1016	0	\N
1017	0	\N
1018	0	\N
1019	0	\N
1020	0	\N
1021	0	\N
1022	0	\N
1023	0	\N
1024	0	\N
1025	0	\N
1026	0	\N
1027	0	\N
1028	0	\N
1029	0	\N
1030	0	\N
1031	0	\N
1032	0	\N
1033	0	\N
1034	0	\N
1035	0	\N
1036	0	\N
1037	0	\N
1038	0	\N
1039	0	\N
1040	0	\N
1041	0	\N
1042	0	\N
1043	0	\N
1044	0	\N
1045	0	\N
1046	0	\N
1047	0	\N
1048	0	\N
1049	0	\N
1050	0	\N
1051	0	\N
1052	0	\N
1053	0	\N
1054	0	\N
1055	0	\N
1056	0	\N
1057	0	\N
1058	0	\N
1059	0	\N
1060	0	\N
1061	0	\N
1062	0	\N
1063	0	\N
1064	0	\N
1065	0	\N
1066	0	\N
1067	0	\N
1068	0	\N
1069	0	\N
1070	0	\N
1071	0	\N
1072	0	\N
1073	0	\N
1074	0	\N
1075	0	\N
1076	0	\N
1077	0	\N
1078	0	\N
1079	0	\N
1080	0	\N
1081	0	\N
1082	0	\N
1083	0	\N
1084	0	\N
1085	0	\N
1086	0	\N
1087	0	\N
1088	0	\N
1089	0	\N
1090	0	\N
1091	0	\N
1092	0	\N
1093	0	\N
1094	0	\N
1095	0	\N
1096	0	\N
1097	0	\N
1098	0	\N
1099	0	\N
1100	0	\N
1101	0	\N
1102	0	\N
1103	0	\N
1104	0	\N
1105	0	\N
1106	0	\N
1107	0	\N
1108	0	\N
1109	0	\N
1110	0	\N
1111	0	\N
1112	0	\N
1113	0	\N
1114	0	\N
1115	0	\N
1116	0	\N
1117	0	\N
1118	0	\N
1119	0	\N
1120	0	\N
1121	0	\N
1122	0	\N
1123	0	\N
1124	0	\N
1125	0	\N
1126	0	\N
1127	0	\N
1128	0	\N
1129	0	\N
1130	0	\N
1131	0	\N
1132	0	\N
1133	0	\N
1134	0	\N
1135	0	\N
1136	0	\N
1137	0	\N
1138	0	\N
1139	0	\N
1140	0	\N
1141	0	\N
1142	0	\N
1143	0	\N
1144	0	\N
1145	0	\N
1146	0	\N
1147	0	\N
1148	0	\N
1149	0	\N
1150	0	\N
1151	0	\N
1152	0	\N
1153	0	\N
1154	0	\N
1155	0	\N
1156	0	\N
1157	0	\N
1158	0	\N
1159	0	\N
1160	0	\N
1161	0	\N
1162	0	\N
1163	0	\N
1164	0	\N
1165	0	\N
1166	0	\N
1167	0	\N
1168	0	\N
1169	0	\N
1170	0	\N
1171	0	\N
1172	0	\N
1173	0	\N
1174	0	\N
1175	0	\N
1176	0	\N
1177	0	\N
1178	0	\N
1179	0	\N
1180	0	\N
1181	0	\N
1182	0	\N
1183	0	\N
1184	0	\N
1185	0	\N
1186	0	\N
1187	0	\N
1188	0	\N
1189	0	\N
1190	0	\N
1191	0	\N
1192	0	\N
1193	0	\N
1194	0	\N
1195	0	\N
1196	0	\N
1197	0	\N
1198	0	\N
1199	0	\N
1200	0	\N
1201	0	\N
1202	0	\N
1203	0	\N
1204	0	\N
1205	0	\N
1206	0	\N
1207	0	\N
1208	0	\N
1209	0	\N
1210	0	\N
1211	0	\N
1212	0	\N
1213	0	\N
1214	0	\N
1215	0	\N
1216	0	\N
1217	0	\N
1218	0	\N
1219	0	\N
1220	0	\N
1221	0	\N
1222	0	\N
1223	0	\N
1224	0	\N
1225	0	\N
1226	0	\N
1227	0	\N
1228	0	\N
1229	0	\N
1230	0	\N
1231	0	\N
1232	0	\N
1233	0	\N
1234	0	\N
1235	0	\N
1236	0	\N
1237	0	\N
1238	0	\N
1239	0	\N
1240	0	\N
1241	0	\N
1242	0	\N
1243	0	\N
1244	0	\N
1245	0	\N
1246	0	\N
1247	0	\N
1248	0	\N
1249	0	\N
1250	0	\N
1251	0	\N
1252	0	\N
1253	0	\N
1254	0	\N
1255	0	\N
1256	0	\N
1257	0	\N
1258	0	\N
1259	0	\N
1260	0	\N
1261	0	\N
1262	0	\N
1263	0	\N
1264	0	\N
1265	0	\N
1266	0	\N
1267	0	\N
1268	0	\N
1269	0	\N
1270	0	\N
1271	0	\N
1272	0	\N
1273	0	\N
1274	0	\N
1275	0	\N
1276	0	\N
1277	0	\N
1278	0	\N
1279	0	\N
1280	0	\N
1281	0	\N
1282	0	\N
1283	0	\N
1284	0	\N
1285	0	\N
1286	0	\N
1287	0	\N
1288	0	\N
1289	0	\N
1290	0	\N
1291	0	\N
1292	0	\N
1293	0	\N
1294	0	\N
1295	0	\N
1296	0	\N
1297	0	\N
1298	0	\N
1299	0	\N
1300	0	\N
1301	0	\N
1302	0	\N
1303	0	\N
1304	0	\N
1305	0	\N
1306	0	\N
1307	0	\N
1308	0	\N
1309	0	\N
1310	0	\N
1311	0	\N
1312	0	\N
1313	0	\N
1314	0	\N
1315	0	\N
1316	0	\N
1317	0	\N
1318	0	\N
1319	0	\N
1320	0	\N
1321	0	\N
1322	0	\N
1323	0	\N
1324	0	\N
1325	0	\N
1326	0	\N
1327	0	\N
1328	0	\N
1329	0	\N
1330	0	\N
1331	0	\N
1332	0	\N
1333	0	\N
1334	0	\N
1335	0	\N
1336	0	\N
1337	0	\N
1338	0	\N
1339	0	\N
1340	0	\N
1341	0	\N
1342	0	\N
1343	0	\N
1344	0	\N
1345	0	\N
1346	0	\N
1347	0	\N
1348	0	\N
1349	0	\N
1350	0	\N
1351	0	\N
1352	0	\N
1353	0	\N
1354	0	\N
1355	0	\N
1356	0	\N
1357	0	\N
1358	0	\N
1359	0	\N
1360	0	\N
1361	0	\N
1362	0	\N
1363	0	\N
1364	0	\N
1365	0	\N
1366	0	\N
1367	0	\N
1368	0	\N
1369	0	\N
1370	0	\N
1371	0	\N
1372	0	\N
1373	0	\N
1374	0	\N
1375	0	\N
1376	0	\N
1377	0	\N
1378	0	\N
1379	0	\N
1380	0	\N
1381	0	\N
1382	0	\N
1383	0	\N
1384	0	\N
1385	0	\N
1386	0	\N
1387	0	\N
1388	0	\N
1389	0	\N
1390	0	\N
1391	0	\N
1392	0	\N
1393	0	\N
1394	0	\N
1395	0	\N
1396	0	\N
1397	0	\N
1398	0	\N
1399	0	\N
1400	0	\N
1401	0	\N
1402	0	\N
1403	0	\N
1404	0	\N
1405	0	\N
1406	0	\N
1407	0	\N
1408	0	\N
1409	0	\N
1410	0	\N
1411	0	\N
1412	0	\N
1413	0	\N
1414	0	\N
1415	0	\N
1416	0	\N
1417	0	\N
1418	0	\N
1419	0	\N
1420	0	\N
1421	0	\N
1422	0	\N
1423	0	\N
1424	0	\N
1425	0	\N
1426	0	\N
1427	0	\N
1428	0	\N
1429	0	\N
1430	0	\N
1431	0	\N
1432	0	\N
1433	0	\N
1434	0	\N
1435	0	\N
1436	0	\N
1437	0	\N
1438	0	\N
1439	0	\N
1440	0	\N
1441	0	\N
1442	0	\N
1443	0	\N
1444	0	\N
1445	0	\N
1446	0	\N
1447	0	\N
1448	0	\N
1449	0	\N
1450	0	\N
1451	0	\N
1452	0	\N
1453	0	\N
1454	0	\N
1455	0	\N
1456	0	\N
1457	0	\N
1458	0	\N
1459	0	\N
1460	0	\N
1461	0	\N
1462	0	\N
1463	0	\N
1464	0	\N
1465	0	\N
1466	0	\N
1467	0	\N
1468	0	\N
1469	0	\N
1470	0	\N
1471	0	\N
1472	0	\N
1473	0	\N
1474	0	\N
1475	0	\N
1476	0	\N
1477	0	\N
1478	0	\N
1479	0	\N
1480	0	\N
1481	0	\N
1482	0	\N
1483	0	\N
1484	0	\N
1485	0	\N
1486	0	\N
1487	0	\N
1488	0	\N
1489	0	\N
1490	0	\N
1491	0	\N
1492	0	\N
1493	0	\N
1494	0	\N
1495	0	\N
1496	0	\N
1497	0	\N
1498	0	\N
1499	0	\N
1500	0	\N
1501	0	\N
1502	0	\N
1503	0	\N
1504	0	\N
1505	0	\N
1506	0	\N
1507	0	\N
1508	0	\N
1509	0	\N
1510	0	\N
1511	0	\N
1512	0	\N
1513	0	\N
1514	0	\N
1515	0	\N
1516	0	\N
1517	0	\N
1518	0	\N
1519	0	\N
1520	0	\N
1521	0	\N
1522	0	\N
1523	0	\N
1524	0	\N
1525	0	\N
1526	0	\N
1527	0	\N
1528	0	\N
1529	0	\N
1530	0	\N
1531	0	\N
1532	0	\N
1533	0	\N
1534	0	\N
1535	0	\N
1536	0	\N
1537	0	\N
1538	0	\N
1539	0	\N
1540	0	\N
1541	0	\N
1542	0	\N
1543	0	\N
1544	0	\N
1545	0	\N
1546	0	\N
1547	0	\N
1548	0	\N
1549	0	\N
1550	0	\N
1551	0	\N
1552	0	\N
1553	0	\N
1554	0	\N
1555	0	\N
1556	0	\N
1557	0	\N
1558	0	\N
1559	0	\N
1560	0	\N
1561	0	\N
1562	0	\N
1563	0	\N
1564	0	\N
1565	0	\N
1566	0	\N
1567	0	\N
1568	0	\N
1569	0	\N
1570	0	\N
1571	0	\N
1572	0	\N
1573	0	\N
1574	0	\N
1575	0	\N
1576	0	\N
1577	0	\N
1578	0	\N
1579	0	\N
1580	0	\N
1581	0	\N
1582	0	\N
1583	0	\N
1584	0	\N
1585	0	\N
1586	0	\N
1587	0	\N
1588	0	\N
1589	0	\N
1590	0	\N
1591	0	\N
1592	0	\N
1593	0	\N
1594	0	\N
1595	0	\N
1596	0	\N
1597	0	\N
1598	0	\N
1599	0	\N
1600	0	\N
1601	0	\N
1602	0	\N
1603	0	\N
1604	0	\N
1605	0	\N
1606	0	\N
1607	0	\N
1608	0	\N
1609	0	\N
1610	0	\N
1611	0	\N
1612	0	\N
1613	0	\N
1614	0	\N
1615	0	\N
1616	0	\N
1617	0	\N
1618	0	\N
1619	0	\N
1620	0	\N
1621	0	\N
1622	0	\N
1623	0	\N
1624	0	\N
1625	0	\N
1626	0	\N
1627	0	\N
1628	0	\N
1629	0	\N
1630	0	\N
1631	0	\N
1632	0	\N
1633	0	\N
1634	0	\N
1635	0	\N
1636	0	\N
1637	0	\N
1638	0	\N
1639	0	\N
1640	0	\N
1641	0	\N
1642	0	\N
1643	0	\N
1644	0	\N
1645	0	\N
1646	0	\N
1647	0	\N
1648	0	\N
1649	0	\N
1650	0	\N
1651	0	\N
1652	0	\N
1653	0	\N
1654	0	\N
1655	0	\N
1656	0	\N
1657	0	\N
1658	0	\N
1659	0	\N
1660	0	\N
1661	0	\N
1662	0	\N
1663	0	\N
1664	0	\N
1665	0	\N
1666	0	\N
1667	0	\N
1668	0	\N
1669	0	\N
1670	0	\N
1671	0	\N
1672	0	\N
1673	0	\N
1674	0	\N
1675	0	\N
1676	0	\N
1677	0	\N
1678	0	\N
1679	0	\N
1680	0	\N
1681	0	\N
1682	0	\N
1683	0	\N
1684	0	\N
1685	0	\N
1686	0	\N
1687	0	\N
1688	0	\N
1689	0	\N
1690	0	\N
1691	0	\N
1692	0	\N
1693	0	\N
1694	0	\N
1695	0	\N
1696	0	\N
1697	0	\N
1698	0	\N
1699	0	\N
1700	0	\N
1701	0	\N
1702	0	\N
1703	0	\N
1704	0	\N
1705	0	\N
1706	0	\N
1707	0	\N
1708	0	\N
1709	0	\N
1710	0	\N
1711	0	\N
1712	0	\N
1713	0	\N
1714	0	\N
1715	0	\N
1716	0	\N
1717	0	\N
1718	0	\N
1719	0	\N
1720	0	\N
1721	0	\N
1722	0	\N
1723	0	\N
1724	0	\N
1725	0	\N
1726	0	\N
1727	0	\N
1728	0	\N
1729	0	\N
1730	0	\N
1731	0	\N
1732	0	\N
1733	0	\N
1734	0	\N
1735	0	\N
1736	0	\N
1737	0	\N
1738	0	\N
1739	0	\N
1740	0	\N
1741	0	\N
1742	0	\N
1743	0	\N
1744	0	\N
1745	0	\N
1746	0	\N
1747	0	\N
1748	0	\N
1749	0	\N
1750	0	\N
1751	0	\N
1752	0	\N
1753	0	\N
1754	0	\N
1755	0	\N
1756	0	\N
1757	0	\N
1758	0	\N
1759	0	\N
1760	0	\N
1761	0	\N
1762	0	\N
1763	0	\N
1764	0	\N
1765	0	\N
1766	0	\N
1767	0	\N
1768	0	\N
1769	0	\N
1770	0	\N
1771	0	\N
1772	0	\N
1773	0	\N
1774	0	\N
1775	0	\N
1776	0	\N
1777	0	\N
1778	0	\N
1779	0	\N
1780	0	\N
1781	0	\N
1782	0	\N
1783	0	\N
1784	0	\N
1785	0	\N
1786	0	\N
1787	0	\N
1788	0	\N
1789	0	\N
1790	0	\N
1791	0	\N
1792	0	\N
1793	0	\N
1794	0	\N
1795	0	\N
1796	0	\N
1797	0	\N
1798	0	\N
1799	0	\N
1800	0	\N
1801	0	\N
1802	0	\N
1803	0	\N
1804	0	\N
1805	0	\N
1806	0	\N
1807	0	\N
1808	0	\N
1809	0	\N
1810	0	\N
1811	0	\N
1812	0	\N
1813	0	\N
1814	0	\N
1815	0	\N
1816	0	\N
1817	0	\N
1818	0	\N
1819	0	\N
1820	0	\N
1821	0	\N
1822	0	\N
1823	0	\N
1824	0	\N
1825	0	\N
1826	0	\N
1827	0	\N
1828	0	\N
1829	0	\N
1830	0	\N
1831	0	\N
1832	0	\N
1833	0	\N
1834	0	\N
1835	0	\N
1836	0	\N
1837	0	\N
1838	0	\N
1839	0	\N
1840	0	\N
1841	0	\N
1842	0	\N
1843	0	\N
1844	0	\N
1845	0	\N
1846	0	\N
1847	0	\N
1848	0	\N
1849	0	\N
1850	0	\N
1851	0	\N
1852	0	\N
1853	0	\N
1854	0	\N
1855	0	\N
1856	0	\N
1857	0	\N
1858	0	\N
1859	0	\N
1860	0	\N
1861	0	\N
1862	0	\N
1863	0	\N
1864	0	\N
1865	0	\N
1866	0	\N
1867	0	\N
1868	0	\N
1869	0	\N
1870	0	\N
1871	0	\N
1872	0	\N
1873	0	\N
1874	0	\N
1875	0	\N
1876	0	\N
1877	0	\N
1878	0	\N
1879	0	\N
1880	0	\N
1881	0	\N
1882	0	\N
1883	0	\N
1884	0	\N
1885	0	\N
1886	0	\N
1887	0	\N
1888	0	\N
1889	0	\N
1890	0	\N
1891	0	\N
1892	0	\N
1893	0	\N
1894	0	\N
1895	0	\N
1896	0	\N
1897	0	\N
1898	0	\N
1899	0	\N
1900	0	\N
1901	0	\N
1902	0	\N
1903	0	\N
1904	0	\N
1905	0	\N
1906	0	\N
1907	0	\N
1908	0	\N
1909	0	\N
1910	0	\N
1911	0	\N
1912	0	\N
1913	0	\N
1914	0	\N
1915	0	\N
1916	0	\N
1917	0	\N
1918	0	\N
1919	0	\N
1920	0	\N
1921	0	\N
1922	0	\N
1923	0	\N
1924	0	\N
1925	0	\N
1926	0	\N
1927	0	\N
1928	0	\N
1929	0	\N
1930	0	\N
1931	0	\N
1932	0	\N
1933	0	\N
1934	0	\N
1935	0	\N
1936	0	\N
1937	0	\N
1938	0	\N
1939	0	\N
1940	0	\N
1941	0	\N
1942	0	\N
1943	0	\N
1944	0	\N
1945	0	\N
1946	0	\N
1947	0	\N
1948	0	\N
1949	0	\N
1950	0	\N
1951	0	\N
1952	0	\N
1953	0	\N
1954	0	\N
1955	0	\N
1956	0	\N
1957	0	\N
1958	0	\N
1959	0	\N
1960	0	\N
1961	0	\N
1962	0	\N
1963	0	\N
1964	0	\N
1965	0	\N
1966	0	\N
1967	0	\N
1968	0	\N
1969	0	\N
1970	0	\N
1971	0	\N
1972	0	\N
1973	0	\N
1974	0	\N
1975	0	\N
1976	0	\N
1977	0	\N
1978	0	\N
1979	0	\N
1980	0	\N
1981	0	\N
1982	0	\N
1983	0	\N
1984	0	\N
1985	0	\N
1986	0	\N
1987	0	\N
1988	0	\N
1989	0	\N
1990	0	\N
1991	0	\N
1992	0	\N
1993	0	\N
1994	0	\N
1995	0	\N
1996	0	\N
1997	0	\N
1998	0	\N
1999	0	\N
2000	0	\N
1	1	\N
2	1	\N
3	1	\N
4	1	\N
5	1	\N
6	1	\N
7	1	\N
8	1	\N
9	1	\N
10	1	\N
11	1	\N
12	1	\N
13	1	\N
14	1	\N
15	1	\N
16	1	\N
17	1	\N
18	1	\N
19	1	\N
20	1	\N
21	1	\N
22	1	\N
23	1	\N
24	1	\N
25	1	\N
26	1	\N
27	1	\N
28	1	\N
29	1	\N
30	1	\N
31	1	\N
32	1	\N
33	1	\N
34	1	\N
35	1	\N
36	1	\N
37	1	\N
38	1	\N
39	1	\N
40	1	\N
41	1	\N
42	1	\N
43	1	\N
44	1	\N
45	1	\N
46	1	\N
47	1	\N
48	1	\N
49	1	\N
50	1	\N
51	1	\N
52	1	\N
53	1	\N
54	1	\N
55	1	\N
56	1	\N
57	1	\N
58	1	\N
59	1	\N
60	1	\N
61	1	\N
62	1	\N
63	1	\N
64	1	\N
65	1	\N
66	1	\N
67	1	\N
68	1	\N
69	1	\N
70	1	\N
71	1	\N
72	1	\N
73	1	\N
74	1	\N
75	1	\N
76	1	\N
77	1	\N
78	1	\N
79	1	\N
80	1	\N
81	1	\N
82	1	\N
83	1	\N
84	1	\N
85	1	\N
86	1	\N
87	1	\N
88	1	\N
89	1	\N
90	1	\N
91	1	\N
92	1	\N
93	1	\N
94	1	\N
95	1	\N
96	1	\N
97	1	\N
98	1	\N
99	1	\N
100	1	\N
101	1	\N
102	1	\N
103	1	\N
104	1	\N
105	1	\N
106	1	\N
107	1	\N
108	1	\N
109	1	\N
110	1	\N
111	1	\N
112	1	\N
113	1	\N
114	1	\N
115	1	\N
116	1	\N
117	1	\N
118	1	\N
119	1	\N
120	1	\N
121	1	\N
122	1	\N
123	1	\N
124	1	\N
125	1	\N
126	1	\N
127	1	\N
128	1	\N
129	1	\N
130	1	\N
131	1	\N
132	1	\N
133	1	\N
134	1	\N
135	1	\N
136	1	\N
137	1	\N
138	1	\N
139	1	\N
140	1	\N
141	1	\N
142	1	\N
143	1	\N
144	1	\N
145	1	\N
146	1	\N
147	1	\N
148	1	\N
149	1	\N
150	1	\N
151	1	\N
152	1	\N
153	1	\N
154	1	\N
155	1	\N
156	1	\N
157	1	\N
158	1	\N
159	1	\N
160	1	\N
161	1	\N
162	1	\N
163	1	\N
164	1	\N
165	1	\N
166	1	\N
167	1	\N
168	1	\N
169	1	\N
170	1	\N
171	1	\N
172	1	\N
173	1	\N
174	1	\N
175	1	\N
176	1	\N
177	1	\N
178	1	\N
179	1	\N
180	1	\N
181	1	\N
182	1	\N
183	1	\N
184	1	\N
185	1	\N
186	1	\N
187	1	\N
188	1	\N
189	1	\N
190	1	\N
191	1	\N
192	1	\N
193	1	\N
194	1	\N
195	1	\N
196	1	\N
197	1	\N
198	1	\N
199	1	\N
200	1	\N
201	1	\N
202	1	\N
203	1	\N
204	1	\N
205	1	\N
206	1	\N
207	1	\N
208	1	\N
209	1	\N
210	1	\N
211	1	\N
212	1	\N
213	1	\N
214	1	\N
215	1	\N
216	1	\N
217	1	\N
218	1	\N
219	1	\N
220	1	\N
221	1	\N
222	1	\N
223	1	\N
224	1	\N
225	1	\N
226	1	\N
227	1	\N
228	1	\N
229	1	\N
230	1	\N
231	1	\N
232	1	\N
233	1	\N
234	1	\N
235	1	\N
236	1	\N
237	1	\N
238	1	\N
239	1	\N
240	1	\N
241	1	\N
242	1	\N
243	1	\N
244	1	\N
245	1	\N
246	1	\N
247	1	\N
248	1	\N
249	1	\N
250	1	\N
251	1	\N
252	1	\N
253	1	\N
254	1	\N
255	1	\N
256	1	\N
257	1	\N
258	1	\N
259	1	\N
260	1	\N
261	1	\N
262	1	\N
263	1	\N
264	1	\N
265	1	\N
266	1	\N
267	1	\N
268	1	\N
269	1	\N
270	1	\N
271	1	\N
272	1	\N
273	1	\N
274	1	\N
275	1	\N
276	1	\N
277	1	\N
278	1	\N
279	1	\N
280	1	\N
281	1	\N
282	1	\N
283	1	\N
284	1	\N
285	1	\N
286	1	\N
287	1	\N
288	1	\N
289	1	\N
290	1	\N
291	1	\N
292	1	\N
293	1	\N
294	1	\N
295	1	\N
296	1	\N
297	1	\N
298	1	\N
299	1	\N
300	1	\N
\.


--
-- Data for Name: checked; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.checked (id, n, t) FROM stdin;
1	1	\N
2	1	\N
3	1	\N
4	1	\N
5	1	\N
6	1	\N
7	1	\N
8	1	\N
9	1	\N
10	1	\N
11	1	\N
12	1	\N
13	1	\N
14	1	\N
15	1	\N
16	1	\N
17	1	\N
18	1	\N
19	1	\N
20	1	\N
21	1	\N
22	1	\N
23	1	\N
24	1	\N
25	1	\N
26	1	\N
27	1	\N
28	1	\N
29	1	\N
30	1	\N
31	1	\N
32	1	\N
33	1	\N
34	1	\N
35	1	\N
36	1	\N
37	1	\N
38	1	\N
39	1	\N
40	1	\N
41	1	\N
42	1	\N
43	1	\N
44	1	\N
45	1	\N
46	1	\N
47	1	\N
48	1	\N
49	1	\N
50	1	\N
51	1	\N
52	1	\N
53	1	\N
54	1	\N
55	1	\N
56	1	\N
57	1	\N
58	1	\N
59	1	\N
60	1	\N
61	1	\N
62	1	\N
63	1	\N
64	1	\N
65	1	\N
66	1	\N
67	1	\N
68	1	\N
69	1	\N
70	1	\N
71	1	\N
72	1	\N
73	1	\N
74	1	\N
75	1	\N
76	1	\N
77	1	\N
78	1	\N
79	1	\N
80	1	\N
81	1	\N
82	1	\N
83	1	\N
84	1	\N
85	1	\N
86	1	\N
87	1	\N
88	1	\N
89	1	\N
90	1	\N
91	1	\N
92	1	\N
93	1	\N
94	1	\N
95	1	\N
96	1	\N
97	1	\N
98	1	\N
99	1	\N
100	1	\N
101	1	\N
102	1	\N
103	1	\N
104	1	\N
105	1	\N
106	1	\N
107	1	\N
108	1	\N
109	1	\N
110	1	\N
111	1	\N
112	1	\N
113	1	\N
114	1	\N
115	1	\N
116	1	\N
117	1	\N
118	1	\N
119	1	\N
120	1	\N
121	1	\N
122	1	\N
123	1	\N
124	1	\N
125	1	\N
126	1	\N
127	1	\N
128	1	\N
129	1	\N
130	1	\N
131	1	\N
132	1	\N
133	1	\N
134	1	\N
135	1	\N
136	1	\N
137	1	\N
138	1	\N
139	1	\N
140	1	\N
141	1	\N
142	1	\N
143	1	\N
144	1	\N
145	1	\N
146	1	\N
147	1	\N
148	1	\N
149	1	\N
150	1	\N
151	1	\N
152	1	\N
153	1	\N
154	1	\N
155	1	\N
156	1	\N
157	1	\N
158	1	\N
159	1	\N
160	1	\N
161	1	\N
162	1	\N
163	1	\N
164	1	\N
165	1	\N
166	1	\N
167	1	\N
168	1	\N
169	1	\N
170	1	\N
171	1	\N
172	1	\N
173	1	\N
174	1	\N
175	1	\N
176	1	\N
177	1	\N
178	1	\N
179	1	\N
180	1	\N
181	1	\N
182	1	\N
183	1	\N
184	1	\N
185	1	\N
186	1	\N
187	1	\N
188	1	\N
189	1	\N
190	1	\N
191	1	\N
192	1	\N
193	1	\N
194	1	\N
195	1	\N
196	1	\N
197	1	\N
198	1	\N
199	1	\N
200	1	\N
201	1	\N
202	1	\N
203	1	\N
204	1	\N
205	1	\N
206	1	\N
207	1	\N
208	1	\N
209	1	\N
210	1	\N
211	1	\N
212	1	\N
213	1	\N
214	1	\N
215	1	\N
216	1	\N
217	1	\N
218	1	\N
219	1	\N
220	1	\N
221	1	\N
222	1	\N
223	1	\N
224	1	\N
225	1	\N
226	1	\N
227	1	\N
228	1	\N
229	1	\N
230	1	\N
231	1	\N
232	1	\N
233	1	\N
234	1	\N
235	1	\N
236	1	\N
237	1	\N
238	1	\N
239	1	\N
240	1	\N
241	1	\N
242	1	\N
243	1	\N
244	1	\N
245	1	\N
246	1	\N
247	1	\N
248	1	\N
249	1	\N
250	1	\N
251	1	\N
252	1	\N
253	1	\N
254	1	\N
255	1	\N
256	1	\N
257	1	\N
258	1	\N
259	1	\N
260	1	\N
261	1	\N
262	1	\N
263	1	\N
264	1	\N
265	1	\N
266	1	\N
267	1	\N
268	1	\N
269	1	\N
270	1	\N
271	1	\N
272	1	\N
273	1	\N
274	1	\N
275	1	\N
276	1	\N
277	1	\N
278	1	\N
279	1	\N
280	1	\N
281	1	\N
282	1	\N
283	1	\N
284	1	\N
285	1	\N
286	1	\N
287	1	\N
288	1	\N
289	1	\N
290	1	\N
291	1	\N
292	1	\N
293	1	\N
294	1	\N
295	1	\N
296	1	\N
297	1	\N
298	1	\N
299	1	\N
300	1	\N
301	1	\N
302	1	\N
303	1	\N
304	1	\N
305	1	\N
306	1	\N
307	1	\N
308	1	\N
309	1	\N
310	1	\N
311	1	\N
312	1	\N
313	1	\N
314	1	\N
315	1	\N
316	1	\N
317	1	\N
318	1	\N
319	1	\N
320	1	\N
321	1	\N
322	1	\N
323	1	\N
324	1	\N
325	1	\N
326	1	\N
327	1	\N
328	1	\N
329	1	\N
330	1	\N
331	1	\N
332	1	\N
333	1	\N
334	1	\N
335	1	\N
336	1	\N
337	1	\N
338	1	\N
339	1	\N
340	1	\N
341	1	\N
342	1	\N
343	1	\N
344	1	\N
345	1	\N
346	1	\N
347	1	\N
348	1	\N
349	1	\N
350	1	\N
351	1	\N
352	1	\N
353	1	\N
354	1	\N
355	1	\N
356	1	\N
357	1	\N
358	1	\N
359	1	\N
360	1	\N
361	1	\N
362	1	\N
363	1	\N
364	1	\N
365	1	\N
366	1	\N
367	1	\N
368	1	\N
369	1	\N
370	1	\N
371	1	\N
372	1	\N
373	1	\N
374	1	\N
375	1	\N
376	1	\N
377	1	\N
378	1	\N
379	1	\N
380	1	\N
381	1	\N
382	1	\N
383	1	\N
384	1	\N
385	1	\N
386	1	\N
387	1	\N
388	1	\N
389	1	\N
390	1	\N
391	1	\N
392	1	\N
393	1	\N
394	1	\N
395	1	\N
396	1	\N
397	1	\N
398	1	\N
399	1	\N
400	1	\N
401	1	\N
402	1	\N
403	1	\N
404	1	\N
405	1	\N
406	1	\N
407	1	\N
408	1	\N
409	1	\N
410	1	\N
411	1	\N
412	1	\N
413	1	\N
414	1	\N
415	1	\N
416	1	\N
417	1	\N
418	1	\N
419	1	\N
420	1	\N
421	1	\N
422	1	\N
423	1	\N
424	1	\N
425	1	\N
426	1	\N
427	1	\N
428	1	\N
429	1	\N
430	1	\N
431	1	\N
432	1	\N
433	1	\N
434	1	\N
435	1	\N
436	1	\N
437	1	\N
438	1	\N
439	1	\N
440	1	\N
441	1	\N
442	1	\N
443	1	\N
444	1	\N
445	1	\N
446	1	\N
447	1	\N
448	1	\N
449	1	\N
450	1	\N
451	1	\N
452	1	\N
453	1	\N
454	1	\N
455	1	\N
456	1	\N
457	1	\N
458	1	\N
459	1	\N
460	1	\N
461	1	\N
462	1	\N
463	1	\N
464	1	\N
465	1	\N
466	1	\N
467	1	\N
468	1	\N
469	1	\N
470	1	\N
471	1	\N
472	1	\N
473	1	\N
474	1	\N
475	1	\N
476	1	\N
477	1	\N
478	1	\N
479	1	\N
480	1	\N
481	1	\N
482	1	\N
483	1	\N
484	1	\N
485	1	\N
486	1	\N
487	1	\N
488	1	\N
489	1	\N
490	1	\N
491	1	\N
492	1	\N
493	1	\N
494	1	\N
495	1	\N
496	1	\N
497	1	\N
498	1	\N
499	1	\N
500	1	\N
501	1	\N
502	1	\N
503	1	\N
504	1	\N
505	1	\N
506	1	\N
507	1	\N
508	1	\N
509	1	\N
510	1	\N
511	1	\N
512	1	\N
513	1	\N
514	1	\N
515	1	\N
516	1	\N
517	1	\N
518	1	\N
519	1	\N
520	1	\N
521	1	\N
522	1	\N
523	1	\N
524	1	\N
525	1	\N
526	1	\N
527	1	\N
528	1	\N
529	1	\N
530	1	\N
531	1	\N
532	1	\N
533	1	\N
534	1	\N
535	1	\N
536	1	\N
537	1	\N
538	1	\N
539	1	\N
540	1	\N
541	1	\N
542	1	\N
543	1	\N
544	1	\N
545	1	\N
546	1	\N
547	1	\N
548	1	\N
549	1	\N
550	1	\N
551	1	\N
552	1	\N
553	1	\N
554	1	\N
555	1	\N
556	1	\N
557	1	\N
558	1	\N
559	1	\N
560	1	\N
561	1	\N
562	1	\N
563	1	\N
564	1	\N
565	1	\N
566	1	\N
567	1	\N
568	1	\N
569	1	\N
570	1	\N
571	1	\N
572	1	\N
573	1	\N
574	1	\N
575	1	\N
576	1	\N
577	1	\N
578	1	\N
579	1	\N
580	1	\N
581	1	\N
582	1	\N
583	1	\N
584	1	\N
585	1	\N
586	1	\N
587	1	\N
588	1	\N
589	1	\N
590	1	\N
591	1	\N
592	1	\N
593	1	\N
594	1	\N
595	1	\N
596	1	\N
597	1	\N
598	1	\N
599	1	\N
600	1	\N
601	1	\N
602	1	\N
603	1	\N
604	1	\N
605	1	\N
606	1	\N
607	1	\N
608	1	\N
609	1	\N
610	1	\N
611	1	\N
612	1	\N
613	1	\N
614	1	\N
615	1	\N
616	1	\N
617	1	\N
618	1	\N
619	1	\N
620	1	\N
621	1	\N
622	1	\N
623	1	\N
624	1	\N
625	1	\N
626	1	\N
627	1	\N
628	1	\N
629	1	\N
630	1	\N
631	1	\N
632	1	\N
633	1	\N
634	1	\N
635	1	\N
636	1	\N
637	1	\N
638	1	\N
639	1	\N
640	1	\N
641	1	\N
642	1	\N
643	1	\N
644	1	\N
645	1	\N
646	1	\N
647	1	\N
648	1	\N
649	1	\N
650	1	\N
651	1	\N
652	1	\N
653	1	\N
654	1	\N
655	1	\N
656	1	\N
657	1	\N
658	1	\N
659	1	\N
660	1	\N
661	1	\N
662	1	\N
663	1	\N
664	1	\N
665	1	\N
666	1	\N
667	1	\N
668	1	\N
669	1	\N
670	1	\N
671	1	\N
672	1	\N
673	1	\N
674	1	\N
675	1	\N
676	1	\N
677	1	\N
678	1	\N
679	1	\N
680	1	\N
681	1	\N
682	1	\N
683	1	\N
684	1	\N
685	1	\N
686	1	\N
687	1	\N
688	1	\N
689	1	\N
690	1	\N
691	1	\N
692	1	\N
693	1	\N
694	1	\N
695	1	\N
696	1	\N
697	1	\N
698	1	\N
699	1	\N
700	1	\N
701	1	\N
702	1	\N
703	1	\N
704	1	\N
705	1	\N
706	1	\N
707	1	\N
708	1	\N
709	1	\N
710	1	\N
711	1	\N
712	1	\N
713	1	\N
714	1	\N
715	1	\N
716	1	\N
717	1	\N
718	1	\N
719	1	\N
720	1	\N
721	1	\N
722	1	\N
723	1	\N
724	1	\N
725	1	\N
726	1	\N
727	1	\N
728	1	\N
729	1	\N
730	1	\N
731	1	\N
732	1	\N
733	1	\N
734	1	\N
735	1	\N
736	1	\N
737	1	\N
738	1	\N
739	1	\N
740	1	\N
741	1	\N
742	1	\N
743	1	\N
744	1	\N
745	1	\N
746	1	\N
747	1	\N
748	1	\N
749	1	\N
750	1	\N
751	1	\N
752	1	\N
753	1	\N
754	1	\N
755	1	\N
756	1	\N
757	1	\N
758	1	\N
759	1	\N
760	1	\N
761	1	\N
762	1	\N
763	1	\N
764	1	\N
765	1	\N
766	1	\N
767	1	\N
768	1	\N
769	1	\N
770	1	\N
771	1	\N
772	1	\N
773	1	\N
774	1	\N
775	1	\N
776	1	\N
777	1	\N
778	1	\N
779	1	\N
780	1	\N
781	1	\N
782	1	\N
783	1	\N
784	1	\N
785	1	\N
786	1	\N
787	1	\N
788	1	\N
789	1	\N
790	1	\N
791	1	\N
792	1	\N
793	1	\N
794	1	\N
795	1	\N
796	1	\N
797	1	\N
798	1	\N
799	1	\N
800	1	\N
801	1	\N
802	1	\N
803	1	\N
804	1	\N
805	1	\N
806	1	\N
807	1	\N
808	1	\N
809	1	\N
810	1	\N
811	1	\N
812	1	\N
813	1	\N
814	1	\N
815	1	\N
816	1	\N
817	1	\N
818	1	\N
819	1	\N
820	1	\N
821	1	\N
822	1	\N
823	1	\N
824	1	\N
825	1	\N
826	1	\N
827	1	\N
828	1	\N
829	1	\N
830	1	\N
831	1	\N
832	1	\N
833	1	\N
834	1	\N
835	1	\N
836	1	\N
837	1	\N
838	1	\N
839	1	\N
840	1	\N
841	1	\N
842	1	\N
843	1	\N
844	1	\N
845	1	\N
846	1	\N
847	1	\N
848	1	\N
849	1	\N
850	1	\N
851	1	\N
852	1	\N
853	1	\N
854	1	\N
855	1	\N
856	1	\N
857	1	\N
858	1	\N
859	1	\N
860	1	\N
861	1	\N
862	1	\N
863	1	\N
864	1	\N
865	1	\N
866	1	\N
867	1	\N
868	1	\N
869	1	\N
870	1	\N
871	1	\N
872	1	\N
873	1	\N
874	1	\N
875	1	\N
876	1	\N
877	1	\N
878	1	\N
879	1	\N
880	1	\N
881	1	\N
882	1	\N
883	1	\N
884	1	\N
885	1	\N
886	1	\N
887	1	\N
888	1	\N
889	1	\N
890	1	\N
891	1	\N
892	1	\N
893	1	\N
894	1	\N
895	1	\N
896	1	\N
897	1	\N
898	1	\N
899	1	\N
900	1	\N
901	1	\N
902	1	\N
903	1	\N
904	1	\N
905	1	\N
906	1	\N
907	1	\N
908	1	\N
909	1	\N
910	1	\N
911	1	\N
912	1	\N
913	1	\N
914	1	\N
915	1	\N
916	1	\N
917	1	\N
918	1	\N
919	1	\N
920	1	\N
921	1	\N
922	1	\N
923	1	\N
924	1	\N
925	1	\N
926	1	\N
927	1	\N
928	1	\N
929	1	\N
930	1	\N
931	1	\N
932	1	\N
933	1	\N
934	1	\N
935	1	\N
936	1	\N
937	1	\N
938	1	\N
939	1	\N
940	1	\N
941	1	\N
942	1	\N
943	1	\N
944	1	\N
945	1	\N
946	1	\N
947	1	\N
948	1	\N
949	1	\N
950	1	\N
951	1	\N
952	1	\N
953	1	\N
954	1	\N
955	1	\N
956	1	\N
957	1	\N
958	1	\N
959	1	\N
960	1	\N
961	1	\N
962	1	\N
963	1	\N
964	1	\N
965	1	\N
966	1	\N
967	1	\N
968	1	\N
969	1	\N
970	1	\N
971	1	\N
972	1	\N
973	1	\N
974	1	\N
975	1	\N
976	1	\N
977	1	\N
978	1	\N
979	1	\N
980	1	\N
981	1	\N
982	1	\N
983	1	\N
984	1	\N
985	1	\N
986	1	\N
987	1	\N
988	1	\N
989	1	\N
990	1	\N
991	1	\N
992	1	\N
993	1	\N
994	1	\N
995	1	\N
996	1	\N
997	1	\N
998	1	\N
999	1	\N
1000	1	\N
1001	1	\N
1002	1	\N
1003	1	\N
1004	1	\N
1005	1	\N
1006	1	\N
1007	1	\N
1008	1	\N
1009	1	\N
1010	1	\N
1011	1	\N
1012	1	\N
1013	1	\N
1014	1	\N
1015	1	\N
1016	1	\N
1017	1	\N
1018	1	\N
1019	1	\N
1020	1	\N
1021	1	\N
1022	1	\N
1023	1	\N
1024	1	\N
1025	1	\N
1026	1	\N
1027	1	\N
1028	1	\N
1029	1	\N
1030	1	\N
1031	1	\N
1032	1	\N
1033	1	\N
1034	1	\N
1035	1	\N
1036	1	\N
1037	1	\N
1038	1	\N
1039	1	\N
1040	1	\N
1041	1	\N
1042	1	\N
1043	1	\N
1044	1	\N
1045	1	\N
1046	1	\N
1047	1	\N
1048	1	\N
1049	1	\N
1050	1	\N
1051	1	\N
1052	1	\N
1053	1	\N
1054	1	\N
1055	1	\N
1056	1	\N
1057	1	\N
1058	1	\N
1059	1	\N
1060	1	\N
1061	1	\N
1062	1	\N
1063	1	\N
1064	1	\N
1065	1	\N
1066	1	\N
1067	1	\N
1068	1	\N
1069	1	\N
1070	1	\N
1071	1	\N
1072	1	\N
1073	1	\N
1074	1	\N
1075	1	\N
1076	1	\N
1077	1	\N
1078	1	\N
1079	1	\N
1080	1	\N
1081	1	\N
1082	1	\N
1083	1	\N
1084	1	\N
1085	1	\N
1086	1	\N
1087	1	\N
1088	1	\N
1089	1	\N
1090	1	\N
1091	1	\N
1092	1	\N
1093	1	\N
1094	1	\N
1095	1	\N
1096	1	\N
1097	1	\N
1098	1	\N
1099	1	\N
1100	1	\N
1101	1	\N
1102	1	\N
1103	1	\N
1104	1	\N
1105	1	\N
1106	1	\N
1107	1	\N
1108	1	\N
1109	1	\N
1110	1	\N
1111	1	\N
1112	1	\N
1113	1	\N
1114	1	\N
1115	1	\N
1116	1	\N
1117	1	\N
1118	1	\N
1119	1	\N
1120	1	\N
1121	1	\N
1122	1	\N
1123	1	\N
1124	1	\N
1125	1	\N
1126	1	\N
1127	1	\N
1128	1	\N
1129	1	\N
1130	1	\N
1131	1	\N
1132	1	\N
1133	1	\N
1134	1	\N
1135	1	\N
1136	1	\N
1137	1	\N
1138	1	\N
1139	1	\N
1140	1	\N
1141	1	\N
1142	1	\N
1143	1	\N
1144	1	\N
1145	1	\N
1146	1	\N
1147	1	\N
1148	1	\N
1149	1	\N
1150	1	\N
1151	1	\N
1152	1	\N
1153	1	\N
1154	1	\N
1155	1	\N
1156	1	\N
1157	1	\N
1158	1	\N
1159	1	\N
1160	1	\N
1161	1	\N
1162	1	\N
1163	1	\N
1164	1	\N
1165	1	\N
1166	1	\N
1167	1	\N
1168	1	\N
1169	1	\N
1170	1	\N
1171	1	\N
1172	1	\N
1173	1	\N
1174	1	\N
1175	1	\N
1176	1	\N
1177	1	\N
1178	1	\N
1179	1	\N
1180	1	\N
1181	1	\N
1182	1	\N
1183	1	\N
1184	1	\N
1185	1	\N
1186	1	\N
1187	1	\N
1188	1	\N
1189	1	\N
1190	1	\N
1191	1	\N
1192	1	\N
1193	1	\N
1194	1	\N
1195	1	\N
1196	1	\N
1197	1	\N
1198	1	\N
1199	1	\N
1200	1	\N
1201	1	\N
1202	1	\N
1203	1	\N
1204	1	\N
1205	1	\N
1206	1	\N
1207	1	\N
1208	1	\N
1209	1	\N
1210	1	\N
1211	1	\N
1212	1	\N
1213	1	\N
1214	1	\N
1215	1	\N
1216	1	\N
1217	1	\N
1218	1	\N
1219	1	\N
1220	1	\N
1221	1	\N
1222	1	\N
1223	1	\N
1224	1	\N
1225	1	\N
1226	1	\N
1227	1	\N
1228	1	\N
1229	1	\N
1230	1	\N
1231	1	\N
1232	1	\N
1233	1	\N
1234	1	\N
1235	1	\N
1236	1	\N
1237	1	\N
1238	1	\N
1239	1	\N
1240	1	\N
1241	1	\N
1242	1	\N
1243	1	\N
1244	1	\N
1245	1	\N
1246	1	\N
1247	1	\N
1248	1	\N
1249	1	\N
1250	1	\N
1251	1	\N
1252	1	\N
1253	1	\N
1254	1	\N
1255	1	\N
1256	1	\N
1257	1	\N
1258	1	\N
1259	1	\N
1260	1	\N
1261	1	\N
1262	1	\N
1263	1	\N
1264	1	\N
1265	1	\N
1266	1	\N
1267	1	\N
1268	1	\N
1269	1	\N
1270	1	\N
1271	1	\N
1272	1	\N
1273	1	\N
1274	1	\N
1275	1	\N
1276	1	\N
1277	1	\N
1278	1	\N
1279	1	\N
1280	1	\N
1281	1	\N
1282	1	\N
1283	1	\N
1284	1	\N
1285	1	\N
1286	1	\N
1287	1	\N
1288	1	\N
1289	1	\N
1290	1	\N
1291	1	\N
1292	1	\N
1293	1	\N
1294	1	\N
1295	1	\N
1296	1	\N
1297	1	\N
1298	1	\N
1299	1	\N
1300	1	\N
1301	1	\N
1302	1	\N
1303	1	\N
1304	1	\N
1305	1	\N
1306	1	\N
1307	1	\N
1308	1	\N
1309	1	\N
1310	1	\N
1311	1	\N
1312	1	\N
1313	1	\N
1314	1	\N
1315	1	\N
1316	1	\N
1317	1	\N
1318	1	\N
1319	1	\N
1320	1	\N
1321	1	\N
1322	1	\N
1323	1	\N
1324	1	\N
1325	1	\N
1326	1	\N
1327	1	\N
1328	1	\N
1329	1	\N
1330	1	\N
1331	1	\N
1332	1	\N
1333	1	\N
1334	1	\N
1335	1	\N
1336	1	\N
1337	1	\N
1338	1	\N
1339	1	\N
1340	1	\N
1341	1	\N
1342	1	\N
1343	1	\N
1344	1	\N
1345	1	\N
1346	1	\N
1347	1	\N
1348	1	\N
1349	1	\N
1350	1	\N
1351	1	\N
1352	1	\N
1353	1	\N
1354	1	\N
1355	1	\N
1356	1	\N
1357	1	\N
1358	1	\N
1359	1	\N
1360	1	\N
1361	1	\N
1362	1	\N
1363	1	\N
1364	1	\N
1365	1	\N
1366	1	\N
1367	1	\N
1368	1	\N
1369	1	\N
1370	1	\N
1371	1	\N
1372	1	\N
1373	1	\N
1374	1	\N
1375	1	\N
1376	1	\N
1377	1	\N
1378	1	\N
1379	1	\N
1380	1	\N
1381	1	\N
1382	1	\N
1383	1	\N
1384	1	\N
1385	1	\N
1386	1	\N
1387	1	\N
1388	1	\N
1389	1	\N
1390	1	\N
1391	1	\N
1392	1	\N
1393	1	\N
1394	1	\N
1395	1	\N
1396	1	\N
1397	1	\N
1398	1	\N
1399	1	\N
1400	1	\N
1401	1	\N
1402	1	\N
1403	1	\N
1404	1	\N
1405	1	\N
1406	1	\N
1407	1	\N
1408	1	\N
1409	1	\N
1410	1	\N
1411	1	\N
1412	1	\N
1413	1	\N
1414	1	\N
1415	1	\N
1416	1	\N
1417	1	\N
1418	1	\N
1419	1	\N
1420	1	\N
1421	1	\N
1422	1	\N
1423	1	\N
1424	1	\N
1425	1	\N
1426	1	\N
1427	1	\N
1428	1	\N
1429	1	\N
1430	1	\N
1431	1	\N
1432	1	\N
1433	1	\N
1434	1	\N
1435	1	\N
1436	1	\N
1437	1	\N
1438	1	\N
1439	1	\N
1440	1	\N
1441	1	\N
1442	1	\N
1443	1	\N
1444	1	\N
1445	1	\N
1446	1	\N
1447	1	\N
1448	1	\N
1449	1	\N
1450	1	\N
1451	1	\N
1452	1	\N
1453	1	\N
1454	1	\N
1455	1	\N
1456	1	\N
1457	1	\N
1458	1	\N
1459	1	\N
1460	1	\N
1461	1	\N
1462	1	\N
1463	1	\N
1464	1	\N
1465	1	\N
1466	1	\N
1467	1	\N
1468	1	\N
1469	1	\N
1470	1	\N
1471	1	\N
1472	1	\N
1473	1	\N
1474	1	\N
1475	1	\N
1476	1	\N
1477	1	\N
1478	1	\N
1479	1	\N
1480	1	\N
1481	1	\N
1482	1	\N
1483	1	\N
1484	1	\N
1485	1	\N
1486	1	\N
1487	1	\N
1488	1	\N
1489	1	\N
1490	1	\N
1491	1	\N
1492	1	\N
1493	1	\N
1494	1	\N
1495	1	\N
1496	1	\N
1497	1	\N
1498	1	\N
1499	1	\N
1500	1	\N
1501	1	\N
1502	1	\N
1503	1	\N
1504	1	\N
1505	1	\N
1506	1	\N
1507	1	\N
1508	1	\N
1509	1	\N
1510	1	\N
1511	1	\N
1512	1	\N
1513	1	\N
1514	1	\N
1515	1	\N
1516	1	\N
1517	1	\N
1518	1	\N
1519	1	\N
1520	1	\N
1521	1	\N
1522	1	\N
1523	1	\N
1524	1	\N
1525	1	\N
1526	1	\N
1527	1	\N
1528	1	\N
1529	1	\N
1530	1	\N
1531	1	\N
1532	1	\N
1533	1	\N
1534	1	\N
1535	1	\N
1536	1	\N
1537	1	\N
1538	1	\N
1539	1	\N
1540	1	\N
1541	1	\N
1542	1	\N
1543	1	\N
1544	1	\N
1545	1	\N
1546	1	\N
1547	1	\N
1548	1	\N
1549	1	\N
1550	1	\N
1551	1	\N
1552	1	\N
1553	1	\N
1554	1	\N
1555	1	\N
1556	1	\N
1557	1	\N
1558	1	\N
1559	1	\N
1560	1	\N
1561	1	\N
1562	1	\N
1563	1	\N
1564	1	\N
1565	1	\N
1566	1	\N
1567	1	\N
1568	1	\N
1569	1	\N
1570	1	\N
1571	1	\N
1572	1	\N
1573	1	\N
1574	1	\N
1575	1	\N
1576	1	\N
1577	1	\N
1578	1	\N
1579	1	\N
1580	1	\N
1581	1	\N
1582	1	\N
1583	1	\N
1584	1	\N
1585	1	\N
1586	1	\N
1587	1	\N
1588	1	\N
1589	1	\N
1590	1	\N
1591	1	\N
1592	1	\N
1593	1	\N
1594	1	\N
1595	1	\N
1596	1	\N
1597	1	\N
1598	1	\N
1599	1	\N
1600	1	\N
1601	1	\N
1602	1	\N
1603	1	\N
1604	1	\N
1605	1	\N
1606	1	\N
1607	1	\N
1608	1	\N
1609	1	\N
1610	1	\N
1611	1	\N
1612	1	\N
1613	1	\N
1614	1	\N
1615	1	\N
1616	1	\N
1617	1	\N
1618	1	\N
1619	1	\N
1620	1	\N
1621	1	\N
1622	1	\N
1623	1	\N
1624	1	\N
1625	1	\N
1626	1	\N
1627	1	\N
1628	1	\N
1629	1	\N
1630	1	\N
1631	1	\N
1632	1	\N
1633	1	\N
1634	1	\N
1635	1	\N
1636	1	\N
1637	1	\N
1638	1	\N
1639	1	\N
1640	1	\N
1641	1	\N
1642	1	\N
1643	1	\N
1644	1	\N
1645	1	\N
1646	1	\N
1647	1	\N
1648	1	\N
1649	1	\N
1650	1	\N
1651	1	\N
1652	1	\N
1653	1	\N
1654	1	\N
1655	1	\N
1656	1	\N
1657	1	\N
1658	1	\N
1659	1	\N
1660	1	\N
1661	1	\N
1662	1	\N
1663	1	\N
1664	1	\N
1665	1	\N
1666	1	\N
1667	1	\N
1668	1	\N
1669	1	\N
1670	1	\N
1671	1	\N
1672	1	\N
1673	1	\N
1674	1	\N
1675	1	\N
1676	1	\N
1677	1	\N
1678	1	\N
1679	1	\N
1680	1	\N
1681	1	\N
1682	1	\N
1683	1	\N
1684	1	\N
1685	1	\N
1686	1	\N
1687	1	\N
1688	1	\N
1689	1	\N
1690	1	\N
1691	1	\N
1692	1	\N
1693	1	\N
1694	1	\N
1695	1	\N
1696	1	\N
1697	1	\N
1698	1	\N
1699	1	\N
1700	1	\N
1701	1	\N
1702	1	\N
1703	1	\N
1704	1	\N
1705	1	\N
1706	1	\N
1707	1	\N
1708	1	\N
1709	1	\N
1710	1	\N
1711	1	\N
1712	1	\N
1713	1	\N
1714	1	\N
1715	1	\N
1716	1	\N
1717	1	\N
1718	1	\N
1719	1	\N
1720	1	\N
1721	1	\N
1722	1	\N
1723	1	\N
1724	1	\N
1725	1	\N
1726	1	\N
1727	1	\N
1728	1	\N
1729	1	\N
1730	1	\N
1731	1	\N
1732	1	\N
1733	1	\N
1734	1	\N
1735	1	\N
1736	1	\N
1737	1	\N
1738	1	\N
1739	1	\N
1740	1	\N
1741	1	\N
1742	1	\N
1743	1	\N
1744	1	\N
1745	1	\N
1746	1	\N
1747	1	\N
1748	1	\N
1749	1	\N
1750	1	\N
1751	1	\N
1752	1	\N
1753	1	\N
1754	1	\N
1755	1	\N
1756	1	\N
1757	1	\N
1758	1	\N
1759	1	\N
1760	1	\N
1761	1	\N
1762	1	\N
1763	1	\N
1764	1	\N
1765	1	\N
1766	1	\N
1767	1	\N
1768	1	\N
1769	1	\N
1770	1	\N
1771	1	\N
1772	1	\N
1773	1	\N
1774	1	\N
1775	1	\N
1776	1	\N
1777	1	\N
1778	1	\N
1779	1	\N
1780	1	\N
1781	1	\N
1782	1	\N
1783	1	\N
1784	1	\N
1785	1	\N
1786	1	\N
1787	1	\N
1788	1	\N
1789	1	\N
1790	1	\N
1791	1	\N
1792	1	\N
1793	1	\N
1794	1	\N
1795	1	\N
1796	1	\N
1797	1	\N
1798	1	\N
1799	1	\N
1800	1	\N
1801	1	\N
1802	1	\N
1803	1	\N
1804	1	\N
1805	1	\N
1806	1	\N
1807	1	\N
1808	1	\N
1809	1	\N
1810	1	\N
1811	1	\N
1812	1	\N
1813	1	\N
1814	1	\N
1815	1	\N
1816	1	\N
1817	1	\N
1818	1	\N
1819	1	\N
1820	1	\N
1821	1	\N
1822	1	\N
1823	1	\N
1824	1	\N
1825	1	\N
1826	1	\N
1827	1	\N
1828	1	\N
1829	1	\N
1830	1	\N
1831	1	\N
1832	1	\N
1833	1	\N
1834	1	\N
1835	1	\N
1836	1	\N
1837	1	\N
1838	1	\N
1839	1	\N
1840	1	\N
1841	1	\N
1842	1	\N
1843	1	\N
1844	1	\N
1845	1	\N
1846	1	\N
1847	1	\N
1848	1	\N
1849	1	\N
1850	1	\N
1851	1	\N
1852	1	\N
1853	1	\N
1854	1	\N
1855	1	\N
1856	1	\N
1857	1	\N
1858	1	\N
1859	1	\N
1860	1	\N
1861	1	\N
1862	1	\N
1863	1	\N
1864	1	\N
1865	1	\N
1866	1	\N
1867	1	\N
1868	1	\N
1869	1	\N
1870	1	\N
1871	1	\N
1872	1	\N
1873	1	\N
1874	1	\N
1875	1	\N
1876	1	\N
1877	1	\N
1878	1	\N
1879	1	\N
1880	1	\N
1881	1	\N
1882	1	\N
1883	1	\N
1884	1	\N
1885	1	\N
1886	1	\N
1887	1	\N
1888	1	\N
1889	1	\N
1890	1	\N
1891	1	\N
1892	1	\N
1893	1	\N
1894	1	\N
1895	1	\N
1896	1	\N
1897	1	\N
1898	1	\N
1899	1	\N
1900	1	\N
1901	1	\N
1902	1	\N
1903	1	\N
1904	1	\N
1905	1	\N
1906	1	\N
1907	1	\N
1908	1	\N
1909	1	\N
1910	1	\N
1911	1	\N
1912	1	\N
1913	1	\N
1914	1	\N
1915	1	\N
1916	1	\N
1917	1	\N
1918	1	\N
1919	1	\N
1920	1	\N
1921	1	\N
1922	1	\N
1923	1	\N
1924	1	\N
1925	1	\N
1926	1	\N
1927	1	\N
1928	1	\N
1929	1	\N
1930	1	\N
1931	1	\N
1932	1	\N
1933	1	\N
1934	1	\N
1935	1	\N
1936	1	\N
1937	1	\N
1938	1	\N
1939	1	\N
1940	1	\N
1941	1	\N
1942	1	\N
1943	1	\N
1944	1	\N
1945	1	\N
1946	1	\N
1947	1	\N
1948	1	\N
1949	1	\N
1950	1	\N
1951	1	\N
1952	1	\N
1953	1	\N
1954	1	\N
1955	1	\N
1956	1	\N
1957	1	\N
1958	1	\N
1959	1	\N
1960	1	\N
1961	1	\N
1962	1	\N
1963	1	\N
1964	1	\N
1965	1	\N
1966	1	\N
1967	1	\N
1968	1	\N
1969	1	\N
1970	1	\N
1971	1	\N
1972	1	\N
1973	1	\N
1974	1	\N
1975	1	\N
1976	1	\N
1977	1	\N
1978	1	\N
1979	1	\N
1980	1	\N
1981	1	\N
1982	1	\N
1983	1	\N
1984	1	\N
1985	1	\N
1986	1	\N
1987	1	\N
1988	1	\N
1989	1	\N
1990	1	\N
1991	1	\N
1992	1	\N
1993	1	\N
1994	1	\N
1995	1	\N
1996	1	\N
1997	1	\N
1998	1	\N
1999	1	\N
2000	1	\N
\.


--
-- Data for Name: deleted; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.deleted (id, n, t) FROM stdin;
1	0	\N
3	0	\N
5	0	\N
7	0	\N
9	0	\N
11	0	\N
13	0	\N
15	0	\N
17	0	\N
19	0	\N
21	0	\N
23	0	\N
25	0	\N
27	0	\N
29	0	\N
31	0	\N
33	0	\N
35	0	\N
37	0	\N
39	0	\N
41	0	\N
43	0	\N
45	0	\N
47	0	\N
49	0	\N
51	0	\N
53	0	\N
55	0	\N
57	0	\N
59	0	\N
61	0	\N
63	0	\N
65	0	\N
67	0	\N
69	0	\N
71	0	\N
73	0	\N
75	0	\N
77	0	\N
79	0	\N
81	0	\N
83	0	\N
85	0	\N
87	0	\N
89	0	\N
91	0	\N
93	0	\N
95	0	\N
97	0	\N
99	0	\N
101	0	\N
103	0	\N
105	0	\N
107	0	\N
109	0	\N
111	0	\N
113	0	\N
115	0	\N
117	0	\N
119	0	\N
121	0	\N
123	0	\N
125	0	\N
127	0	\N
129	0	\N
131	0	\N
133	0	\N
135	0	\N
137	0	\N
139	0	\N
141	0	\N
143	0	\N
145	0	\N
147	0	\N
149	0	\N
151	0	\N
153	0	\N
155	0	\N
157	0	\N
159	0	\N
161	0	\N
163	0	\N
165	0	\N
167	0	\N
169	0	\N
171	0	\N
173	0	\N
175	0	\N
177	0	\N
179	0	\N
181	0	\N
183	0	\N
185	0	\N
187	0	\N
189	0	\N
191	0	\N
193	0	\N
195	0	\N
197	0	\N
199	0	\N
201	0	\N
203	0	\N
205	0	\N
207	0	\N
209	0	\N
211	0	\N
213	0	\N
215	0	\N
217	0	\N
219	0	\N
221	0	\N
223	0	\N
225	0	\N
227	0	\N
229	0	\N
231	0	\N
233	0	\N
235	0	\N
237	0	\N
239	0	\N
241	0	\N
243	0	\N
245	0	\N
247	0	\N
249	0	\N
251	0	\N
253	0	\N
255	0	\N
257	0	\N
259	0	\N
261	0	\N
263	0	\N
265	0	\N
267	0	\N
269	0	\N
271	0	\N
273	0	\N
275	0	\N
277	0	\N
279	0	\N
281	0	\N
283	0	\N
285	0	\N
287	0	\N
289	0	\N
291	0	\N
293	0	\N
295	0	\N
297	0	\N
299	0	\N
301	0	\N
303	0	\N
305	0	\N
307	0	\N
309	0	\N
311	0	\N
313	0	\N
315	0	\N
317	0	\N
319	0	\N
321	0	\N
323	0	\N
325	0	\N
327	0	\N
329	0	\N
331	0	\N
333	0	\N
335	0	\N
337	0	\N
339	0	\N
341	0	\N
343	0	\N
345	0	\N
347	0	\N
349	0	\N
351	0	\N
353	0	\N
355	0	\N
357	0	\N
359	0	\N
361	0	\N
363	0	\N
365	0	\N
367	0	\N
369	0	\N
371	0	\N
373	0	\N
375	0	\N
377	0	\N
379	0	\N
381	0	\N
383	0	\N
385	0	\N
387	0	\N
389	0	\N
391	0	\N
393	0	\N
395	0	\N
397	0	\N
399	0	\N
401	0	\N
403	0	\N
405	0	\N
407	0	\N
409	0	\N
411	0	\N
413	0	\N
415	0	\N
417	0	\N
419	0	\N
421	0	\N
423	0	\N
425	0	\N
427	0	\N
429	0	\N
431	0	\N
433	0	\N
435	0	\N
437	0	\N
439	0	\N
441	0	\N
443	0	\N
445	0	\N
447	0	\N
449	0	\N
451	0	\N
453	0	\N
454	0	\N
455	0	\N
456	0	\N
457	0	\N
458	0	\N
459	0	\N
460	0	\N
461	0	\N
462	0	\N
463	0	\N
464	0	\N
465	0	\N
466	0	\N
467	0	\N
468	0	\N
469	0	\N
470	0	\N
471	0	\N
472	0	\N
473	0	\N
474	0	\N
475	0	\N
476	0	\N
477	0	\N
478	0	\N
479	0	\N
480	0	\N
481	0	\N
482	0	\N
483	0	\N
484	0	\N
485	0	\N
486	0	\N
487	0	\N
488	0	\N
489	0	\N
490	0	\N
491	0	\N
492	0	\N
493	0	\N
494	0	\N
495	0	\N
496	0	\N
497	0	\N
498	0	\N
499	0	\N
500	0	\N
501	0	\N
502	0	\N
503	0	\N
504	0	\N
505	0	\N
506	0	\N
507	0	\N
508	0	\N
509	0	\N
510	0	\N
511	0	\N
512	0	\N
513	0	\N
514	0	\N
515	0	\N
516	0	\N
517	0	\N
518	0	\N
519	0	\N
520	0	\N
521	0	\N
522	0	\N
523	0	\N
524	0	\N
525	0	\N
526	0	\N
527	0	\N
528	0	\N
529	0	\N
530	0	\N
531	0	\N
532	0	\N
533	0	\N
534	0	\N
535	0	\N
536	0	\N
537	0	\N
538	0	\N
539	0	\N
540	0	\N
541	0	\N
542	0	\N
543	0	\N
544	0	\N
545	0	\N
546	0	\N
547	0	\N
548	0	\N
549	0	\N
550	0	\N
551	0	\N
552	0	\N
553	0	\N
554	0	\N
555	0	\N
556	0	\N
557	0	\N
558	0	\N
559	0	\N
560	0	\N
561	0	\N
562	0	\N
563	0	\N
564	0	\N
565	0	\N
566	0	\N
567	0	\N
568	0	\N
569	0	\N
570	0	\N
571	0	\N
572	0	\N
573	0	\N
574	0	\N
575	0	\N
576	0	\N
577	0	\N
578	0	\N
579	0	\N
580	0	\N
581	0	\N
582	0	\N
583	0	\N
584	0	\N
585	0	\N
586	0	\N
587	0	\N
588	0	\N
589	0	\N
590	0	\N
591	0	\N
592	0	\N
593	0	\N
594	0	\N
595	0	\N
596	0	\N
597	0	\N
598	0	\N
599	0	\N
600	0	\N
601	0	\N
602	0	\N
603	0	\N
604	0	\N
605	0	\N
606	0	\N
607	0	\N
608	0	\N
609	0	\N
610	0	\N
611	0	\N
612	0	\N
613	0	\N
614	0	\N
615	0	\N
616	0	\N
617	0	\N
618	0	\N
619	0	\N
620	0	\N
621	0	\N
622	0	\N
623	0	\N
624	0	\N
625	0	\N
626	0	\N
627	0	\N
628	0	\N
629	0	\N
630	0	\N
631	0	\N
632	0	\N
633	0	\N
634	0	\N
635	0	\N
636	0	\N
637	0	\N
638	0	\N
639	0	\N
640	0	\N
641	0	\N
642	0	\N
643	0	\N
644	0	\N
645	0	\N
646	0	\N
647	0	\N
648	0	\N
649	0	\N
650	0	\N
651	0	\N
652	0	\N
653	0	\N
654	0	\N
655	0	\N
656	0	\N
657	0	\N
658	0	\N
659	0	\N
660	0	\N
661	0	\N
662	0	\N
663	0	\N
664	0	\N
665	0	\N
666	0	\N
667	0	\N
668	0	\N
669	0	\N
670	0	\N
671	0	\N
672	0	\N
673	0	\N
674	0	\N
675	0	\N
676	0	\N
677	0	\N
678	0	\N
679	0	\N
680	0	\N
681	0	\N
682	0	\N
683	0	\N
684	0	\N
685	0	\N
686	0	\N
687	0	\N
688	0	\N
689	0	\N
690	0	\N
691	0	\N
692	0	\N
693	0	\N
694	0	\N
695	0	\N
696	0	\N
697	0	\N
698	0	\N
699	0	\N
700	0	\N
701	0	\N
702	0	\N
703	0	\N
704	0	\N
705	0	\N
706	0	\N
707	0	\N
708	0	\N
709	0	\N
710	0	\N
711	0	\N
712	0	\N
713	0	\N
714	0	\N
715	0	\N
716	0	\N
717	0	\N
718	0	\N
719	0	\N
720	0	\N
721	0	\N
722	0	\N
723	0	\N
724	0	\N
725	0	\N
726	0	\N
727	0	\N
728	0	\N
729	0	\N
730	0	\N
731	0	\N
732	0	\N
733	0	\N
734	0	\N
735	0	\N
736	0	\N
737	0	\N
738	0	\N
739	0	\N
740	0	\N
741	0	\N
742	0	\N
743	0	\N
744	0	\N
745	0	\N
746	0	\N
747	0	\N
748	0	\N
749	0	\N
750	0	\N
751	0	\N
752	0	\N
753	0	\N
754	0	\N
755	0	\N
756	0	\N
757	0	\N
758	0	\N
759	0	\N
760	0	\N
761	0	\N
762	0	\N
763	0	\N
764	0	\N
765	0	\N
766	0	\N
767	0	\N
768	0	\N
769	0	\N
770	0	\N
771	0	\N
772	0	\N
773	0	\N
774	0	\N
775	0	\N
776	0	\N
777	0	\N
778	0	\N
779	0	\N
780	0	\N
781	0	\N
782	0	\N
783	0	\N
784	0	\N
785	0	\N
786	0	\N
787	0	\N
788	0	\N
789	0	\N
790	0	\N
791	0	\N
792	0	\N
793	0	\N
794	0	\N
795	0	\N
796	0	\N
797	0	\N
798	0	\N
799	0	\N
800	0	\N
801	0	\N
802	0	\N
803	0	\N
804	0	\N
805	0	\N
806	0	\N
807	0	\N
808	0	\N
809	0	\N
810	0	\N
811	0	\N
812	0	\N
813	0	\N
814	0	\N
815	0	\N
816	0	\N
817	0	\N
818	0	\N
819	0	\N
820	0	\N
821	0	\N
822	0	\N
823	0	\N
824	0	\N
825	0	\N
826	0	\N
827	0	\N
828	0	\N
829	0	\N
830	0	\N
831	0	\N
832	0	\N
833	0	\N
834	0	\N
835	0	\N
836	0	\N
837	0	\N
838	0	\N
839	0	\N
840	0	\N
841	0	\N
842	0	\N
843	0	\N
844	0	\N
845	0	\N
846	0	\N
847	0	\N
848	0	\N
849	0	\N
850	0	\N
851	0	\N
852	0	\N
853	0	\N
854	0	\N
855	0	\N
856	0	\N
857	0	\N
858	0	\N
859	0	\N
860	0	\N
861	0	\N
862	0	\N
863	0	\N
864	0	\N
865	0	\N
866	0	\N
867	0	\N
868	0	\N
869	0	\N
870	0	\N
871	0	\N
872	0	\N
873	0	\N
874	0	\N
875	0	\N
876	0	\N
877	0	\N
878	0	\N
879	0	\N
880	0	\N
881	0	\N
882	0	\N
883	0	\N
884	0	\N
885	0	\N
886	0	\N
887	0	\N
888	0	\N
889	0	\N
890	0	\N
891	0	\N
892	0	\N
893	0	\N
894	0	\N
895	0	\N
896	0	\N
897	0	\N
898	0	\N
899	0	\N
900	0	\N
901	0	\N
902	0	\N
903	0	\N
904	0	\N
905	0	\N
906	0	\N
907	0	\N
908	0	\N
909	0	\N
910	0	\N
911	0	\N
912	0	\N
913	0	\N
914	0	\N
915	0	\N
916	0	\N
917	0	\N
918	0	\N
919	0	\N
920	0	\N
921	0	\N
922	0	\N
923	0	\N
924	0	\N
925	0	\N
926	0	\N
927	0	\N
928	0	\N
929	0	\N
930	0	\N
931	0	\N
932	0	\N
933	0	\N
934	0	\N
935	0	\N
936	0	\N
937	0	\N
938	0	\N
939	0	\N
940	0	\N
941	0	\N
942	0	\N
943	0	\N
944	0	\N
945	0	\N
946	0	\N
947	0	\N
948	0	\N
949	0	\N
950	0	\N
951	0	\N
952	0	\N
953	0	\N
954	0	\N
955	0	\N
956	0	\N
957	0	\N
958	0	\N
959	0	\N
960	0	\N
961	0	\N
962	0	\N
963	0	\N
964	0	\N
965	0	\N
966	0	\N
967	0	\N
968	0	\N
969	0	\N
970	0	\N
971	0	\N
972	0	\N
973	0	\N
974	0	\N
975	0	\N
976	0	\N
977	0	\N
978	0	\N
979	0	\N
980	0	\N
981	0	\N
982	0	\N
983	0	\N
984	0	\N
985	0	\N
986	0	\N
987	0	\N
988	0	\N
989	0	\N
990	0	\N
991	0	\N
992	0	\N
993	0	\N
994	0	\N
995	0	\N
996	0	\N
997	0	\N
998	0	\N
999	0	\N
1000	0	\N
1001	0	\N
1002	0	\N
1003	0	\N
1004	0	\N
1005	0	\N
1006	0	\N
1007	0	\N
1008	0	\N
1009	0	\N
1010	0	\N
1011	0	\N
1012	0	\N
1013	0	\N
1014	0	\N
1015	0	\N
1016	0	\N
1017	0	\N
1018	0	\N
1019	0	\N
1020	0	\N
1021	0	\N
1022	0	\N
1023	0	\N
1024	0	\N
1025	0	\N
1026	0	\N
1027	0	\N
1028	0	\N
1029	0	\N
1030	0	\N
1031	0	\N
1032	0	\N
1033	0	\N
1034	0	\N
1035	0	\N
1036	0	\N
1037	0	\N
1038	0	\N
1039	0	\N
1040	0	\N
1041	0	\N
1042	0	\N
1043	0	\N
1044	0	\N
1045	0	\N
1046	0	\N
1047	0	\N
1048	0	\N
1049	0	\N
1050	0	\N
1051	0	\N
1052	0	\N
1053	0	\N
1054	0	\N
1055	0	\N
1056	0	\N
1057	0	\N
1058	0	\N
1059	0	\N
1060	0	\N
1061	0	\N
1062	0	\N
1063	0	\N
1064	0	\N
1065	0	\N
1066	0	\N
1067	0	\N
1068	0	\N
1069	0	\N
1070	0	\N
1071	0	\N
1072	0	\N
1073	0	\N
1074	0	\N
1075	0	\N
1076	0	\N
1077	0	\N
1078	0	\N
1079	0	\N
1080	0	\N
1081	0	\N
1082	0	\N
1083	0	\N
1084	0	\N
1085	0	\N
1086	0	\N
1087	0	\N
1088	0	\N
1089	0	\N
1090	0	\N
1091	0	\N
1092	0	\N
1093	0	\N
1094	0	\N
1095	0	\N
1096	0	\N
1097	0	\N
1098	0	\N
1099	0	\N
1100	0	\N
1101	0	\N
1102	0	\N
1103	0	\N
1104	0	\N
1105	0	\N
1106	0	\N
1107	0	\N
1108	0	\N
1109	0	\N
1110	0	\N
1111	0	\N
1112	0	\N
1113	0	\N
1114	0	\N
1115	0	\N
1116	0	\N
1117	0	\N
1118	0	\N
1119	0	\N
1120	0	\N
1121	0	\N
1122	0	\N
1123	0	\N
1124	0	\N
1125	0	\N
1126	0	\N
1127	0	\N
1128	0	\N
1129	0	\N
1130	0	\N
1131	0	\N
1132	0	\N
1133	0	\N
1134	0	\N
1135	0	\N
1136	0	\N
1137	0	\N
1138	0	\N
1139	0	\N
1140	0	\N
1141	0	\N
1142	0	\N
1143	0	\N
1144	0	\N
1145	0	\N
1146	0	\N
1147	0	\N
1148	0	\N
1149	0	\N
1150	0	\N
1151	0	\N
1152	0	\N
1153	0	\N
1154	0	\N
1155	0	\N
1156	0	\N
1157	0	\N
1158	0	\N
1159	0	\N
1160	0	\N
1161	0	\N
1162	0	\N
1163	0	\N
1164	0	\N
1165	0	\N
1166	0	\N
1167	0	\N
1168	0	\N
1169	0	\N
1170	0	\N
1171	0	\N
1172	0	\N
1173	0	\N
1174	0	\N
1175	0	\N
1176	0	\N
1177	0	\N
1178	0	\N
1179	0	\N
1180	0	\N
1181	0	\N
1182	0	\N
1183	0	\N
1184	0	\N
1185	0	\N
1186	0	\N
1187	0	\N
1188	0	\N
1189	0	\N
1190	0	\N
1191	0	\N
1192	0	\N
1193	0	\N
1194	0	\N
1195	0	\N
1196	0	\N
1197	0	\N
1198	0	\N
1199	0	\N
1200	0	\N
1201	0	\N
1202	0	\N
1203	0	\N
1204	0	\N
1205	0	\N
1206	0	\N
1207	0	\N
1208	0	\N
1209	0	\N
1210	0	\N
1211	0	\N
1212	0	\N
1213	0	\N
1214	0	\N
1215	0	\N
1216	0	\N
1217	0	\N
1218	0	\N
1219	0	\N
1220	0	\N
1221	0	\N
1222	0	\N
1223	0	\N
1224	0	\N
1225	0	\N
1226	0	\N
1227	0	\N
1228	0	\N
1229	0	\N
1230	0	\N
1231	0	\N
1232	0	\N
1233	0	\N
1234	0	\N
1235	0	\N
1236	0	\N
1237	0	\N
1238	0	\N
1239	0	\N
1240	0	\N
1241	0	\N
1242	0	\N
1243	0	\N
1244	0	\N
1245	0	\N
1246	0	\N
1247	0	\N
1248	0	\N
1249	0	\N
1250	0	\N
1251	0	\N
1252	0	\N
1253	0	\N
1254	0	\N
1255	0	\N
1256	0	\N
1257	0	\N
1258	0	\N
1259	0	\N
1260	0	\N
1261	0	\N
1262	0	\N
1263	0	\N
1264	0	\N
1265	0	\N
1266	0	\N
1267	0	\N
1268	0	\N
1269	0	\N
1270	0	\N
1271	0	\N
1272	0	\N
1273	0	\N
1274	0	\N
1275	0	\N
1276	0	\N
1277	0	\N
1278	0	\N
1279	0	\N
1280	0	\N
1281	0	\N
1282	0	\N
1283	0	\N
1284	0	\N
1285	0	\N
1286	0	\N
1287	0	\N
1288	0	\N
1289	0	\N
1290	0	\N
1291	0	\N
1292	0	\N
1293	0	\N
1294	0	\N
1295	0	\N
1296	0	\N
1297	0	\N
1298	0	\N
1299	0	\N
1300	0	\N
1301	0	\N
1302	0	\N
1303	0	\N
1304	0	\N
1305	0	\N
1306	0	\N
1307	0	\N
1308	0	\N
1309	0	\N
1310	0	\N
1311	0	\N
1312	0	\N
1313	0	\N
1314	0	\N
1315	0	\N
1316	0	\N
1317	0	\N
1318	0	\N
1319	0	\N
1320	0	\N
1321	0	\N
1322	0	\N
1323	0	\N
1324	0	\N
1325	0	\N
1326	0	\N
1327	0	\N
1328	0	\N
1329	0	\N
1330	0	\N
1331	0	\N
1332	0	\N
1333	0	\N
1334	0	\N
1335	0	\N
1336	0	\N
1337	0	\N
1338	0	\N
1339	0	\N
1340	0	\N
1341	0	\N
1342	0	\N
1343	0	\N
1344	0	\N
1345	0	\N
1346	0	\N
1347	0	\N
1348	0	\N
1349	0	\N
1350	0	\N
1351	0	\N
1352	0	\N
1353	0	\N
1354	0	\N
1355	0	\N
1356	0	\N
1357	0	\N
1358	0	\N
1359	0	\N
1360	0	\N
1361	0	\N
1362	0	\N
1363	0	\N
1364	0	\N
1365	0	\N
1366	0	\N
1367	0	\N
1368	0	\N
1369	0	\N
1370	0	\N
1371	0	\N
1372	0	\N
1373	0	\N
1374	0	\N
1375	0	\N
1376	0	\N
1377	0	\N
1378	0	\N
1379	0	\N
1380	0	\N
1381	0	\N
1382	0	\N
1383	0	\N
1384	0	\N
1385	0	\N
1386	0	\N
1387	0	\N
1388	0	\N
1389	0	\N
1390	0	\N
1391	0	\N
1392	0	\N
1393	0	\N
1394	0	\N
1395	0	\N
1396	0	\N
1397	0	\N
1398	0	\N
1399	0	\N
1400	0	\N
1401	0	\N
1402	0	\N
1403	0	\N
1404	0	\N
1405	0	\N
1406	0	\N
1407	0	\N
1408	0	\N
1409	0	\N
1410	0	\N
1411	0	\N
1412	0	\N
1413	0	\N
1414	0	\N
1415	0	\N
1416	0	\N
1417	0	\N
1418	0	\N
1419	0	\N
1420	0	\N
1421	0	\N
1422	0	\N
1423	0	\N
1424	0	\N
1425	0	\N
1426	0	\N
1427	0	\N
1428	0	\N
1429	0	\N
1430	0	\N
1431	0	\N
1432	0	\N
1433	0	\N
1434	0	\N
1435	0	\N
1436	0	\N
1437	0	\N
1438	0	\N
1439	0	\N
1440	0	\N
1441	0	\N
1442	0	\N
1443	0	\N
1444	0	\N
1445	0	\N
1446	0	\N
1447	0	\N
1448	0	\N
1449	0	\N
1450	0	\N
1451	0	\N
1452	0	\N
1453	0	\N
1454	0	\N
1455	0	\N
1456	0	\N
1457	0	\N
1458	0	\N
1459	0	\N
1460	0	\N
1461	0	\N
1462	0	\N
1463	0	\N
1464	0	\N
1465	0	\N
1466	0	\N
1467	0	\N
1468	0	\N
1469	0	\N
1470	0	\N
1471	0	\N
1472	0	\N
1473	0	\N
1474	0	\N
1475	0	\N
1476	0	\N
1477	0	\N
1478	0	\N
1479	0	\N
1480	0	\N
1481	0	\N
1482	0	\N
1483	0	\N
1484	0	\N
1485	0	\N
1486	0	\N
1487	0	\N
1488	0	\N
1489	0	\N
1490	0	\N
1491	0	\N
1492	0	\N
1493	0	\N
1494	0	\N
1495	0	\N
1496	0	\N
1497	0	\N
1498	0	\N
1499	0	\N
1500	0	\N
1501	0	\N
1502	0	\N
1503	0	\N
1504	0	\N
1505	0	\N
1506	0	\N
1507	0	\N
1508	0	\N
1509	0	\N
1510	0	\N
1511	0	\N
1512	0	\N
1513	0	\N
1514	0	\N
1515	0	\N
1516	0	\N
1517	0	\N
1518	0	\N
1519	0	\N
1520	0	\N
1521	0	\N
1522	0	\N
1523	0	\N
1524	0	\N
1525	0	\N
1526	0	\N
1527	0	\N
1528	0	\N
1529	0	\N
1530	0	\N
1531	0	\N
1532	0	\N
1533	0	\N
1534	0	\N
1535	0	\N
1536	0	\N
1537	0	\N
1538	0	\N
1539	0	\N
1540	0	\N
1541	0	\N
1542	0	\N
1543	0	\N
1544	0	\N
1545	0	\N
1546	0	\N
1547	0	\N
1548	0	\N
1549	0	\N
1550	0	\N
1551	0	\N
1552	0	\N
1553	0	\N
1554	0	\N
1555	0	\N
1556	0	\N
1557	0	\N
1558	0	\N
1559	0	\N
1560	0	\N
1561	0	\N
1562	0	\N
1563	0	\N
1564	0	\N
1565	0	\N
1566	0	\N
1567	0	\N
1568	0	\N
1569	0	\N
1570	0	\N
1571	0	\N
1572	0	\N
1573	0	\N
1574	0	\N
1575	0	\N
1576	0	\N
1577	0	\N
1578	0	\N
1579	0	\N
1580	0	\N
1581	0	\N
1582	0	\N
1583	0	\N
1584	0	\N
1585	0	\N
1586	0	\N
1587	0	\N
1588	0	\N
1589	0	\N
1590	0	\N
1591	0	\N
1592	0	\N
1593	0	\N
1594	0	\N
1595	0	\N
1596	0	\N
1597	0	\N
1598	0	\N
1599	0	\N
1600	0	\N
1601	0	\N
1602	0	\N
1603	0	\N
1604	0	\N
1605	0	\N
1606	0	\N
1607	0	\N
1608	0	\N
1609	0	\N
1610	0	\N
1611	0	\N
1612	0	\N
1613	0	\N
1614	0	\N
1615	0	\N
1616	0	\N
1617	0	\N
1618	0	\N
1619	0	\N
1620	0	\N
1621	0	\N
1622	0	\N
1623	0	\N
1624	0	\N
1625	0	\N
1626	0	\N
1627	0	\N
1628	0	\N
1629	0	\N
1630	0	\N
1631	0	\N
1632	0	\N
1633	0	\N
1634	0	\N
1635	0	\N
1636	0	\N
1637	0	\N
1638	0	\N
1639	0	\N
1640	0	\N
1641	0	\N
1642	0	\N
1643	0	\N
1644	0	\N
1645	0	\N
1646	0	\N
1647	0	\N
1648	0	\N
1649	0	\N
1650	0	\N
1651	0	\N
1652	0	\N
1653	0	\N
1654	0	\N
1655	0	\N
1656	0	\N
1657	0	\N
1658	0	\N
1659	0	\N
1660	0	\N
1661	0	\N
1662	0	\N
1663	0	\N
1664	0	\N
1665	0	\N
1666	0	\N
1667	0	\N
1668	0	\N
1669	0	\N
1670	0	\N
1671	0	\N
1672	0	\N
1673	0	\N
1674	0	\N
1675	0	\N
1676	0	\N
1677	0	\N
1678	0	\N
1679	0	\N
1680	0	\N
1681	0	\N
1682	0	\N
1683	0	\N
1684	0	\N
1685	0	\N
1686	0	\N
1687	0	\N
1688	0	\N
1689	0	\N
1690	0	\N
1691	0	\N
1692	0	\N
1693	0	\N
1694	0	\N
1695	0	\N
1696	0	\N
1697	0	\N
1698	0	\N
1699	0	\N
1700	0	\N
1701	0	\N
1702	0	\N
1703	0	\N
1704	0	\N
1705	0	\N
1706	0	\N
1707	0	\N
1708	0	\N
1709	0	\N
1710	0	\N
1711	0	\N
1712	0	\N
1713	0	\N
1714	0	\N
1715	0	\N
1716	0	\N
1717	0	\N
1718	0	\N
1719	0	\N
1720	0	\N
1721	0	\N
1722	0	\N
1723	0	\N
1724	0	\N
1725	0	\N
1726	0	\N
1727	0	\N
1728	0	\N
1729	0	\N
1730	0	\N
1731	0	\N
1732	0	\N
1733	0	\N
1734	0	\N
1735	0	\N
1736	0	\N
1737	0	\N
1738	0	\N
1739	0	\N
1740	0	\N
1741	0	\N
1742	0	\N
1743	0	\N
1744	0	\N
1745	0	\N
1746	0	\N
1747	0	\N
1748	0	\N
1749	0	\N
1750	0	\N
1751	0	\N
1752	0	\N
1753	0	\N
1754	0	\N
1755	0	\N
1756	0	\N
1757	0	\N
1758	0	\N
1759	0	\N
1760	0	\N
1761	0	\N
1762	0	\N
1763	0	\N
1764	0	\N
1765	0	\N
1766	0	\N
1767	0	\N
1768	0	\N
1769	0	\N
1770	0	\N
1771	0	\N
1772	0	\N
1773	0	\N
1774	0	\N
1775	0	\N
1776	0	\N
1777	0	\N
1778	0	\N
1779	0	\N
1780	0	\N
1781	0	\N
1782	0	\N
1783	0	\N
1784	0	\N
1785	0	\N
1786	0	\N
1787	0	\N
1788	0	\N
1789	0	\N
1790	0	\N
1791	0	\N
1792	0	\N
1793	0	\N
1794	0	\N
1795	0	\N
1796	0	\N
1797	0	\N
1798	0	\N
1799	0	\N
1800	0	\N
1801	0	\N
1802	0	\N
1803	0	\N
1804	0	\N
1805	0	\N
1806	0	\N
1807	0	\N
1808	0	\N
1809	0	\N
1810	0	\N
1811	0	\N
1812	0	\N
1813	0	\N
1814	0	\N
1815	0	\N
1816	0	\N
1817	0	\N
1818	0	\N
1819	0	\N
1820	0	\N
1821	0	\N
1822	0	\N
1823	0	\N
1824	0	\N
1825	0	\N
1826	0	\N
1827	0	\N
1828	0	\N
1829	0	\N
1830	0	\N
1831	0	\N
1832	0	\N
1833	0	\N
1834	0	\N
1835	0	\N
1836	0	\N
1837	0	\N
1838	0	\N
1839	0	\N
1840	0	\N
1841	0	\N
1842	0	\N
1843	0	\N
1844	0	\N
1845	0	\N
1846	0	\N
1847	0	\N
1848	0	\N
1849	0	\N
1850	0	\N
1851	0	\N
1852	0	\N
1853	0	\N
1854	0	\N
1855	0	\N
1856	0	\N
1857	0	\N
1858	0	\N
1859	0	\N
1860	0	\N
1861	0	\N
1862	0	\N
1863	0	\N
1864	0	\N
1865	0	\N
1866	0	\N
1867	0	\N
1868	0	\N
1869	0	\N
1870	0	\N
1871	0	\N
1872	0	\N
1873	0	\N
1874	0	\N
1875	0	\N
1876	0	\N
1877	0	\N
1878	0	\N
1879	0	\N
1880	0	\N
1881	0	\N
1882	0	\N
1883	0	\N
1884	0	\N
1885	0	\N
1886	0	\N
1887	0	\N
1888	0	\N
1889	0	\N
1890	0	\N
1891	0	\N
1892	0	\N
1893	0	\N
1894	0	\N
1895	0	\N
1896	0	\N
1897	0	\N
1898	0	\N
1899	0	\N
1900	0	\N
1901	0	\N
1902	0	\N
1903	0	\N
1904	0	\N
1905	0	\N
1906	0	\N
1907	0	\N
1908	0	\N
1909	0	\N
1910	0	\N
1911	0	\N
1912	0	\N
1913	0	\N
1914	0	\N
1915	0	\N
1916	0	\N
1917	0	\N
1918	0	\N
1919	0	\N
1920	0	\N
1921	0	\N
1922	0	\N
1923	0	\N
1924	0	\N
1925	0	\N
1926	0	\N
1927	0	\N
1928	0	\N
1929	0	\N
1930	0	\N
1931	0	\N
1932	0	\N
1933	0	\N
1934	0	\N
1935	0	\N
1936	0	\N
1937	0	\N
1938	0	\N
1939	0	\N
1940	0	\N
1941	0	\N
1942	0	\N
1943	0	\N
1944	0	\N
1945	0	\N
1946	0	\N
1947	0	\N
1948	0	\N
1949	0	\N
1950	0	\N
1951	0	\N
1952	0	\N
1953	0	\N
1954	0	\N
1955	0	\N
1956	0	\N
1957	0	\N
1958	0	\N
1959	0	\N
1960	0	\N
1961	0	\N
1962	0	\N
1963	0	\N
1964	0	\N
1965	0	\N
1966	0	\N
1967	0	\N
1968	0	\N
1969	0	\N
1970	0	\N
1971	0	\N
1972	0	\N
1973	0	\N
1974	0	\N
1975	0	\N
1976	0	\N
1977	0	\N
1978	0	\N
1979	0	\N
1980	0	\N
1981	0	\N
1982	0	\N
1983	0	\N
1984	0	\N
1985	0	\N
1986	0	\N
1987	0	\N
1988	0	\N
1989	0	\N
1990	0	\N
1991	0	\N
1992	0	\N
1993	0	\N
1994	0	\N
1995	0	\N
1996	0	\N
1997	0	\N
1998	0	\N
1999	0	\N
2000	0	\N
\.


--
-- Data for Name: drover_undo_10; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.drover_undo_10 (key_id, old_n, new_n, changed_between) FROM stdin;
1	0	1	f
2	0	1	f
3	0	1	f
4	0	1	f
5	0	1	f
6	0	1	f
7	0	1	f
8	0	1	f
9	0	1	f
10	0	1	f
11	0	1	f
12	0	1	f
13	0	1	f
14	0	1	f
15	0	1	f
16	0	1	f
17	0	1	f
18	0	1	f
19	0	1	f
20	0	1	f
21	0	1	f
22	0	1	f
23	0	1	f
24	0	1	f
25	0	1	f
26	0	1	f
27	0	1	f
28	0	1	f
29	0	1	f
30	0	1	f
31	0	1	f
32	0	1	f
33	0	1	f
34	0	1	f
35	0	1	f
36	0	1	f
37	0	1	f
38	0	1	f
39	0	1	f
40	0	1	f
41	0	1	f
42	0	1	f
43	0	1	f
44	0	1	f
45	0	1	f
46	0	1	f
47	0	1	f
48	0	1	f
49	0	1	f
50	0	1	f
51	0	1	f
52	0	1	f
53	0	1	f
54	0	1	f
55	0	1	f
56	0	1	f
57	0	1	f
58	0	1	f
59	0	1	f
60	0	1	f
61	0	1	f
62	0	1	f
63	0	1	f
64	0	1	f
65	0	1	f
66	0	1	f
67	0	1	f
68	0	1	f
69	0	1	f
70	0	1	f
71	0	1	f
72	0	1	f
73	0	1	f
74	0	1	f
75	0	1	f
76	0	1	f
77	0	1	f
78	0	1	f
79	0	1	f
80	0	1	f
81	0	1	f
82	0	1	f
83	0	1	f
84	0	1	f
85	0	1	f
86	0	1	f
87	0	1	f
88	0	1	f
89	0	1	f
90	0	1	f
91	0	1	f
92	0	1	f
93	0	1	f
94	0	1	f
95	0	1	f
96	0	1	f
97	0	1	f
98	0	1	f
99	0	1	f
100	0	1	f
101	0	1	f
102	0	1	f
103	0	1	f
104	0	1	f
105	0	1	f
106	0	1	f
107	0	1	f
108	0	1	f
109	0	1	f
110	0	1	f
111	0	1	f
112	0	1	f
113	0	1	f
114	0	1	f
115	0	1	f
116	0	1	f
117	0	1	f
118	0	1	f
119	0	1	f
120	0	1	f
121	0	1	f
122	0	1	f
123	0	1	f
124	0	1	f
125	0	1	f
126	0	1	f
127	0	1	f
128	0	1	f
129	0	1	f
130	0	1	f
131	0	1	f
132	0	1	f
133	0	1	f
134	0	1	f
135	0	1	f
136	0	1	f
137	0	1	f
138	0	1	f
139	0	1	f
140	0	1	f
141	0	1	f
142	0	1	f
143	0	1	f
144	0	1	f
145	0	1	f
146	0	1	f
147	0	1	f
148	0	1	f
149	0	1	f
150	0	1	f
151	0	1	f
152	0	1	f
153	0	1	f
154	0	1	f
155	0	1	f
156	0	1	f
157	0	1	f
158	0	1	f
159	0	1	f
160	0	1	f
161	0	1	f
162	0	1	f
163	0	1	f
164	0	1	f
165	0	1	f
166	0	1	f
167	0	1	f
168	0	1	f
169	0	1	f
170	0	1	f
171	0	1	f
172	0	1	f
173	0	1	f
174	0	1	f
175	0	1	f
176	0	1	f
177	0	1	f
178	0	1	f
179	0	1	f
180	0	1	f
181	0	1	f
182	0	1	f
183	0	1	f
184	0	1	f
185	0	1	f
186	0	1	f
187	0	1	f
188	0	1	f
189	0	1	f
190	0	1	f
191	0	1	f
192	0	1	f
193	0	1	f
194	0	1	f
195	0	1	f
196	0	1	f
197	0	1	f
198	0	1	f
199	0	1	f
200	0	1	f
201	0	1	f
202	0	1	f
203	0	1	f
204	0	1	f
205	0	1	f
206	0	1	f
207	0	1	f
208	0	1	f
209	0	1	f
210	0	1	f
211	0	1	f
212	0	1	f
213	0	1	f
214	0	1	f
215	0	1	f
216	0	1	f
217	0	1	f
218	0	1	f
219	0	1	f
220	0	1	f
221	0	1	f
222	0	1	f
223	0	1	f
224	0	1	f
225	0	1	f
226	0	1	f
227	0	1	f
228	0	1	f
229	0	1	f
230	0	1	f
231	0	1	f
232	0	1	f
233	0	1	f
234	0	1	f
235	0	1	f
236	0	1	f
237	0	1	f
238	0	1	f
239	0	1	f
240	0	1	f
241	0	1	f
242	0	1	f
243	0	1	f
244	0	1	f
245	0	1	f
246	0	1	f
247	0	1	f
248	0	1	f
249	0	1	f
250	0	1	f
251	0	1	f
252	0	1	f
253	0	1	f
254	0	1	f
255	0	1	f
256	0	1	f
257	0	1	f
258	0	1	f
259	0	1	f
260	0	1	f
261	0	1	f
262	0	1	f
263	0	1	f
264	0	1	f
265	0	1	f
266	0	1	f
267	0	1	f
268	0	1	f
269	0	1	f
270	0	1	f
271	0	1	f
272	0	1	f
273	0	1	f
274	0	1	f
275	0	1	f
276	0	1	f
277	0	1	f
278	0	1	f
279	0	1	f
280	0	1	f
281	0	1	f
282	0	1	f
283	0	1	f
284	0	1	f
285	0	1	f
286	0	1	f
287	0	1	f
288	0	1	f
289	0	1	f
290	0	1	f
291	0	1	f
292	0	1	f
293	0	1	f
294	0	1	f
295	0	1	f
296	0	1	f
297	0	1	f
298	0	1	f
299	0	1	f
300	0	1	f
301	0	1	f
302	0	1	f
303	0	1	f
304	0	1	f
305	0	1	f
306	0	1	f
307	0	1	f
308	0	1	f
309	0	1	f
310	0	1	f
311	0	1	f
312	0	1	f
313	0	1	f
314	0	1	f
315	0	1	f
316	0	1	f
317	0	1	f
318	0	1	f
319	0	1	f
320	0	1	f
321	0	1	f
322	0	1	f
323	0	1	f
324	0	1	f
325	0	1	f
326	0	1	f
327	0	1	f
328	0	1	f
329	0	1	f
330	0	1	f
331	0	1	f
332	0	1	f
333	0	1	f
334	0	1	f
335	0	1	f
336	0	1	f
337	0	1	f
338	0	1	f
339	0	1	f
340	0	1	f
341	0	1	f
342	0	1	f
343	0	1	f
344	0	1	f
345	0	1	f
346	0	1	f
347	0	1	f
348	0	1	f
349	0	1	f
350	0	1	f
351	0	1	f
352	0	1	f
353	0	1	f
354	0	1	f
355	0	1	f
356	0	1	f
357	0	1	f
358	0	1	f
359	0	1	f
360	0	1	f
361	0	1	f
362	0	1	f
363	0	1	f
364	0	1	f
365	0	1	f
366	0	1	f
367	0	1	f
368	0	1	f
369	0	1	f
370	0	1	f
371	0	1	f
372	0	1	f
373	0	1	f
374	0	1	f
375	0	1	f
376	0	1	f
377	0	1	f
378	0	1	f
379	0	1	f
380	0	1	f
381	0	1	f
382	0	1	f
383	0	1	f
384	0	1	f
385	0	1	f
386	0	1	f
387	0	1	f
388	0	1	f
389	0	1	f
390	0	1	f
391	0	1	f
392	0	1	f
393	0	1	f
394	0	1	f
395	0	1	f
396	0	1	f
397	0	1	f
398	0	1	f
399	0	1	f
400	0	1	f
401	0	1	f
402	0	1	f
403	0	1	f
404	0	1	f
405	0	1	f
406	0	1	f
407	0	1	f
408	0	1	f
409	0	1	f
410	0	1	f
411	0	1	f
412	0	1	f
413	0	1	f
414	0	1	f
415	0	1	f
416	0	1	f
417	0	1	f
418	0	1	f
419	0	1	f
420	0	1	f
421	0	1	f
422	0	1	f
423	0	1	f
424	0	1	f
425	0	1	f
426	0	1	f
427	0	1	f
428	0	1	f
429	0	1	f
430	0	1	f
431	0	1	f
432	0	1	f
433	0	1	f
434	0	1	f
435	0	1	f
436	0	1	f
437	0	1	f
438	0	1	f
439	0	1	f
440	0	1	f
441	0	1	f
442	0	1	f
443	0	1	f
444	0	1	f
445	0	1	f
446	0	1	f
447	0	1	f
448	0	1	f
449	0	1	f
450	0	1	f
451	0	1	f
452	0	1	f
453	0	1	f
454	0	1	f
455	0	1	f
456	0	1	f
457	0	1	f
458	0	1	f
459	0	1	f
460	0	1	f
461	0	1	f
462	0	1	f
463	0	1	f
464	0	1	f
465	0	1	f
466	0	1	f
467	0	1	f
468	0	1	f
469	0	1	f
470	0	1	f
471	0	1	f
472	0	1	f
473	0	1	f
474	0	1	f
475	0	1	f
476	0	1	f
477	0	1	f
478	0	1	f
479	0	1	f
480	0	1	f
481	0	1	f
482	0	1	f
483	0	1	f
484	0	1	f
485	0	1	f
486	0	1	f
487	0	1	f
488	0	1	f
489	0	1	f
490	0	1	f
491	0	1	f
492	0	1	f
493	0	1	f
494	0	1	f
495	0	1	f
496	0	1	f
497	0	1	f
498	0	1	f
499	0	1	f
500	0	1	f
501	0	1	f
502	0	1	f
503	0	1	f
504	0	1	f
505	0	1	f
506	0	1	f
507	0	1	f
508	0	1	f
509	0	1	f
510	0	1	f
511	0	1	f
512	0	1	f
513	0	1	f
514	0	1	f
515	0	1	f
516	0	1	f
517	0	1	f
518	0	1	f
519	0	1	f
520	0	1	f
521	0	1	f
522	0	1	f
523	0	1	f
524	0	1	f
525	0	1	f
526	0	1	f
527	0	1	f
528	0	1	f
529	0	1	f
530	0	1	f
531	0	1	f
532	0	1	f
533	0	1	f
534	0	1	f
535	0	1	f
536	0	1	f
537	0	1	f
538	0	1	f
539	0	1	f
540	0	1	f
541	0	1	f
542	0	1	f
543	0	1	f
544	0	1	f
545	0	1	f
546	0	1	f
547	0	1	f
548	0	1	f
549	0	1	f
550	0	1	f
551	0	1	f
552	0	1	f
553	0	1	f
554	0	1	f
555	0	1	f
556	0	1	f
557	0	1	f
558	0	1	f
559	0	1	f
560	0	1	f
561	0	1	f
562	0	1	f
563	0	1	f
564	0	1	f
565	0	1	f
566	0	1	f
567	0	1	f
568	0	1	f
569	0	1	f
570	0	1	f
571	0	1	f
572	0	1	f
573	0	1	f
574	0	1	f
575	0	1	f
576	0	1	f
577	0	1	f
578	0	1	f
579	0	1	f
580	0	1	f
581	0	1	f
582	0	1	f
583	0	1	f
584	0	1	f
585	0	1	f
586	0	1	f
587	0	1	f
588	0	1	f
589	0	1	f
590	0	1	f
591	0	1	f
592	0	1	f
593	0	1	f
594	0	1	f
595	0	1	f
596	0	1	f
597	0	1	f
598	0	1	f
599	0	1	f
600	0	1	f
601	0	1	f
602	0	1	f
603	0	1	f
604	0	1	f
605	0	1	f
606	0	1	f
607	0	1	f
608	0	1	f
609	0	1	f
610	0	1	f
611	0	1	f
612	0	1	f
613	0	1	f
614	0	1	f
615	0	1	f
616	0	1	f
617	0	1	f
618	0	1	f
619	0	1	f
620	0	1	f
621	0	1	f
622	0	1	f
623	0	1	f
624	0	1	f
625	0	1	f
626	0	1	f
627	0	1	f
628	0	1	f
629	0	1	f
630	0	1	f
631	0	1	f
632	0	1	f
633	0	1	f
634	0	1	f
635	0	1	f
636	0	1	f
637	0	1	f
638	0	1	f
639	0	1	f
640	0	1	f
641	0	1	f
642	0	1	f
643	0	1	f
644	0	1	f
645	0	1	f
646	0	1	f
647	0	1	f
648	0	1	f
649	0	1	f
650	0	1	f
651	0	1	f
652	0	1	f
653	0	1	f
654	0	1	f
655	0	1	f
656	0	1	f
657	0	1	f
658	0	1	f
659	0	1	f
660	0	1	f
661	0	1	f
662	0	1	f
663	0	1	f
664	0	1	f
665	0	1	f
666	0	1	f
667	0	1	f
668	0	1	f
669	0	1	f
670	0	1	f
671	0	1	f
672	0	1	f
673	0	1	f
674	0	1	f
675	0	1	f
676	0	1	f
677	0	1	f
678	0	1	f
679	0	1	f
680	0	1	f
681	0	1	f
682	0	1	f
683	0	1	f
684	0	1	f
685	0	1	f
686	0	1	f
687	0	1	f
688	0	1	f
689	0	1	f
690	0	1	f
691	0	1	f
692	0	1	f
693	0	1	f
694	0	1	f
695	0	1	f
696	0	1	f
697	0	1	f
698	0	1	f
699	0	1	f
700	0	1	f
701	0	1	f
702	0	1	f
703	0	1	f
704	0	1	f
705	0	1	f
706	0	1	f
707	0	1	f
708	0	1	f
709	0	1	f
710	0	1	f
711	0	1	f
712	0	1	f
713	0	1	f
714	0	1	f
715	0	1	f
716	0	1	f
717	0	1	f
718	0	1	f
719	0	1	f
720	0	1	f
721	0	1	f
722	0	1	f
723	0	1	f
724	0	1	f
725	0	1	f
726	0	1	f
727	0	1	f
728	0	1	f
729	0	1	f
730	0	1	f
731	0	1	f
732	0	1	f
733	0	1	f
734	0	1	f
735	0	1	f
736	0	1	f
737	0	1	f
738	0	1	f
739	0	1	f
740	0	1	f
741	0	1	f
742	0	1	f
743	0	1	f
744	0	1	f
745	0	1	f
746	0	1	f
747	0	1	f
748	0	1	f
749	0	1	f
750	0	1	f
751	0	1	f
752	0	1	f
753	0	1	f
754	0	1	f
755	0	1	f
756	0	1	f
757	0	1	f
758	0	1	f
759	0	1	f
760	0	1	f
761	0	1	f
762	0	1	f
763	0	1	f
764	0	1	f
765	0	1	f
766	0	1	f
767	0	1	f
768	0	1	f
769	0	1	f
770	0	1	f
771	0	1	f
772	0	1	f
773	0	1	f
774	0	1	f
775	0	1	f
776	0	1	f
777	0	1	f
778	0	1	f
779	0	1	f
780	0	1	f
781	0	1	f
782	0	1	f
783	0	1	f
784	0	1	f
785	0	1	f
786	0	1	f
787	0	1	f
788	0	1	f
789	0	1	f
790	0	1	f
791	0	1	f
792	0	1	f
793	0	1	f
794	0	1	f
795	0	1	f
796	0	1	f
797	0	1	f
798	0	1	f
799	0	1	f
800	0	1	f
801	0	1	f
802	0	1	f
803	0	1	f
804	0	1	f
805	0	1	f
806	0	1	f
807	0	1	f
808	0	1	f
809	0	1	f
810	0	1	f
811	0	1	f
812	0	1	f
813	0	1	f
814	0	1	f
815	0	1	f
816	0	1	f
817	0	1	f
818	0	1	f
819	0	1	f
820	0	1	f
821	0	1	f
822	0	1	f
823	0	1	f
824	0	1	f
825	0	1	f
826	0	1	f
827	0	1	f
828	0	1	f
829	0	1	f
830	0	1	f
831	0	1	f
832	0	1	f
833	0	1	f
834	0	1	f
835	0	1	f
836	0	1	f
837	0	1	f
838	0	1	f
839	0	1	f
840	0	1	f
841	0	1	f
842	0	1	f
843	0	1	f
844	0	1	f
845	0	1	f
846	0	1	f
847	0	1	f
848	0	1	f
849	0	1	f
850	0	1	f
851	0	1	f
852	0	1	f
853	0	1	f
854	0	1	f
855	0	1	f
856	0	1	f
857	0	1	f
858	0	1	f
859	0	1	f
860	0	1	f
861	0	1	f
862	0	1	f
863	0	1	f
864	0	1	f
865	0	1	f
866	0	1	f
867	0	1	f
868	0	1	f
869	0	1	f
870	0	1	f
871	0	1	f
872	0	1	f
873	0	1	f
874	0	1	f
875	0	1	f
876	0	1	f
877	0	1	f
878	0	1	f
879	0	1	f
880	0	1	f
881	0	1	f
882	0	1	f
883	0	1	f
884	0	1	f
885	0	1	f
886	0	1	f
887	0	1	f
888	0	1	f
889	0	1	f
890	0	1	f
891	0	1	f
892	0	1	f
893	0	1	f
894	0	1	f
895	0	1	f
896	0	1	f
897	0	1	f
898	0	1	f
899	0	1	f
900	0	1	f
901	0	1	f
902	0	1	f
903	0	1	f
904	0	1	f
905	0	1	f
906	0	1	f
907	0	1	f
908	0	1	f
909	0	1	f
910	0	1	f
911	0	1	f
912	0	1	f
913	0	1	f
914	0	1	f
915	0	1	f
916	0	1	f
917	0	1	f
918	0	1	f
919	0	1	f
920	0	1	f
921	0	1	f
922	0	1	f
923	0	1	f
924	0	1	f
925	0	1	f
926	0	1	f
927	0	1	f
928	0	1	f
929	0	1	f
930	0	1	f
931	0	1	f
932	0	1	f
933	0	1	f
934	0	1	f
935	0	1	f
936	0	1	f
937	0	1	f
938	0	1	f
939	0	1	f
940	0	1	f
941	0	1	f
942	0	1	f
943	0	1	f
944	0	1	f
945	0	1	f
946	0	1	f
947	0	1	f
948	0	1	f
949	0	1	f
950	0	1	f
951	0	1	f
952	0	1	f
953	0	1	f
954	0	1	f
955	0	1	f
956	0	1	f
957	0	1	f
958	0	1	f
959	0	1	f
960	0	1	f
961	0	1	f
962	0	1	f
963	0	1	f
964	0	1	f
965	0	1	f
966	0	1	f
967	0	1	f
968	0	1	f
969	0	1	f
970	0	1	f
971	0	1	f
972	0	1	f
973	0	1	f
974	0	1	f
975	0	1	f
976	0	1	f
977	0	1	f
978	0	1	f
979	0	1	f
980	0	1	f
981	0	1	f
982	0	1	f
983	0	1	f
984	0	1	f
985	0	1	f
986	0	1	f
987	0	1	f
988	0	1	f
989	0	1	f
990	0	1	f
991	0	1	f
992	0	1	f
993	0	1	f
994	0	1	f
995	0	1	f
996	0	1	f
997	0	1	f
998	0	1	f
999	0	1	f
1000	0	1	f
1001	0	1	f
1002	0	1	f
1003	0	1	f
1004	0	1	f
1005	0	1	f
1006	0	1	f
1007	0	1	f
1008	0	1	f
1009	0	1	f
1010	0	1	f
1011	0	1	f
1012	0	1	f
1013	0	1	f
1014	0	1	f
1015	0	1	f
1016	0	1	f
1017	0	1	f
1018	0	1	f
1019	0	1	f
1020	0	1	f
1021	0	1	f
1022	0	1	f
1023	0	1	f
1024	0	1	f
1025	0	1	f
1026	0	1	f
1027	0	1	f
1028	0	1	f
1029	0	1	f
1030	0	1	f
1031	0	1	f
1032	0	1	f
1033	0	1	f
1034	0	1	f
1035	0	1	f
1036	0	1	f
1037	0	1	f
1038	0	1	f
1039	0	1	f
1040	0	1	f
1041	0	1	f
1042	0	1	f
1043	0	1	f
1044	0	1	f
1045	0	1	f
1046	0	1	f
1047	0	1	f
1048	0	1	f
1049	0	1	f
1050	0	1	f
1051	0	1	f
1052	0	1	f
1053	0	1	f
1054	0	1	f
1055	0	1	f
1056	0	1	f
1057	0	1	f
1058	0	1	f
1059	0	1	f
1060	0	1	f
1061	0	1	f
1062	0	1	f
1063	0	1	f
1064	0	1	f
1065	0	1	f
1066	0	1	f
1067	0	1	f
1068	0	1	f
1069	0	1	f
1070	0	1	f
1071	0	1	f
1072	0	1	f
1073	0	1	f
1074	0	1	f
1075	0	1	f
1076	0	1	f
1077	0	1	f
1078	0	1	f
1079	0	1	f
1080	0	1	f
1081	0	1	f
1082	0	1	f
1083	0	1	f
1084	0	1	f
1085	0	1	f
1086	0	1	f
1087	0	1	f
1088	0	1	f
1089	0	1	f
1090	0	1	f
1091	0	1	f
1092	0	1	f
1093	0	1	f
1094	0	1	f
1095	0	1	f
1096	0	1	f
1097	0	1	f
1098	0	1	f
1099	0	1	f
1100	0	1	f
1101	0	1	f
1102	0	1	f
1103	0	1	f
1104	0	1	f
1105	0	1	f
1106	0	1	f
1107	0	1	f
1108	0	1	f
1109	0	1	f
1110	0	1	f
1111	0	1	f
1112	0	1	f
1113	0	1	f
1114	0	1	f
1115	0	1	f
1116	0	1	f
1117	0	1	f
1118	0	1	f
1119	0	1	f
1120	0	1	f
1121	0	1	f
1122	0	1	f
1123	0	1	f
1124	0	1	f
1125	0	1	f
1126	0	1	f
1127	0	1	f
1128	0	1	f
1129	0	1	f
1130	0	1	f
1131	0	1	f
1132	0	1	f
1133	0	1	f
1134	0	1	f
1135	0	1	f
1136	0	1	f
1137	0	1	f
1138	0	1	f
1139	0	1	f
1140	0	1	f
1141	0	1	f
1142	0	1	f
1143	0	1	f
1144	0	1	f
1145	0	1	f
1146	0	1	f
1147	0	1	f
1148	0	1	f
1149	0	1	f
1150	0	1	f
1151	0	1	f
1152	0	1	f
1153	0	1	f
1154	0	1	f
1155	0	1	f
1156	0	1	f
1157	0	1	f
1158	0	1	f
1159	0	1	f
1160	0	1	f
1161	0	1	f
1162	0	1	f
1163	0	1	f
1164	0	1	f
1165	0	1	f
1166	0	1	f
1167	0	1	f
1168	0	1	f
1169	0	1	f
1170	0	1	f
1171	0	1	f
1172	0	1	f
1173	0	1	f
1174	0	1	f
1175	0	1	f
1176	0	1	f
1177	0	1	f
1178	0	1	f
1179	0	1	f
1180	0	1	f
1181	0	1	f
1182	0	1	f
1183	0	1	f
1184	0	1	f
1185	0	1	f
1186	0	1	f
1187	0	1	f
1188	0	1	f
1189	0	1	f
1190	0	1	f
1191	0	1	f
1192	0	1	f
1193	0	1	f
1194	0	1	f
1195	0	1	f
1196	0	1	f
1197	0	1	f
1198	0	1	f
1199	0	1	f
1200	0	1	f
1201	0	1	f
1202	0	1	f
1203	0	1	f
1204	0	1	f
1205	0	1	f
1206	0	1	f
1207	0	1	f
1208	0	1	f
1209	0	1	f
1210	0	1	f
1211	0	1	f
1212	0	1	f
1213	0	1	f
1214	0	1	f
1215	0	1	f
1216	0	1	f
1217	0	1	f
1218	0	1	f
1219	0	1	f
1220	0	1	f
1221	0	1	f
1222	0	1	f
1223	0	1	f
1224	0	1	f
1225	0	1	f
1226	0	1	f
1227	0	1	f
1228	0	1	f
1229	0	1	f
1230	0	1	f
1231	0	1	f
1232	0	1	f
1233	0	1	f
1234	0	1	f
1235	0	1	f
1236	0	1	f
1237	0	1	f
1238	0	1	f
1239	0	1	f
1240	0	1	f
1241	0	1	f
1242	0	1	f
1243	0	1	f
1244	0	1	f
1245	0	1	f
1246	0	1	f
1247	0	1	f
1248	0	1	f
1249	0	1	f
1250	0	1	f
1251	0	1	f
1252	0	1	f
1253	0	1	f
1254	0	1	f
1255	0	1	f
1256	0	1	f
1257	0	1	f
1258	0	1	f
1259	0	1	f
1260	0	1	f
1261	0	1	f
1262	0	1	f
1263	0	1	f
1264	0	1	f
1265	0	1	f
1266	0	1	f
1267	0	1	f
1268	0	1	f
1269	0	1	f
1270	0	1	f
1271	0	1	f
1272	0	1	f
1273	0	1	f
1274	0	1	f
1275	0	1	f
1276	0	1	f
1277	0	1	f
1278	0	1	f
1279	0	1	f
1280	0	1	f
1281	0	1	f
1282	0	1	f
1283	0	1	f
1284	0	1	f
1285	0	1	f
1286	0	1	f
1287	0	1	f
1288	0	1	f
1289	0	1	f
1290	0	1	f
1291	0	1	f
1292	0	1	f
1293	0	1	f
1294	0	1	f
1295	0	1	f
1296	0	1	f
1297	0	1	f
1298	0	1	f
1299	0	1	f
1300	0	1	f
1301	0	1	f
1302	0	1	f
1303	0	1	f
1304	0	1	f
1305	0	1	f
1306	0	1	f
1307	0	1	f
1308	0	1	f
1309	0	1	f
1310	0	1	f
1311	0	1	f
1312	0	1	f
1313	0	1	f
1314	0	1	f
1315	0	1	f
1316	0	1	f
1317	0	1	f
1318	0	1	f
1319	0	1	f
1320	0	1	f
1321	0	1	f
1322	0	1	f
1323	0	1	f
1324	0	1	f
1325	0	1	f
1326	0	1	f
1327	0	1	f
1328	0	1	f
1329	0	1	f
1330	0	1	f
1331	0	1	f
1332	0	1	f
1333	0	1	f
1334	0	1	f
1335	0	1	f
1336	0	1	f
1337	0	1	f
1338	0	1	f
1339	0	1	f
1340	0	1	f
1341	0	1	f
1342	0	1	f
1343	0	1	f
1344	0	1	f
1345	0	1	f
1346	0	1	f
1347	0	1	f
1348	0	1	f
1349	0	1	f
1350	0	1	f
1351	0	1	f
1352	0	1	f
1353	0	1	f
1354	0	1	f
1355	0	1	f
1356	0	1	f
1357	0	1	f
1358	0	1	f
1359	0	1	f
1360	0	1	f
1361	0	1	f
1362	0	1	f
1363	0	1	f
1364	0	1	f
1365	0	1	f
1366	0	1	f
1367	0	1	f
1368	0	1	f
1369	0	1	f
1370	0	1	f
1371	0	1	f
1372	0	1	f
1373	0	1	f
1374	0	1	f
1375	0	1	f
1376	0	1	f
1377	0	1	f
1378	0	1	f
1379	0	1	f
1380	0	1	f
1381	0	1	f
1382	0	1	f
1383	0	1	f
1384	0	1	f
1385	0	1	f
1386	0	1	f
1387	0	1	f
1388	0	1	f
1389	0	1	f
1390	0	1	f
1391	0	1	f
1392	0	1	f
1393	0	1	f
1394	0	1	f
1395	0	1	f
1396	0	1	f
1397	0	1	f
1398	0	1	f
1399	0	1	f
1400	0	1	f
1401	0	1	f
1402	0	1	f
1403	0	1	f
1404	0	1	f
1405	0	1	f
1406	0	1	f
1407	0	1	f
1408	0	1	f
1409	0	1	f
1410	0	1	f
1411	0	1	f
1412	0	1	f
1413	0	1	f
1414	0	1	f
1415	0	1	f
1416	0	1	f
1417	0	1	f
1418	0	1	f
1419	0	1	f
1420	0	1	f
1421	0	1	f
1422	0	1	f
1423	0	1	f
1424	0	1	f
1425	0	1	f
1426	0	1	f
1427	0	1	f
1428	0	1	f
1429	0	1	f
1430	0	1	f
1431	0	1	f
1432	0	1	f
1433	0	1	f
1434	0	1	f
1435	0	1	f
1436	0	1	f
1437	0	1	f
1438	0	1	f
1439	0	1	f
1440	0	1	f
1441	0	1	f
1442	0	1	f
1443	0	1	f
1444	0	1	f
1445	0	1	f
1446	0	1	f
1447	0	1	f
1448	0	1	f
1449	0	1	f
1450	0	1	f
1451	0	1	f
1452	0	1	f
1453	0	1	f
1454	0	1	f
1455	0	1	f
1456	0	1	f
1457	0	1	f
1458	0	1	f
1459	0	1	f
1460	0	1	f
1461	0	1	f
1462	0	1	f
1463	0	1	f
1464	0	1	f
1465	0	1	f
1466	0	1	f
1467	0	1	f
1468	0	1	f
1469	0	1	f
1470	0	1	f
1471	0	1	f
1472	0	1	f
1473	0	1	f
1474	0	1	f
1475	0	1	f
1476	0	1	f
1477	0	1	f
1478	0	1	f
1479	0	1	f
1480	0	1	f
1481	0	1	f
1482	0	1	f
1483	0	1	f
1484	0	1	f
1485	0	1	f
1486	0	1	f
1487	0	1	f
1488	0	1	f
1489	0	1	f
1490	0	1	f
1491	0	1	f
1492	0	1	f
1493	0	1	f
1494	0	1	f
1495	0	1	f
1496	0	1	f
1497	0	1	f
1498	0	1	f
1499	0	1	f
1500	0	1	f
1501	0	1	f
1502	0	1	f
1503	0	1	f
1504	0	1	f
1505	0	1	f
1506	0	1	f
1507	0	1	f
1508	0	1	f
1509	0	1	f
1510	0	1	f
1511	0	1	f
1512	0	1	f
1513	0	1	f
1514	0	1	f
1515	0	1	f
1516	0	1	f
1517	0	1	f
1518	0	1	f
1519	0	1	f
1520	0	1	f
1521	0	1	f
1522	0	1	f
1523	0	1	f
1524	0	1	f
1525	0	1	f
1526	0	1	f
1527	0	1	f
1528	0	1	f
1529	0	1	f
1530	0	1	f
1531	0	1	f
1532	0	1	f
1533	0	1	f
1534	0	1	f
1535	0	1	f
1536	0	1	f
1537	0	1	f
1538	0	1	f
1539	0	1	f
1540	0	1	f
1541	0	1	f
1542	0	1	f
1543	0	1	f
1544	0	1	f
1545	0	1	f
1546	0	1	f
1547	0	1	f
1548	0	1	f
1549	0	1	f
1550	0	1	f
1551	0	1	f
1552	0	1	f
1553	0	1	f
1554	0	1	f
1555	0	1	f
1556	0	1	f
1557	0	1	f
1558	0	1	f
1559	0	1	f
1560	0	1	f
1561	0	1	f
1562	0	1	f
1563	0	1	f
1564	0	1	f
1565	0	1	f
1566	0	1	f
1567	0	1	f
1568	0	1	f
1569	0	1	f
1570	0	1	f
1571	0	1	f
1572	0	1	f
1573	0	1	f
1574	0	1	f
1575	0	1	f
1576	0	1	f
1577	0	1	f
1578	0	1	f
1579	0	1	f
1580	0	1	f
1581	0	1	f
1582	0	1	f
1583	0	1	f
1584	0	1	f
1585	0	1	f
1586	0	1	f
1587	0	1	f
1588	0	1	f
1589	0	1	f
1590	0	1	f
1591	0	1	f
1592	0	1	f
1593	0	1	f
1594	0	1	f
1595	0	1	f
1596	0	1	f
1597	0	1	f
1598	0	1	f
1599	0	1	f
1600	0	1	f
1601	0	1	f
1602	0	1	f
1603	0	1	f
1604	0	1	f
1605	0	1	f
1606	0	1	f
1607	0	1	f
1608	0	1	f
1609	0	1	f
1610	0	1	f
1611	0	1	f
1612	0	1	f
1613	0	1	f
1614	0	1	f
1615	0	1	f
1616	0	1	f
1617	0	1	f
1618	0	1	f
1619	0	1	f
1620	0	1	f
1621	0	1	f
1622	0	1	f
1623	0	1	f
1624	0	1	f
1625	0	1	f
1626	0	1	f
1627	0	1	f
1628	0	1	f
1629	0	1	f
1630	0	1	f
1631	0	1	f
1632	0	1	f
1633	0	1	f
1634	0	1	f
1635	0	1	f
1636	0	1	f
1637	0	1	f
1638	0	1	f
1639	0	1	f
1640	0	1	f
1641	0	1	f
1642	0	1	f
1643	0	1	f
1644	0	1	f
1645	0	1	f
1646	0	1	f
1647	0	1	f
1648	0	1	f
1649	0	1	f
1650	0	1	f
1651	0	1	f
1652	0	1	f
1653	0	1	f
1654	0	1	f
1655	0	1	f
1656	0	1	f
1657	0	1	f
1658	0	1	f
1659	0	1	f
1660	0	1	f
1661	0	1	f
1662	0	1	f
1663	0	1	f
1664	0	1	f
1665	0	1	f
1666	0	1	f
1667	0	1	f
1668	0	1	f
1669	0	1	f
1670	0	1	f
1671	0	1	f
1672	0	1	f
1673	0	1	f
1674	0	1	f
1675	0	1	f
1676	0	1	f
1677	0	1	f
1678	0	1	f
1679	0	1	f
1680	0	1	f
1681	0	1	f
1682	0	1	f
1683	0	1	f
1684	0	1	f
1685	0	1	f
1686	0	1	f
1687	0	1	f
1688	0	1	f
1689	0	1	f
1690	0	1	f
1691	0	1	f
1692	0	1	f
1693	0	1	f
1694	0	1	f
1695	0	1	f
1696	0	1	f
1697	0	1	f
1698	0	1	f
1699	0	1	f
1700	0	1	f
1701	0	1	f
1702	0	1	f
1703	0	1	f
1704	0	1	f
1705	0	1	f
1706	0	1	f
1707	0	1	f
1708	0	1	f
1709	0	1	f
1710	0	1	f
1711	0	1	f
1712	0	1	f
1713	0	1	f
1714	0	1	f
1715	0	1	f
1716	0	1	f
1717	0	1	f
1718	0	1	f
1719	0	1	f
1720	0	1	f
1721	0	1	f
1722	0	1	f
1723	0	1	f
1724	0	1	f
1725	0	1	f
1726	0	1	f
1727	0	1	f
1728	0	1	f
1729	0	1	f
1730	0	1	f
1731	0	1	f
1732	0	1	f
1733	0	1	f
1734	0	1	f
1735	0	1	f
1736	0	1	f
1737	0	1	f
1738	0	1	f
1739	0	1	f
1740	0	1	f
1741	0	1	f
1742	0	1	f
1743	0	1	f
1744	0	1	f
1745	0	1	f
1746	0	1	f
1747	0	1	f
1748	0	1	f
1749	0	1	f
1750	0	1	f
1751	0	1	f
1752	0	1	f
1753	0	1	f
1754	0	1	f
1755	0	1	f
1756	0	1	f
1757	0	1	f
1758	0	1	f
1759	0	1	f
1760	0	1	f
1761	0	1	f
1762	0	1	f
1763	0	1	f
1764	0	1	f
1765	0	1	f
1766	0	1	f
1767	0	1	f
1768	0	1	f
1769	0	1	f
1770	0	1	f
1771	0	1	f
1772	0	1	f
1773	0	1	f
1774	0	1	f
1775	0	1	f
1776	0	1	f
1777	0	1	f
1778	0	1	f
1779	0	1	f
1780	0	1	f
1781	0	1	f
1782	0	1	f
1783	0	1	f
1784	0	1	f
1785	0	1	f
1786	0	1	f
1787	0	1	f
1788	0	1	f
1789	0	1	f
1790	0	1	f
1791	0	1	f
1792	0	1	f
1793	0	1	f
1794	0	1	f
1795	0	1	f
1796	0	1	f
1797	0	1	f
1798	0	1	f
1799	0	1	f
1800	0	1	f
1801	0	1	f
1802	0	1	f
1803	0	1	f
1804	0	1	f
1805	0	1	f
1806	0	1	f
1807	0	1	f
1808	0	1	f
1809	0	1	f
1810	0	1	f
1811	0	1	f
1812	0	1	f
1813	0	1	f
1814	0	1	f
1815	0	1	f
1816	0	1	f
1817	0	1	f
1818	0	1	f
1819	0	1	f
1820	0	1	f
1821	0	1	f
1822	0	1	f
1823	0	1	f
1824	0	1	f
1825	0	1	f
1826	0	1	f
1827	0	1	f
1828	0	1	f
1829	0	1	f
1830	0	1	f
1831	0	1	f
1832	0	1	f
1833	0	1	f
1834	0	1	f
1835	0	1	f
1836	0	1	f
1837	0	1	f
1838	0	1	f
1839	0	1	f
1840	0	1	f
1841	0	1	f
1842	0	1	f
1843	0	1	f
1844	0	1	f
1845	0	1	f
1846	0	1	f
1847	0	1	f
1848	0	1	f
1849	0	1	f
1850	0	1	f
1851	0	1	f
1852	0	1	f
1853	0	1	f
1854	0	1	f
1855	0	1	f
1856	0	1	f
1857	0	1	f
1858	0	1	f
1859	0	1	f
1860	0	1	f
1861	0	1	f
1862	0	1	f
1863	0	1	f
1864	0	1	f
1865	0	1	f
1866	0	1	f
1867	0	1	f
1868	0	1	f
1869	0	1	f
1870	0	1	f
1871	0	1	f
1872	0	1	f
1873	0	1	f
1874	0	1	f
1875	0	1	f
1876	0	1	f
1877	0	1	f
1878	0	1	f
1879	0	1	f
1880	0	1	f
1881	0	1	f
1882	0	1	f
1883	0	1	f
1884	0	1	f
1885	0	1	f
1886	0	1	f
1887	0	1	f
1888	0	1	f
1889	0	1	f
1890	0	1	f
1891	0	1	f
1892	0	1	f
1893	0	1	f
1894	0	1	f
1895	0	1	f
1896	0	1	f
1897	0	1	f
1898	0	1	f
1899	0	1	f
1900	0	1	f
1901	0	1	f
1902	0	1	f
1903	0	1	f
1904	0	1	f
1905	0	1	f
1906	0	1	f
1907	0	1	f
1908	0	1	f
1909	0	1	f
1910	0	1	f
1911	0	1	f
1912	0	1	f
1913	0	1	f
1914	0	1	f
1915	0	1	f
1916	0	1	f
1917	0	1	f
1918	0	1	f
1919	0	1	f
1920	0	1	f
1921	0	1	f
1922	0	1	f
1923	0	1	f
1924	0	1	f
1925	0	1	f
1926	0	1	f
1927	0	1	f
1928	0	1	f
1929	0	1	f
1930	0	1	f
1931	0	1	f
1932	0	1	f
1933	0	1	f
1934	0	1	f
1935	0	1	f
1936	0	1	f
1937	0	1	f
1938	0	1	f
1939	0	1	f
1940	0	1	f
1941	0	1	f
1942	0	1	f
1943	0	1	f
1944	0	1	f
1945	0	1	f
1946	0	1	f
1947	0	1	f
1948	0	1	f
1949	0	1	f
1950	0	1	f
1951	0	1	f
1952	0	1	f
1953	0	1	f
1954	0	1	f
1955	0	1	f
1956	0	1	f
1957	0	1	f
1958	0	1	f
1959	0	1	f
1960	0	1	f
1961	0	1	f
1962	0	1	f
1963	0	1	f
1964	0	1	f
1965	0	1	f
1966	0	1	f
1967	0	1	f
1968	0	1	f
1969	0	1	f
1970	0	1	f
1971	0	1	f
1972	0	1	f
1973	0	1	f
1974	0	1	f
1975	0	1	f
1976	0	1	f
1977	0	1	f
1978	0	1	f
1979	0	1	f
1980	0	1	f
1981	0	1	f
1982	0	1	f
1983	0	1	f
1984	0	1	f
1985	0	1	f
1986	0	1	f
1987	0	1	f
1988	0	1	f
1989	0	1	f
1990	0	1	f
1991	0	1	f
1992	0	1	f
1993	0	1	f
1994	0	1	f
1995	0	1	f
1996	0	1	f
1997	0	1	f
1998	0	1	f
1999	0	1	f
2000	0	1	f
\.


--
-- Data for Name: drover_undo_11; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.drover_undo_11 (key_id, old_n, new_n, changed_between) FROM stdin;
301	0	1	f
302	0	1	f
303	0	1	f
304	0	1	f
305	0	1	f
306	0	1	f
307	0	1	f
308	0	1	f
309	0	1	f
310	0	1	f
311	0	1	f
312	0	1	f
313	0	1	f
314	0	1	f
315	0	1	f
316	0	1	f
317	0	1	f
318	0	1	f
319	0	1	f
320	0	1	f
321	0	1	f
322	0	1	f
323	0	1	f
324	0	1	f
325	0	1	f
326	0	1	f
327	0	1	f
328	0	1	f
329	0	1	f
330	0	1	f
331	0	1	f
332	0	1	f
333	0	1	f
334	0	1	f
335	0	1	f
336	0	1	f
337	0	1	f
338	0	1	f
339	0	1	f
340	0	1	f
341	0	1	f
342	0	1	f
343	0	1	f
344	0	1	f
345	0	1	f
346	0	1	f
347	0	1	f
348	0	1	f
349	0	1	f
350	0	1	f
351	0	1	f
352	0	1	f
353	0	1	f
354	0	1	f
355	0	1	f
356	0	1	f
357	0	1	f
358	0	1	f
359	0	1	f
360	0	1	f
361	0	1	f
362	0	1	f
363	0	1	f
364	0	1	f
365	0	1	f
366	0	1	f
367	0	1	f
368	0	1	f
369	0	1	f
370	0	1	f
371	0	1	f
372	0	1	f
373	0	1	f
374	0	1	f
375	0	1	f
376	0	1	f
377	0	1	f
378	0	1	f
379	0	1	f
380	0	1	f
381	0	1	f
382	0	1	f
383	0	1	f
384	0	1	f
385	0	1	f
386	0	1	f
387	0	1	f
388	0	1	f
389	0	1	f
390	0	1	f
391	0	1	f
392	0	1	f
393	0	1	f
394	0	1	f
395	0	1	f
396	0	1	f
397	0	1	f
398	0	1	f
399	0	1	f
400	0	1	f
401	0	1	f
402	0	1	f
403	0	1	f
404	0	1	f
405	0	1	f
406	0	1	f
407	0	1	f
408	0	1	f
409	0	1	f
410	0	1	f
411	0	1	f
412	0	1	f
413	0	1	f
414	0	1	f
415	0	1	f
416	0	1	f
417	0	1	f
418	0	1	f
419	0	1	f
420	0	1	f
421	0	1	f
422	0	1	f
423	0	1	f
424	0	1	f
425	0	1	f
426	0	1	f
427	0	1	f
428	0	1	f
429	0	1	f
430	0	1	f
431	0	1	f
432	0	1	f
433	0	1	f
434	0	1	f
435	0	1	f
436	0	1	f
437	0	1	f
438	0	1	f
439	0	1	f
440	0	1	f
441	0	1	f
442	0	1	f
443	0	1	f
444	0	1	f
445	0	1	f
446	0	1	f
447	0	1	f
448	0	1	f
449	0	1	f
450	0	1	f
451	0	1	f
452	0	1	f
453	0	1	f
454	0	1	f
455	0	1	f
456	0	1	f
457	0	1	f
458	0	1	f
459	0	1	f
460	0	1	f
461	0	1	f
462	0	1	f
463	0	1	f
464	0	1	f
465	0	1	f
466	0	1	f
467	0	1	f
468	0	1	f
469	0	1	f
470	0	1	f
471	0	1	f
472	0	1	f
473	0	1	f
474	0	1	f
475	0	1	f
476	0	1	f
477	0	1	f
478	0	1	f
479	0	1	f
480	0	1	f
481	0	1	f
482	0	1	f
483	0	1	f
484	0	1	f
485	0	1	f
486	0	1	f
487	0	1	f
488	0	1	f
489	0	1	f
490	0	1	f
491	0	1	f
492	0	1	f
493	0	1	f
494	0	1	f
495	0	1	f
496	0	1	f
497	0	1	f
498	0	1	f
499	0	1	f
500	0	1	f
501	0	1	f
502	0	1	f
503	0	1	f
504	0	1	f
505	0	1	f
506	0	1	f
507	0	1	f
508	0	1	f
509	0	1	f
510	0	1	f
511	0	1	f
512	0	1	f
513	0	1	f
514	0	1	f
515	0	1	f
516	0	1	f
517	0	1	f
518	0	1	f
519	0	1	f
520	0	1	f
521	0	1	f
522	0	1	f
523	0	1	f
524	0	1	f
525	0	1	f
526	0	1	f
527	0	1	f
528	0	1	f
529	0	1	f
530	0	1	f
531	0	1	f
532	0	1	f
533	0	1	f
534	0	1	f
535	0	1	f
536	0	1	f
537	0	1	f
538	0	1	f
539	0	1	f
540	0	1	f
541	0	1	f
542	0	1	f
543	0	1	f
544	0	1	f
545	0	1	f
546	0	1	f
547	0	1	f
548	0	1	f
549	0	1	f
550	0	1	f
551	0	1	f
552	0	1	f
553	0	1	f
554	0	1	f
555	0	1	f
556	0	1	f
557	0	1	f
558	0	1	f
559	0	1	f
560	0	1	f
561	0	1	f
562	0	1	f
563	0	1	f
564	0	1	f
565	0	1	f
566	0	1	f
567	0	1	f
568	0	1	f
569	0	1	f
570	0	1	f
571	0	1	f
572	0	1	f
573	0	1	f
574	0	1	f
575	0	1	f
576	0	1	f
577	0	1	f
578	0	1	f
579	0	1	f
580	0	1	f
581	0	1	f
582	0	1	f
583	0	1	f
584	0	1	f
585	0	1	f
586	0	1	f
587	0	1	f
588	0	1	f
589	0	1	f
590	0	1	f
591	0	1	f
592	0	1	f
593	0	1	f
594	0	1	f
595	0	1	f
596	0	1	f
597	0	1	f
598	0	1	f
599	0	1	f
600	0	1	f
601	0	1	f
602	0	1	f
603	0	1	f
604	0	1	f
605	0	1	f
606	0	1	f
607	0	1	f
608	0	1	f
609	0	1	f
610	0	1	f
611	0	1	f
612	0	1	f
613	0	1	f
614	0	1	f
615	0	1	f
616	0	1	f
617	0	1	f
618	0	1	f
619	0	1	f
620	0	1	f
621	0	1	f
622	0	1	f
623	0	1	f
624	0	1	f
625	0	1	f
626	0	1	f
627	0	1	f
628	0	1	f
629	0	1	f
630	0	1	f
631	0	1	f
632	0	1	f
633	0	1	f
634	0	1	f
635	0	1	f
636	0	1	f
637	0	1	f
638	0	1	f
639	0	1	f
640	0	1	f
641	0	1	f
642	0	1	f
643	0	1	f
644	0	1	f
645	0	1	f
646	0	1	f
647	0	1	f
648	0	1	f
649	0	1	f
650	0	1	f
651	0	1	f
652	0	1	f
653	0	1	f
654	0	1	f
655	0	1	f
656	0	1	f
657	0	1	f
658	0	1	f
659	0	1	f
660	0	1	f
661	0	1	f
662	0	1	f
663	0	1	f
664	0	1	f
665	0	1	f
666	0	1	f
667	0	1	f
668	0	1	f
669	0	1	f
670	0	1	f
671	0	1	f
672	0	1	f
673	0	1	f
674	0	1	f
675	0	1	f
676	0	1	f
677	0	1	f
678	0	1	f
679	0	1	f
680	0	1	f
681	0	1	f
682	0	1	f
683	0	1	f
684	0	1	f
685	0	1	f
686	0	1	f
687	0	1	f
688	0	1	f
689	0	1	f
690	0	1	f
691	0	1	f
692	0	1	f
693	0	1	f
694	0	1	f
695	0	1	f
696	0	1	f
697	0	1	f
698	0	1	f
699	0	1	f
700	0	1	f
701	0	1	f
702	0	1	f
703	0	1	f
704	0	1	f
705	0	1	f
706	0	1	f
707	0	1	f
708	0	1	f
709	0	1	f
710	0	1	f
711	0	1	f
712	0	1	f
713	0	1	f
714	0	1	f
715	0	1	f
716	0	1	f
717	0	1	f
718	0	1	f
719	0	1	f
720	0	1	f
721	0	1	f
722	0	1	f
723	0	1	f
724	0	1	f
725	0	1	f
726	0	1	f
727	0	1	f
728	0	1	f
729	0	1	f
730	0	1	f
731	0	1	f
732	0	1	f
733	0	1	f
734	0	1	f
735	0	1	f
736	0	1	f
737	0	1	f
738	0	1	f
739	0	1	f
740	0	1	f
741	0	1	f
742	0	1	f
743	0	1	f
744	0	1	f
745	0	1	f
746	0	1	f
747	0	1	f
748	0	1	f
749	0	1	f
750	0	1	f
751	0	1	f
752	0	1	f
753	0	1	f
754	0	1	f
755	0	1	f
756	0	1	f
757	0	1	f
758	0	1	f
759	0	1	f
760	0	1	f
761	0	1	f
762	0	1	f
763	0	1	f
764	0	1	f
765	0	1	f
766	0	1	f
767	0	1	f
768	0	1	f
769	0	1	f
770	0	1	f
771	0	1	f
772	0	1	f
773	0	1	f
774	0	1	f
775	0	1	f
776	0	1	f
777	0	1	f
778	0	1	f
779	0	1	f
780	0	1	f
781	0	1	f
782	0	1	f
783	0	1	f
784	0	1	f
785	0	1	f
786	0	1	f
787	0	1	f
788	0	1	f
789	0	1	f
790	0	1	f
791	0	1	f
792	0	1	f
793	0	1	f
794	0	1	f
795	0	1	f
796	0	1	f
797	0	1	f
798	0	1	f
799	0	1	f
800	0	1	f
801	0	1	f
802	0	1	f
803	0	1	f
804	0	1	f
805	0	1	f
806	0	1	f
807	0	1	f
808	0	1	f
809	0	1	f
810	0	1	f
811	0	1	f
812	0	1	f
813	0	1	f
814	0	1	f
815	0	1	f
816	0	1	f
817	0	1	f
818	0	1	f
819	0	1	f
820	0	1	f
821	0	1	f
822	0	1	f
823	0	1	f
824	0	1	f
825	0	1	f
826	0	1	f
827	0	1	f
828	0	1	f
829	0	1	f
830	0	1	f
831	0	1	f
832	0	1	f
833	0	1	f
834	0	1	f
835	0	1	f
836	0	1	f
837	0	1	f
838	0	1	f
839	0	1	f
840	0	1	f
841	0	1	f
842	0	1	f
843	0	1	f
844	0	1	f
845	0	1	f
846	0	1	f
847	0	1	f
848	0	1	f
849	0	1	f
850	0	1	f
851	0	1	f
852	0	1	f
853	0	1	f
854	0	1	f
855	0	1	f
856	0	1	f
857	0	1	f
858	0	1	f
859	0	1	f
860	0	1	f
861	0	1	f
862	0	1	f
863	0	1	f
864	0	1	f
865	0	1	f
866	0	1	f
867	0	1	f
868	0	1	f
869	0	1	f
870	0	1	f
871	0	1	f
872	0	1	f
873	0	1	f
874	0	1	f
875	0	1	f
876	0	1	f
877	0	1	f
878	0	1	f
879	0	1	f
880	0	1	f
881	0	1	f
882	0	1	f
883	0	1	f
884	0	1	f
885	0	1	f
886	0	1	f
887	0	1	f
888	0	1	f
889	0	1	f
890	0	1	f
891	0	1	f
892	0	1	f
893	0	1	f
894	0	1	f
895	0	1	f
896	0	1	f
897	0	1	f
898	0	1	f
899	0	1	f
900	0	1	f
901	0	1	f
902	0	1	f
903	0	1	f
904	0	1	f
905	0	1	f
906	0	1	f
907	0	1	f
908	0	1	f
909	0	1	f
910	0	1	f
911	0	1	f
912	0	1	f
913	0	1	f
914	0	1	f
915	0	1	f
916	0	1	f
917	0	1	f
918	0	1	f
919	0	1	f
920	0	1	f
921	0	1	f
922	0	1	f
923	0	1	f
924	0	1	f
925	0	1	f
926	0	1	f
927	0	1	f
928	0	1	f
929	0	1	f
930	0	1	f
931	0	1	f
932	0	1	f
933	0	1	f
934	0	1	f
935	0	1	f
936	0	1	f
937	0	1	f
938	0	1	f
939	0	1	f
940	0	1	f
941	0	1	f
942	0	1	f
943	0	1	f
944	0	1	f
945	0	1	f
946	0	1	f
947	0	1	f
948	0	1	f
949	0	1	f
950	0	1	f
951	0	1	f
952	0	1	f
953	0	1	f
954	0	1	f
955	0	1	f
956	0	1	f
957	0	1	f
958	0	1	f
959	0	1	f
960	0	1	f
961	0	1	f
962	0	1	f
963	0	1	f
964	0	1	f
965	0	1	f
966	0	1	f
967	0	1	f
968	0	1	f
969	0	1	f
970	0	1	f
971	0	1	f
972	0	1	f
973	0	1	f
974	0	1	f
975	0	1	f
976	0	1	f
977	0	1	f
978	0	1	f
979	0	1	f
980	0	1	f
981	0	1	f
982	0	1	f
983	0	1	f
984	0	1	f
985	0	1	f
986	0	1	f
987	0	1	f
988	0	1	f
989	0	1	f
990	0	1	f
991	0	1	f
992	0	1	f
993	0	1	f
994	0	1	f
995	0	1	f
996	0	1	f
997	0	1	f
998	0	1	f
999	0	1	f
1000	0	1	f
1001	0	1	f
1002	0	1	f
1003	0	1	f
1004	0	1	f
1005	0	1	f
1006	0	1	f
1007	0	1	f
1008	0	1	f
1009	0	1	f
1010	0	1	f
1011	0	1	f
1012	0	1	f
1013	0	1	f
1014	0	1	f
1015	0	1	f
1016	0	1	f
1017	0	1	f
1018	0	1	f
1019	0	1	f
1020	0	1	f
1021	0	1	f
1022	0	1	f
1023	0	1	f
1024	0	1	f
1025	0	1	f
1026	0	1	f
1027	0	1	f
1028	0	1	f
1029	0	1	f
1030	0	1	f
1031	0	1	f
1032	0	1	f
1033	0	1	f
1034	0	1	f
1035	0	1	f
1036	0	1	f
1037	0	1	f
1038	0	1	f
1039	0	1	f
1040	0	1	f
1041	0	1	f
1042	0	1	f
1043	0	1	f
1044	0	1	f
1045	0	1	f
1046	0	1	f
1047	0	1	f
1048	0	1	f
1049	0	1	f
1050	0	1	f
1051	0	1	f
1052	0	1	f
1053	0	1	f
1054	0	1	f
1055	0	1	f
1056	0	1	f
1057	0	1	f
1058	0	1	f
1059	0	1	f
1060	0	1	f
1061	0	1	f
1062	0	1	f
1063	0	1	f
1064	0	1	f
1065	0	1	f
1066	0	1	f
1067	0	1	f
1068	0	1	f
1069	0	1	f
1070	0	1	f
1071	0	1	f
1072	0	1	f
1073	0	1	f
1074	0	1	f
1075	0	1	f
1076	0	1	f
1077	0	1	f
1078	0	1	f
1079	0	1	f
1080	0	1	f
1081	0	1	f
1082	0	1	f
1083	0	1	f
1084	0	1	f
1085	0	1	f
1086	0	1	f
1087	0	1	f
1088	0	1	f
1089	0	1	f
1090	0	1	f
1091	0	1	f
1092	0	1	f
1093	0	1	f
1094	0	1	f
1095	0	1	f
1096	0	1	f
1097	0	1	f
1098	0	1	f
1099	0	1	f
1100	0	1	f
1101	0	1	f
1102	0	1	f
1103	0	1	f
1104	0	1	f
1105	0	1	f
1106	0	1	f
1107	0	1	f
1108	0	1	f
1109	0	1	f
1110	0	1	f
1111	0	1	f
1112	0	1	f
1113	0	1	f
1114	0	1	f
1115	0	1	f
1116	0	1	f
1117	0	1	f
1118	0	1	f
1119	0	1	f
1120	0	1	f
1121	0	1	f
1122	0	1	f
1123	0	1	f
1124	0	1	f
1125	0	1	f
1126	0	1	f
1127	0	1	f
1128	0	1	f
1129	0	1	f
1130	0	1	f
1131	0	1	f
1132	0	1	f
1133	0	1	f
1134	0	1	f
1135	0	1	f
1136	0	1	f
1137	0	1	f
1138	0	1	f
1139	0	1	f
1140	0	1	f
1141	0	1	f
1142	0	1	f
1143	0	1	f
1144	0	1	f
1145	0	1	f
1146	0	1	f
1147	0	1	f
1148	0	1	f
1149	0	1	f
1150	0	1	f
1151	0	1	f
1152	0	1	f
1153	0	1	f
1154	0	1	f
1155	0	1	f
1156	0	1	f
1157	0	1	f
1158	0	1	f
1159	0	1	f
1160	0	1	f
1161	0	1	f
1162	0	1	f
1163	0	1	f
1164	0	1	f
1165	0	1	f
1166	0	1	f
1167	0	1	f
1168	0	1	f
1169	0	1	f
1170	0	1	f
1171	0	1	f
1172	0	1	f
1173	0	1	f
1174	0	1	f
1175	0	1	f
1176	0	1	f
1177	0	1	f
1178	0	1	f
1179	0	1	f
1180	0	1	f
1181	0	1	f
1182	0	1	f
1183	0	1	f
1184	0	1	f
1185	0	1	f
1186	0	1	f
1187	0	1	f
1188	0	1	f
1189	0	1	f
1190	0	1	f
1191	0	1	f
1192	0	1	f
1193	0	1	f
1194	0	1	f
1195	0	1	f
1196	0	1	f
1197	0	1	f
1198	0	1	f
1199	0	1	f
1200	0	1	f
1201	0	1	f
1202	0	1	f
1203	0	1	f
1204	0	1	f
1205	0	1	f
1206	0	1	f
1207	0	1	f
1208	0	1	f
1209	0	1	f
1210	0	1	f
1211	0	1	f
1212	0	1	f
1213	0	1	f
1214	0	1	f
1215	0	1	f
1216	0	1	f
1217	0	1	f
1218	0	1	f
1219	0	1	f
1220	0	1	f
1221	0	1	f
1222	0	1	f
1223	0	1	f
1224	0	1	f
1225	0	1	f
1226	0	1	f
1227	0	1	f
1228	0	1	f
1229	0	1	f
1230	0	1	f
1231	0	1	f
1232	0	1	f
1233	0	1	f
1234	0	1	f
1235	0	1	f
1236	0	1	f
1237	0	1	f
1238	0	1	f
1239	0	1	f
1240	0	1	f
1241	0	1	f
1242	0	1	f
1243	0	1	f
1244	0	1	f
1245	0	1	f
1246	0	1	f
1247	0	1	f
1248	0	1	f
1249	0	1	f
1250	0	1	f
1251	0	1	f
1252	0	1	f
1253	0	1	f
1254	0	1	f
1255	0	1	f
1256	0	1	f
1257	0	1	f
1258	0	1	f
1259	0	1	f
1260	0	1	f
1261	0	1	f
1262	0	1	f
1263	0	1	f
1264	0	1	f
1265	0	1	f
1266	0	1	f
1267	0	1	f
1268	0	1	f
1269	0	1	f
1270	0	1	f
1271	0	1	f
1272	0	1	f
1273	0	1	f
1274	0	1	f
1275	0	1	f
1276	0	1	f
1277	0	1	f
1278	0	1	f
1279	0	1	f
1280	0	1	f
1281	0	1	f
1282	0	1	f
1283	0	1	f
1284	0	1	f
1285	0	1	f
1286	0	1	f
1287	0	1	f
1288	0	1	f
1289	0	1	f
1290	0	1	f
1291	0	1	f
1292	0	1	f
1293	0	1	f
1294	0	1	f
1295	0	1	f
1296	0	1	f
1297	0	1	f
1298	0	1	f
1299	0	1	f
1300	0	1	f
1301	0	1	f
1302	0	1	f
1303	0	1	f
1304	0	1	f
1305	0	1	f
1306	0	1	f
1307	0	1	f
1308	0	1	f
1309	0	1	f
1310	0	1	f
1311	0	1	f
1312	0	1	f
1313	0	1	f
1314	0	1	f
1315	0	1	f
1316	0	1	f
1317	0	1	f
1318	0	1	f
1319	0	1	f
1320	0	1	f
1321	0	1	f
1322	0	1	f
1323	0	1	f
1324	0	1	f
1325	0	1	f
1326	0	1	f
1327	0	1	f
1328	0	1	f
1329	0	1	f
1330	0	1	f
1331	0	1	f
1332	0	1	f
1333	0	1	f
1334	0	1	f
1335	0	1	f
1336	0	1	f
1337	0	1	f
1338	0	1	f
1339	0	1	f
1340	0	1	f
1341	0	1	f
1342	0	1	f
1343	0	1	f
1344	0	1	f
1345	0	1	f
1346	0	1	f
1347	0	1	f
1348	0	1	f
1349	0	1	f
1350	0	1	f
1351	0	1	f
1352	0	1	f
1353	0	1	f
1354	0	1	f
1355	0	1	f
1356	0	1	f
1357	0	1	f
1358	0	1	f
1359	0	1	f
1360	0	1	f
1361	0	1	f
1362	0	1	f
1363	0	1	f
1364	0	1	f
1365	0	1	f
1366	0	1	f
1367	0	1	f
1368	0	1	f
1369	0	1	f
1370	0	1	f
1371	0	1	f
1372	0	1	f
1373	0	1	f
1374	0	1	f
1375	0	1	f
1376	0	1	f
1377	0	1	f
1378	0	1	f
1379	0	1	f
1380	0	1	f
1381	0	1	f
1382	0	1	f
1383	0	1	f
1384	0	1	f
1385	0	1	f
1386	0	1	f
1387	0	1	f
1388	0	1	f
1389	0	1	f
1390	0	1	f
1391	0	1	f
1392	0	1	f
1393	0	1	f
1394	0	1	f
1395	0	1	f
1396	0	1	f
1397	0	1	f
1398	0	1	f
1399	0	1	f
1400	0	1	f
1401	0	1	f
1402	0	1	f
1403	0	1	f
1404	0	1	f
1405	0	1	f
1406	0	1	f
1407	0	1	f
1408	0	1	f
1409	0	1	f
1410	0	1	f
1411	0	1	f
1412	0	1	f
1413	0	1	f
1414	0	1	f
1415	0	1	f
1416	0	1	f
1417	0	1	f
1418	0	1	f
1419	0	1	f
1420	0	1	f
1421	0	1	f
1422	0	1	f
1423	0	1	f
1424	0	1	f
1425	0	1	f
1426	0	1	f
1427	0	1	f
1428	0	1	f
1429	0	1	f
1430	0	1	f
1431	0	1	f
1432	0	1	f
1433	0	1	f
1434	0	1	f
1435	0	1	f
1436	0	1	f
1437	0	1	f
1438	0	1	f
1439	0	1	f
1440	0	1	f
1441	0	1	f
1442	0	1	f
1443	0	1	f
1444	0	1	f
1445	0	1	f
1446	0	1	f
1447	0	1	f
1448	0	1	f
1449	0	1	f
1450	0	1	f
1451	0	1	f
1452	0	1	f
1453	0	1	f
1454	0	1	f
1455	0	1	f
1456	0	1	f
1457	0	1	f
1458	0	1	f
1459	0	1	f
1460	0	1	f
1461	0	1	f
1462	0	1	f
1463	0	1	f
1464	0	1	f
1465	0	1	f
1466	0	1	f
1467	0	1	f
1468	0	1	f
1469	0	1	f
1470	0	1	f
1471	0	1	f
1472	0	1	f
1473	0	1	f
1474	0	1	f
1475	0	1	f
1476	0	1	f
1477	0	1	f
1478	0	1	f
1479	0	1	f
1480	0	1	f
1481	0	1	f
1482	0	1	f
1483	0	1	f
1484	0	1	f
1485	0	1	f
1486	0	1	f
1487	0	1	f
1488	0	1	f
1489	0	1	f
1490	0	1	f
1491	0	1	f
1492	0	1	f
1493	0	1	f
1494	0	1	f
1495	0	1	f
1496	0	1	f
1497	0	1	f
1498	0	1	f
1499	0	1	f
1500	0	1	f
1501	0	1	f
1502	0	1	f
1503	0	1	f
1504	0	1	f
1505	0	1	f
1506	0	1	f
1507	0	1	f
1508	0	1	f
1509	0	1	f
1510	0	1	f
1511	0	1	f
1512	0	1	f
1513	0	1	f
1514	0	1	f
1515	0	1	f
1516	0	1	f
1517	0	1	f
1518	0	1	f
1519	0	1	f
1520	0	1	f
1521	0	1	f
1522	0	1	f
1523	0	1	f
1524	0	1	f
1525	0	1	f
1526	0	1	f
1527	0	1	f
1528	0	1	f
1529	0	1	f
1530	0	1	f
1531	0	1	f
1532	0	1	f
1533	0	1	f
1534	0	1	f
1535	0	1	f
1536	0	1	f
1537	0	1	f
1538	0	1	f
1539	0	1	f
1540	0	1	f
1541	0	1	f
1542	0	1	f
1543	0	1	f
1544	0	1	f
1545	0	1	f
1546	0	1	f
1547	0	1	f
1548	0	1	f
1549	0	1	f
1550	0	1	f
1551	0	1	f
1552	0	1	f
1553	0	1	f
1554	0	1	f
1555	0	1	f
1556	0	1	f
1557	0	1	f
1558	0	1	f
1559	0	1	f
1560	0	1	f
1561	0	1	f
1562	0	1	f
1563	0	1	f
1564	0	1	f
1565	0	1	f
1566	0	1	f
1567	0	1	f
1568	0	1	f
1569	0	1	f
1570	0	1	f
1571	0	1	f
1572	0	1	f
1573	0	1	f
1574	0	1	f
1575	0	1	f
1576	0	1	f
1577	0	1	f
1578	0	1	f
1579	0	1	f
1580	0	1	f
1581	0	1	f
1582	0	1	f
1583	0	1	f
1584	0	1	f
1585	0	1	f
1586	0	1	f
1587	0	1	f
1588	0	1	f
1589	0	1	f
1590	0	1	f
1591	0	1	f
1592	0	1	f
1593	0	1	f
1594	0	1	f
1595	0	1	f
1596	0	1	f
1597	0	1	f
1598	0	1	f
1599	0	1	f
1600	0	1	f
1601	0	1	f
1602	0	1	f
1603	0	1	f
1604	0	1	f
1605	0	1	f
1606	0	1	f
1607	0	1	f
1608	0	1	f
1609	0	1	f
1610	0	1	f
1611	0	1	f
1612	0	1	f
1613	0	1	f
1614	0	1	f
1615	0	1	f
1616	0	1	f
1617	0	1	f
1618	0	1	f
1619	0	1	f
1620	0	1	f
1621	0	1	f
1622	0	1	f
1623	0	1	f
1624	0	1	f
1625	0	1	f
1626	0	1	f
1627	0	1	f
1628	0	1	f
1629	0	1	f
1630	0	1	f
1631	0	1	f
1632	0	1	f
1633	0	1	f
1634	0	1	f
1635	0	1	f
1636	0	1	f
1637	0	1	f
1638	0	1	f
1639	0	1	f
1640	0	1	f
1641	0	1	f
1642	0	1	f
1643	0	1	f
1644	0	1	f
1645	0	1	f
1646	0	1	f
1647	0	1	f
1648	0	1	f
1649	0	1	f
1650	0	1	f
1651	0	1	f
1652	0	1	f
1653	0	1	f
1654	0	1	f
1655	0	1	f
1656	0	1	f
1657	0	1	f
1658	0	1	f
1659	0	1	f
1660	0	1	f
1661	0	1	f
1662	0	1	f
1663	0	1	f
1664	0	1	f
1665	0	1	f
1666	0	1	f
1667	0	1	f
1668	0	1	f
1669	0	1	f
1670	0	1	f
1671	0	1	f
1672	0	1	f
1673	0	1	f
1674	0	1	f
1675	0	1	f
1676	0	1	f
1677	0	1	f
1678	0	1	f
1679	0	1	f
1680	0	1	f
1681	0	1	f
1682	0	1	f
1683	0	1	f
1684	0	1	f
1685	0	1	f
1686	0	1	f
1687	0	1	f
1688	0	1	f
1689	0	1	f
1690	0	1	f
1691	0	1	f
1692	0	1	f
1693	0	1	f
1694	0	1	f
1695	0	1	f
1696	0	1	f
1697	0	1	f
1698	0	1	f
1699	0	1	f
1700	0	1	f
1701	0	1	f
1702	0	1	f
1703	0	1	f
1704	0	1	f
1705	0	1	f
1706	0	1	f
1707	0	1	f
1708	0	1	f
1709	0	1	f
1710	0	1	f
1711	0	1	f
1712	0	1	f
1713	0	1	f
1714	0	1	f
1715	0	1	f
1716	0	1	f
1717	0	1	f
1718	0	1	f
1719	0	1	f
1720	0	1	f
1721	0	1	f
1722	0	1	f
1723	0	1	f
1724	0	1	f
1725	0	1	f
1726	0	1	f
1727	0	1	f
1728	0	1	f
1729	0	1	f
1730	0	1	f
1731	0	1	f
1732	0	1	f
1733	0	1	f
1734	0	1	f
1735	0	1	f
1736	0	1	f
1737	0	1	f
1738	0	1	f
1739	0	1	f
1740	0	1	f
1741	0	1	f
1742	0	1	f
1743	0	1	f
1744	0	1	f
1745	0	1	f
1746	0	1	f
1747	0	1	f
1748	0	1	f
1749	0	1	f
1750	0	1	f
1751	0	1	f
1752	0	1	f
1753	0	1	f
1754	0	1	f
1755	0	1	f
1756	0	1	f
1757	0	1	f
1758	0	1	f
1759	0	1	f
1760	0	1	f
1761	0	1	f
1762	0	1	f
1763	0	1	f
1764	0	1	f
1765	0	1	f
1766	0	1	f
1767	0	1	f
1768	0	1	f
1769	0	1	f
1770	0	1	f
1771	0	1	f
1772	0	1	f
1773	0	1	f
1774	0	1	f
1775	0	1	f
1776	0	1	f
1777	0	1	f
1778	0	1	f
1779	0	1	f
1780	0	1	f
1781	0	1	f
1782	0	1	f
1783	0	1	f
1784	0	1	f
1785	0	1	f
1786	0	1	f
1787	0	1	f
1788	0	1	f
1789	0	1	f
1790	0	1	f
1791	0	1	f
1792	0	1	f
1793	0	1	f
1794	0	1	f
1795	0	1	f
1796	0	1	f
1797	0	1	f
1798	0	1	f
1799	0	1	f
1800	0	1	f
1801	0	1	f
1802	0	1	f
1803	0	1	f
1804	0	1	f
1805	0	1	f
1806	0	1	f
1807	0	1	f
1808	0	1	f
1809	0	1	f
1810	0	1	f
1811	0	1	f
1812	0	1	f
1813	0	1	f
1814	0	1	f
1815	0	1	f
1816	0	1	f
1817	0	1	f
1818	0	1	f
1819	0	1	f
1820	0	1	f
1821	0	1	f
1822	0	1	f
1823	0	1	f
1824	0	1	f
1825	0	1	f
1826	0	1	f
1827	0	1	f
1828	0	1	f
1829	0	1	f
1830	0	1	f
1831	0	1	f
1832	0	1	f
1833	0	1	f
1834	0	1	f
1835	0	1	f
1836	0	1	f
1837	0	1	f
1838	0	1	f
1839	0	1	f
1840	0	1	f
1841	0	1	f
1842	0	1	f
1843	0	1	f
1844	0	1	f
1845	0	1	f
1846	0	1	f
1847	0	1	f
1848	0	1	f
1849	0	1	f
1850	0	1	f
1851	0	1	f
1852	0	1	f
1853	0	1	f
1854	0	1	f
1855	0	1	f
1856	0	1	f
1857	0	1	f
1858	0	1	f
1859	0	1	f
1860	0	1	f
1861	0	1	f
1862	0	1	f
1863	0	1	f
1864	0	1	f
1865	0	1	f
1866	0	1	f
1867	0	1	f
1868	0	1	f
1869	0	1	f
1870	0	1	f
1871	0	1	f
1872	0	1	f
1873	0	1	f
1874	0	1	f
1875	0	1	f
1876	0	1	f
1877	0	1	f
1878	0	1	f
1879	0	1	f
1880	0	1	f
1881	0	1	f
1882	0	1	f
1883	0	1	f
1884	0	1	f
1885	0	1	f
1886	0	1	f
1887	0	1	f
1888	0	1	f
1889	0	1	f
1890	0	1	f
1891	0	1	f
1892	0	1	f
1893	0	1	f
1894	0	1	f
1895	0	1	f
1896	0	1	f
1897	0	1	f
1898	0	1	f
1899	0	1	f
1900	0	1	f
1901	0	1	f
1902	0	1	f
1903	0	1	f
1904	0	1	f
1905	0	1	f
1906	0	1	f
1907	0	1	f
1908	0	1	f
1909	0	1	f
1910	0	1	f
1911	0	1	f
1912	0	1	f
1913	0	1	f
1914	0	1	f
1915	0	1	f
1916	0	1	f
1917	0	1	f
1918	0	1	f
1919	0	1	f
1920	0	1	f
1921	0	1	f
1922	0	1	f
1923	0	1	f
1924	0	1	f
1925	0	1	f
1926	0	1	f
1927	0	1	f
1928	0	1	f
1929	0	1	f
1930	0	1	f
1931	0	1	f
1932	0	1	f
1933	0	1	f
1934	0	1	f
1935	0	1	f
1936	0	1	f
1937	0	1	f
1938	0	1	f
1939	0	1	f
1940	0	1	f
1941	0	1	f
1942	0	1	f
1943	0	1	f
1944	0	1	f
1945	0	1	f
1946	0	1	f
1947	0	1	f
1948	0	1	f
1949	0	1	f
1950	0	1	f
1951	0	1	f
1952	0	1	f
1953	0	1	f
1954	0	1	f
1955	0	1	f
1956	0	1	f
1957	0	1	f
1958	0	1	f
1959	0	1	f
1960	0	1	f
1961	0	1	f
1962	0	1	f
1963	0	1	f
1964	0	1	f
1965	0	1	f
1966	0	1	f
1967	0	1	f
1968	0	1	f
1969	0	1	f
1970	0	1	f
1971	0	1	f
1972	0	1	f
1973	0	1	f
1974	0	1	f
1975	0	1	f
1976	0	1	f
1977	0	1	f
1978	0	1	f
1979	0	1	f
1980	0	1	f
1981	0	1	f
1982	0	1	f
1983	0	1	f
1984	0	1	f
1985	0	1	f
1986	0	1	f
1987	0	1	f
1988	0	1	f
1989	0	1	f
1990	0	1	f
1991	0	1	f
1992	0	1	f
1993	0	1	f
1994	0	1	f
1995	0	1	f
1996	0	1	f
1997	0	1	f
1998	0	1	f
1999	0	1	f
2000	0	1	f
\.


--
-- Data for Name: faulty; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.faulty (id, n, t) FROM stdin;
1201	0	\N
1202	0	\N
1203	0	\N
1204	0	\N
1205	0	\N
1206	0	\N
1207	0	\N
1208	0	\N
1209	0	\N
1210	0	\N
1211	0	\N
1212	0	\N
1213	0	\N
1214	0	\N
1215	0	\N
1216	0	\N
1217	0	\N
1218	0	\N
1219	0	\N
1220	0	\N
1221	0	\N
1222	0	\N
1223	0	\N
1224	0	\N
1225	0	\N
1226	0	\N
1227	0	\N
1228	0	\N
1229	0	\N
1230	0	\N
1231	0	\N
1232	0	\N
1233	0	\N
1234	0	\N
1235	0	\N
1236	0	\N
1237	0	\N
1238	0	\N
1239	0	\N
1240	0	\N
1241	0	\N
1242	0	\N
1243	0	\N
1244	0	\N
1245	0	\N
1246	0	\N
1247	0	\N
1248	0	\N
1249	0	\N
1250	0	\N
1251	0	\N
1252	0	\N
1253	0	\N
1254	0	\N
1255	0	\N
1256	0	\N
1257	0	\N
1258	0	\N
1259	0	\N
1260	0	\N
1261	0	\N
1262	0	\N
1263	0	\N
1264	0	\N
1265	0	\N
1266	0	\N
1267	0	\N
1268	0	\N
1269	0	\N
1270	0	\N
1271	0	\N
1272	0	\N
1273	0	\N
1274	0	\N
1275	0	\N
1276	0	\N
1277	0	\N
1278	0	\N
1279	0	\N
1280	0	\N
1281	0	\N
1282	0	\N
1283	0	\N
1284	0	\N
1285	0	\N
1286	0	\N
1287	0	\N
1288	0	\N
1289	0	\N
1290	0	\N
1291	0	\N
1292	0	\N
1293	0	\N
1294	0	\N
1295	0	\N
1296	0	\N
1297	0	\N
1298	0	\N
1299	0	\N
1300	0	\N
1301	0	\N
1302	0	\N
1303	0	\N
1304	0	\N
1305	0	\N
1306	0	\N
1307	0	\N
1308	0	\N
1309	0	\N
1310	0	\N
1311	0	\N
1312	0	\N
1313	0	\N
1314	0	\N
1315	0	\N
1316	0	\N
1317	0	\N
1318	0	\N
1319	0	\N
1320	0	\N
1321	0	\N
1322	0	\N
1323	0	\N
1324	0	\N
1325	0	\N
1326	0	\N
1327	0	\N
1328	0	\N
1329	0	\N
1330	0	\N
1331	0	\N
1332	0	\N
1333	0	\N
1334	0	\N
1335	0	\N
1336	0	\N
1337	0	\N
1338	0	\N
1339	0	\N
1340	0	\N
1341	0	\N
1342	0	\N
1343	0	\N
1344	0	\N
1345	0	\N
1346	0	\N
1347	0	\N
1348	0	\N
1349	0	\N
1350	0	\N
1351	0	\N
1352	0	\N
1353	0	\N
1354	0	\N
1355	0	\N
1356	0	\N
1357	0	\N
1358	0	\N
1359	0	\N
1360	0	\N
1361	0	\N
1362	0	\N
1363	0	\N
1364	0	\N
1365	0	\N
1366	0	\N
1367	0	\N
1368	0	\N
1369	0	\N
1370	0	\N
1371	0	\N
1372	0	\N
1373	0	\N
1374	0	\N
1375	0	\N
1376	0	\N
1377	0	\N
1378	0	\N
1379	0	\N
1380	0	\N
1381	0	\N
1382	0	\N
1383	0	\N
1384	0	\N
1385	0	\N
1386	0	\N
1387	0	\N
1388	0	\N
1389	0	\N
1390	0	\N
1391	0	\N
1392	0	\N
1393	0	\N
1394	0	\N
1395	0	\N
1396	0	\N
1397	0	\N
1398	0	\N
1399	0	\N
1400	0	\N
1401	0	\N
1402	0	\N
1403	0	\N
1404	0	\N
1405	0	\N
1406	0	\N
1407	0	\N
1408	0	\N
1409	0	\N
1410	0	\N
1411	0	\N
1412	0	\N
1413	0	\N
1414	0	\N
1415	0	\N
1416	0	\N
1417	0	\N
1418	0	\N
1419	0	\N
1420	0	\N
1421	0	\N
1422	0	\N
1423	0	\N
1424	0	\N
1425	0	\N
1426	0	\N
1427	0	\N
1428	0	\N
1429	0	\N
1430	0	\N
1431	0	\N
1432	0	\N
1433	0	\N
1434	0	\N
1435	0	\N
1436	0	\N
1437	0	\N
1438	0	\N
1439	0	\N
1440	0	\N
1441	0	\N
1442	0	\N
1443	0	\N
1444	0	\N
1445	0	\N
1446	0	\N
1447	0	\N
1448	0	\N
1449	0	\N
1450	0	\N
1451	0	\N
1452	0	\N
1453	0	\N
1454	0	\N
1455	0	\N
1456	0	\N
1457	0	\N
1458	0	\N
1459	0	\N
1460	0	\N
1461	0	\N
1462	0	\N
1463	0	\N
1464	0	\N
1465	0	\N
1466	0	\N
1467	0	\N
1468	0	\N
1469	0	\N
1470	0	\N
1471	0	\N
1472	0	\N
1473	0	\N
1474	0	\N
1475	0	\N
1476	0	\N
1477	0	\N
1478	0	\N
1479	0	\N
1480	0	\N
1481	0	\N
1482	0	\N
1483	0	\N
1484	0	\N
1485	0	\N
1486	0	\N
1487	0	\N
1488	0	\N
1489	0	\N
1490	0	\N
1491	0	\N
1492	0	\N
1493	0	\N
1494	0	\N
1495	0	\N
1496	0	\N
1497	0	\N
1498	0	\N
1499	0	\N
1500	0	\N
1501	0	\N
1502	0	\N
1503	0	\N
1504	0	\N
1505	0	\N
1506	0	\N
1507	0	\N
1508	0	\N
1509	0	\N
1510	0	\N
1511	0	\N
1512	0	\N
1513	0	\N
1514	0	\N
1515	0	\N
1516	0	\N
1517	0	\N
1518	0	\N
1519	0	\N
1520	0	\N
1521	0	\N
1522	0	\N
1523	0	\N
1524	0	\N
1525	0	\N
1526	0	\N
1527	0	\N
1528	0	\N
1529	0	\N
1530	0	\N
1531	0	\N
1532	0	\N
1533	0	\N
1534	0	\N
1535	0	\N
1536	0	\N
1537	0	\N
1538	0	\N
1539	0	\N
1540	0	\N
1541	0	\N
1542	0	\N
1543	0	\N
1544	0	\N
1545	0	\N
1546	0	\N
1547	0	\N
1548	0	\N
1549	0	\N
1550	0	\N
1551	0	\N
1552	0	\N
1553	0	\N
1554	0	\N
1555	0	\N
1556	0	\N
1557	0	\N
1558	0	\N
1559	0	\N
1560	0	\N
1561	0	\N
1562	0	\N
1563	0	\N
1564	0	\N
1565	0	\N
1566	0	\N
1567	0	\N
1568	0	\N
1569	0	\N
1570	0	\N
1571	0	\N
1572	0	\N
1573	0	\N
1574	0	\N
1575	0	\N
1576	0	\N
1577	0	\N
1578	0	\N
1579	0	\N
1580	0	\N
1581	0	\N
1582	0	\N
1583	0	\N
1584	0	\N
1585	0	\N
1586	0	\N
1587	0	\N
1588	0	\N
1589	0	\N
1590	0	\N
1591	0	\N
1592	0	\N
1593	0	\N
1594	0	\N
1595	0	\N
1596	0	\N
1597	0	\N
1598	0	\N
1599	0	\N
1600	0	\N
1601	0	\N
1602	0	\N
1603	0	\N
1604	0	\N
1605	0	\N
1606	0	\N
1607	0	\N
1608	0	\N
1609	0	\N
1610	0	\N
1611	0	\N
1612	0	\N
1613	0	\N
1614	0	\N
1615	0	\N
1616	0	\N
1617	0	\N
1618	0	\N
1619	0	\N
1620	0	\N
1621	0	\N
1622	0	\N
1623	0	\N
1624	0	\N
1625	0	\N
1626	0	\N
1627	0	\N
1628	0	\N
1629	0	\N
1630	0	\N
1631	0	\N
1632	0	\N
1633	0	\N
1634	0	\N
1635	0	\N
1636	0	\N
1637	0	\N
1638	0	\N
1639	0	\N
1640	0	\N
1641	0	\N
1642	0	\N
1643	0	\N
1644	0	\N
1645	0	\N
1646	0	\N
1647	0	\N
1648	0	\N
1649	0	\N
1650	0	\N
1651	0	\N
1652	0	\N
1653	0	\N
1654	0	\N
1655	0	\N
1656	0	\N
1657	0	\N
1658	0	\N
1659	0	\N
1660	0	\N
1661	0	\N
1662	0	\N
1663	0	\N
1664	0	\N
1665	0	\N
1666	0	\N
1667	0	\N
1668	0	\N
1669	0	\N
1670	0	\N
1671	0	\N
1672	0	\N
1673	0	\N
1674	0	\N
1675	0	\N
1676	0	\N
1677	0	\N
1678	0	\N
1679	0	\N
1680	0	\N
1681	0	\N
1682	0	\N
1683	0	\N
1684	0	\N
1685	0	\N
1686	0	\N
1687	0	\N
1688	0	\N
1689	0	\N
1690	0	\N
1691	0	\N
1692	0	\N
1693	0	\N
1694	0	\N
1695	0	\N
1696	0	\N
1697	0	\N
1698	0	\N
1699	0	\N
1700	0	\N
1701	0	\N
1702	0	\N
1703	0	\N
1704	0	\N
1705	0	\N
1706	0	\N
1707	0	\N
1708	0	\N
1709	0	\N
1710	0	\N
1711	0	\N
1712	0	\N
1713	0	\N
1714	0	\N
1715	0	\N
1716	0	\N
1717	0	\N
1718	0	\N
1719	0	\N
1720	0	\N
1721	0	\N
1722	0	\N
1723	0	\N
1724	0	\N
1725	0	\N
1726	0	\N
1727	0	\N
1728	0	\N
1729	0	\N
1730	0	\N
1731	0	\N
1732	0	\N
1733	0	\N
1734	0	\N
1735	0	\N
1736	0	\N
1737	0	\N
1738	0	\N
1739	0	\N
1740	0	\N
1741	0	\N
1742	0	\N
1743	0	\N
1744	0	\N
1745	0	\N
1746	0	\N
1747	0	\N
1748	0	\N
1749	0	\N
1750	0	\N
1751	0	\N
1752	0	\N
1753	0	\N
1754	0	\N
1755	0	\N
1756	0	\N
1757	0	\N
1758	0	\N
1759	0	\N
1760	0	\N
1761	0	\N
1762	0	\N
1763	0	\N
1764	0	\N
1765	0	\N
1766	0	\N
1767	0	\N
1768	0	\N
1769	0	\N
1770	0	\N
1771	0	\N
1772	0	\N
1773	0	\N
1774	0	\N
1775	0	\N
1776	0	\N
1777	0	\N
1778	0	\N
1779	0	\N
1780	0	\N
1781	0	\N
1782	0	\N
1783	0	\N
1784	0	\N
1785	0	\N
1786	0	\N
1787	0	\N
1788	0	\N
1789	0	\N
1790	0	\N
1791	0	\N
1792	0	\N
1793	0	\N
1794	0	\N
1795	0	\N
1796	0	\N
1797	0	\N
1798	0	\N
1799	0	\N
1800	0	\N
1801	0	\N
1802	0	\N
1803	0	\N
1804	0	\N
1805	0	\N
1806	0	\N
1807	0	\N
1808	0	\N
1809	0	\N
1810	0	\N
1811	0	\N
1812	0	\N
1813	0	\N
1814	0	\N
1815	0	\N
1816	0	\N
1817	0	\N
1818	0	\N
1819	0	\N
1820	0	\N
1821	0	\N
1822	0	\N
1823	0	\N
1824	0	\N
1825	0	\N
1826	0	\N
1827	0	\N
1828	0	\N
1829	0	\N
1830	0	\N
1831	0	\N
1832	0	\N
1833	0	\N
1834	0	\N
1835	0	\N
1836	0	\N
1837	0	\N
1838	0	\N
1839	0	\N
1840	0	\N
1841	0	\N
1842	0	\N
1843	0	\N
1844	0	\N
1845	0	\N
1846	0	\N
1847	0	\N
1848	0	\N
1849	0	\N
1850	0	\N
1851	0	\N
1852	0	\N
1853	0	\N
1854	0	\N
1855	0	\N
1856	0	\N
1857	0	\N
1858	0	\N
1859	0	\N
1860	0	\N
1861	0	\N
1862	0	\N
1863	0	\N
1864	0	\N
1865	0	\N
1866	0	\N
1867	0	\N
1868	0	\N
1869	0	\N
1870	0	\N
1871	0	\N
1872	0	\N
1873	0	\N
1874	0	\N
1875	0	\N
1876	0	\N
1877	0	\N
1878	0	\N
1879	0	\N
1880	0	\N
1881	0	\N
1882	0	\N
1883	0	\N
1884	0	\N
1885	0	\N
1886	0	\N
1887	0	\N
1888	0	\N
1889	0	\N
1890	0	\N
1891	0	\N
1892	0	\N
1893	0	\N
1894	0	\N
1895	0	\N
1896	0	\N
1897	0	\N
1898	0	\N
1899	0	\N
1900	0	\N
1901	0	\N
1902	0	\N
1903	0	\N
1904	0	\N
1905	0	\N
1906	0	\N
1907	0	\N
1908	0	\N
1909	0	\N
1910	0	\N
1911	0	\N
1912	0	\N
1913	0	\N
1914	0	\N
1915	0	\N
1916	0	\N
1917	0	\N
1918	0	\N
1919	0	\N
1920	0	\N
1921	0	\N
1922	0	\N
1923	0	\N
1924	0	\N
1925	0	\N
1926	0	\N
1927	0	\N
1928	0	\N
1929	0	\N
1930	0	\N
1931	0	\N
1932	0	\N
1933	0	\N
1934	0	\N
1935	0	\N
1936	0	\N
1937	0	\N
1938	0	\N
1939	0	\N
1940	0	\N
1941	0	\N
1942	0	\N
1943	0	\N
1944	0	\N
1945	0	\N
1946	0	\N
1947	0	\N
1948	0	\N
1949	0	\N
1950	0	\N
1951	0	\N
1952	0	\N
1953	0	\N
1954	0	\N
1955	0	\N
1956	0	\N
1957	0	\N
1958	0	\N
1959	0	\N
1960	0	\N
1961	0	\N
1962	0	\N
1963	0	\N
1964	0	\N
1965	0	\N
1966	0	\N
1967	0	\N
1968	0	\N
1969	0	\N
1970	0	\N
1971	0	\N
1972	0	\N
1973	0	\N
1974	0	\N
1975	0	\N
1976	0	\N
1977	0	\N
1978	0	\N
1979	0	\N
1980	0	\N
1981	0	\N
1982	0	\N
1983	0	\N
1984	0	\N
1985	0	\N
1986	0	\N
1987	0	\N
1988	0	\N
1989	0	\N
1990	0	\N
1991	0	\N
1992	0	\N
1993	0	\N
1994	0	\N
1995	0	\N
1996	0	\N
1997	0	\N
1998	0	\N
1999	0	\N
2000	0	\N
1	1	\N
2	1	\N
3	1	\N
4	1	\N
5	1	\N
6	1	\N
7	1	\N
8	1	\N
9	1	\N
10	1	\N
11	1	\N
12	1	\N
13	1	\N
14	1	\N
15	1	\N
16	1	\N
17	1	\N
18	1	\N
19	1	\N
20	1	\N
21	1	\N
22	1	\N
23	1	\N
24	1	\N
25	1	\N
26	1	\N
27	1	\N
28	1	\N
29	1	\N
30	1	\N
31	1	\N
32	1	\N
33	1	\N
34	1	\N
35	1	\N
36	1	\N
37	1	\N
38	1	\N
39	1	\N
40	1	\N
41	1	\N
42	1	\N
43	1	\N
44	1	\N
45	1	\N
46	1	\N
47	1	\N
48	1	\N
49	1	\N
50	1	\N
51	1	\N
52	1	\N
53	1	\N
54	1	\N
55	1	\N
56	1	\N
57	1	\N
58	1	\N
59	1	\N
60	1	\N
61	1	\N
62	1	\N
63	1	\N
64	1	\N
65	1	\N
66	1	\N
67	1	\N
68	1	\N
69	1	\N
70	1	\N
71	1	\N
72	1	\N
73	1	\N
74	1	\N
75	1	\N
76	1	\N
77	1	\N
78	1	\N
79	1	\N
80	1	\N
81	1	\N
82	1	\N
83	1	\N
84	1	\N
85	1	\N
86	1	\N
87	1	\N
88	1	\N
89	1	\N
90	1	\N
91	1	\N
92	1	\N
93	1	\N
94	1	\N
95	1	\N
96	1	\N
97	1	\N
98	1	\N
99	1	\N
100	1	\N
101	1	\N
102	1	\N
103	1	\N
104	1	\N
105	1	\N
106	1	\N
107	1	\N
108	1	\N
109	1	\N
110	1	\N
111	1	\N
112	1	\N
113	1	\N
114	1	\N
115	1	\N
116	1	\N
117	1	\N
118	1	\N
119	1	\N
120	1	\N
121	1	\N
122	1	\N
123	1	\N
124	1	\N
125	1	\N
126	1	\N
127	1	\N
128	1	\N
129	1	\N
130	1	\N
131	1	\N
132	1	\N
133	1	\N
134	1	\N
135	1	\N
136	1	\N
137	1	\N
138	1	\N
139	1	\N
140	1	\N
141	1	\N
142	1	\N
143	1	\N
144	1	\N
145	1	\N
146	1	\N
147	1	\N
148	1	\N
149	1	\N
150	1	\N
151	1	\N
152	1	\N
153	1	\N
154	1	\N
155	1	\N
156	1	\N
157	1	\N
158	1	\N
159	1	\N
160	1	\N
161	1	\N
162	1	\N
163	1	\N
164	1	\N
165	1	\N
166	1	\N
167	1	\N
168	1	\N
169	1	\N
170	1	\N
171	1	\N
172	1	\N
173	1	\N
174	1	\N
175	1	\N
176	1	\N
177	1	\N
178	1	\N
179	1	\N
180	1	\N
181	1	\N
182	1	\N
183	1	\N
184	1	\N
185	1	\N
186	1	\N
187	1	\N
188	1	\N
189	1	\N
190	1	\N
191	1	\N
192	1	\N
193	1	\N
194	1	\N
195	1	\N
196	1	\N
197	1	\N
198	1	\N
199	1	\N
200	1	\N
201	1	\N
202	1	\N
203	1	\N
204	1	\N
205	1	\N
206	1	\N
207	1	\N
208	1	\N
209	1	\N
210	1	\N
211	1	\N
212	1	\N
213	1	\N
214	1	\N
215	1	\N
216	1	\N
217	1	\N
218	1	\N
219	1	\N
220	1	\N
221	1	\N
222	1	\N
223	1	\N
224	1	\N
225	1	\N
226	1	\N
227	1	\N
228	1	\N
229	1	\N
230	1	\N
231	1	\N
232	1	\N
233	1	\N
234	1	\N
235	1	\N
236	1	\N
237	1	\N
238	1	\N
239	1	\N
240	1	\N
241	1	\N
242	1	\N
243	1	\N
244	1	\N
245	1	\N
246	1	\N
247	1	\N
248	1	\N
249	1	\N
250	1	\N
251	1	\N
252	1	\N
253	1	\N
254	1	\N
255	1	\N
256	1	\N
257	1	\N
258	1	\N
259	1	\N
260	1	\N
261	1	\N
262	1	\N
263	1	\N
264	1	\N
265	1	\N
266	1	\N
267	1	\N
268	1	\N
269	1	\N
270	1	\N
271	1	\N
272	1	\N
273	1	\N
274	1	\N
275	1	\N
276	1	\N
277	1	\N
278	1	\N
279	1	\N
280	1	\N
281	1	\N
282	1	\N
283	1	\N
284	1	\N
285	1	\N
286	1	\N
287	1	\N
288	1	\N
289	1	\N
290	1	\N
291	1	\N
292	1	\N
293	1	\N
294	1	\N
295	1	\N
296	1	\N
297	1	\N
298	1	\N
299	1	\N
300	1	\N
301	1	\N
302	1	\N
303	1	\N
304	1	\N
305	1	\N
306	1	\N
307	1	\N
308	1	\N
309	1	\N
310	1	\N
311	1	\N
312	1	\N
313	1	\N
314	1	\N
315	1	\N
316	1	\N
317	1	\N
318	1	\N
319	1	\N
320	1	\N
321	1	\N
322	1	\N
323	1	\N
324	1	\N
325	1	\N
326	1	\N
327	1	\N
328	1	\N
329	1	\N
330	1	\N
331	1	\N
332	1	\N
333	1	\N
334	1	\N
335	1	\N
336	1	\N
337	1	\N
338	1	\N
339	1	\N
340	1	\N
341	1	\N
342	1	\N
343	1	\N
344	1	\N
345	1	\N
346	1	\N
347	1	\N
348	1	\N
349	1	\N
350	1	\N
351	1	\N
352	1	\N
353	1	\N
354	1	\N
355	1	\N
356	1	\N
357	1	\N
358	1	\N
359	1	\N
360	1	\N
361	1	\N
362	1	\N
363	1	\N
364	1	\N
365	1	\N
366	1	\N
367	1	\N
368	1	\N
369	1	\N
370	1	\N
371	1	\N
372	1	\N
373	1	\N
374	1	\N
375	1	\N
376	1	\N
377	1	\N
378	1	\N
379	1	\N
380	1	\N
381	1	\N
382	1	\N
383	1	\N
384	1	\N
385	1	\N
386	1	\N
387	1	\N
388	1	\N
389	1	\N
390	1	\N
391	1	\N
392	1	\N
393	1	\N
394	1	\N
395	1	\N
396	1	\N
397	1	\N
398	1	\N
399	1	\N
400	1	\N
401	1	\N
402	1	\N
403	1	\N
404	1	\N
405	1	\N
406	1	\N
407	1	\N
408	1	\N
409	1	\N
410	1	\N
411	1	\N
412	1	\N
413	1	\N
414	1	\N
415	1	\N
416	1	\N
417	1	\N
418	1	\N
419	1	\N
420	1	\N
421	1	\N
422	1	\N
423	1	\N
424	1	\N
425	1	\N
426	1	\N
427	1	\N
428	1	\N
429	1	\N
430	1	\N
431	1	\N
432	1	\N
433	1	\N
434	1	\N
435	1	\N
436	1	\N
437	1	\N
438	1	\N
439	1	\N
440	1	\N
441	1	\N
442	1	\N
443	1	\N
444	1	\N
445	1	\N
446	1	\N
447	1	\N
448	1	\N
449	1	\N
450	1	\N
451	1	\N
452	1	\N
453	1	\N
454	1	\N
455	1	\N
456	1	\N
457	1	\N
458	1	\N
459	1	\N
460	1	\N
461	1	\N
462	1	\N
463	1	\N
464	1	\N
465	1	\N
466	1	\N
467	1	\N
468	1	\N
469	1	\N
470	1	\N
471	1	\N
472	1	\N
473	1	\N
474	1	\N
475	1	\N
476	1	\N
477	1	\N
478	1	\N
479	1	\N
480	1	\N
481	1	\N
482	1	\N
483	1	\N
484	1	\N
485	1	\N
486	1	\N
487	1	\N
488	1	\N
489	1	\N
490	1	\N
491	1	\N
492	1	\N
493	1	\N
494	1	\N
495	1	\N
496	1	\N
497	1	\N
498	1	\N
499	1	\N
500	1	\N
501	1	\N
502	1	\N
503	1	\N
504	1	\N
505	1	\N
506	1	\N
507	1	\N
508	1	\N
509	1	\N
510	1	\N
511	1	\N
512	1	\N
513	1	\N
514	1	\N
515	1	\N
516	1	\N
517	1	\N
518	1	\N
519	1	\N
520	1	\N
521	1	\N
522	1	\N
523	1	\N
524	1	\N
525	1	\N
526	1	\N
527	1	\N
528	1	\N
529	1	\N
530	1	\N
531	1	\N
532	1	\N
533	1	\N
534	1	\N
535	1	\N
536	1	\N
537	1	\N
538	1	\N
539	1	\N
540	1	\N
541	1	\N
542	1	\N
543	1	\N
544	1	\N
545	1	\N
546	1	\N
547	1	\N
548	1	\N
549	1	\N
550	1	\N
551	1	\N
552	1	\N
553	1	\N
554	1	\N
555	1	\N
556	1	\N
557	1	\N
558	1	\N
559	1	\N
560	1	\N
561	1	\N
562	1	\N
563	1	\N
564	1	\N
565	1	\N
566	1	\N
567	1	\N
568	1	\N
569	1	\N
570	1	\N
571	1	\N
572	1	\N
573	1	\N
574	1	\N
575	1	\N
576	1	\N
577	1	\N
578	1	\N
579	1	\N
580	1	\N
581	1	\N
582	1	\N
583	1	\N
584	1	\N
585	1	\N
586	1	\N
587	1	\N
588	1	\N
589	1	\N
590	1	\N
591	1	\N
592	1	\N
593	1	\N
594	1	\N
595	1	\N
596	1	\N
597	1	\N
598	1	\N
599	1	\N
600	1	\N
601	1	\N
602	1	\N
603	1	\N
604	1	\N
605	1	\N
606	1	\N
607	1	\N
608	1	\N
609	1	\N
610	1	\N
611	1	\N
612	1	\N
613	1	\N
614	1	\N
615	1	\N
616	1	\N
617	1	\N
618	1	\N
619	1	\N
620	1	\N
621	1	\N
622	1	\N
623	1	\N
624	1	\N
625	1	\N
626	1	\N
627	1	\N
628	1	\N
629	1	\N
630	1	\N
631	1	\N
632	1	\N
633	1	\N
634	1	\N
635	1	\N
636	1	\N
637	1	\N
638	1	\N
639	1	\N
640	1	\N
641	1	\N
642	1	\N
643	1	\N
644	1	\N
645	1	\N
646	1	\N
647	1	\N
648	1	\N
649	1	\N
650	1	\N
651	1	\N
652	1	\N
653	1	\N
654	1	\N
655	1	\N
656	1	\N
657	1	\N
658	1	\N
659	1	\N
660	1	\N
661	1	\N
662	1	\N
663	1	\N
664	1	\N
665	1	\N
666	1	\N
667	1	\N
668	1	\N
669	1	\N
670	1	\N
671	1	\N
672	1	\N
673	1	\N
674	1	\N
675	1	\N
676	1	\N
677	1	\N
678	1	\N
679	1	\N
680	1	\N
681	1	\N
682	1	\N
683	1	\N
684	1	\N
685	1	\N
686	1	\N
687	1	\N
688	1	\N
689	1	\N
690	1	\N
691	1	\N
692	1	\N
693	1	\N
694	1	\N
695	1	\N
696	1	\N
697	1	\N
698	1	\N
699	1	\N
700	1	\N
701	1	\N
702	1	\N
703	1	\N
704	1	\N
705	1	\N
706	1	\N
707	1	\N
708	1	\N
709	1	\N
710	1	\N
711	1	\N
712	1	\N
713	1	\N
714	1	\N
715	1	\N
716	1	\N
717	1	\N
718	1	\N
719	1	\N
720	1	\N
721	1	\N
722	1	\N
723	1	\N
724	1	\N
725	1	\N
726	1	\N
727	1	\N
728	1	\N
729	1	\N
730	1	\N
731	1	\N
732	1	\N
733	1	\N
734	1	\N
735	1	\N
736	1	\N
737	1	\N
738	1	\N
739	1	\N
740	1	\N
741	1	\N
742	1	\N
743	1	\N
744	1	\N
745	1	\N
746	1	\N
747	1	\N
748	1	\N
749	1	\N
750	1	\N
751	1	\N
752	1	\N
753	1	\N
754	1	\N
755	1	\N
756	1	\N
757	1	\N
758	1	\N
759	1	\N
760	1	\N
761	1	\N
762	1	\N
763	1	\N
764	1	\N
765	1	\N
766	1	\N
767	1	\N
768	1	\N
769	1	\N
770	1	\N
771	1	\N
772	1	\N
773	1	\N
774	1	\N
775	1	\N
776	1	\N
777	1	\N
778	1	\N
779	1	\N
780	1	\N
781	1	\N
782	1	\N
783	1	\N
784	1	\N
785	1	\N
786	1	\N
787	1	\N
788	1	\N
789	1	\N
790	1	\N
791	1	\N
792	1	\N
793	1	\N
794	1	\N
795	1	\N
796	1	\N
797	1	\N
798	1	\N
799	1	\N
800	1	\N
801	1	\N
802	1	\N
803	1	\N
804	1	\N
805	1	\N
806	1	\N
807	1	\N
808	1	\N
809	1	\N
810	1	\N
811	1	\N
812	1	\N
813	1	\N
814	1	\N
815	1	\N
816	1	\N
817	1	\N
818	1	\N
819	1	\N
820	1	\N
821	1	\N
822	1	\N
823	1	\N
824	1	\N
825	1	\N
826	1	\N
827	1	\N
828	1	\N
829	1	\N
830	1	\N
831	1	\N
832	1	\N
833	1	\N
834	1	\N
835	1	\N
836	1	\N
837	1	\N
838	1	\N
839	1	\N
840	1	\N
841	1	\N
842	1	\N
843	1	\N
844	1	\N
845	1	\N
846	1	\N
847	1	\N
848	1	\N
849	1	\N
850	1	\N
851	1	\N
852	1	\N
853	1	\N
854	1	\N
855	1	\N
856	1	\N
857	1	\N
858	1	\N
859	1	\N
860	1	\N
861	1	\N
862	1	\N
863	1	\N
864	1	\N
865	1	\N
866	1	\N
867	1	\N
868	1	\N
869	1	\N
870	1	\N
871	1	\N
872	1	\N
873	1	\N
874	1	\N
875	1	\N
876	1	\N
877	1	\N
878	1	\N
879	1	\N
880	1	\N
881	1	\N
882	1	\N
883	1	\N
884	1	\N
885	1	\N
886	1	\N
887	1	\N
888	1	\N
889	1	\N
890	1	\N
891	1	\N
892	1	\N
893	1	\N
894	1	\N
895	1	\N
896	1	\N
897	1	\N
898	1	\N
899	1	\N
900	1	\N
901	1	\N
902	1	\N
903	1	\N
904	1	\N
905	1	\N
906	1	\N
907	1	\N
908	1	\N
909	1	\N
910	1	\N
911	1	\N
912	1	\N
913	1	\N
914	1	\N
915	1	\N
916	1	\N
917	1	\N
918	1	\N
919	1	\N
920	1	\N
921	1	\N
922	1	\N
923	1	\N
924	1	\N
925	1	\N
926	1	\N
927	1	\N
928	1	\N
929	1	\N
930	1	\N
931	1	\N
932	1	\N
933	1	\N
934	1	\N
935	1	\N
936	1	\N
937	1	\N
938	1	\N
939	1	\N
940	1	\N
941	1	\N
942	1	\N
943	1	\N
944	1	\N
945	1	\N
946	1	\N
947	1	\N
948	1	\N
949	1	\N
950	1	\N
951	1	\N
952	1	\N
953	1	\N
954	1	\N
955	1	\N
956	1	\N
957	1	\N
958	1	\N
959	1	\N
960	1	\N
961	1	\N
962	1	\N
963	1	\N
964	1	\N
965	1	\N
966	1	\N
967	1	\N
968	1	\N
969	1	\N
970	1	\N
971	1	\N
972	1	\N
973	1	\N
974	1	\N
975	1	\N
976	1	\N
977	1	\N
978	1	\N
979	1	\N
980	1	\N
981	1	\N
982	1	\N
983	1	\N
984	1	\N
985	1	\N
986	1	\N
987	1	\N
988	1	\N
989	1	\N
990	1	\N
991	1	\N
992	1	\N
993	1	\N
994	1	\N
995	1	\N
996	1	\N
997	1	\N
998	1	\N
999	1	\N
1000	1	\N
1001	1	\N
1002	1	\N
1003	1	\N
1004	1	\N
1005	1	\N
1006	1	\N
1007	1	\N
1008	1	\N
1009	1	\N
1010	1	\N
1011	1	\N
1012	1	\N
1013	1	\N
1014	1	\N
1015	1	\N
1016	1	\N
1017	1	\N
1018	1	\N
1019	1	\N
1020	1	\N
1021	1	\N
1022	1	\N
1023	1	\N
1024	1	\N
1025	1	\N
1026	1	\N
1027	1	\N
1028	1	\N
1029	1	\N
1030	1	\N
1031	1	\N
1032	1	\N
1033	1	\N
1034	1	\N
1035	1	\N
1036	1	\N
1037	1	\N
1038	1	\N
1039	1	\N
1040	1	\N
1041	1	\N
1042	1	\N
1043	1	\N
1044	1	\N
1045	1	\N
1046	1	\N
1047	1	\N
1048	1	\N
1049	1	\N
1050	1	\N
1051	1	\N
1052	1	\N
1053	1	\N
1054	1	\N
1055	1	\N
1056	1	\N
1057	1	\N
1058	1	\N
1059	1	\N
1060	1	\N
1061	1	\N
1062	1	\N
1063	1	\N
1064	1	\N
1065	1	\N
1066	1	\N
1067	1	\N
1068	1	\N
1069	1	\N
1070	1	\N
1071	1	\N
1072	1	\N
1073	1	\N
1074	1	\N
1075	1	\N
1076	1	\N
1077	1	\N
1078	1	\N
1079	1	\N
1080	1	\N
1081	1	\N
1082	1	\N
1083	1	\N
1084	1	\N
1085	1	\N
1086	1	\N
1087	1	\N
1088	1	\N
1089	1	\N
1090	1	\N
1091	1	\N
1092	1	\N
1093	1	\N
1094	1	\N
1095	1	\N
1096	1	\N
1097	1	\N
1098	1	\N
1099	1	\N
1100	1	\N
1101	1	\N
1102	1	\N
1103	1	\N
1104	1	\N
1105	1	\N
1106	1	\N
1107	1	\N
1108	1	\N
1109	1	\N
1110	1	\N
1111	1	\N
1112	1	\N
1113	1	\N
1114	1	\N
1115	1	\N
1116	1	\N
1117	1	\N
1118	1	\N
1119	1	\N
1120	1	\N
1121	1	\N
1122	1	\N
1123	1	\N
1124	1	\N
1125	1	\N
1126	1	\N
1127	1	\N
1128	1	\N
1129	1	\N
1130	1	\N
1131	1	\N
1132	1	\N
1133	1	\N
1134	1	\N
1135	1	\N
1136	1	\N
1137	1	\N
1138	1	\N
1139	1	\N
1140	1	\N
1141	1	\N
1142	1	\N
1143	1	\N
1144	1	\N
1145	1	\N
1146	1	\N
1147	1	\N
1148	1	\N
1149	1	\N
1150	1	\N
1151	1	\N
1152	1	\N
1153	1	\N
1154	1	\N
1155	1	\N
1156	1	\N
1157	1	\N
1158	1	\N
1159	1	\N
1160	1	\N
1161	1	\N
1162	1	\N
1163	1	\N
1164	1	\N
1165	1	\N
1166	1	\N
1167	1	\N
1168	1	\N
1169	1	\N
1170	1	\N
1171	1	\N
1172	1	\N
1173	1	\N
1174	1	\N
1175	1	\N
1176	1	\N
1177	1	\N
1178	1	\N
1179	1	\N
1180	1	\N
1181	1	\N
1182	1	\N
1183	1	\N
1184	1	\N
1185	1	\N
1186	1	\N
1187	1	\N
1188	1	\N
1189	1	\N
1190	1	\N
1191	1	\N
1192	1	\N
1193	1	\N
1194	1	\N
1195	1	\N
1196	1	\N
1197	1	\N
1198	1	\N
1199	1	\N
1200	1	\N
\.


--
-- Data for Name: left_out; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.left_out (id, n, t) FROM stdin;
7	0	\N
1500	0	\N
1	1	\N
2	1	\N
3	1	\N
4	1	\N
5	1	\N
6	1	\N
8	1	\N
9	1	\N
10	1	\N
11	1	\N
12	1	\N
13	1	\N
14	1	\N
15	1	\N
16	1	\N
17	1	\N
18	1	\N
19	1	\N
20	1	\N
21	1	\N
22	1	\N
23	1	\N
24	1	\N
25	1	\N
26	1	\N
27	1	\N
28	1	\N
29	1	\N
30	1	\N
31	1	\N
32	1	\N
33	1	\N
34	1	\N
35	1	\N
36	1	\N
37	1	\N
38	1	\N
39	1	\N
40	1	\N
41	1	\N
42	1	\N
43	1	\N
44	1	\N
45	1	\N
46	1	\N
47	1	\N
48	1	\N
49	1	\N
50	1	\N
51	1	\N
52	1	\N
53	1	\N
54	1	\N
55	1	\N
56	1	\N
57	1	\N
58	1	\N
59	1	\N
60	1	\N
61	1	\N
62	1	\N
63	1	\N
64	1	\N
65	1	\N
66	1	\N
67	1	\N
68	1	\N
69	1	\N
70	1	\N
71	1	\N
72	1	\N
73	1	\N
74	1	\N
75	1	\N
76	1	\N
77	1	\N
78	1	\N
79	1	\N
80	1	\N
81	1	\N
82	1	\N
83	1	\N
84	1	\N
85	1	\N
86	1	\N
87	1	\N
88	1	\N
89	1	\N
90	1	\N
91	1	\N
92	1	\N
93	1	\N
94	1	\N
95	1	\N
96	1	\N
97	1	\N
98	1	\N
99	1	\N
100	1	\N
101	1	\N
102	1	\N
103	1	\N
104	1	\N
105	1	\N
106	1	\N
107	1	\N
108	1	\N
109	1	\N
110	1	\N
111	1	\N
112	1	\N
113	1	\N
114	1	\N
115	1	\N
116	1	\N
117	1	\N
118	1	\N
119	1	\N
120	1	\N
121	1	\N
122	1	\N
123	1	\N
124	1	\N
125	1	\N
126	1	\N
127	1	\N
128	1	\N
129	1	\N
130	1	\N
131	1	\N
132	1	\N
133	1	\N
134	1	\N
135	1	\N
136	1	\N
137	1	\N
138	1	\N
139	1	\N
140	1	\N
141	1	\N
142	1	\N
143	1	\N
144	1	\N
145	1	\N
146	1	\N
147	1	\N
148	1	\N
149	1	\N
150	1	\N
151	1	\N
152	1	\N
153	1	\N
154	1	\N
155	1	\N
156	1	\N
157	1	\N
158	1	\N
159	1	\N
160	1	\N
161	1	\N
162	1	\N
163	1	\N
164	1	\N
165	1	\N
166	1	\N
167	1	\N
168	1	\N
169	1	\N
170	1	\N
171	1	\N
172	1	\N
173	1	\N
174	1	\N
175	1	\N
176	1	\N
177	1	\N
178	1	\N
179	1	\N
180	1	\N
181	1	\N
182	1	\N
183	1	\N
184	1	\N
185	1	\N
186	1	\N
187	1	\N
188	1	\N
189	1	\N
190	1	\N
191	1	\N
192	1	\N
193	1	\N
194	1	\N
195	1	\N
196	1	\N
197	1	\N
198	1	\N
199	1	\N
200	1	\N
201	1	\N
202	1	\N
203	1	\N
204	1	\N
205	1	\N
206	1	\N
207	1	\N
208	1	\N
209	1	\N
210	1	\N
211	1	\N
212	1	\N
213	1	\N
214	1	\N
215	1	\N
216	1	\N
217	1	\N
218	1	\N
219	1	\N
220	1	\N
221	1	\N
222	1	\N
223	1	\N
224	1	\N
225	1	\N
226	1	\N
227	1	\N
228	1	\N
229	1	\N
230	1	\N
231	1	\N
232	1	\N
233	1	\N
234	1	\N
235	1	\N
236	1	\N
237	1	\N
238	1	\N
239	1	\N
240	1	\N
241	1	\N
242	1	\N
243	1	\N
244	1	\N
245	1	\N
246	1	\N
247	1	\N
248	1	\N
249	1	\N
250	1	\N
251	1	\N
252	1	\N
253	1	\N
254	1	\N
255	1	\N
256	1	\N
257	1	\N
258	1	\N
259	1	\N
260	1	\N
261	1	\N
262	1	\N
263	1	\N
264	1	\N
265	1	\N
266	1	\N
267	1	\N
268	1	\N
269	1	\N
270	1	\N
271	1	\N
272	1	\N
273	1	\N
274	1	\N
275	1	\N
276	1	\N
277	1	\N
278	1	\N
279	1	\N
280	1	\N
281	1	\N
282	1	\N
283	1	\N
284	1	\N
285	1	\N
286	1	\N
287	1	\N
288	1	\N
289	1	\N
290	1	\N
291	1	\N
292	1	\N
293	1	\N
294	1	\N
295	1	\N
296	1	\N
297	1	\N
298	1	\N
299	1	\N
300	1	\N
301	1	\N
302	1	\N
303	1	\N
304	1	\N
305	1	\N
306	1	\N
307	1	\N
308	1	\N
309	1	\N
310	1	\N
311	1	\N
312	1	\N
313	1	\N
314	1	\N
315	1	\N
316	1	\N
317	1	\N
318	1	\N
319	1	\N
320	1	\N
321	1	\N
322	1	\N
323	1	\N
324	1	\N
325	1	\N
326	1	\N
327	1	\N
328	1	\N
329	1	\N
330	1	\N
331	1	\N
332	1	\N
333	1	\N
334	1	\N
335	1	\N
336	1	\N
337	1	\N
338	1	\N
339	1	\N
340	1	\N
341	1	\N
342	1	\N
343	1	\N
344	1	\N
345	1	\N
346	1	\N
347	1	\N
348	1	\N
349	1	\N
350	1	\N
351	1	\N
352	1	\N
353	1	\N
354	1	\N
355	1	\N
356	1	\N
357	1	\N
358	1	\N
359	1	\N
360	1	\N
361	1	\N
362	1	\N
363	1	\N
364	1	\N
365	1	\N
366	1	\N
367	1	\N
368	1	\N
369	1	\N
370	1	\N
371	1	\N
372	1	\N
373	1	\N
374	1	\N
375	1	\N
376	1	\N
377	1	\N
378	1	\N
379	1	\N
380	1	\N
381	1	\N
382	1	\N
383	1	\N
384	1	\N
385	1	\N
386	1	\N
387	1	\N
388	1	\N
389	1	\N
390	1	\N
391	1	\N
392	1	\N
393	1	\N
394	1	\N
395	1	\N
396	1	\N
397	1	\N
398	1	\N
399	1	\N
400	1	\N
401	1	\N
402	1	\N
403	1	\N
404	1	\N
405	1	\N
406	1	\N
407	1	\N
408	1	\N
409	1	\N
410	1	\N
411	1	\N
412	1	\N
413	1	\N
414	1	\N
415	1	\N
416	1	\N
417	1	\N
418	1	\N
419	1	\N
420	1	\N
421	1	\N
422	1	\N
423	1	\N
424	1	\N
425	1	\N
426	1	\N
427	1	\N
428	1	\N
429	1	\N
430	1	\N
431	1	\N
432	1	\N
433	1	\N
434	1	\N
435	1	\N
436	1	\N
437	1	\N
438	1	\N
439	1	\N
440	1	\N
441	1	\N
442	1	\N
443	1	\N
444	1	\N
445	1	\N
446	1	\N
447	1	\N
448	1	\N
449	1	\N
450	1	\N
451	1	\N
452	1	\N
453	1	\N
454	1	\N
455	1	\N
456	1	\N
457	1	\N
458	1	\N
459	1	\N
460	1	\N
461	1	\N
462	1	\N
463	1	\N
464	1	\N
465	1	\N
466	1	\N
467	1	\N
468	1	\N
469	1	\N
470	1	\N
471	1	\N
472	1	\N
473	1	\N
474	1	\N
475	1	\N
476	1	\N
477	1	\N
478	1	\N
479	1	\N
480	1	\N
481	1	\N
482	1	\N
483	1	\N
484	1	\N
485	1	\N
486	1	\N
487	1	\N
488	1	\N
489	1	\N
490	1	\N
491	1	\N
492	1	\N
493	1	\N
494	1	\N
495	1	\N
496	1	\N
497	1	\N
498	1	\N
499	1	\N
500	1	\N
501	1	\N
502	1	\N
503	1	\N
504	1	\N
505	1	\N
506	1	\N
507	1	\N
508	1	\N
509	1	\N
510	1	\N
511	1	\N
512	1	\N
513	1	\N
514	1	\N
515	1	\N
516	1	\N
517	1	\N
518	1	\N
519	1	\N
520	1	\N
521	1	\N
522	1	\N
523	1	\N
524	1	\N
525	1	\N
526	1	\N
527	1	\N
528	1	\N
529	1	\N
530	1	\N
531	1	\N
532	1	\N
533	1	\N
534	1	\N
535	1	\N
536	1	\N
537	1	\N
538	1	\N
539	1	\N
540	1	\N
541	1	\N
542	1	\N
543	1	\N
544	1	\N
545	1	\N
546	1	\N
547	1	\N
548	1	\N
549	1	\N
550	1	\N
551	1	\N
552	1	\N
553	1	\N
554	1	\N
555	1	\N
556	1	\N
557	1	\N
558	1	\N
559	1	\N
560	1	\N
561	1	\N
562	1	\N
563	1	\N
564	1	\N
565	1	\N
566	1	\N
567	1	\N
568	1	\N
569	1	\N
570	1	\N
571	1	\N
572	1	\N
573	1	\N
574	1	\N
575	1	\N
576	1	\N
577	1	\N
578	1	\N
579	1	\N
580	1	\N
581	1	\N
582	1	\N
583	1	\N
584	1	\N
585	1	\N
586	1	\N
587	1	\N
588	1	\N
589	1	\N
590	1	\N
591	1	\N
592	1	\N
593	1	\N
594	1	\N
595	1	\N
596	1	\N
597	1	\N
598	1	\N
599	1	\N
600	1	\N
601	1	\N
602	1	\N
603	1	\N
604	1	\N
605	1	\N
606	1	\N
607	1	\N
608	1	\N
609	1	\N
610	1	\N
611	1	\N
612	1	\N
613	1	\N
614	1	\N
615	1	\N
616	1	\N
617	1	\N
618	1	\N
619	1	\N
620	1	\N
621	1	\N
622	1	\N
623	1	\N
624	1	\N
625	1	\N
626	1	\N
627	1	\N
628	1	\N
629	1	\N
630	1	\N
631	1	\N
632	1	\N
633	1	\N
634	1	\N
635	1	\N
636	1	\N
637	1	\N
638	1	\N
639	1	\N
640	1	\N
641	1	\N
642	1	\N
643	1	\N
644	1	\N
645	1	\N
646	1	\N
647	1	\N
648	1	\N
649	1	\N
650	1	\N
651	1	\N
652	1	\N
653	1	\N
654	1	\N
655	1	\N
656	1	\N
657	1	\N
658	1	\N
659	1	\N
660	1	\N
661	1	\N
662	1	\N
663	1	\N
664	1	\N
665	1	\N
666	1	\N
667	1	\N
668	1	\N
669	1	\N
670	1	\N
671	1	\N
672	1	\N
673	1	\N
674	1	\N
675	1	\N
676	1	\N
677	1	\N
678	1	\N
679	1	\N
680	1	\N
681	1	\N
682	1	\N
683	1	\N
684	1	\N
685	1	\N
686	1	\N
687	1	\N
688	1	\N
689	1	\N
690	1	\N
691	1	\N
692	1	\N
693	1	\N
694	1	\N
695	1	\N
696	1	\N
697	1	\N
698	1	\N
699	1	\N
700	1	\N
701	1	\N
702	1	\N
703	1	\N
704	1	\N
705	1	\N
706	1	\N
707	1	\N
708	1	\N
709	1	\N
710	1	\N
711	1	\N
712	1	\N
713	1	\N
714	1	\N
715	1	\N
716	1	\N
717	1	\N
718	1	\N
719	1	\N
720	1	\N
721	1	\N
722	1	\N
723	1	\N
724	1	\N
725	1	\N
726	1	\N
727	1	\N
728	1	\N
729	1	\N
730	1	\N
731	1	\N
732	1	\N
733	1	\N
734	1	\N
735	1	\N
736	1	\N
737	1	\N
738	1	\N
739	1	\N
740	1	\N
741	1	\N
742	1	\N
743	1	\N
744	1	\N
745	1	\N
746	1	\N
747	1	\N
748	1	\N
749	1	\N
750	1	\N
751	1	\N
752	1	\N
753	1	\N
754	1	\N
755	1	\N
756	1	\N
757	1	\N
758	1	\N
759	1	\N
760	1	\N
761	1	\N
762	1	\N
763	1	\N
764	1	\N
765	1	\N
766	1	\N
767	1	\N
768	1	\N
769	1	\N
770	1	\N
771	1	\N
772	1	\N
773	1	\N
774	1	\N
775	1	\N
776	1	\N
777	1	\N
778	1	\N
779	1	\N
780	1	\N
781	1	\N
782	1	\N
783	1	\N
784	1	\N
785	1	\N
786	1	\N
787	1	\N
788	1	\N
789	1	\N
790	1	\N
791	1	\N
792	1	\N
793	1	\N
794	1	\N
795	1	\N
796	1	\N
797	1	\N
798	1	\N
799	1	\N
800	1	\N
801	1	\N
802	1	\N
803	1	\N
804	1	\N
805	1	\N
806	1	\N
807	1	\N
808	1	\N
809	1	\N
810	1	\N
811	1	\N
812	1	\N
813	1	\N
814	1	\N
815	1	\N
816	1	\N
817	1	\N
818	1	\N
819	1	\N
820	1	\N
821	1	\N
822	1	\N
823	1	\N
824	1	\N
825	1	\N
826	1	\N
827	1	\N
828	1	\N
829	1	\N
830	1	\N
831	1	\N
832	1	\N
833	1	\N
834	1	\N
835	1	\N
836	1	\N
837	1	\N
838	1	\N
839	1	\N
840	1	\N
841	1	\N
842	1	\N
843	1	\N
844	1	\N
845	1	\N
846	1	\N
847	1	\N
848	1	\N
849	1	\N
850	1	\N
851	1	\N
852	1	\N
853	1	\N
854	1	\N
855	1	\N
856	1	\N
857	1	\N
858	1	\N
859	1	\N
860	1	\N
861	1	\N
862	1	\N
863	1	\N
864	1	\N
865	1	\N
866	1	\N
867	1	\N
868	1	\N
869	1	\N
870	1	\N
871	1	\N
872	1	\N
873	1	\N
874	1	\N
875	1	\N
876	1	\N
877	1	\N
878	1	\N
879	1	\N
880	1	\N
881	1	\N
882	1	\N
883	1	\N
884	1	\N
885	1	\N
886	1	\N
887	1	\N
888	1	\N
889	1	\N
890	1	\N
891	1	\N
892	1	\N
893	1	\N
894	1	\N
895	1	\N
896	1	\N
897	1	\N
898	1	\N
899	1	\N
900	1	\N
901	1	\N
902	1	\N
903	1	\N
904	1	\N
905	1	\N
906	1	\N
907	1	\N
908	1	\N
909	1	\N
910	1	\N
911	1	\N
912	1	\N
913	1	\N
914	1	\N
915	1	\N
916	1	\N
917	1	\N
918	1	\N
919	1	\N
920	1	\N
921	1	\N
922	1	\N
923	1	\N
924	1	\N
925	1	\N
926	1	\N
927	1	\N
928	1	\N
929	1	\N
930	1	\N
931	1	\N
932	1	\N
933	1	\N
934	1	\N
935	1	\N
936	1	\N
937	1	\N
938	1	\N
939	1	\N
940	1	\N
941	1	\N
942	1	\N
943	1	\N
944	1	\N
945	1	\N
946	1	\N
947	1	\N
948	1	\N
949	1	\N
950	1	\N
951	1	\N
952	1	\N
953	1	\N
954	1	\N
955	1	\N
956	1	\N
957	1	\N
958	1	\N
959	1	\N
960	1	\N
961	1	\N
962	1	\N
963	1	\N
964	1	\N
965	1	\N
966	1	\N
967	1	\N
968	1	\N
969	1	\N
970	1	\N
971	1	\N
972	1	\N
973	1	\N
974	1	\N
975	1	\N
976	1	\N
977	1	\N
978	1	\N
979	1	\N
980	1	\N
981	1	\N
982	1	\N
983	1	\N
984	1	\N
985	1	\N
986	1	\N
987	1	\N
988	1	\N
989	1	\N
990	1	\N
991	1	\N
992	1	\N
993	1	\N
994	1	\N
995	1	\N
996	1	\N
997	1	\N
998	1	\N
999	1	\N
1000	1	\N
1001	1	\N
1002	1	\N
1003	1	\N
1004	1	\N
1005	1	\N
1006	1	\N
1007	1	\N
1008	1	\N
1009	1	\N
1010	1	\N
1011	1	\N
1012	1	\N
1013	1	\N
1014	1	\N
1015	1	\N
1016	1	\N
1017	1	\N
1018	1	\N
1019	1	\N
1020	1	\N
1021	1	\N
1022	1	\N
1023	1	\N
1024	1	\N
1025	1	\N
1026	1	\N
1027	1	\N
1028	1	\N
1029	1	\N
1030	1	\N
1031	1	\N
1032	1	\N
1033	1	\N
1034	1	\N
1035	1	\N
1036	1	\N
1037	1	\N
1038	1	\N
1039	1	\N
1040	1	\N
1041	1	\N
1042	1	\N
1043	1	\N
1044	1	\N
1045	1	\N
1046	1	\N
1047	1	\N
1048	1	\N
1049	1	\N
1050	1	\N
1051	1	\N
1052	1	\N
1053	1	\N
1054	1	\N
1055	1	\N
1056	1	\N
1057	1	\N
1058	1	\N
1059	1	\N
1060	1	\N
1061	1	\N
1062	1	\N
1063	1	\N
1064	1	\N
1065	1	\N
1066	1	\N
1067	1	\N
1068	1	\N
1069	1	\N
1070	1	\N
1071	1	\N
1072	1	\N
1073	1	\N
1074	1	\N
1075	1	\N
1076	1	\N
1077	1	\N
1078	1	\N
1079	1	\N
1080	1	\N
1081	1	\N
1082	1	\N
1083	1	\N
1084	1	\N
1085	1	\N
1086	1	\N
1087	1	\N
1088	1	\N
1089	1	\N
1090	1	\N
1091	1	\N
1092	1	\N
1093	1	\N
1094	1	\N
1095	1	\N
1096	1	\N
1097	1	\N
1098	1	\N
1099	1	\N
1100	1	\N
1101	1	\N
1102	1	\N
1103	1	\N
1104	1	\N
1105	1	\N
1106	1	\N
1107	1	\N
1108	1	\N
1109	1	\N
1110	1	\N
1111	1	\N
1112	1	\N
1113	1	\N
1114	1	\N
1115	1	\N
1116	1	\N
1117	1	\N
1118	1	\N
1119	1	\N
1120	1	\N
1121	1	\N
1122	1	\N
1123	1	\N
1124	1	\N
1125	1	\N
1126	1	\N
1127	1	\N
1128	1	\N
1129	1	\N
1130	1	\N
1131	1	\N
1132	1	\N
1133	1	\N
1134	1	\N
1135	1	\N
1136	1	\N
1137	1	\N
1138	1	\N
1139	1	\N
1140	1	\N
1141	1	\N
1142	1	\N
1143	1	\N
1144	1	\N
1145	1	\N
1146	1	\N
1147	1	\N
1148	1	\N
1149	1	\N
1150	1	\N
1151	1	\N
1152	1	\N
1153	1	\N
1154	1	\N
1155	1	\N
1156	1	\N
1157	1	\N
1158	1	\N
1159	1	\N
1160	1	\N
1161	1	\N
1162	1	\N
1163	1	\N
1164	1	\N
1165	1	\N
1166	1	\N
1167	1	\N
1168	1	\N
1169	1	\N
1170	1	\N
1171	1	\N
1172	1	\N
1173	1	\N
1174	1	\N
1175	1	\N
1176	1	\N
1177	1	\N
1178	1	\N
1179	1	\N
1180	1	\N
1181	1	\N
1182	1	\N
1183	1	\N
1184	1	\N
1185	1	\N
1186	1	\N
1187	1	\N
1188	1	\N
1189	1	\N
1190	1	\N
1191	1	\N
1192	1	\N
1193	1	\N
1194	1	\N
1195	1	\N
1196	1	\N
1197	1	\N
1198	1	\N
1199	1	\N
1200	1	\N
1201	1	\N
1202	1	\N
1203	1	\N
1204	1	\N
1205	1	\N
1206	1	\N
1207	1	\N
1208	1	\N
1209	1	\N
1210	1	\N
1211	1	\N
1212	1	\N
1213	1	\N
1214	1	\N
1215	1	\N
1216	1	\N
1217	1	\N
1218	1	\N
1219	1	\N
1220	1	\N
1221	1	\N
1222	1	\N
1223	1	\N
1224	1	\N
1225	1	\N
1226	1	\N
1227	1	\N
1228	1	\N
1229	1	\N
1230	1	\N
1231	1	\N
1232	1	\N
1233	1	\N
1234	1	\N
1235	1	\N
1236	1	\N
1237	1	\N
1238	1	\N
1239	1	\N
1240	1	\N
1241	1	\N
1242	1	\N
1243	1	\N
1244	1	\N
1245	1	\N
1246	1	\N
1247	1	\N
1248	1	\N
1249	1	\N
1250	1	\N
1251	1	\N
1252	1	\N
1253	1	\N
1254	1	\N
1255	1	\N
1256	1	\N
1257	1	\N
1258	1	\N
1259	1	\N
1260	1	\N
1261	1	\N
1262	1	\N
1263	1	\N
1264	1	\N
1265	1	\N
1266	1	\N
1267	1	\N
1268	1	\N
1269	1	\N
1270	1	\N
1271	1	\N
1272	1	\N
1273	1	\N
1274	1	\N
1275	1	\N
1276	1	\N
1277	1	\N
1278	1	\N
1279	1	\N
1280	1	\N
1281	1	\N
1282	1	\N
1283	1	\N
1284	1	\N
1285	1	\N
1286	1	\N
1287	1	\N
1288	1	\N
1289	1	\N
1290	1	\N
1291	1	\N
1292	1	\N
1293	1	\N
1294	1	\N
1295	1	\N
1296	1	\N
1297	1	\N
1298	1	\N
1299	1	\N
1300	1	\N
1301	1	\N
1302	1	\N
1303	1	\N
1304	1	\N
1305	1	\N
1306	1	\N
1307	1	\N
1308	1	\N
1309	1	\N
1310	1	\N
1311	1	\N
1312	1	\N
1313	1	\N
1314	1	\N
1315	1	\N
1316	1	\N
1317	1	\N
1318	1	\N
1319	1	\N
1320	1	\N
1321	1	\N
1322	1	\N
1323	1	\N
1324	1	\N
1325	1	\N
1326	1	\N
1327	1	\N
1328	1	\N
1329	1	\N
1330	1	\N
1331	1	\N
1332	1	\N
1333	1	\N
1334	1	\N
1335	1	\N
1336	1	\N
1337	1	\N
1338	1	\N
1339	1	\N
1340	1	\N
1341	1	\N
1342	1	\N
1343	1	\N
1344	1	\N
1345	1	\N
1346	1	\N
1347	1	\N
1348	1	\N
1349	1	\N
1350	1	\N
1351	1	\N
1352	1	\N
1353	1	\N
1354	1	\N
1355	1	\N
1356	1	\N
1357	1	\N
1358	1	\N
1359	1	\N
1360	1	\N
1361	1	\N
1362	1	\N
1363	1	\N
1364	1	\N
1365	1	\N
1366	1	\N
1367	1	\N
1368	1	\N
1369	1	\N
1370	1	\N
1371	1	\N
1372	1	\N
1373	1	\N
1374	1	\N
1375	1	\N
1376	1	\N
1377	1	\N
1378	1	\N
1379	1	\N
1380	1	\N
1381	1	\N
1382	1	\N
1383	1	\N
1384	1	\N
1385	1	\N
1386	1	\N
1387	1	\N
1388	1	\N
1389	1	\N
1390	1	\N
1391	1	\N
1392	1	\N
1393	1	\N
1394	1	\N
1395	1	\N
1396	1	\N
1397	1	\N
1398	1	\N
1399	1	\N
1400	1	\N
1401	1	\N
1402	1	\N
1403	1	\N
1404	1	\N
1405	1	\N
1406	1	\N
1407	1	\N
1408	1	\N
1409	1	\N
1410	1	\N
1411	1	\N
1412	1	\N
1413	1	\N
1414	1	\N
1415	1	\N
1416	1	\N
1417	1	\N
1418	1	\N
1419	1	\N
1420	1	\N
1421	1	\N
1422	1	\N
1423	1	\N
1424	1	\N
1425	1	\N
1426	1	\N
1427	1	\N
1428	1	\N
1429	1	\N
1430	1	\N
1431	1	\N
1432	1	\N
1433	1	\N
1434	1	\N
1435	1	\N
1436	1	\N
1437	1	\N
1438	1	\N
1439	1	\N
1440	1	\N
1441	1	\N
1442	1	\N
1443	1	\N
1444	1	\N
1445	1	\N
1446	1	\N
1447	1	\N
1448	1	\N
1449	1	\N
1450	1	\N
1451	1	\N
1452	1	\N
1453	1	\N
1454	1	\N
1455	1	\N
1456	1	\N
1457	1	\N
1458	1	\N
1459	1	\N
1460	1	\N
1461	1	\N
1462	1	\N
1463	1	\N
1464	1	\N
1465	1	\N
1466	1	\N
1467	1	\N
1468	1	\N
1469	1	\N
1470	1	\N
1471	1	\N
1472	1	\N
1473	1	\N
1474	1	\N
1475	1	\N
1476	1	\N
1477	1	\N
1478	1	\N
1479	1	\N
1480	1	\N
1481	1	\N
1482	1	\N
1483	1	\N
1484	1	\N
1485	1	\N
1486	1	\N
1487	1	\N
1488	1	\N
1489	1	\N
1490	1	\N
1491	1	\N
1492	1	\N
1493	1	\N
1494	1	\N
1495	1	\N
1496	1	\N
1497	1	\N
1498	1	\N
1499	1	\N
1501	1	\N
1502	1	\N
1503	1	\N
1504	1	\N
1505	1	\N
1506	1	\N
1507	1	\N
1508	1	\N
1509	1	\N
1510	1	\N
1511	1	\N
1512	1	\N
1513	1	\N
1514	1	\N
1515	1	\N
1516	1	\N
1517	1	\N
1518	1	\N
1519	1	\N
1520	1	\N
1521	1	\N
1522	1	\N
1523	1	\N
1524	1	\N
1525	1	\N
1526	1	\N
1527	1	\N
1528	1	\N
1529	1	\N
1530	1	\N
1531	1	\N
1532	1	\N
1533	1	\N
1534	1	\N
1535	1	\N
1536	1	\N
1537	1	\N
1538	1	\N
1539	1	\N
1540	1	\N
1541	1	\N
1542	1	\N
1543	1	\N
1544	1	\N
1545	1	\N
1546	1	\N
1547	1	\N
1548	1	\N
1549	1	\N
1550	1	\N
1551	1	\N
1552	1	\N
1553	1	\N
1554	1	\N
1555	1	\N
1556	1	\N
1557	1	\N
1558	1	\N
1559	1	\N
1560	1	\N
1561	1	\N
1562	1	\N
1563	1	\N
1564	1	\N
1565	1	\N
1566	1	\N
1567	1	\N
1568	1	\N
1569	1	\N
1570	1	\N
1571	1	\N
1572	1	\N
1573	1	\N
1574	1	\N
1575	1	\N
1576	1	\N
1577	1	\N
1578	1	\N
1579	1	\N
1580	1	\N
1581	1	\N
1582	1	\N
1583	1	\N
1584	1	\N
1585	1	\N
1586	1	\N
1587	1	\N
1588	1	\N
1589	1	\N
1590	1	\N
1591	1	\N
1592	1	\N
1593	1	\N
1594	1	\N
1595	1	\N
1596	1	\N
1597	1	\N
1598	1	\N
1599	1	\N
1600	1	\N
1601	1	\N
1602	1	\N
1603	1	\N
1604	1	\N
1605	1	\N
1606	1	\N
1607	1	\N
1608	1	\N
1609	1	\N
1610	1	\N
1611	1	\N
1612	1	\N
1613	1	\N
1614	1	\N
1615	1	\N
1616	1	\N
1617	1	\N
1618	1	\N
1619	1	\N
1620	1	\N
1621	1	\N
1622	1	\N
1623	1	\N
1624	1	\N
1625	1	\N
1626	1	\N
1627	1	\N
1628	1	\N
1629	1	\N
1630	1	\N
1631	1	\N
1632	1	\N
1633	1	\N
1634	1	\N
1635	1	\N
1636	1	\N
1637	1	\N
1638	1	\N
1639	1	\N
1640	1	\N
1641	1	\N
1642	1	\N
1643	1	\N
1644	1	\N
1645	1	\N
1646	1	\N
1647	1	\N
1648	1	\N
1649	1	\N
1650	1	\N
1651	1	\N
1652	1	\N
1653	1	\N
1654	1	\N
1655	1	\N
1656	1	\N
1657	1	\N
1658	1	\N
1659	1	\N
1660	1	\N
1661	1	\N
1662	1	\N
1663	1	\N
1664	1	\N
1665	1	\N
1666	1	\N
1667	1	\N
1668	1	\N
1669	1	\N
1670	1	\N
1671	1	\N
1672	1	\N
1673	1	\N
1674	1	\N
1675	1	\N
1676	1	\N
1677	1	\N
1678	1	\N
1679	1	\N
1680	1	\N
1681	1	\N
1682	1	\N
1683	1	\N
1684	1	\N
1685	1	\N
1686	1	\N
1687	1	\N
1688	1	\N
1689	1	\N
1690	1	\N
1691	1	\N
1692	1	\N
1693	1	\N
1694	1	\N
1695	1	\N
1696	1	\N
1697	1	\N
1698	1	\N
1699	1	\N
1700	1	\N
1701	1	\N
1702	1	\N
1703	1	\N
1704	1	\N
1705	1	\N
1706	1	\N
1707	1	\N
1708	1	\N
1709	1	\N
1710	1	\N
1711	1	\N
1712	1	\N
1713	1	\N
1714	1	\N
1715	1	\N
1716	1	\N
1717	1	\N
1718	1	\N
1719	1	\N
1720	1	\N
1721	1	\N
1722	1	\N
1723	1	\N
1724	1	\N
1725	1	\N
1726	1	\N
1727	1	\N
1728	1	\N
1729	1	\N
1730	1	\N
1731	1	\N
1732	1	\N
1733	1	\N
1734	1	\N
1735	1	\N
1736	1	\N
1737	1	\N
1738	1	\N
1739	1	\N
1740	1	\N
1741	1	\N
1742	1	\N
1743	1	\N
1744	1	\N
1745	1	\N
1746	1	\N
1747	1	\N
1748	1	\N
1749	1	\N
1750	1	\N
1751	1	\N
1752	1	\N
1753	1	\N
1754	1	\N
1755	1	\N
1756	1	\N
1757	1	\N
1758	1	\N
1759	1	\N
1760	1	\N
1761	1	\N
1762	1	\N
1763	1	\N
1764	1	\N
1765	1	\N
1766	1	\N
1767	1	\N
1768	1	\N
1769	1	\N
1770	1	\N
1771	1	\N
1772	1	\N
1773	1	\N
1774	1	\N
1775	1	\N
1776	1	\N
1777	1	\N
1778	1	\N
1779	1	\N
1780	1	\N
1781	1	\N
1782	1	\N
1783	1	\N
1784	1	\N
1785	1	\N
1786	1	\N
1787	1	\N
1788	1	\N
1789	1	\N
1790	1	\N
1791	1	\N
1792	1	\N
1793	1	\N
1794	1	\N
1795	1	\N
1796	1	\N
1797	1	\N
1798	1	\N
1799	1	\N
1800	1	\N
1801	1	\N
1802	1	\N
1803	1	\N
1804	1	\N
1805	1	\N
1806	1	\N
1807	1	\N
1808	1	\N
1809	1	\N
1810	1	\N
1811	1	\N
1812	1	\N
1813	1	\N
1814	1	\N
1815	1	\N
1816	1	\N
1817	1	\N
1818	1	\N
1819	1	\N
1820	1	\N
1821	1	\N
1822	1	\N
1823	1	\N
1824	1	\N
1825	1	\N
1826	1	\N
1827	1	\N
1828	1	\N
1829	1	\N
1830	1	\N
1831	1	\N
1832	1	\N
1833	1	\N
1834	1	\N
1835	1	\N
1836	1	\N
1837	1	\N
1838	1	\N
1839	1	\N
1840	1	\N
1841	1	\N
1842	1	\N
1843	1	\N
1844	1	\N
1845	1	\N
1846	1	\N
1847	1	\N
1848	1	\N
1849	1	\N
1850	1	\N
1851	1	\N
1852	1	\N
1853	1	\N
1854	1	\N
1855	1	\N
1856	1	\N
1857	1	\N
1858	1	\N
1859	1	\N
1860	1	\N
1861	1	\N
1862	1	\N
1863	1	\N
1864	1	\N
1865	1	\N
1866	1	\N
1867	1	\N
1868	1	\N
1869	1	\N
1870	1	\N
1871	1	\N
1872	1	\N
1873	1	\N
1874	1	\N
1875	1	\N
1876	1	\N
1877	1	\N
1878	1	\N
1879	1	\N
1880	1	\N
1881	1	\N
1882	1	\N
1883	1	\N
1884	1	\N
1885	1	\N
1886	1	\N
1887	1	\N
1888	1	\N
1889	1	\N
1890	1	\N
1891	1	\N
1892	1	\N
1893	1	\N
1894	1	\N
1895	1	\N
1896	1	\N
1897	1	\N
1898	1	\N
1899	1	\N
1900	1	\N
1901	1	\N
1902	1	\N
1903	1	\N
1904	1	\N
1905	1	\N
1906	1	\N
1907	1	\N
1908	1	\N
1909	1	\N
1910	1	\N
1911	1	\N
1912	1	\N
1913	1	\N
1914	1	\N
1915	1	\N
1916	1	\N
1917	1	\N
1918	1	\N
1919	1	\N
1920	1	\N
1921	1	\N
1922	1	\N
1923	1	\N
1924	1	\N
1925	1	\N
1926	1	\N
1927	1	\N
1928	1	\N
1929	1	\N
1930	1	\N
1931	1	\N
1932	1	\N
1933	1	\N
1934	1	\N
1935	1	\N
1936	1	\N
1937	1	\N
1938	1	\N
1939	1	\N
1940	1	\N
1941	1	\N
1942	1	\N
1943	1	\N
1944	1	\N
1945	1	\N
1946	1	\N
1947	1	\N
1948	1	\N
1949	1	\N
1950	1	\N
1951	1	\N
1952	1	\N
1953	1	\N
1954	1	\N
1955	1	\N
1956	1	\N
1957	1	\N
1958	1	\N
1959	1	\N
1960	1	\N
1961	1	\N
1962	1	\N
1963	1	\N
1964	1	\N
1965	1	\N
1966	1	\N
1967	1	\N
1968	1	\N
1969	1	\N
1970	1	\N
1971	1	\N
1972	1	\N
1973	1	\N
1974	1	\N
1975	1	\N
1976	1	\N
1977	1	\N
1978	1	\N
1979	1	\N
1980	1	\N
1981	1	\N
1982	1	\N
1983	1	\N
1984	1	\N
1985	1	\N
1986	1	\N
1987	1	\N
1988	1	\N
1989	1	\N
1990	1	\N
1991	1	\N
1992	1	\N
1993	1	\N
1994	1	\N
1995	1	\N
1996	1	\N
1997	1	\N
1998	1	\N
1999	1	\N
2000	1	\N
\.


--
-- Data for Name: over; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.over (id, n, t) FROM stdin;
1	1	\N
2	1	\N
3	1	\N
4	1	\N
5	1	\N
6	1	\N
7	1	\N
8	1	\N
9	1	\N
10	1	\N
11	1	\N
12	1	\N
13	1	\N
14	1	\N
15	1	\N
16	1	\N
17	1	\N
18	1	\N
19	1	\N
20	1	\N
21	1	\N
22	1	\N
23	1	\N
24	1	\N
25	1	\N
26	1	\N
27	1	\N
28	1	\N
29	1	\N
30	1	\N
31	1	\N
32	1	\N
33	1	\N
34	1	\N
35	1	\N
36	1	\N
37	1	\N
38	1	\N
39	1	\N
40	1	\N
41	1	\N
42	1	\N
43	1	\N
44	1	\N
45	1	\N
46	1	\N
47	1	\N
48	1	\N
49	1	\N
50	1	\N
51	1	\N
52	1	\N
53	1	\N
54	1	\N
55	1	\N
56	1	\N
57	1	\N
58	1	\N
59	1	\N
60	1	\N
61	1	\N
62	1	\N
63	1	\N
64	1	\N
65	1	\N
66	1	\N
67	1	\N
68	1	\N
69	1	\N
70	1	\N
71	1	\N
72	1	\N
73	1	\N
74	1	\N
75	1	\N
76	1	\N
77	1	\N
78	1	\N
79	1	\N
80	1	\N
81	1	\N
82	1	\N
83	1	\N
84	1	\N
85	1	\N
86	1	\N
87	1	\N
88	1	\N
89	1	\N
90	1	\N
91	1	\N
92	1	\N
93	1	\N
94	1	\N
95	1	\N
96	1	\N
97	1	\N
98	1	\N
99	1	\N
100	1	\N
101	1	\N
102	1	\N
103	1	\N
104	1	\N
105	1	\N
106	1	\N
107	1	\N
108	1	\N
109	1	\N
110	1	\N
111	1	\N
112	1	\N
113	1	\N
114	1	\N
115	1	\N
116	1	\N
117	1	\N
118	1	\N
119	1	\N
120	1	\N
121	1	\N
122	1	\N
123	1	\N
124	1	\N
125	1	\N
126	1	\N
127	1	\N
128	1	\N
129	1	\N
130	1	\N
131	1	\N
132	1	\N
133	1	\N
134	1	\N
135	1	\N
136	1	\N
137	1	\N
138	1	\N
139	1	\N
140	1	\N
141	1	\N
142	1	\N
143	1	\N
144	1	\N
145	1	\N
146	1	\N
147	1	\N
148	1	\N
149	1	\N
150	1	\N
151	1	\N
152	1	\N
153	1	\N
154	1	\N
155	1	\N
156	1	\N
157	1	\N
158	1	\N
159	1	\N
160	1	\N
161	1	\N
162	1	\N
163	1	\N
164	1	\N
165	1	\N
166	1	\N
167	1	\N
168	1	\N
169	1	\N
170	1	\N
171	1	\N
172	1	\N
173	1	\N
174	1	\N
175	1	\N
176	1	\N
177	1	\N
178	1	\N
179	1	\N
180	1	\N
181	1	\N
182	1	\N
183	1	\N
184	1	\N
185	1	\N
186	1	\N
187	1	\N
188	1	\N
189	1	\N
190	1	\N
191	1	\N
192	1	\N
193	1	\N
194	1	\N
195	1	\N
196	1	\N
197	1	\N
198	1	\N
199	1	\N
200	1	\N
201	1	\N
202	1	\N
203	1	\N
204	1	\N
205	1	\N
206	1	\N
207	1	\N
208	1	\N
209	1	\N
210	1	\N
211	1	\N
212	1	\N
213	1	\N
214	1	\N
215	1	\N
216	1	\N
217	1	\N
218	1	\N
219	1	\N
220	1	\N
221	1	\N
222	1	\N
223	1	\N
224	1	\N
225	1	\N
226	1	\N
227	1	\N
228	1	\N
229	1	\N
230	1	\N
231	1	\N
232	1	\N
233	1	\N
234	1	\N
235	1	\N
236	1	\N
237	1	\N
238	1	\N
239	1	\N
240	1	\N
241	1	\N
242	1	\N
243	1	\N
244	1	\N
245	1	\N
246	1	\N
247	1	\N
248	1	\N
249	1	\N
250	1	\N
251	1	\N
252	1	\N
253	1	\N
254	1	\N
255	1	\N
256	1	\N
257	1	\N
258	1	\N
259	1	\N
260	1	\N
261	1	\N
262	1	\N
263	1	\N
264	1	\N
265	1	\N
266	1	\N
267	1	\N
268	1	\N
269	1	\N
270	1	\N
271	1	\N
272	1	\N
273	1	\N
274	1	\N
275	1	\N
276	1	\N
277	1	\N
278	1	\N
279	1	\N
280	1	\N
281	1	\N
282	1	\N
283	1	\N
284	1	\N
285	1	\N
286	1	\N
287	1	\N
288	1	\N
289	1	\N
290	1	\N
291	1	\N
292	1	\N
293	1	\N
294	1	\N
295	1	\N
296	1	\N
297	1	\N
298	1	\N
299	1	\N
300	1	\N
301	1	\N
302	1	\N
303	1	\N
304	1	\N
305	1	\N
306	1	\N
307	1	\N
308	1	\N
309	1	\N
310	1	\N
311	1	\N
312	1	\N
313	1	\N
314	1	\N
315	1	\N
316	1	\N
317	1	\N
318	1	\N
319	1	\N
320	1	\N
321	1	\N
322	1	\N
323	1	\N
324	1	\N
325	1	\N
326	1	\N
327	1	\N
328	1	\N
329	1	\N
330	1	\N
331	1	\N
332	1	\N
333	1	\N
334	1	\N
335	1	\N
336	1	\N
337	1	\N
338	1	\N
339	1	\N
340	1	\N
341	1	\N
342	1	\N
343	1	\N
344	1	\N
345	1	\N
346	1	\N
347	1	\N
348	1	\N
349	1	\N
350	1	\N
351	1	\N
352	1	\N
353	1	\N
354	1	\N
355	1	\N
356	1	\N
357	1	\N
358	1	\N
359	1	\N
360	1	\N
361	1	\N
362	1	\N
363	1	\N
364	1	\N
365	1	\N
366	1	\N
367	1	\N
368	1	\N
369	1	\N
370	1	\N
371	1	\N
372	1	\N
373	1	\N
374	1	\N
375	1	\N
376	1	\N
377	1	\N
378	1	\N
379	1	\N
380	1	\N
381	1	\N
382	1	\N
383	1	\N
384	1	\N
385	1	\N
386	1	\N
387	1	\N
388	1	\N
389	1	\N
390	1	\N
391	1	\N
392	1	\N
393	1	\N
394	1	\N
395	1	\N
396	1	\N
397	1	\N
398	1	\N
399	1	\N
400	1	\N
401	1	\N
402	1	\N
403	1	\N
404	1	\N
405	1	\N
406	1	\N
407	1	\N
408	1	\N
409	1	\N
410	1	\N
411	1	\N
412	1	\N
413	1	\N
414	1	\N
415	1	\N
416	1	\N
417	1	\N
418	1	\N
419	1	\N
420	1	\N
421	1	\N
422	1	\N
423	1	\N
424	1	\N
425	1	\N
426	1	\N
427	1	\N
428	1	\N
429	1	\N
430	1	\N
431	1	\N
432	1	\N
433	1	\N
434	1	\N
435	1	\N
436	1	\N
437	1	\N
438	1	\N
439	1	\N
440	1	\N
441	1	\N
442	1	\N
443	1	\N
444	1	\N
445	1	\N
446	1	\N
447	1	\N
448	1	\N
449	1	\N
450	1	\N
451	1	\N
452	1	\N
453	1	\N
454	1	\N
455	1	\N
456	1	\N
457	1	\N
458	1	\N
459	1	\N
460	1	\N
461	1	\N
462	1	\N
463	1	\N
464	1	\N
465	1	\N
466	1	\N
467	1	\N
468	1	\N
469	1	\N
470	1	\N
471	1	\N
472	1	\N
473	1	\N
474	1	\N
475	1	\N
476	1	\N
477	1	\N
478	1	\N
479	1	\N
480	1	\N
481	1	\N
482	1	\N
483	1	\N
484	1	\N
485	1	\N
486	1	\N
487	1	\N
488	1	\N
489	1	\N
490	1	\N
491	1	\N
492	1	\N
493	1	\N
494	1	\N
495	1	\N
496	1	\N
497	1	\N
498	1	\N
499	1	\N
500	1	\N
501	1	\N
502	1	\N
503	1	\N
504	1	\N
505	1	\N
506	1	\N
507	1	\N
508	1	\N
509	1	\N
510	1	\N
511	1	\N
512	1	\N
513	1	\N
514	1	\N
515	1	\N
516	1	\N
517	1	\N
518	1	\N
519	1	\N
520	1	\N
521	1	\N
522	1	\N
523	1	\N
524	1	\N
525	1	\N
526	1	\N
527	1	\N
528	1	\N
529	1	\N
530	1	\N
531	1	\N
532	1	\N
533	1	\N
534	1	\N
535	1	\N
536	1	\N
537	1	\N
538	1	\N
539	1	\N
540	1	\N
541	1	\N
542	1	\N
543	1	\N
544	1	\N
545	1	\N
546	1	\N
547	1	\N
548	1	\N
549	1	\N
550	1	\N
551	1	\N
552	1	\N
553	1	\N
554	1	\N
555	1	\N
556	1	\N
557	1	\N
558	1	\N
559	1	\N
560	1	\N
561	1	\N
562	1	\N
563	1	\N
564	1	\N
565	1	\N
566	1	\N
567	1	\N
568	1	\N
569	1	\N
570	1	\N
571	1	\N
572	1	\N
573	1	\N
574	1	\N
575	1	\N
576	1	\N
577	1	\N
578	1	\N
579	1	\N
580	1	\N
581	1	\N
582	1	\N
583	1	\N
584	1	\N
585	1	\N
586	1	\N
587	1	\N
588	1	\N
589	1	\N
590	1	\N
591	1	\N
592	1	\N
593	1	\N
594	1	\N
595	1	\N
596	1	\N
597	1	\N
598	1	\N
599	1	\N
600	1	\N
601	1	\N
602	1	\N
603	1	\N
604	1	\N
605	1	\N
606	1	\N
607	1	\N
608	1	\N
609	1	\N
610	1	\N
611	1	\N
612	1	\N
613	1	\N
614	1	\N
615	1	\N
616	1	\N
617	1	\N
618	1	\N
619	1	\N
620	1	\N
621	1	\N
622	1	\N
623	1	\N
624	1	\N
625	1	\N
626	1	\N
627	1	\N
628	1	\N
629	1	\N
630	1	\N
631	1	\N
632	1	\N
633	1	\N
634	1	\N
635	1	\N
636	1	\N
637	1	\N
638	1	\N
639	1	\N
640	1	\N
641	1	\N
642	1	\N
643	1	\N
644	1	\N
645	1	\N
646	1	\N
647	1	\N
648	1	\N
649	1	\N
650	1	\N
651	1	\N
652	1	\N
653	1	\N
654	1	\N
655	1	\N
656	1	\N
657	1	\N
658	1	\N
659	1	\N
660	1	\N
661	1	\N
662	1	\N
663	1	\N
664	1	\N
665	1	\N
666	1	\N
667	1	\N
668	1	\N
669	1	\N
670	1	\N
671	1	\N
672	1	\N
673	1	\N
674	1	\N
675	1	\N
676	1	\N
677	1	\N
678	1	\N
679	1	\N
680	1	\N
681	1	\N
682	1	\N
683	1	\N
684	1	\N
685	1	\N
686	1	\N
687	1	\N
688	1	\N
689	1	\N
690	1	\N
691	1	\N
692	1	\N
693	1	\N
694	1	\N
695	1	\N
696	1	\N
697	1	\N
698	1	\N
699	1	\N
700	1	\N
701	1	\N
702	1	\N
703	1	\N
704	1	\N
705	1	\N
706	1	\N
707	1	\N
708	1	\N
709	1	\N
710	1	\N
711	1	\N
712	1	\N
713	1	\N
714	1	\N
715	1	\N
716	1	\N
717	1	\N
718	1	\N
719	1	\N
720	1	\N
721	1	\N
722	1	\N
723	1	\N
724	1	\N
725	1	\N
726	1	\N
727	1	\N
728	1	\N
729	1	\N
730	1	\N
731	1	\N
732	1	\N
733	1	\N
734	1	\N
735	1	\N
736	1	\N
737	1	\N
738	1	\N
739	1	\N
740	1	\N
741	1	\N
742	1	\N
743	1	\N
744	1	\N
745	1	\N
746	1	\N
747	1	\N
748	1	\N
749	1	\N
750	1	\N
751	1	\N
752	1	\N
753	1	\N
754	1	\N
755	1	\N
756	1	\N
757	1	\N
758	1	\N
759	1	\N
760	1	\N
761	1	\N
762	1	\N
763	1	\N
764	1	\N
765	1	\N
766	1	\N
767	1	\N
768	1	\N
769	1	\N
770	1	\N
771	1	\N
772	1	\N
773	1	\N
774	1	\N
775	1	\N
776	1	\N
777	1	\N
778	1	\N
779	1	\N
780	1	\N
781	1	\N
782	1	\N
783	1	\N
784	1	\N
785	1	\N
786	1	\N
787	1	\N
788	1	\N
789	1	\N
790	1	\N
791	1	\N
792	1	\N
793	1	\N
794	1	\N
795	1	\N
796	1	\N
797	1	\N
798	1	\N
799	1	\N
800	1	\N
801	1	\N
802	1	\N
803	1	\N
804	1	\N
805	1	\N
806	1	\N
807	1	\N
808	1	\N
809	1	\N
810	1	\N
811	1	\N
812	1	\N
813	1	\N
814	1	\N
815	1	\N
816	1	\N
817	1	\N
818	1	\N
819	1	\N
820	1	\N
821	1	\N
822	1	\N
823	1	\N
824	1	\N
825	1	\N
826	1	\N
827	1	\N
828	1	\N
829	1	\N
830	1	\N
831	1	\N
832	1	\N
833	1	\N
834	1	\N
835	1	\N
836	1	\N
837	1	\N
838	1	\N
839	1	\N
840	1	\N
841	1	\N
842	1	\N
843	1	\N
844	1	\N
845	1	\N
846	1	\N
847	1	\N
848	1	\N
849	1	\N
850	1	\N
851	1	\N
852	1	\N
853	1	\N
854	1	\N
855	1	\N
856	1	\N
857	1	\N
858	1	\N
859	1	\N
860	1	\N
861	1	\N
862	1	\N
863	1	\N
864	1	\N
865	1	\N
866	1	\N
867	1	\N
868	1	\N
869	1	\N
870	1	\N
871	1	\N
872	1	\N
873	1	\N
874	1	\N
875	1	\N
876	1	\N
877	1	\N
878	1	\N
879	1	\N
880	1	\N
881	1	\N
882	1	\N
883	1	\N
884	1	\N
885	1	\N
886	1	\N
887	1	\N
888	1	\N
889	1	\N
890	1	\N
891	1	\N
892	1	\N
893	1	\N
894	1	\N
895	1	\N
896	1	\N
897	1	\N
898	1	\N
899	1	\N
900	1	\N
901	1	\N
902	1	\N
903	1	\N
904	1	\N
905	1	\N
906	1	\N
907	1	\N
908	1	\N
909	1	\N
910	1	\N
911	1	\N
912	1	\N
913	1	\N
914	1	\N
915	1	\N
916	1	\N
917	1	\N
918	1	\N
919	1	\N
920	1	\N
921	1	\N
922	1	\N
923	1	\N
924	1	\N
925	1	\N
926	1	\N
927	1	\N
928	1	\N
929	1	\N
930	1	\N
931	1	\N
932	1	\N
933	1	\N
934	1	\N
935	1	\N
936	1	\N
937	1	\N
938	1	\N
939	1	\N
940	1	\N
941	1	\N
942	1	\N
943	1	\N
944	1	\N
945	1	\N
946	1	\N
947	1	\N
948	1	\N
949	1	\N
950	1	\N
951	1	\N
952	1	\N
953	1	\N
954	1	\N
955	1	\N
956	1	\N
957	1	\N
958	1	\N
959	1	\N
960	1	\N
961	1	\N
962	1	\N
963	1	\N
964	1	\N
965	1	\N
966	1	\N
967	1	\N
968	1	\N
969	1	\N
970	1	\N
971	1	\N
972	1	\N
973	1	\N
974	1	\N
975	1	\N
976	1	\N
977	1	\N
978	1	\N
979	1	\N
980	1	\N
981	1	\N
982	1	\N
983	1	\N
984	1	\N
985	1	\N
986	1	\N
987	1	\N
988	1	\N
989	1	\N
990	1	\N
991	1	\N
992	1	\N
993	1	\N
994	1	\N
995	1	\N
996	1	\N
997	1	\N
998	1	\N
999	1	\N
1000	1	\N
1001	1	\N
1002	1	\N
1003	1	\N
1004	1	\N
1005	1	\N
1006	1	\N
1007	1	\N
1008	1	\N
1009	1	\N
1010	1	\N
1011	1	\N
1012	1	\N
1013	1	\N
1014	1	\N
1015	1	\N
1016	1	\N
1017	1	\N
1018	1	\N
1019	1	\N
1020	1	\N
1021	1	\N
1022	1	\N
1023	1	\N
1024	1	\N
1025	1	\N
1026	1	\N
1027	1	\N
1028	1	\N
1029	1	\N
1030	1	\N
1031	1	\N
1032	1	\N
1033	1	\N
1034	1	\N
1035	1	\N
1036	1	\N
1037	1	\N
1038	1	\N
1039	1	\N
1040	1	\N
1041	1	\N
1042	1	\N
1043	1	\N
1044	1	\N
1045	1	\N
1046	1	\N
1047	1	\N
1048	1	\N
1049	1	\N
1050	1	\N
1051	1	\N
1052	1	\N
1053	1	\N
1054	1	\N
1055	1	\N
1056	1	\N
1057	1	\N
1058	1	\N
1059	1	\N
1060	1	\N
1061	1	\N
1062	1	\N
1063	1	\N
1064	1	\N
1065	1	\N
1066	1	\N
1067	1	\N
1068	1	\N
1069	1	\N
1070	1	\N
1071	1	\N
1072	1	\N
1073	1	\N
1074	1	\N
1075	1	\N
1076	1	\N
1077	1	\N
1078	1	\N
1079	1	\N
1080	1	\N
1081	1	\N
1082	1	\N
1083	1	\N
1084	1	\N
1085	1	\N
1086	1	\N
1087	1	\N
1088	1	\N
1089	1	\N
1090	1	\N
1091	1	\N
1092	1	\N
1093	1	\N
1094	1	\N
1095	1	\N
1096	1	\N
1097	1	\N
1098	1	\N
1099	1	\N
1100	1	\N
1101	1	\N
1102	1	\N
1103	1	\N
1104	1	\N
1105	1	\N
1106	1	\N
1107	1	\N
1108	1	\N
1109	1	\N
1110	1	\N
1111	1	\N
1112	1	\N
1113	1	\N
1114	1	\N
1115	1	\N
1116	1	\N
1117	1	\N
1118	1	\N
1119	1	\N
1120	1	\N
1121	1	\N
1122	1	\N
1123	1	\N
1124	1	\N
1125	1	\N
1126	1	\N
1127	1	\N
1128	1	\N
1129	1	\N
1130	1	\N
1131	1	\N
1132	1	\N
1133	1	\N
1134	1	\N
1135	1	\N
1136	1	\N
1137	1	\N
1138	1	\N
1139	1	\N
1140	1	\N
1141	1	\N
1142	1	\N
1143	1	\N
1144	1	\N
1145	1	\N
1146	1	\N
1147	1	\N
1148	1	\N
1149	1	\N
1150	1	\N
1151	1	\N
1152	1	\N
1153	1	\N
1154	1	\N
1155	1	\N
1156	1	\N
1157	1	\N
1158	1	\N
1159	1	\N
1160	1	\N
1161	1	\N
1162	1	\N
1163	1	\N
1164	1	\N
1165	1	\N
1166	1	\N
1167	1	\N
1168	1	\N
1169	1	\N
1170	1	\N
1171	1	\N
1172	1	\N
1173	1	\N
1174	1	\N
1175	1	\N
1176	1	\N
1177	1	\N
1178	1	\N
1179	1	\N
1180	1	\N
1181	1	\N
1182	1	\N
1183	1	\N
1184	1	\N
1185	1	\N
1186	1	\N
1187	1	\N
1188	1	\N
1189	1	\N
1190	1	\N
1191	1	\N
1192	1	\N
1193	1	\N
1194	1	\N
1195	1	\N
1196	1	\N
1197	1	\N
1198	1	\N
1199	1	\N
1200	1	\N
1201	1	\N
1202	1	\N
1203	1	\N
1204	1	\N
1205	1	\N
1206	1	\N
1207	1	\N
1208	1	\N
1209	1	\N
1210	1	\N
1211	1	\N
1212	1	\N
1213	1	\N
1214	1	\N
1215	1	\N
1216	1	\N
1217	1	\N
1218	1	\N
1219	1	\N
1220	1	\N
1221	1	\N
1222	1	\N
1223	1	\N
1224	1	\N
1225	1	\N
1226	1	\N
1227	1	\N
1228	1	\N
1229	1	\N
1230	1	\N
1231	1	\N
1232	1	\N
1233	1	\N
1234	1	\N
1235	1	\N
1236	1	\N
1237	1	\N
1238	1	\N
1239	1	\N
1240	1	\N
1241	1	\N
1242	1	\N
1243	1	\N
1244	1	\N
1245	1	\N
1246	1	\N
1247	1	\N
1248	1	\N
1249	1	\N
1250	1	\N
1251	1	\N
1252	1	\N
1253	1	\N
1254	1	\N
1255	1	\N
1256	1	\N
1257	1	\N
1258	1	\N
1259	1	\N
1260	1	\N
1261	1	\N
1262	1	\N
1263	1	\N
1264	1	\N
1265	1	\N
1266	1	\N
1267	1	\N
1268	1	\N
1269	1	\N
1270	1	\N
1271	1	\N
1272	1	\N
1273	1	\N
1274	1	\N
1275	1	\N
1276	1	\N
1277	1	\N
1278	1	\N
1279	1	\N
1280	1	\N
1281	1	\N
1282	1	\N
1283	1	\N
1284	1	\N
1285	1	\N
1286	1	\N
1287	1	\N
1288	1	\N
1289	1	\N
1290	1	\N
1291	1	\N
1292	1	\N
1293	1	\N
1294	1	\N
1295	1	\N
1296	1	\N
1297	1	\N
1298	1	\N
1299	1	\N
1300	1	\N
1301	1	\N
1302	1	\N
1303	1	\N
1304	1	\N
1305	1	\N
1306	1	\N
1307	1	\N
1308	1	\N
1309	1	\N
1310	1	\N
1311	1	\N
1312	1	\N
1313	1	\N
1314	1	\N
1315	1	\N
1316	1	\N
1317	1	\N
1318	1	\N
1319	1	\N
1320	1	\N
1321	1	\N
1322	1	\N
1323	1	\N
1324	1	\N
1325	1	\N
1326	1	\N
1327	1	\N
1328	1	\N
1329	1	\N
1330	1	\N
1331	1	\N
1332	1	\N
1333	1	\N
1334	1	\N
1335	1	\N
1336	1	\N
1337	1	\N
1338	1	\N
1339	1	\N
1340	1	\N
1341	1	\N
1342	1	\N
1343	1	\N
1344	1	\N
1345	1	\N
1346	1	\N
1347	1	\N
1348	1	\N
1349	1	\N
1350	1	\N
1351	1	\N
1352	1	\N
1353	1	\N
1354	1	\N
1355	1	\N
1356	1	\N
1357	1	\N
1358	1	\N
1359	1	\N
1360	1	\N
1361	1	\N
1362	1	\N
1363	1	\N
1364	1	\N
1365	1	\N
1366	1	\N
1367	1	\N
1368	1	\N
1369	1	\N
1370	1	\N
1371	1	\N
1372	1	\N
1373	1	\N
1374	1	\N
1375	1	\N
1376	1	\N
1377	1	\N
1378	1	\N
1379	1	\N
1380	1	\N
1381	1	\N
1382	1	\N
1383	1	\N
1384	1	\N
1385	1	\N
1386	1	\N
1387	1	\N
1388	1	\N
1389	1	\N
1390	1	\N
1391	1	\N
1392	1	\N
1393	1	\N
1394	1	\N
1395	1	\N
1396	1	\N
1397	1	\N
1398	1	\N
1399	1	\N
1400	1	\N
1401	1	\N
1402	1	\N
1403	1	\N
1404	1	\N
1405	1	\N
1406	1	\N
1407	1	\N
1408	1	\N
1409	1	\N
1410	1	\N
1411	1	\N
1412	1	\N
1413	1	\N
1414	1	\N
1415	1	\N
1416	1	\N
1417	1	\N
1418	1	\N
1419	1	\N
1420	1	\N
1421	1	\N
1422	1	\N
1423	1	\N
1424	1	\N
1425	1	\N
1426	1	\N
1427	1	\N
1428	1	\N
1429	1	\N
1430	1	\N
1431	1	\N
1432	1	\N
1433	1	\N
1434	1	\N
1435	1	\N
1436	1	\N
1437	1	\N
1438	1	\N
1439	1	\N
1440	1	\N
1441	1	\N
1442	1	\N
1443	1	\N
1444	1	\N
1445	1	\N
1446	1	\N
1447	1	\N
1448	1	\N
1449	1	\N
1450	1	\N
1451	1	\N
1452	1	\N
1453	1	\N
1454	1	\N
1455	1	\N
1456	1	\N
1457	1	\N
1458	1	\N
1459	1	\N
1460	1	\N
1461	1	\N
1462	1	\N
1463	1	\N
1464	1	\N
1465	1	\N
1466	1	\N
1467	1	\N
1468	1	\N
1469	1	\N
1470	1	\N
1471	1	\N
1472	1	\N
1473	1	\N
1474	1	\N
1475	1	\N
1476	1	\N
1477	1	\N
1478	1	\N
1479	1	\N
1480	1	\N
1481	1	\N
1482	1	\N
1483	1	\N
1484	1	\N
1485	1	\N
1486	1	\N
1487	1	\N
1488	1	\N
1489	1	\N
1490	1	\N
1491	1	\N
1492	1	\N
1493	1	\N
1494	1	\N
1495	1	\N
1496	1	\N
1497	1	\N
1498	1	\N
1499	1	\N
1500	1	\N
1501	1	\N
1502	1	\N
1503	1	\N
1504	1	\N
1505	1	\N
1506	1	\N
1507	1	\N
1508	1	\N
1509	1	\N
1510	1	\N
1511	1	\N
1512	1	\N
1513	1	\N
1514	1	\N
1515	1	\N
1516	1	\N
1517	1	\N
1518	1	\N
1519	1	\N
1520	1	\N
1521	1	\N
1522	1	\N
1523	1	\N
1524	1	\N
1525	1	\N
1526	1	\N
1527	1	\N
1528	1	\N
1529	1	\N
1530	1	\N
1531	1	\N
1532	1	\N
1533	1	\N
1534	1	\N
1535	1	\N
1536	1	\N
1537	1	\N
1538	1	\N
1539	1	\N
1540	1	\N
1541	1	\N
1542	1	\N
1543	1	\N
1544	1	\N
1545	1	\N
1546	1	\N
1547	1	\N
1548	1	\N
1549	1	\N
1550	1	\N
1551	1	\N
1552	1	\N
1553	1	\N
1554	1	\N
1555	1	\N
1556	1	\N
1557	1	\N
1558	1	\N
1559	1	\N
1560	1	\N
1561	1	\N
1562	1	\N
1563	1	\N
1564	1	\N
1565	1	\N
1566	1	\N
1567	1	\N
1568	1	\N
1569	1	\N
1570	1	\N
1571	1	\N
1572	1	\N
1573	1	\N
1574	1	\N
1575	1	\N
1576	1	\N
1577	1	\N
1578	1	\N
1579	1	\N
1580	1	\N
1581	1	\N
1582	1	\N
1583	1	\N
1584	1	\N
1585	1	\N
1586	1	\N
1587	1	\N
1588	1	\N
1589	1	\N
1590	1	\N
1591	1	\N
1592	1	\N
1593	1	\N
1594	1	\N
1595	1	\N
1596	1	\N
1597	1	\N
1598	1	\N
1599	1	\N
1600	1	\N
1601	1	\N
1602	1	\N
1603	1	\N
1604	1	\N
1605	1	\N
1606	1	\N
1607	1	\N
1608	1	\N
1609	1	\N
1610	1	\N
1611	1	\N
1612	1	\N
1613	1	\N
1614	1	\N
1615	1	\N
1616	1	\N
1617	1	\N
1618	1	\N
1619	1	\N
1620	1	\N
1621	1	\N
1622	1	\N
1623	1	\N
1624	1	\N
1625	1	\N
1626	1	\N
1627	1	\N
1628	1	\N
1629	1	\N
1630	1	\N
1631	1	\N
1632	1	\N
1633	1	\N
1634	1	\N
1635	1	\N
1636	1	\N
1637	1	\N
1638	1	\N
1639	1	\N
1640	1	\N
1641	1	\N
1642	1	\N
1643	1	\N
1644	1	\N
1645	1	\N
1646	1	\N
1647	1	\N
1648	1	\N
1649	1	\N
1650	1	\N
1651	1	\N
1652	1	\N
1653	1	\N
1654	1	\N
1655	1	\N
1656	1	\N
1657	1	\N
1658	1	\N
1659	1	\N
1660	1	\N
1661	1	\N
1662	1	\N
1663	1	\N
1664	1	\N
1665	1	\N
1666	1	\N
1667	1	\N
1668	1	\N
1669	1	\N
1670	1	\N
1671	1	\N
1672	1	\N
1673	1	\N
1674	1	\N
1675	1	\N
1676	1	\N
1677	1	\N
1678	1	\N
1679	1	\N
1680	1	\N
1681	1	\N
1682	1	\N
1683	1	\N
1684	1	\N
1685	1	\N
1686	1	\N
1687	1	\N
1688	1	\N
1689	1	\N
1690	1	\N
1691	1	\N
1692	1	\N
1693	1	\N
1694	1	\N
1695	1	\N
1696	1	\N
1697	1	\N
1698	1	\N
1699	1	\N
1700	1	\N
1701	1	\N
1702	1	\N
1703	1	\N
1704	1	\N
1705	1	\N
1706	1	\N
1707	1	\N
1708	1	\N
1709	1	\N
1710	1	\N
1711	1	\N
1712	1	\N
1713	1	\N
1714	1	\N
1715	1	\N
1716	1	\N
1717	1	\N
1718	1	\N
1719	1	\N
1720	1	\N
1721	1	\N
1722	1	\N
1723	1	\N
1724	1	\N
1725	1	\N
1726	1	\N
1727	1	\N
1728	1	\N
1729	1	\N
1730	1	\N
1731	1	\N
1732	1	\N
1733	1	\N
1734	1	\N
1735	1	\N
1736	1	\N
1737	1	\N
1738	1	\N
1739	1	\N
1740	1	\N
1741	1	\N
1742	1	\N
1743	1	\N
1744	1	\N
1745	1	\N
1746	1	\N
1747	1	\N
1748	1	\N
1749	1	\N
1750	1	\N
1751	1	\N
1752	1	\N
1753	1	\N
1754	1	\N
1755	1	\N
1756	1	\N
1757	1	\N
1758	1	\N
1759	1	\N
1760	1	\N
1761	1	\N
1762	1	\N
1763	1	\N
1764	1	\N
1765	1	\N
1766	1	\N
1767	1	\N
1768	1	\N
1769	1	\N
1770	1	\N
1771	1	\N
1772	1	\N
1773	1	\N
1774	1	\N
1775	1	\N
1776	1	\N
1777	1	\N
1778	1	\N
1779	1	\N
1780	1	\N
1781	1	\N
1782	1	\N
1783	1	\N
1784	1	\N
1785	1	\N
1786	1	\N
1787	1	\N
1788	1	\N
1789	1	\N
1790	1	\N
1791	1	\N
1792	1	\N
1793	1	\N
1794	1	\N
1795	1	\N
1796	1	\N
1797	1	\N
1798	1	\N
1799	1	\N
1800	1	\N
1801	1	\N
1802	1	\N
1803	1	\N
1804	1	\N
1805	1	\N
1806	1	\N
1807	1	\N
1808	1	\N
1809	1	\N
1810	1	\N
1811	1	\N
1812	1	\N
1813	1	\N
1814	1	\N
1815	1	\N
1816	1	\N
1817	1	\N
1818	1	\N
1819	1	\N
1820	1	\N
1821	1	\N
1822	1	\N
1823	1	\N
1824	1	\N
1825	1	\N
1826	1	\N
1827	1	\N
1828	1	\N
1829	1	\N
1830	1	\N
1831	1	\N
1832	1	\N
1833	1	\N
1834	1	\N
1835	1	\N
1836	1	\N
1837	1	\N
1838	1	\N
1839	1	\N
1840	1	\N
1841	1	\N
1842	1	\N
1843	1	\N
1844	1	\N
1845	1	\N
1846	1	\N
1847	1	\N
1848	1	\N
1849	1	\N
1850	1	\N
1851	1	\N
1852	1	\N
1853	1	\N
1854	1	\N
1855	1	\N
1856	1	\N
1857	1	\N
1858	1	\N
1859	1	\N
1860	1	\N
1861	1	\N
1862	1	\N
1863	1	\N
1864	1	\N
1865	1	\N
1866	1	\N
1867	1	\N
1868	1	\N
1869	1	\N
1870	1	\N
1871	1	\N
1872	1	\N
1873	1	\N
1874	1	\N
1875	1	\N
1876	1	\N
1877	1	\N
1878	1	\N
1879	1	\N
1880	1	\N
1881	1	\N
1882	1	\N
1883	1	\N
1884	1	\N
1885	1	\N
1886	1	\N
1887	1	\N
1888	1	\N
1889	1	\N
1890	1	\N
1891	1	\N
1892	1	\N
1893	1	\N
1894	1	\N
1895	1	\N
1896	1	\N
1897	1	\N
1898	1	\N
1899	1	\N
1900	1	\N
1901	1	\N
1902	1	\N
1903	1	\N
1904	1	\N
1905	1	\N
1906	1	\N
1907	1	\N
1908	1	\N
1909	1	\N
1910	1	\N
1911	1	\N
1912	1	\N
1913	1	\N
1914	1	\N
1915	1	\N
1916	1	\N
1917	1	\N
1918	1	\N
1919	1	\N
1920	1	\N
1921	1	\N
1922	1	\N
1923	1	\N
1924	1	\N
1925	1	\N
1926	1	\N
1927	1	\N
1928	1	\N
1929	1	\N
1930	1	\N
1931	1	\N
1932	1	\N
1933	1	\N
1934	1	\N
1935	1	\N
1936	1	\N
1937	1	\N
1938	1	\N
1939	1	\N
1940	1	\N
1941	1	\N
1942	1	\N
1943	1	\N
1944	1	\N
1945	1	\N
1946	1	\N
1947	1	\N
1948	1	\N
1949	1	\N
1950	1	\N
1951	1	\N
1952	1	\N
1953	1	\N
1954	1	\N
1955	1	\N
1956	1	\N
1957	1	\N
1958	1	\N
1959	1	\N
1960	1	\N
1961	1	\N
1962	1	\N
1963	1	\N
1964	1	\N
1965	1	\N
1966	1	\N
1967	1	\N
1968	1	\N
1969	1	\N
1970	1	\N
1971	1	\N
1972	1	\N
1973	1	\N
1974	1	\N
1975	1	\N
1976	1	\N
1977	1	\N
1978	1	\N
1979	1	\N
1980	1	\N
1981	1	\N
1982	1	\N
1983	1	\N
1984	1	\N
1985	1	\N
1986	1	\N
1987	1	\N
1988	1	\N
1989	1	\N
1990	1	\N
1991	1	\N
1992	1	\N
1993	1	\N
1994	1	\N
1995	1	\N
1996	1	\N
1997	1	\N
1998	1	\N
1999	1	\N
2000	1	\N
\.


--
-- Data for Name: plain; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.plain (id, n, t) FROM stdin;
301	0	\N
302	0	\N
303	0	\N
304	0	\N
305	0	\N
306	0	\N
307	0	\N
308	0	\N
309	0	\N
310	0	\N
311	0	\N
312	0	\N
313	0	\N
314	0	\N
315	0	\N
316	0	\N
317	0	\N
318	0	\N
319	0	\N
320	0	\N
321	0	\N
322	0	\N
323	0	\N
324	0	\N
325	0	\N
326	0	\N
327	0	\N
328	0	\N
329	0	\N
330	0	\N
331	0	\N
332	0	\N
333	0	\N
334	0	\N
335	0	\N
336	0	\N
337	0	\N
338	0	\N
339	0	\N
340	0	\N
341	0	\N
342	0	\N
343	0	\N
344	0	\N
345	0	\N
346	0	\N
347	0	\N
348	0	\N
349	0	\N
350	0	\N
351	0	\N
352	0	\N
353	0	\N
354	0	\N
355	0	\N
356	0	\N
357	0	\N
358	0	\N
359	0	\N
360	0	\N
361	0	\N
362	0	\N
363	0	\N
364	0	\N
365	0	\N
366	0	\N
367	0	\N
368	0	\N
369	0	\N
370	0	\N
371	0	\N
372	0	\N
373	0	\N
374	0	\N
375	0	\N
376	0	\N
377	0	\N
378	0	\N
379	0	\N
380	0	\N
381	0	\N
382	0	\N
383	0	\N
384	0	\N
385	0	\N
386	0	\N
387	0	\N
388	0	\N
389	0	\N
390	0	\N
391	0	\N
392	0	\N
393	0	\N
394	0	\N
395	0	\N
396	0	\N
397	0	\N
398	0	\N
399	0	\N
400	0	\N
401	0	\N
402	0	\N
403	0	\N
404	0	\N
405	0	\N
406	0	\N
407	0	\N
408	0	\N
409	0	\N
410	0	\N
411	0	\N
412	0	\N
413	0	\N
414	0	\N
415	0	\N
416	0	\N
417	0	\N
418	0	\N
419	0	\N
420	0	\N
421	0	\N
422	0	\N
423	0	\N
424	0	\N
425	0	\N
426	0	\N
427	0	\N
428	0	\N
429	0	\N
430	0	\N
431	0	\N
432	0	\N
433	0	\N
434	0	\N
435	0	\N
436	0	\N
437	0	\N
438	0	\N
439	0	\N
440	0	\N
441	0	\N
442	0	\N
443	0	\N
444	0	\N
445	0	\N
446	0	\N
447	0	\N
448	0	\N
449	0	\N
450	0	\N
451	0	\N
452	0	\N
453	0	\N
454	0	\N
455	0	\N
456	0	\N
457	0	\N
458	0	\N
459	0	\N
460	0	\N
461	0	\N
462	0	\N
463	0	\N
464	0	\N
465	0	\N
466	0	\N
467	0	\N
468	0	\N
469	0	\N
470	0	\N
471	0	\N
472	0	\N
473	0	\N
474	0	\N
475	0	\N
476	0	\N
477	0	\N
478	0	\N
479	0	\N
480	0	\N
481	0	\N
482	0	\N
483	0	\N
484	0	\N
485	0	\N
486	0	\N
487	0	\N
488	0	\N
489	0	\N
490	0	\N
491	0	\N
492	0	\N
493	0	\N
494	0	\N
495	0	\N
496	0	\N
497	0	\N
498	0	\N
499	0	\N
500	0	\N
501	0	\N
502	0	\N
503	0	\N
504	0	\N
505	0	\N
506	0	\N
507	0	\N
508	0	\N
509	0	\N
510	0	\N
511	0	\N
512	0	\N
513	0	\N
514	0	\N
515	0	\N
516	0	\N
517	0	\N
518	0	\N
519	0	\N
520	0	\N
521	0	\N
522	0	\N
523	0	\N
524	0	\N
525	0	\N
526	0	\N
527	0	\N
528	0	\N
529	0	\N
530	0	\N
531	0	\N
532	0	\N
533	0	\N
534	0	\N
535	0	\N
536	0	\N
537	0	\N
538	0	\N
539	0	\N
540	0	\N
541	0	\N
542	0	\N
543	0	\N
544	0	\N
545	0	\N
546	0	\N
547	0	\N
548	0	\N
549	0	\N
550	0	\N
551	0	\N
552	0	\N
553	0	\N
554	0	\N
555	0	\N
556	0	\N
557	0	\N
558	0	\N
559	0	\N
560	0	\N
561	0	\N
562	0	\N
563	0	\N
564	0	\N
565	0	\N
566	0	\N
567	0	\N
568	0	\N
569	0	\N
570	0	\N
571	0	\N
572	0	\N
573	0	\N
574	0	\N
575	0	\N
576	0	\N
577	0	\N
578	0	\N
579	0	\N
580	0	\N
581	0	\N
582	0	\N
583	0	\N
584	0	\N
585	0	\N
586	0	\N
587	0	\N
588	0	\N
589	0	\N
590	0	\N
591	0	\N
592	0	\N
593	0	\N
594	0	\N
595	0	\N
596	0	\N
597	0	\N
598	0	\N
599	0	\N
600	0	\N
601	0	\N
602	0	\N
603	0	\N
604	0	\N
605	0	\N
606	0	\N
607	0	\N
608	0	\N
609	0	\N
610	0	\N
611	0	\N
612	0	\N
613	0	\N
614	0	\N
615	0	\N
616	0	\N
617	0	\N
618	0	\N
619	0	\N
620	0	\N
621	0	\N
622	0	\N
623	0	\N
624	0	\N
625	0	\N
626	0	\N
627	0	\N
628	0	\N
629	0	\N
630	0	\N
631	0	\N
632	0	\N
633	0	\N
634	0	\N
635	0	\N
636	0	\N
637	0	\N
638	0	\N
639	0	\N
640	0	\N
641	0	\N
642	0	\N
643	0	\N
644	0	\N
645	0	\N
646	0	\N
647	0	\N
648	0	\N
649	0	\N
650	0	\N
651	0	\N
652	0	\N
653	0	\N
654	0	\N
655	0	\N
656	0	\N
657	0	\N
658	0	\N
659	0	\N
660	0	\N
661	0	\N
662	0	\N
663	0	\N
664	0	\N
665	0	\N
666	0	\N
667	0	\N
668	0	\N
669	0	\N
670	0	\N
671	0	\N
672	0	\N
673	0	\N
674	0	\N
675	0	\N
676	0	\N
677	0	\N
678	0	\N
679	0	\N
680	0	\N
681	0	\N
682	0	\N
683	0	\N
684	0	\N
685	0	\N
686	0	\N
687	0	\N
688	0	\N
689	0	\N
690	0	\N
691	0	\N
692	0	\N
693	0	\N
694	0	\N
695	0	\N
696	0	\N
697	0	\N
698	0	\N
699	0	\N
700	0	\N
701	0	\N
702	0	\N
703	0	\N
704	0	\N
705	0	\N
706	0	\N
707	0	\N
708	0	\N
709	0	\N
710	0	\N
711	0	\N
712	0	\N
713	0	\N
714	0	\N
715	0	\N
716	0	\N
717	0	\N
718	0	\N
719	0	\N
720	0	\N
721	0	\N
722	0	\N
723	0	\N
724	0	\N
725	0	\N
726	0	\N
727	0	\N
728	0	\N
729	0	\N
730	0	\N
731	0	\N
732	0	\N
733	0	\N
734	0	\N
735	0	\N
736	0	\N
737	0	\N
738	0	\N
739	0	\N
740	0	\N
741	0	\N
742	0	\N
743	0	\N
744	0	\N
745	0	\N
746	0	\N
747	0	\N
748	0	\N
749	0	\N
750	0	\N
751	0	\N
752	0	\N
753	0	\N
754	0	\N
755	0	\N
756	0	\N
757	0	\N
758	0	\N
759	0	\N
760	0	\N
761	0	\N
762	0	\N
763	0	\N
764	0	\N
765	0	\N
766	0	\N
767	0	\N
768	0	\N
769	0	\N
770	0	\N
771	0	\N
772	0	\N
773	0	\N
774	0	\N
775	0	\N
776	0	\N
777	0	\N
778	0	\N
779	0	\N
780	0	\N
781	0	\N
782	0	\N
783	0	\N
784	0	\N
785	0	\N
786	0	\N
787	0	\N
788	0	\N
789	0	\N
790	0	\N
791	0	\N
792	0	\N
793	0	\N
794	0	\N
795	0	\N
796	0	\N
797	0	\N
798	0	\N
799	0	\N
800	0	\N
801	0	\N
802	0	\N
803	0	\N
804	0	\N
805	0	\N
806	0	\N
807	0	\N
808	0	\N
809	0	\N
810	0	\N
811	0	\N
812	0	\N
813	0	\N
814	0	\N
815	0	\N
816	0	\N
817	0	\N
818	0	\N
819	0	\N
820	0	\N
821	0	\N
822	0	\N
823	0	\N
824	0	\N
825	0	\N
826	0	\N
827	0	\N
828	0	\N
829	0	\N
830	0	\N
831	0	\N
832	0	\N
833	0	\N
834	0	\N
835	0	\N
836	0	\N
837	0	\N
838	0	\N
839	0	\N
840	0	\N
841	0	\N
842	0	\N
843	0	\N
844	0	\N
845	0	\N
846	0	\N
847	0	\N
848	0	\N
849	0	\N
850	0	\N
851	0	\N
852	0	\N
853	0	\N
854	0	\N
855	0	\N
856	0	\N
857	0	\N
858	0	\N
859	0	\N
860	0	\N
861	0	\N
862	0	\N
863	0	\N
864	0	\N
865	0	\N
866	0	\N
867	0	\N
868	0	\N
869	0	\N
870	0	\N
871	0	\N
872	0	\N
873	0	\N
874	0	\N
875	0	\N
876	0	\N
877	0	\N
878	0	\N
879	0	\N
880	0	\N
881	0	\N
882	0	\N
883	0	\N
884	0	\N
885	0	\N
886	0	\N
887	0	\N
888	0	\N
889	0	\N
890	0	\N
891	0	\N
892	0	\N
893	0	\N
894	0	\N
895	0	\N
896	0	\N
897	0	\N
898	0	\N
899	0	\N
900	0	\N
901	0	\N
902	0	\N
903	0	\N
904	0	\N
905	0	\N
906	0	\N
907	0	\N
908	0	\N
909	0	\N
910	0	\N
911	0	\N
912	0	\N
913	0	\N
914	0	\N
915	0	\N
916	0	\N
917	0	\N
918	0	\N
919	0	\N
920	0	\N
921	0	\N
922	0	\N
923	0	\N
924	0	\N
925	0	\N
926	0	\N
927	0	\N
928	0	\N
929	0	\N
930	0	\N
931	0	\N
932	0	\N
933	0	\N
934	0	\N
935	0	\N
936	0	\N
937	0	\N
938	0	\N
939	0	\N
940	0	\N
941	0	\N
942	0	\N
943	0	\N
944	0	\N
945	0	\N
946	0	\N
947	0	\N
948	0	\N
949	0	\N
950	0	\N
951	0	\N
952	0	\N
953	0	\N
954	0	\N
955	0	\N
956	0	\N
957	0	\N
958	0	\N
959	0	\N
960	0	\N
961	0	\N
962	0	\N
963	0	\N
964	0	\N
965	0	\N
966	0	\N
967	0	\N
968	0	\N
969	0	\N
970	0	\N
971	0	\N
972	0	\N
973	0	\N
974	0	\N
975	0	\N
976	0	\N
977	0	\N
978	0	\N
979	0	\N
980	0	\N
981	0	\N
982	0	\N
983	0	\N
984	0	\N
985	0	\N
986	0	\N
987	0	\N
988	0	\N
989	0	\N
990	0	\N
991	0	\N
992	0	\N
993	0	\N
994	0	\N
995	0	\N
996	0	\N
997	0	\N
998	0	\N
999	0	\N
1000	0	\N
1001	0	\N
1002	0	\N
1003	0	\N
1004	0	\N
1005	0	\N
1006	0	\N
1007	0	\N
1008	0	\N
1009	0	\N
1010	0	\N
1011	0	\N
1012	0	\N
1013	0	\N
1014	0	\N
1015	0	\N
1016	0	\N
1017	0	\N
1018	0	\N
1019	0	\N
1020	0	\N
1021	0	\N
1022	0	\N
1023	0	\N
1024	0	\N
1025	0	\N
1026	0	\N
1027	0	\N
1028	0	\N
1029	0	\N
1030	0	\N
1031	0	\N
1032	0	\N
1033	0	\N
1034	0	\N
1035	0	\N
1036	0	\N
1037	0	\N
1038	0	\N
1039	0	\N
1040	0	\N
1041	0	\N
1042	0	\N
1043	0	\N
1044	0	\N
1045	0	\N
1046	0	\N
1047	0	\N
1048	0	\N
1049	0	\N
1050	0	\N
1051	0	\N
1052	0	\N
1053	0	\N
1054	0	\N
1055	0	\N
1056	0	\N
1057	0	\N
1058	0	\N
1059	0	\N
1060	0	\N
1061	0	\N
1062	0	\N
1063	0	\N
1064	0	\N
1065	0	\N
1066	0	\N
1067	0	\N
1068	0	\N
1069	0	\N
1070	0	\N
1071	0	\N
1072	0	\N
1073	0	\N
1074	0	\N
1075	0	\N
1076	0	\N
1077	0	\N
1078	0	\N
1079	0	\N
1080	0	\N
1081	0	\N
1082	0	\N
1083	0	\N
1084	0	\N
1085	0	\N
1086	0	\N
1087	0	\N
1088	0	\N
1089	0	\N
1090	0	\N
1091	0	\N
1092	0	\N
1093	0	\N
1094	0	\N
1095	0	\N
1096	0	\N
1097	0	\N
1098	0	\N
1099	0	\N
1100	0	\N
1101	0	\N
1102	0	\N
1103	0	\N
1104	0	\N
1105	0	\N
1106	0	\N
1107	0	\N
1108	0	\N
1109	0	\N
1110	0	\N
1111	0	\N
1112	0	\N
1113	0	\N
1114	0	\N
1115	0	\N
1116	0	\N
1117	0	\N
1118	0	\N
1119	0	\N
1120	0	\N
1121	0	\N
1122	0	\N
1123	0	\N
1124	0	\N
1125	0	\N
1126	0	\N
1127	0	\N
1128	0	\N
1129	0	\N
1130	0	\N
1131	0	\N
1132	0	\N
1133	0	\N
1134	0	\N
1135	0	\N
1136	0	\N
1137	0	\N
1138	0	\N
1139	0	\N
1140	0	\N
1141	0	\N
1142	0	\N
1143	0	\N
1144	0	\N
1145	0	\N
1146	0	\N
1147	0	\N
1148	0	\N
1149	0	\N
1150	0	\N
1151	0	\N
1152	0	\N
1153	0	\N
1154	0	\N
1155	0	\N
1156	0	\N
1157	0	\N
1158	0	\N
1159	0	\N
1160	0	\N
1161	0	\N
1162	0	\N
1163	0	\N
1164	0	\N
1165	0	\N
1166	0	\N
1167	0	\N
1168	0	\N
1169	0	\N
1170	0	\N
1171	0	\N
1172	0	\N
1173	0	\N
1174	0	\N
1175	0	\N
1176	0	\N
1177	0	\N
1178	0	\N
1179	0	\N
1180	0	\N
1181	0	\N
1182	0	\N
1183	0	\N
1184	0	\N
1185	0	\N
1186	0	\N
1187	0	\N
1188	0	\N
1189	0	\N
1190	0	\N
1191	0	\N
1192	0	\N
1193	0	\N
1194	0	\N
1195	0	\N
1196	0	\N
1197	0	\N
1198	0	\N
1199	0	\N
1200	0	\N
1201	0	\N
1202	0	\N
1203	0	\N
1204	0	\N
1205	0	\N
1206	0	\N
1207	0	\N
1208	0	\N
1209	0	\N
1210	0	\N
1211	0	\N
1212	0	\N
1213	0	\N
1214	0	\N
1215	0	\N
1216	0	\N
1217	0	\N
1218	0	\N
1219	0	\N
1220	0	\N
1221	0	\N
1222	0	\N
1223	0	\N
1224	0	\N
1225	0	\N
1226	0	\N
1227	0	\N
1228	0	\N
1229	0	\N
1230	0	\N
1231	0	\N
1232	0	\N
1233	0	\N
1234	0	\N
1235	0	\N
1236	0	\N
1237	0	\N
1238	0	\N
1239	0	\N
1240	0	\N
1241	0	\N
1242	0	\N
1243	0	\N
1244	0	\N
1245	0	\N
1246	0	\N
1247	0	\N
1248	0	\N
1249	0	\N
1250	0	\N
1251	0	\N
1252	0	\N
1253	0	\N
1254	0	\N
1255	0	\N
1256	0	\N
1257	0	\N
1258	0	\N
1259	0	\N
1260	0	\N
1261	0	\N
1262	0	\N
1263	0	\N
1264	0	\N
1265	0	\N
1266	0	\N
1267	0	\N
1268	0	\N
1269	0	\N
1270	0	\N
1271	0	\N
1272	0	\N
1273	0	\N
1274	0	\N
1275	0	\N
1276	0	\N
1277	0	\N
1278	0	\N
1279	0	\N
1280	0	\N
1281	0	\N
1282	0	\N
1283	0	\N
1284	0	\N
1285	0	\N
1286	0	\N
1287	0	\N
1288	0	\N
1289	0	\N
1290	0	\N
1291	0	\N
1292	0	\N
1293	0	\N
1294	0	\N
1295	0	\N
1296	0	\N
1297	0	\N
1298	0	\N
1299	0	\N
1300	0	\N
1301	0	\N
1302	0	\N
1303	0	\N
1304	0	\N
1305	0	\N
1306	0	\N
1307	0	\N
1308	0	\N
1309	0	\N
1310	0	\N
1311	0	\N
1312	0	\N
1313	0	\N
1314	0	\N
1315	0	\N
1316	0	\N
1317	0	\N
1318	0	\N
1319	0	\N
1320	0	\N
1321	0	\N
1322	0	\N
1323	0	\N
1324	0	\N
1325	0	\N
1326	0	\N
1327	0	\N
1328	0	\N
1329	0	\N
1330	0	\N
1331	0	\N
1332	0	\N
1333	0	\N
1334	0	\N
1335	0	\N
1336	0	\N
1337	0	\N
1338	0	\N
1339	0	\N
1340	0	\N
1341	0	\N
1342	0	\N
1343	0	\N
1344	0	\N
1345	0	\N
1346	0	\N
1347	0	\N
1348	0	\N
1349	0	\N
1350	0	\N
1351	0	\N
1352	0	\N
1353	0	\N
1354	0	\N
1355	0	\N
1356	0	\N
1357	0	\N
1358	0	\N
1359	0	\N
1360	0	\N
1361	0	\N
1362	0	\N
1363	0	\N
1364	0	\N
1365	0	\N
1366	0	\N
1367	0	\N
1368	0	\N
1369	0	\N
1370	0	\N
1371	0	\N
1372	0	\N
1373	0	\N
1374	0	\N
1375	0	\N
1376	0	\N
1377	0	\N
1378	0	\N
1379	0	\N
1380	0	\N
1381	0	\N
1382	0	\N
1383	0	\N
1384	0	\N
1385	0	\N
1386	0	\N
1387	0	\N
1388	0	\N
1389	0	\N
1390	0	\N
1391	0	\N
1392	0	\N
1393	0	\N
1394	0	\N
1395	0	\N
1396	0	\N
1397	0	\N
1398	0	\N
1399	0	\N
1400	0	\N
1401	0	\N
1402	0	\N
1403	0	\N
1404	0	\N
1405	0	\N
1406	0	\N
1407	0	\N
1408	0	\N
1409	0	\N
1410	0	\N
1411	0	\N
1412	0	\N
1413	0	\N
1414	0	\N
1415	0	\N
1416	0	\N
1417	0	\N
1418	0	\N
1419	0	\N
1420	0	\N
1421	0	\N
1422	0	\N
1423	0	\N
1424	0	\N
1425	0	\N
1426	0	\N
1427	0	\N
1428	0	\N
1429	0	\N
1430	0	\N
1431	0	\N
1432	0	\N
1433	0	\N
1434	0	\N
1435	0	\N
1436	0	\N
1437	0	\N
1438	0	\N
1439	0	\N
1440	0	\N
1441	0	\N
1442	0	\N
1443	0	\N
1444	0	\N
1445	0	\N
1446	0	\N
1447	0	\N
1448	0	\N
1449	0	\N
1450	0	\N
1451	0	\N
1452	0	\N
1453	0	\N
1454	0	\N
1455	0	\N
1456	0	\N
1457	0	\N
1458	0	\N
1459	0	\N
1460	0	\N
1461	0	\N
1462	0	\N
1463	0	\N
1464	0	\N
1465	0	\N
1466	0	\N
1467	0	\N
1468	0	\N
1469	0	\N
1470	0	\N
1471	0	\N
1472	0	\N
1473	0	\N
1474	0	\N
1475	0	\N
1476	0	\N
1477	0	\N
1478	0	\N
1479	0	\N
1480	0	\N
1481	0	\N
1482	0	\N
1483	0	\N
1484	0	\N
1485	0	\N
1486	0	\N
1487	0	\N
1488	0	\N
1489	0	\N
1490	0	\N
1491	0	\N
1492	0	\N
1493	0	\N
1494	0	\N
1495	0	\N
1496	0	\N
1497	0	\N
1498	0	\N
1499	0	\N
1500	0	\N
1501	0	\N
1502	0	\N
1503	0	\N
1504	0	\N
1505	0	\N
1506	0	\N
1507	0	\N
1508	0	\N
1509	0	\N
1510	0	\N
1511	0	\N
1512	0	\N
1513	0	\N
1514	0	\N
1515	0	\N
1516	0	\N
1517	0	\N
1518	0	\N
1519	0	\N
1520	0	\N
1521	0	\N
1522	0	\N
1523	0	\N
1524	0	\N
1525	0	\N
1526	0	\N
1527	0	\N
1528	0	\N
1529	0	\N
1530	0	\N
1531	0	\N
1532	0	\N
1533	0	\N
1534	0	\N
1535	0	\N
1536	0	\N
1537	0	\N
1538	0	\N
1539	0	\N
1540	0	\N
1541	0	\N
1542	0	\N
1543	0	\N
1544	0	\N
1545	0	\N
1546	0	\N
1547	0	\N
1548	0	\N
1549	0	\N
1550	0	\N
1551	0	\N
1552	0	\N
1553	0	\N
1554	0	\N
1555	0	\N
1556	0	\N
1557	0	\N
1558	0	\N
1559	0	\N
1560	0	\N
1561	0	\N
1562	0	\N
1563	0	\N
1564	0	\N
1565	0	\N
1566	0	\N
1567	0	\N
1568	0	\N
1569	0	\N
1570	0	\N
1571	0	\N
1572	0	\N
1573	0	\N
1574	0	\N
1575	0	\N
1576	0	\N
1577	0	\N
1578	0	\N
1579	0	\N
1580	0	\N
1581	0	\N
1582	0	\N
1583	0	\N
1584	0	\N
1585	0	\N
1586	0	\N
1587	0	\N
1588	0	\N
1589	0	\N
1590	0	\N
1591	0	\N
1592	0	\N
1593	0	\N
1594	0	\N
1595	0	\N
1596	0	\N
1597	0	\N
1598	0	\N
1599	0	\N
1600	0	\N
1601	0	\N
1602	0	\N
1603	0	\N
1604	0	\N
1605	0	\N
1606	0	\N
1607	0	\N
1608	0	\N
1609	0	\N
1610	0	\N
1611	0	\N
1612	0	\N
1613	0	\N
1614	0	\N
1615	0	\N
1616	0	\N
1617	0	\N
1618	0	\N
1619	0	\N
1620	0	\N
1621	0	\N
1622	0	\N
1623	0	\N
1624	0	\N
1625	0	\N
1626	0	\N
1627	0	\N
1628	0	\N
1629	0	\N
1630	0	\N
1631	0	\N
1632	0	\N
1633	0	\N
1634	0	\N
1635	0	\N
1636	0	\N
1637	0	\N
1638	0	\N
1639	0	\N
1640	0	\N
1641	0	\N
1642	0	\N
1643	0	\N
1644	0	\N
1645	0	\N
1646	0	\N
1647	0	\N
1648	0	\N
1649	0	\N
1650	0	\N
1651	0	\N
1652	0	\N
1653	0	\N
1654	0	\N
1655	0	\N
1656	0	\N
1657	0	\N
1658	0	\N
1659	0	\N
1660	0	\N
1661	0	\N
1662	0	\N
1663	0	\N
1664	0	\N
1665	0	\N
1666	0	\N
1667	0	\N
1668	0	\N
1669	0	\N
1670	0	\N
1671	0	\N
1672	0	\N
1673	0	\N
1674	0	\N
1675	0	\N
1676	0	\N
1677	0	\N
1678	0	\N
1679	0	\N
1680	0	\N
1681	0	\N
1682	0	\N
1683	0	\N
1684	0	\N
1685	0	\N
1686	0	\N
1687	0	\N
1688	0	\N
1689	0	\N
1690	0	\N
1691	0	\N
1692	0	\N
1693	0	\N
1694	0	\N
1695	0	\N
1696	0	\N
1697	0	\N
1698	0	\N
1699	0	\N
1700	0	\N
1701	0	\N
1702	0	\N
1703	0	\N
1704	0	\N
1705	0	\N
1706	0	\N
1707	0	\N
1708	0	\N
1709	0	\N
1710	0	\N
1711	0	\N
1712	0	\N
1713	0	\N
1714	0	\N
1715	0	\N
1716	0	\N
1717	0	\N
1718	0	\N
1719	0	\N
1720	0	\N
1721	0	\N
1722	0	\N
1723	0	\N
1724	0	\N
1725	0	\N
1726	0	\N
1727	0	\N
1728	0	\N
1729	0	\N
1730	0	\N
1731	0	\N
1732	0	\N
1733	0	\N
1734	0	\N
1735	0	\N
1736	0	\N
1737	0	\N
1738	0	\N
1739	0	\N
1740	0	\N
1741	0	\N
1742	0	\N
1743	0	\N
1744	0	\N
1745	0	\N
1746	0	\N
1747	0	\N
1748	0	\N
1749	0	\N
1750	0	\N
1751	0	\N
1752	0	\N
1753	0	\N
1754	0	\N
1755	0	\N
1756	0	\N
1757	0	\N
1758	0	\N
1759	0	\N
1760	0	\N
1761	0	\N
1762	0	\N
1763	0	\N
1764	0	\N
1765	0	\N
1766	0	\N
1767	0	\N
1768	0	\N
1769	0	\N
1770	0	\N
1771	0	\N
1772	0	\N
1773	0	\N
1774	0	\N
1775	0	\N
1776	0	\N
1777	0	\N
1778	0	\N
1779	0	\N
1780	0	\N
1781	0	\N
1782	0	\N
1783	0	\N
1784	0	\N
1785	0	\N
1786	0	\N
1787	0	\N
1788	0	\N
1789	0	\N
1790	0	\N
1791	0	\N
1792	0	\N
1793	0	\N
1794	0	\N
1795	0	\N
1796	0	\N
1797	0	\N
1798	0	\N
1799	0	\N
1800	0	\N
1801	0	\N
1802	0	\N
1803	0	\N
1804	0	\N
1805	0	\N
1806	0	\N
1807	0	\N
1808	0	\N
1809	0	\N
1810	0	\N
1811	0	\N
1812	0	\N
1813	0	\N
1814	0	\N
1815	0	\N
1816	0	\N
1817	0	\N
1818	0	\N
1819	0	\N
1820	0	\N
1821	0	\N
1822	0	\N
1823	0	\N
1824	0	\N
1825	0	\N
1826	0	\N
1827	0	\N
1828	0	\N
1829	0	\N
1830	0	\N
1831	0	\N
1832	0	\N
1833	0	\N
1834	0	\N
1835	0	\N
1836	0	\N
1837	0	\N
1838	0	\N
1839	0	\N
1840	0	\N
1841	0	\N
1842	0	\N
1843	0	\N
1844	0	\N
1845	0	\N
1846	0	\N
1847	0	\N
1848	0	\N
1849	0	\N
1850	0	\N
1851	0	\N
1852	0	\N
1853	0	\N
1854	0	\N
1855	0	\N
1856	0	\N
1857	0	\N
1858	0	\N
1859	0	\N
1860	0	\N
1861	0	\N
1862	0	\N
1863	0	\N
1864	0	\N
1865	0	\N
1866	0	\N
1867	0	\N
1868	0	\N
1869	0	\N
1870	0	\N
1871	0	\N
1872	0	\N
1873	0	\N
1874	0	\N
1875	0	\N
1876	0	\N
1877	0	\N
1878	0	\N
1879	0	\N
1880	0	\N
1881	0	\N
1882	0	\N
1883	0	\N
1884	0	\N
1885	0	\N
1886	0	\N
1887	0	\N
1888	0	\N
1889	0	\N
1890	0	\N
1891	0	\N
1892	0	\N
1893	0	\N
1894	0	\N
1895	0	\N
1896	0	\N
1897	0	\N
1898	0	\N
1899	0	\N
1900	0	\N
1901	0	\N
1902	0	\N
1903	0	\N
1904	0	\N
1905	0	\N
1906	0	\N
1907	0	\N
1908	0	\N
1909	0	\N
1910	0	\N
1911	0	\N
1912	0	\N
1913	0	\N
1914	0	\N
1915	0	\N
1916	0	\N
1917	0	\N
1918	0	\N
1919	0	\N
1920	0	\N
1921	0	\N
1922	0	\N
1923	0	\N
1924	0	\N
1925	0	\N
1926	0	\N
1927	0	\N
1928	0	\N
1929	0	\N
1930	0	\N
1931	0	\N
1932	0	\N
1933	0	\N
1934	0	\N
1935	0	\N
1936	0	\N
1937	0	\N
1938	0	\N
1939	0	\N
1940	0	\N
1941	0	\N
1942	0	\N
1943	0	\N
1944	0	\N
1945	0	\N
1946	0	\N
1947	0	\N
1948	0	\N
1949	0	\N
1950	0	\N
1951	0	\N
1952	0	\N
1953	0	\N
1954	0	\N
1955	0	\N
1956	0	\N
1957	0	\N
1958	0	\N
1959	0	\N
1960	0	\N
1961	0	\N
1962	0	\N
1963	0	\N
1964	0	\N
1965	0	\N
1966	0	\N
1967	0	\N
1968	0	\N
1969	0	\N
1970	0	\N
1971	0	\N
1972	0	\N
1973	0	\N
1974	0	\N
1975	0	\N
1976	0	\N
1977	0	\N
1978	0	\N
1979	0	\N
1980	0	\N
1981	0	\N
1982	0	\N
1983	0	\N
1984	0	\N
1985	0	\N
1986	0	\N
1987	0	\N
1988	0	\N
1989	0	\N
1990	0	\N
1991	0	\N
1992	0	\N
1993	0	\N
1994	0	\N
1995	0	\N
1996	0	\N
1997	0	\N
1998	0	\N
1999	0	\N
2000	0	\N
1	1	\N
2	1	\N
3	1	\N
4	1	\N
5	1	\N
6	1	\N
7	1	\N
8	1	\N
9	1	\N
10	1	\N
11	1	\N
12	1	\N
13	1	\N
14	1	\N
15	1	\N
16	1	\N
17	1	\N
18	1	\N
19	1	\N
20	1	\N
21	1	\N
22	1	\N
23	1	\N
24	1	\N
25	1	\N
26	1	\N
27	1	\N
28	1	\N
29	1	\N
30	1	\N
31	1	\N
32	1	\N
33	1	\N
34	1	\N
35	1	\N
36	1	\N
37	1	\N
38	1	\N
39	1	\N
40	1	\N
41	1	\N
42	1	\N
43	1	\N
44	1	\N
45	1	\N
46	1	\N
47	1	\N
48	1	\N
49	1	\N
50	1	\N
51	1	\N
52	1	\N
53	1	\N
54	1	\N
55	1	\N
56	1	\N
57	1	\N
58	1	\N
59	1	\N
60	1	\N
61	1	\N
62	1	\N
63	1	\N
64	1	\N
65	1	\N
66	1	\N
67	1	\N
68	1	\N
69	1	\N
70	1	\N
71	1	\N
72	1	\N
73	1	\N
74	1	\N
75	1	\N
76	1	\N
77	1	\N
78	1	\N
79	1	\N
80	1	\N
81	1	\N
82	1	\N
83	1	\N
84	1	\N
85	1	\N
86	1	\N
87	1	\N
88	1	\N
89	1	\N
90	1	\N
91	1	\N
92	1	\N
93	1	\N
94	1	\N
95	1	\N
96	1	\N
97	1	\N
98	1	\N
99	1	\N
100	1	\N
101	1	\N
102	1	\N
103	1	\N
104	1	\N
105	1	\N
106	1	\N
107	1	\N
108	1	\N
109	1	\N
110	1	\N
111	1	\N
112	1	\N
113	1	\N
114	1	\N
115	1	\N
116	1	\N
117	1	\N
118	1	\N
119	1	\N
120	1	\N
121	1	\N
122	1	\N
123	1	\N
124	1	\N
125	1	\N
126	1	\N
127	1	\N
128	1	\N
129	1	\N
130	1	\N
131	1	\N
132	1	\N
133	1	\N
134	1	\N
135	1	\N
136	1	\N
137	1	\N
138	1	\N
139	1	\N
140	1	\N
141	1	\N
142	1	\N
143	1	\N
144	1	\N
145	1	\N
146	1	\N
147	1	\N
148	1	\N
149	1	\N
150	1	\N
151	1	\N
152	1	\N
153	1	\N
154	1	\N
155	1	\N
156	1	\N
157	1	\N
158	1	\N
159	1	\N
160	1	\N
161	1	\N
162	1	\N
163	1	\N
164	1	\N
165	1	\N
166	1	\N
167	1	\N
168	1	\N
169	1	\N
170	1	\N
171	1	\N
172	1	\N
173	1	\N
174	1	\N
175	1	\N
176	1	\N
177	1	\N
178	1	\N
179	1	\N
180	1	\N
181	1	\N
182	1	\N
183	1	\N
184	1	\N
185	1	\N
186	1	\N
187	1	\N
188	1	\N
189	1	\N
190	1	\N
191	1	\N
192	1	\N
193	1	\N
194	1	\N
195	1	\N
196	1	\N
197	1	\N
198	1	\N
199	1	\N
200	1	\N
201	1	\N
202	1	\N
203	1	\N
204	1	\N
205	1	\N
206	1	\N
207	1	\N
208	1	\N
209	1	\N
210	1	\N
211	1	\N
212	1	\N
213	1	\N
214	1	\N
215	1	\N
216	1	\N
217	1	\N
218	1	\N
219	1	\N
220	1	\N
221	1	\N
222	1	\N
223	1	\N
224	1	\N
225	1	\N
226	1	\N
227	1	\N
228	1	\N
229	1	\N
230	1	\N
231	1	\N
232	1	\N
233	1	\N
234	1	\N
235	1	\N
236	1	\N
237	1	\N
238	1	\N
239	1	\N
240	1	\N
241	1	\N
242	1	\N
243	1	\N
244	1	\N
245	1	\N
246	1	\N
247	1	\N
248	1	\N
249	1	\N
250	1	\N
251	1	\N
252	1	\N
253	1	\N
254	1	\N
255	1	\N
256	1	\N
257	1	\N
258	1	\N
259	1	\N
260	1	\N
261	1	\N
262	1	\N
263	1	\N
264	1	\N
265	1	\N
266	1	\N
267	1	\N
268	1	\N
269	1	\N
270	1	\N
271	1	\N
272	1	\N
273	1	\N
274	1	\N
275	1	\N
276	1	\N
277	1	\N
278	1	\N
279	1	\N
280	1	\N
281	1	\N
282	1	\N
283	1	\N
284	1	\N
285	1	\N
286	1	\N
287	1	\N
288	1	\N
289	1	\N
290	1	\N
291	1	\N
292	1	\N
293	1	\N
294	1	\N
295	1	\N
296	1	\N
297	1	\N
298	1	\N
299	1	\N
300	1	\N
\.


--
-- Data for Name: source; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.source (id, n, t) FROM stdin;
1	0	\N
2	0	\N
3	0	\N
4	0	\N
5	0	\N
6	0	\N
7	0	\N
8	0	\N
9	0	\N
10	0	\N
11	0	\N
12	0	\N
13	0	\N
14	0	\N
15	0	\N
16	0	\N
17	0	\N
18	0	\N
19	0	\N
20	0	\N
21	0	\N
22	0	\N
23	0	\N
24	0	\N
25	0	\N
26	0	\N
27	0	\N
28	0	\N
29	0	\N
30	0	\N
31	0	\N
32	0	\N
33	0	\N
34	0	\N
35	0	\N
36	0	\N
37	0	\N
38	0	\N
39	0	\N
40	0	\N
41	0	\N
42	0	\N
43	0	\N
44	0	\N
45	0	\N
46	0	\N
47	0	\N
48	0	\N
49	0	\N
50	0	\N
51	0	\N
52	0	\N
53	0	\N
54	0	\N
55	0	\N
56	0	\N
57	0	\N
58	0	\N
59	0	\N
60	0	\N
61	0	\N
62	0	\N
63	0	\N
64	0	\N
65	0	\N
66	0	\N
67	0	\N
68	0	\N
69	0	\N
70	0	\N
71	0	\N
72	0	\N
73	0	\N
74	0	\N
75	0	\N
76	0	\N
77	0	\N
78	0	\N
79	0	\N
80	0	\N
81	0	\N
82	0	\N
83	0	\N
84	0	\N
85	0	\N
86	0	\N
87	0	\N
88	0	\N
89	0	\N
90	0	\N
91	0	\N
92	0	\N
93	0	\N
94	0	\N
95	0	\N
96	0	\N
97	0	\N
98	0	\N
99	0	\N
100	0	\N
101	0	\N
102	0	\N
103	0	\N
104	0	\N
105	0	\N
106	0	\N
107	0	\N
108	0	\N
109	0	\N
110	0	\N
111	0	\N
112	0	\N
113	0	\N
114	0	\N
115	0	\N
116	0	\N
117	0	\N
118	0	\N
119	0	\N
120	0	\N
121	0	\N
122	0	\N
123	0	\N
124	0	\N
125	0	\N
126	0	\N
127	0	\N
128	0	\N
129	0	\N
130	0	\N
131	0	\N
132	0	\N
133	0	\N
134	0	\N
135	0	\N
136	0	\N
137	0	\N
138	0	\N
139	0	\N
140	0	\N
141	0	\N
142	0	\N
143	0	\N
144	0	\N
145	0	\N
146	0	\N
147	0	\N
148	0	\N
149	0	\N
150	0	\N
151	0	\N
152	0	\N
153	0	\N
154	0	\N
155	0	\N
156	0	\N
157	0	\N
158	0	\N
159	0	\N
160	0	\N
161	0	\N
162	0	\N
163	0	\N
164	0	\N
165	0	\N
166	0	\N
167	0	\N
168	0	\N
169	0	\N
170	0	\N
171	0	\N
172	0	\N
173	0	\N
174	0	\N
175	0	\N
176	0	\N
177	0	\N
178	0	\N
179	0	\N
180	0	\N
181	0	\N
182	0	\N
183	0	\N
184	0	\N
185	0	\N
186	0	\N
187	0	\N
188	0	\N
189	0	\N
190	0	\N
191	0	\N
192	0	\N
193	0	\N
194	0	\N
195	0	\N
196	0	\N
197	0	\N
198	0	\N
199	0	\N
200	0	\N
201	0	\N
202	0	\N
203	0	\N
204	0	\N
205	0	\N
206	0	\N
207	0	\N
208	0	\N
209	0	\N
210	0	\N
211	0	\N
212	0	\N
213	0	\N
214	0	\N
215	0	\N
216	0	\N
217	0	\N
218	0	\N
219	0	\N
220	0	\N
221	0	\N
222	0	\N
223	0	\N
224	0	\N
225	0	\N
226	0	\N
227	0	\N
228	0	\N
229	0	\N
230	0	\N
231	0	\N
232	0	\N
233	0	\N
234	0	\N
235	0	\N
236	0	\N
237	0	\N
238	0	\N
239	0	\N
240	0	\N
241	0	\N
242	0	\N
243	0	\N
244	0	\N
245	0	\N
246	0	\N
247	0	\N
248	0	\N
249	0	\N
250	0	\N
251	0	\N
252	0	\N
253	0	\N
254	0	\N
255	0	\N
256	0	\N
257	0	\N
258	0	\N
259	0	\N
260	0	\N
261	0	\N
262	0	\N
263	0	\N
264	0	\N
265	0	\N
266	0	\N
267	0	\N
268	0	\N
269	0	\N
270	0	\N
271	0	\N
272	0	\N
273	0	\N
274	0	\N
275	0	\N
276	0	\N
277	0	\N
278	0	\N
279	0	\N
280	0	\N
281	0	\N
282	0	\N
283	0	\N
284	0	\N
285	0	\N
286	0	\N
287	0	\N
288	0	\N
289	0	\N
290	0	\N
291	0	\N
292	0	\N
293	0	\N
294	0	\N
295	0	\N
296	0	\N
297	0	\N
298	0	\N
299	0	\N
300	0	\N
301	0	\N
302	0	\N
303	0	\N
304	0	\N
305	0	\N
306	0	\N
307	0	\N
308	0	\N
309	0	\N
310	0	\N
311	0	\N
312	0	\N
313	0	\N
314	0	\N
315	0	\N
316	0	\N
317	0	\N
318	0	\N
319	0	\N
320	0	\N
321	0	\N
322	0	\N
323	0	\N
324	0	\N
325	0	\N
326	0	\N
327	0	\N
328	0	\N
329	0	\N
330	0	\N
331	0	\N
332	0	\N
333	0	\N
334	0	\N
335	0	\N
336	0	\N
337	0	\N
338	0	\N
339	0	\N
340	0	\N
341	0	\N
342	0	\N
343	0	\N
344	0	\N
345	0	\N
346	0	\N
347	0	\N
348	0	\N
349	0	\N
350	0	\N
351	0	\N
352	0	\N
353	0	\N
354	0	\N
355	0	\N
356	0	\N
357	0	\N
358	0	\N
359	0	\N
360	0	\N
361	0	\N
362	0	\N
363	0	\N
364	0	\N
365	0	\N
366	0	\N
367	0	\N
368	0	\N
369	0	\N
370	0	\N
371	0	\N
372	0	\N
373	0	\N
374	0	\N
375	0	\N
376	0	\N
377	0	\N
378	0	\N
379	0	\N
380	0	\N
381	0	\N
382	0	\N
383	0	\N
384	0	\N
385	0	\N
386	0	\N
387	0	\N
388	0	\N
389	0	\N
390	0	\N
391	0	\N
392	0	\N
393	0	\N
394	0	\N
395	0	\N
396	0	\N
397	0	\N
398	0	\N
399	0	\N
400	0	\N
401	0	\N
402	0	\N
403	0	\N
404	0	\N
405	0	\N
406	0	\N
407	0	\N
408	0	\N
409	0	\N
410	0	\N
411	0	\N
412	0	\N
413	0	\N
414	0	\N
415	0	\N
416	0	\N
417	0	\N
418	0	\N
419	0	\N
420	0	\N
421	0	\N
422	0	\N
423	0	\N
424	0	\N
425	0	\N
426	0	\N
427	0	\N
428	0	\N
429	0	\N
430	0	\N
431	0	\N
432	0	\N
433	0	\N
434	0	\N
435	0	\N
436	0	\N
437	0	\N
438	0	\N
439	0	\N
440	0	\N
441	0	\N
442	0	\N
443	0	\N
444	0	\N
445	0	\N
446	0	\N
447	0	\N
448	0	\N
449	0	\N
450	0	\N
451	0	\N
452	0	\N
453	0	\N
454	0	\N
455	0	\N
456	0	\N
457	0	\N
458	0	\N
459	0	\N
460	0	\N
461	0	\N
462	0	\N
463	0	\N
464	0	\N
465	0	\N
466	0	\N
467	0	\N
468	0	\N
469	0	\N
470	0	\N
471	0	\N
472	0	\N
473	0	\N
474	0	\N
475	0	\N
476	0	\N
477	0	\N
478	0	\N
479	0	\N
480	0	\N
481	0	\N
482	0	\N
483	0	\N
484	0	\N
485	0	\N
486	0	\N
487	0	\N
488	0	\N
489	0	\N
490	0	\N
491	0	\N
492	0	\N
493	0	\N
494	0	\N
495	0	\N
496	0	\N
497	0	\N
498	0	\N
499	0	\N
500	0	\N
501	0	\N
502	0	\N
503	0	\N
504	0	\N
505	0	\N
506	0	\N
507	0	\N
508	0	\N
509	0	\N
510	0	\N
511	0	\N
512	0	\N
513	0	\N
514	0	\N
515	0	\N
516	0	\N
517	0	\N
518	0	\N
519	0	\N
520	0	\N
521	0	\N
522	0	\N
523	0	\N
524	0	\N
525	0	\N
526	0	\N
527	0	\N
528	0	\N
529	0	\N
530	0	\N
531	0	\N
532	0	\N
533	0	\N
534	0	\N
535	0	\N
536	0	\N
537	0	\N
538	0	\N
539	0	\N
540	0	\N
541	0	\N
542	0	\N
543	0	\N
544	0	\N
545	0	\N
546	0	\N
547	0	\N
548	0	\N
549	0	\N
550	0	\N
551	0	\N
552	0	\N
553	0	\N
554	0	\N
555	0	\N
556	0	\N
557	0	\N
558	0	\N
559	0	\N
560	0	\N
561	0	\N
562	0	\N
563	0	\N
564	0	\N
565	0	\N
566	0	\N
567	0	\N
568	0	\N
569	0	\N
570	0	\N
571	0	\N
572	0	\N
573	0	\N
574	0	\N
575	0	\N
576	0	\N
577	0	\N
578	0	\N
579	0	\N
580	0	\N
581	0	\N
582	0	\N
583	0	\N
584	0	\N
585	0	\N
586	0	\N
587	0	\N
588	0	\N
589	0	\N
590	0	\N
591	0	\N
592	0	\N
593	0	\N
594	0	\N
595	0	\N
596	0	\N
597	0	\N
598	0	\N
599	0	\N
600	0	\N
601	0	\N
602	0	\N
603	0	\N
604	0	\N
605	0	\N
606	0	\N
607	0	\N
608	0	\N
609	0	\N
610	0	\N
611	0	\N
612	0	\N
613	0	\N
614	0	\N
615	0	\N
616	0	\N
617	0	\N
618	0	\N
619	0	\N
620	0	\N
621	0	\N
622	0	\N
623	0	\N
624	0	\N
625	0	\N
626	0	\N
627	0	\N
628	0	\N
629	0	\N
630	0	\N
631	0	\N
632	0	\N
633	0	\N
634	0	\N
635	0	\N
636	0	\N
637	0	\N
638	0	\N
639	0	\N
640	0	\N
641	0	\N
642	0	\N
643	0	\N
644	0	\N
645	0	\N
646	0	\N
647	0	\N
648	0	\N
649	0	\N
650	0	\N
651	0	\N
652	0	\N
653	0	\N
654	0	\N
655	0	\N
656	0	\N
657	0	\N
658	0	\N
659	0	\N
660	0	\N
661	0	\N
662	0	\N
663	0	\N
664	0	\N
665	0	\N
666	0	\N
667	0	\N
668	0	\N
669	0	\N
670	0	\N
671	0	\N
672	0	\N
673	0	\N
674	0	\N
675	0	\N
676	0	\N
677	0	\N
678	0	\N
679	0	\N
680	0	\N
681	0	\N
682	0	\N
683	0	\N
684	0	\N
685	0	\N
686	0	\N
687	0	\N
688	0	\N
689	0	\N
690	0	\N
691	0	\N
692	0	\N
693	0	\N
694	0	\N
695	0	\N
696	0	\N
697	0	\N
698	0	\N
699	0	\N
700	0	\N
701	0	\N
702	0	\N
703	0	\N
704	0	\N
705	0	\N
706	0	\N
707	0	\N
708	0	\N
709	0	\N
710	0	\N
711	0	\N
712	0	\N
713	0	\N
714	0	\N
715	0	\N
716	0	\N
717	0	\N
718	0	\N
719	0	\N
720	0	\N
721	0	\N
722	0	\N
723	0	\N
724	0	\N
725	0	\N
726	0	\N
727	0	\N
728	0	\N
729	0	\N
730	0	\N
731	0	\N
732	0	\N
733	0	\N
734	0	\N
735	0	\N
736	0	\N
737	0	\N
738	0	\N
739	0	\N
740	0	\N
741	0	\N
742	0	\N
743	0	\N
744	0	\N
745	0	\N
746	0	\N
747	0	\N
748	0	\N
749	0	\N
750	0	\N
751	0	\N
752	0	\N
753	0	\N
754	0	\N
755	0	\N
756	0	\N
757	0	\N
758	0	\N
759	0	\N
760	0	\N
761	0	\N
762	0	\N
763	0	\N
764	0	\N
765	0	\N
766	0	\N
767	0	\N
768	0	\N
769	0	\N
770	0	\N
771	0	\N
772	0	\N
773	0	\N
774	0	\N
775	0	\N
776	0	\N
777	0	\N
778	0	\N
779	0	\N
780	0	\N
781	0	\N
782	0	\N
783	0	\N
784	0	\N
785	0	\N
786	0	\N
787	0	\N
788	0	\N
789	0	\N
790	0	\N
791	0	\N
792	0	\N
793	0	\N
794	0	\N
795	0	\N
796	0	\N
797	0	\N
798	0	\N
799	0	\N
800	0	\N
801	0	\N
802	0	\N
803	0	\N
804	0	\N
805	0	\N
806	0	\N
807	0	\N
808	0	\N
809	0	\N
810	0	\N
811	0	\N
812	0	\N
813	0	\N
814	0	\N
815	0	\N
816	0	\N
817	0	\N
818	0	\N
819	0	\N
820	0	\N
821	0	\N
822	0	\N
823	0	\N
824	0	\N
825	0	\N
826	0	\N
827	0	\N
828	0	\N
829	0	\N
830	0	\N
831	0	\N
832	0	\N
833	0	\N
834	0	\N
835	0	\N
836	0	\N
837	0	\N
838	0	\N
839	0	\N
840	0	\N
841	0	\N
842	0	\N
843	0	\N
844	0	\N
845	0	\N
846	0	\N
847	0	\N
848	0	\N
849	0	\N
850	0	\N
851	0	\N
852	0	\N
853	0	\N
854	0	\N
855	0	\N
856	0	\N
857	0	\N
858	0	\N
859	0	\N
860	0	\N
861	0	\N
862	0	\N
863	0	\N
864	0	\N
865	0	\N
866	0	\N
867	0	\N
868	0	\N
869	0	\N
870	0	\N
871	0	\N
872	0	\N
873	0	\N
874	0	\N
875	0	\N
876	0	\N
877	0	\N
878	0	\N
879	0	\N
880	0	\N
881	0	\N
882	0	\N
883	0	\N
884	0	\N
885	0	\N
886	0	\N
887	0	\N
888	0	\N
889	0	\N
890	0	\N
891	0	\N
892	0	\N
893	0	\N
894	0	\N
895	0	\N
896	0	\N
897	0	\N
898	0	\N
899	0	\N
900	0	\N
901	0	\N
902	0	\N
903	0	\N
904	0	\N
905	0	\N
906	0	\N
907	0	\N
908	0	\N
909	0	\N
910	0	\N
911	0	\N
912	0	\N
913	0	\N
914	0	\N
915	0	\N
916	0	\N
917	0	\N
918	0	\N
919	0	\N
920	0	\N
921	0	\N
922	0	\N
923	0	\N
924	0	\N
925	0	\N
926	0	\N
927	0	\N
928	0	\N
929	0	\N
930	0	\N
931	0	\N
932	0	\N
933	0	\N
934	0	\N
935	0	\N
936	0	\N
937	0	\N
938	0	\N
939	0	\N
940	0	\N
941	0	\N
942	0	\N
943	0	\N
944	0	\N
945	0	\N
946	0	\N
947	0	\N
948	0	\N
949	0	\N
950	0	\N
951	0	\N
952	0	\N
953	0	\N
954	0	\N
955	0	\N
956	0	\N
957	0	\N
958	0	\N
959	0	\N
960	0	\N
961	0	\N
962	0	\N
963	0	\N
964	0	\N
965	0	\N
966	0	\N
967	0	\N
968	0	\N
969	0	\N
970	0	\N
971	0	\N
972	0	\N
973	0	\N
974	0	\N
975	0	\N
976	0	\N
977	0	\N
978	0	\N
979	0	\N
980	0	\N
981	0	\N
982	0	\N
983	0	\N
984	0	\N
985	0	\N
986	0	\N
987	0	\N
988	0	\N
989	0	\N
990	0	\N
991	0	\N
992	0	\N
993	0	\N
994	0	\N
995	0	\N
996	0	\N
997	0	\N
998	0	\N
999	0	\N
1000	0	\N
1001	0	\N
1002	0	\N
1003	0	\N
1004	0	\N
1005	0	\N
1006	0	\N
1007	0	\N
1008	0	\N
1009	0	\N
1010	0	\N
1011	0	\N
1012	0	\N
1013	0	\N
1014	0	\N
1015	0	\N
1016	0	\N
1017	0	\N
1018	0	\N
1019	0	\N
1020	0	\N
1021	0	\N
1022	0	\N
1023	0	\N
1024	0	\N
1025	0	\N
1026	0	\N
1027	0	\N
1028	0	\N
1029	0	\N
1030	0	\N
1031	0	\N
1032	0	\N
1033	0	\N
1034	0	\N
1035	0	\N
1036	0	\N
1037	0	\N
1038	0	\N
1039	0	\N
1040	0	\N
1041	0	\N
1042	0	\N
1043	0	\N
1044	0	\N
1045	0	\N
1046	0	\N
1047	0	\N
1048	0	\N
1049	0	\N
1050	0	\N
1051	0	\N
1052	0	\N
1053	0	\N
1054	0	\N
1055	0	\N
1056	0	\N
1057	0	\N
1058	0	\N
1059	0	\N
1060	0	\N
1061	0	\N
1062	0	\N
1063	0	\N
1064	0	\N
1065	0	\N
1066	0	\N
1067	0	\N
1068	0	\N
1069	0	\N
1070	0	\N
1071	0	\N
1072	0	\N
1073	0	\N
1074	0	\N
1075	0	\N
1076	0	\N
1077	0	\N
1078	0	\N
1079	0	\N
1080	0	\N
1081	0	\N
1082	0	\N
1083	0	\N
1084	0	\N
1085	0	\N
1086	0	\N
1087	0	\N
1088	0	\N
1089	0	\N
1090	0	\N
1091	0	\N
1092	0	\N
1093	0	\N
1094	0	\N
1095	0	\N
1096	0	\N
1097	0	\N
1098	0	\N
1099	0	\N
1100	0	\N
1101	0	\N
1102	0	\N
1103	0	\N
1104	0	\N
1105	0	\N
1106	0	\N
1107	0	\N
1108	0	\N
1109	0	\N
1110	0	\N
1111	0	\N
1112	0	\N
1113	0	\N
1114	0	\N
1115	0	\N
1116	0	\N
1117	0	\N
1118	0	\N
1119	0	\N
1120	0	\N
1121	0	\N
1122	0	\N
1123	0	\N
1124	0	\N
1125	0	\N
1126	0	\N
1127	0	\N
1128	0	\N
1129	0	\N
1130	0	\N
1131	0	\N
1132	0	\N
1133	0	\N
1134	0	\N
1135	0	\N
1136	0	\N
1137	0	\N
1138	0	\N
1139	0	\N
1140	0	\N
1141	0	\N
1142	0	\N
1143	0	\N
1144	0	\N
1145	0	\N
1146	0	\N
1147	0	\N
1148	0	\N
1149	0	\N
1150	0	\N
1151	0	\N
1152	0	\N
1153	0	\N
1154	0	\N
1155	0	\N
1156	0	\N
1157	0	\N
1158	0	\N
1159	0	\N
1160	0	\N
1161	0	\N
1162	0	\N
1163	0	\N
1164	0	\N
1165	0	\N
1166	0	\N
1167	0	\N
1168	0	\N
1169	0	\N
1170	0	\N
1171	0	\N
1172	0	\N
1173	0	\N
1174	0	\N
1175	0	\N
1176	0	\N
1177	0	\N
1178	0	\N
1179	0	\N
1180	0	\N
1181	0	\N
1182	0	\N
1183	0	\N
1184	0	\N
1185	0	\N
1186	0	\N
1187	0	\N
1188	0	\N
1189	0	\N
1190	0	\N
1191	0	\N
1192	0	\N
1193	0	\N
1194	0	\N
1195	0	\N
1196	0	\N
1197	0	\N
1198	0	\N
1199	0	\N
1200	0	\N
1201	0	\N
1202	0	\N
1203	0	\N
1204	0	\N
1205	0	\N
1206	0	\N
1207	0	\N
1208	0	\N
1209	0	\N
1210	0	\N
1211	0	\N
1212	0	\N
1213	0	\N
1214	0	\N
1215	0	\N
1216	0	\N
1217	0	\N
1218	0	\N
1219	0	\N
1220	0	\N
1221	0	\N
1222	0	\N
1223	0	\N
1224	0	\N
1225	0	\N
1226	0	\N
1227	0	\N
1228	0	\N
1229	0	\N
1230	0	\N
1231	0	\N
1232	0	\N
1233	0	\N
1234	0	\N
1235	0	\N
1236	0	\N
1237	0	\N
1238	0	\N
1239	0	\N
1240	0	\N
1241	0	\N
1242	0	\N
1243	0	\N
1244	0	\N
1245	0	\N
1246	0	\N
1247	0	\N
1248	0	\N
1249	0	\N
1250	0	\N
1251	0	\N
1252	0	\N
1253	0	\N
1254	0	\N
1255	0	\N
1256	0	\N
1257	0	\N
1258	0	\N
1259	0	\N
1260	0	\N
1261	0	\N
1262	0	\N
1263	0	\N
1264	0	\N
1265	0	\N
1266	0	\N
1267	0	\N
1268	0	\N
1269	0	\N
1270	0	\N
1271	0	\N
1272	0	\N
1273	0	\N
1274	0	\N
1275	0	\N
1276	0	\N
1277	0	\N
1278	0	\N
1279	0	\N
1280	0	\N
1281	0	\N
1282	0	\N
1283	0	\N
1284	0	\N
1285	0	\N
1286	0	\N
1287	0	\N
1288	0	\N
1289	0	\N
1290	0	\N
1291	0	\N
1292	0	\N
1293	0	\N
1294	0	\N
1295	0	\N
1296	0	\N
1297	0	\N
1298	0	\N
1299	0	\N
1300	0	\N
1301	0	\N
1302	0	\N
1303	0	\N
1304	0	\N
1305	0	\N
1306	0	\N
1307	0	\N
1308	0	\N
1309	0	\N
1310	0	\N
1311	0	\N
1312	0	\N
1313	0	\N
1314	0	\N
1315	0	\N
1316	0	\N
1317	0	\N
1318	0	\N
1319	0	\N
1320	0	\N
1321	0	\N
1322	0	\N
1323	0	\N
1324	0	\N
1325	0	\N
1326	0	\N
1327	0	\N
1328	0	\N
1329	0	\N
1330	0	\N
1331	0	\N
1332	0	\N
1333	0	\N
1334	0	\N
1335	0	\N
1336	0	\N
1337	0	\N
1338	0	\N
1339	0	\N
1340	0	\N
1341	0	\N
1342	0	\N
1343	0	\N
1344	0	\N
1345	0	\N
1346	0	\N
1347	0	\N
1348	0	\N
1349	0	\N
1350	0	\N
1351	0	\N
1352	0	\N
1353	0	\N
1354	0	\N
1355	0	\N
1356	0	\N
1357	0	\N
1358	0	\N
1359	0	\N
1360	0	\N
1361	0	\N
1362	0	\N
1363	0	\N
1364	0	\N
1365	0	\N
1366	0	\N
1367	0	\N
1368	0	\N
1369	0	\N
1370	0	\N
1371	0	\N
1372	0	\N
1373	0	\N
1374	0	\N
1375	0	\N
1376	0	\N
1377	0	\N
1378	0	\N
1379	0	\N
1380	0	\N
1381	0	\N
1382	0	\N
1383	0	\N
1384	0	\N
1385	0	\N
1386	0	\N
1387	0	\N
1388	0	\N
1389	0	\N
1390	0	\N
1391	0	\N
1392	0	\N
1393	0	\N
1394	0	\N
1395	0	\N
1396	0	\N
1397	0	\N
1398	0	\N
1399	0	\N
1400	0	\N
1401	0	\N
1402	0	\N
1403	0	\N
1404	0	\N
1405	0	\N
1406	0	\N
1407	0	\N
1408	0	\N
1409	0	\N
1410	0	\N
1411	0	\N
1412	0	\N
1413	0	\N
1414	0	\N
1415	0	\N
1416	0	\N
1417	0	\N
1418	0	\N
1419	0	\N
1420	0	\N
1421	0	\N
1422	0	\N
1423	0	\N
1424	0	\N
1425	0	\N
1426	0	\N
1427	0	\N
1428	0	\N
1429	0	\N
1430	0	\N
1431	0	\N
1432	0	\N
1433	0	\N
1434	0	\N
1435	0	\N
1436	0	\N
1437	0	\N
1438	0	\N
1439	0	\N
1440	0	\N
1441	0	\N
1442	0	\N
1443	0	\N
1444	0	\N
1445	0	\N
1446	0	\N
1447	0	\N
1448	0	\N
1449	0	\N
1450	0	\N
1451	0	\N
1452	0	\N
1453	0	\N
1454	0	\N
1455	0	\N
1456	0	\N
1457	0	\N
1458	0	\N
1459	0	\N
1460	0	\N
1461	0	\N
1462	0	\N
1463	0	\N
1464	0	\N
1465	0	\N
1466	0	\N
1467	0	\N
1468	0	\N
1469	0	\N
1470	0	\N
1471	0	\N
1472	0	\N
1473	0	\N
1474	0	\N
1475	0	\N
1476	0	\N
1477	0	\N
1478	0	\N
1479	0	\N
1480	0	\N
1481	0	\N
1482	0	\N
1483	0	\N
1484	0	\N
1485	0	\N
1486	0	\N
1487	0	\N
1488	0	\N
1489	0	\N
1490	0	\N
1491	0	\N
1492	0	\N
1493	0	\N
1494	0	\N
1495	0	\N
1496	0	\N
1497	0	\N
1498	0	\N
1499	0	\N
1500	0	\N
1501	0	\N
1502	0	\N
1503	0	\N
1504	0	\N
1505	0	\N
1506	0	\N
1507	0	\N
1508	0	\N
1509	0	\N
1510	0	\N
1511	0	\N
1512	0	\N
1513	0	\N
1514	0	\N
1515	0	\N
1516	0	\N
1517	0	\N
1518	0	\N
1519	0	\N
1520	0	\N
1521	0	\N
1522	0	\N
1523	0	\N
1524	0	\N
1525	0	\N
1526	0	\N
1527	0	\N
1528	0	\N
1529	0	\N
1530	0	\N
1531	0	\N
1532	0	\N
1533	0	\N
1534	0	\N
1535	0	\N
1536	0	\N
1537	0	\N
1538	0	\N
1539	0	\N
1540	0	\N
1541	0	\N
1542	0	\N
1543	0	\N
1544	0	\N
1545	0	\N
1546	0	\N
1547	0	\N
1548	0	\N
1549	0	\N
1550	0	\N
1551	0	\N
1552	0	\N
1553	0	\N
1554	0	\N
1555	0	\N
1556	0	\N
1557	0	\N
1558	0	\N
1559	0	\N
1560	0	\N
1561	0	\N
1562	0	\N
1563	0	\N
1564	0	\N
1565	0	\N
1566	0	\N
1567	0	\N
1568	0	\N
1569	0	\N
1570	0	\N
1571	0	\N
1572	0	\N
1573	0	\N
1574	0	\N
1575	0	\N
1576	0	\N
1577	0	\N
1578	0	\N
1579	0	\N
1580	0	\N
1581	0	\N
1582	0	\N
1583	0	\N
1584	0	\N
1585	0	\N
1586	0	\N
1587	0	\N
1588	0	\N
1589	0	\N
1590	0	\N
1591	0	\N
1592	0	\N
1593	0	\N
1594	0	\N
1595	0	\N
1596	0	\N
1597	0	\N
1598	0	\N
1599	0	\N
1600	0	\N
1601	0	\N
1602	0	\N
1603	0	\N
1604	0	\N
1605	0	\N
1606	0	\N
1607	0	\N
1608	0	\N
1609	0	\N
1610	0	\N
1611	0	\N
1612	0	\N
1613	0	\N
1614	0	\N
1615	0	\N
1616	0	\N
1617	0	\N
1618	0	\N
1619	0	\N
1620	0	\N
1621	0	\N
1622	0	\N
1623	0	\N
1624	0	\N
1625	0	\N
1626	0	\N
1627	0	\N
1628	0	\N
1629	0	\N
1630	0	\N
1631	0	\N
1632	0	\N
1633	0	\N
1634	0	\N
1635	0	\N
1636	0	\N
1637	0	\N
1638	0	\N
1639	0	\N
1640	0	\N
1641	0	\N
1642	0	\N
1643	0	\N
1644	0	\N
1645	0	\N
1646	0	\N
1647	0	\N
1648	0	\N
1649	0	\N
1650	0	\N
1651	0	\N
1652	0	\N
1653	0	\N
1654	0	\N
1655	0	\N
1656	0	\N
1657	0	\N
1658	0	\N
1659	0	\N
1660	0	\N
1661	0	\N
1662	0	\N
1663	0	\N
1664	0	\N
1665	0	\N
1666	0	\N
1667	0	\N
1668	0	\N
1669	0	\N
1670	0	\N
1671	0	\N
1672	0	\N
1673	0	\N
1674	0	\N
1675	0	\N
1676	0	\N
1677	0	\N
1678	0	\N
1679	0	\N
1680	0	\N
1681	0	\N
1682	0	\N
1683	0	\N
1684	0	\N
1685	0	\N
1686	0	\N
1687	0	\N
1688	0	\N
1689	0	\N
1690	0	\N
1691	0	\N
1692	0	\N
1693	0	\N
1694	0	\N
1695	0	\N
1696	0	\N
1697	0	\N
1698	0	\N
1699	0	\N
1700	0	\N
1701	0	\N
1702	0	\N
1703	0	\N
1704	0	\N
1705	0	\N
1706	0	\N
1707	0	\N
1708	0	\N
1709	0	\N
1710	0	\N
1711	0	\N
1712	0	\N
1713	0	\N
1714	0	\N
1715	0	\N
1716	0	\N
1717	0	\N
1718	0	\N
1719	0	\N
1720	0	\N
1721	0	\N
1722	0	\N
1723	0	\N
1724	0	\N
1725	0	\N
1726	0	\N
1727	0	\N
1728	0	\N
1729	0	\N
1730	0	\N
1731	0	\N
1732	0	\N
1733	0	\N
1734	0	\N
1735	0	\N
1736	0	\N
1737	0	\N
1738	0	\N
1739	0	\N
1740	0	\N
1741	0	\N
1742	0	\N
1743	0	\N
1744	0	\N
1745	0	\N
1746	0	\N
1747	0	\N
1748	0	\N
1749	0	\N
1750	0	\N
1751	0	\N
1752	0	\N
1753	0	\N
1754	0	\N
1755	0	\N
1756	0	\N
1757	0	\N
1758	0	\N
1759	0	\N
1760	0	\N
1761	0	\N
1762	0	\N
1763	0	\N
1764	0	\N
1765	0	\N
1766	0	\N
1767	0	\N
1768	0	\N
1769	0	\N
1770	0	\N
1771	0	\N
1772	0	\N
1773	0	\N
1774	0	\N
1775	0	\N
1776	0	\N
1777	0	\N
1778	0	\N
1779	0	\N
1780	0	\N
1781	0	\N
1782	0	\N
1783	0	\N
1784	0	\N
1785	0	\N
1786	0	\N
1787	0	\N
1788	0	\N
1789	0	\N
1790	0	\N
1791	0	\N
1792	0	\N
1793	0	\N
1794	0	\N
1795	0	\N
1796	0	\N
1797	0	\N
1798	0	\N
1799	0	\N
1800	0	\N
1801	0	\N
1802	0	\N
1803	0	\N
1804	0	\N
1805	0	\N
1806	0	\N
1807	0	\N
1808	0	\N
1809	0	\N
1810	0	\N
1811	0	\N
1812	0	\N
1813	0	\N
1814	0	\N
1815	0	\N
1816	0	\N
1817	0	\N
1818	0	\N
1819	0	\N
1820	0	\N
1821	0	\N
1822	0	\N
1823	0	\N
1824	0	\N
1825	0	\N
1826	0	\N
1827	0	\N
1828	0	\N
1829	0	\N
1830	0	\N
1831	0	\N
1832	0	\N
1833	0	\N
1834	0	\N
1835	0	\N
1836	0	\N
1837	0	\N
1838	0	\N
1839	0	\N
1840	0	\N
1841	0	\N
1842	0	\N
1843	0	\N
1844	0	\N
1845	0	\N
1846	0	\N
1847	0	\N
1848	0	\N
1849	0	\N
1850	0	\N
1851	0	\N
1852	0	\N
1853	0	\N
1854	0	\N
1855	0	\N
1856	0	\N
1857	0	\N
1858	0	\N
1859	0	\N
1860	0	\N
1861	0	\N
1862	0	\N
1863	0	\N
1864	0	\N
1865	0	\N
1866	0	\N
1867	0	\N
1868	0	\N
1869	0	\N
1870	0	\N
1871	0	\N
1872	0	\N
1873	0	\N
1874	0	\N
1875	0	\N
1876	0	\N
1877	0	\N
1878	0	\N
1879	0	\N
1880	0	\N
1881	0	\N
1882	0	\N
1883	0	\N
1884	0	\N
1885	0	\N
1886	0	\N
1887	0	\N
1888	0	\N
1889	0	\N
1890	0	\N
1891	0	\N
1892	0	\N
1893	0	\N
1894	0	\N
1895	0	\N
1896	0	\N
1897	0	\N
1898	0	\N
1899	0	\N
1900	0	\N
1901	0	\N
1902	0	\N
1903	0	\N
1904	0	\N
1905	0	\N
1906	0	\N
1907	0	\N
1908	0	\N
1909	0	\N
1910	0	\N
1911	0	\N
1912	0	\N
1913	0	\N
1914	0	\N
1915	0	\N
1916	0	\N
1917	0	\N
1918	0	\N
1919	0	\N
1920	0	\N
1921	0	\N
1922	0	\N
1923	0	\N
1924	0	\N
1925	0	\N
1926	0	\N
1927	0	\N
1928	0	\N
1929	0	\N
1930	0	\N
1931	0	\N
1932	0	\N
1933	0	\N
1934	0	\N
1935	0	\N
1936	0	\N
1937	0	\N
1938	0	\N
1939	0	\N
1940	0	\N
1941	0	\N
1942	0	\N
1943	0	\N
1944	0	\N
1945	0	\N
1946	0	\N
1947	0	\N
1948	0	\N
1949	0	\N
1950	0	\N
1951	0	\N
1952	0	\N
1953	0	\N
1954	0	\N
1955	0	\N
1956	0	\N
1957	0	\N
1958	0	\N
1959	0	\N
1960	0	\N
1961	0	\N
1962	0	\N
1963	0	\N
1964	0	\N
1965	0	\N
1966	0	\N
1967	0	\N
1968	0	\N
1969	0	\N
1970	0	\N
1971	0	\N
1972	0	\N
1973	0	\N
1974	0	\N
1975	0	\N
1976	0	\N
1977	0	\N
1978	0	\N
1979	0	\N
1980	0	\N
1981	0	\N
1982	0	\N
1983	0	\N
1984	0	\N
1985	0	\N
1986	0	\N
1987	0	\N
1988	0	\N
1989	0	\N
1990	0	\N
1991	0	\N
1992	0	\N
1993	0	\N
1994	0	\N
1995	0	\N
1996	0	\N
1997	0	\N
1998	0	\N
1999	0	\N
2000	0	\N
\.


--
-- Data for Name: stopped; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.stopped (id, n, t) FROM stdin;
453	0	\N
454	0	\N
455	0	\N
456	0	\N
457	0	\N
458	0	\N
459	0	\N
460	0	\N
461	0	\N
462	0	\N
463	0	\N
464	0	\N
465	0	\N
466	0	\N
467	0	\N
468	0	\N
469	0	\N
470	0	\N
471	0	\N
472	0	\N
473	0	\N
474	0	\N
475	0	\N
476	0	\N
477	0	\N
478	0	\N
479	0	\N
480	0	\N
481	0	\N
482	0	\N
483	0	\N
484	0	\N
485	0	\N
486	0	\N
487	0	\N
488	0	\N
489	0	\N
490	0	\N
491	0	\N
492	0	\N
493	0	\N
494	0	\N
495	0	\N
496	0	\N
497	0	\N
498	0	\N
499	0	\N
500	0	\N
501	0	\N
502	0	\N
503	0	\N
504	0	\N
505	0	\N
506	0	\N
507	0	\N
508	0	\N
509	0	\N
510	0	\N
511	0	\N
512	0	\N
513	0	\N
514	0	\N
515	0	\N
516	0	\N
517	0	\N
518	0	\N
519	0	\N
520	0	\N
521	0	\N
522	0	\N
523	0	\N
524	0	\N
525	0	\N
526	0	\N
527	0	\N
528	0	\N
529	0	\N
530	0	\N
531	0	\N
532	0	\N
533	0	\N
534	0	\N
535	0	\N
536	0	\N
537	0	\N
538	0	\N
539	0	\N
540	0	\N
541	0	\N
542	0	\N
543	0	\N
544	0	\N
545	0	\N
546	0	\N
547	0	\N
548	0	\N
549	0	\N
550	0	\N
551	0	\N
552	0	\N
553	0	\N
554	0	\N
555	0	\N
556	0	\N
557	0	\N
558	0	\N
559	0	\N
560	0	\N
561	0	\N
562	0	\N
563	0	\N
564	0	\N
565	0	\N
566	0	\N
567	0	\N
568	0	\N
569	0	\N
570	0	\N
571	0	\N
572	0	\N
573	0	\N
574	0	\N
575	0	\N
576	0	\N
577	0	\N
578	0	\N
579	0	\N
580	0	\N
581	0	\N
582	0	\N
583	0	\N
584	0	\N
585	0	\N
586	0	\N
587	0	\N
588	0	\N
589	0	\N
590	0	\N
591	0	\N
592	0	\N
593	0	\N
594	0	\N
595	0	\N
596	0	\N
597	0	\N
598	0	\N
599	0	\N
600	0	\N
601	0	\N
602	0	\N
603	0	\N
604	0	\N
605	0	\N
606	0	\N
607	0	\N
608	0	\N
609	0	\N
610	0	\N
611	0	\N
612	0	\N
613	0	\N
614	0	\N
615	0	\N
616	0	\N
617	0	\N
618	0	\N
619	0	\N
620	0	\N
621	0	\N
622	0	\N
623	0	\N
624	0	\N
625	0	\N
626	0	\N
627	0	\N
628	0	\N
629	0	\N
630	0	\N
631	0	\N
632	0	\N
633	0	\N
634	0	\N
635	0	\N
636	0	\N
637	0	\N
638	0	\N
639	0	\N
640	0	\N
641	0	\N
642	0	\N
643	0	\N
644	0	\N
645	0	\N
646	0	\N
647	0	\N
648	0	\N
649	0	\N
650	0	\N
651	0	\N
652	0	\N
653	0	\N
654	0	\N
655	0	\N
656	0	\N
657	0	\N
658	0	\N
659	0	\N
660	0	\N
661	0	\N
662	0	\N
663	0	\N
664	0	\N
665	0	\N
666	0	\N
667	0	\N
668	0	\N
669	0	\N
670	0	\N
671	0	\N
672	0	\N
673	0	\N
674	0	\N
675	0	\N
676	0	\N
677	0	\N
678	0	\N
679	0	\N
680	0	\N
681	0	\N
682	0	\N
683	0	\N
684	0	\N
685	0	\N
686	0	\N
687	0	\N
688	0	\N
689	0	\N
690	0	\N
691	0	\N
692	0	\N
693	0	\N
694	0	\N
695	0	\N
696	0	\N
697	0	\N
698	0	\N
699	0	\N
700	0	\N
701	0	\N
702	0	\N
703	0	\N
704	0	\N
705	0	\N
706	0	\N
707	0	\N
708	0	\N
709	0	\N
710	0	\N
711	0	\N
712	0	\N
713	0	\N
714	0	\N
715	0	\N
716	0	\N
717	0	\N
718	0	\N
719	0	\N
720	0	\N
721	0	\N
722	0	\N
723	0	\N
724	0	\N
725	0	\N
726	0	\N
727	0	\N
728	0	\N
729	0	\N
730	0	\N
731	0	\N
732	0	\N
733	0	\N
734	0	\N
735	0	\N
736	0	\N
737	0	\N
738	0	\N
739	0	\N
740	0	\N
741	0	\N
742	0	\N
743	0	\N
744	0	\N
745	0	\N
746	0	\N
747	0	\N
748	0	\N
749	0	\N
750	0	\N
751	0	\N
752	0	\N
753	0	\N
754	0	\N
755	0	\N
756	0	\N
757	0	\N
758	0	\N
759	0	\N
760	0	\N
761	0	\N
762	0	\N
763	0	\N
764	0	\N
765	0	\N
766	0	\N
767	0	\N
768	0	\N
769	0	\N
770	0	\N
771	0	\N
772	0	\N
773	0	\N
774	0	\N
775	0	\N
776	0	\N
777	0	\N
778	0	\N
779	0	\N
780	0	\N
781	0	\N
782	0	\N
783	0	\N
784	0	\N
785	0	\N
786	0	\N
787	0	\N
788	0	\N
789	0	\N
790	0	\N
791	0	\N
792	0	\N
793	0	\N
794	0	\N
795	0	\N
796	0	\N
797	0	\N
798	0	\N
799	0	\N
800	0	\N
801	0	\N
802	0	\N
803	0	\N
804	0	\N
805	0	\N
806	0	\N
807	0	\N
808	0	\N
809	0	\N
810	0	\N
811	0	\N
812	0	\N
813	0	\N
814	0	\N
815	0	\N
816	0	\N
817	0	\N
818	0	\N
819	0	\N
820	0	\N
821	0	\N
822	0	\N
823	0	\N
824	0	\N
825	0	\N
826	0	\N
827	0	\N
828	0	\N
829	0	\N
830	0	\N
831	0	\N
832	0	\N
833	0	\N
834	0	\N
835	0	\N
836	0	\N
837	0	\N
838	0	\N
839	0	\N
840	0	\N
841	0	\N
842	0	\N
843	0	\N
844	0	\N
845	0	\N
846	0	\N
847	0	\N
848	0	\N
849	0	\N
850	0	\N
851	0	\N
852	0	\N
853	0	\N
854	0	\N
855	0	\N
856	0	\N
857	0	\N
858	0	\N
859	0	\N
860	0	\N
861	0	\N
862	0	\N
863	0	\N
864	0	\N
865	0	\N
866	0	\N
867	0	\N
868	0	\N
869	0	\N
870	0	\N
871	0	\N
872	0	\N
873	0	\N
874	0	\N
875	0	\N
876	0	\N
877	0	\N
878	0	\N
879	0	\N
880	0	\N
881	0	\N
882	0	\N
883	0	\N
884	0	\N
885	0	\N
886	0	\N
887	0	\N
888	0	\N
889	0	\N
890	0	\N
891	0	\N
892	0	\N
893	0	\N
894	0	\N
895	0	\N
896	0	\N
897	0	\N
898	0	\N
899	0	\N
900	0	\N
901	0	\N
902	0	\N
903	0	\N
904	0	\N
905	0	\N
906	0	\N
907	0	\N
908	0	\N
909	0	\N
910	0	\N
911	0	\N
912	0	\N
913	0	\N
914	0	\N
915	0	\N
916	0	\N
917	0	\N
918	0	\N
919	0	\N
920	0	\N
921	0	\N
922	0	\N
923	0	\N
924	0	\N
925	0	\N
926	0	\N
927	0	\N
928	0	\N
929	0	\N
930	0	\N
931	0	\N
932	0	\N
933	0	\N
934	0	\N
935	0	\N
936	0	\N
937	0	\N
938	0	\N
939	0	\N
940	0	\N
941	0	\N
942	0	\N
943	0	\N
944	0	\N
945	0	\N
946	0	\N
947	0	\N
948	0	\N
949	0	\N
950	0	\N
951	0	\N
952	0	\N
953	0	\N
954	0	\N
955	0	\N
956	0	\N
957	0	\N
958	0	\N
959	0	\N
960	0	\N
961	0	\N
962	0	\N
963	0	\N
964	0	\N
965	0	\N
966	0	\N
967	0	\N
968	0	\N
969	0	\N
970	0	\N
971	0	\N
972	0	\N
973	0	\N
974	0	\N
975	0	\N
976	0	\N
977	0	\N
978	0	\N
979	0	\N
980	0	\N
981	0	\N
982	0	\N
983	0	\N
984	0	\N
985	0	\N
986	0	\N
987	0	\N
988	0	\N
989	0	\N
990	0	\N
991	0	\N
992	0	\N
993	0	\N
994	0	\N
995	0	\N
996	0	\N
997	0	\N
998	0	\N
999	0	\N
1000	0	\N
1001	0	\N
1002	0	\N
1003	0	\N
1004	0	\N
1005	0	\N
1006	0	\N
1007	0	\N
1008	0	\N
1009	0	\N
1010	0	\N
1011	0	\N
1012	0	\N
1013	0	\N
1014	0	\N
1015	0	\N
1016	0	\N
1017	0	\N
1018	0	\N
1019	0	\N
1020	0	\N
1021	0	\N
1022	0	\N
1023	0	\N
1024	0	\N
1025	0	\N
1026	0	\N
1027	0	\N
1028	0	\N
1029	0	\N
1030	0	\N
1031	0	\N
1032	0	\N
1033	0	\N
1034	0	\N
1035	0	\N
1036	0	\N
1037	0	\N
1038	0	\N
1039	0	\N
1040	0	\N
1041	0	\N
1042	0	\N
1043	0	\N
1044	0	\N
1045	0	\N
1046	0	\N
1047	0	\N
1048	0	\N
1049	0	\N
1050	0	\N
1051	0	\N
1052	0	\N
1053	0	\N
1054	0	\N
1055	0	\N
1056	0	\N
1057	0	\N
1058	0	\N
1059	0	\N
1060	0	\N
1061	0	\N
1062	0	\N
1063	0	\N
1064	0	\N
1065	0	\N
1066	0	\N
1067	0	\N
1068	0	\N
1069	0	\N
1070	0	\N
1071	0	\N
1072	0	\N
1073	0	\N
1074	0	\N
1075	0	\N
1076	0	\N
1077	0	\N
1078	0	\N
1079	0	\N
1080	0	\N
1081	0	\N
1082	0	\N
1083	0	\N
1084	0	\N
1085	0	\N
1086	0	\N
1087	0	\N
1088	0	\N
1089	0	\N
1090	0	\N
1091	0	\N
1092	0	\N
1093	0	\N
1094	0	\N
1095	0	\N
1096	0	\N
1097	0	\N
1098	0	\N
1099	0	\N
1100	0	\N
1101	0	\N
1102	0	\N
1103	0	\N
1104	0	\N
1105	0	\N
1106	0	\N
1107	0	\N
1108	0	\N
1109	0	\N
1110	0	\N
1111	0	\N
1112	0	\N
1113	0	\N
1114	0	\N
1115	0	\N
1116	0	\N
1117	0	\N
1118	0	\N
1119	0	\N
1120	0	\N
1121	0	\N
1122	0	\N
1123	0	\N
1124	0	\N
1125	0	\N
1126	0	\N
1127	0	\N
1128	0	\N
1129	0	\N
1130	0	\N
1131	0	\N
1132	0	\N
1133	0	\N
1134	0	\N
1135	0	\N
1136	0	\N
1137	0	\N
1138	0	\N
1139	0	\N
1140	0	\N
1141	0	\N
1142	0	\N
1143	0	\N
1144	0	\N
1145	0	\N
1146	0	\N
1147	0	\N
1148	0	\N
1149	0	\N
1150	0	\N
1151	0	\N
1152	0	\N
1153	0	\N
1154	0	\N
1155	0	\N
1156	0	\N
1157	0	\N
1158	0	\N
1159	0	\N
1160	0	\N
1161	0	\N
1162	0	\N
1163	0	\N
1164	0	\N
1165	0	\N
1166	0	\N
1167	0	\N
1168	0	\N
1169	0	\N
1170	0	\N
1171	0	\N
1172	0	\N
1173	0	\N
1174	0	\N
1175	0	\N
1176	0	\N
1177	0	\N
1178	0	\N
1179	0	\N
1180	0	\N
1181	0	\N
1182	0	\N
1183	0	\N
1184	0	\N
1185	0	\N
1186	0	\N
1187	0	\N
1188	0	\N
1189	0	\N
1190	0	\N
1191	0	\N
1192	0	\N
1193	0	\N
1194	0	\N
1195	0	\N
1196	0	\N
1197	0	\N
1198	0	\N
1199	0	\N
1200	0	\N
1201	0	\N
1202	0	\N
1203	0	\N
1204	0	\N
1205	0	\N
1206	0	\N
1207	0	\N
1208	0	\N
1209	0	\N
1210	0	\N
1211	0	\N
1212	0	\N
1213	0	\N
1214	0	\N
1215	0	\N
1216	0	\N
1217	0	\N
1218	0	\N
1219	0	\N
1220	0	\N
1221	0	\N
1222	0	\N
1223	0	\N
1224	0	\N
1225	0	\N
1226	0	\N
1227	0	\N
1228	0	\N
1229	0	\N
1230	0	\N
1231	0	\N
1232	0	\N
1233	0	\N
1234	0	\N
1235	0	\N
1236	0	\N
1237	0	\N
1238	0	\N
1239	0	\N
1240	0	\N
1241	0	\N
1242	0	\N
1243	0	\N
1244	0	\N
1245	0	\N
1246	0	\N
1247	0	\N
1248	0	\N
1249	0	\N
1250	0	\N
1251	0	\N
1252	0	\N
1253	0	\N
1254	0	\N
1255	0	\N
1256	0	\N
1257	0	\N
1258	0	\N
1259	0	\N
1260	0	\N
1261	0	\N
1262	0	\N
1263	0	\N
1264	0	\N
1265	0	\N
1266	0	\N
1267	0	\N
1268	0	\N
1269	0	\N
1270	0	\N
1271	0	\N
1272	0	\N
1273	0	\N
1274	0	\N
1275	0	\N
1276	0	\N
1277	0	\N
1278	0	\N
1279	0	\N
1280	0	\N
1281	0	\N
1282	0	\N
1283	0	\N
1284	0	\N
1285	0	\N
1286	0	\N
1287	0	\N
1288	0	\N
1289	0	\N
1290	0	\N
1291	0	\N
1292	0	\N
1293	0	\N
1294	0	\N
1295	0	\N
1296	0	\N
1297	0	\N
1298	0	\N
1299	0	\N
1300	0	\N
1301	0	\N
1302	0	\N
1303	0	\N
1304	0	\N
1305	0	\N
1306	0	\N
1307	0	\N
1308	0	\N
1309	0	\N
1310	0	\N
1311	0	\N
1312	0	\N
1313	0	\N
1314	0	\N
1315	0	\N
1316	0	\N
1317	0	\N
1318	0	\N
1319	0	\N
1320	0	\N
1321	0	\N
1322	0	\N
1323	0	\N
1324	0	\N
1325	0	\N
1326	0	\N
1327	0	\N
1328	0	\N
1329	0	\N
1330	0	\N
1331	0	\N
1332	0	\N
1333	0	\N
1334	0	\N
1335	0	\N
1336	0	\N
1337	0	\N
1338	0	\N
1339	0	\N
1340	0	\N
1341	0	\N
1342	0	\N
1343	0	\N
1344	0	\N
1345	0	\N
1346	0	\N
1347	0	\N
1348	0	\N
1349	0	\N
1350	0	\N
1351	0	\N
1352	0	\N
1353	0	\N
1354	0	\N
1355	0	\N
1356	0	\N
1357	0	\N
1358	0	\N
1359	0	\N
1360	0	\N
1361	0	\N
1362	0	\N
1363	0	\N
1364	0	\N
1365	0	\N
1366	0	\N
1367	0	\N
1368	0	\N
1369	0	\N
1370	0	\N
1371	0	\N
1372	0	\N
1373	0	\N
1374	0	\N
1375	0	\N
1376	0	\N
1377	0	\N
1378	0	\N
1379	0	\N
1380	0	\N
1381	0	\N
1382	0	\N
1383	0	\N
1384	0	\N
1385	0	\N
1386	0	\N
1387	0	\N
1388	0	\N
1389	0	\N
1390	0	\N
1391	0	\N
1392	0	\N
1393	0	\N
1394	0	\N
1395	0	\N
1396	0	\N
1397	0	\N
1398	0	\N
1399	0	\N
1400	0	\N
1401	0	\N
1402	0	\N
1403	0	\N
1404	0	\N
1405	0	\N
1406	0	\N
1407	0	\N
1408	0	\N
1409	0	\N
1410	0	\N
1411	0	\N
1412	0	\N
1413	0	\N
1414	0	\N
1415	0	\N
1416	0	\N
1417	0	\N
1418	0	\N
1419	0	\N
1420	0	\N
1421	0	\N
1422	0	\N
1423	0	\N
1424	0	\N
1425	0	\N
1426	0	\N
1427	0	\N
1428	0	\N
1429	0	\N
1430	0	\N
1431	0	\N
1432	0	\N
1433	0	\N
1434	0	\N
1435	0	\N
1436	0	\N
1437	0	\N
1438	0	\N
1439	0	\N
1440	0	\N
1441	0	\N
1442	0	\N
1443	0	\N
1444	0	\N
1445	0	\N
1446	0	\N
1447	0	\N
1448	0	\N
1449	0	\N
1450	0	\N
1451	0	\N
1452	0	\N
1453	0	\N
1454	0	\N
1455	0	\N
1456	0	\N
1457	0	\N
1458	0	\N
1459	0	\N
1460	0	\N
1461	0	\N
1462	0	\N
1463	0	\N
1464	0	\N
1465	0	\N
1466	0	\N
1467	0	\N
1468	0	\N
1469	0	\N
1470	0	\N
1471	0	\N
1472	0	\N
1473	0	\N
1474	0	\N
1475	0	\N
1476	0	\N
1477	0	\N
1478	0	\N
1479	0	\N
1480	0	\N
1481	0	\N
1482	0	\N
1483	0	\N
1484	0	\N
1485	0	\N
1486	0	\N
1487	0	\N
1488	0	\N
1489	0	\N
1490	0	\N
1491	0	\N
1492	0	\N
1493	0	\N
1494	0	\N
1495	0	\N
1496	0	\N
1497	0	\N
1498	0	\N
1499	0	\N
1500	0	\N
1501	0	\N
1502	0	\N
1503	0	\N
1504	0	\N
1505	0	\N
1506	0	\N
1507	0	\N
1508	0	\N
1509	0	\N
1510	0	\N
1511	0	\N
1512	0	\N
1513	0	\N
1514	0	\N
1515	0	\N
1516	0	\N
1517	0	\N
1518	0	\N
1519	0	\N
1520	0	\N
1521	0	\N
1522	0	\N
1523	0	\N
1524	0	\N
1525	0	\N
1526	0	\N
1527	0	\N
1528	0	\N
1529	0	\N
1530	0	\N
1531	0	\N
1532	0	\N
1533	0	\N
1534	0	\N
1535	0	\N
1536	0	\N
1537	0	\N
1538	0	\N
1539	0	\N
1540	0	\N
1541	0	\N
1542	0	\N
1543	0	\N
1544	0	\N
1545	0	\N
1546	0	\N
1547	0	\N
1548	0	\N
1549	0	\N
1550	0	\N
1551	0	\N
1552	0	\N
1553	0	\N
1554	0	\N
1555	0	\N
1556	0	\N
1557	0	\N
1558	0	\N
1559	0	\N
1560	0	\N
1561	0	\N
1562	0	\N
1563	0	\N
1564	0	\N
1565	0	\N
1566	0	\N
1567	0	\N
1568	0	\N
1569	0	\N
1570	0	\N
1571	0	\N
1572	0	\N
1573	0	\N
1574	0	\N
1575	0	\N
1576	0	\N
1577	0	\N
1578	0	\N
1579	0	\N
1580	0	\N
1581	0	\N
1582	0	\N
1583	0	\N
1584	0	\N
1585	0	\N
1586	0	\N
1587	0	\N
1588	0	\N
1589	0	\N
1590	0	\N
1591	0	\N
1592	0	\N
1593	0	\N
1594	0	\N
1595	0	\N
1596	0	\N
1597	0	\N
1598	0	\N
1599	0	\N
1600	0	\N
1601	0	\N
1602	0	\N
1603	0	\N
1604	0	\N
1605	0	\N
1606	0	\N
1607	0	\N
1608	0	\N
1609	0	\N
1610	0	\N
1611	0	\N
1612	0	\N
1613	0	\N
1614	0	\N
1615	0	\N
1616	0	\N
1617	0	\N
1618	0	\N
1619	0	\N
1620	0	\N
1621	0	\N
1622	0	\N
1623	0	\N
1624	0	\N
1625	0	\N
1626	0	\N
1627	0	\N
1628	0	\N
1629	0	\N
1630	0	\N
1631	0	\N
1632	0	\N
1633	0	\N
1634	0	\N
1635	0	\N
1636	0	\N
1637	0	\N
1638	0	\N
1639	0	\N
1640	0	\N
1641	0	\N
1642	0	\N
1643	0	\N
1644	0	\N
1645	0	\N
1646	0	\N
1647	0	\N
1648	0	\N
1649	0	\N
1650	0	\N
1651	0	\N
1652	0	\N
1653	0	\N
1654	0	\N
1655	0	\N
1656	0	\N
1657	0	\N
1658	0	\N
1659	0	\N
1660	0	\N
1661	0	\N
1662	0	\N
1663	0	\N
1664	0	\N
1665	0	\N
1666	0	\N
1667	0	\N
1668	0	\N
1669	0	\N
1670	0	\N
1671	0	\N
1672	0	\N
1673	0	\N
1674	0	\N
1675	0	\N
1676	0	\N
1677	0	\N
1678	0	\N
1679	0	\N
1680	0	\N
1681	0	\N
1682	0	\N
1683	0	\N
1684	0	\N
1685	0	\N
1686	0	\N
1687	0	\N
1688	0	\N
1689	0	\N
1690	0	\N
1691	0	\N
1692	0	\N
1693	0	\N
1694	0	\N
1695	0	\N
1696	0	\N
1697	0	\N
1698	0	\N
1699	0	\N
1700	0	\N
1701	0	\N
1702	0	\N
1703	0	\N
1704	0	\N
1705	0	\N
1706	0	\N
1707	0	\N
1708	0	\N
1709	0	\N
1710	0	\N
1711	0	\N
1712	0	\N
1713	0	\N
1714	0	\N
1715	0	\N
1716	0	\N
1717	0	\N
1718	0	\N
1719	0	\N
1720	0	\N
1721	0	\N
1722	0	\N
1723	0	\N
1724	0	\N
1725	0	\N
1726	0	\N
1727	0	\N
1728	0	\N
1729	0	\N
1730	0	\N
1731	0	\N
1732	0	\N
1733	0	\N
1734	0	\N
1735	0	\N
1736	0	\N
1737	0	\N
1738	0	\N
1739	0	\N
1740	0	\N
1741	0	\N
1742	0	\N
1743	0	\N
1744	0	\N
1745	0	\N
1746	0	\N
1747	0	\N
1748	0	\N
1749	0	\N
1750	0	\N
1751	0	\N
1752	0	\N
1753	0	\N
1754	0	\N
1755	0	\N
1756	0	\N
1757	0	\N
1758	0	\N
1759	0	\N
1760	0	\N
1761	0	\N
1762	0	\N
1763	0	\N
1764	0	\N
1765	0	\N
1766	0	\N
1767	0	\N
1768	0	\N
1769	0	\N
1770	0	\N
1771	0	\N
1772	0	\N
1773	0	\N
1774	0	\N
1775	0	\N
1776	0	\N
1777	0	\N
1778	0	\N
1779	0	\N
1780	0	\N
1781	0	\N
1782	0	\N
1783	0	\N
1784	0	\N
1785	0	\N
1786	0	\N
1787	0	\N
1788	0	\N
1789	0	\N
1790	0	\N
1791	0	\N
1792	0	\N
1793	0	\N
1794	0	\N
1795	0	\N
1796	0	\N
1797	0	\N
1798	0	\N
1799	0	\N
1800	0	\N
1801	0	\N
1802	0	\N
1803	0	\N
1804	0	\N
1805	0	\N
1806	0	\N
1807	0	\N
1808	0	\N
1809	0	\N
1810	0	\N
1811	0	\N
1812	0	\N
1813	0	\N
1814	0	\N
1815	0	\N
1816	0	\N
1817	0	\N
1818	0	\N
1819	0	\N
1820	0	\N
1821	0	\N
1822	0	\N
1823	0	\N
1824	0	\N
1825	0	\N
1826	0	\N
1827	0	\N
1828	0	\N
1829	0	\N
1830	0	\N
1831	0	\N
1832	0	\N
1833	0	\N
1834	0	\N
1835	0	\N
1836	0	\N
1837	0	\N
1838	0	\N
1839	0	\N
1840	0	\N
1841	0	\N
1842	0	\N
1843	0	\N
1844	0	\N
1845	0	\N
1846	0	\N
1847	0	\N
1848	0	\N
1849	0	\N
1850	0	\N
1851	0	\N
1852	0	\N
1853	0	\N
1854	0	\N
1855	0	\N
1856	0	\N
1857	0	\N
1858	0	\N
1859	0	\N
1860	0	\N
1861	0	\N
1862	0	\N
1863	0	\N
1864	0	\N
1865	0	\N
1866	0	\N
1867	0	\N
1868	0	\N
1869	0	\N
1870	0	\N
1871	0	\N
1872	0	\N
1873	0	\N
1874	0	\N
1875	0	\N
1876	0	\N
1877	0	\N
1878	0	\N
1879	0	\N
1880	0	\N
1881	0	\N
1882	0	\N
1883	0	\N
1884	0	\N
1885	0	\N
1886	0	\N
1887	0	\N
1888	0	\N
1889	0	\N
1890	0	\N
1891	0	\N
1892	0	\N
1893	0	\N
1894	0	\N
1895	0	\N
1896	0	\N
1897	0	\N
1898	0	\N
1899	0	\N
1900	0	\N
1901	0	\N
1902	0	\N
1903	0	\N
1904	0	\N
1905	0	\N
1906	0	\N
1907	0	\N
1908	0	\N
1909	0	\N
1910	0	\N
1911	0	\N
1912	0	\N
1913	0	\N
1914	0	\N
1915	0	\N
1916	0	\N
1917	0	\N
1918	0	\N
1919	0	\N
1920	0	\N
1921	0	\N
1922	0	\N
1923	0	\N
1924	0	\N
1925	0	\N
1926	0	\N
1927	0	\N
1928	0	\N
1929	0	\N
1930	0	\N
1931	0	\N
1932	0	\N
1933	0	\N
1934	0	\N
1935	0	\N
1936	0	\N
1937	0	\N
1938	0	\N
1939	0	\N
1940	0	\N
1941	0	\N
1942	0	\N
1943	0	\N
1944	0	\N
1945	0	\N
1946	0	\N
1947	0	\N
1948	0	\N
1949	0	\N
1950	0	\N
1951	0	\N
1952	0	\N
1953	0	\N
1954	0	\N
1955	0	\N
1956	0	\N
1957	0	\N
1958	0	\N
1959	0	\N
1960	0	\N
1961	0	\N
1962	0	\N
1963	0	\N
1964	0	\N
1965	0	\N
1966	0	\N
1967	0	\N
1968	0	\N
1969	0	\N
1970	0	\N
1971	0	\N
1972	0	\N
1973	0	\N
1974	0	\N
1975	0	\N
1976	0	\N
1977	0	\N
1978	0	\N
1979	0	\N
1980	0	\N
1981	0	\N
1982	0	\N
1983	0	\N
1984	0	\N
1985	0	\N
1986	0	\N
1987	0	\N
1988	0	\N
1989	0	\N
1990	0	\N
1991	0	\N
1992	0	\N
1993	0	\N
1994	0	\N
1995	0	\N
1996	0	\N
1997	0	\N
1998	0	\N
1999	0	\N
2000	0	\N
1	1	\N
2	1	\N
3	1	\N
4	1	\N
5	1	\N
6	1	\N
7	1	\N
8	1	\N
9	1	\N
10	1	\N
11	1	\N
12	1	\N
13	1	\N
14	1	\N
15	1	\N
16	1	\N
17	1	\N
18	1	\N
19	1	\N
20	1	\N
21	1	\N
22	1	\N
23	1	\N
24	1	\N
25	1	\N
26	1	\N
27	1	\N
28	1	\N
29	1	\N
30	1	\N
31	1	\N
32	1	\N
33	1	\N
34	1	\N
35	1	\N
36	1	\N
37	1	\N
38	1	\N
39	1	\N
40	1	\N
41	1	\N
42	1	\N
43	1	\N
44	1	\N
45	1	\N
46	1	\N
47	1	\N
48	1	\N
49	1	\N
50	1	\N
51	1	\N
52	1	\N
53	1	\N
54	1	\N
55	1	\N
56	1	\N
57	1	\N
58	1	\N
59	1	\N
60	1	\N
61	1	\N
62	1	\N
63	1	\N
64	1	\N
65	1	\N
66	1	\N
67	1	\N
68	1	\N
69	1	\N
70	1	\N
71	1	\N
72	1	\N
73	1	\N
74	1	\N
75	1	\N
76	1	\N
77	1	\N
78	1	\N
79	1	\N
80	1	\N
81	1	\N
82	1	\N
83	1	\N
84	1	\N
85	1	\N
86	1	\N
87	1	\N
88	1	\N
89	1	\N
90	1	\N
91	1	\N
92	1	\N
93	1	\N
94	1	\N
95	1	\N
96	1	\N
97	1	\N
98	1	\N
99	1	\N
100	1	\N
101	1	\N
102	1	\N
103	1	\N
104	1	\N
105	1	\N
106	1	\N
107	1	\N
108	1	\N
109	1	\N
110	1	\N
111	1	\N
112	1	\N
113	1	\N
114	1	\N
115	1	\N
116	1	\N
117	1	\N
118	1	\N
119	1	\N
120	1	\N
121	1	\N
122	1	\N
123	1	\N
124	1	\N
125	1	\N
126	1	\N
127	1	\N
128	1	\N
129	1	\N
130	1	\N
131	1	\N
132	1	\N
133	1	\N
134	1	\N
135	1	\N
136	1	\N
137	1	\N
138	1	\N
139	1	\N
140	1	\N
141	1	\N
142	1	\N
143	1	\N
144	1	\N
145	1	\N
146	1	\N
147	1	\N
148	1	\N
149	1	\N
150	1	\N
151	1	\N
152	1	\N
153	1	\N
154	1	\N
155	1	\N
156	1	\N
157	1	\N
158	1	\N
159	1	\N
160	1	\N
161	1	\N
162	1	\N
163	1	\N
164	1	\N
165	1	\N
166	1	\N
167	1	\N
168	1	\N
169	1	\N
170	1	\N
171	1	\N
172	1	\N
173	1	\N
174	1	\N
175	1	\N
176	1	\N
177	1	\N
178	1	\N
179	1	\N
180	1	\N
181	1	\N
182	1	\N
183	1	\N
184	1	\N
185	1	\N
186	1	\N
187	1	\N
188	1	\N
189	1	\N
190	1	\N
191	1	\N
192	1	\N
193	1	\N
194	1	\N
195	1	\N
196	1	\N
197	1	\N
198	1	\N
199	1	\N
200	1	\N
201	1	\N
202	1	\N
203	1	\N
204	1	\N
205	1	\N
206	1	\N
207	1	\N
208	1	\N
209	1	\N
210	1	\N
211	1	\N
212	1	\N
213	1	\N
214	1	\N
215	1	\N
216	1	\N
217	1	\N
218	1	\N
219	1	\N
220	1	\N
221	1	\N
222	1	\N
223	1	\N
224	1	\N
225	1	\N
226	1	\N
227	1	\N
228	1	\N
229	1	\N
230	1	\N
231	1	\N
232	1	\N
233	1	\N
234	1	\N
235	1	\N
236	1	\N
237	1	\N
238	1	\N
239	1	\N
240	1	\N
241	1	\N
242	1	\N
243	1	\N
244	1	\N
245	1	\N
246	1	\N
247	1	\N
248	1	\N
249	1	\N
250	1	\N
251	1	\N
252	1	\N
253	1	\N
254	1	\N
255	1	\N
256	1	\N
257	1	\N
258	1	\N
259	1	\N
260	1	\N
261	1	\N
262	1	\N
263	1	\N
264	1	\N
265	1	\N
266	1	\N
267	1	\N
268	1	\N
269	1	\N
270	1	\N
271	1	\N
272	1	\N
273	1	\N
274	1	\N
275	1	\N
276	1	\N
277	1	\N
278	1	\N
279	1	\N
280	1	\N
281	1	\N
282	1	\N
283	1	\N
284	1	\N
285	1	\N
286	1	\N
287	1	\N
288	1	\N
289	1	\N
290	1	\N
291	1	\N
292	1	\N
293	1	\N
294	1	\N
295	1	\N
296	1	\N
297	1	\N
298	1	\N
299	1	\N
300	1	\N
301	1	\N
302	1	\N
303	1	\N
304	1	\N
305	1	\N
306	1	\N
307	1	\N
308	1	\N
309	1	\N
310	1	\N
311	1	\N
312	1	\N
313	1	\N
314	1	\N
315	1	\N
316	1	\N
317	1	\N
318	1	\N
319	1	\N
320	1	\N
321	1	\N
322	1	\N
323	1	\N
324	1	\N
325	1	\N
326	1	\N
327	1	\N
328	1	\N
329	1	\N
330	1	\N
331	1	\N
332	1	\N
333	1	\N
334	1	\N
335	1	\N
336	1	\N
337	1	\N
338	1	\N
339	1	\N
340	1	\N
341	1	\N
342	1	\N
343	1	\N
344	1	\N
345	1	\N
346	1	\N
347	1	\N
348	1	\N
349	1	\N
350	1	\N
351	1	\N
352	1	\N
353	1	\N
354	1	\N
355	1	\N
356	1	\N
357	1	\N
358	1	\N
359	1	\N
360	1	\N
361	1	\N
362	1	\N
363	1	\N
364	1	\N
365	1	\N
366	1	\N
367	1	\N
368	1	\N
369	1	\N
370	1	\N
371	1	\N
372	1	\N
373	1	\N
374	1	\N
375	1	\N
376	1	\N
377	1	\N
378	1	\N
379	1	\N
380	1	\N
381	1	\N
382	1	\N
383	1	\N
384	1	\N
385	1	\N
386	1	\N
387	1	\N
388	1	\N
389	1	\N
390	1	\N
391	1	\N
392	1	\N
393	1	\N
394	1	\N
395	1	\N
396	1	\N
397	1	\N
398	1	\N
399	1	\N
400	1	\N
401	1	\N
402	1	\N
403	1	\N
404	1	\N
405	1	\N
406	1	\N
407	1	\N
408	1	\N
409	1	\N
410	1	\N
411	1	\N
412	1	\N
413	1	\N
414	1	\N
415	1	\N
416	1	\N
417	1	\N
418	1	\N
419	1	\N
420	1	\N
421	1	\N
422	1	\N
423	1	\N
424	1	\N
425	1	\N
426	1	\N
427	1	\N
428	1	\N
429	1	\N
430	1	\N
431	1	\N
432	1	\N
433	1	\N
434	1	\N
435	1	\N
436	1	\N
437	1	\N
438	1	\N
439	1	\N
440	1	\N
441	1	\N
442	1	\N
443	1	\N
444	1	\N
445	1	\N
446	1	\N
447	1	\N
448	1	\N
449	1	\N
450	1	\N
451	1	\N
452	1	\N
\.


--
-- Data for Name: striped; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.striped (id, n, t) FROM stdin;
1	0	\N
2	0	\N
3	0	\N
5	0	\N
6	0	\N
7	0	\N
9	0	\N
10	0	\N
11	0	\N
13	0	\N
14	0	\N
15	0	\N
17	0	\N
18	0	\N
19	0	\N
21	0	\N
22	0	\N
23	0	\N
25	0	\N
26	0	\N
27	0	\N
29	0	\N
30	0	\N
31	0	\N
33	0	\N
34	0	\N
35	0	\N
37	0	\N
38	0	\N
39	0	\N
41	0	\N
42	0	\N
43	0	\N
45	0	\N
46	0	\N
47	0	\N
49	0	\N
50	0	\N
51	0	\N
53	0	\N
54	0	\N
55	0	\N
57	0	\N
58	0	\N
59	0	\N
61	0	\N
62	0	\N
63	0	\N
65	0	\N
66	0	\N
67	0	\N
69	0	\N
70	0	\N
71	0	\N
73	0	\N
74	0	\N
75	0	\N
77	0	\N
78	0	\N
79	0	\N
81	0	\N
82	0	\N
83	0	\N
85	0	\N
86	0	\N
87	0	\N
89	0	\N
90	0	\N
91	0	\N
93	0	\N
94	0	\N
95	0	\N
97	0	\N
98	0	\N
99	0	\N
101	0	\N
102	0	\N
103	0	\N
105	0	\N
106	0	\N
107	0	\N
109	0	\N
110	0	\N
111	0	\N
113	0	\N
114	0	\N
115	0	\N
117	0	\N
118	0	\N
119	0	\N
121	0	\N
122	0	\N
123	0	\N
125	0	\N
126	0	\N
127	0	\N
129	0	\N
130	0	\N
131	0	\N
133	0	\N
134	0	\N
135	0	\N
137	0	\N
138	0	\N
139	0	\N
141	0	\N
142	0	\N
143	0	\N
145	0	\N
146	0	\N
147	0	\N
149	0	\N
150	0	\N
151	0	\N
153	0	\N
154	0	\N
155	0	\N
157	0	\N
158	0	\N
159	0	\N
161	0	\N
162	0	\N
163	0	\N
165	0	\N
166	0	\N
167	0	\N
169	0	\N
170	0	\N
171	0	\N
173	0	\N
174	0	\N
175	0	\N
177	0	\N
178	0	\N
179	0	\N
181	0	\N
182	0	\N
183	0	\N
185	0	\N
186	0	\N
187	0	\N
189	0	\N
190	0	\N
191	0	\N
193	0	\N
194	0	\N
195	0	\N
197	0	\N
198	0	\N
199	0	\N
201	0	\N
202	0	\N
203	0	\N
205	0	\N
206	0	\N
207	0	\N
209	0	\N
210	0	\N
211	0	\N
213	0	\N
214	0	\N
215	0	\N
217	0	\N
218	0	\N
219	0	\N
221	0	\N
222	0	\N
223	0	\N
225	0	\N
226	0	\N
227	0	\N
229	0	\N
230	0	\N
231	0	\N
233	0	\N
234	0	\N
235	0	\N
237	0	\N
238	0	\N
239	0	\N
241	0	\N
242	0	\N
243	0	\N
245	0	\N
246	0	\N
247	0	\N
249	0	\N
250	0	\N
251	0	\N
253	0	\N
254	0	\N
255	0	\N
257	0	\N
258	0	\N
259	0	\N
261	0	\N
262	0	\N
263	0	\N
265	0	\N
266	0	\N
267	0	\N
269	0	\N
270	0	\N
271	0	\N
273	0	\N
274	0	\N
275	0	\N
277	0	\N
278	0	\N
279	0	\N
281	0	\N
282	0	\N
283	0	\N
285	0	\N
286	0	\N
287	0	\N
289	0	\N
290	0	\N
291	0	\N
293	0	\N
294	0	\N
295	0	\N
297	0	\N
298	0	\N
299	0	\N
301	0	\N
302	0	\N
303	0	\N
305	0	\N
306	0	\N
307	0	\N
309	0	\N
310	0	\N
311	0	\N
313	0	\N
314	0	\N
315	0	\N
317	0	\N
318	0	\N
319	0	\N
321	0	\N
322	0	\N
323	0	\N
325	0	\N
326	0	\N
327	0	\N
329	0	\N
330	0	\N
331	0	\N
333	0	\N
334	0	\N
335	0	\N
337	0	\N
338	0	\N
339	0	\N
341	0	\N
342	0	\N
343	0	\N
345	0	\N
346	0	\N
347	0	\N
349	0	\N
350	0	\N
351	0	\N
353	0	\N
354	0	\N
355	0	\N
357	0	\N
358	0	\N
359	0	\N
361	0	\N
362	0	\N
363	0	\N
365	0	\N
366	0	\N
367	0	\N
369	0	\N
370	0	\N
371	0	\N
373	0	\N
374	0	\N
375	0	\N
377	0	\N
378	0	\N
379	0	\N
381	0	\N
382	0	\N
383	0	\N
385	0	\N
386	0	\N
387	0	\N
389	0	\N
390	0	\N
391	0	\N
393	0	\N
394	0	\N
395	0	\N
397	0	\N
398	0	\N
399	0	\N
401	0	\N
402	0	\N
403	0	\N
405	0	\N
406	0	\N
407	0	\N
409	0	\N
410	0	\N
411	0	\N
413	0	\N
414	0	\N
415	0	\N
417	0	\N
418	0	\N
419	0	\N
421	0	\N
422	0	\N
423	0	\N
425	0	\N
426	0	\N
427	0	\N
429	0	\N
430	0	\N
431	0	\N
433	0	\N
434	0	\N
435	0	\N
437	0	\N
438	0	\N
439	0	\N
441	0	\N
442	0	\N
443	0	\N
445	0	\N
446	0	\N
447	0	\N
449	0	\N
450	0	\N
451	0	\N
453	0	\N
454	0	\N
455	0	\N
457	0	\N
458	0	\N
459	0	\N
461	0	\N
462	0	\N
463	0	\N
465	0	\N
466	0	\N
467	0	\N
469	0	\N
470	0	\N
471	0	\N
473	0	\N
474	0	\N
475	0	\N
477	0	\N
478	0	\N
479	0	\N
481	0	\N
482	0	\N
483	0	\N
485	0	\N
486	0	\N
487	0	\N
489	0	\N
490	0	\N
491	0	\N
493	0	\N
494	0	\N
495	0	\N
497	0	\N
498	0	\N
499	0	\N
501	0	\N
502	0	\N
503	0	\N
505	0	\N
506	0	\N
507	0	\N
509	0	\N
510	0	\N
511	0	\N
513	0	\N
514	0	\N
515	0	\N
517	0	\N
518	0	\N
519	0	\N
521	0	\N
522	0	\N
523	0	\N
525	0	\N
526	0	\N
527	0	\N
529	0	\N
530	0	\N
531	0	\N
533	0	\N
534	0	\N
535	0	\N
537	0	\N
538	0	\N
539	0	\N
541	0	\N
542	0	\N
543	0	\N
545	0	\N
546	0	\N
547	0	\N
549	0	\N
550	0	\N
551	0	\N
553	0	\N
554	0	\N
555	0	\N
557	0	\N
558	0	\N
559	0	\N
561	0	\N
562	0	\N
563	0	\N
565	0	\N
566	0	\N
567	0	\N
569	0	\N
570	0	\N
571	0	\N
573	0	\N
574	0	\N
575	0	\N
577	0	\N
578	0	\N
579	0	\N
581	0	\N
582	0	\N
583	0	\N
585	0	\N
586	0	\N
587	0	\N
589	0	\N
590	0	\N
591	0	\N
593	0	\N
594	0	\N
595	0	\N
597	0	\N
598	0	\N
599	0	\N
601	0	\N
602	0	\N
603	0	\N
605	0	\N
606	0	\N
607	0	\N
609	0	\N
610	0	\N
611	0	\N
613	0	\N
614	0	\N
615	0	\N
617	0	\N
618	0	\N
619	0	\N
621	0	\N
622	0	\N
623	0	\N
625	0	\N
626	0	\N
627	0	\N
629	0	\N
630	0	\N
631	0	\N
633	0	\N
634	0	\N
635	0	\N
637	0	\N
638	0	\N
639	0	\N
641	0	\N
642	0	\N
643	0	\N
645	0	\N
646	0	\N
647	0	\N
649	0	\N
650	0	\N
651	0	\N
653	0	\N
654	0	\N
655	0	\N
657	0	\N
658	0	\N
659	0	\N
661	0	\N
662	0	\N
663	0	\N
665	0	\N
666	0	\N
667	0	\N
669	0	\N
670	0	\N
671	0	\N
673	0	\N
674	0	\N
675	0	\N
677	0	\N
678	0	\N
679	0	\N
681	0	\N
682	0	\N
683	0	\N
685	0	\N
686	0	\N
687	0	\N
689	0	\N
690	0	\N
691	0	\N
693	0	\N
694	0	\N
695	0	\N
697	0	\N
698	0	\N
699	0	\N
701	0	\N
702	0	\N
703	0	\N
705	0	\N
706	0	\N
707	0	\N
709	0	\N
710	0	\N
711	0	\N
713	0	\N
714	0	\N
715	0	\N
717	0	\N
718	0	\N
719	0	\N
721	0	\N
722	0	\N
723	0	\N
725	0	\N
726	0	\N
727	0	\N
729	0	\N
730	0	\N
731	0	\N
733	0	\N
734	0	\N
735	0	\N
737	0	\N
738	0	\N
739	0	\N
741	0	\N
742	0	\N
743	0	\N
745	0	\N
746	0	\N
747	0	\N
749	0	\N
750	0	\N
751	0	\N
753	0	\N
754	0	\N
755	0	\N
757	0	\N
758	0	\N
759	0	\N
761	0	\N
762	0	\N
763	0	\N
765	0	\N
766	0	\N
767	0	\N
769	0	\N
770	0	\N
771	0	\N
773	0	\N
774	0	\N
775	0	\N
777	0	\N
778	0	\N
779	0	\N
781	0	\N
782	0	\N
783	0	\N
785	0	\N
786	0	\N
787	0	\N
789	0	\N
790	0	\N
791	0	\N
793	0	\N
794	0	\N
795	0	\N
797	0	\N
798	0	\N
799	0	\N
801	0	\N
802	0	\N
803	0	\N
805	0	\N
806	0	\N
807	0	\N
809	0	\N
810	0	\N
811	0	\N
813	0	\N
814	0	\N
815	0	\N
817	0	\N
818	0	\N
819	0	\N
821	0	\N
822	0	\N
823	0	\N
825	0	\N
826	0	\N
827	0	\N
829	0	\N
830	0	\N
831	0	\N
833	0	\N
834	0	\N
835	0	\N
837	0	\N
838	0	\N
839	0	\N
841	0	\N
842	0	\N
843	0	\N
845	0	\N
846	0	\N
847	0	\N
849	0	\N
850	0	\N
851	0	\N
853	0	\N
854	0	\N
855	0	\N
857	0	\N
858	0	\N
859	0	\N
861	0	\N
862	0	\N
863	0	\N
865	0	\N
866	0	\N
867	0	\N
869	0	\N
870	0	\N
871	0	\N
873	0	\N
874	0	\N
875	0	\N
877	0	\N
878	0	\N
879	0	\N
881	0	\N
882	0	\N
883	0	\N
885	0	\N
886	0	\N
887	0	\N
889	0	\N
890	0	\N
891	0	\N
893	0	\N
894	0	\N
895	0	\N
897	0	\N
898	0	\N
899	0	\N
901	0	\N
902	0	\N
903	0	\N
905	0	\N
906	0	\N
907	0	\N
909	0	\N
910	0	\N
911	0	\N
913	0	\N
914	0	\N
915	0	\N
917	0	\N
918	0	\N
919	0	\N
921	0	\N
922	0	\N
923	0	\N
925	0	\N
926	0	\N
927	0	\N
929	0	\N
930	0	\N
931	0	\N
933	0	\N
934	0	\N
935	0	\N
937	0	\N
938	0	\N
939	0	\N
941	0	\N
942	0	\N
943	0	\N
945	0	\N
946	0	\N
947	0	\N
949	0	\N
950	0	\N
951	0	\N
953	0	\N
954	0	\N
955	0	\N
957	0	\N
958	0	\N
959	0	\N
961	0	\N
962	0	\N
963	0	\N
965	0	\N
966	0	\N
967	0	\N
969	0	\N
970	0	\N
971	0	\N
973	0	\N
974	0	\N
975	0	\N
977	0	\N
978	0	\N
979	0	\N
981	0	\N
982	0	\N
983	0	\N
985	0	\N
986	0	\N
987	0	\N
989	0	\N
990	0	\N
991	0	\N
993	0	\N
994	0	\N
995	0	\N
997	0	\N
998	0	\N
999	0	\N
1001	0	\N
1002	0	\N
1003	0	\N
1005	0	\N
1006	0	\N
1007	0	\N
1009	0	\N
1010	0	\N
1011	0	\N
1013	0	\N
1014	0	\N
1015	0	\N
1017	0	\N
1018	0	\N
1019	0	\N
1021	0	\N
1022	0	\N
1023	0	\N
1025	0	\N
1026	0	\N
1027	0	\N
1029	0	\N
1030	0	\N
1031	0	\N
1033	0	\N
1034	0	\N
1035	0	\N
1037	0	\N
1038	0	\N
1039	0	\N
1041	0	\N
1042	0	\N
1043	0	\N
1045	0	\N
1046	0	\N
1047	0	\N
1049	0	\N
1050	0	\N
1051	0	\N
1053	0	\N
1054	0	\N
1055	0	\N
1057	0	\N
1058	0	\N
1059	0	\N
1061	0	\N
1062	0	\N
1063	0	\N
1065	0	\N
1066	0	\N
1067	0	\N
1069	0	\N
1070	0	\N
1071	0	\N
1073	0	\N
1074	0	\N
1075	0	\N
1077	0	\N
1078	0	\N
1079	0	\N
1081	0	\N
1082	0	\N
1083	0	\N
1085	0	\N
1086	0	\N
1087	0	\N
1089	0	\N
1090	0	\N
1091	0	\N
1093	0	\N
1094	0	\N
1095	0	\N
1097	0	\N
1098	0	\N
1099	0	\N
1101	0	\N
1102	0	\N
1103	0	\N
1105	0	\N
1106	0	\N
1107	0	\N
1109	0	\N
1110	0	\N
1111	0	\N
1113	0	\N
1114	0	\N
1115	0	\N
1117	0	\N
1118	0	\N
1119	0	\N
1121	0	\N
1122	0	\N
1123	0	\N
1125	0	\N
1126	0	\N
1127	0	\N
1129	0	\N
1130	0	\N
1131	0	\N
1133	0	\N
1134	0	\N
1135	0	\N
1137	0	\N
1138	0	\N
1139	0	\N
1141	0	\N
1142	0	\N
1143	0	\N
1145	0	\N
1146	0	\N
1147	0	\N
1149	0	\N
1150	0	\N
1151	0	\N
1153	0	\N
1154	0	\N
1155	0	\N
1157	0	\N
1158	0	\N
1159	0	\N
1161	0	\N
1162	0	\N
1163	0	\N
1165	0	\N
1166	0	\N
1167	0	\N
1169	0	\N
1170	0	\N
1171	0	\N
1173	0	\N
1174	0	\N
1175	0	\N
1177	0	\N
1178	0	\N
1179	0	\N
1181	0	\N
1182	0	\N
1183	0	\N
1185	0	\N
1186	0	\N
1187	0	\N
1189	0	\N
1190	0	\N
1191	0	\N
1193	0	\N
1194	0	\N
1195	0	\N
1197	0	\N
1198	0	\N
1199	0	\N
1201	0	\N
1202	0	\N
1203	0	\N
1205	0	\N
1206	0	\N
1207	0	\N
1209	0	\N
1210	0	\N
1211	0	\N
1213	0	\N
1214	0	\N
1215	0	\N
1217	0	\N
1218	0	\N
1219	0	\N
1221	0	\N
1222	0	\N
1223	0	\N
1225	0	\N
1226	0	\N
1227	0	\N
1229	0	\N
1230	0	\N
1231	0	\N
1233	0	\N
1234	0	\N
1235	0	\N
1237	0	\N
1238	0	\N
1239	0	\N
1241	0	\N
1242	0	\N
1243	0	\N
1245	0	\N
1246	0	\N
1247	0	\N
1249	0	\N
1250	0	\N
1251	0	\N
1253	0	\N
1254	0	\N
1255	0	\N
1257	0	\N
1258	0	\N
1259	0	\N
1261	0	\N
1262	0	\N
1263	0	\N
1265	0	\N
1266	0	\N
1267	0	\N
1269	0	\N
1270	0	\N
1271	0	\N
1273	0	\N
1274	0	\N
1275	0	\N
1277	0	\N
1278	0	\N
1279	0	\N
1281	0	\N
1282	0	\N
1283	0	\N
1285	0	\N
1286	0	\N
1287	0	\N
1289	0	\N
1290	0	\N
1291	0	\N
1293	0	\N
1294	0	\N
1295	0	\N
1297	0	\N
1298	0	\N
1299	0	\N
1301	0	\N
1302	0	\N
1303	0	\N
1305	0	\N
1306	0	\N
1307	0	\N
1309	0	\N
1310	0	\N
1311	0	\N
1313	0	\N
1314	0	\N
1315	0	\N
1317	0	\N
1318	0	\N
1319	0	\N
1321	0	\N
1322	0	\N
1323	0	\N
1325	0	\N
1326	0	\N
1327	0	\N
1329	0	\N
1330	0	\N
1331	0	\N
1333	0	\N
1334	0	\N
1335	0	\N
1337	0	\N
1338	0	\N
1339	0	\N
1341	0	\N
1342	0	\N
1343	0	\N
1345	0	\N
1346	0	\N
1347	0	\N
1349	0	\N
1350	0	\N
1351	0	\N
1353	0	\N
1354	0	\N
1355	0	\N
1357	0	\N
1358	0	\N
1359	0	\N
1361	0	\N
1362	0	\N
1363	0	\N
1365	0	\N
1366	0	\N
1367	0	\N
1369	0	\N
1370	0	\N
1371	0	\N
1373	0	\N
1374	0	\N
1375	0	\N
1377	0	\N
1378	0	\N
1379	0	\N
1381	0	\N
1382	0	\N
1383	0	\N
1385	0	\N
1386	0	\N
1387	0	\N
1389	0	\N
1390	0	\N
1391	0	\N
1393	0	\N
1394	0	\N
1395	0	\N
1397	0	\N
1398	0	\N
1399	0	\N
1401	0	\N
1402	0	\N
1403	0	\N
1405	0	\N
1406	0	\N
1407	0	\N
1409	0	\N
1410	0	\N
1411	0	\N
1413	0	\N
1414	0	\N
1415	0	\N
1417	0	\N
1418	0	\N
1419	0	\N
1421	0	\N
1422	0	\N
1423	0	\N
1425	0	\N
1426	0	\N
1427	0	\N
1429	0	\N
1430	0	\N
1431	0	\N
1433	0	\N
1434	0	\N
1435	0	\N
1437	0	\N
1438	0	\N
1439	0	\N
1441	0	\N
1442	0	\N
1443	0	\N
1445	0	\N
1446	0	\N
1447	0	\N
1449	0	\N
1450	0	\N
1451	0	\N
1453	0	\N
1454	0	\N
1455	0	\N
1457	0	\N
1458	0	\N
1459	0	\N
1461	0	\N
1462	0	\N
1463	0	\N
1464	0	\N
1465	0	\N
1466	0	\N
1467	0	\N
1468	0	\N
1469	0	\N
1470	0	\N
1471	0	\N
1472	0	\N
1473	0	\N
1474	0	\N
1475	0	\N
1476	0	\N
1477	0	\N
1478	0	\N
1479	0	\N
1480	0	\N
1481	0	\N
1482	0	\N
1483	0	\N
1484	0	\N
1485	0	\N
1486	0	\N
1487	0	\N
1488	0	\N
1489	0	\N
1490	0	\N
1491	0	\N
1492	0	\N
1493	0	\N
1494	0	\N
1495	0	\N
1496	0	\N
1497	0	\N
1498	0	\N
1499	0	\N
1500	0	\N
1501	0	\N
1502	0	\N
1503	0	\N
1504	0	\N
1505	0	\N
1506	0	\N
1507	0	\N
1508	0	\N
1509	0	\N
1510	0	\N
1511	0	\N
1512	0	\N
1513	0	\N
1514	0	\N
1515	0	\N
1516	0	\N
1517	0	\N
1518	0	\N
1519	0	\N
1520	0	\N
1521	0	\N
1522	0	\N
1523	0	\N
1524	0	\N
1525	0	\N
1526	0	\N
1527	0	\N
1528	0	\N
1529	0	\N
1530	0	\N
1531	0	\N
1532	0	\N
1533	0	\N
1534	0	\N
1535	0	\N
1536	0	\N
1537	0	\N
1538	0	\N
1539	0	\N
1540	0	\N
1541	0	\N
1542	0	\N
1543	0	\N
1544	0	\N
1545	0	\N
1546	0	\N
1547	0	\N
1548	0	\N
1549	0	\N
1550	0	\N
1551	0	\N
1552	0	\N
1553	0	\N
1554	0	\N
1555	0	\N
1556	0	\N
1557	0	\N
1558	0	\N
1559	0	\N
1560	0	\N
1561	0	\N
1562	0	\N
1563	0	\N
1564	0	\N
1565	0	\N
1566	0	\N
1567	0	\N
1568	0	\N
1569	0	\N
1570	0	\N
1571	0	\N
1572	0	\N
1573	0	\N
1574	0	\N
1575	0	\N
1576	0	\N
1577	0	\N
1578	0	\N
1579	0	\N
1580	0	\N
1581	0	\N
1582	0	\N
1583	0	\N
1584	0	\N
1585	0	\N
1586	0	\N
1587	0	\N
1588	0	\N
1589	0	\N
1590	0	\N
1591	0	\N
1592	0	\N
1593	0	\N
1594	0	\N
1595	0	\N
1596	0	\N
1597	0	\N
1598	0	\N
1599	0	\N
1600	0	\N
1601	0	\N
1602	0	\N
1603	0	\N
1604	0	\N
1605	0	\N
1606	0	\N
1607	0	\N
1608	0	\N
1609	0	\N
1610	0	\N
1611	0	\N
1612	0	\N
1613	0	\N
1614	0	\N
1615	0	\N
1616	0	\N
1617	0	\N
1618	0	\N
1619	0	\N
1620	0	\N
1621	0	\N
1622	0	\N
1623	0	\N
1624	0	\N
1625	0	\N
1626	0	\N
1627	0	\N
1628	0	\N
1629	0	\N
1630	0	\N
1631	0	\N
1632	0	\N
1633	0	\N
1634	0	\N
1635	0	\N
1636	0	\N
1637	0	\N
1638	0	\N
1639	0	\N
1640	0	\N
1641	0	\N
1642	0	\N
1643	0	\N
1644	0	\N
1645	0	\N
1646	0	\N
1647	0	\N
1648	0	\N
1649	0	\N
1650	0	\N
1651	0	\N
1652	0	\N
1653	0	\N
1654	0	\N
1655	0	\N
1656	0	\N
1657	0	\N
1658	0	\N
1659	0	\N
1660	0	\N
1661	0	\N
1662	0	\N
1663	0	\N
1664	0	\N
1665	0	\N
1666	0	\N
1667	0	\N
1668	0	\N
1669	0	\N
1670	0	\N
1671	0	\N
1672	0	\N
1673	0	\N
1674	0	\N
1675	0	\N
1676	0	\N
1677	0	\N
1678	0	\N
1679	0	\N
1680	0	\N
1681	0	\N
1682	0	\N
1683	0	\N
1684	0	\N
1685	0	\N
1686	0	\N
1687	0	\N
1688	0	\N
1689	0	\N
1690	0	\N
1691	0	\N
1692	0	\N
1693	0	\N
1694	0	\N
1695	0	\N
1696	0	\N
1697	0	\N
1698	0	\N
1699	0	\N
1700	0	\N
1701	0	\N
1702	0	\N
1703	0	\N
1704	0	\N
1705	0	\N
1706	0	\N
1707	0	\N
1708	0	\N
1709	0	\N
1710	0	\N
1711	0	\N
1712	0	\N
1713	0	\N
1714	0	\N
1715	0	\N
1716	0	\N
1717	0	\N
1718	0	\N
1719	0	\N
1720	0	\N
1721	0	\N
1722	0	\N
1723	0	\N
1724	0	\N
1725	0	\N
1726	0	\N
1727	0	\N
1728	0	\N
1729	0	\N
1730	0	\N
1731	0	\N
1732	0	\N
1733	0	\N
1734	0	\N
1735	0	\N
1736	0	\N
1737	0	\N
1738	0	\N
1739	0	\N
1740	0	\N
1741	0	\N
1742	0	\N
1743	0	\N
1744	0	\N
1745	0	\N
1746	0	\N
1747	0	\N
1748	0	\N
1749	0	\N
1750	0	\N
1751	0	\N
1752	0	\N
1753	0	\N
1754	0	\N
1755	0	\N
1756	0	\N
1757	0	\N
1758	0	\N
1759	0	\N
1760	0	\N
1761	0	\N
1762	0	\N
1763	0	\N
1764	0	\N
1765	0	\N
1766	0	\N
1767	0	\N
1768	0	\N
1769	0	\N
1770	0	\N
1771	0	\N
1772	0	\N
1773	0	\N
1774	0	\N
1775	0	\N
1776	0	\N
1777	0	\N
1778	0	\N
1779	0	\N
1780	0	\N
1781	0	\N
1782	0	\N
1783	0	\N
1784	0	\N
1785	0	\N
1786	0	\N
1787	0	\N
1788	0	\N
1789	0	\N
1790	0	\N
1791	0	\N
1792	0	\N
1793	0	\N
1794	0	\N
1795	0	\N
1796	0	\N
1797	0	\N
1798	0	\N
1799	0	\N
1800	0	\N
1801	0	\N
1802	0	\N
1803	0	\N
1804	0	\N
1805	0	\N
1806	0	\N
1807	0	\N
1808	0	\N
1809	0	\N
1810	0	\N
1811	0	\N
1812	0	\N
1813	0	\N
1814	0	\N
1815	0	\N
1816	0	\N
1817	0	\N
1818	0	\N
1819	0	\N
1820	0	\N
1821	0	\N
1822	0	\N
1823	0	\N
1824	0	\N
1825	0	\N
1826	0	\N
1827	0	\N
1828	0	\N
1829	0	\N
1830	0	\N
1831	0	\N
1832	0	\N
1833	0	\N
1834	0	\N
1835	0	\N
1836	0	\N
1837	0	\N
1838	0	\N
1839	0	\N
1840	0	\N
1841	0	\N
1842	0	\N
1843	0	\N
1844	0	\N
1845	0	\N
1846	0	\N
1847	0	\N
1848	0	\N
1849	0	\N
1850	0	\N
1851	0	\N
1852	0	\N
1853	0	\N
1854	0	\N
1855	0	\N
1856	0	\N
1857	0	\N
1858	0	\N
1859	0	\N
1860	0	\N
1861	0	\N
1862	0	\N
1863	0	\N
1864	0	\N
1865	0	\N
1866	0	\N
1867	0	\N
1868	0	\N
1869	0	\N
1870	0	\N
1871	0	\N
1872	0	\N
1873	0	\N
1874	0	\N
1875	0	\N
1876	0	\N
1877	0	\N
1878	0	\N
1879	0	\N
1880	0	\N
1881	0	\N
1882	0	\N
1883	0	\N
1884	0	\N
1885	0	\N
1886	0	\N
1887	0	\N
1888	0	\N
1889	0	\N
1890	0	\N
1891	0	\N
1892	0	\N
1893	0	\N
1894	0	\N
1895	0	\N
1896	0	\N
1897	0	\N
1898	0	\N
1899	0	\N
1900	0	\N
1901	0	\N
1902	0	\N
1903	0	\N
1904	0	\N
1905	0	\N
1906	0	\N
1907	0	\N
1908	0	\N
1909	0	\N
1910	0	\N
1911	0	\N
1912	0	\N
1913	0	\N
1914	0	\N
1915	0	\N
1916	0	\N
1917	0	\N
1918	0	\N
1919	0	\N
1920	0	\N
1921	0	\N
1922	0	\N
1923	0	\N
1924	0	\N
1925	0	\N
1926	0	\N
1927	0	\N
1928	0	\N
1929	0	\N
1930	0	\N
1931	0	\N
1932	0	\N
1933	0	\N
1934	0	\N
1935	0	\N
1936	0	\N
1937	0	\N
1938	0	\N
1939	0	\N
1940	0	\N
1941	0	\N
1942	0	\N
1943	0	\N
1944	0	\N
1945	0	\N
1946	0	\N
1947	0	\N
1948	0	\N
1949	0	\N
1950	0	\N
1951	0	\N
1952	0	\N
1953	0	\N
1954	0	\N
1955	0	\N
1956	0	\N
1957	0	\N
1958	0	\N
1959	0	\N
1960	0	\N
1961	0	\N
1962	0	\N
1963	0	\N
1964	0	\N
1965	0	\N
1966	0	\N
1967	0	\N
1968	0	\N
1969	0	\N
1970	0	\N
1971	0	\N
1972	0	\N
1973	0	\N
1974	0	\N
1975	0	\N
1976	0	\N
1977	0	\N
1978	0	\N
1979	0	\N
1980	0	\N
1981	0	\N
1982	0	\N
1983	0	\N
1984	0	\N
1985	0	\N
1986	0	\N
1987	0	\N
1988	0	\N
1989	0	\N
1990	0	\N
1991	0	\N
1992	0	\N
1993	0	\N
1994	0	\N
1995	0	\N
1996	0	\N
1997	0	\N
1998	0	\N
1999	0	\N
2000	0	\N
4	1	\N
8	1	\N
12	1	\N
16	1	\N
20	1	\N
24	1	\N
28	1	\N
32	1	\N
36	1	\N
40	1	\N
44	1	\N
48	1	\N
52	1	\N
56	1	\N
60	1	\N
64	1	\N
68	1	\N
72	1	\N
76	1	\N
80	1	\N
84	1	\N
88	1	\N
92	1	\N
96	1	\N
100	1	\N
104	1	\N
108	1	\N
112	1	\N
116	1	\N
120	1	\N
124	1	\N
128	1	\N
132	1	\N
136	1	\N
140	1	\N
144	1	\N
148	1	\N
152	1	\N
156	1	\N
160	1	\N
164	1	\N
168	1	\N
172	1	\N
176	1	\N
180	1	\N
184	1	\N
188	1	\N
192	1	\N
196	1	\N
200	1	\N
204	1	\N
208	1	\N
212	1	\N
216	1	\N
220	1	\N
224	1	\N
228	1	\N
232	1	\N
236	1	\N
240	1	\N
244	1	\N
248	1	\N
252	1	\N
256	1	\N
260	1	\N
264	1	\N
268	1	\N
272	1	\N
276	1	\N
280	1	\N
284	1	\N
288	1	\N
292	1	\N
296	1	\N
300	1	\N
304	1	\N
308	1	\N
312	1	\N
316	1	\N
320	1	\N
324	1	\N
328	1	\N
332	1	\N
336	1	\N
340	1	\N
344	1	\N
348	1	\N
352	1	\N
356	1	\N
360	1	\N
364	1	\N
368	1	\N
372	1	\N
376	1	\N
380	1	\N
384	1	\N
388	1	\N
392	1	\N
396	1	\N
400	1	\N
404	1	\N
408	1	\N
412	1	\N
416	1	\N
420	1	\N
424	1	\N
428	1	\N
432	1	\N
436	1	\N
440	1	\N
444	1	\N
448	1	\N
452	1	\N
456	1	\N
460	1	\N
464	1	\N
468	1	\N
472	1	\N
476	1	\N
480	1	\N
484	1	\N
488	1	\N
492	1	\N
496	1	\N
500	1	\N
504	1	\N
508	1	\N
512	1	\N
516	1	\N
520	1	\N
524	1	\N
528	1	\N
532	1	\N
536	1	\N
540	1	\N
544	1	\N
548	1	\N
552	1	\N
556	1	\N
560	1	\N
564	1	\N
568	1	\N
572	1	\N
576	1	\N
580	1	\N
584	1	\N
588	1	\N
592	1	\N
596	1	\N
600	1	\N
604	1	\N
608	1	\N
612	1	\N
616	1	\N
620	1	\N
624	1	\N
628	1	\N
632	1	\N
636	1	\N
640	1	\N
644	1	\N
648	1	\N
652	1	\N
656	1	\N
660	1	\N
664	1	\N
668	1	\N
672	1	\N
676	1	\N
680	1	\N
684	1	\N
688	1	\N
692	1	\N
696	1	\N
700	1	\N
704	1	\N
708	1	\N
712	1	\N
716	1	\N
720	1	\N
724	1	\N
728	1	\N
732	1	\N
736	1	\N
740	1	\N
744	1	\N
748	1	\N
752	1	\N
756	1	\N
760	1	\N
764	1	\N
768	1	\N
772	1	\N
776	1	\N
780	1	\N
784	1	\N
788	1	\N
792	1	\N
796	1	\N
800	1	\N
804	1	\N
808	1	\N
812	1	\N
816	1	\N
820	1	\N
824	1	\N
828	1	\N
832	1	\N
836	1	\N
840	1	\N
844	1	\N
848	1	\N
852	1	\N
856	1	\N
860	1	\N
864	1	\N
868	1	\N
872	1	\N
876	1	\N
880	1	\N
884	1	\N
888	1	\N
892	1	\N
896	1	\N
900	1	\N
904	1	\N
908	1	\N
912	1	\N
916	1	\N
920	1	\N
924	1	\N
928	1	\N
932	1	\N
936	1	\N
940	1	\N
944	1	\N
948	1	\N
952	1	\N
956	1	\N
960	1	\N
964	1	\N
968	1	\N
972	1	\N
976	1	\N
980	1	\N
984	1	\N
988	1	\N
992	1	\N
996	1	\N
1000	1	\N
1004	1	\N
1008	1	\N
1012	1	\N
1016	1	\N
1020	1	\N
1024	1	\N
1028	1	\N
1032	1	\N
1036	1	\N
1040	1	\N
1044	1	\N
1048	1	\N
1052	1	\N
1056	1	\N
1060	1	\N
1064	1	\N
1068	1	\N
1072	1	\N
1076	1	\N
1080	1	\N
1084	1	\N
1088	1	\N
1092	1	\N
1096	1	\N
1100	1	\N
1104	1	\N
1108	1	\N
1112	1	\N
1116	1	\N
1120	1	\N
1124	1	\N
1128	1	\N
1132	1	\N
1136	1	\N
1140	1	\N
1144	1	\N
1148	1	\N
1152	1	\N
1156	1	\N
1160	1	\N
1164	1	\N
1168	1	\N
1172	1	\N
1176	1	\N
1180	1	\N
1184	1	\N
1188	1	\N
1192	1	\N
1196	1	\N
1200	1	\N
1204	1	\N
1208	1	\N
1212	1	\N
1216	1	\N
1220	1	\N
1224	1	\N
1228	1	\N
1232	1	\N
1236	1	\N
1240	1	\N
1244	1	\N
1248	1	\N
1252	1	\N
1256	1	\N
1260	1	\N
1264	1	\N
1268	1	\N
1272	1	\N
1276	1	\N
1280	1	\N
1284	1	\N
1288	1	\N
1292	1	\N
1296	1	\N
1300	1	\N
1304	1	\N
1308	1	\N
1312	1	\N
1316	1	\N
1320	1	\N
1324	1	\N
1328	1	\N
1332	1	\N
1336	1	\N
1340	1	\N
1344	1	\N
1348	1	\N
1352	1	\N
1356	1	\N
1360	1	\N
1364	1	\N
1368	1	\N
1372	1	\N
1376	1	\N
1380	1	\N
1384	1	\N
1388	1	\N
1392	1	\N
1396	1	\N
1400	1	\N
1404	1	\N
1408	1	\N
1412	1	\N
1416	1	\N
1420	1	\N
1424	1	\N
1428	1	\N
1432	1	\N
1436	1	\N
1440	1	\N
1444	1	\N
1448	1	\N
1452	1	\N
1456	1	\N
1460	1	\N
\.


--
-- Data for Name: target; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.target (id, n, t) FROM stdin;
1	1	x
2	1	x
3	1	x
4	1	x
5	1	x
6	1	x
7	1	x
8	1	x
9	1	x
10	1	x
11	1	x
12	1	x
13	1	x
14	1	x
15	1	x
16	1	x
17	1	x
18	1	x
19	1	x
20	1	x
21	1	x
22	1	x
23	1	x
24	1	x
25	1	x
26	1	x
27	1	x
28	1	x
29	1	x
30	1	x
31	1	x
32	1	x
33	1	x
34	1	x
35	1	x
36	1	x
37	1	x
38	1	x
39	1	x
40	1	x
41	1	x
42	1	x
43	1	x
44	1	x
45	1	x
46	1	x
47	1	x
48	1	x
49	1	x
50	1	x
51	1	x
52	1	x
53	1	x
54	1	x
55	1	x
56	1	x
57	1	x
58	1	x
59	1	x
60	1	x
61	1	x
62	1	x
63	1	x
64	1	x
65	1	x
66	1	x
67	1	x
68	1	x
69	1	x
70	1	x
71	1	x
72	1	x
73	1	x
74	1	x
75	1	x
76	1	x
77	1	x
78	1	x
79	1	x
80	1	x
81	1	x
82	1	x
83	1	x
84	1	x
85	1	x
86	1	x
87	1	x
88	1	x
89	1	x
90	1	x
91	1	x
92	1	x
93	1	x
94	1	x
95	1	x
96	1	x
97	1	x
98	1	x
99	1	x
100	1	x
101	1	x
102	1	x
103	1	x
104	1	x
105	1	x
106	1	x
107	1	x
108	1	x
109	1	x
110	1	x
111	1	x
112	1	x
113	1	x
114	1	x
115	1	x
116	1	x
117	1	x
118	1	x
119	1	x
120	1	x
121	1	x
122	1	x
123	1	x
124	1	x
125	1	x
126	1	x
127	1	x
128	1	x
129	1	x
130	1	x
131	1	x
132	1	x
133	1	x
134	1	x
135	1	x
136	1	x
137	1	x
138	1	x
139	1	x
140	1	x
141	1	x
142	1	x
143	1	x
144	1	x
145	1	x
146	1	x
147	1	x
148	1	x
149	1	x
150	1	x
151	1	x
152	1	x
153	1	x
154	1	x
155	1	x
156	1	x
157	1	x
158	1	x
159	1	x
160	1	x
161	1	x
162	1	x
163	1	x
164	1	x
165	1	x
166	1	x
167	1	x
168	1	x
169	1	x
170	1	x
171	1	x
172	1	x
173	1	x
174	1	x
175	1	x
176	1	x
177	1	x
178	1	x
179	1	x
180	1	x
181	1	x
182	1	x
183	1	x
184	1	x
185	1	x
186	1	x
187	1	x
188	1	x
189	1	x
190	1	x
191	1	x
192	1	x
193	1	x
194	1	x
195	1	x
196	1	x
197	1	x
198	1	x
199	1	x
200	1	x
201	1	x
202	1	x
203	1	x
204	1	x
205	1	x
206	1	x
207	1	x
208	1	x
209	1	x
210	1	x
211	1	x
212	1	x
213	1	x
214	1	x
215	1	x
216	1	x
217	1	x
218	1	x
219	1	x
220	1	x
221	1	x
222	1	x
223	1	x
224	1	x
225	1	x
226	1	x
227	1	x
228	1	x
229	1	x
230	1	x
231	1	x
232	1	x
233	1	x
234	1	x
235	1	x
236	1	x
237	1	x
238	1	x
239	1	x
240	1	x
241	1	x
242	1	x
243	1	x
244	1	x
245	1	x
246	1	x
247	1	x
248	1	x
249	1	x
250	1	x
251	1	x
252	1	x
253	1	x
254	1	x
255	1	x
256	1	x
257	1	x
258	1	x
259	1	x
260	1	x
261	1	x
262	1	x
263	1	x
264	1	x
265	1	x
266	1	x
267	1	x
268	1	x
269	1	x
270	1	x
271	1	x
272	1	x
273	1	x
274	1	x
275	1	x
276	1	x
277	1	x
278	1	x
279	1	x
280	1	x
281	1	x
282	1	x
283	1	x
284	1	x
285	1	x
286	1	x
287	1	x
288	1	x
289	1	x
290	1	x
291	1	x
292	1	x
293	1	x
294	1	x
295	1	x
296	1	x
297	1	x
298	1	x
299	1	x
300	1	x
\.


--
-- Data for Name: twice; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.twice (id, n, t) FROM stdin;
2	1	\N
2	2	\N
3	3	\N
4	4	\N
5	5	\N
6	6	\N
7	7	\N
8	8	\N
9	9	\N
10	10	\N
11	11	\N
12	12	\N
13	13	\N
14	14	\N
15	15	\N
16	16	\N
17	17	\N
18	18	\N
19	19	\N
20	20	\N
21	21	\N
22	22	\N
23	23	\N
24	24	\N
25	25	\N
26	26	\N
27	27	\N
28	28	\N
29	29	\N
30	30	\N
31	31	\N
32	32	\N
33	33	\N
34	34	\N
35	35	\N
36	36	\N
37	37	\N
38	38	\N
39	39	\N
40	40	\N
41	41	\N
42	42	\N
43	43	\N
44	44	\N
45	45	\N
46	46	\N
47	47	\N
48	48	\N
49	49	\N
50	50	\N
51	51	\N
52	52	\N
53	53	\N
54	54	\N
55	55	\N
56	56	\N
57	57	\N
58	58	\N
59	59	\N
60	60	\N
61	61	\N
62	62	\N
63	63	\N
64	64	\N
65	65	\N
66	66	\N
67	67	\N
68	68	\N
69	69	\N
70	70	\N
71	71	\N
72	72	\N
73	73	\N
74	74	\N
75	75	\N
76	76	\N
77	77	\N
78	78	\N
79	79	\N
80	80	\N
81	81	\N
82	82	\N
83	83	\N
84	84	\N
85	85	\N
86	86	\N
87	87	\N
88	88	\N
89	89	\N
90	90	\N
91	91	\N
92	92	\N
93	93	\N
94	94	\N
95	95	\N
96	96	\N
97	97	\N
98	98	\N
99	99	\N
100	100	\N
101	101	\N
102	102	\N
103	103	\N
104	104	\N
105	105	\N
106	106	\N
107	107	\N
108	108	\N
109	109	\N
110	110	\N
111	111	\N
112	112	\N
113	113	\N
114	114	\N
115	115	\N
116	116	\N
117	117	\N
118	118	\N
119	119	\N
120	120	\N
121	121	\N
122	122	\N
123	123	\N
124	124	\N
125	125	\N
126	126	\N
127	127	\N
128	128	\N
129	129	\N
130	130	\N
131	131	\N
132	132	\N
133	133	\N
134	134	\N
135	135	\N
136	136	\N
137	137	\N
138	138	\N
139	139	\N
140	140	\N
141	141	\N
142	142	\N
143	143	\N
144	144	\N
145	145	\N
146	146	\N
147	147	\N
148	148	\N
149	149	\N
150	150	\N
151	151	\N
152	152	\N
153	153	\N
154	154	\N
155	155	\N
156	156	\N
157	157	\N
158	158	\N
159	159	\N
160	160	\N
161	161	\N
162	162	\N
163	163	\N
164	164	\N
165	165	\N
166	166	\N
167	167	\N
168	168	\N
169	169	\N
170	170	\N
171	171	\N
172	172	\N
173	173	\N
174	174	\N
175	175	\N
176	176	\N
177	177	\N
178	178	\N
179	179	\N
180	180	\N
181	181	\N
182	182	\N
183	183	\N
184	184	\N
185	185	\N
186	186	\N
187	187	\N
188	188	\N
189	189	\N
190	190	\N
191	191	\N
192	192	\N
193	193	\N
194	194	\N
195	195	\N
196	196	\N
197	197	\N
198	198	\N
199	199	\N
200	200	\N
201	201	\N
202	202	\N
203	203	\N
204	204	\N
205	205	\N
206	206	\N
207	207	\N
208	208	\N
209	209	\N
210	210	\N
211	211	\N
212	212	\N
213	213	\N
214	214	\N
215	215	\N
216	216	\N
217	217	\N
218	218	\N
219	219	\N
220	220	\N
221	221	\N
222	222	\N
223	223	\N
224	224	\N
225	225	\N
226	226	\N
227	227	\N
228	228	\N
229	229	\N
230	230	\N
231	231	\N
232	232	\N
233	233	\N
234	234	\N
235	235	\N
236	236	\N
237	237	\N
238	238	\N
239	239	\N
240	240	\N
241	241	\N
242	242	\N
243	243	\N
244	244	\N
245	245	\N
246	246	\N
247	247	\N
248	248	\N
249	249	\N
250	250	\N
251	251	\N
252	252	\N
253	253	\N
254	254	\N
255	255	\N
256	256	\N
257	257	\N
258	258	\N
259	259	\N
260	260	\N
261	261	\N
262	262	\N
263	263	\N
264	264	\N
265	265	\N
266	266	\N
267	267	\N
268	268	\N
269	269	\N
270	270	\N
271	271	\N
272	272	\N
273	273	\N
274	274	\N
275	275	\N
276	276	\N
277	277	\N
278	278	\N
279	279	\N
280	280	\N
281	281	\N
282	282	\N
283	283	\N
284	284	\N
285	285	\N
286	286	\N
287	287	\N
288	288	\N
289	289	\N
290	290	\N
291	291	\N
292	292	\N
293	293	\N
294	294	\N
295	295	\N
296	296	\N
297	297	\N
298	298	\N
299	299	\N
300	300	\N
301	301	\N
302	302	\N
303	303	\N
304	304	\N
305	305	\N
306	306	\N
307	307	\N
308	308	\N
309	309	\N
310	310	\N
311	311	\N
312	312	\N
313	313	\N
314	314	\N
315	315	\N
316	316	\N
317	317	\N
318	318	\N
319	319	\N
320	320	\N
321	321	\N
322	322	\N
323	323	\N
324	324	\N
325	325	\N
326	326	\N
327	327	\N
328	328	\N
329	329	\N
330	330	\N
331	331	\N
332	332	\N
333	333	\N
334	334	\N
335	335	\N
336	336	\N
337	337	\N
338	338	\N
339	339	\N
340	340	\N
341	341	\N
342	342	\N
343	343	\N
344	344	\N
345	345	\N
346	346	\N
347	347	\N
348	348	\N
349	349	\N
350	350	\N
351	351	\N
352	352	\N
353	353	\N
354	354	\N
355	355	\N
356	356	\N
357	357	\N
358	358	\N
359	359	\N
360	360	\N
361	361	\N
362	362	\N
363	363	\N
364	364	\N
365	365	\N
366	366	\N
367	367	\N
368	368	\N
369	369	\N
370	370	\N
371	371	\N
372	372	\N
373	373	\N
374	374	\N
375	375	\N
376	376	\N
377	377	\N
378	378	\N
379	379	\N
380	380	\N
381	381	\N
382	382	\N
383	383	\N
384	384	\N
385	385	\N
386	386	\N
387	387	\N
388	388	\N
389	389	\N
390	390	\N
391	391	\N
392	392	\N
393	393	\N
394	394	\N
395	395	\N
396	396	\N
397	397	\N
398	398	\N
399	399	\N
400	400	\N
401	401	\N
402	402	\N
403	403	\N
404	404	\N
405	405	\N
406	406	\N
407	407	\N
408	408	\N
409	409	\N
410	410	\N
411	411	\N
412	412	\N
413	413	\N
414	414	\N
415	415	\N
416	416	\N
417	417	\N
418	418	\N
419	419	\N
420	420	\N
421	421	\N
422	422	\N
423	423	\N
424	424	\N
425	425	\N
426	426	\N
427	427	\N
428	428	\N
429	429	\N
430	430	\N
431	431	\N
432	432	\N
433	433	\N
434	434	\N
435	435	\N
436	436	\N
437	437	\N
438	438	\N
439	439	\N
440	440	\N
441	441	\N
442	442	\N
443	443	\N
444	444	\N
445	445	\N
446	446	\N
447	447	\N
448	448	\N
449	449	\N
450	450	\N
451	451	\N
452	452	\N
453	453	\N
454	454	\N
455	455	\N
456	456	\N
457	457	\N
458	458	\N
459	459	\N
460	460	\N
461	461	\N
462	462	\N
463	463	\N
464	464	\N
465	465	\N
466	466	\N
467	467	\N
468	468	\N
469	469	\N
470	470	\N
471	471	\N
472	472	\N
473	473	\N
474	474	\N
475	475	\N
476	476	\N
477	477	\N
478	478	\N
479	479	\N
480	480	\N
481	481	\N
482	482	\N
483	483	\N
484	484	\N
485	485	\N
486	486	\N
487	487	\N
488	488	\N
489	489	\N
490	490	\N
491	491	\N
492	492	\N
493	493	\N
494	494	\N
495	495	\N
496	496	\N
497	497	\N
498	498	\N
499	499	\N
500	500	\N
501	501	\N
502	502	\N
503	503	\N
504	504	\N
505	505	\N
506	506	\N
507	507	\N
508	508	\N
509	509	\N
510	510	\N
511	511	\N
512	512	\N
513	513	\N
514	514	\N
515	515	\N
516	516	\N
517	517	\N
518	518	\N
519	519	\N
520	520	\N
521	521	\N
522	522	\N
523	523	\N
524	524	\N
525	525	\N
526	526	\N
527	527	\N
528	528	\N
529	529	\N
530	530	\N
531	531	\N
532	532	\N
533	533	\N
534	534	\N
535	535	\N
536	536	\N
537	537	\N
538	538	\N
539	539	\N
540	540	\N
541	541	\N
542	542	\N
543	543	\N
544	544	\N
545	545	\N
546	546	\N
547	547	\N
548	548	\N
549	549	\N
550	550	\N
551	551	\N
552	552	\N
553	553	\N
554	554	\N
555	555	\N
556	556	\N
557	557	\N
558	558	\N
559	559	\N
560	560	\N
561	561	\N
562	562	\N
563	563	\N
564	564	\N
565	565	\N
566	566	\N
567	567	\N
568	568	\N
569	569	\N
570	570	\N
571	571	\N
572	572	\N
573	573	\N
574	574	\N
575	575	\N
576	576	\N
577	577	\N
578	578	\N
579	579	\N
580	580	\N
581	581	\N
582	582	\N
583	583	\N
584	584	\N
585	585	\N
586	586	\N
587	587	\N
588	588	\N
589	589	\N
590	590	\N
591	591	\N
592	592	\N
593	593	\N
594	594	\N
595	595	\N
596	596	\N
597	597	\N
598	598	\N
599	599	\N
600	600	\N
601	601	\N
602	602	\N
603	603	\N
604	604	\N
605	605	\N
606	606	\N
607	607	\N
608	608	\N
609	609	\N
610	610	\N
611	611	\N
612	612	\N
613	613	\N
614	614	\N
615	615	\N
616	616	\N
617	617	\N
618	618	\N
619	619	\N
620	620	\N
621	621	\N
622	622	\N
623	623	\N
624	624	\N
625	625	\N
626	626	\N
627	627	\N
628	628	\N
629	629	\N
630	630	\N
631	631	\N
632	632	\N
633	633	\N
634	634	\N
635	635	\N
636	636	\N
637	637	\N
638	638	\N
639	639	\N
640	640	\N
641	641	\N
642	642	\N
643	643	\N
644	644	\N
645	645	\N
646	646	\N
647	647	\N
648	648	\N
649	649	\N
650	650	\N
651	651	\N
652	652	\N
653	653	\N
654	654	\N
655	655	\N
656	656	\N
657	657	\N
658	658	\N
659	659	\N
660	660	\N
661	661	\N
662	662	\N
663	663	\N
664	664	\N
665	665	\N
666	666	\N
667	667	\N
668	668	\N
669	669	\N
670	670	\N
671	671	\N
672	672	\N
673	673	\N
674	674	\N
675	675	\N
676	676	\N
677	677	\N
678	678	\N
679	679	\N
680	680	\N
681	681	\N
682	682	\N
683	683	\N
684	684	\N
685	685	\N
686	686	\N
687	687	\N
688	688	\N
689	689	\N
690	690	\N
691	691	\N
692	692	\N
693	693	\N
694	694	\N
695	695	\N
696	696	\N
697	697	\N
698	698	\N
699	699	\N
700	700	\N
701	701	\N
702	702	\N
703	703	\N
704	704	\N
705	705	\N
706	706	\N
707	707	\N
708	708	\N
709	709	\N
710	710	\N
711	711	\N
712	712	\N
713	713	\N
714	714	\N
715	715	\N
716	716	\N
717	717	\N
718	718	\N
719	719	\N
720	720	\N
721	721	\N
722	722	\N
723	723	\N
724	724	\N
725	725	\N
726	726	\N
727	727	\N
728	728	\N
729	729	\N
730	730	\N
731	731	\N
732	732	\N
733	733	\N
734	734	\N
735	735	\N
736	736	\N
737	737	\N
738	738	\N
739	739	\N
740	740	\N
741	741	\N
742	742	\N
743	743	\N
744	744	\N
745	745	\N
746	746	\N
747	747	\N
748	748	\N
749	749	\N
750	750	\N
751	751	\N
752	752	\N
753	753	\N
754	754	\N
755	755	\N
756	756	\N
757	757	\N
758	758	\N
759	759	\N
760	760	\N
761	761	\N
762	762	\N
763	763	\N
764	764	\N
765	765	\N
766	766	\N
767	767	\N
768	768	\N
769	769	\N
770	770	\N
771	771	\N
772	772	\N
773	773	\N
774	774	\N
775	775	\N
776	776	\N
777	777	\N
778	778	\N
779	779	\N
780	780	\N
781	781	\N
782	782	\N
783	783	\N
784	784	\N
785	785	\N
786	786	\N
787	787	\N
788	788	\N
789	789	\N
790	790	\N
791	791	\N
792	792	\N
793	793	\N
794	794	\N
795	795	\N
796	796	\N
797	797	\N
798	798	\N
799	799	\N
800	800	\N
801	801	\N
802	802	\N
803	803	\N
804	804	\N
805	805	\N
806	806	\N
807	807	\N
808	808	\N
809	809	\N
810	810	\N
811	811	\N
812	812	\N
813	813	\N
814	814	\N
815	815	\N
816	816	\N
817	817	\N
818	818	\N
819	819	\N
820	820	\N
821	821	\N
822	822	\N
823	823	\N
824	824	\N
825	825	\N
826	826	\N
827	827	\N
828	828	\N
829	829	\N
830	830	\N
831	831	\N
832	832	\N
833	833	\N
834	834	\N
835	835	\N
836	836	\N
837	837	\N
838	838	\N
839	839	\N
840	840	\N
841	841	\N
842	842	\N
843	843	\N
844	844	\N
845	845	\N
846	846	\N
847	847	\N
848	848	\N
849	849	\N
850	850	\N
851	851	\N
852	852	\N
853	853	\N
854	854	\N
855	855	\N
856	856	\N
857	857	\N
858	858	\N
859	859	\N
860	860	\N
861	861	\N
862	862	\N
863	863	\N
864	864	\N
865	865	\N
866	866	\N
867	867	\N
868	868	\N
869	869	\N
870	870	\N
871	871	\N
872	872	\N
873	873	\N
874	874	\N
875	875	\N
876	876	\N
877	877	\N
878	878	\N
879	879	\N
880	880	\N
881	881	\N
882	882	\N
883	883	\N
884	884	\N
885	885	\N
886	886	\N
887	887	\N
888	888	\N
889	889	\N
890	890	\N
891	891	\N
892	892	\N
893	893	\N
894	894	\N
895	895	\N
896	896	\N
897	897	\N
898	898	\N
899	899	\N
900	900	\N
901	901	\N
902	902	\N
903	903	\N
904	904	\N
905	905	\N
906	906	\N
907	907	\N
908	908	\N
909	909	\N
910	910	\N
911	911	\N
912	912	\N
913	913	\N
914	914	\N
915	915	\N
916	916	\N
917	917	\N
918	918	\N
919	919	\N
920	920	\N
921	921	\N
922	922	\N
923	923	\N
924	924	\N
925	925	\N
926	926	\N
927	927	\N
928	928	\N
929	929	\N
930	930	\N
931	931	\N
932	932	\N
933	933	\N
934	934	\N
935	935	\N
936	936	\N
937	937	\N
938	938	\N
939	939	\N
940	940	\N
941	941	\N
942	942	\N
943	943	\N
944	944	\N
945	945	\N
946	946	\N
947	947	\N
948	948	\N
949	949	\N
950	950	\N
951	951	\N
952	952	\N
953	953	\N
954	954	\N
955	955	\N
956	956	\N
957	957	\N
958	958	\N
959	959	\N
960	960	\N
961	961	\N
962	962	\N
963	963	\N
964	964	\N
965	965	\N
966	966	\N
967	967	\N
968	968	\N
969	969	\N
970	970	\N
971	971	\N
972	972	\N
973	973	\N
974	974	\N
975	975	\N
976	976	\N
977	977	\N
978	978	\N
979	979	\N
980	980	\N
981	981	\N
982	982	\N
983	983	\N
984	984	\N
985	985	\N
986	986	\N
987	987	\N
988	988	\N
989	989	\N
990	990	\N
991	991	\N
992	992	\N
993	993	\N
994	994	\N
995	995	\N
996	996	\N
997	997	\N
998	998	\N
999	999	\N
1000	1000	\N
1001	1001	\N
1002	1002	\N
1003	1003	\N
1004	1004	\N
1005	1005	\N
1006	1006	\N
1007	1007	\N
1008	1008	\N
1009	1009	\N
1010	1010	\N
1011	1011	\N
1012	1012	\N
1013	1013	\N
1014	1014	\N
1015	1015	\N
1016	1016	\N
1017	1017	\N
1018	1018	\N
1019	1019	\N
1020	1020	\N
1021	1021	\N
1022	1022	\N
1023	1023	\N
1024	1024	\N
1025	1025	\N
1026	1026	\N
1027	1027	\N
1028	1028	\N
1029	1029	\N
1030	1030	\N
1031	1031	\N
1032	1032	\N
1033	1033	\N
1034	1034	\N
1035	1035	\N
1036	1036	\N
1037	1037	\N
1038	1038	\N
1039	1039	\N
1040	1040	\N
1041	1041	\N
1042	1042	\N
1043	1043	\N
1044	1044	\N
1045	1045	\N
1046	1046	\N
1047	1047	\N
1048	1048	\N
1049	1049	\N
1050	1050	\N
1051	1051	\N
1052	1052	\N
1053	1053	\N
1054	1054	\N
1055	1055	\N
1056	1056	\N
1057	1057	\N
1058	1058	\N
1059	1059	\N
1060	1060	\N
1061	1061	\N
1062	1062	\N
1063	1063	\N
1064	1064	\N
1065	1065	\N
1066	1066	\N
1067	1067	\N
1068	1068	\N
1069	1069	\N
1070	1070	\N
1071	1071	\N
1072	1072	\N
1073	1073	\N
1074	1074	\N
1075	1075	\N
1076	1076	\N
1077	1077	\N
1078	1078	\N
1079	1079	\N
1080	1080	\N
1081	1081	\N
1082	1082	\N
1083	1083	\N
1084	1084	\N
1085	1085	\N
1086	1086	\N
1087	1087	\N
1088	1088	\N
1089	1089	\N
1090	1090	\N
1091	1091	\N
1092	1092	\N
1093	1093	\N
1094	1094	\N
1095	1095	\N
1096	1096	\N
1097	1097	\N
1098	1098	\N
1099	1099	\N
1100	1100	\N
1101	1101	\N
1102	1102	\N
1103	1103	\N
1104	1104	\N
1105	1105	\N
1106	1106	\N
1107	1107	\N
1108	1108	\N
1109	1109	\N
1110	1110	\N
1111	1111	\N
1112	1112	\N
1113	1113	\N
1114	1114	\N
1115	1115	\N
1116	1116	\N
1117	1117	\N
1118	1118	\N
1119	1119	\N
1120	1120	\N
1121	1121	\N
1122	1122	\N
1123	1123	\N
1124	1124	\N
1125	1125	\N
1126	1126	\N
1127	1127	\N
1128	1128	\N
1129	1129	\N
1130	1130	\N
1131	1131	\N
1132	1132	\N
1133	1133	\N
1134	1134	\N
1135	1135	\N
1136	1136	\N
1137	1137	\N
1138	1138	\N
1139	1139	\N
1140	1140	\N
1141	1141	\N
1142	1142	\N
1143	1143	\N
1144	1144	\N
1145	1145	\N
1146	1146	\N
1147	1147	\N
1148	1148	\N
1149	1149	\N
1150	1150	\N
1151	1151	\N
1152	1152	\N
1153	1153	\N
1154	1154	\N
1155	1155	\N
1156	1156	\N
1157	1157	\N
1158	1158	\N
1159	1159	\N
1160	1160	\N
1161	1161	\N
1162	1162	\N
1163	1163	\N
1164	1164	\N
1165	1165	\N
1166	1166	\N
1167	1167	\N
1168	1168	\N
1169	1169	\N
1170	1170	\N
1171	1171	\N
1172	1172	\N
1173	1173	\N
1174	1174	\N
1175	1175	\N
1176	1176	\N
1177	1177	\N
1178	1178	\N
1179	1179	\N
1180	1180	\N
1181	1181	\N
1182	1182	\N
1183	1183	\N
1184	1184	\N
1185	1185	\N
1186	1186	\N
1187	1187	\N
1188	1188	\N
1189	1189	\N
1190	1190	\N
1191	1191	\N
1192	1192	\N
1193	1193	\N
1194	1194	\N
1195	1195	\N
1196	1196	\N
1197	1197	\N
1198	1198	\N
1199	1199	\N
1200	1200	\N
1201	1201	\N
1202	1202	\N
1203	1203	\N
1204	1204	\N
1205	1205	\N
1206	1206	\N
1207	1207	\N
1208	1208	\N
1209	1209	\N
1210	1210	\N
1211	1211	\N
1212	1212	\N
1213	1213	\N
1214	1214	\N
1215	1215	\N
1216	1216	\N
1217	1217	\N
1218	1218	\N
1219	1219	\N
1220	1220	\N
1221	1221	\N
1222	1222	\N
1223	1223	\N
1224	1224	\N
1225	1225	\N
1226	1226	\N
1227	1227	\N
1228	1228	\N
1229	1229	\N
1230	1230	\N
1231	1231	\N
1232	1232	\N
1233	1233	\N
1234	1234	\N
1235	1235	\N
1236	1236	\N
1237	1237	\N
1238	1238	\N
1239	1239	\N
1240	1240	\N
1241	1241	\N
1242	1242	\N
1243	1243	\N
1244	1244	\N
1245	1245	\N
1246	1246	\N
1247	1247	\N
1248	1248	\N
1249	1249	\N
1250	1250	\N
1251	1251	\N
1252	1252	\N
1253	1253	\N
1254	1254	\N
1255	1255	\N
1256	1256	\N
1257	1257	\N
1258	1258	\N
1259	1259	\N
1260	1260	\N
1261	1261	\N
1262	1262	\N
1263	1263	\N
1264	1264	\N
1265	1265	\N
1266	1266	\N
1267	1267	\N
1268	1268	\N
1269	1269	\N
1270	1270	\N
1271	1271	\N
1272	1272	\N
1273	1273	\N
1274	1274	\N
1275	1275	\N
1276	1276	\N
1277	1277	\N
1278	1278	\N
1279	1279	\N
1280	1280	\N
1281	1281	\N
1282	1282	\N
1283	1283	\N
1284	1284	\N
1285	1285	\N
1286	1286	\N
1287	1287	\N
1288	1288	\N
1289	1289	\N
1290	1290	\N
1291	1291	\N
1292	1292	\N
1293	1293	\N
1294	1294	\N
1295	1295	\N
1296	1296	\N
1297	1297	\N
1298	1298	\N
1299	1299	\N
1300	1300	\N
1301	1301	\N
1302	1302	\N
1303	1303	\N
1304	1304	\N
1305	1305	\N
1306	1306	\N
1307	1307	\N
1308	1308	\N
1309	1309	\N
1310	1310	\N
1311	1311	\N
1312	1312	\N
1313	1313	\N
1314	1314	\N
1315	1315	\N
1316	1316	\N
1317	1317	\N
1318	1318	\N
1319	1319	\N
1320	1320	\N
1321	1321	\N
1322	1322	\N
1323	1323	\N
1324	1324	\N
1325	1325	\N
1326	1326	\N
1327	1327	\N
1328	1328	\N
1329	1329	\N
1330	1330	\N
1331	1331	\N
1332	1332	\N
1333	1333	\N
1334	1334	\N
1335	1335	\N
1336	1336	\N
1337	1337	\N
1338	1338	\N
1339	1339	\N
1340	1340	\N
1341	1341	\N
1342	1342	\N
1343	1343	\N
1344	1344	\N
1345	1345	\N
1346	1346	\N
1347	1347	\N
1348	1348	\N
1349	1349	\N
1350	1350	\N
1351	1351	\N
1352	1352	\N
1353	1353	\N
1354	1354	\N
1355	1355	\N
1356	1356	\N
1357	1357	\N
1358	1358	\N
1359	1359	\N
1360	1360	\N
1361	1361	\N
1362	1362	\N
1363	1363	\N
1364	1364	\N
1365	1365	\N
1366	1366	\N
1367	1367	\N
1368	1368	\N
1369	1369	\N
1370	1370	\N
1371	1371	\N
1372	1372	\N
1373	1373	\N
1374	1374	\N
1375	1375	\N
1376	1376	\N
1377	1377	\N
1378	1378	\N
1379	1379	\N
1380	1380	\N
1381	1381	\N
1382	1382	\N
1383	1383	\N
1384	1384	\N
1385	1385	\N
1386	1386	\N
1387	1387	\N
1388	1388	\N
1389	1389	\N
1390	1390	\N
1391	1391	\N
1392	1392	\N
1393	1393	\N
1394	1394	\N
1395	1395	\N
1396	1396	\N
1397	1397	\N
1398	1398	\N
1399	1399	\N
1400	1400	\N
1401	1401	\N
1402	1402	\N
1403	1403	\N
1404	1404	\N
1405	1405	\N
1406	1406	\N
1407	1407	\N
1408	1408	\N
1409	1409	\N
1410	1410	\N
1411	1411	\N
1412	1412	\N
1413	1413	\N
1414	1414	\N
1415	1415	\N
1416	1416	\N
1417	1417	\N
1418	1418	\N
1419	1419	\N
1420	1420	\N
1421	1421	\N
1422	1422	\N
1423	1423	\N
1424	1424	\N
1425	1425	\N
1426	1426	\N
1427	1427	\N
1428	1428	\N
1429	1429	\N
1430	1430	\N
1431	1431	\N
1432	1432	\N
1433	1433	\N
1434	1434	\N
1435	1435	\N
1436	1436	\N
1437	1437	\N
1438	1438	\N
1439	1439	\N
1440	1440	\N
1441	1441	\N
1442	1442	\N
1443	1443	\N
1444	1444	\N
1445	1445	\N
1446	1446	\N
1447	1447	\N
1448	1448	\N
1449	1449	\N
1450	1450	\N
1451	1451	\N
1452	1452	\N
1453	1453	\N
1454	1454	\N
1455	1455	\N
1456	1456	\N
1457	1457	\N
1458	1458	\N
1459	1459	\N
1460	1460	\N
1461	1461	\N
1462	1462	\N
1463	1463	\N
1464	1464	\N
1465	1465	\N
1466	1466	\N
1467	1467	\N
1468	1468	\N
1469	1469	\N
1470	1470	\N
1471	1471	\N
1472	1472	\N
1473	1473	\N
1474	1474	\N
1475	1475	\N
1476	1476	\N
1477	1477	\N
1478	1478	\N
1479	1479	\N
1480	1480	\N
1481	1481	\N
1482	1482	\N
1483	1483	\N
1484	1484	\N
1485	1485	\N
1486	1486	\N
1487	1487	\N
1488	1488	\N
1489	1489	\N
1490	1490	\N
1491	1491	\N
1492	1492	\N
1493	1493	\N
1494	1494	\N
1495	1495	\N
1496	1496	\N
1497	1497	\N
1498	1498	\N
1499	1499	\N
1500	1500	\N
1501	1501	\N
1502	1502	\N
1503	1503	\N
1504	1504	\N
1505	1505	\N
1506	1506	\N
1507	1507	\N
1508	1508	\N
1509	1509	\N
1510	1510	\N
1511	1511	\N
1512	1512	\N
1513	1513	\N
1514	1514	\N
1515	1515	\N
1516	1516	\N
1517	1517	\N
1518	1518	\N
1519	1519	\N
1520	1520	\N
1521	1521	\N
1522	1522	\N
1523	1523	\N
1524	1524	\N
1525	1525	\N
1526	1526	\N
1527	1527	\N
1528	1528	\N
1529	1529	\N
1530	1530	\N
1531	1531	\N
1532	1532	\N
1533	1533	\N
1534	1534	\N
1535	1535	\N
1536	1536	\N
1537	1537	\N
1538	1538	\N
1539	1539	\N
1540	1540	\N
1541	1541	\N
1542	1542	\N
1543	1543	\N
1544	1544	\N
1545	1545	\N
1546	1546	\N
1547	1547	\N
1548	1548	\N
1549	1549	\N
1550	1550	\N
1551	1551	\N
1552	1552	\N
1553	1553	\N
1554	1554	\N
1555	1555	\N
1556	1556	\N
1557	1557	\N
1558	1558	\N
1559	1559	\N
1560	1560	\N
1561	1561	\N
1562	1562	\N
1563	1563	\N
1564	1564	\N
1565	1565	\N
1566	1566	\N
1567	1567	\N
1568	1568	\N
1569	1569	\N
1570	1570	\N
1571	1571	\N
1572	1572	\N
1573	1573	\N
1574	1574	\N
1575	1575	\N
1576	1576	\N
1577	1577	\N
1578	1578	\N
1579	1579	\N
1580	1580	\N
1581	1581	\N
1582	1582	\N
1583	1583	\N
1584	1584	\N
1585	1585	\N
1586	1586	\N
1587	1587	\N
1588	1588	\N
1589	1589	\N
1590	1590	\N
1591	1591	\N
1592	1592	\N
1593	1593	\N
1594	1594	\N
1595	1595	\N
1596	1596	\N
1597	1597	\N
1598	1598	\N
1599	1599	\N
1600	1600	\N
1601	1601	\N
1602	1602	\N
1603	1603	\N
1604	1604	\N
1605	1605	\N
1606	1606	\N
1607	1607	\N
1608	1608	\N
1609	1609	\N
1610	1610	\N
1611	1611	\N
1612	1612	\N
1613	1613	\N
1614	1614	\N
1615	1615	\N
1616	1616	\N
1617	1617	\N
1618	1618	\N
1619	1619	\N
1620	1620	\N
1621	1621	\N
1622	1622	\N
1623	1623	\N
1624	1624	\N
1625	1625	\N
1626	1626	\N
1627	1627	\N
1628	1628	\N
1629	1629	\N
1630	1630	\N
1631	1631	\N
1632	1632	\N
1633	1633	\N
1634	1634	\N
1635	1635	\N
1636	1636	\N
1637	1637	\N
1638	1638	\N
1639	1639	\N
1640	1640	\N
1641	1641	\N
1642	1642	\N
1643	1643	\N
1644	1644	\N
1645	1645	\N
1646	1646	\N
1647	1647	\N
1648	1648	\N
1649	1649	\N
1650	1650	\N
1651	1651	\N
1652	1652	\N
1653	1653	\N
1654	1654	\N
1655	1655	\N
1656	1656	\N
1657	1657	\N
1658	1658	\N
1659	1659	\N
1660	1660	\N
1661	1661	\N
1662	1662	\N
1663	1663	\N
1664	1664	\N
1665	1665	\N
1666	1666	\N
1667	1667	\N
1668	1668	\N
1669	1669	\N
1670	1670	\N
1671	1671	\N
1672	1672	\N
1673	1673	\N
1674	1674	\N
1675	1675	\N
1676	1676	\N
1677	1677	\N
1678	1678	\N
1679	1679	\N
1680	1680	\N
1681	1681	\N
1682	1682	\N
1683	1683	\N
1684	1684	\N
1685	1685	\N
1686	1686	\N
1687	1687	\N
1688	1688	\N
1689	1689	\N
1690	1690	\N
1691	1691	\N
1692	1692	\N
1693	1693	\N
1694	1694	\N
1695	1695	\N
1696	1696	\N
1697	1697	\N
1698	1698	\N
1699	1699	\N
1700	1700	\N
1701	1701	\N
1702	1702	\N
1703	1703	\N
1704	1704	\N
1705	1705	\N
1706	1706	\N
1707	1707	\N
1708	1708	\N
1709	1709	\N
1710	1710	\N
1711	1711	\N
1712	1712	\N
1713	1713	\N
1714	1714	\N
1715	1715	\N
1716	1716	\N
1717	1717	\N
1718	1718	\N
1719	1719	\N
1720	1720	\N
1721	1721	\N
1722	1722	\N
1723	1723	\N
1724	1724	\N
1725	1725	\N
1726	1726	\N
1727	1727	\N
1728	1728	\N
1729	1729	\N
1730	1730	\N
1731	1731	\N
1732	1732	\N
1733	1733	\N
1734	1734	\N
1735	1735	\N
1736	1736	\N
1737	1737	\N
1738	1738	\N
1739	1739	\N
1740	1740	\N
1741	1741	\N
1742	1742	\N
1743	1743	\N
1744	1744	\N
1745	1745	\N
1746	1746	\N
1747	1747	\N
1748	1748	\N
1749	1749	\N
1750	1750	\N
1751	1751	\N
1752	1752	\N
1753	1753	\N
1754	1754	\N
1755	1755	\N
1756	1756	\N
1757	1757	\N
1758	1758	\N
1759	1759	\N
1760	1760	\N
1761	1761	\N
1762	1762	\N
1763	1763	\N
1764	1764	\N
1765	1765	\N
1766	1766	\N
1767	1767	\N
1768	1768	\N
1769	1769	\N
1770	1770	\N
1771	1771	\N
1772	1772	\N
1773	1773	\N
1774	1774	\N
1775	1775	\N
1776	1776	\N
1777	1777	\N
1778	1778	\N
1779	1779	\N
1780	1780	\N
1781	1781	\N
1782	1782	\N
1783	1783	\N
1784	1784	\N
1785	1785	\N
1786	1786	\N
1787	1787	\N
1788	1788	\N
1789	1789	\N
1790	1790	\N
1791	1791	\N
1792	1792	\N
1793	1793	\N
1794	1794	\N
1795	1795	\N
1796	1796	\N
1797	1797	\N
1798	1798	\N
1799	1799	\N
1800	1800	\N
1801	1801	\N
1802	1802	\N
1803	1803	\N
1804	1804	\N
1805	1805	\N
1806	1806	\N
1807	1807	\N
1808	1808	\N
1809	1809	\N
1810	1810	\N
1811	1811	\N
1812	1812	\N
1813	1813	\N
1814	1814	\N
1815	1815	\N
1816	1816	\N
1817	1817	\N
1818	1818	\N
1819	1819	\N
1820	1820	\N
1821	1821	\N
1822	1822	\N
1823	1823	\N
1824	1824	\N
1825	1825	\N
1826	1826	\N
1827	1827	\N
1828	1828	\N
1829	1829	\N
1830	1830	\N
1831	1831	\N
1832	1832	\N
1833	1833	\N
1834	1834	\N
1835	1835	\N
1836	1836	\N
1837	1837	\N
1838	1838	\N
1839	1839	\N
1840	1840	\N
1841	1841	\N
1842	1842	\N
1843	1843	\N
1844	1844	\N
1845	1845	\N
1846	1846	\N
1847	1847	\N
1848	1848	\N
1849	1849	\N
1850	1850	\N
1851	1851	\N
1852	1852	\N
1853	1853	\N
1854	1854	\N
1855	1855	\N
1856	1856	\N
1857	1857	\N
1858	1858	\N
1859	1859	\N
1860	1860	\N
1861	1861	\N
1862	1862	\N
1863	1863	\N
1864	1864	\N
1865	1865	\N
1866	1866	\N
1867	1867	\N
1868	1868	\N
1869	1869	\N
1870	1870	\N
1871	1871	\N
1872	1872	\N
1873	1873	\N
1874	1874	\N
1875	1875	\N
1876	1876	\N
1877	1877	\N
1878	1878	\N
1879	1879	\N
1880	1880	\N
1881	1881	\N
1882	1882	\N
1883	1883	\N
1884	1884	\N
1885	1885	\N
1886	1886	\N
1887	1887	\N
1888	1888	\N
1889	1889	\N
1890	1890	\N
1891	1891	\N
1892	1892	\N
1893	1893	\N
1894	1894	\N
1895	1895	\N
1896	1896	\N
1897	1897	\N
1898	1898	\N
1899	1899	\N
1900	1900	\N
1901	1901	\N
1902	1902	\N
1903	1903	\N
1904	1904	\N
1905	1905	\N
1906	1906	\N
1907	1907	\N
1908	1908	\N
1909	1909	\N
1910	1910	\N
1911	1911	\N
1912	1912	\N
1913	1913	\N
1914	1914	\N
1915	1915	\N
1916	1916	\N
1917	1917	\N
1918	1918	\N
1919	1919	\N
1920	1920	\N
1921	1921	\N
1922	1922	\N
1923	1923	\N
1924	1924	\N
1925	1925	\N
1926	1926	\N
1927	1927	\N
1928	1928	\N
1929	1929	\N
1930	1930	\N
1931	1931	\N
1932	1932	\N
1933	1933	\N
1934	1934	\N
1935	1935	\N
1936	1936	\N
1937	1937	\N
1938	1938	\N
1939	1939	\N
1940	1940	\N
1941	1941	\N
1942	1942	\N
1943	1943	\N
1944	1944	\N
1945	1945	\N
1946	1946	\N
1947	1947	\N
1948	1948	\N
1949	1949	\N
1950	1950	\N
1951	1951	\N
1952	1952	\N
1953	1953	\N
1954	1954	\N
1955	1955	\N
1956	1956	\N
1957	1957	\N
1958	1958	\N
1959	1959	\N
1960	1960	\N
1961	1961	\N
1962	1962	\N
1963	1963	\N
1964	1964	\N
1965	1965	\N
1966	1966	\N
1967	1967	\N
1968	1968	\N
1969	1969	\N
1970	1970	\N
1971	1971	\N
1972	1972	\N
1973	1973	\N
1974	1974	\N
1975	1975	\N
1976	1976	\N
1977	1977	\N
1978	1978	\N
1979	1979	\N
1980	1980	\N
1981	1981	\N
1982	1982	\N
1983	1983	\N
1984	1984	\N
1985	1985	\N
1986	1986	\N
1987	1987	\N
1988	1988	\N
1989	1989	\N
1990	1990	\N
1991	1991	\N
1992	1992	\N
1993	1993	\N
1994	1994	\N
1995	1995	\N
1996	1996	\N
1997	1997	\N
1998	1998	\N
1999	1999	\N
2000	2000	\N
\.


--
-- Data for Name: undone; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.undone (id, n, t) FROM stdin;
1	1	\N
2	1	\N
3	1	\N
4	1	\N
5	1	\N
6	1	\N
7	1	\N
8	1	\N
9	1	\N
10	1	\N
11	1	\N
12	1	\N
13	1	\N
14	1	\N
15	1	\N
16	1	\N
17	1	\N
18	1	\N
19	1	\N
20	1	\N
21	1	\N
22	1	\N
23	1	\N
24	1	\N
25	1	\N
26	1	\N
27	1	\N
28	1	\N
29	1	\N
30	1	\N
31	1	\N
32	1	\N
33	1	\N
34	1	\N
35	1	\N
36	1	\N
37	1	\N
38	1	\N
39	1	\N
40	1	\N
41	1	\N
42	1	\N
43	1	\N
44	1	\N
45	1	\N
46	1	\N
47	1	\N
48	1	\N
49	1	\N
50	1	\N
51	1	\N
52	1	\N
53	1	\N
54	1	\N
55	1	\N
56	1	\N
57	1	\N
58	1	\N
59	1	\N
60	1	\N
61	1	\N
62	1	\N
63	1	\N
64	1	\N
65	1	\N
66	1	\N
67	1	\N
68	1	\N
69	1	\N
70	1	\N
71	1	\N
72	1	\N
73	1	\N
74	1	\N
75	1	\N
76	1	\N
77	1	\N
78	1	\N
79	1	\N
80	1	\N
81	1	\N
82	1	\N
83	1	\N
84	1	\N
85	1	\N
86	1	\N
87	1	\N
88	1	\N
89	1	\N
90	1	\N
91	1	\N
92	1	\N
93	1	\N
94	1	\N
95	1	\N
96	1	\N
97	1	\N
98	1	\N
99	1	\N
100	1	\N
101	1	\N
102	1	\N
103	1	\N
104	1	\N
105	1	\N
106	1	\N
107	1	\N
108	1	\N
109	1	\N
110	1	\N
111	1	\N
112	1	\N
113	1	\N
114	1	\N
115	1	\N
116	1	\N
117	1	\N
118	1	\N
119	1	\N
120	1	\N
121	1	\N
122	1	\N
123	1	\N
124	1	\N
125	1	\N
126	1	\N
127	1	\N
128	1	\N
129	1	\N
130	1	\N
131	1	\N
132	1	\N
133	1	\N
134	1	\N
135	1	\N
136	1	\N
137	1	\N
138	1	\N
139	1	\N
140	1	\N
141	1	\N
142	1	\N
143	1	\N
144	1	\N
145	1	\N
146	1	\N
147	1	\N
148	1	\N
149	1	\N
150	1	\N
151	1	\N
152	1	\N
153	1	\N
154	1	\N
155	1	\N
156	1	\N
157	1	\N
158	1	\N
159	1	\N
160	1	\N
161	1	\N
162	1	\N
163	1	\N
164	1	\N
165	1	\N
166	1	\N
167	1	\N
168	1	\N
169	1	\N
170	1	\N
171	1	\N
172	1	\N
173	1	\N
174	1	\N
175	1	\N
176	1	\N
177	1	\N
178	1	\N
179	1	\N
180	1	\N
181	1	\N
182	1	\N
183	1	\N
184	1	\N
185	1	\N
186	1	\N
187	1	\N
188	1	\N
189	1	\N
190	1	\N
191	1	\N
192	1	\N
193	1	\N
194	1	\N
195	1	\N
196	1	\N
197	1	\N
198	1	\N
199	1	\N
200	1	\N
201	1	\N
202	1	\N
203	1	\N
204	1	\N
205	1	\N
206	1	\N
207	1	\N
208	1	\N
209	1	\N
210	1	\N
211	1	\N
212	1	\N
213	1	\N
214	1	\N
215	1	\N
216	1	\N
217	1	\N
218	1	\N
219	1	\N
220	1	\N
221	1	\N
222	1	\N
223	1	\N
224	1	\N
225	1	\N
226	1	\N
227	1	\N
228	1	\N
229	1	\N
230	1	\N
231	1	\N
232	1	\N
233	1	\N
234	1	\N
235	1	\N
236	1	\N
237	1	\N
238	1	\N
239	1	\N
240	1	\N
241	1	\N
242	1	\N
243	1	\N
244	1	\N
245	1	\N
246	1	\N
247	1	\N
248	1	\N
249	1	\N
250	1	\N
251	1	\N
252	1	\N
253	1	\N
254	1	\N
255	1	\N
256	1	\N
257	1	\N
258	1	\N
259	1	\N
260	1	\N
261	1	\N
262	1	\N
263	1	\N
264	1	\N
265	1	\N
266	1	\N
267	1	\N
268	1	\N
269	1	\N
270	1	\N
271	1	\N
272	1	\N
273	1	\N
274	1	\N
275	1	\N
276	1	\N
277	1	\N
278	1	\N
279	1	\N
280	1	\N
281	1	\N
282	1	\N
283	1	\N
284	1	\N
285	1	\N
286	1	\N
287	1	\N
288	1	\N
289	1	\N
290	1	\N
291	1	\N
292	1	\N
293	1	\N
294	1	\N
295	1	\N
296	1	\N
297	1	\N
298	1	\N
299	1	\N
300	1	\N
301	1	\N
302	1	\N
303	1	\N
304	1	\N
305	1	\N
306	1	\N
307	1	\N
308	1	\N
309	1	\N
310	1	\N
311	1	\N
312	1	\N
313	1	\N
314	1	\N
315	1	\N
316	1	\N
317	1	\N
318	1	\N
319	1	\N
320	1	\N
321	1	\N
322	1	\N
323	1	\N
324	1	\N
325	1	\N
326	1	\N
327	1	\N
328	1	\N
329	1	\N
330	1	\N
331	1	\N
332	1	\N
333	1	\N
334	1	\N
335	1	\N
336	1	\N
337	1	\N
338	1	\N
339	1	\N
340	1	\N
341	1	\N
342	1	\N
343	1	\N
344	1	\N
345	1	\N
346	1	\N
347	1	\N
348	1	\N
349	1	\N
350	1	\N
351	1	\N
352	1	\N
353	1	\N
354	1	\N
355	1	\N
356	1	\N
357	1	\N
358	1	\N
359	1	\N
360	1	\N
361	1	\N
362	1	\N
363	1	\N
364	1	\N
365	1	\N
366	1	\N
367	1	\N
368	1	\N
369	1	\N
370	1	\N
371	1	\N
372	1	\N
373	1	\N
374	1	\N
375	1	\N
376	1	\N
377	1	\N
378	1	\N
379	1	\N
380	1	\N
381	1	\N
382	1	\N
383	1	\N
384	1	\N
385	1	\N
386	1	\N
387	1	\N
388	1	\N
389	1	\N
390	1	\N
391	1	\N
392	1	\N
393	1	\N
394	1	\N
395	1	\N
396	1	\N
397	1	\N
398	1	\N
399	1	\N
400	1	\N
401	1	\N
402	1	\N
403	1	\N
404	1	\N
405	1	\N
406	1	\N
407	1	\N
408	1	\N
409	1	\N
410	1	\N
411	1	\N
412	1	\N
413	1	\N
414	1	\N
415	1	\N
416	1	\N
417	1	\N
418	1	\N
419	1	\N
420	1	\N
421	1	\N
422	1	\N
423	1	\N
424	1	\N
425	1	\N
426	1	\N
427	1	\N
428	1	\N
429	1	\N
430	1	\N
431	1	\N
432	1	\N
433	1	\N
434	1	\N
435	1	\N
436	1	\N
437	1	\N
438	1	\N
439	1	\N
440	1	\N
441	1	\N
442	1	\N
443	1	\N
444	1	\N
445	1	\N
446	1	\N
447	1	\N
448	1	\N
449	1	\N
450	1	\N
451	1	\N
452	1	\N
453	1	\N
454	1	\N
455	1	\N
456	1	\N
457	1	\N
458	1	\N
459	1	\N
460	1	\N
461	1	\N
462	1	\N
463	1	\N
464	1	\N
465	1	\N
466	1	\N
467	1	\N
468	1	\N
469	1	\N
470	1	\N
471	1	\N
472	1	\N
473	1	\N
474	1	\N
475	1	\N
476	1	\N
477	1	\N
478	1	\N
479	1	\N
480	1	\N
481	1	\N
482	1	\N
483	1	\N
484	1	\N
485	1	\N
486	1	\N
487	1	\N
488	1	\N
489	1	\N
490	1	\N
491	1	\N
492	1	\N
493	1	\N
494	1	\N
495	1	\N
496	1	\N
497	1	\N
498	1	\N
499	1	\N
500	1	\N
501	1	\N
502	1	\N
503	1	\N
504	1	\N
505	1	\N
506	1	\N
507	1	\N
508	1	\N
509	1	\N
510	1	\N
511	1	\N
512	1	\N
513	1	\N
514	1	\N
515	1	\N
516	1	\N
517	1	\N
518	1	\N
519	1	\N
520	1	\N
521	1	\N
522	1	\N
523	1	\N
524	1	\N
525	1	\N
526	1	\N
527	1	\N
528	1	\N
529	1	\N
530	1	\N
531	1	\N
532	1	\N
533	1	\N
534	1	\N
535	1	\N
536	1	\N
537	1	\N
538	1	\N
539	1	\N
540	1	\N
541	1	\N
542	1	\N
543	1	\N
544	1	\N
545	1	\N
546	1	\N
547	1	\N
548	1	\N
549	1	\N
550	1	\N
551	1	\N
552	1	\N
553	1	\N
554	1	\N
555	1	\N
556	1	\N
557	1	\N
558	1	\N
559	1	\N
560	1	\N
561	1	\N
562	1	\N
563	1	\N
564	1	\N
565	1	\N
566	1	\N
567	1	\N
568	1	\N
569	1	\N
570	1	\N
571	1	\N
572	1	\N
573	1	\N
574	1	\N
575	1	\N
576	1	\N
577	1	\N
578	1	\N
579	1	\N
580	1	\N
581	1	\N
582	1	\N
583	1	\N
584	1	\N
585	1	\N
586	1	\N
587	1	\N
588	1	\N
589	1	\N
590	1	\N
591	1	\N
592	1	\N
593	1	\N
594	1	\N
595	1	\N
596	1	\N
597	1	\N
598	1	\N
599	1	\N
600	1	\N
601	1	\N
602	1	\N
603	1	\N
604	1	\N
605	1	\N
606	1	\N
607	1	\N
608	1	\N
609	1	\N
610	1	\N
611	1	\N
612	1	\N
613	1	\N
614	1	\N
615	1	\N
616	1	\N
617	1	\N
618	1	\N
619	1	\N
620	1	\N
621	1	\N
622	1	\N
623	1	\N
624	1	\N
625	1	\N
626	1	\N
627	1	\N
628	1	\N
629	1	\N
630	1	\N
631	1	\N
632	1	\N
633	1	\N
634	1	\N
635	1	\N
636	1	\N
637	1	\N
638	1	\N
639	1	\N
640	1	\N
641	1	\N
642	1	\N
643	1	\N
644	1	\N
645	1	\N
646	1	\N
647	1	\N
648	1	\N
649	1	\N
650	1	\N
651	1	\N
652	1	\N
653	1	\N
654	1	\N
655	1	\N
656	1	\N
657	1	\N
658	1	\N
659	1	\N
660	1	\N
661	1	\N
662	1	\N
663	1	\N
664	1	\N
665	1	\N
666	1	\N
667	1	\N
668	1	\N
669	1	\N
670	1	\N
671	1	\N
672	1	\N
673	1	\N
674	1	\N
675	1	\N
676	1	\N
677	1	\N
678	1	\N
679	1	\N
680	1	\N
681	1	\N
682	1	\N
683	1	\N
684	1	\N
685	1	\N
686	1	\N
687	1	\N
688	1	\N
689	1	\N
690	1	\N
691	1	\N
692	1	\N
693	1	\N
694	1	\N
695	1	\N
696	1	\N
697	1	\N
698	1	\N
699	1	\N
700	1	\N
701	1	\N
702	1	\N
703	1	\N
704	1	\N
705	1	\N
706	1	\N
707	1	\N
708	1	\N
709	1	\N
710	1	\N
711	1	\N
712	1	\N
713	1	\N
714	1	\N
715	1	\N
716	1	\N
717	1	\N
718	1	\N
719	1	\N
720	1	\N
721	1	\N
722	1	\N
723	1	\N
724	1	\N
725	1	\N
726	1	\N
727	1	\N
728	1	\N
729	1	\N
730	1	\N
731	1	\N
732	1	\N
733	1	\N
734	1	\N
735	1	\N
736	1	\N
737	1	\N
738	1	\N
739	1	\N
740	1	\N
741	1	\N
742	1	\N
743	1	\N
744	1	\N
745	1	\N
746	1	\N
747	1	\N
748	1	\N
749	1	\N
750	1	\N
751	1	\N
752	1	\N
753	1	\N
754	1	\N
755	1	\N
756	1	\N
757	1	\N
758	1	\N
759	1	\N
760	1	\N
761	1	\N
762	1	\N
763	1	\N
764	1	\N
765	1	\N
766	1	\N
767	1	\N
768	1	\N
769	1	\N
770	1	\N
771	1	\N
772	1	\N
773	1	\N
774	1	\N
775	1	\N
776	1	\N
777	1	\N
778	1	\N
779	1	\N
780	1	\N
781	1	\N
782	1	\N
783	1	\N
784	1	\N
785	1	\N
786	1	\N
787	1	\N
788	1	\N
789	1	\N
790	1	\N
791	1	\N
792	1	\N
793	1	\N
794	1	\N
795	1	\N
796	1	\N
797	1	\N
798	1	\N
799	1	\N
800	1	\N
801	1	\N
802	1	\N
803	1	\N
804	1	\N
805	1	\N
806	1	\N
807	1	\N
808	1	\N
809	1	\N
810	1	\N
811	1	\N
812	1	\N
813	1	\N
814	1	\N
815	1	\N
816	1	\N
817	1	\N
818	1	\N
819	1	\N
820	1	\N
821	1	\N
822	1	\N
823	1	\N
824	1	\N
825	1	\N
826	1	\N
827	1	\N
828	1	\N
829	1	\N
830	1	\N
831	1	\N
832	1	\N
833	1	\N
834	1	\N
835	1	\N
836	1	\N
837	1	\N
838	1	\N
839	1	\N
840	1	\N
841	1	\N
842	1	\N
843	1	\N
844	1	\N
845	1	\N
846	1	\N
847	1	\N
848	1	\N
849	1	\N
850	1	\N
851	1	\N
852	1	\N
853	1	\N
854	1	\N
855	1	\N
856	1	\N
857	1	\N
858	1	\N
859	1	\N
860	1	\N
861	1	\N
862	1	\N
863	1	\N
864	1	\N
865	1	\N
866	1	\N
867	1	\N
868	1	\N
869	1	\N
870	1	\N
871	1	\N
872	1	\N
873	1	\N
874	1	\N
875	1	\N
876	1	\N
877	1	\N
878	1	\N
879	1	\N
880	1	\N
881	1	\N
882	1	\N
883	1	\N
884	1	\N
885	1	\N
886	1	\N
887	1	\N
888	1	\N
889	1	\N
890	1	\N
891	1	\N
892	1	\N
893	1	\N
894	1	\N
895	1	\N
896	1	\N
897	1	\N
898	1	\N
899	1	\N
900	1	\N
901	1	\N
902	1	\N
903	1	\N
904	1	\N
905	1	\N
906	1	\N
907	1	\N
908	1	\N
909	1	\N
910	1	\N
911	1	\N
912	1	\N
913	1	\N
914	1	\N
915	1	\N
916	1	\N
917	1	\N
918	1	\N
919	1	\N
920	1	\N
921	1	\N
922	1	\N
923	1	\N
924	1	\N
925	1	\N
926	1	\N
927	1	\N
928	1	\N
929	1	\N
930	1	\N
931	1	\N
932	1	\N
933	1	\N
934	1	\N
935	1	\N
936	1	\N
937	1	\N
938	1	\N
939	1	\N
940	1	\N
941	1	\N
942	1	\N
943	1	\N
944	1	\N
945	1	\N
946	1	\N
947	1	\N
948	1	\N
949	1	\N
950	1	\N
951	1	\N
952	1	\N
953	1	\N
954	1	\N
955	1	\N
956	1	\N
957	1	\N
958	1	\N
959	1	\N
960	1	\N
961	1	\N
962	1	\N
963	1	\N
964	1	\N
965	1	\N
966	1	\N
967	1	\N
968	1	\N
969	1	\N
970	1	\N
971	1	\N
972	1	\N
973	1	\N
974	1	\N
975	1	\N
976	1	\N
977	1	\N
978	1	\N
979	1	\N
980	1	\N
981	1	\N
982	1	\N
983	1	\N
984	1	\N
985	1	\N
986	1	\N
987	1	\N
988	1	\N
989	1	\N
990	1	\N
991	1	\N
992	1	\N
993	1	\N
994	1	\N
995	1	\N
996	1	\N
997	1	\N
998	1	\N
999	1	\N
1000	1	\N
1001	1	\N
1002	1	\N
1003	1	\N
1004	1	\N
1005	1	\N
1006	1	\N
1007	1	\N
1008	1	\N
1009	1	\N
1010	1	\N
1011	1	\N
1012	1	\N
1013	1	\N
1014	1	\N
1015	1	\N
1016	1	\N
1017	1	\N
1018	1	\N
1019	1	\N
1020	1	\N
1021	1	\N
1022	1	\N
1023	1	\N
1024	1	\N
1025	1	\N
1026	1	\N
1027	1	\N
1028	1	\N
1029	1	\N
1030	1	\N
1031	1	\N
1032	1	\N
1033	1	\N
1034	1	\N
1035	1	\N
1036	1	\N
1037	1	\N
1038	1	\N
1039	1	\N
1040	1	\N
1041	1	\N
1042	1	\N
1043	1	\N
1044	1	\N
1045	1	\N
1046	1	\N
1047	1	\N
1048	1	\N
1049	1	\N
1050	1	\N
1051	1	\N
1052	1	\N
1053	1	\N
1054	1	\N
1055	1	\N
1056	1	\N
1057	1	\N
1058	1	\N
1059	1	\N
1060	1	\N
1061	1	\N
1062	1	\N
1063	1	\N
1064	1	\N
1065	1	\N
1066	1	\N
1067	1	\N
1068	1	\N
1069	1	\N
1070	1	\N
1071	1	\N
1072	1	\N
1073	1	\N
1074	1	\N
1075	1	\N
1076	1	\N
1077	1	\N
1078	1	\N
1079	1	\N
1080	1	\N
1081	1	\N
1082	1	\N
1083	1	\N
1084	1	\N
1085	1	\N
1086	1	\N
1087	1	\N
1088	1	\N
1089	1	\N
1090	1	\N
1091	1	\N
1092	1	\N
1093	1	\N
1094	1	\N
1095	1	\N
1096	1	\N
1097	1	\N
1098	1	\N
1099	1	\N
1100	1	\N
1101	1	\N
1102	1	\N
1103	1	\N
1104	1	\N
1105	1	\N
1106	1	\N
1107	1	\N
1108	1	\N
1109	1	\N
1110	1	\N
1111	1	\N
1112	1	\N
1113	1	\N
1114	1	\N
1115	1	\N
1116	1	\N
1117	1	\N
1118	1	\N
1119	1	\N
1120	1	\N
1121	1	\N
1122	1	\N
1123	1	\N
1124	1	\N
1125	1	\N
1126	1	\N
1127	1	\N
1128	1	\N
1129	1	\N
1130	1	\N
1131	1	\N
1132	1	\N
1133	1	\N
1134	1	\N
1135	1	\N
1136	1	\N
1137	1	\N
1138	1	\N
1139	1	\N
1140	1	\N
1141	1	\N
1142	1	\N
1143	1	\N
1144	1	\N
1145	1	\N
1146	1	\N
1147	1	\N
1148	1	\N
1149	1	\N
1150	1	\N
1151	1	\N
1152	1	\N
1153	1	\N
1154	1	\N
1155	1	\N
1156	1	\N
1157	1	\N
1158	1	\N
1159	1	\N
1160	1	\N
1161	1	\N
1162	1	\N
1163	1	\N
1164	1	\N
1165	1	\N
1166	1	\N
1167	1	\N
1168	1	\N
1169	1	\N
1170	1	\N
1171	1	\N
1172	1	\N
1173	1	\N
1174	1	\N
1175	1	\N
1176	1	\N
1177	1	\N
1178	1	\N
1179	1	\N
1180	1	\N
1181	1	\N
1182	1	\N
1183	1	\N
1184	1	\N
1185	1	\N
1186	1	\N
1187	1	\N
1188	1	\N
1189	1	\N
1190	1	\N
1191	1	\N
1192	1	\N
1193	1	\N
1194	1	\N
1195	1	\N
1196	1	\N
1197	1	\N
1198	1	\N
1199	1	\N
1200	1	\N
1201	1	\N
1202	1	\N
1203	1	\N
1204	1	\N
1205	1	\N
1206	1	\N
1207	1	\N
1208	1	\N
1209	1	\N
1210	1	\N
1211	1	\N
1212	1	\N
1213	1	\N
1214	1	\N
1215	1	\N
1216	1	\N
1217	1	\N
1218	1	\N
1219	1	\N
1220	1	\N
1221	1	\N
1222	1	\N
1223	1	\N
1224	1	\N
1225	1	\N
1226	1	\N
1227	1	\N
1228	1	\N
1229	1	\N
1230	1	\N
1231	1	\N
1232	1	\N
1233	1	\N
1234	1	\N
1235	1	\N
1236	1	\N
1237	1	\N
1238	1	\N
1239	1	\N
1240	1	\N
1241	1	\N
1242	1	\N
1243	1	\N
1244	1	\N
1245	1	\N
1246	1	\N
1247	1	\N
1248	1	\N
1249	1	\N
1250	1	\N
1251	1	\N
1252	1	\N
1253	1	\N
1254	1	\N
1255	1	\N
1256	1	\N
1257	1	\N
1258	1	\N
1259	1	\N
1260	1	\N
1261	1	\N
1262	1	\N
1263	1	\N
1264	1	\N
1265	1	\N
1266	1	\N
1267	1	\N
1268	1	\N
1269	1	\N
1270	1	\N
1271	1	\N
1272	1	\N
1273	1	\N
1274	1	\N
1275	1	\N
1276	1	\N
1277	1	\N
1278	1	\N
1279	1	\N
1280	1	\N
1281	1	\N
1282	1	\N
1283	1	\N
1284	1	\N
1285	1	\N
1286	1	\N
1287	1	\N
1288	1	\N
1289	1	\N
1290	1	\N
1291	1	\N
1292	1	\N
1293	1	\N
1294	1	\N
1295	1	\N
1296	1	\N
1297	1	\N
1298	1	\N
1299	1	\N
1300	1	\N
1301	1	\N
1302	1	\N
1303	1	\N
1304	1	\N
1305	1	\N
1306	1	\N
1307	1	\N
1308	1	\N
1309	1	\N
1310	1	\N
1311	1	\N
1312	1	\N
1313	1	\N
1314	1	\N
1315	1	\N
1316	1	\N
1317	1	\N
1318	1	\N
1319	1	\N
1320	1	\N
1321	1	\N
1322	1	\N
1323	1	\N
1324	1	\N
1325	1	\N
1326	1	\N
1327	1	\N
1328	1	\N
1329	1	\N
1330	1	\N
1331	1	\N
1332	1	\N
1333	1	\N
1334	1	\N
1335	1	\N
1336	1	\N
1337	1	\N
1338	1	\N
1339	1	\N
1340	1	\N
1341	1	\N
1342	1	\N
1343	1	\N
1344	1	\N
1345	1	\N
1346	1	\N
1347	1	\N
1348	1	\N
1349	1	\N
1350	1	\N
1351	1	\N
1352	1	\N
1353	1	\N
1354	1	\N
1355	1	\N
1356	1	\N
1357	1	\N
1358	1	\N
1359	1	\N
1360	1	\N
1361	1	\N
1362	1	\N
1363	1	\N
1364	1	\N
1365	1	\N
1366	1	\N
1367	1	\N
1368	1	\N
1369	1	\N
1370	1	\N
1371	1	\N
1372	1	\N
1373	1	\N
1374	1	\N
1375	1	\N
1376	1	\N
1377	1	\N
1378	1	\N
1379	1	\N
1380	1	\N
1381	1	\N
1382	1	\N
1383	1	\N
1384	1	\N
1385	1	\N
1386	1	\N
1387	1	\N
1388	1	\N
1389	1	\N
1390	1	\N
1391	1	\N
1392	1	\N
1393	1	\N
1394	1	\N
1395	1	\N
1396	1	\N
1397	1	\N
1398	1	\N
1399	1	\N
1400	1	\N
1401	1	\N
1402	1	\N
1403	1	\N
1404	1	\N
1405	1	\N
1406	1	\N
1407	1	\N
1408	1	\N
1409	1	\N
1410	1	\N
1411	1	\N
1412	1	\N
1413	1	\N
1414	1	\N
1415	1	\N
1416	1	\N
1417	1	\N
1418	1	\N
1419	1	\N
1420	1	\N
1421	1	\N
1422	1	\N
1423	1	\N
1424	1	\N
1425	1	\N
1426	1	\N
1427	1	\N
1428	1	\N
1429	1	\N
1430	1	\N
1431	1	\N
1432	1	\N
1433	1	\N
1434	1	\N
1435	1	\N
1436	1	\N
1437	1	\N
1438	1	\N
1439	1	\N
1440	1	\N
1441	1	\N
1442	1	\N
1443	1	\N
1444	1	\N
1445	1	\N
1446	1	\N
1447	1	\N
1448	1	\N
1449	1	\N
1450	1	\N
1451	1	\N
1452	1	\N
1453	1	\N
1454	1	\N
1455	1	\N
1456	1	\N
1457	1	\N
1458	1	\N
1459	1	\N
1460	1	\N
1461	1	\N
1462	1	\N
1463	1	\N
1464	1	\N
1465	1	\N
1466	1	\N
1467	1	\N
1468	1	\N
1469	1	\N
1470	1	\N
1471	1	\N
1472	1	\N
1473	1	\N
1474	1	\N
1475	1	\N
1476	1	\N
1477	1	\N
1478	1	\N
1479	1	\N
1480	1	\N
1481	1	\N
1482	1	\N
1483	1	\N
1484	1	\N
1485	1	\N
1486	1	\N
1487	1	\N
1488	1	\N
1489	1	\N
1490	1	\N
1491	1	\N
1492	1	\N
1493	1	\N
1494	1	\N
1495	1	\N
1496	1	\N
1497	1	\N
1498	1	\N
1499	1	\N
1500	1	\N
1501	1	\N
1502	1	\N
1503	1	\N
1504	1	\N
1505	1	\N
1506	1	\N
1507	1	\N
1508	1	\N
1509	1	\N
1510	1	\N
1511	1	\N
1512	1	\N
1513	1	\N
1514	1	\N
1515	1	\N
1516	1	\N
1517	1	\N
1518	1	\N
1519	1	\N
1520	1	\N
1521	1	\N
1522	1	\N
1523	1	\N
1524	1	\N
1525	1	\N
1526	1	\N
1527	1	\N
1528	1	\N
1529	1	\N
1530	1	\N
1531	1	\N
1532	1	\N
1533	1	\N
1534	1	\N
1535	1	\N
1536	1	\N
1537	1	\N
1538	1	\N
1539	1	\N
1540	1	\N
1541	1	\N
1542	1	\N
1543	1	\N
1544	1	\N
1545	1	\N
1546	1	\N
1547	1	\N
1548	1	\N
1549	1	\N
1550	1	\N
1551	1	\N
1552	1	\N
1553	1	\N
1554	1	\N
1555	1	\N
1556	1	\N
1557	1	\N
1558	1	\N
1559	1	\N
1560	1	\N
1561	1	\N
1562	1	\N
1563	1	\N
1564	1	\N
1565	1	\N
1566	1	\N
1567	1	\N
1568	1	\N
1569	1	\N
1570	1	\N
1571	1	\N
1572	1	\N
1573	1	\N
1574	1	\N
1575	1	\N
1576	1	\N
1577	1	\N
1578	1	\N
1579	1	\N
1580	1	\N
1581	1	\N
1582	1	\N
1583	1	\N
1584	1	\N
1585	1	\N
1586	1	\N
1587	1	\N
1588	1	\N
1589	1	\N
1590	1	\N
1591	1	\N
1592	1	\N
1593	1	\N
1594	1	\N
1595	1	\N
1596	1	\N
1597	1	\N
1598	1	\N
1599	1	\N
1600	1	\N
1601	1	\N
1602	1	\N
1603	1	\N
1604	1	\N
1605	1	\N
1606	1	\N
1607	1	\N
1608	1	\N
1609	1	\N
1610	1	\N
1611	1	\N
1612	1	\N
1613	1	\N
1614	1	\N
1615	1	\N
1616	1	\N
1617	1	\N
1618	1	\N
1619	1	\N
1620	1	\N
1621	1	\N
1622	1	\N
1623	1	\N
1624	1	\N
1625	1	\N
1626	1	\N
1627	1	\N
1628	1	\N
1629	1	\N
1630	1	\N
1631	1	\N
1632	1	\N
1633	1	\N
1634	1	\N
1635	1	\N
1636	1	\N
1637	1	\N
1638	1	\N
1639	1	\N
1640	1	\N
1641	1	\N
1642	1	\N
1643	1	\N
1644	1	\N
1645	1	\N
1646	1	\N
1647	1	\N
1648	1	\N
1649	1	\N
1650	1	\N
1651	1	\N
1652	1	\N
1653	1	\N
1654	1	\N
1655	1	\N
1656	1	\N
1657	1	\N
1658	1	\N
1659	1	\N
1660	1	\N
1661	1	\N
1662	1	\N
1663	1	\N
1664	1	\N
1665	1	\N
1666	1	\N
1667	1	\N
1668	1	\N
1669	1	\N
1670	1	\N
1671	1	\N
1672	1	\N
1673	1	\N
1674	1	\N
1675	1	\N
1676	1	\N
1677	1	\N
1678	1	\N
1679	1	\N
1680	1	\N
1681	1	\N
1682	1	\N
1683	1	\N
1684	1	\N
1685	1	\N
1686	1	\N
1687	1	\N
1688	1	\N
1689	1	\N
1690	1	\N
1691	1	\N
1692	1	\N
1693	1	\N
1694	1	\N
1695	1	\N
1696	1	\N
1697	1	\N
1698	1	\N
1699	1	\N
1700	1	\N
1701	1	\N
1702	1	\N
1703	1	\N
1704	1	\N
1705	1	\N
1706	1	\N
1707	1	\N
1708	1	\N
1709	1	\N
1710	1	\N
1711	1	\N
1712	1	\N
1713	1	\N
1714	1	\N
1715	1	\N
1716	1	\N
1717	1	\N
1718	1	\N
1719	1	\N
1720	1	\N
1721	1	\N
1722	1	\N
1723	1	\N
1724	1	\N
1725	1	\N
1726	1	\N
1727	1	\N
1728	1	\N
1729	1	\N
1730	1	\N
1731	1	\N
1732	1	\N
1733	1	\N
1734	1	\N
1735	1	\N
1736	1	\N
1737	1	\N
1738	1	\N
1739	1	\N
1740	1	\N
1741	1	\N
1742	1	\N
1743	1	\N
1744	1	\N
1745	1	\N
1746	1	\N
1747	1	\N
1748	1	\N
1749	1	\N
1750	1	\N
1751	1	\N
1752	1	\N
1753	1	\N
1754	1	\N
1755	1	\N
1756	1	\N
1757	1	\N
1758	1	\N
1759	1	\N
1760	1	\N
1761	1	\N
1762	1	\N
1763	1	\N
1764	1	\N
1765	1	\N
1766	1	\N
1767	1	\N
1768	1	\N
1769	1	\N
1770	1	\N
1771	1	\N
1772	1	\N
1773	1	\N
1774	1	\N
1775	1	\N
1776	1	\N
1777	1	\N
1778	1	\N
1779	1	\N
1780	1	\N
1781	1	\N
1782	1	\N
1783	1	\N
1784	1	\N
1785	1	\N
1786	1	\N
1787	1	\N
1788	1	\N
1789	1	\N
1790	1	\N
1791	1	\N
1792	1	\N
1793	1	\N
1794	1	\N
1795	1	\N
1796	1	\N
1797	1	\N
1798	1	\N
1799	1	\N
1800	1	\N
1801	1	\N
1802	1	\N
1803	1	\N
1804	1	\N
1805	1	\N
1806	1	\N
1807	1	\N
1808	1	\N
1809	1	\N
1810	1	\N
1811	1	\N
1812	1	\N
1813	1	\N
1814	1	\N
1815	1	\N
1816	1	\N
1817	1	\N
1818	1	\N
1819	1	\N
1820	1	\N
1821	1	\N
1822	1	\N
1823	1	\N
1824	1	\N
1825	1	\N
1826	1	\N
1827	1	\N
1828	1	\N
1829	1	\N
1830	1	\N
1831	1	\N
1832	1	\N
1833	1	\N
1834	1	\N
1835	1	\N
1836	1	\N
1837	1	\N
1838	1	\N
1839	1	\N
1840	1	\N
1841	1	\N
1842	1	\N
1843	1	\N
1844	1	\N
1845	1	\N
1846	1	\N
1847	1	\N
1848	1	\N
1849	1	\N
1850	1	\N
1851	1	\N
1852	1	\N
1853	1	\N
1854	1	\N
1855	1	\N
1856	1	\N
1857	1	\N
1858	1	\N
1859	1	\N
1860	1	\N
1861	1	\N
1862	1	\N
1863	1	\N
1864	1	\N
1865	1	\N
1866	1	\N
1867	1	\N
1868	1	\N
1869	1	\N
1870	1	\N
1871	1	\N
1872	1	\N
1873	1	\N
1874	1	\N
1875	1	\N
1876	1	\N
1877	1	\N
1878	1	\N
1879	1	\N
1880	1	\N
1881	1	\N
1882	1	\N
1883	1	\N
1884	1	\N
1885	1	\N
1886	1	\N
1887	1	\N
1888	1	\N
1889	1	\N
1890	1	\N
1891	1	\N
1892	1	\N
1893	1	\N
1894	1	\N
1895	1	\N
1896	1	\N
1897	1	\N
1898	1	\N
1899	1	\N
1900	1	\N
1901	1	\N
1902	1	\N
1903	1	\N
1904	1	\N
1905	1	\N
1906	1	\N
1907	1	\N
1908	1	\N
1909	1	\N
1910	1	\N
1911	1	\N
1912	1	\N
1913	1	\N
1914	1	\N
1915	1	\N
1916	1	\N
1917	1	\N
1918	1	\N
1919	1	\N
1920	1	\N
1921	1	\N
1922	1	\N
1923	1	\N
1924	1	\N
1925	1	\N
1926	1	\N
1927	1	\N
1928	1	\N
1929	1	\N
1930	1	\N
1931	1	\N
1932	1	\N
1933	1	\N
1934	1	\N
1935	1	\N
1936	1	\N
1937	1	\N
1938	1	\N
1939	1	\N
1940	1	\N
1941	1	\N
1942	1	\N
1943	1	\N
1944	1	\N
1945	1	\N
1946	1	\N
1947	1	\N
1948	1	\N
1949	1	\N
1950	1	\N
1951	1	\N
1952	1	\N
1953	1	\N
1954	1	\N
1955	1	\N
1956	1	\N
1957	1	\N
1958	1	\N
1959	1	\N
1960	1	\N
1961	1	\N
1962	1	\N
1963	1	\N
1964	1	\N
1965	1	\N
1966	1	\N
1967	1	\N
1968	1	\N
1969	1	\N
1970	1	\N
1971	1	\N
1972	1	\N
1973	1	\N
1974	1	\N
1975	1	\N
1976	1	\N
1977	1	\N
1978	1	\N
1979	1	\N
1980	1	\N
1981	1	\N
1982	1	\N
1983	1	\N
1984	1	\N
1985	1	\N
1986	1	\N
1987	1	\N
1988	1	\N
1989	1	\N
1990	1	\N
1991	1	\N
1992	1	\N
1993	1	\N
1994	1	\N
1995	1	\N
1996	1	\N
1997	1	\N
1998	1	\N
1999	1	\N
2000	1	\N
\.


--
-- Data for Name: waiting; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.waiting (id, n, t) FROM stdin;
1	0	\N
2	0	\N
3	0	\N
4	0	\N
5	0	\N
6	0	\N
7	0	\N
8	0	\N
9	0	\N
10	0	\N
11	0	\N
12	0	\N
13	0	\N
14	0	\N
15	0	\N
16	0	\N
17	0	\N
18	0	\N
19	0	\N
20	0	\N
21	0	\N
22	0	\N
23	0	\N
24	0	\N
25	0	\N
26	0	\N
27	0	\N
28	0	\N
29	0	\N
30	0	\N
31	0	\N
32	0	\N
33	0	\N
34	0	\N
35	0	\N
36	0	\N
37	0	\N
38	0	\N
39	0	\N
40	0	\N
41	0	\N
42	0	\N
43	0	\N
44	0	\N
45	0	\N
46	0	\N
47	0	\N
48	0	\N
49	0	\N
50	0	\N
51	0	\N
52	0	\N
53	0	\N
54	0	\N
55	0	\N
56	0	\N
57	0	\N
58	0	\N
59	0	\N
60	0	\N
61	0	\N
62	0	\N
63	0	\N
64	0	\N
65	0	\N
66	0	\N
67	0	\N
68	0	\N
69	0	\N
70	0	\N
71	0	\N
72	0	\N
73	0	\N
74	0	\N
75	0	\N
76	0	\N
77	0	\N
78	0	\N
79	0	\N
80	0	\N
81	0	\N
82	0	\N
83	0	\N
84	0	\N
85	0	\N
86	0	\N
87	0	\N
88	0	\N
89	0	\N
90	0	\N
91	0	\N
92	0	\N
93	0	\N
94	0	\N
95	0	\N
96	0	\N
97	0	\N
98	0	\N
99	0	\N
100	0	\N
101	0	\N
102	0	\N
103	0	\N
104	0	\N
105	0	\N
106	0	\N
107	0	\N
108	0	\N
109	0	\N
110	0	\N
111	0	\N
112	0	\N
113	0	\N
114	0	\N
115	0	\N
116	0	\N
117	0	\N
118	0	\N
119	0	\N
120	0	\N
121	0	\N
122	0	\N
123	0	\N
124	0	\N
125	0	\N
126	0	\N
127	0	\N
128	0	\N
129	0	\N
130	0	\N
131	0	\N
132	0	\N
133	0	\N
134	0	\N
135	0	\N
136	0	\N
137	0	\N
138	0	\N
139	0	\N
140	0	\N
141	0	\N
142	0	\N
143	0	\N
144	0	\N
145	0	\N
146	0	\N
147	0	\N
148	0	\N
149	0	\N
150	0	\N
151	0	\N
152	0	\N
153	0	\N
154	0	\N
155	0	\N
156	0	\N
157	0	\N
158	0	\N
159	0	\N
160	0	\N
161	0	\N
162	0	\N
163	0	\N
164	0	\N
165	0	\N
166	0	\N
167	0	\N
168	0	\N
169	0	\N
170	0	\N
171	0	\N
172	0	\N
173	0	\N
174	0	\N
175	0	\N
176	0	\N
177	0	\N
178	0	\N
179	0	\N
180	0	\N
181	0	\N
182	0	\N
183	0	\N
184	0	\N
185	0	\N
186	0	\N
187	0	\N
188	0	\N
189	0	\N
190	0	\N
191	0	\N
192	0	\N
193	0	\N
194	0	\N
195	0	\N
196	0	\N
197	0	\N
198	0	\N
199	0	\N
200	0	\N
201	0	\N
202	0	\N
203	0	\N
204	0	\N
205	0	\N
206	0	\N
207	0	\N
208	0	\N
209	0	\N
210	0	\N
211	0	\N
212	0	\N
213	0	\N
214	0	\N
215	0	\N
216	0	\N
217	0	\N
218	0	\N
219	0	\N
220	0	\N
221	0	\N
222	0	\N
223	0	\N
224	0	\N
225	0	\N
226	0	\N
227	0	\N
228	0	\N
229	0	\N
230	0	\N
231	0	\N
232	0	\N
233	0	\N
234	0	\N
235	0	\N
236	0	\N
237	0	\N
238	0	\N
239	0	\N
240	0	\N
241	0	\N
242	0	\N
243	0	\N
244	0	\N
245	0	\N
246	0	\N
247	0	\N
248	0	\N
249	0	\N
250	0	\N
251	0	\N
252	0	\N
253	0	\N
254	0	\N
255	0	\N
256	0	\N
257	0	\N
258	0	\N
259	0	\N
260	0	\N
261	0	\N
262	0	\N
263	0	\N
264	0	\N
265	0	\N
266	0	\N
267	0	\N
268	0	\N
269	0	\N
270	0	\N
271	0	\N
272	0	\N
273	0	\N
274	0	\N
275	0	\N
276	0	\N
277	0	\N
278	0	\N
279	0	\N
280	0	\N
281	0	\N
282	0	\N
283	0	\N
284	0	\N
285	0	\N
286	0	\N
287	0	\N
288	0	\N
289	0	\N
290	0	\N
291	0	\N
292	0	\N
293	0	\N
294	0	\N
295	0	\N
296	0	\N
297	0	\N
298	0	\N
299	0	\N
300	0	\N
301	0	\N
302	0	\N
303	0	\N
304	0	\N
305	0	\N
306	0	\N
307	0	\N
308	0	\N
309	0	\N
310	0	\N
311	0	\N
312	0	\N
313	0	\N
314	0	\N
315	0	\N
316	0	\N
317	0	\N
318	0	\N
319	0	\N
320	0	\N
321	0	\N
322	0	\N
323	0	\N
324	0	\N
325	0	\N
326	0	\N
327	0	\N
328	0	\N
329	0	\N
330	0	\N
331	0	\N
332	0	\N
333	0	\N
334	0	\N
335	0	\N
336	0	\N
337	0	\N
338	0	\N
339	0	\N
340	0	\N
341	0	\N
342	0	\N
343	0	\N
344	0	\N
345	0	\N
346	0	\N
347	0	\N
348	0	\N
349	0	\N
350	0	\N
351	0	\N
352	0	\N
353	0	\N
354	0	\N
355	0	\N
356	0	\N
357	0	\N
358	0	\N
359	0	\N
360	0	\N
361	0	\N
362	0	\N
363	0	\N
364	0	\N
365	0	\N
366	0	\N
367	0	\N
368	0	\N
369	0	\N
370	0	\N
371	0	\N
372	0	\N
373	0	\N
374	0	\N
375	0	\N
376	0	\N
377	0	\N
378	0	\N
379	0	\N
380	0	\N
381	0	\N
382	0	\N
383	0	\N
384	0	\N
385	0	\N
386	0	\N
387	0	\N
388	0	\N
389	0	\N
390	0	\N
391	0	\N
392	0	\N
393	0	\N
394	0	\N
395	0	\N
396	0	\N
397	0	\N
398	0	\N
399	0	\N
400	0	\N
401	0	\N
402	0	\N
403	0	\N
404	0	\N
405	0	\N
406	0	\N
407	0	\N
408	0	\N
409	0	\N
410	0	\N
411	0	\N
412	0	\N
413	0	\N
414	0	\N
415	0	\N
416	0	\N
417	0	\N
418	0	\N
419	0	\N
420	0	\N
421	0	\N
422	0	\N
423	0	\N
424	0	\N
425	0	\N
426	0	\N
427	0	\N
428	0	\N
429	0	\N
430	0	\N
431	0	\N
432	0	\N
433	0	\N
434	0	\N
435	0	\N
436	0	\N
437	0	\N
438	0	\N
439	0	\N
440	0	\N
441	0	\N
442	0	\N
443	0	\N
444	0	\N
445	0	\N
446	0	\N
447	0	\N
448	0	\N
449	0	\N
450	0	\N
451	0	\N
452	0	\N
453	0	\N
454	0	\N
455	0	\N
456	0	\N
457	0	\N
458	0	\N
459	0	\N
460	0	\N
461	0	\N
462	0	\N
463	0	\N
464	0	\N
465	0	\N
466	0	\N
467	0	\N
468	0	\N
469	0	\N
470	0	\N
471	0	\N
472	0	\N
473	0	\N
474	0	\N
475	0	\N
476	0	\N
477	0	\N
478	0	\N
479	0	\N
480	0	\N
481	0	\N
482	0	\N
483	0	\N
484	0	\N
485	0	\N
486	0	\N
487	0	\N
488	0	\N
489	0	\N
490	0	\N
491	0	\N
492	0	\N
493	0	\N
494	0	\N
495	0	\N
496	0	\N
497	0	\N
498	0	\N
499	0	\N
500	0	\N
501	0	\N
502	0	\N
503	0	\N
504	0	\N
505	0	\N
506	0	\N
507	0	\N
508	0	\N
509	0	\N
510	0	\N
511	0	\N
512	0	\N
513	0	\N
514	0	\N
515	0	\N
516	0	\N
517	0	\N
518	0	\N
519	0	\N
520	0	\N
521	0	\N
522	0	\N
523	0	\N
524	0	\N
525	0	\N
526	0	\N
527	0	\N
528	0	\N
529	0	\N
530	0	\N
531	0	\N
532	0	\N
533	0	\N
534	0	\N
535	0	\N
536	0	\N
537	0	\N
538	0	\N
539	0	\N
540	0	\N
541	0	\N
542	0	\N
543	0	\N
544	0	\N
545	0	\N
546	0	\N
547	0	\N
548	0	\N
549	0	\N
550	0	\N
551	0	\N
552	0	\N
553	0	\N
554	0	\N
555	0	\N
556	0	\N
557	0	\N
558	0	\N
559	0	\N
560	0	\N
561	0	\N
562	0	\N
563	0	\N
564	0	\N
565	0	\N
566	0	\N
567	0	\N
568	0	\N
569	0	\N
570	0	\N
571	0	\N
572	0	\N
573	0	\N
574	0	\N
575	0	\N
576	0	\N
577	0	\N
578	0	\N
579	0	\N
580	0	\N
581	0	\N
582	0	\N
583	0	\N
584	0	\N
585	0	\N
586	0	\N
587	0	\N
588	0	\N
589	0	\N
590	0	\N
591	0	\N
592	0	\N
593	0	\N
594	0	\N
595	0	\N
596	0	\N
597	0	\N
598	0	\N
599	0	\N
600	0	\N
601	0	\N
602	0	\N
603	0	\N
604	0	\N
605	0	\N
606	0	\N
607	0	\N
608	0	\N
609	0	\N
610	0	\N
611	0	\N
612	0	\N
613	0	\N
614	0	\N
615	0	\N
616	0	\N
617	0	\N
618	0	\N
619	0	\N
620	0	\N
621	0	\N
622	0	\N
623	0	\N
624	0	\N
625	0	\N
626	0	\N
627	0	\N
628	0	\N
629	0	\N
630	0	\N
631	0	\N
632	0	\N
633	0	\N
634	0	\N
635	0	\N
636	0	\N
637	0	\N
638	0	\N
639	0	\N
640	0	\N
641	0	\N
642	0	\N
643	0	\N
644	0	\N
645	0	\N
646	0	\N
647	0	\N
648	0	\N
649	0	\N
650	0	\N
651	0	\N
652	0	\N
653	0	\N
654	0	\N
655	0	\N
656	0	\N
657	0	\N
658	0	\N
659	0	\N
660	0	\N
661	0	\N
662	0	\N
663	0	\N
664	0	\N
665	0	\N
666	0	\N
667	0	\N
668	0	\N
669	0	\N
670	0	\N
671	0	\N
672	0	\N
673	0	\N
674	0	\N
675	0	\N
676	0	\N
677	0	\N
678	0	\N
679	0	\N
680	0	\N
681	0	\N
682	0	\N
683	0	\N
684	0	\N
685	0	\N
686	0	\N
687	0	\N
688	0	\N
689	0	\N
690	0	\N
691	0	\N
692	0	\N
693	0	\N
694	0	\N
695	0	\N
696	0	\N
697	0	\N
698	0	\N
699	0	\N
700	0	\N
701	0	\N
702	0	\N
703	0	\N
704	0	\N
705	0	\N
706	0	\N
707	0	\N
708	0	\N
709	0	\N
710	0	\N
711	0	\N
712	0	\N
713	0	\N
714	0	\N
715	0	\N
716	0	\N
717	0	\N
718	0	\N
719	0	\N
720	0	\N
721	0	\N
722	0	\N
723	0	\N
724	0	\N
725	0	\N
726	0	\N
727	0	\N
728	0	\N
729	0	\N
730	0	\N
731	0	\N
732	0	\N
733	0	\N
734	0	\N
735	0	\N
736	0	\N
737	0	\N
738	0	\N
739	0	\N
740	0	\N
741	0	\N
742	0	\N
743	0	\N
744	0	\N
745	0	\N
746	0	\N
747	0	\N
748	0	\N
749	0	\N
750	0	\N
751	0	\N
752	0	\N
753	0	\N
754	0	\N
755	0	\N
756	0	\N
757	0	\N
758	0	\N
759	0	\N
760	0	\N
761	0	\N
762	0	\N
763	0	\N
764	0	\N
765	0	\N
766	0	\N
767	0	\N
768	0	\N
769	0	\N
770	0	\N
771	0	\N
772	0	\N
773	0	\N
774	0	\N
775	0	\N
776	0	\N
777	0	\N
778	0	\N
779	0	\N
780	0	\N
781	0	\N
782	0	\N
783	0	\N
784	0	\N
785	0	\N
786	0	\N
787	0	\N
788	0	\N
789	0	\N
790	0	\N
791	0	\N
792	0	\N
793	0	\N
794	0	\N
795	0	\N
796	0	\N
797	0	\N
798	0	\N
799	0	\N
800	0	\N
801	0	\N
802	0	\N
803	0	\N
804	0	\N
805	0	\N
806	0	\N
807	0	\N
808	0	\N
809	0	\N
810	0	\N
811	0	\N
812	0	\N
813	0	\N
814	0	\N
815	0	\N
816	0	\N
817	0	\N
818	0	\N
819	0	\N
820	0	\N
821	0	\N
822	0	\N
823	0	\N
824	0	\N
825	0	\N
826	0	\N
827	0	\N
828	0	\N
829	0	\N
830	0	\N
831	0	\N
832	0	\N
833	0	\N
834	0	\N
835	0	\N
836	0	\N
837	0	\N
838	0	\N
839	0	\N
840	0	\N
841	0	\N
842	0	\N
843	0	\N
844	0	\N
845	0	\N
846	0	\N
847	0	\N
848	0	\N
849	0	\N
850	0	\N
851	0	\N
852	0	\N
853	0	\N
854	0	\N
855	0	\N
856	0	\N
857	0	\N
858	0	\N
859	0	\N
860	0	\N
861	0	\N
862	0	\N
863	0	\N
864	0	\N
865	0	\N
866	0	\N
867	0	\N
868	0	\N
869	0	\N
870	0	\N
871	0	\N
872	0	\N
873	0	\N
874	0	\N
875	0	\N
876	0	\N
877	0	\N
878	0	\N
879	0	\N
880	0	\N
881	0	\N
882	0	\N
883	0	\N
884	0	\N
885	0	\N
886	0	\N
887	0	\N
888	0	\N
889	0	\N
890	0	\N
891	0	\N
892	0	\N
893	0	\N
894	0	\N
895	0	\N
896	0	\N
897	0	\N
898	0	\N
899	0	\N
900	0	\N
901	0	\N
902	0	\N
903	0	\N
904	0	\N
905	0	\N
906	0	\N
907	0	\N
908	0	\N
909	0	\N
910	0	\N
911	0	\N
912	0	\N
913	0	\N
914	0	\N
915	0	\N
916	0	\N
917	0	\N
918	0	\N
919	0	\N
920	0	\N
921	0	\N
922	0	\N
923	0	\N
924	0	\N
925	0	\N
926	0	\N
927	0	\N
928	0	\N
929	0	\N
930	0	\N
931	0	\N
932	0	\N
933	0	\N
934	0	\N
935	0	\N
936	0	\N
937	0	\N
938	0	\N
939	0	\N
940	0	\N
941	0	\N
942	0	\N
943	0	\N
944	0	\N
945	0	\N
946	0	\N
947	0	\N
948	0	\N
949	0	\N
950	0	\N
951	0	\N
952	0	\N
953	0	\N
954	0	\N
955	0	\N
956	0	\N
957	0	\N
958	0	\N
959	0	\N
960	0	\N
961	0	\N
962	0	\N
963	0	\N
964	0	\N
965	0	\N
966	0	\N
967	0	\N
968	0	\N
969	0	\N
970	0	\N
971	0	\N
972	0	\N
973	0	\N
974	0	\N
975	0	\N
976	0	\N
977	0	\N
978	0	\N
979	0	\N
980	0	\N
981	0	\N
982	0	\N
983	0	\N
984	0	\N
985	0	\N
986	0	\N
987	0	\N
988	0	\N
989	0	\N
990	0	\N
991	0	\N
992	0	\N
993	0	\N
994	0	\N
995	0	\N
996	0	\N
997	0	\N
998	0	\N
999	0	\N
1000	0	\N
1001	0	\N
1002	0	\N
1003	0	\N
1004	0	\N
1005	0	\N
1006	0	\N
1007	0	\N
1008	0	\N
1009	0	\N
1010	0	\N
1011	0	\N
1012	0	\N
1013	0	\N
1014	0	\N
1015	0	\N
1016	0	\N
1017	0	\N
1018	0	\N
1019	0	\N
1020	0	\N
1021	0	\N
1022	0	\N
1023	0	\N
1024	0	\N
1025	0	\N
1026	0	\N
1027	0	\N
1028	0	\N
1029	0	\N
1030	0	\N
1031	0	\N
1032	0	\N
1033	0	\N
1034	0	\N
1035	0	\N
1036	0	\N
1037	0	\N
1038	0	\N
1039	0	\N
1040	0	\N
1041	0	\N
1042	0	\N
1043	0	\N
1044	0	\N
1045	0	\N
1046	0	\N
1047	0	\N
1048	0	\N
1049	0	\N
1050	0	\N
1051	0	\N
1052	0	\N
1053	0	\N
1054	0	\N
1055	0	\N
1056	0	\N
1057	0	\N
1058	0	\N
1059	0	\N
1060	0	\N
1061	0	\N
1062	0	\N
1063	0	\N
1064	0	\N
1065	0	\N
1066	0	\N
1067	0	\N
1068	0	\N
1069	0	\N
1070	0	\N
1071	0	\N
1072	0	\N
1073	0	\N
1074	0	\N
1075	0	\N
1076	0	\N
1077	0	\N
1078	0	\N
1079	0	\N
1080	0	\N
1081	0	\N
1082	0	\N
1083	0	\N
1084	0	\N
1085	0	\N
1086	0	\N
1087	0	\N
1088	0	\N
1089	0	\N
1090	0	\N
1091	0	\N
1092	0	\N
1093	0	\N
1094	0	\N
1095	0	\N
1096	0	\N
1097	0	\N
1098	0	\N
1099	0	\N
1100	0	\N
1101	0	\N
1102	0	\N
1103	0	\N
1104	0	\N
1105	0	\N
1106	0	\N
1107	0	\N
1108	0	\N
1109	0	\N
1110	0	\N
1111	0	\N
1112	0	\N
1113	0	\N
1114	0	\N
1115	0	\N
1116	0	\N
1117	0	\N
1118	0	\N
1119	0	\N
1120	0	\N
1121	0	\N
1122	0	\N
1123	0	\N
1124	0	\N
1125	0	\N
1126	0	\N
1127	0	\N
1128	0	\N
1129	0	\N
1130	0	\N
1131	0	\N
1132	0	\N
1133	0	\N
1134	0	\N
1135	0	\N
1136	0	\N
1137	0	\N
1138	0	\N
1139	0	\N
1140	0	\N
1141	0	\N
1142	0	\N
1143	0	\N
1144	0	\N
1145	0	\N
1146	0	\N
1147	0	\N
1148	0	\N
1149	0	\N
1150	0	\N
1151	0	\N
1152	0	\N
1153	0	\N
1154	0	\N
1155	0	\N
1156	0	\N
1157	0	\N
1158	0	\N
1159	0	\N
1160	0	\N
1161	0	\N
1162	0	\N
1163	0	\N
1164	0	\N
1165	0	\N
1166	0	\N
1167	0	\N
1168	0	\N
1169	0	\N
1170	0	\N
1171	0	\N
1172	0	\N
1173	0	\N
1174	0	\N
1175	0	\N
1176	0	\N
1177	0	\N
1178	0	\N
1179	0	\N
1180	0	\N
1181	0	\N
1182	0	\N
1183	0	\N
1184	0	\N
1185	0	\N
1186	0	\N
1187	0	\N
1188	0	\N
1189	0	\N
1190	0	\N
1191	0	\N
1192	0	\N
1193	0	\N
1194	0	\N
1195	0	\N
1196	0	\N
1197	0	\N
1198	0	\N
1199	0	\N
1200	0	\N
1201	0	\N
1202	0	\N
1203	0	\N
1204	0	\N
1205	0	\N
1206	0	\N
1207	0	\N
1208	0	\N
1209	0	\N
1210	0	\N
1211	0	\N
1212	0	\N
1213	0	\N
1214	0	\N
1215	0	\N
1216	0	\N
1217	0	\N
1218	0	\N
1219	0	\N
1220	0	\N
1221	0	\N
1222	0	\N
1223	0	\N
1224	0	\N
1225	0	\N
1226	0	\N
1227	0	\N
1228	0	\N
1229	0	\N
1230	0	\N
1231	0	\N
1232	0	\N
1233	0	\N
1234	0	\N
1235	0	\N
1236	0	\N
1237	0	\N
1238	0	\N
1239	0	\N
1240	0	\N
1241	0	\N
1242	0	\N
1243	0	\N
1244	0	\N
1245	0	\N
1246	0	\N
1247	0	\N
1248	0	\N
1249	0	\N
1250	0	\N
1251	0	\N
1252	0	\N
1253	0	\N
1254	0	\N
1255	0	\N
1256	0	\N
1257	0	\N
1258	0	\N
1259	0	\N
1260	0	\N
1261	0	\N
1262	0	\N
1263	0	\N
1264	0	\N
1265	0	\N
1266	0	\N
1267	0	\N
1268	0	\N
1269	0	\N
1270	0	\N
1271	0	\N
1272	0	\N
1273	0	\N
1274	0	\N
1275	0	\N
1276	0	\N
1277	0	\N
1278	0	\N
1279	0	\N
1280	0	\N
1281	0	\N
1282	0	\N
1283	0	\N
1284	0	\N
1285	0	\N
1286	0	\N
1287	0	\N
1288	0	\N
1289	0	\N
1290	0	\N
1291	0	\N
1292	0	\N
1293	0	\N
1294	0	\N
1295	0	\N
1296	0	\N
1297	0	\N
1298	0	\N
1299	0	\N
1300	0	\N
1301	0	\N
1302	0	\N
1303	0	\N
1304	0	\N
1305	0	\N
1306	0	\N
1307	0	\N
1308	0	\N
1309	0	\N
1310	0	\N
1311	0	\N
1312	0	\N
1313	0	\N
1314	0	\N
1315	0	\N
1316	0	\N
1317	0	\N
1318	0	\N
1319	0	\N
1320	0	\N
1321	0	\N
1322	0	\N
1323	0	\N
1324	0	\N
1325	0	\N
1326	0	\N
1327	0	\N
1328	0	\N
1329	0	\N
1330	0	\N
1331	0	\N
1332	0	\N
1333	0	\N
1334	0	\N
1335	0	\N
1336	0	\N
1337	0	\N
1338	0	\N
1339	0	\N
1340	0	\N
1341	0	\N
1342	0	\N
1343	0	\N
1344	0	\N
1345	0	\N
1346	0	\N
1347	0	\N
1348	0	\N
1349	0	\N
1350	0	\N
1351	0	\N
1352	0	\N
1353	0	\N
1354	0	\N
1355	0	\N
1356	0	\N
1357	0	\N
1358	0	\N
1359	0	\N
1360	0	\N
1361	0	\N
1362	0	\N
1363	0	\N
1364	0	\N
1365	0	\N
1366	0	\N
1367	0	\N
1368	0	\N
1369	0	\N
1370	0	\N
1371	0	\N
1372	0	\N
1373	0	\N
1374	0	\N
1375	0	\N
1376	0	\N
1377	0	\N
1378	0	\N
1379	0	\N
1380	0	\N
1381	0	\N
1382	0	\N
1383	0	\N
1384	0	\N
1385	0	\N
1386	0	\N
1387	0	\N
1388	0	\N
1389	0	\N
1390	0	\N
1391	0	\N
1392	0	\N
1393	0	\N
1394	0	\N
1395	0	\N
1396	0	\N
1397	0	\N
1398	0	\N
1399	0	\N
1400	0	\N
1401	0	\N
1402	0	\N
1403	0	\N
1404	0	\N
1405	0	\N
1406	0	\N
1407	0	\N
1408	0	\N
1409	0	\N
1410	0	\N
1411	0	\N
1412	0	\N
1413	0	\N
1414	0	\N
1415	0	\N
1416	0	\N
1417	0	\N
1418	0	\N
1419	0	\N
1420	0	\N
1421	0	\N
1422	0	\N
1423	0	\N
1424	0	\N
1425	0	\N
1426	0	\N
1427	0	\N
1428	0	\N
1429	0	\N
1430	0	\N
1431	0	\N
1432	0	\N
1433	0	\N
1434	0	\N
1435	0	\N
1436	0	\N
1437	0	\N
1438	0	\N
1439	0	\N
1440	0	\N
1441	0	\N
1442	0	\N
1443	0	\N
1444	0	\N
1445	0	\N
1446	0	\N
1447	0	\N
1448	0	\N
1449	0	\N
1450	0	\N
1451	0	\N
1452	0	\N
1453	0	\N
1454	0	\N
1455	0	\N
1456	0	\N
1457	0	\N
1458	0	\N
1459	0	\N
1460	0	\N
1461	0	\N
1462	0	\N
1463	0	\N
1464	0	\N
1465	0	\N
1466	0	\N
1467	0	\N
1468	0	\N
1469	0	\N
1470	0	\N
1471	0	\N
1472	0	\N
1473	0	\N
1474	0	\N
1475	0	\N
1476	0	\N
1477	0	\N
1478	0	\N
1479	0	\N
1480	0	\N
1481	0	\N
1482	0	\N
1483	0	\N
1484	0	\N
1485	0	\N
1486	0	\N
1487	0	\N
1488	0	\N
1489	0	\N
1490	0	\N
1491	0	\N
1492	0	\N
1493	0	\N
1494	0	\N
1495	0	\N
1496	0	\N
1497	0	\N
1498	0	\N
1499	0	\N
1500	0	\N
1501	0	\N
1502	0	\N
1503	0	\N
1504	0	\N
1505	0	\N
1506	0	\N
1507	0	\N
1508	0	\N
1509	0	\N
1510	0	\N
1511	0	\N
1512	0	\N
1513	0	\N
1514	0	\N
1515	0	\N
1516	0	\N
1517	0	\N
1518	0	\N
1519	0	\N
1520	0	\N
1521	0	\N
1522	0	\N
1523	0	\N
1524	0	\N
1525	0	\N
1526	0	\N
1527	0	\N
1528	0	\N
1529	0	\N
1530	0	\N
1531	0	\N
1532	0	\N
1533	0	\N
1534	0	\N
1535	0	\N
1536	0	\N
1537	0	\N
1538	0	\N
1539	0	\N
1540	0	\N
1541	0	\N
1542	0	\N
1543	0	\N
1544	0	\N
1545	0	\N
1546	0	\N
1547	0	\N
1548	0	\N
1549	0	\N
1550	0	\N
1551	0	\N
1552	0	\N
1553	0	\N
1554	0	\N
1555	0	\N
1556	0	\N
1557	0	\N
1558	0	\N
1559	0	\N
1560	0	\N
1561	0	\N
1562	0	\N
1563	0	\N
1564	0	\N
1565	0	\N
1566	0	\N
1567	0	\N
1568	0	\N
1569	0	\N
1570	0	\N
1571	0	\N
1572	0	\N
1573	0	\N
1574	0	\N
1575	0	\N
1576	0	\N
1577	0	\N
1578	0	\N
1579	0	\N
1580	0	\N
1581	0	\N
1582	0	\N
1583	0	\N
1584	0	\N
1585	0	\N
1586	0	\N
1587	0	\N
1588	0	\N
1589	0	\N
1590	0	\N
1591	0	\N
1592	0	\N
1593	0	\N
1594	0	\N
1595	0	\N
1596	0	\N
1597	0	\N
1598	0	\N
1599	0	\N
1600	0	\N
1601	0	\N
1602	0	\N
1603	0	\N
1604	0	\N
1605	0	\N
1606	0	\N
1607	0	\N
1608	0	\N
1609	0	\N
1610	0	\N
1611	0	\N
1612	0	\N
1613	0	\N
1614	0	\N
1615	0	\N
1616	0	\N
1617	0	\N
1618	0	\N
1619	0	\N
1620	0	\N
1621	0	\N
1622	0	\N
1623	0	\N
1624	0	\N
1625	0	\N
1626	0	\N
1627	0	\N
1628	0	\N
1629	0	\N
1630	0	\N
1631	0	\N
1632	0	\N
1633	0	\N
1634	0	\N
1635	0	\N
1636	0	\N
1637	0	\N
1638	0	\N
1639	0	\N
1640	0	\N
1641	0	\N
1642	0	\N
1643	0	\N
1644	0	\N
1645	0	\N
1646	0	\N
1647	0	\N
1648	0	\N
1649	0	\N
1650	0	\N
1651	0	\N
1652	0	\N
1653	0	\N
1654	0	\N
1655	0	\N
1656	0	\N
1657	0	\N
1658	0	\N
1659	0	\N
1660	0	\N
1661	0	\N
1662	0	\N
1663	0	\N
1664	0	\N
1665	0	\N
1666	0	\N
1667	0	\N
1668	0	\N
1669	0	\N
1670	0	\N
1671	0	\N
1672	0	\N
1673	0	\N
1674	0	\N
1675	0	\N
1676	0	\N
1677	0	\N
1678	0	\N
1679	0	\N
1680	0	\N
1681	0	\N
1682	0	\N
1683	0	\N
1684	0	\N
1685	0	\N
1686	0	\N
1687	0	\N
1688	0	\N
1689	0	\N
1690	0	\N
1691	0	\N
1692	0	\N
1693	0	\N
1694	0	\N
1695	0	\N
1696	0	\N
1697	0	\N
1698	0	\N
1699	0	\N
1700	0	\N
1701	0	\N
1702	0	\N
1703	0	\N
1704	0	\N
1705	0	\N
1706	0	\N
1707	0	\N
1708	0	\N
1709	0	\N
1710	0	\N
1711	0	\N
1712	0	\N
1713	0	\N
1714	0	\N
1715	0	\N
1716	0	\N
1717	0	\N
1718	0	\N
1719	0	\N
1720	0	\N
1721	0	\N
1722	0	\N
1723	0	\N
1724	0	\N
1725	0	\N
1726	0	\N
1727	0	\N
1728	0	\N
1729	0	\N
1730	0	\N
1731	0	\N
1732	0	\N
1733	0	\N
1734	0	\N
1735	0	\N
1736	0	\N
1737	0	\N
1738	0	\N
1739	0	\N
1740	0	\N
1741	0	\N
1742	0	\N
1743	0	\N
1744	0	\N
1745	0	\N
1746	0	\N
1747	0	\N
1748	0	\N
1749	0	\N
1750	0	\N
1751	0	\N
1752	0	\N
1753	0	\N
1754	0	\N
1755	0	\N
1756	0	\N
1757	0	\N
1758	0	\N
1759	0	\N
1760	0	\N
1761	0	\N
1762	0	\N
1763	0	\N
1764	0	\N
1765	0	\N
1766	0	\N
1767	0	\N
1768	0	\N
1769	0	\N
1770	0	\N
1771	0	\N
1772	0	\N
1773	0	\N
1774	0	\N
1775	0	\N
1776	0	\N
1777	0	\N
1778	0	\N
1779	0	\N
1780	0	\N
1781	0	\N
1782	0	\N
1783	0	\N
1784	0	\N
1785	0	\N
1786	0	\N
1787	0	\N
1788	0	\N
1789	0	\N
1790	0	\N
1791	0	\N
1792	0	\N
1793	0	\N
1794	0	\N
1795	0	\N
1796	0	\N
1797	0	\N
1798	0	\N
1799	0	\N
1800	0	\N
1801	0	\N
1802	0	\N
1803	0	\N
1804	0	\N
1805	0	\N
1806	0	\N
1807	0	\N
1808	0	\N
1809	0	\N
1810	0	\N
1811	0	\N
1812	0	\N
1813	0	\N
1814	0	\N
1815	0	\N
1816	0	\N
1817	0	\N
1818	0	\N
1819	0	\N
1820	0	\N
1821	0	\N
1822	0	\N
1823	0	\N
1824	0	\N
1825	0	\N
1826	0	\N
1827	0	\N
1828	0	\N
1829	0	\N
1830	0	\N
1831	0	\N
1832	0	\N
1833	0	\N
1834	0	\N
1835	0	\N
1836	0	\N
1837	0	\N
1838	0	\N
1839	0	\N
1840	0	\N
1841	0	\N
1842	0	\N
1843	0	\N
1844	0	\N
1845	0	\N
1846	0	\N
1847	0	\N
1848	0	\N
1849	0	\N
1850	0	\N
1851	0	\N
1852	0	\N
1853	0	\N
1854	0	\N
1855	0	\N
1856	0	\N
1857	0	\N
1858	0	\N
1859	0	\N
1860	0	\N
1861	0	\N
1862	0	\N
1863	0	\N
1864	0	\N
1865	0	\N
1866	0	\N
1867	0	\N
1868	0	\N
1869	0	\N
1870	0	\N
1871	0	\N
1872	0	\N
1873	0	\N
1874	0	\N
1875	0	\N
1876	0	\N
1877	0	\N
1878	0	\N
1879	0	\N
1880	0	\N
1881	0	\N
1882	0	\N
1883	0	\N
1884	0	\N
1885	0	\N
1886	0	\N
1887	0	\N
1888	0	\N
1889	0	\N
1890	0	\N
1891	0	\N
1892	0	\N
1893	0	\N
1894	0	\N
1895	0	\N
1896	0	\N
1897	0	\N
1898	0	\N
1899	0	\N
1900	0	\N
1901	0	\N
1902	0	\N
1903	0	\N
1904	0	\N
1905	0	\N
1906	0	\N
1907	0	\N
1908	0	\N
1909	0	\N
1910	0	\N
1911	0	\N
1912	0	\N
1913	0	\N
1914	0	\N
1915	0	\N
1916	0	\N
1917	0	\N
1918	0	\N
1919	0	\N
1920	0	\N
1921	0	\N
1922	0	\N
1923	0	\N
1924	0	\N
1925	0	\N
1926	0	\N
1927	0	\N
1928	0	\N
1929	0	\N
1930	0	\N
1931	0	\N
1932	0	\N
1933	0	\N
1934	0	\N
1935	0	\N
1936	0	\N
1937	0	\N
1938	0	\N
1939	0	\N
1940	0	\N
1941	0	\N
1942	0	\N
1943	0	\N
1944	0	\N
1945	0	\N
1946	0	\N
1947	0	\N
1948	0	\N
1949	0	\N
1950	0	\N
1951	0	\N
1952	0	\N
1953	0	\N
1954	0	\N
1955	0	\N
1956	0	\N
1957	0	\N
1958	0	\N
1959	0	\N
1960	0	\N
1961	0	\N
1962	0	\N
1963	0	\N
1964	0	\N
1965	0	\N
1966	0	\N
1967	0	\N
1968	0	\N
1969	0	\N
1970	0	\N
1971	0	\N
1972	0	\N
1973	0	\N
1974	0	\N
1975	0	\N
1976	0	\N
1977	0	\N
1978	0	\N
1979	0	\N
1980	0	\N
1981	0	\N
1982	0	\N
1983	0	\N
1984	0	\N
1985	0	\N
1986	0	\N
1987	0	\N
1988	0	\N
1989	0	\N
1990	0	\N
1991	0	\N
1992	0	\N
1993	0	\N
1994	0	\N
1995	0	\N
1996	0	\N
1997	0	\N
1998	0	\N
1999	0	\N
2000	0	\N
\.


--
-- Name: deferred_index_id_seq; Type: SEQUENCE SET; Schema: drover; Owner: -
--

SELECT pg_catalog.setval('drover.deferred_index_id_seq', 3, true);


--
-- Name: error_id_seq; Type: SEQUENCE SET; Schema: drover; Owner: -
--

SELECT pg_catalog.setval('drover.error_id_seq', 9, true);


--
-- Name: event_id_seq; Type: SEQUENCE SET; Schema: drover; Owner: -
--

SELECT pg_catalog.setval('drover.event_id_seq', 79, true);


--
-- Name: migration_id_seq; Type: SEQUENCE SET; Schema: drover; Owner: -
--

SELECT pg_catalog.setval('drover.migration_id_seq', 15, true);


--
-- Name: slice_id_seq; Type: SEQUENCE SET; Schema: drover; Owner: -
--

SELECT pg_catalog.setval('drover.slice_id_seq', 21, true);


--
-- Name: back back_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.back
    ADD CONSTRAINT back_pkey PRIMARY KEY (id);


--
-- Name: called called_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.called
    ADD CONSTRAINT called_pkey PRIMARY KEY (id);


--
-- Name: checked checked_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.checked
    ADD CONSTRAINT checked_pkey PRIMARY KEY (id);


--
-- Name: deleted deleted_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deleted
    ADD CONSTRAINT deleted_pkey PRIMARY KEY (id);


--
-- Name: drover_undo_10 drover_undo_10_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drover_undo_10
    ADD CONSTRAINT drover_undo_10_pkey PRIMARY KEY (key_id);


--
-- Name: drover_undo_11 drover_undo_11_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drover_undo_11
    ADD CONSTRAINT drover_undo_11_pkey PRIMARY KEY (key_id);


--
-- Name: faulty faulty_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.faulty
    ADD CONSTRAINT faulty_pkey PRIMARY KEY (id);


--
-- Name: left_out left_out_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.left_out
    ADD CONSTRAINT left_out_pkey PRIMARY KEY (id);


--
-- Name: over over_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.over
    ADD CONSTRAINT over_pkey PRIMARY KEY (id);


--
-- Name: plain plain_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plain
    ADD CONSTRAINT plain_pkey PRIMARY KEY (id);


--
-- Name: source source_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.source
    ADD CONSTRAINT source_pkey PRIMARY KEY (id);


--
-- Name: stopped stopped_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stopped
    ADD CONSTRAINT stopped_pkey PRIMARY KEY (id);


--
-- Name: striped striped_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.striped
    ADD CONSTRAINT striped_pkey PRIMARY KEY (id);


--
-- Name: target target_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.target
    ADD CONSTRAINT target_pkey PRIMARY KEY (id);


--
-- Name: undone undone_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.undone
    ADD CONSTRAINT undone_pkey PRIMARY KEY (id);


--
-- Name: waiting waiting_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.waiting
    ADD CONSTRAINT waiting_pkey PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--


