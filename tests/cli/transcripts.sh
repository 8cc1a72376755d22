#!/bin/sh
# transcripts.sh UNDERSTUDY SOURCE [--renew]: golden runs of the scenarios that come
# with the program, as the terminal tells them, compared byte for byte with
# plays/NAME.txt. After a scenario, its golden run or the telling was changed on
# purpose, --renew writes them anew; read the difference before committing it.
# Prints TAP.
set -u
understudy=$1
source=$2
renew=${3-}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unset UNDERSTUDY_DATA UNDERSTUDY_TRAINEE COLUMNS
export HOME="$work" UNDERSTUDY_SCENARIOS="$source/scenarios" LC_ALL=C.UTF-8

number=0
failed=0
told() { # JOURNAL SCENARIO [OPTION…]
    name=$1
    scenario=$2
    shift 2
    wanted=$source/tests/cli/plays/$name.txt
    number=$((number + 1))
    "$understudy" play "$scenario" --moves "$source/tests/golden/$name.journal" "$@" \
        >"$work/told" 2>&1
    [ "$renew" != --renew ] || cp "$work/told" "$wanted"
    if diff -u "$wanted" "$work/told" >"$work/difference"; then
        echo "ok $number - ${name}_is_told_as_before"
    else
        echo "not ok $number - ${name}_is_told_as_before"
        sed 's/^/# /' "$work/difference"
        failed=1
    fi
}

told late-refund-typical late-refund --practice
told size-nine-typical size-nine
echo "1..$number"
exit $failed
