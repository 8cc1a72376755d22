/* search.c: states a second and bytes a state of the exhaustive search, against a plain
 * search in C over arrays and one in Lua over tables, of the same story, in turns.
 * The story has more or fewer states by how many of its variables change. Time is
 * the processor's, but for the search on all cores, which is held to plain C by the
 * clock. Medians are printed. Only the ratios mean anything on another machine.
 *
 *     bench_search            measures
 *     bench_search --check    only shows that all of them find the same, in small stories */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/thread.h"
#include "check/coach.h"
#include "check/space.h"
#include "engine.h"
#include "graph.h"
#include "plain_lua.h"
#include "plain_search.h"

enum { ROUNDS_MAX = 15, LUA_STATES_MAX = 1500000 };

static const char folder[] = BINARY_DIR "/bench-search";
static const char loop[] = SOURCE_DIR "/tests/bench/plain_search.lua";

/* How many variables change, in what grain; about how many states that makes. */
struct size {
    int variables;
    int32_t grain;
    int rounds;
    bool small;
};

enum seeker { SEEKER_C, SEEKER_ENGINE, SEEKER_CORES, SEEKER_EDGES, SEEKER_COACH, SEEKER_LUA };
enum { SEEKER_COUNT = 6 };

static const char *const seekers[SEEKER_COUNT] = {"plain C",           "engine, one thread",
                                                  "engine, all cores", "engine, edges and marks",
                                                  "coach_new",         "plain Lua"};

struct contest {
    struct graph graph;
    struct engine engine;
    struct lua_State *lua; /* owned */
    struct found found[SEEKER_COUNT];
    size_t bytes[SEEKER_COUNT];
    struct span {
        double processor, clock;
    } seconds[SEEKER_COUNT][ROUNDS_MAX];
};

