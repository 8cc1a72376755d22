/* way_text.h: the shortest moves that lead to a state, told to a person. */
#ifndef CHECK_WAY_TEXT_H
#define CHECK_WAY_TEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/text.h"
#include "check/space.h"

/* Appends the moves to the state, each as move_encode writes it, with ", " between
 * them; behind a move on which chance decides, which odds must come up, counted from
 * 1 in each chance: "choose ring/b (chance 2)". "the start" when there are none. */
bool way_text_add(struct space *space, size_t state, struct text *text, struct err *err);

/* The same, and then action `action` of the state, whatever chance does in it;
 * SIZE_MAX: some answer to its pick or sort. */
bool way_text_add_through(struct space *space, size_t state, size_t action, struct text *text,
                          struct err *err);

#endif
