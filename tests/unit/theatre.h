/* theatre.h: for the tests of the terminal: the course of tests/lua/term, a training
 * that keeps nothing, and a person who types what a list says. Whatever goes wrong
 * fails the test that asked. */
#ifndef UNIT_THEATRE_H
#define UNIT_THEATRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/text.h"
#include "store/training.h"
#include "term/term.h"

struct theatre {
    struct library *library; /* owned */
    struct training training;
    struct term_io io;
    const char *const *next; /* borrowed: the lines yet to be typed; NULL ends the input */
    struct text heard;       /* owned: all that was written, and "<LINE>" for what was typed */
    uint64_t milliseconds;   /* of the clock */
    bool deaf;               /* nothing can be written any more */
};

/* The struct must stay where it is. A line "+3000" is not typed: it lets 3000
 * milliseconds pass; "!" makes the output fail from there on. */
void theatre_open(struct theatre *theatre, const char *const *lines);
void theatre_close(struct theatre *theatre);

/* Begins an attempt, with the seed 1. */
void theatre_begin(struct theatre *theatre, const char *scenario, enum mode mode);

/* A play of a scenario: what is typed, what is heard in this order, what is not. */
struct theatre_play {
    const char *scenario;
    enum mode mode;
    const char *typed[24], *heard[16], *not_heard[4];
    enum timers timers;
};

void theatre_play(const struct theatre_play *plays, size_t count);

/* The texts (NULL at the end) were heard in this order. */
void theatre_expect(const struct theatre *theatre, const char *const *texts);
void theatre_expect_not(const struct theatre *theatre, const char *text);

#endif
