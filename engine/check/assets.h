/* assets.h: pictures that a scenario or the cast names and that are not there. Codes:
 * missing-portrait, missing-mood, missing-place. */
#ifndef CHECK_ASSETS_H
#define CHECK_ASSETS_H

#include <stdbool.h>

#include "base/problem.h"
#include "story/cast.h"
#include "story/scenario.h"

/* Whether a folder of the assets ("portraits", "portraits/moods", "places") has ID.svg. */
typedef bool assets_has(void *self, const char *folder, const char *id);

/* A portrait that comes from the cast is the cast's to have. */
void assets_tell(const struct scenario *scenario, const struct cast *cast, assets_has *has,
                 void *self, struct problems *problems);

/* file: the cast's, as problems name it. */
void assets_tell_cast(const struct cast *cast, const char *file, assets_has *has, void *self,
                      struct problems *problems);

#endif
