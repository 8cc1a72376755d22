/* space.c: breadth-first, so that the array of states is its own queue. It goes in
 * batches: the threads expand a stretch each; then each looks up the outcomes that
 * fall to its shards of the index; new states are numbered in the order of their
 * first outcomes, which is that of a search one by one; then they are put down. */
#include "check/space.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/thread.h"
#include "story/script/evaluator.h"

enum {
    BATCH = 16384,    /* states */
    WORTHWHILE = 512, /* fewer than so many for each thread are not shared out */
    AHEAD = 8,        /* outcomes between asking for memory and using it */
    STATES_MAX = INT32_MAX / 2
};

struct search {
    struct space *space;
    const struct space_options *options;
    struct stretch *stretches; /* owned */
    size_t threads;
    size_t active;     /* stretches of the batch at hand */
    size_t known;      /* states before it */
    uint32_t *numbers; /* owned: of each outcome of the batch: the state that it leads to */
    uint32_t *firsts;  /* owned: the outcomes that led to new states, in order */
    size_t number_capacity, first_capacity, first_count;
    struct index_run runs[THREAD_MAX]; /* the outcomes of each stretch */
    bool failed[THREAD_MAX];           /* a thread was short of memory */
};

static struct index_states states_of(const struct space *space)
{
    return (struct index_states){
        .words = space->words, .known = space->count, .size = space->pack.words};
}

static void expand(void *self, size_t nth)
{
    const struct search *search = self;
    const struct space *space = search->space;
    size_t first = space->expanded, count = space->count - first;
    count = count < BATCH ? count : BATCH;
    size_t from = count * nth / search->active, to = count * (nth + 1) / search->active;
    stretch_expand(&search->stretches[nth], space_words(space, first + from), first + from,
                   to - from, search->options->visit, search->options->visit_self);
}

static bool is_mine(const struct search *search, size_t nth, uint64_t hash)
{
    return search->active == 1 || index_shard(hash) % search->active == nth;
}

/* Gives the outcomes of this thread's shards their numbers; those that are new get
 * one that stands for the outcome itself. */
static void meet(void *self, size_t nth)
{
    struct search *search = self;
    struct space *space = search->space;
    struct index_states states = states_of(space);
    size_t number = search->known;
    states.runs = search->runs;
    for (size_t s = 0; s < search->active; s++) {
        const struct stretch *stretch = &search->stretches[s];
        for (size_t i = 0; i < stretch->outcome_count; i++, number++) {
            size_t found;
            if (i + AHEAD < stretch->outcome_count)
                index_expect(&space->index, stretch->hashes[i + AHEAD]);
            if (!is_mine(search, nth, stretch->hashes[i]))
                continue;
            if (!index_add(&space->index, &states, stretch->words + i * states.size,
                           stretch->hashes[i], number, &found, NULL)) {
                search->failed[nth] = true;
                return;
            }
            search->numbers[number - search->known] = (uint32_t)found;
        }
    }
}

/* A new state's number is the one after the last; later outcomes that lead to it
 * find it at the outcome that led there first. */
static void number_states(struct search *search, size_t outcomes)
{
    struct space *space = search->space;
    search->first_count = 0;
    for (size_t o = 0; o < outcomes; o++) {
        size_t number = search->numbers[o];
        if (number == search->known + o) {
            search->firsts[search->first_count++] = (uint32_t)o;
            search->numbers[o] = (uint32_t)space->count++;
        } else if (number >= search->known) {
            search->numbers[o] = search->numbers[number - search->known];
        }
    }
}

/* Puts the new states of one stretch down. */
static void put_states(const struct search *search, size_t nth, size_t outcome, size_t first)
{
    struct space *space = search->space;
    const struct stretch *stretch = &search->stretches[nth];
    size_t size = space->pack.words, i = 0;
    for (size_t s = 0; s < stretch->state_count; s++)
        for (size_t end = i + stretch->counts[s]; i < end; i++) {
            if (first == search->first_count || search->firsts[first] != outcome + i)
                continue;
            size_t state = search->known + first++;
            memcpy(space->words + state * size, stretch->words + i * size,
                   size * sizeof *space->words);
            space->before[state] = (uint32_t)(stretch->first + s);
        }
}

