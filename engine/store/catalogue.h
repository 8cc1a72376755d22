/* catalogue.h: the scenarios of the course with what is told of each before it is begun.
 *
 * A scenario's title stands in its file, and reading a file takes longer than a
 * frame of the window, so the entries are read one at a time, in the window after
 * its first frame; until then an entry has only its id. */
#ifndef STORE_CATALOGUE_H
#define STORE_CATALOGUE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/memory.h"
#include "story/cast.h"
#include "story/library.h"

struct catalogue_entry {
    const char *id;
    size_t lesson; /* of the library's */
    bool read;     /* the fields below are set */
    bool playable; /* otherwise `summary` says what is wrong */
    const char *title, *summary;
    bool assessed;       /* the assessment of its lesson, or one of them */
    struct person other; /* whom one talks to: name and portrait; name NULL: nobody */
};

struct catalogue {
    const struct library *library;   /* borrowed */
    struct arena arena;              /* owned */
    struct catalogue_entry *entries; /* in the arena; in the order of the course */
    size_t count, read_count;
};

bool catalogue_init(struct catalogue *catalogue, const struct library *library, struct err *err);
void catalogue_destroy(struct catalogue *catalogue);

/* Reads the next entry; true while there are more. */
bool catalogue_read_next(struct catalogue *catalogue);

/* The place of a scenario among the entries; `count` when the course has none such. */
size_t catalogue_find(const struct catalogue *catalogue, const char *id);

#endif
