"""judge.py PROGRAM: NumPy and SciPy judge what statistics.h makes of the same numbers."""

import json
import math
import subprocess
import sys

import numpy
from scipy import stats


def close(ours, theirs):
    return math.isclose(ours, theirs, rel_tol=1e-8, abs_tol=1e-9)


def quantile(line):
    if line["kind"] == "t":
        return stats.t.ppf(line["p"], line["a"])
    return stats.f.ppf(line["p"], line["a"], line["b"])


def share(line):
    interval = stats.binomtest(line["k"], line["n"]).proportion_ci(method="wilson")
    return line["k"] / line["n"], interval.low, interval.high


def mean(line):
    x = numpy.array(line["x"], dtype=float)
    if len(x) == 1:
        return x[0], x[0], x[0]
    low, high = stats.t.interval(0.95, len(x) - 1, loc=x.mean(), scale=stats.sem(x))
    return x.mean(), low, high


def correlation(line):
    x, y = line["x"], line["y"]
    if len(x) < 2 or numpy.ptp(x) == 0 or numpy.ptp(y) == 0:
        return None
    found = stats.pearsonr(x, y)
    if len(x) < 4 or abs(found.statistic) > 1 - 1e-12:
        return found.statistic, found.statistic, found.statistic
    interval = found.confidence_interval(0.95)
    return found.statistic, interval.low, interval.high


def alpha(line):
    table = numpy.array([item["x"] for item in line["items"]], dtype=float)
    k, n = table.shape
    value = k / (k - 1) * (1 - table.var(axis=1, ddof=1).sum() / table.sum(axis=0).var(ddof=1))
    low, high = (1 - (1 - value) * stats.f.ppf(p, n - 1, (n - 1) * (k - 1)) for p in (0.975, 0.025))
    return value, low, high


def wrong(line):
    if line["kind"] in ("t", "f"):
        return not close(line["value"], quantile(line))
    judged = {"share": share, "mean": mean, "correlation": correlation, "alpha": alpha}[line["kind"]](line)
    if judged is None or not line["known"]:
        return judged is not None or line["known"]
    return not all(close(line[key], value) for key, value in zip(("value", "low", "high"), judged))


lines = [json.loads(text) for text in subprocess.check_output([sys.argv[1]], text=True).splitlines()]
kinds = sorted({line["kind"] for line in lines})
failed = 0
for kind in kinds:
    of_kind = [line for line in lines if line["kind"] == kind]
    bad = [line for line in of_kind if wrong(line)]
    failed += bool(bad)
    print(f"{'not ok' if bad else 'ok'} {kind}: {len(of_kind)} results are SciPy's")
    for line in bad[:3]:
        print("  " + json.dumps(line)[:400])
sys.exit(1 if failed or len(kinds) != 6 else 0)
