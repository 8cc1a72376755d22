/* roster.h: everybody who has a file in a data folder, by their profiles alone.
 *
 * A profile stands at the beginning of its file, so no more than that is read:
 * ten thousand people take a fraction of a second. */
#ifndef STORE_ROSTER_H
#define STORE_ROSTER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "store/profile.h"

struct roster_entry {
    struct profile profile; /* owned; of a file that is not readable: its id, as the name too */
    bool readable;          /* false: progress_load will say what is wrong with the file */
    char *folded;           /* owned: name and team, for comparing */
};

struct roster {
    struct roster_entry *at; /* owned; by name, without regard to case and accents */
    size_t count, capacity;
};

/* Whether a file of that name in FOLDER/trainees is a trainee's ("sam.json"), and whose.
 * id has NAME_MAX_BYTES + 1 bytes. */
bool roster_id_of(const char *name, char *id);

/* A folder that is not there has nobody in it. ERR_SYSTEM when it cannot be read. */
bool roster_read(const char *folder, struct roster *roster, struct err *err);
void roster_destroy(struct roster *roster);

/* The text without regard to case and accents, for comparing; the caller frees it. NULL
 * without memory. */
char *roster_fold(const char *text);

/* Every word typed begins a word of the name or the team (`folded`: both, by roster_fold,
 * with a space between); case and accents are not minded. Nothing typed: everybody. */
bool roster_matches(const char *folded, const char *typed);

/* Makes the file of somebody new. profile->id is made from the name, unlike that of
 * anybody there, and is owned by the profile; what it had before is freed. */
bool roster_add(const char *folder, struct profile *profile, struct err *err);

#endif
