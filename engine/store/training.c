/* training.c: the run is the truth; after each move the attempt follows it, and the
 * keeper saves that attempt. So a save that failed needs no list of what is missing:
 * the next one has it all. */
#include "store/training.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/name.h"
#include "base/text.h"
#include "store/archive.h"
#include "store/attempt.h"

bool training_open(struct training *training, const struct library *library, const char *folder,
                   const char *trainee, struct err *err)
{
    *training = (struct training){.library = library};
    if (folder == NULL)
        return progress_init(&training->progress, trainee, trainee, err);
    if (!rules_read(folder, &training->rules, err) || !rules_apply(&training->rules, folder, err))
        return false;
    training->folder = strdup(folder);
    if (training->folder == NULL)
        return err_memory(err);
    if (keeper_open(&training->keeper, folder, trainee, &training->progress, err))
        return true;
    free(training->folder);
    return false;
}

void training_close(struct training *training)
{
    training_leave(training);
    keeper_close(&training->keeper);
    progress_destroy(&training->progress);
    free(training->folder);
    *training = (struct training){0};
}

static struct attempt *in_hand(struct training *training)
{
    assert(training->scenario != NULL);
    return &training->progress.attempts[training->attempt];
}

/* What is played is archived with the first save of it. */
static bool archive(struct training *training, struct err *err)
{
    if (training->scenario == NULL || training->folder == NULL || training->archived)
        return true;
    training->archived = archive_keep(training->folder, training->library, training->scenario, err);
    return training->archived;
}

/* Puts what is unsaved into the trainee's file; what hinders goes to `unsaved`. */
static bool fold(struct training *training)
{
    size_t *hand = training->scenario != NULL ? &training->attempt : NULL;
    return keeper_fold(&training->keeper, &training->progress, hand, &training->unsaved);
}

static bool follow(struct training *training)
{
    err_clear(&training->unsaved);
    if (training->scenario == NULL || training->looking)
        return true;
    in_hand(training)->unsaved = training->folder != NULL;
    return attempt_follow(in_hand(training), &training->run, &training->unsaved);
}

/* Nobody's hand file is there for them: they are unsaved because folding failed. */
static bool others_wait(const struct training *training)
{
    for (size_t i = 0; i < training->progress.count; i++)
        if (training->progress.attempts[i].unsaved && i != training->attempt)
            return true;
    return false;
}

static bool needs_folding(const struct training *training)
{
    bool is_first = training->keeper.recovery.seen == 0;
    return training->scenario == NULL || is_first || session_is_over(&training->run.session) ||
           others_wait(training);
}

/* Brings the attempt and its files up to the run; what hinders goes to `unsaved`. */
static bool keep(struct training *training)
{
    bool in_work = training->scenario != NULL && !training->looking;
    if (!follow(training))
        return false;
    if (training->folder == NULL)
        return true;
    struct err unarchived = {0};
    bool archived = archive(training, &unarchived);
    if (in_work &&
        !keeper_save(&training->keeper, &training->progress, training->attempt, &training->unsaved))
        return false;
    if (needs_folding(training) && !fold(training))
        return false;
    if (!archived)
        training->unsaved = unarchived;
    return archived;
}

bool training_save(struct training *training)
{
    return training->unsaved.kind == ERR_NONE || keep(training);
}

/* Before the run in hand is let go: all of it goes into the trainee's file. */
static void settle(struct training *training)
{
    if (training->scenario != NULL && training->folder != NULL && in_hand(training)->unsaved &&
        follow(training))
        fold(training);
}

/* Others may play it then; what could not be saved stays with this program. */
static void give_back(struct training *training)
{
    if (!in_hand(training)->unsaved)
        keeper_give_back(&training->keeper, in_hand(training));
}

static void release(struct training *training)
{
    if (training->scenario == NULL)
        return;
    give_back(training);
    run_destroy(&training->run);
    scenario_free(training->scenario);
    library_free(training->played);
    training->scenario = NULL;
    training->played = NULL;
    training->revival = REVIVAL_SAME;
    training->note[0] = '\0';
    training->looking = false;
}

