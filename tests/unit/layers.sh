#!/bin/sh
# The layers are law: no include goes upward, and each library is included in its
# one folder. Run on engine/, and on copies with a planted offence, to see that the
# check can fail. Prints TAP.
set -u
engine=$1

# The folders that a file of a folder may include from.
allowed() {
    case $1 in
    base) echo "base" ;;
    story/script) echo "base story/script" ;;
    story) echo "base story/script story" ;;
    play) echo "base story/script story play" ;;
    check) echo "base story/script story play check" ;;
    store) echo "base story/script story play store" ;;
    report) echo "base story/script story play store report" ;;
    term | gui) echo "base story/script story play check store report $1" ;;
    cli) echo "base story/script story play check store report term gui cli" ;;
    esac
}

offences() { # ENGINE: a line for each include that is not allowed
    (cd "$1" && find . -name '*.[ch]' | sed 's,^\./,,' | sort) | while read -r file; do
        folder=${file%/*}
        may=$(allowed "$folder")
        [ -n "$may" ] || echo "$file: its folder is not a layer"
        sed -n 's/^ *# *include "\(.*\)\/[^/]*".*/\1/p' "$1/$file" | while read -r from; do
            case " $may " in
            *" $from "*) ;;
            *) echo "$file: includes from $from" ;;
            esac
        done
        sed -n 's/^ *# *include <\(.*\)>.*/\1/p' "$1/$file" | while read -r header; do
            case $header in
            SDL*) [ "$folder" = gui ] || echo "$file: includes $header outside gui" ;;
            lua.h | lualib.h | lauxlib.h) [ "$folder" = story/script ] || echo "$file: includes $header outside story/script" ;;
            cjson/*) [ "$folder" = store ] || echo "$file: includes $header outside store" ;;
            nettle/*) [ "$folder" = story ] || echo "$file: includes $header outside story" ;;
            utf8proc.h) [ "$folder" = term ] || echo "$file: includes $header outside term" ;;
            time.h | sys/time.h)
                case $folder in gui | cli) ;; *)
                    if grep -qE '\b(time|clock|clock_gettime|gettimeofday) *\(' "$1/$file"; then
                        echo "$file: reads a clock"
                    fi ;;
                esac ;;
            esac
        done
        case $folder in
        gui | cli) ;;
        *) if grep -qE '\b(getenv|secure_getenv|isatty|printf|puts|putchar) *\(' "$1/$file"; then
               echo "$file: reads the environment or the terminal, or prints"
           fi ;;
        esac
    done
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
plant story/rubric.h '#include <lua.h>' "Lua outside story/script"
plant play/run.c '#include <cjson/cJSON.h>' "cJSON outside store"
plant store/progress.h 'static inline const char *home(void) { return getenv("HOME"); }' "the environment read in the core"
echo "1..$number"
exit $failed
