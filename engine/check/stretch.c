/* stretch.c: what the expander finds is copied out before the next state. */
#include "check/stretch.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "check/index.h"

static void begin(struct stretch *stretch, size_t first)
{
    stretch->first = first;
    stretch->state_count = stretch->outcome_count = 0;
    stretch->failed = SIZE_MAX;
    stretch->ok = true;
}

static bool keep_outcomes(struct stretch *stretch, const struct expander *expander)
{
    size_t size = expander->pack->words, count = stretch->outcome_count;
    size_t more = expander->outcome_count;
    if (!mem_reserve(&stretch->words, &stretch->word_capacity, (count + more) * size,
                     sizeof *stretch->words, &stretch->err) ||
        !mem_reserve(&stretch->hashes, &stretch->hash_capacity, count + more,
                     sizeof *stretch->hashes, &stretch->err))
        return false;
    for (size_t i = 0; i < more; i++) {
        const uint64_t *words = expander->words + expander->outcomes[i].words;
        for (size_t w = 0; w < size; w++)
            stretch->words[(count + i) * size + w] = words[w];
        stretch->hashes[count + i] = index_hash(words, size);
    }
    stretch->outcome_count += more;
    return true;
}

static bool end_state(struct stretch *stretch, size_t outcomes)
{
    if (!mem_grow(&stretch->counts, &stretch->count_capacity, stretch->state_count,
                  sizeof *stretch->counts, &stretch->err))
        return false;
    stretch->counts[stretch->state_count++] = (uint32_t)outcomes;
    return true;
}

/* A failure of play is noted, and nothing is beyond it; one of ours ends all. */
static bool fail(struct stretch *stretch, const struct expander *expander,
                 const struct err *failure)
{
    if (failure->kind == ERR_SYSTEM) {
        stretch->err = *failure;
        return false;
    }
    if (stretch->failed == SIZE_MAX) {
        stretch->failed = stretch->first + stretch->state_count;
        stretch->failed_action = expander->action_count - 1;
        stretch->failure = *failure;
    }
    return end_state(stretch, 0);
}

void stretch_expand(struct stretch *stretch, struct expander *expander, const uint64_t *words,
                    size_t first, size_t count, stretch_visit *visit, void *self)
{
    begin(stretch, first);
    for (size_t i = 0; stretch->ok && i < count; i++) {
        struct err failure;
        if (expand_state(expander, words + i * expander->pack->words, &failure))
            stretch->ok = (visit == NULL || visit(self, first + i, expander, &stretch->err)) &&
                          keep_outcomes(stretch, expander) &&
                          end_state(stretch, expander->outcome_count);
        else
            stretch->ok = fail(stretch, expander, &failure);
    }
}

void stretch_start(struct stretch *stretch, struct expander *expander)
{
    struct err failure;
    begin(stretch, 0);
    if (expand_start(expander, &failure))
        stretch->ok =
            keep_outcomes(stretch, expander) && end_state(stretch, stretch->outcome_count);
    else
        stretch->ok = fail(stretch, expander, &failure);
}

void stretch_destroy(struct stretch *stretch)
{
    free(stretch->words);
    free(stretch->hashes);
    free(stretch->counts);
    *stretch = (struct stretch){0};
}
