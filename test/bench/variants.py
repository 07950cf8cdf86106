"""The alternatives, by name: which process does a scenario's work, and with what in its environment.

    plain             the single statement: UPDATE, DELETE, INSERT ... SELECT
    plain-halves      the single statement in two sessions at once, each for half of the keys
    plpgsql-N         a DO block: keyset batches of N rows, COMMIT after each
    client-N          the same from a client program, two round trips a batch
    naive-N           a DO block: WHERE key IN (SELECT key ... WHERE what is to do LIMIT N), COMMIT, until none is left
    copy-pipe         COPY (SELECT ...) TO STDOUT | COPY ... FROM STDIN, binary
    by-hand           drop the target's indexes, INSERT ... SELECT, make them again
    drover-N          ours with N workers; -key or -block: that strategy; -no-history: keeps no batches;
                      -sync: every batch waits for its commit to reach the disk
    ...-async         an alternative with synchronous_commit = off
"""
import dataclasses
import re
import shlex

from scenarios import KEY_BOUNDS

PATTERN = re.compile(r"(?P<kind>plain-halves|plain|plpgsql|client|naive|copy-pipe|by-hand|drover)(?:-(?P<number>\d+))?"
                     r"(?P<options>(?:-(?:key|block|no-history|sync|async))*)")
NUMBERED = {"plpgsql", "client", "naive", "drover"}


class Unsuitable(Exception):
    """This variant cannot do the work of this scenario."""


def parse(name):
    """(kind, number, options), or None if there is no such variant."""
    match = PATTERN.fullmatch(name)
    if not match or (match["kind"] in NUMBERED) != (match["number"] is not None):
        return None
    options = set(re.findall(r"no-history|async|sync|key|block", match["options"]))
    if options & {"async"} if match["kind"] == "drover" else options - {"async"}:
        return None
    return match["kind"], int(match["number"] or 0), options


def probe(scenario, after, batch):
    """The last key of the batch after that key; no row if fewer are left."""
    key = scenario.key
    return (f"SELECT {key} FROM {scenario.relation} WHERE {key} > {after} ORDER BY {key} "
            f"OFFSET {batch - 1} LIMIT 1")


def between(scenario, low, high):
    return scenario.statement(f"{scenario.key} > {low} AND {scenario.key} <= {high}")


def halves(client, scenario):
    if scenario.kind == "copy" or scenario.key_type != "bigint":
        raise Unsuitable("needs an integer key")
    middle = f"(SELECT max({scenario.key}) / 2 FROM {scenario.relation})"
    first, second = (shlex.join([client, "run", scenario.statement(f"{scenario.key} {side} {middle}")])
                     for side in ("<=", ">"))
    # Each tells its own time: the time that counts is both's. The first one that failed gives the exit status.
    return f"exec >&2; {first} & {second}; second=$?; wait $! && exit $second"


def plpgsql(scenario, batch):
    low, high = KEY_BOUNDS[scenario.key_type]
    return f"""DO $do$
DECLARE
    low {scenario.key_type} := '{low}';
    high {scenario.key_type};
    more boolean := true;
BEGIN
    WHILE more LOOP
        high := ({probe(scenario, "low", batch)});
        more := high IS NOT NULL;
        high := coalesce(high, '{high}');
        {between(scenario, "low", "high")};
        COMMIT;
        low := high;
    END LOOP;
END $do$"""


def naive(scenario, batch):
    if scenario.kind == "copy" or not scenario.where_clause:
        raise Unsuitable("needs a predicate that is false for done rows")
    key, relation = scenario.key, scenario.relation
    part = f"{key} IN (SELECT {key} FROM {relation} WHERE {scenario.where_clause} LIMIT {batch})"
    return f"""DO $do$
DECLARE
    changed bigint;
BEGIN
    LOOP
        {dataclasses.replace(scenario, where_clause=None).statement(part)};
        GET DIAGNOSTICS changed = ROW_COUNT;
        EXIT WHEN changed = 0;
        COMMIT;
    END LOOP;
END $do$"""


def drover(scenario, workers, options, settings):
    strategy = next(iter(options & {"key", "block"}), "auto")
    own = dict(settings)
    if "no-history" in options:
        own["keep_batches"] = 0
    if "sync" in options:
        own["synchronous_commit"] = True
    return ["notify", scenario.start(workers, strategy, own)]


def copy_pipe(scenario):
    if scenario.kind != "copy":
        raise Unsuitable("only for a copy")
    columns = ", ".join(column for column, _ in scenario.column_map)
    psql = "psql -X -q -v ON_ERROR_STOP=1 -c"
    # A single quote of the SQL ends the shell's quotes, stands in double ones, and opens them again.
    send = f"COPY ({scenario.select()}) TO STDOUT (FORMAT binary)".replace("'", "'\"'\"'")
    return (f"set -o pipefail; {psql} '{send}' | "
            f"{psql} 'COPY {scenario.target} ({columns}) FROM STDIN (FORMAT binary)'")


def command(client, name, scenario, settings):
    """(command line, environment to add) of the process whose end is the end of the work."""
    kind, number, options = parse(name)
    environment = {"PGOPTIONS": "-c synchronous_commit=off"} if "async" in options else {}
    if kind == "copy-pipe":
        return ["bash", "-c", copy_pipe(scenario)], environment
    if kind == "plain-halves":
        return ["bash", "-c", halves(client, scenario)], environment
    if kind == "plain":
        words = ["run", scenario.statement()]
    elif kind == "plpgsql":
        words = ["run", plpgsql(scenario, number)]
    elif kind == "client":
        words = ["keyset", probe(scenario, "$1", number), between(scenario, "$1", "$2"), *KEY_BOUNDS[scenario.key_type]]
    elif kind == "naive":
        words = ["run", naive(scenario, number)]
    elif kind == "by-hand":
        if scenario.kind != "copy":
            raise Unsuitable("only for a copy")
        words = ["run", "ALTER TABLE u DROP CONSTRAINT u_pkey", "DROP INDEX u_n", scenario.statement(),
                 "ALTER TABLE u ADD PRIMARY KEY (id)", "CREATE INDEX u_n ON u (n)"]
    else:
        words = drover(scenario, number, options, settings)
    return [client, *words], environment
