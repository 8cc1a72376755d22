/* luck.h: how likely it is by chance alone that as many of some trials hit.
 *
 * Each trial has its own chance, so the number of hits has Poisson's binomial
 * distribution (Poisson 1837); where all chances are alike it is the binomial. Its
 * tail is computed exactly, by taking in one trial after the other (the direct
 * convolution of Hong: On computing the distribution function for the Poisson
 * binomial distribution, 2013, section 2.3). */
#ifndef CHECK_LUCK_H
#define CHECK_LUCK_H

#include <stdbool.h>
#include <stddef.h>

enum { LUCK_TRIALS_MAX = 512 };

struct luck {
    size_t trials, hits;
    double expected;                     /* hits by chance */
    double exactly[LUCK_TRIALS_MAX + 1]; /* the chance of so many hits; [0, trials] */
};

void luck_init(struct luck *luck);

/* Takes in a trial that hits with that chance; more than LUCK_TRIALS_MAX are left out. */
void luck_add(struct luck *luck, double chance, bool hit);

/* The chance of as many hits or more. */
double luck_tail(const struct luck *luck);

#endif
