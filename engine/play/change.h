/* change.h: what effects do to the variables. */
#ifndef PLAY_CHANGE_H
#define PLAY_CHANGE_H

#include <stdbool.h>
#include <stdint.h>

#include "play/turn.h"

/* Applies effects [first, first + count), in order; those that compute see the
 * values from before the first. */
bool change_apply(struct turn *turn, uint16_t first, uint16_t count);

/* The same when the values from before are those given: for effects that come in
 * several runs, as those of the items of a pick. */
bool change_apply_from(struct turn *turn, uint16_t first, uint16_t count, const int32_t *before);

#endif
