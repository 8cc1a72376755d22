/* training.h: one trainee at work: the library, their progress, and the run in
 * hand, saved after every move. What the terminal and the window share.
 *
 * Time and seeds come from the caller. A save that fails does not stop the
 * conversation: the move stands, `unsaved` says why the file is behind, and the
 * next move tries again. What had to be mended in the files when they were opened is in
 * keeper.told. */
#ifndef STORE_TRAINING_H
#define STORE_TRAINING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/problem.h"
#include "play/run.h"
#include "store/keeper.h"
#include "store/progress.h"
#include "store/revival.h"
#include "store/rules.h"
#include "story/library.h"
#include "story/scenario.h"

struct training {
    const struct library *library; /* borrowed */
    char *folder;                  /* owned: the data folder; NULL: nothing is kept */
    struct rules rules;            /* of that folder */
    struct progress progress;      /* owned */
    struct keeper keeper;          /* owned: of its files, when there is a folder */
    struct scenario *scenario;     /* owned: of the run in hand; NULL when there is none */
    struct library *played;        /* owned: what rules it, when it is one as it was; or NULL */
    struct run run;                /* owned, when scenario is not NULL */
    enum revival_kind revival;     /* how the run in hand was resumed, */
    char note[512];                /* and what to tell of that; "": nothing */
    bool archived;                 /* what the run in hand is of is kept: see archive.h */
    size_t attempt;                /* the run's, in progress.attempts */
    bool looking;                  /* that was finished before, and is only looked at */
    bool open_lessons;             /* set by the caller: every lesson can be practised */
    struct err unsaved;            /* kind ERR_NONE while the file holds everything */
};

/* Loads (or begins) the progress of a trainee, named by id. folder NULL: nothing
 * is read or kept (a trial run of an author's). After false there is nothing to
 * close, and a file that was refused is as it was. */
bool training_open(struct training *training, const struct library *library, const char *folder,
                   const char *trainee, struct err *err);
void training_close(struct training *training);

/* Another trainee of the same folder takes the place of the one at work, whose run in
 * hand is left. False when that one's work cannot be saved or the other's file cannot
 * be read; then all is as it was. */
bool training_switch(struct training *training, const char *trainee, struct err *err);

/* Begins an attempt, and saves. The author's mistakes in the scenario go to
 * problems (then false, with ERR_BAD that says how many). A run in hand is left
 * when the new one stands; after false it is still in hand. */
bool training_begin(struct training *training, const char *scenario, enum mode mode, uint64_t seed,
                    int64_t now, struct problems *problems, struct err *err);

/* Leaves the run in hand as it is and begins a practice attempt that stands where that
 * run stood before its move `move` (see run_branch), and saves. After false the run is
 * still in hand. */
bool training_branch(struct training *training, size_t move, int64_t now, struct err *err);

/* The unfinished attempt at the scenario, unless a later one was finished; or NULL.
 * Valid until the next begin. */
const struct attempt *training_unfinished(const struct training *training, const char *scenario);

/* Takes up an unfinished attempt where it was left, here or by another program since; what
 * was edited since is told in `note`, and nothing of it is saved before the next move.
 * ERR_BAD when another program plays it now, or it can go on in no way; a run in hand then
 * stays. */
bool training_resume(struct training *training, const struct attempt *attempt,
                     struct problems *problems, struct err *err);

/* Takes an attempt in hand that was finished, to look at it: on the scenario as it was
 * played, which `note` tells when it was edited since. Nothing is saved, and nothing of it
 * can be changed; what is practised from one of its decisions is another attempt. ERR_BAD
 * when it cannot be replayed; a run in hand then stays. */
bool training_look(struct training *training, const struct attempt *attempt,
                   struct problems *problems, struct err *err);

/* Does a move and saves. False: the move is not possible, nothing has changed. */
bool training_apply(struct training *training, const struct move *move, int64_t now,
                    struct err *err);

/* As run_take_back, and saves. An attempt that had ended goes on, but not one that is only
 * looked at. */
bool training_take_back(struct training *training, int64_t now, struct err *err);

/* Tries again to save what is unsaved; true when nothing is. */
bool training_save(struct training *training);

/* Lets go of the run in hand, which goes into the trainee's file; what cannot be saved
 * stays in the progress, unsaved. Attempts may stand in other places then. */
void training_leave(struct training *training);

#endif
