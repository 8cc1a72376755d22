/* course.h: course.lua: the lessons of a library, and their scenarios. */
#ifndef STORY_COURSE_H
#define STORY_COURSE_H

#include <stdbool.h>

#include "base/err.h"
#include "base/problem.h"
#include "story/library.h"

/* Reads path into the library's title and lessons (in its arena); its folder is
 * set. A scenario whose file is not there is a mistake. False with err when the
 * file cannot be read or memory is short. */
bool course_load(const char *path, struct library *library, struct problems *problems,
                 struct err *err);

#endif
