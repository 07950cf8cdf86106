"""Times a plain UPDATE against migrations of one and two workers, on the server that libpq's environment names.

Each round runs every variant once, starting with another one each time, on a table that is created, loaded, vacuumed
and checkpointed anew. Ratios are taken within a round, so that a slow minute of the machine touches both sides.
"""
import argparse
import json
import statistics
import subprocess
import sys
import time

# name: (SET clause, what the sum over the table must be afterwards, as SQL)
SCENARIOS = {
    "status": ("status = 'x'", "count(*) FILTER (WHERE status = 'x')"),
    "counter": ("n = n + 1", "count(*) FILTER (WHERE n = 1)"),
}
# name: workers, None for the plain statement
VARIANTS = {"plain UPDATE": None, "drover, 1 worker": 1, "drover, 2 workers": 2}


def psql(*statements):
    command = ["psql", "-X", "-q", "-At", "-v", "ON_ERROR_STOP=1"]
    for statement in statements:
        command += ["-c", statement]
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode:
        sys.exit(f"bench: {result.stderr.strip()}\nbench: the statements were: {'; '.join(statements)}")
    return result.stdout.strip()


def load(rows):
    # 156 bytes a row: header 24, id 8, n 4, status 2, payload 118.
    psql("DROP TABLE IF EXISTS t",
         "CREATE TABLE t (id bigint PRIMARY KEY, n int NOT NULL DEFAULT 0, status text, payload text)",
         f"INSERT INTO t SELECT i, 0, 'o', left(repeat(md5(i::text), 4), 117) FROM generate_series(1, {rows}) i",
         "VACUUM (ANALYZE) t", "CHECKPOINT")


def state():
    lsn, heap = psql("SELECT pg_current_wal_lsn() - '0/0'::pg_lsn, pg_relation_size('t')").split("|")
    return int(lsn), int(heap)


def measure(rows, scenario, workers):
    clause, changed = SCENARIOS[scenario]
    load(rows)
    lsn, heap = state()
    start = time.monotonic()
    if workers is None:
        psql(f"UPDATE t SET {clause}")
    else:
        quoted = clause.replace("'", "''")
        psql(f"SELECT migrate_start('bench', 't', '{quoted}', workers => {workers})", "CALL migrate_wait('bench')")
    seconds = time.monotonic() - start
    lsn_after, heap_after = state()
    done = int(psql(f"SELECT {changed} FROM t"))
    if done != rows:
        sys.exit(f"bench: {done} of {rows} rows were changed by {scenario}, workers {workers}")
    if workers is not None:
        psql("SELECT migrate_drop('bench')")
    return {"seconds": seconds, "wal_bytes": lsn_after - lsn, "heap_growth": heap_after / heap}


def spread(values):
    return {"min": min(values), "median": statistics.median(values), "max": max(values)}


def summarize(runs):
    """runs: variant -> one measurement per round."""
    plain = runs["plain UPDATE"]
    result = {}
    for variant, rounds in runs.items():
        result[variant] = {
            "seconds": spread([r["seconds"] for r in rounds]),
            # More than 1: faster than the plain statement.
            "speed": spread([p["seconds"] / r["seconds"] for p, r in zip(plain, rounds)]),
            "wal_bytes": spread([r["wal_bytes"] for r in rounds]),
            "heap_growth": spread([r["heap_growth"] for r in rounds]),
            "rounds": rounds,
        }
    return result


def print_table(scenario, summary):
    print(f"\nSET {SCENARIOS[scenario][0]}")
    print(f"{'':20}{'seconds: min':>13}{'median':>9}{'max':>9}{'speed: median':>15}{'min':>7}{'max':>7}"
          f"{'WAL MB':>9}{'heap x':>8}")
    for variant, s in summary.items():
        t, v = s["seconds"], s["speed"]
        print(f"{variant:20}{t['min']:13.1f}{t['median']:9.1f}{t['max']:9.1f}"
              f"{v['median']:14.2f}x{v['min']:7.2f}{v['max']:7.2f}"
              f"{s['wal_bytes']['median'] / 1e6:9.0f}{s['heap_growth']['median']:8.2f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=2000000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", required=True, help="file for the results")
    parser.add_argument("--scenarios", nargs="+", choices=SCENARIOS, default=list(SCENARIOS))
    options = parser.parse_args()

    print(f"{options.rows} rows, {options.rounds} rounds; {psql('SHOW server_version')}")
    results = {}
    for scenario in options.scenarios:
        runs = {variant: [] for variant in VARIANTS}
        for number in range(options.rounds):
            names = list(VARIANTS)
            first = number % len(names)
            for variant in names[first:] + names[:first]:
                run = measure(options.rows, scenario, VARIANTS[variant])
                runs[variant].append(run)
                print(f"round {number + 1}: {scenario}, {variant}: {run['seconds']:.1f} s", flush=True)
        results[scenario] = summarize(runs)
    for scenario, summary in results.items():
        print_table(scenario, summary)
    with open(options.json, "w", encoding="utf-8") as file:
        json.dump({"rows": options.rows, "rounds": options.rounds, "server": psql("SHOW server_version_num"),
                   "scenarios": results}, file, indent=1)
    print(f"\nspeed: plain seconds / seconds of the same round. Details: {options.json}")


main()
