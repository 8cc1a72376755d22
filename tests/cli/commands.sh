#!/bin/sh
# commands.sh UNDERSTUDY SOURCE: the program as its user calls it: status, output,
# what is left on disk. Prints TAP. Each case begins with nothing in its home.
set -u
understudy=$1
source=$2
course=$source/tests/lua/term
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unset UNDERSTUDY_DATA UNDERSTUDY_TRAINEE UNDERSTUDY_ASSETS XDG_DATA_HOME XDG_CONFIG_HOME DISPLAY WAYLAND_DISPLAY \
    NO_COLOR COLUMNS
export HOME="$work/home" TERM=xterm UNDERSTUDY_SCENARIOS="$course" LC_ALL=C.UTF-8

number=0
failed=0
report() { # NAME STATUS
    number=$((number + 1))
    if [ "$2" -eq 0 ]; then
        echo "ok $number - $1"
    else
        echo "not ok $number - $1"
        sed 's/^/# /' "$work/out"
        failed=1
    fi
}

# expect NAME STATUS FRAGMENTS COMMAND…: runs the command with what `input` is as its
# standard input; its output, errors too, must hold each line of FRAGMENTS.
input=
expect() {
    name=$1 wanted=$2 fragments=$3
    shift 3
    rm -rf "$HOME"
    mkdir "$HOME"
    printf '%b' "$input" | "$@" >"$work/out" 2>&1
    status=$?
    ok=0
    if [ "$status" -ne "$wanted" ]; then
        echo "# status $status, not $wanted" >>"$work/out"
        ok=1
    fi
    printf '%s\n' "$fragments" >"$work/fragments"
    while read -r fragment; do
        if ! grep -qF -e "$fragment" "$work/out"; then
            echo "# missing: $fragment" >>"$work/out"
            ok=1
        fi
    done <"$work/fragments"
    report "$name" $ok
}

