#!/bin/sh
# transcripts.sh UNDERSTUDY SOURCE [--renew]: whole plays of the scenarios that come
# with the program, as the terminal tells them, compared byte for byte with
# plays/NAME.txt. After a scenario or the telling was changed on purpose, --renew
# writes them anew; read the difference before it is committed. Prints TAP.
set -u
understudy=$1
plays=$2/tests/cli/plays
renew=${3-}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unset UNDERSTUDY_DATA UNDERSTUDY_TRAINEE COLUMNS
export HOME="$work" UNDERSTUDY_SCENARIOS="$2/scenarios" LC_ALL=C.UTF-8

number=0
failed=0
for moves in "$plays"/*.moves; do
    name=$(basename "$moves" .moves)
    number=$((number + 1))
    "$understudy" play "$name" --seed 1 --moves "$moves" >"$work/told" 2>&1
    [ "$renew" != --renew ] || cp "$work/told" "$plays/$name.txt"
    if diff -u "$plays/$name.txt" "$work/told" >"$work/difference"; then
        echo "ok $number - a_play_of_${name}_is_told_as_before"
    else
        echo "not ok $number - a_play_of_${name}_is_told_as_before"
        sed 's/^/# /' "$work/difference"
        failed=1
    fi
done
echo "1..$number"
exit $failed
