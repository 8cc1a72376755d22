/* walk.c: scored random playthroughs a second on one core: the engine against a
 * plain loop of Lua over tables and a plain loop of C over arrays, on one story and
 * the same seeds. The three take turns, so that whatever else the machine does hits
 * all alike; medians are printed. Only the ratios mean anything on another machine.
 *
 *     bench_walk            measures
 *     bench_walk --check    only shows that the three agree on every run */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

#include "engine.h"
#include "graph.h"
#include "plain_c.h"
#include "plain_lua.h"

enum { ROUNDS = 15, RUNS_CHECKED = 20000, RUNS_LUA = 5000, RUNS_ENGINE = 100000, RUNS_C = 200000 };

static const char folder[] = BINARY_DIR "/bench-walk";
static const char loop[] = SOURCE_DIR "/tests/bench/plain_lua.lua";

struct players {
    struct graph graph;
    struct engine engine;
    struct lua_State *lua; /* owned */
};

enum player { PLAYER_C, PLAYER_ENGINE, PLAYER_LUA };
enum { PLAYER_COUNT = 3 };

static bool play(struct players *players, enum player player, uint64_t seed, uint64_t count,
                 uint64_t *sum, struct err *err)
{
    switch (player) {
    case PLAYER_C:
        *sum = plain_c_play(&players->graph, seed, count);
        return true;
    case PLAYER_ENGINE:
        return engine_play(&players->engine, seed, count, sum, err);
    case PLAYER_LUA:
        return plain_lua_play(players->lua, seed, count, sum, err);
    }
    return false;
}

static bool agree(struct players *players, struct err *err)
{
    uint64_t sums[PLAYER_COUNT];
    for (int p = 0; p < PLAYER_COUNT; p++)
        if (!play(players, (enum player)p, 1, RUNS_CHECKED, &sums[p], err))
            return false;
    printf("checksum of %d runs: C %016" PRIx64 "  engine %016" PRIx64 "  Lua %016" PRIx64 "\n",
           RUNS_CHECKED, sums[PLAYER_C], sums[PLAYER_ENGINE], sums[PLAYER_LUA]);
    return (sums[PLAYER_C] == sums[PLAYER_ENGINE] && sums[PLAYER_C] == sums[PLAYER_LUA]) ||
           err_set(err, ERR_BAD, "the three do not agree");
}

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double median(double *values, size_t count)
{
    qsort(values, count, sizeof *values, by_size);
    return values[count / 2];
}

static bool measure(struct players *players, struct err *err)
{
    static const uint64_t runs[PLAYER_COUNT] = {RUNS_C, RUNS_ENGINE, RUNS_LUA};
    double rates[PLAYER_COUNT][ROUNDS], of_c[ROUNDS], of_lua[ROUNDS];
    uint64_t sum;
    for (int round = 0; round < ROUNDS; round++) {
        for (int p = 0; p < PLAYER_COUNT; p++) {
            double start = now();
            if (!play(players, (enum player)p, 1, runs[p], &sum, err))
                return false;
            rates[p][round] = (double)runs[p] / (now() - start);
        }
        of_c[round] = rates[PLAYER_ENGINE][round] / rates[PLAYER_C][round];
        of_lua[round] = rates[PLAYER_ENGINE][round] / rates[PLAYER_LUA][round];
    }
    printf("playthroughs a second: plain C %.0f, engine %.0f, plain Lua %.0f\n",
           median(rates[PLAYER_C], ROUNDS), median(rates[PLAYER_ENGINE], ROUNDS),
           median(rates[PLAYER_LUA], ROUNDS));
    printf("engine / plain C: %.3f (aim 0.25)\n", median(of_c, ROUNDS));
    printf("engine / plain Lua: %.1f (aim 10)\n", median(of_lua, ROUNDS));
    return true;
}

static void print_memory(const struct players *players)
{
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    printf("memory: scenario %zu KiB, peak of the whole program %ld KiB\n",
           players->engine.scenario->arena.used / 1024, usage.ru_maxrss);
}

static bool run(struct players *players, bool check_only, struct err *err)
{
    if (!agree(players, err))
        return false;
    if (check_only)
        return true;
    if (!measure(players, err))
        return false;
    print_memory(players);
    return true;
}

int main(int argc, char **argv)
{
    struct players players = {0};
    struct err err;
    err_clear(&err);
    graph_make(&players.graph, 1);
    bool done = engine_open(&players.engine, &players.graph, folder, &err);
    players.lua = done ? plain_lua_new(&players.graph, loop, &err) : NULL;
    done = players.lua != NULL && run(&players, argc > 1 && strcmp(argv[1], "--check") == 0, &err);
    if (players.lua != NULL)
        plain_lua_free(players.lua);
    engine_close(&players.engine);
    if (!done)
        fprintf(stderr, "bench_walk: %s\n", err.text);
    return done ? 0 : 1;
}
