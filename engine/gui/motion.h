/* motion.h: what moves in the conversation, as pure functions of time: a face that
 * changes, one that breathes and blinks, a line that appears. All of it comes to
 * rest, so that a window that nobody touches costs nothing.
 *
 * Times are milliseconds of a clock that only goes forward; shares are from 0 to
 * MOTION_WHOLE. */
#ifndef GUI_MOTION_H
#define GUI_MOTION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    MOTION_WHOLE = 255,
    MOTION_FADE = 200,    /* one face becoming another */
    MOTION_WORD = 160,    /* one word appearing */
    MOTION_REST = 20000,  /* after the last input nothing breathes or blinks */
    MOTION_BREATH = 4400, /* in and out */
    MOTION_BLINK = 160    /* down and up again */
};

struct motion {
    bool still;     /* nothing moves */
    bool figure;    /* somebody is seen who can breathe and blink */
    unsigned speed; /* of a line, in letters a second; 0: all at once */
    uint64_t woken; /* the first input after a rest, and the last one */
    uint64_t input;
    uint64_t face;  /* when the face changed; 0: it did not */
    uint64_t line;  /* when the line began to appear; 0: all of it is there */
    size_t letters; /* of the line */
};

/* Somebody is there. */
void motion_wake(struct motion *motion, uint64_t now);

/* Nobody is: what breathes and blinks rests at once. */
void motion_rest(struct motion *motion);

/* A line of so many letters begins to appear; or all of it is there at once. */
void motion_begin_line(struct motion *motion, uint64_t now, size_t letters);
void motion_end_line(struct motion *motion);
bool motion_is_appearing(const struct motion *motion, uint64_t now);

/* How much of a word is there that stands after so many letters of the line. */
unsigned motion_word(const struct motion *motion, uint64_t now, size_t letters);

unsigned motion_face(const struct motion *motion, uint64_t now);   /* how much of the new face */
unsigned motion_breath(const struct motion *motion, uint64_t now); /* how far in */
unsigned motion_lids(const struct motion *motion, uint64_t now);   /* how far down */

/* Milliseconds until the next picture is wanted; -1: nothing moves. */
int motion_next(const struct motion *motion, uint64_t now);

#endif
