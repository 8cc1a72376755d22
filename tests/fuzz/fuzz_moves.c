/* fuzz_moves.c: bytes as moves. The text is read as a journal or a list of moves of
 * each scenario of tests/lua/play; whatever is possible is done. What can be read
 * must come back, and a run made of it must replay. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/problem.h"
#include "play/debrief.h"
#include "play/run.h"
#include "play/view.h"
#include "story/library.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { INPUT_BYTES_MAX = 1 << 14 };

static const char *const scenarios[] = {"parcel", "handover", "clock"};
enum { SCENARIO_COUNT = sizeof scenarios / sizeof *scenarios };

static void must(bool holds)
{
    if (!holds)
        abort();
}

static void load(const struct library *library, const char *id, struct scenario **scenario)
{
    struct problems problems;
    struct text path;
    problems_init(&problems);
    text_init(&path);
    must(library_path(library, id, &path, NULL));
    must(scenario_load(text_string(&path), library, scenario, &problems, NULL));
    must(*scenario != NULL);
    text_destroy(&path);
    problems_destroy(&problems);
}

static void check_text(const struct move *move, const struct scenario *scenario)
{
    struct text text;
    struct move again;
    text_init(&text);
    move_encode(move, scenario, &text);
    must(move_decode(text_string(&text), scenario, &again, NULL));
    must(move_equal(move, &again));
    text_destroy(&text);
}

static void show(const struct session *session)
{
    struct view view;
    struct text text;
    text_init(&text);
    must(view_of(session, &view, NULL));
    if (view.line != NULL)
        must(view_text(session, &view.line->text, &text, NULL));
    for (size_t i = 0; i < view.reply_count; i++)
        must(view_text(session, &session->scenario->replies[view.replies[i]].text, &text, NULL));
    text_destroy(&text);
}

static void check_run(const struct run *run)
{
    struct text text;
    struct debrief debrief;
    text_init(&text);
    run_encode(run, &text);
    must(run_verify(text_string(&text), run->scenario, NULL));
    must(debrief_make(run, &debrief, NULL));
    debrief_destroy(&debrief);
    text_destroy(&text);
}

static void play(const struct scenario *scenario, const struct journal *journal)
{
    struct run run;
    must(run_start(&run, scenario, journal->seed, journal->mode, NULL));
    for (size_t i = 0; i < journal->count; i++) {
        struct session before = run.session;
        check_text(&journal->moves[i], scenario);
        if (!run_apply(&run, &journal->moves[i], NULL))
            must(session_equal(&before, &run.session));
        show(&run.session);
    }
    check_run(&run);
    run_destroy(&run);
}

static void try_text(const char *text, const struct scenario *scenario)
{
    struct journal journal;
    struct err err;
    if (journal_decode(text, scenario, &journal, &err)) {
        play(scenario, &journal);
        journal_destroy(&journal);
    }
    run_verify(text, scenario, &err);
}

/* Loaded once for the whole process: the fuzzer hands nothing from call to call. */
static struct scenario *const *loaded(void)
{
    static struct scenario *at[SCENARIO_COUNT];
    static struct library *library;
    struct problems problems;
    if (library != NULL)
        return at;
    problems_init(&problems);
    must(library_open(SOURCE_DIR "/tests/lua/play", &library, &problems, NULL));
    for (size_t i = 0; i < SCENARIO_COUNT; i++)
        load(library, scenarios[i], &at[i]);
    problems_destroy(&problems);
    return at;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char text[INPUT_BYTES_MAX + 1];
    if (size > INPUT_BYTES_MAX)
        return 0;
    memcpy(text, data, size);
    text[size] = '\0';
    for (size_t i = 0; i < SCENARIO_COUNT; i++)
        try_text(text, loaded()[i]);
    return 0;
}
