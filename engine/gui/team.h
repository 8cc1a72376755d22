/* team.h: what the screen "The team" shows: the figures of a data folder, whom of them, and
 * in which order. */
#ifndef GUI_TEAM_H
#define GUI_TEAM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/memory.h"
#include "gui/entry.h"
#include "gui/scroll.h"
#include "story/library.h"

struct errand; /* figures.h, as the next */
struct figures;

enum { TEAM_EVERYBODY = -1, TEAM_NOBODY = -1, TEAM_PAGE = 50 /* people */ };

struct team {
    const char *folder;            /* borrowed: the data folder */
    const struct library *library; /* borrowed */
    bool alone;                    /* there is no other screen to go back to */
    struct errand *errand;         /* owned; NULL: nothing is under way */
    bool writing;                  /* the errand; otherwise it reads */
    uint64_t begun;                /* the errand, in the app's milliseconds */
    struct figures *figures;       /* owned: of the last reading that ended well; or NULL */
    struct err err;                /* why a reading gave nothing; ERR_NONE */
    bool stopped;                  /* the last reading was, by the person */
    bool given_up;                 /* likewise the last page */

    struct arena arena; /* owned: of the teams */
    const char **teams; /* of everybody, by name; who has none: "" */
    size_t team_count;
    int chosen; /* of the teams, or TEAM_EVERYBODY: that is to be read */
    int shown;  /* likewise: whose the figures are */

    struct entry search; /* whom of the people to list, */
    bool overdue;        /* and of those only for whom a lesson is overdue */
    size_t page;
    int person;                /* whose details are shown, of the cohort's people; or TEAM_NOBODY */
    struct scroll list_scroll; /* of the list, meanwhile */
    char path[1024];           /* of the page that is being written, or was */
    bool saved;
};

/* Begins to read the folder; what is shown stays until that ends. now: seconds since 1970,
 * milliseconds: of the clock that only goes forward, here as below. */
void team_read(struct team *team, int64_t now, uint64_t milliseconds, struct err *err);

/* Stops what is under way, which then came to nothing; but a page that was complete is. */
void team_stop(struct team *team);

/* Takes over what has ended; what went wrong with a page goes to err. */
void team_look(struct team *team, struct err *err);

/* Lists those whom the search finds, from the first page on. */
void team_find(struct team *team);

/* The pages that the list of people has: at least 1. */
size_t team_pages(const struct team *team);

/* Begins to write the page, to that path. */
void team_write(struct team *team, const char *assets, const char *path, int64_t now,
                uint64_t milliseconds, struct err *err);

void team_destroy(struct team *team); /* a zeroed one is fine */

#endif
