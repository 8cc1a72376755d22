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

# Its second scenario stands in pieces between explanations; every word and field of the
# language that a scenario can have is in it.
sed -n '/^## A second scenario/,/^## Good replies/p' "$guide" |
    awk '/^```lua$/ { inside = 1; next } /^```$/ { inside = 0 } inside' >"$work/lost.lua"
"$understudy" check --strict "$work/lost.lua" >"$work/check" 2>&1
report the_second_scenario_of_the_guide_is_clean $?
missing=$("$understudy" api --markdown | awk '
    /^### / { word = $2; library = word ~ /^(rubric|behaviour|cast|curriculum|row|course|lesson)$/ }
    /^### / && word != "A" && !library { print word }
    /^\| `[a-z_]+` \|/ && !library { gsub("`", "", $2); print $2 " =" }' | sort -u | while read -r wanted; do
    grep -q "\b$wanted" "$work/lost.lua" || echo "$wanted"
done)
[ -z "$missing" ]
report "the_second_scenario_of_the_guide_has_every_word_and_field" $?
[ -z "$missing" ] || echo "$missing" | sed 's/^/# missing: /'
sed -n '/^lost: The umbrella/,/No mistakes/p' "$guide" >"$work/told"
sed -n '/^lost: The umbrella/,/No mistakes/p' "$work/check" |
    sed -e 's/, [0-9.]* seconds)/)/' -e "s|$work/||" | diff -u "$work/told" - >"$work/said"
report the_report_that_the_guide_explains_is_what_check_says $?

"$understudy" api --markdown | sed 's/^#/##/' >"$work/reference"
sed -n "/^$(head -n 1 "$work/reference")\$/,\$p" "$guide" | diff -u - "$work/reference" >"$work/said"
report the_reference_is_what_the_program_says $?
[ $failed -eq 0 ] || sed 's/^/# /' "$work/said" | head -n 20

"$understudy" api --annotations | diff -u "$source/assets/editor/understudy.lua" - >"$work/said"
report the_annotations_are_what_the_program_says $?
[ $failed -eq 0 ] || sed 's/^/# /' "$work/said" | head -n 20
echo "1..$number"
exit $failed
