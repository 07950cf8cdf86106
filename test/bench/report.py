"""Sums measurements up: ratios within a round, median, minimum and maximum over the rounds; prints tables.

As a program: report.py OUT PART... merges the parts that bench.py wrote for each server into OUT and prints them.
Exit status 1 if a variant failed.
"""
import json
import pathlib
import statistics
import sys

MEASURES = ["seconds", "cpu_seconds", "wal_bytes", "wal_image_bytes", "heap_bytes", "heap_bytes_before", "index_bytes",
            "index_bytes_before", "hot_share"]
COLUMNS = ["", "seconds", "(min to max)", "speed", "(min to max)", "CPU s", "WAL MB", "of it images", "WAL", "heap",
           "indexes", "HOT"]


def spread(values):
    values = [value for value in values if value is not None]
    return {"min": min(values), "median": statistics.median(values), "max": max(values)} if values else None


def ratios(above, below):
    """Round by round: above / below. A round that lacks one of the two has none."""
    return spread([a / b for a, b in zip(above, below) if b])


def summarize(runs, base):
    """runs: variant -> one measurement per round. speed above 1: faster than the base in the same round."""
    result = {}
    for variant, rounds in runs.items():
        bad = next((run for run in rounds if "seconds" not in run), None)
        if bad:
            result[variant] = bad
            continue
        summary = {name: spread([run[name] for run in rounds]) for name in MEASURES}
        if all("seconds" in run for run in runs[base]):
            for name, measure, faster in [("speed", "seconds", True), ("wal_ratio", "wal_bytes", False)]:
                theirs, own = [run[measure] for run in runs[base]], [run[measure] for run in rounds]
                summary[name] = ratios(theirs, own) if faster else ratios(own, theirs)
        result[variant] = {**summary, "rounds": rounds}
    return result


def growth(after, before):
    """As a factor; where there was nothing before, the size in MB."""
    after, before = after["median"], before["median"]
    return f"{after / before:.2f}x" if before > 100000 else f"{after / 1e6:.2f} MB"


def megabytes(size):
    size = size["median"] / 1e6
    return f"{size:.0f}" if size >= 10 else f"{size:.2f}"


def span(values, digits):
    return f"{values['min']:.{digits}f} to {values['max']:.{digits}f}"


def cells(variant, s):
    digits = 3 if s["seconds"]["median"] < 0.1 else 2
    speed, ratio, hot = s.get("speed"), s.get("wal_ratio"), s["hot_share"]
    return [variant, f"{s['seconds']['median']:.{digits}f}", span(s["seconds"], digits),
            f"{speed['median']:.2f}x" if speed else "", span(speed, 2) if speed else "",
            f"{s['cpu_seconds']['median']:.2f}", megabytes(s["wal_bytes"]), megabytes(s["wal_image_bytes"]),
            f"{ratio['median']:.2f}x" if ratio else "",
            growth(s["heap_bytes"], s["heap_bytes_before"]), growth(s["index_bytes"], s["index_bytes_before"]),
            f"{hot['median']:.0%}" if hot else ""]


def print_table(columns, rows):
    """Aligned, as Markdown. A row of two cells is a variant and why it has no figures."""
    full = [row for row in rows if len(row) == len(columns)]
    widths = [max(len(row[i]) for row in [columns, *full]) for i in range(len(columns))]
    widths[0] = max(len(row[0]) for row in rows)
    for number, row in enumerate([columns, *rows]):
        aligned = [cell.ljust(width) if i == 0 else cell.rjust(width) for i, (cell, width) in enumerate(zip(row, widths))]
        if len(row) != len(columns):
            aligned[1] = row[1]
        print("| " + " | ".join(aligned) + " |")
        if number == 0:
            print("|" + "|".join("-" * (width + 1) + ("-" if i == 0 else ":") for i, width in enumerate(widths)) + "|")


def print_scenario(name, scenario):
    print(f"\n{name}: {scenario['title']}; {scenario['rows']} rows, server {scenario['server']}; "
          f"speed and WAL against {scenario['base']}")
    print(f"{scenario['statement']}\n")
    rows = []
    for variant, summary in scenario["variants"].items():
        reasons = [f"{kind}: {summary[kind]}" for kind in ("skipped", "failed") if kind in summary]
        rows.append([variant, reasons[0]] if reasons else cells(variant, summary))
    print_table(COLUMNS, rows)
    two = scenario["two_processors"]
    print(f"\nMeanwhile two processes that only compute got {two['median']:.2f}x of one's work done ({span(two, 2)}).")


def failures(result):
    return [f"{name}, {variant}: {summary['failed']}" for name, scenario in result["scenarios"].items()
            for variant, summary in scenario["variants"].items() if "failed" in summary]


def merge(parts):
    result = parts[0]
    for part in parts[1:]:
        for key in ("servers", "scenarios"):
            result[key].update(part[key])
    return result


def main():
    out, *parts = map(pathlib.Path, sys.argv[1:])
    result = merge([json.loads(part.read_text()) for part in parts])
    out.write_text(json.dumps(result, indent=1) + "\n")
    for name, scenario in result["scenarios"].items():
        print_scenario(name, scenario)
    version = next(iter(result["servers"].values()))["server_version"]
    print(f"\n{result['rounds']} rounds, {result['cores']} cores, PostgreSQL {version}. speed: seconds of the base / "
          f"seconds, in the same round.\nEverything measured: {out}. What the columns mean: doc/benchmark.md")
    for failure in failures(result):
        print(f"FAILED: {failure}", file=sys.stderr)
    return 1 if failures(result) else 0


if __name__ == "__main__":
    sys.exit(main())
