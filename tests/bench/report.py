"""report.py PROGRAM MAKER [PEOPLE [ATTEMPTS [alone]]]: how long a report takes, and how much
memory: the first of a folder, a second of the same folder, and DuckDB and pandas at the same
question. All of them give the same figures, or this fails. They take turns, so that what else
the machine does slows all alike; of each the median is told. With `alone` nothing is compared."""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

PROGRAM, MAKER = sys.argv[1:3]
PEOPLE = sys.argv[3] if len(sys.argv) > 3 else "10000"
ATTEMPTS = sys.argv[4] if len(sys.argv) > 4 else "10"
ALONE = sys.argv[5:] == ["alone"]
HERE = os.path.dirname(os.path.abspath(__file__))
ROUNDS = 5


class Course:
    """One program, run again and again."""

    def __init__(self, name, command, before=lambda: None):
        self.name, self.command, self.before = name, command, before
        self.seconds, self.processor, self.megabytes, self.printed = [], [], [], ""

    def run(self):
        self.before()
        begun = time.monotonic()
        process = subprocess.Popen(self.command, stdout=subprocess.PIPE)
        self.printed = process.stdout.read().decode()
        _, status, usage = os.wait4(process.pid, 0)
        if status != 0:
            sys.exit(f"{self.command[0]} failed")
        self.seconds.append(time.monotonic() - begun)
        self.processor.append(usage.ru_utime + usage.ru_stime)
        self.megabytes.append(usage.ru_maxrss / 1024)

    def tell(self):
        print(f"  {self.name:16} {statistics.median(self.seconds):8.3f} s ({min(self.seconds):.3f} to {max(self.seconds):.3f})"
              f" {statistics.median(self.processor):8.3f} s of processors {max(self.megabytes):8.0f} MB")


def compare(one, other, aim):
    wall = statistics.median(one.seconds) / statistics.median(other.seconds)
    processor = statistics.median(one.processor) / statistics.median(other.processor)
    print(f"  {one.name + ' / ' + other.name:24} {wall:.3f} (aim {aim}); of processors {processor:.3f}")


def agree(folder, theirs):
    report = json.loads(subprocess.check_output([PROGRAM, "report", folder, "--json", "--no-cache"]))
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
    report = [PROGRAM, "report", folder]
    plain = Course("without a cache", report + ["--no-cache"])
    first = Course("first run", report, lambda: forget(folder))
    second = Course("second run", report)
    duckdb = Course("DuckDB", ["node", HERE + "/duckdb/report.mjs", folder])
    pandas = Course("pandas", ["/usr/bin/python3", HERE + "/pandas_report.py", folder])
    courses = [plain, first, second] + ([] if ALONE else [duckdb, pandas])
    subprocess.check_output(plain.command)  # the files are in memory from here on
    for _ in range(ROUNDS):
        for course in courses:
            course.run()
    for course in courses:
        course.tell()
    if not ALONE:
        agree(folder, duckdb.printed)
        agree(folder, pandas.printed)
        compare(first, duckdb, 0.5)
        compare(first, pandas, 0.1)
    compare(second, first, 0.1)
    if undated(first.printed) != undated(second.printed):
        sys.exit("a second report is another one")


def undated(text):
    return text.split("\n", 1)[1]


folder = tempfile.mkdtemp(prefix="understudy-bench-")
try:
    measure(folder)
finally:
    shutil.rmtree(folder)
