/* catalogue.h: the scenarios of the course as the course screen shows them.
 *
 * A scenario's title stands in its file, and reading a file takes longer than a
 * frame, so the entries are read one at a time after the first frame is on the
 * screen; until then an entry has only its id. */
#ifndef GUI_CATALOGUE_H
#define GUI_CATALOGUE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/memory.h"
#include "store/training.h"
#include "story/cast.h"
#include "story/library.h"

enum standing {
    STANDING_NEW,
    STANDING_UNFINISHED,
    STANDING_PRACTISED,
    STANDING_ATTEMPTED, /* assessed, and not passed yet */
    STANDING_PASSED     /* assessed, and passed */
};

struct catalogue_entry {
    const char *id;
    size_t lesson; /* of the library's */
    bool read;     /* the fields below are set */
    bool playable; /* otherwise `summary` says what is wrong */
    const char *title, *summary;
    bool assessed;       /* may be taken as an assessment */
    struct person other; /* whom one talks to: name and portrait; name NULL: nobody */
};

struct catalogue {
    struct arena arena;
    struct catalogue_entry *entries; /* in the arena; in the order of the course */
    size_t count, read_count;
};

bool catalogue_init(struct catalogue *catalogue, const struct library *library, struct err *err);
void catalogue_destroy(struct catalogue *catalogue);

/* Reads the next entry; true while there are more. */
bool catalogue_read_next(struct catalogue *catalogue, const struct library *library);

/* How a trainee stands with a scenario, and in *percent the best overall score of
 * the kind that the standing speaks of; SCORE_NOT_OBSERVED when there is none. */
enum standing catalogue_standing(const struct training *training, const char *scenario,
                                 int *percent);

#endif
