#!/bin/sh
# The layers are law: no include goes upward, and each library is included in its
# one folder, or in the files that fence it. Run on engine/, and on copies with a planted offence, to see that the
# check can fail. Prints TAP.
set -u
engine=$1

# The folders that a file of a folder may include from.
layers='base: base
story/script: base story/script
story: base story/script story
play: base story/script story play
check: base story/script story play check
store: base story/script story play store
report: base story/script story play check store report
term: base story/script story play check store report term
gui: base story/script story play check store report gui
cli: base story/script story play check store report term gui cli'

offences() { # ENGINE: a line for each include that is not allowed
    find "$1" -name '*.[ch]' | sort | xargs awk -v root="$1/" -v layers="$layers" '
    BEGIN {
        count = split(layers, rows, "\n")
        for (i = 1; i <= count; i++) {
            split(rows[i], row, ":")
            may[row[1]] = row[2] " "
        }
        home["lua.h"] = home["lualib.h"] = home["lauxlib.h"] = "story/script"
    }
    FNR == 1 {
        file = substr(FILENAME, length(root) + 1)
        folder = file
        sub("/[^/]*$", "", folder)
        outer = folder == "gui" || folder == "cli"
        if (!(folder in may)) print file ": its folder is not a layer"
    }
    /^ *# *include "/ {
        split($0, part, "\"")
        from = part[2]
        sub("/[^/]*$", "", from)
        if (index(may[folder], " " from " ") == 0) print file ": includes from " from
    }
    /^ *# *include </ {
        split($0, part, "[<>]")
        header = part[2]
        if (header in home && home[header] != folder) print file ": includes " header
        if (header ~ /^SDL/ && folder != "gui") print file ": includes " header
        if (header ~ /^(atk|dbus)/ && file !~ /^gui\/(part|reader|gui_libraries)\.[ch]$/)
            print file ": includes " header
        if (header ~ /^libspeechd/ && file != "gui/dispatcher.c") print file ": includes " header
        if (header ~ /^cjson/ && folder != "store") print file ": includes " header
        if (header == "utf8proc.h" && folder != "store" && folder != "term") print file ": includes " header
        if (header ~ /^nettle/ && folder != "story") print file ": includes " header
    }
    !outer && /(^|[^a-z_])(time|clock|clock_gettime|gettimeofday) *\(/ && !/^ *[*\/]/ && !/->/ {
        print file ": reads a clock"
    }
    !outer && /(^|[^a-z_])(getenv|secure_getenv|isatty|printf|puts|putchar) *\(/ && !/^ *[*\/]/ {
        print file ": reads the environment or the terminal, or prints"
    }'
}

number=0
report() { # NAME STATUS
    number=$((number + 1))
    if [ "$2" -eq 0 ]; then echo "ok $number - $1"; else echo "not ok $number - $1"; failed=1; fi
}
failed=0

found=$(offences "$engine")
[ -z "$found" ]
report "no include goes upward and each library stays in its folder" $?
[ -z "$found" ] || printf '%s\n' "$found" | sed 's/^/# /'

# Headers without a line in their layer's part of the tour.
untold() { # ENGINE
    (cd "$1" && find . -name '*.h' | sed 's,^\./,,; s,\.h$,,' | sort) | while read -r module; do
        awk -v layer="### \`${module%/*}/\`" -v line="- \`${module##*/}\`:" '
            /^### / { here = $0 == layer }
            here && index($0, line) == 1 { found = 1 }
            END { exit !found }' "$1/README.md" || echo "$module"
    done
}
found=$(untold "$engine")
[ -z "$found" ]
report "every module has its line in the tour of the engine" $?
[ -z "$found" ] || printf '%s\n' "$found" | sed 's/^/# /'

copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
plant() { # FILE LINE NAME
    rm -rf "$copy/engine"
    cp -r "$engine" "$copy/engine"
    echo "$2" >>"$copy/engine/$1"
    offences "$copy/engine" | grep -q "^$1: "
    report "finds $3" $?
}
plant base/err.c '#include "play/session.h"' "an include upward"
plant story/cast.h '#include "store/progress.h"' "an include upward from a header"
plant term/term.h '#include "gui/gui.h"' "one front end including the other"
plant play/session.c '#include <SDL.h>' "SDL outside gui"
plant gui/speech.c '#include <libspeechd.h>' "speech-dispatcher outside its file"
plant gui/app.h '#include <atk/atk.h>' "ATK outside its three files"
plant story/rubric.h '#include <lua.h>' "Lua outside story/script"
plant play/run.c '#include <cjson/cJSON.h>' "cJSON outside store"
plant store/progress.h 'static inline const char *home(void) { return getenv("HOME"); }' "the environment read in the core"
cp "$engine/base/err.h" "$copy/engine/base/stranger.h"
untold "$copy/engine" | grep -q '^base/stranger$'
report "finds a module without its line in the tour" $?
echo "1..$number"
exit $failed
