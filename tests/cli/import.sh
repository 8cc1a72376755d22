#!/bin/sh
# import.sh PROGRAM SOURCE: what people did in another folder comes into this one, once; what
# cannot be taken is named and left out. Prints TAP.
set -u
program=$1 source=$2
folder=$(mktemp -d)
trap 'chmod -R u+w "$folder"; rm -rf "$folder"' EXIT
export LC_ALL=C.UTF-8 HOME="$folder/home" UNDERSTUDY_SCENARIOS="$source/tests/lua/play"
data=$folder/data from=$folder/stick/understudy-saved
mkdir -p "$HOME"
failed=0

report() { # STATUS NAME: 0 is ok
    if [ "$1" -eq 0 ]; then echo "ok $2"; else
        echo "not ok $2"
        sed 's/^/  /' "$folder/said"
        failed=1
    fi
}

play() { # WHO FOLDER MOVE…
    who=$1 where=$2
    shift 2
    printf '%s\n' "$@" |
        "$program" play parcel --text --data "$where" --trainee "$who" --moves - >"$folder/said"
}

import() {
    "$program" import "$@" >"$folder/said" 2>"$folder/errors"
    status=$?
    cat "$folder/errors" >>"$folder/said"
    return $status
}

says() {
    grep -qF "$1" "$folder/said"
}

content() { # of a folder, with the times of its files
    find "$1" -type f -exec cksum {} + | sort
    find "$1" -type f -printf '%p %T@\n' | sort
}

play ann "$data" continue "choose hello/a" quit
play ann "$from" continue "choose hello/b" quit
play bob "$from" continue quit
sed -i 's/"name": "bob"/"name": "Bob Éva 王"/' "$from/trainees/bob.json"
cp "$from/trainees/bob.json" "$from/trainees/bob.json.bak"
content "$from" >"$folder/before"

import "$from" "$data" && says "ann: 1 attempt came" && says "bob: is new here; 1 attempt came" &&
    says "2 attempts of 2 people came" && [ ! -s "$folder/errors" ]
report $? what_came_is_told_by_ids
content "$from" >"$folder/after"
cmp -s "$folder/before" "$folder/after"
report $? the_other_folder_is_left_as_it_was
grep -q 'Bob Éva 王' "$data/trainees/bob.json" &&
    [ "$(grep -c '"seed"' "$data/trainees/ann.json")" -eq 2 ] &&
    [ "$(stat -c %a "$data/trainees/bob.json")" = 600 ]
report $? attempts_and_profile_are_there_for_their_owner_alone
"$program" verify "$data" >"$folder/said" 2>&1
report $? what_came_can_be_verified

content "$data" >"$folder/before"
import "$from" --data "$data" && says "ann: 0 attempts came, 1 was here already" &&
    says "0 attempts of 0 people came"
report $? again_brings_nothing_new
content "$data" >"$folder/after"
cmp -s "$folder/before" "$folder/after"
report $? and_writes_nothing

rm -r "$data/trainees" "$data/scenarios"
import "$from" "$data" && "$program" verify "$data" >"$folder/said" 2>&1
report $? into_an_empty_folder_all_of_it_comes_with_its_scenarios

play cleo "$from" continue quit
printf '{"version": 99}' >"$from/trainees/dan.json"
printf '{"vers' >"$from/trainees/eve.json"
sed -i 's/Bob Éva 王/Robert/' "$from/trainees/bob.json"
import "$from" "$data"
[ $? -eq 1 ] && says "cleo: is new here; 1 attempt came" && [ "$(wc -l <"$folder/errors")" -eq 3 ] &&
    grep -q 'dan.json: .*newer version' "$folder/errors" &&
    grep -q 'eve.json: .*--trainee eve mends' "$folder/errors" &&
    grep -q '"bob" is Bob Éva 王 in .* and Robert in .* another id' "$folder/errors"
report $? what_is_damaged_newer_or_somebody_elses_is_left_out_with_a_line_for_each
[ ! -e "$data/trainees/dan.json" ] && [ ! -e "$data/trainees/eve.json" ] &&
    [ "$(cat "$from/trainees/eve.json")" = '{"vers' ]
report $? and_is_left_where_it_is

import "$folder/stick" "$data"
[ $? -eq 1 ] && says "did you mean $from?"
report $? the_place_of_a_refuge_leads_to_the_refuge
import "$folder/nowhere" "$data"
[ $? -eq 1 ] && says "no data folder"
report $? what_is_no_data_folder_is_told
import
[ $? -eq 2 ]
report $? without_a_folder_it_is_wrong_usage
exit $failed
