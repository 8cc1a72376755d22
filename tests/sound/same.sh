#!/bin/sh
# same.sh MAKE_SOUNDS FOLDER: the sounds of the folder are those that the program makes,
# all of them, byte for byte, and small. Prints TAP.
set -u
make=$1
sounds=$2
made=$(mktemp -d) || exit 1
trap 'rm -rf "$made"' EXIT

failed=0
number=0
report() { # NAME STATUS
    number=$((number + 1))
    if [ "$2" -eq 0 ]; then echo "ok $number - $1"; else echo "not ok $number - $1"; failed=1; fi
}

"$make" "$made"
report the_sounds_are_made $?
(cd "$made" && ls) >"$made.names"
(cd "$sounds" && ls -- *.wav) | cmp - "$made.names"
report none_is_missing_and_none_is_of_elsewhere $?
rm -f "$made.names"
same=0
for file in "$made"/*.wav; do
    cmp "$file" "$sounds/${file##*/}" || same=1
done
report every_byte_is_the_same $same
[ "$(cat "$sounds"/*.wav | wc -c)" -le 600000 ]
report together_they_are_small $?
"$make" "$made/nowhere" 2>/dev/null
[ $? -eq 1 ]
report a_folder_that_is_not_there_is_a_failure $?
echo "1..$number"
exit $failed
