"""What an application feels beside a migration: latencies of pgbench, with and without work on the table it uses.

pgbench (4 clients, simple-update) runs at a fixed rate, so a transaction's latency counts from the time at which it
was due: what had to wait behind a slow one counts as well. Every variant runs once a round on a fresh copy of the
tables; its window is from the start of the work to its end, or LIMIT. Ratios compare with the undisturbed window of
the same round, and with the window beside one-cpu, a process that only computes. With -elsewhere the work is done on a second server of this machine, which the application does not use:
what processors and disk are to blame for.
"""
import argparse
import contextlib
import datetime
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import time

import measure
import report
import scenarios
import variants

UNDISTURBED = "undisturbed"
ELSEWHERE = "-elsewhere"
ONE_CPU = "one-cpu"
VARIANTS = [ONE_CPU, "drover-1", "drover-1" + ELSEWHERE, "drover-2", "plpgsql-10000", "plain", "naive-1000"]
WARM_UP = 3  # seconds before the window: connections, plans and the first images of pages
QUIET = 15  # seconds of the windows without work: undisturbed and beside one-cpu
LIMIT = 60  # seconds after which work is stopped
COLUMNS = ["", "p50 ms", "p99 ms", "max ms", "p99 ratio", "(min to max)", "to one-cpu", "(min to max)", "transactions", "failed", "work s"]


def load(rows):
    # pgbench makes its tables itself; here they are made alike, for any number of rows.
    yield "CREATE TABLE pgbench_accounts (aid int NOT NULL, bid int, abalance int, filler char(84), migrated text)"
    yield (f"INSERT INTO pgbench_accounts SELECT i, 1 + (i - 1) / 100000, 0, '' FROM generate_series(1, {rows}) i")
    yield "ALTER TABLE pgbench_accounts ADD PRIMARY KEY (aid)"
    yield "CREATE TABLE pgbench_history (tid int, bid int, aid int, delta int, mtime timestamp, filler char(22))"


ACCOUNTS = dict(load=load, relation="pgbench_accounts", target="pgbench_accounts", key="aid", key_type="int")
WORK = {
    "update": scenarios.Scenario("update", "an update of every row", set_clause="migrated = 'x'",
                                 where_clause="migrated IS NULL", **ACCOUNTS,
                                 expected="SELECT aid, bid, 0, filler, 'x'::text FROM pgbench_accounts"),
    "delete": scenarios.Scenario("delete", "a delete of half the rows", kind="delete", where_clause="aid % 2 = 0",
                                 **ACCOUNTS, expected="SELECT aid, bid, 0, filler, migrated FROM pgbench_accounts "
                                                      "WHERE aid % 2 <> 0"),
}
# simple-update of pgbench, without the tables that it leaves alone. A serialization failure or deadlock is counted.
SCRIPT = """\\set aid random(1, {rows})
\\set delta random(-5000, 5000)
BEGIN;
UPDATE pgbench_accounts SET abalance = abalance + :delta WHERE aid = :aid;
SELECT abalance FROM pgbench_accounts WHERE aid = :aid;
INSERT INTO pgbench_history (tid, bid, aid, delta, mtime) VALUES (1, 1, :aid, :delta, CURRENT_TIMESTAMP);
END;
"""


class Application:
    """pgbench with a log of every transaction, until it is stopped."""

    def __init__(self, options):
        self.prefix = options.logs / "transactions"
        script = options.logs / "simple-update.sql"
        script.write_text(SCRIPT.format(rows=options.rows))
        for old in options.logs.glob("transactions.*"):
            old.unlink()
        self.process = subprocess.Popen(
            ["pgbench", "-n", "-M", "prepared", "-c", str(options.clients), "-j", "1", "-R", str(options.rate),
             "-T", "86400", "--random-seed=1", "-f", script, "-l", f"--log-prefix={self.prefix}", "run"],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)

    def transactions(self):
        """(due at, seconds or None if it failed), as far as they are written; the last line may be half a one."""
        found = []
        for path in self.prefix.parent.glob("transactions.*"):
            for line in path.read_text().splitlines()[:-1]:
                fields = line.split()
                end = int(fields[4]) + int(fields[5]) / 1e6
                seconds = int(fields[2]) / 1e6 if fields[2].isdigit() else None
                found.append((end - (seconds or 0), seconds))
        return found

    def stop(self, end):
        """Ends it when every transaction that was due before `end` is in the log. Returns all of them."""
        deadline = time.time() + LIMIT
        while time.time() < deadline and self.process.poll() is None:
            # Eight kilobytes of log are written at a time, so the next second's have to follow.
            if max((due for due, _ in self.transactions()), default=0) > end + 0.5:
                break
            time.sleep(0.2)
        self.process.send_signal(signal.SIGTERM)
        errors = self.process.communicate()[1]
        if "aborted" in errors or "error" in errors.lower():
            print(f"  pgbench: {errors.strip()}", flush=True)
        # A client that met another error than those it counts gives up: one failed transaction each.
        return self.transactions(), len(re.findall(r"client \d+.* aborted", errors))


