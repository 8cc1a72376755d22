#!/bin/sh
# house.sh UNDERSTUDY SOURCE: what other programs say of our files: clang-format of the
# C, luacheck of the scenarios (whose globals are the words of the language), and sh of
# the shell scripts. Prints TAP.
set -u
words=$("$1" api --markdown | sed -n 's/^### \([a-z_]*\)$/\1/p')
cd "$2"

number=0
failed=0
report() { # NAME STATUS SAID
    number=$((number + 1))
    if [ "$2" -eq 0 ]; then
        echo "ok $number - $1"
    else
        echo "not ok $number - $1"
        printf '%s\n' "$3" | head -n 20 | sed 's/^/# /'
        failed=1
    fi
}

said=$(find engine tests -name '*.[ch]' -print0 | xargs -0 clang-format-14 --dry-run -Werror 2>&1)
report c_is_formatted_as_the_house_formats_it $? "$said"
# shellcheck disable=SC2086 # the words are meant to be split
said=$(luacheck --no-color --no-max-line-length --std lua54 --read-globals $words -- scenarios 2>&1)
report luacheck_finds_nothing_in_the_scenarios $? "$said"
said=$(for file in scripts/* .ci/run tests/*/*.sh; do
    head -n 1 "$file" | grep -q '^#!/bin/sh' && { sh -n "$file" 2>&1 || echo "$file"; }
done)
[ -z "$said" ]
report shell_scripts_can_be_read $? "$said"

echo 'local a = 1; return unknown_word {}' >"${TMPDIR:-/tmp}/house-$$.lua"
# shellcheck disable=SC2086
said=$(luacheck --no-color --std lua54 --read-globals $words -- "${TMPDIR:-/tmp}/house-$$.lua" 2>&1)
[ $? -ne 0 ]
report luacheck_would_find_a_word_that_is_none $? "$said"
rm -f "${TMPDIR:-/tmp}/house-$$.lua"
echo "1..$number"
exit $failed
