/* fuzz_scenario.c: bytes as an author's file. Whatever it is, it is either refused
 * with mistakes that can be told, or a scenario that can be played: every move is
 * done or refused, and the run replays. The corpus calls itself "fuzzed" and uses
 * the rubric and cast of tests/lua/play. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../property/wander.h"
#include "base/file.h"
#include "base/problem.h"
#include "base/random.h"
#include "base/utf8.h"
#include "play/run.h"
#include "story/library.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { INPUT_BYTES_MAX = 1 << 14, MOVES_MAX = 60 };

static void must(bool holds)
{
    if (!holds)
        abort();
}

/* Opened once for the whole process: the fuzzer hands nothing from call to call. */
static const struct library *opened(void)
{
    static struct library *library;
    struct problems problems;
    if (library != NULL)
        return library;
    problems_init(&problems);
    must(library_open(SOURCE_DIR "/tests/lua/play", &library, &problems, NULL));
    problems_destroy(&problems);
    return library;
}

static void check_problems(const struct problems *problems)
{
    for (size_t i = 0; i < problems->count; i++) {
        const char *text = problems->at[i].text;
        must(text != NULL && *text != '\0' && utf8_valid(text, strlen(text), NULL));
    }
}

/* A file may say "divide by what the trainee chose", so a move can fail; but then it
 * has done nothing. */
static void play(const struct scenario *scenario)
{
    struct random random = {.state = 1};
    struct run run;
    struct err err;
    if (!run_start(&run, scenario, 1, MODE_PRACTICE, &err))
        return;
    for (int i = 0; i < MOVES_MAX && !session_is_over(&run.session); i++) {
        struct session before = run.session;
        struct move move = wander_move(&before, &random);
        if (!run_apply(&run, &move, &err)) {
            must(session_equal(&before, &run.session));
            break;
        }
    }
    struct text text;
    text_init(&text);
    run_encode(&run, &text);
    must(run_verify(text_string(&text), scenario, &err));
    text_destroy(&text);
    run_destroy(&run);
}

static void write_file(const char *path, const uint8_t *data, size_t size)
{
    FILE *file = fopen(path, "wb");
    must(file != NULL);
    must(fwrite(data, 1, size, file) == size);
    must(fclose(file) == 0);
}

static void try_file(const char *path)
{
    struct scenario *scenario;
    struct problems problems;
    struct err err;
    problems_init(&problems);
    must(scenario_load(path, opened(), &scenario, &problems, &err));
    check_problems(&problems);
    must((scenario != NULL) == (problems.errors == 0));
    if (scenario != NULL)
        play(scenario);
    scenario_free(scenario);
    problems_destroy(&problems);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char folder[64], path[96]; /* of this process alone: many may fuzz at a time */
    if (size > INPUT_BYTES_MAX)
        return 0;
    snprintf(folder, sizeof folder, "/tmp/understudy-fuzz-%ld", (long)getpid());
    snprintf(path, sizeof path, "%s/fuzzed.lua", folder);
    must(file_make_folder(folder, NULL));
    write_file(path, data, size);
    try_file(path);
    unlink(path);
    rmdir(folder);
    return 0;
}
