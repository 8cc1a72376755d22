/* spread.h: how whole numbers from 0 to SPREAD_MOST are spread: a count for each, so
 * that two can be added in any order and always give the same. */
#ifndef BASE_SPREAD_H
#define BASE_SPREAD_H

#include <stddef.h>
#include <stdint.h>

enum { SPREAD_MOST = 1000 };

struct spread {
    uint64_t at[SPREAD_MOST + 1]; /* how often each number came */
    uint64_t count;
};

/* Larger numbers count as SPREAD_MOST. Begin with all 0. */
void spread_add(struct spread *spread, unsigned number);
void spread_merge(struct spread *spread, const struct spread *other);

/* All below are 0 when nothing was added. */
double spread_mean(const struct spread *spread);

/* Of a sample: the sum of squares is divided by one less than the count. */
double spread_deviation(const struct spread *spread);

/* The number below which that share (0 to 1) lies: 0 the least, 0.5 the median, 1 the
 * most; between two numbers as R's default does it (Hyndman and Fan, Sample quantiles
 * in statistical packages, 1996, definition 7). */
double spread_quantile(const struct spread *spread, double share);

#endif
