/* guess.h: how often a way of guessing, without judgement, finds the best reply.
 *
 * In each decision the way points to some replies (the longest; those with a certain
 * phrase) or to none. It hits when all those are best. By chance, b of k open replies
 * being best and m pointed to, it hits with the chance that m replies drawn at random
 * are all among the best. A way stands out when it hits in more than a third of the
 * decisions and so many hits or more have a chance below 1 in 20 (see luck.h). Where
 * several ways are tried and the best of them is told, the chance is multiplied by
 * their number (Bonferroni). */
#ifndef CHECK_GUESS_H
#define CHECK_GUESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/text.h"
#include "check/best.h"
#include "check/luck.h"
#include "story/scenario.h"

enum { GUESS_SHOWN = 4 }; /* decisions that are named */

struct guess {
    struct luck luck;
    uint16_t hits[GUESS_SHOWN]; /* the first decisions that it hits */
};

void guess_init(struct guess *guess);

/* What it points to in the decision, as bits by place; closed replies do not count. */
void guess_add(struct guess *guess, uint16_t decision, struct best_case one, uint32_t replies);

/* Of so many decisions, in which one can choose well and badly. */
bool guess_stands_out(const struct guess *guess, size_t decisions, size_t tried);

/* Appends "7 of 13 decisions" … "by chance 3.4, odds 1 in 60" and the decisions' ids. */
void guess_add_figures(const struct guess *guess, size_t decisions, size_t tried,
                       struct text *text);
void guess_add_decisions(const struct guess *guess, const struct scenario *scenario,
                         struct text *text);

/* The line of the first decision that it hits. */
int guess_line(const struct guess *guess, const struct scenario *scenario);

#endif