def percentile(values, part):
    return values[min(len(values) - 1, int(len(values) * part))]


def busy(command, environment):
    """Runs the work, at most LIMIT seconds. Returns its seconds, or why it has none."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True,
                               env={**os.environ, "PGDATABASE": "run", "PGAPPNAME": "bench work", **environment})
    try:
        out = process.communicate(timeout=LIMIT)[0]
    except subprocess.TimeoutExpired:
        measure.psql("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                     " WHERE application_name = 'bench work' OR backend_type LIKE 'pg_drover%'")
        process.communicate()
        return {"stopped": LIMIT}
    told = json.loads(out or "{}")
    if process.returncode == 0:
        return {"work_seconds": told["seconds"]}
    kind = "skipped" if told.get("sqlstate") in measure.UNABLE else "failed"
    return {kind: f"{told.get('sqlstate')} {told.get('message')}"}


def right(work, expected):
    """abalance is pgbench's; all other columns are compared."""
    columns = "aid, bid, 0, filler, migrated"
    found = measure.psql(measure.FINGERPRINT.format(f"SELECT {columns} FROM {work.relation}"), database="run")
    return {} if found == expected else {"failed": f"wrong result: {found}; expected: {expected}"}


@contextlib.contextmanager
def computing(wanted):
    """Meanwhile a process takes all that it can get of one processor, and touches no server, disk or memory."""
    process = subprocess.Popen([sys.executable, "-c", "while True: pass"]) if wanted else None
    try:
        yield
    finally:
        if process:
            process.kill()
            process.wait()


@contextlib.contextmanager
def server(directory):
    """Statements and work inside go to the server with that socket directory; None: to the application's."""
    own = os.environ["PGHOST"]
    os.environ["PGHOST"] = str(directory or own)
    try:
        yield
    finally:
        os.environ["PGHOST"] = own


def window(work, variant, options, expected):
    """One variant once."""
    place = options.elsewhere if variant.endswith(ELSEWHERE) else None
    command = None
    try:
        if variant not in (UNDISTURBED, ONE_CPU):
            command = variants.command(options.client, variant.removesuffix(ELSEWHERE), work, options.settings)
    except variants.Unsuitable as reason:
        return {"skipped": str(reason)}
    for here in {None, place}:
        with server(here):
            measure.restore()
    application = Application(options)
    time.sleep(WARM_UP)
    start = time.time()
    run = {}
    with server(place):
        if command:
            run = busy(*command)
        else:
            with computing(variant == ONE_CPU):
                time.sleep(QUIET)
        end = time.time()
        transactions, aborted = application.stop(end)
        if "work_seconds" in run:
            run.update(right(work, expected))
    inside = [seconds for due, seconds in transactions if start <= due < end]
    latencies = sorted(seconds * 1000 for seconds in inside if seconds is not None)
    if not latencies and "skipped" not in run:
        run.setdefault("failed", "pgbench did no transaction")
    if "failed" in run or "skipped" in run:
        return run
    return {**run, "p50_ms": percentile(latencies, 0.5), "p99_ms": percentile(latencies, 0.99), "max_ms": latencies[-1],
            "transactions": len(inside), "failed_transactions": len(inside) - len(latencies) + aborted}