/* In order, so that a number given anew is never one that is still looked for. */
static void renumber(const struct search *search, size_t nth)
{
    size_t begin = 0, s = 0;
    for (size_t first = 0; first < search->first_count; first++) {
        size_t outcome = search->firsts[first];
        while (outcome - begin >= search->stretches[s].outcome_count)
            begin += search->stretches[s++].outcome_count;
        uint64_t hash = search->stretches[s].hashes[outcome - begin];
        if (is_mine(search, nth, hash))
            index_renumber(&search->space->index, hash, search->known + outcome,
                           search->known + first);
    }
}

static void put(void *self, size_t nth)
{
    const struct search *search = self;
    size_t outcome = 0, first = 0;
    for (size_t s = 0; s < nth; s++)
        outcome += search->stretches[s].outcome_count;
    while (first < search->first_count && search->firsts[first] < outcome)
        first++;
    put_states(search, nth, outcome, first);
    renumber(search, nth);
}

static bool keep_edges(struct search *search, size_t outcomes, struct err *err)
{
    struct space *space = search->space;
    size_t state = space->expanded, edge = space->edge_count - outcomes;
    if (space->edge_count > UINT32_MAX)
        return err_set(err, ERR_BAD, "more than four thousand million ways between states");
    if (!mem_reserve(&space->edges, &space->edges_capacity, space->edge_count + 1,
                     sizeof *space->edges, err) ||
        !mem_reserve(&space->edge, &space->edge_capacity, state + BATCH + 1, sizeof *space->edge,
                     err))
        return false;
    memcpy(space->edges + edge, search->numbers, outcomes * sizeof *space->edges);
    for (size_t s = 0; s < search->active; s++)
        for (size_t i = 0; i < search->stretches[s].state_count; i++) {
            space->edge[state++] = (uint32_t)edge;
            edge += search->stretches[s].counts[i];
        }
    space->edge[state] = (uint32_t)edge;
    return true;
}

