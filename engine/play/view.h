/* view.h: what to show now. No pixels, no text until it is asked for. */
#ifndef PLAY_VIEW_H
#define PLAY_VIEW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/memory.h"
#include "base/text.h"
#include "play/session.h"
#include "story/scenario.h"

struct view {
    enum stop stop;
    const struct line *line;         /* STOP_LINE; borrowed, as all here, from the scenario */
    const struct decision *decision; /* STOP_DECISION */
    const struct ending *ending;     /* STOP_ENDED */
    uint16_t replies[OPEN_MAX];      /* open replies or items, in the order to show */
    size_t reply_count;
    uint32_t milliseconds_left; /* of a timed decision; 0: not timed */
    int mood_percent;           /* of the mood meter, 0 to 100; -1: the scenario has none */
};

/* The order is the one written when the author pinned it, and otherwise a
 * shuffle that depends on the seed and the decision alone, so it is the same
 * whenever the decision is met (Fisher–Yates, seeded with seed and decision). */
bool view_of(const struct session *session, struct view *view, struct err *err);

/* What a value of the scenario's mood meter (there is one) is in percent of its range. */
int view_mood(const struct scenario *scenario, int32_t value);

/* Appends the text with its holes filled from the session's state. A template
 * without a source adds nothing. ERR_BAD when a dynamic expression raises. */
bool view_text(const struct session *session, const struct template *template, struct text *text,
               struct err *err);

/* The same text, in the arena. */
bool view_copy(const struct session *session, const struct template *template, struct arena *arena,
               const char **copy, struct err *err);

#endif
