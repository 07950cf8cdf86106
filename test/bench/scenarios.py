"""What the benchmark measures: tables and the work on them. Nothing here runs anything.

A scenario says how its table is loaded, what is to be done to it, what the rows must be afterwards, which server it
needs and which variants run by default. All data comes from row numbers: every load makes the same rows.
"""
import dataclasses
import json

# What keyset loops start after and end with: below and above every key of that type.
KEY_BOUNDS = {
    "bigint": ("-9223372036854775808", "9223372036854775807"),
    "int": ("-2147483648", "2147483647"),
    "uuid": ("00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff"),
}
UPDATES = ("plain", "plpgsql-10000", "client-10000", "client-1000", "drover-1", "drover-2")
COPIES = ("plain", "copy-pipe", "plpgsql-10000", "drover-1", "drover-2")


def literal(text):
    """As SQL text; None is NULL."""
    return "NULL" if text is None else "'" + text.replace("'", "''") + "'"


@dataclasses.dataclass(frozen=True)
class Scenario:
    name: str
    title: str
    load: object  # rows -> statements
    # SELECT over the table as loaded: the rows that must be there afterwards.
    expected: str
    kind: str = "update"  # update, delete or copy
    set_clause: str = "status = 'x'"
    where_clause: str = "status IS NULL"  # None: every row
    column_map: tuple = ()  # of a copy: (target column, expression) pairs
    relation: str = "t"
    target: str = "t"  # what grows and is checked; of a copy the table copied into
    key: str = "id"
    key_type: str = "bigint"
    server: str = "main"
    variants: tuple = UPDATES
    base: str = "plain"  # what ratios compare with
    settings: dict = dataclasses.field(default_factory=dict)  # of our migrations
    scale: float = 1  # part of ROWS that this table gets
    rows: int = 0  # if not 0: so many, whatever ROWS says

    def rows_of(self, rows):
        return self.rows or max(1, round(rows * self.scale))

    def statement(self, condition=None):
        """The whole work as one statement, or the part of it that satisfies a further condition."""
        conditions = [c for c in (condition, self.where_clause and f"({self.where_clause})") if c]
        where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
        if self.kind == "update":
            return f"UPDATE {self.relation} SET {self.set_clause}{where}"
        if self.kind == "delete":
            return f"DELETE FROM {self.relation}{where}"
        columns = ", ".join(column for column, _ in self.column_map)
        return f"INSERT INTO {self.target} ({columns}) {self.select(where)}"

    def select(self, where=""):
        """What a copy reads."""
        return f"SELECT {', '.join(expression for _, expression in self.column_map)} FROM {self.relation}{where}"

    def start(self, workers, strategy, settings):
        """The call that starts this work as migration "bench"."""
        common = (f"workers => {workers}, strategy => '{strategy}', "
                  f"settings => {literal(json.dumps({**self.settings, **settings}))}")
        where = literal(self.where_clause)
        if self.kind == "update":
            return (f"SELECT migrate_start('bench', '{self.relation}', {literal(self.set_clause)}, "
                    f"where_clause => {where}, {common})")
        if self.kind == "delete":
            return f"SELECT migrate_start_delete('bench', '{self.relation}', {where}, {common})"
        columns = literal(json.dumps(dict(self.column_map)))
        return (f"SELECT migrate_start_copy('bench', '{self.relation}', '{self.target}', column_map => {columns}, "
                f"where_clause => {where}, {common})")


