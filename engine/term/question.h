/* question.h: a decision as it is asked: its prompt and replies in words, and
 * what the person typed turned into a move. */
#ifndef TERM_QUESTION_H
#define TERM_QUESTION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "play/move.h"
#include "play/run.h"
#include "play/view.h"
#include "term/talk.h"

struct question {
    struct talk *talk;     /* borrowed, as all here */
    const struct run *run; /* rests at the decision */
    struct view view;
    size_t sorted; /* SORT: this many items, as shown, have their group: */
    uint8_t groups[OPEN_MAX];
};

bool question_init(struct question *question, struct talk *talk, const struct run *run,
                   struct err *err);

/* Tells the prompt, the replies with their numbers, and the groups to sort into. */
void question_tell(struct question *question);

/* Asks; the words of the prompt say what is expected. */
void question_ask(struct question *question, struct entry *entry);

/* Takes numbers, or Enter alone. True: *move is the answer. False: more is to be
 * asked, and if something was wrong, the person has been told what is accepted. */
bool question_take(struct question *question, const struct entry *entry, struct move *move);

/* Of a sort: forgets the last item's group. False when there is none. */
bool question_back(struct question *question);

/* Says what is accepted here. */
void question_explain(struct question *question);

#endif
