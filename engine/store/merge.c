/* merge.c: of one attempt as two folders know it, the one whose moves go on from the
 * other's stands for both. */
#include "store/merge.h"

#include <string.h>

bool merge_goes_on_from(const struct attempt *attempt, const struct attempt *other)
{
    if (attempt->move_count < other->move_count)
        return false;
    for (size_t i = 0; i < other->move_count; i++)
        if (strcmp(attempt->moves[i], other->moves[i]) != 0)
            return false;
    return true;
}

/* The moves that both have are the same; so who knows more? */
static bool is_further(const struct attempt *attempt, const struct attempt *known)
{
    return attempt->move_count > known->move_count || (attempt->finished && !known->finished);
}

enum standing { STANDING_KNOWN, STANDING_FURTHER, STANDING_NEW };

/* As what it would stand in the progress, with the first start from its own on at which
 * nothing speaks against it. */
static enum standing find_standing(const struct progress *progress, const struct attempt *attempt,
                                   int64_t *started)
{
    struct attempt key = {
        .scenario = attempt->scenario, .seed = attempt->seed, .started = attempt->started};
    for (;; key.started++) {
        size_t place = progress_find(progress, &key);
        *started = key.started;
        if (place == progress->count)
            return STANDING_NEW;
        const struct attempt *known = &progress->attempts[place];
        if (merge_goes_on_from(known, attempt) && !is_further(attempt, known))
            return STANDING_KNOWN;
        if (merge_goes_on_from(attempt, known))
            return is_further(attempt, known) ? STANDING_FURTHER : STANDING_KNOWN;
    }
}

bool merge_is_news(const struct progress *progress, const struct attempt *attempt)
{
    int64_t started;
    return find_standing(progress, attempt, &started) != STANDING_KNOWN;
}

static void take(struct progress *progress, struct attempt *attempt, int64_t started)
{
    attempt->started = started;
    if (attempt->ended < started)
        attempt->ended = started;
    attempt->unsaved = true;
    progress_put(progress, attempt);
}

void merge_progress(struct progress *progress, struct progress *more, struct merged *merged)
{
    size_t left = 0;
    *merged = (struct merged){0};
    for (size_t i = 0; i < more->count; i++) {
        int64_t started;
        enum standing standing = find_standing(progress, &more->attempts[i], &started);
        merged->known += standing == STANDING_KNOWN;
        merged->furthered += standing == STANDING_FURTHER;
        merged->added += standing == STANDING_NEW;
        if (standing == STANDING_KNOWN)
            more->attempts[left++] = more->attempts[i];
        else
            take(progress, &more->attempts[i], started);
    }
    more->count = left;
}
