/* who.h: what the screen "Who are you?" shows: everybody who has a profile in the data
 * folder, and the form for a new one. */
#ifndef GUI_WHO_H
#define GUI_WHO_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "gui/entry.h"
#include "store/roster.h"

enum who_entry { WHO_FILTER, WHO_NAME, WHO_TEAM, WHO_ENTRIES };

struct who {
    struct roster roster; /* owned */
    bool making;          /* the form is shown in place of the list */
    struct entry entries[WHO_ENTRIES];
    size_t sign, color; /* that are chosen: see avatar.h */
    char wrong[160];    /* with the name; "": nothing */
};

void who_destroy(struct who *who);

/* Reads the folder anew; shows the form at once when nobody is there. */
bool who_read(struct who *who, const char *folder, struct err *err);

/* An empty form, with a sign and a colour that nobody chose yet, while there are such. */
void who_begin(struct who *who);

/* Makes the profile of the form. False, with `wrong` set and no err, when the name
 * cannot be taken; or with err. The id is valid until the next call. */
bool who_add(struct who *who, const char *folder, const char *language, int64_t now,
             const char **id, struct err *err);

#endif
