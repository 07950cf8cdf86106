"""Measures scenarios on one server: every variant once a round, each round beginning with another one.

The server is the one that libpq's environment names; bench.sh starts it. Ratios compare within a round, so that a slow
minute of the machine touches both sides. Writes one JSON file, anew after every scenario.
"""
import argparse
import datetime
import json
import os
import pathlib
import sys

import measure
import report
import scenarios
import variants

SERVER_SETTINGS = ["server_version", "shared_buffers", "max_wal_size", "checkpoint_timeout", "autovacuum", "fsync",
                   "synchronous_commit", "full_page_writes", "wal_compression", "maintenance_work_mem", "work_mem"]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--servers", action="store_true", help="print the servers that the scenarios need; no more")
    parser.add_argument("--server", help="measure the scenarios of this server")
    parser.add_argument("--scenarios", default="all", help="names, or all")
    parser.add_argument("--variants", default="", help="names; empty: those of each scenario")
    parser.add_argument("--base", default="", help="the variant that ratios compare with; empty: that of each scenario")
    parser.add_argument("--settings", default="{}", type=json.loads, help="further settings of our migrations, JSON")
    parser.add_argument("--rows", type=int, default=2000000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--client", help="the compiled client")
    parser.add_argument("--postmaster", type=int, help="its process id")
    parser.add_argument("--out", type=pathlib.Path)
    options = parser.parse_args()
    names = list(scenarios.SCENARIOS) if options.scenarios in ("", "all") else options.scenarios.split()
    unknown = [name for name in names if name not in scenarios.SCENARIOS]
    if unknown:
        parser.error(f"no scenario {', '.join(unknown)}; there are: {' '.join(scenarios.SCENARIOS)}")
    options.scenarios = [scenarios.SCENARIOS[name] for name in dict.fromkeys(names)]
    options.variants = options.variants.split()
    unknown = [name for name in [*options.variants, options.base] if name and not variants.parse(name)]
    if unknown:
        parser.error(f"no variant {', '.join(unknown)}; there are:\n{variants.__doc__.split(chr(10), 2)[2]}")
    return options


def measure_scenario(scenario, options):
    """variant -> list of measurements, one for each round."""
    base = options.base or scenario.base
    names = list(dict.fromkeys([base, *(options.variants or scenario.variants)]))
    print(f"{scenario.name}: {scenario.title}; {scenario.rows_of(options.rows)} rows", flush=True)
    expected = measure.load(scenario, options.rows)
    # The first run after a start pays for memory and files that later ones find made; nobody's figures shall.
    measure.measure(scenario, base, options, expected)
    runs = {name: [] for name in names}
    processors = []
    for number in range(options.rounds):
        processors.append(measure.two_processors())
        first = number % len(names)
        for name in names[first:] + names[:first]:
            if any("seconds" not in run for run in runs[name]):
                continue
            run = measure.measure(scenario, name, options, expected)
            runs[name].append(run)
            told = f"{run['seconds']:.2f} s" if "seconds" in run else "; ".join(f"{k}: {v}" for k, v in run.items())
            print(f"  round {number + 1}: {name}: {told}", flush=True)
    measure.unload()
    return {"title": scenario.title, "statement": scenario.statement(), "rows": scenario.rows_of(options.rows),
            "server": options.server, "base": base,
            "two_processors": report.spread(processors), "variants": report.summarize(runs, base)}


def main():
    options = arguments()
    wanted = [scenario.server for scenario in options.scenarios]
    if options.servers:
        print(*dict.fromkeys(wanted))
        return
    measure.prepare(options.rows)
    result = {
        "rows": options.rows, "rounds": options.rounds, "settings": options.settings,
        "started_at": datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds"),
        "cores": os.cpu_count(),
        "servers": {options.server: {name: measure.psql(f"SHOW {name}") for name in SERVER_SETTINGS}},
        "scenarios": {},
    }
    for scenario in options.scenarios:
        if scenario.server == options.server:
            result["scenarios"][scenario.name] = measure_scenario(scenario, options)
            options.out.write_text(json.dumps(result, indent=1))


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
