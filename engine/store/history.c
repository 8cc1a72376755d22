/* history.c: counts over all attempts that came to an end; the rubric of today says
 * which behaviours there are, so one that it no longer has is passed over. */
#include "store/history.h"

#include <stdlib.h>

#include "base/day.h"

static bool has_ended(const struct attempt *attempt)
{
    return attempt->finished && attempt->ending != NULL;
}

static void count(const struct attempt *attempt, const struct rubric *rubric,
                  struct history_behaviour *counts)
{
    for (size_t b = 0; b < attempt->behaviour_count; b++) {
        const struct attempt_behaviour *one = &attempt->behaviours[b];
        const struct behaviour *behaviour = rubric_find(rubric, one->id);
        if (behaviour == NULL)
            continue;
        struct history_behaviour *sum = &counts[behaviour - rubric->behaviours];
        sum->shown += one->shown;
        sum->opportunities += one->shown + one->missed;
    }
}

static int weakest_first(const void *a, const void *b)
{
    const struct history_behaviour *left = a, *right = b;
    if (left->percent != right->percent)
        return left->percent - right->percent;
    if (left->opportunities != right->opportunities)
        return left->opportunities > right->opportunities ? -1 : 1;
    return left->behaviour < right->behaviour ? -1 : 1;
}

/* Moves what was met to the front. */
static void judge(struct history *history, const struct rubric *rubric)
{
    for (size_t b = 0; b < rubric->behaviour_count; b++) {
        struct history_behaviour one = history->behaviours[b];
        one.behaviour = &rubric->behaviours[b];
        if (one.opportunities == 0 || one.behaviour->points < 0)
            continue;
        one.percent = (int)((uint64_t)one.shown * 100 / one.opportunities);
        history->behaviours[history->behaviour_count++] = one;
    }
    if (history->behaviour_count > 1)
        qsort(history->behaviours, history->behaviour_count, sizeof *history->behaviours,
              weakest_first);
}

bool history_make(const struct progress *progress, const struct rubric *rubric,
                  struct history *history, struct err *err)
{
    *history = (struct history){0};
    history->behaviours = calloc(rubric->behaviour_count + 1, sizeof *history->behaviours);
    history->ended = calloc(progress->count + 1, sizeof *history->ended);
    if (history->behaviours == NULL || history->ended == NULL) {
        history_destroy(history);
        return err_memory(err);
    }
    for (size_t a = 0; a < progress->count; a++) {
        const struct attempt *attempt = &progress->attempts[a];
        history->seconds += attempt->ended - attempt->started;
        if (!has_ended(attempt))
            continue;
        history->ended[history->ended_count++] = attempt;
        count(attempt, rubric, history->behaviours);
    }
    judge(history, rubric);
    return true;
}

void history_destroy(struct history *history)
{
    free(history->behaviours);
    free(history->ended);
    *history = (struct history){0};
}

static const char *manner(const struct attempt *attempt)
{
    if (attempt->from_move > 0)
        return "practice of a part";
    return attempt->mode == MODE_PRACTICE ? "practice" : "assessed";
}

void history_say(const struct attempt *attempt, struct text *text)
{
    day_say(day_of_moment(attempt->ended), DAY_NONE, text);
    text_addf(text, " · %s", manner(attempt));
    if (attempt->ending == NULL)
        text_add(text, " · given up");
    else if (attempt->overall != SCORE_NOT_OBSERVED)
        text_addf(text, " · %d %%", attempt->overall);
    if (attempt->critical_count > 0)
        text_add(text, " · a critical error");
    else if (attempt->passed && attempt->mode == MODE_ASSESSED)
        text_add(text, " · passed");
}

static void add_count(struct text *text, const char *before, int64_t number, const char *unit)
{
    text_addf(text, "%s%lld %s%s", before, (long long)number, unit, number == 1 ? "" : "s");
}

void history_time(int64_t seconds, struct text *text)
{
    int64_t minutes = seconds / 60, hours = minutes / 60;
    if (minutes == 0)
        text_add(text, "less than a minute");
    if (hours > 0)
        add_count(text, "", hours, "hour");
    if (minutes % 60 > 0)
        add_count(text, hours > 0 ? " " : "", minutes % 60, "minute");
}
