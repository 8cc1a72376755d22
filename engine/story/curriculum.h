/* curriculum.h: the rows that the scenarios must teach, by number. */
#ifndef STORY_CURRICULUM_H
#define STORY_CURRICULUM_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/memory.h"
#include "base/problem.h"

struct curriculum_row {
    const char *id;      /* "T12" */
    const char *text;    /* what the trainee must do */
    const char *sources; /* "000, 004" */
    int line;
};

struct curriculum {
    struct arena arena; /* owned */
    const char *source; /* the text of its file, to be archived */
    const struct curriculum_row *rows;
    size_t count;
};

const struct curriculum_row *curriculum_find(const struct curriculum *curriculum, const char *id);

/* As rubric_load. */
bool curriculum_load(const char *path, struct curriculum **curriculum, struct problems *problems,
                     struct err *err);
void curriculum_free(struct curriculum *curriculum);

#endif
