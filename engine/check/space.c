/* space.c: breadth-first, so that the array of states is its own queue. It goes in
 * steps: one thread takes in what the states of the step before led to, in order,
 * while the others expand the next states that are known already, a stretch at a time;
 * when it is done it helps them. What a step consists of depends on the states alone,
 * so the result does not depend on the threads.
 *
 * Taking in could be shared out too, by the states' hashes; but then new states have
 * to be numbered, put down and numbered again apart, which on two cores cost what it
 * gained (5.4 seconds of processor instead of 3.6, 3.2 to 3.6 by the clock, for ten
 * million states). */
#include "check/space.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/thread.h"
#include "story/script/evaluator.h"

enum {
    STRETCHES = 32,
    STRETCH = 512, /* states in one */
    AHEAD = 8      /* outcomes between asking for memory and using it */
};

/* What one step expands. */
struct batch {
    struct stretch stretches[STRETCHES]; /* owned */
    size_t count;                        /* of them in use */
    size_t first, state_count;
};

struct search {
    struct space *space;
    const struct space_options *options;
    struct expander *expanders;    /* owned: one for each thread */
    struct evaluator **evaluators; /* owned, as their elements: NULL where it is the caller's */
    size_t threads;
    struct batch batches[2]; /* one to take in, one to expand */
    struct batch *taken, *expanded;
    struct thread_tickets tickets; /* for the stretches to expand */
    bool ok;                       /* of taking in */
    struct err err;
};

static bool take_stretch(struct search *search, const struct stretch *stretch)
{
    struct space *space = search->space;
    size_t size = space->pack.words, i = 0;
    for (size_t s = 0; s < stretch->state_count; s++) {
        if (space->edge != NULL)
            space->edge[stretch->first + s] = (uint32_t)space->edge_count;
        for (size_t end = i + stretch->counts[s], found; i < end; i++) {
            const uint64_t *words = stretch->words + i * size;
            if (i + AHEAD < stretch->outcome_count)
                index_expect(&space->index, stretch->hashes[i + AHEAD]);
            if (!index_add(&space->index, space->words, size, words, stretch->hashes[i], &found,
                           &search->err))
                return false;
            if (space->edges != NULL)
                space->edges[space->edge_count] = (uint32_t)found;
            space->edge_count++;
            if (found < space->count)
                continue;
            for (size_t w = 0; w < size; w++)
                space->words[found * size + w] = words[w];
            space->before[found] = (uint32_t)(stretch->first + s);
            space->count++;
        }
    }
    return true;
}

/* Room for all that may be new has been made. */
static bool take_all(struct search *search)
{
    struct space *space = search->space;
    const struct batch *batch = search->taken;
    for (size_t s = 0; s < batch->count; s++)
        if (!take_stretch(search, &batch->stretches[s]))
            return false;
    space->expanded += batch->state_count;
    if (space->edge != NULL)
        space->edge[space->expanded] = (uint32_t)space->edge_count;
    return true;
}

static void expand_stretch(struct search *search, size_t nth, size_t thread)
{
    const struct space *space = search->space;
    const struct batch *batch = search->expanded;
    size_t from = batch->first + nth * STRETCH, end = batch->first + batch->state_count;
    size_t to = from + STRETCH < end ? from + STRETCH : end;
    stretch_expand(&search->expanded->stretches[nth], &search->expanders[thread],
                   space_words(space, from), from, to - from, search->options->visit,
                   search->options->visit_self);
}

static void work(void *self, size_t thread)
{
    struct search *search = self;
    size_t nth;
    if (thread == 0)
        search->ok = take_all(search);
    while ((nth = thread_draw(&search->tickets)) < search->expanded->count)
        expand_stretch(search, nth, thread);
}

