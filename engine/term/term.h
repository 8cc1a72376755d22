/* term.h: the conversation as plain lines of text, appended and never redrawn:
 * for screen readers, remote shells and machines without a display. */
#ifndef TERM_TERM_H
#define TERM_TERM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/file.h"
#include "base/text.h"
#include "store/settings.h"
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
    /* Lists folders where a person could save instead of their own; NULL: none is known. */
    void (*places)(struct file_names *places);
    int width;          /* columns, at least 20 */
    bool colour;        /* escape sequences for colour are welcome */
    enum timers timers; /* how long a timed decision waits */
};

/* The functions below return true when the person has heard it out or left, or
 * the input ended, and all that is to be kept is saved. False: with ERR_SYSTEM
 * when nothing can be written any more or the progress could not be saved, and
 * with ERR_BAD when the scenario fails while it is played. */

/* The course: choose a lesson's scenario, resume or begin, play, hear how it
 * went, again. */
bool term_course(const struct term_io *io, struct training *training, struct err *err);

/* Offers an unfinished attempt at the scenario, if there is one and none after it
 * was finished. *begin: a new one is to be begun; otherwise it is in hand, or,
 * with training->scenario NULL, the person left. */
bool term_offer(const struct term_io *io, struct training *training, const char *scenario,
                bool *begin, struct err *err);

/* Plays the run in hand, from where it stands, until it is over or left. At its
 * end tells how it went, every point with its reason. */
bool term_play(const struct term_io *io, struct training *training, struct err *err);

/* Does recorded moves on the run in hand, told as term_play tells them, and then
 * tells how it went, so far if it is not over. Every `continue` that the record
 * leaves out is made. ERR_BAD names the first move that is not possible. */
bool term_follow(const struct term_io *io, struct training *training, const struct journal *moves,
                 struct err *err);

/* All that was said in a run, line by line. */
bool term_transcript(const struct term_io *io, const struct run *run, struct err *err);

#endif