/* What went wrong in the stretches, the first of it first. */
static bool note_failures(struct search *search, struct err *err)
{
    struct space *space = search->space;
    for (size_t s = 0; s < search->active; s++) {
        const struct stretch *stretch = &search->stretches[s];
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

static bool make_room(struct search *search, size_t outcomes, struct err *err)
{
    struct space *space = search->space;
    if (space->count + outcomes > STATES_MAX)
        return err_set(err, ERR_BAD, "more than a thousand million states");
    index_widen(&space->index, space->count + outcomes);
    return mem_reserve(&search->numbers, &search->number_capacity, outcomes,
                       sizeof *search->numbers, err) &&
           mem_reserve(&search->firsts, &search->first_capacity, outcomes, sizeof *search->firsts,
                       err);
}

static bool reserve_states(struct space *space, size_t count, struct err *err)
{
    return mem_reserve(&space->words, &space->word_capacity, count * space->pack.words,
                       sizeof *space->words, err) &&
           mem_reserve(&space->before, &space->before_capacity, count, sizeof *space->before, err);
}

/* All at once, for a single stretch: half the work of doing it in steps. */
static bool take_one(struct search *search, struct err *err)
{
    struct space *space = search->space;
    const struct stretch *stretch = &search->stretches[0];
    size_t size = space->pack.words, i = 0;
    if (!reserve_states(space, space->count + stretch->outcome_count, err))
        return false;
    struct index_states states = states_of(space);
    for (size_t s = 0; s < stretch->state_count; s++)
        for (size_t end = i + stretch->counts[s], found; i < end; i++) {
            const uint64_t *words = stretch->words + i * size;
            if (i + AHEAD < stretch->outcome_count)
                index_expect(&space->index, stretch->hashes[i + AHEAD]);
            if (!index_add(&space->index, &states, words, stretch->hashes[i], states.known, &found,
                           err))
                return false;
            search->numbers[i] = (uint32_t)found;
            if (found < states.known)
                continue;
            for (size_t w = 0; w < size; w++)
                space->words[found * size + w] = words[w];
            space->before[found] = (uint32_t)(stretch->first + s);
            space->count = ++states.known;
        }
    return true;
}

static bool take_several(struct search *search, size_t outcomes, struct err *err)
{
    struct space *space = search->space;
    for (size_t s = 0; s < search->active; s++) {
        const struct stretch *stretch = &search->stretches[s];
        search->runs[s] = (struct index_run){stretch->words, stretch->outcome_count};
        search->failed[s] = false;
    }
    search->known = space->count;
    thread_each(search->active, meet, search);
    for (size_t s = 0; s < search->active; s++)
        if (search->failed[s])
            return err_memory(err);
    number_states(search, outcomes);
    if (!reserve_states(space, space->count, err))
        return false;
    thread_each(search->active, put, search);
    return true;
}

/* Takes what the active stretches found into the space. */
static bool take(struct search *search, struct err *err)
{
    struct space *space = search->space;
    size_t outcomes = 0;
    if (!note_failures(search, err))
        return false;
    for (size_t s = 0; s < search->active; s++)
        outcomes += search->stretches[s].outcome_count;
    if (!make_room(search, outcomes, err) ||
        !(search->active == 1 ? take_one(search, err) : take_several(search, outcomes, err)))
        return false;
    if (space->starts == 0)
        return true; /* the start is no state, so there are no edges from it */
    space->edge_count += outcomes;
    return !search->options->edges || keep_edges(search, outcomes, err);
}

static bool begin(struct search *search, struct err *err)
{
    struct space *space = search->space;
    search->active = 1;
    stretch_start(&search->stretches[0]);
    if (!take(search, err))
        return false;
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
        size_t batch = space->count - space->expanded;
        batch = batch < BATCH ? batch : BATCH;
        search->active = batch / WORTHWHILE < search->threads ? 1 : search->threads;
        thread_each(search->active, expand, search);
        if (!take(search, err))
            return false;
        space->expanded += batch;
    }
    return true;
}

static bool make_stretches(struct search *search, struct evaluator *evaluator, struct err *err)
{
    size_t wanted = search->options->threads;
    wanted = wanted == 0 ? thread_cores() : wanted < THREAD_MAX ? wanted : THREAD_MAX;
    if (search->options->visit != NULL)
        wanted = 1;
    search->stretches = calloc(wanted, sizeof *search->stretches);
    if (search->stretches == NULL)
        return err_memory(err);
    for (; search->threads < wanted; search->threads++)
        if (!stretch_init(&search->stretches[search->threads], &search->space->pack,
                          search->threads == 0 ? evaluator : NULL, search->options->marks, err))
            return false;
    for (size_t s = 0; s < search->threads; s++)
        search->stretches[s].expander.bare = search->options->visit == NULL;
    return true;
}

/* The first stretch's expander stays with the space. */
static void keep_expander(struct search *search)
{
    struct expander *expander = &search->stretches[0].expander;
    for (size_t s = 1; s < search->threads; s++)
        expander_add_marks(expander, &search->stretches[s].expander);
    expander->bare = false;
    search->space->expander = *expander;
    search->space->evaluator = search->stretches[0].evaluator;
    *expander = (struct expander){0};
    search->stretches[0].evaluator = NULL;
}

bool space_search_as(struct space *space, const struct scenario *scenario,
                     struct evaluator *evaluator, const struct space_options *options,
                     struct err *err)
{
    struct search search = {.space = space, .options = options};
    *space = (struct space){.failed = NO_STATE};
    bool ok = pack_init(&space->pack, scenario, options->merged, err) &&
              index_init(&space->index, err) && make_stretches(&search, evaluator, err) &&
              search_all(&search, err);
    if (ok)
        keep_expander(&search);
    for (size_t s = 0; s < search.threads; s++)
        stretch_destroy(&search.stretches[s]);
    free(search.stretches);
    free(search.numbers);
    free(search.firsts);
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
    struct index_states states = states_of(space);
    size_t found = index_find(&space->index, &states, words, index_hash(words, states.size));
    return found == SIZE_MAX ? NO_STATE : found;
}

size_t space_memory(const struct space *space)
{
    return space->word_capacity * sizeof *space->words +
           space->before_capacity * sizeof *space->before +
           space->edge_capacity * sizeof *space->edge +
           space->edges_capacity * sizeof *space->edges + index_memory(&space->index);
}