void training_leave(struct training *training)
{
    settle(training);
    release(training);
}

bool training_switch(struct training *training, const char *trainee, struct err *err)
{
    struct progress other;
    struct keeper keeper;
    settle(training);
    if (!training_save(training)) {
        *err = training->unsaved;
        return false;
    }
    if (!keeper_open(&keeper, training->folder, trainee, &other, err))
        return false;
    release(training);
    keeper_close(&training->keeper);
    progress_destroy(&training->progress);
    training->keeper = keeper;
    training->progress = other;
    return true;
}

static bool has_mistakes(const char *path, const struct problems *problems, struct err *err)
{
    if (problems->failed)
        return err_memory(err);
    return err_set(err, ERR_BAD, "%s has %zu mistake%s and cannot be played", path,
                   problems->errors, problems->errors == 1 ? "" : "s");
}

static bool load(const struct training *training, const char *id, struct scenario **scenario,
                 struct problems *problems, struct err *err)
{
    struct text path;
    text_init(&path);
    bool ok = library_path(training->library, id, &path, err) &&
              scenario_load(path.at, training->library, scenario, problems, err);
    if (ok && *scenario == NULL)
        ok = has_mistakes(path.at, problems, err);
    text_destroy(&path);
    return ok;
}

/* Nothing is in hand. */
static void take_up(struct training *training, struct scenario *scenario, const struct run *run,
                    size_t attempt)
{
    training->scenario = scenario;
    training->run = *run;
    training->archived = false;
    training->attempt = attempt;
}

enum { STARTS_TRIED = 3600 };

/* The first start from then on that makes it unlike any other attempt, here or in
 * another window: two that were begun in the same second are a second apart. */
static void make_unlike(struct training *training, struct attempt *attempt)
{
    for (int tries = 0; tries < STARTS_TRIED; tries++) {
        struct err err = {0};
        while (progress_find(&training->progress, attempt) < training->progress.count)
            attempt->started++;
        attempt->ended = attempt->started;
        if (training->folder == NULL || keeper_take(&training->keeper, attempt, &err) ||
            err.kind != ERR_BAD)
            return;
        attempt->started++;
    }
}

/* The run in hand is settled, and stays in hand; the attempt is at the end. */
static bool add_attempt(struct training *training, const struct run *run, int64_t now,
                        struct err *err)
{
    struct progress *progress = &training->progress;
    struct attempt attempt;
    if (!attempt_init(&attempt, run, now, err))
        return false;
    settle(training);
    if (!progress_reserve(progress, 1, err)) {
        attempt_destroy(&attempt);
        return false;
    }
    make_unlike(training, &attempt);
    progress->attempts[progress->count++] = attempt;
    return true;
}

bool training_begin(struct training *training, const char *scenario, enum mode mode, uint64_t seed,
                    int64_t now, struct problems *problems, struct err *err)
{
    struct scenario *loaded;
    struct run run;
    if (!load(training, scenario, &loaded, problems, err))
        return false;
    if (!run_start(&run, loaded, seed, mode, err))
        goto free_scenario;
    if (!add_attempt(training, &run, now, err))
        goto destroy_run;
    release(training);
    take_up(training, loaded, &run, training->progress.count - 1);
    keep(training);
    return true;

destroy_run:
    run_destroy(&run);
free_scenario:
    scenario_free(loaded);
    return false;
}

/* The scenario stays: a file that was edited since would not know the moves. */
bool training_branch(struct training *training, size_t move, int64_t now, struct err *err)
{
    struct run run;
    size_t shared;
    if (!run_branch(&run, &training->run, move, &shared, err))
        return false;
    if (!add_attempt(training, &run, now, err)) {
        run_destroy(&run);
        return false;
    }
    give_back(training);
    run_destroy(&training->run);
    training->run = run;
    training->attempt = training->progress.count - 1;
    in_hand(training)->from_move = shared;
    training->note[0] = '\0';
    training->looking = false;
    keep(training);
    return true;
}

