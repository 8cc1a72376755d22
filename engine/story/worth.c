/* worth.c: an allowed set is worth most when the best items are taken first, for
 * as long as they help or too few are taken. */
#include "story/worth.h"

#include <stdlib.h>

static int downwards(const void *a, const void *b)
{
    return *(const int *)b - *(const int *)a;
}

static int best_set(const struct decision *decision, int *points)
{
    int sum = 0;
    qsort(points, decision->reply_count, sizeof *points, downwards);
    for (int i = 0; i < decision->reply_count && i < decision->at_most; i++)
        if (points[i] > 0 || i < decision->at_least)
            sum += points[i];
    return sum;
}

static int sum_of(const struct decision *decision, const int *points)
{
    int sum = 0;
    for (int i = 0; i < decision->reply_count; i++)
        sum += points[i];
    return sum;
}

static int most_of(const struct decision *decision, const int *points)
{
    int most = 0;
    for (int i = 0; i < decision->reply_count; i++)
        most = points[i] > most ? points[i] : most;
    return most;
}

static int worth(const struct decision *decision, int *points)
{
    switch (decision->kind) {
    case DECISION_CHOOSE:
        return most_of(decision, points);
    case DECISION_PICK:
        return best_set(decision, points);
    case DECISION_SORT:
        break;
    }
    return sum_of(decision, points);
}

void worth_of_decision(const struct decision *decision, const struct reply *replies,
                       int16_t *points)
{
    for (int competency = 0; competency < COMPETENCY_COUNT; competency++) {
        int each[OPEN_MAX] = {0};
        for (int i = 0; i < decision->reply_count; i++)
            each[i] = replies[i].shows.points[competency];
        int most = worth(decision, each);
        points[competency] = (int16_t)(most > 0 ? most : 0);
    }
}
