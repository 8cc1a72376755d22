/* clock.h: the time that a timed decision leaves, by the person's clock, which the settings
 * may slow. */
#ifndef GUI_CLOCK_H
#define GUI_CLOCK_H

#include <stdint.h>

#include "gui/app.h"

/* Starts the clock of the decision at hand, if it has one, with what is left. */
void clock_start(struct app *app);

/* Stops it; the time taken so far goes into the journal, as the scenario counts it. */
void clock_stop(struct app *app);

/* Nobody answered in time: the conversation goes on. */
void clock_run_out(struct app *app);

/* The milliseconds left of a timed decision, and those that it has in all, both as long as
 * the settings make them. */
uint64_t clock_left(const struct app *app);
uint64_t clock_in_all(const struct app *app);

#endif
