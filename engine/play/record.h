/* record.h: a run as the lines of a journal, bit by bit as it is played. */
#ifndef PLAY_RECORD_H
#define PLAY_RECORD_H

#include "base/text.h"
#include "play/run.h"

/* The header and the events of the start. */
void record_start(const struct run *run, struct text *text);

/* Move `index` (from 0) and what it caused. */
void record_move(const struct run *run, size_t index, struct text *text);

/* The score, as it stands. */
void record_score(const struct run *run, struct text *text);

#endif