def summarize(runs):
    result = {}
    for variant, rounds in runs.items():
        bad = next((run for run in rounds if "p99_ms" not in run), None)
        if bad:
            result[variant] = bad
            continue
        names = ["p50_ms", "p99_ms", "max_ms", "transactions", "work_seconds", "stopped"]
        result[variant] = {name: report.spread([run.get(name) for run in rounds]) for name in names}
        result[variant]["failed_transactions"] = sum(run["failed_transactions"] for run in rounds)
        result[variant]["p99_ratio"] = report.ratios([run["p99_ms"] for run in rounds],
                                                     [run["p99_ms"] for run in runs[UNDISTURBED]])
        if all("p99_ms" in run for run in runs.get(ONE_CPU, [{}])):
            result[variant]["p99_to_one_cpu"] = report.ratios([run["p99_ms"] for run in rounds],
                                                              [run["p99_ms"] for run in runs[ONE_CPU]])
        result[variant]["rounds"] = rounds
    return result


def print_work(work, summary):
    print(f"\n{work.title}: {work.statement()}\n")
    rows = []
    for variant, s in summary.items():
        reason = next((f"{kind}: {s[kind]}" for kind in ("skipped", "failed") if kind in s), None)
        if reason:
            rows.append([variant, reason])
            continue
        to_cpu = s.get("p99_to_one_cpu")
        seconds = f"{s['work_seconds']['median']:.1f}" if s["work_seconds"] else ""
        rows.append([variant, f"{s['p50_ms']['median']:.2f}", f"{s['p99_ms']['median']:.2f}",
                     f"{s['max_ms']['max']:.0f}", f"{s['p99_ratio']['median']:.2f}x", report.span(s["p99_ratio"], 2),
                     f"{to_cpu['median']:.2f}x" if to_cpu else "", report.span(to_cpu, 2) if to_cpu else "",
                     f"{s['transactions']['median']:.0f}", str(s["failed_transactions"]),
                     f"stopped at {LIMIT}" if s["stopped"] else seconds])
    report.print_table(COLUMNS, rows)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1000000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--rate", type=int, default=500, help="transactions per second")
    parser.add_argument("--clients", type=int, default=4)
    parser.add_argument("--variants", default="", help="names, besides the undisturbed one")
    parser.add_argument("--work", default="update", help=" ".join(WORK))
    parser.add_argument("--settings", default="{}", type=json.loads, help="further settings of our migrations, JSON")
    parser.add_argument("--client", required=True, help="the compiled client")
    parser.add_argument("--elsewhere", help="socket directory of the second server")
    parser.add_argument("--logs", type=pathlib.Path, required=True, help="directory for pgbench's logs")
    parser.add_argument("--out", type=pathlib.Path, required=True)
    options = parser.parse_args()
    options.variants = [UNDISTURBED, *(options.variants.split() or VARIANTS)]
    unknown = [name for name in options.variants[1:] if name != ONE_CPU and not variants.parse(name.removesuffix(ELSEWHERE))]
    unknown += [name for name in options.work.split() if name not in WORK]
    if unknown:
        parser.error(f"no variant or work {', '.join(unknown)}")
    return options


def main():
    options = arguments()
    result = {"rows": options.rows, "rounds": options.rounds, "rate": options.rate, "clients": options.clients,
              "settings": options.settings, "cores": os.cpu_count(), "work": {},
              "started_at": datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds"),
              "server_version": measure.psql("SHOW server_version")}
    places = [None, options.elsewhere] if any(name.endswith(ELSEWHERE) for name in options.variants) else [None]
    for place in places:
        with server(place):
            measure.prepare(options.rows)
    for work in [WORK[name] for name in options.work.split()]:
        for place in places:
            with server(place):
                expected = measure.load(work, options.rows)
        runs = {variant: [] for variant in options.variants}
        for number in range(options.rounds):
            first = number % len(runs)
            for variant in options.variants[first:] + options.variants[:first]:
                run = window(work, variant, options, expected)
                runs[variant].append(run)
                told = f"p99 {run['p99_ms']:.2f} ms" if "p99_ms" in run else str(run)
                print(f"{work.name}, round {number + 1}: {variant}: {told}", flush=True)
        measure.unload()
        result["work"][work.name] = summarize(runs)
        options.out.write_text(json.dumps(result, indent=1) + "\n")
    for name, summary in result["work"].items():
        print_work(WORK[name], summary)
    print(f"\n{options.rows} rows, {options.rounds} rounds, {options.clients} clients at {options.rate} transactions/s. "
          f"Everything measured: {options.out}")
    return 1 if any("failed" in s for summary in result["work"].values() for s in summary.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
