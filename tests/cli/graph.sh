#!/bin/sh
# graph.sh UNDERSTUDY SOURCE: `understudy graph` as an author calls it: what stands in
# the map, pictures by Graphviz, and people counted. Prints TAP.
set -u
understudy=$1
source=$2
defects=$source/tests/lua/defects
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unset UNDERSTUDY_DATA UNDERSTUDY_TRAINEE UNDERSTUDY_ASSETS XDG_DATA_HOME
export HOME="$work" LC_ALL=C.UTF-8 UNDERSTUDY_SCENARIOS="$source/tests/lua/library"

number=0
failed=0
report() { # NAME STATUS
    number=$((number + 1))
    if [ "$2" -eq 0 ]; then
        echo "ok $number - $1"
    else
        echo "not ok $number - $1"
        sed 's/^/# /' "$work/out" "$work/err"
        failed=1
    fi
}

expect() { # NAME STATUS FRAGMENTS COMMAND…
    name=$1 wanted=$2 fragments=$3
    shift 3
    "$@" >"$work/out" 2>"$work/err" </dev/null
    status=$?
    ok=0
    [ "$status" -eq "$wanted" ] || ok=1
    [ "$status" -ne "$wanted" ] && echo "status $status, not $wanted" >>"$work/err"
    printf '%s\n' "$fragments" >"$work/fragments"
    while read -r fragment; do
        if [ -n "$fragment" ] && ! cat "$work/out" "$work/err" | grep -qF -e "$fragment"; then
            echo "missing: $fragment" >>"$work/err"
            ok=1
        fi
    done <"$work/fragments"
    report "$name" $ok
}

# What stands in the map.
expect scenes_replies_and_endings_are_drawn 0 'digraph {
"the start" -> "start";
"start" -> "sorting" [style=solid, label=<b, d>];
"start" -> "start" [style=solid, label=<a, c>];
<b>choose</b> start
+2 listening
<i>when not asked</i>
"throw" -> "bad" [style=solid, label=<chance 2 of 3>];
"sorting" -> "bad" [style=solid, label=<when patience &lt; 10>];
"sorting" -> "picking" [style=solid, label=<otherwise>];
"start" -> "aside" [style="dotted,bold", dir=both, label=<visits when tone == '"'guarded'"'>];
"bad" [shape=octagon
"done" [shape=ellipse, peripheries=2
Dashed: never reached.' "$understudy" graph "$defects/clean.lua"
expect what_is_never_reached_says_so 0 '<b>never reached</b>
"fork" -> "rich" [style=dashed, color="#888888", label=<when offers &gt; 1 (never)>];
"splendid" [shape=ellipse, peripheries=2, style="filled,dashed"' \
    "$understudy" graph "$defects/go-never.lua"
expect a_reply_that_is_never_open_says_so 0 'when nothing else is open</i><br align="left"/><b>never</b>' \
    "$understudy" graph "$defects/fallback-never-open.lua"
expect what_lua_evaluates_says_so 0 'dynamic: when 20 // left &gt; 10' \
    "$understudy" graph "$defects/condition-raises.lua"
expect without_a_proof_nothing_is_called_never_reached 0 'What is never reached is not known' \
    "$understudy" graph "$defects/nothing-open.lua"
expect a_critical_error_and_silence_are_drawn 0 '<b>critical error</b>
within 2.5 s
<b>silence</b>' "$understudy" graph rich

# Wrong usage.
expect no_scenario 2 'the scenario to draw is missing' "$understudy" graph
expect a_format_that_there_is_not 2 'dot, svg or png, not "gif"' \
    "$understudy" graph --format gif rich
expect a_scenario_that_there_is_not 1 'did you mean "rich"' "$understudy" graph ritch
expect a_broken_scenario 1 'nothing was done' "$understudy" graph "$defects/dead-end.lua"
expect a_file_that_cannot_be_written 3 'cannot' "$understudy" graph -o "$work/no/map.dot" rich
mkdir "$work/empty"
expect no_graphviz 3 'there is no `dot` on this machine
--format dot' env PATH="$work/empty" "$understudy" graph --format svg rich

# People.
play() { # TRAINEE MOVE…
    trainee=$1
    shift
    printf '%s\n' "$@" | "$understudy" play "$defects/clean.lua" --data "$work/data" \
        --trainee "$trainee" --moves - >/dev/null 2>"$work/err" ||
        sed 's/^/# /' "$work/err"
}
play ann 'choose start/a' 'choose start/b'
play ann 'choose start/b'
play bea 'choose start/d'
expect people_are_counted_once_each 0 '2 people in 3 runs.
<b>1 of 2</b> took it
<b>2 of 2</b> came here' "$understudy" graph --attempts "$work/data" "$defects/clean.lua"
sed 's/What happened/What on earth happened/' "$defects/clean.lua" >"$work/clean.lua"
expect another_version_is_left_out 0 '0 people in 0 runs.
3 attempts at another version of the scenario are left out' \
    "$understudy" graph --attempts "$work/data" "$work/clean.lua"
expect no_data_folder 3 'cannot' "$understudy" graph --attempts "$work/nowhere" "$defects/clean.lua"

# Pictures; Graphviz is the judge of every map.
if command -v dot >/dev/null; then
    for file in "$defects"/*.lua "$source"/scenarios/*/*.lua; do
        scenarios=$UNDERSTUDY_SCENARIOS
        case $file in "$source/scenarios/"*) scenarios=$source/scenarios ;; esac
        case $file in */dead-end.lua) continue ;; esac
        "$understudy" graph --scenarios "$scenarios" "$file" >"$work/map.dot" 2>"$work/err" &&
            dot -Tcanon "$work/map.dot" >/dev/null 2>>"$work/err" && [ ! -s "$work/err" ]
        report "graphviz_takes_$(basename "$file" .lua)" $?
    done
    expect an_svg_is_printed 0 '<svg' "$understudy" graph --format svg rich
    expect a_picture_by_its_name 0 '' "$understudy" graph -o "$work/map.png" rich
    [ "$(head -c 4 "$work/map.png" | tail -c 3)" = PNG ]
    report "a_png_is_a_png" $?
else
    echo "# Graphviz is not installed: pictures are not tested"
fi
echo "1..$number"
exit $failed