static double read_clock(clockid_t clock)
{
    struct timespec time;
    clock_gettime(clock, &time);
    return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

static struct span now(void)
{
    return (struct span){read_clock(CLOCK_PROCESS_CPUTIME_ID), read_clock(CLOCK_MONOTONIC)};
}

static struct span since(struct span start)
{
    struct span end = now();
    return (struct span){end.processor - start.processor, end.clock - start.clock};
}

static uint64_t endings_of(const struct space *space)
{
    uint64_t endings = 0;
    for (size_t state = 0; state < space->count; state++) {
        uint16_t ending;
        if (pack_decision(&space->pack, space_words(space, state), &ending) == NONE)
            endings |= UINT64_C(1) << ending;
    }
    return endings;
}

/* Reading the endings off the states is not part of the search, so it is not timed. */
static bool search(struct contest *contest, enum seeker seeker, struct span *seconds,
                   struct err *err)
{
    struct space_options options = {.threads = seeker == SEEKER_CORES ? 0 : 1,
                                    .edges = seeker == SEEKER_EDGES,
                                    .marks = seeker == SEEKER_EDGES};
    struct space space;
    struct span start = now();
    if (!space_search_as(&space, contest->engine.scenario, NULL, &options, err))
        return false;
    *seconds = since(start);
    contest->found[seeker] = (struct found){space.count, space.edge_count, endings_of(&space)};
    contest->bytes[seeker] = space_memory(&space);
    space_destroy(&space);
    return true;
}

static bool coach(struct contest *contest, struct span *seconds, struct err *err)
{
    struct coach *made;
    struct span start = now();
    if (!coach_new(contest->engine.scenario, NULL, SIZE_MAX, &made, err))
        return false;
    *seconds = since(start);
    coach_free(made);
    return true;
}

static bool seek(struct contest *contest, enum seeker seeker, struct span *seconds, struct err *err)
{
    struct span start = now();
    bool done = true;
    switch (seeker) {
    case SEEKER_ENGINE:
    case SEEKER_CORES:
    case SEEKER_EDGES:
        return search(contest, seeker, seconds, err);
    case SEEKER_COACH:
        return coach(contest, seconds, err);
    case SEEKER_C:
        done = plain_c_search(&contest->graph, &contest->found[seeker], &contest->bytes[seeker]) ||
               err_memory(err);
        break;
    case SEEKER_LUA:
        done = plain_lua_search(contest->lua, &contest->found[seeker], err);
        break;
    }
    *seconds = since(start);
    return done;
}

/* Whether Lua takes part: it needs gigabytes for the largest. */
static bool takes_part(const struct contest *contest, enum seeker seeker)
{
    return seeker != SEEKER_LUA || contest->found[SEEKER_C].states <= LUA_STATES_MAX;
}

static bool agree(const struct contest *contest, enum seeker seeker, struct err *err)
{
    const struct found *wanted = &contest->found[SEEKER_C], *found = &contest->found[seeker];
    if (seeker == SEEKER_COACH || memcmp(wanted, found, sizeof *found) == 0)
        return true;
    return err_set(err, ERR_BAD,
                   "%s finds %" PRIu64 " states, %" PRIu64 " ways and endings %" PRIx64
                   ", but plain C %" PRIu64 ", %" PRIu64 " and %" PRIx64,
                   seekers[seeker], found->states, found->edges, found->endings, wanted->states,
                   wanted->edges, wanted->endings);
}

static bool play_round(struct contest *contest, int round, struct err *err)
{
    for (int s = 0; s < SEEKER_COUNT; s++)
        if (takes_part(contest, (enum seeker)s) &&
            (!seek(contest, (enum seeker)s, &contest->seconds[s][round], err) ||
             !agree(contest, (enum seeker)s, err)))
            return false;
    return true;
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double median(double *values, int count)
{
    qsort(values, (size_t)count, sizeof *values, by_size);
    return values[count / 2];
}

/* The time that counts when one of the two seekers works on all cores. */
static double seconds_of(const struct contest *contest, int seeker, int round, int other)
{
    const struct span *span = &contest->seconds[seeker][round];
    return seeker == SEEKER_CORES || other == SEEKER_CORES ? span->clock : span->processor;
}

/* The median over the rounds of one seeker's time over another's. */
static double ratio(const struct contest *contest, int of, int to, int rounds)
{
    double ratios[ROUNDS_MAX];
    for (int r = 0; r < rounds; r++)
        ratios[r] = seconds_of(contest, of, r, to) / seconds_of(contest, to, r, of);
    return median(ratios, rounds);
}

static double typical(const struct contest *contest, int seeker, int rounds)
{
    double seconds[ROUNDS_MAX];
    for (int r = 0; r < rounds; r++)
        seconds[r] = seconds_of(contest, seeker, r, seeker);
    return median(seconds, rounds);
}

static void print(const struct contest *contest, int rounds)
{
    const struct found *found = &contest->found[SEEKER_C];
    printf("%" PRIu64 " states, %" PRIu64 " ways, endings %" PRIx64 "\n", found->states,
           found->edges, found->endings);
    for (int s = 0; s < SEEKER_COUNT; s++) {
        if (!takes_part(contest, (enum seeker)s))
            continue;
        double seconds = typical(contest, s, rounds);
        printf("  %-24s %9.2f ms  %10.0f states/s  %6.3f of plain C's rate", seekers[s],
               seconds * 1e3, (double)found->states / seconds, ratio(contest, SEEKER_C, s, rounds));
        if (contest->bytes[s] > 0)
            printf("  %5.1f bytes a state", (double)contest->bytes[s] / (double)found->states);
        printf("\n");
    }
    if (takes_part(contest, SEEKER_LUA))
        printf("  engine, one thread / plain Lua: %.1f times its rate\n",
               ratio(contest, SEEKER_LUA, SEEKER_ENGINE, rounds));
}

static bool open_contest(struct contest *contest, const struct size *size, struct err *err)
{
    graph_make(&contest->graph, 1);
    graph_thin(&contest->graph, size->variables, size->grain);
    if (!engine_open(&contest->engine, &contest->graph, folder, err))
        return false;
    contest->lua = plain_lua_new(&contest->graph, loop, err);
    return contest->lua != NULL;
}

static bool hold(struct contest *contest, const struct size *size, bool check_only, struct err *err)
{
    int rounds = check_only ? 1 : size->rounds;
    bool done = open_contest(contest, size, err);
    for (int round = 0; done && round < rounds; round++)
        done = play_round(contest, round, err);
    if (done)
        print(contest, rounds);
    if (contest->lua != NULL)
        plain_lua_free(contest->lua);
    engine_close(&contest->engine);
    return done;
}

int main(int argc, char **argv)
{
    static const struct size sizes[] = {{1, 1, 15, true},  {2, 5, 15, true}, {5, 15, 15, true},
                                        {2, 1, 15, false}, {3, 1, 5, false}, {5, 1, 3, false}};
    bool check_only = argc > 1 && strcmp(argv[1], "--check") == 0, done = true;
    struct err err = {0};
    printf("cores: %zu\n", thread_cores());
    for (size_t i = 0; done && i < sizeof sizes / sizeof *sizes; i++) {
        struct contest *contest = calloc(1, sizeof *contest);
        if (check_only && !sizes[i].small) {
            free(contest);
            continue;
        }
        done = contest != NULL ? hold(contest, &sizes[i], check_only, &err) : err_memory(&err);
        free(contest);
    }
    if (!done)
        fprintf(stderr, "bench_search: %s\n", err.text);
    return done ? 0 : 1;
}
