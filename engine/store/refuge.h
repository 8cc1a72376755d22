/* refuge.h: a training whose folder cannot be written goes on in another place.
 *
 * What is made there, PLACE/understudy-saved, is a data folder like any other: with all
 * that the program knows of the trainee, and the scenarios that they played. To bring it
 * back later: gather.h. */
#ifndef STORE_REFUGE_H
#define STORE_REFUGE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "base/text.h"
#include "store/training.h"

#define REFUGE_NAME "understudy-saved"

/* Appends PLACE/understudy-saved; a place that has that name itself is taken as it is. */
bool refuge_path(const char *place, struct text *path, struct err *err);

/* Whether a refuge can be made in a folder: it can be written, and has room; *bytes: how
 * much. What will really fit is known when it was written. */
bool refuge_has_room(const char *place, uint64_t *bytes);

/* Saves all of the training in the place, which must be there, and from then on there: its
 * folder is that one. A refuge of the same trainee's that is there already is added to;
 * somebody else's of that id is ERR_BAD. After false the training is as it was, and
 * nothing of it is lost. */
bool refuge_take(struct training *training, const char *place, struct err *err);

/* Appends, for the person: where it is saved now, and how it comes back. */
void refuge_say(const char *folder, struct text *text);

#endif