const struct attempt *training_unfinished(const struct training *training, const char *scenario)
{
    for (size_t i = training->progress.count; i > 0; i--) {
        const struct attempt *attempt = &training->progress.attempts[i - 1];
        if (strcmp(attempt->scenario, scenario) == 0)
            return attempt->finished ? NULL : attempt;
    }
    return NULL;
}

/* An attempt by what makes it itself, for it may stand elsewhere after a fold. */
struct mark {
    char scenario[NAME_MAX_BYTES + 1];
    struct attempt key; /* nothing in it is owned */
};

static void mark(struct mark *mark, const struct attempt *attempt)
{
    snprintf(mark->scenario, sizeof mark->scenario, "%s", attempt->scenario);
    mark->key = (struct attempt){
        .scenario = mark->scenario, .seed = attempt->seed, .started = attempt->started};
}

/* Takes the attempt for this window, as far as it has come by now. Where nothing can be
 * written it is taken as it was read. */
static bool take_attempt(struct training *training, size_t *place, struct err *err)
{
    struct progress *progress = &training->progress;
    struct mark hand, wanted;
    struct err why = {0};
    if (training->folder == NULL)
        return true;
    if (!keeper_take(&training->keeper, &progress->attempts[*place], &why) && why.kind == ERR_BAD)
        return err_set(err, ERR_BAD, "%s", why.text);
    mark(&wanted, &progress->attempts[*place]);
    if (training->scenario != NULL)
        mark(&hand, in_hand(training));
    settle(training);
    *place = progress_find(progress, &wanted.key);
    if (*place < progress->count)
        keeper_catch_up(&training->keeper, progress, place, NULL);
    if (training->scenario != NULL)
        training->attempt = progress_find(progress, &hand.key);
    return *place < progress->count || err_set(err, ERR_BAD, "it is not there any more");
}

/* It takes the place of the run in hand, which is settled. */
static bool revive(struct training *training, size_t place, struct problems *problems,
                   struct err *err)
{
    struct revival revival;
    if (!revival_make(&revival, &training->progress.attempts[place], training->library,
                      training->folder, problems, err))
        return false;
    release(training);
    take_up(training, revival.scenario, &revival.run, place);
    training->played = revival.library;
    training->revival = revival.kind;
    memcpy(training->note, revival.note, sizeof training->note);
    return true;
}

bool training_resume(struct training *training, const struct attempt *attempt,
                     struct problems *problems, struct err *err)
{
    size_t place = (size_t)(attempt - training->progress.attempts);
    if (!take_attempt(training, &place, err))
        return false;
    attempt = &training->progress.attempts[place];
    if (attempt->finished)
        return err_set(err, ERR_BAD, "this attempt at %s is finished; begin a new one",
                       attempt->scenario);
    if (!revive(training, place, problems, err)) {
        keeper_give_back(&training->keeper, attempt);
        return false;
    }
    if (session_is_over(&training->run.session)) /* its last save had failed, or an edited file */
        keep(training);
    return true;
}

bool training_look(struct training *training, const struct attempt *attempt,
                   struct problems *problems, struct err *err)
{
    struct mark wanted;
    mark(&wanted, attempt);
    settle(training);
    size_t place = progress_find(&training->progress, &wanted.key);
    if (place == training->progress.count || !training->progress.attempts[place].finished)
        return err_set(err, ERR_BAD, "this attempt at %s is not finished", wanted.scenario);
    if (!revive(training, place, problems, err))
        return false;
    training->looking = true;
    return true;
}

bool training_apply(struct training *training, const struct move *move, int64_t now,
                    struct err *err)
{
    struct attempt *attempt = in_hand(training);
    if (!run_apply(&training->run, move, err))
        return false;
    attempt_touch(attempt, now);
    keep(training);
    return true;
}

bool training_take_back(struct training *training, int64_t now, struct err *err)
{
    struct attempt *attempt = in_hand(training);
    if (training->looking)
        return err_set(err, ERR_BAD, "what was finished stays as it is");
    if (!run_take_back(&training->run, err))
        return false;
    attempt_touch(attempt, now);
    keep(training);
    return true;
}
