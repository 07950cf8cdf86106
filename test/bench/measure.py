"""One measurement: a fresh copy of a scenario's table, one variant's process, what it cost, and whether it was right.

Owns two databases of the server: `shape`, the table as loaded, and `run`, its copy for one measurement. The copy is
made file by file, so every variant starts with the same pages; then it is read into the buffer cache, and a
checkpoint leaves nothing to write. Statistics of a new database start at nought.
"""
import contextlib
import json
import os
import pathlib
import subprocess
import sys
import time

import variants

TICKS = os.sysconf("SC_CLK_TCK")
# The build cannot do this work: undefined function, unknown setting or value, not supported.
UNABLE = {"42883", "22023", "0A000"}
TIMEOUT = 3600  # seconds after which a run has failed


def psql(*statements, database="postgres"):
    command = ["psql", "-X", "-q", "-At", "-v", "ON_ERROR_STOP=1", "-d", database]
    for statement in statements:
        command += ["-c", statement]
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode:
        sys.exit(f"bench: {result.stderr.strip()}\nbench: the statements were: {'; '.join(statements)}")
    return result.stdout.strip()


def process_times():
    """pid -> (parent, own CPU seconds, those of children that it has reaped), of all processes."""
    times = {}
    for entry in os.scandir("/proc"):
        with contextlib.suppress(OSError):
            if entry.name.isdigit():
                fields = pathlib.Path(entry.path, "stat").read_text().rpartition(")")[2].split()
                own, reaped = sum(map(int, fields[11:13])), sum(map(int, fields[13:15]))
                times[int(entry.name)] = (int(fields[1]), own / TICKS, reaped / TICKS)
    return times


def server_cpu(postmaster):
    """CPU seconds of all processes that the postmaster ever started, dead or alive."""
    while True:
        times = process_times()
        live = sum(own for parent, own, _ in times.values() if parent == postmaster)
        # One that was reaped between the two readings would be missed or counted twice.
        if process_times()[postmaster][2] == times[postmaster][2]:
            return times[postmaster][2] + live


RELATIONS = """(SELECT '{0}'::regclass AS relid
    UNION SELECT relid::oid::regclass FROM pg_partition_tree('{0}'::regclass)) AS relations"""
FINGERPRINT = "SELECT count(*) || ' rows, ' || coalesce(sum(hash_record_extended(r, 0)), 0) FROM ({}) AS r"


def sizes(scenario):
    """Bytes of the heap, bytes of its indexes."""
    found = psql("SELECT sum(pg_relation_size(relid)), sum(pg_indexes_size(relid)) FROM "
                 + RELATIONS.format(scenario.target), database="run")
    return [int(value) for value in found.split("|")]


def hot_share(scenario):
    """HOT updates of all updates. Backends tell statistics when they exit: waits for the last one."""
    query = ("SELECT coalesce(sum(n_tup_upd), 0), coalesce(sum(n_tup_hot_upd), 0) FROM pg_stat_all_tables "
             "WHERE relid IN (SELECT relid FROM " + RELATIONS.format(scenario.target) + ")")
    last, updates = None, None
    deadline = time.monotonic() + 5
    while updates != last or last is None:
        last = updates
        updates = [int(value) for value in psql(query, database="run").split("|")]
        if time.monotonic() > deadline:
            break
        time.sleep(0.2)
    return updates[1] / updates[0] if updates[0] else None


def wal(start, end):
    """Bytes of WAL between two positions: all, and of these images of full pages (the first change after a checkpoint)."""
    # A commit writes all of it to the disk; a checkpoint would also remove it.
    psql("SELECT pg_logical_emit_message(true, 'bench', '')")
    images = psql("SELECT coalesce(sum(fpi_size), 0)::bigint FROM "
                  f"pg_get_wal_stats('{start}', '{end}', false)")
    return int(psql(f"SELECT '{end}'::pg_lsn - '{start}'::pg_lsn")), int(images)


