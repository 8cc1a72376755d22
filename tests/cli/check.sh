#!/bin/sh
# check.sh UNDERSTUDY SOURCE: `understudy check` as an author and a build call it: what
# it says of the course, of scenarios with mistakes, by every option. Prints TAP.
set -u
understudy=$1
source=$2
defects=$source/tests/lua/defects
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unset UNDERSTUDY_SCENARIOS UNDERSTUDY_ASSETS
export HOME="$work" LC_ALL=C.UTF-8

number=0
failed=0
report() { # NAME STATUS
    number=$((number + 1))
    if [ "$2" -eq 0 ]; then
        echo "ok $number - $1"
    else
        echo "not ok $number - $1"
        sed 's/^/# /' "$work/out" "$work/err"
        failed=1
    fi
}

# expect NAME STATUS FRAGMENTS COMMAND…: what it prints must hold each line of FRAGMENTS;
# nothing but a failure of its own may come on standard error.
expect() {
    name=$1 wanted=$2 fragments=$3
    shift 3
    "$@" >"$work/out" 2>"$work/err" </dev/null
    status=$?
    ok=0
    [ "$status" -eq "$wanted" ] || ok=1
    [ "$status" -ne "$wanted" ] && echo "status $status, not $wanted" >>"$work/err"
    printf '%s\n' "$fragments" >"$work/fragments"
    while read -r fragment; do
        if [ -n "$fragment" ] && ! cat "$work/out" "$work/err" | grep -qF -e "$fragment"; then
            echo "missing: $fragment" >>"$work/err"
            ok=1
        fi
    done <"$work/fragments"
    report "$name" $ok
}

# The course that is shipped has no mistake, and needs no warning.
expect the_course_passes_under_strict 0 ' 0 errors, 0 warnings' \
    "$understudy" check --strict --scenarios "$source/scenarios" --assets "$source/assets"
[ ! -s "$work/err" ]
report "no_progress_where_standard_error_is_no_terminal" $?

# The page of a scenario.
library="--scenarios $source/tests/lua/library"
mkdir -p "$work/assets/portraits/moods" "$work/assets/places"
touch "$work/assets/portraits/dana.svg" "$work/assets/portraits/moods/neutral.svg" \
    "$work/assets/places/desk.svg"
library="$library --assets $work/assets"
expect a_page_tells_what_is_proved 0 'clean: T
Proved: every state that play can reach was visited (
any ending: overall 0 to 82, listening 0 to 100
bad ending "bad": overall
random: mean
5 files: 0 errors' "$understudy" check $library "$defects/clean.lua"
cp "$work/out" "$work/first"
"$understudy" check $library "$defects/clean.lua" >"$work/out" 2>"$work/err"
sed 's/[0-9.]* seconds//' "$work/first" >"$work/a"
sed 's/[0-9.]* seconds//' "$work/out" >"$work/b"
cmp "$work/a" "$work/b" >"$work/err"
report "it_says_the_same_the_next_time" $?
expect a_mistake_stands_under_its_scenario 1 "$defects/go-never.lua:11: error: the condition
[never-true]" "$understudy" check $library "$defects/go-never.lua"
expect a_failure_is_no_proof 1 'Not proved: play fails in some state
it happens after: choose start/a, choose start/c [nothing-open]' \
    "$understudy" check $library "$defects/nothing-open.lua"
expect a_score_that_is_not_observed 1 'overall not observed' \
    "$understudy" check $library "$defects/ending-nowhere.lua"
expect what_cannot_be_read_is_listed 1 'dead-end.lua could not be read as a scenario:
[runs-out]' "$understudy" check $library "$defects/dead-end.lua"
expect files_keep_their_order 1 'ending-nowhere: T' \
    "$understudy" check $library "$defects/line-never.lua" "$defects/ending-nowhere.lua" \
    "$defects/line-never.lua"
[ "$(grep -E '^[a-z-]+: T$' "$work/out" | tr '\n' ' ')" = "line-never: T ending-nowhere: T " ]
report "files_stand_in_the_order_named_and_once" $?
expect a_missing_portrait_is_the_casts 1 'cast.lua:2: error: there is no portrait "dana"
[missing-portrait]' "$understudy" check --scenarios "$source/tests/lua/library" \
    --assets "$work/nowhere" "$defects/clean.lua"

# The limit of states.
expect a_limit_ends_in_walks 0 'The search stopped at its limit of 10 states
Not proved, only tried: 20,000 random runs met' \
    "$understudy" check --states 10 --scenarios "$source/scenarios" size-nine
! grep -q 'Proved' "$work/out"
report "what_was_only_tried_is_not_called_proved" $?
expect what_goes_on_differently_is_proved 0 'The search stopped at its limit of 20,000 states
Still proved, from
good ending' "$understudy" check --states 20000 --scenarios "$source/scenarios" late-refund
expect no_states 2 '--states' "$understudy" check --states 0
expect states_that_are_no_number 2 '--states' "$understudy" check --states many
expect states_of_nothing 2 'states' "$understudy" check --states

# For editors.
expect an_editor_gets_lines 1 ': error: ' \
    "$understudy" check --editor $library "$defects/no-way-out.lua"
! grep -qvE '^[^:]+(:[0-9]+)?: (error|warning): .* \[[a-z-]+\]$' "$work/out"
report "an_editor_gets_nothing_else" $?
[ "$(grep -c 'no-way-out\]' "$work/out")" -eq 2 ]
report "an_editor_gets_each_mistake_once" $?
expect an_editor_gets_no_line_without_mistakes 0 '' \
    "$understudy" check --editor --scenarios "$source/scenarios" --assets "$source/assets" size-nine
[ ! -s "$work/out" ]
report "nothing_wrong_is_nothing_said" $?
expect editor_and_json 2 '--editor' "$understudy" check --editor --json
expect editor_and_curriculum 2 '--editor' "$understudy" check --editor --curriculum

# Strictness.
expect warnings_alone_pass 0 ' 0 errors' "$understudy" check $library "$defects/clean.lua"
expect warnings_fail_under_strict 1 ' 0 errors' \
    "$understudy" check --strict $library "$defects/clean.lua"
expect errors_fail_as_json 1 '"errors": 1' \
    "$understudy" check --json $library "$defects/go-never.lua"

# The curriculum.
expect the_curriculum_is_covered 0 'What the scenarios train
size-nine: 
45 rows: 45 trained, 0 not' "$understudy" check --curriculum --scenarios "$source/scenarios"
expect the_curriculum_as_json 0 '"curriculum": [' \
    "$understudy" check --curriculum --json --scenarios "$source/scenarios"
expect some_of_the_curriculum 0 ' 0 trained, 18 not' \
    "$understudy" check --curriculum $library "$defects/clean.lua"
expect no_curriculum_of_what_cannot_be_read 1 '[runs-out]
the curriculum is not covered: there is 1 mistake' \
    "$understudy" check --curriculum $library "$defects/dead-end.lua"
expect one_curriculum_at_a_time 2 'one course at a time' "$understudy" check --curriculum \
    "$source/scenarios" "$source/tests/lua/play"

# Progress, on a terminal of its own (script is of util-linux).
if command -v script >/dev/null; then
    script -qec "'$understudy' check --states 300000 --scenarios '$source/scenarios'" /dev/null \
        </dev/null >"$work/out" 2>"$work/err"
    grep -q 'states visited' "$work/out"
    report "progress_is_shown_on_a_terminal" $?
fi
echo "1..$number"
exit $failed
