/* guide.h: what can be asked for at any point of a conversation: help, the story
 * so far, the documents. */
#ifndef TERM_GUIDE_H
#define TERM_GUIDE_H

#include "play/run.h"
#include "play/view.h"
#include "term/talk.h"

/* The briefing before a conversation: who you are, what has happened, what you know. */
void guide_briefing(struct talk *talk, const struct run *run);

/* What can be typed here; view NULL: there is no decision. */
void guide_help(struct talk *talk, const struct run *run, const struct view *view);

/* All that was said. */
void guide_story(struct talk *talk, const struct run *run);

/* Lists the documents and lets the person read them, until they go back. */
void guide_documents(struct talk *talk, const struct scenario *scenario);

#endif
