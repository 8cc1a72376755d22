"""pandas_report.py FOLDER: the same figures as duckdb/report.mjs, as people do it with pandas."""

import glob
import json
import sys

import pandas

attempts = []
for path in glob.glob(sys.argv[1] + "/trainees/*.json"):
    with open(path, encoding="utf-8") as file:
        whole = json.load(file)
    for attempt in whole["attempts"]:
        attempt["person"] = whole["trainee"]["id"]
        attempts.append(attempt)
table = pandas.json_normalize(attempts)
table = table[table["finished"] & table["ending"].notna() & (table["from_move"] == 0) & (table["mode"] == "assessed")]
latest = table.groupby(["person", "scenario", "content"], sort=False).tail(1)
overall = latest.groupby(["scenario", "content"])["scores.overall.percent"]
groups = overall.agg(["count", "mean", "std", "median"])
groups["passed"] = latest.groupby(["scenario", "content"])["passed"].sum()
behaviours = pandas.json_normalize(latest["behaviours"].explode().dropna().tolist()).groupby("id").sum()
moves = latest[["scenario", "moves"]].explode("moves")
replies = moves[moves["moves"].str.startswith("choose", na=False)].value_counts()
for (scenario, _), row in groups.sort_index().iterrows():
    print(f"{scenario} {int(row['count'])} {row['mean']:.3f} {int(row['passed'])}")
print(f"{len(behaviours)} behaviours, {len(replies)} replies", file=sys.stderr)
