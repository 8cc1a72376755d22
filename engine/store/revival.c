/* revival.c: first as it is, then carried over, then as it was. */
#include "store/revival.h"

#include <stdio.h>
#include <string.h>

#include "base/day.h"
#include "base/text.h"
#include "store/archive.h"
#include "store/carry.h"

static bool replay(const struct attempt *attempt, const struct scenario *scenario, struct run *run,
                   struct err *err)
{
    struct journal journal;
    if (!attempt_journal(attempt, scenario, &journal, err))
        return false;
    bool ok = run_replay(run, scenario, &journal, err);
    if (!ok)
        run_destroy(run);
    journal_destroy(&journal);
    return ok;
}

/* ERR_BAD when the course has it no more, or with mistakes. */
static bool load(const struct library *library, const char *id, struct scenario **scenario,
                 struct problems *problems, struct err *err)
{
    struct text path;
    *scenario = NULL;
    text_init(&path);
    bool ok = library_path(library, id, &path, err) &&
              scenario_load(path.at, library, scenario, problems, err);
    if (ok && *scenario == NULL)
        ok = problems->failed
                 ? err_memory(err)
                 : err_set(err, ERR_BAD, "%s has mistakes and cannot be played", path.at);
    text_destroy(&path);
    return ok;
}

static void tell_moved(struct revival *revival, const struct carry *carry)
{
    char replies[64];
    snprintf(replies, sizeof replies,
             carry->replies == 0   ? "Nothing that you did is lost"
             : carry->replies == 1 ? "Your reply fits"
                                   : "All %zu of your replies fit",
             carry->replies);
    snprintf(revival->note, sizeof revival->note,
             "“%.160s” was edited after you began it. %s, so you can go on with it as it is now.",
             revival->scenario->title, replies);
}

static void tell_as_it_was(struct revival *revival, const struct carry *carry)
{
    const struct scenario *scenario = revival->scenario;
    char why[192];
    if (carry == NULL)
        snprintf(why, sizeof why, "It can no longer be played as it is now");
    else
        snprintf(why, sizeof why, "What you replied at “%s” does not fit it any more",
                 scenario->decisions[carry->lost].id);
    snprintf(revival->note, sizeof revival->note,
             "“%.160s” was edited after you began it. %s, so you can finish it as it was when you "
             "began.",
             scenario->title, why);
}

static void tell_as_played(struct revival *revival, const struct attempt *attempt)
{
    struct text day;
    text_init(&day);
    day_say(day_of_moment(attempt->ended), DAY_NONE, &day);
    snprintf(revival->note, sizeof revival->note,
             "“%.160s” was edited since. This is the conversation as it was on %s, when you played "
             "it.",
             revival->scenario->title, text_string(&day));
    text_destroy(&day);
}

/* The run as it was takes hold of the scenario and its library. */
static void take_as_it_was(struct revival *revival, const struct attempt *attempt,
                           struct archived *archived, struct run *old, const struct carry *carry)
{
    revival->kind = REVIVAL_AS_IT_WAS;
    revival->library = archived->library;
    revival->scenario = archived->scenario;
    revival->run = *old;
    *archived = (struct archived){0};
    *old = (struct run){0};
    if (attempt->finished)
        tell_as_played(revival, attempt);
    else
        tell_as_it_was(revival, carry);
}

/* edited: NULL when it cannot be played; taken over when the run is carried to it. Never
 * carried over are a part that was tried again, for its moves are those of another attempt,
 * and what is finished. */
static bool choose(struct revival *revival, const struct attempt *attempt, struct scenario **edited,
                   struct archived *archived, struct run *old, struct err *err)
{
    struct carry carry = {.lost = NONE};
    bool tried = *edited != NULL && attempt->from_move == 0 && !attempt->finished;
    if (tried && !carry_over(old, *edited, &revival->run, &carry, err))
        return false;
    if (!carry.possible) {
        take_as_it_was(revival, attempt, archived, old, carry.lost == NONE ? NULL : &carry);
        return true;
    }
    revival->kind = REVIVAL_MOVED;
    revival->scenario = *edited;
    *edited = NULL;
    tell_moved(revival, &carry);
    return true;
}

static bool revive_edited(struct revival *revival, const struct attempt *attempt,
                          struct scenario **edited, const char *folder, struct err *err)
{
    struct archived archived;
    struct run old = {0};
    if (!archive_open(folder, attempt->content, &archived, err))
        return false;
    bool ok = replay(attempt, archived.scenario, &old, err) &&
              choose(revival, attempt, edited, &archived, &old, err);
    run_destroy(&old);
    archive_close(&archived);
    return ok;
}

/* Of one that was begun before scenarios were kept, nothing else can be said. */
static bool cannot(const struct attempt *attempt, struct err *err)
{
    return err_set(err, ERR_BAD,
                   "\"%s\" has changed since this attempt was begun, and what it was then is not "
                   "kept%s",
                   attempt->scenario, attempt->finished ? "" : "; begin a new one");
}

bool revival_make(struct revival *revival, const struct attempt *attempt,
                  const struct library *library, const char *folder, struct problems *problems,
                  struct err *err)
{
    struct scenario *current;
    *revival = (struct revival){0};
    bool loaded = load(library, attempt->scenario, &current, problems, err);
    if (!loaded && err->kind != ERR_BAD)
        return false;
    bool ok;
    if (loaded && strcmp(attempt->content, current->hash) == 0) {
        ok = replay(attempt, current, &revival->run, err);
        revival->scenario = ok ? current : NULL;
        current = ok ? NULL : current;
    } else if (folder != NULL && archive_has(folder, attempt->content))
        ok = revive_edited(revival, attempt, &current, folder, err);
    else
        ok = loaded && cannot(attempt, err);
    scenario_free(current);
    return ok;
}
