/* answer.h: an answer to a decision, or silence: what it shows, what it is worth,
 * and what it changes. */
#ifndef PLAY_ANSWER_H
#define PLAY_ANSWER_H

#include <stdbool.h>
#include <stdint.h>

#include "play/turn.h"

/* Each does everything that an allowed answer does at the decision where the
 * session rests, but for going on. False with err as in session_apply. */
bool answer_choose(struct turn *turn, uint16_t reply);
bool answer_silence(struct turn *turn);
bool answer_pick(struct turn *turn, uint32_t picked);
bool answer_sort(struct turn *turn, const uint8_t *groups);

#endif
