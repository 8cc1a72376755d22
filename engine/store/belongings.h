/* belongings.h: all that a data folder keeps about one person: to be given to them, or
 * to be removed.
 *
 * Every file of a person's begins with their id and a dot, which no id has in it. Kept
 * scenarios name nobody and belong to nobody. */
#ifndef STORE_BELONGINGS_H
#define STORE_BELONGINGS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/text.h"

struct belongings {
    char **at; /* owned, each owned: "trainees/sam.json", within the folder */
    size_t count;
};

/* ERR_BAD when id is none. Nothing kept: a count of 0, and true. */
bool belongings_find(const char *folder, const char *id, struct belongings *belongings,
                     struct err *err);
void belongings_destroy(struct belongings *belongings);

/* Appends all of it in the format of assets/schema/export.schema.json: the files as they
 * are, the scenarios that were played, and the rules of the folder. */
bool belongings_export(const char *folder, const char *id, const struct belongings *belongings,
                       struct text *text, struct err *err);

/* Removes all of it. ERR_BAD while they are in a conversation somewhere. After a failure part
 * of it may be gone, and err says how much is left; that is found, and can be removed, the
 * same way. */
bool belongings_erase(const char *folder, const char *id, const struct belongings *belongings,
                      struct err *err);

#endif
