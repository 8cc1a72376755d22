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
    bool timed;
    uint64_t last; /* milliseconds when the clock was read last */
};

bool asking_init(struct asking *asking, struct conversation *conversation, struct err *err);

/* Tells the mood, the prompt, the replies and the limit. */
void asking_tell(struct asking *asking);

/* Asks until the decision is answered, taken back from, or (*left) left. */
bool asking_run(struct asking *asking, bool *left, struct err *err);

#endif
