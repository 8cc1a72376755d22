#!/bin/sh
# same_runs.sh UNDERSTUDY SOURCE: a run is a pure function of scenario, seed and moves:
# 200 fresh processes (each with its own seed for Lua's string hashes and its own
# addresses) record the same journal, byte for byte. Prints TAP.
set -u
understudy=$1
source=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME="$work" UNDERSTUDY_SCENARIOS="$source/scenarios"

run() { # SCENARIO MOVES SEED JOURNAL
    "$understudy" play "$1" --moves "$2" --seed "$3" --journal "$4" >/dev/null 2>&1
}

number=0
failed=0
report() { # NAME STATUS
    number=$((number + 1))
    if [ "$2" -eq 0 ]; then echo "ok $number - $1"; else echo "not ok $number - $1"; failed=1; fi
}

same() { # SCENARIO MOVES SEED NAME
    run "$1" "$2" "$3" "$work/first"
    different=0
    i=0
    while [ $i -lt 100 ]; do
        rm -f "$work/again"
        run "$1" "$2" "$3" "$work/again"
        cmp -s "$work/first" "$work/again" || different=$((different + 1))
        i=$((i + 1))
    done
    [ -s "$work/first" ] && [ $different -eq 0 ]
    report "$4" $?
    [ $different -eq 0 ] || echo "# $different of 100 runs differ"
}

golden=$source/tests/golden/late-refund-typical.journal
same late-refund "$golden" "$(sed -n 's/^seed //p' "$golden")" \
    a_hundred_processes_record_the_same_run
same "$source/tests/cli/same/dynamic.lua" "$source/tests/cli/same/dynamic.moves" 7 \
    a_hundred_processes_record_the_same_run_where_lua_evaluates
run "$source/tests/cli/same/dynamic.lua" "$source/tests/cli/same/dynamic.moves" 8 "$work/other"
[ -s "$work/other" ] && ! cmp -s "$work/first" "$work/other"
report another_seed_is_seen $?
echo "1..$number"
exit $failed
