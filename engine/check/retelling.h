/* retelling.h: a run told again with its words filled in: what was said and replied so
 * far, and each answer with what it showed, missed and was worth. The terminal and the
 * window lay it out, during the conversation and in its debrief. */
#ifndef CHECK_RETELLING_H
#define CHECK_RETELLING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/memory.h"
#include "check/review.h"
#include "play/debrief.h"
#include "play/run.h"

struct told_behaviour {
    const struct behaviour *behaviour; /* the rubric's */
    size_t shown;                      /* how often; 0: missed */
};

/* An item of a pick or sort, as it was and as it should have been. */
struct told_item {
    uint16_t reply; /* the scenario's */
    const char *text;
    const char *because; /* may be NULL */
    const char *group;   /* SORT: where it was put; otherwise NULL */
    const char *better;  /* SORT: where it belongs, when that is another */
    bool taken, wanted;  /* PICK: it was picked; it belongs to the best set */
};

struct told_answer {
    struct debrief_decision points; /* see debrief.h */
    enum decision_kind kind;
    size_t heard;            /* what was said before: its place; SIZE_MAX: nothing */
    const char *prompt;      /* may be NULL */
    const char *given;       /* CHOOSE or silence: what was replied; otherwise NULL */
    const char *because;     /* of what was given; may be NULL */
    struct told_item *items; /* PICK, SORT */
    size_t item_count;
    struct told_behaviour *behaviours;
    size_t behaviour_count;
    bool critical;
};

/* One thing that was said, by someone or by the trainee. */
struct told {
    const struct line *line; /* NULL: an answer */
    const char *text;        /* of a line */
    size_t answer;           /* place among the answers */
    size_t move;             /* the move that brought it, from 1; 0: the start */
    bool opens;              /* a scene was entered since what was told before */
};

struct retelling {
    const struct scenario *scenario; /* borrowed, of the run: the texts refer to it */
    struct arena arena;              /* owned: the texts and lists */
    struct told *told;               /* owned */
    size_t count, capacity;
    struct told_answer *answers; /* owned */
    size_t answer_count;
};

void retelling_init(struct retelling *retelling);
void retelling_destroy(struct retelling *retelling);

/* Tells the run so far, in place of what was told before. What was missed or wanted
 * is what the review says, or, when it is NULL, what was worth most points. */
bool retelling_make(struct retelling *retelling, const struct run *run, const struct review *review,
                    struct err *err);

/* The text of a reply that was given in the answer, or of one of its items. */
const char *retelling_text(const struct told_answer *answer, uint16_t reply);

#endif