/* Room for all outcomes that are taken in, so that nothing moves while states are read. */
static bool make_room(struct search *search, struct err *err)
{
    struct space *space = search->space;
    size_t outcomes = 0;
    for (size_t s = 0; s < search->taken->count; s++)
        outcomes += search->taken->stretches[s].outcome_count;
    size_t states = space->count + outcomes, edges = space->edge_count + outcomes;
    if (!mem_reserve(&space->words, &space->word_capacity, states * space->pack.words,
                     sizeof *space->words, err) ||
        !mem_reserve(&space->before, &space->before_capacity, states, sizeof *space->before, err))
        return false;
    if (!search->options->edges)
        return true;
    if (edges > UINT32_MAX)
        return err_set(err, ERR_BAD, "more than four thousand million ways between states");
    return mem_reserve(&space->edges, &space->edges_capacity, edges + 1, sizeof *space->edges,
                       err) &&
           mem_reserve(&space->edge, &space->edge_capacity,
                       space->expanded + search->taken->state_count + 1, sizeof *space->edge, err);
}

/* What went wrong in the stretches, the first of it first. */
static bool note_failures(struct space *space, const struct batch *batch, struct err *err)
{
    for (size_t s = 0; s < batch->count; s++) {
        const struct stretch *stretch = &batch->stretches[s];
        if (!stretch->ok) {
            *err = stretch->err;
            return false;
        }
        if (space->failed == NO_STATE && stretch->failed != SIZE_MAX) {
            space->failed = stretch->failed;
            space->failed_action = stretch->failed_action;
            space->failure = stretch->failure;
        }
    }
    return true;
}

/* Expands states that were known before the step, and takes in what the step before
 * expanded. */
static bool step(struct search *search, struct err *err)
{
    struct space *space = search->space;
    struct batch *batch = search->expanded;
    batch->first = space->expanded + search->taken->state_count;
    batch->state_count = space->count - batch->first;
    if (batch->state_count > STRETCHES * STRETCH)
        batch->state_count = STRETCHES * STRETCH;
    batch->count = (batch->state_count + STRETCH - 1) / STRETCH;
    search->tickets.next = 0;
    if (!make_room(search, err))
        return false;
    size_t threads = batch->count < search->threads ? batch->count : search->threads;
    thread_each(threads == 0 ? 1 : threads, work, search);
    if (!search->ok) {
        *err = search->err;
        return false;
    }
    search->expanded = search->taken;
    search->taken = batch;
    return note_failures(space, batch, err);
}

/* The start is no state, so no edges lead from it. */
static bool begin(struct search *search, struct err *err)
{
    struct space *space = search->space;
    search->taken = &search->batches[0];
    search->expanded = &search->batches[1];
    search->taken->count = 1;
    stretch_start(&search->taken->stretches[0], &search->expanders[0]);
    if (!note_failures(space, search->taken, err) || !make_room(search, err))
        return false;
    if (!take_stretch(search, &search->taken->stretches[0])) {
        *err = search->err;
        return false;
    }
    search->taken->count = 0;
    space->edge_count = 0;
    space->starts = space->count;
    for (size_t state = 0; state < space->starts; state++)
        space->before[state] = NO_STATE;
    space->complete = space->failed == NO_STATE;
    return true;
}

static bool go_on(const struct search *search)
{
    const struct space *space = search->space;
    const struct space_options *options = search->options;
    return (options->limit == 0 || space->count <= options->limit) &&
           (options->progress == NULL ||
            options->progress(options->progress_self, space->count, space->expanded));
}

static bool search_all(struct search *search, struct err *err)
{
    struct space *space = search->space;
    if (!begin(search, err))
        return false;
    while (space->expanded < space->count) {
        if (!go_on(search)) {
            space->complete = false;
            break;
        }
        if (!step(search, err))
            return false;
    }
    return true;
}

/* Lua's state, which an evaluator is, belongs to one thread. */
static bool add_expander(struct search *search, struct evaluator *evaluator, struct err *err)
{
    const struct space_options *options = search->options;
    const struct pack *pack = &search->space->pack;
    struct evaluator **own = &search->evaluators[search->threads];
    struct expander *expander = &search->expanders[search->threads];
    if (evaluator == NULL && !scenario_evaluator(pack->scenario, own, err))
        return false;
    if (!expander_init(expander, pack, evaluator == NULL ? *own : evaluator, options->marks, err)) {
        evaluator_free(*own);
        return false;
    }
    expander->bare = options->visit == NULL;
    search->threads++;
    return true;
}