def table(key="bigint", key_value="i", status="NULL", fillfactor=100, partitions=0, indexes=(), target=False):
    """A loader. Rows are about 156 bytes: header 24, id 8, n 4, status 2, payload 118; a uuid takes 8 from the payload."""
    payload = 117 if key == "bigint" else 109

    def load(rows):
        partitioned = " PARTITION BY RANGE (id)" if partitions else f" WITH (fillfactor = {fillfactor})"
        yield f"CREATE TABLE t (id {key} PRIMARY KEY, n int NOT NULL, status text, payload text){partitioned}"
        step = -(-rows // (partitions or 1))
        for p in range(partitions):
            yield f"CREATE TABLE t{p} PARTITION OF t FOR VALUES FROM ({p * step + 1}) TO ({(p + 1) * step + 1})"
        for column in indexes:
            yield f"CREATE INDEX t_{column} ON t ({column})"
        yield (f"INSERT INTO t SELECT {key_value}, i * 7919 % 100000, {status}, left(repeat(md5(i::text), 4), {payload})"
               f" FROM generate_series(1, {rows}::bigint) i")
        if target:
            yield "CREATE TABLE u (id bigint PRIMARY KEY, n int NOT NULL, status text, payload text)"
            yield "CREATE INDEX u_n ON u (n)"
    return load


def wide_rows(_rows):
    """1.2 kB in the row and 6 kB of it outside (TOAST): random digits, which do not compress."""
    digits = "(SELECT string_agg(md5((i * 1000 + j)::text), '') FROM generate_series(1, {}) j)"
    yield "CREATE TABLE t (id bigint PRIMARY KEY, n int NOT NULL, status text, payload text, blob text)"
    yield "ALTER TABLE t ALTER payload SET STORAGE PLAIN, ALTER blob SET STORAGE EXTERNAL"
    yield (f"INSERT INTO t SELECT i, i % 1000, NULL, {digits.format(37)}, {digits.format(190)}"
           f" FROM generate_series(1, {_rows}::bigint) i")


def documents(rows):
    """1.5 kB, five on a page."""
    yield from table()(0)
    yield "ALTER TABLE t ALTER payload SET STORAGE PLAIN"
    yield f"INSERT INTO t SELECT i, i % 1000, NULL, left(repeat(md5(i::text), 47), 1480) FROM generate_series(1, {rows}::bigint) i"


def toasted(rows):
    """A jsonb document of some 4 kB, outside of the row, that the update changes."""
    yield "CREATE TABLE t (id bigint PRIMARY KEY, doc jsonb NOT NULL)"
    yield "ALTER TABLE t ALTER doc SET STORAGE EXTERNAL"
    yield (f"INSERT INTO t SELECT i, jsonb_build_object('n', i, 'text', (SELECT string_agg(md5((i * 1000 + j)::text), '')"
           f" FROM generate_series(1, 125) j)) FROM generate_series(1, {rows}::bigint) i")


DONE = "SELECT id, n, 'x'::text, payload FROM t"
COUNTED = "SELECT id, n + 1, status, payload FROM t"
COPY = dict(kind="copy", where_clause=None, target="u", variants=COPIES, load=table(target=True),
            column_map=(("id", "id"), ("n", "n + 1"), ("status", "'x'"), ("payload", "payload")),
            expected="SELECT id, n + 1, 'x'::text, payload FROM t")
COUNTER = dict(set_clause="n = n + 1", where_clause=None, expected=COUNTED)
# Clusters of 1,000 keys, a billion between two of them, and one gap of a quintillion in the middle.
GAPS = "i / 1000 * 1000000000 + i % 1000 + i / {half} * 1000000000000000000"
SPARSE = "CASE WHEN i % 10000 <> 0 THEN 'o' END"
SCATTERED = "CASE WHEN i % 20 <> 0 THEN 'o' END"


def gaps(rows):
    return table(key_value=GAPS.format(half=rows // 2 + 1))(rows)


def beside(name, rows, key, value, index=True):
    """Table t, and one that clauses look into: rows(rows of t) rows of it, their key indexed or not."""
    def load(count):
        yield from table()(count)
        yield f"CREATE TABLE {name} (id bigint PRIMARY KEY, {key} bigint NOT NULL, payload text)"
        yield f"INSERT INTO {name} SELECT i, {value}, md5(i::text) FROM generate_series(1, {rows(count)}::bigint) i"
        if index:
            yield f"CREATE INDEX {name}_{key} ON {name} ({key})"
        yield f"ANALYZE {name}"
    return load


def other_table():
    """Clauses over another table: 1:1 and 1:n with an index on it, a small one, and ones that have to be hashed."""
    half = "SELECT * FROM t WHERE id % 2 = 1"
    one = beside("gone", lambda n: n // 2, "t_id", "i * 2")
    many = beside("line", lambda n: n * 2, "t_id", "i / 4 * 2 + 2")
    for name, title, load, clause in (
            ("exists-one", "EXISTS, 1:1", one, "EXISTS (SELECT FROM gone WHERE gone.t_id = t.id)"),
            ("in-one", "IN, 1:1", one, "id IN (SELECT t_id FROM gone)"),
            ("exists-many", "EXISTS, 1:n", many, "EXISTS (SELECT FROM line WHERE line.t_id = t.id)")):
        yield Scenario(name, f"delete of half the rows, {title}", load, half, kind="delete", where_clause=clause,
                       variants=("plain", "drover-1", "drover-2"))
    yield Scenario("in-small", "delete of half the rows, IN over 500 rows",
                   beside("few", lambda n: 500, "part", "i - 1"), "SELECT * FROM t WHERE n % 1000 >= 500", kind="delete",
                   where_clause="n % 1000 IN (SELECT part FROM few)", variants=("plain", "drover-1", "drover-2"))
    listed = beside("listed", lambda n: 50000, "part", "i * 2 - 2", index=False)
    hashed = beside("gone", lambda n: n // 2, "t_id", "i * 2", index=False)
    odd = "SELECT * FROM t WHERE n % 2 = 1"
    for name, title, load, expected, clause in (
            ("in-hash", "IN over 50,000 rows without an index", listed, odd, "n IN (SELECT part FROM listed)"),
            ("not-in", "NOT IN over 50,000 rows without an index", listed, "SELECT * FROM t WHERE n % 2 = 0",
             "n NOT IN (SELECT part FROM listed)"),
            ("exists-hash", "EXISTS, 1:1, without an index", hashed, half,
             "EXISTS (SELECT FROM gone WHERE gone.t_id = t.id)")):
        yield Scenario(name, f"delete of half the rows, {title}", load, expected, kind="delete", where_clause=clause,
                       variants=("plain", "drover-1", "drover-2"))
    yield Scenario("update-in", "update of half the rows, IN over 50,000 rows without an index", listed,
                   "SELECT id, n, CASE WHEN n % 2 = 0 THEN 'x' END, payload FROM t",
                   where_clause="n IN (SELECT part FROM listed) AND status IS NULL",
                   variants=("plain", "drover-1", "drover-2"))


def scenarios():
    yield from other_table()
    yield Scenario("status", "update, key in heap order", table(), DONE)
    yield Scenario("status-uuid", "update, random uuid key",
                   table("uuid", "md5(i::text)::uuid"), DONE, key_type="uuid")
    yield Scenario("status-secondary", "update, a secondary index on another column", table(indexes=["n"]), DONE)
    yield Scenario("status-fillfactor", "update, fillfactor 80", table(fillfactor=80), DONE)
    yield Scenario("status-indexed", "update of an indexed column", table(indexes=["status"]), DONE)
    yield Scenario("counter", "n = n + 1, key in heap order", table(), **COUNTER)
    yield Scenario("counter-fillfactor", "n = n + 1, fillfactor 80", table(fillfactor=80), **COUNTER)
    yield Scenario("sparse", "update of 1 row in 10,000", table(status=SPARSE),
                   "SELECT id, n, coalesce(status, 'x'), payload FROM t")
    yield Scenario("scattered", "update of 1 row in 20", table(status=SCATTERED),
                   "SELECT id, n, coalesce(status, 'x'), payload FROM t")
    yield Scenario("counter-uuid", "n = n + 1, random uuid key", table("uuid", "md5(i::text)::uuid"), key_type="uuid",
                   **COUNTER)
    yield Scenario("toasted", "update of a jsonb outside of the row", toasted, "SELECT id, doc || '{\"new\": 1}' FROM t",
                   set_clause="doc = doc || '{\"new\": 1}'", where_clause="NOT doc ? 'new'", scale=0.1)
    yield Scenario("gaps", "update, huge gaps in the key", gaps, DONE)
    yield Scenario("documents", "update, rows of 1.5 kB", documents, DONE, scale=0.2)
    yield Scenario("wide", "update, rows of 7 kB", wide_rows, "SELECT id, n, 'x'::text, payload, blob FROM t", scale=0.05)
    yield Scenario("tiny", "update of a table of 1,000 rows", table(), DONE, rows=1000)
    yield Scenario("partitioned", "update, 8 partitions", table(partitions=8), DONE)
    yield Scenario("leaves", "update, 200 partitions", table(partitions=200), DONE,
                   variants=("plain", "drover-1", "drover-2"))
    yield Scenario("delete", "delete of half the rows", table(), "SELECT * FROM t WHERE NOT n < 50000", kind="delete",
                   where_clause="n < 50000")
    yield Scenario("copy", "copy into an indexed table", **COPY)
    yield Scenario("copy-deferred", "copy, indexes built at the end",
                   **{**COPY, "variants": ("plain", "by-hand", "copy-pipe", "drover-1", "drover-2")},
                   settings={"defer_indexes": True})
    yield Scenario("bookkeeping", "update, with and without history", table(), DONE, base="drover-1-no-history",
                   variants=("drover-1-no-history", "drover-1"))
    yield Scenario("slow-fsync", "update, +1 ms on every fsync", table(), DONE, server="fsync",
                   variants=UPDATES + ("plpgsql-10000-async", "drover-1-sync"))
    yield Scenario("small-cache", "update, random uuid key, 64 MB of buffers",
                   table("uuid", "md5(i::text)::uuid"), DONE, key_type="uuid", server="small",
                   variants=("plain", "plpgsql-10000", "client-10000", "drover-1", "drover-2"))


SCENARIOS = {scenario.name: scenario for scenario in scenarios()}
