/* sketch.h: of a scenario what its figures need: what it asks, and how it can end. Where
 * no attempt has to be played again, it stands in for the scenario, and is read in a
 * hundredth of the time. */
#ifndef REPORT_SKETCH_H
#define REPORT_SKETCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/memory.h"
#include "base/text.h"
#include "story/library.h"
#include "story/scenario.h"

struct sketch_reply {
    const char *id, *text;
};

struct sketch_decision {
    const char *id, *prompt; /* prompt NULL: none */
    const char *label;       /* what it is known by: see label.h */
    enum decision_kind kind;
    bool silence;
    size_t reply_count;                 /* or items, without the silence */
    const struct sketch_reply *replies; /* as written; then the silence, if there is one */
    uint32_t best;                      /* when all are open: the replies or items, as bits */
};

struct sketch_ending {
    const char *id, *title;
};

struct sketch {
    uint64_t origin;    /* see sketch_origin */
    struct text bytes;  /* owned: all of it, as it can be kept */
    struct arena arena; /* owned: the lists; their texts are in the bytes */
    const char *title, *hash;
    bool assessed;
    const struct sketch_decision *decisions;
    size_t decision_count;
    const struct sketch_ending *endings;
    size_t ending_count;
};

/* A hash of all that a sketch is made of: the text of the scenario's file, those of the
 * library's that it draws on, and the way it is made. Against accidents, not malice. */
uint64_t sketch_origin(const struct library *library, const char *text);

/* Of a scenario that the library's files were compiled with. */
bool sketch_make(struct sketch **sketch, const struct scenario *scenario,
                 const struct library *library, struct err *err);

/* From the bytes of another; NULL when they are not such, or without memory. */
struct sketch *sketch_read(const char *bytes, size_t length, uint64_t origin);

void sketch_free(struct sketch *sketch); /* NULL is fine */

#endif
