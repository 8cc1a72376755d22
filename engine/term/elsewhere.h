/* elsewhere.h: what cannot be saved where it belongs is saved in another place, where the
 * person says. */
#ifndef TERM_ELSEWHERE_H
#define TERM_ELSEWHERE_H

#include <stdbool.h>

#include "store/training.h"
#include "term/talk.h"

/* How it is done, with a place that has room as the example; for a training that has
 * something unsaved. */
void elsewhere_offer(struct talk *talk, const struct training *training);

/* Does what "save FOLDER" asks for, or says why not. */
void elsewhere_save(struct talk *talk, struct training *training, const struct entry *entry);

/* Before the person leaves: asks until all is saved, here or elsewhere; false: they leave
 * without the rest. */
bool elsewhere_settle(struct talk *talk, struct training *training);

#endif
