/* guess.c: the arithmetic of one way of guessing. */
#include "check/guess.h"

static const double REMARKABLE = 0.05;

void guess_init(struct guess *guess)
{
    luck_init(&guess->luck);
}

/* The chance that so many replies drawn from the open ones are all best. */
static double chance_of(int open, int best, int drawn)
{
    double chance = 1;
    for (int i = 0; i < drawn; i++)
        chance *= best > i ? (double)(best - i) / (open - i) : 0;
    return chance;
}

void guess_add(struct guess *guess, uint16_t decision, struct best_case one, uint32_t replies)
{
    replies &= one.open;
    if (replies == 0 || !best_case_tells(one))
        return;
    bool hit = (replies & ~one.best) == 0;
    if (hit && guess->luck.hits < GUESS_SHOWN)
        guess->hits[guess->luck.hits] = decision;
    luck_add(&guess->luck,
             chance_of(__builtin_popcount(one.open), __builtin_popcount(one.best),
                       __builtin_popcount(replies)),
             hit);
}

static double chance_by_luck(const struct guess *guess, size_t tried)
{
    double chance = luck_tail(&guess->luck) * (double)tried;
    return chance > 1 ? 1 : chance;
}

bool guess_stands_out(const struct guess *guess, size_t decisions, size_t tried)
{
    return guess->luck.hits * 3 > decisions && chance_by_luck(guess, tried) < REMARKABLE;
}

void guess_add_figures(const struct guess *guess, size_t decisions, size_t tried, struct text *text)
{
    double chance = chance_by_luck(guess, tried);
    text_addf(text, "in %zu of %zu decisions (by chance %.1f; odds ", guess->luck.hits, decisions,
              guess->luck.expected);
    if (chance < 1e-6)
        text_add(text, "below 1 in a million)");
    else
        text_addf(text, "1 in %.0f)", 1 / chance);
}

void guess_add_decisions(const struct guess *guess, const struct scenario *scenario,
                         struct text *text)
{
    size_t hits = guess->luck.hits, shown = hits < GUESS_SHOWN ? hits : GUESS_SHOWN;
    for (size_t i = 0; i < shown; i++)
        text_addf(text, "%s\"%s\"", i == 0 ? "" : ", ", scenario->decisions[guess->hits[i]].id);
    if (hits > shown)
        text_addf(text, " and %zu more", hits - shown);
}

int guess_line(const struct guess *guess, const struct scenario *scenario)
{
    return guess->luck.hits == 0 ? 0 : scenario->decisions[guess->hits[0]].line;
}
