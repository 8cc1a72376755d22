#!/bin/sh
# folder.sh VALIDATOR SCHEMAS PROGRAM SOURCE: what is printed of a data folder, judged by
# ajv: of an honest one, and of one in which a score was edited, a file is damaged and a
# scenario is gone.
set -eu
validator=$1 schemas=$2 program=$3 source=$4
folder=$(mktemp -d)
trap 'chmod -R u+w "$folder"; rm -rf "$folder"' EXIT
export HOME="$folder/home" UNDERSTUDY_SCENARIOS="$source/tests/lua/play"
mkdir "$HOME"

play() { # FOLDER TRAINEE SCENARIO MOVE…: one attempt, kept
    where=$1 who=$2 scenario=$3
    shift 3
    printf '%s\n' "$@" | "$program" play "$scenario" --text --data "$where" --trainee "$who" \
        --assessed --moves - >"$folder/said"
}
for where in "$folder/honest" "$folder/edited"; do
    play "$where" ann parcel continue "choose hello/b" "continue all" "choose middle/c" quit
    play "$where" bob parcel continue "choose hello/a" "continue all" "choose middle/b" "continue all"
    play "$where" bob clock continue quit
done
sed -i 's/"passed": true/"passed": false/' "$folder/edited/trainees/bob.json"
grep -q '"passed": false' "$folder/edited/trainees/bob.json"
echo '{' >"$folder/edited/trainees/cat.json"
clock=$(grep -l clock "$folder"/edited/scenarios/*/course.lua)
chmod -R u+w "$folder/edited/scenarios"
rm -r "$(dirname "$clock")"
for rubric in "$folder"/edited/scenarios/*/rubric.lua; do
    sed -i 's/points = 2/points = 1/' "$rubric"
done

node "$validator" "$schemas/verify.schema.json" "$program" \
    verify --json "$folder/honest" -- verify --json "$folder/edited"
printf '\377\000' >"$folder/edited/trainees/bob.json.damaged-1"
printf '{ "half' >"$folder/edited/trainees/bob.json.damaged-2"
node "$(dirname "$validator")/export.mjs" "$schemas" "$program" "$folder/edited" bob
