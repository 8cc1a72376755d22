/* exercise.h: whether the scenarios of a lesson train what the lesson says it trains.
 * Code: behaviour-not-exercised: course.lua lists the behaviour for the lesson, and no
 * reply or item of its scenarios shows it (an item put into a wrong group shows what
 * it says under `misplaced`). A behaviour that hurts is exercised where one can fall
 * into it. A lesson without a list is not judged. */
#ifndef CHECK_EXERCISE_H
#define CHECK_EXERCISE_H

#include <stddef.h>

#include "base/problem.h"
#include "story/library.h"
#include "story/scenario.h"

/* scenarios: all of the lesson's. file: course.lua's, as problems name it. */
void exercise_check(const struct library *library, const struct lesson *lesson,
                    const struct scenario *const *scenarios, size_t count, const char *file,
                    struct problems *problems);

#endif
