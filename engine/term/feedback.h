/* feedback.h: what one answer showed and earned, and why: the same words in the
 * coaching after a reply and in the debrief. `from` and `to` are the events of
 * the move that gave the answer. */
#ifndef TERM_FEEDBACK_H
#define TERM_FEEDBACK_H

#include <stddef.h>

#include "term/talk.h"
#include "term/telling.h"

/* "You showed: Acknowledges the feeling (empathy, 2 points)."; and whether that was
 * a critical error. */
void feedback_shown(struct talk *talk, const struct run *run, size_t from, size_t to);

/* "That earned empathy 2 of 3 points." */
void feedback_points(struct talk *talk, const struct run *run, size_t from, size_t to);

/* "Why: …"; of a pick or sort for each item, with its text, and where a misplaced
 * one belongs. The telling is moved. */
void feedback_reasons(struct telling *telling, struct talk *talk, size_t from, size_t to);

/* All three, short, after a reply. */
void feedback_coach(struct telling *telling, struct talk *talk, size_t from, size_t to);

/* Appends "Acknowledges the feeling (empathy, 2 points)". */
void feedback_behaviour(const struct behaviour *behaviour, struct text *text);

/* Says "LEAD: a, b." of what has been gathered; an empty list says nothing. */
void feedback_list(struct talk *talk, const char *lead, const struct text *list);

#endif
