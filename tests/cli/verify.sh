#!/bin/sh
# verify.sh PROGRAM SOURCE: an honest folder, made by playing, is clean; every way of making
# it lie is caught, and named with its trainee and attempt. Prints TAP.
set -u
program=$1 source=$2
folder=$(mktemp -d)
trap 'chmod -R u+w "$folder"; rm -rf "$folder"' EXIT
export LC_ALL=C.UTF-8 HOME="$folder/home" UNDERSTUDY_SCENARIOS="$source/tests/lua/play"
mkdir "$HOME"
failed=0

report() { # STATUS NAME: 0 is ok
    if [ "$1" -eq 0 ]; then echo "ok $2"; else
        echo "not ok $2"
        sed 's/^/  /' "$folder/said"
        failed=1
    fi
}

play() { # TRAINEE SCENARIO MOVE…: one attempt, kept
    who=$1 scenario=$2
    shift 2
    printf '%s\n' "$@" | "$program" play "$scenario" --text --data "$folder/honest" --trainee "$who" \
        --assessed --moves - >"$folder/said" 2>&1 || report 1 "play_$scenario"
}
play ann parcel continue "choose hello/b" "continue all" "choose middle/c" quit
play bob clock continue quit
play bob parcel continue "choose hello/a" "continue all" "choose middle/b" "continue all"
play bob parcel continue "choose hello/a"

"$program" verify "$folder/honest" >"$folder/said" 2>&1 &&
    grep -q '^4 attempts of 2 people: every one comes out as it is kept\.$' "$folder/said"
report $? an_honest_folder_is_clean
"$program" verify --data "$folder/honest" >"$folder/said" 2>&1
report $? the_folder_can_be_an_option

lie() { # NAME WORDS PYTHON: a copy in which f (a function of bob's or ann's progress) was done
    name=$1 words=$2 deed=$3
    rm -rf "$folder/lie"
    cp -r "$folder/honest" "$folder/lie"
    chmod -R u+w "$folder/lie"
    python3 - "$folder/lie" "$deed" <<'P' || exit 3
import copy, glob, json, os, sys
folder, deed = sys.argv[1:]
files = {who: f"{folder}/trainees/{who}.json" for who in ("ann", "bob")}
ann, bob = (json.load(open(files[who])) for who in ("ann", "bob"))
exec(deed)
for who, progress in (("ann", ann), ("bob", bob)):
    if os.path.exists(files[who]):
        json.dump(progress, open(files[who], "w"))
P
    "$program" verify "$folder/lie" >"$folder/said" 2>&1
    status=$?
    [ "$status" -eq 1 ] && grep -q "$words" "$folder/said"
    report $? "$name"
}
bob='^bob, attempt 2 (parcel, [0-9TZ:-]*): '
ann='^ann, attempt 1 (parcel, [0-9TZ:-]*): '
lie an_edited_score_is_caught "${bob}empathy: kept is “99 %, .*, but “100 %, .*” comes out" \
    'bob["attempts"][1]["scores"]["empathy"]["percent"] = 99'
lie an_edited_overall_score_is_caught "${bob}overall score: kept is “95 %" \
    'bob["attempts"][1]["scores"]["overall"]["percent"] = 95'
lie an_edited_ending_is_caught "${bob}ending: kept is “upset”, but “calm” comes out" \
    'bob["attempts"][1]["ending"] = "upset"'
lie a_false_pass_is_caught "${ann}passed: kept is “yes”, but “no” comes out" \
    'ann["attempts"][0].update(passed=True, ending="calm", critical_errors=[])'
lie an_edited_behaviour_is_caught "${bob}behaviour ask_open: kept is “shown 2, missed 0”" \
    'bob["attempts"][1]["behaviours"][0]["shown"] = 2'
lie an_added_behaviour_is_caught "${bob}behaviour sum_up: kept is “shown 1, missed 0”" \
    'bob["attempts"][1]["behaviours"] = [b for b in bob["attempts"][1]["behaviours"] if b["id"] != "sum_up"] + [{"id": "sum_up", "shown": 1, "missed": 0}]'
