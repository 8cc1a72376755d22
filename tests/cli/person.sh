#!/bin/sh
# person.sh PROGRAM SOURCE: a person gets all that is kept about them, and can have all of
# it removed; what is others' stays. Prints TAP.
set -u
program=$1 source=$2
folder=$(mktemp -d)
trap 'chmod -R u+w "$folder"; rm -rf "$folder"' EXIT
export LC_ALL=C.UTF-8 HOME="$folder/home" UNDERSTUDY_SCENARIOS="$source/tests/lua/play"
data=$folder/data
mkdir -p "$HOME/.config/understudy"
failed=0

report() { # STATUS NAME: 0 is ok
    if [ "$1" -eq 0 ]; then echo "ok $2"; else
        echo "not ok $2"
        sed 's/^/  /' "$folder/said"
        failed=1
    fi
}

begin() { # three people, of whom ann left files of every kind
    rm -rf "$data"
    for who in ann ann-2 annabel; do
        printf '%s\n' continue "choose hello/a" quit |
            "$program" play parcel --text --data "$data" --trainee "$who" --moves - >"$folder/said"
    done
    sed -i 's/"name": "ann"/"name": "Ann Éva 王"/' "$data/trainees/ann.json"
    mkdir -p "$data/hands"
    cp "$data/trainees/ann.json" "$data/trainees/ann.json.bak"
    cp "$data/trainees/ann.json" "$data/trainees/ann.json.damaged-1"
    cp "$data/trainees/ann.json" "$data/trainees/ann.json.4711.new"
    cp "$data/trainees/ann.json" "$data/hands/ann.0123456789abcdef.json"
    : >"$data/trainees/ann.lock"
}
others() { # what is not ann's, and its content
    find "$data" -type f ! -name 'ann.*' ! -name report.cache -exec cksum {} + | sort
}

begin
"$program" export --data "$data" --trainee ann -o "$folder/ann.json" >"$folder/said" 2>&1 &&
    [ "$(grep -c 'Ann Éva 王' "$folder/ann.json")" -eq 5 ] &&
    grep -q 'hands/ann.0123456789abcdef.json' "$folder/ann.json" &&
    ! grep -q 'annabel\|ann-2' "$folder/ann.json" &&
    [ "$(stat -c %a "$folder/ann.json")" = 600 ]
report $? all_of_a_person_and_nobody_elses_is_exported_for_its_reader_alone

"$program" export --data "$data" --trainee zoe >"$folder/said" 2>&1
[ $? -eq 1 ] && grep -q 'nothing is kept about "zoe"' "$folder/said"
report $? who_is_not_there_is_told

others >"$folder/before"
for typed in "" "yes" "ann" "Ann Eva 王"; do
    echo "$typed" | "$program" erase --data "$data" --trainee ann >"$folder/said" 2>&1
    [ $? -eq 1 ] && [ "$(find "$data" -name 'ann.*' | wc -l)" -eq 6 ]
    report $? "another_name_removes_nothing_$typed"
done
"$program" erase --data "$data" --trainee ann </dev/null >"$folder/said" 2>&1
[ $? -eq 1 ] && [ "$(find "$data" -name 'ann.*' | wc -l)" -eq 6 ]
report $? no_answer_removes_nothing
"$program" erase --data "$data" >"$folder/said" 2>&1
[ $? -eq 2 ]
report $? whom_to_erase_must_be_said
"$program" erase --data "$data" --trainee ../data/trainees/ann --yes >"$folder/said" 2>&1
[ $? -eq 2 ] && [ "$(find "$data" -name 'ann.*' | wc -l)" -eq 6 ]
report $? a_path_is_nobody

"$program" report --json "$data" >"$folder/said" 2>&1 && [ -f "$data/report.cache" ]
report $? a_report_remembers
others >"$folder/before"
echo "Ann Éva 王" | "$program" erase --data "$data" --trainee ann >"$folder/said" 2>&1 &&
    ! grep -rq 'Ann Éva' "$data" && ! grep -rqaE '(^|[^a-z0-9-])ann([^a-z0-9-]|$)' "$data" && [ -z "$(find "$data" -name 'ann.*')" ]
report $? the_name_typed_removes_everything
others >"$folder/after"
cmp -s "$folder/before" "$folder/after"
report $? what_is_others_stays

begin
ln -s "$folder/outside" "$data/trainees/ann.json.damaged-2"
echo outside >"$folder/outside"
"$program" erase --yes --data "$data" --trainee ann >"$folder/said" 2>&1 && [ -f "$folder/outside" ] &&
    [ ! -L "$data/trainees/ann.json.damaged-2" ]
report $? a_link_is_removed_and_not_what_it_leads_to

begin
echo '{' >"$data/trainees/ann.json"
echo ann | "$program" erase --data "$data" --trainee ann >"$folder/said" 2>&1 &&
    [ -z "$(find "$data" -name 'ann.*')" ]
report $? who_cannot_be_read_goes_by_the_id

begin
mkfifo "$folder/typed"
"$program" play parcel --text --data "$data" --trainee ann-2 --practice <"$folder/typed" >"$folder/said" 2>&1 &
player=$!
exec 3>"$folder/typed"
printf '\n1\n' >&3
for i in 1 2 3 4 5 6 7 8 9 10; do
    ls "$data/hands" | grep -q '^ann-2\.' && break
    sleep 0.3
done
"$program" erase --yes --data "$data" --trainee ann-2 >"$folder/said" 2>&1
[ $? -eq 1 ] && grep -q 'is in a conversation now' "$folder/said" && [ -f "$data/trainees/ann-2.json" ]
report $? who_is_in_a_conversation_is_not_erased
exec 3>&-
wait "$player"
"$program" erase --yes --data "$data" --trainee ann-2 >"$folder/said" 2>&1 && [ -z "$(find "$data" -name 'ann-2.*')" ]
report $? and_is_when_it_is_over

begin
settings=$HOME/.config/understudy/settings.json
cat >"$settings" <<'S'
{"version": 1, "text_size": 100, "theme": "light", "font": "standard", "text_speed": "steady",
 "reduced_motion": false, "timers": "as-written", "sound": 0, "captions": true, "speech": false,
 "language": "en", "trainee": "ann", "data": null}
S
"$program" erase --yes --data "$data" --trainee ann >"$folder/said" 2>&1 && grep -q '"trainee": null' "$settings"
report $? the_computer_forgets_them_as_well
exit $failed
