/* luck.c: all terms are positive, so nothing cancels and small tails stay exact. */
#include "check/luck.h"

void luck_init(struct luck *luck)
{
    luck->trials = luck->hits = 0;
    luck->expected = 0;
    luck->exactly[0] = 1;
}

void luck_add(struct luck *luck, double chance, bool hit)
{
    if (luck->trials == LUCK_TRIALS_MAX)
        return;
    double *exactly = luck->exactly;
    exactly[luck->trials + 1] = exactly[luck->trials] * chance;
    for (size_t hits = luck->trials; hits > 0; hits--)
        exactly[hits] = exactly[hits] * (1 - chance) + exactly[hits - 1] * chance;
    exactly[0] *= 1 - chance;
    luck->trials++;
    luck->hits += hit;
    luck->expected += chance;
}

double luck_tail(const struct luck *luck)
{
    double tail = 0;
    for (size_t hits = luck->trials + 1; hits-- > luck->hits;)
        tail += luck->exactly[hits];
    return tail > 1 ? 1 : tail;
}
