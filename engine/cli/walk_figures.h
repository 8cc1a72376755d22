/* walk_figures.h: what came of many runs, for people and as JSON (the format is
 * assets/schema/walk.schema.json). */
#ifndef CLI_WALK_FIGURES_H
#define CLI_WALK_FIGURES_H

#include "base/text.h"
#include "check/walks.h"

/* Both append to text. */
void walk_figures_tell(const struct walks *walks, const struct walks_plan *plan, struct text *text);
void walk_figures_json(const struct walks *walks, const struct walks_plan *plan, struct text *text);

#endif
