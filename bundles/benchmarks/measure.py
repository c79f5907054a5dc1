"""Runs commands in alternation and prints medians, ranges and ratios.

measure.py ROUNDS TITLE FILE: each line of FILE is "label<TAB>command". After one uncounted round, the commands are run in
turn (A B A B ...), so that a machine whose speed drifts treats them alike. Ratios are those of the first command to each other.
A command that prints "MILLISECONDS<TAB>MILLISECONDS" lines (wall and CPU of each of several renders in one process) is measured by
the median of its lines from the second on; any other by what GNU time says of the whole process.
"""

import os
import re
import statistics
import subprocess
import sys
import tempfile


def run(command):
    """Wall seconds, CPU seconds and peak memory in MiB of one run."""
    with tempfile.NamedTemporaryFile("r") as record:
        done = subprocess.run(
            ["/usr/bin/time", "-o", record.name, "-f", "%e %U %S %M", "bash", "-c", command],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, check=False)
        if done.returncode != 0:
            sys.exit(f"this failed ({done.returncode}): {command}\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
        wall, user, system, memory = map(float, record.read().split()[-4:])
    inner = re.findall(r"^([\d.]+)\t([\d.]+)$", done.stdout, re.M)
    if len(inner) > 1:
        walls, cpus = zip(*((float(w), float(c)) for w, c in inner[1:]))
        return statistics.median(walls) / 1000, statistics.median(cpus) / 1000, memory / 1024
    return wall, user + system, memory / 1024


def shown(values, unit, digits):
    return f"{statistics.median(values):.{digits}f} {unit} ({min(values):.{digits}f}-{max(values):.{digits}f})"


def main():
    rounds, title, commands = int(sys.argv[1]), sys.argv[2], sys.argv[3]
    with open(commands, encoding="utf-8") as lines:
        pairs = [line.rstrip("\n").split("\t", 1) for line in lines if line.strip()]
    measured = {label: [] for label, _ in pairs}
    for i in range(rounds + 1):
        for label, command in pairs:
            result = run(command)
            if i > 0:
                measured[label].append(result)
    print(f"\n## {title}\n")
    print("| | wall | CPU | peak RSS | ratio of wall, CPU, RSS |")
    print("|---|---|---|---|---|")
    first = [statistics.median(column) for column in zip(*measured[pairs[0][0]])]
    for label, _ in pairs:
        wall, cpu, memory = zip(*measured[label])
        medians = [statistics.median(column) for column in (wall, cpu, memory)]
        ratio = ", ".join(f"{ours / theirs:.2f}" for ours, theirs in zip(first, medians))
        print(f"| {label} | {shown(wall, 's', 2)} | {shown(cpu, 's', 2)} | {shown(memory, 'MiB', 0)} | {ratio} |")
    print(f"\nMedians of {rounds}, with least and greatest; load average now {os.getloadavg()[0]:.1f}.", flush=True)


main()
