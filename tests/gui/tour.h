/* tour.h: a window that is taken to each of its screens at a good moment, with the
 * same trainee, attempts, clock and seeds every time: so that the same picture comes
 * out on every machine, and the same work is measured.
 *
 * The trainee is Mia Okafor, in her third week: some lessons passed, one not yet. */
#ifndef GUI_TOUR_H
#define GUI_TOUR_H

#include "trip.h"

struct tour {
    struct trip trip;
    char folder[64]; /* where the data lies: the working folder meanwhile */
    char *before;    /* owned: the working folder that was */
};

/* Nothing moves in it. */
void tour_begin(struct tour *tour, int width, int height);
void tour_end(struct tour *tour);

/* The stops, in the order of the journey; NULL past the last. */
const char *tour_stop(size_t index);

/* Goes there from wherever it is, and shows it. */
void tour_go(struct tour *tour, const char *stop);

/* Shows the app as it is now, on a clock that stands still. */
void tour_show(struct tour *tour);

void tour_set(struct tour *tour, enum setting setting, int value);
void tour_size(struct tour *tour, int width, int height);

#endif
