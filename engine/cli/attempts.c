/* attempts.c: one trainee's file after the other. */
#include "cli/attempts.h"

#include <string.h>

#include "base/file.h"
#include "base/name.h"
#include "store/progress.h"
#include "store/roster.h"

static bool add_run(struct traffic *traffic, const struct journal *journal, struct err *err)
{
    struct run run = {0};
    bool ok = run_replay(&run, traffic->scenario, journal, err);
    if (ok)
        traffic_add(traffic, &run.events);
    run_destroy(&run);
    return ok;
}

/* False only when memory is short: moves that are not possible are of another version. */
static bool add_attempt(struct attempts *attempts, const struct attempt *attempt,
                        struct traffic *traffic, struct err *err)
{
    struct journal journal;
    bool ok = attempt_journal(attempt, traffic->scenario, &journal, err);
    if (ok) {
        ok = add_run(traffic, &journal, err);
        journal_destroy(&journal);
    }
    if (ok || err->kind != ERR_BAD)
        return ok;
    attempts->left_out++;
    return true;
}

static bool add_trainee(struct attempts *attempts, const char *folder, const char *id,
                        struct traffic *traffic, struct err *err)
{
    struct progress progress;
    if (!progress_load(folder, id, &progress, err))
        return false;
    bool ok = true;
    for (size_t i = 0; ok && i < progress.count; i++)
        if (progress.attempts[i].from_move == 0 &&
            strcmp(progress.attempts[i].scenario, traffic->scenario->id) == 0)
            ok = add_attempt(attempts, &progress.attempts[i], traffic, err);
    traffic_next_person(traffic);
    progress_destroy(&progress);
    return ok;
}

bool attempts_read(struct attempts *attempts, const char *folder, struct traffic *traffic,
                   struct err *err)
{
    struct text path;
    struct file_names names;
    *attempts = (struct attempts){0};
    text_init(&path);
    text_addf(&path, "%s/trainees", folder);
    bool ok = text_ok(&path, err) && file_list(path.at, &names, err);
    text_destroy(&path);
    if (!ok)
        return false;
    for (size_t i = 0; ok && i < names.count; i++) {
        char id[NAME_MAX_BYTES + 1];
        ok = !roster_id_of(names.at[i], id) || add_trainee(attempts, folder, id, traffic, err);
    }
    file_names_destroy(&names);
    return ok;
}