# Help, version, wrong usage.
expect help_lists_the_commands 0 'play SCENARIO
check [FILE
Exit status: 0 done' "$understudy" help
expect help_tells_of_a_command 0 'Usage: understudy play' "$understudy" help play
for command in $(sed -n 's/^ *\.name = "\(..*\)",$/\1/p' "$source"/engine/cli/command_*.c); do
    "$understudy" help | grep -q "^  $command "
    report "${command}_is_listed" $?
    expect "${command}_has_help" 0 "Usage: understudy $command" "$understudy" $command --help
    expect "${command}_has_short_help" 0 "Usage: understudy $command" "$understudy" $command -h
done
expect bare_help 0 'Usage: understudy [OPTION' "$understudy" --help
expect version_names_the_libraries 0 'understudy 0.
Lua 5.4
cJSON 1.
Nettle 3.
utf8proc 2.' "$understudy" version
expect version_as_an_option 0 'understudy 0.' "$understudy" --version
expect unknown_command_names_the_nearest 2 'unknown command "chekc"; did you mean "check"?' \
    "$understudy" chekc
expect unknown_command_far_from_all 2 'understudy help lists the commands' "$understudy" fly
expect unknown_topic 2 'unknown command "plya"; did you mean "play"?' "$understudy" help plya
expect unknown_option_names_the_nearest 2 'unknown option --sead; did you mean --seed?' \
    "$understudy" play --sead 3 desk
expect unknown_letter 2 'unknown option -z; see understudy play --help' "$understudy" play -z desk
expect option_without_its_value 2 '--seed needs a value' "$understudy" play desk --seed
expect option_with_a_value_too_many 2 '--practice takes no value' \
    "$understudy" play --practice=yes desk
expect ambiguous_option 2 '--t is the beginning of several options' "$understudy" play --t desk
expect bad_seed 2 'a whole number from 0 to' "$understudy" play --seed seven desk
expect negative_seed 2 'a whole number from 0 to' "$understudy" play --seed -1 desk
expect both_modes 2 'cannot go together' "$understudy" play --practice --assessed desk
expect both_front_ends 2 'cannot go together' "$understudy" --text --window
expect moves_in_a_window 2 'not with --window' "$understudy" play --moves - --window desk
expect report_in_a_window_takes_no_filters 2 'leave out what says how' \
    "$understudy" report --window --json
expect no_scenario 2 'the scenario to play is missing' "$understudy" play
expect two_scenarios 2 '"shift" is one too many' "$understudy" play desk shift
expect no_journal 2 'the journal to replay is missing' "$understudy" replay
expect api_needs_a_form 2 '--markdown or --annotations' "$understudy" api
expect bad_trainee 2 'such as tess-b' "$understudy" play --text --trainee 'Tess B' desk

# The author's language.
expect api_for_reading 0 'scenario
decide' "$understudy" api --markdown
expect api_for_an_editor 0 '---@' "$understudy" api --annotations

# check
broken="talks/broken.lua:3: error: "
expect check_tells_line_and_code 1 "$course/$broken
[unknown-scene]
1 error" "$understudy" check "$course/talks/broken.lua"
expect check_takes_the_whole_course 1 "$broken" "$understudy" check
expect check_takes_a_folder 1 "$broken" "$understudy" check "$course"
expect check_takes_a_folder_of_scenarios 1 "$broken" "$understudy" check "$course/talks"
expect check_takes_an_id 0 ' 0 errors' "$understudy" check desk
expect check_takes_the_shared_files 0 ' 0 errors' "$understudy" check "$course/rubric.lua"
expect check_of_nothing_there 1 'the course has no scenario "dekk"; did you mean "desk"?' \
    "$understudy" check dekk
cp -r "$course" "$work/course"
sed -i 's/, because = "Says nothing." }/ }/' "$work/course/talks/desk.lua"
expect check_warns 0 ' 2 warnings' "$understudy" check "$work/course/talks/desk.lua"
expect check_strict_fails_on_warnings 1 ' 2 warnings' \
    "$understudy" check --strict "$work/course/talks/desk.lua"
echo 'return rubric {' >"$work/course/rubric.lua"
expect check_uses_the_course_of_the_file 1 "$work/course/rubric.lua:2: error" \
    "$understudy" check "$work/course/talks/desk.lua"
expect a_broken_rubric_stops_a_play 1 "rubric.lua:2: error
nothing was done" "$understudy" play --scenarios "$work/course" --text desk
expect no_such_course 3 "cannot open $work/nowhere" "$understudy" --scenarios "$work/nowhere" check

mkdir -p "$work/bin" "$work/share/understudy"
cp "$understudy" "$work/bin/understudy"
cp -r "$course" "$work/share/understudy/scenarios"
expect an_installed_program_finds_its_course 0 ' 0 errors' \
    env -u UNDERSTUDY_SCENARIOS "$work/bin/understudy" check desk

# walk
expect walk_tells_how_it_went 0 'desk: 50 runs of the bot "first", seed 3
good                             50 100.0 %  It comes (good)
decisions a run       2.0      0.0
replies          2 of 6; never: hello/b, hello/c, clock/b, clock/silence' \
    "$understudy" walk desk -n 50 --bot first --seed 3
expect walk_takes_a_file 0 'desk: 1 run of the bot "random", seed 1' \
    "$understudy" walk --runs=1 "$course/talks/desk.lua"
expect walk_as_json 0 '"bot": "mood",
"runs": 7,' "$understudy" walk --json -n7 --bot mood desk
"$understudy" walk desk >"$work/one" 2>&1
"$understudy" walk desk >"$work/out" 2>&1
cmp "$work/one" "$work/out" >>"$work/out" 2>&1
report "walk_gives_the_same_figures_again" $?
expect walk_without_a_scenario 2 'the scenario to walk through is missing' "$understudy" walk
expect walk_of_nothing 1 'did you mean "desk"?' "$understudy" walk deks
expect walk_by_an_unknown_bot 2 'unknown bot "polite"; did you mean "politest"?' \
    "$understudy" walk --bot polite desk
expect walk_no_times 2 '-n takes a whole number from 1 to 1000000000, not "0"' \
    "$understudy" walk -n 0 desk
expect walk_letter_without_its_value 2 '-n needs a value' "$understudy" walk desk -n
expect walk_of_what_fails_in_play 1 'Failed: 5; the first is run 1' \
    "$understudy" walk --scenarios "$source/tests/lua/play" -n 5 --bot first \
    "$source/tests/lua/play/basics/trouble.lua"
expect walk_is_interrupted_and_tells 0 'Stopped: 
of 1000000000 runs are done' \
    timeout --preserve-status -s INT 0.5 "$understudy" walk desk -n 1000000000

# play
expect unknown_scenario 1 'did you mean "desk"?' "$understudy" play --text deks
expect broken_scenario 1 "$broken
has 1 mistake" "$understudy" play --text broken
expect no_input_is_saved_and_left 0 'Saved. See you next time.' "$understudy" play desk
input='\n1\n1\n\n'
expect a_whole_play 0 'How it ended: It comes (a good ending)
Saved. See you next time.' "$understudy" play desk
ls "$HOME/.local/share/understudy/trainees/"*.json >"$work/out" 2>&1
report "progress_is_kept_in_the_data_folder" $?
expect the_environment_names_trainee_and_folder 0 'Saved.' \
    env UNDERSTUDY_TRAINEE=tess UNDERSTUDY_DATA="$work/data" "$understudy" play desk
test -f "$work/data/trainees/tess.json"
report "progress_is_kept_where_the_environment_says" $?
expect the_shared_folder_of_the_desktop 0 'Saved.' \
    env XDG_DATA_HOME="$work/xdg" "$understudy" play --trainee kim desk
test -f "$work/xdg/understudy/trainees/kim.json"
report "progress_is_kept_where_the_desktop_says" $?
mkdir -p "$work/config/understudy"
settings=$work/config/understudy/settings.json
cat >"$settings" <<EOF
{"version": 1, "text_size": 100, "theme": "light", "font": "standard", "text_speed": "steady",
 "reduced_motion": false, "timers": "double", "sound": 0, "captions": true, "speech": false,
 "language": "en", "trainee": "pat", "data": "$work/chosen"}
EOF
expect the_settings_name_trainee_and_folder_and_slow_the_clock 0 'You have 40 seconds' \
    env XDG_CONFIG_HOME="$work/config" "$understudy" play desk
test -f "$work/chosen/trainees/pat.json"
report "progress_is_kept_where_the_settings_say" $?
expect an_option_wins_over_the_settings 0 'To say nothing, type w.' \
    env XDG_CONFIG_HOME="$work/config" "$understudy" play --no-timers --data "$work/option" desk
test -f "$work/option/trainees/pat.json" && grep -q '"double"' "$settings"
report "an_option_is_for_this_once" $?
echo '{"version": 1' >"$settings"
expect a_broken_file_of_settings_is_told 0 'your settings could not be read
Saved.' env XDG_CONFIG_HOME="$work/config" "$understudy" play desk
echo '{"version": 1' | cmp -s - "$settings"
report "a_broken_file_of_settings_is_left_alone" $?
expect a_file_is_a_trial 0 'This was a trial: nothing is kept.' \
    "$understudy" play --text "$course/talks/desk.lua"
test ! -e "$HOME/.local"
report "a_trial_leaves_nothing_behind" $?
expect a_file_is_kept_when_asked 0 'Saved.' \
    "$understudy" play --data "$work/asked" --trainee ann "$course/talks/desk.lua"
test -f "$work/asked/trainees/ann.json"
report "a_trial_is_kept_where_asked" $?
input='\n1\nq\n'
expect leaving_saves 0 'Saved.' "$understudy" play --data "$work/again" --practice desk
input='y\n1\n\n'
expect an_attempt_is_resumed 0 'The lost parcel: you left this one at decision 2, in practice.
You: You waited 45 minutes.
How it ended: It comes' "$understudy" play --data "$work/again" desk
input='1\n\n\n1\n1\n\n\n'
expect the_course_is_played 0 '1. The lost parcel: Practised, best 100 %.' "$understudy"
expect a_folder_that_cannot_be_read 3 'Not a directory' \
    "$understudy" play --data /dev/null/data desk
input='\n1\n'
expect a_disk_that_fails_is_told 3 'This is not saved: 
understudy: not saved: ' "$understudy" play --data /proc/nowhere desk

for path in desk.lua ./desk.lua ../talks/desk.lua; do
    expect "a_file_finds_its_course_from_$path" 0 'This was a trial' sh -c 'cd "$1" &&
        env -u UNDERSTUDY_SCENARIOS "$0" play --text "$2"' "$understudy" "$course/talks" "$path"
done

# Recorded moves.
input='choose hello/a\nchoose clock/a\n'
expect moves_from_standard_input 0 'You: Today by four.
How it ended: It comes' "$understudy" play desk --moves - --journal "$work/journal"
test ! -e "$HOME/.local"
report "moves_leave_nothing_behind" $?
expect a_journal_comes_out_the_same 0 "$work/journal: comes out the same" \
    "$understudy" replay "$work/journal"
expect a_replay_can_be_shown 0 'Dana Reyes (furious, breathing hard): 40 minutes, and nobody!' \
    "$understudy" replay --show "$work/journal"
expect a_journal_is_played 0 'You: Today by four.' "$understudy" play desk --moves "$work/journal"
expect moves_are_kept_where_asked 0 'How it ended' \
    "$understudy" play desk --moves "$work/journal" --data "$work/moved" --trainee ann
grep -q '"choose clock/a"' "$work/moved/trainees/ann.json"
report "moves_that_were_asked_to_be_kept_are" $?
sed 's/shows clock\/a next_step 2/shows clock\/a next_step 3/' "$work/journal" >"$work/forged"
sed 's/^content ./content x/' "$work/journal" >"$work/older"
expect a_forged_journal_is_told_by_its_line 1 'forged: line 
recorded was "shows clock/a next_step 3", now it is "shows clock/a next_step 2"' \
    "$understudy" replay "$work/forged"
expect every_journal_is_told 1 'forged: line 
older: 
journal: comes out the same' "$understudy" replay "$work/forged" "$work/older" "$work/journal"
expect a_journal_that_is_none 1 'this is not a journal' "$understudy" replay "$course/cast.lua"
expect a_journal_that_is_not_there 3 'cannot open' "$understudy" replay "$work/none"
expect moves_of_another_scenario 1 'is of scenario "desk", not of "shift"' \
    "$understudy" play shift --moves "$work/journal"
input='choose clock/a\n'
expect an_impossible_move_is_named 1 'move 1: ' "$understudy" play desk --moves -
input='choose hello/z\n'
expect an_unknown_reply_is_named 1 'standard input: line 1: ' "$understudy" play desk --moves -
input='choose hello/a\n'
expect moves_may_end_early 0 'The moves end here.
This one is not over. So far:' "$understudy" play desk --moves -
input='choose hello/a\nchoose clock/b\n'
expect the_same_seed 0 'How it ended' "$understudy" play desk --seed 9 --moves - --journal "$work/a"
expect the_same_seed_again 0 'How it ended' \
    "$understudy" play desk --seed 9 --moves - --journal "$work/b"
cmp "$work/a" "$work/b" >"$work/out" 2>&1
report "the_same_seed_and_moves_give_the_same_journal" $?
input=

# Output that cannot be written, and a person who interrupts.
expect closed_output 3 'cannot write to the standard output' \
    sh -c '"$0" help >&-' "$understudy"
expect closed_output_in_a_play 3 'cannot write' sh -c '"$0" play --text desk >&-' "$understudy"
expect a_full_disk 3 'cannot write' sh -c '"$0" api --markdown >/dev/full' "$understudy"
expect a_reader_who_went_away 0 'status 3' sh -c '
    { { sleep 0.3; "$0" help; echo "status $?" >&3; } | true; } 3>&1' "$understudy"
expect an_interrupt_saves_and_leaves 0 'Saved. See you next time.' sh -c '
    mkfifo "$1/fifo"
    "$0" play --text desk <"$1/fifo" &
    exec 3>"$1/fifo"
    until grep -q "Press Enter" "$1/out"; do sleep 0.05; done
    kill -INT $!
    wait $!' "$understudy" "$work"

expect output_into_a_pipe 0 'You answer the telephone.' "$understudy" play --text desk
! grep -q "$(printf '\033')" "$work/out"
report "output_into_a_pipe_has_no_colour" $?

# On a terminal of its own (script is of util-linux).
on_a_terminal() { # ENVIRONMENT…
    rm -rf "$HOME"
    env "$@" script -qec "'$understudy' play --text desk" /dev/null </dev/null >"$work/out" 2>&1
    grep -q "$(printf '\033\\[')" "$work/out"
}
if command -v script >/dev/null; then
    on_a_terminal TERM=xterm
    report "a_terminal_has_colour" $?
    ! on_a_terminal TERM=xterm NO_COLOR=1
    report "no_color_is_honoured" $?
    ! on_a_terminal TERM=dumb
    report "a_dumb_terminal_has_no_colour" $?
    script -qec "timeout -s INT 2.5 '$understudy' walk desk -n 1000000000" /dev/null \
        </dev/null >"$work/out" 2>&1
    grep -q ' of 1000000000 runs (' "$work/out"
    report "progress_is_shown_on_a_terminal" $?
fi
# The course's order holds on the command line too.
expect the_assessment_is_not_open_yet 1 'cannot be taken as an assessment yet. Opens when' \
    "$understudy" play shift --assessed --text --data "$work/order"
expect who_did_not_ask_to_be_assessed_practises 0 'This is practice' \
    "$understudy" play shift --text --data "$work/order"
echo "1..$number"
exit $failed
