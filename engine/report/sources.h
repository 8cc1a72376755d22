/* sources.h: the files that a report is read from, by their names. */
#ifndef REPORT_SOURCES_H
#define REPORT_SOURCES_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/file.h"
#include "base/name.h"
#include "base/text.h"

struct sources {
    struct text folder;      /* owned: of the trainees */
    struct file_names names; /* owned: all that is in it */
    struct file_names hands; /* owned: attempts that are being played */
};

/* Whether it is a data folder that may be read; ERR_BAD says what is the matter, and what to
 * do. */
bool sources_check(const char *folder, struct err *err);

/* Of a data folder; ERR_BAD says what to do when it is none. Also after false it is to be
 * destroyed. */
bool sources_list(struct sources *sources, const char *folder, struct err *err);
void sources_destroy(struct sources *sources);

/* Whether the name is "ID.json"; id has NAME_MAX_BYTES + 1 bytes. */
bool sources_trainee(const char *name, char *id);

/* Whether it is one that store keeps beside those: a copy, a lock, what was set aside. */
bool sources_is_beside(const char *name);

/* Whether it is "ID" and that ending (NULL: any two words, as of a hand, ID.TOKEN.json), and
 * there is no file ID.json. */
bool sources_is_lone(const struct sources *sources, const char *name, const char *ending);

/* So many of the hands, from *first on, are the trainee's. */
size_t sources_hands(const struct sources *sources, const char *id, size_t *first);

#endif
