/* telling.h: a run's events told in words, in order, every text filled with the
 * values that held when it was said.
 *
 * A run keeps only its last values; going through the events again from the
 * start gives those of any moment, because every change is an event. */
#ifndef TERM_TELLING_H
#define TERM_TELLING_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/text.h"
#include "play/run.h"
#include "term/talk.h"

struct telling {
    const struct run *run; /* borrowed */
    struct session then;   /* the run's session, with the values as of `next` */
    size_t next;           /* events before this one have been told or passed over */
    size_t move;           /* as are what moves (from 0) before this one did without an event */
};

/* Stands before the first event. */
void telling_begin(struct telling *telling, const struct run *run);

/* Tells the events up to (not with) event `to`: lines, and what was replied. */
void telling_to(struct telling *telling, struct talk *talk, size_t to);

/* Tells the next event alone. */
void telling_one(struct telling *telling, struct talk *talk);

/* An answer: a reply, an item picked or sorted, a silence. */
bool telling_is_answer(const struct event *event);

/* Passes over them, back too. */
void telling_skip(struct telling *telling, size_t to);

/* Appends a text filled with the values of now. */
bool telling_text(const struct telling *telling, const struct template *template, struct text *text,
                  struct err *err);

/* "Dana Reyes (furious, breathing hard): " of a line; "" of the narrator's plain one. */
void telling_lead(const struct telling *telling, const struct line *line, struct text *text);

#endif
