/* opportunity.c: a pick is worth most when the best items are taken one by one, for
 * as long as they help or the least allowed number is not reached. */
#include "story/opportunity.h"

#include <string.h>

static const struct reply *reply_at(const struct scenario *scenario,
                                    const struct decision *decision, unsigned place)
{
    return &scenario->replies[decision->reply + place];
}

unsigned opportunity_least(const struct decision *decision, uint32_t open)
{
    unsigned there = (unsigned)__builtin_popcount(open);
    return decision->at_least < there ? decision->at_least : there;
}

/* Takes from `open` the set with the highest sum of worth[place]; returns the sum. */
static int best_items(const struct decision *decision, uint32_t open, const int *worth,
                      uint32_t *set)
{
    unsigned least = opportunity_least(decision, open);
    int sum = 0;
    *set = 0;
    for (unsigned taken = 0; taken < decision->at_most && open != 0; taken++) {
        unsigned best = OPEN_MAX;
        for (unsigned place = 0; place < decision->reply_count; place++)
            if ((open >> place & 1) != 0 && (best == OPEN_MAX || worth[place] > worth[best]))
                best = place;
        if (best == OPEN_MAX || (worth[best] <= 0 && taken >= least))
            break;
        sum += worth[best];
        *set |= UINT32_C(1) << best;
        open &= ~*set;
    }
    return sum;
}

static void choose_points(const struct scenario *scenario, const struct decision *decision,
                          uint32_t open, int16_t *points)
{
    const struct reply *reply = &scenario->replies[decision->reply];
    for (; open != 0; open >>= 1, reply++)
        for (unsigned c = 0; (open & 1) != 0 && c < COMPETENCY_COUNT; c++)
            if (reply->shows.points[c] > points[c])
                points[c] = reply->shows.points[c];
}

static int items_points(const struct scenario *scenario, const struct decision *decision,
                        uint32_t open, unsigned competency)
{
    int worth[OPEN_MAX], sum = 0;
    uint32_t set;
    for (unsigned place = 0; place < decision->reply_count; place++) {
        worth[place] = reply_at(scenario, decision, place)->shows.points[competency];
        sum += worth[place];
    }
    return decision->kind == DECISION_SORT ? sum : best_items(decision, open, worth, &set);
}

void opportunity_points(const struct scenario *scenario, const struct decision *decision,
                        uint32_t open, int16_t *points)
{
    memset(points, 0, COMPETENCY_COUNT * sizeof *points);
    if (decision->kind == DECISION_CHOOSE) {
        choose_points(scenario, decision, open, points);
        return;
    }
    for (unsigned c = 0; c < COMPETENCY_COUNT; c++) {
        int most = items_points(scenario, decision, open, c);
        points[c] = (int16_t)(most > 0 ? most : 0);
    }
}

static int weighed(const struct scenario *scenario, const struct showing *showing)
{
    int sum = 0;
    for (unsigned c = 0; c < COMPETENCY_COUNT; c++)
        sum += scenario->rubric->weight[c] * showing->points[c];
    return sum;
}

uint16_t opportunity_best_reply(const struct scenario *scenario, const struct decision *decision,
                                uint32_t open)
{
    uint16_t best = NONE;
    int most = 0;
    if (decision->kind != DECISION_CHOOSE)
        return NONE;
    for (unsigned place = 0; place < decision->reply_count; place++) {
        int worth = weighed(scenario, &reply_at(scenario, decision, place)->shows);
        if ((open >> place & 1) == 0 || (best != NONE && worth <= most))
            continue;
        best = (uint16_t)(decision->reply + place);
        most = worth;
    }
    return best;
}

uint32_t opportunity_best_set(const struct scenario *scenario, const struct decision *decision,
                              uint32_t open)
{
    int worth[OPEN_MAX];
    uint32_t set;
    if (decision->kind == DECISION_SORT)
        return open;
    for (unsigned place = 0; place < decision->reply_count; place++)
        worth[place] = weighed(scenario, &reply_at(scenario, decision, place)->shows);
    best_items(decision, open, worth, &set);
    return set;
}
