/* sums.c: prints samples and what statistics.h makes of them, a JSON object a line, for
 * judge.py. */
#include <stdint.h>
#include <stdio.h>

#include "base/random.h"
#include "report/distribution.h"
#include "report/statistics.h"

enum { PEOPLE_MOST = 400, ITEMS_MOST = 12 };

static void print_numbers(const char *name, const int64_t *at, size_t count)
{
    printf("\"%s\":[", name);
    for (size_t i = 0; i < count; i++)
        printf("%s%lld", i > 0 ? "," : "", (long long)at[i]);
    printf("],");
}

static void print_estimate(const struct estimate *estimate)
{
    printf(
        "\"known\":%d,\"interval\":%d,\"n\":%llu,\"value\":%.15g,\"low\":%.15g,\"high\":%.15g}\n",
        estimate->known, estimate->has_interval, (unsigned long long)estimate->n, estimate->value,
        estimate->low, estimate->high);
}

static void print_quantiles(void)
{
    static const double shares[] = {0.001, 0.025, 0.3, 0.5, 0.9, 0.975, 0.9999};
    static const double degrees[] = {1, 2, 3.5, 9, 40, 1234, 250000};
    for (size_t i = 0; i < sizeof shares / sizeof *shares; i++)
        for (size_t j = 0; j < sizeof degrees / sizeof *degrees; j++) {
            printf("{\"kind\":\"t\",\"p\":%.17g,\"a\":%.17g,\"value\":%.15g}\n", shares[i],
                   degrees[j], distribution_t_quantile(shares[i], degrees[j]));
            for (size_t k = 0; k < sizeof degrees / sizeof *degrees; k++)
                printf("{\"kind\":\"f\",\"p\":%.17g,\"a\":%.17g,\"b\":%.17g,\"value\":%.15g}\n",
                       shares[i], degrees[j], degrees[k],
                       distribution_f_quantile(shares[i], degrees[j], degrees[k]));
        }
}

static void print_shares(void)
{
    static const uint64_t counts[] = {1, 2, 7, 30, 1000, 123456};
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++)
        for (uint64_t part = 0; part <= 4; part++) {
            uint64_t k = counts[i] * part / 4;
            struct estimate share = statistics_share(k, counts[i]);
            printf("{\"kind\":\"share\",\"k\":%llu,", (unsigned long long)k);
            print_estimate(&share);
        }
}

/* y follows x as much as `loyalty` of 8 says. */
static void print_samples(struct random *random, size_t count, unsigned loyalty)
{
    int64_t x[PEOPLE_MOST], y[PEOPLE_MOST];
    struct pairs pairs = {{0}, {0}, 0};
    for (size_t i = 0; i < count; i++) {
        x[i] = (int64_t)random_below(random, 1001);
        y[i] = random_below(random, 8) < loyalty ? 1000 - x[i] : (int64_t)random_below(random, 90);
        pairs_add(&pairs, x[i], y[i]);
    }
    struct estimate mean = statistics_mean(&pairs.x), r = statistics_correlation(&pairs);
    printf("{\"kind\":\"mean\",");
    print_numbers("x", x, count);
    print_estimate(&mean);
    printf("{\"kind\":\"correlation\",");
    print_numbers("x", x, count);
    print_numbers("y", y, count);
    print_estimate(&r);
}

/* Items that all follow one ability of the person, and chance. */
static void print_alpha(struct random *random, size_t people, size_t items)
{
    static int64_t at[ITEMS_MOST][PEOPLE_MOST];
    struct moments item[ITEMS_MOST] = {{0}}, total = {0};
    for (size_t i = 0; i < people; i++) {
        int64_t ability = (int64_t)random_below(random, 600), sum = 0;
        for (size_t j = 0; j < items; j++) {
            at[j][i] = ability + (int64_t)random_below(random, 400);
            moments_add(&item[j], at[j][i]);
            sum += at[j][i];
        }
        moments_add(&total, sum);
    }
    double variances = 0;
    printf("{\"kind\":\"alpha\",\"items\":[");
    for (size_t j = 0; j < items; j++) {
        variances += moments_variance(&item[j]);
        printf("%s{", j > 0 ? "," : "");
        print_numbers("x", at[j], people);
        printf("\"item\":%zu}", j);
    }
    printf("],");
    struct estimate alpha = statistics_alpha(items, people, variances, moments_variance(&total));
    print_estimate(&alpha);
}

int main(void)
{
    static const size_t counts[] = {1, 2, 3, 4, 9, 50, PEOPLE_MOST};
    struct random random = {11};
    print_quantiles();
    print_shares();
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
        for (unsigned loyalty = 0; loyalty <= 8; loyalty += 2)
            print_samples(&random, counts[i], loyalty);
        for (size_t items = 2; items <= ITEMS_MOST; items += 5)
            if (counts[i] > 1)
                print_alpha(&random, counts[i], items);
    }
    return 0;
}
