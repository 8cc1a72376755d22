#!/bin/sh
# renew.sh [TEST_GUI_PICTURES]: keeps the pictures of the screens as they are now, after
# they were changed on purpose: pictures.txt, and those that engine/gui/README.md shows.
# Look at those, and at what the test left in build/dev/screens, before committing them.
set -eu
cd "$(dirname "$0")/../.."
pictures=${1:-build/dev/tests/test_gui_pictures}
[ $# -gt 0 ] || scripts/build dev test_gui_pictures
"$pictures" renew
git --no-pager diff --stat -- tests/gui/pictures.txt engine/gui
