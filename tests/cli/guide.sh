#!/bin/sh
# guide.sh UNDERSTUDY SOURCE: the author's guide says what the program does: its example
# is checked and played, and its reference part and the editor's annotations are those
# that the program makes now. Prints TAP.
set -u
understudy=$1
source=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME="$work" UNDERSTUDY_SCENARIOS="$source/scenarios" UNDERSTUDY_ASSETS="$source/assets"
guide=$source/scenarios/README.md

number=0
failed=0
report() { # NAME STATUS
    number=$((number + 1))
    if [ "$2" -eq 0 ]; then echo "ok $number - $1"; else echo "not ok $number - $1"; failed=1; fi
}

sed -n '/^```lua$/,/^```$/p' "$guide" | awk '/^```lua$/ { n++; next } /^```$/ { next } n == 1' >"$work/first.lua"
"$understudy" check --strict "$work/first.lua" >"$work/said" 2>&1
report the_first_scenario_of_the_guide_is_clean $?
printf 'choose cold/ask\nchoose cold-too/two-minutes\n' |
    "$understudy" play "$work/first.lua" --moves - >"$work/said" 2>&1 &&
    grep -q 'She stays for a second cup' "$work/said"
report the_first_scenario_of_the_guide_plays_to_its_good_ending $?

"$understudy" api --markdown | sed 's/^#/##/' >"$work/reference"
sed -n "/^$(head -n 1 "$work/reference")\$/,\$p" "$guide" | diff -u - "$work/reference" >"$work/said"
report the_reference_is_what_the_program_says $?
[ $failed -eq 0 ] || sed 's/^/# /' "$work/said" | head -n 20

"$understudy" api --annotations | diff -u "$source/assets/editor/understudy.lua" - >"$work/said"
report the_annotations_are_what_the_program_says $?
[ $failed -eq 0 ] || sed 's/^/# /' "$work/said" | head -n 20
echo "1..$number"
exit $failed
