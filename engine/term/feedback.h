/* feedback.h: what one answer showed and earned, and why: the same words in the
 * coaching after a reply and in the debrief. */
#ifndef TERM_FEEDBACK_H
#define TERM_FEEDBACK_H

#include "check/retelling.h"
#include "term/talk.h"

/* "Why: …"; of a pick or sort for each item, with its text, and where a misplaced one
 * belongs. "You showed: Acknowledges the feeling (empathy, 2 points)."; and whether that
 * was a critical error. "That earned: empathy 2 of 3 points." */
void feedback_tell(struct talk *talk, const struct told_answer *answer);

/* "You missed: …" */
void feedback_missed(struct talk *talk, const struct told_answer *answer);

#endif
