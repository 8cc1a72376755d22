/* conversation.h: the run in hand being told: what each move does, in words. */
#ifndef TERM_CONVERSATION_H
#define TERM_CONVERSATION_H

#include <stdbool.h>

#include "base/err.h"
#include "check/retelling.h"
#include "check/tutor.h"
#include "play/move.h"
#include "play/view.h"
#include "store/training.h"
#include "term/talk.h"

struct conversation {
    struct talk *talk;          /* borrowed */
    struct training *training;  /* borrowed */
    struct tutor *tutor;        /* borrowed */
    struct retelling retelling; /* owned: of the run in hand */
    size_t told;                /* of it: what comes after has not been told yet */
    int mood;                   /* percent at the last decision; -1: none was told yet */
    bool unsaved;               /* the person knows that the file is behind */
};

void conversation_init(struct conversation *conversation, struct talk *talk,
                       struct training *training, struct tutor *tutor);
void conversation_destroy(struct conversation *conversation);

/* Tells what there is already: from the last answer on; all of it when nothing
 * was answered yet. */
bool conversation_begin(struct conversation *conversation, struct err *err);

/* Does a move, saves, and tells the answer, the coaching in practice, the rest.
 * False: the move is not possible, nothing has changed. */
bool conversation_do(struct conversation *conversation, const struct move *move, struct err *err);

/* Tells all lines up to the next decision or the end. */
bool conversation_go_on(struct conversation *conversation, struct err *err);

/* Takes the last answer back; or says why not, and false. */
bool conversation_take_back(struct conversation *conversation);

/* Names a behaviour that would help at this decision, and not the reply; or says why
 * there is no hint. */
void conversation_hint(struct conversation *conversation);

/* Help, the story so far, the documents, saving elsewhere; view NULL: there is no decision. */
void conversation_attend(struct conversation *conversation, const struct entry *entry,
                         const struct view *view);

/* Practice or assessed; over or not. */
bool conversation_is_practice(const struct conversation *conversation);
bool conversation_is_over(const struct conversation *conversation);

#endif
