/* telling.h: a retelling in words, in order: who says what and how, and what was
 * replied. */
#ifndef TERM_TELLING_H
#define TERM_TELLING_H

#include <stddef.h>

#include "check/retelling.h"
#include "term/talk.h"

/* "Dana Reyes (furious, breathing hard): Where is it?" */
void telling_line(struct talk *talk, const struct retelling *retelling, const struct told *told);

/* "You: …"; of a pick or sort each item that was picked or sorted. */
void telling_answer(struct talk *talk, const struct told_answer *answer);

/* All that was told from place `from` on, scene by scene. */
void telling_from(struct talk *talk, const struct retelling *retelling, size_t from);

#endif
