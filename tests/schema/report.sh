#!/bin/sh
# report.sh PROGRAM MAKER SOURCE: ajv judges the report of a small folder, with a file in it
# that cannot be read, of whom half play a scenario after it was edited; and with everything
# hidden.
set -eu
program=$1 maker=$2 source=$3
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$maker" "$folder" 3 8 4 0 "$source/tests/lua/play"
cp -R "$source/tests/lua/play" "$folder/edited"
sed -i 's/title = "The lost/title = "The late/' "$folder/edited/basics/parcel.lua"
"$maker" "$folder" 3 4 4 0 "$folder/edited"
echo '{"version": 1, "managers_see_practice": true, "least_group": 2,
    "due": {"basics": 14}}' >"$folder/folder.json"
: >"$folder/trainees/empty.json"
node "$source/tests/schema/output.mjs" "$source/assets/schema/report.schema.json" "$program" \
    --scenarios "$folder/edited" report "$folder" --json \
    -- --scenarios "$folder/edited" report "$folder" --json --mode assessed \
    --from 2020-01-01 --to 2020-01-02
