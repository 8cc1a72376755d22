/* shelf.h: where a trainee's files lie in a data folder.
 *
 *     trainees/ID.json            the profile and every attempt that is in nobody's hands
 *     trainees/ID.json.bak        the same once more
 *     trainees/ID.json.damaged-N  what could not be read, set aside; N from 1; as well
 *                                 ID.json.bak.damaged-N and hands/ID.TOKEN.json.damaged-N
 *     trainees/ID.json.version-N  as it was before a newer format took its place
 *     trainees/ID.lock            empty: see keeper.h and SHELF_FILE_PLACE
 *     hands/ID.TOKEN.json         an attempt that is being played, or was when its
 *                                 program died; TOKEN: 16 hexadecimal digits
 *
 * Only a name_is_id, which has no dot, becomes part of a path. */
#ifndef STORE_SHELF_H
#define STORE_SHELF_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "base/file.h"
#include "base/text.h"

/* The place of the lock that who writes ID.json has; the others are tokens. */
enum { SHELF_FILE_PLACE = 0 };

/* FOLDER/trainees/ID and the ending, such as ".json"; ERR_BAD when it is no id. path is
 * initialised; after false there is nothing to destroy. */
bool shelf_path(const char *folder, const char *id, const char *ending, struct text *path,
                struct err *err);

bool shelf_hand(const char *folder, const char *id, uint64_t token, struct text *path,
                struct err *err);

/* The tokens of the trainee's hand files. No folder: none. */
struct shelf_hands {
    uint64_t *tokens; /* owned */
    size_t count;
};
bool shelf_hands(const char *folder, const char *id, struct shelf_hands *hands, struct err *err);
void shelf_hands_destroy(struct shelf_hands *hands);

/* Makes the folders of both. */
bool shelf_make(const char *folder, struct err *err);

/* Gives the file at path the name PATH.WORD-N as well, with the first N from 1 that is
 * free; that name replaces aside. */
bool shelf_set_aside(const char *path, const char *word, struct text *aside, struct err *err);

#endif
