/* space.c: breadth-first, so that the array of states is its own queue, and the
 * first edge that leads to a state belongs to a shortest way there. */
#include "check/space.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/random.h"

enum { FIRST_TABLE = 1024, PROGRESS_EVERY = 65536 };

static inline uint64_t hash_words(const uint64_t *words, size_t count)
{
    uint64_t hash = random_mix(words[0] + UINT64_C(0x9E3779B97F4A7C15));
    for (size_t i = 1; i < count; i++)
        hash = random_mix(hash ^ words[i]);
    return hash;
}

/* The place of the words in the table: of the state that has them, or a free one. */
static inline size_t find_slot(const struct space *space, const uint64_t *words)
{
    size_t mask = space->table_size - 1, size = space->pack.words;
    size_t at = hash_words(words, size) & mask;
    while (space->table[at] != 0) {
        const uint64_t *known = space->words + (size_t)(space->table[at] - 1) * size;
        size_t w = 0;
        while (w < size && known[w] == words[w])
            w++;
        if (w == size)
            break;
        at = (at + 1) & mask;
    }
    return at;
}

static bool grow_table(struct space *space, struct err *err)
{
    size_t size = space->table_size == 0 ? FIRST_TABLE : space->table_size * 2;
    uint32_t *table = calloc(size, sizeof *table);
    if (table == NULL)
        return err_memory(err);
    for (size_t i = 0; i < space->count; i++) {
        size_t at = hash_words(space_words(space, i), space->pack.words) & (size - 1);
        while (table[at] != 0)
            at = (at + 1) & (size - 1);
        table[at] = (uint32_t)i + 1;
    }
    free(space->table);
    space->table = table;
    space->table_size = size;
    return true;
}

/* Grows by half, for what is too large to double. */
static bool make_room(void *array, size_t *capacity, size_t needed, size_t size, struct err *err)
{
    if (needed <= *capacity)
        return true;
    size_t wanted = needed + needed / 2 + 64;
    void *old, *larger;
    memcpy(&old, array, sizeof old);
    larger = realloc(old, wanted * size);
    if (larger == NULL)
        return err_memory(err);
    memcpy(array, &larger, sizeof larger);
    *capacity = wanted;
    return true;
}

static bool add_state(struct space *space, const uint64_t *words, uint32_t *index, struct err *err)
{
    size_t size = space->pack.words;
    if (space->count >= space->table_size / 8 * 7 && !grow_table(space, err))
        return false;
    size_t slot = find_slot(space, words);
    if (space->table[slot] != 0) {
        *index = space->table[slot] - 1;
        return true;
    }
    if (space->count >= NO_STATE - 1)
        return err_set(err, ERR_BAD, "more than four thousand million states");
    if (!make_room(&space->words, &space->word_capacity, (space->count + 1) * size,
                   sizeof *space->words, err))
        return false;
    memcpy(space->words + space->count * size, words, size * sizeof *words);
    *index = (uint32_t)space->count++;
    space->table[slot] = *index + 1;
    return true;
}

/* Takes what the expander found into states and edges. */
static bool take_outcomes(struct space *space, struct err *err)
{
    const struct expander *expander = &space->expander;
    if (!make_room(&space->edges, &space->edges_capacity,
                   space->edge_count + expander->outcome_count, sizeof *space->edges, err))
        return false;
    for (size_t i = 0; i < expander->outcome_count; i++)
        if (!add_state(space, expander->words + expander->outcomes[i].words,
                       &space->edges[space->edge_count + i], err))
            return false;
    space->edge_count += expander->outcome_count;
    if (space->edge_count > UINT32_MAX)
        return err_set(err, ERR_BAD, "more than four thousand million ways between states");
    return true;
}

/* A failure of play is noted; one of ours is returned. */
static bool note_failure(struct space *space, size_t state, const struct err *failure,
                         struct err *err)
{
    if (failure->kind == ERR_SYSTEM) {
        *err = *failure;
        return false;
    }
    if (space->failed == NO_STATE) {
        space->failed = state;
        space->failure = *failure;
        space->failed_action = space->expander.action_count - 1;
    }
    return true;
}

