/* keeper.h: one program's work on a trainee's files, together with other programs.
 *
 * A save after a move writes the attempt alone, into its hand file; so it costs the
 * same whatever was done before. When the attempt is over or left it is folded: put
 * into the trainee's file, as that is by then, and the hand file goes. What a program
 * had in hand when it died is folded by the next one that opens the trainee; a hand file
 * that turns out damaged is set aside, after what could be read of it was folded.
 *
 * Who writes the trainee's file has the first place of ID.lock; who plays an attempt
 * has the place that is its token. So two windows of one trainee lose nothing, and an
 * attempt is played in one of them only. A folder without locks can do neither: there
 * the same trainee must be at work in one window only. */
#ifndef STORE_KEEPER_H
#define STORE_KEEPER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/lock.h"
#include "store/merge.h"
#include "store/progress.h"
#include "store/recovery.h"

struct keeper {
    char *folder, *id;        /* owned */
    struct lock lock;         /* owned; opened when it is first needed */
    struct recovery recovery; /* the trainee's file, as it was read or written last */
    uint64_t own;             /* the token of the attempt that was saved last; 0: none */
    uint64_t *damaged;        /* owned: tokens of hand files to be set aside, once what could be
                                 read of them is written */
    size_t damaged_count, damaged_capacity;
    bool lockless;   /* the folder has no locks, and that was told */
    struct err told; /* what the person should know, to be cleared when it was shown:
                        ERR_BAD: mended, ERR_SYSTEM: a lack that goes on */
};

/* Reads the trainee's progress. What programs that died left in hand is folded; of a
 * damaged file, which is set aside, the copy and what can be read of it take the place:
 * told. False: it cannot be read, or is of a newer version; then the file is as it was,
 * and there is nothing to close. */
bool keeper_open(struct keeper *keeper, const char *folder, const char *id,
                 struct progress *progress, struct err *err);

/* What is unsaved then stays in its hand file. A keeper that is all zero is fine. */
void keeper_close(struct keeper *keeper);

/* Takes the attempt for this program. ERR_BAD: it is being played elsewhere. */
bool keeper_take(struct keeper *keeper, const struct attempt *attempt, struct err *err);

/* What was taken, and is not unsaved. */
void keeper_give_back(struct keeper *keeper, const struct attempt *attempt);

/* Brings the progress up to what others did meanwhile: as keeper_fold, but nothing is
 * written unless there is something to fold. */
bool keeper_catch_up(struct keeper *keeper, struct progress *progress, size_t *hand,
                     struct err *err);

/* Writes the hand file of an attempt, which is taken if it was not. */
bool keeper_save(struct keeper *keeper, const struct progress *progress, size_t attempt,
                 struct err *err);

/* Puts every unsaved attempt into the trainee's file, and takes over what others put
 * there meanwhile. *hand: the place of an attempt to keep in any case, brought up to
 * where it stands then; or NULL. After false nothing of the progress is lost, and it can
 * be folded again. */
bool keeper_fold(struct keeper *keeper, struct progress *progress, size_t *hand, struct err *err);

/* Puts what another folder knows of this trainee into the file: see merge.h; `more` keeps
 * what was known. Somebody new has a file afterwards. ERR_BAD when it would change an attempt
 * that is being played. After false the file is as it was, and the progress is to be let go. */
bool keeper_merge(struct keeper *keeper, struct progress *progress, struct progress *more,
                  struct merged *merged, struct err *err);

#endif
