/* training.c: the run is the truth; after each move the attempt follows it and the
 * progress is saved whole. So a save that failed needs no list of what is missing:
 * the next one has it all. */
#include "store/training.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/text.h"
#include "store/archive.h"
#include "store/attempt.h"

bool training_open(struct training *training, const struct library *library, const char *folder,
                   const char *trainee, struct err *err)
{
    *training = (struct training){.library = library};
    if (folder == NULL)
        return progress_init(&training->progress, trainee, trainee, err);
    if (!rules_read(folder, &training->rules, err) || !rules_apply(&training->rules, folder, err) ||
        !progress_load(folder, trainee, &training->progress, err))
        return false;
    training->folder = strdup(folder);
    if (training->folder != NULL)
        return true;
    progress_destroy(&training->progress);
    return err_memory(err);
}

void training_close(struct training *training)
{
    training_leave(training);
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

/* Brings the attempt and the file up to the run; what hinders goes to `unsaved`. */
static bool keep(struct training *training)
{
    struct err *unsaved = &training->unsaved;
    err_clear(unsaved);
    if (training->scenario != NULL && !attempt_follow(in_hand(training), &training->run, unsaved))
        return false;
    struct err unarchived = {0};
    bool archived = archive(training, &unarchived);
    bool saved =
        training->folder == NULL || progress_save(training->folder, &training->progress, unsaved);
    if (saved && !archived)
        *unsaved = unarchived;
    return saved && archived;
}

bool training_save(struct training *training)
{
    return training->unsaved.kind == ERR_NONE || keep(training);
}

void training_leave(struct training *training)
{
    if (training->scenario == NULL)
        return;
    training_save(training);
    run_destroy(&training->run);
    scenario_free(training->scenario);
    library_free(training->played);
    training->scenario = NULL;
    training->played = NULL;
    training->revival = REVIVAL_SAME;
    training->note[0] = '\0';
}

bool training_switch(struct training *training, const char *trainee, struct err *err)
{
    struct progress other;
    if (!training_save(training)) {
        *err = training->unsaved;
        return false;
    }
    if (!progress_load(training->folder, trainee, &other, err))
        return false;
    training_leave(training);
    progress_destroy(&training->progress);
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

static void take_up(struct training *training, struct scenario *scenario, const struct run *run,
                    size_t attempt)
{
    training_leave(training);
    training->scenario = scenario;
    training->run = *run;
    training->archived = false;
    training->attempt = attempt;
}

static bool add_attempt(struct progress *progress, const struct run *run, int64_t now,
                        struct err *err)
{
    if (!mem_grow(&progress->attempts, &progress->capacity, progress->count,
                  sizeof *progress->attempts, err) ||
        !attempt_init(&progress->attempts[progress->count], run, now, err))
        return false;
    progress->count++;
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
    if (!add_attempt(&training->progress, &run, now, err))
        goto destroy_run;
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
    struct progress *progress = &training->progress;
    struct run run;
    size_t shared;
    if (!run_branch(&run, &training->run, move, &shared, err))
        return false;
    if (!add_attempt(progress, &run, now, err)) {
        run_destroy(&run);
        return false;
    }
    training_save(training);
    run_destroy(&training->run);
    training->run = run;
    training->attempt = progress->count - 1;
    in_hand(training)->from_move = shared;
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

bool training_resume(struct training *training, const struct attempt *attempt,
                     struct problems *problems, struct err *err)
{
    struct revival revival;
    if (attempt->finished)
        return err_set(err, ERR_BAD, "this attempt at %s is finished; begin a new one",
                       attempt->scenario);
    if (!revival_make(&revival, attempt, training->library, training->folder, problems, err))
        return false;
    take_up(training, revival.scenario, &revival.run,
            (size_t)(attempt - training->progress.attempts));
    training->played = revival.library;
    training->revival = revival.kind;
    memcpy(training->note, revival.note, sizeof training->note);
    if (session_is_over(&training->run.session)) /* its last save had failed, or an edited file */
        keep(training);
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
    if (!run_take_back(&training->run, err))
        return false;
    attempt_touch(attempt, now);
    keep(training);
    return true;
}