static bool begin(struct space *space, struct err *err)
{
    struct err failure = {0};
    if (!grow_table(space, err))
        return false;
    if (!expand_start(&space->expander, &failure)) {
        space->complete = false;
        return note_failure(space, 0, &failure, err);
    }
    if (!take_outcomes(space, err))
        return false;
    space->edge_count = 0; /* the start is no state of its own */
    space->starts = space->count;
    return true;
}

static bool search_state(struct space *space, struct err *err)
{
    struct err failure = {0};
    size_t state = space->expanded;
    if (!make_room(&space->edge, &space->edge_capacity, state + 2, sizeof *space->edge, err))
        return false;
    space->edge[state] = (uint32_t)space->edge_count;
    if (!expand_state(&space->expander, space_words(space, state), &failure)) {
        if (!note_failure(space, state, &failure, err))
            return false;
    } else if (!take_outcomes(space, err)) {
        return false;
    }
    space->edge[++space->expanded] = (uint32_t)space->edge_count;
    return true;
}

bool space_search(struct space *space, const struct scenario *scenario, struct evaluator *evaluator,
                  size_t limit, space_progress *progress, void *self, struct err *err)
{
    *space = (struct space){.complete = true, .failed = NO_STATE};
    if (!pack_init(&space->pack, scenario, err))
        return false;
    bool ok = expander_init(&space->expander, &space->pack, evaluator, err) && begin(space, err);
    while (ok && space->expanded < space->count) {
        if (space->count > limit || (progress != NULL && space->expanded % PROGRESS_EVERY == 0 &&
                                     !progress(self, space->count, space->expanded))) {
            space->complete = false;
            break;
        }
        ok = search_state(space, err);
    }
    if (!ok)
        space_destroy(space);
    return ok;
}

void space_destroy(struct space *space)
{
    expander_destroy(&space->expander);
    pack_destroy(&space->pack);
    free(space->words);
    free(space->edge);
    free(space->edges);
    free(space->table);
    *space = (struct space){0};
}

size_t space_find(const struct space *space, const uint64_t *words)
{
    uint32_t found = space->table[find_slot(space, words)];
    return found == 0 ? NO_STATE : found - 1;
}

size_t space_memory(const struct space *space)
{
    return space->word_capacity * sizeof *space->words +
           space->edge_capacity * sizeof *space->edge +
           space->edges_capacity * sizeof *space->edges + space->table_size * sizeof *space->table;
}

/* The first state with an edge to `state`; one before it in the array. */
static size_t parent_of(const struct space *space, size_t state)
{
    for (size_t e = 0; e < space->edge_count; e++)
        if (space->edges[e] == state) {
            size_t low = 0, high = space->expanded;
            while (high - low > 1) {
                size_t middle = low + (high - low) / 2;
                if (space->edge[middle] <= e)
                    low = middle;
                else
                    high = middle;
            }
            return low;
        }
    return NO_STATE;
}

/* Which action and outcome of `from` leads to `to`. */
static bool step_between(struct space *space, size_t from, size_t to, struct space_step *step,
                         struct err *err)
{
    struct expander *expander = &space->expander;
    if (!expand_state(expander, space_words(space, from), err))
        return false;
    for (size_t a = 0; a < expander->action_count; a++)
        for (size_t o = 0; o < expander->actions[a].outcome_count; o++) {
            size_t at = expander->actions[a].outcome + o;
            if (space->edges[space->edge[from] + at] == to) {
                *step = (struct space_step){(uint32_t)from, (uint16_t)a, (uint16_t)o};
                return true;
            }
        }
    return err_set(err, ERR_SYSTEM, "the search lost its way; this is a mistake of the program");
}

bool space_way(struct space *space, size_t state, struct space_step **steps, size_t *count,
               size_t *start, struct err *err)
{
    size_t capacity = 0, length = 0;
    struct space_step *way = NULL;
    while (state >= space->starts) {
        size_t parent = parent_of(space, state);
        if (!mem_grow(&way, &capacity, length, sizeof *way, err) ||
            !step_between(space, parent, state, &way[length], err)) {
            free(way);
            return false;
        }
        length++;
        state = parent;
    }
    for (size_t i = 0; i < length / 2; i++) {
        struct space_step swap = way[i];
        way[i] = way[length - 1 - i];
        way[length - 1 - i] = swap;
    }
    *steps = way;
    *count = length;
    *start = state;
    return true;
}
