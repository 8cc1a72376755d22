"""report.py PROGRAM MAKER SOURCE [--renew]: what `understudy report` prints, in every form,
against the same files read naively; and what it makes of hostile names and broken files.
With --renew the golden texts are written anew."""

import collections
import csv
import datetime
import io
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile

import numpy

PROGRAM, MAKER, SOURCE = sys.argv[1:4]
COURSE = SOURCE + "/tests/lua/play"
GOLDEN = SOURCE + "/tests/report/golden"
WORK = tempfile.mkdtemp(prefix="understudy-report-")
COMPETENCIES = ("listening", "empathy", "professionalism", "overall")
failed = 0


def check(name, good, why=""):
    global failed
    failed += not good
    print(f"{'ok' if good else 'not ok'} {name}" + ("" if good else f"\n  {str(why)[:600]}"))


def run(*arguments, status=0, course=COURSE):
    done = subprocess.run([PROGRAM, "--scenarios", course, "report", *arguments], capture_output=True)
    if done.returncode != status:
        raise SystemExit(f"{arguments}: status {done.returncode}, not {status}: {done.stderr.decode()}")
    return done.stdout.decode(), done.stderr.decode()


def undated(text):
    return re.sub(r'"made": "[^"]*"', '"made": ""', re.sub(r"^Report of .*", "Report", text))


def report(folder, *arguments, **more):
    return json.loads(run(folder, "--json", *arguments, **more)[0])


def make(name, seed, people, attempts, rules, course=COURSE):
    folder = f"{WORK}/{name}"
    subprocess.check_call([MAKER, folder, str(seed), str(people), str(attempts), "0", course])
    with open(folder + "/folder.json", "w") as file:
        json.dump(rules, file)
    return folder


def load(folder):
    people = []
    for name in sorted(os.listdir(folder + "/trainees")):
        with open(f"{folder}/trainees/{name}", encoding="utf-8") as file:
            people.append(json.load(file))
    return people


def save(folder, name, value):
    with open(f"{folder}/trainees/{name}", "w", encoding="utf-8") as file:
        json.dump(value, file, ensure_ascii=False)


def whole(attempt):
    return attempt["finished"] and attempt["ending"] is not None and attempt["from_move"] == 0


def latest(person):
    """The latest whole attempt at each version."""
    return {(a["scenario"], a["content"]): a for a in person["attempts"] if whole(a)}


def close(ours, theirs):
    return (ours is None and theirs is None) or abs(ours - theirs) < 0.0011


def goldens(folder):
    for name, arguments in (("summary.txt", ()), ("attempts.csv", ("--csv",)), ("decisions.csv", ("--csv=decisions",))):
        text = undated(run(folder, *arguments)[0])
        path = f"{GOLDEN}/{name}"
        if "--renew" in sys.argv:
            with open(path, "w", encoding="utf-8", newline="") as file:
                file.write(text)
        with open(path, encoding="utf-8", newline="") as file:
            check(f"{name}_is_as_it_was", file.read() == text, text)


def same_bytes(folder):
    texts = [undated(run(folder, "--json", "--no-cache", "--threads", n)[0]) for n in ("1", "2", "64")]
    check("the_number_of_threads_changes_no_byte", len(set(texts)) == 1)
    moved = WORK + "/moved"
    os.makedirs(moved + "/trainees")
    for name in reversed(sorted(os.listdir(folder + "/trainees"))):
        shutil.copy(f"{folder}/trainees/{name}", moved + "/trainees")
        os.utime(f"{moved}/trainees/{name}", (1.7e9, 1.7e9))
    shutil.copy(folder + "/folder.json", moved)
    again = undated(run(moved, "--json")[0]).replace(moved, folder)
    check("the_order_of_the_files_changes_no_byte", again == texts[0])
    return moved, texts[0].replace(folder, moved)


