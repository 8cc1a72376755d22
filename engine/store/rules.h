/* rules.h: what a data folder says of itself, in FOLDER/folder.json
 * (assets/schema/folder.schema.json): who may read it, and what managers see.
 *
 * Without the file, what keeps most to the trainee holds. */
#ifndef STORE_RULES_H
#define STORE_RULES_H

#include <stdbool.h>

#include "base/err.h"
#include "base/text.h"

enum { RULES_LEAST_GROUP = 5, RULES_LEAST_GROUP_MAX = 1000 };

struct rules {
    bool managers_see_practice; /* reports have practice attempts too */
    int least_group;            /* figures of fewer people than that are not shown */
    bool group;                 /* files are for the folder's group, not their owner alone */
};

/* ERR_BAD when there is a folder.json and it cannot be followed: then nothing is assumed. */
bool rules_read(const char *folder, struct rules *rules, struct err *err);

/* Makes the folders of people and scenarios, and the files in them, be for those whom the
 * rules name: 0700 and 0600, or 2770 and 0660. What belongs to somebody else, and what
 * is so already, is left alone. */
bool rules_apply(const struct rules *rules, const char *folder, struct err *err);

/* Appends, for the trainee: who sees what they do. */
void rules_say(const struct rules *rules, struct text *text);

#endif
