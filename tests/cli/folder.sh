#!/bin/sh
# folder.sh PROGRAM SOURCE: what holds in a data folder is told in plain words and changed
# without touching JSON; by when lessons are due reaches trainee and manager. Prints TAP.
set -u
program=$1 source=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export LC_ALL=C.UTF-8 HOME="$folder/home" UNDERSTUDY_SCENARIOS="$source/scenarios"
data=$folder/data
mkdir -p "$HOME" "$data"
failed=0

report() { # STATUS NAME: 0 is ok
    if [ "$1" -eq 0 ]; then echo "ok $2"; else
        echo "not ok $2"
        sed 's/^/  /' "$folder/said"
        failed=1
    fi
}
folder() { "$program" folder "$@" >"$folder/said" 2>&1; }
says() { grep -qF -- "$1" "$folder/said"; }
days_from_now() { date -u -d "$1 days" +%F; }

folder "$data" && says "Managers see assessed conversations, and not practice." &&
    says "fewer than 5 people" && says "Files are for their owner alone." &&
    says "02-listening, “Listening”: no day" && [ ! -e "$data/folder.json" ]
report $? what_holds_is_told_and_nothing_is_written

folder "$data" --due 02-listening=14 --due 03-angry-customers=2028-02-29 --least-group 8 \
    --managers-see-practice yes &&
    says "02-listening, “Listening”: 14 days after a person's first day" &&
    says "03-angry-customers, “Angry customers”: by 29 February 2028" &&
    says "fewer than 8 people" && says "and practice as well" && says "A day is one of UTC" &&
    [ "$(stat -c %a "$data/folder.json")" = 600 ]
report $? what_is_changed_is_told_as_it_holds_then

sed -i 's/"version": 1,/"version": 1, "motto": [1.50],/' "$data/folder.json"
folder "$data" --due 02-listening=none && says '"motto": [1.50]' && ! says "14 days" &&
    grep -q '"motto": \[1.50\]' "$data/folder.json" && ! grep -q listening "$data/folder.json"
report $? a_day_is_taken_out_and_what_is_not_known_stays

folder "$data" --group yes && says "The folder's group shares its files." &&
    [ "$(stat -c %a "$data" "$data/folder.json" | tr '\n' ' ')" = "2770 660 " ] &&
    folder "$data" --group no && [ "$(stat -c %a "$data" "$data/folder.json" | tr '\n' ' ')" = "700 600 " ]
report $? the_group_is_let_in_and_out_again

cp "$data/folder.json" "$folder/before"
wrong() { # STATUS WORDS OPTION…
    status=$1 words=$2
    shift 2
    folder "$data" "$@"
    [ $? -eq "$status" ] && says "$words" && cmp -s "$data/folder.json" "$folder/before"
    report $? "nothing_is_changed_by_$(echo "$*" | tr -c 'a-z0-9\n' _)"
}
wrong 2 'did you mean "02-listening"?' --due 02-listenin=14
wrong 2 'a day of the calendar such as 2026-12-01' --due 02-listening=2027-02-29
wrong 2 'not "-1"' --due 02-listening=-1
wrong 2 '(0 to 3650)' --due 02-listening=3651
wrong 2 'LESSON=DAY' --due 02-listening
wrong 2 'yes or no' --group maybe
wrong 2 'whole number from 1 to 1000' --least-group 0
wrong 2 'did you mean "02-listening"?' --least-group 9 --due 02-listenin=14

folder "$folder/nowhere" --group yes
[ $? -eq 1 ] && says "make it first" && [ ! -e "$folder/nowhere" ]
report $? a_folder_that_is_not_there_is_not_made

course() { printf 'd\n1\nq\n' | "$program" --text --data "$data" --trainee ann >"$folder/said" 2>&1; }
for case in "-3:overdue by 3 days" "-1:overdue by 1 day" "0:due today" "1:due tomorrow" "3:due in 3 days"; do
    folder "$data" --due "01-who-is-my-customer=$(days_from_now "${case%%:*}")" && course &&
        says "Lesson 1 of 7 · not started · ${case#*:}: Who is my customer?" &&
        says "(1). Lesson 1 is ${case#*:}." && says "This lesson is ${case#*:}."
    report $? "a_trainee_is_told_$(echo "${case#*:}" | tr ' ' _)"
done
folder "$data" --due 01-who-is-my-customer=14 && course &&
    says "due 14 days after your first conversation"
report $? without_a_first_day_it_is_said_from_when_the_days_are_counted

printf '%s\n' continue quit | "$program" play the-gate --text --data "$data" \
    --trainee ann --moves - >"$folder/said" 2>&1
sed -i "s/\"color\": \"\"/\"color\": \"\", \"since\": \"$(days_from_now -20)\"/" \
    "$data/trainees/ann.json"
course && says "overdue by 6 days"
report $? days_are_counted_from_the_first_day_of_the_person
"$program" report "$data" >"$folder/said" 2>&1 &&
    says "Lessons overdue: 1 of 1 people have one" && says "ann, 1 lesson overdue: next" &&
    says "Lesson 1, “Who is my customer?”, was due by "
report $? a_manager_is_told_who_is_overdue_and_what_to_do
sed -i 's/01-who-is-my-customer/1-who-is-my-customer/' "$data/folder.json"
"$program" report "$data" >"$folder/said" 2>&1
[ $? -eq 1 ] && says "understudy folder --due 1-who-is-my-customer=none $data" && course &&
    folder "$data" --due 1-who-is-my-customer=none && ! says "which this course has not"
report $? a_lesson_that_is_none_is_told_to_the_manager_and_can_be_taken_out
exit $failed
