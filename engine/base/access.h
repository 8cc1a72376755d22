/* access.h: for whom the files of a folder are: for their owner alone, or for the group of
 * the folder as well. */
#ifndef BASE_ACCESS_H
#define BASE_ACCESS_H

#include <stdbool.h>

#include "base/err.h"

/* Makes a folder with all that is in it, or a file, be for its owner alone (folders 0700, files
 * 0600), or for its group as well (2770 and 0660, so that what is made in it is for that
 * group too); what cannot be written stays so (0400, 0440). Looks no further when the
 * folder itself is so already. One that is not there is fine; links are not
 * followed, and what belongs to somebody else is left alone. */
bool access_settle(const char *path, bool shared, struct err *err);

/* The same for a folder by itself, without what is in it. */
void access_settle_folder(const char *folder, bool shared);

#endif
