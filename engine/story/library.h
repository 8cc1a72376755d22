/* library.h: one folder of scenarios with what they share.
 *
 *     rubric.lua  cast.lua  curriculum.lua  course.lua  LESSON/SCENARIO.lua
 * The course names its lessons in order, and each lesson its scenarios. */
#ifndef STORY_LIBRARY_H
#define STORY_LIBRARY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/memory.h"
#include "base/problem.h"
#include "story/cast.h"
#include "story/curriculum.h"
#include "story/rubric.h"

struct scenario;

struct lesson {
    const char *id;          /* the folder: "03-angry-customers" */
    const char *title;       /* "Angry customers" */
    const char *about;       /* a sentence or two */
    const char *const *page; /* its paragraphs, to read before one begins */
    size_t page_count;
    const char *const *scenarios; /* ids, in order: LESSON/ID.lua */
    size_t scenario_count;
    const uint16_t *behaviours; /* that its scenarios train: indices into the rubric */
    size_t behaviour_count;     /* 0: the course does not say */
    int line;
};

struct library {
    struct arena arena;            /* owned */
    const char *folder;            /* in arena */
    struct rubric *rubric;         /* owned */
    struct cast *cast;             /* owned */
    struct curriculum *curriculum; /* owned */
    const char *title;             /* of the course */
    bool free_order;               /* every lesson is open from the beginning */
    const struct lesson *lessons;
    size_t lesson_count;
};

/* Opens a folder. With mistakes in any of the four files *library is NULL. */
bool library_open(const char *folder, struct library **library, struct problems *problems,
                  struct err *err);
void library_free(struct library *library);

/* Which of the lessons has that id; ERR_BAD with the nearest id when none has. */
bool library_lesson(const struct library *library, const char *id, size_t *index, struct err *err);

/* The path of a scenario of the course, in path; ERR_BAD with the nearest id
 * when the course has none of that id. A path of an existing file is taken as
 * it is, so that an author can play what is not in the course yet. */
struct text;
bool library_path(const struct library *library, const char *id_or_path, struct text *path,
                  struct err *err);

#endif
