/* event.h: what a move caused, in order. Score, mood curve and debrief are folds
 * over events; nothing else says what happened. */
#ifndef PLAY_EVENT_H
#define PLAY_EVENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/text.h"
#include "story/scenario.h"

enum event_kind {
    EVENT_SCENE,     /* scene `index` was entered */
    EVENT_LINE,      /* line `index` is said */
    EVENT_REPLIED,   /* reply `index` was given (choose, or one for each item picked) */
    EVENT_SORTED,    /* item `index` was put into group `value` */
    EVENT_SILENCE,   /* time ran out at decision `decision`; reply `index` stands for it */
    EVENT_BEHAVIOUR, /* reply `index` showed `behaviour`, worth `value` points: 0 when met again */
    EVENT_SCORED,    /* decision `decision` was met for the first time: see scored; `value`
                      * holds the replies that were open, as bits by place as written */
    EVENT_CRITICAL,  /* reply `index` showed critical `behaviour` */
    EVENT_CHANGED,   /* variable `index` went from `before` to `value` */
    EVENT_HELD,      /* a count would have left its range; variable `index` was held at `value` */
    EVENT_CHANCE,    /* odds `index` came up */
    EVENT_ENDED,     /* ending `index` */
    EVENT_QUIT       /* given up */
};

struct event {
    enum event_kind kind;
    uint16_t index;
    uint16_t decision;  /* REPLIED, SORTED, SILENCE, BEHAVIOUR, SCORED, CRITICAL */
    uint16_t behaviour; /* BEHAVIOUR, CRITICAL */
    int32_t value, before;
    struct {
        int16_t earned[COMPETENCY_COUNT], open[COMPETENCY_COUNT];
        uint16_t best; /* CHOOSE: the open reply worth most (weighted; the first such); else NONE */
    } scored;          /* SCORED */
};

struct events {
    struct event *at; /* owned */
    size_t count, capacity;
};

void events_init(struct events *events);
void events_destroy(struct events *events);

/* Appends one; false with err when memory is short, and then nothing has changed. */
bool events_add(struct events *events, const struct event *event, struct err *err);

/* One line for the event, without a newline, for journals and golden tests; stable:
 *     scene on-hold              line on-hold.3            reply on-hold/b
 *     silence on-hold/silence    sorted desk/dean 1        shows on-hold/b greet 2
 *     critical on-hold/b insult  points on-hold listening 0 of 1 empathy 2 of 3
 *     changed patience 40 to 55  held offers at 3          chance refund-desk
 *     ending resolved            quit */
void event_encode(const struct event *event, const struct scenario *scenario, struct text *text);

#endif