static bool add_expanders(struct search *search, struct evaluator *evaluator, struct err *err)
{
    size_t wanted = search->options->threads;
    wanted = wanted == 0 ? thread_cores() : wanted < THREAD_MAX ? wanted : THREAD_MAX;
    if (search->options->visit != NULL)
        wanted = 1;
    search->expanders = calloc(wanted, sizeof *search->expanders);
    search->evaluators = calloc(wanted, sizeof *search->evaluators);
    if (search->expanders == NULL || search->evaluators == NULL)
        return err_memory(err);
    while (search->threads < wanted)
        if (!add_expander(search, search->threads == 0 ? evaluator : NULL, err))
            return false;
    return true;
}

static void trim(struct space *space)
{
    mem_trim(&space->words, &space->word_capacity, space->count * space->pack.words,
             sizeof *space->words);
    mem_trim(&space->before, &space->before_capacity, space->count, sizeof *space->before);
    mem_trim(&space->edge, &space->edge_capacity, space->expanded + 1, sizeof *space->edge);
    mem_trim(&space->edges, &space->edges_capacity, space->edge_count + 1, sizeof *space->edges);
}

/* The first expander stays with the space, with the marks of all. */
static void keep_expander(struct search *search)
{
    struct space *space = search->space;
    for (size_t t = 1; t < search->threads; t++)
        expander_add_marks(&search->expanders[0], &search->expanders[t]);
    space->expander = search->expanders[0];
    space->evaluator = search->evaluators[0];
    space->expander.bare = false;
    search->expanders[0] = (struct expander){0};
    search->evaluators[0] = NULL;
}

static void destroy(struct search *search)
{
    for (size_t t = 0; t < search->threads; t++) {
        expander_destroy(&search->expanders[t]);
        evaluator_free(search->evaluators[t]);
    }
    free(search->expanders);
    free(search->evaluators);
    for (size_t s = 0; s < STRETCHES; s++) {
        stretch_destroy(&search->batches[0].stretches[s]);
        stretch_destroy(&search->batches[1].stretches[s]);
    }
}

bool space_search_as(struct space *space, const struct scenario *scenario,
                     struct evaluator *evaluator, const struct space_options *options,
                     struct err *err)
{
    struct search search = {.space = space, .options = options};
    *space = (struct space){.failed = NO_STATE};
    bool ok = pack_init(&space->pack, scenario, options->merged, err) &&
              index_init(&space->index, err) && add_expanders(&search, evaluator, err) &&
              search_all(&search, err);
    if (ok) {
        keep_expander(&search);
        trim(space);
    }
    destroy(&search);
    if (!ok)
        space_destroy(space);
    return ok;
}

bool space_search(struct space *space, const struct scenario *scenario, struct evaluator *evaluator,
                  size_t limit, space_progress *progress, void *self, struct err *err)
{
    struct space_options options = {
        .limit = limit, .edges = true, .marks = true, .progress = progress, .progress_self = self};
    return space_search_as(space, scenario, evaluator, &options, err);
}

void space_destroy(struct space *space)
{
    expander_destroy(&space->expander);
    evaluator_free(space->evaluator);
    pack_destroy(&space->pack);
    index_destroy(&space->index);
    free(space->words);
    free(space->before);
    free(space->edge);
    free(space->edges);
    *space = (struct space){0};
}

size_t space_find(const struct space *space, const uint64_t *words)
{
    size_t size = space->pack.words;
    size_t found = index_find(&space->index, space->words, size, words, index_hash(words, size));
    return found == SIZE_MAX ? NO_STATE : found;
}

size_t space_memory(const struct space *space)
{
    return space->word_capacity * sizeof *space->words +
           space->before_capacity * sizeof *space->before +
           space->edge_capacity * sizeof *space->edge +
           space->edges_capacity * sizeof *space->edges + index_memory(&space->index);
}
