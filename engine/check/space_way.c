/* space_way.c: a way is found backward, over the state before each, and its steps by
 * expanding the states on it once more. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "check/space.h"

/* Which action and outcome of `from` leads to `to`. */
static bool step_between(struct space *space, size_t from, size_t to, struct space_step *step,
                         struct err *err)
{
    struct expander *expander = &space->expander;
    const uint64_t *wanted = space_words(space, to);
    size_t size = space->pack.words * sizeof *wanted;
    if (!expand_state(expander, space_words(space, from), err))
        return false;
    for (size_t a = 0; a < expander->action_count; a++)
        for (size_t o = 0; o < expander->actions[a].outcome_count; o++) {
            size_t at = expander->actions[a].outcome + o;
            if (memcmp(expander->words + expander->outcomes[at].words, wanted, size) == 0) {
                *step = (struct space_step){(uint32_t)from, (uint32_t)a, (uint32_t)o};
                return true;
            }
        }
    return err_set(err, ERR_SYSTEM, "the search lost its way; this is a mistake of the program");
}

static void turn_round(struct space_step *way, size_t length)
{
    for (size_t i = 0; i < length / 2; i++) {
        struct space_step swap = way[i];
        way[i] = way[length - 1 - i];
        way[length - 1 - i] = swap;
    }
}

bool space_way(struct space *space, size_t state, struct space_step **steps, size_t *count,
               size_t *start, struct err *err)
{
    size_t capacity = 0, length = 0;
    struct space_step *way = NULL;
    for (; state >= space->starts; state = space->before[state]) {
        if (!mem_grow(&way, &capacity, length, sizeof *way, err) ||
            !step_between(space, space->before[state], state, &way[length], err)) {
            free(way);
            return false;
        }
        length++;
    }
    turn_round(way, length);
    *steps = way;
    *count = length;
    *start = state;
    return true;
}
