/* asking.h: one decision, asked until it is answered, with its clock. */
#ifndef TERM_ASKING_H
#define TERM_ASKING_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "term/conversation.h"
#include "term/question.h"

struct asking {
    struct conversation *conversation; /* borrowed; rests at a decision */
    struct question question;
    int slowing;   /* a person's milliseconds for each one of the scenario; 0: not timed */
    uint64_t last; /* until when, by the clock, time was passed on */
};

bool asking_init(struct asking *asking, struct conversation *conversation, struct err *err);

/* Tells the mood, the prompt, the replies and the limit. */
void asking_tell(struct asking *asking);

/* Asks until the decision is answered, taken back from, or (*left) left. */
bool asking_run(struct asking *asking, bool *left, struct err *err);

#endif
