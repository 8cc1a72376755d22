#!/bin/sh
# reader.sh UNDERSTUDY SCREEN_READER SOURCE: the window as a screen reader finds it, in
# another process, over a bus that is made for the test. Prints TAP.
set -u
program=$1 reader=$2 source=$3
if ! command -v dbus-run-session >/dev/null || [ ! -e /usr/share/dbus-1/services/org.a11y.Bus.service ]; then
    echo "1..0 # SKIP no bus can be made here (packages dbus and at-spi2-core)"
    exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export SDL_VIDEODRIVER=dummy SDL_AUDIODRIVER=dummy XDG_CONFIG_HOME="$work" XDG_RUNTIME_DIR="$work"
unset DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY

# Plays the scenario, or asks who one is where there is none, with a reader beside it; the
# window is closed when the reader is done.
cat >"$work/session" <<'EOF'
folder=$1 scenario=$2
shift 2
"$program" ${scenario:+play "$scenario" --practice} --window --scenarios "$folder" \
    --data "$work/data" >"$work/window" 2>&1 &
window=$!
ASAN_OPTIONS=detect_leaks=0 "$reader" "$@" # what it keeps of the bus is its own affair
status=$?
kill -TERM "$window"
wait "$window"
echo $? >"$work/status"
exit $status
EOF
export program reader work
session() { # FOLDER SCENARIO TRIES [entry]
    timeout 100 dbus-run-session -- sh "$work/session" "$@" 2>"$work/bus"
}

status=0
session "$source/tests/gui/library" "" 400 entry >"$work/read" || status=1
session "$source/tests/gui/library" counter 400 >"$work/conversation" || status=1
read=$(grep -c -E '^(not )?ok ' "$work/read")
awk -v before="$read" '{ sub(/ok [0-9]+/, "ok " ($1 == "not" ? $3 : $2) + before) } 1' \
    "$work/conversation" >>"$work/read"
cat "$work/read"
number=$(grep -c -E '^(not )?ok ' "$work/read")
report() { # NAME STATUS
    number=$((number + 1))
    if [ "$2" -eq 0 ]; then echo "ok $number - $1"; else echo "not ok $number - $1"; status=1; fi
}
[ "$(cat "$work/status")" = 0 ] && [ ! -s "$work/window" ]
report "with a reader the window is quiet, and closes as ever" $?
[ $status -eq 0 ] || sed 's/^/# /' "$work/window"

session "$source/scenarios" late-refund 20 >"$work/read"
[ $? -eq 1 ] && grep -q '^not ok .* the title is a heading' "$work/read"
report "the reader notices another screen than it expects" $?

"$program" play late-refund --practice --window --scenarios "$source/scenarios" \
    --data "$work/data" >"$work/window" 2>&1 &
window=$!
sleep 1
kill -TERM "$window"
wait "$window" && [ ! -s "$work/window" ]
report "without a bus the window is quiet, and closes as ever" $?
echo "1..$number"
exit $status
