#!/bin/sh
# renew.sh UNDERSTUDY [NAME…]: records golden runs again, from their own moves, seed
# and mode, after a scenario was changed on purpose. Read the difference before
# committing it: a score or an ending that moved is a change of the scenario's meaning.
set -eu
understudy=$1
shift
cd "$(dirname "$0")"
UNDERSTUDY_SCENARIOS=$(cd ../../scenarios && pwd)
export UNDERSTUDY_SCENARIOS
[ $# -gt 0 ] || set -- *.journal
for name in "$@"; do
    journal=${name%.journal}.journal
    new=$(mktemp)
    "$understudy" play "$(sed -n 's/^scenario //p' "$journal")" \
        "--$(sed -n 's/^mode //p' "$journal")" --seed "$(sed -n 's/^seed //p' "$journal")" \
        --moves "$journal" --journal "$new" >/dev/null
    mv "$new" "$journal"
done
