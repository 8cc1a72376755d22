/* move.h: what a person did, as data and as a short line of text.
 *
 *     continue                      the next line, please
 *     continue all                  all lines up to the next decision or the end
 *     choose on-hold/b              gave reply b at decision on-hold
 *     pick handoff owner deadline   these items of decision handoff (or none)
 *     sort desk courier=2 dean=1    item=group, groups counted from 1, every item once
 *     wait 3400                     that many milliseconds passed at a timed decision
 *     quit                          gave the run up: it ends without an ending
 * Ids rather than positions, so that a journal survives an edit of the text. */
#ifndef PLAY_MOVE_H
#define PLAY_MOVE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/text.h"
#include "story/scenario.h"

enum move_kind {
    MOVE_CONTINUE,
    MOVE_CONTINUE_ALL,
    MOVE_CHOOSE,
    MOVE_PICK,
    MOVE_SORT,
    MOVE_WAIT,
    MOVE_QUIT
};

/* What a kind does not use is 0; begin with (struct move){0}. */
struct move {
    enum move_kind kind;
    uint16_t decision;        /* CHOOSE, PICK, SORT: index in the scenario */
    uint16_t reply;           /* CHOOSE: index in the scenario */
    uint32_t picked;          /* PICK: bit i for the i-th item of the decision, as written */
    uint8_t groups[OPEN_MAX]; /* SORT: the group of each item, as written, from 0 */
    uint32_t milliseconds;    /* WAIT */
};

/* Appends the line, without a newline. */
void move_encode(const struct move *move, const struct scenario *scenario, struct text *text);

/* The reverse; ERR_BAD names what is not known, with the nearest id. Two
 * encodings of one move do not exist: move_decode(move_encode(m)) == m, and the
 * text comes back byte for byte. */
bool move_decode(const char *line, const struct scenario *scenario, struct move *move,
                 struct err *err);

bool move_equal(const struct move *a, const struct move *b);

#endif
