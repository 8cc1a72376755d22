/* lint.h: what play never reaches, and conditions that never differ: what only shows
 * when every way is gone.
 *
 * Codes: unreachable-scene, unreachable-ending, unreachable-decision,
 * unreachable-reply, unreachable-line, unreachable-item, never-true, always-true. One
 * cause is told once: what lies behind a condition that never holds (or always does),
 * a reply that is never open or a scene that is never reached is not told again; the
 * scenes and endings among it are named with the cause. */
#ifndef CHECK_LINT_H
#define CHECK_LINT_H

#include <stdbool.h>

#include "base/err.h"
#include "base/problem.h"
#include "check/space.h"

/* Errors, from the marks of a complete search in which no move fails. Of a merged
 * space no more is told than it proves: a condition whose variables do not matter
 * where it stands, as over a line, is left out with what depends on it. */
bool lint_tell(const struct space *space, struct problems *problems, struct err *err);

#endif
