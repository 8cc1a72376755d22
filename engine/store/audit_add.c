/* audit_add.c: findings, and what is noticed beside them. */
#include "store/audit_add.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

bool audit_add(struct audit_note *note, enum finding_kind kind, const char *what, const char *kept,
               const char *found)
{
    struct audit *audit = note->audit;
    if (!mem_grow(&audit->at, &audit->capacity, audit->count, sizeof *audit->at, note->err))
        return false;
    struct finding *finding = &audit->at[audit->count++];
    *finding = (struct finding){.kind = kind, .attempt = note->attempt};
    if (note->of != NULL) {
        snprintf(finding->scenario, sizeof finding->scenario, "%s", note->of->scenario);
        finding->started = note->of->started;
    }
    finding->what = strdup(what);
    finding->kept = kept == NULL ? NULL : strdup(kept);
    finding->found = strdup(found);
    return (finding->what != NULL && finding->found != NULL &&
            (kept == NULL || finding->kept != NULL)) ||
           err_memory(note->err);
}

bool audit_compare(struct audit_note *note, const char *what, const struct text *kept,
                   const struct text *found)
{
    if (!text_ok(kept, note->err) || !text_ok(found, note->err))
        return false;
    return strcmp(text_string(kept), text_string(found)) == 0 ||
           audit_add(note, FINDING_DIFFERS, what, text_string(kept), text_string(found));
}

static bool is_reply(const char *move)
{
    return strncmp(move, "choose ", 7) == 0 || strncmp(move, "pick ", 5) == 0 ||
           strncmp(move, "sort ", 5) == 0;
}

static bool notice_pace(struct audit_note *note)
{
    const struct attempt *attempt = note->of;
    int64_t replies = 0, seconds = attempt->ended - attempt->started;
    char found[96];
    for (size_t i = attempt->from_move; i < attempt->move_count; i++)
        replies += is_reply(attempt->moves[i]);
    if (replies < AUDIT_REPLIES || seconds >= AUDIT_SECONDS * replies)
        return true;
    snprintf(found, sizeof found, "%" PRId64 " replies in %" PRId64 " second%s", replies, seconds,
             seconds == 1 ? "" : "s");
    return audit_add(note, FINDING_NOTICED, "pace", NULL, found);
}

/* Time that is said to have passed at timed decisions, in milliseconds. */
static uint64_t waited(const struct attempt *attempt)
{
    uint64_t sum = 0;
    for (size_t i = attempt->from_move; i < attempt->move_count; i++)
        if (strncmp(attempt->moves[i], "wait ", 5) == 0)
            sum += strtoul(attempt->moves[i] + 5, NULL, 10);
    return sum;
}

/* Moments are kept in whole seconds, so one more may have passed. */
static bool notice_waits(struct audit_note *note)
{
    uint64_t seconds = (uint64_t)(note->of->ended - note->of->started), waits = waited(note->of);
    char found[128];
    if (waits <= (seconds + 1) * 1000)
        return true;
    snprintf(found, sizeof found,
             "%" PRIu64 " seconds at timed decisions, in an attempt of %" PRIu64 " seconds",
             waits / 1000, seconds);
    return audit_add(note, FINDING_NOTICED, "pace", NULL, found);
}

static bool notice_moment(struct audit_note *note, const struct progress *progress, int64_t now)
{
    const struct attempt *attempt = note->of;
    if (attempt->ended > now && !audit_add(note, FINDING_NOTICED, "time", NULL, "is yet to come"))
        return false;
    if (note->attempt > 1 && attempt->started < progress->attempts[note->attempt - 2].started)
        return audit_add(note, FINDING_NOTICED, "time", NULL,
                         "begins before the attempt that stands before it");
    return true;
}

/* Passed, but not before many other assessed attempts at the same scenario. */
static bool notice_tries(struct audit_note *note, const struct progress *progress)
{
    size_t tries = 1;
    char found[96];
    if (!note->of->passed || note->of->mode != MODE_ASSESSED)
        return true;
    for (size_t i = 0; i + 1 < note->attempt; i++) {
        const struct attempt *before = &progress->attempts[i];
        bool same = before->mode == MODE_ASSESSED && before->finished &&
                    strcmp(before->scenario, note->of->scenario) == 0;
        if (same && before->passed)
            return true;
        tries += same;
    }
    if (tries < AUDIT_TRIES)
        return true;
    snprintf(found, sizeof found, "passed for the first time at assessed attempt %zu", tries);
    return audit_add(note, FINDING_NOTICED, "attempts", NULL, found);
}

static bool notice_twin(struct audit_note *note, const struct progress *progress)
{
    char found[96];
    for (size_t i = 0; i + 1 < note->attempt; i++) {
        const struct attempt *other = &progress->attempts[i];
        if (other->seed != note->of->seed || other->started != note->of->started ||
            strcmp(other->content, note->of->content) != 0)
            continue;
        snprintf(found, sizeof found, "has seed and start in common with attempt %zu", i + 1);
        return audit_add(note, FINDING_NOTICED, "attempt", NULL, found);
    }
    return true;
}

bool audit_notice(struct audit_note *note, const struct progress *progress,
                  const struct audit_plan *plan)
{
    if (note->of->mode == MODE_PRACTICE && !plan->practice)
        return true;
    return notice_moment(note, progress, plan->now) && notice_pace(note) && notice_waits(note) &&
           notice_tries(note, progress) && notice_twin(note, progress);
}
