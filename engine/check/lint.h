/* lint.h: the mistakes that only show when every way is gone: what a search found.
 *
 * Codes: unreachable-scene, unreachable-line, unreachable-decision,
 * unreachable-reply, unreachable-ending, never-true, always-true, fails-in-play,
 * no-way-out, leaves-range, never-read, never-written, missing-portrait,
 * missing-place. One cause is told once: what lies behind a scene that is never
 * reached, or behind a condition that never holds, is not told again. */
#ifndef CHECK_LINT_H
#define CHECK_LINT_H

#include <stdbool.h>

#include "base/err.h"
#include "base/problem.h"
#include "base/text.h"
#include "check/space.h"

/* What the search proves: errors when the space is complete. When it is not, what
 * was not met is no proof, and nothing of it is told but what did fail. */
bool lint_space(struct space *space, struct problems *problems, struct err *err);

/* Variables that nothing reads, or nothing changes. */
void lint_variables(const struct scenario *scenario, struct problems *problems);

/* Pictures that are not there; has tells whether folder ("portraits", "places") of
 * the assets has the id. */
typedef bool lint_has(void *self, const char *folder, const char *id);
void lint_assets(const struct scenario *scenario, lint_has *has, void *self,
                 struct problems *problems);

/* The shortest moves to a state, as move_encode writes them, comma by comma; "the
 * start" when there are none. */
bool lint_way(struct space *space, size_t state, struct text *text, struct err *err);

#endif
