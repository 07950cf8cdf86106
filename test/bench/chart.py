"""Draws build/bench.json as an SVG: for every scenario a bar for each variant, its speed against the base.

usage: chart.py IN.json OUT.svg. The line in a bar goes from the slowest to the fastest round. Colours follow the
reader's light or dark scheme.
"""
import html
import json
import pathlib
import sys

WIDTH, LEFT, RIGHT = 860, 180, 150
BAR, GAP, PANEL_GAP, TOP = 15, 5, 46, 64
STYLE = """
.page { fill: #ffffff }
text { font: 12px system-ui, sans-serif; fill: #24292f }
.title { font-size: 16px; font-weight: 600 } .scenario { font-weight: 600 } .small { font-size: 11px; fill: #57606a }
.base { fill: #8c959f } .other { fill: #b8c0c8 } .ours { fill: #0969da }
.grid { stroke: #d0d7de } .one { stroke: #57606a; stroke-dasharray: 3 3 } .range { stroke: #24292f; stroke-width: 1.5 }
@media (prefers-color-scheme: dark) {
  .page { fill: #0d1117 }
  text { fill: #e6edf3 } .small { fill: #9198a1 }
  .base { fill: #6e7681 } .other { fill: #484f58 } .ours { fill: #388bfd }
  .grid { stroke: #30363d } .one { stroke: #9198a1 } .range { stroke: #e6edf3 }
}"""


def text(x, y, words, kind="", anchor="start"):
    return f'<text x="{x:.1f}" y="{y:.1f}" class="{kind}" text-anchor="{anchor}">{html.escape(words)}</text>'


def line(x1, y1, x2, y2, kind):
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" class="{kind}"/>'


def measured(scenario):
    """The variants that have a speed."""
    return {name: s for name, s in scenario["variants"].items() if s.get("speed")}


def kind(variant, base):
    return "base" if variant == base else "ours" if variant.startswith("drover") else "other"


def panel(scenario, top, scale):
    """One scenario's bars. Returns its shapes and where it ends."""
    variants = measured(scenario)
    bottom = top + len(variants) * (BAR + GAP)
    shapes = [text(LEFT, top - 8, f"{scenario['title']} ({scenario['rows']:,} rows)", "scenario"),
              text(WIDTH - 88, top - 8, "speed", "small", "end"), text(WIDTH - 16, top - 8, "WAL", "small", "end")]
    x, step = 0, 1 if scale.limit > 3 else 0.5
    while x <= scale.limit:
        shapes.append(line(scale(x), top, scale(x), bottom, "one" if x == 1 else "grid"))
        x += step
    for number, (name, s) in enumerate(variants.items()):
        y, speed = top + number * (BAR + GAP), s["speed"]
        middle = y + BAR / 2
        shapes.append(text(LEFT - 8, middle + 4, name, anchor="end"))
        shapes.append(f'<rect x="{LEFT}" y="{y}" width="{max(1, scale(speed["median"]) - LEFT):.1f}" height="{BAR}" '
                      f'rx="2" class="{kind(name, scenario["base"])}"/>')
        if name != scenario["base"]:
            shapes.append(line(scale(speed["min"]), middle, scale(speed["max"]), middle, "range"))
        shapes.append(text(WIDTH - 88, middle + 4, f"{speed['median']:.2f}x", anchor="end"))
        shapes.append(text(WIDTH - 16, middle + 4, f"{s['wal_ratio']['median']:.2f}x", "small", "end"))
    return shapes, bottom


class Scale:
    """Speed to horizontal position."""

    def __init__(self, limit):
        self.limit = limit

    def __call__(self, speed):
        return LEFT + speed / self.limit * (WIDTH - LEFT - RIGHT)


def draw(result):
    scenarios = [s for s in result["scenarios"].values() if measured(s)]
    scale = Scale(max([1.5] + [s["speed"]["max"] for scenario in scenarios for s in measured(scenario).values()]))
    version = next(iter(result["servers"].values()))["server_version"].split()[0]
    shapes = ['<rect width="100%" height="100%" rx="6" class="page"/>',
              text(16, 26, "Speed against the plain statement of the same round (more is faster)", "title"),
              text(16, 44, f"median of {result['rounds']} round{'s' if result['rounds'] > 1 else ''}; line: slowest to "
                           f"fastest round; PostgreSQL {version}, {result['cores']} cores", "small")]
    y = TOP + 20
    for scenario in scenarios:
        drawn, end = panel(scenario, y, scale)
        shapes += drawn
        y = end + PANEL_GAP
    height = y - PANEL_GAP + 16
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" '
            f'aria-label="Speed of migrations against the plain statement">\n<style>{STYLE}\n</style>\n'
            + "\n".join(shapes) + "\n</svg>\n")


def main():
    if len(sys.argv) != 3:
        sys.exit("usage: chart.py IN.json OUT.svg")
    source, target = map(pathlib.Path, sys.argv[1:])
    if not source.exists():
        sys.exit(f"bench-chart: there is no {source}; make bench writes it")
    target.write_text(draw(json.loads(source.read_text())))
    print(f"{target} drawn from {source}")


if __name__ == "__main__":
    main()
