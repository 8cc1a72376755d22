/* archive.h: what a scenario was when it was played, kept beside the progress.
 *
 * FOLDER/scenarios/HASH/ is a course of that one scenario, so that whatever reads a
 * course reads it too (understudy replay --scenarios FOLDER/scenarios/HASH …):
 *     rubric.lua  cast.lua  curriculum.lua  course.lua  archive/SCENARIO.lua
 * It is written once and then only read. Its name is the hash of its content, so one
 * that was changed is known by what it compiles to. Who writes one has FOLDER/scenarios.lock,
 * and removes what others left there half-written when they died. */
#ifndef STORE_ARCHIVE_H
#define STORE_ARCHIVE_H

#include <stdbool.h>

#include "base/err.h"
#include "story/library.h"
#include "story/scenario.h"

/* A scenario with the library that rules it. */
struct archived {
    struct library *library;   /* owned; outlives the scenario */
    struct scenario *scenario; /* owned */
};

/* Whether hash looks like one: 64 digits 0-9 a-f. Nothing else becomes part of a path. */
bool archive_is_hash(const char *hash);

/* Whether a scenario of that hash is kept: true may still be of a changed one. */
bool archive_has(const char *folder, const char *hash);

/* Keeps the scenario, which was loaded with that library, unless it is kept already. What
 * would not compile to the same content is not kept: ERR_BAD. */
bool archive_keep(const char *folder, const struct library *library,
                  const struct scenario *scenario, struct err *err);

/* Keeps what another folder has of that hash, unless it is kept already. ERR_BAD when that
 * has it not, or it was changed there. */
bool archive_copy(const char *from, const char *folder, const char *hash, struct err *err);

/* ERR_BAD when it is not kept, or was changed since. A failed one is all zero. */
bool archive_open(const char *folder, const char *hash, struct archived *archived, struct err *err);
void archive_close(struct archived *archived);

#endif
