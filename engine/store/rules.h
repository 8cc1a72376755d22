/* rules.h: what a data folder says of itself, in FOLDER/folder.json
 * (assets/schema/folder.schema.json): who may read it, what managers see, and by when which
 * lesson is to be done.
 *
 * Without the file, what keeps most to the trainee holds, and nothing has a day. Fields that
 * are not known do nothing, and stay in the file (see amendment.h). */
#ifndef STORE_RULES_H
#define STORE_RULES_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/text.h"
#include "store/due.h"
#include "store/json.h"

enum {
    RULES_LEAST_GROUP = 5,
    RULES_LEAST_GROUP_MAX = 1000,
    RULES_DUE_MAX = JSON_MAX_FIELDS /* lessons that have a day */
};

struct library;

struct rules {
    bool managers_see_practice; /* reports have practice attempts too */
    int least_group;            /* figures of fewer people than that are not shown */
    bool group;                 /* files are for the folder's group, not their owner alone */
    struct due due[RULES_DUE_MAX];
    size_t due_count;
};

/* ERR_BAD when there is a folder.json and it cannot be followed: then nothing is assumed. */
bool rules_read(const char *folder, struct rules *rules, struct err *err);

/* The same, and the fields that are not known, as json_object_and_others has them: owned;
 * NULL: none. */
bool rules_read_all(const char *folder, struct rules *rules, char **others, struct err *err);

/* Appends the JSON text. */
void rules_encode(const struct rules *rules, const char *others, struct text *text);

/* ERR_BAD when a lesson that has a day is none of the library's; says what to do. For whom
 * reads or sets days; a trainee is not held up by it. */
bool rules_check(const struct rules *rules, const char *folder, const struct library *library,
                 struct err *err);

/* By when the lesson of that id is to be done; NULL: no day is set. */
const struct due *rules_due(const struct rules *rules, const char *lesson);

/* Makes the folders of people and scenarios, and the files in them, be for those whom the
 * rules name: 0700 and 0600, or 2770 and 0660. What belongs to somebody else, and what
 * is so already, is left alone. */
bool rules_apply(const struct rules *rules, const char *folder, struct err *err);

/* Appends, for the trainee: who sees what they do. */
void rules_say(const struct rules *rules, struct text *text);

#endif
