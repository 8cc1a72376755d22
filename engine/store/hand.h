/* hand.h: a hand file: the one attempt that is in the hands of some program, in the format
 * of a trainee's file, named by the attempt's token (shelf_hand). Who may write or fold it
 * is the keeper's affair. */
#ifndef STORE_HAND_H
#define STORE_HAND_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "store/progress.h"

/* Writes a progress of one attempt. */
bool hand_write(const char *folder, const char *id, const struct progress *one, struct err *err);

/* ERR_BAD also when it is not, or not alone, the attempt that its name says. */
bool hand_read(const char *path, const char *id, uint64_t token, struct progress *one,
               struct err *err);

/* Puts the attempt of a hand file into the progress, which has room for it; unless what is
 * there was finished later than the hand file says. Either way what is there then is unsaved. */
void hand_put(struct progress *progress, struct attempt *hand);

#endif
