/* portrait.h: a person and a mood put together into one SVG, as text.
 *
 * assets/portraits/ID.svg draws head and shoulders without a face, on 400 by 480,
 * and says its colours on the svg element:
 *     <svg … data-brow="#3f271d" data-lip="#a9544b" data-iris="#5a3a22" data-lid="#c98b64" …>
 *       … <g id="face" transform="…"></g> …
 * assets/portraits/moods/MOOD.svg draws brows, eyes and mouth in the coordinates
 * of a head in the middle (eyes at 172 and 228 by 200), with {brow}, {lip}, {iris},
 * {lid} and {lash} where a colour stands. The face goes into the person's group "face",
 * whose transform makes it theirs.
 *
 * assets/portraits/parts/lids.svg draws lowered lids in the same way. They lie over the
 * eyes and under the brows; a mood without an {iris} has its eyes closed already. */
#ifndef GUI_PORTRAIT_H
#define GUI_PORTRAIT_H

#include <stdbool.h>

#include "base/err.h"
#include "base/text.h"

enum { PORTRAIT_WIDTH = 400, PORTRAIT_HEIGHT = 480 };

/* Appends the picture; with closed eyes when lids is not NULL. ERR_BAD says what a
 * file lacks. */
bool portrait_compose(const char *person, const char *mood, const char *lids, struct text *picture,
                      struct err *err);

#endif
