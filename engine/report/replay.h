/* replay.h: what an attempt answered, decision by decision, by playing its moves again. */
#ifndef REPORT_REPLAY_H
#define REPORT_REPLAY_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "report/digest.h"
#include "report/rows.h"

struct replay;

/* For one thread, and its versions. */
bool replay_new(struct replay **replay, struct err *err);
void replay_free(struct replay *replay);

/* Appends to the digest the answers of the row, which is of that version, of that scenario.
 * False when the moves do not lead through it: then nothing is appended. */
bool replay_row(struct replay *replay, const struct scenario *scenario, uint32_t version,
                const struct rows *rows, const struct row *row, struct digest *digest);

#endif