lie an_edited_move_is_caught "${ann}professionalism: kept is" \
    'ann["attempts"][0]["moves"][3] = "choose middle/a"'
lie an_impossible_move_is_caught "${bob}cannot be replayed: move 1: " \
    'm = bob["attempts"][1]["moves"]; m[0] = "choose hello/a"'
lie a_move_too_few_is_caught "${bob}finished: kept is “yes”, but “no” comes out" \
    'bob["attempts"][1]["moves"].pop()'
lie a_removed_critical_error_is_caught \
    "${ann}critical errors: kept is “none”, but “break_privacy at middle/c” comes out" \
    'ann["attempts"][0]["critical_errors"] = []'
lie an_added_attempt_with_a_false_score_is_caught '^ann, attempt 2 (clock, ' \
    'a = copy.deepcopy(bob["attempts"][0]); s = a["scores"]["overall"]; s.update(percent=90, earned=9, open=10, opportunities=1); a["scores"]["listening"] = dict(percent=90, earned=9, open=10, opportunities=1); ann["attempts"].append(a)'
lie a_changed_archived_scenario_is_caught '/scenarios/[0-9a-f]* was changed since it was kept' \
    'p = glob.glob(folder + "/scenarios/*/archive/parcel.lua")[0]; t = open(p).read(); open(p, "w").write(t.replace("It is only a parcel", "Nonsense"))'
lie what_was_played_on_a_changed_scenario_cannot_be_replayed "${bob}cannot be replayed: " \
    'p = glob.glob(folder + "/scenarios/*/rubric.lua")
for q in p: t = open(q).read(); open(q, "w").write(t.replace("points = 2", "points = 3"))'
cp -r "$UNDERSTUDY_SCENARIOS" "$folder/edited"
sed -i 's/It is only a parcel/It is but a parcel/' "$folder/edited/"*/parcel.lua
UNDERSTUDY_SCENARIOS="$folder/edited"
gone='import shutil; p = glob.glob(folder + "/scenarios/*/archive/parcel.lua")[0]; shutil.rmtree(os.path.dirname(os.path.dirname(p)))'
lie a_missing_archived_scenario_is_named "${bob}cannot be replayed: the scenario as it was" "$gone"
UNDERSTUDY_SCENARIOS="$folder/nowhere"
lie it_is_named_without_a_course_at_hand_too "${bob}cannot be replayed: the scenario as it was" \
    "$gone"
UNDERSTUDY_SCENARIOS="$source/tests/lua/play"
"$program" verify "$folder/lie" >"$folder/said" 2>&1 &&
    grep -q '^4 attempts of 2 people: every one comes out as it is kept\.$' "$folder/said"
report $? what_was_played_before_scenarios_were_kept_is_replayed_on_the_course
"$program" verify --scenarios "$folder/edited" "$folder/lie" >"$folder/said" 2>&1
[ $? -eq 1 ] && grep -q "$bob" "$folder/said"
report $? the_course_can_be_an_option
"$program" verify --scenarios "$folder/nowhere" "$folder/honest" >"$folder/said" 2>&1
[ $? -ne 0 ] && grep -q 'nowhere' "$folder/said"
report $? a_course_that_was_asked_for_must_be_there
lie a_false_score_is_caught_on_the_course "${bob}empathy: kept is" \
    "$gone; bob['attempts'][1]['scores']['empathy']['percent'] = 99"
lie an_archived_scenario_under_a_false_name_is_caught "${bob}cannot be replayed: " \
    'p = [os.path.dirname(os.path.dirname(p)) for w in ("parcel", "clock") for p in glob.glob(f"{folder}/scenarios/*/archive/{w}.lua")]; import shutil; shutil.rmtree(p[0]); shutil.copytree(p[1], p[0])'
lie a_damaged_file_is_named '^ann: cannot be read: ' 'open(files["ann"], "w").write("{"); files["ann"] = ""'
lie an_end_before_the_beginning_is_caught '^ann: cannot be read: .*is before it started' \
    'ann["attempts"][0]["ended"] = "2001-01-01T00:00:00Z"'