def prepare(rows):
    """Once on a new server. Files of the WAL are made now and used again from here on; else the first runs would."""
    megabytes = max(16, min(3000, rows // 800))
    psql("CREATE EXTENSION pg_walinspect")
    psql("SELECT count(pg_logical_emit_message(false, 'bench', repeat('x', 1000000)))"
         f" FROM generate_series(1, {megabytes})", "CHECKPOINT")


COMPUTING = [sys.executable, "-c", "total = 0\nfor i in range(10_000_000): total += i"]


def two_processors():
    """How much more two processes that only compute get done at once than one alone: what two workers have at best."""
    seconds = []
    for number in (1, 2):
        start = time.monotonic()
        for process in [subprocess.Popen(COMPUTING) for _ in range(number)]:
            process.wait()
        seconds.append(time.monotonic() - start)
    return 2 * seconds[0] / seconds[1]


def load(scenario, rows):
    """Makes `shape`. Returns what the rows must be afterwards."""
    psql("DROP DATABASE IF EXISTS run WITH (FORCE)", "DROP DATABASE IF EXISTS shape WITH (FORCE)",
         "CREATE DATABASE shape")
    psql("CREATE EXTENSION pg_drover", "CREATE EXTENSION pg_prewarm", *scenario.load(scenario.rows_of(rows)),
         "VACUUM (ANALYZE)", database="shape")
    return psql(FINGERPRINT.format(scenario.expected), database="shape")


def unload():
    psql("DROP DATABASE IF EXISTS run WITH (FORCE)", "DROP DATABASE IF EXISTS shape WITH (FORCE)")


def restore():
    """Makes `run` anew, all of it in the cache and nothing to write."""
    psql("DROP DATABASE IF EXISTS run WITH (FORCE)", "CREATE DATABASE run TEMPLATE shape STRATEGY file_copy")
    psql("SELECT sum(pg_prewarm(oid::regclass)) FROM pg_class WHERE oid >= 16384 AND relkind IN ('r', 'i', 't')",
         "CHECKPOINT", database="run")


def work(command, environment):
    """Runs a process to its end. Returns its seconds, or what is wrong as {"skipped" or "failed": reason}."""
    start = time.monotonic()
    try:
        result = subprocess.run(command, capture_output=True, text=True, timeout=TIMEOUT,
                                env={**os.environ, "PGDATABASE": "run", **environment})
    except subprocess.TimeoutExpired:
        return {"failed": f"has not ended after {TIMEOUT} s"}
    seconds = time.monotonic() - start
    # Our client tells what it measured from its own start on, connected; of a shell's pipe the whole time counts.
    told = json.loads(result.stdout) if result.stdout.startswith("{") else {}
    if result.returncode == 0:
        return {"seconds": told.get("seconds", seconds)}
    kind = "skipped" if told.get("sqlstate") in UNABLE else "failed"
    return {kind: f"{told['sqlstate']} {told['message']}" if told else result.stderr.strip()}


def measure(scenario, variant, context, expected):
    """One variant once. context: client, postmaster, settings."""
    try:
        command, environment = variants.command(context.client, variant, scenario, context.settings)
    except variants.Unsuitable as reason:
        return {"skipped": str(reason)}
    restore()
    heap, index = sizes(scenario)
    start = psql("SELECT pg_current_wal_insert_lsn()")
    cpu = server_cpu(context.postmaster)
    run = work(command, environment)
    if "seconds" not in run:
        return run
    cpu = server_cpu(context.postmaster) - cpu
    # Everything is written to the WAL by now, but with asynchronous commits not all of it to the disk.
    end = psql("SELECT pg_current_wal_insert_lsn()")
    hot = hot_share(scenario) if scenario.kind == "update" else None
    heap_after, index_after = sizes(scenario)
    found = psql(FINGERPRINT.format(f"SELECT * FROM {scenario.target}"), database="run")
    if found != expected:
        return {"failed": f"wrong result: {found}; expected: {expected}"}
    total, images = wal(start, end)
    return {**run, "cpu_seconds": cpu, "wal_bytes": total, "wal_image_bytes": images, "hot_share": hot,
            "heap_bytes_before": heap, "heap_bytes": heap_after, "index_bytes_before": index, "index_bytes": index_after}
