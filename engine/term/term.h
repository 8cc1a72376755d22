/* term.h: the conversation as plain lines of text, appended and never redrawn:
 * for screen readers, remote shells and machines without a display. */
#ifndef TERM_TERM_H
#define TERM_TERM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/text.h"
#include "store/training.h"

/* The world outside, handed in by the outermost layer. */
struct term_io {
    void *self;
    /* The next line without its newline; false at the end of input. */
    bool (*read_line)(void *self, struct text *line);
    /* False when nothing can be written any more. */
    bool (*write)(void *self, const char *text, size_t length);
    int64_t (*now)(void *self);           /* seconds since 1970, UTC */
    uint64_t (*milliseconds)(void *self); /* of a clock that only goes forward */
    uint64_t (*seed)(void *self);         /* for a new attempt */
    int width;                            /* columns, at least 20 */
    bool colour;                          /* escape sequences for colour are welcome */
    bool timers;                          /* timed decisions run; off: no time limit */
};

/* The course: choose a lesson's scenario, resume or begin, play, see how it went,
 * again. True when the person left or the input ended (everything is saved). */
bool term_course(const struct term_io *io, struct training *training, struct err *err);

/* Plays the run in hand to its end, or until the person leaves. */
bool term_play(const struct term_io *io, struct training *training, struct err *err);

/* The debrief of the run in hand, every point with its reason. */
bool term_debrief(const struct term_io *io, const struct training *training, struct err *err);

#endif
