/* spread.c: the sums are whole numbers, so they do not depend on an order. */
#include "base/spread.h"

#include <math.h>

void spread_add(struct spread *spread, unsigned number)
{
    spread->at[number > SPREAD_MOST ? SPREAD_MOST : number]++;
    spread->count++;
}

void spread_merge(struct spread *spread, const struct spread *other)
{
    for (size_t i = 0; i <= SPREAD_MOST; i++)
        spread->at[i] += other->at[i];
    spread->count += other->count;
}

double spread_mean(const struct spread *spread)
{
    uint64_t sum = 0;
    for (size_t i = 0; i <= SPREAD_MOST; i++)
        sum += i * spread->at[i];
    return spread->count == 0 ? 0 : (double)sum / (double)spread->count;
}

double spread_deviation(const struct spread *spread)
{
    double mean = spread_mean(spread), squares = 0;
    for (size_t i = 0; i <= SPREAD_MOST; i++)
        squares += (double)spread->at[i] * ((double)i - mean) * ((double)i - mean);
    return spread->count < 2 ? 0 : sqrt(squares / (double)(spread->count - 1));
}

/* The number at that place of all numbers in order, from 0. */
static unsigned at_rank(const struct spread *spread, uint64_t rank)
{
    unsigned number = 0;
    for (uint64_t before = spread->at[0]; before <= rank && number < SPREAD_MOST;)
        before += spread->at[++number];
    return number;
}

double spread_quantile(const struct spread *spread, double share)
{
    if (spread->count == 0)
        return 0;
    double place = share * (double)(spread->count - 1);
    uint64_t rank = (uint64_t)place;
    unsigned below = at_rank(spread, rank);
    unsigned above = rank + 1 < spread->count ? at_rank(spread, rank + 1) : below;
    return below + (place - (double)rank) * ((double)above - below);
}
