/* statistics.h: what is computed of many numbers, each with its interval.
 *
 * What is added up is whole numbers, so any order gives the same bytes. Every interval is
 * of 95 percent. An estimate that cannot be had (too few observations, no spread) says so
 * by `known`. */
#ifndef REPORT_STATISTICS_H
#define REPORT_STATISTICS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct estimate {
    bool known;        /* otherwise what is below is 0 */
    bool has_interval; /* otherwise low and high are the value */
    uint64_t n;        /* observations; set also when not known */
    double value, low, high;
};

/* The estimate, or when it is of fewer than `least` people one that is not known. */
struct estimate statistics_of_enough(struct estimate estimate, size_t least);

/* k of n. Wilson's score interval (Wilson, Probable inference, the law of succession,
 * and statistical inference, 1927). */
struct estimate statistics_share(uint64_t k, uint64_t n);

/* Numbers of at most ±1,000,000, at most 2^24 of them. Begin with all 0. */
struct moments {
    uint64_t n;
    int64_t sum, squares;
};
void moments_add(struct moments *moments, int64_t number);
double moments_variance(const struct moments *moments); /* of a sample: over n - 1; 0 for n < 2 */

/* The mean, with Student's t interval (Student, The probable error of a mean, 1908): for
 * a gain, of the differences within each person. */
struct estimate statistics_mean(const struct moments *moments);

/* Numbers in pairs, within the same bounds. Begin with all 0. */
struct pairs {
    struct moments x, y;
    int64_t products;
};
void pairs_add(struct pairs *pairs, int64_t x, int64_t y);
double pairs_covariance(const struct pairs *pairs); /* over n - 1; 0 for n < 2 */

/* Pearson's r, with Fisher's interval from n = 4 on (Fisher, On the "probable error" of a
 * coefficient of correlation deduced from a small sample, 1921). Item-rest correlation
 * and the agreement of a first with a second attempt are this. */
struct estimate statistics_correlation(const struct pairs *pairs);

/* Cronbach's alpha of `items` items answered by all of n people (Cronbach, Coefficient
 * alpha and the internal structure of tests, 1951): from the sum of the items'
 * variances and the variance of their sum. The interval is Feldt's (Feldt, The
 * approximate sampling distribution of Kuder-Richardson reliability coefficient twenty,
 * 1965). It takes the items as equally good signs of one ability; where they are signs
 * of several, as the decisions of a conversation are, it is a lower bound. */
struct estimate statistics_alpha(size_t items, uint64_t n, double item_variances,
                                 double total_variance);

#endif