def caches(moved, expected):
    subprocess.check_call(["sleep", "3"])
    cache = moved + "/report.cache"
    os.path.exists(cache) and os.remove(cache)
    first, second = (undated(run(moved, "--json")[0]) for _ in range(2))
    check("a_cache_is_made", os.path.getsize(cache) > 1000)
    check("a_cache_changes_no_byte", first == expected and second == expected)
    filtered = [undated(run(moved, "--json", "--attempts", "first", *more)[0]) for more in ((), ("--no-cache",))]
    check("a_cache_serves_every_filter", filtered[0] == filtered[1])
    with open(cache, "rb") as file:
        good = file.read()
    wrong = 0
    for at in range(0, len(good), max(1, len(good) // 60)):
        with open(cache, "wb") as file:
            file.write(good[:at] + bytes([good[at] ^ 0x55]) + good[at + 1 :])
        wrong += undated(run(moved, "--json")[0]) != expected
    for length in (0, 7, len(good) // 2, len(good) - 1):
        with open(cache, "wb") as file:
            file.write(good[:length])
        wrong += undated(run(moved, "--json")[0]) != expected
    check("a_damaged_cache_is_never_believed", wrong == 0, wrong)
    run(moved, "--json")
    person = load(moved)[0]
    person["attempts"].pop()
    save(moved, "p000000.json", person)
    stale, fresh = undated(run(moved, "--json")[0]), undated(run(moved, "--json", "--no-cache")[0])
    check("a_changed_file_is_read_again", stale == fresh and fresh != expected)


def with_and_without(name, folder, *arguments, course=COURSE):
    """The same bytes from what is known, from what is known by then, and from the files."""
    texts = [undated(run(folder, "--json", *arguments, *more, course=course)[0]) for more in ((), (), ("--no-cache",))]
    check(name, len(set(texts)) == 1)
    return texts[2]


def edits(folder):
    """A course that is edited while there is a cache of it."""
    course, told = WORK + "/edited", []
    shutil.copytree(COURSE, course)
    for name, path, old, new in (
        ("nothing", "course.lua", "", ""),
        ("a_comment", "basics/parcel.lua", "return", "-- A comment.\nreturn"),
        ("a_title", "basics/parcel.lua", 'title = "', 'title = "Another '),
        ("a_reply", "basics/forks.lua", 'reply "', 'reply "Well. '),
        ("a_mistake", "basics/forks.lua", "return", "retrun"),
        ("the_mistake_mended", "basics/forks.lua", "retrun", "return"),
        ("points", "rubric.lua", "points = 2", "points = 3"),
        ("weights", "rubric.lua", "empathy = 2", "empathy = 3"),
        ("a_rubric_with_other_words", "rubric.lua", "Sums up", "Says it back"),
        ("the_cast", "cast.lua", 'person "', 'person "Dr '),
    ):
        with open(f"{course}/{path}", encoding="utf-8") as file:
            text = file.read()
        if old not in text:
            raise SystemExit(f"{path} has no {old}")
        with open(f"{course}/{path}", "w", encoding="utf-8") as file:
            file.write(text.replace(old, new, 1))
        told.append(with_and_without(f"a_cache_knows_of_{name}", folder, course=course))
    check("the_edits_are_told", told[0] == told[1] and len(set(told)) >= 6, len(set(told)))


def changes(folder):
    """Files that come and go while there is a cache, of what was asked and of something else."""
    asked = [(), ("--attempts", "first"), ("--attempts", "all"), ("--attempts", "best"), ("--mode", "assessed"), ("--to", "2026-06-30")]
    asked += [("--team", load(folder)[0]["trainee"]["team"]), ("--scenario", "parcel"), ("--lesson", "basics")]
    subprocess.check_call(["sleep", "3"])
    for filters in asked:
        os.remove(folder + "/report.cache")
        with_and_without(f"the_same_asked_again_of_{filters}", folder, *filters)
    os.remove(folder + "/report.cache")
    for filters in asked:
        with_and_without(f"a_cache_of_all_serves_{filters}", folder, *filters)
    stranger = folder + "/trainees/notes.txt"
    with open(stranger, "w") as file:
        file.write("not a trainee")
    with_and_without("who_is_no_trainee_is_named_beside_a_cache", folder)
    os.remove(stranger)
    path, other = folder + "/trainees/p000003.json", folder + "/p000003.json"
    for filters in asked[:5]:
        os.rename(path, other)
        with_and_without(f"a_file_that_went_is_gone_from_{filters}", folder, *filters)
        os.rename(other, path)
        with_and_without(f"a_file_that_came_is_in_{filters}", folder, *filters)


def groups(folder):
    people, made, bad = load(folder), report(folder), []
    for group in (g for g in made["groups"] if g["kind"] == "scenario"):
        key = (group["id"], group["content"])
        mine = [latest(p)[key] for p in people if key in latest(p)]
        scores = [a["scores"]["overall"]["percent"] for a in mine]
        gains = []
        for person in people:
            tries = [a["scores"]["overall"]["percent"] for a in person["attempts"] if whole(a) and (a["scenario"], a["content"]) == key]
            if len(tries) > 1:
                gains.append(tries[-1] - tries[0])
        seconds = [int((numpy.datetime64(a["ended"][:-1]) - numpy.datetime64(a["started"][:-1])).astype(int)) for a in mine]
        good = (
            group["people"] == len(mine)
            and close(group["mean"], statistics.fmean(scores))
            and close(group["sd"], statistics.stdev(scores))
            and all(close(group[k], numpy.quantile(scores, q)) for k, q in (("q1", 0.25), ("median", 0.5), ("q3", 0.75)))
            and group["pass_rate"]["k"] == sum(a["passed"] for a in mine)
            and group["gain"]["n"] == len(gains)
            and (not gains or close(group["gain"]["mean"], statistics.fmean(gains)))
            and close(group["seconds"]["median"], statistics.median(seconds))
        )
        bad += [] if good else [group]
    check("scenarios_are_what_their_files_say", not bad and len(made["groups"]) > 3, bad)
    teams = {g["id"]: g for g in made["groups"] if g["kind"] == "team"}
    for team, group in teams.items():
        means = [statistics.fmean([a["scores"]["overall"]["percent"] for a in latest(p).values()]) for p in people if p["trainee"]["team"] == team and latest(p)]
        if group["people"] != len(means) or abs(group["mean"] - statistics.fmean(means)) > 0.051:
            bad.append(group)
    check("a_team_is_the_mean_of_its_people", not bad and teams, bad)


def many_teams(folder):
    folder = make("teams", 5, 90, 2, {"version": 1, "managers_see_practice": True, "least_group": 1})
    people = load(folder)
    for i, person in enumerate(people):
        person["trainee"]["team"] = f"Team {i * 7 % 80:02}"
        save(folder, f"p{i:06}.json", person)
    told = [(g["id"], g["people"]) for g in report(folder)["groups"] if g["kind"] == "team"]
    want = collections.Counter(p["trainee"]["team"] for p in people if latest(p))
    check("many_teams_are_each_told_once_in_order", told == sorted(want.items()) and len(told) > 64, told)


def persons(folder):
    made, bad = {p["id"]: p for p in report(folder)["people"]}, []
    for person in load(folder):
        told = made[person["trainee"]["id"]]
        for competency in COMPETENCIES:
            tries = {}
            for attempt in filter(whole, person["attempts"]):
                percent = attempt["scores"][competency]["percent"]
                if percent is not None:
                    tries.setdefault((attempt["scenario"], attempt["content"]), []).append(percent)
            for key, of in (("first", lambda t: t[0]), ("best", max), ("latest", lambda t: t[-1])):
                wanted = statistics.fmean(map(of, tries.values())) if tries else None
                if not close(told["scores"][competency][key], wanted):
                    bad.append((person["trainee"]["id"], competency, key))
        sums = {}
        for attempt in latest(person).values():
            for one in attempt["behaviours"]:
                shown, seen = sums.get(one["id"], (0, 0))
                sums[one["id"]] = (shown + one["shown"], seen + one["shown"] + one["missed"])
        if sums != {b["id"]: (b["shown"], b["open"]) for b in told["behaviours"]}:
            bad.append((person["trainee"]["id"], "behaviours"))
        if told["attempts"] != len(person["attempts"]) or told["critical"] != sum(len(a["critical_errors"]) for a in person["attempts"]):
            bad.append((person["trainee"]["id"], "counts"))
    check("people_are_what_their_files_say", not bad, bad)


DUE = {"01-who-is-my-customer": "2026-03-01", "02-listening": 14, "03-angry-customers": "9999-12-31", "04-delivering-bad-news": 0}


def standing(person, lesson, made, today):
    """The day that a lesson is due on, and how that stands."""
    day, attempts = datetime.date.fromisoformat, person["attempts"]
    first = person["trainee"].get("since") or (attempts[0]["started"][:10] if attempts else None)
    due = DUE.get(lesson)
    if due is None:
        return None, "none"
    if isinstance(due, int) and first is None:
        return None, "unknown"
    by = day(first) + datetime.timedelta(due) if isinstance(due, int) else day(due)
    mine = [s for s in made["scenarios"] if s["lesson"] == lesson]
    mine = [s for s in mine if s["assessed"]] or mine
    ends = [
        min((a["ended"][:10] for a in attempts if a["scenario"] == s["id"] and (a["mode"] == "assessed" and a["passed"] if s["assessed"] else whole(a))), default=None)
        for s in mine
    ]
    if None in ends:
        return str(by), "overdue" if today > by else "ahead"
    return str(by), "late" if day(max(ends)) > by else "in_time"


def overdue(_):
    course = SOURCE + "/scenarios"
    folder = make("overdue", 3, 24, 16, {"version": 1, "due": DUE}, course)
    with open(folder + "/trainees/new.json", "w", encoding="utf-8") as file:
        json.dump({"version": 2, "trainee": {"id": "new", "name": "New", "team": "", "language": "en", "avatar": "", "color": ""}, "attempts": []}, file)
    made, bad, seen = report(folder, course=course), [], {}
    today = datetime.date.fromisoformat(made["made"][:10])
    told = {p["id"]: p for p in made["people"]}
    for person in load(folder):
        one = told[person["trainee"]["id"]]
        for lesson in one["lessons"]:
            wanted = standing(person, lesson["id"], made, today)
            seen[wanted[1]] = seen.get(wanted[1], 0) + 1
            if (lesson["due"], lesson["due_state"]) != wanted:
                bad.append((one["id"], lesson, wanted))
        if one["overdue"] != sum(lesson["due_state"] == "overdue" for lesson in one["lessons"]):
            bad.append((one["id"], "overdue"))
        if one["overdue"] > 0 and "was due by" not in one["next"]["reason"]:
            bad.append((one["id"], one["next"]))
    check("each_lesson_stands_with_its_day_as_the_files_say", not bad, bad)
    check("lessons_stand_in_every_way_with_their_days", set(seen) == {"none", "unknown", "ahead", "overdue", "in_time", "late"}, seen)
    behind = sum(p["overdue"] > 0 for p in made["people"])
    check("so_many_people_have_something_overdue", made["overdue"] == {"people": behind, "known": 24}, made["overdue"])
    summary = run(folder, course=course)[0]
    check("the_summary_says_who_is_overdue", f"Lessons overdue: {behind} of 25 people have one (days are known of 24; no first day is known of the others)" in summary and "overdue: next" in summary and "New, 1 lesson overdue, no first day known: next" in run(folder, "--team", "", course=course)[0], summary)
    again = [undated(run(folder, "--json", course=course)[0]) for _ in range(2)]
    check("a_first_day_is_remembered_in_the_cache", undated(json.dumps(made)) == undated(json.dumps(json.loads(again[1]))))
    for rules, words in (({"02-listenin": 14}, 'the course has no lesson "02-listenin"; did you mean "02-listening"?'), ({"02-listening": "2026-02-30"}, 'due.02-listening: "2026-02-30" is no day of the calendar')):
        with open(folder + "/folder.json", "w") as file:
            json.dump({"version": 1, "due": rules}, file)
        told = run(folder, course=course, status=1)[1]
        check("a_day_that_cannot_be_is_told_" + next(iter(rules)), words in told and folder + "/folder.json" in told, told)


def decisions(folder):
    people, made, bad, seen = load(folder), report(folder), [], 0
    for decision in made["decisions"]:
        key = (decision["scenario"], decision["content"])
        given, reached = {}, 0
        for person in people:
            attempt = latest(person).get(key)
            words = [m.split(" ") for m in attempt["moves"]] if attempt else []
            answers = [m[1:] for m in words if m[0] in ("choose", "pick", "sort") and m[1].split("/")[0] == decision["id"]]
            if not answers:
                continue
            reached += 1
            for reply in [answers[0][0].split("/")[1]] if decision["kind"] == "choose" else answers[0][1:]:
                given[reply] = given.get(reply, 0) + 1
        told = {r["id"]: r["taken"] for r in decision["replies"] if r["id"] != "silence"}
        silent = sum(r["taken"] for r in decision["replies"] if r["id"] == "silence")
        if decision["reached"] != reached + silent:
            bad.append((decision["id"], decision["reached"], reached, silent))
        if decision["kind"] != "sort" and {k: v for k, v in told.items() if v} != given:
            bad.append((decision["id"], told, given))
        seen += reached
    check("decisions_are_what_the_moves_say", not bad and seen > 50, bad)


def filters(folder):
    people = load(folder)
    ended = sorted(a["ended"] for p in people for a in p["attempts"])
    day = ended[len(ended) // 2][:10]
    early, late = report(folder, "--to", day), report(folder, "--from", day)
    count = lambda r: sum(p["attempts"] for p in r["people"])
    check("dates_include_both_days", count(early) == sum(e[:10] <= day for e in ended) and count(late) == sum(e[:10] >= day for e in ended))
    team = people[0]["trainee"]["team"]
    names = {p["trainee"]["id"] for p in people if p["trainee"]["team"] == team}
    check("a_team_is_its_people", {p["id"] for p in report(folder, "--team", team)["people"]} == names)
    scenario = people[0]["attempts"][0]["scenario"]
    one = report(folder, "--scenario", scenario)
    check("a_scenario_alone", {h["scenario"] for p in one["people"] for h in p["history"]} == {scenario})
    everything = report(folder, "--attempts", "all")
    key = next(g for g in everything["groups"] if g["kind"] == "scenario")
    check("all_attempts_count", key["attempts"] == sum(whole(a) and a["content"] == key["content"] for p in people for a in p["attempts"]))
    for arguments, word in ((("--team", "Nobody"), "Nobody"), (("--lesson", "basic"), "basics"), (("--scenario", "parcels"), "parcel"), (("--from", "2026-2-1"), "2026-11-21"), (("--attempts", "last"), "latest"), (("--csv=rows",), "decisions")):
        told = run(folder, *arguments, status=2)[1]
        check(f"{' '.join(arguments)}_is_told_what_is_right", word in told, told)


def privacy(folder):
    hidden = WORK + "/hidden"
    shutil.copytree(folder, hidden)
    os.remove(hidden + "/folder.json")
    made = report(hidden)
    text = json.dumps(made)
    check("practice_is_private_by_default", '"mode": "practice"' not in text and sum(p["attempts"] for p in made["people"]) == sum(a["mode"] == "assessed" for p in load(hidden) for a in p["attempts"]))
    with open(hidden + "/folder.json", "w") as file:
        json.dump({"version": 1, "managers_see_practice": True, "least_group": 1000}, file)
    made = report(hidden)
    check("small_groups_are_counted_and_not_shown", not made["groups"] and not made["decisions"] and not made["flows"] and not made["reliability"] and made["groups_not_shown"] > 3)
    largest = max((g for g in report(folder)["groups"] if g["kind"] == "scenario"), key=lambda g: g["people"])
    with open(hidden + "/folder.json", "w") as file:
        json.dump({"version": 1, "managers_see_practice": True, "least_group": largest["people"]}, file)
    made = report(hidden)
    shown = next(g for g in made["groups"] if g["content"] == largest["content"])
    again = next(r for r in made["reliability"] if r["content"] == largest["content"])["retest"]
    few = largest["gain"]["mean"] is not None and 1 < largest["gain"]["n"] < largest["people"]
    check("within_a_group_a_figure_of_few_is_not_shown", few and shown["mean"] == largest["mean"] and shown["gain"]["mean"] is None and shown["gain"]["n"] == largest["gain"]["n"] and again["r"] is None)
    person = load(hidden)[0]
    for attempt in person["attempts"]:
        attempt["mode"], attempt["from_move"] = "practice", 1 if len(attempt["moves"]) else 0
    save(hidden, "p000000.json", person)
    told = report(hidden)["people"][0]
    check("rehearsals_of_a_part_count_in_no_score", told["scores"]["overall"]["latest"] is None and not told["history"] and told["attempts"] == len(person["attempts"]))


HOSTILE = ["=cmd|' /C calc'!A0", "+1+1", "-2", "@SUM(A1)", "\tTab", "\rReturn", 'Comma, "quote"', "Line\nbreak", "</script><b>", "Zoë 李", "\x1b[31mred", "'; DROP"]


def names(folder):
    hostile = WORK + "/hostile"
    shutil.copytree(folder, hostile)
    people = load(hostile)
    for person, name in zip(people, HOSTILE):
        person["trainee"]["name"], person["trainee"]["team"] = name, name
        save(hostile, person["trainee"]["id"] + ".json", person)
    text = run(hostile, "--csv")[0]
    check("csv_has_a_byte_order_mark_and_crlf", text.startswith("\ufeff") and text.count("\r\n") > len(people))
    rows = list(csv.reader(io.StringIO(text[1:], newline="")))
    check("csv_is_read_by_others", len({len(row) for row in rows}) == 1 and len(rows) == 1 + sum(len(p["attempts"]) for p in people))
    told = {row[0]: row[1] for row in rows[1:]}
    wanted = {p["trainee"]["id"]: p["trainee"]["name"] for p in people}
    check("csv_keeps_every_name", all(told[i] in (n, "'" + n) for i, n in wanted.items()), told)
    check("csv_starts_no_formula", not any(field[:1] in ("=", "+", "-", "@", "\t", "\r") for row in rows[1:] for field in row[:6]))
    sly = ["a;=1+1", "a,@b", "a|+1", 'a"=1', "a'-1", "a =1", "a-b; c+d", "'=1", "\uff1d1"]
    shutil.copytree(hostile, WORK + "/sly")
    for person, name in zip(people, sly):
        person["trainee"]["name"], person["trainee"]["team"] = name, name
        save(WORK + "/sly", person["trainee"]["id"] + ".json", person)
    text = run(WORK + "/sly", "--csv")[0]
    rows = list(csv.reader(io.StringIO(text[1:], newline="")))
    told = {row[0]: row[1] for row in rows[1:]}
    guarded = ["a;'=1+1", "a,'@b", "a|'+1", "a\"'=1", "a''-1", "a =1", "a-b; c+d", "''=1", "\uff1d1"]
    check("csv_read_with_another_separator_starts_no_formula_either", [told[p["trainee"]["id"]] for p, _ in zip(people, sly)] == guarded, told)
    check("csv_has_dates_that_spreadsheets_know", all(re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", row[rows[0].index("ended")]) for row in rows[1:]), rows[1])
    check("json_keeps_every_name", {p["id"]: p["name"] for p in report(hostile)["people"]} == wanted)
    check("the_summary_cannot_steer_a_terminal", not re.search("[\x00-\x09\x0b-\x1f\x7f]", run(hostile)[0]))
    rows = list(csv.reader(io.StringIO(run(hostile, "--csv=decisions")[0][1:], newline="")))
    check("csv_of_decisions_is_read_by_others", len({len(row) for row in rows}) == 1 and len(rows) > 3)


def broken(folder):
    bad = WORK + "/broken"
    shutil.copytree(folder, bad)
    trainees = bad + "/trainees"
    with open(trainees + "/p000001.json", encoding="utf-8") as file:
        text = file.read()
    files = {"damaged.json": text[: len(text) // 2], "empty.json": "", "newer.json": text.replace('"version": 2', '"version": 99'), "copy.json": text, "Notes.txt": "hello", "ann.lock": "", "ann.json.bak": "x"}
    for name, content in files.items():
        with open(f"{trainees}/{name}", "w", encoding="utf-8") as file:
            file.write(content)
    os.mkdir(trainees + "/folder.json")
    made = report(bad)
    kinds = {p["file"]: p["kind"] for p in made["files"]["problems"]}
    check("bad_files_are_named_and_stop_nothing", kinds == {"damaged.json": "damaged", "empty.json": "empty", "newer.json": "newer", "copy.json": "foreign", "Notes.txt": "foreign", "folder.json": "unreadable", "ann.json.bak": "waiting"} and made["files"]["read"] == len(load(folder)) and made["people"] == report(folder)["people"], kinds)
    check("the_summary_names_them", all(f"  {name} (" in run(bad)[0] for name in kinds))
    check("a_spreadsheet_has_them_on_standard_error", all(name in run(bad, "--csv")[1] for name in kinds))
    left = WORK + "/left"
    shutil.copytree(folder, left)
    os.mkdir(left + "/hands")
    os.rename(left + "/trainees/p000001.json", left + "/hands/p000001.00112233445566aa.json")
    shutil.copy(left + "/trainees/p000002.json", left + "/trainees/p000002.json.bak")
    os.rename(left + "/trainees/p000003.json", left + "/trainees/p000003.json.bak")
    shutil.copy(left + "/trainees/p000002.json", left + "/hands/p000002.00112233445566aa.json")
    for name in ("p000009", "p000009.00112233445566aa.json.damaged-1", "p000009.json", "Notes.00112233445566aa.json"):
        open(f"{left}/hands/{name}", "w").close()
    os.remove(left + "/trainees/p000009.json")
    waiting = {p["file"]: p["kind"] for p in report(left)["files"]["problems"]}
    check("who_has_no_file_but_left_something_is_named", waiting == {"hands/p000001.00112233445566aa.json": "waiting", "p000003.json.bak": "waiting"}, waiting)
    check("and_it_says_whose_and_what_to_do", 'an unfinished attempt of "p000001"' in run(left)[0] and "when p000003 opens Understudy" in run(left)[0])
    os.makedirs(WORK + "/nobody/trainees")
    check("an_empty_folder_says_what_to_do", "name that folder" in run(WORK + "/nobody", status=1)[1])
    check("another_folder_says_what_to_do", "name a data folder" in run(WORK, status=1)[1])
    for place, words in ((WORK + "/none", "there is no folder"), (trainees + "/p000001.json", "is a file: name")):
        check("no_folder_says_what_to_do", words in run(place, status=1)[1], run(place, status=1)[1])
    check("a_damaged_file_says_what_to_do", "mended from its copy" in run(bad)[0])
    check("a_page_for_a_folder_says_what_to_do", f"such as {WORK}/report.html" in run(bad, "--html", WORK, status=2)[1], run(bad, "--html", WORK, status=2)[1])


def in_hand(folder):
    hand = WORK + "/hand"
    shutil.copytree(folder, hand)
    os.mkdir(hand + "/hands")
    person = load(hand)[2]
    people = report(folder)["people"]
    with open(hand + "/hands/p000002.00112233445566aa.json", "w", encoding="utf-8") as file:
        json.dump({**person, "attempts": person["attempts"][-1:]}, file)
    twice = report(hand)["people"]
    save(hand, "p000002.json", {**person, "attempts": person["attempts"][:-1]})
    check("an_attempt_in_hand_counts", report(hand)["people"] == people and report(hand)["people"] == people)
    check("an_attempt_that_was_put_away_counts_once", twice == people)
    os.remove(hand + "/hands/p000002.00112233445566aa.json")
    check("without_the_hand_it_does_not", report(hand)["people"] != people)


def edit(name, old, new):
    """The course with one scenario edited."""
    course = f"{WORK}/{name}"
    shutil.copytree(COURSE, course)
    path = course + "/basics/parcel.lua"
    with open(path, encoding="utf-8") as file:
        text = file.read()
    with open(path, "w", encoding="utf-8") as file:
        file.write(text.replace(old, new, 1))
    assert old in text
    return course


def of_version(made, content):
    """All that is told of a version alone, whether it is a former one or not."""
    other = ("title", "former", "before")
    return {part: [{k: v for k, v in one.items() if k not in other} for one in made[part] if one["content"] == content] for part in ("decisions", "flows", "reliability", "groups")}


def problems(made):
    return {p["file"]: p["kind"] for p in made["files"]["problems"]}


def former(folder):
    course = edit("new", 'title = "', 'title = "New ')
    made, before = report(folder, course=course), report(folder)
    (old,) = {g["content"] for g in made["groups"] if g["id"] == "parcel"}
    told = of_version(made, old)
    check("a_former_version_keeps_all_its_figures", told == of_version(before, old) and told["flows"] and all(d["prompt"] is not None or d["difficulty"]["n"] > 10 for d in told["decisions"]), told)
    check("nobody_stands_otherwise_for_an_edit", [p["scores"] for p in made["people"]] == [p["scores"] for p in before["people"]])
    ended = max(a["ended"] for p in load(folder) for a in p["attempts"] if whole(a) and a["content"] == old)
    last = datetime.date.fromisoformat(ended[:10])
    (title,) = {g["title"] for g in made["groups"] if g["content"] == old}
    check("a_former_version_is_told_by_its_last_day", title == f"New The lost parcel, as it was until {last.day} {last:%B %Y}", title)
    archive = f"{folder}/scenarios/{old}"
    shutil.move(archive, WORK + "/away")
    lost = report(folder, course=course)
    check("without_its_archive_it_keeps_its_replies", problems(lost) == {f"scenarios/{old}": "missing"} and all(d["difficulty"]["mean"] is None for d in of_version(lost, old)["decisions"]) and sum(r["taken"] for d in of_version(lost, old)["decisions"] for r in d["replies"]) > 10)
    check("the_summary_names_a_missing_archive", f"  scenarios/{old} (missing): " in run(folder, course=course)[0])
    for name, spoil in SPOILT.items():
        shutil.copytree(WORK + "/away", archive)
        spoil(folder, archive)
        made = report(folder, course=course)
        check(f"an_archive_{name}_is_refused", problems(made) in ({f"scenarios/{old}": "damaged"}, {f"scenarios/{old}": "missing"}) and of_version(made, old) == of_version(lost, old), (of_version(made, old), of_version(lost, old)))
        subprocess.check_call(["rm", "-rf", archive])
    shutil.move(WORK + "/away", archive)
    check("an_archive_that_is_back_is_used_again", undated(run(folder, "--json", course=course)[0]) == undated(run(folder, "--json", "--no-cache", course=course)[0]) and of_version(report(folder, course=course), old) == told)


def change(path, old, new):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    with open(path, "w", encoding="utf-8") as file:
        file.write(text.replace(old, new, 1))


def replace(folder, archive):
    other = next(h for h in sorted(os.listdir(folder + "/scenarios")) if not archive.endswith(h))
    shutil.rmtree(archive)
    shutil.copytree(f"{folder}/scenarios/{other}", archive)


def link(folder, archive):
    shutil.move(archive, folder + "/elsewhere")
    os.symlink(folder + "/elsewhere", archive)


SPOILT = {
    "that_was_edited": lambda _, at: change(at + "/archive/parcel.lua", 'title = "', 'title = "Other '),
    "that_never_ends": lambda _, at: change(at + "/rubric.lua", "", "while true do end\n"),
    "that_lacks_a_file": lambda _, at: os.remove(at + "/cast.lua"),
    "of_another_scenario": replace,
    "that_is_a_link": link,
}


def two_versions(folder):
    """Everybody plays the course, it is edited, and they play it again."""
    course = WORK + "/new"
    later = make("later", 8, 40, 6, {"version": 1, "managers_see_practice": True, "least_group": 1}, course)
    people = {p["trainee"]["id"]: p for p in load(later)}
    both = WORK + "/two"
    shutil.copytree(folder, both)
    shutil.copytree(later + "/scenarios", both + "/scenarios", dirs_exist_ok=True)
    for person in load(both):
        person["attempts"] += people[person["trainee"]["id"]]["attempts"]
        save(both, person["trainee"]["id"] + ".json", person)
    made, (first, then) = report(both, course=course), (report(folder), report(later, course=course))
    texts = {undated(run(both, "--json", "--no-cache", "--threads", n, course=course)[0]) for n in ("1", "2", "64")}
    check("nor_does_the_number_of_threads_change_what_was", len(texts) == 1)
    contents = [g["content"] for g in made["groups"] if g["id"] == "parcel"]
    check("the_version_of_today_comes_first", len(contents) == 2 and of_version(then, contents[0])["groups"] and of_version(first, contents[1])["groups"], contents)
    check("versions_are_never_pooled", all(of_version(made, c) == of_version(alone, c) for c, alone in zip(contents, (then, first))))
    was = {d["id"]: d for d in made["decisions"] if d["content"] == contents[1]}
    now = [d for d in made["decisions"] if d["content"] == contents[0]]
    check("a_decision_stands_beside_what_it_was", len(now) == 2 and all(d["before"] == {"content": contents[1], "difficulty": was[d["id"]]["difficulty"]} for d in now) and not any(d["before"] for d in was.values()))
    check("the_summary_has_both", all(f"before the edit {100 * d['difficulty']['mean']:.0f} % of {d['difficulty']['n']}" in run(both, course=course)[0] for i, d in was.items() if any(n["id"] == i and "reply-unused" in n["flags"] for n in now)))
    old = sum(1 for p in load(both) for a in p["attempts"] if whole(a) and a["content"] == contents[1])
    told = {v["content"]: v for v in made["versions"]}[contents[1]]
    check("attempts_before_an_edit_are_counted", told["former"] and told["known"] and old == told["attempts"] == sum(p["former"] for p in made["people"]) and f"\n{old} of these were at scenarios as they were before an edit" in run(both, course=course)[0])
    check("a_lesson_says_how_many_are_of_before", {g["former"] for g in made["groups"] if g["kind"] == "lesson"} == {g["attempts"] for g in made["groups"] if g["content"] == contents[1]})
    rows = list(csv.DictReader(io.StringIO(run(both, "--csv=decisions", course=course)[0][1:], newline="")))
    check("a_spreadsheet_tells_versions_apart", {(r["content"], r["former"]) for r in rows if r["scenario"] == "parcel"} == {(contents[0], "no"), (contents[1], "yes")})


try:
    seen = make("seen", 7, 40, 6, {"version": 1, "managers_see_practice": True, "least_group": 1})
    if "--renew" in sys.argv:
        os.makedirs(GOLDEN, exist_ok=True)
    goldens(make("golden", 7, 12, 6, {"version": 1, "managers_see_practice": True}))
    moved, expected = same_bytes(seen)
    caches(moved, expected)
    changes(moved)
    edits(moved)
    for test in (groups, many_teams, persons, overdue, decisions, filters, privacy, names, broken, in_hand, former, two_versions):
        test(seen)
finally:
    shutil.rmtree(WORK)
sys.exit(failed > 0)