lie a_scenario_of_another_name_is_caught "^bob, attempt 2 (clock, .*: scenario: kept is “clock”" \
    'bob["attempts"][1]["scenario"] = "clock"'

# An old attempt is told as it was, though what it is of was edited since.
cp -r "$folder/honest" "$folder/later"
printf 'e\n1\n\nq\n' | UNDERSTUDY_SCENARIOS="$folder/edited" "$program" --text --data "$folder/later" \
    --trainee ann >"$folder/said" 2>&1 &&
    grep -q 'was edited since. This is the conversation as it was on' "$folder/said" &&
    grep -q 'It is only a parcel' "$folder/said" && ! grep -q 'It is but a parcel' "$folder/said"
report $? an_earlier_attempt_is_told_as_it_was

# Nothing that is wrong, but worth a look.
rm -rf "$folder/lie"
cp -r "$folder/honest" "$folder/lie"
python3 - "$folder/lie/trainees/bob.json" <<'P'
import copy, json, sys
bob = json.load(open(sys.argv[1]))
good = bob["attempts"][1]
bad = bob["attempts"][0]
bad.update(scenario="parcel", content=good["content"], moves=["continue", "quit"])
bob["attempts"] = [dict(copy.deepcopy(bad), seed=str(i)) for i in range(3)] + [good]
for i, one in enumerate(bob["attempts"]):
    one["started"] = one["ended"] = f"2026-01-0{i + 1}T10:00:00Z"
good["ended"] = "2999-01-01T10:00:00Z"
json.dump(bob, open(sys.argv[1], "w"))
P
"$program" verify "$folder/lie" >"$folder/said" 2>&1 &&
    grep -q '^bob, attempt 4 (parcel, .*: passed for the first time at assessed attempt 4\.$' \
        "$folder/said" && grep -q '^bob, attempt 4 .*: is yet to come\.$' "$folder/said"
report $? many_tries_and_a_time_to_come_are_noticed_and_no_fault

# Whatever is wrong, it is told of an id: no name of a person gets into any log.
rm -rf "$folder/lie"
cp -r "$folder/honest" "$folder/lie"
python3 - "$folder/lie/trainees" <<'P'
import sys
folder = sys.argv[1]
def name(who, deed):
    text = open(f"{folder}/{who}.json").read().replace(f'"name": "{who}"', '"name": "Quetzal Mbeki"')
    assert "Quetzal" in text
    open(f"{folder}/{who}.json", "w").write(deed(text))
name("ann", lambda text: text[:-30])
name("bob", lambda text: text.replace('"ending": "calm"', '"ending": "upset"'))
open(f"{folder}/ann.json.bak", "w").write('{"trainee": {"name": "Quetzal Mbeki"')
P
{
    "$program" verify "$folder/lie"
    "$program" verify "$folder/lie" --json
    "$program" report "$folder/lie" 3>&1 >/dev/null 2>&3
    "$program" export --data "$folder/lie" --trainee bob -o "$folder/lie/no/such/file"
    printf 'quit\n' | "$program" play clock --text --data "$folder/lie" --trainee ann --practice --moves - \
        3>&1 >/dev/null 2>&3
    "$program" erase --data "$folder/lie" --trainee nobody --yes
    echo q | "$program" --text --data "$folder/lie" --trainee ann
} >"$folder/said" 2>&1
grep -q 'ann.json' "$folder/said" && grep -q '^bob, attempt' "$folder/said" &&
    ! grep -q 'Quetzal\|Mbeki' "$folder/said"
report $? what_is_wrong_is_told_of_ids_and_never_of_names

"$program" verify "$folder/nowhere" >"$folder/said" 2>&1
[ $? -eq 1 ] && grep -q 'nowhere is not a folder' "$folder/said"
report $? a_folder_that_is_not_there_is_told
mkdir -p "$folder/new"
"$program" verify "$folder/new" >"$folder/said" 2>&1 && grep -q '^0 attempts of 0 people' "$folder/said"
report $? an_empty_folder_is_clean
exit $failed
