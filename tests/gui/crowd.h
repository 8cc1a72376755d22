/* crowd.h: a data folder of people who did what a test says. */
#ifndef GUI_CROWD_H
#define GUI_CROWD_H

#include "play/journal.h"

struct house;

struct crowd {
    char folder[64];
    int attempts; /* of all, so that each is later than the one before */
};

void crowd_begin(struct crowd *crowd);
void crowd_end(struct crowd *crowd); /* removes the folder */

/* An attempt at the test library's `counter` with that percent of everything, passed from 60
 * on, of the person, who is made when they are new. */
void crowd_add(struct crowd *crowd, const char *id, const char *name, const char *team,
               enum mode mode, int percent);

/* A file in the folder, by its path in it. */
void crowd_write(struct crowd *crowd, const char *path, const char *content);

/* Goes on until the house's team is neither read nor written, and builds its frame. */
void crowd_wait(struct house *house);

#endif
