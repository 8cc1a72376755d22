"""report.py PROGRAM MAKER [PEOPLE [ATTEMPTS]]: how long a report takes, and how much memory,
against DuckDB and pandas in the same run. All of them give the same figures, or this fails."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

PROGRAM, MAKER = sys.argv[1:3]
PEOPLE = sys.argv[3] if len(sys.argv) > 3 else "10000"
ATTEMPTS = sys.argv[4] if len(sys.argv) > 4 else "10"
HERE = os.path.dirname(os.path.abspath(__file__))
ROUNDS = 3


def run(command):
    """Seconds, megabytes and what was printed."""
    begun = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    printed = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{command[0]} failed")
    return time.monotonic() - begun, usage.ru_maxrss / 1024, printed.decode()


def best(command, before=lambda: None, rounds=ROUNDS):
    results = []
    for _ in range(rounds):
        before()
        results.append(run(command))
    return min(results)


def agree(folder, theirs):
    report = json.loads(run([PROGRAM, "report", folder, "--json", "--no-cache"])[2])
    ours = {group["id"]: group for group in report["groups"] if group["kind"] == "scenario"}
    for line in theirs.splitlines():
        scenario, count, mean, passed = line.split()
        group = ours[scenario]
        if group["people"] != int(count) or group["pass_rate"]["k"] != int(passed) or abs(group["mean"] - float(mean)) > 0.051:
            sys.exit(f"the figures differ: {line}; {json.dumps(group)}")


def forget(folder):
    cache = folder + "/report.cache"
    if os.path.exists(cache):
        os.remove(cache)


def measure(folder):
    subprocess.check_call([MAKER, folder, "1", PEOPLE, ATTEMPTS, "16"])
    time.sleep(3)  # what changed just now is not kept in a cache
    size = sum(entry.stat().st_size for entry in os.scandir(folder + "/trainees"))
    print(f"{PEOPLE} people, {ATTEMPTS} attempts each, {size / 1e6:.0f} MB, {os.cpu_count()} cores")
    plain = best([PROGRAM, "report", folder, "--no-cache"])
    first = best([PROGRAM, "report", folder], lambda: forget(folder))
    second = best([PROGRAM, "report", folder])
    duckdb = best(["node", HERE + "/duckdb/report.mjs", folder])
    pandas = best(["/usr/bin/python3", HERE + "/pandas_report.py", folder], rounds=1)
    agree(folder, duckdb[2])
    agree(folder, pandas[2])
    for name, result in (("without a cache", plain), ("first run", first), ("second run", second), ("DuckDB", duckdb), ("pandas", pandas)):
        print(f"  {name:16} {result[0]:8.3f} s {result[1]:8.0f} MB")
    print(f"  first run / DuckDB      {first[0] / duckdb[0]:.3f} (aim 0.5)")
    print(f"  first run / pandas      {first[0] / pandas[0]:.3f} (aim 0.1)")
    print(f"  second run / first run  {second[0] / first[0]:.3f} (aim 0.1)")


folder = tempfile.mkdtemp(prefix="understudy-bench-")
try:
    measure(folder)
finally:
    shutil.rmtree(folder)
