"""Runs `drover watch` in a terminal of its own and draws what stands on it as an SVG: doc/watch.svg.

usage: terminal.py OUT.svg COLUMNS LINES PERCENT COMMAND...
A shell on a pseudo terminal of that size is given the commands, one after the other. Once a line of the screen shows
PERCENT or more, the screen is drawn as it is. Nothing on it is made up: each cell comes from the bytes that the programs wrote.
"""
import html
import os
import pathlib
import pty
import re
import select
import struct
import sys
import termios
import time
from fcntl import ioctl

PROMPT = "$ "
CELL_WIDTH, CELL_HEIGHT, MARGIN = 8.4, 18, 14
QUIET, PATIENCE = 0.2, 600  # seconds: without a byte the picture is complete; until the percentage is there
COLOURS = {31: "red", 32: "green", 33: "yellow", 34: "blue", 35: "magenta", 36: "cyan"}
STYLE = """
.page { fill: #ffffff; stroke: #d0d7de }
text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; fill: #24292f; white-space: pre }
.bold { font-weight: 700 }
.red { fill: #cf222e } .green { fill: #1a7f37 } .yellow { fill: #9a6700 }
.blue { fill: #0969da } .magenta { fill: #8250df } .cyan { fill: #1b7c83 }
@media (prefers-color-scheme: dark) {
  .page { fill: #0d1117; stroke: #30363d }
  text { fill: #e6edf3 }
  .red { fill: #ff7b72 } .green { fill: #3fb950 } .yellow { fill: #d29922 }
  .blue { fill: #58a6ff } .magenta { fill: #bc8cff } .cyan { fill: #39c5cf }
}"""


class Screen:
    """As much of a terminal as line-oriented programs use: text, colours, movements of the cursor, clearing."""

    def __init__(self, columns, lines):
        self.columns, self.height = columns, lines
        self.cells = [[]]  # a list of (character, style) for each line; those that have scrolled off are gone
        self.row = self.column = 0
        self.style = frozenset()

    def write(self, text):
        for control, parameters, final, character in re.findall(r"(\x1b\[)([?\d;]*)([@-~])|(.)", text, re.S):
            if control:
                self.control(parameters, final)
            elif character == "\n":
                self.down()
            elif character == "\r":
                self.column = 0
            elif character == "\b":
                self.column = max(0, self.column - 1)
            elif character >= " ":
                if self.column == self.columns:
                    self.down()
                    self.column = 0
                line = self.cells[self.row]
                line.extend([(" ", frozenset())] * (self.column + 1 - len(line)))
                line[self.column] = (character, self.style)
                self.column += 1

    def down(self):
        self.row += 1
        if self.row == len(self.cells):
            self.cells.append([])
        if len(self.cells) > self.height:
            del self.cells[0]
            self.row -= 1

    def control(self, parameters, final):
        if parameters.startswith("?"):
            return
        numbers = [int(n or 0) for n in parameters.split(";")]
        if final == "A":
            self.row = max(0, self.row - max(1, numbers[0]))
        elif final == "H":
            self.row = self.column = 0
        elif final == "J":
            del self.cells[self.row + 1:]
            del self.cells[self.row][self.column:]
        elif final == "K":
            del self.cells[self.row][self.column:]
        elif final == "m":
            for number in numbers:
                if number == 0:
                    self.style = frozenset()
                elif number == 1:
                    self.style |= {"bold"}
                elif number in COLOURS:
                    self.style = (self.style - set(COLOURS.values())) | {COLOURS[number]}
        else:
            sys.exit(f"the screen knows no ESC [ {parameters}{final}; teach it")

    def text(self):
        return "\n".join("".join(character for character, _ in line).rstrip() for line in self.cells)


def svg(screen):
    while not screen.cells[-1]:
        screen.cells.pop()
    width = screen.columns * CELL_WIDTH + 2 * MARGIN
    height = len(screen.cells) * CELL_HEIGHT + 2 * MARGIN
    shapes = []
    for row, line in enumerate(screen.cells):
        start = 0
        while start < len(line):
            end = start
            while end < len(line) and line[end][1] == line[start][1]:
                end += 1
            run = "".join(character for character, _ in line[start:end])
            if run.strip():
                shapes.append(f'<text x="{MARGIN + start * CELL_WIDTH:.1f}" y="{MARGIN + (row + 0.75) * CELL_HEIGHT:.1f}" '
                              f'textLength="{(end - start) * CELL_WIDTH:.1f}" lengthAdjust="spacingAndGlyphs" '
                              f'class="{" ".join(sorted(line[start][1]))}" xml:space="preserve">{html.escape(run)}</text>')
            start = end
    return "\n".join([f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" width="{width:.0f}" '
                      f'height="{height:.0f}" role="img">', f"<title>{html.escape(screen.text())}</title>",
                      f"<style>{STYLE}\n</style>",
                      f'<rect class="page" x="0.5" y="0.5" width="{width - 1:.0f}" height="{height - 1:.0f}" rx="8"/>',
                      *shapes, "</svg>", ""])


def main(out, columns, lines, percent, commands):
    child, terminal = pty.fork()
    if child == 0:
        environment = dict(os.environ, PS1=PROMPT, TERM="xterm-256color", LANG="C.UTF-8", LC_ALL="C.UTF-8")
        os.execve("/bin/sh", ["sh", "-i"], environment)
    ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
    screen, pending, waiting = Screen(columns, lines), b"", list(commands)
    deadline = time.monotonic() + PATIENCE
    while True:
        if time.monotonic() > deadline:
            sys.exit(f"{percent} % did not come; the screen:\n{screen.text()}")
        if select.select([terminal], [], [], QUIET)[0]:
            try:
                pending += os.read(terminal, 65536)
            except OSError:
                sys.exit(f"the shell is gone; the screen:\n{screen.text()}")
            whole = pending.decode("utf-8", "ignore")
            pending = pending[len(whole.encode()):]
            screen.write(whole)
            continue
        text = screen.text()
        if waiting and text.endswith(PROMPT.rstrip()):
            os.write(terminal, f"{waiting.pop(0)}\n".encode())
        elif not waiting and any(float(found) >= percent for found in re.findall(r"(\d+(?:\.\d+)?) ?%", text)):
            break
    pathlib.Path(out).write_text(svg(screen))
    print(screen.text())
    os.write(terminal, b"\x03exit\n")
    os.waitpid(child, 0)


main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4]), sys.argv[5:])
